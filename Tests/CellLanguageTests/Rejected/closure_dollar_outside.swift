print($0)  // error: $0

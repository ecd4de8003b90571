let a = 1
if let b = a { print(b) }  // error: optional

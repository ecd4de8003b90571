let x = nil  // error: nil
print(x as Any)

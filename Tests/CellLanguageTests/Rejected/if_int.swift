let n = 1
if n { print(n) }  // error: Bool

var n: Int = nil  // error: nil
print(n)

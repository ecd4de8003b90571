let n = 1
print(n && true)  // error: Bool

let x: UInt = -1  // error: -1
print(x)

let b: UInt8 = 300  // error: 300
print(b)

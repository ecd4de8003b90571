let x: UInt8 = 256  // error: 256
print(x)

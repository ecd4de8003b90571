let x = 255 as UInt8 + 1  // error: overflows
print(x)

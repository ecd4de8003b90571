enum E: UInt8 { case a = 256 }  // error: overflows
print(E.a)

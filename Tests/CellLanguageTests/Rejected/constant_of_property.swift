struct S { static let k: Int8 = 127 + 1 }  // error: overflows
print(S.k)

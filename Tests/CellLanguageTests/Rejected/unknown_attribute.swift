@native("hash.string") func f(_ x: Int) -> UInt64 { 0 }  // error: unknown attribute
print(f(1))

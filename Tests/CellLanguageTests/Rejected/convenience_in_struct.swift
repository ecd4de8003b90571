struct S { convenience init(_ n: Int) { self.init() } }  // error: convenience
print(1)

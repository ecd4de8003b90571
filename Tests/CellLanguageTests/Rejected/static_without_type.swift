struct T {
  static let k = 1
  func f() -> Int { k }  // error: static member
}
print(T().f())

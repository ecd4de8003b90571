struct S {
  init(a: Int) {
    if a > 0 { self.init() }
  }  // error: every way
  init() {}
}
print(S(a: 1))

class A {
  init(x: Int) {}
  convenience init() { self.init(x: 1) }
}
class B: A {
  override init() { super.init(x: 1) } // error: overrides
}

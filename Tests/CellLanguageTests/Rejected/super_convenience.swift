class A {
  init(x: Int) {}
  convenience init() { self.init(x: 1) }
}
class B: A {
  init(y: Int) { super.init() } // error: convenience
}

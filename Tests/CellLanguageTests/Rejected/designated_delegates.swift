class A {
  init(x: Int) {}
  init(y: Int) { self.init(x: y) }  // error: convenience
}

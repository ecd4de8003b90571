class A { init(x: Int) {} }
class B: A {
  convenience init(q: Int) { super.init(x: q) }  // error: self.init
}

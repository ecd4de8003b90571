class A { private func f() {} }
class B: A {
  override func f() {} // error: overrides
}

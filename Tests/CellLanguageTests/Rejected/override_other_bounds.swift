class A { func show<T>(_ x: T) {} }
class B: A {
  override func show<T: Equatable>(_ x: T) {} // error: overrides
}

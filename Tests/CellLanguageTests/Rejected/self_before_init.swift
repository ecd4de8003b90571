class A {
  var n: Int
  init() {
    show()  // error: self
    n = 1
  }
  func show() { print(n) }
}
print(A().n)

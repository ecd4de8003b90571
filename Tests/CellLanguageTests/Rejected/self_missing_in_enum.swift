enum E {
  case a, b
  init(_ x: Int) {
    if x > 0 { self = .a }
  }  // error: every way
}
print(E(1))

struct S {
  lazy var a: Int  // error: value
}

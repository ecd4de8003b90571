protocol P {
  func f(x: Int = 3)  // error: default
}

protocol P {
  func f() { print(1) }  // error: body
}

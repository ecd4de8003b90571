struct P {
  func f() {
    if true { print(1)
  }
}
extension P { func g() {} } // error: extension
P().g()

func f() {
  extension Int { var half: Int { self / 2 } } // error: extension
}

struct C {
  var n = 0
  func up() {
    n += 1  // error: mutating
  }
}
print(C())

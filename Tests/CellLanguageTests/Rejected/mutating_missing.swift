struct C {
  var n = 0
  func tick() { n += 1 }  // error: self
}
print(C().n)

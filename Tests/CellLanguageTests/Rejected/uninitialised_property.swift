struct P {
  var x: Int
  var y: Int
  init(x: Int) {
    self.x = x
  }  // error: y
}
print(P(x: 1))

struct P {
  var x: Int
  init(_ b: Bool) {
    if b { x = 1 }
  }  // error: x
}
print(P(true))

struct Vec {
  var x: Double, y: Double
  func + (a: Vec, b: Vec) -> Vec { // error: static
    Vec(x: a.x + b.x, y: a.y + b.y)
  }
}

struct Point {
  let x: Int
  var y = 0
  init() { x = 1 }
  init(x: Int) {
    self.init()
    y = 2
    self.x = x  // error: let
  }
}

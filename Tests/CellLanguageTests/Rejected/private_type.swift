struct Outer {
  private struct Inner { var x = 1 }
  var y = 2
}
let inner = Outer.Inner()  // error: private

enum E: Error { case low(Int, available: Int) }
struct M { var n = 3 
  func with<R>(_ f: (Int) throws -> R) throws -> R { try f(n) } }
var revenue = 0.5
let m = M()
revenue += try m.with { i in
  guard i > 5 else { throw E.low(i) }  // error: missing argument
  return Double(i)
}

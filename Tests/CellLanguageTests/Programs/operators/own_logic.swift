struct M {
  var v: Int
  static func && (a: M, b: @autoclosure () -> M) -> M { a.v == 0 ? a : b() }
  static func || (a: M, b: M) -> M { a.v != 0 ? a : b }
}
let m = M(v: 3)
print((m && M(v: 1)).v, (m || M(v: 1)).v)
func noisy(_ b: Bool) -> Bool { print("noisy"); return b }
print(false && noisy(true), true || noisy(false), m.v == 3 && noisy(true) || noisy(false))
if m.v > 2 && m.v < 5, !(m.v == 4) || false { print("yes") }

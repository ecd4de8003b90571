struct M { var v: Int; static func && (a: M, b: @autoclosure () -> M) -> M { a.v == 0 ? a : b() }; static func || (a: M, b: M) -> M { a.v != 0 ? a : b } }
let m = M(v: 3)
print((m && M(v: 1)).v, (m || M(v: 1)).v, (m && m || M(v: 9)).v, true && false || true)

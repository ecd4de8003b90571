// generic matrix with operators, LU, determinant, rational numbers
struct Rational: Numeric, Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral {
  let n: Int, d: Int
  init(_ n: Int, _ d: Int = 1) { precondition(d != 0); let g = Rational.gcd(abs(n), abs(d)); let s = d < 0 ? -1 : 1; self.n = s * n / max(g, 1); self.d = s * d / max(g, 1) }
  init(integerLiteral v: Int) { self.init(v) }
  init?<T: BinaryInteger>(exactly s: T) { guard let v = Int(exactly: s) else { return nil }; self.init(v) }
  static func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
  var magnitude: Rational { Rational(abs(n), d) }
  static func + (a: Rational, b: Rational) -> Rational { Rational(a.n * b.d + b.n * a.d, a.d * b.d) }
  static func - (a: Rational, b: Rational) -> Rational { Rational(a.n * b.d - b.n * a.d, a.d * b.d) }
  static func * (a: Rational, b: Rational) -> Rational { Rational(a.n * b.n, a.d * b.d) }
  static func / (a: Rational, b: Rational) -> Rational { Rational(a.n * b.d, a.d * b.n) }
  static func *= (a: inout Rational, b: Rational) { a = a * b }
  static func < (a: Rational, b: Rational) -> Bool { a.n * b.d < b.n * a.d }
  var description: String { d == 1 ? "\(n)" : "\(n)/\(d)" }
}
protocol Field: Numeric { static func / (a: Self, b: Self) -> Self }
extension Double: Field {}
extension Rational: Field {}
struct Matrix<T: Field>: CustomStringConvertible {
  private(set) var rows: [[T]]
  let size: Int
  init(_ rows: [[T]]) { self.rows = rows; size = rows.count }
  static func identity(_ n: Int) -> Matrix { Matrix((0..<n).map { i in (0..<n).map { $0 == i ? 1 : 0 } }) }
  subscript(i: Int, j: Int) -> T { get { rows[i][j] } set { rows[i][j] = newValue } }
  static func * (a: Matrix, b: Matrix) -> Matrix {
    var c = a
    for i in 0..<a.size { for j in 0..<a.size { var s: T = 0; for k in 0..<a.size { s += a[i, k] * b[k, j] }; c[i, j] = s } }
    return c
  }
  static func == (a: Matrix, b: Matrix) -> Bool { a.rows == b.rows }
  func lu() -> (l: Matrix, u: Matrix)? {
    var l = Matrix.identity(size), u = self
    for k in 0..<size {
      guard u[k, k] != 0 else { return nil }
      for i in k + 1..<max(size, k + 1) {
        let f = u[i, k] / u[k, k]
        l[i, k] = f
        for j in k..<size { u[i, j] -= f * u[k, j] }
      }
    }
    return (l, u)
  }
  var determinant: T { guard let (_, u) = lu() else { return 0 }; return (0..<size).map { u[$0, $0] }.reduce(1, *) }
  var description: String { rows.map { $0.map { "\($0)" }.joined(separator: " ") }.joined(separator: "; ") }
}
let a = Matrix<Rational>([[2, 1, 1], [1, 3, 2], [1, 0, 4]])
let (l, u) = a.lu()!
print(l); print(u); print(l * u == a, a.determinant)
let b = Matrix<Double>([[4, 3], [6, 3]])
print(b.determinant, b * .identity(2), b.lu().map { "\($0.u)" } ?? "none")
print(Rational(6, -8), Rational(1, 2) + Rational(1, 3), [Rational(1, 2), Rational(1, 3), 2].sorted(), [Rational(1, 2), 3].reduce(0, +), Rational(3, 4) > Rational(2, 3))
let h4 = Matrix<Rational>((0..<4).map { i in (0..<4).map { Rational(1, i + $0 + 1) } })
print(h4.determinant)

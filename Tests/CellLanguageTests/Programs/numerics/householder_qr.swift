// QR via Householder, least squares
import Foundation
struct Matrix { let rows: Int, columns: Int; var data: [Double]
  init(rows: Int, columns: Int, fill: Double = 0) { self.rows = rows; self.columns = columns; data = [Double](repeating: fill, count: rows * columns) }
  init(_ r: [[Double]]) { rows = r.count; columns = r.first?.count ?? 0; data = r.flatMap { $0 } }
  static func identity(_ n: Int) -> Matrix { var m = Matrix(rows: n, columns: n); for i in 0..<n { m[i, i] = 1 }; return m }
  subscript(i: Int, j: Int) -> Double { get { data[i * columns + j] } set { data[i * columns + j] = newValue } }
  var transpose: Matrix { var t = Matrix(rows: columns, columns: rows); for i in 0..<rows { for j in 0..<columns { t[j, i] = self[i, j] } }; return t }
  func column(_ j: Int) -> [Double] { (0..<rows).map { self[$0, j] } }
  var norm: Double { sqrt(data.reduce(0) { $0 + $1 * $1 }) } }
func * (a: Matrix, b: Matrix) -> Matrix { precondition(a.columns == b.rows); var c = Matrix(rows: a.rows, columns: b.columns)
  for i in 0..<a.rows { for k in 0..<a.columns { let x = a[i, k]; for j in 0..<b.columns { c[i, j] += x * b[k, j] } } }; return c }
func - (a: Matrix, b: Matrix) -> Matrix { var c = a; for i in c.data.indices { c.data[i] -= b.data[i] }; return c }
func qr(_ a: Matrix) -> (q: Matrix, r: Matrix) {
  var r = a, q = Matrix.identity(a.rows)
  for k in 0..<min(a.rows - 1, a.columns) {
    var v = (k..<a.rows).map { r[$0, k] }
    let alpha = -copysign(sqrt(v.reduce(0) { $0 + $1 * $1 }), v[0])
    v[0] -= alpha
    let n = sqrt(v.map { $0 * $0 }.reduce(0, +))
    guard n > 1e-14 else { continue }
    v = v.map { $0 / n }
    for j in 0..<a.columns { let d = zip(v, k...).reduce(0.0) { $0 + $1.0 * r[$1.1, j] }; for (i, vi) in v.enumerated() { r[k + i, j] -= 2 * vi * d } }
    for i in 0..<a.rows { var d = 0.0; for (j, vj) in v.enumerated() { d += vj * q[i, k + j] }; for (j, vj) in v.enumerated() { q[i, k + j] -= 2 * vj * d } }
  }
  return (q, r)
}
func solveLeastSquares(_ a: Matrix, _ b: [Double]) -> [Double] {
  let (q, r) = qr(a)
  let y = (q.transpose * Matrix(b.map { [$0] })).column(0)
  var x = [Double](repeating: 0, count: a.columns)
  for i in stride(from: a.columns - 1, through: 0, by: -1) { var s = y[i]; for j in (i + 1)..<max(a.columns, i + 1) { s -= r[i, j] * x[j] }; x[i] = s / r[i, i] }
  return x
}
let a = Matrix([[12, -51, 4], [6, 167, -68], [-4, 24, -41]])
let (q, r) = qr(a)
print((q * r - a).norm < 1e-12, (q.transpose * q - .identity(3)).norm < 1e-14)
for i in 0..<3 { print((0..<3).map { String(format: "%10.4f", r[i, $0]) }.joined()) }
let xs = stride(from: 0.0, through: 2.0, by: 0.25).map { $0 }
let design = Matrix(xs.map { [1, $0, $0 * $0] })
let coefficients = solveLeastSquares(design, xs.map { 1.5 - 2 * $0 + 0.5 * $0 * $0 })
print(coefficients.map { ($0 * 1e10).rounded() / 1e10 })

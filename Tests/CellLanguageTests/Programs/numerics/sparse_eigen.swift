// sparse matrix CG, power iteration, jacobi eigen
import Foundation
struct SparseMatrix { let n: Int; private var rowStart: [Int] = [0], columns: [Int] = [], values: [Double] = []
  init(n: Int, entries: [(Int, Int, Double)]) { self.n = n
    var rows = [[(Int, Double)]](repeating: [], count: n)
    for (i, j, v) in entries { if let k = rows[i].firstIndex(where: { $0.0 == j }) { rows[i][k].1 += v } else { rows[i].append((j, v)) } }
    for r in rows { for (j, v) in r.sorted(by: { $0.0 < $1.0 }) where v != 0 { columns.append(j); values.append(v) }; rowStart.append(values.count) } }
  var nonZeros: Int { values.count }
  static func * (a: SparseMatrix, x: [Double]) -> [Double] { (0..<a.n).map { i in (a.rowStart[i]..<a.rowStart[i + 1]).reduce(0) { $0 + a.values[$1] * x[a.columns[$1]] } } } }
infix operator •: MultiplicationPrecedence
func • (a: [Double], b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
func axpy(_ k: Double, _ x: [Double], _ y: [Double]) -> [Double] { zip(x, y).map { k * $0 + $1 } }
func conjugateGradient(_ a: SparseMatrix, _ b: [Double], tolerance: Double = 1e-10) -> (x: [Double], iterations: Int, residual: Double) {
  var x = [Double](repeating: 0, count: b.count), r = b, p = r, rs = r • r
  for k in 1...(2 * b.count) { let ap = a * p, alpha = rs / (p • ap)
    x = axpy(alpha, p, x); r = axpy(-alpha, ap, r)
    let new = r • r
    if new.squareRoot() < tolerance { return (x, k, new.squareRoot()) }
    p = axpy(new / rs, p, r); rs = new }
  return (x, 2 * b.count, rs.squareRoot()) }
let n = 20
let laplace = SparseMatrix(n: n, entries: (0..<n).flatMap { i -> [(Int, Int, Double)] in var e = [(i, i, 2.0)]; if i > 0 { e.append((i, i - 1, -1)) }; if i < n - 1 { e.append((i, i + 1, -1)) }; return e })
let s = conjugateGradient(laplace, Array(repeating: 1, count: n))
print(laplace.nonZeros, s.iterations, s.residual < 1e-10, String(format: "%.6f", s.x[n / 2]))
func powerIteration(_ a: SparseMatrix, steps: Int) -> Double { var v = (0..<a.n).map { Double($0 % 3) + 1 }, l = 0.0
  for _ in 0..<steps { let w = a * v; l = (w • v) / (v • v); let nrm = (w • w).squareRoot(); v = w.map { $0 / nrm } }; return l }
print(String(format: "%.6f", powerIteration(laplace, steps: 500)), String(format: "%.6f", 2 + 2 * cos(Double.pi / 21)))
func jacobiEigenvalues(_ m: [[Double]]) -> [Double] { var a = m; let n = a.count
  for _ in 0..<50 { var off = 0.0
    for p in 0..<n - 1 { for q in p + 1..<n { off += a[p][q] * a[p][q]
      guard abs(a[p][q]) > 1e-15 else { continue }
      let theta = (a[q][q] - a[p][p]) / (2 * a[p][q]), t = (theta >= 0 ? 1.0 : -1.0) / (abs(theta) + sqrt(theta * theta + 1)), c = 1 / sqrt(t * t + 1), s = t * c
      for k in 0..<n { (a[k][p], a[k][q]) = (c * a[k][p] - s * a[k][q], s * a[k][p] + c * a[k][q]) }
      for k in 0..<n { (a[p][k], a[q][k]) = (c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]) } } }
    if off < 1e-22 { break } }
  return (0..<n).map { a[$0][$0] }.sorted() }
print(jacobiEigenvalues([[2, -1, 0], [-1, 2, -1], [0, -1, 2]]).map { String(format: "%.8f", $0) })

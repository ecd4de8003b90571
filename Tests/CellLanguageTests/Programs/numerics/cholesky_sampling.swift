// cholesky, multivariate normal sampling, covariance
import Foundation
struct RNG { var s: UInt64; mutating func next() -> Double { s = s &* 6364136223846793005 &+ 1442695040888963407; return Double(s >> 11) / Double(1 << 53) }
  private var spare: Double? = nil
  init(seed: UInt64) { s = seed }
  mutating func normal() -> Double {
    if let z = spare { spare = nil; return z }
    var u, v, q: Double
    repeat { u = 2 * next() - 1; v = 2 * next() - 1; q = u * u + v * v } while q >= 1 || q == 0
    let f = (-2 * log(q) / q).squareRoot()
    spare = v * f
    return u * f } }
enum LinAlgError: Error { case notPositiveDefinite(pivot: Int, value: Double) }
func cholesky(_ a: [[Double]]) throws -> [[Double]] {
  let n = a.count
  var l = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
  for i in 0..<n { for j in 0...i {
    let s = (0..<j).reduce(a[i][j]) { $0 - l[i][$1] * l[j][$1] }
    if i == j { guard s > 0 else { throw LinAlgError.notPositiveDefinite(pivot: i, value: s) }; l[i][i] = s.squareRoot() } else { l[i][j] = s / l[j][j] } } }
  return l
}
let sigma: [[Double]] = [[4, 2, 0.6], [2, 3, 0.4], [0.6, 0.4, 1]]
let l = try cholesky(sigma)
for row in l { print(row.map { String(format: "%.6f", $0) }) }
let logDet = 2 * (0..<3).reduce(0) { $0 + log(l[$1][$1]) }
print(String(format: "%.12f", logDet))
var g = RNG(seed: 7)
let n = 2000
let samples = (0..<n).map { _ -> [Double] in let z = (0..<3).map { _ in g.normal() }; return l.map { row in zip(row, z).map(*).reduce(0, +) } }
let mean = (0..<3).map { k in samples.map { $0[k] }.reduce(0, +) / Double(n) }
var cov = [[Double]](repeating: [Double](repeating: 0, count: 3), count: 3)
for s in samples { for i in 0..<3 { for j in 0..<3 { cov[i][j] += (s[i] - mean[i]) * (s[j] - mean[j]) / Double(n - 1) } } }
print(mean.map { String(format: "%.4f", $0) }, cov.map { $0.map { String(format: "%.3f", $0) } })
do { _ = try cholesky([[1, 2], [2, 1]]) } catch LinAlgError.notPositiveDefinite(let p, let v) { print("not PD at \(p): \(v)") }

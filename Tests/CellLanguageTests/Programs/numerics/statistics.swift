import Foundation

extension Collection where Element == Double {
  var mean: Double { reduce(0, +) / Double(count) }
  var variance: Double { let m = mean; return reduce(0) { $0 + ($1 - m) * ($1 - m) } / Double(count - 1) }
  func quantile(_ q: Double) -> Double {
    let s = sorted()
    let at = q * Double(s.count - 1)
    let i = Int(at)
    return i + 1 < s.count ? s[i] + (at - Double(i)) * (s[i + 1] - s[i]) : s[i]
  }
}
func correlation(_ a: [Double], _ b: [Double]) -> Double {
  let (ma, mb) = (a.mean, b.mean)
  let top = zip(a, b).reduce(0) { $0 + ($1.0 - ma) * ($1.1 - mb) }
  return top / (Double(a.count - 1) * (a.variance * b.variance).squareRoot())
}
func regression(_ x: [Double], _ y: [Double]) -> (slope: Double, intercept: Double) {
  let (mx, my) = (x.mean, y.mean)
  let top = zip(x, y).map { ($0 - mx) * ($1 - my) }.reduce(0, +)
  let slope = top / x.map { ($0 - mx) * ($0 - mx) }.reduce(0, +)
  return (slope, my - slope * mx)
}
struct Welford {
  private(set) var n = 0, mean = 0.0
  private var m2 = 0.0
  mutating func add(_ x: Double) { n += 1; let d = x - mean; mean += d / Double(n); m2 += d * (x - mean) }
  var variance: Double { n < 2 ? .nan : m2 / Double(n - 1) }
}
let xs = stride(from: 0.0, to: 10, by: 0.5).map { $0 }
let ys = xs.enumerated().map { i, x in 2 * x + 1 + (i % 3 == 0 ? 0.5 : -0.25) }
print(xs.count, xs.mean, xs.variance, xs.quantile(0.5), xs.quantile(0.1))
print(String(format: "%.6f", correlation(xs, ys)), regression(xs, ys).slope.rounded(), String(format: "%.4f", regression(xs, ys).intercept))
var w = Welford()
for y in ys { w.add(y) }
print(w.n, abs(w.mean - ys.mean) < 1e-12, abs(w.variance - ys.variance) < 1e-12)
func normalCDF(_ x: Double) -> Double { 0.5 * erfc(-x / 2.0.squareRoot()) }
for z in [-1.96, 0, 1, 1.96] { print(z, String(format: "%.6f", normalCDF(z))) }
func choose(_ n: Int, _ k: Int) -> Int { (0..<k).reduce(1) { $0 * (n - $1) / ($1 + 1) } }
let binomial = (0...10).map { Double(choose(10, $0)) * pow(0.3, Double($0)) * pow(0.7, Double(10 - $0)) }
print(String(format: "%.12f", binomial.reduce(0, +)), binomial.firstIndex(of: binomial.max()!)!)
print((0...6).map { n in (0...n).map { choose(n, $0) } }.map { $0.map(String.init).joined(separator: " ") }.joined(separator: " / "))

// k-means and GMM EM
import Foundation
struct Point: Hashable { var x, y: Double
  static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
  static func / (a: Point, k: Double) -> Point { Point(x: a.x / k, y: a.y / k) }
  func distanceSquared(to o: Point) -> Double { (x - o.x) * (x - o.x) + (y - o.y) * (y - o.y) } }
var seed: UInt32 = 12345
func random() -> Double { seed = seed &* 1664525 &+ 1013904223; return Double(seed) / 4294967296 }
func gauss() -> Double { (0..<12).reduce(-6) { s, _ in s + random() } }
let centres = [Point(x: 0, y: 0), Point(x: 5, y: 5), Point(x: 0, y: 6)]
let data = (0..<150).map { i in Point(x: centres[i % 3].x + gauss() * 0.7, y: centres[i % 3].y + gauss() * 0.7) }
func kMeans(_ pts: [Point], k: Int, iterations: Int = 50) -> (centroids: [Point], labels: [Int], inertia: Double) {
  var c = Array(pts.prefix(k)), labels = [Int](repeating: -1, count: pts.count)
  for _ in 0..<iterations {
    let new = pts.map { p in c.indices.min { p.distanceSquared(to: c[$0]) < p.distanceSquared(to: c[$1]) }! }
    if new == labels { break }
    labels = new
    for j in c.indices { let m = zip(pts, labels).filter { $0.1 == j }.map(\.0); if !m.isEmpty { c[j] = m.reduce(Point(x: 0, y: 0), +) / Double(m.count) } }
  }
  return (c, labels, zip(pts, labels).map { $0.distanceSquared(to: c[$1]) }.reduce(0, +))
}
let km = kMeans(data, k: 3)
print(km.centroids.map { String(format: "(%.3f, %.3f)", $0.x, $0.y) }, String(format: "%.4f", km.inertia))
print(Dictionary(grouping: km.labels) { $0 }.mapValues(\.count).sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })
struct Component { var weight: Double, mean: Double, variance: Double
  func density(_ x: Double) -> Double { exp(-(x - mean) * (x - mean) / (2 * variance)) / sqrt(2 * .pi * variance) } }
struct Mixture { var components: [Component]
  func logLikelihood(_ xs: [Double]) -> Double { xs.reduce(0) { ll, x in ll + log(components.reduce(0) { $0 + $1.weight * $1.density(x) }) } }
  mutating func step(_ xs: [Double]) {
    let r = xs.map { x -> [Double] in let p = components.map { $0.weight * $0.density(x) }; let t = p.reduce(0, +); return p.map { $0 / t } }
    for k in components.indices { let n = r.reduce(0) { $0 + $1[k] }
      let m = zip(r, xs).reduce(0) { $0 + $1.0[k] * $1.1 } / n
      components[k] = Component(weight: n / Double(xs.count), mean: m, variance: zip(r, xs).reduce(0) { $0 + $1.0[k] * ($1.1 - m) * ($1.1 - m) } / n) } }
  mutating func fit(_ xs: [Double], tolerance: Double = 1e-8, limit: Int = 200) -> Int {
    var last = -Double.infinity
    for i in 1...limit { step(xs); let ll = logLikelihood(xs); if abs(ll - last) < tolerance { return i }; last = ll }
    return limit } }
let xs = data.map(\.x)
var gm = Mixture(components: [Component(weight: 0.5, mean: -1, variance: 1), Component(weight: 0.5, mean: 4, variance: 1)])
let n = gm.fit(xs)
for c in gm.components { print(String(format: "%.5f %.5f %.5f", c.weight, c.mean, c.variance)) }
print(n, String(format: "%.6f", gm.logLikelihood(xs)))

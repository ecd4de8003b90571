import Foundation
struct V: Equatable { var x: Float, y: Float, z: Float
  static func + (a: V, b: V) -> V { V(x: a.x + b.x, y: a.y + b.y, z: a.z + b.z) }
  static func * (k: Float, v: V) -> V { V(x: k * v.x, y: k * v.y, z: k * v.z) }
  static prefix func - (v: V) -> V { V(x: -v.x, y: -v.y, z: -v.z) }
  func dot(_ o: V) -> Float { x * o.x + y * o.y + z * o.z }
  var length: Float { dot(self).squareRoot() } }
func simulate(_ n: Int) -> (V, Float, Double) {
  var p = V(x: 1, y: 0.5, z: -0.25), v = V(x: 0, y: 0.125, z: 0.3), e: Float = 0, sum = 0.0
  for i in 0..<n {
    let r = p.length, f = -1 / (r * r * r + Float(0.01))
    v = v + (0.001 * f) * p
    p = p + 0.001 * v
    if v.x < 0 { e += v.dot(v) * 0.5 } else if v.x == 0 { e -= 1 } else { e = e - v.y / 3 }
    sum += Double(e) * 1e-6 + Double(Float(i) / 7)
    if i % 1000 == 0 { p = -(-p) }
  }
  return (p, e, sum)
}
let (p, e, sum) = simulate(20000)
print(p, e, sum)
func conversions(_ xs: [Double]) -> [Int] {
  var out: [Int] = []
  for (k, x) in xs.enumerated() {
    let f = Float(x), g = Float(k), h = Float(UInt8(k & 255)), u = Float(UInt64(k) << 60)
    out.append(Int(f) &+ Int(g * 1.5) &+ Int(h))
    if Double(f) != x { out.append(Int(Double(f) * 1000)) }
    if f.isNaN || u < g || f <= g && f >= 0 { out.append(-1) }
    if f > 2, !(f == g), f != h { out.append(UInt(f) > 3 ? 3 : 2) }
  }
  return out
}
var xs: [Double] = []
for k in 0..<600 { xs.append(Double(k * 37 % 101) / 3 - 9.7) }
print(conversions(xs))
func odd(_ n: Int) -> [String] {
  var a: Float = -0.0, b: Float = .nan, c: Float = .infinity, d: Float = 1, out: [String] = []
  for k in 0..<n {
    if k > n - 4 { out.append("\(a) \(-a) \(b < d) \(b == b) \(b != b) \(c > d) \(-c) \(d) \((-d).magnitude) \(sqrt(d)) \((-1 as Float).squareRoot().isNaN)") }
    d = d * 1.0009 + Float.leastNonzeroMagnitude; a = -a * 1; b += 1; c -= 1
    if d > 3 { d /= 3.3 }
  }
  return out
}
odd(5000).forEach { print($0) }
var table = [Float](repeating: 0.1, count: 64), best = Float.greatestFiniteMagnitude
for round in 0..<400 { for i in table.indices { table[i] = table[i] * 0.99 + table[(i * 7 + round) % 64] * 0.02 - Float(round % 3); best = min(best, table[i]) } }
print(table[3], table[60].bitPattern, best, table.reduce(0, +), table.max()!)
func overflow(_ x: Float, _ n: Int) -> Int { var s = 0; for i in 0..<n { s &+= Int(x * Float(i)) }; return s }
print(overflow(1.5, 2000))

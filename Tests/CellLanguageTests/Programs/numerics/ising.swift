// metropolis, ising
import Foundation
struct Xorshift { private var x: UInt64; init(_ s: UInt64) { x = s }
  mutating func next() -> UInt64 { x ^= x << 13; x ^= x >> 7; x ^= x << 17; return x }
  mutating func uniform() -> Double { Double(next() >> 11) * 0x1.0p-53 }
  mutating func below(_ n: Int) -> Int { Int(next() % UInt64(n)) } }
struct Ising { let n: Int; private(set) var spins: [[Int8]]; var rng: Xorshift; let beta: Double; private let weights: [Int: Double]
  init(n: Int, beta: Double, seed: UInt64) { self.n = n; self.beta = beta; rng = Xorshift(seed); spins = Array(repeating: Array(repeating: 1, count: n), count: n)
    weights = Dictionary(uniqueKeysWithValues: [-8, -4, 0, 4, 8].map { ($0, exp(-beta * Double($0))) }) }
  mutating func sweep() { for _ in 0..<n * n { let i = rng.below(n), j = rng.below(n)
    let nb = Int(spins[(i + 1) % n][j]) + Int(spins[(i + n - 1) % n][j]) + Int(spins[i][(j + 1) % n]) + Int(spins[i][(j + n - 1) % n])
    let dE = 2 * Int(spins[i][j]) * nb
    if dE <= 0 || rng.uniform() < weights[dE]! { spins[i][j].negate() } } }
  var magnetization: Double { Double(spins.joined().reduce(0) { $0 + Int($1) }) / Double(n * n) }
  var energy: Int { var e = 0; for i in 0..<n { for j in 0..<n { e -= Int(spins[i][j]) * (Int(spins[(i + 1) % n][j]) + Int(spins[i][(j + 1) % n])) } }; return e } }
for beta in [0.3, 0.6] { var m = Ising(n: 12, beta: beta, seed: 2463534242); for _ in 0..<60 { m.sweep() }; print(beta, String(format: "%.5f", m.magnetization), m.energy) }
func metropolis(logDensity: (Double) -> Double, start: Double, step: Double, count: Int, rng: inout Xorshift) -> (samples: [Double], acceptance: Double) {
  var x = start, lp = logDensity(start), accepted = 0
  var out: [Double] = []; out.reserveCapacity(count)
  for _ in 0..<count { let y = x + step * (2 * rng.uniform() - 1), lq = logDensity(y)
    if log(rng.uniform()) < lq - lp { (x, lp) = (y, lq); accepted += 1 }
    out.append(x) }
  return (out, Double(accepted) / Double(count)) }
var g = Xorshift(88172645463325252)
let (s, acc) = metropolis(logDensity: { -0.5 * $0 * $0 + log(2 + cos(3 * $0)) }, start: 0, step: 1.5, count: 5000, rng: &g)
let mean = s.reduce(0, +) / Double(s.count), variance = s.map { pow($0 - mean, 2) }.reduce(0, +) / Double(s.count - 1)
print(String(format: "%.6f %.6f %.4f", mean, variance, acc))
var hist = [Int](repeating: 0, count: 10); for v in s where abs(v) < 2.5 { hist[Int((v + 2.5) * 2)] += 1 }
print(hist)
print((1...3).map { lag in let c = (0..<s.count - lag).reduce(0.0) { $0 + (s[$1] - mean) * (s[$1 + lag] - mean) }; return String(format: "%.3f", c / Double(s.count) / variance) })

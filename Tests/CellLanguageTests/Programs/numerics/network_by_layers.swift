// neural net by hand
import Foundation
struct Rng { var s: UInt64; mutating func u() -> Double { s ^= s << 13; s ^= s >> 7; s ^= s << 17; return Double(s >> 11) / 9007199254740992 } }
protocol Layer: AnyObject { func forward(_ x: [Double]) -> [Double]; func backward(_ g: [Double]) -> [Double]; func update(_ rate: Double) }
extension Layer { func update(_ rate: Double) {} }
final class Dense: Layer { var w: [[Double]], b: [Double]; private var x: [Double] = [], gw: [[Double]], gb: [Double]
  init(_ i: Int, _ o: Int, _ r: inout Rng) { let k = (6.0 / Double(i + o)).squareRoot()
    w = (0..<o).map { _ in (0..<i).map { _ in (2 * r.u() - 1) * k } }; b = Array(repeating: 0, count: o)
    gw = Array(repeating: Array(repeating: 0, count: i), count: o); gb = b }
  func forward(_ x: [Double]) -> [Double] { self.x = x; return zip(w, b).map { row, b in zip(row, x).reduce(b) { $0 + $1.0 * $1.1 } } }
  func backward(_ g: [Double]) -> [Double] { var out = [Double](repeating: 0, count: x.count)
    for o in g.indices { gb[o] += g[o]; for i in x.indices { gw[o][i] += g[o] * x[i]; out[i] += g[o] * w[o][i] } }
    return out }
  func update(_ rate: Double) { for o in w.indices { b[o] -= rate * gb[o]; gb[o] = 0; for i in w[o].indices { w[o][i] -= rate * gw[o][i]; gw[o][i] = 0 } } } }
final class Activation: Layer { let f: (Double) -> Double, df: (Double) -> Double; private var y: [Double] = []
  init(_ f: @escaping (Double) -> Double, derivativeFromOutput df: @escaping (Double) -> Double) { self.f = f; self.df = df }
  func forward(_ x: [Double]) -> [Double] { y = x.map(f); return y }
  func backward(_ g: [Double]) -> [Double] { zip(g, y).map { $0 * df($1) } }
  static var tanh: Activation { Activation(Foundation.tanh) { 1 - $0 * $0 } }
  static var sigmoid: Activation { Activation({ 1 / (1 + exp(-$0)) }) { $0 * (1 - $0) } } }
struct Network { let layers: [any Layer]
  func callAsFunction(_ x: [Double]) -> [Double] { layers.reduce(x) { $1.forward($0) } }
  func train(_ data: [(x: [Double], y: Double)], epochs: Int, rate: Double, report: (Int, Double) -> Void) {
    for e in 1...epochs { var loss = 0.0
      for (x, y) in data { let p = self(x)[0]; loss += -(y * log(p) + (1 - y) * log(1 - p))
        var g = [(p - y) / (p * (1 - p))]
        for l in layers.reversed() { g = l.backward(g) }
        layers.forEach { $0.update(rate) } }
      if e % (epochs / 4) == 0 { report(e, loss / Double(data.count)) } } } }
var r = Rng(s: 0x9E3779B97F4A7C15)
let net = Network(layers: [Dense(2, 4, &r), Activation.tanh, Dense(4, 1, &r), Activation.sigmoid])
let xor: [(x: [Double], y: Double)] = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
net.train(xor, epochs: 400, rate: 0.5) { print($0, String(format: "%.6f", $1)) }
for (x, y) in xor { print(x, y, net(x)[0] > 0.5 ? 1 : 0) }
func numericalGradient(_ f: (Double) -> Double, _ x: Double, h: Double = 1e-5) -> Double { (f(x + h) - f(x - h)) / (2 * h) }
let d = net.layers[0] as! Dense
let loss = { (w: Double) -> Double in let old = d.w[1][0]; defer { d.w[1][0] = old }; d.w[1][0] = w; return net([1, 0.5])[0] }
let num = numericalGradient(loss, d.w[1][0])
_ = net([1, 0.5]); var gr = [1.0]; for l in net.layers.reversed().dropLast() { gr = l.backward(gr) }
print(abs(num - gr[1]) < 1e-8)

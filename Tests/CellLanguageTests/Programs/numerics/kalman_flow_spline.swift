// Kalman, flows by hand, quadrature, spline
import Foundation
struct Kalman { var x: (Double, Double), p: ((Double, Double), (Double, Double)); let q: Double, r: Double
  mutating func predict(dt: Double) { x = (x.0 + dt * x.1, x.1)
    let (a, b, c, d) = (p.0.0, p.0.1, p.1.0, p.1.1)
    p = ((a + dt * (b + c) + dt * dt * d + q, b + dt * d), (c + dt * d, d + q)) }
  mutating func update(_ z: Double) { let s = p.0.0 + r, k = (p.0.0 / s, p.1.0 / s), y = z - x.0
    x.0 += k.0 * y; x.1 += k.1 * y
    p = (((1 - k.0) * p.0.0, (1 - k.0) * p.0.1), (p.1.0 - k.1 * p.0.0, p.1.1 - k.1 * p.0.1)) } }
var kf = Kalman(x: (0, 0), p: ((10, 0), (0, 10)), q: 0.001, r: 0.25)
for (i, n) in [0.1, -0.2, 0.3, 0.05, -0.1, 0.15, -0.3, 0.2].enumerated() { kf.predict(dt: 1); kf.update(Double(i + 1) * 0.5 + n) }
print(String(format: "%.5f %.5f", kf.x.0, kf.x.1), String(format: "%.6f", kf.p.0.0))
protocol Bijector { func forward(_ x: Double) -> (y: Double, logDet: Double); func inverse(_ y: Double) -> (x: Double, logDet: Double) }
struct AffineMap: Bijector { let a: Double, b: Double
  func forward(_ x: Double) -> (y: Double, logDet: Double) { (a * x + b, log(abs(a))) }
  func inverse(_ y: Double) -> (x: Double, logDet: Double) { ((y - b) / a, -log(abs(a))) } }
struct SinhArcsinh: Bijector { let delta: Double
  func forward(_ x: Double) -> (y: Double, logDet: Double) { let t = delta * asinh(x); return (sinh(t), log(cosh(t) * delta) - 0.5 * log(1 + x * x)) }
  func inverse(_ y: Double) -> (x: Double, logDet: Double) { let x = sinh(asinh(y) / delta); return (x, -forward(x).logDet) } }
struct Chain: Bijector { let parts: [any Bijector]; init(_ p: any Bijector...) { parts = p }
  func forward(_ x: Double) -> (y: Double, logDet: Double) { parts.reduce((y: x, logDet: 0)) { acc, b in let r = b.forward(acc.y); return (r.y, acc.logDet + r.logDet) } }
  func inverse(_ y: Double) -> (x: Double, logDet: Double) { var x = y, l = 0.0; for b in parts.reversed() { let r = b.inverse(x); x = r.x; l += r.logDet }; return (x, l) } }
let flow = Chain(AffineMap(a: 2, b: 1), SinhArcsinh(delta: 0.7), AffineMap(a: -0.5, b: 0.25))
func logDensity(_ y: Double) -> Double { let (x, l) = flow.inverse(y); return -0.5 * x * x - 0.5 * log(2 * .pi) + l }
print([-2.0, 0, 1.5].map { y in String(format: "%.10f", flow.forward(flow.inverse(y).x).y - y + 0.0) == String(format: "%.10f", 0.0) })
func simpson(_ f: (Double) -> Double, _ a: Double, _ b: Double, _ n: Int = 400) -> Double { let h = (b - a) / Double(n)
  let inner = (1..<n).reduce(0.0) { s, i in s + (i % 2 == 0 ? 2.0 : 4.0) * f(a + Double(i) * h) }
  return h / 3 * (f(a) + f(b) + inner) }
print(String(format: "%.8f", simpson({ exp(logDensity($0)) }, -8, 8)), String(format: "%.6f", logDensity(0.3)))
func adaptive(_ f: (Double) -> Double, _ a: Double, _ b: Double, _ eps: Double) -> Double {
  func s(_ a: Double, _ b: Double) -> Double { (b - a) / 6 * (f(a) + 4 * f((a + b) / 2) + f(b)) }
  func go(_ a: Double, _ b: Double, _ whole: Double, _ eps: Double) -> Double { let m = (a + b) / 2, l = s(a, m), r = s(m, b)
    return abs(l + r - whole) < 15 * eps ? l + r + (l + r - whole) / 15 : go(a, m, l, eps / 2) + go(m, b, r, eps / 2) }
  return go(a, b, s(a, b), eps) }
print(String(format: "%.10f", adaptive({ sqrt($0) }, 0, 1, 1e-10)), String(format: "%.10f", adaptive(sin, 0, .pi, 1e-10)))
struct CubicSpline { let x: [Double], y: [Double]; private var m: [Double]
  init(_ pts: [(Double, Double)]) { x = pts.map(\.0); y = pts.map(\.1); let n = pts.count; m = Array(repeating: 0, count: n)
    var c = [Double](repeating: 0, count: n), d = c
    for i in 1..<n - 1 { let h0 = x[i] - x[i - 1], h1 = x[i + 1] - x[i], b = 2 * (h0 + h1) - h0 * c[i - 1]
      c[i] = h1 / b; d[i] = (6 * ((y[i + 1] - y[i]) / h1 - (y[i] - y[i - 1]) / h0) - h0 * d[i - 1]) / b }
    for i in (1..<n - 1).reversed() { m[i] = d[i] - c[i] * m[i + 1] } }
  func callAsFunction(_ t: Double) -> Double { let i = max(0, min(x.count - 2, (x.firstIndex { $0 > t } ?? x.count) - 1)), h = x[i + 1] - x[i], a = (x[i + 1] - t) / h, b = (t - x[i]) / h
    return a * y[i] + b * y[i + 1] + ((a * a * a - a) * m[i] + (b * b * b - b) * m[i + 1]) * h * h / 6 } }
let sp = CubicSpline((0...8).map { (Double($0) * .pi / 4, sin(Double($0) * .pi / 4)) })
print([0.3, 1.0, 2.2, 5.9].map { String(format: "%.6f", sp($0)) })

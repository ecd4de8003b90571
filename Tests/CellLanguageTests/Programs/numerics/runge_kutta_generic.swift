// RK4 with generic vector space, adaptive
import Foundation
protocol VectorSpace { static func + (a: Self, b: Self) -> Self; static func * (k: Double, v: Self) -> Self; var norm: Double { get } }
extension Double: VectorSpace { var norm: Double { abs(self) } }
struct State: VectorSpace { var position: (Double, Double), velocity: (Double, Double)
  static func + (a: State, b: State) -> State { State(position: (a.position.0 + b.position.0, a.position.1 + b.position.1), velocity: (a.velocity.0 + b.velocity.0, a.velocity.1 + b.velocity.1)) }
  static func * (k: Double, v: State) -> State { State(position: (k * v.position.0, k * v.position.1), velocity: (k * v.velocity.0, k * v.velocity.1)) }
  var norm: Double { sqrt(position.0 * position.0 + position.1 * position.1 + velocity.0 * velocity.0 + velocity.1 * velocity.1) } }
struct RungeKutta4<V: VectorSpace> { let f: (Double, V) -> V
  func step(_ t: Double, _ y: V, _ h: Double) -> V {
    let k1 = f(t, y), k2 = f(t + h / 2, y + (h / 2) * k1), k3 = f(t + h / 2, y + (h / 2) * k2), k4 = f(t + h, y + h * k3)
    return y + (h / 6) * (k1 + 2 * k2 + 2 * k3 + k4) }
  func integrate(from y0: V, over range: ClosedRange<Double>, steps: Int) -> V {
    let h = (range.upperBound - range.lowerBound) / Double(steps)
    return (0..<steps).reduce(y0) { step(range.lowerBound + Double($1) * h, $0, h) } }
  func adaptive(from y0: V, over r: ClosedRange<Double>, tolerance: Double) -> (V, steps: Int) {
    var t = r.lowerBound, y = y0, h = 0.1, n = 0
    while t < r.upperBound { h = min(h, r.upperBound - t)
      let full = step(t, y, h), half = step(t + h / 2, step(t, y, h / 2), h / 2)
      let e = (half + (-1) * full).norm / 15
      if e < tolerance { t += h; y = half; n += 1 }
      h *= e == 0 ? 2 : min(2, max(0.3, 0.9 * pow(tolerance / e, 0.2))) }
    return (y, n) } }
let decay = RungeKutta4<Double> { _, y in -y }
for n in [10, 20, 40] { let e = decay.integrate(from: 1, over: 0...1, steps: n) - exp(-1); print(n, String(format: "%.3e", e)) }
let kepler = RungeKutta4<State> { _, s in let r3 = pow(s.position.0 * s.position.0 + s.position.1 * s.position.1, 1.5)
  return State(position: s.velocity, velocity: (-s.position.0 / r3, -s.position.1 / r3)) }
let start = State(position: (1, 0), velocity: (0, 1))
let end = kepler.integrate(from: start, over: 0...(2 * Double.pi), steps: 200)
print(String(format: "%.8f %.8f", end.position.0, end.position.1))
let (y, steps) = kepler.adaptive(from: State(position: (0.5, 0), velocity: (0, 1.7320508)), over: 0...5, tolerance: 1e-8)
print(String(format: "%.6f %.6f", y.position.0, y.velocity.1), steps)

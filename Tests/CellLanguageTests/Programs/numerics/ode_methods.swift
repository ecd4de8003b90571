import Foundation
// ODE solvers: generic over a vector space
protocol VectorSpace: AdditiveArithmetic {
  associatedtype Scalar: BinaryFloatingPoint
  static func * (s: Scalar, v: Self) -> Self
  var norm: Scalar { get }
}
extension Double: VectorSpace {
  typealias Scalar = Double
  var norm: Double { magnitude }
}
struct V2: VectorSpace, Equatable, CustomStringConvertible {
  typealias Scalar = Double
  var x, y: Double
  static let zero = V2(x: 0, y: 0)
  static func + (a: V2, b: V2) -> V2 { V2(x: a.x + b.x, y: a.y + b.y) }
  static func - (a: V2, b: V2) -> V2 { V2(x: a.x - b.x, y: a.y - b.y) }
  static func * (s: Double, v: V2) -> V2 { V2(x: s * v.x, y: s * v.y) }
  var norm: Double { (x * x + y * y).squareRoot() }
  var description: String { String(format: "(%.6f, %.6f)", x, y) }
}
enum Method: String, CaseIterable { case euler, midpoint, heun, rk4 }
struct Solver<V: VectorSpace> where V.Scalar == Double {
  let f: (Double, V) -> V
  func step(_ m: Method, t: Double, y: V, h: Double) -> V {
    switch m {
    case .euler: return y + h * f(t, y)
    case .midpoint:
      let k = f(t + h / 2, y + (h / 2) * f(t, y))
      return y + h * k
    case .heun:
      let k1 = f(t, y), k2 = f(t + h, y + h * k1)
      return y + (h / 2) * (k1 + k2)
    case .rk4:
      let k1 = f(t, y)
      let k2 = f(t + h / 2, y + (h / 2) * k1)
      let k3 = f(t + h / 2, y + (h / 2) * k2)
      let k4 = f(t + h, y + h * k3)
      return y + (h / 6) * (k1 + 2 * k2 + 2 * k3 + k4)
    }
  }
  func solve(_ m: Method, from y0: V, over range: ClosedRange<Double>, steps: Int) -> [(t: Double, y: V)] {
    let h = (range.upperBound - range.lowerBound) / Double(steps)
    return sequence(first: (t: range.lowerBound, y: y0)) { s in
      (t: s.t + h, y: self.step(m, t: s.t, y: s.y, h: h))
    }.prefix(steps + 1).map { $0 }
  }
}
let decay = Solver<Double> { _, y in -y }
for m in Method.allCases {
  let end = decay.solve(m, from: 1, over: 0...2, steps: 20).last!
  print(m, m.rawValue.capitalized, String(format: "%.8f %+.2e", end.y, end.y - exp(-2)))
}
let pendulum = Solver<V2>(f: { _, s in V2(x: s.y, y: -s.x) })
for m in Method.allCases {
  let path = pendulum.solve(m, from: V2(x: 1, y: 0), over: 0...(.pi), steps: 50)
  print("\(m): \(path.last!.y) |e|=\((path.last!.y - V2(x: -1, y: 0)).norm < 1e-3)")
  print(path.filter { $0.y.x < 0 }.first.map { "crosses at \($0.t)" } ?? "never")
}
print(Method(rawValue: "rk4") as Any, Method(rawValue: "x") as Any)
print([V2.zero, V2(x: 1, y: 2)].reduce(.zero, +), V2.zero == .zero)
let table = Dictionary(uniqueKeysWithValues: Method.allCases.map { ($0.rawValue, decay.solve($0, from: 1.0, over: 0...1, steps: 10).map(\.y).last!) })
for (k, v) in table.sorted(by: { $0.key < $1.key }) { print(k.padding(toLength: 10, withPad: ".", startingAt: 0), v) }

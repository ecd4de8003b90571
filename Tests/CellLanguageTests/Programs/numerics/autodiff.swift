// forward dual numbers + reverse tape
import Foundation
struct Dual: Equatable, CustomStringConvertible, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  var value: Double, derivative: Double
  init(_ v: Double, _ d: Double = 0) { value = v; derivative = d }
  init(floatLiteral v: Double) { self.init(v) }
  init(integerLiteral v: Int) { self.init(Double(v)) }
  var description: String { "\(value) + \(derivative)ε" }
  static func + (a: Dual, b: Dual) -> Dual { Dual(a.value + b.value, a.derivative + b.derivative) }
  static func - (a: Dual, b: Dual) -> Dual { Dual(a.value - b.value, a.derivative - b.derivative) }
  static func * (a: Dual, b: Dual) -> Dual { Dual(a.value * b.value, a.derivative * b.value + a.value * b.derivative) }
  static func / (a: Dual, b: Dual) -> Dual { Dual(a.value / b.value, (a.derivative * b.value - a.value * b.derivative) / (b.value * b.value)) }
  static prefix func - (a: Dual) -> Dual { Dual(-a.value, -a.derivative) }
}
func exp(_ x: Dual) -> Dual { let e = exp(x.value); return Dual(e, e * x.derivative) }
func sin(_ x: Dual) -> Dual { Dual(sin(x.value), cos(x.value) * x.derivative) }
func derivative(_ f: (Dual) -> Dual, at x: Double) -> Double { f(Dual(x, 1)).derivative }
print(derivative({ $0 * $0 * $0 - 2 * $0 + 1 }, at: 2), derivative({ exp($0) * sin($0) }, at: 0.5), derivative({ 1 / (1 + exp(-$0)) }, at: 0))
final class Tape {
  struct Node { var parents: [(index: Int, partial: Double)] }
  var nodes: [Node] = []
  func push(_ parents: [(Int, Double)]) -> Int { nodes.append(Node(parents: parents.map { (index: $0.0, partial: $0.1) })); return nodes.count - 1 }
  func variable(_ v: Double) -> Var { Var(tape: self, index: push([]), value: v) }
  func gradient(of v: Var) -> [Double] {
    var g = [Double](repeating: 0, count: nodes.count)
    g[v.index] = 1
    for i in stride(from: v.index, through: 0, by: -1) { for p in nodes[i].parents { g[p.index] += p.partial * g[i] } }
    return g
  }
}
struct Var {
  let tape: Tape; let index: Int; let value: Double
  static func + (a: Var, b: Var) -> Var { Var(tape: a.tape, index: a.tape.push([(a.index, 1), (b.index, 1)]), value: a.value + b.value) }
  static func * (a: Var, b: Var) -> Var { Var(tape: a.tape, index: a.tape.push([(a.index, b.value), (b.index, a.value)]), value: a.value * b.value) }
  static func * (k: Double, a: Var) -> Var { Var(tape: a.tape, index: a.tape.push([(a.index, k)]), value: k * a.value) }
  func map(_ f: (Double) -> Double, _ df: (Double) -> Double) -> Var { Var(tape: tape, index: tape.push([(index, df(value))]), value: f(value)) }
}
func tanh(_ x: Var) -> Var { x.map(Foundation.tanh) { let t = Foundation.tanh($0); return 1 - t * t } }
let tape = Tape()
let x = tape.variable(1.5), y = tape.variable(-0.5)
let z = tanh(x * y) + 3 * (x * x)
let grad = tape.gradient(of: z)
print(z.value, grad[x.index], grad[y.index], tape.nodes.count)

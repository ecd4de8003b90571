import Foundation

struct Dual: Equatable, CustomStringConvertible {
  var value: Double
  var slope: Double
  init(_ value: Double, _ slope: Double = 0) { self.value = value; self.slope = slope }
  static func variable(_ x: Double) -> Dual { Dual(x, 1) }
  var description: String { "\(value) + \(slope)ε" }
}

extension Dual: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  init(floatLiteral value: Double) { self.init(value) }
  init(integerLiteral value: Int) { self.init(Double(value)) }
}

extension Dual: SignedNumeric, Comparable {
  init?<T: BinaryInteger>(exactly source: T) {
    guard let v = Double(exactly: source) else { return nil }
    self.init(v)
  }
  var magnitude: Dual { value < 0 ? -self : self }
  static func + (a: Dual, b: Dual) -> Dual { Dual(a.value + b.value, a.slope + b.slope) }
  static func - (a: Dual, b: Dual) -> Dual { Dual(a.value - b.value, a.slope - b.slope) }
  static func * (a: Dual, b: Dual) -> Dual { Dual(a.value * b.value, a.slope * b.value + a.value * b.slope) }
  static func *= (a: inout Dual, b: Dual) { a = a * b }
  static func / (a: Dual, b: Dual) -> Dual {
    Dual(a.value / b.value, (a.slope * b.value - a.value * b.slope) / (b.value * b.value))
  }
  static func < (a: Dual, b: Dual) -> Bool { a.value < b.value }
}

func exp(_ x: Dual) -> Dual { let e = Foundation.exp(x.value); return Dual(e, e * x.slope) }
func sin(_ x: Dual) -> Dual { Dual(Foundation.sin(x.value), Foundation.cos(x.value) * x.slope) }
func log(_ x: Dual) -> Dual { Dual(Foundation.log(x.value), x.slope / x.value) }

func derivative(_ f: (Dual) -> Dual, at x: Double) -> Double { f(.variable(x)).slope }
func power<T: Numeric>(_ x: T, _ n: Int) -> T { (0..<n).reduce(1) { r, _ in r * x } }

print(derivative({ $0 * $0 * $0 }, at: 2), derivative({ x in 3 * x * x - 2 * x + 1 }, at: 1.5))
print(derivative({ exp(-$0 * $0) }, at: 0.5), -2 * 0.5 * Foundation.exp(-0.25))
print(derivative({ sin($0) / $0 }, at: 1), derivative({ log(1 + exp($0)) }, at: 0))
print(power(Dual.variable(3), 4), power(2.5, 2), power(2, 10), abs(Dual(-2, 3)))
var x = Dual.variable(1)
for _ in 0..<6 { x = Dual.variable(x.value); let f = x * x * x - 5; x = Dual(x.value - f.value / f.slope) }
print(x.value, max(Dual(1), 2), [Dual(3), 1, 2].sorted().map(\.value), Dual(1, 2) == Dual(1, 2))

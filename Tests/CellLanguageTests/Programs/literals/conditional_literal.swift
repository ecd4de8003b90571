struct Dual<T: FloatingPoint> { var v: T, d: T; init(_ v: T, _ d: T = 0) { self.v = v; self.d = d }
  static func + (a: Self, b: Self) -> Self { .init(a.v + b.v, a.d + b.d) }; static func * (a: Self, b: Self) -> Self { .init(a.v * b.v, a.d * b.v + a.v * b.d) }; static func - (a: Self, b: Self) -> Self { .init(a.v - b.v, a.d - b.d) } }
extension Dual: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral where T == Double { init(floatLiteral v: Double) { self.init(v) }; init(integerLiteral v: Int) { self.init(Double(v)) } }
let x = Dual<Double>(3, 1)
print(2 * x)
print(x * x - 2 * x + 1)
let f: (Dual<Double>) -> Dual<Double> = { 1 - $0 * 0.5 }
print(f(x))

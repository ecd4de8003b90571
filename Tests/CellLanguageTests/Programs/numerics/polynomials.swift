struct Polynomial: Equatable, CustomStringConvertible {
  private(set) var c: [Double]
  init(_ c: [Double]) {
    self.c = c
    while let last = self.c.last, last == 0, self.c.count > 1 { self.c.removeLast() }
  }
  var degree: Int { c.count - 1 }
  func callAsFunction(_ x: Double) -> Double { c.reversed().reduce(0) { $0 * x + $1 } }
  var derivative: Polynomial { Polynomial(degree == 0 ? [0] : zip(c.dropFirst(), 1...).map { $0 * Double($1) }) }
  static func + (a: Polynomial, b: Polynomial) -> Polynomial {
    let n = max(a.c.count, b.c.count)
    return Polynomial((0..<n).map { ($0 < a.c.count ? a.c[$0] : 0) + ($0 < b.c.count ? b.c[$0] : 0) })
  }
  static func * (a: Polynomial, b: Polynomial) -> Polynomial {
    var r = [Double](repeating: 0, count: a.c.count + b.c.count - 1)
    for (i, x) in a.c.enumerated() { for (j, y) in b.c.enumerated() { r[i + j] += x * y } }
    return Polynomial(r)
  }
  static prefix func - (a: Polynomial) -> Polynomial { Polynomial(a.c.map { -$0 }) }
  func divided(by d: Polynomial) -> (quotient: Polynomial, remainder: Polynomial) {
    var r = c
    var q = [Double](repeating: 0, count: max(1, degree - d.degree + 1))
    for k in stride(from: degree - d.degree, through: 0, by: -1) {
      q[k] = r[k + d.degree] / d.c[d.degree]
      for (j, y) in d.c.enumerated() { r[k + j] -= q[k] * y }
    }
    return (Polynomial(q), Polynomial(Array(r.prefix(max(1, d.degree)))))
  }
  var description: String {
    var parts: [String] = []
    for (i, x) in c.enumerated().reversed() where x != 0 {
      let power = switch i { case 0: ""; case 1: "x"; default: "x^\(i)" }
      parts.append(abs(x) == 1 && i > 0 ? (x < 0 ? "-" : "") + power : "\(x)" + power)
    }
    return parts.isEmpty ? "0" : parts.joined(separator: " + ")
  }
}

let p = Polynomial([-6, 11, -6, 1])
let q = Polynomial([-1, 1])
print(p, "|", q, "|", p * q, "|", p + q)
print(p(1), p(2), p(4), p.derivative, p.derivative.derivative(0))
let (a, r) = p.divided(by: q)
print(a, "rest", r, a * q + r == p, -q)
func roots(_ p: Polynomial, in range: ClosedRange<Double>, pieces: Int) -> [Double] {
  let h = (range.upperBound - range.lowerBound) / Double(pieces)
  return (0..<pieces).compactMap { i in
    var lo = range.lowerBound + Double(i) * h + 1e-7, hi = lo + h
    guard p(lo) * p(hi) < 0 else { return nil }
    for _ in 0..<60 { let m = (lo + hi) / 2; if p(lo) * p(m) <= 0 { hi = m } else { lo = m } }
    return (hi * 1e6).rounded() / 1e6
  }
}
print(roots(p, in: 0...5, pieces: 13))
var legendre = [Polynomial([1]), Polynomial([0, 1])]
for n in 1..<5 {
  let k = Double(n)
  legendre.append(Polynomial([0, (2 * k + 1) / (k + 1)]) * legendre[n] + Polynomial([-k / (k + 1)]) * legendre[n - 1])
}
for l in legendre { print(l, l(1)) }

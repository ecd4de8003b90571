struct Fraction {
  let n: Int, d: Int
  init?(_ n: Int, _ d: Int) {
    guard d != 0 else { return nil }
    let g = Fraction.gcd(abs(n), abs(d))
    self.n = n / g
    self.d = d / g
  }
  private static func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? max(a, 1) : gcd(b, a % b) }
}
print(Fraction(6, 4)!, Fraction(1, 0) as Any)
struct Vec {
  var v: [Double]
  init(_ v: Double...) { self.v = v }
  init(repeating x: Double, count: Int) { v = Array(repeating: x, count: count) }
}
print(Vec(1, 2), Vec(repeating: 0.5, count: 3))

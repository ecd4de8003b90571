struct Complex: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  var re: Double, im: Double
  init(_ re: Double, _ im: Double = 0) { (self.re, self.im) = (re, im) }
  init(integerLiteral value: Int) { self.init(Double(value)) }
  init(floatLiteral value: Double) { self.init(value) }
  static func * (a: Complex, b: Complex) -> Complex {
    print("complex")
    return Complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
  }
  static func * (k: Double, a: Complex) -> Complex {
    print("real")
    return Complex(k * a.re, k * a.im)
  }
}
print(2 * Complex(1, 1))
let z = Complex(0, 1)
print(2 * z, 2.5 * z, z * 2)
let k = 2.0
print(k * z)

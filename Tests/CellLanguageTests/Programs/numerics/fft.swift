import Foundation

struct Complex: Equatable, CustomStringConvertible {
  var re: Double, im: Double
  init(_ re: Double, _ im: Double = 0) { self.re = re; self.im = im }
  static func + (a: Complex, b: Complex) -> Complex { Complex(a.re + b.re, a.im + b.im) }
  static func - (a: Complex, b: Complex) -> Complex { Complex(a.re - b.re, a.im - b.im) }
  static func * (a: Complex, b: Complex) -> Complex {
    Complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
  }
  static func / (a: Complex, k: Double) -> Complex { Complex(a.re / k, a.im / k) }
  var magnitude: Double { hypot(re, im) }
  var conjugate: Complex { Complex(re, -im) }
  static func polar(_ r: Double, _ phi: Double) -> Complex { Complex(r * cos(phi), r * sin(phi)) }
  var description: String { String(format: "%.6f%+.6fi", re, im) }
}

func fft(_ x: [Complex], inverse: Bool = false) -> [Complex] {
  let n = x.count
  precondition(n & (n - 1) == 0, "power of two")
  if n == 1 { return x }
  let even = fft(stride(from: 0, to: n, by: 2).map { x[$0] }, inverse: inverse)
  let odd = fft(stride(from: 1, to: n, by: 2).map { x[$0] }, inverse: inverse)
  var result = [Complex](repeating: Complex(0), count: n)
  let turn = (inverse ? 2 : -2) * Double.pi / Double(n)
  for k in 0..<n / 2 {
    let t = Complex.polar(1, turn * Double(k)) * odd[k]
    result[k] = even[k] + t
    result[k + n / 2] = even[k] - t
  }
  return result
}

func dft(_ x: [Complex]) -> [Complex] {
  let n = x.count
  return (0..<n).map { k in
    (0..<n).reduce(Complex(0)) { sum, j in
      sum + x[j] * .polar(1, -2 * .pi * Double(j * k % n) / Double(n))
    }
  }
}

let n = 16
let signal = (0..<n).map { t in Complex(sin(2 * .pi * 3 * Double(t) / Double(n)) + 0.5 * cos(2 * .pi * 5 * Double(t) / Double(n))) }
let spectrum = fft(signal)
for (k, z) in spectrum.enumerated() where z.magnitude > 1e-9 { print(k, String(format: "%.6f", z.magnitude)) }
let back = fft(spectrum, inverse: true).map { $0 / Double(n) }
print(zip(signal, back).map { ($0 - $1).magnitude }.max()! < 1e-14)
print(zip(spectrum, dft(signal)).map { ($0 - $1).magnitude }.max()! < 1e-12)
let energy = signal.reduce(0) { $0 + $1.magnitude * $1.magnitude }
print(String(format: "%.9f", energy), String(format: "%.9f", spectrum.reduce(0) { $0 + $1.magnitude * $1.magnitude } / Double(n)))
print(Complex(1, 2) * Complex(3, -1), Complex(1, 2).conjugate, [Complex(0.5)])

// FFT, convolution, complex struct
import Foundation
struct Complex: Equatable { var re: Double, im: Double
  static let i = Complex(re: 0, im: 1); static let zero = Complex(re: 0, im: 0)
  init(re: Double, im: Double) { self.re = re; self.im = im }
  init(_ re: Double) { self.init(re: re, im: 0) }
  init(polar r: Double, _ theta: Double) { self.init(re: r * cos(theta), im: r * sin(theta)) }
  var magnitude: Double { hypot(re, im) }; var conjugate: Complex { Complex(re: re, im: -im) } }
extension Complex { static func + (a: Self, b: Self) -> Self { .init(re: a.re + b.re, im: a.im + b.im) }
  static func - (a: Self, b: Self) -> Self { .init(re: a.re - b.re, im: a.im - b.im) }
  static func * (a: Self, b: Self) -> Self { .init(re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re) }
  static func / (a: Self, k: Double) -> Self { .init(re: a.re / k, im: a.im / k) }
  static func += (a: inout Self, b: Self) { a = a + b } }
extension Complex: CustomStringConvertible { var description: String { String(format: "%.3f%+.3fi", re, im) } }
enum FFT { enum Direction: Double { case forward = -1, inverse = 1 }
  static func recursive(_ x: [Complex]) -> [Complex] { let n = x.count; guard n > 1 else { return x }
    let even = recursive(stride(from: 0, to: n, by: 2).map { x[$0] }), odd = recursive(stride(from: 1, to: n, by: 2).map { x[$0] })
    var out = [Complex](repeating: .zero, count: n)
    for k in 0..<n / 2 { let t = Complex(polar: 1, -2 * .pi * Double(k) / Double(n)) * odd[k]; out[k] = even[k] + t; out[k + n / 2] = even[k] - t }
    return out }
  static func transform(_ x: inout [Complex], _ direction: Direction) { let n = x.count; precondition(n & (n - 1) == 0)
    var j = 0
    for i in 1..<n { var bit = n >> 1; while j & bit != 0 { j ^= bit; bit >>= 1 }; j |= bit; if i < j { x.swapAt(i, j) } }
    var len = 2
    while len <= n { let w = Complex(polar: 1, direction.rawValue * 2 * .pi / Double(len))
      for s in stride(from: 0, to: n, by: len) { var f = Complex(1)
        for k in s..<s + len / 2 { let (u, v) = (x[k], x[k + len / 2] * f); x[k] = u + v; x[k + len / 2] = u - v; f = f * w } }
      len <<= 1 }
    if direction == .inverse { x = x.map { $0 / Double(n) } } }
  static func convolve(_ a: [Double], _ b: [Double]) -> [Double] { var n = 1; while n < a.count + b.count { n *= 2 }
    var x = a.map { Complex($0) } + Array(repeating: .zero, count: n - a.count), y = b.map { Complex($0) } + Array(repeating: .zero, count: n - b.count)
    transform(&x, .forward); transform(&y, .forward)
    var z = zip(x, y).map { $0 * $1 }
    transform(&z, .inverse)
    return z.prefix(a.count + b.count - 1).map { ($0.re * 1e9).rounded() / 1e9 } } }
let signal = (0..<8).map { Complex(sin(2 * .pi * Double($0) / 8) + 0.5 * cos(4 * .pi * Double($0) / 8)) }
let spectrum = FFT.recursive(signal)
print(spectrum.map { String(format: "%.4f", $0.magnitude + 0.0) })
var copy = signal; FFT.transform(&copy, .forward)
print(zip(copy, spectrum).allSatisfy { ($0 - $1).magnitude < 1e-12 })
FFT.transform(&copy, .inverse); print(zip(copy, signal).map { ($0 - $1).magnitude }.max()! < 1e-14)
print(FFT.convolve([1, 2, 3], [0, 1, 0.5]), Complex.i * .i, Complex(re: 3, im: 4).magnitude, Complex(re: 3, im: -4).conjugate)
let power = spectrum.map { $0.magnitude * $0.magnitude }.reduce(0, +) / 8
print((power * 1e6).rounded() / 1e6)

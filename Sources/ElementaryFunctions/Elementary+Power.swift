extension Elementary {
  /// x to the power of y, with the exceptional values of IEEE 754-2019, section 9.2.1.
  public static func pow(_ x: Double, _ y: Double) -> Double {
    if y == 0 || x == 1 { return 1 }
    if x.isNaN || y.isNaN { return .nan }
    let magnitude = Swift.abs(x)
    let parity = Parity(of: y)
    if magnitude == 0 || magnitude == .infinity {
      let grows = (magnitude == 0) == (y < 0)
      let size = grows ? Double.infinity : 0
      return x.sign == .minus && parity == .odd ? -size : size
    }
    if y.isInfinite {
      if magnitude == 1 { return 1 }
      return (magnitude > 1) == (y > 0) ? .infinity : 0
    }
    if x < 0, parity == .fraction { return .nan }
    let sign = x < 0 && parity == .odd ? -1.0 : 1.0
    if magnitude >= 0x1p-1022 {
      // First with a logarithm good to 2⁻⁶⁴. Where its error can't change the rounding, as in
      // nine cases of ten, that is the answer.
      let (n, p) = Kernel.exponential(Kernel.log(magnitude, addingExponent: 0) * y)
      if Swift.abs(n) < 1000 {
        let power = onePlus(p)
        let error = 0x1p-62 + Swift.abs(n) * 0x1p-64
        let result = power.high + (power.low - error)
        if result == power.high + (power.low + error) {
          return sign * result * Double.powerOfTwo(n)
        }
      }
    }
    let logarithm = precise(logarithmOf: magnitude)
    let estimate = logarithm.high * y
    if estimate > 800 { return sign * .infinity }
    if estimate < -800 { return sign * 0 }
    return sign * roundedExponential(logarithm * y)
  }

  /// The real cube root.
  public static func cbrt(_ x: Double) -> Double {
    guard x != 0, x.isFinite else { return x }
    let magnitude = Swift.abs(x)
    let (scaled, shift) =
      magnitude < 0x1p-900
      ? (magnitude * 0x1p300, 0x1p-100)
      : magnitude > 0x1p900 ? (magnitude * 0x1p-300, 0x1p100) : (magnitude, 1)
    let guess = roundedExponential(precise(logarithmOf: scaled) * (1.0 / 3))
    // One Newton step from a guess good to some units: r − (r³ − x)/(3 r²).
    let cube = Pair<Double>.product(guess, guess) * guess
    let correction = ((cube.high - scaled) + cube.low) / (3 * guess * guess)
    return ((guess - correction) * shift).withSign(of: x)
  }

  /// √(x² + y²) without overflow on the way.
  public static func hypot(_ x: Double, _ y: Double) -> Double {
    if x.isInfinite || y.isInfinite { return .infinity }
    if x.isNaN || y.isNaN { return .nan }
    let large = Swift.max(Swift.abs(x), Swift.abs(y))
    let small = Swift.min(Swift.abs(x), Swift.abs(y))
    if small == 0 { return large }
    if small < large * 0x1p-55 { return large }
    let scale = large > 0x1p500 ? 0x1p-600 : large < 0x1p-400 ? 0x1p600 : 1
    let (a, b) = (large * scale, small * scale)
    let squares = Pair<Double>.product(a, a) + Pair<Double>.product(b, b)
    return squares.squareRoot().value / scale
  }

  private enum Parity {
    case odd, even, fraction

    init(of y: Double) {
      if y.rounded(.towardZero) != y {
        self = .fraction
      } else {
        let half = y / 2
        self = half.rounded(.towardZero) == half ? .even : .odd
      }
    }
  }
}

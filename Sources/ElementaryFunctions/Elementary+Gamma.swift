/// Error function, gamma function and their kin.
extension Elementary {
  /// 2/√π ∫₀ˣ exp(−t²) dt
  public static func erf(_ x: Double) -> Double {
    if x.isNaN { return x }
    let magnitude = Swift.abs(x)
    if magnitude < 0x1p-30 {
      let slope = Constant.twoOverRootPi
      return x.fma(slope.0, x * slope.1)
    }
    if magnitude > 6 { return (1.0).withSign(of: x) }
    if magnitude < 0.5 { return erfSeries(x).value }
    return (Pair(1) - complement(magnitude)).value.withSign(of: x)
  }

  /// 1 − erf(x), exact for large x.
  public static func erfc(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x < -6 { return 2 }
    if Swift.abs(x) < 0.5 { return (Pair(1) - erfSeries(x)).value }
    if x < 0 { return (Pair(2) - complement(-x)).value }
    if x > 27.3 { return 0 }
    let (scaledValue, exponent) = scaledComplement(x)
    return scaled(scaledValue, exponent: exponent)
  }

  /// 2/√π x Σ (−x²)ᵏ / (k! (2k + 1)) for |x| < 0.5.
  private static func erfSeries(_ x: Double) -> Pair<Double> {
    let square = Pair<Double>.product(x, x)
    let z = square.high
    var q = 1.0 / (479_001_600 * 25)
    q = q.fma(z, -1.0 / (39_916_800 * 23))
    q = q.fma(z, 1.0 / (3_628_800 * 21))
    q = q.fma(z, -1.0 / (362_880 * 19))
    q = q.fma(z, 1.0 / (40_320 * 17))
    q = q.fma(z, -1.0 / (5_040 * 15))
    q = q.fma(z, 1.0 / (720 * 13))
    q = q.fma(z, -1.0 / (120 * 11))
    q = q.fma(z, 1.0 / (24 * 9))
    q = q.fma(z, -1.0 / (6 * 7))
    let tail = Pair(Constant.fifth).scaled(0.5) + z * q
    let sum = Pair(1) + square * (square * tail - Pair(Constant.third))
    return Pair(Constant.twoOverRootPi) * (sum * x)
  }

  private static func complement(_ x: Double) -> Pair<Double> {
    let (value, exponent) = scaledComplement(x)
    return value.scaled(Double.powerOfTwo(Double(exponent)))
  }

  /// erfc x as a pair times a power of two, for x from 0.5 on: a piecewise polynomial for
  /// erfc(x) exp(x²), times exp(−x²).
  private static func scaledComplement(_ x: Double) -> (Pair<Double>, exponent: Int) {
    let (e, exponent) = exponential(-Pair<Double>.product(x, x))
    if x < 6 {
      let index = Int(x * 4)
      let t = x - (Double(index) * 0.25 + 0.125)
      return (piecewise(Table.scaledErfc, row: index, width: 20, at: Pair(t)) * e, exponent)
    }
    let inverse = Pair(1) / Pair(x)
    let index = Int(inverse.high * 64)
    let t = inverse - Pair((Double(index) + 0.5) / 64)
    return (
      piecewise(Table.erfcTail, row: index - 2, width: 18, at: t) * inverse * e, exponent
    )
  }

  /// A polynomial from a table row: four pairs, then plain coefficients.
  private static func piecewise(
    _ table: [Double], row: Int, width: Int, at t: Pair<Double>
  ) -> Pair<Double> {
    let start = row * width
    var q = table[start + width - 1]
    for index in (8..<(width - 1)).reversed() { q = q.fma(t.high, table[start + index]) }
    var sum = Pair(q)
    for index in (0..<4).reversed() {
      sum = sum * t + Pair(table[start + 2 * index], table[start + 2 * index + 1])
    }
    return sum
  }

  /// log |Γ(x)|; +∞ at 0 and at the negative integers.
  ///
  /// Near its zeros between the negative integers the error is absolute, about 2⁻⁶⁴, not relative.
  public static func lgamma(_ x: Double) -> Double {
    if x.isNaN { return x }
    // log Γ passes the largest number at 2.56e305.
    if x > 2.6e305 || x == -.infinity { return .infinity }
    if x <= 0, x.rounded() == x { return .infinity }
    if Swift.abs(x) < 0x1p-70 { return -log(Swift.abs(x)) }
    if x < 0.5 {
      // Γ(x) Γ(1 − x) = π / sin(πx)
      let reflected = Pair(Constant.logPi) - log(absoluteSine(ofPiTimes: x))
      return (reflected - logGamma(Pair<Double>.sum(1, -x))).value
    }
    return logGamma(Pair(x)).value
  }

  /// Γ(x); NaN at the negative integers, ±∞ at ±0.
  public static func tgamma(_ x: Double) -> Double {
    if x == 0 { return 1 / x }
    if x.isNaN || x == .infinity { return x }
    if x < 0, x.rounded() == x { return .nan }
    if x > 171.7 { return .infinity }
    if x < -185 { return isFloorOdd(x) ? -0.0 : 0 }
    if x >= 0.5 { return gamma(Pair(x)) { scaled($0, exponent: $1) } }
    if Swift.abs(x) < 0x1p-60 { return 1 / x }
    let sine = absoluteSine(ofPiTimes: x)
    let sign = x < 0 && isFloorOdd(x) ? -1.0 : 1.0
    return gamma(Pair<Double>.sum(1, -x)) { value, exponent in
      sign * scaled(Pair(Constant.pi) / (sine * value), exponent: -exponent)
    }
  }

  /// |sin(πx)| as a pair, not for integers.
  private static func absoluteSine(ofPiTimes x: Double) -> Pair<Double> {
    let fraction = x - x.rounded()
    let angle = Pair(Constant.pi) * Swift.abs(fraction)
    return angle.high <= Constant.halfPi.0 / 2
      ? Kernel.sine(angle) : Kernel.cosine(Pair(Constant.halfPi) - angle)
  }

  /// Whether the largest integer below is odd.
  private static func isFloorOdd(_ x: Double) -> Bool {
    let half = x.rounded(.down) / 2
    return half.rounded(.down) != half
  }

  /// log Γ(x) for x from 0.5 on.
  private static func logGamma(_ x: Pair<Double>) -> Pair<Double> {
    if x.high < 1.5 {
      let t = x + -1
      return seriesAtTwo(t) - log1p(t)
    }
    if x.high < 2.5 { return seriesAtTwo(x + -2) }
    if x.high < 12 {
      var (product, rest) = (Pair(1.0), x)
      while rest.high >= 2.5 {
        rest = rest + -1
        product = product * rest
      }
      return seriesAtTwo(rest + -2) + log(product)
    }
    let main = (x + -0.5) * log(x, isPrecise: true) - x
    return main + Pair(Constant.halfLogTwoPi) + stirling(x)
  }

  /// Γ(x) for x from 0.5 on, as a pair and an exponent.
  private static func gamma(
    _ x: Pair<Double>, _ finish: (Pair<Double>, Int) -> Double
  ) -> Double {
    if x.high < 12 {
      var (product, rest) = (Pair(1.0), x)
      while rest.high >= 2.5 {
        rest = rest + -1
        product = product * rest
      }
      var divisor = Pair(1.0)
      if rest.high < 1.5 {
        divisor = rest
        rest = rest + 1
      }
      let (value, exponent) = exponential(seriesAtTwo(rest + -2))
      return finish(value * product / divisor, exponent)
    }
    let (value, exponent) = exponential(logGamma(x))
    return finish(value, exponent)
  }

  /// log Γ(2 + t) for |t| ≤ 0.5 by its Taylor series.
  private static func seriesAtTwo(_ t: Pair<Double>) -> Pair<Double> {
    let table = Table.logGamma
    var q = table[table.count - 1]
    for index in (16..<(table.count - 1)).reversed() { q = q.fma(t.high, table[index]) }
    var sum = Pair(q)
    for index in (0..<8).reversed() {
      sum = sum * t + Pair(table[2 * index], table[2 * index + 1])
    }
    return sum * t
  }

  /// The series of Stirling for x from 12 on.
  private static func stirling(_ x: Pair<Double>) -> Pair<Double> {
    let table = Table.stirling
    let inverse = Pair(1) / x
    let square = inverse * inverse
    var q = table[table.count - 1]
    for index in (4..<(table.count - 1)).reversed() { q = q.fma(square.high, table[index]) }
    let sum = (Pair(q) * square + Pair(table[2], table[3])) * square
    return (sum + Pair(table[0], table[1])) * inverse
  }

  /// The derivative of log Γ; NaN at 0 and at the negative integers.
  ///
  /// Within some units in the last place near its zeros, 0.53 elsewhere.
  public static func digamma(_ x: Double) -> Double {
    if x.isNaN || x == .infinity { return x }
    if x <= 0, x.rounded() == x { return .nan }
    if x < 0 {
      // ψ(1 − x) − ψ(x) = π cot(πx)
      let cotangent = cotangent(ofPiTimes: x)
      return (digammaPositive(Pair<Double>.sum(1, -x)) - Pair(Constant.pi) * cotangent).value
    }
    return digammaPositive(Pair(x)).value
  }

  private static func cotangent(ofPiTimes x: Double) -> Pair<Double> {
    let angle = Pair(Constant.pi) * (x - x.rounded())
    if Swift.abs(angle.high) <= Constant.halfPi.0 / 2 {
      return Kernel.cosine(angle) / Kernel.sine(angle)
    }
    let other = (angle.high < 0 ? -Pair(Constant.halfPi) : Pair(Constant.halfPi)) - angle
    return Kernel.sine(other) / Kernel.cosine(other)
  }

  private static func digammaPositive(_ x: Pair<Double>) -> Pair<Double> {
    var (sum, x) = (Pair(0.0), x)
    while x.high < 16 {
      sum = sum - Pair(1) / x
      x = x + 1
    }
    let inverse = Pair(1) / x
    let z = (inverse * inverse).high
    var q = 0.0
    for k in (1...12).reversed() {
      q = q.fma(z, -Table.bernoulli[k - 1] / Double(2 * k))
    }
    return sum + (log(x) - inverse.scaled(0.5) + z * q)
  }

  /// The second derivative of log Γ; NaN at 0 and at the negative integers.
  public static func trigamma(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x == .infinity { return 0 }
    if x <= 0, x.rounded() == x { return .nan }
    if x < 0 {
      // ψ′(1 − x) + ψ′(x) = π² / sin²(πx)
      let ratio = Pair(Constant.pi) / absoluteSine(ofPiTimes: x)
      return (ratio * ratio).value - trigamma(1 - x)
    }
    var (sum, x) = (Pair(0.0), Pair(x))
    while x.high < 16 {
      sum = sum + Pair(1) / (x * x)
      x = x + 1
    }
    let inverse = Pair(1) / x
    let square = inverse * inverse
    var q = 0.0
    for k in (1...12).reversed() { q = q.fma(square.high, Table.bernoulli[k - 1]) }
    return (sum + (inverse + square.scaled(0.5) + inverse.high * square.high * q)).value
  }

  /// The third derivative of log Γ; NaN at 0 and at the negative integers.
  public static func tetragamma(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x == .infinity { return 0 }
    if x <= 0, x.rounded() == x { return .nan }
    if x < 0 {
      // ψ″(1 − x) − ψ″(x) = 2π³ cot(πx) / sin²(πx)
      let ratio = Pair(Constant.pi) / absoluteSine(ofPiTimes: x)
      let slope = Pair(Constant.pi).scaled(2) * cotangent(ofPiTimes: x) * ratio * ratio
      return tetragamma(1 - x) - slope.value
    }
    var (sum, x) = (Pair(0.0), Pair(x))
    while x.high < 16 {
      sum = sum + Pair(1) / (x * x * x)
      x = x + 1
    }
    let inverse = Pair(1) / x
    let square = inverse * inverse
    var q = 0.0
    for k in (1...12).reversed() {
      q = q.fma(square.high, Table.bernoulli[k - 1] * Double(2 * k + 1))
    }
    let series = square + square * inverse + square.high * square.high * q
    return -(sum.scaled(2) + series).value
  }
}

extension Elementary {
  /// (eˣ − e⁻ˣ)/2
  public static func sinh(_ x: Double) -> Double {
    let magnitude = Swift.abs(x)
    guard magnitude >= 0x1p-27, x.isFinite else { return x }
    if magnitude > 40 { return halfExponential(magnitude).withSign(of: x) }
    let e = expm1(Pair(magnitude))
    return ((e + e / (e + 1)).value * 0.5).withSign(of: x)
  }

  /// (eˣ + e⁻ˣ)/2
  public static func cosh(_ x: Double) -> Double {
    let magnitude = Swift.abs(x)
    guard x.isFinite else { return magnitude }
    if magnitude > 40 { return halfExponential(magnitude) }
    let e = expm1(Pair(magnitude)) + 1
    return (e + Pair(1) / e).value * 0.5
  }

  /// sinh x / cosh x
  public static func tanh(_ x: Double) -> Double {
    if Swift.abs(x) <= 20, Swift.abs(x) > 0x1p-60 { return Kernel.tanh(x) }
    return Swift.abs(x) > 20 ? (1.0).withSign(of: x) : x
  }

  /// The inverse of sinh.
  public static func asinh(_ x: Double) -> Double {
    let magnitude = Swift.abs(x)
    guard magnitude >= 0x1p-27, x.isFinite else { return x }
    if magnitude > 0x1p100 {
      return (precise(logarithmOf: magnitude) + Pair(Constant.ln2)).value.withSign(of: x)
    }
    let square = Pair<Double>.product(magnitude, magnitude)
    let root = (square + 1).squareRoot()
    // x + (√(x² + 1) − 1), the bracket without cancellation.
    return log1p(square / (root + 1) + magnitude).value.withSign(of: x)
  }

  /// The inverse of cosh, not negative; NaN below 1.
  public static func acosh(_ x: Double) -> Double {
    guard x >= 1 else { return .nan }
    guard x < .infinity else { return x }
    if x > 0x1p100 { return (precise(logarithmOf: x) + Pair(Constant.ln2)).value }
    let excess = x - 1
    let low = (x - excess) - 1
    let t = Pair(excess, low)
    return log1p(t + (t * (t + 2)).squareRoot()).value
  }

  /// The inverse of tanh; ±∞ at ±1, NaN beyond.
  public static func atanh(_ x: Double) -> Double {
    let magnitude = Swift.abs(x)
    guard magnitude < 1 else { return magnitude == 1 ? x * .infinity : .nan }
    if magnitude < 0x1p-27 { return x }
    let ratio = Pair(2 * magnitude) / Pair<Double>.sum(1, -magnitude)
    return (log1p(ratio).value * 0.5).withSign(of: x)
  }

  /// eˣ / 2, also where eˣ itself is too large.
  private static func halfExponential(_ x: Double) -> Double {
    if x > 711 { return .infinity }
    let (mantissa, exponent) = exponential(Pair(x))
    return scaled(mantissa, exponent: exponent - 1)
  }
}

extension Kernel {
  /// tanh x for |x| ≤ 20: t/(t + 2) with t = e^{2|x|} − 1.
  @inline(__always)
  static func tanh<L: Lane>(_ x: L) -> L {
    let magnitude = x.magnitude
    let t = expm1(Pair(magnitude + magnitude))
    var denominator = Pair<L>.sum(t.high, L(repeating: 2))
    denominator.low = denominator.low + t.low
    return (t / denominator).value.withSign(of: x)
  }
}

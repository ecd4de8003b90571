extension Elementary {
  /// The angle in [−π/2, π/2] whose sine is x; NaN beyond ±1.
  public static func asin(_ x: Double) -> Double {
    guard Swift.abs(x) <= 1 else { return .nan }
    if Swift.abs(x) < 0x1p-27 { return x }
    return arcTangent(Pair(Swift.abs(x)), over: cosineOfArcSine(x)).value.withSign(of: x)
  }

  /// The angle in [0, π] whose cosine is x; NaN beyond ±1.
  public static func acos(_ x: Double) -> Double {
    guard Swift.abs(x) <= 1 else { return .nan }
    let angle = arcTangent(cosineOfArcSine(x), over: Pair(Swift.abs(x)))
    return (x < 0 ? Pair(Constant.pi) - angle : angle).value
  }

  /// The angle in [−π/2, π/2] whose tangent is x.
  public static func atan(_ x: Double) -> Double {
    if x.isNaN || Swift.abs(x) < 0x1p-27 { return x }
    if Swift.abs(x) > 0x1p60 { return Constant.halfPi.0.withSign(of: x) }
    return arcTangent(Pair(Swift.abs(x)), over: Pair(1)).value.withSign(of: x)
  }

  /// The angle of the point (x, y) in [−π, π], with the exceptional values of IEEE 754.
  public static func atan2(_ y: Double, _ x: Double) -> Double {
    if x.isNaN || y.isNaN { return .nan }
    var (a, b) = (Swift.abs(y), Swift.abs(x))
    if a == 0 || b == .infinity && a != .infinity {
      return (x.sign == .minus ? Double.pi : 0).withSign(of: y)
    }
    if b == 0 || a == .infinity && b != .infinity { return Constant.halfPi.0.withSign(of: y) }
    if a == .infinity { (a, b) = (1, 1) }
    // Only the ratio matters: bring both into a range where no step overflows or loses bits.
    let gap = a.exponent - b.exponent
    if gap > 80 { return Constant.halfPi.0.withSign(of: y) }
    if gap < -80 {
      return (x.sign == .minus ? Double.pi : a / b).withSign(of: y)
    }
    let exponent = b.exponent
    a = Double(sign: .plus, exponent: -exponent, significand: a)
    b = Double(sign: .plus, exponent: -exponent, significand: b)
    let angle = arcTangent(Pair(a), over: Pair(b))
    return (x < 0 ? Pair(Constant.pi) - angle : angle).value.withSign(of: y)
  }

  /// √(1 − x²) as a pair.
  private static func cosineOfArcSine(_ x: Double) -> Pair<Double> {
    (Pair<Double>.sum(1, -x) * Pair<Double>.sum(1, x)).squareRoot()
  }

  /// The angle in [0, π/2] of a point with positive coordinates, which may be 0 but not both.
  ///
  /// The smaller is divided by the larger; a multiple of 1/8 is taken away by the addition
  /// theorem, and the series needs |t| ≤ 1/15 only.
  static func arcTangent(_ y: Pair<Double>, over x: Pair<Double>) -> Pair<Double> {
    let isSteep = y.high > x.high
    let (small, large) = isSteep ? (x, y) : (y, x)
    let ratio = small.high / large.high
    let index = Int((ratio * 8).nearestInteger())
    let t: Pair<Double>
    if index == 0 {
      t = small / large
    } else {
      let c = Double(index) * 0.125
      t = (small - large * c) / (large + small * c)
    }
    let square = t * t
    let z = square.high
    var q = -1.0 / 19
    q = q.fma(z, 1.0 / 17)
    q = q.fma(z, -1.0 / 15)
    q = q.fma(z, 1.0 / 13)
    q = q.fma(z, -1.0 / 11)
    q = q.fma(z, 1.0 / 9)
    q = q.fma(z, -1.0 / 7)
    let inner = square * (Pair(Constant.fifth) + z * q) - Pair(Constant.third)
    var angle = t + t * (square * inner)
    if index > 0 {
      angle =
        Pair(Constant.arcTangents[2 * index], Constant.arcTangents[2 * index + 1]) + angle
    }
    return isSteep ? Pair(Constant.halfPi) - angle : angle
  }
}

extension Elementary {
  /// The sine of x radians; arguments of any size are reduced exactly.
  public static func sin(_ x: Double) -> Double {
    guard x.isFinite else { return .nan }
    if Swift.abs(x) < 0x1p-27 { return x }
    return sine(of: x).value
  }

  /// The cosine of x radians; arguments of any size are reduced exactly.
  public static func cos(_ x: Double) -> Double {
    guard x.isFinite else { return .nan }
    let (quadrant, r) = reduced(x)
    return turned(quadrant &+ 1, r).value
  }

  /// The tangent of x radians; arguments of any size are reduced exactly.
  public static func tan(_ x: Double) -> Double {
    guard x.isFinite else { return .nan }
    if Swift.abs(x) < 0x1p-28 { return x }
    let (quadrant, r) = reduced(x)
    let (s, c) = (sineSeries(r), cosineSeries(r))
    return quadrant & 1 == 0 ? (s / c).value : -(c / s).value
  }

  /// The sine as a pair.
  static func sine(of x: Double) -> Pair<Double> {
    let (quadrant, r) = reduced(x)
    return turned(quadrant, r)
  }

  /// sin(r + quadrant · π/2).
  private static func turned(_ quadrant: Int, _ r: Pair<Double>) -> Pair<Double> {
    let value = quadrant & 1 == 0 ? sineSeries(r) : cosineSeries(r)
    return quadrant & 2 == 0 ? value : -value
  }

  /// sin r for |r| ≤ π/4: r − r³/6 + r⁵/120 in pairs, the rest plain.
  static func sineSeries(_ r: Pair<Double>) -> Pair<Double> {
    let square = r * r
    let z = square.high
    var q = 0x1.71b8ef6dcf572p-66  // 1/21!
    q = q.fma(z, -0x1.2f49b46814157p-57)
    q = q.fma(z, 0x1.952c77030ad4ap-49)
    q = q.fma(z, -0x1.ae7f3e733b81fp-41)
    q = q.fma(z, 0x1.6124613a86d09p-33)
    q = q.fma(z, -0x1.ae64567f544e4p-26)
    q = q.fma(z, 0x1.71de3a556c734p-19)
    q = q.fma(z, -0x1.a01a01a01a01ap-13)  // 1/7!
    let inner = square * (Pair(Constant.oneOver120) + z * q) - Pair(Constant.sixth)
    return r + r * (square * inner)
  }

  /// cos r for |r| ≤ π/4: 1 − r²/2 + r⁴/24 in pairs, the rest plain.
  static func cosineSeries(_ r: Pair<Double>) -> Pair<Double> {
    let square = r * r
    let z = square.high
    var q = 0x1.e542ba4020225p-62  // 1/20!
    q = q.fma(z, -0x1.6827863b97d97p-53)
    q = q.fma(z, 0x1.ae7f3e733b81fp-45)
    q = q.fma(z, -0x1.93974a8c07c9dp-37)
    q = q.fma(z, 0x1.1eed8eff8d898p-29)
    q = q.fma(z, -0x1.27e4fb7789f5cp-22)
    q = q.fma(z, 0x1.a01a01a01a01ap-16)
    q = q.fma(z, -0x1.6c16c16c16c17p-10)  // 1/6!
    let inner = square * (Pair(Constant.oneOver24) + z * q) - Pair(0.5)
    return Pair(1) + square * inner
  }

  /// x minus the nearest multiple of π/2, which is returned modulo 4.
  static func reduced(_ x: Double) -> (quadrant: Int, r: Pair<Double>) {
    if Swift.abs(x) <= 0.7853981633974483 { return (0, Pair(x)) }
    guard Swift.abs(x) < 0x1p19 else { return reducedLarge(x) }
    let n = (x * (1 / Constant.halfPi.0)).nearestInteger()
    let parts = Constant.halfPiParts
    let first = (-n).fma(parts.0, x)
    let second = Pair<Double>.product(-n, parts.1)
    let rest = Pair<Double>.sum(first, second.high)
    let r = rest + (Pair(second.low) + Pair<Double>.product(-n, parts.2))
    return (Int(n) & 3, r)
  }

  /// The same for large numbers, by multiplying with as many bits of 2/π as matter.
  ///
  /// Source: Payne, Hanek (1983), "Radian reduction for trigonometric functions".
  private static func reducedLarge(_ x: Double) -> (quadrant: Int, r: Pair<Double>) {
    let mantissa = UInt64(x.significandBitPattern) | 1 << 52
    let exponent = Int(x.exponentBitPattern) - 1075
    // Bits of 2/π worth 4 or more turns of x drop out; the 192 after them are enough.
    let offset = exponent - 2 + 64
    let (word, bit) = (offset >> 6, UInt64(offset & 63))
    func bits(_ index: Int) -> UInt64 {
      let high = Constant.twoOverPi[word + index]
      return bit == 0
        ? high : high << bit | Constant.twoOverPi[word + index + 1] >> (64 - bit)
    }
    let low = mantissa.multipliedFullWidth(by: bits(2))
    let middle = mantissa.multipliedFullWidth(by: bits(1))
    let (p1, carry) = middle.low.addingReportingOverflow(low.high)
    let p2 = mantissa &* bits(0) &+ middle.high &+ (carry ? 1 : 0)
    var (a, b, c) = (p2 << 2 | p1 >> 62, p1 << 2 | low.low >> 62, low.low << 2)
    var quadrant = Int(p2 >> 62)
    let isNegative = a >> 63 == 1
    if isNegative {
      quadrant += 1
      (a, b, c) = (~a, ~b, ~c)
    }
    // 0.abc as a pair: a's and b's leading bits, wherever they start.
    let zeros = a != 0 ? a.leadingZeroBitCount : 64 + b.leadingZeroBitCount
    let shift = UInt64(zeros & 63)
    if zeros >= 64 { (a, b, c) = (b, c, 0) }
    if shift > 0 { (a, b) = (a << shift | b >> (64 - shift), b << shift | c >> (64 - shift)) }
    let top = Double(a >> 11)
    let rest = Double((a << 53 | b >> 11) >> 11)
    let fraction = Pair<Double>.fastSum(top * 0x1p-53, rest * 0x1p-106)
      .scaled(Double.powerOfTwo(Double(-zeros)))
    var r = fraction * Pair(Constant.halfPi)
    if isNegative != (x < 0) { r = -r }
    return ((x < 0 ? -quadrant : quadrant) & 3, r)
  }
}

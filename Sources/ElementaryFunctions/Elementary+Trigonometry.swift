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
    let (s, c) = (Kernel.sine(r), Kernel.cosine(r))
    return quadrant & 1 == 0 ? (s / c).value : -(c / s).value
  }

  /// The sine as a pair.
  static func sine(of x: Double) -> Pair<Double> {
    let (quadrant, r) = reduced(x)
    return turned(quadrant, r)
  }

  /// sin(r + quadrant · π/2).
  private static func turned(_ quadrant: Int, _ r: Pair<Double>) -> Pair<Double> {
    let value = quadrant & 1 == 0 ? Kernel.sine(r) : Kernel.cosine(r)
    return quadrant & 2 == 0 ? value : -value
  }

  /// x minus the nearest multiple of π/2, which is returned modulo 4.
  static func reduced(_ x: Double) -> (quadrant: Int, r: Pair<Double>) {
    if Swift.abs(x) <= 0.7853981633974483 { return (0, Pair(x)) }
    guard Swift.abs(x) < 0x1p19 else { return reducedLarge(x) }
    let n = (x * (1 / Constant.halfPi.0)).nearestInteger()
    return (Int(n) & 3, Kernel.lessHalfTurns(n, x))
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

extension Kernel {
  /// sin r for |r| ≤ π/4: r − r³/6 + r⁵/120 in pairs, the rest plain.
  @inline(__always)
  static func sine<L: Lane>(_ r: Pair<L>) -> Pair<L> {
    let (z, zLow) = square(r)
    let q = polynomial(
      z, -0x1.a01a01a01a01ap-13, 0x1.71de3a556c734p-19, -0x1.ae64567f544e4p-26,
      0x1.6124613a86d09p-33, -0x1.ae7f3e733b81fp-41, 0x1.952c77030ad4ap-49,
      -0x1.2f49b46814157p-57, 0x1.71b8ef6dcf572p-66)
    let sixth = Constant.sixth
    let t = product(z, zLow, Constant.oneOver120, z * q)
    var w = Pair<L>.fastSum(L(repeating: -sixth.0), t.high)
    w.low = w.low + (t.low - L(repeating: sixth.1))
    let v = z * w.high
    let vLow = zLow.fma(w.high, z.fma(w.low, z.fma(w.high, -v)))
    let u = r.high * v
    let uLow = r.low.fma(v, r.high.fma(vLow, r.high.fma(v, -u)))
    let sum = Pair<L>.fastSum(r.high, u)
    return .fastSum(sum.high, sum.low + (r.low + uLow))
  }

  /// cos r for |r| ≤ π/4: 1 − r²/2 + r⁴/24 in pairs, the rest plain.
  @inline(__always)
  static func cosine<L: Lane>(_ r: Pair<L>) -> Pair<L> {
    let (z, zLow) = square(r)
    let q = polynomial(
      z, -0x1.6c16c16c16c17p-10, 0x1.a01a01a01a01ap-16, -0x1.27e4fb7789f5cp-22,
      0x1.1eed8eff8d898p-29, -0x1.93974a8c07c9dp-37, 0x1.ae7f3e733b81fp-45,
      -0x1.6827863b97d97p-53, 0x1.e542ba4020225p-62)
    let t = product(z, zLow, Constant.oneOver24, z * q)
    var w = Pair<L>.fastSum(L(repeating: -0.5), t.high)
    w.low = w.low + t.low
    let v = z * w.high
    let vLow = zLow.fma(w.high, z.fma(w.low, z.fma(w.high, -v)))
    let sum = Pair<L>.fastSum(L(repeating: 1), v)
    return .fastSum(sum.high, sum.low + vLow)
  }

  /// (z + zLow) (c + s) for a constant pair c and a small s.
  @inline(__always)
  private static func product<L: Lane>(
    _ z: L, _ zLow: L, _ c: (Double, Double), _ s: L
  ) -> Pair<L> {
    let sum = Pair<L>.fastSum(L(repeating: c.0), s)
    let high = z * sum.high
    let low = zLow.fma(sum.high, z.fma(sum.low + L(repeating: c.1), z.fma(sum.high, -high)))
    return Pair(high, low)
  }

  /// r² and what its rounding left.
  @inline(__always)
  private static func square<L: Lane>(_ r: Pair<L>) -> (z: L, low: L) {
    let z = r.high * r.high
    return (z, (r.high + r.high).fma(r.low, r.high.fma(r.high, -z)))
  }

  /// c₀ + c₁ z + … + c₇ z⁷ by Estrin's scheme.
  @inline(__always)
  private static func polynomial<L: Lane>(
    _ z: L, _ c0: Double, _ c1: Double, _ c2: Double, _ c3: Double, _ c4: Double,
    _ c5: Double, _ c6: Double, _ c7: Double
  ) -> L {
    let z2 = z * z
    func line(_ slope: Double, _ start: Double) -> L {
      z.fma(L(repeating: slope), L(repeating: start))
    }
    let low = z2.fma(line(c3, c2), line(c1, c0))
    let high = z2.fma(line(c7, c6), line(c5, c4))
    return (z2 * z2).fma(high, low)
  }

  /// sin x and cos x for 0 ≤ x < 2¹⁹.
  @inline(__always)
  static func sineAndCosine<L: Lane>(_ x: L) -> (sine: L, cosine: L) {
    let zero = L(repeating: 0)
    let quarter = L(repeating: 0.7853981633974483)
    let nearest = (x * L(repeating: 1 / Constant.halfPi.0)).nearestInteger()
    let n = L.ifAtLeast(quarter, x, zero, nearest)
    let r = lessHalfTurns(n, x)
    let (s, c) = (sine(r).value, cosine(r).value)
    // The quadrant as −1, 0, 1 or ±2.
    let q = n - (n * L(repeating: 0.25)).nearestInteger() * L(repeating: 4)
    let (half, most) = (L(repeating: 0.5), L(repeating: 1.5))
    func isOdd(_ odd: L, _ even: L) -> L {
      .ifAtLeast(q.magnitude, most, even, .ifAtLeast(q.magnitude, half, odd, even))
    }
    func sign(_ value: L, isNegative: L) -> L {
      .ifAtLeast(q.magnitude, most, -value, .ifAtLeast(isNegative, half, -value, value))
    }
    return (sign(isOdd(c, s), isNegative: -q), sign(isOdd(s, c), isNegative: q))
  }

  /// x − n π/2 for |x| < 2¹⁹, where that is at most π/4 by size.
  @inline(__always)
  static func lessHalfTurns<L: Lane>(_ n: L, _ x: L) -> Pair<L> {
    let parts = Constant.halfPiParts
    let first = (-n).fma(L(repeating: parts.0), x)
    let second = Pair<L>.product(-n, L(repeating: parts.1))
    let rest = Pair<L>.sum(first, second.high)
    return .fastSum(rest.high, rest.low + (-n).fma(L(repeating: parts.2), second.low))
  }
}

/// The cores of exp and log, for one number or a vector, as pairs good to about 2⁻⁶⁶.
enum Kernel {
  /// x as n log 2 + r, then eʳ − 1: eˣ = 2ⁿ (1 + p).
  ///
  /// r lies in ±0.3466. The leading terms r + r²(1/2 + r(1/6 + …)) are pairs, so that the rounded
  /// sum is off by 0.501 units in the last place at most; 1/24 … 1/14! are plain.
  @inline(__always)
  static func exponential<L: Lane>(_ x: Pair<L>) -> (n: L, p: Pair<L>) {
    let inverse = L(repeating: Constant.inverseLn2.0)
    let shift = L(repeating: roundingShift)
    let n = x.high.fma(inverse, shift) - shift
    let parts = Constant.ln2Parts
    let a = (-n).fma(L(repeating: parts.0), x.high)
    let b = n * L(repeating: parts.1)
    let bLow = n.fma(L(repeating: parts.1), -b)
    let s = Pair<L>.sum(a, -b)
    let r = Pair<L>.fastSum(
      s.high, (s.low + x.low) - n.fma(L(repeating: parts.2), bLow))
    return (n, exponentialMinusOne(r))
  }

  /// eʳ − 1 for |r| < 0.36.
  @inline(__always)
  static func exponentialMinusOne<L: Lane>(_ r: Pair<L>) -> Pair<L> {
    let z = r.high
    let q = polynomial(
      z, 0x1.5555555555555p-5, 0x1.1111111111111p-7, 0x1.6c16c16c16c17p-10,
      0x1.a01a01a01a01ap-13, 0x1.a01a01a01a01ap-16, 0x1.71de3a556c734p-19,
      0x1.27e4fb7789f5cp-22, 0x1.ae64567f544e4p-26, 0x1.1eed8eff8d898p-29,
      0x1.6124613a86d09p-33, 0x1.93974a8c07c9dp-37)
    let sixth = Constant.sixth
    let t = z * q
    var p = Pair<L>.fastSum(L(repeating: sixth.0), t)
    p.low = p.low + L(repeating: sixth.1)
    let a = z * p.high
    let aLow = z.fma(p.low, z.fma(p.high, -a))
    var b = Pair<L>.fastSum(L(repeating: 0.5), a)
    b.low = b.low + aLow
    let square = z * z
    let squareLow = (r.low + r.low).fma(z, z.fma(z, -square))
    let c = square * b.high
    let cLow = squareLow.fma(b.high, square.fma(b.low, square.fma(b.high, -c)))
    let sum = Pair<L>.fastSum(z, c)
    return Pair(sum.high, sum.low + (cLow + r.low))
  }

  /// log(1 + f) for 1 + f in [√½, √2] or a little beyond: 2 artanh(f / (2 + f)).
  ///
  /// The series is plain but for its first term, or, when `isPrecise`, its first five, which
  /// brings the error from 2⁻⁶⁶ to 2⁻⁷² for the sake of `pow`.
  @inline(__always)
  static func log1p<L: Lane>(_ f: Pair<L>, isPrecise: Bool = false) -> Pair<L> {
    let two = L(repeating: 2)
    var denominator = Pair<L>.fastSum(two, f.high)
    denominator.low = denominator.low + f.low
    let s = f / denominator
    let z = s.high * s.high
    let zLow = (s.high + s.high).fma(s.low, s.high.fma(s.high, -z))
    let square = Pair(z, zLow)
    let third = Constant.third
    var w: Pair<L>
    if isPrecise {
      let q = polynomial(
        z, 2.0 / 13, 2.0 / 15, 2.0 / 17, 2.0 / 19, 2.0 / 21, 2.0 / 23, 2.0 / 25, 2.0 / 27,
        2.0 / 29, 2.0 / 31, 2.0 / 33)
      w = Pair<L>(Constant.eleventh).scaled(two) + z * q
      w = w * square + Pair<L>(Constant.ninth).scaled(two)
      w = w * square + Pair<L>(Constant.seventh).scaled(two)
      w = w * square + Pair<L>(Constant.fifth).scaled(two)
      w = w * square + Pair<L>(Constant.third).scaled(two)
      return Pair(s.high + s.high, s.low + s.low) + s * (square * w)
    }
    let tail = polynomial(
      z, 2.0 / 11, 2.0 / 13, 2.0 / 15, 2.0 / 17, 2.0 / 19, 2.0 / 21, 2.0 / 23, 2.0 / 25,
      2.0 / 27, 2.0 / 29, 2.0 / 31)
    var q = tail.fma(z, L(repeating: 2.0 / 9))
    q = q.fma(z, L(repeating: 2.0 / 7))
    q = q.fma(z, L(repeating: 2.0 / 5))
    w = .fastSum(L(repeating: 2 * third.0), z * q)
    w.low = w.low + L(repeating: 2 * third.1)
    let v = z * w.high
    let vLow = zLow.fma(w.high, z.fma(w.low, z.fma(w.high, -v)))
    let u = s.high * v
    let uLow = s.low.fma(v, s.high.fma(vLow, s.high.fma(v, -u)))
    let sum = Pair<L>.fastSum(s.high + s.high, u)
    return .fastSum(sum.high, sum.low + ((s.low + s.low) + uLow))
  }

  /// c₀ + c₁ z + … + c₁₀ z¹⁰ by Estrin's scheme: a tree, whose steps don't wait for one another.
  @inline(__always)
  static func polynomial<L: Lane>(
    _ z: L, _ c0: Double, _ c1: Double, _ c2: Double, _ c3: Double, _ c4: Double, _ c5: Double,
    _ c6: Double, _ c7: Double, _ c8: Double, _ c9: Double, _ c10: Double
  ) -> L {
    let z2 = z * z
    let z4 = z2 * z2
    let p0 = z.fma(L(repeating: c1), L(repeating: c0))
    let p1 = z.fma(L(repeating: c3), L(repeating: c2))
    let p2 = z.fma(L(repeating: c5), L(repeating: c4))
    let p3 = z.fma(L(repeating: c7), L(repeating: c6))
    let p4 = z.fma(L(repeating: c9), L(repeating: c8))
    let q0 = z2.fma(p1, p0)
    let q1 = z2.fma(p3, p2)
    let q2 = z2.fma(L(repeating: c10), p4)
    return z4.fma(z4.fma(q2, q1), q0)
  }

  /// The natural logarithm of a positive normal number, times 2 to an added power.
  @inline(__always)
  static func log<L: Lane>(_ x: L, addingExponent offset: L, isPrecise: Bool = false) -> Pair<L> {
    let (exponent, m) = x.splitExponent()
    let k = exponent + offset
    let f = log1p(Pair(m - L(repeating: 1)), isPrecise: isPrecise)
    let parts = Constant.ln2Parts
    let high = k * L(repeating: parts.0)
    let middle = Pair<L>.product(k, L(repeating: parts.1))
    if isPrecise {
      let low = Pair<L>.sum(middle.high, k.fma(L(repeating: parts.2), middle.low))
      return Pair<L>(high) + (low + f)
    }
    let s = Pair<L>.sum(high, f.high)
    return .fastSum(s.high, s.low + (middle.high + f.low))
  }
}

extension Elementary {
  /// e to the power of x.
  public static func exp(_ x: Double) -> Double {
    if Swift.abs(x) <= 708 { return Kernel.exp(x) }
    return roundedExponential(Pair(x))
  }

  /// 2 to the power of x; exact for integers.
  public static func exp2(_ x: Double) -> Double {
    guard Swift.abs(x) < 1100 else { return x > 0 ? .infinity : x.isNaN ? x : 0 }
    let n = x.nearestInteger()
    let r = Pair(Constant.ln2) * (x - n)
    return scaled(onePlus(Kernel.exponentialMinusOne(r)), exponent: Int(n))
  }

  /// 10 to the power of x; exact for 0...22.
  public static func exp10(_ x: Double) -> Double {
    guard Swift.abs(x) < 330 else { return x > 0 ? .infinity : x.isNaN ? x : 0 }
    let n = (x * (Constant.ln10.0 * Constant.inverseLn2.0)).nearestInteger()
    let r = Pair(Constant.ln10) * x - Pair(Constant.ln2) * n
    return scaled(onePlus(Kernel.exponentialMinusOne(r)), exponent: Int(n))
  }

  /// eˣ − 1, exact near 0.
  public static func expm1(_ x: Double) -> Double {
    if x < -40 { return -1 }
    if x > 708 { return exp(x) }
    if x.isNaN { return x }
    if Swift.abs(x) < 0x1p-60 { return x }
    return expm1(Pair(x)).value
  }

  /// eˣ − 1 as a pair, for −745 < x < 709.
  static func expm1(_ x: Pair<Double>) -> Pair<Double> { Kernel.expm1(x) }

  /// eˣ as a pair and an exponent, for |x| < 10⁶.
  static func exponential(_ x: Pair<Double>) -> (mantissa: Pair<Double>, exponent: Int) {
    let (n, p) = Kernel.exponential(x)
    return (onePlus(p), Int(n))
  }

  /// eˣ rounded once, over the whole range.
  static func roundedExponential(_ x: Pair<Double>) -> Double {
    if x.high > 710 { return .infinity }
    if x.high < -746 { return 0 }
    if x.high.isNaN { return x.high }
    let (mantissa, exponent) = exponential(x)
    return scaled(mantissa, exponent: exponent)
  }

  @inline(__always)
  static func onePlus(_ p: Pair<Double>) -> Pair<Double> {
    let sum = Pair<Double>.fastSum(1, p.high)
    return .fastSum(sum.high, sum.low + p.low)
  }

  /// x 2ⁿ rounded once, for x of about 1; also where the result is subnormal.
  static func scaled(_ x: Pair<Double>, exponent n: Int) -> Double {
    if n > 1024 { return .infinity }
    if n < -1080 { return 0 }
    if n > 1000 { return x.value * 0x1p1000 * Double.powerOfTwo(Double(n - 1000)) }
    if n > -1020 { return x.value * Double.powerOfTwo(Double(n)) }
    if x.value * Double.powerOfTwo(Double(n + 1022)) >= 1 {
      return x.value * 0x1p-600 * Double.powerOfTwo(Double(n + 600))
    }
    // The result is subnormal. The sum with 2⁵² of its last places, 2⁻¹⁰⁷⁴⁻ⁿ here, is rounded
    // where the result will end.
    let big = 0x1p52 * Double.powerOfTwo(Double(-1074 - n))
    let sum = Pair<Double>.fastSum(big, x.high)
    let rounded = sum.high + (sum.low + x.low)
    return (rounded - big) * 0x1p-600 * Double.powerOfTwo(Double(n + 600))
  }
}

extension Kernel {
  /// eˣ for |x| ≤ 708.
  @inline(__always)
  static func exp<L: Lane>(_ x: L) -> L {
    let (n, p) = exponential(Pair(x))
    let one = L(repeating: 1)
    let sum = Pair<L>.fastSum(one, p.high)
    return (sum.high + (sum.low + p.low)) * L.powerOfTwo(n)
  }

  /// eˣ − 1 for |x| < 709.
  @inline(__always)
  static func expm1<L: Lane>(_ x: Pair<L>) -> Pair<L> {
    let (n, p) = exponential(x)
    // In halves, so that 2ⁿ stays finite for n = 1024.
    let half = L.powerOfTwo(n - L(repeating: 1))
    let shifted = Pair<L>.sum(half, L(repeating: -0.5))
    let sum = Pair<L>.sum(shifted.high, p.high * half)
    let low = sum.low + (shifted.low + p.low * half)
    let result = Pair<L>.fastSum(sum.high, low)
    return result.scaled(L(repeating: 2))
  }
}

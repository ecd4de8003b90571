/// Functions of neural networks.
extension Elementary {
  /// 1 / (1 + e⁻ˣ)
  public static func sigmoid(_ x: Double) -> Double {
    if Swift.abs(x) <= 40 { return Kernel.sigmoid(x) }
    return x > 0 ? 1 : exp(x)
  }

  /// log(1 + eˣ) without overflow.
  public static func softplus(_ x: Double) -> Double {
    if Swift.abs(x) <= 40 { return Kernel.softplus(x) }
    return x > 0 ? x : exp(x)
  }

  /// log(1 + eˣ) and its slope, the sigmoid of x, from one exponential, with the bits of both alone.
  static func softplusAndSlope(_ x: Double) -> (value: Double, slope: Double) {
    Swift.abs(x) <= 40 ? Kernel.softplusAndSlope(x) : (softplus(x), sigmoid(x))
  }
}

/// For |x| ≤ 40.
extension Kernel {
  /// 1 / (1 + e⁻ˣ)
  @inline(__always)
  static func sigmoid<L: Lane>(_ x: L) -> L { sigmoid(x, decay(x)) }

  /// log(1 + eˣ)
  @inline(__always)
  static func softplus<L: Lane>(_ x: L) -> L { softplus(x, decay(x)) }

  @inline(__always)
  static func softplusAndSlope<L: Lane>(_ x: L) -> (value: L, slope: L) {
    let decay = decay(x)
    return (softplus(x, decay), sigmoid(x, decay))
  }

  /// e^{−|x|}
  @inline(__always)
  private static func decay<L: Lane>(_ x: L) -> Pair<L> {
    let (n, p) = exponential(Pair(-x.magnitude))
    let scale = L.powerOfTwo(n)
    let high = p.high.fma(scale, scale)
    return Pair(high, p.low.fma(scale, p.high.fma(scale, scale - high)))
  }

  /// 1 / (1 + e^{−|x|}), or what is left to 1 where x is negative.
  @inline(__always)
  private static func sigmoid<L: Lane>(_ x: L, _ decay: Pair<L>) -> L {
    let (zero, one) = (L(repeating: 0), L(repeating: 1))
    let share = Pair(
      L.ifAtLeast(x, zero, one, decay.high), L.ifAtLeast(x, zero, zero, decay.low))
    let sum = Pair<L>.fastSum(one, decay.high)
    return share.quotient(Pair(sum.high, sum.low + decay.low))
  }

  /// max(x, 0) + log1p(e^{−|x|})
  @inline(__always)
  private static func softplus<L: Lane>(_ x: L, _ decay: Pair<L>) -> L {
    let zero = L(repeating: 0)
    let one = L(repeating: 1)
    // Above √2 − 1, take log 2 away so that the series converges: 1 + e = 2 (1 + (e − 1)/2).
    let bound = L(repeating: 0.41421356237309503)
    let half = L(repeating: 0.5)
    let shifted = Pair<L>.fastSum(-one, decay.high)
    let high = L.ifAtLeast(decay.high, bound, shifted.high * half, decay.high)
    let low = L.ifAtLeast(decay.high, bound, (shifted.low + decay.low) * half, decay.low)
    let f = log1p(Pair(high, low))
    let ln2 = Constant.ln2
    let ln2High = L.ifAtLeast(decay.high, bound, L(repeating: ln2.0), zero)
    let ln2Low = L.ifAtLeast(decay.high, bound, L(repeating: ln2.1), zero)
    let sum = Pair<L>.fastSum(ln2High, f.high)
    let positive = L.ifAtLeast(x, zero, x, zero)
    let total = Pair<L>.sum(positive, sum.high)
    return total.high + (total.low + (sum.low + (f.low + ln2Low)))
  }
}

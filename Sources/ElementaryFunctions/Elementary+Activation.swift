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
}

extension Kernel {
  /// 1 / (1 + e⁻ˣ) for |x| ≤ 40.
  @inline(__always)
  static func sigmoid<L: Lane>(_ x: L) -> L {
    let (n, p) = exponential(Pair(-x))
    let scale = L.powerOfTwo(n)
    let one = L(repeating: 1)
    // 1 + 2ⁿ is exact or 1 is beyond the pair; then add 2ⁿ p.
    let base = Pair<L>.sum(one, scale)
    let sum = Pair<L>.sum(base.high, p.high * scale)
    let low = sum.low + (base.low + p.low * scale)
    return (Pair(one) / .fastSum(sum.high, low)).value
  }

  /// log(1 + eˣ) for |x| ≤ 40: max(x, 0) + log1p(e^{−|x|}).
  @inline(__always)
  static func softplus<L: Lane>(_ x: L) -> L {
    let zero = L(repeating: 0)
    let one = L(repeating: 1)
    let (n, p) = exponential(Pair(-x.magnitude))
    let scale = L.powerOfTwo(n)
    let e = Pair<L>.fastSum(scale, p.high * scale)
    let tail = Pair<L>.fastSum(e.high, e.low + p.low * scale)
    // Above √2 − 1, take log 2 away so that the series converges: 1 + e = 2 (1 + (e − 1)/2).
    let bound = L(repeating: 0.41421356237309503)
    let half = L(repeating: 0.5)
    let shifted = Pair<L>.sum(tail.high, -one)
    let high = L.ifAtLeast(tail.high, bound, shifted.high * half, tail.high)
    let low = L.ifAtLeast(tail.high, bound, (shifted.low + tail.low) * half, tail.low)
    let f = log1p(Pair(high, low))
    let ln2 = Constant.ln2
    let ln2High = L.ifAtLeast(tail.high, bound, L(repeating: ln2.0), zero)
    let ln2Low = L.ifAtLeast(tail.high, bound, L(repeating: ln2.1), zero)
    let sum = Pair<L>.sum(ln2High, f.high)
    let logarithm = Pair<L>.fastSum(sum.high, sum.low + (f.low + ln2Low))
    let positive = L.ifAtLeast(x, zero, x, zero)
    let total = Pair<L>.sum(positive, logarithm.high)
    return total.high + (total.low + logarithm.low)
  }
}

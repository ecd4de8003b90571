extension Elementary {
  /// The natural logarithm; −∞ at 0, NaN below.
  public static func log(_ x: Double) -> Double {
    if x >= 0x1p-1022, x < .infinity { return Kernel.log(x) }
    return logarithm(x) { $0.value }
  }

  /// The logarithm to base 2; exact for powers of two.
  public static func log2(_ x: Double) -> Double {
    guard x > 0, x < .infinity else { return log(x) }
    let (k, m) = normalised(x)
    let f = Kernel.log1p(Pair(m - 1)) * Pair(Constant.inverseLn2)
    return (Pair<Double>.fastSum(k, 0) + f).value
  }

  /// The logarithm to base 10; exact for powers of ten.
  public static func log10(_ x: Double) -> Double {
    logarithm(x, isPrecise: true) { ($0 * Pair(Constant.inverseLn10)).value }
  }

  /// log(1 + x), exact near 0.
  public static func log1p(_ x: Double) -> Double {
    guard x > -1, x < .infinity else { return log(1 + x) }
    if Swift.abs(x) < 0x1p-60 { return x }
    return log1p(Pair(x)).value
  }

  /// log(1 + x) as a pair, for −1 < x.
  static func log1p(_ x: Pair<Double>) -> Pair<Double> {
    if x.high > -0.25, x.high < 0.375 { return Kernel.log1p(x) }
    return log(Pair(1) + x)
  }

  /// The logarithm of a pair, relative error about 2⁻⁶⁶ unless the pair is close to 1.
  static func log(_ x: Pair<Double>, isPrecise: Bool = false) -> Pair<Double> {
    let (k, m) = normalised(x.high)
    var low = x.low
    if k != 0 { low = low * Double.powerOfTwo(Swift.max(-1022, Swift.min(1023, -k))) }
    let parts = Constant.ln2Parts
    let f = Kernel.log1p(Pair<Double>.sum(m - 1, low), isPrecise: isPrecise)
    let middle = Pair<Double>.product(k, parts.1)
    return Pair(k * parts.0) + (Pair(middle.high, middle.low + k * parts.2) + f)
  }

  /// log x as a pair, for a positive finite number.
  static func precise(logarithmOf x: Double) -> Pair<Double> {
    x < 0x1p-1022
      ? Kernel.log(x * 0x1p64, addingExponent: -64, isPrecise: true)
      : Kernel.log(x, addingExponent: 0, isPrecise: true)
  }

  /// x = 2ᵏ m, m in [√½, √2), for a positive finite number.
  private static func normalised(_ x: Double) -> (k: Double, m: Double) {
    if x >= 0x1p-1022 { return x.splitExponent() }
    let (k, m) = (x * 0x1p64).splitExponent()
    return (k - 64, m)
  }

  private static func logarithm(
    _ x: Double, isPrecise: Bool = false, _ finish: (Pair<Double>) -> Double
  ) -> Double {
    if x.isNaN || x == .infinity { return x }
    if x == 0 { return -.infinity }
    if x < 0 { return .nan }
    if isPrecise { return finish(precise(logarithmOf: x)) }
    return finish(
      x < 0x1p-1022
        ? Kernel.log(x * 0x1p64, addingExponent: -64) : Kernel.log(x, addingExponent: 0))
  }
}

extension Kernel {
  /// The natural logarithm of a positive normal number.
  @inline(__always)
  static func log<L: Lane>(_ x: L) -> L {
    log(x, addingExponent: L(repeating: 0)).value
  }
}

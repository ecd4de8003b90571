/// Incomplete gamma and beta functions, for distribution functions.
///
/// Good to some 1e-14 of the larger of the value and its complement; not rounded to the last bit
/// as the functions they are made of.
extension Elementary {
  /// P(a, x) = ∫₀ˣ tᵃ⁻¹ e⁻ᵗ dt / Γ(a) for a > 0 and x ≥ 0; NaN elsewhere.
  ///
  /// Source: Press, Teukolsky, Vetterling, Flannery (2007), "Numerical Recipes", section 6.2.
  public static func regularizedGamma(_ a: Double, _ x: Double) -> Double {
    guard a > 0, x >= 0, a.isFinite else { return .nan }
    if x == 0 { return 0 }
    if x == .infinity { return 1 }
    return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x)
  }

  /// Q(a, x) = 1 − P(a, x), exact where it is small.
  public static func regularizedGammaComplement(_ a: Double, _ x: Double) -> Double {
    guard a > 0, x >= 0, a.isFinite else { return .nan }
    if x == 0 { return 1 }
    if x == .infinity { return 0 }
    return x < a + 1 ? 1 - gammaSeries(a, x) : gammaFraction(a, x)
  }

  /// xᵃ e⁻ˣ / Γ(a) Σ xⁿ / (a (a + 1) ⋯ (a + n)).
  private static func gammaSeries(_ a: Double, _ x: Double) -> Double {
    var term = 1 / a
    var sum = term
    var n = a
    // The terms shrink once n passes x, which is below a + 1.
    while abs(term) > abs(sum) * 1e-17, n < a + 1e7 {
      n += 1
      term *= x / n
      sum += term
    }
    return sum * exp(a * log(x) - x - lgamma(a))
  }

  /// The continued fraction of Q(a, x), by the method of Lentz.
  private static func gammaFraction(_ a: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / b
    var h = d
    for i in 1..<100_000 {
      let n = Double(i)
      let an = -n * (n - a)
      b += 2
      d = an * d + b
      if abs(d) < tiny { d = tiny }
      c = b + an / c
      if abs(c) < tiny { c = tiny }
      d = 1 / d
      let factor = d * c
      h *= factor
      if abs(factor - 1) < 1e-16 { break }
    }
    return h * exp(a * log(x) - x - lgamma(a))
  }

  /// I_x(a, b) = ∫₀ˣ tᵃ⁻¹ (1 − t)ᵇ⁻¹ dt / B(a, b) for a, b > 0 and x in [0, 1]; NaN elsewhere.
  ///
  /// Source: Press, Teukolsky, Vetterling, Flannery (2007), "Numerical Recipes", section 6.4.
  public static func regularizedBeta(_ a: Double, _ b: Double, _ x: Double) -> Double {
    guard a > 0, b > 0, a.isFinite, b.isFinite, x >= 0, x <= 1 else { return .nan }
    if x == 0 || x == 1 { return x }
    let logFront = lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x)
    let front = exp(logFront)
    if x < (a + 1) / (a + b + 2) { return front * betaFraction(a, b, x) / a }
    return 1 - front * betaFraction(b, a, 1 - x) / b
  }

  private static func betaFraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    func away(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / away(1 - (a + b) * x / (a + 1))
    var h = d
    for i in 1..<100_000 {
      let m = Double(i)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / away(1 + even * d)
      c = away(1 + even / c)
      h *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / away(1 + odd * d)
      c = away(1 + odd / c)
      let factor = d * c
      h *= factor
      if abs(factor - 1) < 1e-16 { break }
    }
    return h
  }

  private static func abs(_ x: Double) -> Double { Swift.abs(x) }
}

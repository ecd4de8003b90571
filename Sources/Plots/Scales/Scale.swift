/// How an axis maps numbers to places.
public enum AxisScale: Sendable, Hashable {
  /// Equal differences are equal distances.
  case linear
  /// Equal ratios are equal distances; values that aren't positive can't be shown.
  case log
  /// Logarithmic far from zero on both sides, and linear between about −1 and 1.
  case symlog
}

/// A pure map from an interval of data, the domain, onto an interval of the page, the range.
struct Scale: Sendable, Hashable {
  var kind: AxisScale
  var low: Double
  var high: Double
  var start: Double
  var end: Double

  /// - Parameters:
  ///   - domain: Finite with low < high; above zero for a logarithmic scale.
  ///   - range: Where low and high land; may run backwards, as y does on a page.
  init(_ kind: AxisScale, domain: (low: Double, high: Double), range: (start: Double, end: Double))
  {
    self.kind = kind
    (low, high) = domain
    (start, end) = range
  }

  /// The place of `value`, extrapolated outside the domain; NaN where the scale isn't defined.
  func position(_ value: Double) -> Double {
    start + fraction(value) * (end - start)
  }

  /// Like `position`, but values the scale can't show count as its low end.
  ///
  /// Baselines need it: a bar from 0 on a logarithmic axis starts at the frame.
  func positionFromBaseline(_ value: Double) -> Double {
    kind == .log && value <= 0 ? start : position(value)
  }

  /// 0 at the low end of the domain, 1 at the high end.
  func fraction(_ value: Double) -> Double {
    switch kind {
    case .linear:
      return (value - low) / (high - low)
    case .log:
      guard value > 0 else { return .nan }
      let first = Logarithm.binary(low)
      return (Logarithm.binary(value) - first) / (Logarithm.binary(high) - first)
    case .symlog:
      let first = Self.symmetric(low)
      return (Self.symmetric(value) - first) / (Self.symmetric(high) - first)
    }
  }

  /// sign(v) log₂(1 + |v|): odd, smooth, and 1.44 v near zero.
  private static func symmetric(_ value: Double) -> Double {
    let logarithm = Logarithm.binary(1 + value.magnitude)
    return value < 0 ? -logarithm : logarithm
  }

  func contains(_ value: Double) -> Bool { value >= low && value <= high }

  /// The domain that shows `extent`: given bounds win, loose ends get air, and an empty or
  /// one-valued extent is widened to something that can be drawn.
  static func domain(
    of extent: Extent, kind: AxisScale, bounds: ClosedRange<Double>?
  ) -> (low: Double, high: Double) {
    if let bounds, kind != .log || bounds.lowerBound > 0 {
      return (bounds.lowerBound, bounds.upperBound)
    }
    switch kind {
    case .linear, .symlog: return linearDomain(of: extent)
    case .log: return logDomain(of: extent)
    }
  }

  private static func linearDomain(of extent: Extent) -> (low: Double, high: Double) {
    guard !extent.isEmpty else { return (0, 1) }
    var (low, high) = (extent.low, extent.high)
    let magnitude = max(low.magnitude, high.magnitude)
    // Below this ratio neighbouring ticks would differ only in digits a Double doesn't have.
    if high - low <= 1e-11 * magnitude || high - low < 1e-290 {
      let air = magnitude > 1e-280 ? magnitude * 0.5 : 1
      if low == high, low == 0 { return extent.lowIsLoose ? (-1, 1) : (0, 1) }
      if low == high { return (low - air, high + air) }
      let middle = low + (high - low) / 2
      return (middle - 1e-9 * magnitude, middle + 1e-9 * magnitude)
    }
    let air = 0.05 * (high - low)
    if extent.lowIsLoose { low -= air }
    if extent.highIsLoose { high += air }
    return (low, high)
  }

  private static func logDomain(of extent: Extent) -> (low: Double, high: Double) {
    guard extent.lowPositive.isFinite, extent.high > 0 else { return (1, 10) }
    // Subnormal numbers have no room below them.
    let low = max(extent.lowPositive, 1e-300)
    let high = max(extent.high, low)
    if low == high { return (low / 10, high * 10) }
    // Air in proportion: half as much again for wide data, a seventh for narrow data.
    let air = high / low > 100 ? 1.5 : 1.15
    return (extent.lowIsLoose ? low / air : low, extent.highIsLoose ? high * air : high)
  }
}

/// Logarithms to the accuracy of a page.
enum Logarithm {
  /// log₂ of a positive finite number, within about 1e-13.
  ///
  /// Made of additions, multiplications and divisions only, so it has the same bits everywhere.
  /// log₂ m = 2/ln 2 · artanh((m − 1)/(m + 1)) for m in [√½, √2), by its power series.
  static func binary(_ x: Double) -> Double {
    guard x > 0, x.isFinite else { return .nan }
    var mantissa = x.significand
    var exponent = Double(x.exponent)
    if mantissa > 1.4142135623730951 {
      mantissa /= 2
      exponent += 1
    }
    let t = (mantissa - 1) / (mantissa + 1)
    let square = t * t
    var sum = 0.0
    for k in stride(from: 19, through: 1, by: -2) { sum = sum * square + 1 / Double(k) }
    return exponent + 2.8853900817779268 * t * sum
  }
}

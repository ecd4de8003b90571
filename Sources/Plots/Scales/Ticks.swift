internal import ElementaryFunctions

/// A labelled place on an axis.
struct Tick: Sendable, Hashable {
  var value: Double
  var label: String
}

/// Round numbers for axes: multiples of 1, 2 or 5 times a power of ten.
///
/// Ticks are kept as an integer times a power of ten until the end, so that a label is exact text
/// and never `0.30000000000000004`.
///
/// Source of the idea: Heckbert (1990), "Nice numbers for graph labels", Graphics Gems I; the
/// choice by room for the labels follows Talbot, Lin, Hanrahan (2010), "An extension of Wilkinson's
/// algorithm for positioning tick labels on axes", without its search over label formats.
enum Ticks {
  /// Ticks for a linear domain: the finest step whose labels all `fit`.
  ///
  /// - Parameters:
  ///   - low: Start of the domain, finite.
  ///   - high: End of the domain, finite, above `low`.
  ///   - isWhole: Whether only whole numbers mean something, as for the rows of a matrix.
  ///   - fit: Says whether a list of ticks has room on the page.
  /// - Returns: Ticks inside the domain, ascending; at least one unless nothing fits.
  static func linear(
    _ low: Double, _ high: Double, isWhole: Bool = false, fit: ([Tick]) -> Bool
  ) -> [Tick] {
    let finest = Decimal((high - low) / 20).exponent
    let exponent = isWhole ? max(finest, 0) : finest
    var fallback: [Tick] = []
    for power in exponent...(exponent + 2) {
      for mantissa in [1, 2, 5] {
        let ticks = multiples(of: mantissa, power: power, from: low, through: high)
        if ticks.count >= 2, fit(ticks) { return ticks }
        if !ticks.isEmpty { fallback = ticks }
      }
    }
    if fit(fallback) { return fallback }
    return Array((fallback.filter { fit([$0]) } + fallback).prefix(1))
  }

  /// Ticks for a logarithmic domain: powers of ten, thinned or filled in to suit.
  static func logarithmic(_ low: Double, _ high: Double, fit: ([Tick]) -> Bool) -> [Tick] {
    let first = Decimal(low).exponent
    let last = Decimal(high).exponent
    guard low > 0, first <= last else { return [] }
    if last - first <= 3 {
      for digits in [[1, 2, 5], [1, 3], [1]] {
        let ticks = decades(first...last, step: 1, digits, from: low, through: high)
        if ticks.count >= 3, fit(ticks) { return ticks }
      }
    }
    // The longest axis of doubles has 632 decades; ten doublings of the step thin any of them.
    for doubling in 0..<10 {
      let step = [1, 2, 3, 5, 10, 20, 30, 50, 100, 200][doubling]
      let ticks = decades(first...last, step: step, [1], from: low, through: high)
      if ticks.count >= 2, fit(ticks) { return ticks }
    }
    // Less than a decade has no two powers of ten; zero never lies on a logarithmic axis.
    let ticks = linear(low, high, fit: fit).filter { $0.value >= low && $0.value <= high }
    return ticks.isEmpty
      ? decades(first...last, step: 1, [1], from: low, through: high).prefix(1) + [] : ticks
  }

  /// Ticks for a symmetric logarithmic domain: zero, and powers of ten on both sides.
  static func symmetric(_ low: Double, _ high: Double, fit: ([Tick]) -> Bool) -> [Tick] {
    let last = max(Decimal(max(low.magnitude, high.magnitude)).exponent, 0)
    let isPlain = last <= 4
    for step in [1, 2, 3, 5, 10, 20, 50, 100, 200] {
      // Near zero powers of ten crowd: the smallest may go.
      for least in 0...max(last - 1, 0) {
        let powers = Array(stride(from: last, through: least, by: -step).reversed())
        let ticks = (powers.reversed().map { -1 * ($0 + 1) } + [0] + powers.map { $0 + 1 }).map {
          signed -> Tick in
          guard signed != 0 else { return Tick(value: 0, label: "0") }
          let exponent = abs(signed) - 1
          let label =
            isPlain ? NumberText.plain([1], exponent: exponent) : NumberText.powerOfTen(exponent)
          let magnitude = value(1, exponent)
          return signed < 0
            ? Tick(value: -magnitude, label: NumberText.minus + label)
            : Tick(value: magnitude, label: label)
        }
        let shown = ticks.filter { $0.value >= low && $0.value <= high }
        if shown.count >= 2, fit(shown) { return shown }
      }
    }
    return linear(low, high, fit: fit)
  }

  /// All n · mantissa · 10^power in the domain; empty if they are absurdly many.
  static func multiples(
    of mantissa: Int, power: Int, from low: Double, through high: Double
  ) -> [Tick] {
    let step = value(mantissa, power)
    guard step > 0, step.isFinite else { return [] }
    // A thousandth of a step of slack takes in ends that rounding pushed off a multiple.
    let first = (low / step - 1e-3).rounded(.up)
    let last = (high / step + 1e-3).rounded(.down)
    guard last >= first, last - first < 200, max(first.magnitude, last.magnitude) < 1e15 else {
      return []
    }
    let numbers = (Int(first)...Int(last)).map { $0 * mantissa }
    let labels = self.labels(for: numbers, power: power)
    return zip(numbers, labels).map { Tick(value: value($0, power), label: $1) }
  }

  /// `numbers` times 10^power as text, all in one format.
  static func labels(for numbers: [Int], power: Int) -> [String] {
    let largest = numbers.map(\.magnitude).max() ?? 0
    let top = power + String(largest).count - 1
    let isPlain = largest == 0 || (top < 7 && power >= -6 && (top >= -4 || power >= -4))
    // Either all labels of an axis have their thousands apart, or none.
    let grouping = top >= 4 ? 4 : GroupedDigits.least
    return numbers.map { number in
      guard number != 0 else { return "0" }
      let sign = number < 0 ? NumberText.minus : ""
      var digits = String(number.magnitude).utf8.map { $0 - 48 }
      let ownTop = power + digits.count - 1
      if isPlain { return sign + NumberText.plain(digits, exponent: ownTop, groupedFrom: grouping) }
      while digits.last == 0 { digits.removeLast() }
      let mantissa = NumberText.plain(digits, exponent: ownTop - top)
      return sign + (mantissa == "1" ? "" : mantissa + "×") + NumberText.powerOfTen(top)
    }
  }

  private static func decades(
    _ exponents: ClosedRange<Int>, step: Int, _ digits: [Int], from low: Double,
    through high: Double
  ) -> [Tick] {
    var ticks: [Tick] = []
    let isPlain = exponents.lowerBound >= -3 && exponents.upperBound <= 4
    let grouping = exponents.upperBound >= 4 ? 4 : GroupedDigits.least
    for exponent in exponents where exponent % step == 0 {
      for digit in digits {
        let place = value(digit, exponent)
        guard place >= low * (1 - 1e-9), place <= high * (1 + 1e-9) else { continue }
        let power = NumberText.powerOfTen(exponent)
        let label =
          isPlain
          ? NumberText.plain([UInt8(digit)], exponent: exponent, groupedFrom: grouping)
          : (digit == 1 ? power : "\(digit)×" + power)
        ticks.append(Tick(value: place, label: label))
      }
    }
    return ticks
  }

  /// The double nearest to number · 10^power.
  static func value(_ number: Int, _ power: Int) -> Double {
    // Parsing is correctly rounded, unlike a product of powers.
    Double("\(number)e\(power)") ?? 0
  }
}

import ElementaryFunctions
public import Tensors

/// Checks that a number is what it should be, prints a line, and goes on either way.
///
/// Inside a notebook a check that fails makes the notebook fail.
///
/// - Parameters:
///   - value: What was computed.
///   - expected: What it should be.
///   - tolerance: The largest difference allowed, absolute.
@discardableResult
public func check(
  _ value: Double, equals expected: Double, within tolerance: Double = 1e-10
) -> CheckReport {
  let difference = abs(value - expected)
  let holds = value == expected || difference <= tolerance
  return Checks.deliver(
    CheckReport([
      (
        "\(value) equals \(expected) within \(brief(tolerance)), off by \(brief(difference))",
        holds
      )
    ]))
}

/// Checks that every number of a tensor is what it should be, prints a line, and goes on either
/// way.
///
/// The shapes must be the same, or one side a single number that stands for all.
///
/// - Parameters:
///   - value: What was computed.
///   - expected: What it should be.
///   - tolerance: The largest difference allowed for any number, absolute.
@_disfavoredOverload
@discardableResult
public func check(
  _ value: Tensor, equals expected: Tensor, within tolerance: Double = 1e-10
) -> CheckReport {
  guard value.shape == expected.shape || value.rank == 0 || expected.rank == 0 else {
    return Checks.deliver(
      CheckReport([("shape \(value.shape) equals shape \(expected.shape)", false)]))
  }
  let difference = largestDifference(value, expected)
  let what =
    value.count == 1 && expected.count == 1
    ? "\(number(value)) equals \(number(expected))"
    : "all \(max(value.count, expected.count)) numbers are equal"
  return Checks.deliver(
    CheckReport([
      (
        "\(what) within \(brief(tolerance)), off by \(brief(difference))",
        difference <= tolerance
      )
    ]))
}

/// Checks that a claim holds, prints a line, and goes on either way.
@discardableResult
public func check(_ condition: Bool, _ claim: String = "condition holds") -> CheckReport {
  Checks.deliver(CheckReport([(claim, condition)]))
}

/// The largest |a − b|; NaN where one side isn't a number and the other differs.
func largestDifference(_ a: Tensor, _ b: Tensor) -> Double {
  let (left, right) = (a.scalars, b.scalars)
  let count = left.isEmpty || right.isEmpty ? 0 : max(left.count, right.count)
  var largest = 0.0
  for index in 0..<count {
    let (l, r) = (left[left.count == 1 ? 0 : index], right[right.count == 1 ? 0 : index])
    let difference = l == r ? 0 : abs(l - r)
    if difference.isNaN { return .nan }
    largest = max(largest, difference)
  }
  return largest
}

/// A number with two significant digits, for messages: 2.2e-16.
func brief(_ value: Double) -> String {
  guard value.isFinite, value != 0 else { return value == 0 ? "0" : "\(value)" }
  let magnitude = abs(value)
  if magnitude >= 0.001, magnitude < 10_000 {
    let digits = magnitude >= 100 ? 1.0 : magnitude >= 1 ? 10 : 10_000
    return "\((value * digits).rounded() / digits)"
  }
  var exponent = Int(Elementary.log10(magnitude).rounded(.down))
  // In two halves: 10⁻³²⁰ itself is too small to divide by.
  let half = exponent / 2
  let scaled =
    value / Elementary.pow(10, Double(half)) / Elementary.pow(10, Double(exponent - half))
  var digits = (scaled * 10).rounded() / 10
  if abs(digits) >= 10 {
    digits /= 10
    exponent += 1
  }
  return digits == digits.rounded() ? "\(Int(digits))e\(exponent)" : "\(digits)e\(exponent)"
}

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
    CheckReport([(equality(value, expected, holds, within: tolerance, offBy: difference), holds)]))
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
  let holds = difference <= tolerance
  let claim =
    value.count == 1 && expected.count == 1
    ? equality(number(value), number(expected), holds, within: tolerance, offBy: difference)
    : "all \(max(value.count, expected.count)) numbers are equal within \(brief(tolerance)), "
      + "off by \(brief(difference))"
  return Checks.deliver(CheckReport([(claim, holds)]))
}

/// What is said of two numbers; those that aren't equal enough have the digits that show it.
private func equality(
  _ value: Double, _ expected: Double, _ holds: Bool, within tolerance: Double,
  offBy difference: Double
) -> String {
  let (shown, wanted) = brief(value, beside: expected, areApart: !holds)
  return "\(shown) equals \(wanted) within \(brief(tolerance)), off by \(brief(difference))"
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

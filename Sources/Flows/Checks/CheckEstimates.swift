import Tensors

/// Checks that an estimate by random draws agrees with a number, prints a line, and goes on either
/// way.
///
/// - Parameters:
///   - estimate: A mean over draws with its standard error.
///   - expected: What it should be.
///   - standardErrors: How many standard errors it may be off; 4 are passed by chance once in 16,000
///     times. Rounding of 1e-10 is allowed besides.
@discardableResult
public func check(
  _ estimate: Estimate, equals expected: Double, standardErrors: Double = 4
) -> CheckReport {
  report(estimate.value, estimate.standardError, expected, standardErrors)
}

/// Checks that an estimate of a log-evidence agrees with a number in nats, prints a line, and goes on
/// either way.
///
/// - Parameters:
///   - estimate: What importance sampling gave.
///   - expected: What its `logEvidence` should be.
///   - standardErrors: How many standard errors it may be off, as for an `Estimate`.
@discardableResult
public func check(
  _ estimate: ImportanceEstimate, equals expected: Double, standardErrors: Double = 4
) -> CheckReport {
  report(estimate.logEvidence, estimate.standardError, expected, standardErrors)
}

private func report(
  _ value: Double, _ standardError: Double, _ expected: Double, _ limit: Double
) -> CheckReport {
  let difference = abs(value - expected)
  let off = difference == 0 ? 0 : difference / standardError
  return Checks.deliver(
    CheckReport([
      (
        "\(rounded(value)) ± \(brief(standardError)) equals \(rounded(expected)) within "
          + "\(brief(limit)) standard errors, off by \(brief(off))",
        difference <= limit * standardError + 1e-10
      )
    ]))
}

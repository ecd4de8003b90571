import Autodiff
internal import ElementaryFunctions
public import Tensors

/// Checks a bijection against the laws that every one must obey, and prints what it found.
///
/// inverse(forward(x)) = x; forward(inverse(z)) = z for z = forward(x); the log-det equals log|det|
/// of the Jacobian by automatic differentiation, for the first 16 points; the log-dets of both
/// directions cancel.
///
/// - Parameters:
///   - bijection: What to check.
///   - x: Points, `[N, D]`, or one point `[D]`.
///   - tolerance: The largest difference allowed, relative to 1 + the largest number involved.
@discardableResult
public func checkBijection(
  _ bijection: any Bijection, on x: Tensor, within tolerance: Double = 1e-9
) -> CheckReport {
  guard x.count > 0 else {
    return fault(
      ShapeError("checkBijection needs at least one point, got \(x.shape)"),
      returning: CheckReport(title: headline(bijection), []))
  }
  let x = x.detached()
  let (z, logDet) = bijection.forward(x)
  let (back, inverseLogDet) = bijection.inverse(z)
  let again = bijection.forward(back).value
  return Checks.deliver(
    CheckReport(
      title: headline(bijection),
      [
        agreement("inverse(forward(x)) = x", back, x, tolerance),
        agreement("forward(inverse(z)) = z", again, z, tolerance),
        logDetAgreement(bijection, x, tolerance),
        agreement("log-dets of both directions cancel", inverseLogDet, -logDet, tolerance),
      ]))
}

/// Checks that a density of numbers integrates to 1, and prints what it found.
///
/// - Parameters:
///   - distribution: A distribution of numbers, or of points with one feature.
///   - range: Where to integrate; ±∞ is allowed.
///   - tolerance: The largest difference from 1.
@discardableResult
public func checkDensity(
  _ distribution: any Distribution, over range: ClosedRange<Double>,
  within tolerance: Double = 1e-6
) -> CheckReport {
  let total = quadrature(over: range, tolerance: tolerance / 10) { distribution.density($0) }
  return Checks.deliver(normalization(distribution, total, tolerance))
}

/// Checks that a density of points with two features integrates to 1, and prints what it found.
@discardableResult
public func checkDensity(
  _ distribution: any Distribution, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>,
  within tolerance: Double = 1e-4
) -> CheckReport {
  let total = quadrature(over: xs, ys, tolerance: tolerance / 10) { (points: Tensor) in
    distribution.density(points)
  }
  return Checks.deliver(normalization(distribution, total, tolerance))
}

private func normalization(
  _ distribution: any Distribution, _ total: QuadratureResult, _ tolerance: Double
) -> CheckReport {
  let difference = abs(total.value - 1)
  let holds = difference + total.errorBound <= tolerance
  let (shown, one) = brief(total.value, beside: 1, areApart: !holds)
  // An integral that was cut short can be good enough to tell.
  let isKnown = total.isConverged || holds || difference > total.errorBound + tolerance
  return CheckReport(
    title: headline(distribution),
    [
      isKnown
        ? (
          "integral \(shown) equals \(one) within \(brief(tolerance)), "
            + "off by \(brief(difference)) ± \(brief(total.errorBound))", holds
        )
        : (
          "integral equals 1 within \(brief(tolerance)), not known after "
            + "\(GroupedDigits.text(total.evaluations)) evaluations: "
            + "\(rounded(total.value)) ± \(brief(total.errorBound))",
          false
        )
    ])
}

func agreement(
  _ claim: String, _ a: Tensor, _ b: Tensor, _ tolerance: Double
) -> (claim: String, holds: Bool) {
  guard a.shape == b.shape else { return ("\(claim): shapes \(a.shape) and \(b.shape)", false) }
  let size = 1 + b.scalars.reduce(into: 0) { $0 = max($0, abs($1)) }
  let difference = largestDifference(a, b) / size
  return ("\(claim), off by \(brief(difference))", difference <= tolerance)
}

private func logDetAgreement(
  _ bijection: any Bijection, _ x: Tensor, _ tolerance: Double
) -> (claim: String, holds: Bool) {
  let features = featureCount(x)
  let rows = x.reshaped([features == 0 ? 0 : x.count / features, features])
  let points = rows[rows: 0..<min(16, rows.shape[0])]
  let expected = (0..<points.shape[0]).map { index in
    number(logAbsDet(jacobian(of: { bijection.forward($0).value }, at: points[index])))
  }
  let claim = "log-det = log|det J| by automatic differentiation"
  return agreement(claim, bijection.forward(points).logDet, Tensor(expected), tolerance)
}

/// The first line of a description, cut where it would be long.
func headline(_ value: any CustomStringConvertible) -> String {
  let line = "\(value)".split(separator: "\n").first.map(String.init) ?? ""
  return line.count > 72 ? String(line.prefix(70)) + " …" : line
}

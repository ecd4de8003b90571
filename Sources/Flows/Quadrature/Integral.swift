public import Tensors

/// ∫ f(x) dx over an interval, by adaptive Gauss–Kronrod quadrature.
///
/// Deterministic, and honest: an integral whose error can't be brought within the tolerance is a
/// fault, never a silent guess. Ends may be infinite. A jump or a kink costs evaluations; a peak
/// far narrower than a hundredth of the range can be overlooked, so keep the range to where the
/// integrand lives.
///
/// - Parameters:
///   - range: From where to where; ±∞ is allowed.
///   - tolerance: The largest error, as a part of ∫ |f|.
///   - integrand: f, finite everywhere inside the range.
public func integral(
  over range: ClosedRange<Double>, tolerance: Double = 1e-11,
  of integrand: (Double) -> Double
) -> Double {
  accepted(quadrature(over: range, tolerance: tolerance, of: integrand), tolerance)
}

/// ∫∫ f(x, y) dx dy over a rectangle, by adaptive Gauss–Kronrod quadrature.
///
/// - Parameters:
///   - xs: The range of x; ±∞ is allowed.
///   - ys: The range of y; ±∞ is allowed.
///   - tolerance: The largest error, as a part of ∫∫ |f|.
///   - integrand: f, finite everywhere inside the rectangle.
public func integral(
  over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8,
  of integrand: (Double, Double) -> Double
) -> Double {
  accepted(quadrature(over: xs, ys, tolerance: tolerance, of: integrand), tolerance)
}

/// ∫∫ f(x, y) dx dy over a rectangle, for a function that takes many points at once.
///
/// - Parameters:
///   - xs: The range of x; ±∞ is allowed.
///   - ys: The range of y; ±∞ is allowed.
///   - tolerance: The largest error, as a part of ∫∫ |f|.
///   - integrand: f of points `[N, 2]` as `[N]`, such as `flow.density`.
@_disfavoredOverload
public func integral(
  over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8,
  of integrand: (Tensor) -> Tensor
) -> Double {
  accepted(quadrature(over: xs, ys, tolerance: tolerance, of: integrand), tolerance)
}

/// ∫ f(x) dx with its error estimate, converged or not.
public func quadrature(
  over range: ClosedRange<Double>, tolerance: Double = 1e-11,
  of integrand: (Double) -> Double
) -> QuadratureResult {
  let axis = Axis(range)
  return integrated(tolerance, hasTwoAxes: false) { points in
    evaluated(points, by: { integrand(axis.place($0.x)) }, stretch: { axis.stretch($0.x) })
  }
}

/// ∫ f(x) dx by a function that takes many numbers at once.
func integral(
  over range: ClosedRange<Double>, tolerance: Double = 1e-11,
  ofMany integrand: ([Double]) -> [Double]
) -> Double {
  let axis = Axis(range)
  let result = integrated(tolerance, hasTwoAxes: false) { points in
    Supervision.charge(work: points.count)
    let values = integrand(points.map { axis.place($0.x) })
    return zip(points, values).map { point, value in
      finite(value, at: point) * axis.stretch(point.x)
    }
  }
  return accepted(result, tolerance)
}

/// ∫∫ f(x, y) dx dy with its error estimate, converged or not.
public func quadrature(
  over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8,
  of integrand: (Double, Double) -> Double
) -> QuadratureResult {
  let (first, second) = (Axis(xs), Axis(ys))
  return integrated(tolerance, hasTwoAxes: true) { points in
    evaluated(
      points, by: { integrand(first.place($0.x), second.place($0.y)) },
      stretch: { first.stretch($0.x) * second.stretch($0.y) })
  }
}

/// ∫∫ f(x, y) dx dy with its error estimate, for a function of points `[N, 2]`.
@_disfavoredOverload
public func quadrature(
  over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8,
  of integrand: (Tensor) -> Tensor
) -> QuadratureResult {
  let (first, second) = (Axis(xs), Axis(ys))
  return integrated(tolerance, hasTwoAxes: true) { points in
    var values: [Double] = []
    // Some thousand points at a time keep the tensors of a deep flow in the cache.
    for start in stride(from: 0, to: points.count, by: 3600) {
      let part = points[start..<min(start + 3600, points.count)]
      let scalars = part.flatMap { [first.place($0.x), second.place($0.y)] }
      let image = integrand(Tensor(shape: [part.count, 2], scalars: scalars))
      guard image.count == part.count else {
        fault(
          ShapeError(
            "integrand needs one number for each of \(part.count) points, "
              + "got \(image.shape)"), returning: ())
        return Array(repeating: 0, count: points.count)
      }
      values += image.scalars
    }
    return zip(points, values).map { point, value in
      finite(value, at: point) * first.stretch(point.x) * second.stretch(point.y)
    }
  }
}

private func integrated(
  _ tolerance: Double, hasTwoAxes: Bool, _ integrand: ([SIMD2<Double>]) -> [Double]
) -> QuadratureResult {
  AdaptiveQuadrature(tolerance: tolerance, hasTwoAxes: hasTwoAxes).run(integrand)
}

private func evaluated(
  _ points: [SIMD2<Double>], by integrand: (SIMD2<Double>) -> Double,
  stretch: (SIMD2<Double>) -> Double
) -> [Double] {
  Supervision.charge(work: points.count)
  return points.map { point in
    Supervision.hasFault ? 0 : finite(integrand(point), at: point) * stretch(point)
  }
}

private func finite(_ value: Double, at point: SIMD2<Double>) -> Double {
  if value.isFinite || Supervision.hasFault { return value }
  return fault(
    DomainError(
      "integrand is \(value) inside the range",
      help: "integrate over a range where the function is finite"), returning: 0)
}

/// The integral where its error is within the tolerance, else a fault.
private func accepted(_ result: QuadratureResult, _ tolerance: Double) -> Double {
  if result.isConverged || Supervision.hasFault { return result.value }
  return fault(
    DomainError(
      "integral did not converge: \(result.value) ± \(result.errorBound) "
        + "after \(result.evaluations) evaluations",
      help: "split the range where the function jumps, or allow a larger tolerance than "
        + "\(tolerance)"), returning: .nan)
}

/// How t in (−1, 1) stands for a finite or infinite range.
private struct Axis {
  private enum Form {
    case finite(centre: Double, half: Double)
    case line
    /// From an end to ∞ (sign 1), or from −∞ to it (sign −1).
    case ray(from: Double, sign: Double)
  }

  private let form: Form

  init(_ range: ClosedRange<Double>) {
    let (low, high) = (range.lowerBound, range.upperBound)
    switch (low.isFinite, high.isFinite) {
    case (true, true): form = .finite(centre: 0.5 * low + 0.5 * high, half: 0.5 * high - 0.5 * low)
    case (true, false): form = .ray(from: low, sign: 1)
    case (false, true): form = .ray(from: high, sign: -1)
    case (false, false): form = .line
    }
  }

  /// x at t.
  func place(_ t: Double) -> Double {
    switch form {
    case .finite(let centre, let half): centre + half * t
    case .line: t / ((1 - t) * (1 + t))
    case .ray(let end, let sign): end + sign * (1 + sign * t) / (1 - sign * t)
    }
  }

  /// dx/dt at t.
  func stretch(_ t: Double) -> Double {
    switch form {
    case .finite(_, let half): return half
    case .line:
      let room = (1 - t) * (1 + t)
      return (1 + t * t) / (room * room)
    case .ray(_, let sign):
      let room = 1 - sign * t
      return 2 / (room * room)
    }
  }
}

import ElementaryFunctions
import Tensors

/// E[g(x)] = ∫ p(x) g(x) dx under a distribution of numbers, by quadrature.
///
/// Where the density is 0, g isn't asked. `estimatedExpectation` does the same by draws, for points of
/// any dimension.
///
/// - Parameters:
///   - p: A distribution of numbers, or of points with one feature.
///   - range: Where its density lives; ±∞ is allowed.
///   - tolerance: The largest error, as a part of E|g(x)|; an integral that can't keep it is a fault.
///   - function: g, finite wherever the density isn't 0.
public func expectation(
  under p: any Distribution, over range: ClosedRange<Double>, tolerance: Double = 1e-11,
  of function: (Double) -> Double
) -> Double {
  integral(over: range, tolerance: tolerance) { x in
    let density = p.density(x)
    return density == 0 ? 0 : density * function(x)
  }
}

/// The Kullback–Leibler divergence KL(p ‖ q) in nats of two distributions of numbers, by quadrature.
///
/// - Parameters:
///   - p: What is averaged under.
///   - q: What it is compared with; where its density is 0 and that of p isn't, the divergence is
///     infinite.
///   - range: Where p lives; ±∞ is allowed.
///   - tolerance: The largest error, as a part of E|log p − log q|; an integral that can't keep it is
///     a fault.
public func klDivergence(
  _ p: any Distribution, _ q: any Distribution, over range: ClosedRange<Double>,
  tolerance: Double = 1e-11
) -> Double {
  var isInfinite = false
  let value = expectation(under: p, over: range, tolerance: tolerance) { x in
    let logQ = q.logDensity(x)
    if logQ == -.infinity { isInfinite = true }
    return isInfinite ? 0 : p.logDensity(x) - logQ
  }
  return isInfinite ? .infinity : value
}

/// The Kullback–Leibler divergence KL(p ‖ q) in nats of two distributions of points with two
/// features, by quadrature over a rectangle.
///
/// - Parameters:
///   - p: What is averaged under.
///   - q: What it is compared with.
///   - xs: The range of the first feature.
///   - ys: The range of the second feature; outside the rectangle p should have next to nothing.
///   - tolerance: The largest error, as a part of E|log p − log q|; an integral that can't keep it is
///     a fault.
public func klDivergence(
  _ p: any Distribution, _ q: any Distribution, over xs: ClosedRange<Double>,
  _ ys: ClosedRange<Double>, tolerance: Double = 1e-6
) -> Double {
  var isInfinite = false
  let value = integral(over: xs, ys, tolerance: tolerance) { (points: Tensor) in
    let (logP, logQ) = (p.logDensity(points).scalars, q.logDensity(points).scalars)
    return Tensor(
      zip(logP, logQ).map { logP, logQ in
        let density = Elementary.exp(logP)
        if density == 0 { return 0 }
        if logQ == -.infinity { isInfinite = true }
        return isInfinite ? 0 : density * (logP - logQ)
      })
  }
  return isInfinite ? .infinity : value
}

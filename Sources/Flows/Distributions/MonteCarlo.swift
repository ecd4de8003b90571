public import Tensors

/// A mean over random draws, with how far it is likely to be off.
public struct Estimate: CustomStringConvertible, Equatable, Sendable {
  /// The mean.
  public let value: Double
  /// The standard deviation of the mean: two thirds of all estimates are less far off.
  public let standardError: Double
  /// The number of draws.
  public let count: Int

  /// The mean of independent terms with its standard error; NaN for fewer than two.
  public init(_ terms: [Double]) {
    count = terms.count
    let n = Double(terms.count)
    let mean = compensatedSum(terms) / n
    value = mean
    let squares = compensatedSum(terms.map { ($0 - mean) * ($0 - mean) })
    standardError = n > 1 ? (squares / (n - 1) / n).squareRoot() : .nan
  }

  /// The mean of independent terms in a tensor, with its standard error.
  @_disfavoredOverload
  public init(_ terms: Tensor) { self.init(terms.scalars) }

  /// An estimate with its error, from elsewhere.
  init(value: Double, standardError: Double, count: Int) {
    self.value = value
    self.standardError = standardError
    self.count = count
  }

  public var description: String { "\(rounded(value)) ± \(brief(standardError)) (\(count) draws)" }
}

/// KL(p ‖ q) = E_p[log p − log q] in nats, by draws from p.
///
/// With the data's distribution as p and a model as q this is the forward divergence, which maximum
/// likelihood makes small; with the model as p, the reverse one.
///
/// - Parameters:
///   - p: What is drawn from.
///   - q: What it is compared with; where its density is 0 the divergence is infinite.
///   - samples: The number of draws, at least 2.
public func estimatedKLDivergence(
  _ p: any Distribution, _ q: any Distribution, samples: Int = 10_000
) -> Estimate {
  guard (p.dimension ?? 1) == (q.dimension ?? 1) else {
    return fault(
      ShapeError(
        "a divergence needs two distributions of one dimension, "
          + "got \(p.dimension ?? 1) and \(q.dimension ?? 1)"), returning: Estimate([]))
  }
  let x = p.sample(max(samples, 2))
  let other = p.dimension == nil && q.dimension != nil ? x.reshaped([x.count, 1]) : x
  let points = p.dimension != nil && q.dimension == nil ? x.reshaped([x.count]) : other
  return Estimate((p.logDensity(x) - q.logDensity(points)).scalars)
}

/// The entropy −E[log p] in nats, by draws.
public func estimatedEntropy(_ p: any Distribution, samples: Int = 10_000) -> Estimate {
  Estimate((-p.logDensity(p.sample(max(samples, 2)))).scalars)
}

/// E[g(x)] under a distribution, by draws.
///
/// - Parameters:
///   - p: What is drawn from.
///   - samples: The number of draws, at least 2.
///   - function: g, of points `[N, D]` (or numbers `[N]`) as `[N]`.
public func estimatedExpectation(
  under p: any Distribution, samples: Int = 10_000, of function: (Tensor) -> Tensor
) -> Estimate {
  let values = function(p.sample(max(samples, 2)))
  guard values.count == max(samples, 2) else {
    return fault(
      ShapeError("an expectation needs one number for each draw, got \(values.shape)"),
      returning: Estimate([]))
  }
  return Estimate(values.scalars)
}

public import Autodiff
import ElementaryFunctions
public import Tensors

/// Points whose features are independent, each with a distribution of numbers.
public struct Independent: DistributionWithMoments, DistributionWithEntropy {
  /// The distribution of each feature.
  public let features: [any Distribution]

  /// A distribution of points; no feature, or one that isn't a number, is a fault.
  public init(_ features: [any Distribution]) {
    guard !features.isEmpty, features.allSatisfy({ $0.dimension == nil }) else {
      self.features = fault(
        ShapeError(
          "Independent needs at least one distribution of numbers, "
            + "got dimensions \(features.map { $0.dimension ?? 1 })"), returning: [Normal(0, 1)])
      return
    }
    self.features = features
  }

  /// So many features with the same distribution.
  public init(_ feature: any Distribution, count: Int) {
    self.init(Array(repeating: feature, count: max(count, 0)))
  }

  public var dimension: Int? { features.count }

  public var parameters: [Parameter] { features.flatMap(\.parameters) }

  public var parameterCount: Int { features.reduce(0) { $0 + $1.parameterCount } }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    if let error = misfit("Independent", dimension: dimension, x) {
      return fault(error, returning: noDensity(x))
    }
    return mapPoints(x) { rows in
      let parts = features.enumerated().map { $0.element.logDensity(rows[column: $0.offset]) }
      return (rows, Tensor.stacked(parts, axis: 1).sum(axis: 1))
    }.logDet
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    let count = drawCount(count)
    return Tensor.stacked(
      features.map { $0.sample(count, using: &generator) }, axis: 1)
  }

  /// The mean of each feature; one without a known mean is a fault.
  public var mean: Tensor { moments { number($0.mean) } }

  /// The variance of each feature; one without a known variance is a fault.
  public var variance: Tensor { moments { number($0.variance) } }

  private func moments(_ moment: (any DistributionWithMoments) -> Double) -> Tensor {
    Tensor(
      features.map { feature in
        (feature as? any DistributionWithMoments).map(moment)
          ?? fault(
            DomainError("no closed form is known for the moments of \(feature)"),
            returning: .nan)
      })
  }

  /// The sum of the features' entropies; one without a known entropy is a fault.
  public var entropy: Double {
    features.reduce(0) { sum, feature in
      sum
        + ((feature as? any DistributionWithEntropy)?.entropy
          ?? fault(
            DomainError("no closed form is known for the entropy of \(feature)"),
            returning: .nan))
    }
  }

  public var description: String {
    "Independent(\(features.map { "\($0)" }.joined(separator: ", ")))"
  }
}

/// The Dirichlet distribution of K probabilities that sum to 1.
///
/// The density is that of the first K − 1 probabilities.
public struct Dirichlet: DistributionWithMoments, DistributionWithEntropy {
  /// α, one for each probability.
  public let concentration: [Double]

  /// A distribution of probabilities; fewer than two, or one that isn't positive, are a fault.
  public init(_ concentration: [Double]) {
    guard concentration.count >= 2, concentration.allSatisfy({ $0 > 0 && $0.isFinite }) else {
      self.concentration = fault(
        DomainError("Dirichlet needs at least two positive numbers, got \(concentration)"),
        returning: [1, 1])
      return
    }
    self.concentration = concentration
  }

  public var dimension: Int? { concentration.count }

  private var total: Double { concentration.reduce(0, +) }

  /// log B(α).
  var logNormalizer: Double {
    concentration.reduce(0) { $0 + Elementary.lgamma($1) } - Elementary.lgamma(total)
  }

  /// The log-density of rows that sum to 1 within 1e-6; −∞ for others.
  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    if let error = misfit("Dirichlet", dimension: dimension, x) {
      return fault(error, returning: noDensity(x))
    }
    return mapPoints(x) { rows in
      let powers = Tensor(concentration.map { $0 - 1 })
      let logs = select(powers .== 0, 0, log(abs(rows)))
      let values = rows.scalars
      let count = concentration.count
      let support = (0..<rows.shape[0]).map { row in
        let point = values[row * count..<(row + 1) * count]
        let sum = point.reduce(0, +)
        if sum.isNaN { return Double.nan }
        return abs(sum - 1) <= 1e-6 && point.allSatisfy { $0 >= 0 } ? 0 : -Double.infinity
      }
      return (rows, (powers * logs).sum(axis: 1) - logNormalizer + Tensor(support))
    }.logDet
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    let rows = (0..<drawCount(count)).flatMap { _ in
      let parts = concentration.map { drawGamma(shape: $0, &generator) }
      let sum = parts.reduce(0, +)
      return parts.map { $0 / sum }
    }
    return Tensor(shape: [rows.count / concentration.count, concentration.count], scalars: rows)
  }

  public var mean: Tensor { Tensor(concentration.map { $0 / total }) }

  public var variance: Tensor {
    Tensor(concentration.map { $0 * (total - $0) / (total * total * (total + 1)) })
  }

  public var entropy: Double {
    let count = Double(concentration.count)
    return concentration.reduce(
      logNormalizer + (total - count) * Elementary.digamma(total)
    ) { $0 - ($1 - 1) * Elementary.digamma($1) }
  }

  public var description: String { "Dirichlet(\(concentration))" }
}

/// N(mean, F Fᵀ + diag(sd²)): a few shared directions and noise of each feature's own.
///
/// Costs D · R² instead of D³ for R directions.
public struct LowRankNormal: DistributionWithMoments, DistributionWithEntropy {
  /// `[D]`.
  public let mean: Tensor
  /// F, one column for each shared direction, `[D, R]`.
  public let factor: Tensor
  /// The standard deviation of each feature's own noise, `[D]`.
  public let sd: Tensor
  /// The Cholesky factor of I + Fᵀ diag(sd⁻²) F, `[R, R]`.
  private let inner: Tensor

  /// A normal distribution; shapes that don't fit or deviations that aren't positive are a fault.
  public init(mean: Tensor, factor: Tensor, sd: Tensor) {
    let features = mean.count
    guard mean.rank == 1, features > 0, sd.shape == mean.shape, factor.rank == 2,
      factor.shape[0] == features, factor.shape[1] > 0
    else {
      self.mean = fault(
        ShapeError(
          "LowRankNormal needs a mean [D], a factor [D, R] and deviations [D], "
            + "got \(mean.shape), \(factor.shape) and \(sd.shape)"), returning: [0])
      (self.factor, self.sd, inner) = ([[0]], [1], [[1]])
      return
    }
    self.mean = mean
    self.factor = factor
    self.sd = positive(sd, "standard deviation")
    let scaled = factor / sd.reshaped([features, 1])
    inner = cholesky(Tensor(identity: factor.shape[1]) + matmul(scaled.transposed(), scaled))
  }

  public var dimension: Int? { mean.count }

  /// F Fᵀ + diag(sd²), `[D, D]`.
  public var covariance: Tensor {
    matmul(factor, factor.transposed()) + (sd * sd).diagonalMatrix()
  }

  private var halfLogDeterminant: Tensor { log(sd).sum() + log(inner.diagonal()).sum() }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    if let error = misfit("LowRankNormal", dimension: dimension, x) {
      return fault(error, returning: noDensity(x))
    }
    return mapPoints(x) { rows in
      // |white|² − |L⁻¹ Fᵀ white|², by Woodbury's identity.
      let white = (rows - mean) / sd
      let scaled = factor / sd.reshaped([mean.count, 1])
      let shared = triangularSolve(inner, matmul(white, scaled).transposed())
      let squares = (white * white).sum(axis: 1) - (shared * shared).sum(axis: 0)
      let constant = halfLogDeterminant + Double(mean.count) * halfLogTwoPi
      return (rows, -0.5 * squares - constant)
    }.logDet
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    let count = drawCount(count)
    let shared = generator.normal(shape: [count, factor.shape[1]])
    let own = generator.normal(shape: [count, mean.count])
    return matmul(shared, factor.transposed()) + own * sd + mean
  }

  public var variance: Tensor { (factor * factor).sum(axis: 1) + sd * sd }

  public var entropy: Double {
    Double(mean.count) * (0.5 + halfLogTwoPi) + number(halfLogDeterminant)
  }

  public var description: String {
    "LowRankNormal(mean: \(compact(mean)), factor: \(compact(factor)), sd: \(compact(sd)))"
  }
}

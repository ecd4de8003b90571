public import Tensors

/// N(mean, covariance) of points whose features vary together.
public struct MultivariateNormal: DistributionWithMoments {
  /// `[D]`.
  public let mean: Tensor
  /// Symmetric and positive definite, `[D, D]`.
  public let covariance: Tensor
  /// The Cholesky factor L of the covariance, L Lᵀ = covariance.
  package let factor: Tensor

  /// A normal distribution with any covariance; one that isn't positive definite is a fault.
  public init(mean: Tensor, covariance: Tensor) {
    let features = mean.count
    guard mean.rank == 1, features > 0, covariance.shape == [features, features] else {
      self.mean = fault(
        ShapeError(
          "MultivariateNormal needs a mean [D] and a covariance [D, D], "
            + "got \(mean.shape) and \(covariance.shape)"), returning: [0])
      self.covariance = [[1]]
      factor = [[1]]
      return
    }
    self.mean = mean
    self.covariance = covariance
    factor = cholesky(covariance)
  }

  /// The normal distribution under which data are most likely: that with their mean and covariance
  /// (divided by N).
  ///
  /// Data whose covariance isn't positive definite, such as D points or fewer, are a fault.
  ///
  /// - Parameter data: Points, `[N, D]`.
  public init(maximizingLikelihoodOf data: Tensor) {
    self.init(
      mean: data.rank == 2 ? data.mean(axis: 0) : data, covariance: data.covariance())
  }

  public var dimension: Int? { mean.count }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    if let error = misfit("MultivariateNormal", dimension: dimension, x) {
      return fault(error, returning: noDensity(x))
    }
    let (_, logDensity) = mapPoints(x) { rows in
      let white = triangularSolve(factor, (rows - mean).transposed(), lower: true, unit: false)
      let constant = log(factor.diagonal()).sum() + Double(mean.count) * halfLogTwoPi
      return (rows, -0.5 * (white * white).sum(axis: 0) - constant)
    }
    return logDensity
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    let noise = generator.normal(shape: [drawCount(count), mean.count])
    return matmul(noise, factor.transposed()) + mean
  }

  /// The variance of each feature, `[D]`.
  public var variance: Tensor { covariance.diagonal() }

  /// The differential entropy in nats.
  public var entropy: Double {
    Double(mean.count) * (0.5 + halfLogTwoPi) + number(log(factor.diagonal()).sum())
  }

  public var description: String {
    "MultivariateNormal(mean: \(compact(mean)), covariance: \(compact(covariance)))"
  }
}

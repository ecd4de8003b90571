import ElementaryFunctions
public import Tensors

/// The normal distribution N(mean, sd²) of numbers, or of points with independent features.
public struct Normal: DistributionWithMoments {
  /// The mean, `[]` or `[D]`.
  public let mean: Tensor
  /// The standard deviation, `[]` or `[D]`.
  public let sd: Tensor

  /// N(mean, sd²) of numbers; a standard deviation that isn't positive is a fault.
  public init(_ mean: Double, _ sd: Double) {
    self.mean = Tensor(mean)
    self.sd = Tensor(positive(sd, "standard deviation"))
  }

  /// N(mean, sd²) of numbers.
  @_disfavoredOverload
  public init(mean: Double, sd: Double) { self.init(mean, sd) }

  /// Independent features with these means and standard deviations, `[D]` each or a number for
  /// all. Gradients flow through both.
  public init(mean: Tensor, sd: Tensor) {
    let fits = mean.rank <= 1 && sd.rank <= 1
    guard fits, mean.rank == 0 || sd.rank == 0 || mean.count == sd.count else {
      self.mean = fault(
        ShapeError(
          "Normal needs a mean and a standard deviation for each feature, "
            + "got \(mean.shape) and \(sd.shape)",
          help: "use MultivariateNormal(mean:covariance:) for a covariance matrix"),
        returning: 0)
      self.sd = 1
      return
    }
    self.mean = mean
    self.sd = positive(sd, "standard deviation")
  }

  /// The normal distribution under which data are most likely: that with their means and standard
  /// deviations (divided by N), feature by feature.
  ///
  /// A feature without variance is a fault.
  ///
  /// - Parameter data: Numbers `[N]`, or points `[N, D]`.
  public init(maximizingLikelihoodOf data: Tensor) {
    guard data.rank == 1 || data.rank == 2, data.count > 0 else {
      self.init(
        mean: fault(
          ShapeError(
            "a normal distribution is fitted to numbers [N] or points [N, D], "
              + "got shape \(data.shape)"), returning: 0), sd: 1)
      return
    }
    self.init(mean: data.mean(axis: 0), sd: data.standardDeviation(axis: 0))
  }

  public var dimension: Int? {
    max(mean.rank, sd.rank) == 0 ? nil : max(mean.count, sd.count)
  }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    if let error = misfit("Normal", dimension: dimension, x) {
      return fault(error, returning: noDensity(x))
    }
    let z = (x - mean) / sd
    let each = -0.5 * z * z - log(sd) - halfLogTwoPi
    return dimension == nil ? each : sumOverFeatures(each)
  }

  public func logDensity(_ x: Double) -> Double {
    guard mean.count == 1, sd.count == 1 else { return number(logDensity(Tensor([x]))) }
    let (mean, sd) = (number(mean), number(sd))
    let z = (x - mean) / sd
    return -0.5 * z * z - Elementary.log(sd) - halfLogTwoPi
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    let shape = [drawCount(count)] + (dimension.map { [$0] } ?? [])
    return generator.normal(shape: shape) * sd + mean
  }

  /// The variance, `[]` or `[D]`.
  public var variance: Tensor { sd * sd }

  /// The differential entropy in nats, summed over the features.
  public var entropy: Double {
    let features = Double(dimension ?? 1)
    let copies = features / Double(sd.count)
    return features * (0.5 + halfLogTwoPi) + copies * number(log(sd).sum())
  }

  /// The probability of a number at most x, for a distribution of numbers.
  public func cumulativeProbability(_ x: Double) -> Double {
    if let dimension, let error = dimensionMismatch("Normal", needs: dimension, got: Tensor(x)) {
      return fault(error, returning: .nan)
    }
    let z = (x - number(mean)) / number(sd)
    return 0.5 * Elementary.erfc(-z * 0.5.squareRoot())
  }

  public var description: String {
    "Normal(mean: \(compact(mean)), sd: \(compact(sd)))"
  }
}

/// N(0, I): independent features with mean 0 and standard deviation 1, the usual noise.
public struct StandardNormal: DistributionWithMoments {
  public let dimension: Int?
  private let features: Int

  /// Noise of so many features, at least 1.
  public init(dimension: Int) {
    features =
      dimension > 0
      ? dimension
      : fault(
        ShapeError("StandardNormal needs at least 1 feature, got \(dimension)"), returning: 1)
    self.dimension = features
  }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    if let error = misfit("StandardNormal", dimension: dimension, x) {
      return fault(error, returning: noDensity(x))
    }
    return -0.5 * x.squaredNorm() - Double(features) * halfLogTwoPi
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    generator.normal(shape: [drawCount(count), features])
  }

  /// Zeros, `[D]`.
  public var mean: Tensor { Tensor(zeros: [features]) }

  /// Ones, `[D]`.
  public var variance: Tensor { Tensor(ones: [features]) }

  /// The differential entropy in nats.
  public var entropy: Double { Double(features) * (0.5 + halfLogTwoPi) }

  public var description: String { "StandardNormal(dimension: \(features))" }
}

import ElementaryFunctions
public import Tensors

/// The Laplace distribution: exponential on both sides of its location.
public struct Laplace: DistributionWithMoments {
  /// The median.
  public let location: Double
  /// The mean absolute deviation.
  public let scale: Double

  /// A distribution of numbers; a scale that isn't positive is a fault.
  public init(_ location: Double, _ scale: Double) {
    self.location = location
    self.scale = positive(scale, "scale")
  }

  public var dimension: Int? { nil }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    -(abs(x - location) / scale) - Elementary.log(2 * scale)
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    draws(count, &generator) { uniform in
      // 1 − u is in (0, 1], so the logarithm is finite.
      let half = 2 * uniform - 1
      return location - scale * (half < 0 ? -1 : 1) * Elementary.log(1 - Swift.abs(half))
    }
  }

  /// The mean.
  public var mean: Tensor { Tensor(location) }
  /// The variance.
  public var variance: Tensor { Tensor(2 * scale * scale) }
  /// The differential entropy in nats.
  public var entropy: Double { 1 + Elementary.log(2 * scale) }

  public var description: String { "Laplace(\(location), \(scale))" }
}

/// The logistic distribution: what `Logit` maps uniform numbers to.
public struct Logistic: DistributionWithMoments {
  /// The median.
  public let location: Double
  /// The scale of the logit.
  public let scale: Double

  /// A distribution of numbers; a scale that isn't positive is a fault.
  public init(_ location: Double, _ scale: Double) {
    self.location = location
    self.scale = positive(scale, "scale")
  }

  public var dimension: Int? { nil }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    let z = (x - location) / scale
    return -z - 2 * softplus(-z) - Elementary.log(scale)
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    draws(count, &generator) { uniform in
      // Half a step of the generator keeps both ends finite.
      let u = uniform + 0x1p-54
      return location + scale * (Elementary.log(u) - Elementary.log1p(-u))
    }
  }

  /// The mean.
  public var mean: Tensor { Tensor(location) }
  /// The variance.
  public var variance: Tensor { Tensor(scale * scale * Double.pi * Double.pi / 3) }
  /// The differential entropy in nats.
  public var entropy: Double { Elementary.log(scale) + 2 }

  public var description: String { "Logistic(\(location), \(scale))" }
}

/// Student's t distribution with location and scale: heavy tails for few degrees of freedom.
public struct StudentT: DistributionWithMoments {
  /// The degrees of freedom ν; with 1 this is the Cauchy distribution.
  public let degreesOfFreedom: Double
  /// The median.
  public let location: Double
  /// The scale, which isn't the standard deviation.
  public let scale: Double

  /// A distribution of numbers; degrees of freedom or a scale not positive are a fault.
  public init(degreesOfFreedom: Double, location: Double = 0, scale: Double = 1) {
    self.degreesOfFreedom = positive(degreesOfFreedom, "degrees of freedom")
    self.location = location
    self.scale = positive(scale, "scale")
  }

  public var dimension: Int? { nil }

  private var logNormalizer: Double {
    let nu = degreesOfFreedom
    return Elementary.lgamma((nu + 1) / 2) - Elementary.lgamma(nu / 2)
      - 0.5 * Elementary.log(nu * Double.pi) - Elementary.log(scale)
  }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    let z = (x - location) / scale
    let nu = degreesOfFreedom
    return logNormalizer - (nu + 1) / 2 * log1p(z * z / nu)
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    let normal = generator.normal(shape: [drawCount(count)])
    let shape = degreesOfFreedom / 2
    let gamma = (0..<normal.count).map { _ in drawGamma(shape: shape, &generator) / shape }
    return location + scale * normal / sqrt(Tensor(gamma))
  }

  /// The mean; NaN for one degree of freedom or fewer.
  public var mean: Tensor { Tensor(degreesOfFreedom > 1 ? location : .nan) }

  /// The variance; infinite for two degrees of freedom or fewer, NaN for one or fewer.
  public var variance: Tensor {
    let nu = degreesOfFreedom
    if nu <= 1 { return Tensor(Double.nan) }
    return Tensor(nu <= 2 ? .infinity : scale * scale * nu / (nu - 2))
  }

  /// The differential entropy in nats.
  public var entropy: Double {
    let nu = degreesOfFreedom
    let difference = Elementary.digamma((nu + 1) / 2) - Elementary.digamma(nu / 2)
    return (nu + 1) / 2 * difference - logNormalizer
  }

  public var description: String {
    "StudentT(degreesOfFreedom: \(degreesOfFreedom), location: \(location), scale: \(scale))"
  }
}

/// The exponential distribution: waiting times of a constant rate.
public struct Exponential: DistributionWithMoments {
  /// Events for a unit of time.
  public let rate: Double

  /// A distribution of positive numbers; a rate that isn't positive is a fault.
  public init(rate: Double) { self.rate = positive(rate, "rate") }

  public var dimension: Int? { nil }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    Elementary.log(rate) - rate * x + supported(x) { $0 >= 0 }
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    draws(count, &generator) { -Elementary.log(1 - $0) / rate }
  }

  /// The mean.
  public var mean: Tensor { Tensor(1 / rate) }
  /// The variance.
  public var variance: Tensor { Tensor(1 / (rate * rate)) }
  /// The differential entropy in nats.
  public var entropy: Double { 1 - Elementary.log(rate) }

  public var description: String { "Exponential(rate: \(rate))" }
}

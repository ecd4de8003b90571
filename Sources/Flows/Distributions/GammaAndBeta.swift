import ElementaryFunctions
public import Tensors

/// The gamma distribution of positive numbers, a sum of exponential waiting times when `shape` is
/// an integer.
public struct Gamma: DistributionWithMoments {
  /// The shape α.
  public let shape: Double
  /// The rate β, one over the scale.
  public let rate: Double

  /// A distribution of positive numbers; a shape or rate that isn't positive is a fault.
  public init(shape: Double, rate: Double = 1) {
    self.shape = positive(shape, "shape")
    self.rate = positive(rate, "rate")
  }

  public var dimension: Int? { nil }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    let constant = shape * Elementary.log(rate) - Elementary.lgamma(shape)
    let power = shape == 1 ? Tensor(zeros: x.shape) : (shape - 1) * log(abs(x))
    return power - rate * x + constant + supported(x) { $0 >= 0 }
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    Tensor((0..<drawCount(count)).map { _ in drawGamma(shape: shape, &generator) / rate })
  }

  /// The mean α/β.
  public var mean: Tensor { Tensor(shape / rate) }
  /// The variance α/β².
  public var variance: Tensor { Tensor(shape / (rate * rate)) }
  /// The differential entropy in nats.
  public var entropy: Double {
    shape - Elementary.log(rate) + Elementary.lgamma(shape)
      + (1 - shape) * Elementary.digamma(shape)
  }

  public var description: String { "Gamma(shape: \(shape), rate: \(rate))" }
}

/// The beta distribution on [0, 1], what is known of a probability after successes and failures.
public struct Beta: DistributionWithMoments {
  /// One more than the successes seen, when starting from a uniform prior.
  public let a: Double
  /// One more than the failures seen, when starting from a uniform prior.
  public let b: Double

  /// A distribution on [0, 1]; parameters that aren't positive are a fault.
  public init(_ a: Double, _ b: Double) {
    self.a = positive(a, "first parameter")
    self.b = positive(b, "second parameter")
  }

  public var dimension: Int? { nil }

  /// log B(a, b).
  var logNormalizer: Double {
    Elementary.lgamma(a) + Elementary.lgamma(b) - Elementary.lgamma(a + b)
  }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    let zeros = Tensor(zeros: x.shape)
    let left = a == 1 ? zeros : (a - 1) * log(abs(x))
    let right = b == 1 ? zeros : (b - 1) * log(abs(1 - x))
    return left + right - logNormalizer + supported(x) { $0 >= 0 && $0 <= 1 }
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    Tensor(
      (0..<drawCount(count)).map { _ in
        let successes = drawGamma(shape: a, &generator)
        return successes / (successes + drawGamma(shape: b, &generator))
      })
  }

  /// The mean a/(a + b).
  public var mean: Tensor { Tensor(a / (a + b)) }
  /// The variance.
  public var variance: Tensor { Tensor(a * b / ((a + b) * (a + b) * (a + b + 1))) }
  /// The differential entropy in nats.
  public var entropy: Double {
    logNormalizer - (a - 1) * Elementary.digamma(a) - (b - 1) * Elementary.digamma(b)
      + (a + b - 2) * Elementary.digamma(a + b)
  }

  public var description: String { "Beta(\(a), \(b))" }
}

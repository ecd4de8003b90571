import ElementaryFunctions
public import Tensors

/// A number that is 1 with some probability, else 0.
///
/// As for all discrete distributions, `logDensity` is the logarithm of the probability.
public struct Bernoulli: DistributionWithMoments, DistributionWithEntropy, DistributionWithCDF {
  /// log(p / (1 − p)).
  public let logit: Double

  /// The number 1 with a probability; one outside [0, 1] is a fault.
  public init(_ probability: Double) {
    guard probability >= 0, probability <= 1 else {
      logit = fault(
        DomainError("Bernoulli needs a probability from 0 to 1, got \(probability)"),
        returning: 0)
      return
    }
    logit = Elementary.log(probability) - Elementary.log1p(-probability)
  }

  /// The number 1 with probability 1 / (1 + e^−logit).
  public init(logit: Double) { self.logit = logit }

  public var dimension: Int? { nil }

  /// The probability of 1.
  public var probability: Double { Elementary.sigmoid(logit) }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    // log p(1) and log p(0), which an infinite logit leaves finite or −∞.
    let (one, zero) = (-Elementary.softplus(-logit), -Elementary.softplus(logit))
    return Tensor(
      shape: x.shape,
      scalars: x.scalars.map { $0.isNaN ? .nan : $0 == 1 ? one : $0 == 0 ? zero : -.infinity })
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    let probability = probability
    return draws(count, &generator) { $0 < probability ? 1 : 0 }
  }

  public func cumulativeProbability(_ x: Double) -> Double {
    x.isNaN ? x : x < 0 ? 0 : x < 1 ? Elementary.sigmoid(-logit) : 1
  }

  public var mean: Tensor { Tensor(probability) }

  public var variance: Tensor { Tensor(probability * Elementary.sigmoid(-logit)) }

  public var entropy: Double {
    if logit.isInfinite { return 0 }
    return Elementary.softplus(logit) - logit * probability
  }

  public var description: String { "Bernoulli(\(probability))" }
}

/// One of the numbers 0, 1, …, K − 1.
public struct Categorical: DistributionWithMoments, DistributionWithEntropy, DistributionWithCDF {
  /// The logarithm of each number's probability.
  public let logProbabilities: [Double]

  /// Numbers with weights that aren't negative, which are divided by their sum; no weights, or a
  /// sum of 0, are a fault.
  public init(_ weights: [Double]) {
    let total: Double = weights.reduce(0, +)
    guard total > 0, total.isFinite, weights.allSatisfy({ $0 >= 0 }) else {
      logProbabilities = fault(
        DomainError("Categorical needs weights of at least 0 with a sum above 0, got \(weights)"),
        returning: [0])
      return
    }
    logProbabilities = weights.map { Elementary.log($0 / total) }
  }

  /// Numbers with raw log-probabilities; an empty list is a fault.
  public init(logits: [Double]) {
    guard !logits.isEmpty, logits.allSatisfy({ !$0.isNaN && $0 < .infinity }),
      logits.contains(where: { $0.isFinite })
    else {
      logProbabilities = fault(
        DomainError("Categorical needs at least one logit that is a number, got \(logits)"),
        returning: [0])
      return
    }
    logProbabilities = Tensor(logits).logSoftmax(axis: 0).scalars
  }

  public var dimension: Int? { nil }

  /// The probability of each number.
  public var probabilities: [Double] { logProbabilities.map { Elementary.exp($0) } }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    Tensor(
      shape: x.shape,
      scalars: x.scalars.map { value in
        if value.isNaN { return value }
        guard value >= 0, value < Double(logProbabilities.count), value == value.rounded() else {
          return -.infinity
        }
        return logProbabilities[Int(value)]
      })
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    let logits = Tensor(logProbabilities)
    return Tensor(
      drawSymbols(
        logits.broadcast(to: [drawCount(count), logits.count]), &generator
      ).map(Double.init))
  }

  public func cumulativeProbability(_ x: Double) -> Double {
    if x.isNaN { return x }
    return zip(probabilities.indices, probabilities).reduce(0) {
      Double($1.0) <= x ? $0 + $1.1 : $0
    }
  }

  public var mean: Tensor { Tensor(moment { $0 }) }

  public var variance: Tensor {
    let mean = moment { $0 }
    return Tensor(moment { ($0 - mean) * ($0 - mean) })
  }

  private func moment(_ function: (Double) -> Double) -> Double {
    probabilities.enumerated().reduce(0) { $0 + $1.element * function(Double($1.offset)) }
  }

  public var entropy: Double {
    zip(probabilities, logProbabilities).reduce(0) { $1.0 > 0 ? $0 - $1.0 * $1.1 : $0 }
  }

  public var description: String { "Categorical(\(probabilities))" }
}

/// The number of events of a constant rate: 0, 1, 2, ….
public struct Poisson: DistributionWithMoments, DistributionWithCDF {
  /// The mean number of events.
  public let rate: Double

  /// A distribution of whole numbers; a rate that isn't positive is a fault.
  public init(rate: Double) { self.rate = positive(rate, "rate") }

  public var dimension: Int? { nil }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    x * Elementary.log(rate) - rate - lgamma(abs(x) + 1)
      + supported(x) { $0 >= 0 && $0 == $0.rounded() }
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    Tensor((0..<drawCount(count)).map { _ in draw(&generator) })
  }

  /// Inversion for small rates; large ones are a sum of a gamma-distributed part and the rest.
  ///
  /// Source: Devroye (1986), "Non-Uniform Random Variate Generation", section X.3.
  private func draw(_ generator: inout Philox) -> Double {
    var (rate, before) = (rate, 0.0)
    while rate > 16 {
      // The m-th event comes after a gamma-distributed time.
      let m = (0.875 * rate).rounded(.down)
      let time = drawGamma(shape: m, &generator)
      if time > rate {
        // The events of the time before are spread evenly: a binomial count.
        let part = rate / time
        for _ in 0..<Int(m) - 1 { before += generator.uniform() < part ? 1 : 0 }
        return before
      }
      before += m
      rate -= time
    }
    var product = 1 - generator.uniform()
    let end = Elementary.exp(-rate)
    while product > end {
      before += 1
      product *= 1 - generator.uniform()
    }
    return before
  }

  public func cumulativeProbability(_ x: Double) -> Double {
    if x.isNaN { return x }
    return x < 0 ? 0 : Elementary.regularizedGammaComplement(x.rounded(.down) + 1, rate)
  }

  public var mean: Tensor { Tensor(rate) }
  public var variance: Tensor { Tensor(rate) }

  public var description: String { "Poisson(rate: \(rate))" }
}

import ElementaryFunctions
import Tensors

/// A distribution whose entropy is known.
public protocol DistributionWithEntropy: Distribution {
  /// The entropy in nats: differential for densities, −Σ p log p for probabilities.
  var entropy: Double { get }
}

/// A distribution of numbers whose distribution function is known.
public protocol DistributionWithCDF: Distribution {
  /// The probability of a number at most x; NaN for NaN.
  func cumulativeProbability(_ x: Double) -> Double
}

extension DistributionWithCDF {
  /// The smallest number that a draw is at most with a given probability, by bisection to the last
  /// bits; a probability outside [0, 1] is a fault.
  public func quantile(_ probability: Double) -> Double {
    guard probability >= 0, probability <= 1 else {
      return fault(
        DomainError("a quantile needs a probability from 0 to 1, got \(probability)"),
        returning: .nan)
    }
    var (low, high) = (-1.0, 1.0)
    while low.isFinite, cumulativeProbability(low) >= probability { low *= 2 }
    while high.isFinite, cumulativeProbability(high) < probability { high *= 2 }
    if !high.isFinite { return high }
    low = max(low, -.greatestFiniteMagnitude)
    while true {
      let middle = 0.5 * low + 0.5 * high
      if middle <= low || middle >= high { return high }
      if cumulativeProbability(middle) < probability { low = middle } else { high = middle }
    }
  }
}

extension Normal: DistributionWithEntropy, DistributionWithCDF {}
extension StandardNormal: DistributionWithEntropy {}
extension MultivariateNormal: DistributionWithEntropy {}

extension Uniform: DistributionWithEntropy, DistributionWithCDF {
  /// The probability of a number at most x, for a distribution of numbers.
  public func cumulativeProbability(_ x: Double) -> Double {
    if let dimension, let error = dimensionMismatch("Uniform", needs: dimension, got: Tensor(x)) {
      return fault(error, returning: .nan)
    }
    let (low, high) = (number(low), number(high))
    return x.isNaN ? x : min(max((x - low) / (high - low), 0), 1)
  }
}

extension Laplace: DistributionWithEntropy, DistributionWithCDF {
  public func cumulativeProbability(_ x: Double) -> Double {
    let z = (x - location) / scale
    return z < 0 ? 0.5 * Elementary.exp(z) : 1 - 0.5 * Elementary.exp(-z)
  }
}

extension Logistic: DistributionWithEntropy, DistributionWithCDF {
  public func cumulativeProbability(_ x: Double) -> Double {
    Elementary.sigmoid((x - location) / scale)
  }
}

extension StudentT: DistributionWithEntropy, DistributionWithCDF {
  public func cumulativeProbability(_ x: Double) -> Double {
    let z = (x - location) / scale
    if z.isNaN { return z }
    if z.isInfinite { return z > 0 ? 1 : 0 }
    let nu = degreesOfFreedom
    let tail = 0.5 * Elementary.regularizedBeta(nu / 2, 0.5, nu / (nu + z * z))
    return z < 0 ? tail : 1 - tail
  }
}

extension Exponential: DistributionWithEntropy, DistributionWithCDF {
  public func cumulativeProbability(_ x: Double) -> Double {
    x < 0 ? 0 : -Elementary.expm1(-rate * x)
  }
}

extension Gamma: DistributionWithEntropy, DistributionWithCDF {
  public func cumulativeProbability(_ x: Double) -> Double {
    x < 0 ? 0 : Elementary.regularizedGamma(shape, rate * x)
  }
}

extension Beta: DistributionWithEntropy, DistributionWithCDF {
  public func cumulativeProbability(_ x: Double) -> Double {
    x.isNaN ? x : Elementary.regularizedBeta(a, b, min(max(x, 0), 1))
  }
}

extension Mixture: DistributionWithCDF {
  /// The probability of a number at most x; a component without a known one is a fault.
  public func cumulativeProbability(_ x: Double) -> Double {
    zip(components, weights).reduce(0) { sum, part in
      guard let component = part.0 as? any DistributionWithCDF else {
        return fault(
          DomainError("no closed form is known for the distribution function of \(part.0)"),
          returning: .nan)
      }
      return sum + part.1 * component.cumulativeProbability(x)
    }
  }
}

extension Transformed: DistributionWithCDF {
  /// The probability of a number at most x, for a map of numbers and a base whose distribution
  /// function is known; else a fault.
  public func cumulativeProbability(_ x: Double) -> Double {
    guard dimension == nil, let base = base as? any DistributionWithCDF else {
      return fault(
        DomainError("no closed form is known for the distribution function of \(self)"),
        returning: .nan)
    }
    let z = bijection.forward(x).value
    if z.isNaN, !x.isNaN, isPartialBijection(bijection) {
      // Outside the domain: below it or above it, which the preimages of two noises tell.
      let inside = bijection.inverse(base.quantile(0.5)).value
      return x < inside ? 0 : 1
    }
    let below = base.cumulativeProbability(z)
    let (low, high) = (base.quantile(0.25), base.quantile(0.75))
    return bijection.inverse(high).value > bijection.inverse(low).value ? below : 1 - below
  }
}

extension Flow: DistributionWithCDF {
  /// The probability of a number at most x, for a flow of numbers whose base's distribution function
  /// is known; else a fault.
  public func cumulativeProbability(_ x: Double) -> Double {
    Transformed(base, by: bijection).cumulativeProbability(x)
  }
}

/// A distribution of numbers that are known to lie between two ends.
package protocol DistributionOnInterval: Distribution {
  /// The smallest interval outside which the density is 0; an end may be infinite.
  var support: ClosedRange<Double> { get }
}

extension Uniform: DistributionOnInterval {
  package var support: ClosedRange<Double> {
    dimension == nil ? number(low)...number(high) : -.infinity...(.infinity)
  }
}

extension Beta: DistributionOnInterval {
  package var support: ClosedRange<Double> { 0...1 }
}

extension Gamma: DistributionOnInterval {
  package var support: ClosedRange<Double> { 0...(.infinity) }
}

extension Exponential: DistributionOnInterval {
  package var support: ClosedRange<Double> { 0...(.infinity) }
}

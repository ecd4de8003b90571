public import Tensors

/// The uniform distribution on an interval, or on a box of points.
public struct Uniform: DistributionWithMoments {
  /// The lower end, `[]` or `[D]`.
  public let low: Tensor
  /// The upper end, `[]` or `[D]`.
  public let high: Tensor

  /// Numbers from `low` to `high`; an interval without length is a fault.
  public init(_ low: Double, _ high: Double) {
    self.init(low: Tensor(low), high: Tensor(high))
  }

  /// Numbers from `low` to `high`.
  @_disfavoredOverload
  public init(low: Double, high: Double) { self.init(low, high) }

  /// Points between two corners, `[D]` each.
  public init(low: Tensor, high: Tensor) {
    let fits = low.shape == high.shape && low.rank <= 1
    guard fits, zip(low.scalars, high.scalars).allSatisfy({ $0 < $1 && ($1 - $0).isFinite })
    else {
      self.low = fault(
        DomainError(
          "Uniform needs a lower end below its upper end, got \(compact(low)) and "
            + compact(high)), returning: 0)
      self.high = 1
      return
    }
    self.low = low
    self.high = high
  }

  public var dimension: Int? { low.rank == 0 ? nil : low.count }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    if let error = misfit("Uniform", dimension: dimension, x) {
      return fault(error, returning: noDensity(x))
    }
    let (lows, highs) = (low.scalars, high.scalars)
    // The density is constant where it isn't zero, so no gradient is lost by leaving the tape.
    let each = x.scalars.enumerated().map { index, value in
      let feature = index % lows.count
      if value.isNaN { return Double.nan }
      return value >= lows[feature] && value <= highs[feature] ? 0 : -.infinity
    }
    let inside = Tensor(shape: x.shape, scalars: each) - log(high - low)
    return dimension == nil ? inside : sumOverFeatures(inside)
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    let shape = [drawCount(count)] + (dimension.map { [$0] } ?? [])
    return generator.uniform(shape: shape) * (high - low) + low
  }

  /// The middle, `[]` or `[D]`.
  public var mean: Tensor { 0.5 * (low + high) }

  /// The variance, `[]` or `[D]`.
  public var variance: Tensor { (high - low) * (high - low) / 12 }

  /// The differential entropy in nats.
  public var entropy: Double { number(log(high - low).sum()) }

  public var description: String { "Uniform(low: \(compact(low)), high: \(compact(high)))" }
}

public import Autodiff
public import Tensors

/// The distribution of data whose image under a bijection has a given distribution.
///
/// With f: x ↦ z the bijection, log p(x) = log p_base(f(x)) + log|det ∂f/∂x|: the theorem of the
/// change of variables. A sample is f⁻¹ of noise.
public struct Transformed: Distribution {
  /// The distribution of the noise.
  public let base: any Distribution
  /// The map from data to noise.
  public let bijection: any Bijection

  /// The distribution of x where f(x) has the base's.
  public init(_ base: any Distribution, by bijection: any Bijection) {
    self.base = base
    self.bijection = bijection
    guard let needed = bijection.dimension ?? base.dimension else { return }
    if needed != base.dimension ?? 1 {
      fault(
        ShapeError(
          "bijection takes points of \(needed) features, "
            + "the base has \(base.dimension ?? 1)"), returning: ())
    }
    (bijection as? any SizedOnFirstUse)?.settle(dimension: needed)
  }

  public var dimension: Int? { base.dimension }

  public var parameters: [Parameter] { bijection.parameters + base.parameters }

  public func given(_ context: Tensor) -> any Distribution {
    Transformed(base.given(context), by: bijection.given(context))
  }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    if let error = misfit("distribution", dimension: dimension, x) {
      return fault(error, returning: noDensity(x))
    }
    let (z, logDet) = bijection.forward(dimension == nil ? x.reshaped(x.shape + [1]) : x)
    let logDensity = base.logDensity(dimension == nil ? z.reshaped(x.shape) : z) + logDet
    return isPartialBijection(bijection) ? vanishing(logDensity, outsideOf: x) : logDensity
  }

  public func logDensity(_ x: Double) -> Double {
    if dimension != nil { return number(logDensity(Tensor([x]))) }
    let (z, logDet) = bijection.forward(x)
    let logDensity = base.logDensity(z) + logDet
    return logDensity.isNaN && !x.isNaN && isPartialBijection(bijection) ? -.infinity : logDensity
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    let z = base.sample(count, using: &generator)
    let x = bijection.inverse(dimension == nil ? z.reshaped(z.shape + [1]) : z).value
    return x.reshaped(z.shape)
  }

  public var description: String { "Transformed(\(base), by: \(bijection))" }
}

/// A log-density with −∞ where a point that is a number has no image.
private func vanishing(_ logDensity: Tensor, outsideOf x: Tensor) -> Tensor {
  let values = logDensity.scalars
  guard values.contains(where: \.isNaN), !values.isEmpty else { return logDensity }
  let coordinates = x.scalars
  let width = coordinates.count / values.count
  let isOutside = values.indices.map { index in
    values[index].isNaN
      && !coordinates[index * width..<(index + 1) * width].contains(where: \.isNaN)
  }
  let mask = Tensor(shape: logDensity.shape, scalars: isOutside.map { $0 ? 1 : 0 })
  return select(mask, Tensor(-Double.infinity), logDensity)
}

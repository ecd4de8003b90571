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

  public var parameterCount: Int { bijection.parameterCount + base.parameterCount }

  public func given(_ context: Tensor) -> any Distribution {
    Transformed(base.given(context), by: bijection.given(context))
  }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    if let error = misfit("distribution", dimension: dimension, x) {
      return fault(error, returning: noDensity(x))
    }
    return inBlocks(x) { x in
      let (z, logDet) = bijection.forward(dimension == nil ? x.reshaped(x.shape + [1]) : x)
      let logDensity = base.logDensity(dimension == nil ? z.reshaped(x.shape) : z) + logDet
      return isPartialBijection(bijection) ? vanishing(logDensity, outsideOf: x) : logDensity
    }
  }

  public func logDensity(_ x: Double) -> Double {
    if dimension != nil { return number(logDensity(Tensor([x]))) }
    let (z, logDet) = bijection.forward(x)
    let logDensity = base.logDensity(z) + logDet
    return logDensity.isNaN && !x.isNaN && isPartialBijection(bijection) ? -.infinity : logDensity
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    let z = base.sample(count, using: &generator)
    return inBlocks(z) { z in
      bijection.inverse(dimension == nil ? z.reshaped(z.shape + [1]) : z).value
        .reshaped(z.shape)
    }
  }

  /// Maps many points a block at a time, so that what the layers make stays in the cache; a context
  /// with a row for each point, and derivatives, need all points together.
  private func inBlocks(_ x: Tensor, _ map: (Tensor) -> Tensor) -> Tensor {
    let block = 1024
    let isWhole = x.rank != (dimension == nil ? 1 : 2) || x.shape[0] < 2 * block
    if isWhole || Derivatives.areRecorded || !mapsRowsAlone { return map(x) }
    let parts = stride(from: 0, to: x.shape[0], by: block).map { start in
      Supervision.hasFault
        ? Tensor(zeros: [0]) : map(x[rows: start..<min(start + block, x.shape[0])])
    }
    return Supervision.hasFault ? map(x[rows: 0..<0]) : Tensor.concatenated(parts, axis: 0)
  }

  /// Whether each point's image depends on it alone, whatever the points beside it.
  private var mapsRowsAlone: Bool {
    allParts(of: bijection).allSatisfy { part in
      if let layer = part as? Conditioned { return layer.context.rank < 2 }
      return !(part is Continuous) && !(part is BatchNormalization)
    }
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

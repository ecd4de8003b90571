public import Autodiff
public import Tensors

/// A coupling layer: some features pass unchanged and say how the others are scaled and shifted.
///
/// z₁ = x₁, z₂ = (x₂ − μ(x₁)) / σ(x₁), where a mask says which features are x₁ and a network
/// gives μ and log σ. Both directions are one pass of the network. It is the special case of a
/// Gaussian autoregressive flow in which x₂ depends on x₁ and x₁ on nothing.
///
/// log σ = c · tanh(raw / c) with c = `logScaleBound`, so no scale overflows; the network starts
/// with an output of zeros, so the layer starts as the identity.
///
/// Source: Dinh, Sohl-Dickstein, Bengio (2017), "Density estimation using Real NVP", section 3.
/// arXiv:1605.08803.
public final class Coupling: Bijection, SizedOnFirstUse {
  /// Which features pass unchanged.
  public let mask: Mask
  /// The network that gives μ and log σ of the changed features from the kept ones.
  public let conditioner: any Conditioner
  private let transformer: GaussianTransformer
  private var split: Split?

  /// Which features are kept and changed, and where each goes when the parts are joined.
  private struct Split {
    let dimension: Int
    let kept: [Int]
    let changed: [Int]
    let places: [Int]
  }

  /// A layer that learns its dimension from the flow it is in or from its first points.
  ///
  /// - Parameters:
  ///   - mask: `true` for a feature that passes unchanged.
  ///   - conditioner: A network without sizes, or from the kept features to twice the changed
  ///     ones (all shifts, then all raw log-scales).
  ///   - logScaleBound: c, the largest |log σ|.
  public init(
    mask: Mask, conditioner: any Conditioner = MLP(), logScaleBound: Double = 2
  ) {
    self.mask = mask
    self.conditioner = conditioner
    var transformer = GaussianTransformer()
    transformer.logScale = .bounded(positiveBound(logScaleBound))
    self.transformer = transformer
    if let dimension = mask.dimension { settle(dimension: dimension) }
  }

  package init(mask: Mask, conditioner: any Conditioner, transformer: GaussianTransformer) {
    self.mask = mask
    self.conditioner = conditioner
    self.transformer = transformer
    if let dimension = mask.dimension { settle(dimension: dimension) }
  }

  public var dimension: Int? { split?.dimension }

  public var parameters: [Parameter] { conditioner.parameters }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: x) { $0.forward($1, $2) }
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: z) { $0.inverse($1, $2) }
  }

  /// Both directions keep the same features and read the same network: only the last step differs.
  private func apply(
    to x: Tensor,
    _ transform: (GaussianTransformer, Tensor, (shift: Tensor, logScale: Tensor)) -> (
      value: Tensor, logDet: Tensor
    )
  ) -> (value: Tensor, logDet: Tensor) {
    settle(dimension: featureCount(x))
    guard let split else { return unusable(x) }
    if let error = dimensionMismatch("Coupling", needs: split.dimension, got: x) {
      return fault(error, returning: unusable(x))
    }
    return mapPoints(x) { rows in
      let kept = columns(rows, split.kept)
      let raw = conditioner(kept)
      guard raw.shape == [rows.shape[0], 2 * split.changed.count] else {
        return fault(
          ShapeError(
            "Coupling needs \(2 * split.changed.count) numbers for each point from its "
              + "conditioner, got \(raw.shape)"), returning: unusable(rows))
      }
      let by = transformer.parameters(from: raw)
      let (changed, logDet) = transform(transformer, columns(rows, split.changed), by)
      let joined = Tensor.concatenated([kept, changed], axis: 1)
      return (columns(joined, split.places), logDet)
    }
  }

  package func settle(dimension: Int) {
    if split != nil { return }
    let keeps = mask.kept(dimension: dimension)
    let kept = keeps.indices.filter { keeps[$0] }
    let changed = keeps.indices.filter { !keeps[$0] }
    guard !changed.isEmpty, !kept.isEmpty else {
      fault(
        DomainError(
          "Coupling needs a mask that keeps some features and changes others, "
            + "got \(mask) for \(keeps.count) features"), returning: ())
      return
    }
    var places = Array(repeating: 0, count: keeps.count)
    for (place, feature) in (kept + changed).enumerated() { places[feature] = place }
    conditioner.settle(inputs: kept.count, outputs: 2 * changed.count)
    split = Split(dimension: keeps.count, kept: kept, changed: changed, places: places)
  }

  public var description: String {
    guard let split else { return "Coupling(mask: \(mask), conditioner: \(conditioner))" }
    return "Coupling keeps \(split.kept) changes \(split.changed), \(conditioner)"
  }
}

/// A bound on log-scales, which must be positive.
func positiveBound(_ bound: Double) -> Double {
  if bound > 0, bound.isFinite { return bound }
  return fault(
    DomainError("a bound on log-scales needs to be positive and finite, got \(bound)"),
    returning: 1)
}

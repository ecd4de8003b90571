public import Autodiff
public import Tensors

/// A coupling layer: some features pass unchanged and say how the others are changed.
///
/// z₁ = x₁, z₂ = (x₂ − μ(x₁)) / σ(x₁), where a mask says which features are x₁ and a network
/// gives μ and log σ. Both directions are one pass of the network. It is the special case of a
/// Gaussian autoregressive flow in which x₂ depends on x₁ and x₁ on nothing. Another
/// `transformer` changes x₂ in another way: additive as in NICE, or by splines.
///
/// log σ = c · tanh(raw / c) with c = `logScaleBound`, so no scale overflows; the network starts
/// with an output of zeros, so the layer starts as the identity.
///
/// Source: Dinh, Sohl-Dickstein, Bengio (2017), "Density estimation using Real NVP", section 3.
/// arXiv:1605.08803.
public final class Coupling: ConditionalBijection, SizedOnFirstUse {
  /// Which features pass unchanged.
  public let mask: Mask
  /// The network that gives the transformer's parameters from the kept features.
  public let conditioner: any Conditioner
  /// The map of each changed feature.
  public let transformer: any Transformer
  public let contextDimension: Int
  private var split: Split?

  /// Which features are kept and changed, and where each goes when the parts are joined.
  private struct Split {
    let dimension: Int
    let kept: [Int]
    let changed: [Int]
    let places: [Int]
  }

  /// An affine layer that learns its dimension from the flow it is in or from its first points.
  ///
  /// - Parameters:
  ///   - mask: `true` for a feature that passes unchanged.
  ///   - conditioner: A network without sizes, or from the kept features to twice the changed
  ///     ones (all shifts, then all raw log-scales).
  ///   - logScaleBound: c, the largest |log σ|.
  public convenience init(
    mask: Mask, conditioner: any Conditioner = MLP(), logScaleBound: Double = 2
  ) {
    self.init(
      mask: mask, conditioner: conditioner,
      transformer: AffineTransformer(logScaleBound: logScaleBound))
  }

  /// A layer with any transformer, which may read a context.
  ///
  /// - Parameters:
  ///   - mask: `true` for a feature that passes unchanged.
  ///   - conditioner: A network without sizes, or from the kept features and the context to the
  ///     transformer's parameters of the changed ones.
  ///   - transformer: The map of each changed feature.
  ///   - context: C, the number of features of a context; 0 for none.
  public init(
    mask: Mask, conditioner: any Conditioner = MLP(), transformer: any Transformer,
    context: Int = 0
  ) {
    self.mask = mask
    self.conditioner = conditioner
    self.transformer = transformer
    contextDimension = validContext(context)
    if let dimension = mask.dimension { settle(dimension: dimension) }
  }

  public var dimension: Int? { split?.dimension }

  public var parameters: [Parameter] { conditioner.parameters }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: x, context: nil, isInverse: false)
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: z, context: nil, isInverse: true)
  }

  public func forward(_ x: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: x, context: context, isInverse: false)
  }

  public func inverse(_ z: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: z, context: context, isInverse: true)
  }

  /// Both directions keep the same features and read the same network: only the last step differs.
  private func apply(
    to x: Tensor, context: Tensor?, isInverse: Bool
  ) -> (value: Tensor, logDet: Tensor) {
    settle(dimension: featureCount(x))
    guard let split else { return unusable(x) }
    if let error = dimensionMismatch("Coupling", needs: split.dimension, got: x)
      ?? missingContext("Coupling", needs: contextDimension, got: context)
    {
      return fault(error, returning: unusable(x))
    }
    let outputs = transformer.parametersPerFeature * split.changed.count
    return mapPoints(x) { rows in
      if context == nil, let network = conditioner as? MLP,
        let both = (transformer as? AffineTransformer)?.inOneStep(
          rows, read: split.kept, changed: split.changed, layers: network.layers,
          activation: network.activation, isInverse: isInverse)
      {
        return both
      }
      let kept = columns(rows, split.kept)
      let raw = conditioner(withContext(kept, context))
      guard raw.shape == [rows.shape[0], outputs] else {
        return fault(
          ShapeError(
            "Coupling needs \(outputs) numbers for each point from its "
              + "conditioner, got \(raw.shape)"), returning: unusable(rows))
      }
      let before = columns(rows, split.changed)
      let (changed, logDet) =
        isInverse
        ? transformer.inverse(before, parameters: raw)
        : transformer.forward(before, parameters: raw)
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
    conditioner.settle(
      inputs: kept.count + contextDimension,
      outputs: transformer.parametersPerFeature * changed.count)
    split = Split(dimension: keeps.count, kept: kept, changed: changed, places: places)
  }

  public var description: String {
    let how = transformer is AffineTransformer ? "" : ", \(transformer)"
    guard let split else { return "Coupling(mask: \(mask), conditioner: \(conditioner))\(how)" }
    let kept = compactList(split.kept)
    return "Coupling keeps \(kept) changes \(compactList(split.changed)), \(conditioner)\(how)"
  }
}

/// A list of indices, or how many there are where it would be long.
func compactList(_ indices: [Int]) -> String {
  indices.count <= 16 ? "\(indices)" : "\(indices.count) features"
}

/// Rows with those of a context beside them.
func withContext(_ rows: Tensor, _ context: Tensor?) -> Tensor {
  context.map { Tensor.concatenated([rows, $0], axis: 1) } ?? rows
}

/// The fault of a layer that needs a context and has none, or the other way round; else nil.
func missingContext(_ name: String, needs dimension: Int, got context: Tensor?) -> ShapeError? {
  if dimension == context.map(featureCount) ?? 0 { return nil }
  return ShapeError(
    "\(name) needs a context of \(dimension) features, "
      + "got \(context.map { "one of shape \($0.shape)" } ?? "none")",
    help: dimension > 0 ? "write layer.given(context), or flow.given(context)" : nil)
}

/// A bound on log-scales, which must be positive.
func positiveBound(_ bound: Double) -> Double {
  if bound > 0, bound.isFinite { return bound }
  return fault(
    DomainError("a bound on log-scales needs to be positive and finite, got \(bound)"),
    returning: 1)
}

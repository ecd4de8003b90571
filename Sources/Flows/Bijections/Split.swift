public import Autodiff
public import Tensors

/// Maps a part of the features by another bijection and leaves the others as they are.
///
/// In a multi-scale flow the features that are left become noise early: every level works on half
/// of those before it. `MultiScale` builds such a flow for images.
///
/// Source: Dinh, Sohl-Dickstein, Bengio (2017), "Density estimation using Real NVP", section 3.6.
/// arXiv:1605.08803.
public struct Split: Bijection, SizedOnFirstUse, PartialBijection, DataInitialized {
  /// The number of features before the part that is mapped.
  public let kept: Int
  /// What maps the features after the first `kept`.
  public let rest: any Bijection

  /// Leaves the first features and maps the others; a negative number is a fault.
  ///
  /// - Parameters:
  ///   - kept: The number of features that are left.
  ///   - rest: The layers for the others, from data to noise.
  public init(keeping kept: Int, rest: [any Bijection]) {
    self.kept =
      kept >= 0
      ? kept
      : fault(DomainError("Split keeps at least 0 features, got \(kept)"), returning: 0)
    self.rest = Composition(rest)
  }

  public var dimension: Int? { rest.dimension.map { $0 + kept } }

  public var parameters: [Parameter] { rest.parameters }

  public var parameterCount: Int { rest.parameterCount }

  public var forwardCost: DirectionCost { rest.forwardCost }

  public var inverseCost: DirectionCost { rest.inverseCost }

  public func given(_ context: Tensor) -> any Bijection {
    Split(keeping: kept, rest: [rest.given(context)])
  }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: x) { rest.forward($0) }
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: z) { rest.inverse($0) }
  }

  private func apply(
    to x: Tensor, _ map: (Tensor) -> (value: Tensor, logDet: Tensor)
  ) -> (value: Tensor, logDet: Tensor) {
    guard featureCount(x) > kept else {
      return fault(
        ShapeError("Split needs points of more than \(kept) features, got \(x.shape)"),
        returning: unusable(x))
    }
    return mapPoints(x) { rows in
      let (value, logDet) = map(rows[columns: kept..<rows.shape[1]])
      return (Tensor.concatenated([rows[columns: 0..<kept], value], axis: 1), logDet)
    }
  }

  package var isPartial: Bool { isPartialBijection(rest) }

  package func settle(dimension: Int) {
    if dimension > kept { (rest as? any SizedOnFirstUse)?.settle(dimension: dimension - kept) }
  }

  package func initialize(from data: Tensor) -> Tensor {
    guard data.rank == 2, data.shape[1] > kept else { return forward(data).value }
    let mapped = initialized(rest, from: data[columns: kept..<data.shape[1]])
    return Tensor.concatenated([data[columns: 0..<kept], mapped], axis: 1)
  }

  public var description: String { "Split(keeping: \(kept), rest: \(rest))" }
}

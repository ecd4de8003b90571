public import Autodiff
public import Tensors

/// z = (x − μ(c)) / σ(c): shifts and scales that a network reads from the context c alone.
///
/// On standard normal noise it is the conditional normal distribution N(μ(c), diag σ(c)²), as in
/// regression with unknown noise. It starts as the identity.
public final class ConditionalAffine: ConditionalBijection, SizedOnFirstUse {
  /// The network that gives μ and log σ.
  public let conditioner: any Conditioner
  public let contextDimension: Int
  private let transformer: AffineTransformer
  public private(set) var dimension: Int?

  /// A layer that learns its dimension from the flow it is in or from its first points.
  ///
  /// - Parameters:
  ///   - context: C, the number of features of a context, at least 1.
  ///   - conditioner: A network without sizes, or from the context to twice the features.
  ///   - logScaleBound: c, the largest |log σ|.
  public init(
    context: Int, conditioner: any Conditioner = MLP(), logScaleBound: Double = 4
  ) {
    contextDimension = validDimension("ConditionalAffine's context", context) ?? 1
    self.conditioner = conditioner
    transformer = AffineTransformer(logScaleBound: logScaleBound)
  }

  public var parameters: [Parameter] { conditioner.parameters }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) { refuse(x) }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) { refuse(z) }

  private func refuse(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    missingContext("ConditionalAffine", needs: contextDimension, got: nil).map {
      fault($0, returning: unusable(x))
    } ?? unusable(x)
  }

  public func forward(_ x: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: x) { transformer.forward($0, parameters: conditioner(context)) }
  }

  public func inverse(_ z: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: z) { transformer.inverse($0, parameters: conditioner(context)) }
  }

  private func apply(
    to x: Tensor, _ map: (Tensor) -> (value: Tensor, logDet: Tensor)
  ) -> (value: Tensor, logDet: Tensor) {
    mapSettled(
      "ConditionalAffine", x, settle: settle, dimension: { dimension }, state: { dimension }
    ) { rows, _ in map(rows) }
  }

  package func settle(dimension: Int) {
    guard self.dimension == nil, let features = validDimension("ConditionalAffine", dimension)
    else { return }
    conditioner.settle(inputs: contextDimension, outputs: 2 * features)
    self.dimension = features
  }

  public var description: String {
    "ConditionalAffine(context: \(contextDimension), \(conditioner))"
  }
}

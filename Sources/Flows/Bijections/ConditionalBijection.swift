public import Autodiff
public import Tensors

/// A bijection that also reads a context: a different map for each context.
///
/// `given` fixes the context and gives an ordinary bijection with the same parameters.
public protocol ConditionalBijection: Bijection {
  /// The number of features of a context; 0 for a layer that was made without.
  var contextDimension: Int { get }

  /// Maps data to noise in a context.
  ///
  /// - Parameters:
  ///   - x: Points, `[N, D]`.
  ///   - context: One row for each point, `[N, C]`.
  /// - Returns: z, `[N, D]`; log|det ∂z/∂x| in nats, `[N]`.
  func forward(_ x: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)

  /// Maps noise to data in a context.
  func inverse(_ z: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
}

extension ConditionalBijection {
  /// The map for a context: `[C]` for all points, or `[N, C]` with a row for each.
  public func given(_ context: Tensor) -> any Bijection {
    contextDimension == 0 ? self : Conditioned(self, context: context)
  }
}

/// A conditional bijection in a fixed context.
public struct Conditioned: Bijection, SizedOnFirstUse {
  /// The map that reads the context.
  public let original: any ConditionalBijection
  /// One context for all points, `[C]`, or a row for each, `[N, C]`.
  public let context: Tensor

  /// A map in a context; a context with another number of features is a fault.
  public init(_ original: any ConditionalBijection, context: Tensor) {
    self.original = original
    self.context = context
    if featureCount(context) != original.contextDimension || context.rank > 2 {
      fault(
        ShapeError(
          "layer needs a context of \(original.contextDimension) features, [C] or [N, C], "
            + "got \(context.shape)"), returning: ())
    }
  }

  public var dimension: Int? { original.dimension }

  public var parameters: [Parameter] { original.parameters }

  public var parameterCount: Int { original.parameterCount }

  public var forwardCost: DirectionCost { original.forwardCost }

  public var inverseCost: DirectionCost { original.inverseCost }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: x) { original.forward($0, given: $1) }
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: z) { original.inverse($0, given: $1) }
  }

  private func apply(
    to x: Tensor, _ map: (Tensor, Tensor) -> (value: Tensor, logDet: Tensor)
  ) -> (value: Tensor, logDet: Tensor) {
    mapPoints(x) { rows in
      let points = rows.shape[0]
      let isForEach = context.rank == 2
      guard !isForEach || context.shape[0] == points else {
        return fault(
          ShapeError(
            "a context needs a row for each of \(points) points, "
              + "got context \(context.shape) for points \(x.shape)"),
          returning: unusable(rows))
      }
      return map(
        rows, isForEach ? context : context.broadcast(to: [points, featureCount(context)]))
    }
  }

  package func settle(dimension: Int) {
    (original as? any SizedOnFirstUse)?.settle(dimension: dimension)
  }

  public var description: String { "\(original) given \(compact(context))" }
}

/// The number of features of a context, 0 for none; a negative one is a fault.
func validContext(_ dimension: Int) -> Int {
  if dimension >= 0 { return dimension }
  return fault(
    ShapeError("a context has at least 0 features, got \(dimension)"), returning: 0)
}

/// How much work a direction of a bijection is.
public enum DirectionCost: String, Sendable, CaseIterable, CustomStringConvertible {
  /// One pass, all features together.
  case fast
  /// One pass for each feature, since each needs those before it.
  case sequential
  /// No formula: found by iteration, to a tolerance.
  case numerical

  /// The slower of two: what a chain of two maps costs.
  public func combined(with other: DirectionCost) -> DirectionCost {
    let order: [DirectionCost] = [.fast, .sequential, .numerical]
    return order.last { $0 == self || $0 == other } ?? self
  }

  public var description: String { rawValue }
}

/// A bijection whose inverse has no formula: iteration finds it to a tolerance.
///
/// A result has the gradient of the exact inverse (by the theorem of implicit functions), but no
/// second derivatives.
public protocol NumericallyInvertible: Bijection {
  /// The largest |f(x) − z| of an inverse that is accepted, relative to 1 + |z|.
  var inverseTolerance: Double { get }
}

extension NumericallyInvertible {
  public var inverseCost: DirectionCost { .numerical }
}

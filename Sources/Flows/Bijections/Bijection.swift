public import Autodiff
public import Tensors

/// A smooth one-to-one map from data to noise, with the logarithm of its volume change.
///
/// *Forward* is the lecture's f: data x ↦ noise z. Value and log|det ∂z/∂x| come back together,
/// since neither is of use without the other. The last axis holds the features of a point, all
/// axes before it count points: `[N, D]` gives a value `[N, D]` and a log-det `[N]`, a single
/// point `[D]` gives `[D]` and `[]`. Log-dets are in nats.
///
/// The overloads for tensors are marked as second choice, so that a bare literal is a number.
///
/// A map whose inverse is missing conforms to this protocol only; one that can be undone conforms
/// to `Bijection`.
public protocol ForwardBijection: CustomStringConvertible {
  /// The number of features that the map needs, or nil when it takes any.
  var dimension: Int? { get }

  /// What training changes; empty for a fixed map.
  var parameters: [Parameter] { get }

  /// How many numbers training can change.
  var parameterCount: Int { get }

  /// What `forward` costs: one pass unless a type says otherwise.
  var forwardCost: DirectionCost { get }

  /// Maps data to noise.
  ///
  /// - Parameter x: Points, `[N, D]` or `[D]`.
  /// - Returns: z, in the shape of `x`; log|det ∂z/∂x| in nats, `[N]` or `[]`.
  @_disfavoredOverload
  func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)

  /// Maps a number, for a map of one dimension.
  func forward(_ x: Double) -> (value: Double, logDet: Double)
}

/// A smooth one-to-one map from data to noise that can be undone.
///
/// `inverse` is noise → data with its own log|det ∂x/∂z|, minus that of `forward` at the same
/// pair.
public protocol Bijection: ForwardBijection {
  /// Maps noise to data.
  ///
  /// - Parameter z: Points, `[N, D]` or `[D]`.
  /// - Returns: x, in the shape of `z`; log|det ∂x/∂z| in nats, `[N]` or `[]`.
  @_disfavoredOverload
  func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)

  /// Maps a number back, for a map of one dimension.
  func inverse(_ z: Double) -> (value: Double, logDet: Double)

  /// What `inverse` costs: one pass unless a type says otherwise.
  var inverseCost: DirectionCost { get }

  /// The map for a context, `[C]` for all points or `[N, C]` with a row for each; a map that reads
  /// no context gives itself.
  func given(_ context: Tensor) -> any Bijection
}

extension ForwardBijection {
  public var dimension: Int? { nil }

  public var parameters: [Parameter] { [] }

  public var forwardCost: DirectionCost { .fast }

  public func forward(_ x: Double) -> (value: Double, logDet: Double) {
    let (value, logDet) = forward(Tensor([x]))
    return (number(value), number(logDet))
  }

  /// log|det ∂z/∂x| in nats, `[N]` for points `[N, D]`.
  @_disfavoredOverload
  public func logAbsDetJacobian(_ x: Tensor) -> Tensor { forward(x).logDet }

  /// log|dz/dx| at a number, for a map of one dimension.
  public func logAbsDetJacobian(_ x: Double) -> Double { forward(x).logDet }

  public var parameterCount: Int { parameters.reduce(0) { $0 + $1.value.count } }
}

extension Bijection {
  public var inverseCost: DirectionCost { .fast }

  public func given(_ context: Tensor) -> any Bijection { self }

  public func inverse(_ z: Double) -> (value: Double, logDet: Double) {
    let (value, logDet) = inverse(Tensor([z]))
    return (number(value), number(logDet))
  }

  /// This map followed by another one: `f.then(g)` is g ∘ f.
  public func then(_ next: any Bijection) -> Composition {
    Composition([self, next])
  }

  /// The map with forward and inverse exchanged.
  public func inverted() -> Inverted { Inverted(self) }
}

/// The number in a tensor of one element, or NaN where a fault has left something else.
package func number(_ tensor: Tensor) -> Double {
  tensor.withScalars { $0.count == 1 ? $0[0] : .nan }
}

/// The Jacobian ∂z/∂x of a bijection's `forward` (or `inverse`) at one point, by automatic
/// differentiation.
///
/// - Parameters:
///   - f: A map that returns its value with a log-det, such as `layer.forward`.
///   - x: One point, `[D]`.
/// - Returns: The matrix of ∂zᵢ/∂xⱼ, `[D, D]`.
public func jacobian(
  of f: (Tensor) -> (value: Tensor, logDet: Tensor), at x: Tensor
) -> Tensor {
  jacobian(of: { f($0).value }, at: x)
}

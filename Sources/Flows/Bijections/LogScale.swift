import ElementaryFunctions
package import Tensors

/// How a network's raw output becomes the logarithm of a scale.
///
/// The bounded form is the default of all layers: a scale can't overflow, and raw 0 is scale 1.
/// The others are what other libraries do, for comparison with them.
package enum LogScale: Equatable, Sendable {
  /// c · tanh(raw / c).
  case bounded(Double)
  /// raw itself.
  case unbounded
  /// raw / (1 + |raw / bound|).
  case softClip(Double)
  /// log(σ(raw + 2) + ε).
  case sigmoid(epsilon: Double)
  /// log(softplus(raw) + ε).
  case softplus(epsilon: Double)

  /// The logarithm of the scale for each raw number.
  package func callAsFunction(_ raw: Tensor) -> Tensor {
    switch self {
    case .bounded(let c): c * tanh(raw / c)
    case .unbounded: raw
    case .softClip(let bound): raw / (1 + abs(raw / bound))
    case .sigmoid(let epsilon): log(Tensors.sigmoid(raw + 2) + epsilon)
    case .softplus(let epsilon): log(Tensors.softplus(raw) + epsilon)
    }
  }
}

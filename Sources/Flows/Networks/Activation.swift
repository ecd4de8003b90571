public import Tensors

/// The non-linear function between two layers of a network.
public enum Activation: String, Sendable, CaseIterable, CustomStringConvertible {
  /// max(x, 0): cheapest; a density through it has kinks.
  case relu
  /// tanh x: smooth, for densities that are drawn or differentiated twice.
  case tanh
  /// x for x > 0, eˣ − 1 below.
  case elu
  /// x · σ(x).
  case silu
  /// log(1 + eˣ).
  case softplus
  /// x · Φ(x) with the distribution function of N(0, 1), usual in transformers.
  case gelu

  /// The function, applied to each number.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    switch self {
    case .relu: Tensors.relu(x)
    case .tanh: Tensors.tanh(x)
    case .elu: Tensors.relu(x) + expm1(-Tensors.relu(-x))
    case .silu: x * sigmoid(x)
    case .softplus: Tensors.softplus(x)
    case .gelu: 0.5 * x * (1 + erf(x / sqrt(2.0)))
    }
  }

  public var description: String { rawValue }
}

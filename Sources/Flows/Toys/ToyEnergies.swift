import ElementaryFunctions
public import Tensors

/// Densities in the plane that are known but for a constant factor, to fit by `fitReverse`.
///
/// u₂, u₃ and u₄ have a soft wall at |z₁| = 4, without which they don't end.
///
/// Source: Rezende, Mohamed (2015), "Variational Inference with Normalizing Flows", table 1.
/// arXiv:1505.05770.
public enum ToyEnergies {
  /// Two crescents on a ring: log p̃ of points `[N, 2]`, `[N]`.
  public static func crescents(_ z: Tensor) -> Tensor {
    let (first, radius) = (z[column: 0], sqrt(square(z).sum(axis: 1)))
    let ring = -0.5 * square((radius - 2) / 0.4)
    return ring + logSum(-0.5 * square((first - 2) / 0.6), -0.5 * square((first + 2) / 0.6))
  }

  /// A band along a sine.
  public static func sine(_ z: Tensor) -> Tensor {
    -0.5 * square((z[column: 1] - wave(z)) / 0.4) + wall(z)
  }

  /// A band that splits in two around the origin.
  public static func split(_ z: Tensor) -> Tensor {
    let offset = z[column: 1] - wave(z)
    let bump = 3 * exp(-0.5 * square((z[column: 0] - 1) / 0.6))
    return logSum(
      -0.5 * square(offset / 0.35), -0.5 * square((offset + bump) / 0.35)) + wall(z)
  }

  /// A band that branches off to the right.
  public static func branch(_ z: Tensor) -> Tensor {
    let offset = z[column: 1] - wave(z)
    let step = 3 * sigmoid((z[column: 0] - 1) / 0.3)
    return logSum(
      -0.5 * square(offset / 0.4), -0.5 * square((offset + step) / 0.35)) + wall(z)
  }

  private static func wave(_ z: Tensor) -> Tensor { sin(z[column: 0] * (Double.pi / 2)) }

  private static func wall(_ z: Tensor) -> Tensor {
    -0.5 * square(relu(abs(z[column: 0]) - 4) / 0.2)
  }

  private static func logSum(_ a: Tensor, _ b: Tensor) -> Tensor {
    Tensor.stacked([a, b]).logSumExp(axis: 0)
  }
}

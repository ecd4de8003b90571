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

/// The affine map z = (x − μ) / σ of each feature, with μ and log σ from a network's output.
///
/// This is the Gaussian conditional of an autoregressive flow and of a coupling layer: with noise
/// z from N(0, 1), x comes from N(μ, σ²).
package struct GaussianTransformer: Sendable {
  /// Which way the scale works.
  package enum Form: Sendable {
    /// z = (x − shift) · e^(−s), the lecture's form.
    case shiftScale
    /// z = x · e^s + shift.
    case scaleShift
  }

  /// How a network's last output is divided among shift and raw scale.
  package enum Layout: Sendable {
    /// First half and second half.
    case split
    /// Even and odd entries.
    case interleaved
  }

  package var form = Form.shiftScale
  package var logScale = LogScale.bounded(2)
  package var layout = Layout.split
  package var isShiftFirst = true

  package init() {}

  /// Shift and log-scale of k features from raw output `[N, 2k]`.
  package func parameters(from raw: Tensor) -> (shift: Tensor, logScale: Tensor) {
    let k = raw.shape[1] / 2
    let (first, second) =
      switch layout {
      case .split: (raw[columns: 0..<k], raw[columns: k..<2 * k])
      case .interleaved:
        (
          columns(raw, (0..<k).map { 2 * $0 }),
          columns(raw, (0..<k).map { 2 * $0 + 1 })
        )
      }
    return isShiftFirst ? (first, logScale(second)) : (second, logScale(first))
  }

  /// z and log|det ∂z/∂x|, `[N, k]` and `[N]`.
  package func forward(
    _ x: Tensor, _ by: (shift: Tensor, logScale: Tensor)
  ) -> (value: Tensor, logDet: Tensor) {
    switch form {
    case .shiftScale: ((x - by.shift) * exp(-by.logScale), -by.logScale.sum(axis: 1))
    case .scaleShift: (x * exp(by.logScale) + by.shift, by.logScale.sum(axis: 1))
    }
  }

  /// x and log|det ∂x/∂z|, `[N, k]` and `[N]`.
  package func inverse(
    _ z: Tensor, _ by: (shift: Tensor, logScale: Tensor)
  ) -> (value: Tensor, logDet: Tensor) {
    switch form {
    case .shiftScale: (z * exp(by.logScale) + by.shift, by.logScale.sum(axis: 1))
    case .scaleShift: ((z - by.shift) * exp(-by.logScale), -by.logScale.sum(axis: 1))
    }
  }
}

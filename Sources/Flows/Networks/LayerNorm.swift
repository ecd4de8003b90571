public import Autodiff
public import Tensors

/// Layer normalization: (x − mean) / √(variance + 10⁻⁵) · gain + bias, with the mean and variance of
/// the features of each point.
///
/// Source: Ba, Kiros, Hinton (2016), "Layer Normalization", section 3. arXiv:1607.06450.
public struct LayerNorm {
  /// What the normalized features are multiplied by, `[W]`.
  public let gain: Parameter
  /// What is added to them, `[W]`.
  public let bias: Parameter
  /// What keeps the division finite.
  static let epsilon = 1e-5

  /// A layer for points of so many features that starts with gain 1 and bias 0.
  public init(width: Int) { self.init(width: width, name: "layer norm") }

  package init(width: Int, name: String) {
    let width = validDimension("LayerNorm", width) ?? 1
    self.init(gain: Tensor(ones: [width]), bias: Tensor(zeros: [width]), name: name)
  }

  /// A layer of given parameters, `[W]` each.
  public init(gain: Tensor, bias: Tensor) { self.init(gain: gain, bias: bias, name: "layer norm") }

  package init(gain: Tensor, bias: Tensor, name: String) {
    var (gain, bias) = (gain, bias)
    if gain.rank != 1 || bias.shape != gain.shape {
      fault(
        ShapeError(
          "LayerNorm needs gain and bias [W] of one length, got \(gain.shape) and \(bias.shape)"),
        returning: ())
      (gain, bias) = ([1], [0])
    }
    self.gain = Parameter(gain, name: "\(name).gain")
    self.bias = Parameter(bias, name: "\(name).bias")
  }

  /// The number of features of a point, W.
  public var width: Int { gain.value.shape[0] }

  /// What training changes.
  public var parameters: [Parameter] { [gain, bias] }

  /// Points `[…, W]` to points of the same shape.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    if let error = dimensionMismatch("LayerNorm", needs: width, got: x) {
      return fault(error, returning: Tensor(repeating: .nan, shape: x.shape))
    }
    let centred = x - x.mean(axis: -1, keepingDimension: true)
    let variance = square(centred).mean(axis: -1, keepingDimension: true)
    return centred / sqrt(variance + Self.epsilon) * gain.value + bias.value
  }
}

extension LayerNorm: CustomStringConvertible {
  public var description: String { "layer norm of \(width)" }
}

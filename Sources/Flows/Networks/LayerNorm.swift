package import Autodiff
package import Tensors

/// (x − mean) / √(variance + ε) · gain + bias along the last axis.
///
/// Source: Ba, Kiros, Hinton (2016), "Layer Normalization", section 3. arXiv:1607.06450.
package struct LayerNorm {
  package let gain: Parameter
  package let bias: Parameter
  /// What keeps the division finite.
  static let epsilon = 1e-5

  /// A layer that starts with gain 1 and bias 0.
  package init(width: Int, name: String) {
    self.init(gain: Tensor(ones: [width]), bias: Tensor(zeros: [width]), name: name)
  }

  package init(gain: Tensor, bias: Tensor, name: String) {
    self.gain = Parameter(gain, name: "\(name).gain")
    self.bias = Parameter(bias, name: "\(name).bias")
  }

  package var parameters: [Parameter] { [gain, bias] }

  package func callAsFunction(_ x: Tensor) -> Tensor {
    let centred = x - x.mean(axis: -1, keepingDimension: true)
    let variance = square(centred).mean(axis: -1, keepingDimension: true)
    return centred / sqrt(variance + Self.epsilon) * gain.value + bias.value
  }
}

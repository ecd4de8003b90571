package import Autodiff
package import Tensors

/// y = W x + b for each row, with an optional mask of fixed zeros on W.
package struct Dense {
  /// `[out, in]`.
  package let weight: Parameter
  /// `[out]`.
  package let bias: Parameter
  /// 1 where a weight counts, 0 where it never does, `[out, in]`.
  package let mask: Tensor?
  /// Where the mask has its zeros.
  package let band: MaskBand?

  package init(weight: Tensor, bias: Tensor, mask: Tensor? = nil, name: String = "dense") {
    self.weight = Parameter(weight, name: "\(name).weight")
    self.bias = Parameter(bias, name: "\(name).bias")
    self.mask = mask
    band = mask.map { MaskBand($0) }
  }

  package var inputs: Int { weight.value.shape[1] }
  package var outputs: Int { weight.value.shape[0] }
  package var parameters: [Parameter] { [weight, bias] }

  /// The weights times their mask.
  package var weights: Tensor { mask.map { weight.value * $0 } ?? weight.value }

  /// Rows `[N, in]` to rows `[N, out]`.
  package func callAsFunction(_ x: Tensor) -> Tensor { linear(x, weights, bias.value) }

  /// The same with an activation after it, in one step where there is one.
  package func callAsFunction(_ x: Tensor, then activation: Activation) -> Tensor {
    switch activation {
    case .relu: linear(x, weights, bias.value, then: .relu)
    case .tanh: linear(x, weights, bias.value, then: .tanh)
    default: activation(self(x))
    }
  }

  /// Numbers that training can change: masked weights don't count.
  package var parameterCount: Int {
    let weights = mask.map { $0.scalars.count { $0 != 0 } } ?? weight.value.count
    return weights + bias.value.count
  }
}

extension [Dense] {
  /// The layers one after the other, with the activation between them.
  package func callAsFunction(_ x: Tensor, activation: Activation) -> Tensor {
    var x = x
    for (index, layer) in enumerated() {
      x = index < count - 1 ? layer(x, then: activation) : layer(x)
    }
    return x
  }
}

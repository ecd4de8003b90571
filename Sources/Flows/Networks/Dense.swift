public import Autodiff
public import Tensors

/// A dense layer, y = W x + b for each point, with an optional mask of fixed zeros on W.
///
/// With masks that let each unit see what comes before it, dense layers make an autoregressive
/// network; `MaskedMLP` finds such masks for an order of the features.
public struct Dense {
  /// W, `[out, in]`.
  public let weight: Parameter
  /// b, `[out]`.
  public let bias: Parameter
  /// 1 where a weight counts, 0 where it never does, `[out, in]`; nil where all count.
  public let mask: Tensor?
  /// Where the mask has its zeros.
  package let band: MaskBand?

  /// A layer with random weights, which keep the variance of its inputs.
  public init(inputs: Int, outputs: Int) {
    var source = WeightSource()
    self = source.dense(
      inputs: validDimension("Dense", inputs) ?? 1, outputs: validDimension("Dense", outputs) ?? 1,
      name: "dense")
  }

  /// A layer of given weights; shapes that don't fit are a fault.
  ///
  /// - Parameters:
  ///   - weight: W, `[out, in]`.
  ///   - bias: b, `[out]`.
  ///   - mask: 1 where a weight counts and 0 where it never does, `[out, in]`; nil where all count.
  ///   - name: What the names of its parameters begin with.
  public init(weight: Tensor, bias: Tensor, mask: Tensor? = nil, name: String = "dense") {
    var (weight, bias, mask) = (weight, bias, mask)
    if weight.rank != 2 || bias.shape != [weight.shape[0]]
      || mask.map({ $0.shape != weight.shape }) ?? false
    {
      fault(
        ShapeError(
          "Dense needs weights [out, in], a bias [out] and a mask like the weights, got weights "
            + "\(weight.shape), bias \(bias.shape)\(mask.map { ", mask \($0.shape)" } ?? "")"),
        returning: ())
      (weight, bias, mask) = (Tensor(zeros: [1, 1]), Tensor(zeros: [1]), nil)
    }
    self.weight = Parameter(weight, name: "\(name).weight")
    self.bias = Parameter(bias, name: "\(name).bias")
    self.mask = mask
    band = mask.map { MaskBand($0) }
  }

  /// The number of features of a point.
  public var inputs: Int { weight.value.shape[1] }
  /// The number of features of its image.
  public var outputs: Int { weight.value.shape[0] }
  /// What training changes.
  public var parameters: [Parameter] { [weight, bias] }

  /// The weights times their mask.
  package var weights: Tensor { mask.map { weight.value * $0 } ?? weight.value }

  /// Points `[…, in]` to points `[…, out]`.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    overRows(x, "Dense", inputs: inputs) { linear($0, weights, bias.value) }
  }

  /// Rows `[N, in]` with an activation after it, in one step where there is one.
  package func callAsFunction(_ x: Tensor, then activation: Activation) -> Tensor {
    switch activation {
    case .relu: linear(x, weights, bias.value, then: .relu)
    case .tanh: linear(x, weights, bias.value, then: .tanh)
    default: activation(self(x))
    }
  }

  /// How many numbers training can change; masked weights don't count.
  public var parameterCount: Int {
    let weights = mask.map { $0.scalars.count { $0 != 0 } } ?? weight.value.count
    return weights + bias.value.count
  }
}

extension Dense: CustomStringConvertible {
  public var description: String { "\(mask == nil ? "" : "masked ")dense \(inputs) → \(outputs)" }
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

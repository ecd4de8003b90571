public import Autodiff
public import Tensors

/// A fully connected network: dense layers with an activation between them.
///
/// Without sizes it takes those that the layer it is given to needs; then its last layer starts
/// at zero, so that the layer starts as the identity. A network given to two layers is shared by
/// them.
public final class MLP: Conditioner {
  /// The widths of the hidden layers.
  public let hidden: [Int]
  /// The function after each hidden layer.
  public let activation: Activation
  package private(set) var layers: [Dense] = []
  private var source: WeightSource

  /// A network that learns its sizes from the layer it is given to.
  public init(hidden: [Int] = [64, 64], activation: Activation = .tanh) {
    self.hidden = positiveWidths(hidden)
    self.activation = activation
    source = WeightSource()
  }

  /// A network from `inputs` to `outputs` features, with random weights in all layers.
  public init(
    inputs: Int, hidden: [Int] = [64, 64], outputs: Int, activation: Activation = .tanh
  ) {
    self.hidden = positiveWidths(hidden)
    self.activation = activation
    source = WeightSource()
    make(inputs: inputs, outputs: outputs, endsWithZeros: false)
  }

  /// A network of given layers.
  package init(layers: [Dense], activation: Activation) {
    hidden = layers.dropLast().map(\.outputs)
    self.activation = activation
    self.layers = layers
    source = WeightSource()
  }

  public var parameters: [Parameter] { layers.flatMap(\.parameters) }

  /// How many numbers training can change.
  public var parameterCount: Int { layers.reduce(0) { $0 + $1.parameterCount } }

  public func settle(inputs: Int, outputs: Int) {
    guard let first = layers.first, let last = layers.last else {
      make(inputs: inputs, outputs: outputs, endsWithZeros: true)
      return
    }
    requireSizes(
      inputs: inputs, outputs: outputs, of: (first.inputs, last.outputs),
      help: "give the network without sizes, and to one layer only")
  }

  public func callAsFunction(_ x: Tensor) -> Tensor {
    guard let first = layers.first else {
      return fault(
        ShapeError(
          "network has no sizes yet",
          help: "write MLP(inputs: …, hidden: …, outputs: …), or give it to a layer"),
        returning: x)
    }
    return overRows(x, "network", inputs: first.inputs) { layers($0, activation: activation) }
  }

  private func make(inputs: Int, outputs: Int, endsWithZeros: Bool) {
    guard areValidSizes(inputs: inputs, outputs: outputs) else { return }
    let widths = [inputs] + hidden + [outputs]
    layers = (0..<widths.count - 1).map { index in
      source.dense(
        inputs: widths[index], outputs: widths[index + 1],
        isZero: endsWithZeros && index == widths.count - 2, name: "dense \(index + 1)")
    }
  }

  public var description: String {
    guard let first = layers.first, let last = layers.last else {
      return "MLP(hidden: \(hidden), activation: .\(activation))"
    }
    let widths = ([first.inputs] + hidden + [last.outputs]).map(String.init)
    return "MLP \(widths.joined(separator: " → ")), \(activation)"
  }
}

/// Widths of hidden layers, each at least 1.
func positiveWidths(_ widths: [Int]) -> [Int] {
  if widths.allSatisfy({ $0 > 0 }) { return widths }
  return fault(
    ShapeError("hidden layers need at least 1 unit each, got widths \(widths)"),
    returning: widths.filter { $0 > 0 })
}

public import Autodiff
public import Tensors

/// A residual block: h + W₂ a(W₁ a(h) + b₁) + b₂ with an activation a.
///
/// W₂ and b₂ start at zero, so the block starts as the identity.
///
/// Source: He, Zhang, Ren, Sun (2016), "Identity Mappings in Deep Residual Networks", figure 4e.
/// arXiv:1603.05027.
public struct ResidualBlock {
  /// The first layer, W₁ and b₁.
  public let first: Dense
  /// The second layer, W₂ and b₂.
  public let second: Dense
  /// The function before each layer.
  public let activation: Activation

  /// A block for points of so many features.
  ///
  /// - Parameters:
  ///   - width: The features of a point.
  ///   - hidden: The units between the two layers; nil for as many.
  ///   - activation: The function before each layer.
  public init(width: Int, hidden: Int? = nil, activation: Activation = .relu) {
    var source = WeightSource()
    self.init(
      width: width, hidden: hidden, activation: activation, name: "block", from: &source)
  }

  init(
    width: Int, hidden: Int?, activation: Activation, name: String,
    from source: inout WeightSource
  ) {
    let width = validDimension("ResidualBlock", width) ?? 1
    let hidden = validDimension("ResidualBlock", hidden ?? width) ?? 1
    first = source.dense(inputs: width, outputs: hidden, name: "\(name).0")
    second = source.dense(inputs: hidden, outputs: width, isZero: true, name: "\(name).1")
    self.activation = activation
  }

  /// The number of features of a point.
  public var width: Int { first.inputs }

  /// What training changes.
  public var parameters: [Parameter] { first.parameters + second.parameters }

  /// How many numbers training can change.
  public var parameterCount: Int { first.parameterCount + second.parameterCount }

  /// Points `[…, width]` to points of the same shape.
  public func callAsFunction(_ h: Tensor) -> Tensor {
    overRows(h, "ResidualBlock", inputs: width) { h in
      h + second(activation(first(activation(h))))
    }
  }
}

extension ResidualBlock: CustomStringConvertible {
  public var description: String { "residual block of \(width), \(activation)" }
}

/// A network of residual blocks between two dense layers.
///
/// Deeper than an `MLP` without being harder to train; each block starts as the identity.
public final class ResidualMLP: Conditioner {
  /// The width of the blocks.
  public let width: Int
  /// The number of blocks.
  public let blocks: Int
  /// The function before each layer of a block.
  public let activation: Activation
  /// What is there when the sizes are known.
  private var layers: Layers?
  private var source: WeightSource

  private struct Layers {
    let input: Dense
    let blocks: [ResidualBlock]
    let output: Dense

    var parameters: [Parameter] {
      input.parameters + blocks.flatMap(\.parameters) + output.parameters
    }
  }

  /// A network that learns its sizes from the layer it is given to.
  public init(width: Int = 64, blocks: Int = 2, activation: Activation = .relu) {
    self.width = validDimension("ResidualMLP", width) ?? 1
    self.blocks = max(blocks, 0)
    self.activation = activation
    source = WeightSource()
  }

  /// A network from `inputs` to `outputs` features, with random weights in its first and last layer.
  public convenience init(
    inputs: Int, width: Int = 64, blocks: Int = 2, outputs: Int, activation: Activation = .relu
  ) {
    self.init(width: width, blocks: blocks, activation: activation)
    make(inputs: inputs, outputs: outputs, endsWithZeros: false)
  }

  public var parameters: [Parameter] { layers?.parameters ?? [] }

  /// How many numbers training can change.
  public var parameterCount: Int { parameters.reduce(0) { $0 + $1.value.count } }

  public func settle(inputs: Int, outputs: Int) {
    guard let layers else {
      make(inputs: inputs, outputs: outputs, endsWithZeros: true)
      return
    }
    requireSizes(
      inputs: inputs, outputs: outputs, of: (layers.input.inputs, layers.output.outputs),
      help: "give the network without sizes, and to one layer only")
  }

  private func make(inputs: Int, outputs: Int, endsWithZeros: Bool) {
    guard areValidSizes(inputs: inputs, outputs: outputs) else { return }
    let input = source.dense(inputs: inputs, outputs: width, name: "input")
    let inner = (0..<blocks).map { number in
      ResidualBlock(
        width: width, hidden: nil, activation: activation, name: "block \(number + 1)",
        from: &source)
    }
    layers = Layers(
      input: input, blocks: inner,
      output: source.dense(
        inputs: width, outputs: outputs, isZero: endsWithZeros, name: "output"))
  }

  public func callAsFunction(_ x: Tensor) -> Tensor {
    guard let layers else {
      return fault(
        ShapeError(
          "network has no sizes yet",
          help: "write ResidualMLP(inputs: …, outputs: …), or give it to a layer"),
        returning: x)
    }
    return overRows(x, "network", inputs: layers.input.inputs) { rows in
      let h = layers.blocks.reduce(layers.input(rows)) { $1($0) }
      return layers.output(activation(h))
    }
  }

  public var description: String {
    "residual network, \(counted(blocks, "block")) of \(width), \(activation)"
  }
}

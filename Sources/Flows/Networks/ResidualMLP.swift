public import Autodiff
public import Tensors

/// A network of residual blocks: h + W₂ a(W₁ a(h)) with an activation a.
///
/// Deeper than an `MLP` without being harder to train; each block starts as the identity.
///
/// Source: He, Zhang, Ren, Sun (2016), "Identity Mappings in Deep Residual Networks", figure 4e.
/// arXiv:1603.05027.
public final class ResidualMLP: Conditioner {
  /// The width of the blocks.
  public let width: Int
  /// The number of blocks.
  public let blocks: Int
  /// The function before each layer of a block.
  public let activation: Activation
  /// Input, two layers for each block, output; empty until the sizes are known.
  private var layers: [Dense] = []
  private var source: WeightSource

  /// A network that learns its sizes from the layer it is given to.
  public init(width: Int = 64, blocks: Int = 2, activation: Activation = .relu) {
    self.width = positiveWidths([width]).first ?? 1
    self.blocks = max(blocks, 0)
    self.activation = activation
    source = WeightSource()
  }

  public var parameters: [Parameter] { layers.flatMap(\.parameters) }

  public func settle(inputs: Int, outputs: Int) {
    if let first = layers.first, let last = layers.last {
      if first.inputs != inputs || last.outputs != outputs {
        fault(
          ShapeError(
            "layer needs a network from \(inputs) to \(outputs) features, "
              + "got one from \(first.inputs) to \(last.outputs)",
            help: "give the network without sizes, and to one layer only"), returning: ())
      }
      return
    }
    guard inputs >= 0, outputs > 0 else {
      fault(
        ShapeError("network needs at least 1 output, got \(inputs) inputs, \(outputs) outputs"),
        returning: ())
      return
    }
    var layers = [source.dense(inputs: inputs, outputs: width, name: "input")]
    for block in 0..<blocks {
      for half in 0..<2 {
        layers.append(
          source.dense(
            inputs: width, outputs: width, isZero: half == 1, name: "block \(block + 1).\(half)"))
      }
    }
    layers.append(source.dense(inputs: width, outputs: outputs, isZero: true, name: "output"))
    self.layers = layers
  }

  public func callAsFunction(_ x: Tensor) -> Tensor {
    guard let input = layers.first, let output = layers.last else {
      return fault(
        ShapeError("network has no sizes yet", help: "give it to a layer, which sets its sizes"),
        returning: x)
    }
    if let error = dimensionMismatch("network", needs: input.inputs, got: x) {
      return fault(error, returning: Tensor(repeating: .nan, shape: x.shape))
    }
    let points = Array(x.shape.dropLast())
    var h = input(x.reshaped([points.reduce(1, *), input.inputs]))
    for block in 0..<blocks {
      let inner = layers[1 + 2 * block](activation(h))
      h = h + layers[2 + 2 * block](activation(inner))
    }
    return output(activation(h)).reshaped(points + [output.outputs])
  }

  public var description: String {
    "residual network, \(blocks) blocks of \(width), \(activation)"
  }
}

public import Autodiff
public import Tensors

/// Convolutions of 3×3 pixels with an activation between them, for flat images.
///
/// Images have zeros around them, so their size stays. Small: made for images of some 16×16.
public final class ConvolutionalNetwork: Conditioner {
  /// The number of rows of the images.
  public let height: Int
  /// The number of columns of the images.
  public let width: Int
  /// The channels between the layers.
  public let hidden: [Int]
  /// The function after each layer but the last.
  public let activation: Activation
  private var layers: [Dense] = []
  private var source = WeightSource()
  /// For each pixel the indices of the 9 pixels around it, where H · W is the zero outside.
  private let neighbours: [Int]

  /// A network that learns its numbers of channels from the layer it is given to.
  public init(
    height: Int, width: Int, hidden: [Int] = [32, 32], activation: Activation = .relu
  ) {
    let shape = ImageShape(height: height, width: width)
    self.height = shape.height
    self.width = shape.width
    self.hidden = positiveWidths(hidden)
    self.activation = activation
    neighbours = (0..<shape.count).flatMap { index in
      let (_, row, column) = shape.place(of: index)
      return (-1...1).flatMap { dy in
        (-1...1).map { dx in
          let (y, x) = (row + dy, column + dx)
          let isInside = (0..<shape.height).contains(y) && (0..<shape.width).contains(x)
          return isInside ? y * shape.width + x : shape.count
        }
      }
    }
  }

  /// A network for images of a shape, with random weights in all layers.
  ///
  /// - Parameters:
  ///   - images: The channels, rows and columns of what it reads.
  ///   - hidden: The channels between the layers.
  ///   - outputs: O, the channels of what it gives.
  ///   - activation: The function after each layer but the last.
  public convenience init(
    _ images: ImageShape, hidden: [Int] = [32, 32], outputs: Int, activation: Activation = .relu
  ) {
    self.init(height: images.height, width: images.width, hidden: hidden, activation: activation)
    let outputs = validDimension("ConvolutionalNetwork", outputs) ?? 1
    make(channels: [images.channels] + self.hidden + [outputs], endsWithZeros: false)
  }

  public var parameters: [Parameter] { layers.flatMap(\.parameters) }

  /// Makes the parameters for flat images of these sizes, which H · W must divide.
  public func settle(inputs: Int, outputs: Int) {
    let pixels = height * width
    if let first = layers.first, let last = layers.last {
      requireSizes(
        inputs: inputs, outputs: outputs,
        of: (first.inputs / 9 * pixels, last.outputs * pixels),
        help: "give the network to one layer only")
      return
    }
    guard inputs > 0, inputs % pixels == 0, outputs > 0, outputs % pixels == 0 else {
      fault(
        ShapeError(
          "network for images of \(height)×\(width) pixels needs whole channels, "
            + "got \(inputs) inputs and \(outputs) outputs",
          help: "keep whole channels with the mask .channelwise"), returning: ())
      return
    }
    make(channels: [inputs / pixels] + hidden + [outputs / pixels], endsWithZeros: true)
  }

  private func make(channels: [Int], endsWithZeros: Bool) {
    layers = (0..<channels.count - 1).map { index in
      source.dense(
        inputs: 9 * channels[index], outputs: channels[index + 1],
        isZero: endsWithZeros && index == channels.count - 2, name: "convolution \(index + 1)")
    }
  }

  /// Flat images `[N, C · H · W]` to flat images `[N, O · H · W]`.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    let pixels = height * width
    guard let first = layers.first, x.rank == 2, x.shape[1] * 9 == first.inputs * pixels else {
      return fault(
        ShapeError(
          "network needs rows of \((layers.first?.inputs ?? 0) / 9 * pixels) features, "
            + "got \(x.shape)",
          help: layers.isEmpty ? "give the network to a layer, which sets its sizes" : nil),
        returning: Tensor(repeating: .nan, shape: x.shape))
    }
    let images = x.shape[0]
    // [N, C, HW] → [N, HW, C]: a pixel's channels side by side.
    var state = x.reshaped([images, x.shape[1] / pixels, pixels]).transposed()
    for (index, layer) in layers.enumerated() {
      let channels = state.shape[2]
      let around = state.padded(axis: 1, before: 0, after: 1)
        .gathered(axis: 1, indices: neighbours)
        .reshaped([images * pixels, 9 * channels])
      var next = layer(around)
      if index < layers.count - 1 { next = activation(next) }
      state = next.reshaped([images, pixels, layer.outputs])
    }
    return state.transposed().reshaped([images, state.shape[2] * pixels])
  }

  public var description: String {
    "convolutions 3×3 of \(height)×\(width) pixels, channels \(hidden), \(activation)"
  }
}

public import Autodiff
public import Tensors

/// Trades space for channels: channel f²·c + f·i + j of the result holds the pixels (f·y + i,
/// f·x + j) of channel c. Log-det 0.
///
/// Takes images `[N, C, H, W]` or rows of C · H · W features.
///
/// Source: Dinh, Sohl-Dickstein, Bengio (2017), "Density estimation using Real NVP", section 3.6.
/// arXiv:1605.08803.
public struct Squeeze: Bijection {
  /// The shape of the images that come.
  public let shape: ImageShape
  /// f, the length of the blocks.
  public let factor: Int
  private let order: [Int]
  private let inverseOrder: [Int]

  /// A squeeze; a factor that doesn't divide height and width is a fault.
  public init(_ shape: ImageShape, factor: Int = 2) {
    self.shape = shape
    let fits = factor > 0 && shape.height % factor == 0 && shape.width % factor == 0
    self.factor =
      fits
      ? factor
      : fault(
        ShapeError(
          "Squeeze needs a factor that divides height and width, got \(factor) for \(shape)"),
        returning: 1)
    let result = shape.squeezed(by: self.factor)
    let f = self.factor
    order = (0..<shape.count).map { index in
      let (channel, y, x) = result.place(of: index)
      let (source, block) = (channel / (f * f), channel % (f * f))
      let (row, column) = (y * f + block / f, x * f + block % f)
      return (source * shape.height + row) * shape.width + column
    }
    var inverse = order
    for (place, source) in order.enumerated() { inverse[source] = place }
    inverseOrder = inverse
  }

  public var dimension: Int? { shape.count }

  /// The shape of the images that go.
  public var result: ImageShape { shape.squeezed(by: factor) }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    mapImages("Squeeze", x, from: shape, to: result) {
      (columns($0, order), Tensor(zeros: [$0.shape[0]]))
    }
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    mapImages("Squeeze", z, from: result, to: shape) {
      (columns($0, inverseOrder), Tensor(zeros: [$0.shape[0]]))
    }
  }

  public var description: String { "Squeeze(\(shape) → \(result))" }
}

/// The same invertible linear map of the channels of every pixel: Glow's 1×1 convolution.
///
/// The matrix is P L U as in `LinearLU`; log|det| is H · W times that of the matrix. It starts as
/// a random rotation of the channels.
///
/// Source: Kingma, Dhariwal (2018), "Glow: Generative Flow with Invertible 1×1 Convolutions",
/// section 3.2. arXiv:1807.03039.
public struct InvertibleConvolution: Bijection {
  /// The shape of the images.
  public let shape: ImageShape
  let channels: LinearLU

  /// A convolution of images.
  public init(_ shape: ImageShape) {
    self.shape = shape
    channels = LinearLU(dimension: shape.channels)
  }

  public var dimension: Int? { shape.count }

  public var parameters: [Parameter] { channels.parameters }

  public var parameterCount: Int { channels.parameterCount }

  /// The matrix of the channels, `[C, C]`.
  public var matrix: Tensor { channels.matrix }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: x) { channels.forward($0) }
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: z) { channels.inverse($0) }
  }

  /// Every pixel is a point of the channels' map.
  private func apply(
    to x: Tensor, _ map: (Tensor) -> (value: Tensor, logDet: Tensor)
  ) -> (value: Tensor, logDet: Tensor) {
    mapImages("InvertibleConvolution", x, from: shape, to: shape) { rows in
      let (images, c, pixels) = (rows.shape[0], shape.channels, shape.height * shape.width)
      let points = rows.reshaped([images, c, pixels]).transposed().reshaped([images * pixels, c])
      let (value, logDet) = map(points)
      return (
        value.reshaped([images, pixels, c]).transposed().reshaped([images, c * pixels]),
        logDet.reshaped([images, pixels]).sum(axis: 1)
      )
    }
  }

  public var description: String { "InvertibleConvolution(\(shape))" }
}

/// Scale and shift of each channel of images, started from the first batch: `ActNorm` for pixels.
public final class ChannelNorm: Bijection, DataInitialized {
  /// The shape of the images.
  public let shape: ImageShape
  private let channels: ActNorm

  /// A layer for images, the identity until it sees data.
  public init(_ shape: ImageShape) {
    self.shape = shape
    channels = ActNorm(dimension: shape.channels)
  }

  public var dimension: Int? { shape.count }

  public var parameters: [Parameter] { channels.parameters }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: x) { channels.forward($0) }
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: z) { channels.inverse($0) }
  }

  private func apply(
    to x: Tensor, _ map: (Tensor) -> (value: Tensor, logDet: Tensor)
  ) -> (value: Tensor, logDet: Tensor) {
    mapImages("ChannelNorm", x, from: shape, to: shape) { rows in
      let (value, logDet) = map(pixels(rows))
      let images = rows.shape[0]
      return (
        value.reshaped([images, shape.height * shape.width, shape.channels]).transposed()
          .reshaped(rows.shape),
        logDet.reshaped([images, shape.height * shape.width]).sum(axis: 1)
      )
    }
  }

  private func pixels(_ rows: Tensor) -> Tensor {
    let pixels = shape.height * shape.width
    return rows.reshaped([rows.shape[0], shape.channels, pixels]).transposed()
      .reshaped([rows.shape[0] * pixels, shape.channels])
  }

  package func initialize(from data: Tensor) -> Tensor {
    if data.rank == 2, data.shape[1] == shape.count {
      _ = channels.initialize(from: pixels(data))
    }
    return forward(data).value
  }

  public var description: String { "ChannelNorm(\(shape))" }
}

extension InvertibleConvolution: HasParts {
  var parts: [any ForwardBijection] { [channels] }
}

extension ChannelNorm: HasParts {
  var parts: [any ForwardBijection] { [channels] }
}

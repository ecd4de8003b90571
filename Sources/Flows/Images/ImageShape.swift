package import Tensors

/// Channels, rows and columns of an image, whose numbers are features in that order: a point
/// `[C · H · W]` is an image `[C, H, W]`.
public struct ImageShape: Equatable, Sendable, CustomStringConvertible {
  /// C.
  public let channels: Int
  /// H, the number of rows.
  public let height: Int
  /// W, the number of columns.
  public let width: Int

  /// The shape of an image; a length below 1, or more features than can be counted, are a fault.
  public init(channels: Int = 1, height: Int, width: Int) {
    let (area, isWide) = height.multipliedReportingOverflow(by: width)
    let isLarge = area.multipliedReportingOverflow(by: channels).overflow
    guard channels > 0, height > 0, width > 0, !isWide, !isLarge else {
      let one = fault(
        ShapeError(
          "an image needs channels, height and width of at least 1 that can be multiplied, "
            + "got \([channels, height, width])"), returning: 1)
      (self.channels, self.height, self.width) = (one, one, one)
      return
    }
    (self.channels, self.height, self.width) = (channels, height, width)
  }

  /// The number of features, C · H · W.
  public var count: Int { channels * height * width }

  /// The axes of one image, `[C, H, W]`.
  public var axes: [Int] { [channels, height, width] }

  /// Where a feature lies in the image.
  func place(of index: Int) -> (channel: Int, row: Int, column: Int) {
    (index / (height * width), index / width % height, index % width)
  }

  /// The image after `Squeeze`: each block of factor × factor pixels becomes one of more channels.
  public func squeezed(by factor: Int = 2) -> ImageShape {
    ImageShape(
      channels: channels * factor * factor, height: height / factor, width: width / factor)
  }

  public var description: String { "\(channels)×\(height)×\(width)" }
}

/// Applies a map of flat images to `[N, C · H · W]`, or to `[N, C, H, W]` and other leading axes.
///
/// - Parameters:
///   - from: The shape of the images that come.
///   - to: The shape of those that go, of the same number of features.
package func mapImages(
  _ name: String, _ x: Tensor, from: ImageShape, to: ImageShape,
  _ map: (Tensor) -> (value: Tensor, logDet: Tensor)
) -> (value: Tensor, logDet: Tensor) {
  if x.rank >= 3, Array(x.shape.suffix(3)) == from.axes {
    let leading = Array(x.shape.dropLast(3))
    let (value, logDet) = map(x.reshaped([leading.reduce(1, *), from.count]))
    return (value.reshaped(leading + to.axes), logDet.reshaped(leading))
  }
  guard x.rank >= 1, x.shape[x.rank - 1] == from.count else {
    return fault(
      ShapeError(
        "\(name) needs images [N, \(from.channels), \(from.height), \(from.width)] or rows of "
          + "\(from.count) features, got \(x.shape)"), returning: unusable(x))
  }
  return mapPoints(x, map)
}

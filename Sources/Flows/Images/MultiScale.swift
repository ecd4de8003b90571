import Tensors

/// The layers of a multi-scale flow of images, as in Glow.
///
/// Each level squeezes, makes `steps` steps of `ChannelNorm`, `InvertibleConvolution` and an affine
/// coupling with a small convolutional network, and hands half the channels on to the next level;
/// the others are noise already.
///
/// Source: Kingma, Dhariwal (2018), "Glow: Generative Flow with Invertible 1×1 Convolutions",
/// figure 2. arXiv:1807.03039.
public enum MultiScale {
  /// The layers for images, from data to noise.
  ///
  /// - Parameters:
  ///   - shape: The shape of the images; height and width are halved at every level, so they need
  ///     to be divisible by 2^levels, else it is a fault.
  ///   - levels: The number of levels, at least 1; fewer are a fault.
  ///   - steps: The number of steps in each level.
  ///   - hidden: The channels in the coupling's networks.
  public static func layers(
    _ shape: ImageShape, levels: Int = 2, steps: Int = 4, hidden: Int = 32
  ) -> [any Bijection] {
    guard levels > 0, shape.height % 2 == 0, shape.width % 2 == 0 else {
      return fault(
        ShapeError(
          "MultiScale needs at least 1 level, and an even height and width at each, "
            + "got \(levels) of \(shape)"), returning: [])
    }
    let squeezed = shape.squeezed()
    var layers: [any Bijection] = [Squeeze(shape)]
    for step in 0..<max(steps, 0) {
      layers.append(ChannelNorm(squeezed))
      layers.append(InvertibleConvolution(squeezed))
      layers.append(coupling(squeezed, step, hidden))
    }
    if levels > 1 {
      let half = ImageShape(
        channels: squeezed.channels / 2, height: squeezed.height, width: squeezed.width)
      layers.append(
        Split(
          keeping: half.count,
          rest: self.layers(half, levels: levels - 1, steps: steps, hidden: hidden)))
    }
    return layers
  }

  private static func coupling(_ shape: ImageShape, _ step: Int, _ hidden: Int) -> Coupling {
    Coupling(
      mask: .channelwise(step, shape),
      conditioner: ConvolutionalNetwork(
        height: shape.height, width: shape.width, hidden: [hidden, hidden]))
  }
}

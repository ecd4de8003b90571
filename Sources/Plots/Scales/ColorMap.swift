/// How values become colours.
public enum ColorMap: Sendable, Hashable {
  /// From dark violet through green to yellow, evenly lighter; also readable in grey.
  ///
  /// Source: van der Walt, Smith (2015), "A better default colormap for Matplotlib" (CC0).
  case viridis
  /// From dark blue to yellow; nearly the same to readers with and without colour blindness.
  ///
  /// Source: Nuñez, Anderton, Renslow (2018), "Optimizing colormaps with consideration for color
  /// vision deficiency", PLOS ONE 13(7).
  case cividis
  /// From blue over pale grey to orange, for values whose distance from zero counts.
  ///
  /// Where no interval of values is asked for, it reaches as far below zero as above.
  case diverging

  /// The colours at equal distances, low to high.
  var anchors: [RGB] {
    switch self {
    case .viridis: Self.viridisAnchors
    case .cividis: Self.cividisAnchors
    case .diverging: Self.divergingAnchors
    }
  }

  /// The colours of all steps of a raster, low to high.
  var steps: [RGB] {
    switch self {
    case .viridis: Self.viridisSteps
    case .cividis: Self.cividisSteps
    case .diverging: Self.divergingSteps
    }
  }

  /// The colour at `fraction` of the way from low to high, by linear interpolation in sRGB.
  func color(at fraction: Double) -> RGB { Self.color(at: fraction, of: anchors) }

  /// The colours of the regions between ascending levels, one more than there are levels.
  ///
  /// A diverging map keeps its pale middle at zero.
  func bandColors(_ levels: [Double]) -> [RGB] {
    let count = levels.count
    guard count > 0 else { return [color(at: 0.5)] }
    guard self == .diverging else {
      return (0...count).map { color(at: Double($0) / Double(count)) }
    }
    let step = count > 1 ? (levels[count - 1] - levels[0]) / Double(count - 1) : 1
    let middles = (0...count).map { index in
      let low = index > 0 ? levels[index - 1] : levels[0] - step
      return (low + (index < count ? levels[index] : low + step)) / 2
    }
    let reach = middles.map(\.magnitude).max() ?? 1
    return middles.map { color(at: reach > 0 ? 0.5 + 0.5 * $0 / reach : 0.5) }
  }

  private static func color(at fraction: Double, of anchors: [RGB]) -> RGB {
    let place = fraction.clamped(0, 1, otherwise: 0) * Double(anchors.count - 1)
    let index = min(Int(place), anchors.count - 2)
    let weight = place - Double(index)
    func mix(_ path: KeyPath<RGB, UInt8>) -> UInt8 {
      let a = Double(anchors[index][keyPath: path])
      let b = Double(anchors[index + 1][keyPath: path])
      return UInt8((a + (b - a) * weight).rounded())
    }
    return RGB(red: mix(\.red), green: mix(\.green), blue: mix(\.blue))
  }

  private static func steps(of anchors: [RGB]) -> [RGB] {
    (0..<ColorScale.stepCount).map {
      color(at: Double($0) / Double(ColorScale.stepCount - 1), of: anchors)
    }
  }

  private static let viridisSteps = steps(of: viridisAnchors)
  private static let cividisSteps = steps(of: cividisAnchors)
  private static let divergingSteps = steps(of: divergingAnchors)

  private static let viridisAnchors: [RGB] = [
    0x440154, 0x470d60, 0x48186a, 0x482374, 0x472d7b, 0x453681, 0x424086, 0x3f4989, 0x3b528b,
    0x375a8d, 0x33638d, 0x2f6a8e, 0x2c728e, 0x297a8e, 0x26818e, 0x23898e, 0x21908c, 0x1f988b,
    0x1f9f88, 0x21a685, 0x28ae80, 0x31b57b, 0x3ebc74, 0x4cc26c, 0x5dc963, 0x6ece58, 0x82d34c,
    0x96d83f, 0xabdc32, 0xc0df24, 0xd5e21a, 0xeae51a, 0xfde725,
  ].map { RGB($0) }

  private static let cividisAnchors: [RGB] = [
    0x00224e, 0x00285b, 0x002e6a, 0x043371, 0x1a386f, 0x273e6e, 0x32436d, 0x3b496c, 0x434e6c,
    0x4b546c, 0x52596d, 0x5a5f6e, 0x61656f, 0x686a71, 0x6f7073, 0x757676, 0x7c7b78, 0x848179,
    0x8b8778, 0x938d78, 0x9b9376, 0xa39a75, 0xaba072, 0xb3a670, 0xbbad6c, 0xc3b469, 0xccba64,
    0xd4c15f, 0xddc958, 0xe6d051, 0xefd748, 0xf8df3c, 0xfee838,
  ].map { RGB($0) }

  /// In OKLab, lightness falls from 0.97 in the middle to 0.40 at both ends while the hue stays at
  /// 255° below and turns from 45° to 33° above; chroma rises to what sRGB allows.
  private static let divergingAnchors: [RGB] = [
    0x00468c, 0x015ab0, 0x036ed5, 0x2a85ee, 0x519dfb, 0x7cb5fe, 0xa4cbfe, 0xcae1fd, 0xf3f3f3,
    0xfad5c6, 0xfbb59b, 0xf69572, 0xec744c, 0xdc5428, 0xc53601, 0xa52701, 0x851700,
  ].map { RGB($0) }
}

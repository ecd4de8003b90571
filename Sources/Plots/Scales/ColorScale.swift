/// Values as colours of the sequential map: dark violet is low, bright yellow is high.
struct ColorScale: Sendable, Hashable {
  var low: Double
  var high: Double

  /// Colours distinguishable in a picture; also the size of a raster's palette.
  static let stepCount = 128

  /// The colour step of `value`, clamped to the domain; nil if it isn't a number.
  func step(_ value: Double) -> Int? {
    guard !value.isNaN else { return nil }
    let fraction = ((value - low) / (high - low)).clamped(0, 1, otherwise: 0)
    return min(Int(fraction * Double(Self.stepCount)), Self.stepCount - 1)
  }

  func color(_ value: Double) -> RGB? {
    step(value).map { Self.steps[$0] }
  }

  /// The colours of all steps, low to high.
  static let steps: [RGB] = (0..<stepCount).map { color(at: Double($0) / Double(stepCount - 1)) }

  /// The colour at `fraction` of the way from low to high, by linear interpolation in sRGB.
  static func color(at fraction: Double) -> RGB {
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

  /// Seventeen colours with OKLab lightness rising evenly from 0.26 to 0.92 while the hue turns
  /// from violet (305°) through blue and green to yellow (105°); chroma as large as sRGB allows.
  static let anchors: [RGB] = [
    0x330653, 0x341965, 0x322a76, 0x2b3b86, 0x1b4c93, 0x005e98, 0x066e97, 0x007e9a, 0x008d9d,
    0x069d9e, 0x0aad9d, 0x05be95, 0x45cc88, 0x77d678, 0xa3df67, 0xcde655, 0xf7ea45,
  ].map { RGB($0) }
}

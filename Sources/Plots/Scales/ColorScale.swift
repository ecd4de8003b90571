/// Values of an interval as colours of a map.
struct ColorScale: Sendable, Hashable {
  var low: Double
  var high: Double
  var map = ColorMap.viridis

  /// Colours distinguishable in a picture; also the size of a raster's palette.
  static let stepCount = 128

  /// The colour step of `value`, clamped to the domain; nil if it isn't a number.
  func step(_ value: Double) -> Int? {
    guard !value.isNaN else { return nil }
    let fraction = ((value - low) / (high - low)).clamped(0, 1, otherwise: 0)
    return min(Int(fraction * Double(Self.stepCount)), Self.stepCount - 1)
  }
}

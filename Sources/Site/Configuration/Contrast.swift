internal import ElementaryFunctions

/// How well a text can be told from what is behind it.
///
/// Source: WCAG 2.1, success criterion 1.4.3 and the definitions of relative luminance and contrast
/// ratio.
enum Contrast {
  /// The least for text of any size.
  static let textMin = 4.5

  /// From 1 to 21; nil when a colour isn't `#rgb` or `#rrggbb`.
  static func ratio(_ a: String, _ b: String) -> Double? {
    guard let a = luminance(a), let b = luminance(b) else { return nil }
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private static func luminance(_ color: String) -> Double? {
    let digits = color.dropFirst().compactMap(\.hexDigitValue)
    guard digits.count == 3 || digits.count == 6 else { return nil }
    let isShort = digits.count == 3
    let channels = (0..<3).map { (index: Int) -> Int in
      if isShort { return digits[index] * 17 }
      return digits[2 * index] * 16 + digits[2 * index + 1]
    }
    let linear = channels.map { channel -> Double in
      let value = Double(channel) / 255
      return value <= 0.03928 ? value / 12.92 : Elementary.pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}

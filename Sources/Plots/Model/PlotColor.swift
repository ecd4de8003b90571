/// A colour of the categorical palette, or one given by its red, green and blue.
///
/// Palette colours are CSS variables, so they follow the reader's light or dark theme and keep a
/// contrast of at least 3:1 with the background in both (WCAG 2.1, 1.4.11).
public struct PlotColor: Sendable, Hashable {
  enum Source: Sendable, Hashable {
    /// A 0-based place in the categorical palette.
    case series(Int)
    /// The colour of text.
    case ink
    /// The quieter colour of tick labels.
    case muted
    /// A literal `#rrggbb`.
    case literal(RGB)
    /// Text that isn't a colour; drawn as text colour and reported.
    case unreadable(String)
  }

  let source: Source

  init(_ source: Source) {
    self.source = source
  }

  /// A colour written as `#rrggbb` or `#rgb`, the same in both themes.
  ///
  /// Other text is drawn in the colour of text and reported among the plot's problems.
  public init(hex: String) {
    source = RGB(hex: hex).map(Source.literal) ?? .unreadable(hex)
  }

  public static let blue = PlotColor(.series(0))
  public static let orange = PlotColor(.series(1))
  public static let green = PlotColor(.series(2))
  public static let pink = PlotColor(.series(3))
  public static let violet = PlotColor(.series(4))
  public static let sky = PlotColor(.series(5))
  public static let brown = PlotColor(.series(6))
  public static let gray = PlotColor(.series(7))

  /// The colour of text: near black on light pages, near white on dark ones.
  public static let ink = PlotColor(.ink)
  /// The quiet colour of tick labels.
  public static let muted = PlotColor(.muted)

  /// The palette's colour for the series at `index`, counted from 0 and wrapping after eight.
  public static func series(_ index: Int) -> PlotColor {
    let count = Palette.series.count
    return PlotColor(.series(((index % count) + count) % count))
  }

  /// What CSS calls this colour.
  var css: String {
    switch source {
    case .series(let index): "var(--lp-\(index + 1))"
    case .ink, .unreadable: "var(--lp-ink)"
    case .muted: "var(--lp-muted)"
    case .literal(let color): color.hex
    }
  }
}

/// Red, green and blue in sRGB, 0 to 255.
struct RGB: Sendable, Hashable {
  var red: UInt8
  var green: UInt8
  var blue: UInt8

  init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  init(_ bits: UInt32) {
    red = UInt8(truncatingIfNeeded: bits >> 16)
    green = UInt8(truncatingIfNeeded: bits >> 8)
    blue = UInt8(truncatingIfNeeded: bits)
  }

  /// Reads `#rrggbb` or `#rgb`.
  init?(hex: String) {
    guard hex.hasPrefix("#") else { return nil }
    var digits: [UInt32] = []
    for character in hex.dropFirst() {
      guard let digit = character.hexDigitValue, character.isASCII else { return nil }
      digits.append(UInt32(digit))
    }
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    guard digits.count == 6 else { return nil }
    self.init(digits.reduce(0) { $0 << 4 | $1 })
  }

  var hex: String {
    let digits = Array("0123456789abcdef")
    var text = "#"
    for byte in [red, green, blue] {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return text
  }
}

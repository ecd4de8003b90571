/// How wide text is about, without a font: em widths of a plain sans-serif, rounded up.
enum TextMetrics {
  /// By how much text grows in narrow places; room is kept for it everywhere.
  static let narrowFactor = 1.35

  static let tickSize = 12.0
  static let labelSize = 12.5
  static let titleSize = 16.0
  static let subtitleSize = 13.0

  /// The width of one line at `size` points.
  static func width(_ text: String, size: Double) -> Double {
    guard text.utf8.contains(UInt8(ascii: "$")) else {
      return size * text.unicodeScalars.reduce(0) { $0 + em($1) }
    }
    return LabelText(text).runs.reduce(0) { sum, run in
      sum + size * run.scale * run.text.unicodeScalars.reduce(0) { $0 + em($1) }
    }
  }

  /// The width in the narrow style, where text is largest.
  static func roomyWidth(_ text: String, size: Double) -> Double {
    // Only titles are this large, and they are set in semibold.
    width(text, size: size) * narrowFactor * (size >= titleSize ? 1.12 : 1)
  }

  private static func em(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!", "\u{202F}", "\u{2009}": 0.28
    case "f", "t", "r", " ", "(", ")", "[", "]", "/", "-", "⁻", "¹": 0.36
    case "m", "w", "M", "W", "@", "%", "—", "…": 0.88
    case "⁰", "²"..."³", "⁴"..."⁹": 0.38
    case "A"..."Z": 0.68
    case "0"..."9": 0.64
    case "−", "×", "+", "=", "<", ">": 0.84
    case "\u{300}"..."\u{36F}", "\u{20D0}"..."\u{20FF}": 0
    case "\u{1100}"..."\u{115F}", "\u{2E80}"..."\u{FFDC}", "\u{1F000}"..."\u{3FFFF}": 1
    default: 0.6
    }
  }

  /// Breaks `text` at spaces into lines no wider than `width`, at most `lineCountMax` of them; a
  /// cut-off end is marked by an ellipsis.
  static func wrap(
    _ text: String, width: Double, size: Double, lineCountMax: Int = 3
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words(of: text) {
      let longer = line.isEmpty ? word : line + " " + word
      if line.isEmpty || roomyWidth(longer, size: size) <= width {
        line = longer
      } else {
        lines.append(line)
        line = word
      }
    }
    if !line.isEmpty { lines.append(line) }
    if lines.count > lineCountMax {
      lines.removeSubrange(lineCountMax...)
      lines[lineCountMax - 1] += " …"
    }
    return lines.map { shorten($0, width: width, size: size) }
  }

  /// Words apart by blanks; a formula stays whole.
  private static func words(of text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "$")) else {
      return text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    var words: [String] = []
    var word = ""
    var isInFormula = false
    for character in text {
      if character == "$" { isInFormula.toggle() }
      if character.isWhitespace, !isInFormula {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// `text`, or as much of it as fits before an ellipsis; formulas that are cut lose their style.
  static func shorten(_ text: String, width: Double, size: Double) -> String {
    guard roomyWidth(text, size: size) > width else { return text }
    let text = LabelText.plain(text)
    var used = roomyWidth("…", size: size)
    var short = ""
    for character in text {
      used += roomyWidth(String(character), size: size)
      guard used <= width else { break }
      short.append(character)
    }
    while short.last == " " { short.removeLast() }
    return short + "…"
  }
}

/// Texts that would take cmark a time quadratic in their size, and what is done about them.
enum ParserTraps {
  /// cmark finds the cells of a row in time quadratic in their number.
  private static let rowCellMax = 2000
  /// cmark looks for the end of each `<?` anew, in all of its paragraph.
  private static let instructionMax = 500

  /// Whether a line has more cells than a table could show.
  static func hasHugeRow(_ text: [UInt8]) -> Bool {
    var count = 0
    for byte in text {
      if byte == UInt8(ascii: "|") { count += 1 }
      if byte == Ascii.newline { count = 0 }
      if count > rowCellMax { return true }
    }
    return false
  }

  /// The text with another byte for the question mark of each `<?`, where a paragraph has very many,
  /// and that byte; nil if none has.
  ///
  /// They begin processing instructions, which pages don't hold anyway; as text they look the same.
  static func withoutInstructions(_ text: [UInt8]) -> (text: [UInt8], standIn: UInt8)? {
    var places: [Int] = []
    var inParagraph: [Int] = []
    var isBlank = true
    func isMany() -> Bool { inParagraph.count > instructionMax }
    for (index, byte) in text.enumerated() {
      if byte == Ascii.newline {
        if isBlank {
          if isMany() { places += inParagraph }
          inParagraph = []
        }
        isBlank = true
      } else if !Ascii.isSpace(byte) {
        isBlank = false
        if byte == UInt8(ascii: "?"), index > 0, text[index - 1] == UInt8(ascii: "<") {
          inParagraph.append(index)
        }
      }
    }
    if isMany() { places += inParagraph }
    guard !places.isEmpty else { return nil }
    // A control character that the text doesn't hold.
    var isUsed = [Bool](repeating: false, count: 0x20)
    for byte in text where byte < 0x20 { isUsed[Int(byte)] = true }
    guard let standIn = (1...8).first(where: { !isUsed[$0] }).map({ UInt8($0) }) else { return nil }
    var changed = text
    for place in places { changed[place] = standIn }
    return (changed, standIn)
  }

  /// A text of cmark's with its question marks back.
  static func restored(_ text: String, _ standIn: UInt8) -> String {
    guard text.utf8.contains(standIn) else { return text }
    return String(
      decoding: text.utf8.map { $0 == standIn ? UInt8(ascii: "?") : $0 }, as: UTF8.self)
  }
}

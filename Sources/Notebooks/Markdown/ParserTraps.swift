internal import Diagnostics

/// Texts that would take cmark a time quadratic in their size, and what is done about them.
enum ParserTraps {
  /// cmark finds the cells of a row in time quadratic in their number.
  private static let rowCellMax = 2000
  /// cmark looks for the end of each `<?` anew, in all of its paragraph.
  private static let instructionMax = 500
  /// cmark looks at all images that are still open whenever a link ends.
  private static let imageMax = 1000

  /// Whether a line has more cells than a table could show.
  static func hasHugeRow(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.holds("|") else { return false }
    var count = 0
    for byte in text {
      if byte == UInt8(ascii: "|") { count += 1 }
      if byte == Ascii.newline { count = 0 }
      if count > rowCellMax { return true }
    }
    return false
  }

  /// A text with other bytes for some marks, and what they stand for.
  struct Disarmed {
    var text: [UInt8]
    fileprivate(set) var originals: [(standIn: UInt8, byte: UInt8)] = []

    /// A text of cmark's with its marks back.
    func restored(_ text: String) -> String {
      originals.reduce(text) { text, pair in
        guard text.utf8.contains(pair.standIn) else { return text }
        return String(
          decoding: text.utf8.map { $0 == pair.standIn ? pair.byte : $0 }, as: UTF8.self)
      }
    }
  }

  /// The text with another byte for the question mark of each `<?` and for the exclamation mark of
  /// each `![`, where a paragraph has very many; nil if none has.
  ///
  /// The first begin processing instructions, which pages don't hold anyway; as text they look the
  /// same. The second are images, of which no paragraph has thousands.
  static func disarmed(_ text: [UInt8]) -> Disarmed? {
    let instructions = crowded(text, UInt8(ascii: "<"), UInt8(ascii: "?"), max: instructionMax)
    let images = crowded(text, UInt8(ascii: "!"), UInt8(ascii: "["), max: imageMax)
    guard !instructions.isEmpty || !images.isEmpty else { return nil }
    // Control characters that the text doesn't hold.
    var isUsed = [Bool](repeating: false, count: 0x20)
    for byte in text where byte < 0x20 { isUsed[Int(byte)] = true }
    var free = (1...8).filter { !isUsed[$0] }.map { UInt8($0) }
    var result = Disarmed(text: text)
    for (places, byte) in [
      (instructions.map { $0 + 1 }, UInt8(ascii: "?")), (images, UInt8(ascii: "!")),
    ]
    where !places.isEmpty {
      guard let standIn = free.popLast() else { break }
      for place in places { result.text[place] = standIn }
      result.originals.append((standIn, byte))
    }
    return result
  }

  /// Where two bytes stand side by side, in paragraphs that have more than `max` of them.
  private static func crowded(
    _ text: [UInt8], _ first: UInt8, _ second: UInt8, max: Int
  ) -> [Int] {
    let count = text.withUnsafeBufferPointer { $0.count(of: first, second) }
    // Nearly all texts end here, and cheaply.
    guard count > max else { return [] }
    var places: [Int] = []
    var inParagraph: [Int] = []
    var isBlank = true
    for (index, byte) in text.enumerated() {
      if byte == Ascii.newline {
        if isBlank {
          if inParagraph.count > max { places += inParagraph }
          inParagraph = []
        }
        isBlank = true
      } else if !Ascii.isSpace(byte) {
        isBlank = false
        if byte == second, index > 0, text[index - 1] == first { inParagraph.append(index - 1) }
      }
    }
    return inParagraph.count > max ? places + inParagraph : places
  }
}

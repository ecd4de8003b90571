/// A text in which each formula is replaced by a short word that Markdown leaves alone, and each
/// fence of a division by a paragraph that holds such a word.
///
/// The word is a number between two control characters that the text doesn't use. A formula's has
/// no line break, so that a formula's lines can't start a list, a heading or a quote.
struct MaskedText {
  let bytes: [UInt8]
  let lines: SourceLines
  let spans: [HiddenSpan]
  /// Stands on both sides of a span's number; nil when nothing is hidden.
  let mark: UInt8?
  private let original: [UInt8]
  /// Where copied text starts here and in the original, in order.
  private let copies: [(masked: Int, original: Int)]

  /// `spans` must be in order and apart.
  init(_ original: [UInt8], hiding spans: [HiddenSpan]) {
    self.original = original
    guard !spans.isEmpty, let mark = Self.unusedControl(in: original) else {
      bytes = original
      lines = SourceLines(original)
      self.spans = []
      mark = nil
      copies = [(0, 0)]
      return
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(original.count)
    var copies = [(masked: 0, original: 0)]
    var position = 0
    for (number, span) in spans.enumerated() {
      bytes += original[position..<span.range.lowerBound]
      let word = [mark] + Array(String(number).utf8) + [mark]
      switch span.content {
      case .formula: bytes += word
      case .fence(_, let prefix):
        let line = [Ascii.newline] + prefix
        bytes += line + word + line
      }
      position = span.range.upperBound
      copies.append((bytes.count, position))
    }
    bytes += original[position...]
    self.bytes = bytes
    lines = SourceLines(bytes)
    self.spans = spans
    self.mark = mark
    self.copies = copies
  }

  private static func unusedControl(in text: [UInt8]) -> UInt8? {
    var isUsed = [Bool](repeating: false, count: 32)
    for byte in text where byte < 32 { isUsed[Int(byte)] = true }
    // Form feed and vertical tab count as white space for Markdown.
    return (1...31).first { !isUsed[$0] && !(9...13).contains($0) }.map { UInt8($0) }
  }

  /// The offset in the original text; inside a span's word, where the span starts.
  func originalOffset(_ offset: Int) -> Int {
    var low = 0
    var high = copies.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if copies[middle].masked <= offset { low = middle } else { high = middle - 1 }
    }
    let plain = copies[low].original + offset - copies[low].masked
    return low < spans.count ? min(plain, spans[low].range.lowerBound) : min(plain, original.count)
  }

  /// A stretch of a text that cmark gave back.
  enum Piece {
    case text(String)
    case formula(MathSpan)
    case fence(Int)
  }

  /// Whether a text that cmark gave back has a span in it.
  func holdsSpan(_ text: String) -> Bool {
    mark.map { text.contains(byte: $0) } ?? false
  }

  /// Cuts a text at the spans in it.
  func pieces(of text: String) -> [Piece] {
    guard let mark, holdsSpan(text) else { return [.text(text)] }
    var pieces: [Piece] = []
    // Words and text alternate, since the mark occurs nowhere else.
    for (index, part) in text.utf8.split(separator: mark, omittingEmptySubsequences: false)
      .enumerated()
    {
      if index % 2 == 1, let number = Int(String(Substring(part))), spans.indices.contains(number) {
        switch spans[number].content {
        case .formula(let formula): pieces.append(.formula(formula))
        case .fence: pieces.append(.fence(number))
        }
      } else if !part.isEmpty {
        pieces.append(.text(String(Substring(part))))
      }
    }
    return pieces
  }

  /// The text as its author wrote it, and the numbers of the spans that stood in it.
  func restored(_ text: String) -> (text: String, spans: [Int]) {
    guard let mark, holdsSpan(text) else { return (text, []) }
    var result = ""
    var found: [Int] = []
    for (index, part) in text.utf8.split(separator: mark, omittingEmptySubsequences: false)
      .enumerated()
    {
      if index % 2 == 1, let number = Int(String(Substring(part))), spans.indices.contains(number) {
        result += String(decoding: original[spans[number].range], as: UTF8.self)
        found.append(number)
      } else {
        result += String(Substring(part))
      }
    }
    return (result, found)
  }
}

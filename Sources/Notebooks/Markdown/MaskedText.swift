/// A text in which each formula is replaced by a short word that Markdown leaves alone.
///
/// The word is a number between two control characters that the text doesn't use. It has no line
/// break, so that a formula's lines can't start a list, a heading or a quote.
struct MaskedText {
  let bytes: [UInt8]
  let lines: SourceLines
  let spans: [MathSpan]
  /// Stands on both sides of a formula's number; nil when there is no formula.
  let mark: UInt8?
  private let original: [UInt8]
  /// Where copied text starts here and in the original, in order.
  private let copies: [(masked: Int, original: Int)]

  /// `spans` must be in order and apart.
  init(_ original: [UInt8], hiding spans: [MathSpan]) {
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
      bytes.append(mark)
      bytes += String(number).utf8
      bytes.append(mark)
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

  /// The offset in the original text; inside a formula's word, where the formula starts.
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
    case formula(Int)
  }

  /// Cuts a text at the formulas in it.
  func pieces(of text: String) -> [Piece] {
    guard let mark, text.utf8.contains(mark) else { return [.text(text)] }
    var pieces: [Piece] = []
    // Words and text alternate, since the mark occurs nowhere else.
    for (index, part) in text.utf8.split(separator: mark, omittingEmptySubsequences: false)
      .enumerated()
    {
      if index % 2 == 1, let number = Int(String(Substring(part))), spans.indices.contains(number) {
        pieces.append(.formula(number))
      } else if !part.isEmpty {
        pieces.append(.text(String(Substring(part))))
      }
    }
    return pieces
  }

  /// The text as its author wrote it, and the formulas that stood in it.
  func restored(_ text: String) -> (text: String, formulas: [Int]) {
    guard let mark, text.utf8.contains(mark) else { return (text, []) }
    var result = ""
    var formulas: [Int] = []
    for piece in pieces(of: text) {
      switch piece {
      case .text(let part): result += part
      case .formula(let number):
        result += String(decoding: original[spans[number].range], as: UTF8.self)
        formulas.append(number)
      }
    }
    return (result, formulas)
  }
}

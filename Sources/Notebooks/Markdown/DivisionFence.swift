/// A line of colons that begins or ends a division: `::: {.callout-note}`, `:::`.
///
/// Source: Pandoc User's Guide, "Extension: fenced_divs".
enum DivisionFence: Hashable {
  case opening(BlockAttributes)
  case closing
  /// Colons with something behind them that isn't attributes.
  case malformed

  /// Reads a line without its indentation; nil if it is no fence.
  init?(_ line: some StringProtocol) {
    let colons = line.prefix { $0 == ":" }
    guard colons.count >= 3 else { return nil }
    var rest = line[colons.endIndex...].drop { $0.isWhitespace }
    while let last = rest.last, last.isWhitespace || last == ":" { rest.removeLast() }
    if rest.isEmpty {
      self = .closing
    } else if rest.first == "{", rest.last == "}" {
      self = BlockAttributes(rest.dropFirst().dropLast()).map(Self.opening) ?? .malformed
    } else if rest.allSatisfy({ CellOptions.isLabelCharacter($0) }) {
      self = .opening(BlockAttributes(classes: [String(rest)]))
    } else if rest.first == "{" {
      self = .malformed
    } else {
      return nil
    }
  }

  /// The fences in a stretch of text, and the stretches between them.
  ///
  /// A fence may be indented and quoted like its neighbours, but not begin a list item.
  static func split(
    _ region: MathScanner.Region, of bytes: [UInt8]
  ) -> (fences: [HiddenSpan], rest: [MathScanner.Region]) {
    var fences: [HiddenSpan] = []
    var rest: [MathScanner.Region] = []
    var start = region.start
    var line = region.start
    while line < region.end {
      let end = bytes[line..<region.end].firstIndex(of: Ascii.newline) ?? region.end
      let content = SourceLines.skipPrefix(in: bytes, from: line, quoteDepth: region.quoteDepth)
      if content + 3 <= end, bytes[content..<(content + 3)].allSatisfy({ $0 == UInt8(ascii: ":") }),
        let prefix = prefix(before: content, in: bytes),
        let fence = DivisionFence(trimmed(bytes[content..<end]))
      {
        fences.append(HiddenSpan(range: content..<end, content: .fence(fence, prefix: prefix)))
        if line > start {
          rest.append(MathScanner.Region(start: start, end: line, quoteDepth: region.quoteDepth))
        }
        start = min(end + 1, region.end)
      }
      line = end + 1
    }
    guard !fences.isEmpty else { return ([], [region]) }
    if start < region.end {
      rest.append(MathScanner.Region(start: start, end: region.end, quoteDepth: region.quoteDepth))
    }
    return (fences, rest)
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> String {
    let trailing = line.reversed().prefix { Ascii.isSpace($0) }.count
    return String(decoding: line.dropLast(trailing), as: UTF8.self)
  }

  /// What stands between the start of the line and a fence, if only containers put it there.
  private static func prefix(before content: Int, in bytes: [UInt8]) -> [UInt8]? {
    let start = bytes[..<content].lastIndex(of: Ascii.newline).map { $0 + 1 } ?? 0
    let prefix = bytes[start..<content]
    let isPlain = prefix.allSatisfy {
      $0 == Ascii.space || $0 == Ascii.tab || $0 == Ascii.greater
    }
    return isPlain ? Array(prefix) : nil
  }
}

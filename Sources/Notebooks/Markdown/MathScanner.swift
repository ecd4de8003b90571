/// Finds the formulas of a Markdown text, so that Markdown's rules can't touch them.
///
/// `$…$` follows Pandoc's rule: no white space inside the dollars, no digit after the closing one,
/// and the first dollar that isn't escaped decides (so `$5 and $6` is prose). `$$…$$` and `\[…\]`
/// may span lines but no blank line; formulas in code never count.
///
/// Source: Pandoc User's Guide, extensions `tex_math_dollars` and `tex_math_single_backslash`.
struct MathScanner {
  /// A stretch of text in which inlines live, as a first parse without formulas sees it.
  struct Region {
    var start: Int
    var end: Int
    /// How many block quotes it stands in.
    var quoteDepth: Int
    /// A heading or a table row: nothing in it reaches past its line.
    var isOneLine = false
  }

  private let bytes: [UInt8]
  /// Offsets of the first byte of fenced blocks' lines; a formula never runs into one.
  private let fenceStarts: Set<Int>
  private var spans: [MathSpan] = []
  /// A search for this delimiter fails before this offset; remembered so that many openers without
  /// a closer stay linear.
  private var noDollarsBefore = 0
  private var noBracketBefore = 0
  private var noParenthesisBefore = 0
  /// The paragraph that was measured last, since a paragraph may hold many formulas.
  private var measured = 0..<0

  /// The formulas in `regions`, in the order of the text.
  static func spans(in bytes: [UInt8], regions: [Region], fenceStarts: Set<Int>) -> [MathSpan] {
    var scanner = MathScanner(bytes: bytes, fenceStarts: fenceStarts)
    var position = 0
    for region in regions.sorted(by: { $0.start < $1.start }) {
      position = scanner.scan(region, from: max(position, region.start))
    }
    return scanner.spans
  }

  private init(bytes: [UInt8], fenceStarts: Set<Int>) {
    self.bytes = bytes
    self.fenceStarts = fenceStarts
  }

  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Scans one region; a display formula may reach past its end.
  private mutating func scan(_ region: Region, from start: Int) -> Int {
    var index = start
    var lastRun: [Int: Int]?
    while index < region.end {
      switch bytes[index] {
      case Ascii.backslash:
        index = scanBackslash(at: index, in: region)
      case Ascii.backtick:
        let length = runLength(at: index, end: region.end)
        let runs = lastRun ?? lastBacktickRuns(from: index, to: region.end)
        lastRun = runs
        index = endOfCodeSpan(at: index, length: length, lastRun: runs, end: region.end)
      case Ascii.dollar:
        index = scanDollar(at: index, in: region)
      default:
        index += 1
      }
    }
    return index
  }

  // MARK: Code spans

  private func runLength(at index: Int, end: Int) -> Int {
    var next = index
    while next < end, bytes[next] == Ascii.backtick { next += 1 }
    return next - index
  }

  /// Where the last run of each length starts: an opener after it has no closer.
  private func lastBacktickRuns(from start: Int, to end: Int) -> [Int: Int] {
    var last: [Int: Int] = [:]
    var index = start
    while index < end {
      guard bytes[index] == Ascii.backtick else {
        index += 1
        continue
      }
      let length = runLength(at: index, end: end)
      last[length] = index
      index += length
    }
    return last
  }

  private func endOfCodeSpan(at start: Int, length: Int, lastRun: [Int: Int], end: Int) -> Int {
    guard lastRun[length, default: -1] > start else { return start + length }
    var index = start + length
    while index < end {
      guard bytes[index] == Ascii.backtick else {
        index += 1
        continue
      }
      let run = runLength(at: index, end: end)
      index += run
      if run == length { return index }
    }
    return start + length
  }

  // MARK: Formulas

  private mutating func scanBackslash(at index: Int, in region: Region) -> Int {
    switch byte(index + 1) {
    case Ascii.openParenthesis:
      guard index >= noParenthesisBefore else { return index + 2 }
      if let close = closing(Ascii.closeParenthesis, from: index + 2, end: region.end) {
        return add(index, content: (index + 2)..<close, end: close + 2, false, region)
      }
      noParenthesisBefore = region.end
      return index + 2
    case Ascii.openBracket:
      guard index >= noBracketBefore else { return index + 2 }
      let limit = displayLimit(from: index + 2, in: region)
      if let close = closing(Ascii.closeBracket, from: index + 2, end: limit) {
        return add(index, content: (index + 2)..<close, end: close + 2, true, region)
      }
      noBracketBefore = limit
      return index + 2
    default:
      return index + 2
    }
  }

  /// The offset of `\)` or `\]`; other escapes (`\\`, and TeX commands) are passed over.
  private func closing(_ letter: UInt8, from start: Int, end: Int) -> Int? {
    var index = start
    while index + 1 < end {
      if bytes[index] == Ascii.backslash {
        if bytes[index + 1] == letter { return index }
        index += 2
      } else {
        index += 1
      }
    }
    return nil
  }

  private mutating func scanDollar(at index: Int, in region: Region) -> Int {
    if byte(index + 1) == Ascii.dollar {
      guard index >= noDollarsBefore else { return index + 2 }
      let limit = displayLimit(from: index + 2, in: region)
      if let close = closingDollars(from: index + 2, end: limit) {
        return add(index, content: (index + 2)..<close, end: close + 2, true, region)
      }
      noDollarsBefore = limit
      return index + 2
    }
    guard index + 1 < region.end, !Ascii.isSpace(bytes[index + 1]) else { return index + 1 }
    guard let close = closingDollar(from: index + 1, end: region.end) else { return index + 1 }
    return add(index, content: (index + 1)..<close, end: close + 1, false, region)
  }

  private func closingDollars(from start: Int, end: Int) -> Int? {
    var index = start
    while index + 1 < end {
      switch bytes[index] {
      case Ascii.backslash: index += 2
      case Ascii.dollar where bytes[index + 1] == Ascii.dollar: return index
      default: index += 1
      }
    }
    return nil
  }

  private func closingDollar(from start: Int, end: Int) -> Int? {
    var index = start
    while index < end {
      switch bytes[index] {
      case Ascii.backslash:
        index = endOfTextCommand(at: index, end: end) ?? index + 2
      case Ascii.backtick:
        // Code means more to a reader than a formula with a backtick in it.
        return nil
      case Ascii.dollar:
        let follows = index + 1 < end ? bytes[index + 1] : 0
        let closes = !Ascii.isSpace(bytes[index - 1]) && !Ascii.isDigit(follows)
        return closes ? index : nil
      default:
        index += 1
      }
    }
    return nil
  }

  /// Commands whose last argument is text, with the number of their arguments.
  private static let textCommands: [(opening: String, count: Int)] =
    [
      "text", "mbox", "textrm", "textbf", "textit", "textsf", "texttt", "textup", "textmd",
      "textnormal", "hbox", "fbox",
    ].map { ("\\\($0){", 1) } + [("\\colorbox{", 2), ("\\fcolorbox{", 3)]

  /// `\text{if $x > 0$}` holds dollars of its own: the end of its braces.
  private func endOfTextCommand(at index: Int, end: Int) -> Int? {
    for command in Self.textCommands where bytes[index...].starts(with: command.opening.utf8) {
      var (depth, count) = (1, command.count)
      var next = index + command.opening.utf8.count
      // The bound keeps many unbalanced commands linear; no label in a formula is that long.
      let limit = min(end, next + 500)
      while next < limit {
        switch bytes[next] {
        case Ascii.backslash: next += 1
        case Ascii.openBrace: depth += 1
        case Ascii.closeBrace: depth -= 1
        default: break
        }
        next += 1
        guard depth == 0 else { continue }
        count -= 1
        if count == 0 || next >= limit || bytes[next] != Ascii.openBrace { return next }
      }
    }
    return nil
  }

  /// The end of the paragraph as the source shows it: a blank line, a code fence, or the end.
  private mutating func displayLimit(from start: Int, in region: Region) -> Int {
    if region.isOneLine { return region.end }
    if !measured.contains(start) {
      measured = start..<max(start, paragraphEnd(from: start, quoteDepth: region.quoteDepth))
    }
    return measured.upperBound
  }

  private func paragraphEnd(from start: Int, quoteDepth: Int) -> Int {
    var index = start
    while index < bytes.count {
      guard bytes[index] == Ascii.newline else {
        index += 1
        continue
      }
      let content = SourceLines.skipPrefix(in: bytes, from: index + 1, quoteDepth: quoteDepth)
      let isBlank =
        content >= bytes.count || bytes[content] == Ascii.newline || bytes[content] == Ascii.return
      if isBlank || fenceStarts.contains(index + 1) { return index }
      index = max(content, index + 1)
    }
    return bytes.count
  }

  private mutating func add(
    _ start: Int, content: Range<Int>, end: Int, _ isDisplay: Bool, _ region: Region
  ) -> Int {
    let tex = text(of: content, quoteDepth: region.quoteDepth)
    // `\(\)` and `$$$$` are prose; so is an escaped backslash between escaped brackets.
    guard tex.utf8.contains(where: { !Ascii.isSpace($0) && $0 != Ascii.backslash }) else {
      return content.lowerBound
    }
    spans.append(MathSpan(range: start..<end, tex: tex, isDisplay: isDisplay))
    return end
  }

  private func text(of content: Range<Int>, quoteDepth: Int) -> String {
    var kept: [UInt8] = []
    var index = content.lowerBound
    while index < content.upperBound {
      kept.append(bytes[index])
      index += 1
      if bytes[index - 1] == Ascii.newline {
        index = min(
          content.upperBound,
          SourceLines.skipPrefix(in: bytes, from: index, quoteDepth: quoteDepth))
      }
    }
    return String(decoding: kept.trimmingSpaces(), as: UTF8.self)
  }
}

/// Finds where the inlines of a document stand, as offsets into the text that cmark read.
///
/// cmark's positions are right on the first line of a block. On later lines they forget what was
/// stripped (indentation, quote marks), links forget the lines of their title, autolinks have none,
/// and a text that held an escape or an entity has a wrong end. So a claim is checked against the
/// text, and where it doesn't hold, the text is searched from the end of the inline before it.
struct InlinePlacement {
  private let bytes: [UInt8]
  private let lines: SourceLines
  private let nodes: [CommonMark.RawNode]
  /// The range of each node, by index.
  private(set) var ranges: [Range<Int>]

  /// The inline being placed belongs to this block.
  private var block = 0
  private var quoteDepth = 0
  /// Where the inline before ended.
  private var cursor = 0

  /// A wrong claim further off than this isn't worth the search.
  private static let searchWindow = 1000

  init(_ nodes: [CommonMark.RawNode], bytes: [UInt8], lines: SourceLines) {
    self.nodes = nodes
    self.bytes = bytes
    self.lines = lines
    ranges = Array(repeating: 0..<0, count: nodes.count)
    placeAll()
  }

  private mutating func placeAll() {
    var open: [Int] = []
    var quotes = 0
    for index in nodes.indices {
      while let last = open.last, nodes[last].end <= index {
        open.removeLast()
        if nodes[last].isInline { finishContainer(last) }
        if case .blockQuote = nodes[last].kind { quotes -= 1 }
      }
      if nodes[index].isInline {
        placeInline(index)
      } else {
        ranges[index] = blockRange(index)
        block = index
        quoteDepth = quotes
        cursor = ranges[index].lowerBound
      }
      open.append(index)
      if case .blockQuote = nodes[index].kind { quotes += 1 }
    }
    for last in open.reversed() where nodes[last].isInline { finishContainer(last) }
  }

  /// cmark ends some blocks at column 0 of the next line, and lists after their blank lines.
  private func blockRange(_ index: Int) -> Range<Int> {
    let node = nodes[index]
    let start = lines.offset(line: node.startLine, column: node.startColumn)
    var end = max(start, lines.offset(line: node.endLine, column: node.endColumn + 1))
    while end > start, Ascii.isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  // MARK: Leaves

  private mutating func placeInline(_ index: Int) {
    switch nodes[index].kind {
    case .softBreak, .lineBreak: placeBreak(index)
    case .text, .htmlInline:
      var literal = nodes[index].literal
      literal.withUTF8 { place(index, literal: $0) }
    case .code: placeCode(index)
    case .footnoteReference: placeFootnoteReference(index)
    // A container takes its place from its children; until then it has the cursor.
    default: ranges[index] = cursor..<cursor
    }
  }

  private mutating func settle(_ index: Int, _ range: Range<Int>) {
    ranges[index] = range
    cursor = max(cursor, range.upperBound)
  }

  /// Where cmark says that a node starts, corrected for what it strips from later lines.
  private func claim(_ index: Int) -> Int? {
    let node = nodes[index]
    guard node.startLine > 0, node.startColumn > 0 else { return nil }
    let start = lines.start(ofLine: node.startLine)
    var offset = start + node.startColumn - 1
    if node.startLine > nodes[block].startLine {
      let prefix = SourceLines.skipPrefix(in: bytes, from: start, quoteDepth: quoteDepth) - start
      offset += prefix - (nodes[block].startColumn - 1)
    }
    return offset >= cursor && offset <= bytes.count ? offset : nil
  }

  private mutating func place(_ index: Int, literal: UnsafeBufferPointer<UInt8>) {
    if let start = claim(index), let end = match(literal, at: start) {
      return settle(index, start..<end)
    }
    for start in cursor..<min(bytes.count, cursor + Self.searchWindow) {
      if let end = match(literal, at: start) { return settle(index, start..<end) }
    }
    settle(index, cursor..<cursor)
  }

  /// The end of the source that reads as `literal`, where escapes and entities may stand for it.
  private func match(_ literal: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var source = start
    var read = 0
    while read < literal.count {
      guard source < bytes.count else { return nil }
      if bytes[source] == Ascii.ampersand, let end = endOfEntity(at: source) {
        read += characterLength(literal[read])
        source = end
      } else if bytes[source] == literal[read] {
        source += 1
        read += 1
        // Indentation after a line break inside raw HTML isn't part of what cmark read.
        if literal[read - 1] == Ascii.newline {
          source = SourceLines.skipPrefix(in: bytes, from: source, quoteDepth: quoteDepth)
          while read < literal.count, literal[read] == Ascii.space { read += 1 }
        }
      } else if bytes[source] == Ascii.backslash, source + 1 < bytes.count,
        bytes[source + 1] == literal[read]
      {
        source += 2
        read += 1
      } else {
        return nil
      }
    }
    return source
  }

  private func endOfEntity(at start: Int) -> Int? {
    var index = start + 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "#") { index += 1 }
    let name = index
    while index < bytes.count, index - name < 32, Ascii.isAlphanumeric(bytes[index]) { index += 1 }
    guard index > name, index < bytes.count, bytes[index] == Ascii.semicolon else { return nil }
    return index + 1
  }

  private func characterLength(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  private mutating func placeBreak(_ index: Int) {
    var start = cursor
    while start < bytes.count, bytes[start] != Ascii.newline, bytes[start] != Ascii.return {
      start += 1
    }
    let end = min(bytes.count, start + 1)
    ranges[index] = start..<end
    cursor = SourceLines.skipPrefix(in: bytes, from: end, quoteDepth: quoteDepth)
  }

  /// The range of code excludes its backticks.
  private mutating func placeCode(_ index: Int) {
    let length = nodes[index].literal.utf8.count
    var start = cursor
    if let claimed = claim(index), claimed > 0, bytes[claimed - 1] == Ascii.backtick {
      start = claimed
    } else {
      while start < bytes.count, bytes[start] != Ascii.backtick { start += 1 }
      while start < bytes.count, bytes[start] == Ascii.backtick { start += 1 }
    }
    var run = start
    while run > 0, bytes[run - 1] == Ascii.backtick { run -= 1 }
    let end = endOfCode(from: start, fence: start - run) ?? min(bytes.count, start + length)
    ranges[index] = start..<end
    cursor = max(cursor, min(bytes.count, end + start - run))
  }

  private func endOfCode(from start: Int, fence: Int) -> Int? {
    var index = start
    while index < bytes.count {
      guard bytes[index] == Ascii.backtick else {
        index += 1
        continue
      }
      let run = index
      while index < bytes.count, bytes[index] == Ascii.backtick { index += 1 }
      if index - run == fence { return run }
    }
    return nil
  }

  private mutating func placeFootnoteReference(_ index: Int) {
    var start = cursor
    while start + 1 < bytes.count,
      !(bytes[start] == Ascii.openBracket && bytes[start + 1] == UInt8(ascii: "^"))
    {
      start += 1
    }
    var end = start
    while end < bytes.count, bytes[end] != Ascii.closeBracket { end += 1 }
    settle(index, start..<min(bytes.count, end + 1))
  }

  // MARK: Containers

  private mutating func finishContainer(_ index: Int) {
    guard nodes[index].end > index + 1 else {
      if case .link = nodes[index].kind { finishEmptyLink(index) }
      if case .image = nodes[index].kind { finishEmptyLink(index) }
      return
    }
    let start = ranges[index + 1].lowerBound
    let end = cursor
    switch nodes[index].kind {
    case .emphasis: settle(index, widened(start, end, by: 1))
    case .strong: settle(index, widened(start, end, by: 2))
    case .strikethrough:
      let isDouble = end + 1 < bytes.count && bytes[end] == bytes[end + 1]
      settle(index, widened(start, end, by: isDouble ? 2 : 1))
    case .link:
      settle(index, linkRange(start, end))
    case .image:
      let range = linkRange(start, end)
      settle(index, max(0, range.lowerBound - 1)..<range.upperBound)
    default: settle(index, start..<end)
    }
  }

  private func widened(_ start: Int, _ end: Int, by length: Int) -> Range<Int> {
    max(0, start - length)..<min(bytes.count, end + length)
  }

  private mutating func finishEmptyLink(_ index: Int) {
    var start = cursor
    let limit = min(bytes.count, cursor + Self.searchWindow)
    while start < limit, bytes[start] != Ascii.openBracket { start += 1 }
    guard start < limit else { return }
    settle(index, linkRange(start + 1, start + 1))
  }

  /// From the bracket before a link's text to the end of its destination.
  private func linkRange(_ start: Int, _ end: Int) -> Range<Int> {
    guard start > 0 else { return start..<end }
    switch bytes[start - 1] {
    case UInt8(ascii: "<"): return (start - 1)..<min(bytes.count, end + 1)
    case Ascii.openBracket: break
    default: return start..<end
    }
    guard end < bytes.count, bytes[end] == Ascii.closeBracket else { return (start - 1)..<end }
    guard end + 1 < bytes.count else { return (start - 1)..<(end + 1) }
    let close: UInt8
    switch bytes[end + 1] {
    case Ascii.openParenthesis: close = Ascii.closeParenthesis
    case Ascii.openBracket: close = Ascii.closeBracket
    default: return (start - 1)..<(end + 1)
    }
    var depth = 0
    let limit = min(bytes.count, end + 1 + 4000)
    for index in (end + 1)..<limit {
      if bytes[index] == bytes[end + 1] { depth += 1 }
      if bytes[index] == close { depth -= 1 }
      if depth == 0 { return (start - 1)..<(index + 1) }
    }
    return (start - 1)..<(end + 1)
  }
}

extension CommonMark.RawNode {
  var isInline: Bool {
    switch kind {
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .strikethrough,
      .link, .image, .footnoteReference:
      true
    default: false
    }
  }
}

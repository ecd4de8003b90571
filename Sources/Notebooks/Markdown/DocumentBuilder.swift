internal import Diagnostics

/// Turns cmark's tree into a document, and reads the cells on the way.
struct DocumentBuilder {
  private let file: SourceFile
  /// Bytes of the file before the Markdown body.
  private let bodyOffset: Int
  let text: MaskedText
  let raw: [CommonMark.RawNode]
  private let ranges: [Range<Int>]
  private let readsCells: Bool
  private let readsExtensions: Bool
  /// The column of each table cell, by its index among cmark's nodes.
  private let cellColumns: [Int]

  /// A node whose descendants are still to come.
  private struct Open {
    /// The index after its last descendant among cmark's nodes.
    var rawEnd: Int
    var node: Int
    /// The fence that opened it, if it is a division.
    var fence: Int?
  }

  private var open: [Open] = []
  private let bodyEnd: Int
  /// Paragraphs that are captions, by their index among cmark's nodes.
  private var captions: Set<Int> = []
  private(set) var document = Document()
  private(set) var cells: [CellDraft] = []
  private(set) var inlineCells: [InlineCell] = []
  private(set) var complaints: Complaints
  private var footnoteNumber = 0
  /// The line of the place that was asked for last.
  private var line = 1

  init(
    _ parse: MarkdownParse, file: SourceFile, bodyOffset: Int, readsCells: Bool,
    readsExtensions: Bool, complaints: Complaints
  ) {
    self.file = file
    self.bodyOffset = bodyOffset
    self.readsCells = readsCells
    self.readsExtensions = readsExtensions
    self.complaints = complaints
    text = parse.text
    raw = parse.nodes
    ranges = InlinePlacement(raw, bytes: text.bytes, lines: text.lines).ranges
    cellColumns = Self.cellColumns(raw)
    bodyEnd = Self.bodyEnd(raw)
    build()
    Captions.takeAttributes(in: &document)
    HeadingIDs.assign(in: &document, reserved: document.labels + cells.compactMap(\.label))
  }

  private mutating func build() {
    document.nodes.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      closeNodes(before: index)
      index = readsExtensions ? (extensionBlock(index) ?? block(index)) : block(index)
    }
    closeNodes(before: raw.count)
  }

  /// Appends one of cmark's nodes; its children follow.
  private mutating func block(_ index: Int) -> Int {
    if case .text = raw[index].kind {
      appendText(index)
    } else {
      begin(content(of: index), range: range(of: index), rawEnd: raw[index].end)
    }
    return index + 1
  }

  private mutating func begin(
    _ content: Content, range: SourceRange, rawEnd: Int, fence: Int? = nil
  ) {
    open.append(Open(rawEnd: rawEnd, node: document.nodes.count, fence: fence))
    append(content, range: range)
  }

  private mutating func closeNodes(before index: Int) {
    while let last = open.last, last.rawEnd <= index {
      if let fence = last.fence {
        complaints.warning(
          "unclosed-division", "the division that opens here is never closed",
          at: spanRange(fence), help: "close it with a line ':::'")
      }
      closeLast()
    }
  }

  private mutating func closeLast() {
    guard let last = open.popLast() else { return }
    document.nodes[last.node].end = document.nodes.count
  }

  private mutating func append(_ content: Content, range: SourceRange) {
    document.nodes.append(Node(content, range: range, end: document.nodes.count + 1))
  }

  // MARK: Extensions

  /// Appends what our format adds to Markdown, and says which of cmark's nodes comes next; nil if
  /// there is nothing of the kind here.
  private mutating func extensionBlock(_ index: Int) -> Int? {
    switch raw[index].kind {
    case .paragraph: return extensionParagraph(index)
    case .blockQuote:
      guard let alert = alert(index) else { return nil }
      begin(
        .division(BlockAttributes(classes: [alert.name])), range: range(of: index),
        rawEnd: raw[index].end)
      if alert.skipsParagraph { return raw[index + 1].end }
      begin(
        .paragraph(isTight: false), range: range(of: index + 1), rawEnd: raw[index + 1].end)
      return alert.textStart
    case .table:
      guard let caption = captionAfter(table: index) else { return nil }
      captions.insert(caption)
      let whole = SourceRange(range(of: index).start, range(of: caption).end)
      begin(.captionedTable(BlockAttributes()), range: whole, rawEnd: raw[caption].end)
      return block(index)
    default: return nil
    }
  }

  private mutating func extensionParagraph(_ index: Int) -> Int? {
    if captions.contains(index) {
      begin(.caption, range: range(of: index), rawEnd: raw[index].end)
      return index + 1
    }
    if let fence = loneFence(index) {
      divide(at: fence, parent: raw[index].parent)
      return raw[index].end
    }
    if let formula = loneFormula(index) {
      append(.mathBlock(tex: formula.tex, label: formula.label), range: formulaRange(formula.span))
      return raw[index].end
    }
    if let attributes = imageAttributes(index) {
      begin(.imageFigure(attributes), range: range(of: index), rawEnd: raw[index + 1].end)
      _ = block(index + 1)
      // The image's text follows as usual; what is left of the paragraph were its attributes.
      for child in (index + 2)..<raw[index + 1].end {
        closeNodes(before: child)
        _ = block(child)
      }
      closeNodes(before: raw[index + 1].end)
      return raw[index].end
    }
    if let table = tableAfter(caption: index) {
      let whole = SourceRange(range(of: index).start, range(of: table).end)
      begin(.captionedTable(BlockAttributes()), range: whole, rawEnd: raw[table].end)
      begin(.caption, range: range(of: index), rawEnd: raw[index].end)
      return index + 1
    }
    return nil
  }

  /// Opens or closes a division.
  private mutating func divide(at number: Int, parent: Int) {
    guard case .fence(let fence, _) = text.spans[number].content else { return }
    switch fence {
    case .closing:
      // All that ended before is closed, so a division on top stands in the same container.
      if open.last?.fence != nil { return closeLast() }
      complaints.warning(
        "stray-division-end", "no division is open here", at: spanRange(number),
        help: "remove this line, or open a division with '::: {.name}'")
    case .opening(let attributes):
      let end = parent >= 0 ? raw[parent].end : bodyEnd
      begin(.division(attributes), range: spanRange(number), rawEnd: end, fence: number)
    case .malformed:
      complaints.error(
        "division-attributes", "attributes are '#id', '.class' and 'key=\"value\"'",
        at: spanRange(number))
      let end = parent >= 0 ? raw[parent].end : bodyEnd
      begin(.division(BlockAttributes()), range: spanRange(number), rawEnd: end, fence: number)
    }
  }

  // MARK: Places

  private mutating func position(_ maskedOffset: Int) -> SourcePosition {
    file.position(utf8Offset: bodyOffset + text.originalOffset(maskedOffset), near: &line)
  }

  private mutating func range(of index: Int) -> SourceRange {
    SourceRange(position(ranges[index].lowerBound), position(ranges[index].upperBound))
  }

  private func spanRange(_ number: Int) -> SourceRange { sourceRange(text.spans[number].range) }

  private func formulaRange(_ formula: MathSpan) -> SourceRange { sourceRange(formula.range) }

  private func sourceRange(_ range: Range<Int>) -> SourceRange {
    SourceRange(
      file.position(utf8Offset: bodyOffset + range.lowerBound),
      file.position(utf8Offset: bodyOffset + range.upperBound))
  }

  // MARK: Text and formulas

  private mutating func appendText(_ index: Int) {
    var start = ranges[index].lowerBound
    guard text.holdsSpan(raw[index].literal) else {
      return appendPlain(
        raw[index].literal, from: start, to: ranges[index].upperBound,
        continues: follows(index))
    }
    let pieces = text.pieces(of: raw[index].literal)
    for (number, piece) in pieces.enumerated() {
      switch piece {
      case .formula(let formula):
        append(.math(tex: formula.tex, isDisplay: formula.isDisplay), range: formulaRange(formula))
        start = endOfWord(from: start, in: ranges[index])
      case .fence:
        // A fence that cmark found inside a paragraph; it can't be shown as one.
        start = endOfWord(from: start, in: ranges[index])
      case .text(let part):
        if part.isEmpty { continue }
        let isLast = number == pieces.count - 1
        let end =
          isLast ? ranges[index].upperBound : min(ranges[index].upperBound, start + part.utf8.count)
        appendPlain(part, from: start, to: end, continues: number == 0 && follows(index))
        start = max(start, end)
      }
    }
  }

  /// - Parameter continues: Whether the text belongs to the one before: cmark cuts texts at every
  ///   character that could have meant something.
  private mutating func appendPlain(_ part: String, from start: Int, to end: Int, continues: Bool) {
    if part.isEmpty { return }
    let end = position(max(start, end))
    let last = document.nodes.count - 1
    if continues, case .text(var whole)? = document.nodes.last?.content {
      // The node lets go of its text, so that appending doesn't copy it.
      document.nodes[last].content = .softBreak
      whole += part
      document.nodes[last].content = .text(whole)
      document.nodes[last].range.end = end
    } else {
      append(.text(part), range: SourceRange(position(start), end))
    }
  }

  /// Whether one of cmark's texts directly follows another.
  private func follows(_ index: Int) -> Bool {
    guard index > 0, raw[index - 1].parent == raw[index].parent,
      case .text = raw[index - 1].kind
    else { return false }
    return true
  }

  /// A span's word is its number between two marks.
  private func endOfWord(from start: Int, in range: Range<Int>) -> Int {
    guard let mark = text.mark, start < range.upperBound,
      let end = text.bytes[(start + 1)..<range.upperBound].firstIndex(of: mark)
    else { return range.upperBound }
    return end + 1
  }

  // MARK: Nodes

  private mutating func content(of index: Int) -> Content {
    let node = raw[index]
    switch node.kind {
    case .blockQuote: return .blockQuote
    case .bulletList: return .bulletList
    case .orderedList(let start, _): return .orderedList(start: start)
    case .item: return .item
    case .task(let isDone): return .taskItem(isDone: isDone)
    case .codeBlock(let info, let fence): return codeBlock(index, info: info, fence: fence)
    case .htmlBlock: return .htmlBlock(text.restored(node.literal).text)
    case .paragraph: return .paragraph(isTight: isTight(index))
    case .heading(let level): return .heading(level: level, id: "")
    case .thematicBreak: return .thematicBreak
    case .footnoteDefinition: return footnoteDefinition(index)
    case .table: return .table
    case .tableRow(let isHeader): return .tableRow(isHeader: isHeader)
    case .tableCell: return tableCell(index)
    case .text: return .text(node.literal)
    case .softBreak: return .softBreak
    case .lineBreak: return .lineBreak
    case .code: return code(index)
    case .htmlInline: return .html(text.restored(node.literal).text)
    case .emphasis, .other: return .emphasis
    case .strong: return .strong
    case .strikethrough: return .strikethrough
    case .link(let url, let title):
      return .link(url: text.restored(url).text, title: text.restored(title).text)
    case .image(let url, let title):
      return .image(url: text.restored(url).text, title: text.restored(title).text)
    case .footnoteReference: return footnoteReference(index)
    }
  }

  private func isTight(_ paragraph: Int) -> Bool {
    let item = raw[paragraph].parent
    guard item >= 0, raw[item].parent >= 0 else { return false }
    switch raw[raw[item].parent].kind {
    case .bulletList(let isTight), .orderedList(_, let isTight): return isTight
    default: return false
    }
  }

  private func tableCell(_ index: Int) -> Content {
    let row = raw[index].parent
    guard row >= 0, case .tableRow(let isHeader) = raw[row].kind,
      raw[row].parent >= 0, case .table(let alignments) = raw[raw[row].parent].kind
    else { return .tableCell(.natural, isHeader: false) }
    let column = cellColumns[index]
    let alignment = alignments.indices.contains(column) ? alignments[column] : .natural
    return .tableCell(alignment, isHeader: isHeader)
  }

  private static func cellColumns(_ raw: [CommonMark.RawNode]) -> [Int] {
    var columns = [Int](repeating: 0, count: raw.count)
    var next = 0
    for index in raw.indices {
      switch raw[index].kind {
      case .tableRow: next = 0
      case .tableCell:
        columns[index] = next
        next += 1
      default: break
      }
    }
    return columns
  }

  // MARK: Footnotes

  /// The k-th definition that cmark lists is the footnote with number k.
  private mutating func footnoteDefinition(_ index: Int) -> Content {
    footnoteNumber += 1
    let line = text.lines.start(ofLine: raw[index].startLine)
    let label = footnoteLabel(between: line, and: ranges[index].lowerBound)
    return .footnoteDefinition(
      FootnoteID(number: footnoteNumber, label: label ?? "\(footnoteNumber)"))
  }

  private mutating func footnoteReference(_ index: Int) -> Content {
    let number = Int(raw[index].literal) ?? 0
    let label = footnoteLabel(between: ranges[index].lowerBound, and: ranges[index].upperBound)
    while document.footnoteReferenceCounts.count < number {
      document.footnoteReferenceCounts.append(0)
    }
    guard number > 0 else { return .text(raw[index].literal) }
    document.footnoteReferenceCounts[number - 1] += 1
    return .footnoteReference(
      FootnoteID(number: number, label: label ?? "\(number)"),
      occurrence: document.footnoteReferenceCounts[number - 1])
  }

  private func footnoteLabel(between start: Int, and end: Int) -> String? {
    guard start < end else { return nil }
    let part = text.bytes[start..<end]
    guard let caret = part.firstIndex(of: UInt8(ascii: "^")),
      let close = part[caret...].firstIndex(of: Ascii.closeBracket)
    else { return nil }
    return text.restored(String(decoding: part[(caret + 1)..<close], as: UTF8.self)).text
  }

  // MARK: Code

  private mutating func codeBlock(
    _ index: Int, info: String, fence: CommonMark.Fence?
  ) -> Content {
    let literal = text.restored(raw[index].literal).text
    guard let fence else { return .codeBlock(language: nil, text: literal) }
    if readsCells { complainIfUnclosed(index, fence: fence) }
    let info = text.restored(info).text
    let header = CellHeader(info)
    switch header {
    case .language(let language): return .codeBlock(language: language, text: literal)
    case .attributed(let attributes):
      return .codeBlock(language: attributes.classes.first, text: literal, attributes: attributes)
    case .shownFence(let braced) where readsCells:
      let marks = String(repeating: Character(Unicode.Scalar(fence.character)), count: fence.length)
      return .codeBlock(language: nil, text: "\(marks)\(braced)\n\(literal)\(marks)\n")
    case .swift where readsCells:
      return cell(index, literal: literal)
    case .unknownCell(let name) where readsCells:
      complainAboutHeader(index, name: name)
      return .codeBlock(language: name, text: literal)
    case .swift, .shownFence, .unknownCell:
      return .codeBlock(language: CellHeader.firstWord(info), text: literal)
    }
  }

  private mutating func cell(_ index: Int, literal: String) -> Content {
    var lines = literal.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // Every fence's text ends with a line break; what follows the last one is no line.
    if lines.last == "" { lines.removeLast() }
    let firstLine = raw[index].startLine + 1
    let origins = lines.enumerated().map { number, line in
      let start = text.lines.start(ofLine: firstLine + number)
      var end = text.lines.end(ofLine: firstLine + number)
      while end > start, text.bytes[end - 1] == Ascii.newline || text.bytes[end - 1] == Ascii.return
      {
        end -= 1
      }
      let length = line.hasSuffix("\r") ? line.utf8.count - 1 : line.utf8.count
      // What the containers took is a prefix; a tab that was split may leave more text than source.
      return position(max(start, end - length))
    }
    let code = CellCode(
      lines: lines.map { $0.hasSuffix("\r") ? String($0.dropLast()) : $0 }, origins: origins)
    cells.append(
      CellDraft(code, range: range(of: index), node: document.nodes.count, &complaints))
    return .cell(cells.count - 1)
  }

  private mutating func complainAboutHeader(_ index: Int, name: String) {
    let line = position(ranges[index].lowerBound).line
    if name.split(whereSeparator: { $0 == " " || $0 == "," }).first == "swift" {
      complaints.error(
        "cell-header", "options of a cell go into comments, not into '{\(name)}'",
        at: complaints.range(ofLine: line),
        help: "write '//| name: value' lines at the top of the cell")
    } else {
      let near = Suggestion.nearest(to: name, among: ["swift"])
      complaints.warning(
        "cell-language", "cells are written in Swift; '{\(name)}' is shown, not run",
        at: complaints.range(ofLine: line),
        help: near == nil ? nil : "did you mean '{swift}'?")
    }
  }

  /// cmark closes a fence at the end of its container without a word.
  private mutating func complainIfUnclosed(_ index: Int, fence: CommonMark.Fence) {
    let node = raw[index]
    let start = text.lines.start(ofLine: node.endLine)
    let line = text.bytes[start..<text.lines.end(ofLine: node.endLine)]
    // The closing fence is what stands at the end of its line, whatever containers stand before.
    let closing = line.reversed().drop { Ascii.isSpace($0) }.prefix { $0 == fence.character }
    let lineCount = node.literal.utf8.count { $0 == Ascii.newline }
    if closing.count >= fence.length, node.endLine > node.startLine,
      lineCount < node.endLine - node.startLine
    {
      return
    }
    let opening = position(ranges[index].lowerBound)
    let marks = String(repeating: Character(Unicode.Scalar(fence.character)), count: fence.length)
    complaints.error(
      "unclosed-fence", "the code fence that opens here is never closed",
      at: SourceRange(
        opening, SourcePosition(line: opening.line, column: opening.column + fence.length)),
      help: "close it with a line '\(marks)'")
  }

  private mutating func code(_ index: Int) -> Content {
    let literal = text.restored(raw[index].literal).text
    guard readsCells else { return .code(literal) }
    let start = ranges[index].lowerBound
    // Doubled backticks or braces show the source of an inline cell.
    let isSingle =
      start > 0 && text.bytes[start - 1] == Ascii.backtick
      && !(start > 1 && text.bytes[start - 2] == Ascii.backtick)
    if literal.hasPrefix("{{swift}}") { return .code("{swift}" + literal.dropFirst(9)) }
    guard isSingle, literal.hasPrefix("{swift}") else { return .code(literal) }
    let header = text.bytes[start..<ranges[index].upperBound].firstIndex(of: Ascii.closeBrace)
    var codeStart = (header ?? start) + 1
    while codeStart < ranges[index].upperBound, Ascii.isSpace(text.bytes[codeStart]) {
      codeStart += 1
    }
    let expression = String(
      literal.dropFirst(7).drop { $0.isWhitespace }
        .reversed().drop { $0.isWhitespace }.reversed())
    if expression.isEmpty {
      complaints.error(
        "empty-inline-cell", "an inline cell needs an expression", at: range(of: index),
        help: "write one after '{swift}'")
    }
    inlineCells.append(
      InlineCell(
        code: CellCode(lines: [expression], origins: [position(codeStart)]),
        range: range(of: index), node: document.nodes.count))
    return .inlineCell(inlineCells.count - 1)
  }
}

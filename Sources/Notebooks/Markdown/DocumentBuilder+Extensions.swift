internal import Diagnostics

/// Finds what our format adds to Markdown among cmark's nodes.
extension DocumentBuilder {
  /// The index after the last node of the text proper: footnotes come last and belong to no division.
  static func bodyEnd(_ raw: [CommonMark.RawNode]) -> Int {
    raw.indices.first { index in
      guard case .footnoteDefinition = raw[index].kind else { return false }
      return raw[index].parent < 0
    } ?? raw.count
  }

  /// The text of a paragraph that holds nothing else.
  private func loneText(_ index: Int, from first: Int? = nil) -> String? {
    let start = first ?? index + 1
    guard start < raw[index].end else { return nil }
    var text = ""
    for child in start..<raw[index].end {
      guard case .text = raw[child].kind else { return nil }
      text += raw[child].literal
    }
    return text
  }

  /// The fence that makes up a paragraph.
  func loneFence(_ index: Int) -> Int? {
    guard text.mark != nil, raw[index].end == index + 2, case .text = raw[index + 1].kind else {
      return nil
    }
    let pieces = text.pieces(of: raw[index + 1].literal)
    guard pieces.count == 1, case .fence(let number) = pieces[0] else { return nil }
    return number
  }

  /// The display formula that makes up a paragraph, with the label behind it: `$$ … $$ {#eq-flow}`.
  func loneFormula(_ index: Int) -> (tex: String, label: String?, span: MathSpan)? {
    guard text.mark != nil, let whole = loneText(index) else { return nil }
    let pieces = text.pieces(of: whole)
    guard case .formula(let span)? = pieces.first, span.isDisplay else { return nil }
    if pieces.count == 1 { return (span.tex, nil, span) }
    guard pieces.count == 2, case .text(let rest) = pieces[1],
      let (attributes, start) = BlockAttributes.trailing(rest), let label = attributes.id,
      rest[..<start].allSatisfy(\.isWhitespace)
    else { return nil }
    return (span.tex, label, span)
  }

  /// The attributes of an image that makes up a paragraph; nil if that isn't a figure.
  ///
  /// As in Pandoc an image with a text is a figure, and its text the caption.
  func imageAttributes(_ index: Int) -> BlockAttributes? {
    let image = index + 1
    guard image < raw[index].end, case .image = raw[image].kind, raw[image].end > image + 1 else {
      return nil
    }
    if raw[image].end == raw[index].end { return BlockAttributes() }
    guard let rest = loneText(index, from: raw[image].end), rest.hasPrefix("{"),
      let (attributes, start) = BlockAttributes.trailing(rest), start == rest.startIndex
    else { return nil }
    return attributes
  }

  /// The paragraph behind a table that is its caption: it begins with a colon.
  func captionAfter(table index: Int) -> Int? {
    let next = raw[index].end
    guard next < raw.count, raw[next].parent == raw[index].parent, isCaption(next) else {
      return nil
    }
    return next
  }

  /// The table behind a caption, unless it has one of its own.
  func tableAfter(caption index: Int) -> Int? {
    guard isCaption(index) else { return nil }
    let next = raw[index].end
    guard next < raw.count, raw[next].parent == raw[index].parent, case .table = raw[next].kind,
      captionAfter(table: next) == nil
    else { return nil }
    return next
  }

  private func isCaption(_ index: Int) -> Bool {
    guard case .paragraph = raw[index].kind, index + 1 < raw[index].end,
      case .text = raw[index + 1].kind
    else { return false }
    return Captions.mark(of: raw[index + 1].literal) != nil
  }

  /// GitHub's alert: a quote whose first line is `[!NOTE]`.
  ///
  /// - Returns: The class of the callout it stands for, where its text goes on, and whether the
  ///   mark has a paragraph of its own.
  func alert(_ index: Int) -> (name: String, textStart: Int, skipsParagraph: Bool)? {
    let paragraph = index + 1
    guard paragraph < raw[index].end, case .paragraph = raw[paragraph].kind else { return nil }
    var mark = ""
    var child = paragraph + 1
    while child < raw[paragraph].end, case .text = raw[child].kind, mark.utf8.count < 16 {
      mark += raw[child].literal
      child += 1
    }
    guard mark.hasPrefix("[!"), mark.hasSuffix("]") else { return nil }
    let kind = mark.dropFirst(2).dropLast().lowercased()
    guard ["note", "tip", "important", "warning", "caution"].contains(kind) else { return nil }
    if child == raw[paragraph].end { return ("callout-\(kind)", child, true) }
    guard case .softBreak = raw[child].kind else { return nil }
    return ("callout-\(kind)", child + 1, false)
  }
}

/// Captions in Markdown, such as the one behind a table: `: Costs {#tbl-costs}`.
enum Captions {
  /// What begins a caption, if the text is one.
  static func mark(of text: String) -> String? {
    // Nearly every paragraph is asked, and nearly none is one.
    guard let first = text.utf8.first, ":Tt".utf8.contains(first) else { return nil }
    return [": ", "Table: ", "table: "].first { text.hasPrefix($0) }
  }

  /// Takes marks and attributes off captions and gives the attributes to what is captioned.
  static func takeAttributes(in document: inout Document) {
    for index in document.nodes.indices {
      guard case .captionedTable = document.nodes[index].content,
        let caption = (index..<document.nodes[index].end).first(where: {
          if case .caption = document.nodes[$0].content { return true }
          return false
        })
      else { continue }
      let first = caption + 1
      if case .text(let text) = document.nodes[first].content, let mark = mark(of: text) {
        document.nodes[first].content = .text(String(text.dropFirst(mark.count)))
      }
      let last = document.nodes[caption].end - 1
      if case .text(let text) = document.nodes[last].content,
        let (attributes, start) = BlockAttributes.trailing(text)
      {
        document.nodes[last].content = .text(String(text[..<start]))
        document.nodes[index].content = .captionedTable(attributes)
      }
    }
  }
}

extension Document {
  /// What authors named in the text, in its order; headings come by their own rule.
  public var labels: [String] { labelledNodes.map(\.label) }

  var labelledNodes: [(label: String, node: Int)] {
    nodes.indices.compactMap { index in
      switch nodes[index].content {
      case .mathBlock(_, let label): label.map { ($0, index) }
      case .division(let attributes), .captionedTable(let attributes),
        .imageFigure(let attributes):
        attributes.id.map { ($0, index) }
      case .codeBlock(_, _, let attributes): attributes.id.map { ($0, index) }
      default: nil
      }
    }
  }
}

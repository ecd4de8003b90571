internal import Notebooks

/// Code, of cells and shown.
extension BodyRenderer {
  /// How a listing is set.
  struct ListingStyle {
    var language: String?
    var highlighter: (any Highlighter)?
    /// What the ids of its lines begin with; nil leaves them without numbers.
    var linePrefix: String?
    var wraps = false
  }

  /// - Parameter code: What is shown of the cell's code.
  mutating func source(
    of cell: Cell, _ code: String, _ index: Int, _ notebook: NotebookParts
  ) {
    let options = cell.options
    let isFolded = options.fold != .never
    let number = notebook.numbering.listings[index]
    if number != nil {
      beginListingFigure(options.listingLabel, number, notebook.captions.listings[index])
    }
    if isFolded {
      let isOpen = options.fold == .open ? [Attribute("open", "")] : []
      html.begin("details", [Attribute("class", "fold")] + isOpen)
      html.element("summary", text: options.foldSummary ?? language["Code"])
      html.newline()
    }
    let name = options.listingLabel ?? options.label ?? "lectern-code-\(index + 1)"
    var style = ListingStyle(
      linePrefix: options.numbersLines ? name : nil, wraps: options.overflow == .wrap)
    if options.echo == .fenced {
      let lines = ["```{swift}"] + cell.optionLines + [code, "```"]
      listing(lines.joined(separator: "\n"), style)
    } else {
      (style.language, style.highlighter) = ("swift", notebook.highlighter)
      listing(code, style)
    }
    if isFolded { html.end() }
    if number != nil { html.end() }
    html.newline()
  }

  /// A figure around code with a caption above; whoever calls closes it.
  private mutating func beginListingFigure(
    _ label: String?, _ number: String?, _ caption: Document?
  ) {
    html.begin(
      "figure",
      [Attribute("class", "captioned-code")] + (label.map { [Attribute("id", $0)] } ?? []))
    html.newline()
    figureCaption(caption, "Listing", number)
  }

  mutating func codeBlock(
    _ index: Int, _ language: String?, _ text: String, _ attributes: BlockAttributes
  ) {
    guard let notebook else {
      html.begin("pre")
      html.element(
        "code", language.map { [Attribute("class", "language-\($0)")] } ?? [], text: text)
      html.end()
      return
    }
    let code = text.hasSuffix("\n") ? String(text.dropLast()) : text
    let caption = notebook.captions.codeBlocks[index]
    let number = notebook.numbering.nodes[index]
    let isFigure = caption != nil || number != nil
    if isFigure { beginListingFigure(attributes.id, number, caption) }
    let numbersLines =
      attributes["code-line-numbers"] == "true" || attributes.classes.contains("numberLines")
    listing(
      code,
      ListingStyle(
        language: language, highlighter: language == "swift" ? notebook.highlighter : nil,
        linePrefix: numbersLines ? attributes.id ?? "lectern-block-\(index)" : nil,
        wraps: attributes["code-overflow"] == "wrap"))
    if isFigure { html.end() }
  }

  mutating func listing(_ code: String, _ style: ListingStyle) {
    let classes =
      "listing" + (style.wraps ? " wrapped" : "")
      + (style.linePrefix == nil ? "" : " numbered-lines")
    html.begin("pre", [Attribute("class", classes), Attribute("tabindex", "0")])
    html.begin("code", style.language.map { [Attribute("class", "language-\($0)")] } ?? [])
    var lines = LineWriter(prefix: style.linePrefix, word: language["Line"])
    lines.begin(&html)
    highlighted(code, style.highlighter?.spans(in: code) ?? [], &lines)
    lines.end(&html)
    html.end()
    html.end()
  }

  /// A highlighter's spans are taken only where they are in order and inside the code.
  private mutating func highlighted(
    _ code: String, _ spans: [CodeSpan], _ lines: inout LineWriter
  ) {
    let bytes = code.utf8
    var position = bytes.startIndex
    var offset = 0
    for span in spans where span.range.lowerBound >= offset && span.range.upperBound <= bytes.count
    {
      let start = bytes.index(position, offsetBy: span.range.lowerBound - offset)
      let end = bytes.index(start, offsetBy: span.range.count)
      lines.write(code[position..<start], nil, &html)
      lines.write(code[start..<end], span.role, &html)
      position = end
      offset = span.range.upperBound
    }
    lines.write(code[position...], nil, &html)
  }
}

/// Writes code, each line in an element of its own with a link to itself where lines are numbered.
private struct LineWriter {
  let prefix: String?
  let word: String
  private var number = 0

  init(prefix: String?, word: String) {
    (self.prefix, self.word) = (prefix, word)
  }

  mutating func begin(_ html: inout HTMLWriter) {
    guard let prefix else { return }
    number += 1
    let id = "\(prefix)-line-\(number)"
    html.begin("span", [Attribute("class", "line"), Attribute("id", id)])
    // The number is drawn by the style sheet, so that it isn't copied with the code.
    html.element(
      "a",
      [
        Attribute("class", "line-number"), Attribute("href", "#\(id)"),
        Attribute("data-number", String(number)), Attribute("aria-label", "\(word) \(number)"),
      ], text: "")
  }

  func end(_ html: inout HTMLWriter) {
    if prefix != nil { html.end() }
  }

  /// - Parameter role: Of a coloured piece, which may go over several lines.
  mutating func write(_ code: Substring, _ role: CodeRole?, _ html: inout HTMLWriter) {
    guard prefix != nil else { return piece(code, role, &html) }
    for (index, part) in code.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 {
        end(&html)
        html.text("\n")
        begin(&html)
      }
      piece(part, role, &html)
    }
  }

  private func piece(_ code: Substring, _ role: CodeRole?, _ html: inout HTMLWriter) {
    guard let role else { return html.text(String(code)) }
    if !code.isEmpty { html.word(String(code), role.letter) }
  }
}

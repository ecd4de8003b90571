internal import Diagnostics
internal import Notebooks

/// Cells and what they gave.
extension BodyRenderer {
  mutating func renderCell(_ index: Int) {
    guard let notebook else { return }
    let cell = notebook.executed.notebook.cells[index]
    let results = notebook.executed.cells
    let outputs = results.indices.contains(index) ? results[index].outputs : []
    let shown = outputs.filter { isShown($0, cell.options) }
    let showsCode = cell.options.include && cell.options.echo != .hidden && !cell.listing.isEmpty
    guard showsCode || !shown.isEmpty else { return }
    let id = cell.options.label.map { [Attribute("id", $0)] } ?? []
    html.begin("div", [Attribute("class", "cell")] + id)
    html.newline()
    if showsCode { source(of: cell, notebook.highlighter) }
    self.outputs(shown, of: index, cell.options, notebook)
    html.end()
  }

  /// An error is always shown: a page must not look right when a cell failed.
  private func isShown(_ output: CellOutput, _ options: CellOptions) -> Bool {
    switch output {
    case .failure(let diagnostic):
      diagnostic.severity == .error || (options.warning && options.include)
    case .text, .value: options.include && options.output
    }
  }

  // MARK: Code

  private mutating func source(of cell: Cell, _ highlighter: any Highlighter) {
    let isFolded = cell.options.fold != .never
    if isFolded {
      let isOpen = cell.options.fold == .open ? [Attribute("open", "")] : []
      html.begin("details", [Attribute("class", "fold")] + isOpen)
      html.element("summary", text: cell.options.foldSummary ?? language["Code"])
      html.newline()
    }
    if cell.options.echo == .fenced {
      let text = (["```{swift}"] + cell.optionLines + [cell.listing, "```"]).joined(separator: "\n")
      listing(text, language: nil, highlighter: nil)
    } else {
      listing(cell.listing, language: "swift", highlighter: highlighter)
    }
    if isFolded { html.end() }
    html.newline()
  }

  mutating func codeBlock(_ language: String?, _ text: String) {
    guard let notebook else {
      html.begin("pre")
      html.element(
        "code", language.map { [Attribute("class", "language-\($0)")] } ?? [], text: text)
      html.end()
      return
    }
    let code = text.hasSuffix("\n") ? String(text.dropLast()) : text
    listing(
      code, language: language, highlighter: language == "swift" ? notebook.highlighter : nil)
  }

  private mutating func listing(
    _ code: String, language: String?, highlighter: (any Highlighter)?
  ) {
    html.begin("pre", [Attribute("class", "listing"), Attribute("tabindex", "0")])
    html.begin("code", language.map { [Attribute("class", "language-\($0)")] } ?? [])
    highlighted(code, highlighter?.spans(in: code) ?? [])
    html.end()
    html.end()
  }

  /// A highlighter's spans are taken only where they are in order and inside the code.
  private mutating func highlighted(_ code: String, _ spans: [CodeSpan]) {
    let bytes = code.utf8
    var position = bytes.startIndex
    var offset = 0
    for span in spans where span.range.lowerBound >= offset && span.range.upperBound <= bytes.count
    {
      let start = bytes.index(position, offsetBy: span.range.lowerBound - offset)
      let end = bytes.index(start, offsetBy: span.range.count)
      html.text(String(code[position..<start]))
      html.element(
        "span", [Attribute("class", span.role.className)], text: String(code[start..<end]))
      position = end
      offset = span.range.upperBound
    }
    html.text(String(code[position...]))
  }

  // MARK: Outputs

  private mutating func outputs(
    _ outputs: [CellOutput], of index: Int, _ options: CellOptions, _ notebook: NotebookParts
  ) {
    guard !outputs.isEmpty else { return }
    html.begin("div", [Attribute("class", "output")])
    html.newline()
    var text = ""
    var hasFigure = false
    let figures = outputs.compactMap { output -> FigureOutput? in
      guard case .value(.figure(let figure)) = output else { return nil }
      return figure
    }
    for output in outputs {
      // What a cell prints in a row is one text.
      if case .text(let piece) = output {
        text += piece
        continue
      }
      printed(text)
      text = ""
      switch output {
      case .text: break
      case .failure(let diagnostic): failure(diagnostic, in: notebook.executed.notebook.file)
      case .value(.figure(let figure)):
        if notebook.captions.figures[index] == nil {
          self.figure([figure], nil, number: nil, options)
        } else if !hasFigure {
          self.figure(
            figures, notebook.captions.figures[index], number: notebook.numbering.figures[index],
            options)
        }
        hasFigure = true
      case .value(let value):
        self.value(
          value, caption: notebook.captions.tables[index], number: notebook.numbering.tables[index])
      }
    }
    printed(text)
    html.end()
    html.newline()
  }

  private mutating func printed(_ text: String) {
    guard !text.isEmpty else { return }
    let shown = text.hasSuffix("\n") ? String(text.dropLast()) : text
    html.element(
      "pre", [Attribute("class", "printed"), Attribute("tabindex", "0")], text: shown)
    html.newline()
  }

  private mutating func failure(_ diagnostic: Diagnostic, in file: SourceFile) {
    let isError = diagnostic.severity == .error
    html.begin("div", [Attribute("class", isError ? "failure" : "failure warning")])
    html.element(
      "p", [Attribute("class", "failure-title")], text: language[isError ? "Error" : "Warning"])
    html.element("pre", [Attribute("tabindex", "0")], text: diagnostic.text(in: file))
    html.end()
    html.newline()
  }

  private mutating func figure(
    _ figures: [FigureOutput], _ caption: Document?, number: CountedNumber?,
    _ options: CellOptions
  ) {
    html.begin("figure")
    html.newline()
    for figure in figures { plot(figure, options) }
    if caption != nil || figures.contains(where: { !$0.thinned.isEmpty }) {
      html.begin("figcaption")
      if let caption { captionText(caption, "Figure", number) }
      thinnedNote(figures)
      html.end()
      html.newline()
    }
    figureData(figures.flatMap(\.tables))
    html.end()
    html.newline()
  }

  /// The numbers of a figure for those who can't see it, or want to know exactly; folded away.
  private mutating func figureData(_ tables: [FigureTable]) {
    guard !tables.isEmpty else { return }
    html.begin("details", [Attribute("class", "figure-data")])
    html.element("summary", text: language["Data"])
    html.newline()
    for table in tables {
      html.begin("div", Self.scrollBox("value"))
      html.begin("table")
      html.element("caption", text: table.title)
      tableParts(table.header, table.rows, alignsNumbers: false)
      html.end()
      html.end()
      html.newline()
    }
    html.end()
    html.newline()
  }

  private mutating func caption(_ caption: Document, _ word: String, _ number: CountedNumber?) {
    html.begin("figcaption")
    captionText(caption, word, number)
    html.end()
    html.newline()
  }

  private mutating func captionText(_ caption: Document, _ word: String, _ number: Int?) {
    if let number {
      html.element(
        "span", [Attribute("class", "caption-number")], text: "\(language[word])\u{A0}\(number)")
      html.text(" ")
    }
    self.caption(caption)
  }

  // MARK: Values

  private mutating func value(_ value: DisplayedValue, caption: Document?, number: CountedNumber?) {
    switch value {
    case .text(let text):
      html.element("pre", [Attribute("class", "value"), Attribute("tabindex", "0")], text: text)
      html.newline()
      return
    case .figure: return
    case .matrix, .table: break
    }
    if let caption {
      html.begin("figure", [Attribute("class", "tabular")])
      html.newline()
      self.caption(caption, "Table", number)
    }
    if case .matrix(let rows) = value { matrix(rows) }
    if case .table(let header, let rows) = value { table(header, rows) }
    if caption != nil { html.end() }
    html.newline()
  }

  private mutating func matrix(_ rows: [[String]]) {
    html.begin("div", Self.scrollBox("value"))
    html.begin("table", [Attribute("class", "matrix")])
    html.begin("tbody")
    for row in rows { self.row(row, "td") { _ in [] } }
    html.end()
    html.end()
    html.end()
  }

  private mutating func table(_ header: [String], _ rows: [[String]]) {
    html.begin("div", Self.scrollBox("value"))
    html.begin("table")
    tableParts(header, rows, alignsNumbers: true)
    html.end()
    html.end()
  }

  private mutating func tableParts(
    _ header: [String], _ rows: [[String]], alignsNumbers: Bool
  ) {
    let isNumber = header.indices.map { column in
      !rows.isEmpty
        && rows.allSatisfy { $0.indices.contains(column) && Self.looksLikeNumber($0[column]) }
    }
    let attributes = { (column: Int) in
      alignsNumbers && isNumber.indices.contains(column) && isNumber[column]
        ? [Attribute("class", "align-right")] : []
    }
    html.begin("thead")
    row(header, "th", attributes)
    html.end()
    html.begin("tbody")
    for row in rows { self.row(row, "td", attributes) }
    html.end()
  }

  private mutating func row(
    _ entries: [String], _ name: StaticString, _ attributes: (Int) -> [Attribute]
  ) {
    html.begin("tr")
    for (column, entry) in entries.enumerated() {
      html.element(name, attributes(column), text: entry)
    }
    html.end()
    html.newline()
  }

  private static func looksLikeNumber(_ text: String) -> Bool {
    let plain = text.replacingMinus
    return Double(plain) != nil
  }
}

extension String {
  /// With a hyphen for the minus sign, as number parsers want it.
  fileprivate var replacingMinus: String {
    String(map { $0 == "\u{2212}" ? "-" : $0 })
  }
}

internal import Diagnostics
internal import Notebooks

/// Cells and what they gave.
extension BodyRenderer {
  mutating func renderCell(_ index: Int) {
    guard let notebook else { return }
    let cell = notebook.executed.notebook.cells[index]
    let results = notebook.executed.cells
    let outputs = results.indices.contains(index) ? results[index].outputs : []
    complainAboutCaptions(of: cell, index, outputs, notebook.numbering)
    let shown = outputs.filter { isShown($0, cell.options) && !isOfSolution($0, index) }
    let listing = exerciseParts[index] == nil ? cell.listing : cell.starter.listing
    let showsCode = cell.options.include && cell.options.echo != .hidden && !listing.isEmpty
    guard showsCode || !shown.isEmpty else { return }
    let id = cell.options.label.map { [Attribute("id", $0)] } ?? []
    let classes = (["cell"] + cell.options.classes).joined(separator: " ")
    html.begin("div", [Attribute("class", classes)] + id)
    html.newline()
    if showsCode {
      checkTitle(index)
      source(of: cell, listing, index, notebook)
    }
    self.outputs(shown, of: index, cell.options, notebook)
    html.end()
  }

  /// An error is always shown: a page must not look right when a cell failed.
  func isShown(_ output: CellOutput, _ options: CellOptions) -> Bool {
    switch output {
    case .failure(let diagnostic):
      diagnostic.severity == .error || (options.warning && options.include)
    case .text, .value: options.include && options.output != .hidden
    }
  }

  /// A caption that nothing stands under is a slip, but for a cell that failed.
  private mutating func complainAboutCaptions(
    of cell: Cell, _ index: Int, _ outputs: [CellOutput], _ numbering: Numbering
  ) {
    guard !outputs.contains(where: \.isError) else { return }
    let kinds = [
      ("fig-cap", "figure", numbering.figures[index], outputs.contains(where: \.isFigure)),
      ("tbl-cap", "table", numbering.tables[index], outputs.contains(where: \.isTable)),
    ]
    for (option, noun, number, isThere) in kinds where number != nil && !isThere {
      diagnostics.append(
        Diagnostic(
          "unused-caption", "the cell has a caption for a \(noun), and shows none",
          severity: .warning, path: path, range: cell.range,
          help: "show a \(noun) in it, or remove '\(option)'"))
    }
  }

  // MARK: Outputs

  mutating func outputs(
    _ outputs: [CellOutput], of index: Int, _ options: CellOptions, _ notebook: NotebookParts
  ) {
    guard !outputs.isEmpty else { return }
    let columns = options.columnCount > 1 && notebook.numbering.figures[index] == nil
    if options.foldsOutput {
      // An error must be seen.
      let isOpen = outputs.contains(where: \.isError) ? [Attribute("open", "")] : []
      html.begin("details", [Attribute("class", "fold")] + isOpen)
      html.element("summary", text: language["Output"])
      html.newline()
    }
    html.begin(
      "div", [Attribute("class", columns ? "output columns-\(options.columnCount)" : "output")])
    html.newline()
    var markdown = notebook.printed.texts[index, default: []][...]
    var text = ""
    func flush(_ renderer: inout BodyRenderer) {
      if !text.isEmpty, let document = markdown.popFirst() {
        renderer.printedMarkdown(document, of: notebook.executed.notebook.cells[index])
      } else {
        renderer.printed(text)
      }
      text = ""
    }
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
      flush(&self)
      switch output {
      case .text: break
      case .failure(let diagnostic): failure(diagnostic, in: notebook.executed.notebook.file)
      case .value(.figure(let figure)):
        if notebook.numbering.figures[index] == nil {
          self.figure([figure], of: index, options)
        } else if !hasFigure {
          self.figure(figures, of: index, options)
        }
        hasFigure = true
      case .value(let value):
        self.value(
          value, caption: notebook.captions.tables[index], number: notebook.numbering.tables[index])
      }
    }
    flush(&self)
    html.end()
    if options.foldsOutput { html.end() }
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
    html.begin("pre", [Attribute("tabindex", "0")])
    for part in diagnostic.textParts(in: file) {
      switch part {
      case .words(let text):
        html.element("span", [Attribute("class", "wrapped")], text: text + "\n")
      case .excerpt(let text): html.text(text + "\n")
      }
    }
    html.end()
    html.end()
    html.newline()
  }

  // MARK: Values

  private mutating func value(_ value: DisplayedValue, caption: Document?, number: String?) {
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
      figureCaption(caption, "Table", number)
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

  mutating func tableParts(
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

  /// Whether a text is a number as tables print it, or stands for numbers that are left out.
  private static func looksLikeNumber(_ text: String) -> Bool {
    if ["⋯", "∞", "−∞"].contains(text) { return true }
    let mantissa = text.split(separator: "×10", maxSplits: 1).first ?? ""
    let plain = mantissa.compactMap { character -> Character? in
      switch character {
      case "\u{2212}": "-"
      case "\u{202F}": nil
      default: character
      }
    }
    return Double(String(plain)) != nil
  }
}

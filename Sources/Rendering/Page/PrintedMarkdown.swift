internal import Diagnostics
internal import Notebooks

/// What cells print as Markdown (`output: asis`), read before the page is written: formulas are set
/// and works listed for the page as a whole.
struct PrintedMarkdown {
  /// By cell, the texts that it prints without a value in between, in order.
  private(set) var texts: [Int: [Document]] = [:]

  init(_ executed: ExecutedNotebook) {
    for (index, cell) in executed.notebook.cells.enumerated()
    where cell.options.output == .markdown && executed.cells.indices.contains(index) {
      texts[index] = executed.cells[index].printedTexts.enumerated().map { place, text in
        executed.notebook.prose(text).unlabelled(footnotes: "lectern-\(index + 1)-\(place + 1)-")
      }
    }
  }

  /// All texts, with the cells that print them, in order.
  var inOrder: [(cell: Int, text: Document)] {
    texts.keys.sorted().flatMap { cell in texts[cell, default: []].map { (cell, $0) } }
  }
}

extension CellResult {
  /// What the cell prints in a row is one text.
  fileprivate var printedTexts: [String] {
    var texts: [String] = []
    var isOpen = false
    for output in outputs {
      switch output {
      case .text(let piece):
        if isOpen { texts[texts.count - 1] += piece } else { texts.append(piece) }
        isOpen = true
      case .value: isOpen = false
      // They stand before all that a cell gives, or behind it.
      case .failure: break
      }
    }
    return texts
  }
}

extension Document {
  /// The document without names of its own: those of the page around it are known before cells run.
  ///
  /// - Parameter footnotes: Begins the labels of footnotes, which need an id.
  fileprivate func unlabelled(footnotes prefix: String) -> Document {
    func nameless(_ attributes: BlockAttributes) -> BlockAttributes {
      var attributes = attributes
      attributes.id = nil
      return attributes
    }
    func renamed(_ footnote: FootnoteID) -> FootnoteID {
      var footnote = footnote
      footnote.label = prefix + footnote.label
      return footnote
    }
    var document = self
    for (index, node) in nodes.enumerated() {
      let content: Content
      switch node.content {
      case .heading(let level, _): content = .heading(level: level, id: "")
      case .mathBlock(let tex, _): content = .mathBlock(tex: tex, label: nil)
      case .division(let attributes): content = .division(nameless(attributes))
      case .captionedTable(let attributes): content = .captionedTable(nameless(attributes))
      case .imageFigure(let attributes): content = .imageFigure(nameless(attributes))
      case .codeBlock(let language, let text, let attributes):
        content = .codeBlock(language: language, text: text, attributes: nameless(attributes))
      case .footnoteDefinition(let id): content = .footnoteDefinition(renamed(id))
      case .footnoteReference(let id, let occurrence):
        content = .footnoteReference(renamed(id), occurrence: occurrence)
      default: continue
      }
      document.nodes[index].content = content
    }
    return document
  }
}

extension BodyRenderer {
  /// Writes Markdown that a cell printed, as the notebook's own text is written.
  mutating func printedMarkdown(_ text: Document, of cell: Cell) {
    guard let notebook else { return }
    var body = BodyRenderer(
      text, formulas: formulas, trustsHTML: trustsHTML, notebook: NotebookParts(printedOn: notebook)
    )
    body.hasReferenceList = true
    body.unknownLabels = unknownLabels
    html.begin("div", [Attribute("class", "printed-text")])
    html.newline()
    body.renderAll()
    html.append(body.html)
    html.end()
    html.newline()
    unknownLabels = body.unknownLabels
    localFiles.formUnion(body.localFiles)
    diagnostics += body.diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.range = cell.range
      return diagnostic
    }
  }
}

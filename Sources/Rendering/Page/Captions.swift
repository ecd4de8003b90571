internal import Diagnostics
internal import Notebooks

/// The captions of a notebook that are Markdown inside options and attributes.
struct Captions {
  /// By cell.
  let figures: [Document?]
  let tables: [Document?]
  let listings: [Document?]
  /// Captions of the parts of a cell's figure.
  let parts: [[Document]]
  /// Captions of code that is shown, by node.
  let codeBlocks: [Int: Document]

  init() { (figures, tables, listings, parts, codeBlocks) = ([], [], [], [], [:]) }

  init(_ notebook: Notebook) {
    func documents(_ text: (CellOptions) -> String?) -> [Document?] {
      notebook.cells.map { text($0.options).map { notebook.prose($0) } }
    }
    figures = documents(\.figureCaption)
    tables = documents(\.tableCaption)
    listings = documents(\.listingCaption)
    parts = notebook.cells.map { $0.options.figureSubcaptions.map { notebook.prose($0) } }
    var codeBlocks: [Int: Document] = [:]
    let nodes = notebook.document.nodes
    for index in nodes.indices {
      guard case .codeBlock(_, _, let attributes) = nodes[index].content,
        let text = attributes["lst-cap"]
      else { continue }
      codeBlocks[index] = notebook.prose(text)
    }
    self.codeBlocks = codeBlocks
  }

  /// All captions of a cell.
  fileprivate func ofCell(_ index: Int) -> [Document] {
    [figures[index], tables[index], listings[index]].compactMap { $0 } + parts[index]
  }
}

/// A formula and where a complaint about it points.
struct FormulaPlace {
  let formula: Formula
  let range: SourceRange
  /// Whether `range` is the formula's own; one in a caption points to its cell.
  let isInFile: Bool

  /// The formulas of a notebook's own text.
  static func all(in executed: ExecutedNotebook) -> [FormulaPlace] {
    let notebook = executed.notebook
    return all(
      in: notebook, captions: Captions(notebook), printed: PrintedMarkdown(executed),
      macros: TeXMacros(of: notebook))
  }

  static func all(
    in notebook: Notebook, captions: Captions, printed: PrintedMarkdown, macros: TeXMacros
  ) -> [FormulaPlace] {
    let document = notebook.document
    func formulas(in document: Document, range: SourceRange?) -> [FormulaPlace] {
      Self.formulas(in: document, range: range, macros)
    }
    var places = Self.formulas(in: document, range: nil, macros)
    for (index, cell) in notebook.cells.enumerated() {
      for caption in captions.ofCell(index) {
        places += formulas(in: caption, range: cell.range)
      }
    }
    for (index, caption) in captions.codeBlocks.sorted(by: { $0.key < $1.key }) {
      places += formulas(in: caption, range: document.nodes[index].range)
    }
    for (cell, text) in printed.inOrder {
      places += formulas(in: text, range: notebook.cells[cell].range)
    }
    return places
  }

  /// - Parameter range: Where complaints point in a caption; nil for the notebook's own text.
  private static func formulas(
    in document: Document, range: SourceRange?, _ macros: TeXMacros
  ) -> [FormulaPlace] {
    let nodes = document.nodes
    return nodes.indices.compactMap { index in
      switch nodes[index].content {
      case .math, .mathBlock:
        if range == nil, macros.nodes.contains(index) { return nil }
        return formula(nodes[index], range: range, macros)
      default: return nil
      }
    }
  }

  private static func formula(
    _ node: Node, range: SourceRange?, _ macros: TeXMacros
  ) -> FormulaPlace? {

    switch node.content {
    case .math(let tex, let isDisplay):
      FormulaPlace(
        formula: macros.formula(tex, isDisplay: isDisplay), range: range ?? node.range,
        isInFile: range == nil)
    case .mathBlock(let tex, _):
      FormulaPlace(
        formula: macros.formula(tex, isDisplay: true), range: range ?? node.range,
        isInFile: range == nil)
    default: nil
    }
  }
}

internal import Diagnostics
internal import Notebooks

/// The captions of a notebook's cells, which are Markdown themselves.
struct Captions {
  let figures: [Document?]
  let tables: [Document?]

  init(_ notebook: Notebook) {
    figures = notebook.cells.map { $0.options.figureCaption.map { Notebook.prose($0) } }
    tables = notebook.cells.map { $0.options.tableCaption.map { Notebook.prose($0) } }
  }
}

/// A formula and where a complaint about it points.
struct FormulaPlace {
  let formula: Formula
  let range: SourceRange
  /// Whether `range` is the formula's own; one in a caption points to its cell.
  let isInFile: Bool

  static func all(in notebook: Notebook, captions: Captions) -> [FormulaPlace] {
    var places = formulas(in: notebook.document, range: nil)
    for (index, cell) in notebook.cells.enumerated() {
      for caption in [captions.figures[index], captions.tables[index]] {
        if let caption { places += formulas(in: caption, range: cell.range) }
      }
    }
    return places
  }

  private static func formulas(in document: Document, range: SourceRange?) -> [FormulaPlace] {
    document.nodes.compactMap { node in
      switch node.content {
      case .math(let tex, let isDisplay):
        FormulaPlace(
          formula: Formula(tex: tex, isDisplay: isDisplay), range: range ?? node.range,
          isInFile: range == nil)
      case .mathBlock(let tex, _):
        FormulaPlace(
          formula: Formula(tex: tex, isDisplay: true), range: range ?? node.range,
          isInFile: range == nil)
      default: nil
      }
    }
  }
}

internal import CellLanguage
internal import Diagnostics
internal import Notebooks

/// One piece of a notebook that runs: a cell, or an expression in prose.
struct Step {
  enum Target: Hashable {
    /// The cell with this index in `Notebook.cells`.
    case cell(Int)
    /// The cell with this index in `Notebook.inlineCells`.
    case inline(Int)
  }

  let target: Target
  let code: CellCode
  let options: CellOptions
  /// Names its random numbers. Labels hold no `#`, so that counted names can't meet them.
  let stream: String
  /// Where the fence or the expression starts in the file.
  let start: SourcePosition
  /// Nil until it is checked, and for a cell that isn't to run.
  var checked: CheckedCell?

  var isInline: Bool { if case .inline = target { true } else { false } }

  /// All steps of a notebook in the order of the file, which is the order they run in.
  static func all(in notebook: Notebook) -> [Step] {
    var unlabelled = 0
    let cells = notebook.cells.enumerated().map { index, cell in
      // Cells with a label aren't counted: adding one changes no other cell's numbers.
      if cell.options.label == nil { unlabelled += 1 }
      return Step(
        target: .cell(index), code: cell.code, options: cell.options,
        stream: cell.options.label ?? "#\(unlabelled)", start: cell.range.start)
    }
    let inlines = notebook.inlineCells.enumerated().map { index, inline in
      Step(
        target: .inline(index), code: inline.code, options: CellOptions(),
        stream: "#inline \(index + 1)", start: inline.range.start)
    }
    // No two start at the same place, so this order is the only one.
    return (cells + inlines).sorted { $0.start < $1.start }
  }

  func source(path: String) -> SourceText {
    SourceText(path: path, text: code.text, lineOrigins: code.lineOrigins)
  }
}

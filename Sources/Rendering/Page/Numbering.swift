internal import Notebooks

/// The numbers of captioned figures and tables, and what references can name.
struct Numbering {
  /// Numbers by cell.
  private(set) var figures: [Int: Int] = [:]
  private(set) var tables: [Int: Int] = [:]
  /// What the text of a reference says, by label.
  private(set) var targets: [String: String] = [:]

  init(_ executed: ExecutedNotebook, outline: Outline) {
    let cells = executed.notebook.cells
    for (index, cell) in cells.enumerated() where cell.options.include {
      let outputs = executed.cells.indices.contains(index) ? executed.cells[index].outputs : []
      if cell.options.figureCaption != nil, outputs.contains(where: \.isFigure) {
        figures[index] = figures.count + 1
      }
      if cell.options.tableCaption != nil, outputs.contains(where: \.isTable) {
        tables[index] = tables.count + 1
      }
      guard let label = cell.options.label else { continue }
      if label.hasPrefix("tbl-"), let number = tables[index] {
        targets[label] = "Table\u{A0}\(number)"
      } else if let number = figures[index] {
        targets[label] = "Figure\u{A0}\(number)"
      }
    }
    for heading in outline.headings where heading.id.hasPrefix("sec-") {
      targets[heading.id] = executed.notebook.document.plainText(of: heading.node)
    }
  }
}

extension CellOutput {
  var isFigure: Bool {
    if case .value(.figure) = self { return true }
    return false
  }

  var isTable: Bool {
    switch self {
    case .value(.table), .value(.matrix): true
    default: false
    }
  }
}

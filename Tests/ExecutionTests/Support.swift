import Diagnostics
import Execution
import Notebooks
import Testing

/// A notebook that has run.
struct Executed {
  let notebook: ExecutedNotebook

  init(_ text: String, limits: RunLimits = RunLimits()) {
    let (read, diagnostics) = Notebook.read(SourceFile(path: "t.md", text: text))
    notebook = NotebookEngine(limits: limits).execute(read, diagnostics: diagnostics)
  }

  /// `id@line:column` of everything that is wrong.
  var problems: [String] { notebook.diagnostics.map(summary) }

  /// The outputs of a cell, one line each.
  func outputs(_ cell: Int) -> [String] {
    guard notebook.cells.indices.contains(cell) else { return ["no such cell"] }
    return notebook.cells[cell].outputs.map { output in
      switch output {
      case .text(let text): "text \(text)"
      case .value(.text(let text)): "value \(text)"
      case .value(.matrix(let rows)): "matrix \(rows)"
      case .value(.table(let header, let rows)): "table \(header) \(rows)"
      case .value(.figure(let figure)): "figure \(figure.svg)"
      case .failure(let diagnostic): "failure \(summary(diagnostic))"
      }
    }
  }

  private func summary(_ diagnostic: Diagnostic) -> String {
    "\(diagnostic.id)@\(diagnostic.range.map { "\($0.start)" } ?? "?")"
  }
}

/// A notebook of cells, the first on line 1.
func cells(_ codes: String...) -> String {
  codes.map { "```{swift}\n\($0)\n```\n" }.joined(separator: "\n")
}

import Diagnostics

@testable import Notebooks

/// A notebook read from text, with what was wrong.
struct Reading {
  let notebook: Notebook
  let diagnostics: [Diagnostic]

  init(_ text: String) {
    (notebook, diagnostics) = Notebook.read(SourceFile(path: "t.md", text: text))
  }

  var nodes: [Node] { notebook.document.nodes }

  /// What the file says at a range.
  func source(_ range: SourceRange) -> String {
    let file = notebook.file
    let bytes = Array(file.text.utf8)
    let start = min(bytes.count, file.utf8Offset(of: range.start))
    let end = min(bytes.count, file.utf8Offset(of: range.end))
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }

  /// The source of each formula, in document order.
  var formulas: [String] {
    nodes.compactMap { node in
      switch node.content {
      case .math(let tex, let isDisplay): isDisplay ? "D:\(tex)" : tex
      case .mathBlock(let tex, _): "B:\(tex)"
      default: nil
      }
    }
  }

  /// `id@line:column` of each complaint.
  var complaints: [String] {
    diagnostics.map { "\($0.id)@\($0.range?.start.description ?? "-")" }
  }
}

package import Diagnostics

/// Collects what is wrong with one file.
package struct Complaints {
  package let file: SourceFile
  package private(set) var diagnostics: [Diagnostic] = []

  package init(in file: SourceFile) {
    self.file = file
  }

  package mutating func error(
    _ id: String, _ message: String, at range: SourceRange, notes: [Diagnostic.Note] = [],
    help: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(id, message, path: file.path, range: range, notes: notes, help: help))
  }

  package mutating func warning(
    _ id: String, _ message: String, at range: SourceRange, help: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(id, message, severity: .warning, path: file.path, range: range, help: help))
  }

  /// The range of a whole line without its indentation.
  package func range(ofLine line: Int) -> SourceRange {
    let text = file.line(line)
    let indent = text.utf8.prefix { $0 == Ascii.space || $0 == Ascii.tab }.count
    return SourceRange(
      SourcePosition(line: line, column: indent + 1),
      SourcePosition(line: line, column: text.utf8.count + 1))
  }
}

internal import Diagnostics

/// A cell before the notebook's defaults are known.
///
/// Its comments are read at once, so that complaints come in order; they are applied later, because
/// defaults come from the front matter and labels must differ over the whole notebook.
struct CellDraft {
  let code: CellCode
  let range: SourceRange
  /// Its index in `Document.nodes`.
  let node: Int
  let optionLines: [String]
  let entries: [YAMLEntry]

  init(_ whole: CellCode, range: SourceRange, node: Int, _ complaints: inout Complaints) {
    let lines = whole.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let optionCount = lines.prefix { Self.optionText($0) != nil }.count
    self.range = range
    self.node = node
    optionLines = Array(lines[..<optionCount])
    let rest = Array(lines[optionCount...])
    let restOrigins = Array(whole.lineOrigins.dropFirst(optionCount))
    code = CellCode(
      lines: rest,
      origins: restOrigins.isEmpty ? [range.end] : restOrigins)
    let source = YAMLSource(
      lines: optionLines.enumerated().map { number, line in
        let text = Self.optionText(line) ?? ""
        let origin = whole.lineOrigins[number]
        let skipped = line.utf8.count - text.utf8.count
        return YAMLSource.Line(
          text: text,
          origin: SourcePosition(line: origin.line, column: origin.column + skipped))
      })
    entries = source.entries(named: "cell option", &complaints)
    for (number, line) in rest.enumerated() where Self.optionText(line) != nil {
      let origin = restOrigins[number]
      complaints.error(
        "misplaced-option", "option comments stand at the top of a cell, before its code",
        at: SourceRange(
          origin, SourcePosition(line: origin.line, column: origin.column + line.utf8.count)),
        help: "move this line up")
    }
  }

  /// The YAML in `//| …` or `#| …`.
  private static func optionText(_ line: String) -> String? {
    for mark in ["//|", "#|"] where line.hasPrefix(mark) {
      let text = line.dropFirst(mark.count)
      return String(text.hasPrefix(" ") ? text.dropFirst() : text)
    }
    return nil
  }

  /// Where an option's name stands.
  func keyRange(of key: String) -> SourceRange? { entries.first { $0.key == key }?.keyRange }

  var label: String? {
    entries.first { $0.key == "label" }?.value.scalar?.text
  }
}

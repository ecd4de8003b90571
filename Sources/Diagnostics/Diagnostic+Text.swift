extension Diagnostic {
  /// The diagnostic as the terminal shows it, with the source line and a caret under the fault.
  ///
  /// ```
  /// lecture.md:42:9: error: no name 'zz' is in scope [unknown-name]
  ///    |
  /// 42 | let h = zz + 1
  ///    |         ^^
  /// help: did you mean 'z'?
  /// ```
  public func text(in file: SourceFile? = nil) -> String {
    guard let file, !file.origins.isEmpty else { return plainText(in: file) }
    return located(in: file).plainText(in: file)
  }

  private func plainText(in file: SourceFile?) -> String {
    var lines = ["\(place): \(severity.rawValue): \(message) [\(id)]"]
    if let range, let file {
      lines += excerpt(of: range, path, in: file)
    }
    for note in notes {
      if let range = note.range {
        let path = note.path ?? self.path
        lines.append("\(path):\(range.start): note: \(note.message)")
        if let file { lines += excerpt(of: range, path, in: file) }
      } else {
        lines.append("note: \(note.message)")
      }
    }
    if let help { lines.append("help: \(help)") }
    return lines.joined(separator: "\n")
  }

  /// The source line of a range with a row of carets under it.
  private func excerpt(
    of range: SourceRange, _ path: String, in file: SourceFile
  ) -> [String] {
    guard let place = file.line(range.start.line, of: path),
      (1...max(1, file.lineCount)).contains(place)
    else { return [] }
    let line = file.bytes(ofLine: place)
    let number = String(range.start.line)
    let gutter = String(repeating: " ", count: number.count)
    let start = max(0, range.start.column - 1)
    let end = range.end.line == range.start.line ? range.end.column - 1 : line.count
    let excerpt = Excerpt(line, bytes: start..<max(start, end))
    return [
      "\(gutter) |",
      "\(number) | \(excerpt.line)",
      "\(gutter) | \(excerpt.carets)",
    ]
  }
}

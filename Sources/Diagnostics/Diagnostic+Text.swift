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
    textParts(in: file).map(\.text).joined(separator: "\n")
  }

  /// Lines of a diagnostic's text that belong together.
  public enum TextPart: Hashable, Sendable {
    /// Long lines may be broken.
    case words(String)
    /// Lines of source with carets, which stand under what they mean.
    case excerpt(String)

    public var text: String {
      switch self {
      case .words(let text), .excerpt(let text): text
      }
    }
  }

  /// The lines of `text(in:)`, in order.
  public func textParts(in file: SourceFile? = nil) -> [TextPart] {
    guard let file, !file.origins.isEmpty else { return plainTextParts(in: file) }
    return located(in: file).plainTextParts(in: file)
  }

  private func plainTextParts(in file: SourceFile?) -> [TextPart] {
    var parts = [TextPart.words("\(place): \(severity.rawValue): \(message) [\(id)]")]
    func addExcerpt(_ range: SourceRange, _ path: String) {
      guard let file, let excerpt = excerpt(of: range, path, in: file) else { return }
      parts.append(.excerpt(excerpt))
    }
    if let range { addExcerpt(range, path) }
    for note in notes {
      if let range = note.range {
        let path = note.path ?? self.path
        parts.append(.words("\(path):\(range.start): note: \(note.message)"))
        addExcerpt(range, path)
      } else {
        parts.append(.words("note: \(note.message)"))
      }
    }
    if let help { parts.append(.words("help: \(help)")) }
    return parts
  }

  /// The source line of a range with a row of carets under it.
  private func excerpt(
    of range: SourceRange, _ path: String, in file: SourceFile
  ) -> String? {
    guard let place = file.line(range.start.line, of: path),
      (1...max(1, file.lineCount)).contains(place)
    else { return nil }
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
    ].joined(separator: "\n")
  }
}

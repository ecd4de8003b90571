/// Where the lines of a text come from that was put together from several files.
public struct LineOrigin: Hashable, Sendable {
  /// The first line of the stretch, from 1; it ends where the next one begins.
  public var firstLine: Int
  public var path: String
  /// The number of that line in its own file.
  public var sourceLine: Int

  public init(firstLine: Int, path: String, sourceLine: Int) {
    self.firstLine = firstLine
    self.path = path
    self.sourceLine = sourceLine
  }
}

extension SourceFile {
  /// Files that lines of this one come from, but for itself; in the order of their first lines.
  public var includedPaths: [String] {
    var seen: Set<String> = [path]
    return origins.map(\.path).filter { seen.insert($0).inserted }
  }

  /// The file and the position in it that a position of this text means.
  func origin(of position: SourcePosition) -> (path: String, position: SourcePosition) {
    guard let origin = origins.last(where: { $0.firstLine <= position.line }) else {
      return (path, position)
    }
    let line = origin.sourceLine + position.line - origin.firstLine
    return (origin.path, SourcePosition(line: line, column: position.column))
  }

  /// The file and the range in it that a range of this text means.
  public func origin(of range: SourceRange) -> (path: String, range: SourceRange) {
    let start = origin(of: range.start)
    return (start.path, SourceRange(start.position, origin(of: range.end).position))
  }

  /// The line of this text that a line of one of its files is; nil for a line that isn't there.
  func line(_ number: Int, of path: String) -> Int? {
    if origins.isEmpty { return number }
    for (index, origin) in origins.enumerated() where origin.path == path {
      let end = index + 1 < origins.count ? origins[index + 1].firstLine : lineCount + 1
      let line = origin.firstLine + number - origin.sourceLine
      if line >= origin.firstLine, line < end { return line }
    }
    return nil
  }
}

extension Diagnostic {
  /// The diagnostic with places of the files that a text was put together from.
  public func located(in file: SourceFile) -> Diagnostic {
    guard !file.origins.isEmpty, path == file.path else { return self }
    var located = self
    if let range {
      let origin = file.origin(of: range)
      (located.path, located.range) = (origin.path, origin.range)
    }
    located.notes = notes.map { note in
      guard let range = note.range else { return note }
      var note = note
      let origin = file.origin(of: range)
      note.range = origin.range
      note.path = origin.path == located.path ? nil : origin.path
      return note
    }
    return located
  }
}

public import Diagnostics
public import Notebooks

extension ExecutedNotebook {
  /// The results of this notebook for another one with the same `ExecutionKey`, whose cells may stand
  /// elsewhere in their file.
  ///
  /// - Parameters:
  ///   - ownReading: What reading this notebook has found.
  ///   - reading: What reading the other one has found.
  public func reused(
    for notebook: Notebook, ownReading: [Diagnostic], reading: [Diagnostic]
  ) -> ExecutedNotebook {
    let places = MovedPlaces(from: self.notebook, to: notebook)
    let read = Set(ownReading)
    let found = diagnostics.filter { !read.contains($0) }.map(places.moved)
    var reused = ExecutedNotebook(
      notebook: notebook,
      cells: cells.map { cell in
        CellResult(
          cell.outputs.map { output in
            if case .failure(let diagnostic) = output { return .failure(places.moved(diagnostic)) }
            return output
          })
      },
      inlines: inlines.map { inline in
        if case .failure(let diagnostic) = inline { return .failure(places.moved(diagnostic)) }
        return inline
      },
      diagnostics: (reading + found).inSourceOrder())
    reused.work = work
    return reused
  }
}

/// Where the code of one file stands in another one with the same code.
private struct MovedPlaces {
  /// Places by their line in the old file: starts of cells and of lines of code.
  private var places: [Int: [(old: SourcePosition, new: SourcePosition)]] = [:]
  private let path: String

  init(from old: Notebook, to new: Notebook) {
    path = new.file.path
    for (a, b) in zip(Step.all(in: old), Step.all(in: new)) {
      add(a.start, b.start)
      for (line, other) in zip(a.code.lineOrigins, b.code.lineOrigins) { add(line, other) }
    }
  }

  private mutating func add(_ old: SourcePosition, _ new: SourcePosition) {
    places[old.line, default: []].append((old, new))
  }

  func moved(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    diagnostic.path = path
    diagnostic.range = diagnostic.range.map(moved)
    diagnostic.notes = diagnostic.notes.map { .init($0.message, at: $0.range.map(moved)) }
    return diagnostic
  }

  private func moved(_ range: SourceRange) -> SourceRange {
    SourceRange(moved(range.start), moved(range.end))
  }

  private func moved(_ position: SourcePosition) -> SourcePosition {
    let line = places[position.line] ?? []
    // Several expressions of one line of prose move by different amounts.
    guard let place = line.last(where: { $0.old <= position }) ?? line.first else {
      return position
    }
    return SourcePosition(
      line: place.new.line, column: place.new.column + position.column - place.old.column)
  }
}

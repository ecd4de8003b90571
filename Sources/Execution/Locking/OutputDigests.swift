public import Diagnostics
public import Notebooks

/// What the cells and inline values of a notebook gave, each as one number.
public struct OutputDigests: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    /// The cell's label; `#3` for the third cell without one, `#inline-3` for the third inline value.
    public var name: String
    public var digest: UInt64
    /// The cell's code in the `.md` file.
    public var range: SourceRange
    /// Whether it failed in a way that the notebook doesn't expect; then the digest says nothing.
    public var isFailed: Bool
  }

  /// In the order of the file. Cells that don't run (`eval: false`) aren't among them.
  public let entries: [Entry]

  public init(_ executed: ExecutedNotebook) {
    let unexpected = Set(executed.diagnostics.filter { $0.severity == .error })
    entries = Step.all(in: executed.notebook).compactMap { step in
      guard step.options.eval else { return nil }
      var digest = Digest()
      var failures: [Diagnostic] = []
      switch step.target {
      case .cell(let index):
        let outputs = executed.cells.indices.contains(index) ? executed.cells[index].outputs : []
        digest.add(outputs)
        failures = outputs.compactMap {
          if case .failure(let diagnostic) = $0 { diagnostic } else { nil }
        }
      case .inline(let index):
        let result = executed.inlines.indices.contains(index) ? executed.inlines[index] : .notRun
        digest.add(result)
        if case .failure(let diagnostic) = result { failures = [diagnostic] }
      }
      return Entry(
        name: step.stream.replacing(" ", with: "-"), digest: digest.value, range: step.code.range,
        isFailed: failures.contains { unexpected.contains($0) })
    }
  }
}

/// Digests outputs as a page would show them.
///
/// Each text goes in with its length and each kind of output with a tag, so that no two outputs look
/// alike. Places in the file don't count: prose may move a cell.
private struct Digest {
  private var checksum = Checksum()

  var value: UInt64 { checksum.value }

  mutating func add(_ outputs: [CellOutput]) {
    var printed = ""
    for output in outputs {
      // What a cell prints in a row is one text.
      if case .text(let text) = output {
        printed += text
        continue
      }
      add(printed: printed)
      printed = ""
      switch output {
      case .text: break
      case .value(let value): add(value)
      case .failure(let diagnostic): add(diagnostic)
      }
    }
    add(printed: printed)
  }

  mutating func add(_ result: InlineResult) {
    switch result {
    case .text(let text): add(tag: "inline", [text])
    case .failure(let diagnostic): add(diagnostic)
    case .notRun: add(tag: "not run", [])
    }
  }

  private mutating func add(printed text: String) {
    if !text.isEmpty { add(tag: "printed", [text]) }
  }

  private mutating func add(_ value: DisplayedValue) {
    switch value {
    case .text(let text): add(tag: "value", [text])
    case .matrix(let rows): add(tag: "matrix", rows: rows)
    case .table(let header, let rows): add(tag: "table", rows: [header] + rows)
    case .figure(let figure): add(figure)
    }
  }

  private mutating func add(_ figure: FigureOutput) {
    add(tag: "figure", [figure.svg, figure.description])
    for table in figure.tables {
      add(tag: "data", rows: [[table.title], table.header] + table.rows)
    }
    for thinned in figure.thinned {
      add(
        tag: "thinned",
        [thinned.name ?? "", "\(thinned.drawnCount)", "\(thinned.count)", "\(thinned.isPicture)"])
    }
    if let panels = figure.panels {
      let measures = panels.measures
      add(tag: "panels", [panels.title ?? "", panels.subtitle ?? "", panels.colorBar ?? ""])
      add(tag: "keys", panels.keys)
      add(tag: "pictures", panels.panels)
      add(
        tag: "measures",
        [
          measures.columns, measures.narrowColumns, measures.width, measures.gutter, measures.below,
          measures.barWidth,
        ].map(String.init))
    }
    guard let frames = figure.frames else { return }
    add(tag: "frames", [frames.title ?? "", "\(frames.rate)"])
    for frame in frames.frames { add(tag: "frame", [frame.title, frame.svg]) }
  }

  private mutating func add(_ diagnostic: Diagnostic) {
    add(
      tag: diagnostic.severity.rawValue,
      [diagnostic.id, diagnostic.message, diagnostic.help ?? ""] + diagnostic.notes.map(\.message))
  }

  private mutating func add(tag: String, rows: [[String]]) {
    add(tag: tag, [])
    for row in rows { add(tag: "row", row) }
  }

  private mutating func add(tag: String, _ texts: [String]) {
    add(tag)
    checksum.add("\(texts.count):".utf8)
    for text in texts { add(text) }
  }

  private mutating func add(_ text: String) {
    checksum.add("\(text.utf8.count):".utf8)
    checksum.add(text.utf8)
  }
}

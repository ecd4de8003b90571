public import Diagnostics

extension Notebook {
  /// Reads a notebook from the bytes of its file.
  ///
  /// Reading never fails half-way: it reports what is wrong and goes on. Only a file that isn't
  /// UTF-8 gives no notebook.
  ///
  /// - Parameters:
  ///   - defaults: Front matter that holds where the notebook says nothing.
  ///   - readFile: Gives the bytes of a file by its path from the notebook's folder; nil includes
  ///     none.
  public static func read(
    bytes: [UInt8], path: String, defaults: FrontMatter = FrontMatter(),
    readFile: ((String) -> [UInt8]?)? = nil
  ) -> (notebook: Notebook?, diagnostics: [Diagnostic]) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return (nil, [notUTF8(bytes, path: path)])
    }
    let (file, problems) = Inclusions.expand(
      SourceFile(path: path, text: text), readFile: readFile)
    let (notebook, diagnostics) = read(file, defaults: defaults)
    return (notebook, (problems + diagnostics).inSourceOrder())
  }

  /// Reads a notebook from its text, with all that is wrong with it in source order.
  public static func read(
    _ file: SourceFile, defaults: FrontMatter = FrontMatter()
  ) -> (notebook: Notebook, diagnostics: [Diagnostic]) {
    var complaints = Complaints(in: file)
    let bytes = Array(file.text.utf8)
    if bytes.allSatisfy({ Ascii.isSpace($0) }) {
      complaints.error(
        "empty-file", "the notebook is empty",
        at: SourceRange(at: SourcePosition(line: 1, column: 1)), help: "write a heading and a cell")
    }
    let (frontMatter, bodyOffset) = readFrontMatter(bytes, defaults, &complaints)
    let parse = MarkdownParse(Array(bytes[bodyOffset...]), readsExtensions: true)
    let builder = DocumentBuilder(
      parse, file: file, bodyOffset: bodyOffset, readsCells: true, readsExtensions: true,
      complaints: complaints)
    complaints = builder.complaints
    let notebook = assemble(builder, frontMatter: frontMatter, file: file, &complaints)
    return (notebook, complaints.diagnostics.inSourceOrder())
  }

  /// A Markdown text without front matter or cells, as a document; positions are its own.
  ///
  /// Captions are such texts. Without extensions it is what CommonMark and GFM say, and no more.
  public static func prose(_ text: String, readsExtensions: Bool = true) -> Document {
    let file = SourceFile(path: "", text: text)
    let parse = MarkdownParse(Array(text.utf8), readsExtensions: readsExtensions)
    return DocumentBuilder(
      parse, file: file, bodyOffset: 0, readsCells: false, readsExtensions: readsExtensions,
      complaints: Complaints(in: file)
    ).document
  }

  /// A text of this notebook's that stands outside its document, such as a caption.
  public func prose(_ text: String) -> Document {
    let document = Notebook.prose(text)
    return frontMatter.punctuation?(document) ?? document
  }

  // MARK: Cells

  private static func assemble(
    _ builder: DocumentBuilder, frontMatter: FrontMatter, file: SourceFile,
    _ complaints: inout Complaints
  ) -> Notebook {
    var document = builder.document
    // Footnotes come last in the document; cells run in the order of the file.
    let order = builder.cells.indices.sorted {
      (builder.cells[$0].range.start, $0) < (builder.cells[$1].range.start, $1)
    }
    var cells: [Cell] = []
    for (number, index) in order.enumerated() {
      let draft = builder.cells[index]
      var options = frontMatter.cellDefaults
      options.apply(draft.entries, &complaints)
      cells.append(
        Cell(
          code: draft.code, options: options, optionLines: draft.optionLines, range: draft.range))
      document.nodes[draft.node].content = .cell(number)
    }
    let drafts = order.map { builder.cells[$0] }
    complainAboutLabels(drafts, document, &complaints)
    let exercises = Exercise.all(in: document, cells)
    Exercise.complain(
      about: exercises, document, cells, pointsRanges: drafts.map { $0.keyRange(of: "points") },
      &complaints)
    return Notebook(
      file: file, frontMatter: frontMatter,
      document: frontMatter.punctuation?(document) ?? document, cells: cells,
      inlineCells: builder.inlineCells, exercises: exercises, cellNodes: drafts.map(\.node))
  }

  private static func complainAboutLabels(
    _ drafts: [CellDraft], _ document: Document, _ complaints: inout Complaints
  ) {
    var uses = document.labelledNodes.map { ($0.label, document.nodes[$0.node].range) }
    for (label, range) in uses {
      guard let prefix = CellOptions.reservedPrefixes.first(where: { label.hasPrefix($0) }) else {
        continue
      }
      complaints.error(
        "option-value", "labels that begin with '\(prefix)' belong to the page itself", at: range)
    }
    for draft in drafts {
      for entry in draft.entries where entry.key == "label" || entry.key == "lst-label" {
        if let label = entry.value.scalar?.text { uses.append((label, entry.value.range)) }
      }
    }
    var first: [String: SourceRange] = [:]
    for (label, range) in uses.sorted(by: { $0.1.start < $1.1.start }) {
      if let earlier = first[label] {
        complaints.error(
          "duplicate-label", "the label '\(label)' is taken", at: range,
          notes: [.init("'\(label)' is first used here", at: earlier)],
          help: "give everything on a page a label of its own")
      } else {
        first[label] = range
      }
    }
  }

  // MARK: Front matter

  /// The front matter, and where the Markdown after it starts.
  private static func readFrontMatter(
    _ bytes: [UInt8], _ defaults: FrontMatter, _ complaints: inout Complaints
  ) -> (FrontMatter, bodyOffset: Int) {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    let lines = SourceLines(bytes)
    guard line(1, of: bytes, lines, from: start) == "---" else { return (defaults, start) }
    // A rule of three hyphens over a blank line is a thematic break.
    let second = line(2, of: bytes, lines)
    guard !second.isEmpty else { return (defaults, start) }
    var yaml: [YAMLSource.Line] = []
    var number = 2
    while number <= lines.starts.count {
      let text = line(number, of: bytes, lines)
      if text == "---" || text == "..." {
        let entries = YAMLSource(lines: yaml).entries(named: "front matter value", &complaints)
        return (FrontMatter(entries, defaults: defaults, &complaints), lines.end(ofLine: number))
      }
      yaml.append(.init(text: text, origin: SourcePosition(line: number, column: 1)))
      number += 1
    }
    guard FrontMatter.keys.contains(where: { second.hasPrefix("\($0):") }) else {
      return (defaults, start)
    }
    complaints.error(
      "unclosed-front-matter", "the front matter that opens here is never closed",
      at: SourceRange(
        SourcePosition(line: 1, column: 1), SourcePosition(line: 1, column: 4)),
      help: "end it with a line '---'")
    return (defaults, start)
  }

  /// A line without its line break and the spaces before that.
  private static func line(
    _ number: Int, of bytes: [UInt8], _ lines: SourceLines, from start: Int = 0
  ) -> String {
    let line = bytes[max(start, lines.start(ofLine: number))..<lines.end(ofLine: number)]
    let trailing = line.reversed().prefix { Ascii.isSpace($0) }.count
    return String(decoding: line.dropLast(trailing), as: UTF8.self)
  }

  // MARK: Encoding

  private static func notUTF8(_ bytes: [UInt8], path: String) -> Diagnostic {
    // A repaired copy has its first replacement character where the first bad byte stands, unless
    // the file holds that character itself; comparing bytes tells the two apart.
    let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
    let offset = zip(bytes, repaired).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let bad = offset ?? min(bytes.count, repaired.count)
    let line = bytes[..<bad].count { $0 == Ascii.newline } + 1
    let start = bytes[..<bad].lastIndex(of: Ascii.newline).map { $0 + 1 } ?? 0
    let position = SourcePosition(line: line, column: bad - start + 1)
    let value = bad < bytes.count ? hex(bytes[bad]) : "the end of the file"
    return Diagnostic(
      "not-utf8", "the file isn't UTF-8 text: \(value) can't stand here", path: path,
      range: SourceRange(at: position), help: "save the file as UTF-8")
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "byte 0x\(digits.count == 1 ? "0" : "")\(digits)"
  }
}

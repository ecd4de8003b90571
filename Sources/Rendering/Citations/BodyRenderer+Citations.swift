internal import Diagnostics
internal import Notebooks

/// Citations in the text, and the list of what was cited.
extension BodyRenderer {
  /// Works in brackets: (Dinh, Sohl-Dickstein, and Bengio 2017, p. 3; Rezende and Mohamed 2015).
  mutating func citations(_ citations: [References.Citation], at index: Int) {
    html.text("(")
    for (number, citation) in citations.enumerated() {
      if number > 0 { html.text("; ") }
      if !citation.prefix.isEmpty { html.text(citation.prefix + " ") }
      if let work = work(citation.key, at: index) {
        link(to: citation.key, (citation.omitsAuthors ? "" : work.authors + " ") + work.year)
      }
      html.text(citation.suffix)
    }
    html.text(")")
  }

  /// A work in the sentence: Dinh, Sohl-Dickstein, and Bengio (2017).
  mutating func narrative(_ citation: References.Citation, at index: Int) {
    guard let work = work(citation.key, at: index) else { return }
    if !citation.omitsAuthors { html.text(work.authors + " ") }
    html.text("(")
    link(to: citation.key, work.year)
    html.text(")")
  }

  private mutating func link(to key: String, _ words: String) {
    html.element(
      "a",
      [Attribute("class", "citation"), Attribute("href", "#\(Address.encoded(Self.id(of: key)))")],
      text: words)
  }

  /// The id of a work in the list; keys may hold what ids can't.
  private static func id(of key: String) -> String {
    "ref-" + String(key.map { $0.isLetter || $0.isNumber || "-_.:".contains($0) ? $0 : "-" })
  }

  /// The work with a key; an unknown one is shown as written, and named once.
  private mutating func work(_ key: String, at index: Int) -> Bibliography.Work? {
    guard let bibliography = notebook?.bibliography else { return nil }
    if let work = bibliography[key] { return work }
    html.text("@\(key)")
    guard unknownLabels.insert(key).inserted else { return nil }
    let near = Suggestion.nearest(to: key, among: bibliography.keys)
    diagnostics.append(
      Diagnostic(
        "unknown-citation", "no work in the bibliography has the key '\(key)'", severity: .warning,
        path: path, range: range(of: key, at: index), help: near.map { "did you mean '\($0)'?" }))
    return nil
  }

  // MARK: The list

  /// The list under a heading of its own, unless a division `#refs` holds it already.
  mutating func referenceSection() {
    guard let notebook, !notebook.cited.isEmpty, !hasReferenceList else { return }
    html.begin(
      "section",
      [
        Attribute("class", "references"), Attribute("role", "doc-bibliography"),
        Attribute("aria-labelledby", "lectern-references"),
      ])
    html.newline()
    html.element("h2", [Attribute("id", "lectern-references")], text: language["References"])
    html.newline()
    referenceList()
    html.end()
    html.newline()
  }

  mutating func referenceList() {
    guard let notebook else { return }
    hasReferenceList = true
    for key in notebook.bibliography.order where notebook.cited.contains(key) {
      guard let work = notebook.bibliography[key] else { continue }
      html.begin("p", [Attribute("class", "work"), Attribute("id", Self.id(of: key))])
      for piece in ReferenceEntry.pieces(work) {
        switch piece {
        case .text(let text): html.text(text)
        case .emphasis(let text): html.element("em", text: text)
        case .formula(let tex): formula(formula(tex, isDisplay: false))
        case .link(let address):
          html.element("a", [Attribute("href", Address.encoded(address))], text: address)
        }
      }
      html.end()
      html.newline()
    }
  }
}

extension Bibliography {
  /// The keys that a document cites and the bibliography has.
  func cited(in document: Document) -> Set<String> {
    guard !isEmpty else { return [] }
    var cited: Set<String> = []
    for node in document.nodes {
      guard case .text(let text) = node.content, text.contains("@") else { continue }
      for piece in References.pieces(of: text, readsCitations: true) {
        switch piece {
        case .citations(let works): cited.formUnion(works.map(\.key))
        case .narrative(let work): cited.insert(work.key)
        case .text, .reference: break
        }
      }
    }
    return cited.filter { self[$0] != nil }
  }

  /// The formulas in the list of what is cited; complaints about them point at the bibliography.
  func formulas(of cited: Set<String>, _ macros: TeXMacros) -> [FormulaPlace] {
    order.filter(cited.contains).compactMap { self[$0] }.flatMap { work in
      ReferenceEntry.pieces(work).compactMap { piece in
        guard case .formula(let tex) = piece else { return nil }
        return FormulaPlace(
          formula: macros.formula(tex, isDisplay: false), range: place, isInFile: false)
      }
    }
  }

  /// The bibliography of a notebook, and what is wrong with its files.
  init(
    of notebook: Notebook, language: PageLanguage, readFile: (@Sendable (String) -> [UInt8]?)?
  ) {
    self.init([], language: language)
    guard !notebook.frontMatter.bibliography.isEmpty else { return }
    let line = (1...notebook.file.lineCount).first {
      notebook.file.line($0).hasPrefix("bibliography:")
    }
    let range = line.map { line in
      SourceRange(
        SourcePosition(line: line, column: 1),
        SourcePosition(line: line, column: notebook.file.line(line).utf8.count + 1))
    }
    var entries: [BibTeX.Entry] = []
    var problems: [Diagnostic] = []
    for path in notebook.frontMatter.bibliography {
      guard let bytes = readFile?(path) else {
        problems.append(
          Diagnostic(
            "missing-bibliography", "the bibliography '\(path)' can't be read",
            path: notebook.file.path, range: range,
            help: "give its path from this notebook's folder"))
        continue
      }
      let file = BibTeX(String(decoding: bytes, as: UTF8.self))
      entries += file.entries
      problems += file.brokenLines.map { line in
        Diagnostic(
          "broken-bibliography", "the entry at line \(line) of '\(path)' can't be read",
          severity: .warning, path: notebook.file.path, range: range,
          help: "look for a missing brace or comma")
      }
    }
    self.init(entries, language: language)
    self.problems = problems
    place = range ?? place
  }
}

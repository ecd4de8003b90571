internal import Diagnostics
internal import Notebooks

/// Text, formulas, links, images and raw HTML.
extension BodyRenderer {
  // MARK: Formulas

  mutating func formula(_ formula: Formula) {
    guard case .markup(let markup) = formulas[formula] else {
      html.element("code", [Attribute("class", "formula-source")], text: formula.tex)
      return
    }
    html.trusted(markup)
  }

  mutating func displayFormula(_ tex: String) {
    html.begin("div", [Attribute("class", "scroll formula")])
    formula(Formula(tex: tex, isDisplay: true))
    html.end()
  }

  // MARK: Links

  mutating func linkAttributes(url: String, title: String) -> [Attribute] {
    let safe = notebook == nil ? url : Address.safe(url).map(Address.page)
    let target = safe.map { [Attribute("href", Address.encoded($0))] } ?? []
    return target + (title.isEmpty ? [] : [Attribute("title", title)])
  }

  func complaintAboutAddress(_ url: String, at index: Int) -> Diagnostic? {
    guard notebook != nil, Address.safe(url) == nil else { return nil }
    return Diagnostic(
      "unsafe-address", "the address '\(url.prefix(60))' could run code in the reader's browser",
      severity: .warning, path: path, range: document.nodes[index].range,
      help: "link to an http, https or mailto address, or to a file")
  }

  mutating func image(_ index: Int, url: String, title: String) {
    let alt = Attribute("alt", document.plainText(of: index))
    if let complaint = complaintAboutAddress(url, at: index) {
      diagnostics.append(complaint)
      html.text(alt.value)
      return
    }
    html.void(
      "img",
      [Attribute("src", Address.encoded(url)), alt]
        + (title.isEmpty ? [] : [Attribute("title", title)])
        + (notebook == nil ? [] : [Attribute("loading", "lazy")]))
  }

  // MARK: Raw HTML

  mutating func rawHTML(_ markup: String, at index: Int, isBlock: Bool) {
    if trustsHTML { return html.trusted(markup) }
    let isComment = markup.hasPrefix("<!--") || markup.hasPrefix("</")
    guard !isComment, !isLabel else { return }
    diagnostics.append(
      Diagnostic(
        "html-dropped", "raw HTML is left out of the page", severity: .warning, path: path,
        range: document.nodes[index].range,
        help: "write it in Markdown, or say that the project trusts its notebooks"))
  }

  // MARK: Text and references

  /// Text with its `@fig-…` references made links.
  mutating func renderText(_ text: String, at index: Int) {
    guard let notebook, !isLabel, text.utf8.contains(UInt8(ascii: "@")) else {
      return html.text(text)
    }
    var rest = Substring(text)
    while let at = rest.firstIndex(of: "@") {
      let label = Self.referenceLabel(rest[at...].dropFirst())
      let follows = at > rest.startIndex ? rest[rest.index(before: at)] : " "
      html.text(String(rest[..<at]))
      rest = rest[at...].dropFirst()
      guard let label, !follows.isLetter, !follows.isNumber else {
        html.text("@")
        continue
      }
      rest = rest.dropFirst(label.count)
      if let words = notebook.numbering.targets[label] {
        html.element(
          "a", [Attribute("class", "reference"), Attribute("href", "#\(label)")], text: words)
      } else {
        html.text("@\(label)")
        complainAboutReference(label, at: index, known: notebook.numbering.targets.keys.sorted())
      }
    }
    html.text(String(rest))
  }

  private static let referencePrefixes = ["fig-", "tbl-", "sec-"]

  private static func referenceLabel(_ text: Substring) -> String? {
    guard referencePrefixes.contains(where: { text.hasPrefix($0) }) else { return nil }
    var label = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.:".contains($0)) }
    // A full stop after a reference ends the sentence.
    while let last = label.last, ".:-_".contains(last) { label.removeLast() }
    return label.count > 4 ? String(label) : nil
  }

  private mutating func complainAboutReference(_ label: String, at index: Int, known: [String]) {
    let near = Suggestion.nearest(to: label, among: known)
    diagnostics.append(
      Diagnostic(
        "unknown-reference", "nothing on this page has the label '\(label)'", severity: .warning,
        path: path, range: range(of: label, at: index), help: near.map { "did you mean '\($0)'?" }))
  }

  /// Where a label stands in the source of a text, or the text's own range.
  private func range(of label: String, at index: Int) -> SourceRange {
    let whole = document.nodes[index].range
    guard let file = notebook?.executed.notebook.file else { return whole }
    let start = file.utf8Offset(of: whole.start)
    let end = file.utf8Offset(of: whole.end)
    let source = Array(file.text.utf8.dropFirst(start).prefix(max(0, end - start)))
    let wanted = Array("@\(label)".utf8)
    guard source.count >= wanted.count,
      let found = (0...(source.count - wanted.count)).first(where: {
        source[$0...].starts(with: wanted)
      })
    else { return whole }
    return SourceRange(
      file.position(utf8Offset: start + found),
      file.position(utf8Offset: start + found + wanted.count))
  }

  // MARK: Inline cells

  mutating func inlineCell(_ index: Int) {
    guard let notebook else { return }
    let source = notebook.executed.notebook.inlineCells[index].code.text
    let results = notebook.executed.inlines
    switch results.indices.contains(index) ? results[index] : .notRun {
    case .text(let text):
      html.element("span", [Attribute("class", "inline-value")], text: text)
    case .failure(let diagnostic):
      html.element(
        "code", [Attribute("class", "inline-failure"), Attribute("title", diagnostic.message)],
        text: source)
    case .notRun:
      html.element("code", text: source)
    }
  }

  // MARK: Labels

  /// A renderer for the same page's labels: headings in the table of contents.
  func contentsRenderer(_ document: Document) -> BodyRenderer {
    labelRenderer(document)
  }

  func labelRenderer(_ document: Document) -> BodyRenderer {
    var renderer = BodyRenderer(
      document, formulas: formulas, trustsHTML: trustsHTML, notebook: notebook)
    renderer.isLabel = true
    return renderer
  }

  /// The inlines of one heading.
  mutating func renderHeading(_ index: Int) -> HTMLWriter {
    html = HTMLWriter()
    render((index + 1)..<document.nodes[index].end)
    return html
  }

  /// A caption: the inlines of its only paragraph, or its text if it is anything else.
  mutating func caption(_ caption: Document) {
    var label = labelRenderer(caption)
    if let first = caption.nodes.first, case .paragraph = first.content,
      first.end == caption.nodes.count
    {
      label.render(1..<caption.nodes.count)
      html.append(label.html)
    } else if !caption.nodes.isEmpty {
      for index in caption.nodes.indices { html.text(caption.plainText(of: index)) }
    }
  }
}

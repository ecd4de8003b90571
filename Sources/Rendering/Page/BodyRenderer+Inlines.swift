internal import Diagnostics
internal import Notebooks

/// Text, formulas, links, images and raw HTML.
extension BodyRenderer {
  // MARK: Formulas

  /// A formula as it was set: with the commands that the notebook defines.
  func formula(_ tex: String, isDisplay: Bool) -> Formula {
    notebook?.macros.formula(tex, isDisplay: isDisplay) ?? Formula(tex: tex, isDisplay: isDisplay)
  }

  mutating func formula(_ formula: Formula) {
    guard case .markup(let markup) = formulas[formula] else {
      html.element("code", [Attribute("class", "formula-source")], text: formula.tex)
      return
    }
    html.trusted(markup)
  }

  mutating func displayFormula(_ tex: String, label: String?, number: String?) {
    let classes = "scroll formula" + (number == nil ? "" : " numbered")
    let id = label.map { [Attribute("id", $0)] } ?? []
    html.begin("div", [Attribute("class", classes)] + id)
    formula(formula(tex, isDisplay: true))
    if let number {
      html.element("span", [Attribute("class", "equation-number")], text: "(\(number))")
    }
    html.end()
  }

  /// A formula in a line of text, with what must not part from it: browsers break lines between a
  /// formula and a comma; whoever sets type doesn't.
  mutating func inlineFormula(_ formula: Formula, at index: Int) {
    let before = moved.before(index)
    let after = isInline(formula) ? attached(after: index) : ""
    guard !before.isEmpty || !after.isEmpty, case .markup(let markup) = formulas[formula] else {
      return self.formula(formula)
    }
    if isUnbreakable(formula, markup) {
      html.begin("span", [Attribute("class", "together")])
      html.text(before)
      html.trusted(markup)
      html.text(after)
      html.end()
    } else {
      html.trusted(FormulaMarkup.joined(markup, before: before, after: after))
    }
    moved.write(after.count, of: index + 1)
  }

  private func isInline(_ formula: Formula) -> Bool {
    guard notebook != nil, !formula.isDisplay, case .markup = formulas[formula] else {
      return false
    }
    return true
  }

  /// KaTeX makes one base for each part that a line may end after.
  private func isUnbreakable(_ formula: Formula, _ markup: String) -> Bool {
    formula.tex.utf8.count <= 12 || FormulaMarkup.baseCount(in: markup) < 2
  }

  /// What follows a formula without a blank: the end of a word, as in `$k$th`, and punctuation.
  private func attached(after index: Int) -> String {
    guard index + 1 < document.nodes.count, case .text(let text) = document.nodes[index + 1].content
    else { return "" }
    let letters = text.prefix { $0.isLetter }
    guard letters.count <= 8 else { return "" }
    let marks = text.dropFirst(letters.count).prefix { ",.;:!?)]}’”'\"-–—".contains($0) }
    return String(letters + marks)
  }

  /// What a text ends with that belongs to the formula behind it.
  private func punctuation(before index: Int, in text: Substring) -> String {
    guard index < document.nodes.count,
      case .math(let tex, let isDisplay) = document.nodes[index].content,
      isInline(formula(tex, isDisplay: isDisplay))
    else { return "" }
    return String(text.reversed().prefix { "([{‘“'\"".contains($0) }.reversed())
  }

  // MARK: Links

  mutating func linkAttributes(url: String, title: String) -> [Attribute] {
    let safe = isUnsafe(url) ? nil : resolved(url, .link)?.url ?? address(url)
    let target = safe.map { [Attribute("href", Address.encoded($0))] } ?? []
    return target + (title.isEmpty ? [] : [Attribute("title", title)])
  }

  /// Whether following an address could run code.
  func isUnsafe(_ url: String) -> Bool {
    (notebook != nil || root != nil) && Address.safe(url) == nil
  }

  /// An address that no page or file is known for.
  private func address(_ url: String) -> String {
    guard let root else { return notebook == nil ? url : Address.page(url) }
    let isLocal = Address.scheme(of: url) == nil && !url.hasPrefix("#") && !url.hasPrefix("//")
    return isLocal ? root + Address.page(String(url.drop { $0 == "/" })) : url
  }

  /// What an address means among the pages and files around this page.
  func resolved(_ url: String, _ use: PageSurroundings.Use) -> PageSurroundings.ResolvedAddress? {
    notebook?.surroundings?.resolve(url, use)
  }

  /// Complains about an address that leads nowhere.
  mutating func complainAboutTarget(of url: String, _ use: PageSurroundings.Use, at index: Int) {
    guard let problem = resolved(url, use)?.problem else { return }
    diagnostics.append(
      Diagnostic(
        problem.id, problem.message, severity: .warning, path: path,
        range: document.nodes[index].range, help: problem.help))
  }

  func complaintAboutAddress(_ url: String, at index: Int) -> Diagnostic? {
    guard notebook != nil, isUnsafe(url) else { return nil }
    return Diagnostic(
      "unsafe-address", "the address '\(url.prefix(60))' could run code in the reader's browser",
      severity: .warning, path: path, range: document.nodes[index].range,
      help: "link to an http, https or mailto address, or to a file")
  }

  // MARK: Raw HTML

  mutating func rawHTML(_ markup: String, at index: Int, isBlock: Bool) {
    if trustsHTML { return html.trusted(filtersTags ? TagFilter.filtered(markup) : markup) }
    let isComment = markup.hasPrefix("<!--") || markup.hasPrefix("</")
    guard !isComment, !isLabel else { return }
    diagnostics.append(
      Diagnostic(
        "html-dropped", "raw HTML is left out of the page", severity: .warning, path: path,
        range: document.nodes[index].range,
        help: "write it in Markdown, or render with --trust-html if you trust this notebook"))
  }

  // MARK: Text and references

  /// Text with its `@fig-…` references made links.
  mutating func renderText(_ text: String, at index: Int) {
    let text = withoutMovedPunctuation(text, at: index)
    guard !isLabel || isCaption, linkDepth == 0, text.contains(byte: UInt8(ascii: "@")),
      let notebook
    else { return html.text(text) }
    let readsCitations = !isCaption && !notebook.bibliography.isEmpty
    for piece in References.pieces(of: text, readsCitations: readsCitations) {
      switch piece {
      case .text(let part): html.text(part)
      case .citations(let works): citations(works, at: index)
      case .narrative(let work): narrative(work, at: index)
      case .reference(let label, let style):
        guard let (address, target) = self.target(of: label) else {
          html.text("@\(label)")
          complainAboutReference(label, at: index, known: notebook.numbering.labels)
          continue
        }
        html.element(
          "a", [Attribute("class", "reference"), Attribute("href", Address.encoded(address))],
          text: target.text(style))
      }
    }
  }

  /// A text without what is written with the formula before it or will be with the one after.
  private mutating func withoutMovedPunctuation(_ text: String, at index: Int) -> String {
    let written = moved.written(of: index)
    let next = document.nodes[index].end
    if written == 0 {
      guard next < document.nodes.count, case .math = document.nodes[next].content else {
        return text
      }
    }
    let rest = Substring(text).dropFirst(written)
    let kept = punctuation(before: next, in: rest)
    moved.hold(kept, for: index + 1)
    return written == 0 && kept.isEmpty ? text : String(rest.dropLast(kept.count))
  }

  /// What a label names, on this page or another one, and its address.
  private func target(of label: String) -> (address: String, target: Numbering.Target)? {
    if let target = notebook?.numbering.targets[label] { return ("#\(label)", target) }
    guard let other = notebook?.surroundings?.target(label) else { return nil }
    return (other.address, Numbering.Target(word: other.word, number: other.number))
  }

  /// Complains about the first reference with this label; a hundred more have the same reason.
  private mutating func complainAboutReference(_ label: String, at index: Int, known: [String]) {
    guard unknownLabels.insert(label).inserted else { return }
    let others = notebook?.surroundings?.labels() ?? []
    let near = Suggestion.nearest(to: label, among: known + others)
    let place = notebook?.surroundings == nil ? "on this page" : "in the site"
    diagnostics.append(
      Diagnostic(
        "unknown-reference", "nothing \(place) has the label '\(label)'", severity: .warning,
        path: path, range: range(of: label, at: index), help: near.map { "did you mean '\($0)'?" }))
  }

  /// Where a label stands in the source of a text, or the text's own range.
  func range(of label: String, at index: Int) -> SourceRange {
    let whole = document.nodes[index].range
    guard let file = notebook?.executed.notebook.file else { return whole }
    // The places of a caption's words are counted from its own beginning.
    let start = isCaption ? 0 : file.utf8Offset(of: whole.start)
    let end = isCaption ? file.text.utf8.count : file.utf8Offset(of: whole.end)
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
  func contentsRenderer() -> BodyRenderer {
    var renderer = BodyRenderer(
      document, formulas: formulas, trustsHTML: trustsHTML, notebook: notebook,
      divisions: divisions)
    renderer.isLabel = true
    return renderer
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
    sectionNumber(index)
    render((index + 1)..<document.nodes[index].end)
    return html
  }

  /// A caption: the inlines of its only paragraph, or its text if it is anything else.
  mutating func caption(_ caption: Document) {
    if let first = caption.nodes.first, case .paragraph = first.content,
      first.end == caption.nodes.count
    {
      var label = labelRenderer(caption)
      label.isCaption = true
      label.unknownLabels = unknownLabels
      label.render(1..<caption.nodes.count)
      html.append(label.html)
      unknownLabels = label.unknownLabels
      diagnostics += label.diagnostics
    } else if !caption.nodes.isEmpty {
      for index in caption.nodes.indices { html.text(caption.plainText(of: index)) }
    }
  }
}

/// Punctuation that moved from a text into the same span as the formula beside it.
struct MovedPunctuation {
  private var held: (node: Int, text: String)?
  private var written: (node: Int, count: Int)?

  /// Keeps the end of a text for the formula at `node`.
  mutating func hold(_ text: String, for node: Int) { held = text.isEmpty ? nil : (node, text) }

  /// What was kept for a formula.
  func before(_ node: Int) -> String { held?.node == node ? held?.text ?? "" : "" }

  /// Says that the first characters of the text at `node` are on the page.
  mutating func write(_ count: Int, of node: Int) { written = (node, count) }

  func written(of node: Int) -> Int { written?.node == node ? written?.count ?? 0 : 0 }
}

internal import Diagnostics
internal import Notebooks

/// Writes the blocks and inlines of a document as HTML.
struct BodyRenderer {
  /// What a page adds to Markdown; without it the output is what the specifications show.
  ///
  /// A class, since it is looked at for each inline of a page, and copying it would take longer than
  /// writing a word.
  final class NotebookParts {
    let executed: ExecutedNotebook
    let captions: Captions
    let numbering: Numbering
    /// What cells print as Markdown.
    let printed: PrintedMarkdown
    let outline: Outline
    let highlighter: any Highlighter
    let language: PageLanguage
    let macros: TeXMacros
    let bibliography: Bibliography
    /// Keys of the works that the text cites.
    let cited: Set<String>
    let surroundings: PageSurroundings?
    /// Gives the bytes of a file by its path from the notebook's folder.
    let readFile: (@Sendable (String) -> [UInt8]?)?
    /// Whether a file's bytes go into the page.
    let inlinesFile: @Sendable (String) -> Bool

    init(
      executed: ExecutedNotebook, captions: Captions, numbering: Numbering,
      printed: PrintedMarkdown, outline: Outline, highlighter: any Highlighter,
      language: PageLanguage, macros: TeXMacros, bibliography: Bibliography, cited: Set<String>,
      settings: PageRenderer.Settings
    ) {
      self.executed = executed
      self.captions = captions
      self.numbering = numbering
      self.printed = printed
      self.outline = outline
      self.highlighter = highlighter
      self.language = language
      self.macros = macros
      self.bibliography = bibliography
      self.cited = cited
      surroundings = settings.surroundings
      readFile = settings.readFile
      inlinesFile = settings.inlinesFile
    }

    /// The parts for a document that a cell of the page printed: what is counted by nodes belongs to the
    /// notebook's own.
    init(printedOn page: NotebookParts) {
      executed = page.executed
      captions = Captions()
      numbering = page.numbering.ofReferences
      printed = page.printed
      outline = page.outline
      highlighter = page.highlighter
      language = page.language
      macros = page.macros.withoutNodes
      bibliography = page.bibliography
      cited = page.cited
      surroundings = page.surroundings
      readFile = page.readFile
      inlinesFile = page.inlinesFile
    }
  }

  let document: Document
  let formulas: [Formula: TypesetFormula]
  let trustsHTML: Bool
  let notebook: NotebookParts?
  /// Where the addresses of a text begin that belongs to no notebook and stands on pages of many
  /// folders: the way to their root. Nil for one that is read as the specifications say, and no more.
  var root: String?
  /// Whether raw tags that GFM calls disallowed become text.
  var filtersTags = false
  var html = HTMLWriter(capacity: 1 << 16)
  var diagnostics: [Diagnostic] = []
  let divisions: Divisions
  /// The cells of exercises.
  let exerciseParts: [Int: Exercise.Part]
  /// The level of the last heading, as the page shows it.
  var headingLevel = 1
  /// Headings in the table of contents and captions hold no links of their own.
  var isLabel = false
  /// A label that may refer to figures and the like.
  var isCaption = false
  /// Words that a paragraph begins with.
  var runIn: (paragraph: Int, words: HTMLWriter)?
  /// Punctuation of a text that was written with the formula before or will be with the one after.
  var moved = MovedPunctuation()
  /// Whether the works cited are on the page.
  var hasReferenceList = false
  /// Images of the page by their paths from the notebook's folder.
  var localFiles: Set<String> = []
  /// Labels that a reference named in vain.
  var unknownLabels: Set<String> = []
  /// How many links are open: a link can't hold another.
  var linkDepth = 0

  /// For each open node, how many elements it opened.
  private var open: [(node: Int, elements: Int)] = []
  private var isInTableBody = false
  private var hasFootnotes = false

  init(
    _ document: Document, formulas: [Formula: TypesetFormula], trustsHTML: Bool,
    notebook: NotebookParts?, divisions: Divisions? = nil
  ) {
    self.document = document
    self.formulas = formulas
    self.trustsHTML = trustsHTML
    self.notebook = notebook
    self.divisions =
      divisions
      ?? Divisions(document, exercises: notebook.map(\.executed.notebook.exercises) ?? [])
    exerciseParts = notebook?.executed.notebook.exerciseParts ?? [:]
  }

  /// Words of the page's own, in its language.
  var language: PageLanguage { notebook?.language ?? PageLanguage("en") }

  var path: String { notebook?.executed.notebook.file.path ?? "" }

  mutating func renderAll() {
    render(document.nodes.indices)
    if hasFootnotes {
      html.end()
      html.newline()
      html.end()
      html.newline()
    }
    if !isLabel { referenceSection() }
    workNote()
  }

  mutating func render(_ range: Range<Int>) {
    document.walk(range) { step in
      switch step {
      case .enter(let index): return enter(index)
      case .leave(let index):
        leave(index)
        return .descend
      }
    }
  }

  // MARK: Walking

  /// Opens the element that a node is.
  private mutating func begin(
    _ index: Int, _ name: StaticString, _ attributes: [Attribute] = []
  ) -> Document.Descent {
    html.begin(name, attributes)
    return opened(index, elements: 1)
  }

  /// Says that a node opened elements, which are closed when it is left.
  mutating func opened(_ index: Int, elements: Int) -> Document.Descent {
    open.append((index, elements))
    return .descend
  }

  private mutating func beginParagraph(_ index: Int, isTight: Bool) -> Document.Descent {
    if let division = divisions.captions[index], notebook != nil {
      return beginCaption(index, of: division)
    }
    let descent = isTight ? opened(index, elements: 0) : begin(index, "p")
    if let words = runIn, words.paragraph == index {
      html.append(words.words)
      runIn = nil
    }
    return descent
  }

  private mutating func enter(_ index: Int) -> Document.Descent {
    switch document.nodes[index].content {
    case .paragraph(let isTight): return beginParagraph(index, isTight: isTight)
    case .heading(let level, let id): return beginHeading(index, level: level, id: id)
    case .blockQuote: return beginBlock(index, "blockquote")
    case .bulletList: return beginBlock(index, "ul", listAttributes(index))
    case .orderedList(let start):
      let first = start == 1 ? [] : [Attribute("start", String(start))]
      return beginBlock(index, "ol", first + listAttributes(index))
    case .item: return begin(index, "li")
    case .taskItem(let isDone): return beginTask(index, isDone: isDone)
    case .codeBlock(let language, let text, let attributes):
      codeBlock(index, language, text, attributes)
    case .cell(let cell): renderCell(cell)
    case .mathBlock(let tex, let label):
      if let notebook, notebook.macros.nodes.contains(index) { break }
      displayFormula(tex, label: label, number: notebook?.numbering.nodes[index])
    case .division(let attributes): return beginDivision(index, attributes)
    case .captionedTable(let attributes): return beginTableFigure(index, attributes)
    case .caption: return beginCaption(index, of: open.last?.node ?? index)
    case .imageFigure(let attributes): imageFigure(index, attributes)
    case .htmlBlock(let markup): rawHTML(markup, at: index, isBlock: true)
    case .thematicBreak: html.void("hr")
    case .table: return beginTable(index)
    case .tableRow(let isHeader): return beginRow(index, isHeader: isHeader)
    case .tableCell(let alignment, let isHeader):
      return begin(index, isHeader ? "th" : "td", alignmentAttributes(alignment))
    case .footnoteDefinition(let id): return beginFootnote(index, id)
    case .text(let text): renderText(text, at: index)
    case .softBreak: html.text("\n")
    case .lineBreak:
      html.void("br")
      html.text("\n")
    case .code(let code): html.element("code", text: code)
    case .math(let tex, let isDisplay):
      inlineFormula(formula(tex, isDisplay: isDisplay), at: index)
    case .inlineCell(let cell): inlineCell(cell)
    case .html(let markup): rawHTML(markup, at: index, isBlock: false)
    case .emphasis: return begin(index, "em")
    case .strong: return begin(index, "strong")
    case .strikethrough: return begin(index, "del")
    case .link(let url, let title): return beginLink(index, url: url, title: title)
    case .image(let url, let title):
      image(index, url: url, title: title, description: nil, width: nil)
    case .footnoteReference(let id, let occurrence): footnoteReference(id, occurrence)
    }
    if isBlock(index) { html.newline() }
    return .skip
  }

  private mutating func leave(_ index: Int) {
    guard let last = open.popLast() else { return }
    switch document.nodes[index].content {
    case .paragraph: closeParagraph(index)
    case .heading(_, let id): closeHeading(id)
    case .link: linkDepth -= 1
    case .division: endDivision(index)
    case .footnoteDefinition(let id) where !endsInParagraph(index): backReferences(id)
    case .table where isInTableBody:
      html.end()
      isInTableBody = false
    default: break
    }
    for _ in 0..<last.elements { html.end() }
    if isBlock(index) { html.newline() }
  }

  private func isBlock(_ index: Int) -> Bool {
    switch document.nodes[index].content {
    case .text, .softBreak, .lineBreak, .code, .math, .inlineCell, .html, .emphasis, .strong,
      .strikethrough, .link, .image, .footnoteReference:
      false
    default: true
    }
  }

  mutating func beginBlock(
    _ index: Int, _ name: StaticString, _ attributes: [Attribute] = []
  ) -> Document.Descent {
    let descent = begin(index, name, attributes)
    html.newline()
    return descent
  }

  /// Opens an element and another one in it.
  private mutating func beginBlock(
    _ index: Int, _ outer: StaticString, _ attributes: [Attribute] = [], around inner: StaticString
  ) -> Document.Descent {
    html.begin(outer, attributes)
    html.begin(inner)
    html.newline()
    return opened(index, elements: 2)
  }

  private mutating func beginLink(_ index: Int, url: String, title: String) -> Document.Descent {
    linkDepth += 1
    if isLabel || linkDepth > 1 { return opened(index, elements: 0) }
    if let complaint = complaintAboutAddress(url, at: index) {
      diagnostics.append(complaint)
    } else {
      complainAboutTarget(of: url, .link, at: index)
    }
    return begin(index, "a", linkAttributes(url: url, title: title))
  }

  // MARK: Headings and lists

  static let headingNames: [StaticString] = ["h1", "h2", "h3", "h4", "h5", "h6"]

  private mutating func beginHeading(_ index: Int, level: Int, id: String) -> Document.Descent {
    if divisions.titles.contains(index), notebook != nil { return .skip }
    let shown = min(6, max(1, level + (notebook?.outline.shift ?? 0)))
    headingLevel = shown
    let descent = begin(
      index, Self.headingNames[shown - 1],
      notebook == nil || id.isEmpty ? [] : [Attribute("id", id)])
    sectionNumber(index)
    return descent
  }

  mutating func sectionNumber(_ index: Int) {
    guard let number = notebook?.numbering.sections[index] else { return }
    html.element("span", [Attribute("class", "section-number")], text: number)
    html.text(" ")
  }

  private mutating func closeHeading(_ id: String) {
    guard notebook != nil, !isLabel, !id.isEmpty else { return }
    html.text(" ")
    html.element(
      "a",
      [
        Attribute("class", "anchor"), Attribute("href", "#\(id)"),
        Attribute("aria-label", language["Link to this section"]),
      ], text: "#")
  }

  /// Lists of tasks have no bullets beside their boxes.
  private func listAttributes(_ index: Int) -> [Attribute] {
    guard notebook != nil, index + 1 < document.nodes.count,
      case .taskItem = document.nodes[index + 1].content
    else { return [] }
    return [Attribute("class", "tasks")]
  }

  private mutating func beginTask(_ index: Int, isDone: Bool) -> Document.Descent {
    let descent = begin(index, "li")
    var attributes = [Attribute("type", "checkbox"), Attribute("disabled", "")]
    if isDone { attributes.append(Attribute("checked", "")) }
    if notebook != nil {
      attributes.append(Attribute("aria-label", language[isDone ? "Done" : "To do"]))
    }
    html.void("input", attributes)
    html.text(" ")
    return descent
  }

  // MARK: Tables

  private mutating func beginTable(_ index: Int) -> Document.Descent {
    guard notebook != nil else { return beginBlock(index, "table") }
    return beginBlock(index, "div", Self.scrollBox("table"), around: "table")
  }

  /// A box that scrolls sideways must be reachable from the keyboard.
  static func scrollBox(_ name: String) -> [Attribute] {
    [Attribute("class", "scroll \(name)"), Attribute("tabindex", "0")]
  }

  private mutating func beginRow(_ index: Int, isHeader: Bool) -> Document.Descent {
    if isHeader { return beginBlock(index, "thead", around: "tr") }
    if !isInTableBody {
      html.begin("tbody")
      html.newline()
      isInTableBody = true
    }
    return beginBlock(index, "tr")
  }

  private func alignmentAttributes(_ alignment: ColumnAlignment) -> [Attribute] {
    let word: String
    switch alignment {
    case .natural: return []
    case .left: word = "left"
    case .center: word = "center"
    case .right: word = "right"
    }
    return [notebook == nil ? Attribute("align", word) : Attribute("class", "align-\(word)")]
  }

  // MARK: Footnotes

  private mutating func beginFootnote(_ index: Int, _ id: FootnoteID) -> Document.Descent {
    if !hasFootnotes {
      hasFootnotes = true
      let role = notebook == nil ? [] : [Attribute("role", "doc-endnotes")]
      html.begin(
        "section", [Attribute("class", "footnotes"), Attribute("data-footnotes", "")] + role)
      html.newline()
      html.begin("ol")
      html.newline()
    }
    return beginBlock(index, "li", [Attribute("id", "fn-\(Address.encoded(id.label))")])
  }

  private func endsInParagraph(_ definition: Int) -> Bool {
    var child = definition + 1
    let end = document.nodes[definition].end
    while child < end, document.nodes[child].end < end { child = document.nodes[child].end }
    guard child < end, case .paragraph = document.nodes[child].content else { return false }
    return true
  }

  private mutating func closeParagraph(_ index: Int) {
    guard let parent = open.last?.node, document.nodes[parent].end == document.nodes[index].end,
      case .footnoteDefinition(let id) = document.nodes[parent].content
    else { return }
    html.text(" ")
    backReferences(id)
  }

  private mutating func backReferences(_ id: FootnoteID) {
    let counts = document.footnoteReferenceCounts
    let count = counts.indices.contains(id.number - 1) ? counts[id.number - 1] : 1
    for occurrence in 1...max(1, count) {
      if occurrence > 1 { html.text(" ") }
      html.begin(
        "a",
        [
          Attribute("href", "#\(referenceID(id, occurrence))"),
          Attribute("class", "footnote-backref"), Attribute("data-footnote-backref", ""),
          Attribute("aria-label", language["Back to content"]),
        ])
      html.text("↩")
      if occurrence > 1 {
        html.element("sup", [Attribute("class", "footnote-ref")], text: String(occurrence))
      }
      html.end()
    }
  }

  private func referenceID(_ id: FootnoteID, _ occurrence: Int) -> String {
    "fnref-\(Address.encoded(id.label))\(occurrence > 1 ? "-\(occurrence)" : "")"
  }

  private mutating func footnoteReference(_ id: FootnoteID, _ occurrence: Int) {
    guard !isLabel else { return }
    html.begin("sup", [Attribute("class", "footnote-ref")])
    html.element(
      "a",
      [
        Attribute("href", "#fn-\(Address.encoded(id.label))"),
        Attribute("id", referenceID(id, occurrence)), Attribute("data-footnote-ref", ""),
      ], text: String(id.number))
    html.end()
  }
}

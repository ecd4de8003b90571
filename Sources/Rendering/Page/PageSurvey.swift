public import Notebooks

/// What other pages need to know of a page, found without running its cells.
public struct PageSurvey: Sendable {
  /// A label that references can name.
  public struct Label: Hashable, Sendable {
    /// Nil where the number stands alone, or is a title.
    public var word: String?
    public var number: String
  }

  /// A stretch of text under one heading.
  public struct Section: Hashable, Sendable {
    /// Empty for the text before the first heading.
    public var id: String
    public var title: String
    /// Without markup.
    public var text: String
  }

  public let title: String
  /// Ids that links can name.
  public let anchors: Set<String>
  public let labels: [String: Label]
  public let wordCount: Int
  /// The first paragraph that is plain text, for a page without a description.
  public let opening: String

  public init(_ whole: Notebook, chapter: String?) {
    let notebook = whole.published
    let outline = Outline(notebook)
    let numbering = Numbering(
      notebook, outline: outline, language: PageLanguage(notebook.frontMatter.language),
      chapter: chapter)
    title = outline.title
    labels = numbering.targets.mapValues { Label(word: $0.word, number: $0.number) }
    var anchors = Set(notebook.document.labels)
    for options in notebook.cells.map(\.options) {
      anchors.formUnion([options.label, options.listingLabel].compactMap { $0 })
      guard let label = options.label else { continue }
      anchors.formUnion(options.figureSubcaptions.indices.map { "\(label)-\($0 + 1)" })
    }
    anchors.formUnion(outline.headings.map(\.id))
    for node in notebook.document.nodes {
      if case .division(let attributes) = node.content, let id = attributes.id {
        anchors.insert(id)
      }
    }
    self.anchors = anchors
    (wordCount, opening) = Self.measure(notebook.document)
  }

  /// Words of the prose, and its first paragraph as plain text.
  private static func measure(_ document: Document) -> (Int, String) {
    var count = 0
    var opening = ""
    let nodes = document.nodes
    for index in nodes.indices {
      switch nodes[index].content {
      case .text(let text):
        var isInWord = false
        for byte in text.utf8 {
          let isBlank = byte == UInt8(ascii: " ")
          if !isBlank, !isInWord { count += 1 }
          isInWord = !isBlank
        }
      case .math, .mathBlock: count += 3
      case .paragraph where opening.isEmpty && isPlain(index, document):
        opening = document.plainText(of: index)
      default: break
      }
    }
    return (count, opening)
  }

  /// A text with what its references say in their place.
  private static func resolved(_ text: String, _ labels: [String: Label]) -> String {
    References.pieces(of: text).map { piece in
      switch piece {
      case .text(let part): part
      case .reference(let label, let style):
        labels[label].map { Numbering.Target(word: $0.word, number: $0.number).text(style) }
          ?? label
      case .citations, .narrative: ""
      }
    }.joined()
  }

  /// Whether a paragraph can be read without its page: it has no formulas and no references.
  private static func isPlain(_ paragraph: Int, _ document: Document) -> Bool {
    document.nodes[paragraph..<document.nodes[paragraph].end].allSatisfy { node in
      switch node.content {
      case .math, .inlineCell, .image, .footnoteReference, .html: false
      case .text(let text): !text.contains("@")
      default: true
      }
    }
  }

  /// The text by sections, for a search.
  ///
  /// - Parameter labels: What references in it say.
  public static func sections(of whole: Notebook, labels: [String: Label]) -> [Section] {
    let notebook = whole.published
    let document = notebook.document
    let outline = Outline(notebook)
    let ids = Dictionary(
      outline.headings.map { ($0.node, $0.id) }, uniquingKeysWith: { first, _ in first })
    var sections = [Section(id: "", title: "", text: "")]
    func add(_ text: String) { sections[sections.count - 1].text += text }
    var index = 0
    while index < document.nodes.count {
      let node = document.nodes[index]
      if let id = ids[index] {
        sections.append(Section(id: id, title: document.plainText(of: index), text: ""))
        index = node.end
        continue
      }
      switch node.content {
      case .text(let text): add(text.contains("@") ? resolved(text, labels) : text)
      case .code(let text): add(text)
      case .math(let tex, _), .mathBlock(let tex, _): add(PlainFormula.text(of: tex))
      case .softBreak, .lineBreak: add(" ")
      case .inlineCell(let cell): add(notebook.inlineCells[cell].code.text)
      case .cell(let cell):
        let options = notebook.cells[cell].options
        guard options.include else { break }
        for caption in [options.figureCaption, options.tableCaption] { add((caption ?? "") + " ") }
      case .paragraph, .item, .tableCell, .caption: add(" ")
      default: break
      }
      index += 1
    }
    return sections.filter { !$0.text.allSatisfy(\.isWhitespace) || !$0.id.isEmpty }
  }
}

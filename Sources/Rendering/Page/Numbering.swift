internal import Diagnostics
internal import Notebooks

/// The numbers of what a page counts, and what references can name.
struct Numbering {
  /// What a reference says.
  struct Target: Hashable {
    /// Nil where the number stands alone, or is a title.
    var word: String?
    var number: String

    func text(_ style: References.Style) -> String {
      switch style {
      case .full: (word.map { $0 + "\u{A0}" } ?? "") + number
      case .number: number
      case .prefixed(let words): "\(words)\u{A0}\(number)"
      }
    }
  }

  /// Numbers by cell.
  private(set) var figures: [Int: String] = [:]
  private(set) var tables: [Int: String] = [:]
  private(set) var listings: [Int: String] = [:]
  /// Numbers by node: formulas, divisions, tables, images and code.
  private(set) var nodes: [Int: String] = [:]
  /// Letters of the parts of a figure: by node, and by cell.
  private(set) var nodeLetters: [Int: String] = [:]
  private(set) var cellLetters: [Int: String] = [:]
  /// Numbers of headings by node: `2.1`.
  private(set) var sections: [Int: String] = [:]
  private(set) var targets: [String: Target] = [:]
  /// The labels of `targets`, sorted.
  private(set) var labels: [String] = []
  private let language: PageLanguage
  private let chapter: String?

  /// How many there are of each word so far.
  private var counts: [String: Int] = [:]
  /// The figure around a node, whose figures are its parts.
  private var whole: (end: Int, number: String, partCount: Int)?

  /// What cells gave has no say: a page and those that refer to it must agree, also where a cell fails.
  ///
  /// - Parameter chapter: The page's number among the pages of a site.
  init(_ notebook: Notebook, outline: Outline, language: PageLanguage, chapter: String? = nil) {
    self.language = language
    self.chapter = chapter
    let document = notebook.document
    let nodes = document.nodes
    for index in nodes.indices {
      if let end = whole?.end, index >= end { whole = nil }
      switch nodes[index].content {
      case .cell(let cell): number(cell, notebook.cells[cell].options)
      case .mathBlock(_, let label): number(label, "Equation", node: index)
      case .imageFigure(let attributes): number(attributes, node: index, isFigure: true)
      case .division(let attributes):
        number(attributes, node: index, isFigure: Divisions.kind(attributes) == .float("Figure"))
        if whole == nil, let number = self.nodes[index],
          Divisions.kind(attributes) == .float("Figure")
        {
          whole = (nodes[index].end, number, 0)
        }
      case .captionedTable(let attributes), .codeBlock(_, _, let attributes):
        number(attributes, node: index, isFigure: false)
      default: break
      }
    }
    if notebook.frontMatter.numbersSections {
      numberSections(outline, unnumbered: document.unnumberedHeadings)
    }
    for heading in outline.headings where heading.id.hasPrefix("sec-") {
      targets[heading.id] =
        sections[heading.node].map { Target(word: language["Section"], number: $0) }
        ?? Target(word: nil, number: document.plainText(of: heading.node))
    }
    labels = targets.keys.sorted()
  }

  /// The same numbers for references in another document, which counts nothing itself.
  var ofReferences: Numbering {
    var copy = self
    (copy.nodes, copy.nodeLetters, copy.sections) = ([:], [:], [:])
    return copy
  }

  private mutating func next(_ word: String) -> String {
    counts[word, default: 0] += 1
    // Where pages are chapters, the chapter's number goes before: 3.2.
    return (chapter.map { "\($0)." } ?? "") + String(counts[word, default: 0])
  }

  /// The letter of the next part of the figure around.
  private mutating func nextPart() -> (letter: String, number: String)? {
    guard let whole else { return nil }
    self.whole?.partCount += 1
    let letter = Self.letter(whole.partCount)
    return (letter, whole.number + letter)
  }

  /// a, b, …, z, aa, ab, …
  static func letter(_ index: Int) -> String {
    let last = String(Character(Unicode.Scalar(UInt8(97 + index % 26))))
    return index < 26 ? last : letter(index / 26 - 1) + last
  }

  private mutating func number(_ attributes: BlockAttributes, node: Int, isFigure: Bool) {
    if isFigure, let part = nextPart() {
      nodeLetters[node] = part.letter
      if let label = attributes.id { target(label, "Figure", part.number) }
    } else {
      number(attributes.id, attributes.id.flatMap { LabelWords.word(for: $0) }, node: node)
    }
  }

  private mutating func number(_ label: String?, _ word: String?, node: Int) {
    guard let label, let word else { return }
    let number = next(word)
    nodes[node] = number
    target(label, word, number)
  }

  private mutating func target(_ label: String, _ word: String, _ number: String) {
    targets[label] = Target(word: language[word], number: number)
  }

  /// A cell with a caption has a number, even if no reference names it.
  private mutating func number(_ index: Int, _ options: CellOptions) {
    guard options.include else { return }
    if options.listingCaption != nil || options.listingLabel != nil, options.echo != .hidden {
      let number = next("Listing")
      listings[index] = number
      if let label = options.listingLabel { target(label, "Listing", number) }
    }
    // What isn't shown can't be counted by a reader.
    guard options.output != .hidden, options.eval else { return }
    if options.announcesFigure {
      if let part = nextPart() {
        cellLetters[index] = part.letter
        figures[index] = part.number
      } else {
        figures[index] = next("Figure")
      }
    }
    if options.tableCaption != nil { tables[index] = next("Table") }
    guard let label = options.label else { return }
    if label.hasPrefix("tbl-"), let number = tables[index] {
      target(label, "Table", number)
    } else if let number = figures[index] {
      target(label, "Figure", number)
      for part in options.figureSubcaptions.indices {
        target("\(label)-\(part + 1)", "Figure", number + Self.letter(part))
      }
    }
  }

  private mutating func numberSections(_ outline: Outline, unnumbered: Set<Int>) {
    let sections = outline.headings.filter { $0.level > 1 && !unnumbered.contains($0.node) }
    guard let top = sections.map(\.level).min() else { return }
    var counters: [Int] = []
    for heading in sections {
      let depth = heading.level - top + 1
      while counters.count < depth { counters.append(0) }
      counters.removeSubrange(depth...)
      counters[depth - 1] += 1
      self.sections[heading.node] = ((chapter.map { [$0] } ?? []) + counters.map(String.init))
        .joined(separator: ".")
    }
  }
}

extension CellOptions {
  /// Whether captions speak of a figure.
  var announcesFigure: Bool { figureCaption != nil || !figureSubcaptions.isEmpty }
}

extension CellOutput {
  var isFigure: Bool {
    if case .value(.figure) = self { return true }
    return false
  }

  var isError: Bool {
    if case .failure(let diagnostic) = self { return diagnostic.severity == .error }
    return false
  }

  var isTable: Bool {
    switch self {
    case .value(.table), .value(.matrix): true
    default: false
    }
  }
}

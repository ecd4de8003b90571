internal import Notebooks

/// A number, with that of its chapter before it where pages are chapters: `3.2`.
struct CountedNumber: Hashable, CustomStringConvertible {
  var chapter: String?
  var value: Int

  var description: String { chapter.map { "\($0).\(value)" } ?? String(value) }
}

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
  private(set) var figures: [Int: CountedNumber] = [:]
  private(set) var tables: [Int: CountedNumber] = [:]
  /// Numbers by node: formulas, divisions, tables and images.
  private(set) var nodes: [Int: CountedNumber] = [:]
  /// Numbers of headings by node: `2.1`.
  private(set) var sections: [Int: String] = [:]
  private(set) var targets: [String: Target] = [:]
  /// The labels of `targets`, sorted.
  private(set) var labels: [String] = []
  private let language: PageLanguage
  private let chapter: String?

  /// How many there are of each word so far.
  private var counts: [String: Int] = [:]

  /// - Parameter chapter: The page's number among the pages of a site.
  init(
    _ executed: ExecutedNotebook, outline: Outline, language: PageLanguage, chapter: String? = nil
  ) {
    self.language = language
    self.chapter = chapter
    let document = executed.notebook.document
    for (index, node) in document.nodes.enumerated() {
      switch node.content {
      case .cell(let cell): number(cell, executed)
      case .mathBlock(_, let label): number(label, "Equation", node: index)
      case .captionedTable(let attributes), .imageFigure(let attributes),
        .division(let attributes):
        number(attributes.id, attributes.id.flatMap { LabelWords.word(for: $0) }, node: index)
      default: break
      }
    }
    if executed.notebook.frontMatter.numbersSections {
      numberSections(outline, unnumbered: document.unnumberedHeadings)
    }
    for heading in outline.headings where heading.id.hasPrefix("sec-") {
      targets[heading.id] =
        sections[heading.node].map { Target(word: language["Section"], number: $0) }
        ?? Target(word: nil, number: document.plainText(of: heading.node))
    }
    labels = targets.keys.sorted()
  }

  private mutating func next(_ word: String) -> CountedNumber {
    counts[word, default: 0] += 1
    return CountedNumber(chapter: chapter, value: counts[word, default: 0])
  }

  private mutating func number(_ label: String?, _ word: String?, node: Int) {
    guard let label, let word else { return }
    let number = next(word)
    nodes[node] = number
    targets[label] = Target(word: language[word], number: number.description)
  }

  /// A cell with a caption has a number, even if no reference names it.
  private mutating func number(_ index: Int, _ executed: ExecutedNotebook) {
    let options = executed.notebook.cells[index].options
    guard options.include else { return }
    let outputs = executed.cells.indices.contains(index) ? executed.cells[index].outputs : []
    if options.figureCaption != nil, outputs.contains(where: \.isFigure) {
      figures[index] = next("Figure")
    }
    if options.tableCaption != nil, outputs.contains(where: \.isTable) {
      tables[index] = next("Table")
    }
    guard let label = options.label else { return }
    if label.hasPrefix("tbl-"), let number = tables[index] {
      targets[label] = Target(word: language["Table"], number: number.description)
    } else if let number = figures[index] {
      targets[label] = Target(word: language["Figure"], number: number.description)
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

extension CellOutput {
  var isFigure: Bool {
    if case .value(.figure) = self { return true }
    return false
  }

  var isTable: Bool {
    switch self {
    case .value(.table), .value(.matrix): true
    default: false
    }
  }
}

internal import Diagnostics

/// A notebook without the solutions of its exercises, and what is left of the old one.
///
/// What isn't there can't be shown by mistake: whoever reads the notebook behind this (the page, the
/// search, the numbers of figures) needs no rule of its own.
struct SolutionCut {
  private(set) var notebook: Notebook
  /// Indices of the cells that are left among those of the whole notebook, in order.
  let cells: [Int]
  let inlines: [Int]

  init(_ whole: Notebook) {
    let nodes = KeptNodes(whole.document, without: whole.exercises.flatMap(\.solutions))
    let cells = nodes.indices { if case .cell(let index) = $0 { index } else { nil } }
    let inlines = nodes.indices { if case .inlineCell(let index) = $0 { index } else { nil } }
    var document = nodes.document
    for (index, node) in document.nodes.enumerated() {
      switch node.content {
      case .cell(let old):
        document.nodes[index].content = .cell(Self.place(of: old, in: cells))
      case .inlineCell(let old):
        document.nodes[index].content = .inlineCell(Self.place(of: old, in: inlines))
      default: break
      }
    }
    let parts = whole.exerciseParts
    let starters = cells.map { Self.starter(whole.cells[$0], isInExercise: parts[$0] != nil) }
    let inlineCells = inlines.map { old in
      let inline = whole.inlineCells[old]
      return InlineCell(
        code: inline.code, range: inline.range, node: nodes.new(inline.node) ?? inline.node)
    }
    let exercises = whole.exercises.map { exercise in
      var exercise = exercise
      exercise.node = nodes.new(exercise.node) ?? exercise.node
      exercise.hints = exercise.hints.compactMap(nodes.new)
      exercise.solutions = []
      for index in exercise.parts.indices {
        exercise.parts[index].cell = Self.place(of: exercise.parts[index].cell, in: cells)
      }
      return exercise
    }
    (self.cells, self.inlines) = (cells, inlines)
    notebook = Notebook(
      file: Self.file(whole.file, starters.map(\.code) + inlineCells.map(\.code)),
      frontMatter: whole.frontMatter, document: document, cells: starters, inlineCells: inlineCells,
      exercises: exercises, cellNodes: cells.compactMap { nodes.new(whole.cellNodes[$0]) })
  }

  /// Hides what cells show of the solutions that ran in them.
  mutating func hideResults() {
    notebook = notebook.hidingResults()
  }

  private static func place(of old: Int, in kept: [Int]) -> Int {
    kept.firstIndex(of: old) ?? 0
  }

  private static func starter(_ cell: Cell, isInExercise: Bool) -> Cell {
    let marks = cell.marks
    // Elsewhere words that look like a mark are none.
    guard isInExercise || !marks.first.isEmpty else { return cell }
    return Cell(
      code: cell.starter(marks), options: cell.options, optionLines: cell.optionLines,
      range: cell.range)
  }

  /// The file with the lines of this code alone, for the lines that complaints show.
  private static func file(_ file: SourceFile, _ code: [CellCode]) -> SourceFile {
    let kept = Set(code.flatMap { $0.lineOrigins.map(\.line) })
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.enumerated().map { kept.contains($0.offset + 1) ? $0.element : "" }
      .joined(separator: "\n")
    return SourceFile(path: file.path, text: text, origins: file.origins)
  }
}

/// The nodes of a document without some of its divisions, and without the footnotes that only those
/// mention.
private struct KeptNodes {
  /// Cells are still those of the whole document.
  let document: Document
  /// The indices of the old nodes in their new order.
  private let order: [Int]
  private let places: [Int: Int]

  init(_ whole: Document, without divisions: [Int]) {
    var isKept = [Bool](repeating: true, count: whole.nodes.count)
    for division in divisions {
      for index in division..<whole.nodes[division].end { isKept[index] = false }
    }
    let footnotes = Footnotes(whole, isKept)
    order = footnotes.order
    let places = Dictionary(
      order.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    // How many nodes are kept before each.
    var before = [0]
    for kept in isKept { before.append(before[before.count - 1] + (kept ? 1 : 0)) }
    var nodes: [Node] = []
    for old in order {
      var node = whole.nodes[old]
      node.content = footnotes.renumbered[old] ?? node.content
      node.end = nodes.count + before[node.end] - before[old]
      nodes.append(node)
    }
    var document = Document(nodes: nodes, footnoteReferenceCounts: footnotes.counts)
    document.unnumberedHeadings = Set(whole.unnumberedHeadings.compactMap { places[$0] })
    (self.document, self.places) = (document, places)
  }

  func new(_ old: Int) -> Int? { places[old] }

  /// What `read` finds in the nodes, in ascending order.
  func indices(_ read: (Content) -> Int?) -> [Int] {
    document.nodes.compactMap { read($0.content) }.sorted()
  }
}

/// The footnotes that what is left of a document mentions, in the order in which it does.
private struct Footnotes {
  /// Nodes of the text, then those of the definitions.
  private(set) var order: [Int]
  /// References of each footnote, by its new number.
  private(set) var counts: [Int] = []
  /// Contents with their new numbers.
  private(set) var renumbered: [Int: Content] = [:]
  private var numbers: [Int: Int] = [:]

  init(_ whole: Document, _ isKept: [Bool]) {
    var definitions: [Int: Int] = [:]
    var bodyEnd = whole.nodes.count
    var index = 0
    while index < whole.nodes.count {
      if case .footnoteDefinition(let id) = whole.nodes[index].content {
        definitions[id.number] = index
        bodyEnd = min(bodyEnd, index)
      }
      index = whole.nodes[index].end
    }
    order = []
    var found: [Int] = []
    visit(0..<bodyEnd, whole, isKept, &found)
    var next = 0
    while next < found.count {
      if let start = definitions[found[next]] {
        visit(start..<whole.nodes[start].end, whole, isKept, &found)
      }
      next += 1
    }
  }

  private mutating func visit(
    _ range: Range<Int>, _ whole: Document, _ isKept: [Bool], _ found: inout [Int]
  ) {
    for index in range where isKept[index] {
      order.append(index)
      switch whole.nodes[index].content {
      case .footnoteReference(var id, _):
        let old = id.number
        if numbers[old] == nil {
          found.append(old)
          counts.append(0)
          numbers[old] = counts.count
        }
        id.number = numbers[old] ?? old
        counts[id.number - 1] += 1
        renumbered[index] = .footnoteReference(id, occurrence: counts[id.number - 1])
      case .footnoteDefinition(var id):
        id.number = numbers[id.number] ?? id.number
        renumbered[index] = .footnoteDefinition(id)
      default: break
      }
    }
  }
}

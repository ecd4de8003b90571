internal import Diagnostics

/// The comment lines of a cell between which solutions and hidden tests stand.
///
/// A mark is a line that is a comment and holds `BEGIN SOLUTION`, `END SOLUTION`,
/// `BEGIN HIDDEN TESTS` or `END HIDDEN TESTS`, whatever else it says.
///
/// Source: nbgrader, "Creating and grading assignments".
struct ExerciseMarks {
  enum Kind: String, Hashable, CaseIterable {
    case solution = "SOLUTION"
    case hiddenTests = "HIDDEN TESTS"
  }

  /// Lines from one mark to the other, both included; numbers count from 0.
  struct Region: Hashable {
    var kind: Kind
    var lines: ClosedRange<Int>
  }

  /// What is wrong with a mark.
  struct Problem: Hashable {
    var line: Int
    var message: String
    /// The line of the mark that it is in conflict with.
    var earlier: Int?
    var help: String
  }

  private(set) var regions: [Region] = []
  private(set) var problems: [Problem] = []
  /// The line of the first mark of each kind.
  private(set) var first: [Kind: Int] = [:]

  private enum Mark {
    case begin(Kind)
    case end(Kind)
    /// Words that look like a mark.
    case unknown(String)
  }

  init(_ code: CellCode) {
    guard code.text.utf8.contains(UInt8(ascii: "/")) else { return }
    var open: (kind: Kind, line: Int)?
    let lines = code.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      switch Self.mark(line) {
      case nil: break
      case .unknown(let words): complainAboutWords(words, number)
      case .begin(let kind):
        note(kind, number)
        if let open {
          problems.append(
            Problem(
              line: number, message: "'BEGIN \(kind.rawValue)' stands inside another region",
              earlier: open.line, help: "end that one first: '// END \(open.kind.rawValue)'"))
        } else {
          open = (kind, number)
        }
      case .end(let kind):
        note(kind, number)
        if let begun = open, begun.kind == kind {
          regions.append(Region(kind: kind, lines: begun.line...number))
          open = nil
        } else {
          problems.append(
            Problem(
              line: number, message: "'END \(kind.rawValue)' ends nothing", earlier: open?.line,
              help: "begin it above: '// BEGIN \(kind.rawValue)'"))
        }
      }
    }
    if let open {
      problems.append(
        Problem(
          line: open.line, message: "'BEGIN \(open.kind.rawValue)' is never ended",
          help: "end it in this cell: '// END \(open.kind.rawValue)'"))
    }
  }

  var isEmpty: Bool { first.isEmpty && problems.isEmpty }

  private mutating func note(_ kind: Kind, _ line: Int) {
    first[kind] = first[kind] ?? line
  }

  private static let words = Kind.allCases.flatMap {
    ["BEGIN \($0.rawValue)", "END \($0.rawValue)"]
  }

  private mutating func complainAboutWords(_ words: String, _ line: Int) {
    let near = Suggestion.nearest(to: words, among: Self.words)
    let list = Self.words.map { "'\($0)'" }.joined(separator: ", ")
    problems.append(
      Problem(
        line: line, message: "there is no mark '\(words)'",
        help: near.map { "did you mean '\($0)'?" } ?? "the marks are \(list)"))
  }

  private static func mark(_ line: Substring) -> Mark? {
    let text = line.drop { $0 == " " || $0 == "\t" }
    guard text.hasPrefix("//") else { return nil }
    for kind in Kind.allCases {
      if text.contains("BEGIN \(kind.rawValue)") { return .begin(kind) }
      if text.contains("END \(kind.rawValue)") { return .end(kind) }
    }
    // What was meant as a mark and isn't one would publish a solution.
    let words = String(text.drop { "/# \t".contains($0) }.prefix(Self.wordsLengthMax)).trimmedEnd
    let upper = words.uppercased()
    let isMeant =
      Self.relatives.contains { upper.hasPrefix($0) }
      || Suggestion.nearest(to: words, among: Self.words) != nil
    return isMeant ? .unknown(words) : nil
  }

  /// Marks of nbgrader's that we don't have, and words that could be taken for ours.
  private static let relatives = ["BEGIN", "END"].flatMap { word in
    ["SOLUTION", "HIDDEN", "MARK SCHEME"].map { "\(word) \($0)" }
  }

  /// A longer comment is prose.
  private static let wordsLengthMax = 40
}

extension String {
  fileprivate var trimmedEnd: String {
    String(reversed().drop { $0.isWhitespace }.reversed())
  }
}

extension Cell {
  var marks: ExerciseMarks { ExerciseMarks(code) }

  /// The code that a student gets: each solution replaced by one line that stops the program, and
  /// hidden tests left out.
  ///
  /// All of a cell whose marks don't pair is taken for a solution.
  public var starter: CellCode { starter(marks) }

  func starter(_ marks: ExerciseMarks) -> CellCode {
    guard !marks.isEmpty else { return code }
    let lines = code.text.split(separator: "\n", omittingEmptySubsequences: false)
    guard marks.problems.isEmpty else {
      return CellCode(lines: [Self.stub], origins: Array(code.lineOrigins.prefix(1)))
    }
    var kept: [(text: String, origin: Int)] = []
    var next = 0
    for region in marks.regions {
      kept += (next..<region.lines.lowerBound).map { (String(lines[$0]), $0) }
      if region.kind == .solution {
        let indentation = lines[region.lines.lowerBound].prefix { $0 == " " || $0 == "\t" }
        kept.append((indentation + Self.stub, region.lines.lowerBound))
      }
      next = region.lines.upperBound + 1
    }
    kept += (next..<lines.count).map { (String(lines[$0]), $0) }
    return CellCode(
      lines: kept.map(\.text),
      origins: kept.isEmpty
        ? Array(code.lineOrigins.prefix(1)) : kept.map { code.lineOrigins[$0.origin] })
  }

  /// The whole code without the lines of its marks.
  public var withoutMarks: CellCode {
    let lines = Set(marks.regions.flatMap { [$0.lines.lowerBound, $0.lines.upperBound] })
    guard !lines.isEmpty else { return code }
    let all = code.text.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = all.indices.filter { !lines.contains($0) }
    return CellCode(
      lines: kept.map { String(all[$0]) },
      origins: kept.isEmpty ? Array(code.lineOrigins.prefix(1)) : kept.map { code.lineOrigins[$0] })
  }

  private static let stub = #"fatalError("Your code here.")"#
}

/// The quotation marks of a language, those of a quotation in a quotation last.
struct QuotationMarks: Hashable, Sendable {
  let open: String
  let close: String
  let innerOpen: String
  let innerClose: String

  private static let english = QuotationMarks("“", "”", "‘", "’")
  private static let byLanguage = [
    "de": QuotationMarks("„", "“", "‚", "‘"),
    "es": QuotationMarks("«", "»", "“", "”"),
    // A quotation stands a narrow space away from its marks, and never alone on a line.
    "fr": QuotationMarks("«\u{202F}", "\u{202F}»", "“", "”"),
    "it": QuotationMarks("«", "»", "“", "”"),
  ]

  private init(_ open: String, _ close: String, _ innerOpen: String, _ innerClose: String) {
    (self.open, self.close) = (open, close)
    (self.innerOpen, self.innerClose) = (innerOpen, innerClose)
  }

  /// - Parameter tag: A BCP 47 tag; only its first part counts. Unknown languages get English.
  init(language tag: String) {
    self = Self.byLanguage[tag.prefix { $0 != "-" }.lowercased()] ?? Self.english
  }
}

/// Quotation marks, dashes and ellipses of print in place of those that a keyboard has.
///
/// What opens and what closes is decided as cmark does with `--smart`: by the characters around a
/// mark, and by whether it has a partner. `--` is an en dash, `---` an em dash, `...` an ellipsis.
/// Code, formulas, addresses and what an `@` refers to stay as they are.
package struct SmartPunctuation: Sendable {
  private let marks: QuotationMarks

  /// - Parameter language: The text's, a BCP 47 tag.
  package init(language: String) {
    marks = QuotationMarks(language: language)
  }

  package func callAsFunction(_ text: String) -> String {
    guard Self.mayChange(text) else { return text }
    var run = Run(marks)
    run.add(text)
    return run.texts()[0]
  }

  package func callAsFunction(_ document: Document) -> Document {
    var document = document
    var nodes: [Int] = []
    var run = Run(marks)
    var mayChange = false
    func finish() {
      if mayChange {
        for (node, text) in zip(nodes, run.texts()) { document.nodes[node].content = .text(text) }
      }
      guard !run.isEmpty else { return }
      nodes.removeAll()
      run = Run(marks)
      mayChange = false
    }
    for index in document.nodes.indices {
      switch document.nodes[index].content {
      case .text(let text):
        nodes.append(index)
        run.add(text)
        mayChange = mayChange || Self.mayChange(text)
      case .softBreak, .lineBreak: run.pass("\n")
      case .code, .math, .inlineCell, .footnoteReference: run.pass("x")
      case .emphasis, .strong, .strikethrough, .link, .image, .html: break
      default: finish()
      }
    }
    finish()
    return document
  }

  /// Whether a text has anything to change; most have not.
  private static func mayChange(_ text: String) -> Bool {
    text.utf8.contains { byte in
      byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: ".")
    }
  }
}

/// The texts of one paragraph, in which quotation marks find their partners.
private struct Run {
  /// What stands in one place: a character as it was, or what is put there.
  private enum Piece {
    case kept(Unicode.Scalar)
    case put(String)
    /// Something else than text, as its neighbours see it.
    case other(Unicode.Scalar)

    var scalar: Unicode.Scalar {
      switch self {
      case .kept(let scalar), .other(let scalar): scalar
      case .put: "x"
      }
    }
  }

  private let marks: QuotationMarks
  private var pieces: [Piece] = []
  /// Where each text ends in `pieces`.
  private var ends: [Int] = []
  /// Where texts begin in `pieces`.
  private var beginnings: Set<Int> = []

  init(_ marks: QuotationMarks) { self.marks = marks }

  var isEmpty: Bool { pieces.isEmpty }

  mutating func add(_ text: String) {
    beginnings.insert(pieces.count)
    pieces += text.unicodeScalars.map { .kept($0) }
    ends.append(pieces.count)
  }

  mutating func pass(_ scalar: Unicode.Scalar) { pieces.append(.other(scalar)) }

  /// The texts with their marks in place.
  func texts() -> [String] {
    var changed = self
    changed.replace()
    var start = 0
    return changed.ends.map { end in
      defer { start = end }
      var text = ""
      for piece in changed.pieces[start..<end] {
        switch piece {
        case .kept(let scalar): text.unicodeScalars.append(scalar)
        case .put(let replacement): text += replacement
        case .other: break
        }
      }
      return text
    }
  }

  // MARK: Replacing

  private mutating func replace() {
    let scalars = pieces.map(\.scalar)
    /// Opening marks that have no partner yet, of each kind by themselves.
    var (singles, doubles): ([Int], [Int]) = ([], [])
    var index = 0
    while index < pieces.count {
      guard case .kept(let scalar) = pieces[index] else {
        index += 1
        continue
      }
      switch scalar {
      case "@": index = Self.endOfReference(in: scalars, at: index)
      case "'":
        quote(at: index, isDouble: false, scalars, &singles)
        index += 1
      case "\"":
        quote(at: index, isDouble: true, scalars, &doubles)
        index += 1
      case "-": index = dashes(at: index)
      case ".": index = dots(at: index)
      default: index += 1
      }
    }
  }

  private mutating func quote(
    at index: Int, isDouble: Bool, _ scalars: [Unicode.Scalar], _ open: inout [Int]
  ) {
    let before = index > 0 ? scalars[index - 1] : "\n"
    let after = index + 1 < scalars.count ? scalars[index + 1] : "\n"
    let (isSpaceBefore, isSpaceAfter) = (Self.isSpace(before), Self.isSpace(after))
    let (isMarkBefore, isMarkAfter) = (Self.isPunctuation(before), Self.isPunctuation(after))
    let isLeft = !isSpaceAfter && (!isMarkAfter || isSpaceBefore || isMarkBefore)
    let isRight = !isSpaceBefore && (!isMarkBefore || isSpaceAfter || isMarkAfter)
    let canOpen =
      isLeft && (!isRight || before == "(" || before == "[") && before != "]" && before != ")"
    if isRight, let partner = open.popLast() {
      pieces[partner] = .put(isDouble ? marks.open : marks.innerOpen)
      pieces[index] = .put(isDouble ? marks.close : marks.innerClose)
    } else {
      // A single mark without a partner is an apostrophe, in every language the same.
      pieces[index] = .put(isDouble ? (isRight ? marks.close : marks.open) : "’")
      if canOpen { open.append(index) }
    }
  }

  /// A row of hyphens: as many dashes of one length as it can be, or the longer ones first.
  private mutating func dashes(at start: Int) -> Int {
    let count = length(of: "-", from: start)
    guard count > 1 else { return start + 1 }
    let em: Int
    let en: Int
    switch (count % 3, count % 2) {
    case (0, _): (em, en) = (count / 3, 0)
    case (_, 0): (em, en) = (0, count / 2)
    case (2, _): (em, en) = ((count - 2) / 3, 1)
    default: (em, en) = ((count - 4) / 3, 2)
    }
    let dashes = String(repeating: "—", count: em) + String(repeating: "–", count: en)
    return put(dashes, over: start..<(start + count))
  }

  private mutating func dots(at start: Int) -> Int {
    length(of: ".", from: start) < 3 ? start + 1 : put("…", over: start..<(start + 3))
  }

  /// Puts a text in place of some characters, and gives the index behind them.
  private mutating func put(_ text: String, over range: Range<Int>) -> Int {
    for index in range { pieces[index] = .put("") }
    pieces[range.lowerBound] = .put(text)
    return range.upperBound
  }

  /// How many of one character stand in a row in one text.
  private func length(of wanted: Unicode.Scalar, from start: Int) -> Int {
    var index = start
    while index < pieces.count, case .kept(wanted) = pieces[index],
      index == start || !beginnings.contains(index)
    {
      index += 1
    }
    return index - start
  }

  // MARK: Characters

  /// Where the label after an `@` ends; labels may have hyphens in a row.
  private static func endOfReference(in scalars: [Unicode.Scalar], at index: Int) -> Int {
    scalars[(index + 1)...].firstIndex { scalar in
      !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
        && !"-_.:".unicodeScalars.contains(scalar)
    } ?? scalars.count
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\t" || scalar == "\n" || scalar == "\u{C}" || scalar == "\r"
      || scalar.properties.generalCategory == .spaceSeparator
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return switch scalar {
      case "!"..."/", ":"..."@", "["..."`", "{"..."~": true
      default: false
      }
    }
    return switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}

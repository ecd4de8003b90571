extension FormulaMarkup {
  /// - Parameters:
  ///   - markup: What KaTeX gives: spans, one `math` element, and drawings.
  ///   - known: The classes with a rule; nil leaves the markup as it is.
  static func compact(_ markup: String, known: Set<String>?) -> String {
    guard let known else { return markup }
    var formula = CompactFormula(markup, known)
    formula.write(formula.tokens.indices)
    return formula.output
  }
}

/// KaTeX's markup as tokens, and the same written small.
struct CompactFormula {
  /// A tag or a text of KaTeX's output.
  enum Token {
    case open(classes: [String], style: String)
    case close
    /// Text, or elements other than spans, as they are.
    case raw(Substring)
  }

  let tokens: [Token]
  /// For each token that opens an element, the one that closes it.
  let ends: [Int]
  private let known: Set<String>
  private(set) var output = ""
  /// For each open span: its classes before any went, and whether it is written.
  private var open: [(classes: [String], isWritten: Bool)] = []

  init(_ markup: String, _ known: Set<String>) {
    self.known = known
    tokens = Self.tokens(markup)
    var ends = [Int](repeating: tokens.count, count: tokens.count)
    var open: [Int] = []
    for (index, token) in tokens.enumerated() {
      switch token {
      case .open: open.append(index)
      case .close: if let start = open.popLast() { ends[start] = index }
      case .raw: break
      }
    }
    self.ends = ends
    output.reserveCapacity(markup.utf8.count / 2)
  }

  // MARK: Writing

  mutating func write(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch tokens[index] {
      case .raw(let text):
        output += text.hasPrefix("<math") ? Self.mathML(text) : Self.drawing(text)
      case .open(let classes, let style):
        if let script = LoneScript(self, at: index) {
          begin(["sizing"], written: true, [], script.style)
          // What it holds has no scripts, so this nests once.
          write(script.content)
          end()
          index = ends[index]
        } else {
          let kept = classes.filter { known.contains($0) || $0.hasPrefix("katex") }
          let isCounted = open.suffix(2).contains {
            !FormulaMarkup.counting.isDisjoint(with: $0.classes)
          }
          begin(classes, written: !kept.isEmpty || !style.isEmpty || isCounted, kept, style)
        }
      case .close: end()
      }
      index += 1
    }
  }

  private mutating func begin(
    _ classes: [String], written isWritten: Bool, _ kept: [String], _ style: String
  ) {
    open.append((classes, isWritten))
    if isWritten { output += Self.tag(kept, style) }
  }

  private mutating func end() {
    if open.popLast()?.isWritten ?? true { output += "</\(FormulaMarkup.element)>" }
  }

  private static func tag(_ classes: [String], _ style: String) -> String {
    let hidden = classes.contains("katex-html") ? " aria-hidden=true" : ""
    return "<\(FormulaMarkup.element)" + (style.isEmpty ? "" : " style=\"\(style)\"")
      + attribute(short(classes)) + hidden + ">"
  }

  private static func short(_ classes: [String]) -> [String] {
    guard let (from, to) = sizes(in: classes) else {
      return classes.map { FormulaMarkup.names[$0] ?? $0 }
    }
    let rest = classes.filter { $0 != "sizing" && !$0.hasPrefix("reset-size") && $0 != "size\(to)" }
    return short(rest) + [FormulaMarkup.sizeName(from: from, to: to)]
  }

  /// The sizes of letters around and in an element that changes them.
  static func sizes(in classes: [String]) -> (from: Int, to: Int)? {
    guard classes.contains("sizing"),
      let from = classes.lazy.compactMap({ number($0, "reset-size") }).first,
      let to = classes.lazy.compactMap({ number($0, "size") }).first
    else { return nil }
    return (from, to)
  }

  private static func number(_ name: String, _ prefix: String) -> Int? {
    name.hasPrefix(prefix) ? Int(name.dropFirst(prefix.count)) : nil
  }

  /// One class needs no quotes; KaTeX's own name keeps them for those who search a page for it.
  private static func attribute(_ classes: [String]) -> String {
    guard let first = classes.first else { return "" }
    if classes.count == 1, !first.hasPrefix("katex") { return " class=\(first)" }
    return " class=\"\(classes.joined(separator: " "))\""
  }

  // MARK: MathML

  /// What says nothing to those who hear a formula: how browsers would draw it, which they don't.
  private static let visual = [
    " xmlns=\"http://www.w3.org/1998/Math/MathML\"", " stretchy=\"false\"", " fence=\"true\"",
    " separator=\"true\"",
  ]

  /// MathML without its source in TeX, and without what HTML knows by itself.
  private static func mathML(_ markup: Substring) -> String {
    var text = String(markup)
    if let note = text.firstRange(of: "<annotation"),
      let end = text.firstRange(of: "</semantics>")
    {
      text.removeSubrange(note.lowerBound..<end.upperBound)
      text = text.replacing("<semantics>", with: "", maxReplacements: 1)
      // The formula as a whole needs no group.
      if let start = text.firstRange(of: "><mrow>"), text.hasSuffix("</mrow></math>"),
        text.firstIndex(of: ">") == start.lowerBound
      {
        text.removeLast("</mrow></math>".count)
        text.removeSubrange(text.index(after: start.lowerBound)..<start.upperBound)
        text += "</math>"
      }
    }
    for attribute in visual { text = text.replacing(attribute, with: "") }
    return text
  }

  /// Text, or a drawing without what HTML knows by itself.
  private static func drawing(_ markup: Substring) -> String {
    guard markup.hasPrefix("<svg") else { return String(markup) }
    return String(markup).replacing(" xmlns=\"http://www.w3.org/2000/svg\"", with: "")
  }

  // MARK: Reading

  private static func tokens(_ markup: String) -> [Token] {
    var tokens: [Token] = []
    var rest = Substring(markup)
    while !rest.isEmpty {
      if rest.hasPrefix("</span>") {
        tokens.append(.close)
        rest = rest.dropFirst("</span>".count)
      } else if rest.hasPrefix("<span"), let end = rest.firstIndex(of: ">") {
        let tag = rest[..<end]
        let style = value(of: "style", in: tag)
        tokens.append(
          .open(
            classes: value(of: "class", in: tag).split(separator: " ").map(String.init),
            style: style.hasSuffix(";") ? String(style.dropLast()) : style))
        rest = rest[rest.index(after: end)...]
      } else if let close = rest.hasPrefix("<math") ? rest.firstRange(of: "</math>") : nil {
        tokens.append(.raw(rest[..<close.upperBound]))
        rest = rest[close.upperBound...]
      } else {
        // The first character may open another element; a span's tag comes after it.
        let next =
          rest.dropFirst().indices.first {
            rest[$0] == "<" && (rest[$0...].hasPrefix("<span") || rest[$0...].hasPrefix("</span"))
          } ?? rest.endIndex
        tokens.append(.raw(rest[..<next]))
        rest = rest[next...]
      }
    }
    return tokens
  }

  private static func value(of name: String, in tag: Substring) -> String {
    guard let start = tag.firstRange(of: " \(name)=\""),
      let end = tag[start.upperBound...].firstIndex(of: "\"")
    else { return "" }
    return String(tag[start.upperBound..<end])
  }
}

/// KaTeX's markup made small: a third of a lecture's page would otherwise be wrappers that no rule of
/// its style sheet speaks of.
///
/// Classes without a rule go, and elements without attributes go with them unless a rule counts
/// children there. What is left has short names, which `sheet(_:)` gives to the style sheet too.
enum FormulaMarkup {
  /// Part of the cache's key: markup that was made otherwise can't be mixed with ours.
  static let version = "compact 3"

  /// Ours by KaTeX's name, for the classes that fill pages.
  static let names = [
    "accent": "ac", "accent-body": "ab", "arraycolsep": "cs", "base": "b", "boldsymbol": "bs",
    "col-align-c": "cc", "col-align-l": "cl", "col-align-r": "cr", "delimsizing": "d",
    "frac-line": "fl", "large-op": "lo", "mathbb": "mb", "mathbf": "mf", "mathcal": "mc",
    "mathnormal": "mi", "mfrac": "fr", "mspace": "s", "msupsub": "ss", "mtable": "mt",
    "mult": "mu", "nulldelimiter": "n", "op-limits": "ol", "op-symbol": "o", "pstrut": "p",
    "reset-size3": "r3", "reset-size6": "r6", "size1": "x1", "size3": "x3", "size6": "x6",
    "sizing": "z", "small-op": "so", "strut": "u",
    "svg-align": "sa", "vlist": "v", "vlist-r": "r", "vlist-s": "w", "vlist-t": "t",
    "vlist-t2": "t2",
  ]

  /// How many parts a formula has that lines may end between, counted to two.
  static func baseCount(in markup: String) -> Int {
    var markup = markup
    return markup.withUTF8 { bytes in
      let wanted = Array(" class=\(names["base"] ?? "base")>".utf8)
      var count = 0
      var index = 0
      while index + wanted.count <= bytes.count, count < 2 {
        let isHere =
          bytes[index] == wanted[0]
          && bytes[index..<(index + wanted.count)].elementsEqual(wanted)
        if isHere { count += 1 }
        index += isHere ? wanted.count : 1
      }
      return count
    }
  }

  /// HTML's shortest element for words of another kind; the sheet takes its slant.
  private static let element = "i"

  /// Elements whose children or grandchildren are counted by rules such as `.vlist>span>span`.
  private static let counting: Set<String> = [
    "accent", "clap", "hbox", "inner", "llap", "mfrac", "rlap", "root", "sqrt", "thinbox", "vbox",
    "vlist",
  ]

  /// The names of all classes that a style sheet has a rule for.
  static func classes(in sheet: String) -> Set<String> {
    var names: Set<String> = []
    eachSelector(of: sheet) { selector in
      for part in selector.split(separator: ".").dropFirst(selector.hasPrefix(".") ? 0 : 1) {
        names.insert(String(part.prefix { isNameCharacter($0) }))
      }
      return nil
    }
    return names
  }

  /// KaTeX's style sheet with our names.
  static func sheet(_ sheet: String) -> String {
    ".katex \(element){font-style:inherit}"
      + eachSelector(of: sheet) { selector in
        var renamed = ""
        var rest = Substring(selector)
        while let first = rest.first {
          let word = rest.dropFirst(first == "." ? 1 : 0).prefix { isNameCharacter($0) }
          if first == ".", !word.isEmpty {
            renamed += "." + (names[String(word)] ?? String(word))
          } else if word == "span" {
            renamed += element
          } else {
            renamed += word.isEmpty ? String(first) : String(word)
          }
          rest = rest[max(word.endIndex, rest.index(after: rest.startIndex))...]
        }
        return renamed
      }
  }

  private static func isNameCharacter(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "-_".contains(character))
  }

  /// Visits what stands before each block of rules, and replaces it by what `change` gives.
  @discardableResult
  private static func eachSelector(of sheet: String, _ change: (String) -> String?) -> String {
    var result = ""
    var rest = Substring(sheet)
    while let open = rest.firstIndex(of: "{") {
      let selector = rest[..<open]
      result += selector.hasPrefix("@") ? String(selector) : change(String(selector)) ?? ""
      let close = rest[open...].firstIndex(of: "}").map { rest.index(after: $0) } ?? rest.endIndex
      result += rest[open..<close]
      rest = rest[close...]
    }
    return result + rest
  }

  // MARK: Markup

  /// A tag or a text of KaTeX's output.
  private enum Token {
    case open(classes: [String], style: String)
    case close
    /// Text, or elements other than spans, as they are.
    case raw(Substring)
  }

  /// - Parameters:
  ///   - markup: What KaTeX gives: spans, one `math` element, and drawings.
  ///   - known: The classes with a rule; nil leaves the markup as it is.
  static func compact(_ markup: String, known: Set<String>?) -> String {
    guard let known else { return markup }
    var output = ""
    output.reserveCapacity(markup.utf8.count / 2)
    // For each open span: its classes before any went, and whether it is written.
    var open: [(classes: [String], isWritten: Bool)] = []
    for token in tokens(markup) {
      switch token {
      case .raw(let text): output += text.hasPrefix("<math") ? formula(text) : String(text)
      case .open(let classes, let style):
        let kept = classes.filter { known.contains($0) || $0.hasPrefix("katex") }
        let isCounted = open.suffix(2).contains { !counting.isDisjoint(with: $0.classes) }
        let isWritten = !kept.isEmpty || !style.isEmpty || isCounted
        open.append((classes, isWritten))
        if isWritten { output += tag(kept, style) }
      case .close:
        if open.popLast()?.isWritten ?? true { output += "</\(element)>" }
      }
    }
    return output
  }

  private static func tag(_ classes: [String], _ style: String) -> String {
    let short = classes.map { names[$0] ?? $0 }
    let hidden = classes.contains("katex-html") ? " aria-hidden=\"true\"" : ""
    return "<\(element)" + (style.isEmpty ? "" : " style=\"\(style)\"")
      + attribute(short) + hidden + ">"
  }

  /// One class needs no quotes; KaTeX's own name keeps them for those who search a page for it.
  private static func attribute(_ classes: [String]) -> String {
    guard let first = classes.first else { return "" }
    if classes.count == 1, !first.hasPrefix("katex") { return " class=\(first)" }
    return " class=\"\(classes.joined(separator: " "))\""
  }

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

  /// MathML without what HTML knows by itself.
  private static func formula(_ markup: Substring) -> String {
    String(markup).replacing(
      " xmlns=\"http://www.w3.org/1998/Math/MathML\"", with: "", maxReplacements: 1)
  }
}

/// Styles that formulas of a page share, written once as classes.
struct SharedStyles {
  private var counts: [String: Int] = [:]
  /// In the order of their first use.
  private var order: [String] = []
  private var names: [String: String] = [:]

  /// - Parameter markups: All formulas of the page, in order.
  init(_ markups: [String]) {
    for markup in markups {
      let bytes = Array(markup.utf8)
      for piece in Self.cut(bytes) where !piece.style.isEmpty {
        let style = String(decoding: bytes[piece.style], as: UTF8.self)
        let count = counts[style] ?? 0
        if count == 0 { order.append(style) }
        counts[style] = count + 1
      }
    }
    order = order.filter { counts[$0, default: 0] > 1 }
    for (index, style) in order.enumerated() { names[style] = "k" + String(index, radix: 36) }
  }

  /// The rules of the classes; they stand in for attributes, so nothing may overrule them.
  var sheet: String {
    order.map { style in
      let rules = style.split(separator: ";").map { "\($0)!important" }.joined(separator: ";")
      return ".\(names[style] ?? ""){\(rules)}"
    }.joined()
  }

  /// A formula with classes for the styles that it shares.
  func applied(to markup: String) -> String {
    let bytes = Array(markup.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (range, text) in Self.cut(bytes) {
      guard !range.isEmpty else {
        result += bytes[text]
        continue
      }
      guard let name = names[String(decoding: bytes[range], as: UTF8.self)] else {
        result += bytes[(range.lowerBound - Self.attribute.count)..<text.upperBound]
        continue
      }
      result += Self.classAttribute
      let rest = bytes[text]
      guard rest.starts(with: Self.classAttribute) else {
        result += name.utf8
        result += rest
        continue
      }
      let value = rest.dropFirst(Self.classAttribute.count)
      if value.first == UInt8(ascii: "\"") {
        result += "\"\(name) ".utf8
        result += value.dropFirst()
      } else {
        // One class without quotes has two of them now.
        let end = value.firstIndex(of: UInt8(ascii: ">")) ?? value.endIndex
        result += "\"\(name) ".utf8
        result += value[..<end]
        result += "\"".utf8
        result += value[end...]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let attribute = Array(" style=\"".utf8)
  private static let classAttribute = Array(" class=".utf8)

  /// The markup in pieces: each style with what follows its attribute. Styles are empty for what
  /// stands before the first.
  private static func cut(_ bytes: [UInt8]) -> [(style: Range<Int>, text: Range<Int>)] {
    bytes.withUnsafeBufferPointer { cut($0) }
  }

  private static func cut(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [(style: Range<Int>, text: Range<Int>)] {
    var pieces: [(style: Range<Int>, text: Range<Int>)] = []
    var (style, start, index) = (0..<0, 0, 0)
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: " "), bytes[index...].starts(with: attribute),
        let end = bytes[(index + attribute.count)...].firstIndex(of: UInt8(ascii: "\""))
      else {
        index += 1
        continue
      }
      if index > start || !style.isEmpty { pieces.append((style, start..<index)) }
      style = (index + attribute.count)..<end
      (start, index) = (end + 1, end + 1)
    }
    pieces.append((style, start..<bytes.count))
    return pieces
  }
}

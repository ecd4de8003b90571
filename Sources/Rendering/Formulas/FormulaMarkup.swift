/// KaTeX's markup made small: half of a lecture's page would otherwise be formulas.
///
/// Classes that no rule of its style sheet speaks of go, and elements without attributes go with them
/// unless a rule counts children there (`CompactFormula`). Scripts that stand alone need no table
/// (`LoneScript`). What is left has short names, which `sheet(_:)` gives to the style sheet too, and
/// styles that a page has twice become classes (`SharedStyles`).
enum FormulaMarkup {
  /// Part of the cache's key: markup that was made otherwise can't be mixed with ours.
  static let version = "compact 5"

  /// Ours by KaTeX's name, for the classes that fill pages.
  static let names = [
    "accent": "ac", "accent-body": "ab", "arraycolsep": "cs", "base": "b", "boldsymbol": "bs",
    "col-align-c": "cc", "col-align-l": "cl", "col-align-r": "cr", "delimsizing": "d",
    "frac-line": "fl", "katex-html": "h", "katex-mathml": "m", "large-op": "lo", "mathbb": "mb",
    "mathbf": "mf", "mathcal": "mc",
    "mathnormal": "mi", "mfrac": "fr", "mspace": "s", "msupsub": "ss", "mtable": "mt",
    "mult": "mu", "nulldelimiter": "n", "op-limits": "ol", "op-symbol": "o", "pstrut": "p",
    "size1": "x1", "size3": "x3", "small-op": "so", "strut": "u",
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

  /// A formula with words in its first and its last part, which lines can't end inside of.
  ///
  /// - Parameters:
  ///   - markup: Of a formula in a line of text.
  ///   - before: As `after`: letters and punctuation that need no escape in HTML's text.
  static func joined(_ markup: String, before: String, after: String) -> String {
    func words(_ text: String) -> String {
      text.isEmpty ? "" : "<\(element) class=q>\(text)</\(element)>"
    }
    let part = " class=\(names["base"] ?? "base")>"
    // The last part, all parts, the formula.
    let ends = String(repeating: "</\(element)>", count: 3)
    guard let first = markup.firstRange(of: part), markup.hasSuffix(ends) else {
      return before + markup + after
    }
    let (start, end) = (first.upperBound, markup.index(markup.endIndex, offsetBy: -ends.count))
    return markup[..<start] + words(before) + markup[start..<end] + words(after) + ends
  }

  /// HTML's shortest element for words of another kind; the sheet takes its slant.
  static let element = "i"

  /// One class for the three that change the size of letters: `sizing reset-size6 size3`.
  static func sizeName(from: Int, to: Int) -> String { "z\(from)-\(to)" }

  /// Elements whose children or grandchildren are counted by rules such as `.vlist>span>span`.
  static let counting: Set<String> = [
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
          if let (name, end) = size(at: rest) {
            renamed += "." + name
            rest = rest[end...]
            continue
          }
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

  /// The classes that change the size of letters, at the start of a selector's rest.
  private static func size(at selector: Substring) -> (name: String, end: String.Index)? {
    let mark = ".sizing.reset-size"
    guard selector.hasPrefix(mark) else { return nil }
    let rest = selector.dropFirst(mark.count)
    let numbers = rest.prefix { isNameCharacter($0) || $0 == "." }
    let parts = numbers.split(separator: ".")
    guard parts.count == 2, parts[1].hasPrefix("size"), let from = Int(parts[0]),
      let to = Int(parts[1].dropFirst("size".count))
    else { return nil }
    return (sizeName(from: from, to: to), numbers.endIndex)
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
}

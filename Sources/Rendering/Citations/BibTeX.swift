/// Reads a BibTeX file: its entries, in the order written, with the LaTeX of their values undone.
///
/// Reading never fails: what isn't an entry is passed over, as BibTeX itself does between entries,
/// and what is broken is reported with its line.
///
/// Source: Oren Patashnik (1988), "BibTeXing"; names of accents from "The LaTeX Companion", 7.
struct BibTeX {
  /// A work that can be cited.
  struct Entry: Hashable {
    /// `article`, `book`, … in lower case.
    var kind: String
    var key: String
    /// Values by lower-case name.
    var fields: [String: String] = [:]
  }

  private(set) var entries: [Entry] = []
  /// Lines at which an entry couldn't be read.
  private(set) var brokenLines: [Int] = []

  private let text: [Character]
  private var index = 0
  private var macros: [String: String] = Dictionary(
    uniqueKeysWithValues: zip(
      ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]))

  init(_ text: String) {
    self.text = Array(text)
    while let start = self.text[index...].firstIndex(of: "@") {
      index = start + 1
      if !readItem() {
        brokenLines.append(1 + self.text[..<start].count(where: \.isNewline))
        index = max(index, start + 1)
      }
    }
  }

  // MARK: Items

  /// Reads what stands behind an `@`.
  private mutating func readItem() -> Bool {
    let kind = word().lowercased()
    skipBlanks()
    guard !kind.isEmpty, let open = peek, open == "{" || open == "(" else {
      // An address in a comment between entries.
      return true
    }
    index += 1
    let close: Character = open == "{" ? "}" : ")"
    switch kind {
    case "comment", "preamble":
      return skipBalanced(to: close)
    case "string":
      guard let (name, value) = assignment() else { return false }
      macros[name] = value
      skipBlanks()
      return take(close)
    default:
      skipBlanks()
      let key = String(take(while: { !$0.isWhitespace && !",{}()".contains($0) }))
      guard !key.isEmpty else { return false }
      var entry = Entry(kind: kind, key: key)
      while true {
        skipBlanks()
        if take(close) { break }
        guard take(",") else { return false }
        skipBlanks()
        if take(close) { break }
        guard let (name, value) = assignment() else { return false }
        // The first of two values counts, as in BibTeX.
        if entry.fields[name] == nil { entry.fields[name] = value }
      }
      entries.append(entry)
      return true
    }
  }

  private mutating func assignment() -> (String, String)? {
    skipBlanks()
    let name = word().lowercased()
    skipBlanks()
    guard !name.isEmpty, take("="), let value = value() else { return nil }
    return (name, value)
  }

  /// Pieces joined by `#`: text in braces or quotes, a number, or a macro.
  private mutating func value() -> String? {
    var value = ""
    while true {
      skipBlanks()
      switch peek {
      case "{":
        guard let text = braced() else { return nil }
        value += text
      case "\"":
        guard let text = quoted() else { return nil }
        value += text
      default:
        let name = word()
        guard !name.isEmpty else { return nil }
        value += macros[name.lowercased()] ?? name
      }
      skipBlanks()
      if !take("#") { return LaTeXText.plain(value) }
    }
  }

  private mutating func braced() -> String? {
    index += 1
    let start = index
    return skipBalanced(to: "}") ? String(text[start..<(index - 1)]) : nil
  }

  private mutating func quoted() -> String? {
    index += 1
    let start = index
    var depth = 0
    while index < text.count {
      switch text[index] {
      case "\\": index += 1
      case "{": depth += 1
      case "}": depth -= 1
      case "\"" where depth == 0:
        index += 1
        return String(text[start..<(index - 1)])
      default: break
      }
      index += 1
    }
    index = min(index, text.count)
    return nil
  }

  // MARK: Characters

  private var peek: Character? { index < text.count ? text[index] : nil }

  private mutating func take(_ character: Character) -> Bool {
    guard peek == character else { return false }
    index += 1
    return true
  }

  private mutating func take(while isTaken: (Character) -> Bool) -> ArraySlice<Character> {
    let start = index
    while index < text.count, isTaken(text[index]) { index += 1 }
    return text[start..<index]
  }

  private mutating func word() -> String {
    String(take(while: { $0.isLetter || $0.isNumber || "-_:.+/'".contains($0) }))
  }

  private mutating func skipBlanks() { _ = take(while: \.isWhitespace) }

  /// Passes the closing mark of what is open; false at the end of the file.
  private mutating func skipBalanced(to close: Character) -> Bool {
    var depth = 0
    while index < text.count {
      let character = text[index]
      index += 1
      if character == "\\" {
        index = min(index + 1, text.count)
      } else if depth == 0, character == close {
        return true
      } else if character == "{" {
        depth += 1
      } else if character == "}" {
        depth -= 1
      }
    }
    return false
  }
}

/// LaTeX in bibliographies as plain text.
enum LaTeXText {
  /// Combining characters by the command that puts them on a letter.
  private static let accents: [Character: String] = [
    "\"": "\u{308}", "'": "\u{301}", "`": "\u{300}", "^": "\u{302}", "~": "\u{303}",
    "=": "\u{304}", ".": "\u{307}", "c": "\u{327}", "v": "\u{30C}", "u": "\u{306}",
    "H": "\u{30B}", "r": "\u{30A}", "k": "\u{328}", "d": "\u{323}",
  ]

  private static let letters = [
    "ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ",
    "OE": "Œ", "aa": "å", "AA": "Å", "i": "ı", "j": "ȷ", "textendash": "–", "textemdash": "—",
  ]

  /// Stands around formulas, so that a dollar sign can be one.
  static let formulaMark: Character = "\u{E000}"

  /// A text without the marks of formulas.
  static func unmarked(_ text: String) -> String { text.filter { $0 != formulaMark } }

  static func plain(_ text: String) -> String {
    var result = ""
    let characters = Array(text)
    var index = 0
    while index < characters.count {
      let character = characters[index]
      index += 1
      switch character {
      case "$":
        // A formula stays as it is; the page sets it.
        guard let close = characters[index...].firstIndex(of: "$"), close > index else { break }
        let mark = String(formulaMark)
        result += mark + String(characters[index..<close]) + mark
        index = close + 1
      case "\\": result += command(characters, &index)
      case "{", "}": break
      case "~": result += "\u{A0}"
      case "-":
        var count = 1
        while index < characters.count, characters[index] == "-", count < 3 {
          count += 1
          index += 1
        }
        result += ["-", "–", "—"][count - 1]
      case _ where character.isWhitespace:
        if result.last != " ", !result.isEmpty { result += " " }
      default: result.append(character)
      }
    }
    while result.last == " " { result.removeLast() }
    return result
  }

  /// What a backslash begins; the index stands behind it.
  private static func command(_ text: [Character], _ index: inout Int) -> String {
    guard index < text.count else { return "" }
    let first = text[index]
    if !first.isLetter {
      index += 1
      guard let accent = accents[first] else { return String(first) }
      return accented(text, &index, accent)
    }
    let start = index
    while index < text.count, text[index].isLetter, text[index].isASCII { index += 1 }
    let name = String(text[start..<index])
    if let letter = letters[name] {
      if index < text.count, text[index] == " " { index += 1 }
      return letter
    }
    if name.count == 1, let accent = accents[first] { return accented(text, &index, accent) }
    // The argument of a command such as \emph is text.
    return ""
  }

  private static func accented(_ text: [Character], _ index: inout Int, _ accent: String) -> String
  {
    while index < text.count, text[index] == "{" || text[index] == " " { index += 1 }
    guard index < text.count else { return "" }
    var letter = String(text[index])
    index += 1
    if letter == "\\", index < text.count {
      // \'{\i} has its dot from the accent.
      letter = String(text[index])
      index += 1
    }
    return (letter + accent).precomposed
  }
}

extension String {
  /// The one character that a letter and its accent make together, where Unicode has it.
  fileprivate var precomposed: String {
    // Swift compares characters by canonical equivalence: the look-up needs no tables of ours.
    for scalar in 0xC0...0x17F {
      if let scalar = Unicode.Scalar(UInt32(scalar)), String(Character(scalar)) == self {
        return String(Character(scalar))
      }
    }
    return self
  }
}

/// References in a text: `@fig-moons`, `-@fig-moons`, `[@fig-a; @fig-b]`, `[Plot @fig-moons]`.
///
/// Source: Quarto, "Cross References", section "References".
enum References {
  enum Style: Hashable {
    case full
    /// The number alone.
    case number
    /// The number behind the author's own words.
    case prefixed(String)
  }

  enum Piece: Hashable {
    case text(String)
    case reference(String, Style)
  }

  /// The text in pieces; what isn't a reference stays as it was written.
  static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var plain = ""
    var index = text.startIndex
    func isWordBefore(_ index: String.Index) -> Bool {
      guard index > text.startIndex else { return false }
      let before = text[text.index(before: index)]
      return before.isLetter || before.isNumber
    }
    func add(_ found: [Piece]) {
      if !plain.isEmpty { pieces.append(.text(plain)) }
      plain = ""
      pieces += found
    }
    while index < text.endIndex {
      switch text[index] {
      case "[":
        if let (group, end) = group(text[index...]) {
          add(group)
          index = end
          continue
        }
      case "-", "@":
        if !isWordBefore(index), let (piece, end) = reference(text[index...]) {
          add([piece])
          index = end
          continue
        }
      default: break
      }
      plain.append(text[index])
      index = text.index(after: index)
    }
    add([])
    return pieces
  }

  /// A longer group is no list of references.
  private static let groupLengthMax = 400

  /// References between brackets, apart by semicolons and joined by commas.
  private static func group(_ text: Substring) -> (pieces: [Piece], end: String.Index)? {
    guard
      let close = text.dropFirst().prefix(groupLengthMax).firstIndex(where: { "[]".contains($0) }),
      text[close] == "]"
    else { return nil }
    var pieces: [Piece] = []
    for part in text[text.index(after: text.startIndex)..<close].split(
      separator: ";", omittingEmptySubsequences: false)
    {
      guard let at = part.firstIndex(of: "@") else { return nil }
      var words = part[..<at]
      let isNumber = words.last == "-"
      if isNumber { words.removeLast() }
      let prefix = String(words.drop(while: \.isWhitespace)).trimmedEnd
      guard case (.reference(let label, _), let end)? = reference(part[at...]),
        part[end...].allSatisfy(\.isWhitespace)
      else { return nil }
      if !pieces.isEmpty { pieces.append(.text(", ")) }
      let style: Style = isNumber ? .number : prefix.isEmpty ? .full : .prefixed(prefix)
      pieces.append(.reference(label, style))
    }
    return (pieces, text.index(after: close))
  }

  private static func reference(_ text: Substring) -> (piece: Piece, end: String.Index)? {
    let isNumber = text.first == "-"
    let rest = isNumber ? text.dropFirst() : text
    guard rest.first == "@" else { return nil }
    var label = rest.dropFirst().prefix {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-_.:".contains($0))
    }
    // A full stop after a reference ends the sentence.
    while let last = label.last, ".:-_".contains(last) { label.removeLast() }
    let lowercased = label.prefix(1).lowercased() + label.dropFirst()
    guard LabelWords.word(for: lowercased) != nil else { return nil }
    return (.reference(lowercased, isNumber ? .number : .full), label.endIndex)
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}

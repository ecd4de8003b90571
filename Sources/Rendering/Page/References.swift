/// References in a text: `@fig-moons`, `-@fig-moons`, `[@fig-a; @fig-b]`, `[Plot @fig-moons]`; and
/// citations: `@dinh2017`, `[see @dinh2017, p. 3; @rezende2015]`.
///
/// Source: Quarto, "Cross References" and "Citations".
enum References {
  enum Style: Hashable {
    case full
    /// The number alone.
    case number
    /// The number behind the author's own words.
    case prefixed(String)
  }

  /// A work named in a text, with what stands around its key.
  struct Citation: Hashable {
    var key: String
    var prefix = ""
    var suffix = ""
    var omitsAuthors = false
  }

  enum Piece: Hashable {
    case text(String)
    case reference(String, Style)
    /// Works in brackets.
    case citations([Citation])
    /// A work that is part of the sentence.
    case narrative(Citation)
  }

  /// The text in pieces; what isn't a reference stays as it was written.
  ///
  /// - Parameter readsCitations: Whether a label without a known prefix is the key of a work.
  static func pieces(of text: String, readsCitations: Bool = false) -> [Piece] {
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
        if let (group, end) = group(text[index...], readsCitations: readsCitations) {
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
        if readsCitations, !isWordBefore(index), let (citation, end) = citation(text[index...]) {
          add([.narrative(citation)])
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

  /// References or citations between brackets, apart by semicolons.
  private static func group(
    _ text: Substring, readsCitations: Bool
  ) -> (pieces: [Piece], end: String.Index)? {
    guard
      let close = text.dropFirst().prefix(groupLengthMax).firstIndex(where: { "[]".contains($0) }),
      text[close] == "]"
    else { return nil }
    let parts = text[text.index(after: text.startIndex)..<close].split(
      separator: ";", omittingEmptySubsequences: false)
    let end = text.index(after: close)
    if let references = references(parts) { return (references, end) }
    guard readsCitations else { return nil }
    let citations = parts.compactMap { part -> Citation? in
      guard let at = part.firstIndex(of: "@") else { return nil }
      let isNumber = at > part.startIndex && part[part.index(before: at)] == "-"
      let start = isNumber ? part.index(before: at) : at
      guard let (found, end) = citation(part[start...]) else { return nil }
      var citation = found
      citation.prefix = String(part[..<start].drop(while: \.isWhitespace)).trimmedEnd
      citation.suffix = String(part[end...]).trimmedEnd
      return citation
    }
    return citations.count == parts.count ? ([.citations(citations)], end) : nil
  }

  /// All parts as references, joined by commas.
  private static func references(_ parts: [Substring]) -> [Piece]? {
    var pieces: [Piece] = []
    for part in parts {
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
    return pieces
  }

  /// `@key` or `-@key`; punctuation inside a key counts, at its end it doesn't.
  private static func citation(_ text: Substring) -> (citation: Citation, end: String.Index)? {
    let omitsAuthors = text.first == "-"
    let rest = omitsAuthors ? text.dropFirst() : text
    guard rest.first == "@", let first = rest.dropFirst().first,
      first.isLetter || first.isNumber || first == "_"
    else { return nil }
    var key = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || "_-:./+".contains($0) }
    while let last = key.last, "-:./+".contains(last) { key.removeLast() }
    return (Citation(key: String(key), omitsAuthors: omitsAuthors), key.endIndex)
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

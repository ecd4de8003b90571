/// Gives each heading an id that a link can name.
///
/// The id comes from the heading's words, so that it survives edits elsewhere; a second heading with
/// the same words gets a count. `{#id}` at a heading's end names it outright.
enum HeadingIDs {
  static func assign(in document: inout Document, reserved: [String]) {
    var used = Set(reserved)
    var counts: [String: Int] = [:]
    for index in document.nodes.indices {
      guard case .heading(let level, _) = document.nodes[index].content else { continue }
      let wanted = takeExplicitID(of: index, in: &document) ?? slug(document.plainText(of: index))
      var id = wanted
      while !used.insert(id).inserted {
        counts[wanted, default: 0] += 1
        id = "\(wanted)-\(counts[wanted, default: 0])"
      }
      document.nodes[index].content = .heading(level: level, id: id)
    }
  }

  /// Lower-case words joined by hyphens.
  static func slug(_ text: String) -> String {
    let isAscii = text.utf8.allSatisfy { $0 < 0x80 }
    var slug = isAscii ? asciiWords(text) : words(text)
    while slug.last == "-" { slug.removeLast() }
    if slug.isEmpty { return "section" }
    return isReserved(slug) ? "section-\(slug)" : slug
  }

  /// What `words` makes of a text, many times as fast.
  private static func asciiWords(_ text: String) -> String {
    var words: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): words.append(byte | 0x20)
      case UInt8(ascii: "_"): words.append(byte)
      case _ where Ascii.isAlphanumeric(byte): words.append(byte)
      case hyphen, Ascii.space, 9...13:
        if let last = words.last, last != hyphen { words.append(hyphen) }
      default: break
      }
    }
    return String(decoding: words, as: UTF8.self)
  }

  private static let hyphen = UInt8(ascii: "-")

  private static func words(_ text: String) -> String {
    var slug = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber || character == "_" {
        slug.append(character)
      } else if character.isWhitespace || character == "-" {
        if !slug.isEmpty, slug.last != "-" { slug.append("-") }
      }
    }
    return slug
  }

  private static func isReserved(_ id: String) -> Bool {
    CellOptions.reservedPrefixes.contains { id.hasPrefix($0) }
  }

  /// Takes the attributes off a heading: its id, and whether it counts (`{-}` or `.unnumbered`).
  private static func takeExplicitID(of index: Int, in document: inout Document) -> String? {
    let last = document.nodes[index].end - 1
    guard last > index, case .text(let text) = document.nodes[last].content else { return nil }
    if text.hasSuffix(" {-}") {
      document.nodes[last].content = .text(String(text.dropLast(4)))
      document.unnumberedHeadings.insert(index)
      return nil
    }
    guard let (attributes, start) = BlockAttributes.trailing(text),
      !isReserved(attributes.id ?? "")
    else { return nil }
    document.nodes[last].content = .text(String(text[..<start]))
    if attributes.classes.contains("unnumbered") { document.unnumberedHeadings.insert(index) }
    return attributes.id
  }
}

/// What stands in braces after a block: `{#thm-cov .wide title="A theorem"}`.
///
/// Source: Pandoc User's Guide, "Extension: header_attributes" and "fenced_divs".
public struct BlockAttributes: Hashable, Sendable {
  /// A key with its value, in the order written.
  public struct Pair: Hashable, Sendable {
    public var key: String
    public var value: String
  }

  public var id: String?
  public var classes: [String] = []
  public var pairs: [Pair] = []

  public init(id: String? = nil, classes: [String] = [], pairs: [Pair] = []) {
    self.id = id
    self.classes = classes
    self.pairs = pairs
  }

  public subscript(key: String) -> String? { pairs.last { $0.key == key }?.value }

  /// Reads the text between the braces; nil if it isn't made of attributes.
  init?(_ text: some StringProtocol) {
    var rest = Substring(text)
    while true {
      rest = rest.drop { $0.isWhitespace }
      guard let first = rest.first else { return }
      switch first {
      case "#":
        let id = Self.name(rest.dropFirst())
        guard !id.isEmpty, self.id == nil else { return nil }
        self.id = String(id)
        rest = rest[id.endIndex...]
      case ".":
        let name = Self.name(rest.dropFirst())
        guard !name.isEmpty else { return nil }
        classes.append(String(name))
        rest = rest[name.endIndex...]
      default:
        let key = Self.name(rest)
        guard !key.isEmpty, rest[key.endIndex...].first == "=",
          let (value, end) = Self.value(rest[key.endIndex...].dropFirst())
        else { return nil }
        pairs.append(Pair(key: String(key), value: value))
        rest = rest[end...]
      }
      guard rest.first?.isWhitespace ?? true else { return nil }
    }
  }

  private static func name(_ text: Substring) -> Substring {
    text.prefix { CellOptions.isLabelCharacter($0) || $0.isLetter }
  }

  /// A value up to a blank, or in quotes where a backslash escapes.
  private static func value(_ text: Substring) -> (String, String.Index)? {
    guard let quote = text.first, quote == "\"" || quote == "'" else {
      let word = text.prefix { !$0.isWhitespace }
      return word.isEmpty ? nil : (String(word), word.endIndex)
    }
    var value = ""
    var index = text.index(after: text.startIndex)
    while index < text.endIndex {
      var character = text[index]
      index = text.index(after: index)
      if character == quote { return (value, index) }
      if character == "\\", index < text.endIndex {
        character = text[index]
        index = text.index(after: index)
      }
      value.append(character)
    }
    return nil
  }

  /// The attributes that end a text, and where the text before them ends.
  static func trailing(_ text: String) -> (attributes: BlockAttributes, start: String.Index)? {
    guard text.last == "}", let open = openingBrace(of: text) else { return nil }
    let inside = text[text.index(after: open)...].dropLast()
    guard let attributes = BlockAttributes(inside) else { return nil }
    var start = open
    while start > text.startIndex, text[text.index(before: start)].isWhitespace {
      start = text.index(before: start)
    }
    return (attributes, start)
  }

  /// The last brace outside quotes that could open what ends here.
  private static func openingBrace(of text: String) -> String.Index? {
    var candidate: String.Index?
    var quote: Character?
    for index in text.indices {
      let character = text[index]
      if character == "{", quote == nil {
        candidate = index
      } else if candidate != nil, character == quote {
        quote = nil
      } else if candidate != nil, quote == nil, character == "\"",
        index > text.startIndex, text[text.index(before: index)] == "="
      {
        quote = character
      }
    }
    return candidate
  }
}

/// Raw tags made text that change how the rest of a page is read.
///
/// Source: GitHub Flavored Markdown Spec 0.29, 6.11, "Disallowed Raw HTML".
enum TagFilter {
  private static let names = [
    "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
  ]

  static func filtered(_ markup: String) -> String {
    var result = ""
    var rest = Substring(markup)
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      rest = rest[open...].dropFirst()
      result += isDisallowed(rest) ? "&lt;" : "<"
    }
    return result + rest
  }

  private static func isDisallowed(_ tag: Substring) -> Bool {
    let name = tag.drop { $0 == "/" }.prefix { $0.isASCII && $0.isLetter }
    let after = tag.drop { $0 == "/" }.dropFirst(name.count).first
    return names.contains(name.lowercased())
      && (after.map { $0.isWhitespace || $0 == ">" || $0 == "/" } ?? true)
  }
}

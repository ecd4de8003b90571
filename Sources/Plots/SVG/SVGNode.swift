/// A piece of an SVG document that escapes by construction: no text of a user's becomes markup.
indirect enum SVGNode: Sendable {
  case element(String, [(String, String)], [SVGNode])
  case text(String)
  /// Markup of our own, such as a style sheet; never a user's text.
  case raw(String)

  static func element(_ name: String, _ attributes: [(String, String)] = []) -> SVGNode {
    .element(name, attributes, [])
  }

  /// A whole picture.
  static func picture(
    _ size: Size, classes: [String], _ attributes: [(String, String)], _ children: [SVGNode]
  ) -> SVGNode {
    let (width, height) = (NumberText.coordinate(size.width), NumberText.coordinate(size.height))
    return .element(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"),
        ("class", (["lectern-plot"] + classes).joined(separator: " ")),
      ] + attributes + [
        ("viewBox", "0 0 \(width) \(height)"), ("width", width), ("height", height),
      ], children)
  }

  /// The node as text, one element a line.
  func text() -> String {
    var text = ""
    write(to: &text)
    text.append("\n")
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .text(let words):
      Self.escape(words, to: &text)
    case .raw(let markup):
      text.append(markup)
    case .element(let name, let attributes, let children):
      text.append("<")
      text.append(name)
      for (key, value) in attributes {
        text.append(" ")
        text.append(key)
        text.append("=\"")
        Self.escape(value, to: &text)
        text.append("\"")
      }
      guard !children.isEmpty else {
        text.append("/>")
        return
      }
      text.append(">")
      // White space between the parts of a text would be drawn.
      let isInline =
        name == "text" || children.contains { if case .text = $0 { true } else { false } }
      for child in children {
        if !isInline { text.append("\n") }
        child.write(to: &text)
      }
      if !isInline { text.append("\n") }
      text.append("</\(name)>")
    }
  }

  /// Escapes what markup means and drops what XML 1.0 doesn't allow.
  private static func escape(_ words: String, to text: inout String) {
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": text.append("&amp;")
      case "<": text.append("&lt;")
      case ">": text.append("&gt;")
      case "\"": text.append("&quot;")
      case "'": text.append("&#39;")
      case "\n", "\t", "\r": text.append(" ")
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": break
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}

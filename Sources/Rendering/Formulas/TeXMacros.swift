internal import Notebooks

/// The commands that a notebook defines for its formulas.
///
/// They come from `macros` in the front matter and from displayed formulas that hold definitions
/// alone: `\newcommand`, `\renewcommand`, `\providecommand`, `\def`, `\DeclareMathOperator`. Such a
/// formula isn't shown, and holds for the whole page, as in Pandoc.
struct TeXMacros {
  /// Bodies by command, with its backslash.
  private(set) var bodies: [String: String] = [:]
  /// Nodes that hold definitions alone.
  private(set) var nodes: Set<Int> = []

  init() {}

  init(of notebook: Notebook) {
    for (name, body) in notebook.frontMatter.macros {
      bodies[name.hasPrefix("\\") ? name : "\\" + name] = body
    }
    let nodes = notebook.document.nodes
    for index in nodes.indices {
      guard case .mathBlock(let tex, nil) = nodes[index].content,
        let definitions = TeXDefinitions.read(tex)
      else { continue }
      self.nodes.insert(index)
      bodies.merge(definitions) { $1 }
    }
  }

  /// The same commands in another document.
  var withoutNodes: TeXMacros {
    var copy = self
    copy.nodes = []
    return copy
  }

  /// A formula with the commands that it uses.
  func formula(_ tex: String, isDisplay: Bool) -> Formula {
    Formula(tex: tex, isDisplay: isDisplay, macros: bodies.isEmpty ? "" : json(usedIn: tex))
  }

  /// The definitions that a formula needs, those that these need included, as KaTeX takes them.
  private func json(usedIn tex: String) -> String {
    var used: Set<String> = []
    var waiting = [tex]
    while let next = waiting.popLast() {
      for command in Self.commands(in: next) {
        if let body = bodies[command], used.insert(command).inserted { waiting.append(body) }
      }
    }
    guard !used.isEmpty else { return "" }
    let pairs = used.sorted().map { "\(Self.quoted($0)):\(Self.quoted(bodies[$0] ?? ""))" }
    return "{\(pairs.joined(separator: ","))}"
  }

  private static func commands(in tex: String) -> [String] {
    tex.split(separator: "\\", omittingEmptySubsequences: false).dropFirst().map { part in
      "\\" + part.prefix { $0.isASCII && $0.isLetter }
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\u{0}"..."\u{1F}": quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

/// Reads formulas that define commands and do nothing else.
private enum TeXDefinitions {
  /// Bodies by command; nil if the formula holds anything but definitions.
  static func read(_ tex: String) -> [String: String]? {
    var rest = Substring(tex)
    var definitions: [String: String] = [:]
    while true {
      rest = trimmed(rest)
      guard !rest.isEmpty else { break }
      guard let (name, body, end) = definition(rest) else { return nil }
      definitions[name] = body
      rest = rest[end...]
    }
    return definitions.isEmpty ? nil : definitions
  }

  private static func definition(
    _ text: Substring
  ) -> (name: String, body: String, end: String.Index)? {
    guard let (word, afterWord) = command(text) else { return nil }
    var rest = trimmed(text[afterWord...])
    let isStarred = rest.first == "*"
    if isStarred { rest = trimmed(rest.dropFirst()) }
    guard let (name, afterName) = defined(rest) else { return nil }
    rest = trimmed(rest[afterName...])
    switch word {
    case "\\newcommand", "\\renewcommand", "\\providecommand":
      // The number of arguments is told by the body.
      if rest.first == "[" {
        guard let close = rest.firstIndex(of: "]") else { return nil }
        rest = trimmed(rest[close...].dropFirst())
      }
    case "\\def", "\\gdef":
      rest = rest.drop { $0 == "#" || $0.isNumber }
    case "\\DeclareMathOperator": break
    default: return nil
    }
    guard let (body, end) = group(rest) else { return nil }
    guard word == "\\DeclareMathOperator" else { return (name, body, end) }
    // With a star its limits stand below it in displays.
    return (name, "\\operatorname\(isStarred ? "*" : ""){\(body)}", end)
  }

  /// The command being defined, in braces or not.
  private static func defined(_ text: Substring) -> (name: String, end: String.Index)? {
    guard text.first == "{" else { return command(text) }
    guard let (inside, end) = group(text), let (name, after) = command(inside[...]),
      trimmed(inside[after...]).isEmpty
    else { return nil }
    return (name, end)
  }

  private static func command(_ text: Substring) -> (name: String, end: String.Index)? {
    guard text.first == "\\" else { return nil }
    let name = text.dropFirst().prefix { $0.isASCII && $0.isLetter }
    return name.isEmpty ? nil : ("\\" + name, name.endIndex)
  }

  /// What stands between a brace and the one that closes it.
  private static func group(_ text: Substring) -> (body: String, end: String.Index)? {
    guard text.first == "{" else { return nil }
    var depth = 0
    var isEscaped = false
    for index in text.indices {
      let character = text[index]
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "{" {
        depth += 1
      } else if character == "}" {
        depth -= 1
        if depth == 0 {
          return (
            String(text[..<index].dropFirst()), text.index(after: index)
          )
        }
      }
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> Substring { text.drop(while: \.isWhitespace) }
}

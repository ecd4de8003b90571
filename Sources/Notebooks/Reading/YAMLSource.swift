package import Diagnostics
internal import Yams

/// YAML that stands in a notebook, line by line.
package struct YAMLSource {
  package struct Line {
    var text: String
    var origin: SourcePosition
  }

  var lines: [Line]

  init(lines: [Line]) {
    self.lines = lines
  }

  /// A whole file of YAML.
  package init(_ file: SourceFile) {
    lines = (1...max(1, file.lineCount)).map { number in
      Line(text: file.line(number), origin: SourcePosition(line: number, column: 1))
    }
  }

  /// Deeper values mean nothing to us, and Yams recurses into them.
  private static let depthMax = 32
  /// Aliases can make a short text stand for a huge value.
  private static let valueCountMax = 10_000

  /// The keys and values of the mapping that the text must be; nil text gives none.
  package func entries(named noun: String, _ complaints: inout Complaints) -> [YAMLEntry] {
    plainEntries() ?? yamlEntries(named: noun, &complaints)
  }

  /// The same for any text.
  func yamlEntries(named noun: String, _ complaints: inout Complaints) -> [YAMLEntry] {
    guard lines.contains(where: { !$0.text.allSatisfy(\.isWhitespace) }) else { return [] }
    if let line = tooDeepLine() {
      complaints.error(
        "yaml-syntax", "YAML is nested more than \(Self.depthMax) levels deep",
        at: range(ofLine: line))
      return []
    }
    do {
      // We read scalars ourselves; Yams' own rules would compile regular expressions at every start.
      let text = lines.map(\.text).joined(separator: "\n")
      guard let root = try compose(yaml: text, .basic, .default, .utf8) else { return [] }
      guard case .mapping(let mapping) = root else {
        complaints.error(
          "yaml-syntax", "\(noun)s are 'name: value' lines", at: range(ofLine: 0))
        return []
      }
      var budget = Self.valueCountMax
      return mapping.map { entry($0.key, $0.value, depth: 0, &budget) }
    } catch let error as YamlError {
      report(error, &complaints)
    } catch {
      complaints.error("yaml-syntax", "\(error)", at: range(ofLine: 0))
    }
    return []
  }

  // MARK: Plain lines

  /// The entries of lines that are a key and a few plain words each, as most are: what YAML makes of
  /// them is no question, and to ask takes longer than to read a small page. Nil for anything else.
  func plainEntries() -> [YAMLEntry]? {
    guard lines.count <= Self.plainLineMax else { return nil }
    var entries: [YAMLEntry] = []
    for line in lines {
      guard let entry = Self.plainEntry(line), !entries.contains(where: { $0.key == entry.key })
      else { return nil }
      entries.append(entry)
    }
    return entries
  }

  private static func plainEntry(_ line: Line) -> YAMLEntry? {
    let text = line.text.utf8
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let (key, rest) = (text[..<colon], text[colon...].dropFirst())
    let value = rest.dropFirst()
    guard let first = key.first, isLetter(first), key.allSatisfy({ isLetter($0) || $0 == hyphen }),
      rest.first == Ascii.space, let start = value.first, Ascii.isAlphanumeric(start),
      value.allSatisfy(isPlain), value.last != Ascii.space
    else { return nil }
    func range(_ part: Substring.UTF8View) -> SourceRange {
      let start = line.origin.column + text.distance(from: text.startIndex, to: part.startIndex)
      return SourceRange(
        SourcePosition(line: line.origin.line, column: start),
        SourcePosition(line: line.origin.line, column: start + part.count))
    }
    return YAMLEntry(
      key: String(Substring(key)), keyRange: range(key),
      value: .scalar(
        YAMLScalar(text: String(Substring(value)), isPlain: true, range: range(value))))
  }

  /// Each key is compared with those before it.
  private static let plainLineMax = 50
  private static let hyphen = UInt8(ascii: "-")

  private static func isLetter(_ byte: UInt8) -> Bool {
    Ascii.isAlphanumeric(byte) && !Ascii.isDigit(byte)
  }

  /// Whether a byte means itself wherever it stands in a value, but for its first place.
  private static func isPlain(_ byte: UInt8) -> Bool {
    Ascii.isAlphanumeric(byte) || " .,;-_/()!?+=".utf8.contains(byte)
  }

  // MARK: Values

  private func entry(_ key: Yams.Node, _ value: Yams.Node, depth: Int, _ budget: inout Int)
    -> YAMLEntry
  {
    let range = place(of: key)
    return YAMLEntry(
      key: key.scalar?.string ?? "", keyRange: range,
      value: self.value(value, depth: depth + 1, &budget))
  }

  private func value(_ node: Yams.Node, depth: Int, _ budget: inout Int) -> YAMLValue {
    budget -= 1
    let range = place(of: node)
    guard depth < Self.depthMax, budget > 0 else { return .list([], range) }
    switch node {
    case .scalar(let scalar):
      return .scalar(
        YAMLScalar(text: scalar.string, isPlain: scalar.style == .plain, range: range))
    case .sequence(let sequence):
      return .list(sequence.map { value($0, depth: depth + 1, &budget) }, range)
    case .mapping(let mapping):
      return .mapping(mapping.map { entry($0.key, $0.value, depth: depth, &budget) }, range)
    case .alias:
      return .list([], range)
    }
  }

  // MARK: Places

  private func place(of node: Yams.Node) -> SourceRange {
    guard let mark = node.mark else { return range(ofLine: 0) }
    let start = position(mark)
    guard lines.indices.contains(mark.line - 1) else { return SourceRange(at: start) }
    let line = lines[mark.line - 1]
    let rest = line.text.unicodeScalars.dropFirst(mark.column - 1)
    let written = node.scalar.map { $0.style == .plain ? $0.string : "\"\($0.string)\"" } ?? ""
    let isWhole =
      !written.isEmpty
      && (String(rest).hasPrefix(written) || String(rest).hasPrefix(written.replacingQuotes))
    let length =
      isWhole
      ? written.utf8.count
      : String(rest).utf8.count - String(rest).utf8.reversed().prefix { Ascii.isSpace($0) }.count
    return SourceRange(
      start, SourcePosition(line: start.line, column: start.column + length))
  }

  /// The place of a mark, whose column counts Unicode scalars.
  private func position(_ mark: Mark) -> SourcePosition {
    guard let last = lines.last else { return SourcePosition(line: 1, column: 1) }
    guard lines.indices.contains(mark.line - 1) else {
      return SourcePosition(
        line: last.origin.line, column: last.origin.column + last.text.utf8.count)
    }
    let line = lines[mark.line - 1]
    let before = line.text.unicodeScalars.prefix(max(0, mark.column - 1))
    return SourcePosition(
      line: line.origin.line, column: line.origin.column + String(before).utf8.count)
  }

  private func range(ofLine index: Int) -> SourceRange {
    guard lines.indices.contains(index) else {
      return SourceRange(at: SourcePosition(line: 1, column: 1))
    }
    let line = lines[index]
    return SourceRange(
      line.origin,
      SourcePosition(line: line.origin.line, column: line.origin.column + line.text.utf8.count))
  }

  /// The first line whose brackets or markers nest too deep for a recursive reader.
  private func tooDeepLine() -> Int? {
    var depth = 0
    for (index, line) in lines.enumerated() {
      var markers = 0
      var isAtMarkers = true
      for byte in line.text.utf8 {
        switch byte {
        case Ascii.openBracket, Ascii.openBrace: depth += 1
        case Ascii.closeBracket, Ascii.closeBrace: depth = max(0, depth - 1)
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
          if isAtMarkers { markers += 1 }
        case Ascii.space, Ascii.tab: break
        default: isAtMarkers = false
        }
        // A thematic run of hyphens is text to YAML, so only markers with text after them count.
        if depth > Self.depthMax || (!isAtMarkers && markers > Self.depthMax) { return index }
      }
      if markers > 200 { return index }
      let indent = line.text.utf8.prefix { $0 == Ascii.space }.count
      if indent > 200 { return index }
    }
    return nil
  }

  // MARK: Errors

  private func report(_ error: YamlError, _ complaints: inout Complaints) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      complaints.error(
        "yaml-syntax", "YAML can't be read here: \(problem)", at: SourceRange(at: position(mark)),
        help: "quote a value that holds ':', '#' or brackets")
    case .duplicatedKeysInMapping(let names, let context):
      let named = names.sorted().map { "'\($0)'" }.joined(separator: ", ")
      complaints.error(
        "yaml-syntax", "\(named) is given twice", at: secondUse(of: names, from: context.mark))
    case .reader(let problem, _, _, _):
      complaints.error(
        "yaml-syntax", "YAML can't be read: \(problem)", at: range(ofLine: 0))
    default:
      complaints.error("yaml-syntax", "YAML can't be read: \(error)", at: range(ofLine: 0))
    }
  }

  private func secondUse(of names: [String], from mark: Mark) -> SourceRange {
    guard let name = names.sorted().first else { return SourceRange(at: position(mark)) }
    let uses = lines.indices.filter { lines[$0].text.drop { $0 == " " }.hasPrefix("\(name):") }
    return range(ofLine: uses.dropFirst().first ?? uses.first ?? mark.line - 1)
  }
}

extension String {
  /// The text between single instead of double quotes.
  fileprivate var replacingQuotes: String {
    guard hasPrefix("\""), hasSuffix("\""), count > 1 else { return self }
    return "'\(dropFirst().dropLast())'"
  }
}

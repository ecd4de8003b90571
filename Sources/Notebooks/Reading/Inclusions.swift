internal import Diagnostics

/// Puts files in the place of lines such as `{{< include macros.md >}}`.
///
/// Such a line stands alone, and not in a code fence. What is included is read like the text around
/// it: its cells run, its labels are the page's. Its own front matter is left out. Paths count from
/// the folder of the file that names them.
///
/// Source: Quarto, "Includes".
struct Inclusions {
  private let readFile: (String) -> [UInt8]?
  private let notebookPath: String
  private var lines: [Substring] = []
  private var origins: [LineOrigin] = []
  private var diagnostics: [Diagnostic] = []
  private var byteCount = 0
  private var count = 0

  /// Files inside files deeper than this include each other in a circle, or might as well.
  private static let depthMax = 10
  /// A few files that include each other twice would grow without end.
  private static let bytesMax = 8_000_000
  private static let countMax = 1000

  /// The text with all files in their places; the same file if it includes none.
  ///
  /// - Parameter readFile: Gives the bytes of a file by its path from the notebook's folder.
  static func expand(
    _ file: SourceFile, readFile: ((String) -> [UInt8]?)?
  ) -> (file: SourceFile, diagnostics: [Diagnostic]) {
    guard let readFile, mayInclude(file.text) else { return (file, []) }
    var inclusions = Inclusions(file.path, readFile)
    inclusions.add(file.text, path: file.path, folder: "", open: [])
    guard inclusions.origins.count > 1 || !inclusions.diagnostics.isEmpty else { return (file, []) }
    let text = inclusions.lines.joined(separator: "\n")
    let expanded = SourceFile(path: file.path, text: text, origins: inclusions.origins)
    return (expanded, inclusions.diagnostics)
  }

  /// Whether a text holds `{{<`; searching bytes is much faster than searching text.
  private static func mayInclude(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { $0.holds("{{<") }
  }

  private init(_ path: String, _ readFile: @escaping (String) -> [UInt8]?) {
    (notebookPath, self.readFile) = (path, readFile)
  }

  /// - Parameters:
  ///   - path: For complaints.
  ///   - folder: Of the file, from the notebook's folder: empty, or ending in a slash.
  ///   - open: The files that are being included.
  private mutating func add(
    _ text: String, path: String, folder: String, open: [String], from first: Int = 0
  ) {
    let all = text.split(separator: "\n", omittingEmptySubsequences: false)
    begin(path, first + 1)
    var fence: Substring?
    for (number, line) in all.enumerated().dropFirst(first) {
      let mark = Self.fence(line)
      if let current = fence {
        let isBare = line.count(where: { !$0.isWhitespace }) == mark?.count
        if isBare, mark?.hasPrefix(current) ?? false { fence = nil }
      } else if let mark {
        fence = mark
      } else if let name = Self.included(line) {
        if let problem = include(name, in: path, folder: folder, open: open) {
          // The line stays, so that the complaint has a place to point at.
          let place = lines.count + 1
          diagnostics.append(
            Diagnostic(
              problem.id, problem.message, path: notebookPath,
              range: SourceRange(
                SourcePosition(line: place, column: 1),
                SourcePosition(line: place, column: line.utf8.count + 1)), help: problem.help))
        } else {
          begin(path, number + 2)
          continue
        }
      }
      lines.append(line)
      byteCount += line.utf8.count + 1
    }
  }

  /// Says where the next line comes from.
  private mutating func begin(_ path: String, _ sourceLine: Int) {
    let line = lines.count + 1
    if origins.last?.firstLine == line { origins.removeLast() }
    origins.append(LineOrigin(firstLine: line, path: path, sourceLine: sourceLine))
  }

  private struct Problem {
    var id: String
    var message: String
    var help: String?
  }

  private mutating func include(
    _ name: String, in path: String, folder: String, open: [String]
  ) -> Problem? {
    let wanted = Self.normal(folder + name)
    guard !open.contains(wanted), open.count < Self.depthMax else {
      return Problem(
        id: "circular-include", message: "'\(name)' includes itself, or \(open.count) files deep",
        help: "take one of the lines out")
    }
    guard !name.hasPrefix("/"), let bytes = readFile(wanted),
      let text = String(validating: bytes, as: UTF8.self)
    else {
      return Problem(
        id: "missing-include", message: "the file '\(name)' can't be read",
        help: "give its path from the folder of '\(path.split(separator: "/").last ?? "")'")
    }
    count += 1
    guard byteCount + bytes.count <= Self.bytesMax, count <= Self.countMax else {
      return Problem(
        id: "include-limit",
        message: "a notebook includes up to \(Self.countMax) files of \(Self.bytesMax) bytes in all"
      )
    }
    let slash = wanted.lastIndex(of: "/").map { wanted.index(after: $0) } ?? wanted.startIndex
    let base = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    add(
      text, path: Self.normal(base + name), folder: String(wanted[..<slash]), open: open + [wanted],
      from: Self.frontMatterLineCount(text))
    return nil
  }

  // MARK: Lines

  /// The file that a line includes.
  private static func included(_ line: Substring) -> String? {
    guard line.hasPrefix("{{<") else { return nil }
    let trimmed = line.dropFirst(3).reversed().drop(while: \.isWhitespace)
    guard trimmed.starts(with: ">}}".reversed()) else { return nil }
    let words = String(trimmed.dropFirst(3).reversed()).drop(while: \.isWhitespace)
    guard words.hasPrefix("include"), words.dropFirst(7).first?.isWhitespace ?? false else {
      return nil
    }
    let name = words.dropFirst(7).trimmed
    if let quote = name.first, quote == "\"" || quote == "'" {
      let inside = name.dropFirst().dropLast()
      return name.count > 2 && name.last == quote ? String(inside) : nil
    }
    return name.isEmpty || name.contains(where: \.isWhitespace) ? nil : String(name)
  }

  /// The marks that open or close a code fence.
  private static func fence(_ line: Substring) -> Substring? {
    let text = line.drop { $0 == " " }
    guard let mark = text.first, mark == "`" || mark == "~", line.count - text.count <= 3 else {
      return nil
    }
    let marks = text.prefix { $0 == mark }
    return marks.count >= 3 ? marks : nil
  }

  private static func frontMatterLineCount(_ text: String) -> Int {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == "---",
      let end = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." })
    else { return 0 }
    return end + 1
  }

  /// A path without `.` and without a `..` that can be resolved.
  private static func normal(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      if part == "." { continue }
      if part == "..", let last = parts.last, last != "..", !last.isEmpty {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    return start.dropLast(start.reversed().prefix(while: \.isWhitespace).count)
  }
}

/// The name and the text of a file that diagnostics point into.
public struct SourceFile: Hashable, Sendable {
  /// The path as the user gave it; shown, never opened.
  public let path: String
  public let text: String
  /// UTF-8 offset of the first byte of each line.
  private let lineStarts: [Int]
  /// Where stretches of lines come from, by their first line; empty if all are this file's own.
  public let origins: [LineOrigin]

  /// The path of a file as one gives it who gave its folder: what lies in `.` is named alone.
  package static func path(of name: String, in folder: String) -> String {
    let base = folder.hasSuffix("/") ? folder.dropLast() : folder[...]
    return base == "." ? name : "\(base)/\(name)"
  }

  public init(path: String, text: String, origins: [LineOrigin] = []) {
    self.path = path
    self.text = text
    self.origins = origins
    var text = text
    lineStarts = text.withUTF8 { $0.lineStarts }
  }

  public var lineCount: Int { lineStarts.count }

  /// The text of a 1-based line without its line break; empty when there is no such line.
  public func line(_ number: Int) -> String {
    guard lineStarts.indices.contains(number - 1) else { return "" }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: lineStarts[number - 1])
    var line = text[start...].prefix { !$0.isNewline }
    if line.last == "\r" { line.removeLast() }
    return String(line)
  }

  /// The bytes of a 1-based line without its line break; none when there is no such line.
  func bytes(ofLine number: Int) -> Substring.UTF8View {
    let utf8 = text.utf8
    guard lineStarts.indices.contains(number - 1) else { return text.prefix(0).utf8 }
    let start = utf8.index(utf8.startIndex, offsetBy: lineStarts[number - 1])
    var end =
      number < lineStarts.count
      ? utf8.index(utf8.startIndex, offsetBy: lineStarts[number] - 1) : utf8.endIndex
    if start < end, utf8[utf8.index(before: end)] == UInt8(ascii: "\r") {
      end = utf8.index(before: end)
    }
    return utf8[start..<end]
  }

  /// The position of a UTF-8 offset; an offset past the end gives the end.
  public func position(utf8Offset: Int) -> SourcePosition {
    var line = 1
    return position(utf8Offset: utf8Offset, near: &line)
  }

  /// The position of a UTF-8 offset, faster for those who ask for one after the other.
  ///
  /// - Parameter line: Where it may be; becomes its line.
  public func position(utf8Offset: Int, near line: inout Int) -> SourcePosition {
    if !isOn(line, utf8Offset) {
      line = isOn(line + 1, utf8Offset) ? line + 1 : self.line(utf8Offset: utf8Offset)
    }
    return SourcePosition(line: line, column: max(0, utf8Offset - lineStarts[line - 1]) + 1)
  }

  private func isOn(_ line: Int, _ utf8Offset: Int) -> Bool {
    lineStarts.indices.contains(line - 1) && lineStarts[line - 1] <= utf8Offset
      && (line == lineStarts.count || utf8Offset < lineStarts[line])
  }

  private func line(utf8Offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= utf8Offset { low = middle } else { high = middle - 1 }
    }
    return low + 1
  }

  /// The UTF-8 offset of a position.
  public func utf8Offset(of position: SourcePosition) -> Int {
    guard lineStarts.indices.contains(position.line - 1) else { return text.utf8.count }
    return lineStarts[position.line - 1] + position.column - 1
  }
}

internal import Diagnostics

/// The bytes that Markdown and TeX give a meaning to.
enum Ascii {
  static let newline = UInt8(ascii: "\n")
  static let `return` = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let backslash = UInt8(ascii: "\\")
  static let backtick = UInt8(ascii: "`")
  static let dollar = UInt8(ascii: "$")
  static let ampersand = UInt8(ascii: "&")
  static let semicolon = UInt8(ascii: ";")
  static let greater = UInt8(ascii: ">")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == space || byte == tab || byte == newline || byte == Ascii.return
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

extension String {
  /// Whether a byte is in it; much faster than asking its UTF-8 view.
  package func contains(byte: UInt8) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.index(of: byte) != nil } ?? utf8.contains(byte)
  }
}

extension Array where Element == UInt8 {
  func trimmingSpaces() -> ArraySlice<UInt8> {
    guard let first = firstIndex(where: { !Ascii.isSpace($0) }),
      let last = lastIndex(where: { !Ascii.isSpace($0) })
    else { return [] }
    return self[first...last]
  }
}

/// The lines of a text as cmark counts them: a line feed, a carriage return or both end a line.
struct SourceLines {
  let starts: [Int]
  let count: Int

  init(_ bytes: [UInt8]) {
    count = bytes.count
    starts = bytes.withUnsafeBufferPointer { bytes in
      bytes.index(of: Ascii.return) == nil ? bytes.lineStarts : Self.breaks(bytes)
    }
  }

  private static func breaks(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isBreak =
        byte == Ascii.newline
        || (byte == Ascii.return && !(index + 1 < bytes.count && bytes[index + 1] == Ascii.newline))
      if isBreak { starts.append(index + 1) }
    }
    return starts
  }

  /// The offset where a 1-based line starts, within the text whatever the number.
  func start(ofLine line: Int) -> Int {
    if line < 1 { return 0 }
    return line <= starts.count ? starts[line - 1] : count
  }

  /// The offset after a 1-based line, its line break included.
  func end(ofLine line: Int) -> Int { start(ofLine: line + 1) }

  func offset(line: Int, column: Int) -> Int {
    min(max(start(ofLine: line), start(ofLine: line) + column - 1), end(ofLine: line))
  }

  /// The offset of a line's text behind indentation and at most `quoteDepth` block quote marks.
  static func skipPrefix(in bytes: [UInt8], from start: Int, quoteDepth: Int) -> Int {
    var index = start
    var quotes = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == Ascii.greater, quotes < quoteDepth {
        quotes += 1
      } else if byte != Ascii.space, byte != Ascii.tab {
        break
      }
      index += 1
    }
    return index
  }
}

public import Diagnostics

/// Swift code in a notebook, and where each of its lines stands in the `.md` file.
public struct CellCode: Hashable, Sendable {
  /// The code, lines joined by line feeds; option comments at the top are left out.
  public let text: String
  /// The place of the first byte of each line; a list or a quote may indent each differently.
  public let lineOrigins: [SourcePosition]

  public init(lines: [String], origins: [SourcePosition]) {
    text = lines.joined(separator: "\n")
    lineOrigins = origins
  }

  /// The place in the `.md` file of a place in the code (both 1-based, columns in UTF-8 bytes).
  ///
  /// A line past the last one gives the end of the code.
  public func filePosition(line: Int, column: Int) -> SourcePosition {
    guard lineOrigins.indices.contains(line - 1) else {
      if line < 1 { return lineOrigins.first ?? SourcePosition(line: 1, column: 1) }
      return range.end
    }
    let origin = lineOrigins[line - 1]
    return SourcePosition(line: origin.line, column: origin.column + column - 1)
  }

  /// The range in the `.md` file of the whole code.
  public var range: SourceRange {
    guard let first = lineOrigins.first, let last = lineOrigins.last else {
      return SourceRange(at: SourcePosition(line: 1, column: 1))
    }
    var lastLength = 0
    for byte in text.utf8.reversed() {
      if byte == Ascii.newline { break }
      lastLength += 1
    }
    return SourceRange(
      first, SourcePosition(line: last.line, column: last.column + lastLength))
  }
}

/// A fence marked `{swift}`: code that runs, with its options.
public struct Cell: Hashable, Sendable {
  public let code: CellCode
  public let options: CellOptions
  /// The option comments as they were written, for `echo: fenced`.
  public let optionLines: [String]
  /// The whole fence in the `.md` file.
  public let range: SourceRange

  public init(
    code: CellCode, options: CellOptions, optionLines: [String] = [], range: SourceRange
  ) {
    self.code = code
    self.options = options
    self.optionLines = optionLines
    self.range = range
  }

  /// Its code as the page shows it.
  public var listing: String { code.listing }
}

extension CellCode {
  /// Without the blank lines around it.
  public var listing: String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let isBlank = { (line: Substring) in line.allSatisfy(\.isWhitespace) }
    guard let first = lines.firstIndex(where: { !isBlank($0) }),
      let last = lines.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return lines[first...last].joined(separator: "\n")
  }
}

/// An expression in prose, written `` `{swift} expression` ``; the page shows its value.
public struct InlineCell: Hashable, Sendable {
  public let code: CellCode
  /// From the brace to the end of the expression.
  public let range: SourceRange
  /// Its index in `Document.nodes`.
  public let node: Int
}

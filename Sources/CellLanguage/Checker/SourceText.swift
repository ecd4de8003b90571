package import Diagnostics
import SwiftSyntax

/// A stretch of Swift together with where it stands in the file that a reader has open.
///
/// A cell's lines are lines of a Markdown file, possibly with an indent that was stripped; a plain
/// Swift file maps to itself.
package struct SourceText {
  package let path: String
  package let text: String
  /// Where each line of `text` starts in the reader's file; nil for a file of its own.
  package let lineOrigins: [SourcePosition]?
  package let isLibrary: Bool
  private let lineStarts: [Int]

  package init(
    path: String, text: String, lineOrigins: [SourcePosition]? = nil, isLibrary: Bool = false
  ) {
    self.path = path
    self.text = text
    self.lineOrigins = lineOrigins
    self.isLibrary = isLibrary
    var starts = [0]
    if !isLibrary {
      var offset = 0
      for byte in text.utf8 {
        offset += 1
        if byte == UInt8(ascii: "\n") { starts.append(offset) }
      }
    }
    lineStarts = starts
  }

  func position(_ offset: Int) -> SourcePosition {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    let column = offset - lineStarts[low]
    if let lineOrigins {
      guard low < lineOrigins.count else {
        return lineOrigins.last ?? SourcePosition(line: 1, column: 1)
      }
      let origin = lineOrigins[low]
      return SourcePosition(line: origin.line, column: origin.column + column)
    }
    return SourcePosition(line: low + 1, column: column + 1)
  }

  func range(of node: some SyntaxProtocol) -> SourceRange {
    if isLibrary { return .nowhere }
    return SourceRange(
      position(node.positionAfterSkippingLeadingTrivia.utf8Offset),
      position(node.endPositionBeforeTrailingTrivia.utf8Offset))
  }
}

extension SourceRange {
  /// The range of what has no place in the reader's file (the prelude, synthesised members).
  package static let nowhere = SourceRange(at: SourcePosition(line: 0, column: 0))
}

// SwiftSyntax has types of the same names; in this module they mean ours.
package typealias SourceRange = Diagnostics.SourceRange
package typealias Diagnostic = Diagnostics.Diagnostic

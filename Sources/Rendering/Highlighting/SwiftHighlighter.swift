internal import Diagnostics
internal import SwiftIDEUtils
internal import SwiftParser
internal import SwiftSyntax

/// Colours Swift by its own parser, so that what looks like a keyword is one.
public struct SwiftHighlighter: Highlighter {
  public init() {}

  public func spans(in code: String) -> [CodeSpan] {
    guard SwiftNesting.excess(in: code) == nil else { return [] }
    let bytes = Array(code.utf8)
    return Parser.parse(source: code).classifications.compactMap { piece in
      let range =
        piece.range.lowerBound.utf8Offset..<min(piece.range.upperBound.utf8Offset, bytes.count)
      guard !range.isEmpty else { return nil }
      return Self.role(piece.kind, range, in: bytes).map { CodeSpan(range, $0) }
    }
  }

  private static func role(
    _ kind: SyntaxClassification, _ range: Range<Int>, in bytes: [UInt8]
  ) -> CodeRole? {
    switch kind {
    case .attribute: .attribute
    case .blockComment, .docBlockComment, .docLineComment, .lineComment: .comment
    case .keyword, .ifConfigDirective: .keyword
    case .floatLiteral, .integerLiteral: .number
    case .stringLiteral, .regexLiteral: .string
    case .type: .type
    case .identifier: name(range, in: bytes)
    case .none, .operator, .argumentLabel, .dollarIdentifier, .editorPlaceholder: nil
    @unknown default: nil
    }
  }

  /// By Swift's naming rule a capital is a type; a name before a parenthesis is called.
  private static func name(_ range: Range<Int>, in bytes: [UInt8]) -> CodeRole? {
    if (0x41...0x5A).contains(bytes[range.lowerBound]) { return .type }
    let isCalled = range.upperBound < bytes.count && bytes[range.upperBound] == UInt8(ascii: "(")
    return isCalled ? .function : nil
  }
}

extension PageRenderer {
  /// A renderer that colours Swift.
  public init(settings: Settings = Settings()) {
    self.init(settings: settings, highlighter: SwiftHighlighter())
  }
}

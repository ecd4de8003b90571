/// What a piece of code is, as far as colour goes.
public enum CodeRole: String, Hashable, Sendable, CaseIterable {
  case keyword, type, function, number, string, comment, attribute

  /// The class that the style sheet colours, one letter because code has many words.
  var letter: StaticString {
    switch self {
    case .keyword: "k"
    case .type: "t"
    case .function: "f"
    case .number: "n"
    case .string: "s"
    case .comment: "c"
    case .attribute: "a"
    }
  }

  /// The variable of the style sheet that holds the colour.
  var variable: String { "code-\(rawValue)" }
}

/// A piece of code with a role; pieces come in order and don't overlap.
public struct CodeSpan: Hashable, Sendable {
  /// UTF-8 offsets in the code.
  public var range: Range<Int>
  public var role: CodeRole

  public init(_ range: Range<Int>, _ role: CodeRole) {
    self.range = range
    self.role = role
  }
}

/// Finds the roles in Swift code.
public protocol Highlighter: Sendable {
  func spans(in code: String) -> [CodeSpan]
}

/// Leaves code uncoloured.
public struct PlainHighlighter: Highlighter {
  public init() {}

  public func spans(in code: String) -> [CodeSpan] { [] }
}

/// A TeX formula found in Markdown text, before cmark sees it.
struct MathSpan: Hashable {
  /// Bytes of the text, delimiters included.
  var range: Range<Int>
  /// The formula without delimiters, block quote marks and indentation.
  var tex: String
  var isDisplay: Bool
}

/// A stretch of a Markdown text that cmark mustn't read, because it has no rule for it.
struct HiddenSpan: Hashable {
  enum Content: Hashable {
    case formula(MathSpan)
    /// `prefix` is what the containers put before each line there.
    case fence(DivisionFence, prefix: [UInt8])
  }

  /// Bytes of the text.
  var range: Range<Int>
  var content: Content

  init(range: Range<Int>, content: Content) {
    self.range = range
    self.content = content
  }

  init(_ formula: MathSpan) {
    self.init(range: formula.range, content: .formula(formula))
  }
}

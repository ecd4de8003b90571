/// A TeX formula found in Markdown text, before cmark sees it.
struct MathSpan: Hashable {
  /// Bytes of the text, delimiters included.
  var range: Range<Int>
  /// The formula without delimiters, block quote marks and indentation.
  var tex: String
  var isDisplay: Bool
}

import Testing

@testable import Rendering

@Suite struct SwiftHighlighterTests {
  @Test func piecesHaveTheirRoles() {
    let code = """
      // é
      @discardableResult func f(x: Int) -> [Double] {
        let s = "a \\(x + 1)", y = 0x1F + 1.5e3
        return s.map { $0 }.then(Sinh())
      }
      """
    let bytes = Array(code.utf8)
    let pieces = SwiftHighlighter().spans(in: code).map {
      "\($0.role.rawValue) \(String(decoding: bytes[$0.range], as: UTF8.self))"
    }
    for piece in [
      "comment // é", "attribute @discardableResult", "keyword func", "function f", "type Int",
      "type Double", "keyword let", "number 0x1F", "number 1.5e3", "keyword return",
      "function then", "type Sinh",
    ] {
      #expect(pieces.contains(piece), "\(piece) isn't in \(pieces)")
    }
    #expect(!pieces.contains { $0.hasSuffix(" x") || $0.hasSuffix(" s") })
  }

  @Test(arguments: ["", "let = )", "\"unclosed", "é🎉é", "#", "/* open"])
  func brokenCodeHasSpansInsideIt(_ code: String) {
    var end = 0
    for span in SwiftHighlighter().spans(in: code) {
      #expect(span.range.lowerBound >= end)
      end = span.range.upperBound
    }
    #expect(end <= code.utf8.count)
  }
}

import Testing

@testable import Diagnostics

@Suite struct DiagnosticTests {
  @Test func caretStandsUnderTheFaultAfterWideCharacters() {
    let file = SourceFile(path: "a.md", text: "first\nlet é = zz + 1\n")
    // `é` is two bytes, so `zz` starts at byte column 10 and character column 9.
    let range = SourceRange(
      SourcePosition(line: 2, column: 10), SourcePosition(line: 2, column: 12))
    let diagnostic = Diagnostic(
      "unknown-name", "no name 'zz' is in scope", path: "a.md", range: range,
      help: "did you mean 'z'?")
    #expect(
      diagnostic.text(in: file) == """
        a.md:2:10: error: no name 'zz' is in scope [unknown-name]
          |
        2 | let é = zz + 1
          |         ^^
        help: did you mean 'z'?
        """)
  }

  @Test func positionsAndOffsetsAreInverse() {
    let file = SourceFile(path: "a.md", text: "ab\n\ncdé\nf")
    for offset in 0..<file.text.utf8.count {
      #expect(file.utf8Offset(of: file.position(utf8Offset: offset)) == offset)
    }
  }

  @Test func sortsByPlaceAndDropsRepeats() {
    func at(_ line: Int) -> Diagnostic {
      Diagnostic(
        "x", "m", path: "a.md", range: SourceRange(at: SourcePosition(line: line, column: 1)))
    }
    #expect([at(3), at(1), at(3), at(2)].inSourceOrder() == [at(1), at(2), at(3)])
  }

  @Test(arguments: [
    ("lable", "label"), ("fig-capp", "fig-cap"), ("ehco", "echo"), ("titel", "title"),
  ])
  func suggestsTheNearMiss(slip: String, meant: String) {
    let options = ["echo", "eval", "fig-cap", "fig-alt", "label", "title"]
    #expect(Suggestion.nearest(to: slip, among: options) == meant)
  }

  @Test func suggestsNothingForAStranger() {
    #expect(Suggestion.nearest(to: "quux", among: ["label", "echo"]) == nil)
  }

  @Test(arguments: [("kitten", "sitting", 3), ("ab", "ba", 1), ("", "abc", 3), ("x", "x", 0)])
  func editDistanceMatchesKnownValues(a: String, b: String, distance: Int) {
    #expect(Suggestion.editDistance(a, b) == distance)
  }
}

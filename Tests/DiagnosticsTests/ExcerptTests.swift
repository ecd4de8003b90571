import Testing

@testable import Diagnostics

@Suite struct ExcerptTests {
  private static func lines(
    _ source: String, from start: Int, to end: Int, line: Int = 1
  ) -> [Substring] {
    let file = SourceFile(path: "a.md", text: source)
    let diagnostic = Diagnostic(
      "x", "m", path: "a.md",
      range: SourceRange(
        SourcePosition(line: line, column: start), SourcePosition(line: line, column: end)))
    return diagnostic.text(in: file).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// What stands above the carets is the fault, wherever it is in a long line.
  @Test(arguments: [1, 2, 39, 40, 41, 42, 60, 500, 5000, 9995])
  func caretsOfLongLinesStandUnderTheFault(place: Int) throws {
    var source = Array(repeating: Character("a"), count: 10_000)
    for index in 0..<4 where place - 1 + index < source.count { source[place - 1 + index] = "X" }
    let lines = Self.lines(String(source), from: place, to: place + 4)
    let (text, carets) = (Array(lines[2]), Array(lines[3]))
    #expect(text.count < 130 && carets.count < 130)
    let marked = carets.indices.filter { carets[$0] == "^" }.map { text[$0] }
    #expect(String(marked) == "XXXX")
    #expect(text.count { $0 == "X" } == 4)
  }

  @Test func wideCharactersAndTabsLineUpInLongLines() throws {
    let source = String(repeating: "é\t", count: 400) + "X" + String(repeating: "漢", count: 400)
    let column = 400 * 3 + 1
    let lines = Self.lines(source, from: column, to: column + 1)
    let (text, carets) = (Array(lines[2]), Array(lines[3]))
    let caret = try #require(carets.firstIndex(of: "^"))
    #expect(text[caret] == "X")
    #expect(
      carets.indices.allSatisfy { (carets[$0] == "\t") == (text[$0] == "\t") || carets[$0] == "^" })
    #expect(text.contains("…") && text.count < 130)
  }

  @Test func aLongFaultIsCutToo() {
    let lines = Self.lines(String(repeating: "b", count: 3000), from: 1, to: 3001)
    #expect(lines[2].hasSuffix("b…") && lines[2].count < 130)
    #expect(lines[3].count { $0 == "^" } <= 110)
  }

  @Test func rangesPastTheLineAndInsideCharactersAreHarmless() {
    #expect(Self.lines("é", from: 2, to: 3)[3].contains("^"))
    #expect(Self.lines("ab", from: 9, to: 99)[3].hasSuffix("^"))
    #expect(Self.lines("ab\r\ncd", from: 1, to: 3)[2] == "1 | ab")
    #expect(Self.lines("ab", from: 1, to: 2, line: 7).count == 1)
  }

  @Test func placesOfIncludedFilesAreTold() {
    let file = SourceFile(
      path: "a.md", text: "one\nother 1\nother 2\nthree",
      origins: [
        LineOrigin(firstLine: 1, path: "a.md", sourceLine: 1),
        LineOrigin(firstLine: 2, path: "b/o.md", sourceLine: 5),
        LineOrigin(firstLine: 4, path: "a.md", sourceLine: 3),
      ])
    func text(_ line: Int) -> String {
      Diagnostic(
        "x", "m", path: "a.md",
        range: SourceRange(
          SourcePosition(line: line, column: 1), SourcePosition(line: line, column: 4)),
        notes: [.init("here", at: SourceRange(at: SourcePosition(line: 1, column: 1)))]
      ).text(in: file)
    }
    #expect(text(3).hasPrefix("b/o.md:6:1: error: m [x]\n  |\n6 | other 2\n  | ^^^\n"))
    #expect(text(3).hasSuffix("a.md:1:1: note: here\n  |\n1 | one\n  | ^"))
    #expect(text(4).hasPrefix("a.md:3:1: error: m [x]\n  |\n3 | three\n"))
    #expect(file.includedPaths == ["b/o.md"])
  }
}

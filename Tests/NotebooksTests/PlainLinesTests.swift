import Diagnostics
import Testing

@testable import Notebooks

/// Ways that are short for plain texts, beside those that take any text.
@Suite struct PlainLinesTests {
  /// Pseudorandom texts of pieces that mean something to YAML, or nearly do.
  private static func texts(_ pieces: [String], count: Int) -> [String] {
    var state: UInt64 = 7
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    return (0..<count).map { _ in
      (0...below(7)).map { _ in pieces[below(pieces.count)] }.joined()
    }
  }

  @Test func plainEntriesAreThoseOfYAML() {
    let pieces = [
      "a", "title", "b-c", ": ", ":", " ", "  ", "7", "1.5", "true", "null", "~", "- ", "-", "#",
      " #", "'", "\"", ",", "(", "!", "?", "? ", "&x ", "*x", "/", "=", "<<", "é", "\t", "|", ">",
      "%", "@", "word, and word", "2026-01-02", "0x1F", "1_000", "...", "---",
    ]
    var plainCount = 0
    for (index, first) in Self.texts(pieces, count: 20_000).enumerated() {
      let lines = index % 3 == 0 ? [first] : ["key: \(first)", "date: 2026-01-0\(index % 9)"]
      let source = YAMLSource(
        lines: lines.enumerated().map { number, text in
          .init(text: text, origin: SourcePosition(line: number + 2, column: index % 2 + 1))
        })
      guard let plain = source.plainEntries() else { continue }
      plainCount += 1
      var complaints = Complaints(in: SourceFile(path: "t.md", text: ""))
      #expect(source.yamlEntries(named: "value", &complaints) == plain, "\(lines)")
      #expect(complaints.diagnostics.isEmpty, "\(lines)")
    }
    #expect(plainCount > 500)
  }

  @Test func idsOfPlainHeadingsAreThoseOfAny() {
    let pieces = [
      "A", "b", "_", "-", " ", "\t", "\n", "\r\n", "9", "(", "é", "Über", "\u{1F}", "'",
    ]
    for text in Self.texts(pieces, count: 5000) {
      let id = HeadingIDs.slug(text)
      // A mark without a letter takes no part in an id, but makes the text one that isn't plain.
      #expect(HeadingIDs.slug(text + "\u{2019}") == id, "\(text.debugDescription)")
    }
  }
}

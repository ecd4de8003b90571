import CCmarkGFM
import Testing

@testable import Notebooks

@Suite struct SmartPunctuationTests {
  /// Whatever stands around them, marks become what `cmark --smart` makes of them.
  @Test func agreesWithCmark() {
    // Not here: code, which cmark takes for punctuation, and marks right behind a bracket, which it
    // pairs by their bytes.
    let parts = [
      "a", "B2", " ", " ", "'", "\"", "\"", "-", "--", ".", "...", "(a", ")", "[b", "]", "é", "“",
      "7",
    ]
    var state: UInt64 = 1
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<3000 {
      // A letter first, so that no list or heading begins.
      let text = "x" + (0..<next(24)).map { _ in parts[next(parts.count)] }.joined() + "y"
      #expect(smart(text) == Self.cmark(text), "\(text)")
    }
  }

  @Test(arguments: [
    ("say \"yes\" to 'that' -- or don't...", "say “yes” to ‘that’ – or don’t…"),
    ("a \"*quoted*\" word, *Hamlet*'s", "a “quoted” word, Hamlet’s"),
    ("(\"$x$\") and \"`code'`\"", "(“x”) and “code'”"),
    ("[\"a\"](b \"it's\")", "“a”"),
    ("\"over\na line\"", "“over a line”"),
    ("1--2---3----4", "1–2—3––4"),
    ("rock 'n' roll of the '90s", "rock ‘n’ roll of the ’90s"),
    ("see @fig-two--moons, \"there\"", "see @fig-two--moons, “there”"),
  ])
  func examples(_ text: String, _ expected: String) {
    #expect(smart(text) == expected)
  }

  @Test(arguments: [
    ("de-CH", "er sagt „ja“ und ‚nein‘, so geht’s"),
    ("fr", "er sagt «\u{202F}ja\u{202F}» und “nein”, so geht’s"),
    ("es", "er sagt «ja» und “nein”, so geht’s"), ("ja", "er sagt “ja” und ‘nein’, so geht’s"),
  ])
  func languages(_ language: String, _ expected: String) {
    let marks = SmartPunctuation(language: language)
    #expect(marks("er sagt \"ja\" und 'nein', so geht's") == expected)
  }

  /// Cells, code, formulas and what stands in attributes stay what they are; titles don't.
  @Test func changesProseAlone() {
    let reading = Reading(
      """
      ---
      title: "It's"
      smart-punctuation: true
      ---
      # A 'b' {#it's}

      - "c"

      | "d" |
      |:--|
      | 'e' |

      ::: {#thm-a title="f's"}
      $x'$ "g"
      :::

      ```{swift}
      "it's"...
      ```
      """)
    #expect(reading.notebook.frontMatter.title == "It’s")
    let texts = reading.nodes.compactMap {
      if case .text(let text) = $0.content { text } else { nil }
    }
    #expect(texts.joined(separator: "|").contains("“c”|“d”|‘e’"))
    #expect(reading.formulas == ["x'"])
    #expect(reading.notebook.cells[0].code.text == "\"it's\"...")
    #expect(
      Reading("---\ntitle: \"It's\"\n---\n\"a\"").nodes.contains { $0.content == .text("\"a\"") })
  }

  private func smart(_ text: String) -> String {
    SmartPunctuation(language: "en")(Notebook.prose(text)).plainText(of: 0)
  }

  /// The words of a paragraph as cmark's own option has them.
  private static func cmark(_ text: String) -> String {
    let root = cmark_parse_document(text, text.utf8.count, CMARK_OPT_SMART)
    defer { cmark_node_free(root) }
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    var words = ""
    while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
      let node = cmark_iter_get_node(iterator)
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE:
        if let literal = cmark_node_get_literal(node) { words += String(cString: literal) }
      default: break
      }
    }
    return words
  }
}

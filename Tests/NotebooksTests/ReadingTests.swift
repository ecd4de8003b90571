import Diagnostics
import Testing

@testable import Notebooks

@Suite struct ReadingTests {
  @Test func readsFrontMatter() {
    let reading = Reading(
      """
      ---
      title: "Flows: an introduction"
      subtitle: S
      author:
        - Ada
        - name: Emmy
          affiliation: Göttingen
      date: 2026-11-20
      description: D
      lecture: 2
      seed: 42
      bibliography: [a.bib, b.bib]
      lang: de-CH
      toc: false
      ---
      text
      """)
    #expect(reading.complaints == [])
    var expected = FrontMatter()
    expected.title = "Flows: an introduction"
    expected.subtitle = "S"
    expected.authors = ["Ada", "Emmy"]
    expected.date = "2026-11-20"
    expected.description = "D"
    expected.lecture = "2"
    expected.seed = 42
    expected.bibliography = ["a.bib", "b.bib"]
    expected.language = "de-CH"
    expected.hasContents = false
    #expect(reading.notebook.frontMatter == expected)
    #expect(reading.nodes.first?.range.start == SourcePosition(line: 16, column: 1))
  }

  @Test(
    arguments: [
      ("sedd: 1", "unknown-key@2:1", Severity.warning, "did you mean 'seed'?"),
      ("wholly: 1", "unknown-key@2:1", .warning, nil),
      ("seed: -1", "option-value@2:7", .error, nil),
      ("seed: 1.5", "option-value@2:7", .error, nil),
      ("title: [a]", "option-value@2:8", .error, nil),
      ("lang: \"<b>\"", "option-value@2:7", .error, nil),
      ("toc: maybe", "option-value@2:6", .error, nil),
      ("execute: true", "option-value@2:10", .error, nil),
      ("execute: {label: a}", "unknown-option@2:11", .error, nil),
      ("execute: {ech: true}", "unknown-option@2:11", .error, "did you mean 'echo'?"),
      ("a: b: c", "yaml-syntax@2:5", .error, "quote a value that holds ':', '#' or brackets"),
    ] as [(String, String, Severity, String?)])
  func frontMatterFaultsAreNamed(
    yaml: String, complaint: String, severity: Severity, help: String?
  ) {
    let reading = Reading("---\n\(yaml)\n---\ntext\n")
    #expect(reading.complaints == [complaint])
    #expect(reading.diagnostics.map(\.severity) == [severity])
    #expect(reading.diagnostics.map(\.help) == [help])
  }

  @Test func anUnclosedFrontMatterIsAnErrorAndARuleIsNone() {
    #expect(Reading("---\ntitle: a\ntext\n").complaints == ["unclosed-front-matter@1:1"])
    let rule = Reading("---\n\ntext\n")
    #expect(rule.complaints == [])
    #expect(rule.nodes.first?.content == .thematicBreak)
  }

  @Test(arguments: ["", "\n \t\r\n"])
  func anEmptyFileIsAnError(_ text: String) {
    #expect(Reading(text).complaints == ["empty-file@1:1"])
  }

  @Test(
    arguments: [
      ([0x61, 0x0A, 0x62, 0xFF, 0x63], 2, 2, "byte 0xFF"),
      ([0xC3], 1, 1, "byte 0xC3"),
      ([0x61, 0xED, 0xA0, 0x80], 1, 2, "byte 0xED"),
      ([0xEF, 0xBF, 0xBD, 0x80], 1, 4, "byte 0x80"),
    ] as [([UInt8], Int, Int, String)])
  func bytesThatAreNotUTF8AreNamed(bytes: [UInt8], line: Int, column: Int, word: String) {
    let (notebook, diagnostics) = Notebook.read(bytes: bytes, path: "t.md")
    #expect(notebook == nil)
    #expect(diagnostics.map(\.id) == ["not-utf8"])
    #expect(diagnostics.first?.range?.start == SourcePosition(line: line, column: column))
    #expect(diagnostics.first?.message.contains(word) == true)
  }

  @Test(arguments: [
    ("# A b", ["a-b"]), ("# A\n# A\n# A", ["a", "a-1", "a-2"]),
    ("# A 1\n# A\n# A", ["a-1", "a", "a-2"]),
    ("# Über *f* & `g`", ["über-f-g"]), ("# $x$", ["x"]), ("# !", ["section"]),
    ("# T {#sec-t}", ["sec-t"]), ("# fn-1", ["section-fn-1"]),
    ("```{swift}\n//| label: a\n1\n```\n# A", ["a-1"]),
  ])
  func headingsHaveTheirOwnIDs(markdown: String, ids: [String]) {
    let found = Reading(markdown).nodes.compactMap { node -> String? in
      if case .heading(_, let id) = node.content { id } else { nil }
    }
    #expect(found == ids)
  }

  @Test func footnotesKeepLabelsAndCountReferences() {
    let reading = Reading("a[^x] b[^y] c[^x]\n\n[^y]: Y\n[^x]: X\n[^z]: unused\n")
    let references = reading.nodes.compactMap { node -> String? in
      switch node.content {
      case .footnoteReference(let id, let occurrence): "\(id.label)\(id.number).\(occurrence)"
      case .footnoteDefinition(let id): "def \(id.label)\(id.number)"
      default: nil
      }
    }
    #expect(references == ["x1.1", "y2.1", "x1.2", "def x1", "def y2"])
    #expect(reading.notebook.document.footnoteReferenceCounts == [2, 1])
  }

  /// Texts made to blow a parser's stack or its time.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      String(repeating: "> ", count: 20_000) + "a", String(repeating: "- ", count: 20_000) + "a",
      String(repeating: "*a ", count: 20_000) + String(repeating: "a*", count: 20_000),
      String(repeating: "[", count: 20_000), String(repeating: "$a", count: 20_000),
      String(repeating: "$$a", count: 20_000), String(repeating: "\\[a", count: 20_000),
      String(repeating: "$\\text{", count: 20_000), String(repeating: "_www._", count: 20_000),
      String(repeating: "`a``", count: 20_000), String(repeating: "<a ", count: 20_000),
      "|" + String(repeating: "a|", count: 2000) + "\n|" + String(repeating: "-|", count: 2000)
        + String(repeating: "\n|x", count: 2000),
      "---\na: " + String(repeating: "[", count: 20_000) + "\n---\n",
      "---\na: " + String(repeating: "- ", count: 20_000) + "b\n---\n",
      "---\n" + String(repeating: "? ", count: 20_000) + "a\n---\n",
    ])
  func hostileTextsAreRead(_ text: String) async {
    // A small stack, as threads other than the first have one.
    let count = await Task.detached { Reading(text).nodes.count }.value
    #expect(count < 200_000)
  }

  @Test func aliasesCantBlowUp() {
    var yaml = "a: &a [1,1,1,1,1,1,1,1,1]\n"
    for (previous, name) in zip("abcdefgh", "bcdefghi") {
      yaml += "\(name): &\(name) [\((0..<9).map { _ in "*\(previous)" }.joined(separator: ","))]\n"
    }
    #expect(Reading("---\n\(yaml)---\n").diagnostics.allSatisfy { $0.id == "unknown-key" })
  }

  @Test func readingTwiceAndAtOnceGivesTheSame() async {
    let text = String(repeating: "a ~~b~~ $x$ | c |\n|---|\n\n```{swift}\n1\n```\n", count: 50)
    let first = Reading(text).notebook
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 { group.addTask { Reading(text).notebook == first } }
      for await isSame in group { #expect(isSame) }
    }
  }
}

@Suite struct ParserTrapTests {
  /// What keeps a trap from being slow changes no text.
  @Test func manyInstructionsStayText() {
    let text = "x " + String(repeating: "<?a ", count: 600) + "`<?` [l](a<?u)\n\n<?php ?>\n"
    let document = Notebook.prose(text)
    let words = document.plainText(of: 0)
    #expect(words.hasPrefix("x <?a <?a "))
    #expect(words.hasSuffix("<?a <? l"))
    #expect(document.nodes.contains { $0.content == .link(url: "a<?u", title: "") })
    #expect(document.nodes.contains { $0.content == .htmlBlock("<?php ?>\n") })
  }
}

import Diagnostics
import Foundation
import Notebooks
import Testing

@testable import Rendering

@Suite struct FormulaTests {
  @Test func formulasBecomeHTMLAndMathML() throws {
    let katex = try #require(KaTeX.installed(), "KaTeX isn't installed")
    let page = Page("a $x_1^2$ b\n\n$$\n\\frac{1}{2}\n$$\n", katex: katex)
    #expect(page.diagnostics.isEmpty)
    #expect(page.html.contains("katex.css"))
    #expect(page.body.contains("<math><msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup></math>"))
    #expect(page.body.contains("<div class=\"scroll formula\"><i class=\"katex-display\">"))
    #expect(
      page.body.contains("<math display=\"block\"><mfrac><mn>1</mn><mn>2</mn></mfrac></math>"))
  }

  /// Each formula and the text that the complaint must point at.
  @Test(arguments: [
    ("text $\\frac{1}{2$ more", "1:"), ("text $a + \\foo$ more", "1:11"),
    ("x\n\n> $$\n> a\n> \\bar\n> \\undefinedcommand\n> $$\n", "6:3"),
    ("- \\(x^2^3\\)", "1:8"), ("$$\nx & y\n$$", "2:3"), ("$\\begin{matrix} a$", "1:"),
    ("é $x^2^3$", "1:8"),
  ])
  func aMalformedFormulaIsNamedAtItsPlace(markdown: String, place: String) throws {
    let katex = try #require(KaTeX.installed(), "KaTeX isn't installed")
    let page = Page(markdown + "\n\nafter $ok$\n", katex: katex)
    #expect(page.diagnostics.map(\.id) == ["formula"])
    let diagnostic = try #require(page.diagnostics.first)
    #expect(diagnostic.place.hasPrefix("t.md:\(place)"), "\(diagnostic.place)")
    #expect(diagnostic.message.hasPrefix("KaTeX can't set this formula: "))
    #expect(!diagnostic.message.contains("position"))
    #expect(page.body.contains("class=\"formula-source\""))
    #expect(page.body.contains("<mi>o</mi><mi>k</mi>"))
  }

  @Test func aHundredAndFiftyFormulasAreSet() throws {
    let katex = try #require(KaTeX.installed(), "KaTeX isn't installed")
    #expect(FormulaCorpus.wellFormed.count >= 150)
    for isDisplay in [false, true] {
      let marks = isDisplay ? "$$" : "$"
      let text = FormulaCorpus.wellFormed.map { "\(marks)\($0)\(marks)\n\n" }.joined()
      let page = Page(text, katex: katex)
      #expect(page.diagnostics.isEmpty, "\(page.diagnostics.map(\.message))")
      #expect(page.body.ranges(of: "<math").count == FormulaCorpus.wellFormed.count)
    }
  }

  /// File, line, column and KaTeX's objection; all else is set.
  @Test(arguments: FormulaCorpus.malformed.indices)
  func malformedFormulasNameTheirFault(index: Int) throws {
    let katex = try #require(KaTeX.installed(), "KaTeX isn't installed")
    let (text, line, column, word) = FormulaCorpus.malformed[index]
    let page = Page(text + "\n\nafter $ok$ and `code`\n", katex: katex)
    let diagnostic = try #require(page.diagnostics.first { $0.id == "formula" })
    #expect(page.diagnostics.map(\.id) == ["formula"])
    #expect(diagnostic.place == "t.md:\(line):\(column)", "\(text): \(diagnostic.message)")
    #expect(diagnostic.message.lowercased().contains(word.lowercased()), "\(diagnostic.message)")
    #expect(page.body.contains("<mi>o</mi><mi>k</mi>"))
    #expect(page.body.contains("<code>code</code>"))
  }

  @Test func formulasInCaptionsAreSet() throws {
    let katex = try #require(KaTeX.installed(), "KaTeX isn't installed")
    let page = Page(
      "```{swift}\n//| fig-cap: 'Level of $p_X$, $\\foo$'\n1\n```",
      outputs: [[.value(.figure(FigureOutput(svg: "<svg></svg>")))]], katex: katex)
    #expect(page.body.contains("<msub><mi>p</mi><mi>X</mi></msub>"))
    #expect(page.diagnostics.map(\.place) == ["t.md:1:1"])
  }

  @Test(arguments: [
    "\\href{javascript:alert(1)}{x}", "\\includegraphics{x.png}", "\\htmlClass{a}{b}",
    "\\url{javascript:alert(1)}",
  ])
  func formulasCantReachOutside(_ tex: String) throws {
    let katex = try #require(KaTeX.installed(), "KaTeX isn't installed")
    let page = Page("$\(tex)$", katex: katex)
    #expect(page.diagnostics.map(\.id) == ["formula"])
    for element in page.elements {
      #expect(
        !["a", "img"].contains(element.name)
          || element.attributes.contains { $0.value == "#lectern-text" }, "\(element)")
    }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      String(repeating: "{", count: 9000) + String(repeating: "}", count: 9000),
      String(repeating: "x", count: 30_000),
      "\\def\\a{\\a\\a}\\a", "\\rule{1e9em}{1e9em}",
    ])
  func hostileFormulasEnd(_ tex: String) throws {
    let katex = try #require(KaTeX.installed(), "KaTeX isn't installed")
    let page = Page("$\(tex)$ and $y$", katex: katex)
    #expect(page.body.contains("<math><mi>y</mi></math>"))
  }

  @Test func withoutKaTeXFormulasAreShownAsSource() {
    let page = Page("a $x_1$ b\n\n$$y$$")
    #expect(page.diagnostics.map(\.id) == ["missing-katex"])
    #expect(page.diagnostics.first?.place == "t.md:1:3")
    #expect(page.body.contains("<code class=\"formula-source\">x_1</code>"))
  }

  @Test func aKaTeXThatDoesNotLoadIsNamed() {
    let broken = KaTeX(
      folder: "/", fontFolder: "/", script: "throw 'no'", classes: nil, identity: 1)
    #expect(
      ["broken-katex", "missing-javascriptcore"].contains(
        Page("$x$", katex: broken).diagnostics.first?.id))
  }

  @Test func cachedFormulasNeedNoEngineAndDamageIsSeen() throws {
    let katex = try #require(KaTeX.installed(), "KaTeX isn't installed")
    let folder =
      NSTemporaryDirectory() + "lectern-cache-\(ProcessInfo.processInfo.processIdentifier)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let markdown = "$x$ $$y$$ $\\foo$"
    let first = Page(markdown, katex: katex, cache: folder)
    // The same identity without a working script: only the cache can answer.
    let unable = KaTeX(
      folder: katex.folder, fontFolder: katex.fontFolder, script: "throw 'no'",
      classes: katex.classes, identity: katex.identity)
    let second = Page(markdown, katex: unable, cache: folder)
    #expect(second.html == first.html)
    #expect(second.diagnostics == first.diagnostics)

    let entries = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(entries.count == 3)
    for entry in entries {
      let path = folder + "/" + entry
      var bytes = [UInt8](try #require(FileManager.default.contents(atPath: path)))
      bytes[bytes.count - 1] ^= 1
      try Data(bytes).write(to: URL(filePath: path))
    }
    #expect(Page(markdown, katex: unable, cache: folder).diagnostics.first?.id != nil)
    #expect(Page(markdown, katex: katex, cache: folder).html == first.html)
    try Data("x".utf8).write(to: URL(filePath: folder + "/" + entries[0]))
    #expect(Page(markdown, katex: katex, cache: folder).html == first.html)
  }

  /// Vectors of draft-eastlake-fnv, section 6 (appendix C).
  @Test(arguments: [
    ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
  ])
  func checksumsAreFNV1a(text: String, expected: String) {
    #expect(Checksum.text(Checksum.of(text.utf8)) == expected)
  }
}

import Diagnostics
import Notebooks
import Testing

@testable import Rendering

@Suite struct CellRenderingTests {
  static let figure = CellOutput.value(.figure(FigureOutput(svg: "<svg id=\"f\"></svg>")))

  private func cell(_ options: String..., code: String = "x") -> String {
    "```{swift}\n" + options.map { "//| \($0)\n" }.joined() + "\(code)\n```\n"
  }

  @Test func showsCodeThenOutputsInOrder() {
    let page = Page(
      cell(code: "\nlet a = \"<\"\n"),
      outputs: [[.text("1\n"), .text("2\n"), .value(.text("v")), .text("3")]])
    #expect(
      page.body == """
        <div class="cell">
        <pre class="listing" tabindex="0"><code class="language-swift">let a = &quot;&lt;&quot;</code></pre>
        <div class="output">
        <pre class="printed" tabindex="0">1
        2</pre>
        <pre class="value" tabindex="0">v</pre>
        <pre class="printed" tabindex="0">3</pre>
        </div>
        </div>
        """)
  }

  @Test(arguments: [
    (0, nil), (5, "took 5 steps."), (1234, "took 1234 steps."),
    (999_999, "took 999\u{202F}999 steps."),
    (1_000_000, "took 1 million steps."), (1_250_000, "took 1.3 million steps."),
    (999_949_999, "took 999.9 million steps."), (999_950_000, "took 1 billion steps."),
    (1_249_999_999, "took 1.2 billion steps."), (2_345_000_000_000, "took 2345 billion steps."),
  ])
  func saysAtItsFootWhatItsCellsTook(steps: Int, expected: String?) {
    let (notebook, _) = Notebook.read(SourceFile(path: "t.md", text: "A[^a]\n\n[^a]: B\n"))
    var executed = ExecutedNotebook(unexecuted: notebook, diagnostics: [])
    executed.work = steps
    let page = PageRenderer(settings: .init(), highlighter: PlainHighlighter()).render(executed)
    let html = String(decoding: page.html, as: UTF8.self)
    let foot = expected.map { "<p class=\"work-done\">The cells of this page \($0)</p>\n</main>" }
    #expect(html.contains("work-done") == (expected != nil))
    if let foot { #expect(html.contains(foot), "\(html.suffix(300))") }
  }

  @Test(arguments: [
    ("echo: false", false, true), ("output: false", true, false), ("include: false", false, false),
    ("echo: true", true, true),
  ])
  func optionsHideParts(option: String, showsCode: Bool, showsOutput: Bool) {
    let page = Page(cell(option, code: "codeText"), outputs: [[.text("printedText")]])
    #expect(page.body.contains("codeText") == showsCode)
    #expect(page.body.contains("printedText") == showsOutput)
  }

  @Test func aFailureIsShownWhateverTheOptions() {
    let diagnostic = Diagnostic(
      "trap", "index 5 is out of range", path: "t.md",
      range: SourceRange(
        SourcePosition(line: 4, column: 1), SourcePosition(line: 4, column: 2)),
      help: "use less")
    let page = Page(cell("include: false", "output: false"), outputs: [[.failure(diagnostic)]])
    #expect(page.body.contains("Error</p>"))
    // Carets stand under what they mean; only words may be broken on a narrow screen.
    #expect(
      page.body.contains(
        """
        <span class="wrapped">t.md:4:1: error: index 5 is out of range [trap]
        </span>  |
        4 | x
          | ^
        <span class="wrapped">help: use less
        </span></pre>
        """))
  }

  @Test func warningsCanBeHidden() {
    let warning = Diagnostic("w", "careful", severity: .warning, path: "t.md")
    #expect(Page(cell(), outputs: [[.failure(warning)]]).body.contains("careful"))
    #expect(!Page(cell("warning: false"), outputs: [[.failure(warning)]]).body.contains("careful"))
  }

  @Test func captionedFiguresAreNumberedAndReferredTo() {
    let page = Page(
      "See @fig-b and @tbl-t.\n\n" + cell("fig-cap: First *one*")
        + cell("label: fig-b", "fig-cap: Second", "fig-alt: A curve")
        + cell("label: tbl-t", "tbl-cap: Losses"),
      outputs: [
        [Self.figure], [Self.figure, Self.figure],
        [.value(.table(header: ["a", "b"], rows: [["x", "1.5"], ["y", "-2"]]))],
      ])
    #expect(page.diagnostics.isEmpty)
    #expect(page.body.contains("Figure\u{A0}1</span> First <em>one</em></figcaption>"))
    #expect(page.body.contains("<a class=\"reference\" href=\"#fig-b\">Figure\u{A0}2</a>"))
    #expect(page.body.contains("<a class=\"reference\" href=\"#tbl-t\">Table\u{A0}1</a>"))
    #expect(page.body.contains("<div class=\"cell\" id=\"fig-b\">"))
    #expect(page.body.ranges(of: "<figcaption>").count == 3)
    #expect(page.body.ranges(of: "role=\"img\" aria-label=\"A curve\"").count == 2)
    #expect(page.body.contains("<th>a</th>\n<th class=\"align-right\">b</th>") == false)
    #expect(page.body.contains("<th>a</th><th class=\"align-right\">b</th>"))
  }

  @Test func anUnknownReferenceNamesTheNearest() {
    let page = Page(
      "See @fig-densty, a@fig-x and @fig-density.\n\n" + cell("label: fig-density", "fig-cap: c"),
      outputs: [[Self.figure]])
    #expect(page.diagnostics.map(\.id) == ["unknown-reference"])
    #expect(page.diagnostics.first?.help == "did you mean 'fig-density'?")
    #expect(page.diagnostics.first?.range?.start == SourcePosition(line: 1, column: 5))
    #expect(page.body.contains("a@fig-x"))
  }

  @Test func matricesAndFoldsAndFencesAreShown() {
    let matrix = Page(cell(), outputs: [[.value(.matrix(rows: [["1", "0"], ["2", "3"]]))]])
    #expect(matrix.body.contains("<td>1</td><td>0</td></tr>\n<tr><td>2</td><td>3</td>"))
    let folded = Page(cell("code-fold: true", "code-summary: How"))
    #expect(folded.body.contains("<details class=\"fold\"><summary>How</summary>"))
    #expect(Page(cell("code-fold: show")).body.contains("<details class=\"fold\" open=\"\">"))
    let fenced = Page(cell("echo: fenced"))
    #expect(fenced.body.contains("```{swift}\n//| echo: fenced\nx\n```"))
  }

  @Test func inlineCellsShowTheirValue() {
    let markdown = "a `{swift} x < 1` b `{swift} y` c `{swift} z`"
    let failure = Diagnostic("n", "no 'y'", path: "t.md")
    let page = Page(markdown, inlines: [.text("<2>"), .failure(failure), .notRun])
    #expect(page.body.contains("<span class=\"inline-value\">&lt;2&gt;</span>"))
    #expect(page.body.contains("title=\"no 'y'\">y</code>"))
    #expect(page.body.contains("<code>z</code>"))
  }

  @Test func highlightedPiecesAreWrappedAndTheRestIsKept() {
    struct Fixed: Highlighter {
      func spans(in code: String) -> [CodeSpan] {
        // The third overlaps, the fourth runs past the end: both are left out.
        [
          CodeSpan(0..<3, .keyword), CodeSpan(4..<6, .type), CodeSpan(5..<7, .string),
          CodeSpan(8..<99, .number),
        ]
      }
    }
    let (notebook, _) = Notebook.read(SourceFile(path: "t.md", text: cell(code: "let é = 1")))
    let page = PageRenderer(settings: .init(), highlighter: Fixed())
      .render(ExecutedNotebook(unexecuted: notebook, diagnostics: []))
    #expect(
      String(decoding: page.html, as: UTF8.self).contains(
        "<i class=k>let</i> <i class=t>é</i> = 1</code>"))
  }
}

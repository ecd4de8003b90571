import Diagnostics
import Foundation
import Notebooks
import Testing

@testable import Rendering

@Suite struct FigureTests {
  private static let figure = CellOutput.value(.figure(FigureOutput(svg: "<svg></svg>")))

  private func cell(_ options: String..., code: String = "x") -> String {
    "```{swift}\n" + options.map { "//| \($0)\n" }.joined() + "\(code)\n```\n"
  }

  // MARK: Parts

  @Test func imagesInAFigureAreItsParts() {
    let page = Page(
      """
      ::: {#fig-x layout-ncol=2}
      ![First](a.png){#fig-x-a}

      ![Second](b.png){#fig-x-b}

      Both.
      :::

      ![Third](c.png){#fig-y}

      See @fig-x-b, @fig-x, -@fig-x-a and @fig-y.
      """)
    #expect(page.diagnostics.isEmpty)
    #expect(page.body.contains("<figure class=\"float columns-2\" id=\"fig-x\">"))
    #expect(page.body.contains("<figure class=\"float part\" id=\"fig-x-b\">"))
    #expect(page.body.contains("<span class=\"part-letter\">(b)</span> Second"))
    for text in ["Figure\u{A0}1b</a>", "Figure\u{A0}1</a>", "\">1a</a>", "Figure\u{A0}2</a>"] {
      #expect(page.body.contains(text), "\(text)")
    }
  }

  @Test func severalFiguresOfACellAreParts() {
    let page = Page(
      cell(
        "label: fig-x", "fig-cap: Both", "fig-subcap: [One $a$, Two]", "layout-ncol: 2",
        "fig-align: left") + "\n@fig-x-2 @fig-x\n",
      outputs: [[Self.figure, Self.figure]])
    #expect(page.diagnostics.map(\.id) == ["missing-katex"])
    #expect(page.body.contains("<figure class=\"columns-2 align-left\">"))
    #expect(page.body.contains("<figure class=\"part\" id=\"fig-x-2\">"))
    #expect(page.body.contains("<span class=\"part-letter\">(b)</span> Two</figcaption>"))
    #expect(page.body.contains("href=\"#fig-x-2\">Figure\u{A0}1b</a>"))
    #expect(page.body.contains("Figure\u{A0}1</span> Both</figcaption>"))
  }

  @Test func cellsInAFigureAreItsParts() {
    let page = Page(
      "::: {#fig-x}\n" + cell("label: fig-x-1", "fig-cap: One")
        + cell("label: fig-x-2", "fig-cap: Two") + "\nBoth.\n:::\n\n@fig-x-2\n\n"
        + cell("fig-cap: Next"),
      outputs: [[Self.figure], [Self.figure], [Self.figure]])
    #expect(page.diagnostics.isEmpty)
    #expect(page.body.contains("<span class=\"part-letter\">(b)</span> Two"))
    #expect(page.body.contains("Figure\u{A0}1b</a>"))
    #expect(page.body.contains("Figure\u{A0}2</span> Next"))
  }

  @Test func lettersGoOnAfterZ() {
    #expect(
      [0, 25, 26, 51, 52, 701, 702].map(Numbering.letter) == [
        "a", "z", "aa", "az", "ba", "zz", "aaa",
      ])
  }

  @Test(arguments: ["output: false", "include: false"])
  func hiddenFiguresTakeNoNumber(option: String) {
    let page = Page(
      cell(option, "fig-cap: hidden") + cell("label: fig-a", "fig-cap: shown") + "\n@fig-a\n",
      outputs: [[Self.figure], [Self.figure]])
    #expect(page.body.contains("Figure\u{A0}1</span> shown"))
    #expect(page.body.contains("Figure\u{A0}1</a>"))
  }

  /// Other pages count by captions alone, since they don't run this page's cells.
  @Test func failedCellsKeepTheirNumbers() {
    let failure = CellOutput.failure(Diagnostic("x", "x", path: "t.md"))
    let page = Page(
      cell("label: fig-a", "fig-cap: one") + cell("label: fig-b", "fig-cap: two")
        + cell("label: tbl-c", "tbl-cap: three", "eval: false") + "\n@fig-a @fig-b\n",
      outputs: [[failure], [Self.figure], []])
    #expect(page.diagnostics.isEmpty)
    #expect(page.body.contains("Figure\u{A0}2</span> two"))
    #expect(page.body.contains("Figure\u{A0}1</a> ") && page.body.contains("Figure\u{A0}2</a>"))
  }

  @Test(arguments: [
    ("fig-cap: c", "figure"), ("tbl-cap: c", "table"), ("fig-subcap: [c]", "figure"),
  ])
  func captionsOfNothingAreNamed(option: String, noun: String) {
    let page = Page("a\n\n" + cell(option), outputs: [[.text("1\n")]])
    #expect(page.diagnostics.map(\.id) == ["unused-caption"])
    #expect(page.diagnostics.first?.message.contains("a \(noun), and") == true)
    #expect(page.diagnostics.first?.range?.start == SourcePosition(line: 3, column: 1))
  }

  @Test func outputsCanBeFolded() {
    let folded = Page(cell("tags: hide-output"), outputs: [[.text("1\n")]]).body
    #expect(folded.contains("<details class=\"fold\"><summary>Output</summary>"))
    #expect(!Page(cell("tags: hide-output")).body.contains("<details"))
    let failure = CellOutput.failure(Diagnostic("x", "x", path: "t.md"))
    let failed = Page(cell("tags: hide-output"), outputs: [[.text("1\n"), failure]]).body
    #expect(failed.contains("<details class=\"fold\" open=\"\"><summary>Output</summary>"))
    let both = Page(cell("tags: hide-cell"), outputs: [[.text("1\n")]]).body
    #expect(both.ranges(of: "<details class=\"fold\">").count == 2)
  }

  @Test func outputsWithoutACaptionStandSideBySide() {
    let page = Page(cell("layout-ncol: 3"), outputs: [[Self.figure, Self.figure, Self.figure]])
    #expect(page.body.contains("<div class=\"output columns-3\">"))
  }

  // MARK: Sequences and crowds

  @Test func allFramesAreInThePage() {
    let frames = FigureFrames(
      title: "Steps",
      frames: [
        .init(title: "a<", svg: "<svg id=\"1\"></svg>"),
        .init(title: "b", svg: "<svg id=\"2\"></svg>"),
      ],
      rate: 4)
    let page = Page(
      cell("fig-cap: c"),
      outputs: [[.value(.figure(FigureOutput(svg: "", frames: frames)))]])
    #expect(page.body.contains("<p class=\"frames-title\">Steps</p>"))
    #expect(
      page.body.contains(
        "class=\"frames across-2\" role=\"group\" aria-label=\"Steps\" data-pause=\"250\""))
    #expect(page.body.contains("<svg id=\"2\"></svg><p class=\"frame-title\">b</p>"))
    #expect(page.body.contains("<p class=\"frame-title\">a&lt;</p>"))
  }

  @Test func panelsSayHowTheyAreArranged() throws {
    let panels = FigurePanels(
      title: "Steps", keys: ["<svg id=\"k\"></svg>"],
      panels: ["<svg id=\"1\"></svg>", "<svg id=\"2\"></svg>"], colorBar: "<svg id=\"bar\"></svg>",
      measures: .init(columns: 2, narrowColumns: 1, width: 300, gutter: 20, barWidth: 40))
    let page = Page(
      cell("fig-cap: c"), outputs: [[.value(.figure(FigureOutput(svg: "", panels: panels)))]])
    let whole = try #require(
      page.elements.first { $0.attributes.contains { $0.value == "panels" } })
    #expect(
      whole.attributes.map(\.value) == [
        "panels", "--c:2;--m:1;--w:300;--g:20;--d:0;--b:40", "group", "Steps",
      ])
    #expect(page.body.contains("<p class=\"frames-title\">Steps</p>"))
    #expect(page.body.contains("<svg id=\"1\"></svg><svg id=\"2\"></svg></div>"))
  }

  @Test func whatIsLeftOutIsSaidInTheCaption() {
    let thinned = [
      ThinnedData(name: "draws", drawnCount: 1234, count: 100_000),
      ThinnedData(name: nil, drawnCount: 25_000, count: 25_000, isPicture: true),
    ]
    let output = CellOutput.value(.figure(FigureOutput(svg: "<svg></svg>", thinned: thinned)))
    let page = Page("---\nlang: de\n---\n" + cell("fig-cap: c"), outputs: [[output]])
    #expect(page.body.contains("draws: 1234 von 100\u{202F}000 Punkten gezeichnet."))
    #expect(page.body.contains("25\u{202F}000 Punkte, kräftiger, wo es viele sind."))
    #expect(
      Page(cell(), outputs: [[output]]).body.contains("<figcaption> <span class=\"thinned\">"))
  }

  // MARK: Code

  @Test func codeTakesLabelsCaptionsAndLineNumbers() {
    let page = Page(
      "```{.python #lst-a lst-cap=\"How *it* goes\" code-line-numbers=true}\nx = 1\n\ny\n```\n\n"
        + cell("lst-label: lst-b", "lst-cap: Second", "code-line-numbers: true", code: "let a = 1")
        + "\n@lst-a and @lst-b",
      outputs: [[]])
    #expect(page.diagnostics.isEmpty)
    #expect(page.body.contains("<figure class=\"captioned-code\" id=\"lst-a\">"))
    #expect(page.body.contains("Listing\u{A0}1</span> How <em>it</em> goes</figcaption>"))
    #expect(page.body.contains("Listing\u{A0}2</a>"))
    #expect(
      page.body.contains(
        "<span class=\"line\" id=\"lst-a-line-3\"><a class=\"line-number\" href=\"#lst-a-line-3\" "
          + "data-number=\"3\" aria-label=\"Line 3\"></a>y</span></code></pre>"))
    #expect(page.body.contains("id=\"lst-b-line-1\""))
  }

  @Test func colouredPiecesAreCutAtLineEnds() {
    struct Whole: Highlighter {
      func spans(in code: String) -> [CodeSpan] { [CodeSpan(0..<code.utf8.count, .string)] }
    }
    let (notebook, _) = Notebook.read(
      SourceFile(
        path: "t.md",
        text: cell("code-line-numbers: true", "code-overflow: wrap", code: "\"\"\"\na\n\"\"\"")))
    let page = PageRenderer(settings: .init(), highlighter: Whole())
      .render(ExecutedNotebook(unexecuted: notebook, diagnostics: []))
    let html = String(decoding: page.html, as: UTF8.self)
    #expect(html.contains("></a><i class=s>a</i></span>\n<span class=\"line\""))
    #expect(html.contains("<pre class=\"listing wrapped numbered-lines\" tabindex=\"0\">"))
  }

  @Test func tagsAndClassesAreHonoured() {
    let (notebook, diagnostics) = Notebook.read(
      SourceFile(
        path: "t.md",
        text: cell("tags: [raises-exception, hide-input, mine]", "classes: wide dark")
          + cell("tags: remove-output") + cell("classes: 'a\"b'")))
    #expect(diagnostics.map(\.id) == ["option-value"])
    let options = notebook.cells.map(\.options)
    #expect(options[0].error && options[0].fold == .closed)
    #expect(options[0].output == .shown)
    #expect(options[1].output == .hidden && options[1].include)
    let page = Page(cell("classes: [wide, dark]"))
    #expect(page.body.contains("<div class=\"cell wide dark\">"))
  }

  @Test(arguments: [
    ("layout-ncol: 9", "a whole number from 1 to 6"), ("fig-align: top", "left, center or right"),
    ("code-line-numbers: 3", "true or false"), ("lst-label: 'a b'", "a label is made of"),
    ("fig-subcap: {a: b}", "text"),
  ])
  func wrongValuesOfOptionsAreErrors(option: String, words: String) {
    let (_, diagnostics) = Notebook.read(SourceFile(path: "t.md", text: cell(option)))
    #expect(diagnostics.map(\.id) == ["option-value"])
    #expect(diagnostics.first?.message.contains(words) == true, "\(diagnostics)")
  }
}

@Suite struct ImageTests {
  @Test func localImagesAreLookedUp() {
    let page = Page(
      "![a](one.svg) ![b](sub/two%20w.svg?x#y) ![c](none.png) ![d](https://x.y/z.png) ![](one.svg)",
      files: [
        "one.svg": "<svg xmlns='x' width=\"30\" height=\"20px\">",
        "sub/two w.svg": "<svg viewBox=\"0 0 12.4 7\">",
      ])
    #expect(page.diagnostics.map(\.id) == ["missing-file", "missing-alt"])
    #expect(page.diagnostics.map(\.severity) == [.error, .warning])
    #expect(page.diagnostics.first?.place == "t.md:1:41")
    #expect(page.body.contains("<img src=\"one.svg\" alt=\"a\" width=\"30\" height=\"20\""))
    #expect(page.body.contains("alt=\"b\" width=\"12\" height=\"7\""))
    #expect(page.body.contains("<img src=\"none.png\" alt=\"c\" loading"))
    #expect(page.files == ["one.svg", "sub/two w.svg"])
  }

  @Test func aPageOfOneFileHoldsItsImages() {
    let page = Page("![a](one.svg)", files: ["one.svg": "<svg/>"], inlinesFiles: true)
    #expect(page.body.contains("<img src=\"data:image/svg+xml;base64,PHN2Zy8+\" alt=\"a\""))
  }

  /// First bytes of files, by the formats' specifications.
  @Test(
    arguments: [
      (
        [
          0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 44, 0, 0, 0,
          20,
        ], 300, 20
      ),
      ([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0x2C, 1, 20, 0], 300, 20),
      (
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 1, 0xFF, 0xC0, 0, 17, 8, 0, 20, 1, 44, 3, 1, 1], 300, 20
      ),
      (
        [
          82, 73, 70, 70, 0, 0, 0, 0, 87, 69, 66, 80, 86, 80, 56, 88, 10, 0, 0, 0, 0, 0, 0, 0, 43,
          1, 0, 19, 0, 0,
        ], 300, 20
      ),
    ] as [([UInt8], Int, Int)])
  func sizesAreRead(bytes: [UInt8], width: Int, height: Int) throws {
    let size = try #require(ImageFile.size(bytes))
    #expect(size == (width, height))
    for count in 0..<bytes.count { _ = ImageFile.size(Array(bytes[..<count])) }
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] = 0xFF
      _ = ImageFile.size(damaged)
    }
  }
}

@Suite struct MacroTests {
  @Test func commandsAreDefinedForTheWholePage() throws {
    let katex = try #require(KaTeX.installed(), "KaTeX isn't installed")
    let page = Page(
      """
      ---
      macros:
        \\R: \\mathbb{R}
        pair: '\\left(#1, #2\\right)'
      ---
      $\\x \\in \\R$, $\\pair{a}{b}$ and $\\KL$

      $$
      \\newcommand{\\x}{\\mathbf{x}} \\def\\twice#1{#1#1}
      \\newcommand\\y[1]{\\twice{#1} \\x} \\DeclareMathOperator*{\\KL}{KL}
      $$

      $\\y{q}$ $$ \\newcommand{\\z}{z} \\z $$
      """, katex: katex)
    #expect(page.diagnostics.isEmpty, "\(page.diagnostics)")
    #expect(page.body.contains("<mi mathvariant=\"double-struck\">R</mi>"))
    #expect(page.body.contains("<mi>q</mi><mi>q</mi>"))
    #expect(!page.body.contains("DeclareMathOperator"))
  }

  @Test(arguments: [
    "macros: x", "macros: [a]", "macros: {'a b': c}", "macros: {'\\1': c}", "macros: {a: [b]}",
  ])
  func wrongDefinitionsAreErrors(line: String) {
    let (_, diagnostics) = Notebook.read(SourceFile(path: "t.md", text: "---\n\(line)\n---\nx"))
    #expect(diagnostics.map(\.id) == ["option-value"])
  }

  @Test func commandsDontReachOutside() throws {
    let katex = try #require(KaTeX.installed(), "KaTeX isn't installed")
    let page = Page(
      "---\nmacros:\n  \\a: '\\href{javascript:alert(1)}{x}'\n  \\b: '\\b\\b'\n---\n$\\a$ $\\b$ $ok$",
      katex: katex)
    #expect(page.diagnostics.map(\.id) == ["formula", "formula"])
    #expect(!page.body.contains("href=\"javascript"))
  }

  @Test func macrosAreKeptApartInTheCache() throws {
    let katex = try #require(KaTeX.installed(), "KaTeX isn't installed")
    let folder =
      NSTemporaryDirectory() + "lectern-macros-\(ProcessInfo.processInfo.processIdentifier)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for letter in ["p", "q"] {
      let page = Page("---\nmacros: {a: \(letter)}\n---\n$\\a$", katex: katex, cache: folder)
      #expect(page.body.contains("<mi>\(letter)</mi>"))
    }
  }
}

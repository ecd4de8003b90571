import Diagnostics
import Notebooks
import Testing

@testable import Rendering

@Suite struct DivisionRenderingTests {
  @Test func theoremsAreNumberedByKind() {
    let page = Page(
      """
      ::: {#thm-a}
      ## Title *x*
      One.
      :::

      ::: {#lem-a}
      Two.
      :::

      ::: {#thm-b name="N & M"}
      Three.
      :::

      ::: {.proof}
      - list
      :::
      """)
    #expect(
      page.body.contains(
        "<div class=\"theorem statement\" id=\"thm-a\">\n<p><span class=\"theorem-title\">"
          + "Theorem\u{A0}1 (Title <em>x</em>).</span> One.</p>"))
    #expect(page.body.contains("Lemma\u{A0}1.</span> Two."))
    #expect(page.body.contains("Theorem\u{A0}2 (N &amp; M).</span> Three."))
    #expect(page.body.contains("<p><span class=\"theorem-title\">Proof.</span> </p>\n<ul>"))
    #expect(!page.body.contains("<h2"))
  }

  @Test(arguments: [
    (
      "::: {.callout-note}\na\n:::",
      "<div class=\"callout note\" role=\"note\">\n<p class=\"callout-title\">"
        + "<span class=\"callout-kind\">Note</span></p>\n<div class=\"callout-body\">\n<p>a</p>"
    ),
    (
      "::: {.callout-tip title=\"T & U\"}\na\n:::",
      "<span class=\"callout-kind\">Tip: </span>T &amp; U</p>"
    ),
    (
      "::: {#imp-x .callout-important collapse=true}\n# H `c`\na\n:::",
      "<details class=\"callout important\" id=\"imp-x\">\n<summary class=\"callout-title\">"
        + "<span class=\"callout-kind\">Important\u{A0}1: </span>H <code>c</code></summary>"
    ),
    (
      "::: {.callout-caution collapse=false}\na\n:::",
      "<details class=\"callout caution\" open=\"\">"
    ),
    ("> [!WARNING]\n> a", "<div class=\"callout warning\" role=\"note\">"),
    ("::: {.column-margin}\na\n:::", "<div class=\"margin-note\">\n<p>a</p>\n</div>"),
    ("::: {.my .own}\na\n:::", "<div class=\"my own\">\n<p>a</p>\n</div>"),
  ])
  func divisionsHaveTheirLook(markdown: String, expected: String) {
    #expect(Page(markdown).body.contains(expected), "\(Page(markdown).body)")
  }

  @Test func referencesNameWhatTheyPointAt() {
    let page = Page(
      """
      ---
      title: T
      number-sections: true
      ---
      # A {#sec-a}
      ## B {-}
      ## C {#sec-c}
      @thm-a, -@thm-a, [@thm-a; -@eq-b], [Satz @thm-a], @Thm-a. @sec-c; @tbl-t, @fig-i and @fig-d.
      [link to @thm-a](x.html) and me@thm-a.org

      $$x$$ {#eq-a}

      $$y$$ {#eq-b}

      ::: {#thm-a}
      T
      :::

      | a |
      |---|

      : Cap {#tbl-t}

      ![I](i.png){#fig-i}

      ::: {#fig-d}
      ![J](j.png)

      Both
      :::
      """)
    let link = { (label: String, text: String) in
      "<a class=\"reference\" href=\"#\(label)\">\(text.replacing(" ", with: "\u{A0}"))</a>"
    }
    let t1 = link("thm-a", "Theorem 1")
    let paragraph =
      "\(t1), \(link("thm-a", "1")), \(t1), \(link("eq-b", "2")), \(link("thm-a", "Satz 1")), \(t1). "
      + "\(link("sec-c", "Section 1.1")); \(link("tbl-t", "Table 1")), \(link("fig-i", "Figure 1")) "
      + "and \(link("fig-d", "Figure 2")).\n<a href=\"x.html\">link to @thm-a</a> and "
    #expect(page.body.contains(paragraph), "\(page.body)")
    #expect(page.diagnostics.map(\.id) == ["missing-katex"])
    #expect(page.body.contains("<span class=\"equation-number\">(2)</span>"))
    #expect(page.body.contains("<h3 id=\"sec-c\"><span class=\"section-number\">1.1</span> C"))
    #expect(
      page.body.contains(
        "<figcaption>\n<span class=\"caption-number\">Figure\u{A0}2</span> Both</figcaption>"))
    #expect(
      page.body.contains("<span class=\"caption-number\">Table\u{A0}1</span> Cap</figcaption>"))
  }

  @Test(arguments: [
    ("de", "Satz"), ("de-CH", "Satz"), ("fr", "Théorème"), ("es", "Teorema"), ("en", "Theorem"),
    ("nl", "Theorem"),
  ])
  func pagesSpeakTheirLanguage(tag: String, word: String) {
    let page = Page("---\nlang: \(tag)\n---\n::: {#thm-a}\nx\n:::\n\n@thm-a")
    #expect(page.body.contains("<span class=\"theorem-title\">\(word)\u{A0}1.</span> x"))
    #expect(page.body.contains("href=\"#thm-a\">\(word)\u{A0}1</a>"))
  }

  @Test func unknownReferencesAreNamedWithANearMiss() {
    let page = Page("::: {#thm-flow}\na\n:::\n\nBy @thm-flaw it holds; @smith2020 is no label.")
    #expect(page.diagnostics.map(\.place) == ["t.md:5:4"])
    #expect(page.diagnostics.first?.help == "did you mean 'thm-flow'?")
    #expect(page.body.contains("By @thm-flaw it holds; @smith2020 is"))
  }

  @Test(arguments: [
    "::: {.callout-note title=\"<script>x</script>\"}\na\n:::",
    "::: {#thm-\"><script>}\na\n:::", "::: {.a onclick=alert(1)}\na\n:::",
    "::: {.\"><script>}\na\n:::", "![<script>x</script>](a.png){#fig-a fig-alt=\"\\\"><script>\"}",
    "![a](javascript:alert(1)){#fig-b}", "![a](a.png){width=\"1px;background:url(x)\"}",
    "$$x$$ {#eq-\"><script>}", "::: {#fig-x layout-ncol=\"2 onclick=x\"}\na\n:::",
  ])
  func attributesCantBecomeMarkup(_ markdown: String) {
    for element in Page(markdown).elements {
      #expect(element.name != "script" || element.attributes.first?.name == "src", "\(element)")
      #expect(!element.attributes.contains { $0.name.hasPrefix("on") }, "\(element)")
      #expect(!element.attributes.contains { $0.value.hasPrefix("javascript") }, "\(element)")
      #expect(!element.attributes.contains { $0.value.contains("url(") }, "\(element)")
    }
  }

  @Test func punctuationStaysWithItsFormula() throws {
    let katex = try #require(KaTeX.installed(), "KaTeX isn't installed")
    let body = Page("Let ($x$), then $y$; $z$ ends.", katex: katex).body
    #expect(body.contains("<p>Let <span class=\"together\">(<i class=\"katex\">"))
    #expect(body.contains("</i>),</span> then <span class=\"together\"><i class=\"katex\">"))
    #expect(body.contains("</i>;</span> <i class=\"katex\">"))
  }

  /// A formula of several parts may be broken, but not before its comma; a word's end stays too.
  @Test func punctuationJoinsTheLastPartOfALongFormula() throws {
    let katex = try #require(KaTeX.installed(), "KaTeX isn't installed")
    let body = Page("So ($a_1 + b_1 = c_1 + d_1$), the $k$th.", katex: katex).body
    #expect(body.contains(" class=b><i class=q>(</i>"))
    #expect(body.contains("<i class=q>),</i></i></i></i> the <span class=\"together\">"))
    #expect(body.contains("</i>th.</span></p>"))
    #expect(FormulaMarkup.joined("<b>x</b>", before: "(", after: ")") == "(<b>x</b>)")
  }

  @Test func imageFiguresKeepTheirClasses() {
    let body = Page("![a](a.png){.transparent #fig-a}").body
    #expect(body.contains("<figure class=\"float transparent\" id=\"fig-a\">"))
  }
}

@Suite struct ReferenceTests {
  @Test(
    arguments: [
      ("a", [.text("a")]), ("@fig-a", [.reference("fig-a", .full)]),
      ("x@fig-a", [.text("x@fig-a")]), ("@fig-a.", [.reference("fig-a", .full), .text(".")]),
      ("-@tbl-b", [.reference("tbl-b", .number)]), ("@Fig-a", [.reference("fig-a", .full)]),
      ("[@fig-a]", [.reference("fig-a", .full)]),
      ("[a @fig-a", [.text("[a "), .reference("fig-a", .full)]),
      (
        "[see -@fig-a; @eq-b]",
        [.reference("fig-a", .number), .text(", "), .reference("eq-b", .full)]
      ),
      ("[Plot @fig-a]", [.reference("fig-a", .prefixed("Plot"))]),
      ("[@fig-a, p. 3]", [.text("["), .reference("fig-a", .full), .text(", p. 3]")]),
      ("@smith", [.text("@smith")]), ("@@fig-a", [.text("@"), .reference("fig-a", .full)]),
      ("@", [.text("@")]),
    ] as [(String, [References.Piece])])
  func piecesOfAText(text: String, expected: [References.Piece]) {
    #expect(References.pieces(of: text) == expected)
  }
}

@Suite struct FormulaMarkupTests {
  @Test func wrappersWithoutRulesGo() {
    let markup = """
      <span class="katex"><span class="katex-mathml"><math xmlns="http://www.w3.org/1998/Math/MathML">\
      <mi>x</mi></math></span><span class="katex-html" aria-hidden="true"><span class="base">\
      <span class="strut" style="height:1em;"></span><span class="mord"><span class="mord mathnormal">x\
      </span></span><span class="vlist"><span style="top:1em;"><span class="mord">2</span></span></span>\
      <svg width='1em'><path d='M0 0'/></svg></span></span></span>
      """
    let small = FormulaMarkup.compact(markup, known: ["base", "strut", "vlist", "mathnormal"])
    #expect(
      small == """
        <i class="katex"><i class=m><math><mi>x</mi></math></i>\
        <i class=h aria-hidden=true><i class=b><i style="height:1em" class=u></i>\
        <i class=mi>x</i><i class=v><i style="top:1em"><i>2</i></i></i>\
        <svg width='1em'><path d='M0 0'/></svg></i></i></i>
        """)
    #expect(FormulaMarkup.compact(markup, known: nil) == markup)
  }

  /// KaTeX's markup of a script, with other scripts or rows where a test wants them.
  private func script(_ content: String, next: String = "", top: String = "-2.55em") -> String {
    """
    <span class="msupsub"><span class="vlist-t vlist-t2"><span class="vlist-r">\
    <span class="vlist" style="height:0.3em;">\
    <span style="top:\(top);margin-left:-0.07em;margin-right:0.05em;">\
    <span class="pstrut" style="height:2.7em;"></span>\
    <span class="sizing reset-size6 size3 mtight">\(content)</span></span>\(next)</span>\
    <span class="vlist-s">\u{200B}</span></span><span class="vlist-r"><span class="vlist" \
    style="height:0.15em;"><span></span></span></span></span></span>
    """
  }

  private static let scriptClasses: Set = [
    "mathnormal", "pstrut", "reset-size6", "size3", "sizing", "vlist", "vlist-r", "vlist-s",
    "vlist-t", "vlist-t2",
  ]

  /// A script's letters stand 2.55 − 2.7 ems of the text around above its line, which are 0.7 of the
  /// script's own.
  @Test(arguments: [("-2.55em", "-.21429em"), ("-3.063em", ".51857em"), ("-2.7em", "0em")])
  func aLoneScriptIsRaisedLetters(top: String, raise: String) {
    let markup = script("<span class=\"mord mathnormal mtight\">k</span>", top: top)
    #expect(
      FormulaMarkup.compact(markup, known: Self.scriptClasses) == """
        <i style="font-size:.7em;line-height:0;vertical-align:\(raise);margin-left:-.1em;\
        margin-right:.07143em"><i class=mi>k</i></i>
        """)
  }

  /// Two scripts, or one with something high in it, need the room that a table has.
  @Test func otherScriptsStayTables() {
    let second = "<span style=\"top:-3em;\"><span class=\"pstrut\"></span>2</span>"
    let fraction = "<span class=\"mord mtight\"><span class=\"mfrac\">1</span></span>"
    let raised = "<span style=\"height:1em;\">1</span>"
    for markup in [
      script("1", next: second), script(fraction), script(raised), script("<svg></svg>"),
      script(script("1")).replacing("size6 size3", with: "size3 size1", maxReplacements: 1),
    ] {
      let small = FormulaMarkup.compact(markup, known: Self.scriptClasses)
      #expect(small.contains("<i class=\"t t2\">"), "\(small)")
    }
  }

  @Test(arguments: [
    (0, "0"), (70_000, ".7"), (-100_000, "-1"), (123_456, "1.23456"), (-5, "-.00005"),
    (1_200_000, "12"),
  ])
  func lengthsAreShort(value: Int, text: String) {
    #expect(Lengths.text(value) == text)
    #expect(Lengths("a:\(text)em")?["a"] == value)
  }

  @Test func onlyEmsAreLengths() {
    for style in ["a:1px", "a:b", "a", "a:1.234567em", "a:--1em", "a:1e3em", "a:9999999em"] {
      #expect(Lengths(style) == nil, "\(style)")
    }
    #expect(Lengths("")?.names == [])
  }

  @Test func sizesHaveOneClass() {
    let sheet = ".katex .fontsize-ensurer.reset-size1.size2,.katex .sizing.reset-size1.size2{a:b}"
    #expect(
      FormulaMarkup.sheet(sheet).hasSuffix(
        ".katex .fontsize-ensurer.reset-size1.size2,.katex .z1-2{a:b}"))
    #expect(
      FormulaMarkup.classes(in: sheet) == [
        "katex", "fontsize-ensurer", "reset-size1", "size2", "sizing",
      ])
    let markup = "<span class=\"sizing reset-size1 size2 mtight\">x</span>"
    let known: Set = ["sizing", "reset-size1", "size2"]
    #expect(FormulaMarkup.compact(markup, known: known) == "<i class=z1-2>x</i>")
  }

  @Test func theSourceInTeXIsLeftOut() {
    let math = { (content: String) in
      "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><semantics>\(content)"
        + "<annotation encoding=\"application/x-tex\">x</annotation></semantics></math>"
    }
    for (content, expected) in [
      ("<mrow><mi>x</mi><mo stretchy=\"false\">)</mo></mrow>", "<mi>x</mi><mo>)</mo>"),
      ("<mtable></mtable>", "<mtable></mtable>"),
      ("<mrow><mrow><mi>x</mi></mrow></mrow>", "<mrow><mi>x</mi></mrow>"),
    ] {
      #expect(FormulaMarkup.compact(math(content), known: []) == "<math>\(expected)</math>")
    }
  }

  @Test func theSheetGetsTheSameNames() {
    let sheet = "@font-face{src:url(a.b)}.katex .vlist>span>.pstrut,.katex .x{width:.5em}"
    #expect(
      FormulaMarkup.sheet(sheet)
        == ".katex i{font-style:inherit}@font-face{src:url(a.b)}.katex .v>i>.p,.katex .x{width:.5em}"
    )
    #expect(FormulaMarkup.classes(in: sheet) == ["katex", "vlist", "pstrut", "x"])
    #expect(Set(FormulaMarkup.names.values).count == FormulaMarkup.names.count)
  }

  @Test func stylesUsedTwiceBecomeClasses() {
    let markups = [
      "<i style=\"a:b\" class=x></i><i style=\"c:d\"></i>",
      "<i style=\"a:b\" class=\"x y\"></i><i style=\"a:b\">",
    ]
    let styles = SharedStyles(markups)
    #expect(styles.sheet == ".k0{a:b!important}")
    #expect(
      styles.markups == [
        "<i class=\"k0 x\"></i><i style=\"c:d\"></i>",
        "<i class=\"k0 x y\"></i><i class=k0>",
      ])
  }
}

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
        <i class="katex"><i class="katex-mathml"><math><mi>x</mi></math></i>\
        <i class="katex-html" aria-hidden="true"><i class=b><i style="height:1em" class=u></i>\
        <i class=mi>x</i><i class=v><i style="top:1em"><i>2</i></i></i>\
        <svg width='1em'><path d='M0 0'/></svg></i></i></i>
        """)
    #expect(FormulaMarkup.compact(markup, known: nil) == markup)
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
      markups.map { styles.applied(to: $0) } == [
        "<i class=\"k0 x\"></i><i style=\"c:d\"></i>",
        "<i class=\"k0 x y\"></i><i class=k0>",
      ])
  }
}

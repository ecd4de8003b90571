import Diagnostics
import Notebooks
import Testing

@testable import Rendering

/// `output: asis`.
@Suite struct PrintedMarkdownTests {
  private func page(
    _ printed: String..., before: String = "", trustsHTML: Bool = false, katex: KaTeX? = nil,
    files: [String: String] = [:]
  ) -> Page {
    Page(
      before + "```{swift}\n//| output: asis\n//| echo: false\nx\n```\n",
      outputs: [printed.map { .text($0) }], trustsHTML: trustsHTML, katex: katex, files: files)
  }

  private func content(_ page: Page) -> String {
    page.body.components(between: "<div class=\"printed-text\">\n", and: "</div>\n</div>\n</div>")
  }

  @Test func printedTextIsMarkdown() {
    let page = page("# One\n\nA *b*", " `c`.\n\n| a | b |\n|---|--:|\n", "| 1 | 2 |\n")
    #expect(page.diagnostics.isEmpty)
    #expect(content(page).hasPrefix("<h1>One</h1>\n<p>A <em>b</em> <code>c</code>.</p>\n"))
    #expect(content(page).contains("<td>1</td>\n<td class=\"align-right\">2</td>"))
  }

  @Test func aValueEndsAText() {
    let page = Page(
      "```{swift}\n//| output: asis\nx\n```\n",
      outputs: [[.text("- a\n"), .text("- b\n"), .value(.text("v")), .text("- c\n")]])
    #expect(page.body.ranges(of: "<div class=\"printed-text\">").count == 2)
    #expect(page.body.contains("<li>a\n</li>\n<li>b\n</li>\n</ul>"))
  }

  /// Its nodes have numbers that mean others in the notebook's document.
  @Test func nothingInItHasANumberOrAName() {
    let notebook = """
      ---
      number-sections: true
      ---
      $$
      a
      $$ {#eq-a}

      ## B {#sec-b}

      @eq-a

      """
    let page = page(
      "$$\nb\n$$ {#eq-b}\n\n## C {#sec-c}\n\n::: {#thm-d .callout-note}\nd\n:::\n\n@eq-a, @eq-b",
      before: notebook)
    let text = content(page)
    #expect(!text.contains("id=\""))
    #expect(!text.contains("equation-number") && !text.contains("section-number"))
    #expect(text.contains("<h2>C</h2>"))
    #expect(text.contains("href=\"#eq-a\">Equation\u{A0}1</a>, @eq-b"))
    let found = page.diagnostics.filter { $0.id == "unknown-reference" }
    #expect(found.map(\.range?.start.line) == [11])
  }

  @Test func footnotesDontMeetThoseOfThePage() {
    let page = page("a[^1]\n\n[^1]: b\n", before: "c[^1]\n\n[^1]: d\n\n")
    let ids = page.elements.flatMap { $0.attributes.filter { $0.name == "id" }.map(\.value) }
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("fn-1") && ids.contains("fn-lectern-1-1-1"))
    let targets = page.elements.flatMap { element in
      element.attributes.filter { $0.name == "href" && $0.value.hasPrefix("#fn") }.map(\.value)
    }
    #expect(targets.allSatisfy { ids.contains(String($0.dropFirst())) })
  }

  @Test func formulasInItAreSet() throws {
    let katex = try #require(KaTeX.installed(), "KaTeX isn't installed")
    let good = page(
      "So $\\R^2$ it is.\n", before: "---\nmacros: {R: '\\mathbb{R}'}\n---\n", katex: katex)
    #expect(good.diagnostics.isEmpty)
    #expect(content(good).contains("<math"))
    #expect(good.html.contains("katex.css"))
    let bad = page("$\\foo$\n", before: "a\n\n", katex: katex)
    #expect(bad.diagnostics.map(\.id) == ["formula"])
    #expect(bad.diagnostics.first?.range?.start.line == 3)
  }

  @Test func itIsAsSafeAsTheNotebook() {
    let attack = "<script>alert(1)</script>\n\n[a](javascript:alert(1)) <b onclick=x>c</b>\n"
    let safe = page(attack)
    #expect(Set(safe.diagnostics.map(\.id)) == ["html-dropped", "unsafe-address"])
    #expect(safe.diagnostics.allSatisfy { $0.range?.start.line == 1 })
    #expect(!safe.body.contains("<script") && !safe.body.contains("<b"))
    #expect(content(page("<b>c</b>\n", trustsHTML: true)).contains("<b>c</b>"))
  }

  @Test func imagesInItAreTaken() {
    let page = page("![A dot](dot.png)\n", files: ["dot.png": "x"])
    #expect(page.files == ["dot.png"])
  }

  @Test func cellsInItAreShown() {
    let text = content(page("```{swift}\nprint(1)\n```\n\n`{swift} 1`\n"))
    #expect(text.contains("print(1)"))
    #expect(!text.contains("inline-value"))
  }
}

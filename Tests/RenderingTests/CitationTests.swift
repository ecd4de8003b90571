import Diagnostics
import Notebooks
import Testing

@testable import Rendering

@Suite struct CitationTests {
  static let file = """
    @string{jmlr = "Journal of Machine Learning Research"}
    A comment with an address, me@example.org, between entries.
    @inproceedings{dinh2017,
      author = {Dinh, Laurent and Sohl-Dickstein, Jascha and Bengio, Samy},
      title = {Density Estimation Using {Real NVP}},
      booktitle = "International Conference on Learning Representations",
      year = 2017, archivePrefix = {arXiv}, eprint = {1605.08803},
    }
    @Article(papamakarios2021,
      author = "George Papamakarios and Eric Nalisnick and Danilo Jimenez Rezende and Shakir Mohamed",
      title = {Normalizing Flows for Probabilistic Modeling and Inference}, journal = jmlr,
      volume = 22, number = {57}, pages = {1--64}, year = {2021})
    @book{mu_a, author = {M{\\"u}ller, Jos\\'e and Ludwig van der Berg}, title = {Ma{\\ss}e},
      publisher = {Springer}, year = 1999, doi = {10.1/x}}
    @book{mu_b, author = {M{\\"u}ller, Jos\\'e and van der Berg, Ludwig}, title = {Nullmengen}, year = 1999}
    """

  private func page(_ text: String, bibliography: String = file) -> Page {
    Page("---\nbibliography: refs.bib\n---\n" + text, files: ["refs.bib": bibliography])
  }

  private func words(_ html: String) -> String {
    html.split(separator: "<", omittingEmptySubsequences: false)
      .map { $0.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false).last ?? "" }
      .joined()
  }

  @Test(arguments: [
    ("[@dinh2017]", "(Dinh, Sohl-Dickstein, and Bengio 2017)"),
    ("@dinh2017 show", "Dinh, Sohl-Dickstein, and Bengio (2017) show"),
    ("Dinh [-@dinh2017]", "Dinh (2017)"), ("-@dinh2017", "(2017)"),
    (
      "[see @dinh2017, p. 3; @papamakarios2021]",
      "(see Dinh, Sohl-Dickstein, and Bengio 2017, p. 3; Papamakarios et al. 2021)"
    ),
    ("[@mu_a] [@mu_b]", "(Müller and van der Berg 1999a) (Müller and van der Berg 1999b)"),
    ("[@mu_b]", "(Müller and van der Berg 1999)"),
    ("a@dinh2017 `@dinh2017`", "a@dinh2017 @dinh2017"),
    ("[@dinh2018]", "(@dinh2018)"),
  ])
  func citationsRead(text: String, expected: String) {
    let body = page(text).body
    #expect(words(body).hasPrefix(expected + "\n") || words(body) == expected, "\(words(body))")
  }

  @Test func theListHoldsWhatIsCited() {
    let body = page("[@papamakarios2021; @mu_a] and @dinh2017.").body
    #expect(body.contains("<a class=\"citation\" href=\"#ref-mu_a\">"))
    let list = words(body.components(between: "<h2 id=\"lectern-references\">", and: "</section>"))
    #expect(
      list == """
        References
        Dinh, Laurent, Jascha Sohl-Dickstein, and Samy Bengio. 2017. “Density Estimation Using Real \
        NVP.” In International Conference on Learning Representations. https://arxiv.org/abs/1605.08803.
        Müller, José, and Ludwig van der Berg. 1999. Maße. Springer. https://doi.org/10.1/x.
        Papamakarios, George, Eric Nalisnick, Danilo Jimenez Rezende, and Shakir Mohamed. 2021. \
        “Normalizing Flows for Probabilistic Modeling and Inference.” Journal of Machine Learning \
        Research 22 (57): 1–64.\n
        """, "\(list)")
  }

  @Test func aDivisionTakesTheList() {
    let body = page("@mu_a\n\n::: {#refs}\n:::\n\nAfter.").body
    #expect(body.contains("<div id=\"refs\">\n<p class=\"work\" id=\"ref-mu_a\">"))
    #expect(!body.contains("lectern-references"))
  }

  @Test func withoutABibliographyKeysAreText() {
    let page = Page("[@dinh2017] and @dinh2017")
    #expect(page.body == "<p>[@dinh2017] and @dinh2017</p>")
    #expect(page.diagnostics.isEmpty)
  }

  @Test func complaintsNameKeysFilesAndLines() {
    #expect(page("By @dihn2017.").diagnostics.map(\.id) == ["unknown-citation"])
    #expect(page("By @dihn2017.").diagnostics.first?.help == "did you mean 'dinh2017'?")
    let missing = Page("---\nbibliography: [a.bib]\n---\nx", files: [:])
    #expect(missing.diagnostics.map { "\($0.id) \($0.place)" } == ["missing-bibliography t.md:2:1"])
    let broken = page("x", bibliography: "@book{a,\n title = {x}}\n@book{b, title {x}}\n")
    #expect(
      broken.diagnostics.map(\.message) == ["the entry at line 3 of 'refs.bib' can't be read"])
  }

  @Test(arguments: [
    ("{\\\"o}", "ö"), ("\\'{e}", "é"), ("\\c{c}", "ç"), ("\\'{\\i}", "í"), ("\\ss{}", "ß"),
    ("A~B", "A\u{A0}B"), ("1--2 --- 3", "1–2 — 3"), ("\\emph{x} \\& {Y}", "x & Y"),
    ("a\n  b", "a b"),
    ("\\", ""), ("\\'", ""),
  ])
  func laTeXBecomesText(text: String, expected: String) {
    #expect(LaTeXText.plain(text) == expected)
  }

  @Test(arguments: [
    "@", "@a", "@a{", "@a{b", "@a{b,c", "@a{b,c=", "@a{b,c={", "@a{b,c=\"\\", "@string{",
    "@comment{",
  ])
  func unfinishedFilesEnd(text: String) {
    #expect(BibTeX(text).entries.allSatisfy { $0.key == "b" })
  }

  @Test func entriesCantBecomeMarkup() {
    let attack = "<script>alert(1)</script>"
    let bibliography =
      "@book{a\(attack), title={\(attack)}, author={\(attack)}, url={javascript:x}}"
      + "@book{b, title={\(attack)}, author={\(attack)}, url={https://x\"onclick=y}}"
    let page = page("@b and [@a; @b, \(attack)]", bibliography: bibliography)
    for element in page.elements where element.name != "meta" && element.name != "link" {
      #expect(element.name != "script" || element.attributes.first?.name == "src")
      #expect(
        !element.attributes.contains { $0.name.hasPrefix("on") || $0.value.hasPrefix("java") })
    }
  }

  @Test func titlesKeepTheirFormulas() throws {
    let katex = try #require(KaTeX.installed(), "KaTeX isn't installed")
    let bibliography = """
      @article{a, author = {A}, title = {The $1 \\times 1$ case for \\$5}, year = 2001}
      @book{b, title = {On $\\nope$}, year = 2002}
      """
    let page = Page(
      "---\nbibliography: refs.bib\n---\n[@a; @b]\n", katex: katex,
      files: ["refs.bib": bibliography])
    #expect(page.body.contains("<math><mn>1</mn><mo>×</mo><mn>1</mn></math>"))
    #expect(words(page.body).contains("case for $5.”"))
    #expect(page.diagnostics.map(\.id) == ["formula"])
    #expect(page.diagnostics.first?.place == "t.md:2:1")
  }
}

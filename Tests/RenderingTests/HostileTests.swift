import Diagnostics
import Notebooks
import Testing

@testable import Rendering

/// Attacks in every construct that takes text from a notebook or its files.
@Suite struct HostileTests {
  static let scripts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg onload=alert(1)>",
    "javascript:alert(1)", "\" onmouseover=\"alert(1)", "</title><script>alert(1)</script>",
    "</style><script>alert(1)</script>", "--><script>alert(1)</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;", "]]><script>alert(1)</script>",
    "JaVaScRiPt:alert(1)", "data:text/html,<script>alert(1)</script>",
    "\u{0}<script>alert(1)</script>", "` onclick=alert(1) `", "{onclick=\"alert(1)\"}",
  ]

  /// Constructs with a place for an attack, `%`.
  static let constructs = [
    // Text and links
    "%", "# %", "## % {#sec-a}", "*%*", "`%`", "[a](%)", "[a](<%>)", "[%](b)", "[a](b \"%\")",
    "[a][r]\n\n[r]: <%> '%'", "<%>", "![%](b.png)", "![a](%)", "![a](<%> \"%\")",
    "![a](b.png){fig-alt=\"%\" width=\"%\"}", "![a](b.png){#%}", "![a](b.png){#fig-% .%}",
    "x[^%]\n\n[^%]: %", "| % |\n|:-:|\n| % |\n\n: % {#tbl-%}", "- [x] %", "> [!NOTE]\n> %",
    "http://a.b/%", "<a href=\"%\">x</a>", "<div %>\n\nx\n\n</div>", "<!-- % -->", "<?%?>",
    // Divisions
    "::: {#% .% title=\"%\" onclick=\"%\" style=\"%\"}\nx\n:::", "::: %\nx\n:::",
    "::: {#thm-a name=\"%\"}\n## %\nx\n:::",
    "::: {.callout-tip title=\"%\" collapse=\"%\"}\nx\n:::",
    "::: {.callout-%}\nx\n:::", "::: {#fig-% layout-ncol=\"%\"}\nx\n\n%\n:::",
    "::: {.column-margin}\n%\n:::",
    // Formulas
    "$%$", "$$\n%\n$$ {#eq-%}", "$\\text{%}$", "$\\href{%}{x}$", "$\\url{%}$",
    "$\\htmlId{%}{x}$", "$\\includegraphics{%}$", "$$\n\\newcommand{\\a}{\\href{%}{x}}\n$$\n$\\a$",
    // Code
    "```%\n%\n```", "```{.% #lst-% lst-cap=\"%\" code-line-numbers=true}\n%\n```",
    "```{%}\nx\n```", "`{swift} \"%\"`",
    "```{swift}\n//| label: '%'\n//| fig-cap: '%'\n//| fig-subcap: ['%']\n//| fig-alt: '%'\n"
      + "//| tbl-cap: '%'\n//| lst-cap: '%'\n//| lst-label: '%'\n//| code-summary: '%'\n"
      + "//| code-fold: true\n//| code-line-numbers: true\nlet a = \"%\" // %\n```",
    // References, citations, includes
    "@fig-%", "[@%; see @%, %]", "{{< include % >}}",
    // Front matter
    "---\ntitle: '%'\nsubtitle: '%'\nauthor: ['%']\ndate: '%'\nlecture: '%'\nlang: '%'\n"
      + "description: '%'\nbibliography: '%'\nmacros: {a: '%'}\n---\n# a\n# b\n# c\n$\\a$",
    "---\nbibliography: refs.bib\n---\n@a and [@b]",
  ]

  private static let allowedScripts = ["assets/lectern.js"]

  @Test(arguments: constructs)
  func nothingRuns(construct: String) throws {
    let katex = KaTeX.installed()
    for script in Self.scripts {
      let quoted = construct.hasPrefix("---") || construct.contains("//|")
      let attack = quoted ? script.replacing("'", with: "''") : script
      let figure = FigureOutput(
        svg: "<svg></svg>", description: script,
        tables: [FigureTable(title: script, header: [script], rows: [[script]])],
        thinned: [ThinnedData(name: script, drawnCount: 1, count: 2)])
      let sequence = FigureOutput(
        svg: "",
        frames: FigureFrames(
          title: script, frames: [.init(title: script, svg: "<svg></svg>")], rate: 2))
      let outputs: [CellOutput] = [
        .text(script), .value(.text(script)), .value(.figure(figure)), .value(.figure(sequence)),
        .value(.matrix(rows: [[script]])), .value(.table(header: [script], rows: [[script]])),
        .failure(Diagnostic(script, script, path: script, help: script)),
      ]
      let page = Page(
        construct.replacing("%", with: attack),
        outputs: construct.contains("```{swift}") ? [outputs] : [],
        inlines: construct.contains("`{swift}") && !construct.contains("```{swift}")
          ? [.text(script)] : [], katex: katex,
        files: [
          "refs.bib": """
          @article{a, author = {\(script)}, title = {\(script)}, journal = {\(script)},
            year = {\(script)}, doi = {\(script)}, url = {\(script)}, pages = {\(script)}}
          @book{b, title = {$\\href{\(script)}{x}$}, publisher = {\(script)}, howpublished = {\(script)}}
          """
        ])
      Self.expectHarmless(page, "\(construct.debugDescription) with \(script)")
    }
  }

  private static func expectHarmless(_ page: Page, _ name: String) {
    let elements = page.elements
    let runs = elements.filter { element in
      ["script", "iframe", "object", "embed", "form", "base", "meta", "link"].contains(element.name)
    }
    for element in runs {
      let source = element.attributes.first { $0.name == "src" }?.value
      switch element.name {
      case "script": #expect(allowedScripts.contains(source ?? ""), "\(name): \(element)")
      case "meta":
        #expect(!element.attributes.contains { $0.name == "http-equiv" }, "\(name): \(element)")
      case "link":
        let sheet = element.attributes.first { $0.name == "href" }?.value ?? ""
        #expect(sheet.hasPrefix("assets/"), "\(name): \(element)")
      default: Issue.record("\(name): \(element)")
      }
    }
    for element in elements {
      for (key, value) in element.attributes {
        #expect(!key.lowercased().hasPrefix("on"), "\(name): \(element)")
        guard ["href", "src", "action", "xlink:href", "srcset"].contains(key) else { continue }
        let address = value.lowercased().filter { !$0.isWhitespace }
        #expect(
          !address.hasPrefix("javascript:") && !address.hasPrefix("data:text")
            && !address.hasPrefix("vbscript:"), "\(name): \(element)")
      }
      // A style can hold nothing but what the page itself puts there.
      if let style = element.attributes.first(where: { $0.name == "style" })?.value {
        #expect(!style.contains("url(") && !style.contains("expression"), "\(name): \(element)")
      }
    }
    #expect(page.html.ranges(of: "</body>").count == 1, "\(name)")
    #expect(page.html.ranges(of: "</title>").count == 1, "\(name)")
  }
}

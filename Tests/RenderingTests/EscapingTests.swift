import Diagnostics
import Notebooks
import Testing

@testable import Rendering

@Suite struct EscapingTests {
  static let attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&"

  /// The attack in every place that takes text from a notebook.
  @Test(arguments: [
    "# \(attack)", "text \(attack)", "\(attack)\n\nafter", "`\(attack)`", "    \(attack)",
    "```\(attack)\nx\n```", "```swift\n\(attack)\n```", "> \(attack)", "- \(attack)",
    "| \(attack) | b |\n|---|---|\n| \(attack) | c |", "[t](<x\(attack)> \"\(attack)\")",
    "![\(attack)](x \"t\")", "[\(attack)](x)", "x[^1]\n\n[^1]: \(attack)",
    "---\ntitle: |\n  \(attack)\nsubtitle: |\n  \(attack)\nauthor: |\n  \(attack)\n"
      + "date: |\n  \(attack)\ndescription: |\n  \(attack)\nlecture: |\n  \(attack)\n---\n# a\n# b\n# c",
    "$\(attack)$", "$$\n\(attack)\n$$", "<a href=\"x\" onclick=\"alert(1)\">t</a>",
    "<div onmouseover=alert(1)>\nx\n</div>", "<style>*{display:none}</style>", "@fig-\(attack)",
    "```{swift}\n//| fig-cap: '<b onclick=alert(1)>c</b>'\n//| code-summary: '</summary><script>'\n"
      + "//| code-fold: true\n//| fig-alt: '\" onload=\"alert(1)'\n\(attack)\n```",
    "[^<script>]\n\n[^<script>]: x", "# a {#\"onclick=alert(1)}",
  ])
  func notebooksCantMakeMarkup(_ markdown: String) {
    let figure = FigureOutput(svg: "<svg></svg>")
    let page = Page(
      markdown,
      outputs: markdown.contains("{swift}")
        ? [
          [
            .text(Self.attack), .value(.text(Self.attack)), .value(.figure(figure)),
            .value(.matrix(rows: [[Self.attack]])),
            .value(.table(header: [Self.attack], rows: [[Self.attack]])),
            .failure(Diagnostic("x", Self.attack, path: Self.attack)),
          ]
        ] : [],
      katex: KaTeX.installed())
    for element in page.elements {
      #expect(
        !["script", "style", "img", "iframe", "b"].contains(element.name)
          || element.attributes.contains { $0.name == "alt" }
          || element.attributes.first?.value == "assets/lectern.js", "\(element)")
      for attribute in element.attributes {
        #expect(!attribute.name.hasPrefix("on"), "\(element)")
        #expect(attribute.name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == ":" })
      }
    }
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "java&#10;script:alert(1)", " javascript:x",
    "&#1;javascript:x", "vbscript:x", "data:text/html,x", "data:image/svg+xml,x",
    "file:///etc/passwd",
    "blob:x",
  ])
  func dangerousAddressesAreNeutralised(_ address: String) {
    let page = Page("[t](<\(address)>) ![i](<\(address)>) [r][r]\n\n[r]: <\(address)>\n")
    for element in page.elements where ["a", "img"].contains(element.name) {
      let addresses = element.attributes.filter { $0.name == "href" || $0.name == "src" }
      #expect(addresses.allSatisfy { $0.value == "#lectern-text" }, "\(element)")
    }
    #expect(Set(page.diagnostics.map(\.id)) == ["unsafe-address"])
  }

  @Test(arguments: [
    ("https://x.y/z?a=b&c", "https://x.y/z?a=b&amp;c"), ("a b.html", "a%20b.html"),
    ("other.md#sec", "other.html#sec"), ("mailto:a@b.c", "mailto:a@b.c"), ("#x", "#x"),
    ("a:b/c.md", nil), ("./a:b.html", "./a:b.html"), ("é", "%C3%A9"), ("//x.y/a.md", "//x.y/a.md"),
  ])
  func harmlessAddressesAreKept(address: String, expected: String?) {
    let page = Page("[t](<\(address)>)")
    let href = page.elements.last { $0.name == "a" }?.attributes.first { $0.name == "href" }?.value
    #expect(href == expected)
  }

  /// Two hexadecimal digits follow a per cent sign (RFC 3986, section 2.1); anything else is itself.
  @Test(arguments: [
    ("%41%c3%A9", "Aé"), ("%+A", "%+A"), ("%-1", "%-1"), ("%4", "%4"), ("%", "%"), ("%%41", "%A"),
    ("%4g", "%4g"), ("%é1", "%é1"),
  ])
  func percentSignsStandForBytes(text: String, expected: String) {
    #expect(String(decoding: Address.percentDecoded(text), as: UTF8.self) == expected)
  }

  @Test func rawHTMLIsDroppedUnlessTrusted() {
    let markdown = "<div>\n\n*a* <b>x</b> <!-- c -->\n\n</div>\n"
    let page = Page(markdown)
    #expect(page.body == "<p><em>a</em> x </p>")
    #expect(page.diagnostics.map(\.id) == ["html-dropped", "html-dropped"])
    let trusted = Page(markdown, trustsHTML: true)
    #expect(trusted.body == "<div>\n<p><em>a</em> <b>x</b> <!-- c --></p>\n</div>")
    #expect(trusted.diagnostics.isEmpty)
  }

  @Test func charactersThatHTMLCantHoldAreReplaced() {
    #expect(Page("a\u{1}b\u{7F}c").body == "<p>a\u{FFFD}b\u{FFFD}c</p>")
  }
}

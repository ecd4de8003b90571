import Foundation
import Testing

@testable import Site

/// Texts that would run as scripts, in every place where an author can write, in a real browser.
@Suite(
  .serialized, .enabled(if: Browser.path != nil, "no Chromium is installed (apt install chromium)"))
struct HostileBrowserTests {
  private static let script = "<script>window.pwned=1</script>"
  private static let image = "<img src=x onerror=window.pwned=1>"
  private static let address = "javascript:window.pwned=1"
  private static let page = "data:text/html,<script>opener.pwned=1</script>"
  private static let leave = "\" onmouseover=\"window.pwned=1\" autofocus onfocus=\"window.pwned=1"
  private static let close = "</title></style></script></textarea>\(image)"

  /// Notebooks, each with one attack or several of one kind.
  private static let notebooks: [String] = [
    // Raw HTML
    script, image, "<svg onload=window.pwned=1>", "<iframe srcdoc='\(script)'></iframe>",
    "<a href='\(address)'>x</a>", "<math><mtext><style><!--</style>\(image)-->",
    "<details open ontoggle=window.pwned=1>x</details>", "<!--><script>window.pwned=1</script>-->",
    "<?\(script)?>", "<![CDATA[\(script)]]>", "<div\nonclick=window.pwned=1>x</div>",
    "x <b onmouseover=window.pwned=1>y</b> z", "<base href='\(address)'>",
    "<meta http-equiv=refresh content='0;url=\(address)'>",
    "<form action='\(address)'><button>x</button></form>",
    "&lt;script&gt;window.pwned=1&lt;/script&gt;",
    // Addresses
    "[x](\(address))", "[x](<\(page)>)", "[x](JaVaScRiPt:window.pwned=1)",
    "[x](java&#10;script:window.pwned=1)", "[x](&#1;javascript:window.pwned=1)",
    "[x](vbscript:window.pwned=1)", "[x][r]\n\n[r]: \(address)", "<\(address)>",
    "[x](<javascript&colon;window.pwned=1>)", "[x](//a.b/\(image))", "[x](a.md \"\(leave)\")",
    "[x](<a.md\(leave)>)", "[\(image)](a.md)", "http://a.b/\(leave)", "www.a.b/\(close)",
    "![x](\(address))", "![\(leave)](x.png)", "![x](x.png \"\(leave)\")",
    "![x](data:image/svg+xml,<svg/onload=window.pwned=1>)", "![x](x.png){width=\"1\(leave)\"}",
    "![x](x.png){#fig-a fig-alt=\"\(close)\"}", "![[x](\(address))](x.png){#fig-b}",
    // Attributes of blocks
    "::: {#a onclick=\"window.pwned=1\" style=\"background:url(\(address))\"}\nx\n:::",
    "::: {.callout-tip title=\"\(close)\" collapse=\"\(leave)\"}\nx\n:::",
    "::: {#thm-a name=\"\(close)\"}\nx\n:::", "::: {.x\(leave)}\nx\n:::", "::: \(image)\nx\n:::",
    "## x {#\(leave)}", "## \(image) {#sec-x onclick=\"window.pwned=1\"}", "# \(close)",
    "## javascript:window.pwned=1\n\n## two\n\n## three\n\n## four",
    "```\(leave)\nx\n```", "```{.swift #lst-a lst-cap=\"\(close)\"}\nx\n```",
    "```html\n\(close)\n```",
    "```{\(image)}\nx\n```", "`\(image)`", "``` swift\nlet x = \"\(close)\"\n```",
    // Tables, lists, notes, references
    "| \(image) |\n|--|\n| \(script) |\n\n: \(close) {#tbl-a}", "- [ ] \(image)\n- [x] \(script)",
    "x[^\(image)]\n\n[^\(image)]: \(script)", "> [!NOTE]\n> \(image)",
    "@fig-\(image) and [@\(image)]",
    "{{< include \(leave) >}}",
    // Formulas
    "$\\href{\(address)}{x}$", "$\\url{\(address)}$",
    "$\\htmlStyle{color:red}{x}$ $\\htmlId{a}{x}$",
    "$\\htmlData{a=\(leave)}{x}$", "$\\text{\(close)}$",
    "$$\n\\includegraphics{\(address)}\n$$ {#eq-a}",
    "$\\unknown{\(image)}$ $\\text{\(leave)}$",
    // Front matter
    """
    ---
    title: '\(close)'
    subtitle: '\(image)'
    author: ['\(leave)', '\(script)']
    date: 2026-01-01
    description: '\(leave)'
    lang: 'en\(leave)'
    lecture: '\(image)'
    aliases: ['\(leave)/', 'old\(image).html']
    macros: {'\\a': '\\href{\(address)}{x}'}
    bibliography: refs.bib
    ---
    $\\a$ @a and [@b]
    """,
    "---\nlang: '\(close)'\n---\nx", "---\ntitle: [\(image)\n---\nx",
    // What cells give
    """
    ```{swift}
    //| fig-cap: '\(close)'
    //| fig-alt: '\(leave)'
    Plot { Line([0, 1], [0, 1]).label("\(close.replacing("\"", with: "\\\""))") }
      .title("\(image)").xLabel("\(leave.replacing("\"", with: "\\\""))").yLabel("\(script)")
    ```

    ```{swift}
    print("\(close.replacing("\"", with: "\\\""))")
    "\(image)"
    ```

    The value is `{swift} "\(script)"`, and `{swift} "\(leave.replacing("\"", with: "\\\""))"`.

    ```{swift}
    //| output: asis
    print("\(image) [x](\(address)) $\\\\href{\(address)}{x}$")
    ```

    ```{swift}
    //| error: true
    fatalError("\(close.replacing("\"", with: "\\\""))")
    ```

    ```{swift}
    //| error: true
    let x: \(script.filter { $0.isLetter }) = "\(image)"
    ```
    """,
  ]

  private static let configuration = """
    title: '\(close)'
    subtitle: '\(image)'
    description: '\(leave)'
    author: ['\(image)', '\(leave)']
    base-url: https://example.org/course/
    footer: '\(image) [x](\(address)) <a href="\(address)">y</a>'
    theme: {light: {link: '#fff;}</style>\(image)'}}
    redirects:
      'old\(leave)/': \(address)
      'gone.html': 'n1.md#\(image)'
    navigation:
      - part: '\(image)'
        pages: [\(notebooks.indices.map { "n\($0).md" }.joined(separator: ", "))]
    """

  private static let works = """
    @article{a, author = {\(image)}, title = {\(script)}, journal = {\(leave)}, year = {\(close)},
      doi = {\(leave)}, url = {\(address)}, pages = {\(image)}}
    @book{b, title = {$\\href{\(address)}{x}$}, publisher = {\(close)}, url = {\(page)}}
    """

  /// What in a page could run, as a list of texts: scripts that aren't ours, handlers, addresses.
  private static let dangers = #"""
    [...document.querySelectorAll("*")].flatMap((element) => {
      const found = [];
      const name = element.localName;
      if (["iframe", "object", "embed", "base", "form", "frame", "applet"].includes(name)
        && !element.closest("dialog.search")) found.push(name);
      if (name === "script" && !/^(.*\/)?assets\/(lectern|search|lunr)[\w.-]*\.js$/
        .test(element.getAttribute("src") || "")) found.push("script " + element.outerHTML);
      if (name === "meta" && element.httpEquiv) found.push("meta " + element.outerHTML);
      for (const { name: key, value } of element.attributes) {
        const address = value.replace(/[\u0000-\u0020]/g, "").toLowerCase();
        if (/^on/i.test(key)) found.push(name + " " + key);
        if (/^(javascript|vbscript|data:text)/.test(address)
          && /^(href|src|action|formaction|srcset|xlink:href|data)$/i.test(key)) {
          found.push(name + " " + key + "=" + value);
        }
        if (key === "style" && /url\(|expression/i.test(value)) found.push(name + " style");
      }
      return found;
    }).concat(window.pwned ? ["ran"] : []).join("; ")
    """#

  @Test func nothingRuns() throws {
    var files = ["lectern.yml": Self.configuration, "refs.bib": Self.works]
    for (index, text) in Self.notebooks.enumerated() { files["n\(index).md"] = text + "\n" }
    let course = try Course(files)
    course.build()
    let browser = try Browser()
    let tab = try browser.open(address(course, "404.html"))
    // Redirects lead away; they are looked at below.
    let pages = try course.files().keys.filter {
      try $0.hasSuffix(".html") && !course.page($0).contains("http-equiv=\"refresh\"")
    }.sorted()
    #expect(pages.count > Self.notebooks.count - 3)
    for name in pages {
      try tab.go(to: address(course, name))
      #expect(try tab.text(Self.dangers) == "", "\(name)")
    }
  }

  @Test func nothingRunsInASearch() throws {
    let text = "\(Self.image) \(Self.script) pineapple \(Self.leave)"
    let course = try Course([
      "lectern.yml": "title: T\n",
      "a.md": "---\ntitle: 'a \(text)'\n---\n## `\(text)`\n\n`\(text)`\n",
    ])
    course.build()
    let tab = try Browser().open(address(course, "a.html"))
    try tab.press("/", code: 191, text: "/")
    try tab.wait("document.querySelector('dialog.search')?.open")
    for word in ["pineapple", "onerror", "script"] {
      try tab.value("document.querySelector('.search input').value = ''")
      try tab.type(word)
      try tab.wait("document.querySelector('.search li strong')")
      #expect(try tab.text(Self.dangers) == "", "\(word)")
      #expect(try tab.number("document.querySelectorAll('.search li img').length") == 0)
    }
  }

  @Test func feedsAndRedirectsHoldTextAlone() throws {
    let course = try Course([
      "lectern.yml": Self.configuration.replacing(
        #/navigation:[\s\S]*/#, with: "navigation: [a.md]\n"),
      "refs.bib": Self.works, "a.md": Self.notebooks.first { $0.contains("aliases") } ?? "",
    ])
    course.build()
    let tab = try Browser().open(address(course, "404.html"))
    for name in ["feed.xml", "sitemap.xml"] {
      let xml = String(data: try JSONEncoder().encode(course.page(name)), encoding: .utf8) ?? ""
      let names = try tab.text(
        "[...new Set([...new DOMParser().parseFromString(\(xml), 'application/xml')"
          + ".querySelectorAll('*')].map((e) => e.localName))].sort().join()")
      #expect(
        ["author,entry,feed,id,link,name,summary,title,updated", "lastmod,loc,url,urlset"]
          .contains(names), "\(names)")
    }
    for (name, file) in try course.files() where name.hasSuffix(".html") {
      let text = String(decoding: file, as: UTF8.self)
      #expect(!text.contains(Self.image) && !text.contains(Self.script), "\(name)")
      #expect(!text.contains("url=javascript") && !text.contains("=\"javascript"), "\(name)")
    }
  }

  private func address(_ course: Course, _ page: String) -> String {
    URL(filePath: "\(course.output)/\(page)").absoluteString
  }
}

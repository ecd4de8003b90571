import Diagnostics
import Foundation
import Notebooks
import Testing

@testable import Rendering

@Suite struct PageTests {
  @Test func theHeadSaysWhatThePageIs() {
    let page = Page(
      "---\ntitle: A & B\nsubtitle: S\nauthor: [X, Y]\ndate: 2026\nlecture: 3\nlang: de\n"
        + "description: D\n---\n# H\n")
    for line in [
      "<!DOCTYPE html>\n<html lang=\"de\">", "<meta charset=\"utf-8\">",
      "<meta name=\"description\" content=\"D\">", "<meta name=\"author\" content=\"X, Y\">",
      "<title>A &amp; B</title>", "<p class=\"lecture\">Vorlesung 3</p>", "<h1>A &amp; B</h1>",
      "<h2 id=\"h\">H", "href=\"assets/lectern.css\"",
    ] {
      #expect(page.html.contains(line), "\(line)")
    }
    #expect(!page.html.contains("katex.css"))
  }

  @Test(arguments: [
    ("# First *one*\n", "First one"), ("text", "t"), ("---\ntitle: T\n---\n# H\n", "T"),
  ])
  func theTitleIsTheBestThereIs(markdown: String, title: String) {
    #expect(Page(markdown).html.contains("<title>\(title)</title>"))
  }

  @Test func headingsMoveDownOnlyBesideATitle() {
    #expect(Page("# A\n## B").body.contains("<h2 id=\"b\">"))
    #expect(Page("---\ntitle: T\n---\n## B").body.contains("<h2 id=\"b\">"))
    #expect(Page("---\ntitle: T\n---\n# A\n###### B").body.contains("<h6 id=\"b\">"))
  }

  @Test func contentsListTwoLevels() {
    let page = Page("# T\n## A\n### A1\n#### deep\n### A2\n## B [l](u)\n## C")
    let contents = page.html.components(between: "<ol>", and: "</ol>")
    #expect(
      contents.filter { !$0.isNewline } == """
        <li><a href="#a">A</a><ol><li><a href="#a1">A1</a></li><li><a href="#a2">A2</a></li></ol></li>\
        <li><a href="#b-l">B l</a></li><li><a href="#c">C</a></li>
        """)
    #expect(!Page("# T\n## A\n## B").html.contains("<nav"))
    #expect(!Page("---\ntoc: false\n---\n## A\n## B\n## C").html.contains("<nav"))
  }

  @Test func tagsAreBalanced() {
    let markdown = """
      # A\n\n> - x\n>   1. y *z **w***\n\n| a |\n|--|\n\n| b |\n|--|\n| c |\n\n- [x] t\n\nx[^1]

      [^1]: > q

      ## B\n### C\n## D
      """
    let html = Page(markdown).html
    var open: [Substring] = []
    let voids: Set<Substring> = ["meta", "link", "input", "img", "br", "hr", "!DOCTYPE"]
    for part in html.split(separator: "<").dropFirst(0) {
      let name = part.prefix { $0 != ">" && $0 != " " && !$0.isNewline }
      if name.hasPrefix("/") {
        #expect(open.popLast() == name.dropFirst())
      } else if !voids.contains(name) {
        open.append(name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test func theSameNotebookGivesTheSameBytes() {
    let markdown = "# A\n$x$ @fig-b `{swift} 1`\n\n```{swift}\n//| label: fig-a\n1\n```\n"
    #expect(Page(markdown).html == Page(markdown).html)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      String(repeating: "> ", count: 20_000) + "a",
      String(repeating: "*a ", count: 20_000) + String(repeating: "a*", count: 20_000),
      String(repeating: "![", count: 20_000) + "a" + String(repeating: "](b)", count: 20_000),
      String(repeating: ":::a\n", count: 20_000),
      String(repeating: "::: {.callout-tip}\n## T\n", count: 3000),
      String(repeating: "| a |\n|--|\n\n: c {#tbl-a}\n\n", count: 3000),
      String(repeating: "[", count: 50_000) + "@fig-a",
      String(repeating: "> [!NOTE]\n\n", count: 5000),
      String(repeating: "@fig-a ", count: 5000), String(repeating: "# a\n", count: 5000),
    ])
  func hostileTextsAreRendered(_ text: String) async {
    #expect(await Task.detached { Page(text).html.count }.value > 0)
  }

  @Test func aPageIsReplacedWhole() throws {
    let folder =
      NSTemporaryDirectory() + "lectern-page-\(ProcessInfo.processInfo.processIdentifier)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/deep/page.html"
    try PageFile.write(Array("old".utf8), to: path)
    try PageFile.write(Array("new".utf8), to: path)
    #expect(FileManager.default.contents(atPath: path) == Data("new".utf8))
    // Nothing half-written stays beside it.
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/deep") == ["page.html"])
    #expect(throws: PageFile.WriteError.self) { try PageFile.write([], to: path + "/below.html") }
  }

  @Test func styleSheetsNameOnlyFilesThatAreThere() throws {
    let katex = try #require(KaTeX.installed(), "KaTeX isn't installed")
    let (files, diagnostics) = PageAssets.files(katex: katex)
    #expect(diagnostics.isEmpty)
    let paths = Set(files.map(\.path))
    #expect(paths.isSuperset(of: ["lectern.css", "lectern.js", "katex.css"]))
    let sheet = try #require(files.first { $0.path == "katex.css" })
    let urls = String(decoding: sheet.bytes, as: UTF8.self).split(separator: "url(").dropFirst()
      .map { String($0.prefix { $0 != ")" }) }
    #expect(urls.count > 10)
    #expect(Set(urls).isSubset(of: paths))
    #expect(Set(urls) == paths.filter { $0.hasPrefix("fonts/") })
  }

  @Test func otherFontFormatsAreTakenOut() {
    let sheet =
      "@font-face{a:b;src:url(fonts/A.woff2) format(\"woff2\"),url(fonts/A.woff) format(\"woff\"),"
      + "url(fonts/A.ttf) format(\"truetype\")}.k{c:d}"
    let (kept, fonts) = PageAssets.woff2Only(sheet)
    #expect(kept == "@font-face{a:b;src:url(fonts/A.woff2) format(\"woff2\")}.k{c:d}")
    #expect(fonts == ["A.woff2"])
  }

  @Test func missingKaTeXLeavesTheRestOfTheAssets() {
    #expect(PageAssets.files(katex: nil).files.map(\.path) == ["lectern.css", "lectern.js"])
    #expect(KaTeX.installed(in: ["/nonexistent"]) == nil)
  }
}

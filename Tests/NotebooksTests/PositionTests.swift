import Diagnostics
import Testing

@testable import Notebooks

@Suite struct PositionTests {
  /// Markdown whose inlines stand where cmark's own positions are wrong.
  @Test(arguments: [
    "plain *emph* text",
    "- item *one\n  two* three\n    more **bold** text\nlazy `code` end",
    "> quote [link\n> text](http://x) after\n>    deep ![img](a.png)\nlazy *x*",
    "> - e *f\n>   g* [l](u) *z*",
    "1. a\n\n   > b *c*\n   > d `e` f",
    "| a | b *c* |\n|---|---|\n| x *y* | ~~z~~ w |",
    "# Head *em* tail",
    "Under *line*\nhead\n===",
    "text https://a.b/c and www.x.y then *z*",
    "<http://auto> then *z*",
    "[^1] see *x*\n\n[^1]: the *note*\n    goes on",
    "- [ ] to *do*\n- [x] done",
    "é ü *ß* and 漢字 **x**",
    "a `b\nc` d\n*e*",
    "a <b\nc> d\n*e*",
    "[a](u\n\"t\") then *z*",
    "one\\\ntwo *x*  \nthree",
  ])
  func textStandsWhereItsRangeSays(_ markdown: String) {
    let reading = Reading(markdown)
    for node in reading.nodes {
      switch node.content {
      case .text(let text):
        #expect(reading.source(node.range) == text)
      case .code(let code):
        #expect(
          reading.source(node.range).filter { $0 != "\n" } == code.filter { $0 != " " }
            || reading.source(node.range) == code)
      case .emphasis:
        #expect(reading.source(node.range).hasPrefix("*"))
        #expect(reading.source(node.range).hasSuffix("*"))
      case .strong:
        #expect(reading.source(node.range).hasPrefix("**"))
        #expect(reading.source(node.range).hasSuffix("**"))
      case .strikethrough:
        #expect(reading.source(node.range) == "~~z~~")
      case .footnoteReference:
        #expect(reading.source(node.range) == "[^1]")
      default: break
      }
    }
  }

  @Test func escapesAndEntitiesKeepTheirPlace() throws {
    let reading = Reading(#"a \* b &amp; c *d* &copy; e"#)
    let emphasis = try #require(reading.nodes.first { $0.content == .emphasis })
    #expect(reading.source(emphasis.range) == "*d*")
    let last = try #require(reading.nodes.last)
    #expect(last.content == .text(" © e"))
    #expect(reading.source(last.range) == " &copy; e")
  }

  @Test func escapedBarsInTablesKeepTheirPlace() throws {
    let reading = Reading("| a\\|b *c* |\n|---|\n| x |")
    let emphasis = try #require(reading.nodes.first { $0.content == .emphasis })
    #expect(reading.source(emphasis.range) == "*c*")
  }

  @Test(arguments: [
    ("[a](u) b", "[a](u)"), ("x [a](u \"t\")", "[a](u \"t\")"), ("[a][r]\n\n[r]: u", "[a][r]"),
    ("[r]\n\n[r]: u", "[r]"), ("<http://a>", "<http://a>"), ("see www.x.y", "www.x.y"),
    ("> [a\n> b](u) c", "[a\n> b](u)"), ("[](u)", "[](u)"),
  ])
  func linksSpanFromBracketToDestination(markdown: String, source: String) throws {
    let reading = Reading(markdown)
    let link = try #require(
      reading.nodes.first { if case .link = $0.content { true } else { false } })
    #expect(reading.source(link.range) == source)
  }

  @Test func blocksEndWithTheirText() {
    let reading = Reading("- a\n- b\n\n\n# H\n\npara\n\n> q\n")
    let sources = reading.nodes.filter { node in
      switch node.content {
      case .bulletList, .heading, .blockQuote: true
      default: false
      }
    }.map { reading.source($0.range) }
    #expect(sources == ["- a\n- b", "# H", "> q"])
  }

  @Test func linesCountWithEveryLineEnding() {
    let reading = Reading("a\r\nb\r\n\r\n```{swift}\r\nlet x = 1\r\nx\r\n```\r\n")
    #expect(reading.notebook.cells.map(\.code.text) == ["let x = 1\nx"])
    #expect(
      reading.notebook.cells.first?.code.lineOrigins == [
        SourcePosition(line: 5, column: 1), SourcePosition(line: 6, column: 1),
      ])
    #expect(reading.complaints == [])
  }

  @Test func aByteOrderMarkIsPassedOver() {
    let reading = Reading("\u{FEFF}---\ntitle: T\n---\n# H\n")
    #expect(reading.notebook.frontMatter.title == "T")
    #expect(reading.nodes.first?.content == .heading(level: 1, id: "h"))
  }
}

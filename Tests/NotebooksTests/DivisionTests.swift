import Diagnostics
import Testing

@testable import Notebooks

@Suite struct DivisionTests {
  /// The blocks of a text as nested words.
  private func outline(_ text: String) -> String {
    let reading = Reading(text)
    var words = ""
    reading.notebook.document.walk { step in
      switch step {
      case .enter(let index): words += word(reading.nodes[index].content)
      case .leave: words += ")"
      }
      return .descend
    }
    return words.replacing("()", with: "")
  }

  private func word(_ content: Content) -> String {
    switch content {
    case .division(let attributes): "div[\(name(attributes))]("
    case .captionedTable(let attributes): "table[\(name(attributes))]("
    case .imageFigure(let attributes): "figure[\(name(attributes))]("
    case .caption: "caption("
    case .mathBlock(_, let label): "math[\(label ?? "")]("
    case .paragraph: "p("
    case .heading: "h("
    case .blockQuote: "quote("
    case .bulletList: "ul("
    case .item: "li("
    case .codeBlock: "code("
    case .cell: "cell("
    case .text(let text): text + "("
    default: "("
    }
  }

  private func name(_ attributes: BlockAttributes) -> String {
    ([attributes.id.map { "#" + $0 } ?? ""] + attributes.classes.map { "." + $0 }
      + attributes.pairs.map { "\($0.key)=\($0.value)" }).filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  @Test(arguments: [
    ("::: {.note}\na\n:::", "div[.note](p(a))"),
    ("::: note\n\na\n\n:::\n\nb", "div[.note](p(a))p(b)"),
    ("a\n::: {#thm-x .b k=v l=\"m n\"} :::\nb\n:::::\nc", "p(a)div[#thm-x .b k=v l=m n](p(b))p(c)"),
    ("::: a\n::: b\nx\n:::\ny\n:::", "div[.a](div[.b](p(x))p(y))"),
    ("::: a\n# H\n```\n:::\n```\n:::", "div[.a](h(H)code)"),
    ("- x\n\n  ::: a\n  y\n  :::\n- z", "ul(li(p(x)div[.a](p(y)))li(p(z)))"),
    ("> ::: a\n> y\n> :::\n>\n> z", "quote(div[.a](p(y))p(z))"),
    ("::: {.a}\n```{swift}\n1\n```\n:::", "div[.a](cell)"),
    ("::: a\n$$\nx\n$$ {#eq-x}\n:::", "div[.a](math[eq-x])"),
    ("    ::: a", "code"), (":: a", "p(:: a)"), ("a ::: b", "p(a ::: b)"), ("`:::`", "p()"),
    ("::: not attributes\n:::", "p(::: not attributes)"),
  ])
  func fencesMakeDivisions(text: String, expected: String) {
    #expect(outline(text) == expected)
  }

  @Test(arguments: [
    ("$$x$$", "math[]"), ("$$x$$ {#eq-a_b}", "math[eq-a_b]"), ("$$x$$ {#eq-a} b", "p( {#eq-a} b)"),
    ("| a |\n|---|\n\n: Words {#tbl-a}", "table[#tbl-a]((((a)))caption(Words))"),
    ("Table: Words\n\n| a |\n|---|\n", "table[](caption(Words)(((a))))"),
    ("![W](a.png){#fig-a width=3}", "figure[#fig-a width=3]((W))"),
    ("![W](a.png)", "figure[]((W))"),
    ("![](a.png)", "p()"), ("![W](a.png) x", "p((W) x)"),
    ("> [!NOTE]\n> a", "div[.callout-note](p(a))"), ("> [!tip]\n>\n> a", "div[.callout-tip](p(a))"),
    ("> [!NOPE]\n> a", "quote(p([!NOPE](a))"), ("> [!NOTE] a", "quote(p([!NOTE] a))"),
  ])
  func labelsCaptionsAndAlertsAreRead(text: String, expected: String) {
    let found = outline(text)
    #expect(
      found == expected
        || found.filter { !"()".contains($0) } == expected.filter { !"()".contains($0) })
  }

  @Test(arguments: [
    ("::: a\nx", ["unclosed-division@1:1"]), ("x\n\n:::", ["stray-division-end@3:1"]),
    ("::: {#a b}\nx\n:::", ["division-attributes@1:1"]),
    ("- ::: a\n  x\n", []),
    ("- x\n\n  ::: a\n  y\n\nz\n:::", ["unclosed-division@3:3", "stray-division-end@7:1"]),
    ("::: {#thm-a}\n:::\n\n$$x$$ {#thm-a}", ["duplicate-label@4:1"]),
    ("::: {#fn-a}\n:::", ["option-value@1:1"]),
  ])
  func complaintsPointAtTheFence(text: String, expected: [String]) {
    #expect(Reading(text).complaints == expected)
  }

  @Test func positionsBehindAFenceAreTheFiles() {
    let reading = Reading("::: a\nfirst *second*\n\n> ::: {.b}\n> third $x$\n> :::\n:::\n")
    let texts = reading.nodes.compactMap { node -> String? in
      switch node.content {
      case .text, .math: reading.source(node.range)
      default: nil
      }
    }
    #expect(texts == ["first ", "second", "third ", "$x$"])
  }

  @Test(arguments: [
    ("#a .b c=d", "#a .b c=d"), (" .x ", ".x"), ("k='it is' l=\"a\\\"b\"", "k=it is l=a\"b"),
    ("", ""), ("a", nil), ("#", nil), ("#a #b", nil), ("k=", nil), ("k=\"a", nil), (".a.b", ".a.b"),
    ("k=\"a\"b", nil),
  ])
  func attributesAreRead(text: String, expected: String?) {
    #expect(BlockAttributes(text).map(name) == expected)
  }
}

import Diagnostics
import Testing

@testable import Notebooks

@Suite struct MathTests {
  struct Case: CustomTestStringConvertible {
    let markdown: String
    let formulas: [String]
    var testDescription: String { markdown }

    init(_ markdown: String, _ formulas: String...) {
      self.markdown = markdown
      self.formulas = formulas
    }
  }

  /// Pandoc User's Guide, `tex_math_dollars` and `tex_math_single_backslash`.
  @Test(arguments: [
    Case("let $x$ be", "x"),
    Case("costs $5 and $6 more"),
    Case("costs $20,000 and $30,000"),
    Case("$ x$ and $x $"),
    Case("$x$5"),
    Case(#"a \$x$ b$"#),
    Case(#"$a \$ b$"#, #"a \$ b"#),
    Case("$a_1 * b * c_1$", "a_1 * b * c_1"),
    Case("$a$$b$", "a", "b"),
    Case("$$a$$", "B:a"),
    Case("so $$a$$ holds", "D:a"),
    Case(#"\(a_1\) and \[b_1\]"#, "a_1", "D:b_1"),
    Case(#"\\(a\\)"#),
    Case(#"\(\) and $$$$"#),
    Case(#"$\text{if $x$ is}$ and"#, #"\text{if $x$ is}"#),
    Case(#"$\colorbox{aqua}{$x$} y$ and"#, #"\colorbox{aqua}{$x$} y"#),
    Case(#"$\fcolorbox{red}{aqua}{$x$}$ $y$"#, #"\fcolorbox{red}{aqua}{$x$}"#, "y"),
    Case("`$a$` and $b$", "b"),
    Case("``a ` $x$`` and $b$", "b"),
    Case("$5 `and $6` x"),
    Case("    $indented$ code"),
    Case("```\n$a$\n```\n$b$", "b"),
    Case("<b title=\"$a$\">$b$</b>", "b"),
    Case("<div>\n$a$\n</div>\n\n$b$", "b"),
    Case("[t](http://x/$a$) $b$", "b"),
    Case("https://x.y/?q=$a$b$c $d$", "d"),
    Case("[$a$](u) ![$b$](u)", "a", "b"),
    Case("# On $x$", "x"),
    Case("$a\n\nb$"),
    Case("$$a\n\nb$$"),
    Case("$a\nb$", "a\nb"),
    Case("- $5\n- 6$"),
    Case("| $|x|$ | b |\n|---|---|\n| $5 | $|y|$ |", "|x|", "|y|"),
    Case("*$a*b$*", "a*b"),
    Case("**$x$**y", "x"),
    Case("$$\na\n= b\n- c\n+ d\n# e\n> f\n$$", "B:a\n= b\n- c\n+ d\n# e\n> f"),
    Case("> $$\n> a\n> - b\n> $$", "B:a\n- b"),
    Case("- x\n\n  $$\n  a\n  $$", "B:a"),
    Case("$$\na\n```\nb $$\n```"),
    Case("text\n$$\na\n$$\ntext", "D:a"),
    Case("[^1]: $a$\n\nx[^1] $b$", "b", "a"),
    Case("$a$ <!-- $b$ --> $c$", "a", "c"),
    Case("$x$".padding(32) + " \u{1}\u{2}", "x"),
  ])
  func findsFormulas(_ example: Case) {
    #expect(Reading(example.markdown).formulas == example.formulas)
  }

  @Test func textAroundFormulasIsKept() {
    let text = Reading("a $x_1$ b\u{1A}c $y$ *d* $z$").notebook.document.plainText(of: 0)
    #expect(text == "a x_1 b\u{1A}c y d z")
  }

  @Test func placesAfterAFormulaOfManyLinesAreRight() throws {
    let reading = Reading("$$\na\nb\n$$ then `{swift} 1`\n\n> x $y$ `{swift} 2`\n")
    #expect(
      reading.notebook.inlineCells.map(\.code.lineOrigins) == [
        [SourcePosition(line: 4, column: 18)], [SourcePosition(line: 6, column: 18)],
      ])
    let formulas = reading.nodes.filter { if case .math = $0.content { true } else { false } }
    #expect(formulas.map { reading.source($0.range) } == ["$$\na\nb\n$$", "$y$"])
  }

  @Test func aFormulaThatTurnsOutToBeCodeIsCode() {
    // The dollar opens before the fence of the second line's code span is known.
    let reading = Reading("a $x `b$ c` d")
    #expect(reading.formulas.isEmpty)
    #expect(reading.nodes.contains { $0.content == .code("b$ c") })
  }
}

extension String {
  fileprivate func padding(_ count: Int) -> String {
    self + String(repeating: "a", count: count)
  }
}

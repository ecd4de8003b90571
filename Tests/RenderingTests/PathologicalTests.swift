import Foundation
import Notebooks
import Testing

@testable import Rendering

/// Texts made to take long: the work for one of eight times the size is about eight times as much.
///
/// The first part is cmark's list of traps (`test/pathological_tests.py`), the second ours.
@Suite(.serialized) struct PathologicalTests {
  struct Trap: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var text: @Sendable (Int) -> String

    init(_ name: String, _ text: @escaping @Sendable (Int) -> String) {
      (testDescription, self.text) = (name, text)
    }

    /// A piece, over and over.
    init(_ piece: String, before: String = "", after: String = "") {
      self.init(before + piece + after) {
        before + String(repeating: piece, count: $0) + after
      }
    }

    /// Pieces that open and close.
    init(_ open: String, _ middle: String, _ close: String) {
      self.init(open + middle + close) {
        String(repeating: open, count: $0) + middle + String(repeating: close, count: $0)
      }
    }
  }

  static let traps: [Trap] = [
    Trap("*a **a ", "b", " a** a*"), Trap("a_ "), Trap("_a "), Trap("a]"), Trap("[a"),
    Trap("*a_ "), Trap("c* ", before: "a**b"), Trap("[ a_"), Trap("[ (]("), Trap("![[]()"),
    Trap("**x [a*b**c*](d)"), Trap("[", "a", "]"), Trap("> ", "a", ""), Trap("[a](<b"),
    Trap("[a](b"), Trap("<!--", before: "x "), Trap("<?", before: "x "), Trap("<![CDATA["),
    Trap("<!A "), Trap("<a "), Trap("\u{0}"), Trap("|a", before: "|x|\n|-|\n"),
    Trap("|a|\n", before: "|x|\n|-|\n"), Trap("aaa\rbbb\n-\u{B}\n"), Trap("[^1]:"),
    Trap("[^a] ", after: "\n\n[^a]: x"), Trap("[a] ", after: "\n\n[a]: u"), Trap("[a]: u\n\n"),
    Trap("different labels") { n in
      (0..<n).map { "[\($0)]: u\n" }.joined() + (0..<n).map { "[\($0)] " }.joined()
    },
    Trap("different footnotes") { n in
      (0..<n).map { "[^\($0)] " }.joined() + "\n\n" + (0..<n).map { "[^\($0)]: x\n\n" }.joined()
    },
    Trap("growing backticks") { n in
      let count = Int(Double(2 * n).squareRoot())
      return (1...max(1, count)).map { "e" + String(repeating: "`", count: $0) }.joined()
    },
    Trap("nested lists") { n in
      let depth = Int(Double(n).squareRoot())
      return (0..<depth).map { String(repeating: "  ", count: $0) + "* a\n" }.joined()
    },
    Trap("~"), Trap("~~a "), Trap("http://a."), Trap("a@b."), Trap("www."), Trap("&#x"),

    Trap("$"), Trap("$a"), Trap("$x$ "), Trap("$$"), Trap("$$a$$\n\n"), Trap("\\("), Trap("\\[\n"),
    Trap("\\(x\\) "), Trap("\\text{$"), Trap("$\\text{", "a", "}"), Trap("a\n", before: "$$\n"),
    Trap("::: {.a}\n", "a\n", ":::\n"), Trap(":::a\n"), Trap(":::\n"),
    Trap("::: {.callout-tip}\n## T\n"),
    Trap("`{swift} x` "), Trap("@fig-a "), Trap("[@a; "), Trap("[@fig-a; @fig-b] "), Trap("[-@"),
    Trap("![a](b){"), Trap("![a](b){#fig-a}\n\n"), Trap("# a\n"), Trap("# a {#b"), Trap("{#a} "),
    Trap("- [ ] a\n"), Trap("> [!NOTE]\n\n"), Trap("| a |\n|--|\n\n: c {#tbl-a}\n\n"), Trap("\t"),
    Trap("```\n"), Trap("```{swift}\nx\n```\n"), Trap("```{.swift #lst-a lst-cap=\"b\"}\nx\n```\n"),
    Trap("{{< include"), Trap("<b>"), Trap("<div>\n\n"), Trap("> - "), Trap("a "), Trap("a\n"),
    Trap("[a](javascript:x) "), Trap("\u{301}", before: "a"), Trap("🇩🇪"),
    Trap("different labels of cells") { n in
      (0..<n).map { "```{swift}\n//| label: a\($0)\nx\n```\n@a\($0)\n" }.joined()
    },
    Trap("different headings") { n in (0..<n).map { "# a\($0)\n" }.joined() },
    Trap("unknown keys") { n in "---\n" + (0..<n).map { "k\($0): v\n" }.joined() + "---\nx" },
  ]

  /// Seconds of this thread's own; what else runs doesn't count.
  private static func work(_ text: String) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    _ = Page(text)
    return now() - start
  }

  @Test(.timeLimit(.minutes(5)), arguments: traps)
  func workGrowsWithTheText(trap: Trap) {
    var ratios: [Double] = []
    // Memory that grows costs a little more; four tries tell that from a square, which is 64.
    for count in [500, 500, 1000, 2000] {
      let small = (0..<2).map { _ in Self.work(trap.text(count)) }.min() ?? 0
      let large = Self.work(trap.text(8 * count))
      // Times this short say nothing.
      if large < 0.02 { return }
      ratios.append(large / small)
      if large < 20 * small { return }
    }
    Issue.record("eight times the text took \(ratios) times the work")
  }
}

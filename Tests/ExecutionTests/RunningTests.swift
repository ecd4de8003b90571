import Diagnostics
import Execution
import Foundation
import Notebooks
import Testing

@Suite struct RunningTests {
  @Test func showsPrintedTextAndTheLastValueInOrder() {
    let run = Executed(cells("print(\"a\")\nlet x = 6 * 7\nx", "print(x + 1)"))
    #expect(run.outputs(0) == ["text a\n", "value 42"])
    #expect(run.outputs(1) == ["text 43\n"])
    #expect(run.problems == [])
  }

  @Test func bindsReadsToTheLatestDefinitionAbove() {
    let run = Executed(
      cells("let x = 1\nfunc f() -> Int { x }", "let x = \"two\"\nprint(x)", "print(x, f())"))
    #expect(run.outputs(1) == ["text two\n"])
    #expect(run.outputs(2) == ["text two 1\n"])
  }

  @Test func reportsTrapsWhereTheyHappenInTheFile() {
    let run = Executed("# A\n\n- item\n\n  ```{swift}\n  let xs = [1]\n  print(xs[3])\n  ```\n")
    #expect(run.problems == ["index-out-of-range@7:9"])
    #expect(run.outputs(0) == ["failure index-out-of-range@7:9"])
  }

  @Test func countsTensorsOfEarlierCellsTowardsMemory() {
    let code = "let NAME = Tensor(zeros: [1000, 1000])"
    let run = Executed(
      cells(
        code.replacing("NAME", with: "a"), code.replacing("NAME", with: "b"),
        code.replacing("NAME", with: "c")),
      limits: RunLimits(memoryBytes: 20 << 20))
    #expect(run.problems == ["memory-limit@10:9"])
  }

  @Test func reportsAnErrorThatNobodyCatches() {
    let run = Executed(
      cells("enum E: Error { case bad }\nfunc f() throws { throw E.bad }\ntry f()"))
    #expect(run.problems.map { $0.prefix(14) } == ["uncaught-error"])
    #expect(run.problems.first?.hasSuffix("@2:1") == false)
  }

  @Test func displaysAnywhere() {
    let run = Executed(cells("for i in 0..<2 { display(i) }\nfunc f() { display(\"f\") }\nf()"))
    #expect(run.outputs(0) == ["value 0", "value 1", "value f"])
  }

  @Test func keepsWhatWasPrintedBeforeATrap() {
    let run = Executed(cells("print(1)\nvar d = 0\nprint(2 / d)\nprint(3)"))
    #expect(run.outputs(0) == ["text 1\n", "failure division-by-zero@4:7"])
  }

  @Test func runsCellsThatNeedNothingOfAFailedOne() {
    let run = Executed(
      cells("let a = 1", "let b = [a][1]", "print(a)", "print(b)", "let b = 5", "print(b)"))
    #expect(run.outputs(2) == ["text 1\n"])
    #expect(run.outputs(3) == ["failure needs-failed-cell@14:1"])
    #expect(run.outputs(5) == ["text 5\n"])
    #expect(run.problems == ["index-out-of-range@6:9", "needs-failed-cell@14:1"])
  }

  @Test func doesNotRunACellThatNeedsAHalfChangedVariable() {
    let run = Executed(
      cells("var total = 0", "total += 1\nlet e: [Int] = []\nprint(e[0])", "print(total)"))
    #expect(run.problems == ["index-out-of-range@8:7", "needs-failed-cell@12:1"])
  }

  @Test func doesNotRunWhatDoesNotCheck() {
    let run = Executed(cells("print(\"ran\")\nlet x: Int = \"text\""))
    #expect(run.outputs(0) == ["failure type-mismatch@3:14"])
  }

  @Test func collectsTheErrorsOfAllCells() {
    let run = Executed(cells("let a: Int = 1.5", "print(nobody)", "[1][2]"))
    #expect(
      run.problems == ["type-mismatch@2:14", "unknown-name@6:7", "index-out-of-range@10:1"])
  }

  @Test func leavesOutCellsThatAreNotToRun() {
    let run = Executed(
      "```{swift}\n//| eval: false\nlet x: Int = \"no\"\nprint(1)\n```\n\n" + cells("print(2)"))
    #expect(run.outputs(0) == [])
    #expect(run.outputs(1) == ["text 2\n"])
    #expect(run.problems == [])
  }

  @Test func showsAnExpectedErrorWithoutCountingIt() {
    let run = Executed("```{swift}\n//| error: true\n[1][2]\n```\n")
    #expect(run.outputs(0) == ["failure index-out-of-range@3:1"])
    #expect(run.problems == [])
  }

  @Test func writesLargeIntegersOfSentencesWithTheirThousandsApart() {
    let run = Executed(
      "`{swift} 1_000_000`, `{swift} UInt8(200)`, `{swift} -54321`, `{swift} String(54321)`, `{swift} 54321.5`"
    )
    #expect(
      run.notebook.inlines == [
        .text("1\u{202F}000\u{202F}000"), .text("200"), .text("-54\u{202F}321"), .text("54321"),
        .text("54321.5"),
      ])
  }

  @Test func evaluatesInlineCellsAfterTheCellsAboveThem() {
    let run = Executed(
      "```{swift}\nvar n = 1\n```\n\nNow `{swift} n`.\n\n```{swift}\nn = 2\n```\n\nThen `{swift} n`."
    )
    #expect(run.notebook.inlines == [.text("1"), .text("2")])
    #expect(run.problems == [])
  }

  @Test func displaysInsideClosures() {
    let run = Executed(
      cells("[1, 2].forEach { display($0 * 2) }\nlet show = { (x: Int) in display(x) }\nshow(5)"))
    #expect(run.problems == [])
    #expect(run.outputs(0) == ["value 2", "value 4", "value 5"])
  }

  @Test func refusesAnInlineCellWithoutAValue() {
    let run = Executed("`{swift} let x = 1` and `{swift} [1][1]`")
    #expect(run.problems == ["inline-value@1:10", "index-out-of-range@1:34"])
  }

  @Test func stopsAnEndlessLoopAtTheSamePlace() throws {
    let text = cells("var i = 0\nwhile true { i += 1 }", "print(\"on\")", "print(i)")
    let limits = RunLimits(work: 100_000)
    let run = Executed(text, limits: limits)
    #expect(run.problems.first?.hasPrefix("work-limit@3:") == true)
    #expect(run.outputs(1) == ["text on\n"])
    #expect(run.notebook == Executed(text, limits: limits).notebook)
  }

  @Test(arguments: [
    ("work: 100000", "var i = 0\nwhile true { i += 1 }", "work-limit", "100\u{202F}000 steps"),
    ("memory: 2", "var xs = [0]\nwhile true { xs += xs }", "memory-limit", "2 MiB"),
    (
      "depth: 500",
      "func f(_ n: Int) -> Int { n == 0 ? 0 : 1 + f(n - 1) }\nprint(f(400))\nprint(f(600))",
      "recursion-limit", "500 calls inside calls"
    ),
    ("output: 1", "while true { print(\"0123456789\") }", "output-limit", "1 MiB"),
  ])
  func stopsAtALimitOfTheFrontMatter(
    limit: String, code: String, id: String, amount: String
  ) throws {
    let run = Executed("---\nlimits:\n  \(limit)\n---\n\n" + cells(code))
    let stop = try #require(run.notebook.diagnostics.first)
    #expect(run.notebook.diagnostics.count == 1)
    #expect(stop.id == id)
    #expect(stop.message.hasSuffix(amount), "\(stop.message)")
    let name = limit.prefix { $0 != ":" }
    #expect(stop.help?.contains("--\(name)-limit") == true)
  }

  @Test func theOneWhoRunsANotebookHasTheLastWordOnLimits() {
    let text =
      "---\nlimits:\n  work: 1000\n---\n\n"
      + cells("var i = 0\nwhile i < 5000 { i += 1 }\nprint(i)")
    #expect(Executed(text).problems.first?.hasPrefix("work-limit@") == true)
    #expect(Executed(text, limits: RunLimits(work: 1_000_000)).outputs(0) == ["text 5000\n"])
  }

  @Test func refusesLimitsThatANotebookMayNotSet() {
    let run = Executed(
      "---\nlimits:\n  work: 900000000000\n  memory: lots\n  wrok: 3\n---\n\n" + cells("print(1)"))
    #expect(run.problems == ["option-value@3:9", "option-value@4:11", "unknown-key@5:3"])
    #expect(run.notebook.diagnostics.last?.help == "did you mean 'work'?")
    #expect(run.outputs(0) == ["text 1\n"])
  }

  /// Destroying what is nested takes native stack, which notebooks' threads have.
  @Test func stopsBeforeValuesOfTheLibraryAreNestedTooDeep() {
    let nested =
      "var b: any Bijection = Affine(scale: 2)\n"
      + "for _ in 0..<2 {\n  for _ in 0..<60_000 { b = Inverted(b) }\n}"
    let chained =
      "var t: Tensor = [1]\nfor _ in 0..<110_000 { t = Affine(scale: 1).forward(t).value }\nt"
    let run = Workers.value { Executed(cells(nested, chained)) }
    #expect(run.problems == ["recursion-limit@4:29"])
    #expect(run.outputs(1).count == 1 && run.outputs(1)[0].contains("1"))
  }

  @Test func stopsAtTheMemoryLimit() {
    let run = Executed(
      cells("var xs = [0]\nwhile true { xs += xs }"), limits: RunLimits(memoryBytes: 1 << 20))
    #expect(run.problems.first?.hasPrefix("memory-limit@3:") == true)
  }

  @Test func keepsTheMeaningOfBodiesThatAreLookedAtLate() {
    let run = Executed(
      cells(
        """
        @propertyWrapper struct Zero { var wrappedValue: Int = 0 }
        struct A { @Zero var z: Int; lazy var w = Helper().n }
        struct Helper { var n = 7 }
        func make<T>(_ x: T) -> (T, Int) { (x, Helper().n) }
        """,
        """
        struct Zero { let text: String }
        struct Helper { let other: String }
        func erf(_ x: Double) -> Double { -x }
        var a = A()
        print(a.z, a.w, make("x"), erf(Float(0.5)), erf(0.5))
        """))
    #expect(run.outputs(1) == ["text 0 7 (\"x\", 7) 0.5204999 -0.5\n"])
    #expect(run.problems == [])
  }

  @Test func givesTheSameAloneAndBesideOthers() {
    let texts = (0..<8).map { seed in
      "---\nseed: \(seed)\n---\n\n" + cells("Tensor(Random.uniform())", "print(Random.normal())")
    }
    let alone = texts.map { Executed($0).notebook }
    let results = Results(count: texts.count)
    Workers.forEach(count: texts.count, threads: 4) {
      results.set(Executed(texts[$0]).notebook, $0)
    }
    #expect(results.all == alone)
  }
}

/// What threads deliver.
private final class Results: @unchecked Sendable {
  private let lock = NSLock()
  private var slots: [ExecutedNotebook?]

  init(count: Int) { slots = Array(repeating: nil, count: count) }

  func set(_ result: ExecutedNotebook, _ index: Int) { lock.withLock { slots[index] = result } }

  var all: [ExecutedNotebook?] { lock.withLock { slots } }
}

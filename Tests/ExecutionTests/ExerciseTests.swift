import Diagnostics
import Execution
import Notebooks
import Testing

@Suite struct ExerciseTests {
  private func exercise(_ codes: String..., after: String = "") -> String {
    "::: {#exr-a}\n" + codes.map { "```{swift}\n\($0)\n```\n" }.joined(separator: "\n") + ":::\n"
      + after
  }

  private static let solution = """
    func twice(_ x: Int) -> Int {
      // BEGIN SOLUTION
      return 2 * x
      // END SOLUTION
    }
    """

  @Test func runsWithItsSolution() {
    let run = Executed(
      exercise(
        Self.solution,
        """
        //| points: 1
        check(twice(2) == 4)
        // BEGIN HIDDEN TESTS
        check(twice(3) == 6)
        // END HIDDEN TESTS
        """))
    #expect(run.problems == [])
    #expect(run.outputs(1).joined().ranges(of: "condition holds").count == 2)
  }

  @Test func aFailingHiddenTestFailsTheNotebook() {
    let run = Executed(
      exercise(
        Self.solution,
        "//| points: 1\n// BEGIN HIDDEN TESTS\ncheck(twice(3) == 7)\n// END HIDDEN TESTS"))
    #expect(run.problems == ["check-failed@13:1"])
  }

  @Test(arguments: [
    // A name that only the solution declares.
    ("// BEGIN SOLUTION\nlet y = 2\n// END SOLUTION\nprint(y)", ["starter@6:7"]),
    // A function whose end is reached without its value isn't one: the stub never returns.
    ("func f() -> Int {\n  // BEGIN SOLUTION\n  1\n  // END SOLUTION\n}", []),
    ("let f: (Int) -> Int = { x in\n  // BEGIN SOLUTION\n  x\n  // END SOLUTION\n}", []),
    // A closure whose type the solution alone would tell.
    (
      "let f = { (x: Int) in\n  // BEGIN SOLUTION\n  x\n  // END SOLUTION\n}\nprint(f(1) + 1)",
      ["starter@8:7"]
    ),
  ])
  func startersMustBeSwift(code: String, expected: [String]) {
    let run = Executed(exercise(code))
    #expect(run.problems == expected)
    let notebook = run.notebook.notebook
    let checked = NotebookEngine().check(notebook)
    #expect(checked.map { "\($0.id)@\($0.range?.start.description ?? "")" } == expected)
    #expect(NotebookEngine().inspect(notebook).diagnostics.map(\.id) == checked.map(\.id))
  }

  @Test func laterCellsMayNotReadWhatOnlyASolutionDeclares() {
    let run = Executed(
      exercise("// BEGIN SOLUTION\nlet y = 2\n// END SOLUTION")
        + "\n`{swift} y`\n\n```{swift}\nprint(y)\n```\n")
    #expect(run.problems == ["starter@9:10", "starter@12:7"])
  }

  @Test func wordsOfASolutionMayReadIt() {
    let run = Executed(
      "::: {#exr-a}\n```{swift}\n// BEGIN SOLUTION\nlet y = 2\n// END SOLUTION\n```\n"
        + "::: solution\nIt is `{swift} y`.\n\n```{swift}\nprint(y)\n```\n:::\n:::\n")
    #expect(run.problems == [])
  }

  @Test func anErrorOfTheNotebookIsNotToldTwice() {
    let run = Executed(exercise("// BEGIN SOLUTION\nlet y = 2\n// END SOLUTION\nprint(yy)"))
    #expect(run.problems == ["unknown-name@6:7"])
  }

  @Test(arguments: [
    ("//| points: 1\nprint(1)", ["points-without-check@12:1"]),
    ("//| points: 0\nprint(1)", []), ("//| points: 1\ncheck(true)", []),
    ("//| points: 1\nprint([1][1])", ["index-out-of-range@12:7"]),
  ])
  func pointsAreForChecks(code: String, expected: [String]) {
    #expect(Executed(exercise(Self.solution, code)).problems == expected)
  }

  @Test func aKeyKnowsWhatStudentsGet() {
    let inside = "::: {#exr-a}\n```{swift}\nlet a = 1\n```\n:::\n"
    let key = { (text: String) in
      ExecutionKey(Notebook.read(SourceFile(path: "t.md", text: text)).notebook)
    }
    #expect(key(inside) == key("Prose.\n\n" + inside))
    #expect(key(inside) != key("```{swift}\nlet a = 1\n```\n"))
    let words = "::: {#exr-a}\n::: solution\n```{swift}\nlet a = 1\n```\n:::\n:::\n"
    #expect(key(words) != key("```{swift}\nlet a = 1\n```\n"))
  }
}

import Diagnostics
import Testing

@testable import Notebooks

@Suite struct ExerciseTests {
  static let text = """
    Before.[^a]

    ::: {#exr-gap}
    ## The *gap*

    What to do.

    ```{swift}
    let given = 1
    ```

    ```{swift}
    //| label: gap
    func gap(_ x: Double) -> Double {
      // BEGIN SOLUTION
      let two = 2.0
      return two * x
      // END SOLUTION
    }
    ```

    ::: {.hint}
    Think.
    :::

    ::: hint
    Think again.[^b]
    :::

    ```{swift}
    //| points: 1.5
    check(gap(1), equals: 2)
    // BEGIN HIDDEN TESTS
    check(gap(2), equals: 4)
    // END HIDDEN TESTS
    ```

    ```{swift}
    //| points: 0.25
    check(gap(3), equals: 6)
    ```

    ::: {.solution}
    Twice $x$ is `{swift} gap(1)`.[^c]

    ```{swift}
    print(gap(7))
    ```
    :::
    :::

    After `{swift} given`.[^b] [^a]

    [^a]: A
    [^b]: B
    [^c]: C [^d]
    [^d]: D

    """

  @Test func readsPartsHintsAndSolutions() throws {
    let reading = Reading(Self.text)
    #expect(reading.complaints == [])
    let exercise = try #require(reading.notebook.exercises.first)
    #expect(exercise.label == "exr-gap")
    #expect(exercise.title == "The gap")
    #expect(exercise.parts.map(\.role) == [.given, .solution, .check, .check])
    #expect(exercise.parts.map(\.cell) == [0, 1, 2, 3])
    #expect(exercise.parts.map(\.showsSolution) == [false, true, true, true])
    #expect(exercise.points.description == "1.75")
    #expect(exercise.hints.count == 2)
    #expect(exercise.solutions.count == 1)
    #expect(exercise.range.start == SourcePosition(line: 3, column: 1))
  }

  @Test(arguments: [
    ("a\n// BEGIN SOLUTION\nb\n// END SOLUTION\nc", "a\n@\nc"),
    ("f {\n  // BEGIN SOLUTION\n  b\n  // END SOLUTION\n}", "f {\n  @\n}"),
    ("\t/// ### BEGIN SOLUTION of a\n\tb\n\t// END SOLUTION", "\t@"),
    (
      "// BEGIN SOLUTION\na\n// END SOLUTION\nb\n// BEGIN SOLUTION\n// END SOLUTION", "@\nb\n@"
    ),
    ("a\n// BEGIN HIDDEN TESTS\nb\n// END HIDDEN TESTS\nc", "a\nc"),
    ("// BEGIN HIDDEN TESTS\nb\n// END HIDDEN TESTS", ""),
    ("a // BEGIN SOLUTION\nb", "a // BEGIN SOLUTION\nb"), ("// begin\na", "// begin\na"),
    // What can't be told apart is a solution as a whole.
    ("a\n// END SOLUTION", "@"), ("a\n// BEGIN SOLUTION\nb", "@"),
    ("// BEGIN SOLUTION\na\n// BEGIN SOLUTION\nb\n// END SOLUTION", "@"),
    ("// BEGIN SOLUTION\na\n// END HIDDEN TESTS\nb\n// END SOLUTION", "@"),
    ("// BEGIN SOLUTON\na\n// END SOLUTON", "@"), ("// begin solution\na", "@"),
  ])
  func startersStandInPlaceOfSolutions(code: String, starter: String) {
    let reading = Reading("```{swift}\n\(code)\n```\n")
    let expected = starter.replacing("@", with: "fatalError(\"Your code here.\")")
    #expect(reading.notebook.cells[0].starter.text == expected)
  }

  @Test func linesOfStartersKeepTheirPlaces() {
    let reading = Reading(
      "- ```{swift}\n  a\n  // BEGIN SOLUTION\n  b\n  // END SOLUTION\n  c\n  ```\n")
    #expect(
      reading.notebook.cells[0].starter.lineOrigins
        == [2, 3, 6].map { SourcePosition(line: $0, column: 3) })
  }

  private static func exercise(_ code: String) -> String {
    "::: {#exr-a}\n```{swift}\n\(code)\n```\n:::\n"
  }

  @Test(arguments: [
    (exercise("// END SOLUTION"), ["exercise-mark@3:1"]),
    (exercise("  // BEGIN SOLUTION"), ["exercise-mark@3:3"]),
    (
      exercise("// BEGIN SOLUTION\n// BEGIN HIDDEN TESTS\n// END SOLUTION"),
      ["exercise-mark@4:1", "exercise-mark@4:1"]
    ),
    (exercise("// BEGIN SOLUTIN\nx"), ["exercise-mark@3:1"]),
    (exercise("// begin solution\nx"), ["exercise-mark@3:1"]),
    (exercise("// BEGIN MARK SCHEME\nx"), ["exercise-mark@3:1"]),
    (exercise("// END OF THE LOOP\nx"), []),
    (exercise("//| points: 1\n// BEGIN SOLUTION\n// END SOLUTION"), ["misplaced-points@3:5"]),
    (exercise("//| points: 1\ncheck(true)"), ["no-solution@4:1"]),
    (exercise("//| points: -1"), ["option-value@3:13"]),
    (exercise("//| points: 1e3"), ["option-value@3:13"]),
    (exercise("//| points: 0.0001"), ["option-value@3:13"]),
    (exercise("//| points: \"1\""), ["option-value@3:13"]),
    ("```{swift}\nx\n// BEGIN SOLUTION\ny\n// END SOLUTION\n```", ["misplaced-mark@3:1"]),
    ("```{swift}\n//| points: 2\nx\n```", ["misplaced-points@2:5"]),
    ("::: {#exr-a}\n::: {#exr-b}\n:::\n:::", ["nested-exercise@2:1"]),
    ("::: {#exm-a}\n```{swift}\n//| points: 2\nx\n```\n:::", ["misplaced-points@3:5"]),
    ("---\nexecute: {points: 2}\n---\na", ["unknown-option@2:11"]),
    ("---\nsolutions: never\n---\na", ["option-value@2:12"]),
    ("---\nsolutions: fold\n---\na", []),
  ])
  func complaintsHaveTheirPlace(text: String, expected: [String]) {
    #expect(Reading(text).complaints == expected)
  }

  @Test func aNotebookWithoutSolutionsIsWhole() throws {
    let whole = Reading(Self.text).notebook
    let cut = whole.withoutSolutions
    #expect(cut.cells.count == 4)
    #expect(cut.inlineCells.map(\.code.text) == ["given"])
    #expect(cut.cells[1].code.text.contains("fatalError"))
    #expect(!cut.cells[2].code.text.contains("gap(2)"))
    for needle in ["two", "Twice", "gap(7)", "gap(2)", "BEGIN HIDDEN"] {
      #expect(!"\(cut)".contains(needle), "\(needle)")
    }
    let exercise = try #require(cut.exercises.first)
    #expect(cut.document.exerciseLabel(exercise.node) == "exr-gap")
    #expect(exercise.solutions == [])
    #expect(
      exercise.hints.map { cut.document.plainText(of: $0) } == ["Think.", "Think again."])
    for (index, node) in cut.document.nodes.enumerated() {
      #expect(node.end > index && node.end <= cut.document.nodes.count)
      if case .cell(let cell) = node.content { #expect(cut.cellNodes[cell] == index) }
      if case .inlineCell(let cell) = node.content { #expect(cut.inlineCells[cell].node == index) }
    }
  }

  @Test func footnotesOfSolutionsGoWithThem() {
    let footnotes = { (notebook: Notebook) in
      notebook.document.nodes.compactMap { node -> String? in
        switch node.content {
        case .footnoteReference(let id, let occurrence): "\(id.label)\(id.number)/\(occurrence)"
        case .footnoteDefinition(let id): "\(id.label)=\(id.number)"
        default: nil
        }
      }
    }
    let whole = Reading(Self.text).notebook
    #expect(
      footnotes(whole)
        == ["a1/1", "b2/1", "c3/1", "b2/2", "a1/2", "a=1", "b=2", "c=3", "d4/1", "d=4"])
    #expect(
      footnotes(whole.withoutSolutions) == ["a1/1", "b2/1", "b2/2", "a1/2", "a=1", "b=2"])
    #expect(whole.withoutSolutions.document.footnoteReferenceCounts == [2, 2])
    let moved = Reading(
      "::: {#exr-a}\n::: solution\nx[^a]\n:::\n:::\n\ny[^b] z[^a]\n\n[^a]: A\n[^b]: B\n"
    ).notebook
    #expect(footnotes(moved.withoutSolutions) == ["b1/1", "a2/1", "b=1", "a=2"])
  }

  @Test func publishedNotebooksFollowTheFrontMatter() {
    let whole = Reading(Self.text).notebook
    #expect(whole.published != whole)
    #expect(whole.published.cells[2].options.output == .hidden)
    for display in ["fold", "show"] {
      let shown = Reading("---\nsolutions: \(display)\n---\n" + Self.text).notebook
      #expect(shown.published == shown)
      #expect(shown.withoutSolutions != shown)
    }
    let plain = Reading("```{swift}\nlet a = 1 // no mark\n```").notebook
    #expect(plain.published == plain)
  }

  @Test(arguments: [
    ("0", "0"), ("3", "3"), ("1.50", "1.5"), ("0.125", "0.125"), ("1000000", "1000000"),
    ("007", "7"), ("1000000.5", nil), ("1.", nil), (".5", nil), ("1.2.3", nil), ("", nil),
    ("9999999", nil), ("99999999999999999999", nil),
  ])
  func pointsAreExact(text: String, expected: String?) {
    #expect(Points(text)?.description == expected)
  }

  @Test func pointsAddUpExactly() throws {
    let tenth = try #require(Points("0.1"))
    #expect((0..<10).reduce(Points.zero) { sum, _ in sum + tenth }.description == "1")
  }
}

import Diagnostics
import Notebooks
import Testing

@testable import Rendering

@Suite struct ExerciseRenderingTests {
  private static let body = """
    # Section

    ::: {#exr-gap}
    ## The *gap*

    What to do.

    ```{swift}
    //| label: gap
    func gap(_ x: Double) -> Double {
      // BEGIN SOLUTION
      let secretCode = 2.0
      return secretCode * x
      // END SOLUTION
    }
    ```

    ::: {.hint}
    Think.
    :::

    ::: {.hint title="Halves"}
    Think again.
    :::

    ```{swift}
    //| label: fig-check
    //| points: 1.5
    //| fig-cap: "The secretCaption."
    check(gap(1), equals: 2)
    // BEGIN HIDDEN TESTS
    secretTest(gap(2))
    // END HIDDEN TESTS
    ```

    ```{swift}
    publicUse()
    ```

    ::: {.solution}
    The secretWords are $s_{ecretFormula}$ and `{swift} secretInline()`.

    ```{swift}
    secretCell()
    ```
    :::
    :::

    See @exr-gap.

    """

  private static let outputs: [[CellOutput]] = [
    [.text("secretOutput\n")],
    [
      .text("secretResult\n"),
      .value(.figure(FigureOutput(svg: "<svg id=\"secretFigure\"></svg>"))),
    ],
    [.value(.text("secretUse"))],
    [.text("secretOfCell")],
  ]

  private func page(_ solutions: String?, language: String = "en") -> Page {
    let lines = ["lang: \(language)"] + (solutions.map { ["solutions: \($0)"] } ?? [])
    return Page(
      "---\n\(lines.joined(separator: "\n"))\n---\n" + Self.body, outputs: Self.outputs,
      inlines: [.text("secretValue")])
  }

  @Test func showsWhatToStartFrom() {
    let page = page(nil)
    #expect(
      page.body.contains(
        """
        <div class="exercise" id="exr-gap">
        <div class="exercise-head"><h2 class="exercise-title"><span class="exercise-number">\
        Exercise\u{A0}1:</span> The <em>gap</em></h2><p class="points">1.5 points</p></div>
        <p>What to do.</p>
        """), "\(page.body)")
    #expect(
      page.body.contains(
        "func gap(_ x: Double) -&gt; Double {\n  fatalError(&quot;Your code here.&quot;)\n}"))
    #expect(page.body.contains("<summary><span class=\"hint-word\">Hint\u{A0}1</span></summary>"))
    #expect(
      page.body.contains("<summary><span class=\"hint-word\">Hint\u{A0}2:</span> Halves</summary>"))
    #expect(page.body.contains("<p class=\"check-title\">Check</p>"))
    #expect(page.body.contains("check(gap(1), equals: 2)"))
    #expect(page.body.contains("publicUse()"))
    #expect(page.body.contains("href=\"#exr-gap\">Exercise\u{A0}1</a>"))
    #expect(!page.body.contains("<details open"))
    #expect(page.diagnostics.map(\.id) == ["missing-katex"])
  }

  @Test(arguments: [nil, "hide"])
  func nothingOfAHiddenSolutionReachesThePage(solutions: String?) {
    let page = page(solutions)
    #expect(!page.html.lowercased().contains("secret"), "\(page.body)")
    #expect(!page.html.contains("BEGIN"))
    #expect(!page.html.contains("Solution"))
  }

  @Test(arguments: [
    ("fold", "<details class=\"solution\">"), ("show", "<details class=\"solution\" open=\"\">"),
  ])
  func solutionsCanBeShown(solutions: String, element: String) throws {
    let page = page(solutions)
    let parts = page.body.split(separator: element, maxSplits: 1)
    try #require(parts.count == 2)
    let solution = parts[1]
    for needle in [
      "let secretCode = 2.0", "secretOutput", "secretResult", "secretFigure", "secretUse",
      "secretCaption", "secretWords", "secretValue", "secretCell()", "secretOfCell",
    ] {
      #expect(solution.contains(needle), "\(needle)")
      #expect(!parts[0].contains(needle), "\(needle)")
    }
    #expect(!page.html.contains("secretTest"))
    #expect(!page.html.contains("BEGIN"))
    #expect(parts[0].contains("Your code here."))
  }

  @Test func whatStandsAboveTheSolutionKeepsItsOutputs() {
    let text =
      "::: {#exr-a}\n```{swift}\nsetup()\n```\n```{swift}\n// BEGIN SOLUTION\n// END SOLUTION\n```\n:::\n"
    let page = Page(text, outputs: [[.text("given")], [.text("taken")]])
    #expect(page.body.contains("given"))
    #expect(!page.body.contains("taken"))
  }

  @Test func aHiddenFailureIsSaidAndNoMore() {
    let failure = Diagnostic(
      "trap", "secretMessage", path: "t.md",
      range: SourceRange(SourcePosition(line: 3, column: 1), SourcePosition(line: 3, column: 4)))
    let text = """
      ::: {#exr-a}
      ```{swift}
      // BEGIN SOLUTION
      secretCode()
      // END SOLUTION
      ```
      :::

      ```{swift}
      use()
      ```

      """
    let page = Page(text, outputs: [[.text("secret"), .failure(failure)], []])
    #expect(page.body.contains("the exercise fails with its own solution, which is hidden"))
    #expect(!page.html.contains("secret"))
    // A failure of a cell outside may point into the solution: its lines aren't shown.
    let inside = Diagnostic(
      "trap", "index out of range", path: "t.md",
      range: SourceRange(SourcePosition(line: 4, column: 1), SourcePosition(line: 4, column: 4)))
    let outside = Page(text, outputs: [[], [.failure(inside)]])
    #expect(outside.body.contains("t.md:4:1: error: index out of range"))
    #expect(!outside.html.contains("secret"))
    // A solution that is shown fails in full, and unfolded.
    let shown = Page("---\nsolutions: fold\n---\n" + text, outputs: [[.failure(failure)], []])
    #expect(shown.body.contains("secretMessage"))
  }

  @Test func checksSayTheirShareOfThePoints() {
    let check = { (points: String) in "```{swift}\n//| points: \(points)\ncheck(true)\n```\n" }
    let body = Page("::: {#exr-a}\n" + check("1") + check("0.5") + ":::\n").body
    #expect(body.contains("<p class=\"points\">1.5 points</p>"))
    #expect(body.contains("<p class=\"check-title\">Check · 1 point</p>"))
    #expect(body.contains("<p class=\"check-title\">Check · 0.5 points</p>"))
  }

  @Test func marksOutsideAnExercisePublishNothing() {
    let page = Page("```{swift}\nlet a = 1\n// BEGIN SOLUTION\nsecret()\n// END SOLUTION\n```\n")
    #expect(page.body.contains("let a = 1"))
    #expect(!page.html.contains("secret"))
  }

  @Test(arguments: [
    ("de", ["Übung\u{A0}1:", "1.5 Punkte", "Tipp\u{A0}1", ">Prüfung<", ">Lösung<"]),
    (
      "fr", ["Exercice\u{A0}1:", "1.5 points", "Indication\u{A0}1", ">Vérification<", ">Solution<"]
    ),
    ("es", ["Ejercicio\u{A0}1:", "1.5 puntos", "Pista\u{A0}1", ">Comprobación<", ">Solución<"]),
    ("it", ["Esercizio\u{A0}1:", "1.5 punti", "Suggerimento\u{A0}1", ">Verifica<", ">Soluzione<"]),
  ])
  func wordsFollowTheLanguage(language: String, words: [String]) {
    let body = page("fold", language: language).body
    for word in words { #expect(body.contains(word), "\(word)") }
  }

  @Test func headingsKeepTheirOrder() {
    let text = "## A\n\n### B\n\n::: {#exr-a}\n# T\nx\n:::\n\n## C\n\n::: {#exr-b}\nx\n:::\n"
    let body = Page(text).body
    #expect(
      body.contains("<h4 class=\"exercise-title\"><span class=\"exercise-number\">Exercise\u{A0}1:")
    )
    #expect(
      body.contains(
        "<h3 class=\"exercise-title\"><span class=\"exercise-number\">Exercise\u{A0}2</span>"))
  }

  @Test func surveysKnowNothingOfHiddenSolutions() {
    let (notebook, _) = Notebook.read(SourceFile(path: "t.md", text: Self.body))
    let survey = PageSurvey(notebook, chapter: nil)
    let sections = PageSurvey.sections(of: notebook, labels: survey.labels)
    #expect(!"\(survey) \(sections)".contains("secret"))
    #expect(survey.labels["exr-gap"]?.number == "1")
    #expect(survey.labels["fig-check"] == nil)
  }

  @Test func optionsHoldForStartersAndSolutions() {
    let text = """
      ---
      solutions: fold
      ---
      ::: {#exr-a}
      ```{swift}
      //| label: gap
      //| code-line-numbers: true
      //| code-fold: true
      func f() -> Int {
        // BEGIN SOLUTION
        1
        // END SOLUTION
      }
      ```
      ```{swift}
      //| echo: fenced
      //| points: 1
      check(true)
      ```
      :::
      """
    let page = Page(text)
    #expect(page.body.contains("id=\"gap-line-2\""))
    #expect(page.body.contains("id=\"gap-solution-line-2\""))
    #expect(page.body.contains("<details class=\"fold\">"))
    #expect(page.body.contains("//| points: 1"))
    let ids = page.elements.flatMap(\.attributes).filter { $0.name == "id" }.map(\.value)
    #expect(Set(ids).count == ids.count)
  }
}

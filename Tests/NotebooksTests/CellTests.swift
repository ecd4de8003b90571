import Diagnostics
import Testing

@testable import Notebooks

@Suite struct CellTests {
  @Test func codeMapsBackThroughListsAndQuotes() throws {
    let reading = Reading(
      """
      - item

        ```{swift}
        //| label: a
        let x = 1

          let y = é
        ```
      > 1. ```{swift}
      >    b
      >    ```
      """)
    let cells = reading.notebook.cells
    #expect(reading.complaints == [])
    #expect(cells.map(\.code.text) == ["let x = 1\n\n  let y = é", "b"])
    #expect(cells.map(\.options.label) == ["a", nil])
    let first = try #require(cells.first).code
    #expect(first.filePosition(line: 1, column: 5) == SourcePosition(line: 5, column: 7))
    #expect(first.filePosition(line: 3, column: 3) == SourcePosition(line: 7, column: 5))
    #expect(first.filePosition(line: 9, column: 1) == first.range.end)
    #expect(reading.source(first.range) == "let x = 1\n\n    let y = é")
    #expect(
      cells.last?.code.filePosition(line: 1, column: 1) == SourcePosition(line: 10, column: 6))
  }

  @Test func codeKeepsTabsAndIndentedFences() {
    let reading = Reading("  ```{swift}\n  if a {\n  \tb\n }\n  ```\n")
    #expect(reading.notebook.cells.map(\.code.text) == ["if a {\n\tb\n}"])
    #expect(reading.notebook.cells.first?.code.lineOrigins.map(\.column) == [3, 3, 2])
  }

  @Test func optionsAreTyped() throws {
    let reading = Reading(
      """
      ```{swift}
      //| label: fig-moons
      #| echo: fenced
      //| eval: false
      //| include: true
      //| output: asis
      //| warning: false
      //| error: true
      //| fig-cap: "Two moons: 3"
      //| fig-alt: Moons
      //| tbl-cap: T
      //| code-fold: show
      //| code-summary: Code
      //| fig-width: 4
      //| fig-height: 2.5
      let x = 1
      ```
      """)
    #expect(reading.complaints == [])
    let options = try #require(reading.notebook.cells.first).options
    var expected = CellOptions()
    expected.label = "fig-moons"
    expected.echo = .fenced
    expected.eval = false
    expected.output = .markdown
    expected.warning = false
    expected.error = true
    expected.figureCaption = "Two moons: 3"
    expected.figureDescription = "Moons"
    expected.tableCaption = "T"
    expected.fold = .open
    expected.foldSummary = "Code"
    expected.figureWidth = 4
    expected.figureHeight = 2.5
    #expect(options == expected)
    #expect(reading.notebook.cells.first?.code.lineOrigins == [SourcePosition(line: 16, column: 1)])
  }

  struct Fault: CustomTestStringConvertible {
    let option: String
    let complaint: String
    let message: String
    let help: String?
    var testDescription: String { option }

    init(_ option: String, _ complaint: String, _ message: String, _ help: String? = nil) {
      self.option = option
      self.complaint = complaint
      self.message = message
      self.help = help
    }
  }

  @Test(arguments: [
    Fault(
      "ech: true", "unknown-option@2:5", "there is no cell option 'ech'", "did you mean 'echo'?"),
    Fault(
      "figcap: a", "unknown-option@2:5", "there is no cell option 'figcap'",
      "did you mean 'fig-cap'?"),
    Fault("colour: red", "unknown-option@2:5", "there is no cell option 'colour'"),
    Fault(
      "eval: flase", "option-value@2:11", "'eval' must be true or false, got 'flase'",
      "did you mean 'false'?"),
    Fault(
      "eval: \"true\"", "option-value@2:11", "'eval' must be true or false, got 'true'",
      "remove the quotes"),
    Fault("eval: 1", "option-value@2:11", "'eval' must be true or false, got '1'"),
    Fault("eval: yes", "option-value@2:11", "'eval' must be true or false, got 'yes'"),
    Fault("output: [true]", "option-value@2:13", "'output' must be true, false or asis, got a list"),
    Fault(
      "echo: {a: b}", "option-value@2:11", "'echo' must be true, false or fenced, got a mapping"),
    Fault(
      "code-fold: shown", "option-value@2:16",
      "'code-fold' must be true, false or show, got 'shown'", "did you mean 'show'?"),
    Fault(
      "fig-width: wide", "option-value@2:16",
      "'fig-width' must be a number above 0 and at most 100, got 'wide'"),
    Fault(
      "fig-width: -1", "option-value@2:16",
      "'fig-width' must be a number above 0 and at most 100, got '-1'"),
    Fault(
      "fig-height: nan", "option-value@2:17",
      "'fig-height' must be a number above 0 and at most 100, got 'nan'"),
    Fault("fig-cap:", "option-value@2:13", "'fig-cap' must be text, got nothing"),
    Fault(
      "label: two words", "option-value@2:12",
      "a label is made of letters, digits, '-', '_', '.' and ':', got 'two words'"),
    Fault(
      "label: fn-1", "option-value@2:12", "labels that begin with 'fn-' belong to the page itself"),
    Fault("just text", "yaml-syntax@2:5", "cell options are 'name: value' lines"),
  ])
  func faultsAreNamedAtTheirPlace(_ fault: Fault) throws {
    let reading = Reading("```{swift}\n//| \(fault.option)\n1\n```\n")
    #expect(reading.complaints == [fault.complaint])
    let diagnostic = try #require(reading.diagnostics.first)
    #expect(diagnostic.message == fault.message)
    #expect(diagnostic.help == fault.help)
    #expect(diagnostic.severity == .error)
  }

  @Test func brokenYAMLIsPlacedInItsLine() {
    let reading = Reading("> ```{swift}\n> //| label: a\n> //| fig-cap: [x\n> 1\n> ```\n")
    #expect(reading.diagnostics.map(\.id) == ["yaml-syntax"])
    #expect(reading.diagnostics.first?.range?.start.line == 3)
  }

  @Test func anOptionGivenTwiceIsAnError() {
    let reading = Reading("```{swift}\n//| echo: true\n//| eval: true\n//| echo: false\n1\n```")
    #expect(reading.complaints == ["yaml-syntax@4:5"])
    #expect(reading.diagnostics.first?.message == "'echo' is given twice")
  }

  @Test func aLabelUsedTwiceNamesTheFirst() throws {
    let reading = Reading(
      "```{swift}\n//| label: a\n1\n```\n\n- ```{swift}\n  //| label: a\n  2\n  ```\n")
    #expect(reading.complaints == ["duplicate-label@7:14"])
    let note = try #require(reading.diagnostics.first?.notes.first)
    #expect(note.range?.start == SourcePosition(line: 2, column: 12))
  }

  @Test func optionsBelowCodeAreAnError() {
    #expect(Reading("```{swift}\n1\n//| echo: true\n```").complaints == ["misplaced-option@3:1"])
  }

  @Test func defaultsComeFromTheFrontMatter() {
    let reading = Reading(
      "---\nexecute:\n  echo: false\n  warning: false\n---\n```{swift}\n//| warning: true\n1\n```")
    #expect(reading.complaints == [])
    #expect(reading.notebook.cells.map(\.options.echo) == [.hidden])
    #expect(reading.notebook.cells.map(\.options.warning) == [true])
  }

  @Test(arguments: [
    ("```swift\nx\n```", Content.codeBlock(language: "swift", text: "x\n")),
    ("```{.swift}\nx\n```", .codeBlock(language: "swift", text: "x\n")),
    ("```{{swift}}\nx\n```", .codeBlock(language: nil, text: "```{swift}\nx\n```\n")),
    ("~~~~{{swift}}\nx\n~~~~", .codeBlock(language: nil, text: "~~~~{swift}\nx\n~~~~\n")),
    ("    {swift}", .codeBlock(language: nil, text: "{swift}\n")),
  ])
  func otherFencesAreShown(markdown: String, content: Content) {
    let reading = Reading(markdown)
    #expect(reading.nodes.map(\.content) == [content])
    #expect(reading.complaints == [])
    #expect(reading.notebook.cells.isEmpty)
  }

  @Test(
    arguments: [
      ("```{python}\n1\n```", "cell-language@1:1", Severity.warning, nil),
      ("```{Swift}\n1\n```", "cell-language@1:1", .warning, "did you mean '{swift}'?"),
      (
        "```{swift, echo=FALSE}\n1\n```", "cell-header@1:1", .error,
        "write '//| name: value' lines at the top of the cell"
      ),
      (
        "# H\n\n```{swift}\nlet a = 1\n", "unclosed-fence@3:1", .error, "close it with a line '```'"
      ),
      ("> ~~~\n> a\n\ntext", "unclosed-fence@1:3", .error, "close it with a line '~~~'"),
      ("- ````{swift}\n  a\n  ```\n", "unclosed-fence@1:3", .error, "close it with a line '````'"),
      ("```", "unclosed-fence@1:1", .error, "close it with a line '```'"),
      ("a `{swift}` b", "empty-inline-cell@1:4", .error, "write one after '{swift}'"),
    ] as [(String, String, Severity, String?)])
  func brokenFencesAreNamed(
    markdown: String, complaint: String, severity: Severity, help: String?
  ) {
    let reading = Reading(markdown)
    #expect(reading.complaints == [complaint])
    #expect(reading.diagnostics.map(\.severity) == [severity])
    #expect(reading.diagnostics.map(\.help) == [help])
  }

  @Test(arguments: [
    "```\na\n```", "````\n```\n````", "> ```\n> a\n> ```", "- ```\n  a\n  ```\n\n  x",
    "~~~\n```\n~~~  \n",
  ])
  func closedFencesAreFine(_ markdown: String) {
    #expect(Reading(markdown).complaints == [])
  }

  @Test func inlineCellsHaveTheirExpressionsPlace() {
    let reading = Reading("- a `{swift} x + 1` b\n  > c `{swift}  y` ``{swift} z`` `{{swift}} w`")
    #expect(reading.notebook.inlineCells.map(\.code.text) == ["x + 1", "y"])
    #expect(reading.notebook.inlineCells.map { reading.source($0.code.range) } == ["x + 1", "y"])
    let codes = reading.nodes.compactMap { node -> String? in
      if case .code(let code) = node.content { code } else { nil }
    }
    #expect(codes == ["{swift} z", "{swift} w"])
  }

  @Test func cellsRunInTheOrderOfTheFile() {
    let reading = Reading(
      "x[^1]\n\n[^1]: note\n\n    ```{swift}\n    first\n    ```\n\n```{swift}\nsecond\n```\n")
    #expect(reading.notebook.cells.map(\.code.text) == ["first", "second"])
    for (index, node) in reading.notebook.cellNodes.enumerated() {
      #expect(reading.nodes[node].content == .cell(index))
    }
  }
}

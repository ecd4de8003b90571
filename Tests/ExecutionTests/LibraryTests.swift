import Execution
import Notebooks
import Testing

@Suite struct LibraryTests {
  @Test func showsATensorAsAMatrix() {
    let run = Executed(cells("Tensor([[1.0, -2.5], [1.5e-17, 1000.0]])"))
    #expect(run.outputs(0) == [#"matrix [["1.0", "−2.5"], ["1.5×10⁻¹⁷", "1000.0"]]"#])
    #expect(run.problems == [])
  }

  @Test func showsALargeTensorAsATableOfItsEnds() {
    let run = Executed(cells("Tensor(zeros: [30, 2])"))
    let ends = (0..<5).map { ["\($0)", "0", "0"] } + [["⋯", "⋯", "⋯"]]
      + (25..<30).map { ["\($0)", "0", "0"] }
    #expect(run.outputs(0) == ["table \(["[30, 2]", "0", "1"]) \(ends)"])
  }

  @Test func showsATensorOfOneNumberAsText() {
    #expect(Executed(cells("Tensor(0.1)")).outputs(0) == ["value 0.1"])
  }

  @Test func drawsPlotsInTheSizeThatIsAskedFor() throws {
    let run = Executed(
      "```{swift}\n//| fig-width: 5\n//| fig-height: 2.5\nPlot { Line([0.0, 1.0], [0.0, 1.0]) }\n```")
    let figure = try #require(run.outputs(0).first)
    // 96 CSS pixels in an inch.
    #expect(figure.hasPrefix("figure <svg") && figure.contains("viewBox=\"0 0 480 240\""))
    #expect(run.problems == [])
  }

  @Test func givesEachFigureOfAPageItsOwnIDs() throws {
    let run = Executed(
      cells("Plot { Line([0.0, 1.0], [0.0, 1.0]) }", "Plot { Line([0.0, 1.0], [0.0, 1.0]) }"))
    #expect(try #require(run.outputs(0).first).contains("lectern-plot-1"))
    #expect(try #require(run.outputs(1).first).contains("lectern-plot-2"))
  }

  @Test func reportsWhatAPlotCannotDraw() {
    let run = Executed(cells("Plot { Line([1.0, 2.0], [1.0]) }"))
    #expect(run.problems == ["length-mismatch@2:1"])
  }

  @Test func reportsALibraryErrorAtItsCall() {
    let run = Executed(cells("let a = Tensor([[1.0, 2.0]])\nlet b = matmul(a, a)\nprint(b)"))
    #expect(run.problems == ["library-error@3:9"])
  }

  @Test func failsForACheckThatDoesNotHoldAndGoesOn() {
    let run = Executed(cells("check(1.0, equals: 1.0)\ncheck(1.0, equals: 2.0)\nprint(\"on\")"))
    #expect(run.problems == ["check-failed@3:1"])
    let text = run.outputs(0).first ?? ""
    #expect(text.contains("✓") && text.contains("✗") && text.hasSuffix("on\n"))
  }

  @Test func drawsNumbersFromTheSeedAndTheLabel() {
    let cell = "```{swift}\n//| label: a\nprint(Random.uniform())\n```\n"
    let other = cells("print(Random.uniform())")
    func numbers(_ text: String, _ cell: Int) -> [String] { Executed(text).outputs(cell) }
    // Neither another cell nor its place changes what a labelled cell draws.
    #expect(numbers(cell, 0) == numbers(other + cell, 1))
    #expect(numbers(cell, 0) != numbers("---\nseed: 1\n---\n\n" + cell, 0))
    #expect(numbers(cell + other, 1) == numbers(other, 0))
    #expect(numbers(cell, 0) != numbers(other, 0))
  }
}

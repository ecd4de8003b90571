import Diagnostics
import Execution
import Notebooks
import Tensors
import Testing

@Suite struct LockTests {
  private static let text = """
    The value is `{swift} 1 + 1`.

    ```{swift}
    //| label: sum
    print(1 + 2)
    ```

    ```{swift}
    let x = 3
    ```

    ```{swift}
    //| eval: false
    not Swift
    ```

    ```{swift}
    //| label: fig-line
    Plot { Line(of: { $0 }, over: 0...1) }
    ```

    """

  private func digests(_ text: String) -> OutputDigests {
    OutputDigests(Executed(text).notebook)
  }

  private func lock(_ digests: OutputDigests) throws -> OutputLock {
    var lock = OutputLock()
    lock.set(digests, of: "part one/a.md")
    let (read, problems) = OutputLock.read(SourceFile(path: "lectern.lock", text: lock.text))
    #expect(problems == [])
    return read
  }

  private func differences(_ old: String, _ new: String) throws -> [String] {
    try lock(digests(old)).differences(
      of: "part one/a.md", digests(new), path: "a.md", lockPath: "lectern.lock"
    ).map { "\($0.id)@\($0.path):\($0.range.map { "\($0.start)" } ?? "")" }
  }

  @Test func namesWhatRuns() {
    #expect(digests(Self.text).entries.map(\.name) == ["#inline-1", "sum", "#1", "fig-line"])
    #expect(Set(digests(Self.text).entries.map(\.digest)).count == 4)
  }

  @Test func aLockIsOneLineForEachCell() throws {
    let digests = digests(Self.text)
    let text = try lock(digests).text
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.map { $0.dropFirst(17) } == digests.entries.map { "part one/a.md \($0.name)" })
    #expect(lines.allSatisfy { $0.prefix(16).allSatisfy(\.isHexDigit) })
    #expect(text.hasSuffix("\n"))
  }

  @Test func notebooksAreInTheOrderOfTheirBytes() throws {
    var lock = OutputLock()
    for name in ["b.md", "a.md", "Z.md", "a/c.md"] { lock.set(digests("`{swift} 1`"), of: name) }
    let names = lock.text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: " ")[1] }
    #expect(names == ["Z.md", "a.md", "a/c.md", "b.md"])
  }

  @Test(arguments: [
    ("", []),
    ("1 + 1", ["changed-output@a.md:1:23"]),
    ("print(1 + 2)", ["changed-output@a.md:5:1"]),
    ("//| label: sum", ["new-output@a.md:5:1", "gone-output@lectern.lock:4:1"]),
    ("0...1", ["changed-output@a.md:19:1"]),
  ])
  func aChangedCellIsNamed(piece: String, expected: [String]) throws {
    let changes = [
      "1 + 1": "1 + 2", "print(1 + 2)": "print(1 + 3)", "//| label: sum": "//| label: total",
      "0...1": "0...2",
    ]
    let changed = piece.isEmpty ? Self.text : Self.text.replacing(piece, with: changes[piece] ?? "")
    #expect(try differences(Self.text, changed) == expected)
  }

  @Test func proseAndOrderOfTextsDontCount() throws {
    let moved = "A paragraph more.\n\n" + Self.text.replacing("The value", with: "Its value")
    #expect(try differences(Self.text, moved) == [])
    // What is printed in two pieces is the text that one would print.
    let parts = cells("print(1)\nprint(2)")
    #expect(try differences(parts, cells("print(\"1\\n2\")")) == [])
    #expect(try differences(parts, cells("print(12)")) == ["changed-output@a.md:2:1"])
  }

  @Test func aPrintedTextIsNoValue() throws {
    let printed = cells("print(\"a\", terminator: \"\")")
    #expect(try differences(printed, cells("\"a\"")) == ["changed-output@a.md:2:1"])
  }

  @Test func anExpectedErrorIsLockedAndAnUnexpectedOneIsNoDifference() throws {
    let expected = cells("//| error: true\nprint([1][1])")
    #expect(try differences(expected, "Moved.\n\n" + expected) == [])
    #expect(
      try differences(expected, cells("//| error: true\nprint(1 / [0][0])"))
        == ["changed-output@a.md:3:1"])
    #expect(try differences(cells("print(1)"), cells("print([1][1])")) == [])
  }

  @Test func whatTheLockHasNotAndTheCourseHasNot() throws {
    let known = try lock(digests("`{swift} 1`"))
    let other = known.differences(
      of: "b.md", digests("`{swift} 1`"), path: "c/b.md", lockPath: "lectern.lock")
    #expect(other.map(\.id) == ["unlocked-notebook"])
    let prose = known.differences(
      of: "c.md", digests("Words."), path: "c/c.md", lockPath: "lectern.lock")
    #expect(prose == [])
    let missing = known.missing(among: ["b.md"], lockPath: "lectern.lock")
    #expect(missing.map(\.message) == ["the notebook 'part one/a.md' isn't there any more"])
    #expect(missing.first?.range?.start.line == 3)
    #expect(known.missing(among: ["part one/a.md"], lockPath: "lectern.lock") == [])
  }

  @Test(arguments: [
    ("0123456789abcdef a.md x\n", []), ("# A word.\n\n", []), ("", []),
    ("0123456789abcdef a.md\n", [1]), ("0123456789abcde a.md x\n", [1]),
    ("0123456789abcdeg a.md x\n", [1]),
    ("<<<<<<< HEAD\n0123456789abcdef a.md x\n=======\n", [1, 3]),
    ("0123456789abcdef a.md x\n0000000000000000 a.md x\n", [2]),
    ("0123456789abcdef  \n", [1]),
  ])
  func linesThatArentALocksAreComplainedAbout(text: String, expected: [Int]) {
    let found = OutputLock.read(SourceFile(path: "lectern.lock", text: text)).diagnostics
    #expect(found.map { $0.range?.start.line ?? 0 } == expected)
    #expect(found.allSatisfy { $0.id == "lock-syntax" })
  }
}

@Suite struct WorkTests {
  private static let text = cells(
    "var sum = 0\nfor i in 0..<1000 { sum += i }\nprint(sum)",
    "let a = Tensor([[1, 2], [3, 4]])\nprint(determinant(a))",
    "let flow = Flow(base: StandardNormal(dimension: 2)) {\n"
      + "  Coupling(mask: .alternating(0), conditioner: MLP(hidden: [64, 64]))\n}\n"
      + "fit(flow, to: TwoMoons(noise: 0.1).sample(512), steps: 3)")

  @Test func whatCellsTakeIsCounted() {
    let none = Executed("Words.").notebook.work
    let little = Executed(cells("print(1)")).notebook.work
    let loop = Executed(cells("var s = 0\nfor i in 0..<100_000 { s += i }")).notebook.work
    #expect(none == 0)
    #expect(little > 0 && little < 1000)
    #expect(loop > 100_000 && loop < 2_000_000)
    #expect(Executed(Self.text).notebook.work > 1_000_000)
  }

  @Test func aCellThatIsStoppedHasTakenItsLimit() {
    let run = Executed(cells("while true {}"), limits: RunLimits(work: 10_000))
    #expect(run.problems == ["work-limit@2:1"])
    #expect(run.notebook.work == 10_000)
  }

  @Test func threadsChangeNeitherStepsNorDigests() {
    let runs = [1, 2, 8].map { count in
      Parallel.limited(to: count) { Executed(Self.text).notebook }
    }
    #expect(runs[0].diagnostics == [])
    for run in runs.dropFirst() {
      #expect(run.work == runs[0].work)
      #expect(OutputDigests(run) == OutputDigests(runs[0]))
    }
  }
}

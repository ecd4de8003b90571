import Foundation
import Testing

@Suite struct TangleCommandTests {
  private static let checkout = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  @Test func writesAPackageThatDependsOnLectern() throws {
    let scratch = try Scratch(["a.md": "```{swift}\nlet x = 1\nx + 1\n```\n"])
    let run = try CommandRun("tangle", "a.md", "-o", "made", in: scratch)
    #expect(run.output == "made/Package.swift\nmade/Sources/main.swift\n")
    #expect(run.errors == "" && run.status == 0)
    // Found above the program.
    #expect(try scratch.read("made/Package.swift").contains(".package(path: \""))
    #expect(try scratch.read("made/Sources/main.swift").contains("display(x + 1)"))
  }

  @Test func takesTheFolderOfLectern() throws {
    let scratch = try Scratch(["a.md": "```{swift}\nprint(1)\n```\n"])
    let run = try CommandRun(
      "tangle", "a.md", "-o", "made", "--lectern", Self.checkout + "/Tests/..", in: scratch)
    #expect(run.status == 0)
    #expect(
      try scratch.read("made/Package.swift").contains(".package(path: \"\(Self.checkout)\")"))
  }

  @Test func saysWhereLecternIsNot() throws {
    let scratch = try Scratch(["a.md": "```{swift}\nprint(1)\n```\n"])
    let run = try CommandRun("tangle", "a.md", "-o", "made", "--lectern", ".", in: scratch)
    #expect(run.errors.contains("[no-lectern-package]") && run.errors.contains("help: give"))
    #expect(run.status == 3 && !scratch.exists("made"))
  }

  @Test func makesNothingOfANotebookWithErrors() throws {
    let scratch = try Scratch(["a.md": "```{swift}\nlet x: Int = \"a\"\n```\n"])
    let run = try CommandRun("tangle", "a.md", "-o", "made", in: scratch)
    #expect(run.errors.hasPrefix("a.md:2:14: error: ") && run.output == "")
    #expect(run.status == 1 && !scratch.exists("made"))
  }
}

import Foundation
import Testing

@Suite struct InspectCommandTests {
  private static let notebook = """
    # A

    ```{swift}
    //| label: one
    let x = 1.5
    func area(width w: Double, _ h: Int) throws -> Double { w * Double(h) }
    ```

    ```{swift}
    print(x, xx)
    ```

    """

  private struct Report: Decodable {
    struct Place: Decodable { var line: Int, column: Int, endLine: Int, endColumn: Int }
    struct Definition: Decodable { var name: String, kind: String, type: String, range: Place? }
    struct Reference: Decodable, Equatable { var name: String, definedIn: Int }
    struct Cell: Decodable {
      var label: String?
      var inline: Bool
      var path: String
      var range: Place
      var defines: [Definition]
      var reads: [Reference]
    }
    struct Note: Decodable { var path: String, range: Place? }
    struct Complaint: Decodable {
      var id: String, severity: String, help: String?, path: String, range: Place?, notes: [Note]
    }
    var version: Int
    var cells: [Cell]
    var diagnostics: [Complaint]
  }

  private func report(_ run: CommandRun) throws -> Report {
    try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
  }

  @Test func listsWhatCellsDeclareAndNeed() throws {
    let scratch = try Scratch(["a.md": Self.notebook])
    let run = try CommandRun("inspect", "a.md", "--format", "json", in: scratch)
    let report = try report(run)
    #expect(report.version == 1)
    #expect(report.cells.map(\.label) == ["one", nil])
    #expect(report.cells.first?.defines.map(\.name) == ["x", "area(width:_:)"])
    #expect(
      report.cells.first?.defines.map(\.type) == ["Double", "(Double, Int) throws -> Double"])
    #expect(report.cells.last?.reads == [.init(name: "x", definedIn: 0)])
    #expect(run.errors == "")
    #expect(run.status == 0)
  }

  @Test func givesDiagnosticsWithTheirPlaces() throws {
    let scratch = try Scratch(["a.md": Self.notebook])
    let run = try CommandRun("inspect", "a.md", in: scratch)
    let found = try #require(try report(run).diagnostics.first)
    #expect(found.id == "unknown-name")
    #expect(found.severity == "error")
    #expect(found.help == "did you mean 'x'?")
    #expect(found.range.map { [$0.line, $0.column, $0.endColumn] } == [10, 10, 12])
  }

  @Test func givesPlacesInTheFilesThatAreIncluded() throws {
    let scratch = try Scratch([
      "a.md": "# A\n\n{{< include _b.md >}}\n\n```{swift}\n//| label: one\nprint(x)\n```\n",
      "_b.md": "## B\n\n```{swift}\n//| label: one\nlet x = yy\n```\n",
    ])
    let report = try report(try CommandRun("inspect", "a.md", in: scratch))
    #expect(report.cells.map(\.path) == ["_b.md", "a.md"])
    #expect(report.cells.map(\.range.line) == [3, 5])
    #expect(report.cells.first?.defines.first?.range?.line == 5)
    let unknown = try #require(report.diagnostics.first { $0.id == "unknown-name" })
    #expect(unknown.path == "_b.md")
    #expect(unknown.range?.line == 5)
    let label = try #require(report.diagnostics.first { $0.id == "duplicate-label" })
    #expect(label.path == "a.md")
    #expect(label.range?.line == 6)
    #expect(label.notes.first?.path == "_b.md")
    #expect(label.notes.first?.range?.line == 4)
  }

  @Test func takesASwiftFileAsOneCell() throws {
    let scratch = try Scratch(["a.swift": "enum E { case a }\nvar e = E.a\nprint(e)\n"])
    let run = try CommandRun("inspect", "a.swift", in: scratch)
    let cells = try report(run).cells
    #expect(cells.count == 1)
    #expect(cells.first?.defines.map(\.kind) == ["enum", "variable"])
  }

  @Test func givesTheSameBytesEachTime() throws {
    let scratch = try Scratch(["a.md": Self.notebook])
    let first = try CommandRun("inspect", "a.md", in: scratch)
    let second = try CommandRun("inspect", "a.md", in: scratch)
    #expect(first.output == second.output)
  }

  @Test func saysThatAFileIsMissing() throws {
    let run = try CommandRun("inspect", "none.md", in: try Scratch())
    #expect(run.output == "")
    #expect(run.status == 3)
  }
}

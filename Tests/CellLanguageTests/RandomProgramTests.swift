import CellLanguage
import Diagnostics
import Foundation
import RandomPrograms
import Testing

/// Programs that nobody wrote, against what the compiler makes of them.
@Suite struct RandomProgramTests {
  @Test(arguments: [UInt64(1)..<101, 101..<201, 201..<301])
  func printsWhatSwiftcPrints(seeds: Range<UInt64>) throws {
    let comparison = Comparison(seeds: seeds)
    let source = comparison.source
    let session = CellSession()
    let checked = session.check(SourceText(path: "main.swift", text: source))
    let file = SourceFile(path: "main.swift", text: source)
    #expect(checked.diagnostics.filter { $0.severity == .error }.map { $0.text(in: file) } == [])
    let run = session.run(checked)
    #expect(run.failure.map { $0.text(in: file) } == nil)
    let compiled = try comparison.compiledOutput()
    #expect(compiled.count > 1000)
    #expect(comparison.differences(run.printed, compiled) == [])
  }

  @Test func aSeedGivesTheSameProgram() {
    let once = Comparison(seeds: 7..<9).source
    #expect(once == Comparison(seeds: 7..<9).source)
    #expect(once != Comparison(seeds: 8..<10).source)
  }

  @Test func saysWhereOutputsPart() {
    let comparison = Comparison(seeds: 1..<3)
    let ours = "# program 1\na\nb\n# program 2\nc\n"
    #expect(comparison.differences(ours, ours) == [])
    let theirs = "# program 1\na\nx\n# program 2\nc\n"
    #expect(comparison.differences(ours, theirs) == ["program 1, line 2: b, compiled: x"])
  }
}

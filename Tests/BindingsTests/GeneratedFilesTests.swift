import Foundation
import Testing

@testable import bindings_generator

@Suite("The generated files")
struct GeneratedFilesTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("are what the library's declarations give")
  func areUpToDate() throws {
    let output = try Generator(root: Self.root).run()
    let folder = Self.root.appendingPathComponent(Generator.folder)
    let committed = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }
    #expect(Set(committed) == Set(output.files.map(\.name)))
    for file in output.files {
      let text = try String(
        contentsOf: folder.appendingPathComponent(file.name), encoding: .utf8)
      #expect(
        text == file.text, "\(file.name) is stale: run make bindings")
    }
  }

  @Test("say of everything that isn't bound why")
  func reportsWhatIsSkipped() throws {
    let report = try Generator(root: Self.root).run().report
    #expect(report.contains("Random.with(_:body:): generic"))
    #expect(report.contains("Supervision: a cell must not touch its own budgets"))
    #expect(report.contains("exp(_:): the standard library of cells has it"))
  }
}

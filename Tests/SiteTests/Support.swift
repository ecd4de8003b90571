import Diagnostics
import Execution
import Foundation

@testable import Site

/// A course in a folder of its own, which goes away after its test.
final class Course {
  let root: URL
  var folder: String { root.appending(path: "course").path }
  var output: String { root.appending(path: "out").path }

  init(_ files: [String: String]) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "lectern-\(UUID().uuidString)")
    for (name, text) in files { try write(text, name) }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func write(_ text: String, _ name: String) throws {
    let url = root.appending(path: "course/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: root.appending(path: "course/\(name)"))
  }

  /// One build of the course's site.
  struct Build {
    var outcomes: [PageOutcome] = []
    var diagnostics: [Diagnostic] = []

    var ids: [String] { diagnostics.map(\.id) }
  }

  @discardableResult
  func build(threads: Int = 2) -> Build {
    var options = SiteOptions(folder: folder, output: output)
    options.threads = threads
    let outcomes = Box<[PageOutcome]>([])
    let result = SiteBuild(options).run { outcomes.value.append($0) }
    return Build(
      outcomes: outcomes.value,
      diagnostics: outcomes.value.flatMap(\.diagnostics) + result.diagnostics)
  }

  private final class Box<Value> {
    var value: Value
    init(_ value: Value) { self.value = value }
  }

  func page(_ name: String) throws -> String {
    try String(contentsOf: root.appending(path: "out/\(name)"), encoding: .utf8)
  }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: "out/\(name)").path)
  }

  /// All files of the site, by path.
  func files() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: output) {
      files[name] = FileManager.default.contents(atPath: "\(output)/\(name)")
    }
    return files
  }
}

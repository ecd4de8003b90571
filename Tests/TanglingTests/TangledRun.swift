import CellSupport
import Diagnostics
import Execution
import Foundation
import Notebooks
import Tangling

/// A notebook as a page has it and as the program of its package has it.
struct TangledRun {
  /// What the notebook prints, in the order of the file.
  let expected: String
  /// What the compiled program prints.
  let printed: String
  /// What the compiler or the program complains of.
  let complaints: String
  let package: TangledPackage

  /// The folder that the build puts everything into, where this test is too.
  private static var products: URL {
    URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
  }
  private static let modules = [
    "CellSupport", "Flows", "Plots", "Autodiff", "Tensors", "ElementaryFunctions",
  ]

  /// A notebook of a folder.
  init(_ name: String, in notebooks: URL) throws {
    let url = notebooks.appending(path: name)
    let (notebook, _) = Notebook.read(bytes: [UInt8](try Data(contentsOf: url)), path: name) {
      (try? Data(contentsOf: notebooks.appending(path: $0))).map { [UInt8]($0) }
    }
    struct NotText: Error {}
    guard let notebook else { throw NotText() }
    try self.init(notebook, name: name)
  }

  /// A notebook of its text.
  init(_ text: String, name: String) throws {
    try self.init(Notebook.read(SourceFile(path: name, text: text)).notebook, name: name)
  }

  private init(_ notebook: Notebook, name: String) throws {
    let engine = NotebookEngine()
    (expected, package) = Workers.value {
      let plan = engine.plan(notebook)
      return (
        TangledRun.text(engine.execute(notebook), plan),
        TangledPackage(plan, notebook: name, lectern: "/lectern")
      )
    }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "lectern-tangled-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in package.files {
      let url = folder.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: url)
    }
    // The library is there already: only the notebook itself is compiled, as its package would.
    let program = folder.appending(path: "program").path
    let sources = package.files.map(\.path).filter { $0.hasPrefix("Sources/") }
    let compiled = try Self.run(
      [
        "swiftc", "-swift-version", "5", "-module-name", "main", "-I",
        Self.products.appending(path: "Modules").path, "-o", program,
      ] + Self.moduleMaps() + sources.map { folder.appending(path: $0).path } + Self.objects(),
      in: folder)
    guard compiled.status == 0 else {
      printed = ""
      complaints = compiled.text
      return
    }
    let ran = try Self.run([program], in: folder)
    printed = ran.text
    complaints = ran.status == 0 ? "" : "exit status \(ran.status)"
  }

  /// The system's modules that the library imports.
  private static func moduleMaps() -> [String] {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let targets = (try? FileManager.default.contentsOfDirectory(atPath: sources.path)) ?? []
    return targets.sorted().map { sources.appending(path: "\($0)/module.modulemap").path }
      .filter { FileManager.default.fileExists(atPath: $0) }
      .flatMap { ["-Xcc", "-fmodule-map-file=\($0)"] }
  }

  private static func objects() throws -> [String] {
    try modules.flatMap { module in
      let folder = products.appending(path: "\(module).build").path
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".o") }.sorted().map { "\(folder)/\($0)" }
    }
  }

  /// Runs a command with both of its outputs in a file, which can't block.
  private static func run(
    _ command: [String], in folder: URL
  ) throws -> (text: String, status: Int32) {
    let log = folder.appending(path: "log-\(UUID().uuidString)")
    _ = FileManager.default.createFile(atPath: log.path, contents: nil)
    let handle = try FileHandle(forWritingTo: log)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = folder
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    try handle.close()
    return (try String(contentsOf: log, encoding: .utf8), process.terminationStatus)
  }

  // MARK: What is expected

  /// The outputs of a notebook, as text in the order of the file.
  private static func text(_ executed: ExecutedNotebook, _ plan: RunPlan) -> String {
    let notebook = executed.notebook
    let failed = Set(plan.steps.filter { $0.failure != nil }.map(\.code.range.start))
    var figures = 0
    var pieces: [(start: SourcePosition, text: String)] = []
    for (cell, result) in zip(notebook.cells, executed.cells) {
      let isLeftOut = failed.contains(cell.code.range.start)
      var text = ""
      for output in result.outputs {
        guard !isLeftOut else { continue }
        switch output {
        case .text(let printed): text += printed
        case .value(.text(let shown)): text += shown + "\n"
        case .value(.matrix(let rows)): text += PlainText.matrix(rows)
        case .value(.table(let header, let rows)):
          text += PlainText.table(header: header, rows: rows)
        case .value(.figure):
          figures += 1
          text += PlainText.figure(number: figures, label: cell.options.label)
        case .failure: break
        }
      }
      pieces.append((cell.range.start, text))
    }
    for (inline, result) in zip(notebook.inlineCells, executed.inlines) {
      if case .text(let text) = result { pieces.append((inline.range.start, text + "\n")) }
    }
    return pieces.sorted { $0.start < $1.start }.map(\.text).joined()
  }
}

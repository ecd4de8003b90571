import CellLanguage
import CellMachine
import Diagnostics
import Foundation
import Testing

/// A program and what the compiler makes of it; `refresh-programs` stores both.
struct StoredProgram: CustomTestStringConvertible, Sendable {
  /// Below the folder of its kind, without the extension: `arrays/slices`.
  let name: String
  private let base: URL

  var testDescription: String { name }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  /// All programs of a folder beside this file, by name.
  static func all(in folder: String) -> [StoredProgram] {
    let root = Self.folder.appending(path: folder)
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().map {
      let name = String($0.dropLast(".swift".count))
      return StoredProgram(name: name, base: root.appending(path: name))
    }
  }

  private func text(_ fileExtension: String) -> String? {
    try? String(contentsOf: base.appendingPathExtension(fileExtension), encoding: .utf8)
  }

  func source() throws -> String { try #require(text("swift"), "\(name) can't be read") }

  /// What the compiled program prints.
  func output() throws -> String {
    try #require(text("out"), "\(name).out is missing: run refresh-programs")
  }

  /// The line where the compiled program traps; nil when it runs to its end.
  var trapLine: Int? {
    text("trap").flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
  }

  /// The first line that ends in the given mark.
  func line(marked mark: String) throws -> Int {
    let lines = try source().split(separator: "\n", omittingEmptySubsequences: false)
    let index = lines.firstIndex { $0.contains(mark) }
    return try #require(index, "no line of \(name) is marked '\(mark)'") + 1
  }
}

/// Programs that are known not to pass yet; one that passes is a failure, so that the list shrinks.
enum KnownGaps {
  static let names: Set<String> = {
    let url = StoredProgram.folder.appending(path: "known-gaps.txt")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return Set(
      text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty && !$0.hasPrefix("#") })
  }()

  /// Fails for problems of a program unless it is listed, and for a listed one without problems.
  static func judge(
    _ problems: [String], of name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    if names.contains(name) {
      #expect(
        !problems.isEmpty, "\(name) passes: take it off known-gaps.txt",
        sourceLocation: sourceLocation)
    } else {
      #expect(
        problems.isEmpty, "\(name): \(problems.joined(separator: "\n"))",
        sourceLocation: sourceLocation)
    }
  }
}

/// Our interpreter against `swiftc -O`.
@Suite struct DifferentialTests {
  @Test(arguments: StoredProgram.all(in: "Programs"))
  func printsWhatSwiftcPrints(program: StoredProgram) throws {
    try compare(program, .whenHot)
  }

  /// Every function is machine code from its first call on.
  @Test(.enabled(if: Machine.canCompile), arguments: StoredProgram.all(in: "Programs"))
  func compiledPrintsWhatSwiftcPrints(program: StoredProgram) throws {
    try compare(program, .always)
  }

  private func compare(_ program: StoredProgram, _ compilation: CompiledCode.Policy) throws {
    let source = try program.source()
    let expected = try program.output()
    let trapLine = program.trapLine
    var problems: [String] = []
    var limits = Limits()
    limits.compilation = compilation
    let session = CellSession(limits: limits)
    let checked = session.check(SourceText(path: "main.swift", text: source))
    let file = SourceFile(path: "main.swift", text: source)
    if checked.isRunnable {
      let run = session.run(checked)
      if run.printed != expected { problems.append(difference(run.printed, expected)) }
      if run.failure?.range?.start.line != trapLine {
        problems.append(
          "must \(trapLine.map { "trap at line \($0)" } ?? "run to its end"), got: "
            + (run.failure?.text(in: file) ?? "no trap"))
      }
    } else {
      problems = checked.diagnostics.map { $0.text(in: file) }
    }
    KnownGaps.judge(problems, of: "Programs/\(program.name)")
  }

  @Test(arguments: StoredProgram.all(in: "Rejected"))
  func rejectsWhatSwiftcRejects(program: StoredProgram) throws {
    let line = try program.line(marked: "// error: ")
    let source = try program.source()
    let checked = CellSession().check(SourceText(path: "main.swift", text: source))
    let file = SourceFile(path: "main.swift", text: source)
    let errors = checked.diagnostics.filter { $0.severity == .error }
    var problems: [String] = []
    if !errors.contains(where: { $0.range?.start.line == line }) {
      problems = ["no error at line \(line)"] + errors.map { $0.text(in: file) }
    } else if errors.count > 1 {
      problems = ["one mistake, \(errors.count) errors"] + errors.map { $0.text(in: file) }
    }
    KnownGaps.judge(problems, of: "Rejected/\(program.name)")
  }

  @Test func everyKnownGapNamesAProgram() {
    let names =
      StoredProgram.all(in: "Programs").map { "Programs/\($0.name)" }
      + StoredProgram.all(in: "Rejected").map { "Rejected/\($0.name)" }
    #expect(KnownGaps.names.subtracting(names).sorted() == [])
  }

  /// The first line in which two outputs differ.
  private func difference(_ printed: String, _ expected: String) -> String {
    let ours = printed.split(separator: "\n", omittingEmptySubsequences: false)
    let theirs = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(ours.count, theirs.count) {
      let left = index < ours.count ? String(ours[index]) : nil
      let right = index < theirs.count ? String(theirs[index]) : nil
      if left != right {
        return "line \(index + 1): prints \(left.debugDescription), "
          + "swiftc's prints \(right.debugDescription)"
      }
    }
    return "the outputs differ"
  }
}

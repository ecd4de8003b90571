import Foundation

/// Random programs, run by the compiler and by another, and where the outputs part.
package struct Comparison {
  /// Seeds of the programs; each is one, all are in one file.
  package let seeds: Range<UInt64>

  package init(seeds: Range<UInt64>) { self.seeds = seeds }

  /// All programs; each says its seed first.
  package var source: String {
    seeds.reduce(ProgramGenerator.preamble) { text, seed in
      text + "print(\"\(Self.marker(seed))\")\n"
        + ProgramGenerator.program(seed: seed, suffix: "_\(seed)")
    }
  }

  private static func marker(_ seed: UInt64) -> String { "# program \(seed)" }

  /// Why the compiler's side couldn't be had.
  package struct CompilerFailure: Error, CustomStringConvertible {
    package let description: String
  }

  /// What the compiled programs print.
  package func compiledOutput() throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "random-programs-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "main.swift")
    try source.write(to: file, atomically: true, encoding: .utf8)
    let binary = folder.appending(path: "main")
    _ = try Self.output(
      of: "/usr/bin/env",
      [
        "swiftc", "-Onone", "-swift-version", "5", "-suppress-warnings", "-module-name", "main",
        file.path, "-o", binary.path, "-lm",
      ])
    return try Self.output(of: binary.path, [])
  }

  private static func output(of path: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    // A pipe that nobody reads would fill up.
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forWritingTo: file)
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    let text = try String(contentsOf: file, encoding: .utf8)
    guard process.terminationStatus == 0 else {
      throw CompilerFailure(
        description: "\(([path] + arguments).joined(separator: " ")) failed:\n\(text.prefix(4000))")
    }
    return text
  }

  /// The first difference of each program whose outputs differ.
  package func differences(_ ours: String, _ compiled: String) -> [String] {
    let (left, right) = (sections(ours), sections(compiled))
    return seeds.compactMap { seed in
      let (mine, theirs) = (left[seed] ?? [], right[seed] ?? [])
      guard mine != theirs else { return nil }
      let first =
        zip(mine, theirs).enumerated().first { $1.0 != $1.1 }?.offset
        ?? min(mine.count, theirs.count)
      func line(_ lines: [Substring], _ index: Int) -> String {
        index < lines.count ? String(lines[index]) : "nothing"
      }
      return
        "program \(seed), line \(first + 1): \(line(mine, first)), compiled: \(line(theirs, first))"
    }
  }

  /// What each program printed.
  private func sections(_ output: String) -> [UInt64: [Substring]] {
    var found: [UInt64: [Substring]] = [:]
    var seed = seeds.lowerBound
    for line in output.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# program "), let next = UInt64(line.dropFirst("# program ".count)) {
        seed = next
      } else {
        found[seed, default: []].append(line)
      }
    }
    return found
  }
}

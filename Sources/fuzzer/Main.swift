import CellLanguage
import CellMachine
import Diagnostics
import Execution
import Foundation
import Notebooks
import RandomPrograms

/// Runs mutated programs and notebooks; what crashes or hangs the process is a mistake of ours.
///
///     .build/release/fuzzer FOLDER COUNT [SEED]
///     .build/release/fuzzer compare COUNT [SEED]
///
/// The second form compares random programs with what the compiler makes of them; `fuzzer list FILE`
/// prints the code that a program is lowered to.
///
/// FOLDER holds programs (`.swift`) and notebooks (`.md`). Each input is written to `fuzzer.input` in
/// the working directory before it is used, so that a crash leaves its cause behind. Slow inputs are
/// listed: a limit should have stopped them.
@main
enum Fuzzer {
  static let slowSeconds = 5.0

  static func main() {
    let arguments = CommandLine.arguments
    if arguments.count == 3, arguments[1] == "list" { return list(arguments[2]) }
    guard arguments.count >= 3, let count = Int(arguments[2]) else {
      print("usage: fuzzer FOLDER|compare COUNT [SEED]")
      exit(2)
    }
    let seed = arguments.count > 3 ? UInt64(arguments[3]) ?? 1 : 1
    if arguments[1] == "compare" {
      // Checking follows the nesting of code.
      Workers.forEach(count: 1, threads: 1) { _ in compare(count: UInt64(max(0, count)), seed: seed)
      }
      return
    }
    let folder = URL(filePath: arguments[1])
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    func texts(_ fileExtension: String) -> [String] {
      paths.filter { $0.hasSuffix(fileExtension) }.sorted().compactMap {
        try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)
      }
    }
    // A thread with the stack that notebooks get.
    let (programs, notebooks) = (texts(".swift"), texts(".md"))
    Workers.forEach(count: 1, threads: 1) { _ in
      fuzz(programs, count: count, seed: seed, use: run)
      fuzz(notebooks, count: count, seed: seed, use: render)
    }
  }

  private static func list(_ path: String) {
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    let session = CellSession()
    let checked = session.check(SourceText(path: path, text: text))
    if checked.isRunnable { _ = session.run(checked) }
    print(session.listing)
  }

  /// Random programs in files of a hundred, since the compiler takes a while for each file.
  private static func compare(count: UInt64, seed: UInt64) {
    var differing = 0
    for first in stride(from: seed, to: seed &+ count, by: 100) {
      let comparison = Comparison(seeds: first..<min(first + 100, seed + count))
      let session = CellSession()
      let source = comparison.source
      let checked = session.check(SourceText(path: "main.swift", text: source))
      let file = SourceFile(path: "main.swift", text: source)
      var problems = checked.diagnostics.filter { $0.severity == .error }.map { $0.text(in: file) }
      if problems.isEmpty {
        let run = session.run(checked)
        do {
          problems = comparison.differences(run.printed, try comparison.compiledOutput())
        } catch {
          problems = ["\(error)"]
        }
        if let failure = run.failure { problems.append(failure.text(in: file)) }
      }
      differing += problems.count
      for problem in problems { print(problem) }
    }
    print("\(count) random programs from seed \(seed): \(differing) differences")
    if differing > 0 { exit(1) }
  }

  private static func fuzz(
    _ corpus: [String], count: Int, seed: UInt64, use: (String) -> Void
  ) {
    guard !corpus.isEmpty else { return }
    var mutator = Mutator(corpus, seed: seed)
    for index in 0..<count {
      let input = mutator.next()
      try? input.write(toFile: "fuzzer.input", atomically: false, encoding: .utf8)
      let start = processorSeconds
      use(input)
      let seconds = processorSeconds - start
      if seconds > slowSeconds {
        let name = "slow-\(seed)-\(index)"
        try? input.write(toFile: name, atomically: false, encoding: .utf8)
        print("\(name): \(seconds) s")
      }
    }
    print("\(count) inputs from \(corpus.count) files, seed \(seed)")
  }

  /// What this thread has used: a busy machine makes no input slow.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func run(_ program: String) {
    var limits = Limits()
    limits.fuel = 3_000_000
    limits.memoryBytes = 64 << 20
    limits.outputBytes = 1 << 20
    let session = CellSession(limits: limits)
    let checked = session.check(SourceText(path: "main.swift", text: program))
    if checked.isRunnable { _ = session.run(checked, onPrint: { _ in }) }
  }

  private static func render(_ text: String) {
    let (notebook, diagnostics) = Notebook.read(SourceFile(path: "a.md", text: text))
    let engine = NotebookEngine(limits: RunLimits(work: 3_000_000, memoryBytes: 64 << 20))
    _ = engine.execute(notebook, diagnostics: diagnostics)
  }
}

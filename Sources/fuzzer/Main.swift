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
/// FOLDER holds programs (`.swift`) and notebooks (`.md`). Inputs are used by a process of their own;
/// one that crashes it, or that takes longer than a limit should have allowed, is written to the
/// working directory and listed.
@main
enum Fuzzer {
  static let slowSeconds = 5

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
      // What the processes share is made before they part: the standard library, read and declared,
      // and what the Swift runtime keeps about types that it has met.
      let (first, session) = (CellSession(limits: limits), CellSession(limits: limits))
      for program in programs + ["let a = (1; func {", "print(0)"] { run(program, first) }
      run("print(0)", session)
      let found =
        fuzz(programs, count: count, seed: seed) { run($0, session) }
        + fuzz(notebooks, count: count, seed: seed, use: render)
      if found > 0 { exit(1) }
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

  /// Inputs that one process uses, one after the other; each is a cell after the others.
  private static let batch = 32

  /// How many inputs crashed their process, or took too long.
  private static func fuzz(
    _ corpus: [String], count: Int, seed: UInt64, use: (String) -> Void
  ) -> Int {
    guard !corpus.isEmpty else { return 0 }
    var mutator = Mutator(corpus, seed: seed)
    var found = 0
    for first in stride(from: 0, to: count, by: batch) {
      let inputs = (first..<min(first + batch, count)).map { _ in mutator.next() }
      guard let problem = problem(of: { inputs.forEach(use) }) else { continue }
      found += 1
      // The one that does it alone, or all of them.
      let culprit = inputs.first { input in self.problem(of: { use(input) }) != nil }
      let name = "found-\(seed)-\(first)"
      let text = culprit ?? inputs.joined(separator: "\n// next input\n")
      try? text.write(toFile: name, atomically: false, encoding: .utf8)
      print("\(name): \(problem)")
      fflush(nil)
    }
    print("\(count) inputs from \(corpus.count) files, seed \(seed): \(found) found")
    fflush(nil)
    return found
  }

  /// What becomes of a process that does this; nil when it ends well.
  private static func problem(of action: () -> Void) -> String? {
    let child = fork()
    if child == 0 {
      // Processor time, so that a busy machine makes no input slow.
      var limit = rlimit(rlim_cur: rlim_t(2 * slowSeconds), rlim_max: rlim_t(3 * slowSeconds))
      setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
      action()
      // Without taking apart what ends with the process.
      _exit(0)
    }
    guard child > 0 else { return "no process: \(String(cString: strerror(errno)))" }
    var (status, used) = (Int32(0), rusage())
    while wait4(child, &status, 0, &used) < 0, errno == EINTR {}
    let seconds = Double(used.ru_utime.tv_sec) + Double(used.ru_utime.tv_usec) / 1e6
    let signal = status & 0x7f
    if signal != 0 { return String(cString: strsignal(signal)) }
    if status != 0 { return "exit status \(status >> 8)" }
    return seconds > Double(slowSeconds) ? "\(seconds) s" : nil
  }

  private static var limits: Limits {
    var limits = Limits()
    limits.fuel = 3_000_000
    limits.memoryBytes = 64 << 20
    limits.outputBytes = 1 << 20
    return limits
  }

  private static func run(_ program: String, _ session: CellSession) {
    let checked = session.check(SourceText(path: "main.swift", text: program))
    if checked.isRunnable { _ = session.run(checked, onPrint: { _ in }) }
  }

  private static func render(_ text: String) {
    let (notebook, diagnostics) = Notebook.read(SourceFile(path: "a.md", text: text))
    let engine = NotebookEngine(limits: RunLimits(work: 3_000_000, memoryBytes: 64 << 20))
    _ = engine.execute(notebook, diagnostics: diagnostics)
  }
}

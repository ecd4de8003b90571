internal import Bindings
internal import CellLanguage
public import Diagnostics
internal import Flows

/// A plain Swift file, run by the interpreter as a program of its own.
public enum Program {
  /// Checks a program and runs it when it has no errors.
  ///
  /// - Parameter write: Gets what the program prints, at once.
  /// - Returns: What is wrong with it, and why it stopped when it did before its end.
  public static func run(
    _ file: SourceFile, limits: RunLimits = RunLimits(), write: @escaping (String) -> Void
  ) -> [Diagnostics.Diagnostic] {
    let session = session(for: file, limits)
    let checked = session.check(SourceText(path: file.path, text: file.text))
    guard checked.isRunnable else { return checked.diagnostics }
    let library = LibrarySession(session.lowering, session.universe)
    let checks = CheckTaker(session)
    let run = Checks.collecting({ checks.take($0) }) {
      session.run(
        checked, onPrint: write, in: { try library.run(seed: 0, label: "program", body: $0) })
    }
    return checked.diagnostics + checks.broken(path: file.path, range: nil)
      + (run.failure.map { [$0] } ?? [])
  }

  /// What is wrong with a program, without running it.
  public static func check(_ file: SourceFile) -> [Diagnostics.Diagnostic] {
    session(for: file, RunLimits()).check(SourceText(path: file.path, text: file.text)).diagnostics
  }

  /// What a program declares, and what is wrong with it; the whole file is one cell.
  public static func inspect(_ file: SourceFile) -> Inspection {
    let checked = session(for: file, RunLimits()).check(
      SourceText(path: file.path, text: file.text))
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    let end = Diagnostics.SourcePosition(
      line: lines.count, column: (lines.last?.utf8.count ?? 0) + 1)
    var result = Inspection()
    result.add(
      Inspection.Cell(
        label: nil, isInline: false,
        range: Diagnostics.SourceRange(Diagnostics.SourcePosition(line: 1, column: 1), end)),
      code: file.text, checked.definitions)
    result.diagnostics = checked.diagnostics
    return result
  }

  /// A session that knows the library if the program imports a part of it: reading it takes time,
  /// and a program that doesn't import it may use its names for its own.
  private static func session(for file: SourceFile, _ limits: RunLimits) -> CellSession {
    // By bytes: characters and words of every line took a sixteenth of a check.
    let importsLibrary = file.text.utf8.split(separator: UInt8(ascii: "\n")).contains { line in
      let words = line.split { $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: ";") }
      return words.contains { $0.elementsEqual("import".utf8) }
        && words.contains { Library.moduleNames.contains(String(Substring($0))) }
    }
    return CellSession(
      libraries: importsLibrary ? Library.interfaces : [], limits: limits.machineLimits())
  }
}

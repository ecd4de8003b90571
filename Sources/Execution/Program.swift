internal import CellLanguage
public import Diagnostics

/// A plain Swift file, run by the interpreter as a program of its own: no library, no notebook.
public enum Program {
  /// Checks a program and runs it when it has no errors.
  ///
  /// - Parameter write: Gets what the program prints, at once.
  /// - Returns: What is wrong with it, and why it stopped when it did before its end.
  public static func run(
    _ file: SourceFile, limits: RunLimits = RunLimits(), write: @escaping (String) -> Void
  ) -> [Diagnostics.Diagnostic] {
    let session = CellSession(limits: limits.machineLimits)
    let checked = session.check(SourceText(path: file.path, text: file.text))
    guard checked.isRunnable else { return checked.diagnostics }
    let run = session.run(checked, onPrint: write)
    return checked.diagnostics + (run.failure.map { [$0] } ?? [])
  }

  /// What is wrong with a program, without running it.
  public static func check(_ file: SourceFile) -> [Diagnostics.Diagnostic] {
    CellSession().check(SourceText(path: file.path, text: file.text)).diagnostics
  }
}

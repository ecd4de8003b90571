import Diagnostics

/// Counts what was complained about, and ends the command accordingly.
struct Tally {
  private var errors = 0
  private var warnings = 0
  private var status = ExitStatus.success

  mutating func add(_ diagnostics: [Diagnostic]) {
    errors += diagnostics.count { $0.severity == .error }
    warnings += diagnostics.count { $0.severity == .warning }
    status = max(status, ExitStatus(diagnostics))
  }

  /// Says how many there were and throws the status unless all is well.
  ///
  /// - Parameter isQuiet: Leaves the count to others.
  func finish(isQuiet: Bool = false) throws(ExitStatus) {
    let parts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    if !parts.isEmpty, !isQuiet { Console.complain(parts.joined(separator: ", ")) }
    if status != .success { throw status }
  }
}

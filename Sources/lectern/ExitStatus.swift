import Diagnostics

/// What the exit code of the process says.
enum ExitStatus: Int32, Error, Comparable {
  case success = 0
  /// A cell failed, code has errors, or a check doesn't hold.
  case failure = 1
  case usage = 2
  /// A file can't be read as what it should be, or can't be written.
  case unreadable = 3

  /// The status that a list of complaints comes to.
  init(_ diagnostics: [Diagnostic]) {
    if diagnostics.contains(where: \.isUnreadable) {
      self = .unreadable
    } else {
      self = diagnostics.hasErrors ? .failure : .success
    }
  }

  static func < (a: ExitStatus, b: ExitStatus) -> Bool { a.rawValue < b.rawValue }
}

import Diagnostics

/// What the exit code of the process says.
enum ExitStatus: Int32, Error, Comparable {
  case success = 0
  /// A cell failed, code has errors, or a check doesn't hold.
  case failure = 1
  case usage = 2
  /// A file can't be read as what it should be, or can't be written.
  case unreadable = 3

  /// Mistakes after which a file isn't a notebook to speak of: no page is made of it.
  private static let unreadableIDs: Set<String> = [
    "empty-file", "no-notebooks", "not-utf8", "unclosed-fence", "unclosed-front-matter",
    "unreadable-file", "unwritable-file", "yaml-syntax",
  ]

  /// The status that a list of complaints comes to.
  init(_ diagnostics: [Diagnostic]) {
    if diagnostics.contains(where: { $0.severity == .error && Self.unreadableIDs.contains($0.id) })
    {
      self = .unreadable
    } else {
      self = diagnostics.hasErrors ? .failure : .success
    }
  }

  static func < (a: ExitStatus, b: ExitStatus) -> Bool { a.rawValue < b.rawValue }
}

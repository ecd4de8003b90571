/// How much a diagnostic matters: an error fails the run, a warning doesn't.
public enum Severity: String, Hashable, Sendable, CaseIterable {
  case error, warning
}

/// One complaint: what is wrong, where, and how to mend it.
///
/// It is a value first; the terminal, the page and tools each show the same one.
public struct Diagnostic: Error, Hashable, Sendable {
  /// A second place that explains the first ("previously declared here").
  public struct Note: Hashable, Sendable {
    public var message: String
    public var range: SourceRange?
    /// The file it points into, if that isn't the diagnostic's.
    public var path: String?

    public init(_ message: String, at range: SourceRange? = nil) {
      self.message = message
      self.range = range
    }
  }

  /// Stable, short, kebab-case name of the rule (`unknown-name`).
  public var id: String
  public var severity: Severity
  /// Lower case, no final period, stands alone.
  public var message: String
  /// Path of the file, as the user gave it.
  public var path: String
  public var range: SourceRange?
  public var notes: [Note]
  /// What to do about it, as a verb phrase.
  public var help: String?

  public init(
    _ id: String, _ message: String, severity: Severity = .error, path: String,
    range: SourceRange? = nil, notes: [Note] = [], help: String? = nil
  ) {
    self.severity = severity
    self.id = id
    self.message = message
    self.path = path
    self.range = range
    self.notes = notes
    self.help = help
  }

  /// `file:line:column`, as far as it is known.
  public var place: String {
    guard let start = range?.start else { return path }
    return "\(path):\(start)"
  }
}

extension Array where Element == Diagnostic {
  public var hasErrors: Bool { contains { $0.severity == .error } }

  /// By place, each complaint once.
  public func inSourceOrder() -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    let unique = filter { seen.insert($0).inserted }
    // `sorted` doesn't promise stability, so the index decides between equals.
    return unique.enumerated().sorted { a, b in
      let placeA = a.element.range?.start ?? SourcePosition(line: 0, column: 0)
      let placeB = b.element.range?.start ?? SourcePosition(line: 0, column: 0)
      return (a.element.path, placeA, a.offset) < (b.element.path, placeB, b.offset)
    }.map(\.element)
  }
}

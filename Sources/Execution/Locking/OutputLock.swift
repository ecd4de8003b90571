public import Diagnostics
internal import Notebooks

/// What the notebooks of a course gave when somebody last looked: a text of one line for each cell,
/// which version control can merge.
public struct OutputLock: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public var name: String
    public var digest: UInt64
    /// The line of the lock, from 1; 0 for an entry that comes from no file.
    public var line = 0
  }

  /// The entries of each notebook in the order of its file, by its path from the course's folder.
  public var notebooks: [String: [Entry]] = [:]

  public init() {}

  /// The file's name in the course's folder.
  public static let fileName = "lectern.lock"
  private static let heading = """
    # What the cells of these notebooks give, as checksums: 'lectern verify' compares them,
    # 'lectern verify --update' writes them.
    """

  /// Reads a lock; lines that can't be read are complained about and left out.
  public static func read(_ file: SourceFile) -> (lock: OutputLock, diagnostics: [Diagnostic]) {
    var lock = OutputLock()
    var diagnostics: [Diagnostic] = []
    for number in 1...max(1, file.lineCount) {
      let line = file.line(number)
      if line.isEmpty || line.hasPrefix("# ") { continue }
      guard let (notebook, entry) = entry(line, number),
        lock.notebooks[notebook]?.contains(where: { $0.name == entry.name }) != true
      else {
        diagnostics.append(
          Diagnostic(
            "lock-syntax", "this line isn't one of a lock, or names its cell a second time",
            path: file.path,
            range: SourceRange(
              SourcePosition(line: number, column: 1),
              SourcePosition(line: number, column: line.utf8.count + 1)),
            help: "write the lock anew: 'lectern verify --update'"))
        continue
      }
      lock.notebooks[notebook, default: []].append(entry)
    }
    return (lock, diagnostics)
  }

  /// `0123456789abcdef path/of a/notebook.md cell`; names of cells hold no blanks.
  private static func entry(_ line: String, _ number: Int) -> (String, Entry)? {
    let fields = line.split(separator: " ", omittingEmptySubsequences: false)
    guard fields.count >= 3, let first = fields.first, first.count == 16,
      let digest = UInt64(first, radix: 16), let name = fields.last, !name.isEmpty
    else { return nil }
    let notebook = fields.dropFirst().dropLast().joined(separator: " ")
    return notebook.isEmpty
      ? nil : (notebook, Entry(name: String(name), digest: digest, line: number))
  }

  /// Notebooks by path, cells in the order of their notebook: the same entries give the same text.
  public var text: String {
    let lines = sortedPaths.flatMap { notebook in
      (notebooks[notebook] ?? []).map {
        "\(Checksum.text($0.digest)) \(notebook) \($0.name)"
      }
    }
    return ([Self.heading] + lines).joined(separator: "\n") + "\n"
  }

  /// By bytes, which no locale orders otherwise.
  private var sortedPaths: [String] {
    notebooks.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Takes over what a notebook gave.
  public mutating func set(_ digests: OutputDigests, of notebook: String) {
    notebooks[notebook] = digests.entries.map { Entry(name: $0.name, digest: $0.digest) }
  }

  // MARK: Comparing

  /// What a notebook gives that isn't what the lock says, in the order of the notebook.
  ///
  /// - Parameters:
  ///   - notebook: Its path from the course's folder.
  ///   - path: Its path as the user gave it.
  ///   - lockPath: That of the lock.
  public func differences(
    of notebook: String, _ digests: OutputDigests, path: String, lockPath: String
  ) -> [Diagnostic] {
    guard let locked = notebooks[notebook] else {
      // Prose alone has nothing to lock.
      return digests.entries.isEmpty
        ? []
        : [
          Diagnostic(
            "unlocked-notebook", "\(Self.fileName) doesn't have this notebook", path: path,
            help: Self.takingOver)
        ]
    }
    let known = Dictionary(
      locked.map { ($0.name, $0.digest) }, uniquingKeysWith: { first, _ in first })
    let found = digests.entries.compactMap { entry -> Diagnostic? in
      guard let digest = known[entry.name] else {
        return Diagnostic(
          "new-output", "\(Self.fileName) doesn't have \(Self.words(entry.name))", path: path,
          range: entry.range, help: Self.takingOver)
      }
      // A failure is complained about as such.
      guard digest != entry.digest, !entry.isFailed else { return nil }
      return Diagnostic(
        "changed-output",
        "\(Self.words(entry.name)) gives something else than \(Self.fileName) says",
        path: path, range: entry.range,
        help: "see why; if that is as it should be, \(Self.takingOver)")
    }
    let names = Set(digests.entries.map(\.name))
    let gone = locked.filter { !names.contains($0.name) }.map { entry in
      Self.gone(
        entry, "\(Self.words(entry.name)) of '\(notebook)' isn't there any more", lockPath)
    }
    return found + gone
  }

  /// The notebooks that the lock has and the course hasn't.
  public func missing(among notebooks: Set<String>, lockPath: String) -> [Diagnostic] {
    sortedPaths.filter { !notebooks.contains($0) }.map { notebook in
      Self.gone(
        self.notebooks[notebook]?.first, "the notebook '\(notebook)' isn't there any more", lockPath
      )
    }
  }

  private static let takingOver = "take it over with 'lectern verify --update'"

  private static func gone(_ entry: Entry?, _ message: String, _ path: String) -> Diagnostic {
    let start = SourcePosition(line: entry?.line ?? 1, column: 1)
    return Diagnostic(
      "gone-output", message, path: path, range: SourceRange(at: start), help: takingOver)
  }

  private static func words(_ name: String) -> String {
    if name.hasPrefix("#inline-") { return "inline value \(name.dropFirst("#inline-".count))" }
    return name.hasPrefix("#") ? "unlabelled cell \(name.dropFirst())" : "the cell '\(name)'"
  }
}

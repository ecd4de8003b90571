public import Diagnostics
public import Execution
internal import Notebooks
internal import Rendering
internal import Synchronization

/// Runs the notebooks of a course anew and compares what they give with the course's lock.
///
/// Notebooks are read as for the course's site, so that the defaults of its configuration hold.
public struct CourseVerification: Sendable {
  /// The course's folder.
  public var folder: String
  /// The notebooks to look at, by their paths from the folder; nil takes all.
  public var only: Set<String>?
  public var engine = NotebookEngine()
  /// Notebooks that run at the same time.
  public var threads = 1

  public init(folder: String, only: Set<String>? = nil) {
    self.folder = folder
    self.only = only
  }

  /// What became of one notebook.
  public struct Outcome: Sendable {
    /// What is wrong with it, and what it gives that the lock doesn't say.
    public var diagnostics: [Diagnostic]
    /// For the lines that the diagnostics point to.
    public var file: SourceFile?
  }

  public struct Result: Sendable {
    public var notebookCount = 0
    /// Cells and inline values.
    public var outputCount = 0
    /// What belongs to no notebook.
    public var diagnostics: [Diagnostic] = []
    public var sources: [SourceFile] = []
    /// The lock's path, if it was written.
    public var written: String?
  }

  /// Compares with the lock, or writes it.
  ///
  /// - Parameters:
  ///   - updates: Takes over what the notebooks give, if none of them fails.
  ///   - report: Gets what became of each notebook, in the order of the course.
  public func run(updates: Bool, report: (Outcome) -> Void) -> Result {
    var result = Result()
    do throws(Diagnostic) {
      try run(updates: updates, &result, report)
    } catch {
      result.diagnostics.append(error)
    }
    result.diagnostics = result.diagnostics.inSourceOrder()
    return result
  }

  private func run(
    updates: Bool, _ result: inout Result, _ report: (Outcome) -> Void
  ) throws(Diagnostic) {
    let course = try CourseNotebooks(folder, &result.diagnostics, &result.sources)
    let names = course.folder.notebooks
    let chosen = names.filter { only?.contains($0) ?? true }
    for name in (only ?? []).subtracting(names).sorted() {
      result.diagnostics.append(
        Diagnostic("unreadable-file", "the course has no such notebook", path: "\(folder)/\(name)"))
    }
    let runs = Mutex([Run?](repeating: nil, count: chosen.count))
    Workers.forEach(count: chosen.count, threads: threads) { index in
      let run = self.run(chosen[index], of: course)
      runs.withLock { $0[index] = run }
    }
    let finished = runs.withLock { $0 }
    let path = course.path(of: OutputLock.fileName)
    var lock = try lock(at: path, isNeeded: !updates, &result)
    var fails = false
    result.notebookCount = chosen.count
    for (name, run) in zip(chosen, finished) {
      guard var run else { continue }
      fails = fails || run.outcome.diagnostics.hasErrors
      if let digests = run.digests {
        result.outputCount += digests.entries.count
        if updates {
          lock.set(digests, of: name)
        } else {
          run.outcome.diagnostics += lock.differences(
            of: name, digests, path: course.path(of: name), lockPath: path)
        }
      }
      report(run.outcome)
    }
    if updates {
      if only == nil { lock.notebooks = lock.notebooks.filter { names.contains($0.key) } }
      // A lock of failures would prove nothing.
      if !fails { try write(lock, to: path, &result) }
    } else if only == nil {
      result.diagnostics += lock.missing(among: Set(names), lockPath: path)
    }
  }

  /// A notebook that ran; the digests are nil where it couldn't be read.
  private struct Run: Sendable {
    var outcome: Outcome
    var digests: OutputDigests?
  }

  private func run(_ name: String, of course: CourseNotebooks) -> Run {
    let read = course.read(name)
    guard let notebook = read.notebook, !read.diagnostics.contains(where: \.isUnreadable) else {
      return Run(outcome: Outcome(diagnostics: read.diagnostics, file: read.notebook?.file))
    }
    let executed = engine.execute(notebook, diagnostics: read.diagnostics)
    return Run(
      outcome: Outcome(diagnostics: executed.diagnostics, file: notebook.file),
      digests: OutputDigests(executed))
  }

  // MARK: The lock

  private func lock(
    at path: String, isNeeded: Bool, _ result: inout Result
  ) throws(Diagnostic) -> OutputLock {
    guard let bytes = FileBytes.read(path) else {
      guard isNeeded else { return OutputLock() }
      throw Diagnostic(
        "missing-lock", "the course has no \(OutputLock.fileName)", path: path,
        help: "write it with 'lectern verify --update'")
    }
    let file = SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self))
    result.sources.append(file)
    let (lock, problems) = OutputLock.read(file)
    // What can't be read is written anew.
    if isNeeded { result.diagnostics += problems }
    return lock
  }

  private func write(
    _ lock: OutputLock, to path: String, _ result: inout Result
  ) throws(Diagnostic) {
    let bytes = Array(lock.text.utf8)
    if FileBytes.read(path) != bytes {
      do throws(PageFile.WriteError) {
        try PageFile.write(bytes, to: path)
      } catch {
        throw Diagnostic(
          "unwritable-file", "the file can't be written: \(error.reason)", path: error.path)
      }
    }
    result.written = path
  }
}

extension CourseVerification.Result {
  /// The file that a complaint points into.
  public func file(of diagnostic: Diagnostic) -> SourceFile? {
    sources.first { $0.path == diagnostic.path }
  }
}

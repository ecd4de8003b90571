internal import Diagnostics
internal import Execution
internal import Notebooks
internal import Rendering
internal import Synchronization
internal import Templates

/// A site that follows its notebooks: it renders what changed, and tells the pages that are open.
///
/// The results of cells are kept. Only a notebook whose code has changed runs again; an edit of its
/// prose renders its text anew.
public final class Preview: Sendable {
  /// Something that pages are told.
  public enum Notice: Hashable, Sendable {
    /// A page is new.
    case page(String)
    /// What is wrong with a page, beside what stands under its cells; empty when nothing is.
    case problems(page: String, text: String)
  }

  /// Results of a notebook, and what they hold for.
  private struct Run {
    var key: ExecutionKey
    var executed: ExecutedNotebook
    /// What reading has found.
    var reading: [Diagnostic]
  }

  private struct State {
    var site: CourseSite?
    /// Whether the course could be read when it was last tried.
    var isLoaded = false
    /// By the notebook's path from the folder.
    var runs: [String: Run] = [:]
    var isWritten: Set<String> = []
    var problems: [String: String] = [:]
    var siteProblems = ""
  }

  private let options: SiteOptions
  private let watch: FolderWatch
  private let state = Mutex(State())
  private let isStopping = Atomic(false)
  /// How often cells of a notebook ran, for tests.
  let runCount = Atomic(0)
  private let report: @Sendable (PageOutcome) -> Void
  private let tell: @Sendable (Notice) -> Void

  /// - Parameters:
  ///   - report: Gets what became of each page, each time.
  ///   - tell: Gets what open pages should know.
  public init(
    _ options: SiteOptions, report: @escaping @Sendable (PageOutcome) -> Void,
    tell: @escaping @Sendable (Notice) -> Void
  ) {
    var options = options
    options.isPreview = true
    self.options = options
    self.report = report
    self.tell = tell
    watch = FolderWatch(
      options.folder, skipping: CourseFolder.path(of: options.output, inside: options.folder))
  }

  /// Renders all, and then what changes, until `stop`.
  public func run() {
    load()
    while let changed = watch.next() { follow(changed) }
  }

  /// Ends `run`, and nothing is written any more; may be called by any thread.
  public func stop() {
    isStopping.store(true, ordering: .releasing)
    watch.stop()
  }

  private var hasStopped: Bool { isStopping.load(ordering: .acquiring) }

  // MARK: What pages ask

  /// The state of a page.
  public enum PageState: Hashable, Sendable {
    case written, rendering, unknown
  }

  public func state(ofPage path: String) -> PageState {
    state.withLock { state in
      if state.isWritten.contains(path) { return .written }
      let isPage = state.site.map { $0.map.index(ofPage: path) != nil } ?? true
      return isPage ? .rendering : .unknown
    }
  }

  /// What is wrong with a page now, as `Notice.problems` says it.
  public func problems(ofPage path: String) -> String {
    state.withLock { Self.text($0, path) }
  }

  /// The page that a reader sees first.
  public var firstPage: String {
    guard let only = options.only else { return "index.html" }
    return SitePath.page(of: only)
  }

  private static func text(_ state: State, _ path: String) -> String {
    [state.siteProblems, state.problems[path] ?? ""].filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  // MARK: Rendering

  /// Reads the whole course, and renders all pages with the results that still hold.
  private func load() {
    var problems: [Diagnostic] = []
    var sources: [SourceFile] = []
    do {
      var site = try CourseSite(options, &problems, &sources)
      let search = SearchBuild(site)
      site.survey(search)
      let loaded = site
      state.withLock { state in
        (state.site, state.isLoaded) = (loaded, true)
        state.runs = state.runs.filter { loaded.map.indices[$0.key] != nil }
        state.problems = state.problems.filter { loaded.map.index(ofPage: $0.key) != nil }
      }
      let complaints = TemplateComplaints()
      Workers.forEach(count: loaded.map.pages.count, threads: options.threads) { index in
        self.render(loaded.map.pages[index], in: loaded, complaints)
      }
      if hasStopped { return }
      loaded.writeLists(complaints)
      problems += loaded.writeShared(search, complaints)
      problems += complaints.diagnostics
      problems += loaded.output.finish()
      state.withLock { state in
        if loaded.map.home == nil { state.isWritten.insert("index.html") }
      }
      if loaded.map.home == nil { tell(.page("index.html")) }
    } catch {
      state.withLock { $0.isLoaded = false }
      problems.append(error)
    }
    setSiteProblems(problems, sources)
  }

  private func setSiteProblems(_ problems: [Diagnostic], _ sources: [SourceFile]) {
    let ordered = problems.inSourceOrder()
    let files = { (path: String) in sources.first { $0.path == path } }
    let text = ordered.map { $0.text(in: files($0.path)) }.joined(separator: "\n\n")
    for problem in ordered {
      report(
        PageOutcome(
          notebook: problem.path, page: nil, diagnostics: [problem], file: files(problem.path)))
    }
    let (isNew, pages) = state.withLock { state in
      let isNew = state.siteProblems != text
      state.siteProblems = text
      return (isNew, state.isWritten)
    }
    guard isNew else { return }
    for page in pages.sorted() { tell(.problems(page: page, text: self.problems(ofPage: page))) }
  }

  /// Renders what some changed files decide.
  private func follow(_ changed: Set<String>) {
    guard var site = state.withLock({ $0.isLoaded ? $0.site : nil }) else { return load() }
    let notebooks = changed.filter { site.map.indices[$0] != nil }
    let isCourse = changed.contains { path in
      site.map.indices[path] == nil ? site.uses(path) : !site.folder.isFile(path)
    }
    guard !isCourse else { return load() }
    let complaints = TemplateComplaints()
    var isNavigationNew = false
    for path in notebooks.sorted() {
      guard let index = site.map.indices[path] else { continue }
      if let notebook = site.read(site.map.pages[index]).notebook {
        let summary = site.summary(of: notebook, site.map.pages[index])
        if summary != site.map.pages[index].summary {
          site.map.pages[index].summary = summary
          site.settle()
          isNavigationNew = true
        }
      }
      let changedSite = site
      Workers.forEach(count: 1, threads: 1) { _ in
        self.render(changedSite.map.pages[index], in: changedSite, complaints)
      }
    }
    let followed = site
    state.withLock { $0.site = followed }
    guard isNavigationNew else { return }
    // Their lists of pages and their references show what the changed ones say.
    Workers.forEach(count: followed.map.pages.count, threads: options.threads) { index in
      let page = followed.map.pages[index]
      if !notebooks.contains(page.notebook) { self.render(page, in: followed, complaints) }
    }
    followed.writeLists(complaints)
    _ = followed.writeShared(nil, complaints)
    if followed.map.home == nil { tell(.page("index.html")) }
  }

  /// Renders one page, and tells those who look at it.
  private func render(
    _ page: SitePage, in site: CourseSite, _ complaints: TemplateComplaints
  ) {
    if hasStopped { return }
    let (notebook, reading) = site.read(page)
    guard let notebook, !reading.contains(where: \.isUnreadable) else {
      // The page stays as it was until the file can be read again.
      site.output.keep(page.path)
      return finish(
        page,
        PageOutcome(
          notebook: site.path(of: page), diagnostics: reading, file: notebook?.file),
        isWritten: false, shown: [])
    }
    let executed = results(of: notebook, reading, page, in: site)
    if hasStopped { return }
    let outcome = site.write(page, executed, complaints)
    finish(page, outcome, isWritten: outcome.page != nil, shown: Self.shown(on: executed))
  }

  /// The results that still hold, or new ones.
  private func results(
    of notebook: Notebook, _ reading: [Diagnostic], _ page: SitePage, in site: CourseSite
  ) -> ExecutedNotebook {
    let key = ExecutionKey(notebook)
    let run = state.withLock { $0.runs[page.notebook] }
    let executed =
      if let run, run.key == key {
        run.executed.reused(for: notebook, ownReading: run.reading, reading: reading)
      } else {
        execute(notebook, reading, in: site)
      }
    state.withLock {
      $0.runs[page.notebook] = Run(key: key, executed: executed, reading: reading)
    }
    return executed
  }

  private func execute(
    _ notebook: Notebook, _ reading: [Diagnostic], in site: CourseSite
  ) -> ExecutedNotebook {
    runCount.wrappingAdd(1, ordering: .relaxed)
    return site.options.engine.execute(notebook, diagnostics: reading)
  }

  /// What a page shows under its cells.
  private static func shown(on executed: ExecutedNotebook) -> Set<Diagnostic> {
    var shown: Set<Diagnostic> = []
    for case .failure(let diagnostic) in executed.published.cells.flatMap(\.outputs) {
      shown.insert(diagnostic)
    }
    return shown
  }

  private func finish(
    _ page: SitePage, _ outcome: PageOutcome, isWritten: Bool, shown: Set<Diagnostic>
  ) {
    report(outcome)
    let text = outcome.diagnostics.filter { !shown.contains($0) }
      .map { $0.text(in: outcome.file) }.joined(separator: "\n\n")
    let isNew = state.withLock { state in
      if isWritten { state.isWritten.insert(page.path) }
      let isNew = state.problems[page.path, default: ""] != text
      state.problems[page.path] = text
      return isNew
    }
    if isWritten { tell(.page(page.path)) }
    if isNew { tell(.problems(page: page.path, text: problems(ofPage: page.path))) }
  }
}

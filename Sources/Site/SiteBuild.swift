public import Diagnostics
internal import Execution
internal import Notebooks
internal import Rendering
internal import Synchronization
internal import Templates

/// Turns a course's folder into a site.
///
/// Notebooks are read twice: once for what other pages need to know (titles, labels, words to search
/// for), and once to be run and written. Nothing of a page's text is kept in between, so that memory
/// doesn't grow with the number of pages.
public struct SiteBuild: Sendable {
  public var options: SiteOptions

  public init(_ options: SiteOptions) {
    self.options = options
  }

  /// Complaints that belong to no single page, and the files they point to.
  public struct Result: Sendable {
    public var diagnostics: [Diagnostic] = []
    public var sources: [SourceFile] = []

    /// The file that a complaint points into.
    public func file(of diagnostic: Diagnostic) -> SourceFile? {
      sources.first { $0.path == diagnostic.path }
    }
  }

  /// Makes the site.
  ///
  /// - Parameter report: Gets what became of each notebook, in the order of the site; called by one
  ///   thread at a time.
  public func run(report: @escaping (PageOutcome) -> Void) -> Result {
    var result = Result()
    do {
      var site = try CourseSite(options, &result.diagnostics, &result.sources)
      let search = SearchBuild(site)
      site.survey(search)
      let complaints = TemplateComplaints()
      let outcomes = OrderedOutcomes(report)
      let finished = site
      Workers.forEach(count: site.map.pages.count, threads: options.threads) { index in
        outcomes.add(finished.build(index, complaints), at: index)
      }
      result.diagnostics += finished.writeShared(search, complaints)
      result.diagnostics += complaints.diagnostics
      result.diagnostics += site.output.finish()
    } catch {
      result.diagnostics.append(error)
    }
    result.diagnostics = result.diagnostics.inSourceOrder()
    return result
  }
}

/// Complaints about templates, each once: thousands of pages have the same.
final class TemplateComplaints: Sendable {
  private let found = Mutex<Set<Diagnostic>>([])

  func add(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    found.withLock { $0.formUnion(diagnostics) }
  }

  var diagnostics: [Diagnostic] { Array(found.withLock { $0 }).inSourceOrder() }
}

extension CourseSite {
  /// Reads all notebooks for what the other pages need to know of them.
  mutating func survey(_ search: SearchBuild) {
    let pages = map.pages
    let site = self
    let summaries = Mutex([SitePage.Summary?](repeating: nil, count: pages.count))
    Workers.forEach(count: pages.count, threads: options.threads) { index in
      let notebook = site.read(pages[index]).notebook
      let summary = notebook.map { site.summary(of: $0, pages[index]) }
      summaries.withLock { $0[index] = summary }
      search.add(notebook, summary, page: index, pages[index])
    }
    summaries.withLock { summaries in
      for index in summaries.indices { map.pages[index].summary = summaries[index] }
    }
    settle()
  }

  func summary(of notebook: Notebook, _ page: SitePage) -> SitePage.Summary {
    SitePage.Summary(notebook, of: page)
  }

  /// Reads, runs and writes one page.
  func build(_ index: Int, _ complaints: TemplateComplaints) -> PageOutcome {
    let page = map.pages[index]
    let read = read(page)
    guard let notebook = read.notebook, !read.diagnostics.contains(where: \.isUnreadable) else {
      output.keep(page.path)
      return PageOutcome(
        notebook: path(of: page), diagnostics: read.diagnostics, file: read.notebook?.file)
    }
    return write(page, options.engine.execute(notebook, diagnostics: read.diagnostics), complaints)
  }

  /// Renders and writes a page whose cells have run.
  func write(
    _ page: SitePage, _ executed: ExecutedNotebook, _ complaints: TemplateComplaints
  ) -> PageOutcome {
    let parts = parts(of: page, executed)
    let values = PageValues(site: self)
    var fields = values.values(
      of: page, path: page.path, language: parts.language, parts: parts, head: .init())
    let isHome = page.part == nil
    if isHome { fields["parts"] = values.cards(from: page.path) }
    let (bytes, found) = templates.render(isHome ? "index" : "page", fields)
    complaints.add(found)
    if parts.hasFormulas { assets.writeFormulaFiles() }
    let isWritten = output.write(bytes, to: page.path)
    return PageOutcome(
      notebook: path(of: page), page: isWritten ? "\(output.folder)/\(page.path)" : nil,
      work: executed.work,
      diagnostics: (executed.diagnostics + parts.diagnostics).inSourceOrder(),
      file: executed.notebook.file)
  }
}

/// Hands on what threads deliver in the order of the pages, as soon as that is possible.
final class OrderedOutcomes: Sendable {
  private struct State {
    var waiting: [Int: PageOutcome] = [:]
    var next = 0
  }

  private let state = Mutex(State())
  /// Called by one thread at a time, while the lock is held.
  private nonisolated(unsafe) let report: (PageOutcome) -> Void

  init(_ report: @escaping (PageOutcome) -> Void) {
    self.report = report
  }

  func add(_ outcome: PageOutcome, at index: Int) {
    state.withLock { state in
      state.waiting[index] = outcome
      while let outcome = state.waiting.removeValue(forKey: state.next) {
        report(outcome)
        state.next += 1
      }
    }
  }
}

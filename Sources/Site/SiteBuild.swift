public import Diagnostics
internal import Execution
internal import Notebooks
internal import Rendering
internal import Synchronization
internal import Templates

/// Turns a course's folder into a site.
///
/// Pages are made in two passes: the first finds what other pages need to know of a notebook (titles,
/// labels, words to search for), the second runs and writes it. In between a course's notebooks are
/// kept, but no more of them than `NotebookShelf` holds, so that memory doesn't grow with the number of
/// pages; the others are read again.
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
      let shelf = NotebookShelf()
      site.survey(search, shelf)
      let complaints = TemplateComplaints()
      let outcomes = OrderedOutcomes(report)
      let finished = site
      // What lists all pages takes as long as many of them, and needn't wait for them.
      Workers.forEach(count: site.map.pages.count + 1, threads: options.threads) { index in
        guard index > 0 else { return finished.writeLists(complaints) }
        outcomes.add(finished.build(index - 1, shelf, complaints), at: index - 1)
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

/// Notebooks between the two passes of a build.
final class NotebookShelf: Sendable {
  typealias Read = (notebook: Notebook?, diagnostics: [Diagnostic])

  private struct State {
    var read: [Int: Read] = [:]
    var nodeCount = 0
  }

  private let state = Mutex(State())
  /// So many that all of a course fit, in some ten megabytes.
  private static let nodesMax = 100_000

  /// Keeps the notebook of a page, where there is room.
  func keep(_ read: Read, of page: Int) {
    let nodeCount = read.notebook?.document.nodes.count ?? 0
    state.withLock { state in
      guard state.nodeCount + nodeCount <= Self.nodesMax else { return }
      state.nodeCount += nodeCount
      state.read[page] = read
    }
  }

  func take(_ page: Int) -> Read? { state.withLock { $0.read.removeValue(forKey: page) } }
}

extension CourseSite {
  /// Reads all notebooks for what the other pages need to know of them.
  mutating func survey(_ search: SearchBuild, _ shelf: NotebookShelf? = nil) {
    let pages = map.pages
    let site = self
    let summaries = Mutex([SitePage.Summary?](repeating: nil, count: pages.count))
    Workers.forEach(count: pages.count, threads: options.threads) { index in
      let read = site.read(pages[index])
      let notebook = read.notebook
      shelf?.keep(read, of: index)
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
  func build(
    _ index: Int, _ shelf: NotebookShelf? = nil, _ complaints: TemplateComplaints
  ) -> PageOutcome {
    let page = map.pages[index]
    let read = shelf?.take(index) ?? read(page)
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

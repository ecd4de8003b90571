import Diagnostics
import Execution
import FoundationEssentials
import Notebooks
import Rendering
import Site

/// Makes pages of notebooks, and the files they share.
struct PageBuild: Sendable {
  var engine = NotebookEngine()
  var trustsHTML = false
  var threads = 1
  /// Where pages go; or, for a single notebook, the page itself.
  var output: Output
  var formulaCacheFolder: String?

  enum Output: Sendable {
    case folder(String)
    case page(String)
  }

  /// What became of one notebook.
  struct Outcome: Sendable {
    /// The page's path; nil when none was written.
    var page: String?
    /// Steps that the cells took.
    var work = 0
    var diagnostics: [Diagnostic]
    /// For the lines that the diagnostics point to.
    var file: SourceFile?
    var hasFormulas = false
  }

  /// Renders notebooks side by side and writes the files they share.
  ///
  /// - Parameter report: Gets the outcomes in the order of the notebooks, then that of the shared
  ///   files if they couldn't be written.
  func render(_ notebooks: [NotebookFile], report: @escaping (Outcome) -> Void) {
    let queue = OrderedOutcomes(report)
    Workers.forEach(count: notebooks.count, threads: threads) { index in
      queue.add(self.render(notebooks[index]), at: index)
    }
    let problems = writeAssets(withFormulas: queue.hasFormulas)
    if !problems.isEmpty { report(Outcome(diagnostics: problems)) }
  }

  private func render(_ notebook: NotebookFile) -> Outcome {
    let course = CourseAround(of: notebook.path)
    let readFile = course?.readFile ?? FileReading.beside(notebook.path)
    let read: (notebook: Notebook?, diagnostics: [Diagnostic])
    do {
      let bytes = try FileReading.bytes(notebook.path)
      read =
        course?.read(bytes: bytes, path: notebook.path)
        ?? Notebook.read(bytes: bytes, path: notebook.path, readFile: readFile)
    } catch {
      return Outcome(diagnostics: [error])
    }
    guard let source = read.notebook, ExitStatus(read.diagnostics) != .unreadable else {
      return Outcome(diagnostics: read.diagnostics, file: read.notebook?.file)
    }
    let executed = engine.execute(source, diagnostics: read.diagnostics)
    var settings = PageRenderer.Settings()
    settings.trustsHTML = trustsHTML
    settings.assetPath = assetPath(from: notebook)
    settings.formulaCacheFolder = formulaCacheFolder
    settings.katex = source.mayHaveFormulas ? KaTeX.installed() : nil
    settings.readFile = readFile
    settings.inlinesFile = inlinesFile
    settings.surroundings = course?.surroundings(of: source)
    let page = PageRenderer(settings: settings).render(executed)
    var outcome = Outcome(
      work: executed.work, diagnostics: (executed.diagnostics + page.diagnostics).inSourceOrder(),
      file: source.file,
      hasFormulas: page.hasFormulas)
    let path = pagePath(of: notebook)
    do {
      try PageFile.write(page.html, to: path)
      outcome.page = path
      outcome.diagnostics += copy(page.files, beside: path, readFile)
    } catch {
      outcome.diagnostics.append(Diagnostic(error))
    }
    return outcome
  }

  /// A page that is one file holds its images; so does one whose images lie in folders above.
  private var inlinesFile: @Sendable (String) -> Bool {
    switch output {
    case .page: { _ in true }
    case .folder: { $0.split(separator: "/").contains("..") }
    }
  }

  /// Copies images to where the page looks for them.
  private func copy(
    _ files: [String], beside page: String, _ readFile: (String) -> [UInt8]?
  ) -> [Diagnostic] {
    let folder = page.lastIndex(of: "/").map { String(page[...$0]) } ?? ""
    return files.compactMap { name -> Diagnostic? in
      guard !inlinesFile(name), let bytes = readFile(name) else { return nil }
      let path = folder + name
      if let old = FileManager.default.contents(atPath: path), old.elementsEqual(bytes) {
        return nil
      }
      do throws(PageFile.WriteError) {
        try PageFile.write(bytes, to: path)
        return nil
      } catch {
        return Diagnostic(error)
      }
    }
  }

  private func pagePath(of notebook: NotebookFile) -> String {
    switch output {
    case .folder(let folder): "\(folder)/\(notebook.page)"
    case .page(let path): path
    }
  }

  // MARK: Shared files

  private var assetFolder: String {
    switch output {
    case .folder(let folder): return "\(folder)/assets"
    case .page(let path):
      guard let slash = path.lastIndex(of: "/") else { return "assets" }
      return "\(path[..<slash])/assets"
    }
  }

  /// From a page to the shared files, up as many folders as the page lies deep.
  private func assetPath(from notebook: NotebookFile) -> String {
    guard case .folder = output else { return "assets" }
    let depth = notebook.page.split(separator: "/").count - 1
    return String(repeating: "../", count: depth) + "assets"
  }

  /// Writes the shared files that aren't there yet as they should be.
  private func writeAssets(withFormulas: Bool) -> [Diagnostic] {
    let (files, diagnostics) = PageAssets.files(katex: withFormulas ? KaTeX.installed() : nil)
    var problems = diagnostics
    for file in files {
      let path = "\(assetFolder)/\(file.path)"
      if let old = FileManager.default.contents(atPath: path), old.elementsEqual(file.bytes) {
        continue
      }
      do {
        try PageFile.write(file.bytes, to: path)
      } catch {
        problems.append(Diagnostic(error))
      }
    }
    return problems
  }
}

extension Notebook {
  /// Whether a formula may be in it; looking for KaTeX can wait until then.
  fileprivate var mayHaveFormulas: Bool {
    file.text.contains(byte: UInt8(ascii: "$")) || file.text.contains(byte: UInt8(ascii: "\\"))
  }
}

extension Diagnostic {
  fileprivate init(_ error: PageFile.WriteError) {
    self.init("unwritable-file", "the file can't be written: \(error.reason)", path: error.path)
  }
}

import ArgumentParser
import Diagnostics
import Execution
import FoundationEssentials
import Site

struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Runs the cells of notebooks and writes a page for each, or a site.",
    discussion: """
      A folder becomes a site: its pages with an index, lists of pages, search and links that were \
      checked; 'lectern.yml' in it says how. Notebooks become pages of their own. Prints the path \
      of each page and, behind a tab, how many steps its cells took. A cell that fails doesn't stop \
      the others: its error is on the page and on standard error.
      """)

  @Argument(
    help: ArgumentHelp(
      "Notebooks ('.md'), or one folder with notebooks.", valueName: "file|folder"))
  var inputs: [String] = ["Notebooks"]

  @Option(
    name: [.short, .customLong("output")],
    help: "Folder for the pages; or, for one notebook, a page that ends in '.html'.")
  var output = "Output"

  @Option(
    help: "Notebooks that are rendered at the same time; one for each processor unless given.")
  var threads: Int?

  @Flag(name: .customLong("trust-html"), help: "Keep raw HTML of the notebooks.")
  var trustsHTML = false

  @Flag(name: .customLong("strict"), help: "End with 1 also when there are only warnings.")
  var isStrict = false

  @Option(help: "How complaints are told: 'text', or 'json' on standard output, for tools.")
  var format = ReportFormat.text

  @OptionGroup var limits: LimitOptions

  private static let threadsMax = 1024

  func validate() throws {
    if let threads, !(1...Self.threadsMax).contains(threads) {
      throw ValidationError("--threads must be from 1 to \(Self.threadsMax), got \(threads)")
    }
    if output.isEmpty { throw ValidationError("--output must be a path, got nothing") }
  }

  func run() throws {
    if inputs.count == 1, let folder = inputs.first, FileReading.isFolder(folder) {
      return try renderSite(of: folder)
    }
    let notebooks: [NotebookFile]
    do {
      notebooks = try NotebookFile.all(in: inputs)
    } catch {
      Console.complain([error], in: nil)
      throw ExitStatus([error])
    }
    let build = PageBuild(
      engine: NotebookEngine(limits: limits.limits), trustsHTML: trustsHTML,
      threads: threads ?? ProcessInfo.processInfo.activeProcessorCount,
      output: try place(of: notebooks), formulaCacheFolder: FormulaCacheFolder.path)
    var report = RenderReport(isStrict: isStrict, format: format)
    build.render(notebooks) { outcome in
      report.add(
        page: outcome.page, work: outcome.work, outcome.diagnostics, in: outcome.file)
    }
    try report.finish()
  }

  private func renderSite(of folder: String) throws {
    guard !output.hasSuffix(".html") else {
      throw ValidationError("--output must be a folder for the site of a folder, got '\(output)'")
    }
    var options = SiteOptions(folder: folder, output: output)
    options.engine = NotebookEngine(limits: limits.limits)
    options.trustsHTML = trustsHTML
    options.threads = threads ?? ProcessInfo.processInfo.activeProcessorCount
    options.formulaCacheFolder = FormulaCacheFolder.path
    var report = RenderReport(isStrict: isStrict, format: format)
    let result = SiteBuild(options).run { outcome in
      report.add(
        page: outcome.page, work: outcome.work, outcome.diagnostics, in: outcome.file)
    }
    for diagnostic in result.diagnostics {
      report.add(page: nil, [diagnostic], in: result.file(of: diagnostic))
    }
    try report.finish()
  }

  /// Where pages go; two notebooks may not want the same place.
  private func place(of notebooks: [NotebookFile]) throws -> PageBuild.Output {
    if output.hasSuffix(".html") {
      guard notebooks.count == 1 else {
        throw ValidationError(
          "--output must be a folder for \(notebooks.count) notebooks, got '\(output)'")
      }
      return .page(output)
    }
    var sources: [String: String] = [:]
    for notebook in notebooks {
      if let other = sources[notebook.page] {
        throw ValidationError(
          "'\(other)' and '\(notebook.path)' would both become '\(output)/\(notebook.page)'")
      }
      sources[notebook.page] = notebook.path
    }
    return .folder(output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output)
  }
}

import ArgumentParser
import Diagnostics
import Execution
import FoundationEssentials

struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Runs the cells of notebooks and writes a page for each.",
    discussion: """
      Prints the path of each page. A cell that fails doesn't stop the others: its error is on the \
      page and on standard error.
      """)

  @Argument(
    help: ArgumentHelp(
      "Notebooks ('.md'), or folders with notebooks.", valueName: "file|folder"))
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

  @OptionGroup var limits: LimitOptions

  private static let threadsMax = 1024

  func validate() throws {
    if let threads, !(1...Self.threadsMax).contains(threads) {
      throw ValidationError("--threads must be from 1 to \(Self.threadsMax), got \(threads)")
    }
    if output.isEmpty { throw ValidationError("--output must be a path, got nothing") }
  }

  func run() throws {
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
    var tally = Tally()
    build.render(notebooks) { outcome in
      if let page = outcome.page { Console.write(page + "\n") }
      Console.complain(outcome.diagnostics, in: outcome.file)
      tally.add(outcome.diagnostics)
    }
    try tally.finish()
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

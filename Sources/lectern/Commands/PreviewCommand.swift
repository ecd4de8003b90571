import ArgumentParser
import Diagnostics
import Execution
import FoundationEssentials
import Site

struct PreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Serves the site of a folder on this machine, and follows its notebooks.",
    discussion: """
      Pages that are open in a browser change when their notebook is saved. Cells run again when \
      code has changed, not when prose has. Ctrl-C ends it.
      """)

  @Argument(
    help: ArgumentHelp("A folder with notebooks, or one notebook.", valueName: "folder|file"))
  var input = "Notebooks"

  @Option(help: "The port to listen on; without it, 4848 or the next that is free.")
  var port: UInt16?

  @Flag(name: .customLong("trust-html"), help: "Keep raw HTML of the notebooks.")
  var trustsHTML = false

  @OptionGroup var limits: LimitOptions

  func run() throws {
    let output = FileManager.default.temporaryDirectory
      .appending(path: "lectern-preview-\(UUID().uuidString)").path
    var options = try place(output: output)
    options.engine = NotebookEngine(limits: limits.limits)
    options.trustsHTML = trustsHTML
    options.threads = ProcessInfo.processInfo.activeProcessorCount
    options.formulaCacheFolder = FormulaCacheFolder.path
    // Nobody else on the machine reads or writes it.
    try FileManager.default.createDirectory(
      atPath: output, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: output) }
    do {
      let server = try PreviewServer(options, port: port) { outcome in
        Console.complain(outcome.diagnostics, in: outcome.file)
      }
      Console.write("\(server.address)\n")
      server.stopOnSignals()
      server.run()
    } catch {
      Console.complain([error], in: nil)
      throw ExitStatus.usage
    }
  }

  /// The folder of the course; for one notebook, the one that it lies in.
  private func place(output: String) throws -> SiteOptions {
    if FileReading.isFolder(input) { return SiteOptions(folder: input, output: output) }
    _ = try bytesOrComplaint()
    let slash = input.lastIndex(of: "/")
    let folder = slash.map { $0 == input.startIndex ? "/" : String(input[..<$0]) } ?? "."
    var options = SiteOptions(folder: folder, output: output)
    options.only = slash.map { String(input[input.index(after: $0)...]) } ?? input
    return options
  }

  private func bytesOrComplaint() throws -> [UInt8] {
    do {
      return try FileReading.bytes(input)
    } catch {
      Console.complain([error], in: nil)
      throw ExitStatus([error])
    }
  }
}

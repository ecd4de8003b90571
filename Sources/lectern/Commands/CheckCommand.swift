import ArgumentParser

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reads notebooks and checks their cells, without running anything.",
    discussion: "Swift files ('.swift') are checked as programs of their own.")

  @Argument(
    help: ArgumentHelp(
      "Notebooks ('.md'), folders with notebooks, or Swift files.", valueName: "file"))
  var inputs: [String]

  @Option(help: "How complaints are told: 'text', or 'json' on standard output, for tools.")
  var format = ReportFormat.text

  @Flag(name: .customLong("strict"), help: "End with 1 also when there are only warnings.")
  var isStrict = false

  func run() throws {
    let files: [NotebookFile]
    do {
      files = try NotebookFile.all(in: inputs)
    } catch {
      Console.complain([error], in: nil)
      throw ExitStatus([error])
    }
    var report = RenderReport(isStrict: isStrict, format: format)
    for file in files {
      let outcome = FileCheck.onWorker(file.path)
      report.add(page: nil, outcome.diagnostics, in: outcome.file)
    }
    try report.finish()
  }
}

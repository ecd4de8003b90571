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

  func run() throws {
    let files: [NotebookFile]
    do {
      files = try NotebookFile.all(in: inputs)
    } catch {
      Console.complain([error], in: nil)
      throw ExitStatus([error])
    }
    var tally = Tally()
    for file in files {
      let outcome = FileCheck.onWorker(file.path)
      Console.complain(outcome.diagnostics, in: outcome.file)
      tally.add(outcome.diagnostics)
    }
    try tally.finish()
  }
}

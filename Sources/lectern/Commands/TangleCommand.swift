import ArgumentParser
import Diagnostics
import Execution

struct TangleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tangle",
    abstract: "Makes a Swift package of a notebook, whose program prints what the notebook prints.",
    discussion: """
      The package builds with 'swift build' and depends on Lectern's own, so that it needs no copy \
      of the library. Its program takes '--figures FOLDER', and writes the figures there.
      """)

  @Argument(help: ArgumentHelp("A notebook ('.md').", valueName: "notebook"))
  var input: String

  @Option(
    name: [.short, .customLong("output")], help: "Folder for the package; it is made if need be.")
  var output: String

  @Option(
    help: ArgumentHelp(
      "Folder of Lectern's own package; found above this program or the working folder unless given.",
      valueName: "folder"))
  var lectern: String?

  @OptionGroup var limits: LimitOptions

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output must be a path, got nothing") }
  }

  func run() throws {
    let outcome = PackageMaking(
      engine: NotebookEngine(limits: limits.limits), output: output, lectern: lectern
    ).onWorker(input)
    for path in outcome.files { Console.write(path + "\n") }
    Console.complain(outcome.diagnostics, in: outcome.file)
    var tally = Tally()
    tally.add(outcome.diagnostics)
    try tally.finish()
  }
}

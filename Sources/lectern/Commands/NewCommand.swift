import ArgumentParser
import Diagnostics
import Site

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Makes a small course in a new folder.",
    discussion: "Prints the files; 'lectern render' and 'lectern preview' take the folder.")

  @Argument(help: ArgumentHelp("A folder that is empty or not there yet.", valueName: "folder"))
  var folder: String

  func run() throws {
    do {
      for path in try NewCourse.write(to: folder) { Console.write(path + "\n") }
    } catch {
      Console.complain([error], in: nil)
      throw error.id == "folder-not-empty" ? ExitStatus.usage : ExitStatus([error])
    }
  }
}

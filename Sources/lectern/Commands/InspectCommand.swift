import ArgumentParser
import Diagnostics
import Execution

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Says what the cells of a file declare and need, for editors; runs nothing.",
    discussion: """
      The output is one JSON object with sorted keys, the same on every machine:

        path         the file, as given
        version      1; grows when a key changes its meaning
        cells        in the order of the file (of a '.swift' file: the whole file is one)
          label      as the cell's options say, or null
          inline     true for an expression in prose
          path       the file it stands in: another one where it is included
          range      {line, column, endLine, endColumn}, in that file
          defines    in source order: {name, kind, type, range}; kind is 'constant',
                     'variable', 'function', 'struct', 'enum', 'class', 'protocol' or 'alias'
          reads      by name: {name, definedIn}, the index of the latest cell above that
                     declares a name which this cell mentions
        exercises    in source order
          label, title, points, range
          cells      {cell, role, points}: its index in 'cells'; 'given', 'solution' or 'check';
                     what a check is worth, or null
          hints      how many there are
          isExplained  true where words stand with the solution
        diagnostics  in source order: {id, severity, message, help, path, range, notes}; a
                     note is {message, path, range}

      Lines and columns count from 1, columns in UTF-8 bytes. What isn't known is null.

      The exit code is 0 when the file could be read, whatever is wrong with it.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json
  }

  @Argument(help: ArgumentHelp("A notebook ('.md') or a Swift file.", valueName: "file"))
  var input: String

  @Option(help: "The form of the output.")
  var format = Format.json

  func run() throws {
    let outcome = FileInspection.onWorker(input)
    switch outcome {
    case .inspected(let inspection, let file):
      Console.write(InspectionReport(inspection, of: file).json)
    case .unreadable(let diagnostics, let file):
      Console.complain(diagnostics, in: file)
      throw ExitStatus(diagnostics)
    }
  }
}

import ArgumentParser
import Diagnostics
import Execution

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs a Swift file as a program.",
    discussion: "Standard output holds what the program prints, and nothing else.")

  @Argument(help: ArgumentHelp("A Swift file.", valueName: "file.swift"))
  var input: String

  @OptionGroup var limits: LimitOptions

  func validate() throws {
    guard input.hasSuffix(".md") else { return }
    throw ValidationError(
      "'\(input)' is a notebook: 'lectern render' makes its page, 'lectern tangle' a program of it")
  }

  func run() throws {
    let file: SourceFile
    do {
      file = try FileReading.source(input)
    } catch {
      Console.complain([error], in: nil)
      throw ExitStatus([error])
    }
    let limits = limits.limits
    let diagnostics = Workers.value {
      let output = OutputBuffer()
      let diagnostics = Program.run(file, limits: limits) { output.write($0) }
      output.flush()
      return diagnostics
    }
    Console.complain(diagnostics, in: file)
    let status = ExitStatus(diagnostics)
    if status != .success { throw status }
  }
}

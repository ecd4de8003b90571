import Bindings
import CellLanguage
import CellMachine
import Diagnostics

/// Runs cells one after the other on one machine, as a notebook does.
final class CellRunner {
  let checker = Checker(libraries: Library.interfaces)
  let machine: Machine
  let lowering: Lowering
  let session: LibrarySession
  var seed = 1

  init(limits: Limits = Limits()) {
    machine = Machine(limits: limits)
    lowering = Lowering(machine: machine, oracle: checker.universe)
    session = LibrarySession(lowering, checker.universe)
  }

  /// What a cell prints.
  ///
  /// - Throws: `CellError` when it doesn't check, a `Trap` when it is stopped.
  @discardableResult
  func run(_ text: String, label: String = "cell") throws -> String {
    let source = SourceText(path: "\(label).swift", text: text)
    let (main, diagnostics) = checker.check(source)
    if diagnostics.hasErrors {
      throw CellError(messages: diagnostics.map(\.message))
    }
    let code = try lowering.lower(main: main)
    do {
      try session.run(seed: seed, label: label) { try lowering.run(code) }
    } catch {
      _ = machine.output.take()
      throw error
    }
    return machine.output.take()
  }

  /// What a cell prints that runs alone.
  static func output(_ text: String) throws -> String { try CellRunner().run(text) }

  /// The trap that stops a cell that runs alone.
  static func trap(_ text: String, limits: Limits = Limits()) -> Trap? {
    do {
      try CellRunner(limits: limits).run(text)
      return nil
    } catch {
      return error as? Trap
    }
  }
}

struct CellError: Error {
  let messages: [String]
}

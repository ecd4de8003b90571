package import CellMachine
package import Diagnostics

/// A cell that has been checked: what there is to say about it, and what it takes to run it.
package struct CheckedCell {
  package let diagnostics: [Diagnostics.Diagnostic]
  /// What it declares at its top level, in source order.
  package let definitions: [CellDefinition]
  let main: FunctionDecl
  let source: SourceText

  /// Whether its last statement shows a value.
  package var showsLastValue: Bool {
    if case .display? = main.checkBody().statements.last?.kind { true } else { false }
  }

  /// Whether it may run: nothing said about it is an error.
  package var isRunnable: Bool { !diagnostics.hasErrors }
}

/// A value that a cell shows.
package struct DisplayedCellValue {
  /// As `print` writes it. Of a library's own value, which may hold a hundred thousand points and is
  /// mostly shown otherwise, only when somebody asks.
  package var description: String { text ?? host.map { String(describing: $0) } ?? "" }
  fileprivate let text: String?
  /// The library's own value, when it is one (a tensor, a plot).
  package let host: Any?
  /// Whether it is a number of an integer type.
  package let isInteger: Bool
  /// The expression that it is shown by.
  package let range: Diagnostics.SourceRange?
}

/// What a cell did, in order.
package struct CellRun {
  package enum Event {
    case printed(String)
    case displayed(DisplayedCellValue)
  }

  package var events: [Event] = []
  /// Why the cell stopped before its end.
  package var failure: Diagnostics.Diagnostic?

  /// All that was printed.
  package var printed: String {
    events.reduce(into: "") { text, event in
      if case .printed(let more) = event { text += more }
    }
  }
}

/// The cells of one notebook, checked and run one after the other: each sees what the earlier ones
/// declared. Used by one thread at a time.
package final class CellSession {
  private let checker: Checker
  private let machine: Machine
  /// For a library that makes its functions callable.
  package let lowering: Lowering
  private let recorder = Recorder()

  /// Written by the machine while a cell runs, on the one thread that uses the session.
  private final class Recorder: @unchecked Sendable {
    var events: [CellRun.Event] = []
    var onPrint: ((String) -> Void)?

    func print(_ text: String) {
      if let onPrint {
        onPrint(text)
        return
      }
      if case .printed(let before)? = events.last {
        events[events.count - 1] = .printed(before + text)
      } else {
        events.append(.printed(text))
      }
    }
  }

  /// - Parameter libraries: What cells may use besides the standard library; whoever binds them sets
  ///   `lowering.host`.
  package init(libraries: [LibraryInterface] = [], limits: Limits = Limits()) {
    checker = Checker(libraries: libraries)
    machine = Machine(limits: limits)
    lowering = Lowering(machine: machine, oracle: checker.universe)
    machine.output.sink = { [recorder] in recorder.print($0) }
    lowering.onDisplay = Native("display") { [recorder] call in
      let type = call.type(0)
      let host = call.hostValue(of: type)
      recorder.events.append(
        .displayed(
          DisplayedCellValue(
            text: host == nil ? call.machine.describe(call.slots, type: type) : nil,
            host: host, isInteger: call.machine.types[type].kind.isInteger,
            range: call.machine.ownRange)))
    }
  }

  package var universe: Universe { checker.universe }

  /// Checks a cell, after the cells checked before.
  ///
  /// - Parameter displaysValues: Whether the last expression's value is shown, as in a notebook.
  package func check(_ source: SourceText, displaysValues: Bool = false) -> CheckedCell {
    let (main, diagnostics) = checker.check(source, displaysValues: displaysValues)
    return CheckedCell(
      diagnostics: diagnostics, definitions: checker.universe.definitions(), main: main,
      source: source)
  }

  /// Runs a cell that checked without errors.
  ///
  /// - Parameters:
  ///   - onPrint: Gets printed text at once; without it the text becomes events.
  ///   - surroundings: Runs the code, with what a library wants set up around it.
  package func run(
    _ cell: CheckedCell, onPrint: ((String) -> Void)? = nil,
    in surroundings: (() throws -> Void) throws -> Void = { try $0() }
  ) -> CellRun {
    recorder.events = []
    recorder.onPrint = onPrint
    var run = CellRun()
    do {
      let main = try lowering.lower(main: cell.main)
      try surroundings { try lowering.run(main) }
    } catch let trap as Trap {
      run.failure = diagnostic(trap, cell)
    } catch let failure as Lowering.Failure {
      // Bodies of a library are checked when they are first used.
      let inside = universe.diagnostics.first { $0.severity == .error }?.message
      run.failure = Diagnostics.Diagnostic(
        "unsupported", [failure.message, inside].compactMap { $0 }.joined(separator: ": "),
        path: cell.source.path, range: cell.main.range)
    } catch {
      run.failure = Diagnostics.Diagnostic(
        "internal", "\(error)", path: cell.source.path, range: cell.main.range,
        help: "this is a mistake of Lectern; please report it with the cell")
    }
    run.events = recorder.events
    recorder.events = []
    return run
  }

  /// Prints as the running cell does; for functions of a library that report what they find.
  package func print(_ text: String) { machine.write(text) }

  /// The code of what has run so far, for those who work on the lowering.
  package var listing: String { machine.listing }

  package var machineCode: [(name: String, code: UnsafeRawBufferPointer)] { machine.machineCode }


  /// Where in the reader's own code the running cell is, while it calls a library.
  package var currentRange: Diagnostics.SourceRange? { machine.ownRange }

  /// A trap as a complaint at the innermost place that is the reader's own.
  private func diagnostic(_ trap: Trap, _ cell: CheckedCell) -> Diagnostics.Diagnostic {
    let trap = trap.naming(machine.limits)
    let own = trap.frames.filter { ($0.range?.start.line ?? 0) > 0 }
    let place = own.first
    let notes = own.dropFirst().prefix(8).map {
      // The statements of a cell are a function without a name.
      Diagnostics.Diagnostic.Note(
        $0.function.isEmpty ? "called from the cell" : "called from '\($0.function)'",
        at: $0.range)
    }
    return Diagnostics.Diagnostic(
      trap.kind.rawValue, trap.message, path: place?.path ?? cell.source.path,
      range: place?.range ?? cell.main.range, notes: Array(notes), help: trap.help)
  }
}

extension Machine {
  /// The innermost place in code that the reader can see.
  fileprivate var ownRange: Diagnostics.SourceRange? {
    activeFrames(max: 64).lazy.compactMap(\.range).first { $0.start.line > 0 }
  }
}

extension NativeCall {
  /// The library's value in the first slot, when the type is one of a library.
  fileprivate func hostValue(of type: TypeID) -> Any? {
    guard machine.isHost(type) else { return nil }
    return host(0, as: Any.self)
  }
}

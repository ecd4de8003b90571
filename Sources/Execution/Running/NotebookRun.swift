internal import Bindings
internal import CellLanguage
internal import CellMachine
internal import Diagnostics
internal import Flows
internal import Notebooks
internal import Tensors

/// One notebook on its way through checking and running; used by one thread at a time.
final class NotebookRun {
  private let notebook: Notebook
  private let limits: RunLimits
  private let session: CellSession
  private let library: LibrarySession
  private var steps: [Step]
  private var failures: FailedSteps
  private var figureCount = 0
  private(set) var executed: ExecutedNotebook
  /// Everything wrong that the notebook's author doesn't expect.
  private(set) var diagnostics: [Diagnostic] = []

  private var path: String { notebook.file.path }
  private var seed: Int { Int(truncatingIfNeeded: notebook.frontMatter.seed) }

  init(_ notebook: Notebook, limits: RunLimits) {
    self.notebook = notebook
    self.limits = limits
    session = CellSession(
      libraries: Library.interfaces, limits: limits.machineLimits(notebook.frontMatter.limits))
    library = LibrarySession(session.lowering, session.universe)
    steps = Step.all(in: notebook)
    failures = FailedSteps(steps, path: notebook.file.path)
    executed = ExecutedNotebook(unexecuted: notebook, diagnostics: [])
  }

  // MARK: Checking

  /// Checks all steps before any runs: names mean the latest definition above them.
  func check() {
    for index in steps.indices where steps[index].options.eval {
      let checked = session.check(steps[index].source(path: path), displaysValues: true)
      steps[index].checked = checked
      let found = failures.withoutConsequences(checked.diagnostics, of: steps[index])
      report(found, at: steps[index])
      if !checked.isRunnable { failures.add(steps[index]) }
    }
    failures.startRunning()
  }

  /// Checks that what students start from is Swift: the same notebook without its solutions.
  ///
  /// Only where the notebook itself has no errors, which both would have.
  func checkStarters() {
    guard notebook.hasSolutions, !diagnostics.hasErrors else { return }
    let start = NotebookRun(notebook.withoutSolutions, limits: limits)
    start.check()
    diagnostics += start.diagnostics.filter { $0.severity == .error }.map { found in
      Diagnostic(
        "starter", "with the starters in place of the solutions: \(found.message)", path: path,
        range: found.range, notes: found.notes,
        help: "let nothing outside of a solution's marks read what stands between them")
    }
  }

  /// What checking has found out.
  func inspection() -> Inspection {
    var result = Inspection()
    for step in steps {
      let (range, isInline): (Diagnostics.SourceRange, Bool) =
        switch step.target {
        case .cell(let index): (notebook.cells[index].range, false)
        case .inline(let index): (notebook.inlineCells[index].range, true)
        }
      result.add(
        Inspection.Cell(label: step.options.label, isInline: isInline, range: range),
        code: step.code.text, step.checked?.definitions ?? [])
    }
    let places = Dictionary(
      steps.enumerated().map { ($0.element.target, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    result.exercises = notebook.exercises.map { exercise in
      Inspection.Exercise(
        label: exercise.label, title: exercise.title, points: exercise.points,
        range: exercise.range,
        parts: exercise.parts.compactMap { part in
          places[.cell(part.cell)].map {
            Inspection.Exercise.Part(cell: $0, role: part.role, points: part.points)
          }
        },
        hintCount: exercise.hints.count, isExplained: !exercise.solutions.isEmpty)
    }
    result.diagnostics = diagnostics.inSourceOrder()
    return result
  }

  /// What runs, and what is known to fail.
  func plan() -> RunPlan {
    let planned = steps.compactMap { step -> RunPlan.Step? in
      guard let checked = step.checked else { return nil }
      var failure: Diagnostic?
      if case .cell(let index) = step.target, step.options.error {
        failure =
          executed.cells[index].outputs.lazy.compactMap { output in
            // A check that doesn't hold stops nothing.
            guard case .failure(let found) = output, found.severity == .error,
              found.id != "check-failed"
            else { return nil }
            return found
          }.first
      }
      return RunPlan.Step(
        code: step.code, options: step.options, isInline: step.isInline, stream: step.stream,
        showsLastValue: checked.isRunnable && checked.showsLastValue, failure: failure)
    }
    return RunPlan(
      seed: seed, libraryNames: session.universe.libraryNames, steps: planned,
      diagnostics: diagnostics.inSourceOrder())
  }

  // MARK: Running

  func execute() {
    // Tensors of earlier cells count towards the memory of the notebook. No cell's fault gets here.
    try? Supervision.run { runSteps() }
  }

  private func runSteps() {
    for step in steps {
      guard let checked = step.checked else { continue }
      guard checked.isRunnable else {
        failures.add(step)
        continue
      }
      if let obstacle = failures.obstacle(for: step) {
        report([obstacle], at: step)
        failures.add(step)
        continue
      }
      if run(checked, of: step) { failures.remove(step) } else { failures.add(step) }
    }
  }

  /// Runs a step; false when it stopped before its end.
  private func run(_ checked: CheckedCell, of step: Step) -> Bool {
    let checks = CheckTaker(session)
    let run = Checks.collecting({ checks.take($0) }) {
      session.run(
        checked,
        in: { body in
          defer { executed.work += session.lowering.machine.work }
          try library.run(seed: seed, label: step.stream, body: body)
        })
    }
    switch step.target {
    case .cell(let index): show(run.events, at: index, step)
    case .inline(let index):
      if run.failure == nil { executed.inlines[index] = inlineResult(of: run, step) }
    }
    report(checks.broken(path: path, range: step.code.range), at: step)
    if let failure = run.failure { report([failure], at: step) }
    if run.failure == nil, checks.count == 0, let points = step.options.points, points > .zero {
      report(
        [
          Diagnostic(
            "points-without-check", "the cell has points, and checks nothing", path: path,
            range: step.code.range, help: "call 'check' in it")
        ], at: step)
    }
    return run.failure == nil
  }

  private func show(_ events: [CellRun.Event], at index: Int, _ step: Step) {
    for event in events {
      switch event {
      case .printed(let text): executed.cells[index].outputs.append(.text(text))
      case .displayed(let value):
        let display = Display(value, options: step.options, figureCount: &figureCount)
        if let shown = display.value { executed.cells[index].outputs.append(.value(shown)) }
        report(display.problems(path: path, range: step.code.range), at: step)
      }
    }
  }

  /// The text of an expression in prose: its value, which must be one that text can hold.
  private func inlineResult(of run: CellRun, _ step: Step) -> InlineResult {
    var text: String?
    for event in run.events {
      switch event {
      case .printed: break
      case .displayed(let value): text = Display.inlineText(value)
      }
    }
    if let text { return .text(text) }
    report(
      [
        Diagnostic(
          "inline-value", "an inline cell needs an expression whose value is text or a number",
          path: path, range: step.code.range, help: "show it in a cell of its own")
      ], at: step)
    return .notRun
  }

  // MARK: Complaints

  /// Shows complaints at their cell, and counts them unless the cell says that it expects errors.
  private func report(_ found: [Diagnostic], at step: Step) {
    guard !found.isEmpty else { return }
    switch step.target {
    case .cell(let index):
      executed.cells[index].outputs += found.map { .failure($0) }
      diagnostics += found.filter { !step.options.error || $0.severity == .warning }
    case .inline(let index):
      if let first = found.first(where: { $0.severity == .error }) {
        executed.inlines[index] = .failure(first)
      }
      diagnostics += found
    }
  }
}

extension Machine {
  /// Steps that the latest run has taken, those of the library among them.
  fileprivate var work: Int { limits.fuel - max(0, state.pointee.workLeft) }
}

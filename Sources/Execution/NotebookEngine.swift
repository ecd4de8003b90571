public import Diagnostics
public import Notebooks

/// Runs the cells of notebooks, in order, each notebook for itself.
///
/// Engines share nothing, so that several notebooks can run at the same time and give what they
/// give alone.
public struct NotebookEngine: Sendable {
  public var limits: RunLimits

  public init(limits: RunLimits = RunLimits()) {
    self.limits = limits
  }

  /// What is wrong with the cells of a notebook, without running them; in source order.
  public func check(_ notebook: Notebook) -> [Diagnostic] {
    let run = NotebookRun(notebook, limits: limits)
    run.check()
    run.checkStarters()
    return run.diagnostics.inSourceOrder()
  }

  /// What the cells of a notebook declare and need, and what is wrong with them; runs nothing.
  public func inspect(_ notebook: Notebook) -> Inspection {
    let run = NotebookRun(notebook, limits: limits)
    run.check()
    run.checkStarters()
    return run.inspection()
  }

  /// What runs in a notebook, for whoever makes a program of it.
  ///
  /// Runs the notebook only when it says that it expects errors, to see which cells fail.
  public func plan(_ notebook: Notebook) -> RunPlan {
    let run = NotebookRun(notebook, limits: limits)
    run.check()
    let expectsErrors = notebook.cells.contains { $0.options.error && $0.options.eval }
    if expectsErrors { run.execute() }
    return run.plan()
  }

  /// Checks and runs a notebook.
  ///
  /// A cell with errors doesn't stop the others, but for those that need what it defines.
  ///
  /// - Parameter diagnostics: What reading has found; the result lists it too.
  public func execute(
    _ notebook: Notebook, diagnostics: [Diagnostic] = []
  ) -> ExecutedNotebook {
    // A session takes longer to make than a page of prose.
    guard !notebook.cells.isEmpty || !notebook.inlineCells.isEmpty else {
      return ExecutedNotebook(unexecuted: notebook, diagnostics: diagnostics)
    }
    let run = NotebookRun(notebook, limits: limits)
    run.check()
    run.checkStarters()
    run.execute()
    var executed = run.executed
    executed.diagnostics = (diagnostics + run.diagnostics).inSourceOrder()
    return executed
  }
}

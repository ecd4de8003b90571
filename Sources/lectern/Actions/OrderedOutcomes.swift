import Synchronization

/// Hands on what threads deliver in the order of the notebooks, as soon as that is possible.
final class OrderedOutcomes: Sendable {
  private struct State {
    var waiting: [Int: PageBuild.Outcome] = [:]
    var next = 0
    var hasFormulas = false
  }

  private let state = Mutex(State())
  /// Called by one thread at a time, while the lock is held.
  private nonisolated(unsafe) let report: (PageBuild.Outcome) -> Void

  init(_ report: @escaping (PageBuild.Outcome) -> Void) {
    self.report = report
  }

  /// Whether any page so far has formulas.
  var hasFormulas: Bool { state.withLock { $0.hasFormulas } }

  func add(_ outcome: PageBuild.Outcome, at index: Int) {
    state.withLock { state in
      state.waiting[index] = outcome
      if outcome.hasFormulas { state.hasFormulas = true }
      while let outcome = state.waiting.removeValue(forKey: state.next) {
        report(outcome)
        state.next += 1
      }
    }
  }
}

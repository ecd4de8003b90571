internal import CellLanguage
internal import Diagnostics
internal import Notebooks

/// What can't be relied on because a cell failed, by name.
///
/// A cell that reads such a name isn't run: it would compute with a value that nobody gave.
struct FailedSteps {
  private let path: String
  private let steps: [Step]
  /// Where the cell starts that failed to give a name its value.
  private var places: [String: SourcePosition] = [:]

  init(_ steps: [Step], path: String) {
    self.steps = steps
    self.path = path
  }

  /// Forgets what checking has found; running finds the same again, in order.
  mutating func startRunning() { places = [:] }

  mutating func add(_ step: Step) {
    let names = CellNames(step.code.text)
    // It may have stopped half-way through a change of an earlier variable.
    let earlier = steps.prefix { $0.start < step.start }
    let variables = earlier.reduce(into: Set<String>()) {
      $0.formUnion(CellNames($1.code.text).variables)
    }
    let changed = names.assigned.union(names.called).intersection(variables)
    for name in names.defined.union(changed) { places[name] = step.start }
  }

  /// A cell that ran gives its names new values.
  mutating func remove(_ step: Step) {
    guard !places.isEmpty else { return }
    for name in CellNames(step.code.text).defined { places[name] = nil }
  }

  /// Why a cell can't run, if it can't.
  func obstacle(for step: Step) -> Diagnostic? {
    guard let (name, place) = missing(in: step) else { return nil }
    return Diagnostic(
      "needs-failed-cell", "not run: it needs '\(name)', and the cell that gives it failed",
      path: path, range: step.code.range,
      notes: [.init("this cell failed", at: SourceRange(at: place))])
  }

  /// Leaves out complaints about names that are only unknown because their cell has errors.
  func withoutConsequences(_ found: [Diagnostic], of step: Step) -> [Diagnostic] {
    guard !places.isEmpty, found.hasErrors, missing(in: step) != nil else { return found }
    return found.filter { diagnostic in
      diagnostic.id != "unknown-name"
        || !places.keys.contains { diagnostic.message.contains("'\($0)'") }
    }
  }

  private func missing(in step: Step) -> (name: String, place: SourcePosition)? {
    guard !places.isEmpty else { return nil }
    // In alphabetical order, so that the same name is told every time.
    let name = CellNames(step.code.text).read.sorted().first { places[$0] != nil }
    return name.flatMap { name in places[name].map { (name, $0) } }
  }
}

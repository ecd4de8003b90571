import Autodiff
import ElementaryFunctions
import Tensors

/// The parameters of a model at one moment, which come back with exactly the same bits; with them
/// what layers keep beside those, such as running means and the permutation of `LinearLU`.
///
/// As text, the model's description and one line for each parameter: its name, its shape, and the bits of its numbers in
/// hexadecimal. So it can be kept in a file, compared and put into version control.
///
/// The checkpoint of an interrupted run of `fit` or `fitReverse` holds the run as well: what the
/// optimizer remembers, the generator and the order of the points. The run goes on from it as if
/// nothing had happened.
public struct Checkpoint: Equatable, Sendable, CustomStringConvertible {
  private struct Entry: Equatable, Sendable {
    let name: String
    let shape: [Int]
    let scalars: [UInt64]
  }

  private static let header = "flow checkpoint 1"
  /// The model's description: fixed layers, such as permutations, must be the same.
  private let structure: [String]
  private let entries: [Entry]
  /// A run that was interrupted.
  private var run: [Entry] = []

  private static func structure(of model: any Distribution) -> [String] {
    "\(model)".split(separator: "\n").map(String.init)
  }

  /// The parameters of a model as they are now.
  public init(of model: any Distribution) {
    structure = Self.structure(of: model)
    entries = Self.slots(of: model).map { slot in
      Entry(
        name: slot.name, shape: slot.value.shape, scalars: slot.value.scalars.map(\.bitPattern))
    }
  }

  /// A model with the run that trains it.
  init(of model: any Distribution, _ state: TrainingState) {
    self.init(of: model)
    run = state.pieces.map { Entry(name: $0.name, shape: $0.shape, scalars: $0.bits) }
  }

  /// The run that was interrupted, or nil when there is none.
  var state: TrainingState? {
    TrainingState(run.map { ($0.name, $0.shape, $0.scalars) })
  }

  /// All that a model has learnt, with how it is set.
  private static func slots(of model: any Distribution) -> [Constant] {
    let parameters = model.parameters.map { parameter in
      Constant(name: parameter.name, value: parameter.value) { parameter.value = $0 }
    }
    let parts = (model as? Flow).map { allParts(of: $0.bijection) } ?? []
    return parameters + parts.flatMap { ($0 as? any HasConstants)?.constants ?? [] }
  }

  /// A checkpoint from its text; one that can't be read is a fault that names the line.
  public init(text: String) {
    var entries: [Entry] = []
    var structure: [String] = []
    var run: [Entry] = []
    for (index, line) in text.split(separator: "\n").enumerated() {
      if index == 0, line == Self.header { continue }
      if index > 0, line.hasPrefix("# ") {
        structure.append(String(line.dropFirst(2)))
        continue
      }
      let isOfRun = line.hasPrefix("> ")
      guard index > 0, let entry = Self.entry(isOfRun ? line.dropFirst(2) : line) else {
        self.entries = fault(
          DomainError(
            "line \(index + 1) isn't one of a checkpoint: \(line.prefix(40))",
            help: "a checkpoint starts with the line \"\(Self.header)\""), returning: [])
        self.structure = []
        return
      }
      if isOfRun { run.append(entry) } else { entries.append(entry) }
    }
    self.entries = entries
    self.structure = structure
    self.run = run
  }

  private static func entry(_ line: Substring) -> Entry? {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    let shape = parts[1].split(separator: " ").map { Int($0) ?? -1 }
    let scalars = parts[2].split(separator: " ").compactMap { UInt64($0, radix: 16) }
    guard shape.allSatisfy({ $0 >= 0 }), scalars.count == shape.reduce(1, *) else { return nil }
    return Entry(name: String(parts[0]), shape: shape, scalars: scalars)
  }

  /// The text that `init(text:)` reads.
  public var text: String {
    func line(_ entry: Entry) -> String {
      let shape = entry.shape.map(String.init).joined(separator: " ")
      let bits = entry.scalars.map { String($0, radix: 16) }.joined(separator: " ")
      return "\(entry.name)\t\(shape)\t\(bits)\n"
    }
    let lines = entries.map(line) + run.map { "> " + line($0) }
    let described = structure.map { "# \($0)\n" }
    return Self.header + "\n" + described.joined() + lines.joined()
  }

  /// Sets the parameters of a model of the same structure; another structure is a fault, and
  /// nothing is set.
  public func restore(_ model: any Distribution) {
    let slots = Self.slots(of: model)
    let found = Self.structure(of: model)
    if let (before, now) = zip(structure, found).first(where: { $0 != $1 }) {
      fault(
        ShapeError(
          "checkpoint is of another model: it has \"\(before)\", the model has \"\(now)\"",
          help: "make the model as it was, with the same fixed layers"), returning: ())
      return
    }
    guard slots.count == entries.count else {
      fault(
        ShapeError(
          "checkpoint has \(entries.count) tensors, the model has \(slots.count)",
          help: "make the model as it was, and let it see its dimension"), returning: ())
      return
    }
    for (slot, entry) in zip(slots, entries) where slot.value.shape != entry.shape {
      fault(
        ShapeError(
          "checkpoint has \(entry.name) of shape \(entry.shape), the model has "
            + "\(slot.name) of shape \(slot.value.shape)"), returning: ())
      return
    }
    for (slot, entry) in zip(slots, entries) {
      slot.set(
        Tensor(shape: entry.shape, scalars: entry.scalars.map(Double.init(bitPattern:))))
    }
  }

  public var description: String {
    let numbers = entries.reduce(0) { $0 + $1.scalars.count }
    return "Checkpoint of \(entries.count) tensors, \(GroupedDigits.text(numbers)) numbers"
  }
}

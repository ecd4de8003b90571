internal import Diagnostics

/// What a notebook says that its cells may use, under `limits:` in the front matter.
public struct NotebookLimits: Hashable, Sendable {
  /// Steps of one cell.
  public var work: Int?
  /// Megabytes of all values that are alive at one time.
  public var memory: Int?
  /// Calls inside calls.
  public var depth: Int?
  /// Megabytes of printed text.
  public var output: Int?

  public init() {}

  /// The most that a notebook may ask for; whoever runs it can allow more.
  private enum Key: String, CaseIterable {
    case work, memory, depth, output

    var most: Int {
      switch self {
      case .work: 200_000_000_000
      case .memory: 4_096
      case .depth: 1_000_000
      case .output: 256
      }
    }
  }

  private subscript(key: Key) -> Int? {
    get {
      switch key {
      case .work: work
      case .memory: memory
      case .depth: depth
      case .output: output
      }
    }
    set {
      switch key {
      case .work: work = newValue
      case .memory: memory = newValue
      case .depth: depth = newValue
      case .output: output = newValue
      }
    }
  }

  mutating func read(_ entry: YAMLEntry, _ complaints: inout Complaints) {
    guard case .mapping(let entries, _) = entry.value else {
      complaints.error(
        "option-value", "'limits' must be a mapping, got \(entry.value.description)",
        at: entry.value.range, help: "write lines such as '  work: 40000000000' below it")
      return
    }
    for entry in entries {
      guard let key = Key(rawValue: entry.key) else {
        let near = Suggestion.nearest(to: entry.key, among: Key.allCases.map(\.rawValue))
        complaints.warning(
          "unknown-key", "there is no limit '\(entry.key)'; it has no effect",
          at: entry.keyRange,
          help: near.map { "did you mean '\($0)'?" }
            ?? "the limits are \(Key.allCases.map(\.rawValue).joined(separator: ", "))")
        continue
      }
      self[key] = complaints.wholeNumber(entry, in: 1...key.most)
    }
  }
}

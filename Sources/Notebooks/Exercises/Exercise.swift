public import Diagnostics

/// A division `#exr-…`: what is to be done, with the cells that a student writes and those that check
/// them.
public struct Exercise: Hashable, Sendable {
  /// What a cell is for.
  public enum Role: String, Hashable, Sendable {
    /// Runs as it stands.
    case given
    /// Holds a solution, which the student writes.
    case solution
    /// Says whether the solution does what it should.
    case check
  }

  /// A cell of the exercise.
  public struct Part: Hashable, Sendable {
    /// Its index in `Notebook.cells`.
    public var cell: Int
    public var role: Role
    /// What a check is worth.
    public var points: Points?
    /// Whether what it gives may come from the solution, and shows it: so with solutions and checks,
    /// and with all cells below the first solution.
    public var showsSolution: Bool
  }

  public let label: String
  /// As plain text; empty without one.
  public let title: String
  /// The division in the `.md` file: its opening line.
  public let range: SourceRange
  /// The division's index in `Document.nodes`.
  public var node: Int
  /// In the order of the file; cells in the words of a solution aren't among them.
  public var parts: [Part]
  /// Divisions `.hint`, by their index in `Document.nodes`.
  public var hints: [Int]
  /// Divisions `.solution`: words about the solution, and perhaps cells.
  public var solutions: [Int]

  public var points: Points { parts.reduce(.zero) { $0 + ($1.points ?? .zero) } }
}

extension Exercise {
  /// The exercises of a document, in its order.
  static func all(in document: Document, _ cells: [Cell]) -> [Exercise] {
    var exercises: [Exercise] = []
    var index = 0
    while index < document.nodes.count {
      guard let label = document.exerciseLabel(index) else {
        index += 1
        continue
      }
      exercises.append(exercise(index, label: label, document, cells))
      index = document.nodes[index].end
    }
    return exercises
  }

  private static func exercise(
    _ node: Int, label: String, _ document: Document, _ cells: [Cell]
  ) -> Exercise {
    var parts: [Part] = []
    var hints: [Int] = []
    var solutions: [Int] = []
    let end = document.nodes[node].end
    var child = node + 1
    while child < end {
      switch document.nodes[child].content {
      case .division(let attributes) where attributes.classes.contains("solution"):
        solutions.append(child)
        child = document.nodes[child].end
        continue
      case .division(let attributes) where attributes.classes.contains("hint"):
        hints.append(child)
      case .cell(let cell):
        let role = role(of: cells[cell])
        let isBelow = parts.contains { $0.role == .solution }
        parts.append(
          Part(
            cell: cell, role: role, points: cells[cell].options.points,
            showsSolution: role != .given || isBelow))
      default: break
      }
      child += 1
    }
    return Exercise(
      label: label, title: document.divisionTitle(node), range: document.nodes[node].range,
      node: node, parts: parts, hints: hints, solutions: solutions)
  }

  private static func role(of cell: Cell) -> Role {
    let marks = cell.marks
    if marks.first[.solution] != nil { return .solution }
    return marks.first[.hiddenTests] != nil || cell.options.points != nil ? .check : .given
  }
}

extension Document {
  /// The label of an exercise, if a node is one.
  func exerciseLabel(_ index: Int) -> String? {
    guard case .division(let attributes) = nodes[index].content, let label = attributes.id,
      label.hasPrefix("exr-")
    else { return nil }
    return label
  }

  /// The heading at the top of a division, or its attribute, as plain text.
  fileprivate func divisionTitle(_ index: Int) -> String {
    guard case .division(let attributes) = nodes[index].content else { return "" }
    if index + 1 < nodes[index].end, case .heading = nodes[index + 1].content {
      return plainText(of: index + 1)
    }
    return attributes["title"] ?? attributes["name"] ?? ""
  }
}

extension Notebook {
  /// The exercise's cells by their index in `cells`.
  public var exerciseParts: [Int: Exercise.Part] {
    Dictionary(
      exercises.flatMap(\.parts).map { ($0.cell, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

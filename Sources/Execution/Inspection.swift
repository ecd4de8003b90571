internal import CellLanguage
public import Diagnostics
public import Notebooks

/// What a checker knows of a file without running it, for editors and other tools.
public struct Inspection: Sendable {
  /// A name that a cell declares.
  public struct Definition: Sendable {
    public var name: String
    /// `constant`, `variable`, `function`, `struct`, `enum`, `class`, `protocol` or `alias`.
    public var kind: String
    public var type: String
    public var range: Diagnostics.SourceRange
  }

  /// A name that a cell takes from an earlier one.
  public struct Reference: Sendable {
    public var name: String
    /// Index in `cells` of the latest cell above that declares it.
    public var definedIn: Int
  }

  public struct Cell: Sendable {
    public var label: String?
    /// Whether it is an expression in prose.
    public var isInline: Bool
    public var range: Diagnostics.SourceRange
    /// In source order.
    public var definitions: [Definition] = []
    /// By name.
    public var references: [Reference] = []
  }

  /// An exercise of a notebook.
  public struct Exercise: Sendable {
    public struct Part: Sendable {
      /// Index in `cells`.
      public var cell: Int
      public var role: Notebooks.Exercise.Role
      public var points: Points?
    }

    public var label: String
    /// As plain text; empty without one.
    public var title: String
    public var points: Points
    public var range: Diagnostics.SourceRange
    public var parts: [Part]
    public var hintCount: Int
    /// Whether it has words about its solution.
    public var isExplained: Bool
  }

  public var cells: [Cell] = []
  /// In source order.
  public var exercises: [Exercise] = []
  /// In source order.
  public var diagnostics: [Diagnostics.Diagnostic] = []

  /// Adds a cell below the others.
  mutating func add(_ cell: Cell, code: String, _ found: [CellDefinition]) {
    var cell = cell
    cell.definitions = found.map {
      Definition(name: $0.name, kind: $0.kind.rawValue, type: $0.type, range: $0.range)
    }
    let own = Set(cell.definitions.map { Self.baseName($0.name) })
    cell.references = CellNames(code).read.subtracting(own).sorted().compactMap { name in
      cells.lastIndex { $0.definitions.contains { Self.baseName($0.name) == name } }.map {
        Reference(name: name, definedIn: $0)
      }
    }
    cells.append(cell)
  }

  private static func baseName(_ name: String) -> String { String(name.prefix { $0 != "(" }) }
}

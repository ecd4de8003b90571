import Diagnostics
import Execution
import FoundationEssentials
import Notebooks

/// An inspection in the form that `lectern inspect` documents.
struct InspectionReport: Encodable {
  typealias Range = ComplaintReport.Range

  struct Definition: Encodable {
    var name: String
    var kind: String
    var type: String
    @Nullable var range: Range?
  }

  struct Reference: Encodable {
    var name: String
    var definedIn: Int
  }

  struct Cell: Encodable {
    @Nullable var label: String?
    var inline: Bool
    @Nullable var range: Range?
    var defines: [Definition]
    var reads: [Reference]
  }

  struct Exercise: Encodable {
    struct Part: Encodable {
      var cell: Int
      var role: String
      @Nullable var points: Double?
    }

    var label: String
    var title: String
    var points: Double
    @Nullable var range: Range?
    var cells: [Part]
    var hints: Int
    var isExplained: Bool
  }

  var path: String
  var version = 1
  var cells: [Cell]
  var exercises: [Exercise]
  var diagnostics: [ComplaintReport]

  init(_ inspection: Inspection, path: String) {
    self.path = path
    cells = inspection.cells.map { cell in
      Cell(
        label: cell.label, inline: cell.isInline, range: Range(cell.range),
        defines: cell.definitions.map {
          Definition(name: $0.name, kind: $0.kind, type: $0.type, range: Range($0.range))
        },
        reads: cell.references.map { Reference(name: $0.name, definedIn: $0.definedIn) })
    }
    exercises = inspection.exercises.map { exercise in
      Exercise(
        label: exercise.label, title: exercise.title, points: exercise.points.value,
        range: Range(exercise.range),
        cells: exercise.parts.map {
          Exercise.Part(cell: $0.cell, role: $0.role.rawValue, points: $0.points?.value)
        },
        hints: exercise.hintCount, isExplained: exercise.isExplained)
    }
    diagnostics = inspection.diagnostics.map(ComplaintReport.init)
  }

  /// One object and a line end.
  var json: String { JSONReport.text(self) }
}

/// Written as `null` when there is no value, so that all objects have the same keys.
@propertyWrapper
struct Nullable<Value: Encodable>: Encodable {
  var wrappedValue: Value?

  init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue {
      try container.encode(wrappedValue)
    } else {
      try container.encodeNil()
    }
  }
}

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
    var path: String
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

  /// - Parameter file: What was inspected, whose lines may come from other files.
  init(_ inspection: Inspection, of file: SourceFile) {
    path = file.path
    cells = inspection.cells.map { cell in
      let place = file.origin(of: cell.range)
      return Cell(
        label: cell.label, inline: cell.isInline, path: place.path, range: Range(place.range),
        defines: cell.definitions.map { found in
          let range = Range(file.origin(of: found.range).range)
          return Definition(name: found.name, kind: found.kind, type: found.type, range: range)
        },
        reads: cell.references.map { Reference(name: $0.name, definedIn: $0.definedIn) })
    }
    exercises = inspection.exercises.map { exercise in
      Exercise(
        label: exercise.label, title: exercise.title, points: exercise.points.value,
        range: Range(file.origin(of: exercise.range).range),
        cells: exercise.parts.map {
          Exercise.Part(cell: $0.cell, role: $0.role.rawValue, points: $0.points?.value)
        },
        hints: exercise.hintCount, isExplained: exercise.isExplained)
    }
    diagnostics = inspection.diagnostics.map { ComplaintReport($0.located(in: file)) }
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

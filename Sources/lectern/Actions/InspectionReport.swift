import Diagnostics
import Execution
import FoundationEssentials

/// An inspection in the form that `lectern inspect` documents.
struct InspectionReport: Encodable {
  struct Range: Encodable {
    var line: Int
    var column: Int
    var endLine: Int
    var endColumn: Int

    init?(_ range: SourceRange?) {
      guard let range, range.start.line > 0 else { return nil }
      line = range.start.line
      column = range.start.column
      endLine = range.end.line
      endColumn = range.end.column
    }
  }

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

  struct Note: Encodable {
    var message: String
    @Nullable var range: Range?
  }

  struct Complaint: Encodable {
    var id: String
    var severity: String
    var message: String
    @Nullable var help: String?
    var path: String
    @Nullable var range: Range?
    var notes: [Note]
  }

  var path: String
  var version = 1
  var cells: [Cell]
  var diagnostics: [Complaint]

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
    diagnostics = inspection.diagnostics.map { diagnostic in
      Complaint(
        id: diagnostic.id, severity: diagnostic.severity.rawValue, message: diagnostic.message,
        help: diagnostic.help, path: diagnostic.path, range: Range(diagnostic.range),
        notes: diagnostic.notes.map { Note(message: $0.message, range: Range($0.range)) })
    }
  }

  /// One object and a line end.
  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Strings, numbers and arrays of them can always be encoded.
    let data = (try? encoder.encode(self)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }
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

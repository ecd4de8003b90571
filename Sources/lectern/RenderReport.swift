import ArgumentParser
import Diagnostics
import FoundationEssentials
import Notebooks

/// How a command tells what it found.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// Tells of pages and complaints as they come, for people or for tools.
struct RenderReport {
  let isStrict: Bool
  let format: ReportFormat
  private var tally = Tally()
  private var pages: [String] = []
  private var work: [String: Int] = [:]
  private var complaints: [ComplaintReport] = []
  private var hasWarnings = false

  init(isStrict: Bool = false, format: ReportFormat) {
    self.isStrict = isStrict
    self.format = format
  }

  /// - Parameters:
  ///   - page: The page that was written, if one was.
  ///   - work: Steps that the page's cells took.
  ///   - file: What the complaints point into.
  mutating func add(
    page: String?, work: Int = 0, _ diagnostics: [Diagnostic], in file: SourceFile?
  ) {
    switch format {
    case .text:
      if let page { Console.write(page + (work > 0 ? "\t\(WorkAmount(work).words)" : "") + "\n") }
      Console.complain(diagnostics, in: file)
    case .json:
      if let page {
        pages.append(page)
        self.work[page] = work
      }
      complaints += diagnostics.map { diagnostic in
        ComplaintReport(file.map { diagnostic.located(in: $0) } ?? diagnostic)
      }
    }
    hasWarnings = hasWarnings || !diagnostics.isEmpty
    tally.add(diagnostics)
  }

  private struct Document: Encodable {
    var version = 1
    var pages: [String]
    /// By page.
    var steps: [String: Int]
    var diagnostics: [ComplaintReport]
  }

  /// Ends the report, and throws the status unless all is well.
  func finish() throws(ExitStatus) {
    if format == .json {
      Console.write(JSONReport.text(Document(pages: pages, steps: work, diagnostics: complaints)))
    }
    try tally.finish(isQuiet: format == .json)
    if isStrict, hasWarnings { throw .failure }
  }
}

/// One object of JSON with sorted keys, and a line end.
enum JSONReport {
  static func text(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Strings, numbers and arrays of them can always be encoded.
    let data = (try? encoder.encode(value)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

/// A diagnostic in the form that tools read.
struct ComplaintReport: Encodable {
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

  struct Note: Encodable {
    var message: String
    var path: String
    @Nullable var range: Range?
  }

  var id: String
  var severity: String
  var message: String
  @Nullable var help: String?
  var path: String
  @Nullable var range: Range?
  var notes: [Note]

  init(_ diagnostic: Diagnostic) {
    id = diagnostic.id
    severity = diagnostic.severity.rawValue
    message = diagnostic.message
    help = diagnostic.help
    path = diagnostic.path
    range = Range(diagnostic.range)
    notes = diagnostic.notes.map {
      Note(message: $0.message, path: $0.path ?? diagnostic.path, range: Range($0.range))
    }
  }
}

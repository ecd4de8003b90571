import ArgumentParser
import Diagnostics
import Execution
import FoundationEssentials
import Site

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Runs notebooks anew, and says where they don't give what 'lectern.lock' says.",
    discussion: """
      The lock lies in the course's folder. Of a notebook alone, the course is the nearest folder \
      above it that has a lock or a 'lectern.yml', or else its own. Ends with 1 when anything \
      differs, is new or has gone; with '--update', when a notebook fails.
      """)

  @Argument(
    help: ArgumentHelp(
      "Folders of courses, or notebooks ('.md').", valueName: "folder|file"))
  var inputs: [String] = ["Notebooks"]

  @Flag(name: .customLong("update"), help: "Write the lock, if nothing fails.")
  var updates = false

  @Option(help: "Notebooks that run at the same time; one for each processor unless given.")
  var threads: Int?

  @Option(help: "How complaints are told: 'text', or 'json' on standard output, for tools.")
  var format = ReportFormat.text

  @OptionGroup var limits: LimitOptions

  func validate() throws {
    if let threads, threads < 1 {
      throw ValidationError("--threads must be at least 1, got \(threads)")
    }
  }

  func run() throws {
    var report = RenderReport(format: format)
    var (notebooks, outputs) = (0, 0)
    for var verification in courses {
      verification.engine = NotebookEngine(limits: limits.limits)
      verification.threads = threads ?? ProcessInfo.processInfo.activeProcessorCount
      let result = verification.run(updates: updates) { outcome in
        report.add(page: nil, outcome.diagnostics, in: outcome.file)
      }
      for diagnostic in result.diagnostics {
        report.add(page: nil, [diagnostic], in: result.file(of: diagnostic))
      }
      if let written = result.written { report.add(page: written, [], in: nil) }
      notebooks += result.notebookCount
      outputs += result.outputCount
    }
    try report.finish()
    guard format == .text, !updates else { return }
    let counts = [(notebooks, "notebook"), (outputs, "output")]
      .map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ")
    Console.write("\(counts): as the lock says\n")
  }

  /// The courses that the inputs lie in, each once.
  private var courses: [CourseVerification] {
    var courses: [CourseVerification] = []
    for input in inputs {
      if FileReading.isFolder(input) {
        courses.append(CourseVerification(folder: input))
        continue
      }
      let (folder, name) = Self.course(of: input)
      if let index = courses.firstIndex(where: { $0.folder == folder && $0.only != nil }) {
        courses[index].only?.insert(name)
      } else {
        courses.append(CourseVerification(folder: folder, only: [name]))
      }
    }
    return courses
  }

  /// The folder of a notebook's course, as a path like the notebook's, and the way from there.
  private static func course(of notebook: String) -> (folder: String, name: String) {
    let parts = notebook.split(separator: "/", omittingEmptySubsequences: false)
    let top = notebook.hasPrefix("/") ? 1 : 0
    for count in stride(from: parts.count - 1, through: top, by: -1) {
      let above = parts[..<count].joined(separator: "/")
      let folder = above.isEmpty ? (count == 0 ? "." : "/") : above
      let isCourse = ["lectern.lock", "lectern.yml"].contains {
        FileManager.default.fileExists(atPath: "\(folder)/\($0)")
      }
      if isCourse { return (folder, parts[count...].joined(separator: "/")) }
    }
    let folder = parts.dropLast().joined(separator: "/")
    return (folder.isEmpty ? "." : folder, String(parts.last ?? ""))
  }
}

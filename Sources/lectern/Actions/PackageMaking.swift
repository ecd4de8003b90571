import Diagnostics
import Execution
import FoundationEssentials
import Notebooks
import Tangling

/// Makes a package of a notebook.
struct PackageMaking: Sendable {
  struct Outcome: Sendable {
    /// The files that were written.
    var files: [String] = []
    var diagnostics: [Diagnostic] = []
    /// The notebook, for the lines of complaints.
    var file: SourceFile?
  }

  let engine: NotebookEngine
  let output: String
  /// The folder of Lectern's own package, when the user has said where it is.
  let lectern: String?

  func onWorker(_ path: String) -> Outcome { Workers.value { make(path) } }

  private func make(_ path: String) -> Outcome {
    var outcome = Outcome()
    do {
      let (notebook, found) = Notebook.read(
        bytes: try FileReading.bytes(path), path: path, readFile: FileReading.beside(path))
      outcome.diagnostics = found
      outcome.file = notebook?.file
      guard let notebook, ExitStatus(found) != .unreadable else { return outcome }
      let plan = engine.plan(notebook)
      outcome.diagnostics = (found + plan.diagnostics).inSourceOrder()
      guard !outcome.diagnostics.hasErrors else { return outcome }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let package = TangledPackage(
        plan, notebook: name, lectern: try LecternPackage.folder(given: lectern))
      for file in package.files { outcome.files.append(try write(file)) }
    } catch {
      outcome.diagnostics.append(error)
    }
    return outcome
  }

  private func write(_ file: TangledPackage.File) throws(Diagnostic) -> String {
    let path = "\(output)/\(file.path)"
    do {
      let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        .joined(separator: "/")
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: URL(filePath: path))
    } catch {
      throw Diagnostic("unwritable-file", "the file can't be written: \(error)", path: path)
    }
    return path
  }
}

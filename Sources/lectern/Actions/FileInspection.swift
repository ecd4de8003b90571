import Diagnostics
import Execution
import Notebooks

/// Inspects one file: a notebook, or a Swift program.
enum FileInspection {
  enum Outcome: Sendable {
    case inspected(Inspection, of: SourceFile)
    case unreadable([Diagnostic], SourceFile?)
  }

  /// On a worker's stack: code is nested as deeply as its author likes.
  static func onWorker(_ path: String) -> Outcome {
    Workers.value { inspect(path) }
  }

  private static func inspect(_ path: String) -> Outcome {
    do {
      if path.hasSuffix(".swift") {
        let file = try FileReading.source(path)
        return .inspected(Program.inspect(file), of: file)
      }
      let (notebook, diagnostics) = Notebook.read(
        bytes: try FileReading.bytes(path), path: path, readFile: FileReading.beside(path))
      guard let notebook, ExitStatus(diagnostics) != .unreadable else {
        return .unreadable(diagnostics, notebook?.file)
      }
      var inspection = NotebookEngine().inspect(notebook)
      inspection.diagnostics = (diagnostics + inspection.diagnostics).inSourceOrder()
      return .inspected(inspection, of: notebook.file)
    } catch {
      return .unreadable([error], nil)
    }
  }
}

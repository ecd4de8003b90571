import Diagnostics
import Execution
import Notebooks

/// Checks one file: a notebook, or a Swift program.
enum FileCheck {
  struct Outcome: Sendable {
    var diagnostics: [Diagnostic]
    var file: SourceFile?
  }

  /// On a worker's stack: code is nested as deeply as its author likes.
  static func onWorker(_ path: String) -> Outcome {
    Workers.value { check(path) }
  }

  private static func check(_ path: String) -> Outcome {
    do {
      if path.hasSuffix(".swift") {
        let file = try FileReading.source(path)
        return Outcome(diagnostics: Program.check(file), file: file)
      }
      let (notebook, diagnostics) = Notebook.read(
        bytes: try FileReading.bytes(path), path: path, readFile: FileReading.beside(path))
      guard let notebook, ExitStatus(diagnostics) != .unreadable else {
        return Outcome(diagnostics: diagnostics, file: notebook?.file)
      }
      let found = diagnostics + NotebookEngine().check(notebook)
      return Outcome(diagnostics: found.inSourceOrder(), file: notebook.file)
    } catch {
      return Outcome(diagnostics: [error])
    }
  }
}

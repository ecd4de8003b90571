import Diagnostics
import FoundationEssentials

/// A notebook that a command works on, and where its page goes below the output folder.
struct NotebookFile: Hashable, Sendable {
  /// The path as the user gave it.
  let path: String
  /// `part/lecture.html`, with as many folders as the notebook has below the folder given.
  let page: String

  /// The notebooks that files and folders stand for, in a fixed order.
  ///
  /// A folder stands for all `.md` files in it and below, by path; hidden ones and those whose
  /// names begin with an underscore, which others include, are left out.
  static func all(in paths: [String]) throws(Diagnostic) -> [NotebookFile] {
    var notebooks: [NotebookFile] = []
    for path in paths {
      if FileReading.isFolder(path) {
        notebooks += try inFolder(path)
      } else {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        notebooks.append(NotebookFile(path: path, page: pageName(name)))
      }
    }
    return notebooks
  }

  private static func inFolder(_ folder: String) throws(Diagnostic) -> [NotebookFile] {
    let found: [String]
    do {
      found = try FileManager.default.subpathsOfDirectory(atPath: folder)
    } catch {
      throw Diagnostic("unreadable-file", "the folder can't be read: \(error)", path: folder)
    }
    let names = found.filter { name in
      name.hasSuffix(".md")
        && !name.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasPrefix("_") }
        && !FileReading.isFolder("\(folder)/\(name)")
    }
    guard !names.isEmpty else {
      throw Diagnostic(
        "no-notebooks", "the folder holds no notebooks", path: folder,
        help: "notebooks are files that end in '.md'")
    }
    // By bytes: the order of file names must not depend on the file system or the locale.
    return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
      .map { NotebookFile(path: SourceFile.path(of: $0, in: folder), page: pageName($0)) }
  }

  private static func pageName(_ name: String) -> String {
    (name.hasSuffix(".md") ? String(name.dropLast(3)) : name) + ".html"
  }
}

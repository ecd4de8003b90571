public import Diagnostics
internal import FoundationEssentials
internal import Rendering

/// A small course to begin with, which renders as it is.
public enum NewCourse {
  /// Writes it into a folder that is empty or not there yet; one where `git init` was said is empty.
  ///
  /// - Returns: The paths of the files, in order.
  public static func write(to folder: String) throws(Diagnostic) -> [String] {
    let base = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    var isFolder: Bool = false
    if FileManager.default.fileExists(atPath: base, isDirectory: &isFolder) {
      guard isFolder else {
        throw Diagnostic("folder-not-empty", "a file is in the way of the folder", path: base)
      }
      let names = (try? FileManager.default.contentsOfDirectory(atPath: base)) ?? []
      if let first = names.filter({ $0 != ".git" }).sorted().first {
        throw Diagnostic(
          "folder-not-empty", "the folder isn't empty: it holds '\(first)'", path: base,
          help: "give the name of a new folder")
      }
    }
    var paths: [String] = []
    for (name, text) in files {
      let path = "\(base)/\(name)"
      do {
        try PageFile.write(Array(text.utf8), to: path)
      } catch {
        throw Diagnostic(
          "unwritable-file", "the file can't be written: \(error.reason)", path: error.path)
      }
      paths.append(path)
    }
    return paths
  }

  static let files: [(name: String, text: String)] = [
    ("README.md", CourseTexts.readme), (SiteConfiguration.fileName, CourseTexts.configuration),
    ("index.md", CourseTexts.index), ("densities.md", CourseTexts.densities),
    ("flows.md", CourseTexts.flows), ("references.bib", CourseTexts.bibliography),
    (".gitignore", "Output/\n"),
  ]
}

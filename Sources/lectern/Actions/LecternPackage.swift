import Diagnostics
import FoundationEssentials

/// Where Lectern's own package is, which tangled packages depend on.
enum LecternPackage {
  /// The folder that the user has named, or the nearest one above the running program or the
  /// working folder.
  static func folder(given: String?) throws(Diagnostic) -> String {
    if let given {
      guard let found = checked(absolute(given)) else {
        throw Diagnostic(
          "no-lectern-package", "'\(given)' isn't the folder of Lectern's package", path: given,
          help: "give the folder that holds Lectern's own Package.swift and Sources/CellSupport")
      }
      return found
    }
    let program = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().path
    for start in [program, FileManager.default.currentDirectoryPath] {
      if let found = above(absolute(start)) { return found }
    }
    throw Diagnostic(
      "no-lectern-package",
      "Lectern's own package isn't above this program or the working folder", path: ".",
      help: "give its folder: --lectern FOLDER")
  }

  private static func above(_ path: String) -> String? {
    var parts = path.split(separator: "/").map(String.init)
    while true {
      if let found = checked("/" + parts.joined(separator: "/")) { return found }
      if parts.popLast() == nil { return nil }
    }
  }

  /// The folder, if it is that of the package: its library for tangled programs is there.
  private static func checked(_ folder: String) -> String? {
    let manager = FileManager.default
    return manager.fileExists(atPath: folder + "/Package.swift")
      && FileReading.isFolder(folder + "/Sources/CellSupport") ? folder : nil
  }

  /// A path from the root, without `.` and `..`.
  private static func absolute(_ path: String) -> String {
    let whole = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}

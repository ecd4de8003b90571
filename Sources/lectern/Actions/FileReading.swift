import Diagnostics
import FoundationEssentials

/// Reading files, with complaints that say what is in the way.
enum FileReading {
  /// The bytes of a file.
  static func bytes(_ path: String) throws(Diagnostic) -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw Diagnostic(
        "unreadable-file", "the file can't be read: \(reason(error, path))", path: path)
    }
  }

  /// The text of a Swift file.
  static func source(_ path: String) throws(Diagnostic) -> SourceFile {
    guard let text = String(validating: try bytes(path), as: UTF8.self) else {
      throw Diagnostic(
        "not-utf8", "the file isn't UTF-8 text", path: path, help: "save the file as UTF-8")
    }
    return SourceFile(path: path, text: text)
  }

  /// Gives the bytes of files by their paths from the folder of a notebook.
  ///
  /// Notebooks are written by others: they get nothing from outside the working directory and their
  /// own folder.
  static func beside(_ notebook: String) -> @Sendable (String) -> [UInt8]? {
    let current = FileManager.default.currentDirectoryPath
    let folder = URL(filePath: notebook).standardizedFileURL.deletingLastPathComponent()
    return { path in
      let url = folder.appending(path: path).standardizedFileURL
      let isInside = [folder.path, current].contains { url.path.hasPrefix($0 + "/") || $0 == "/" }
      guard !path.hasPrefix("/"), isInside else { return nil }
      return try? bytes(url.path)
    }
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  private static func reason(_ error: any Error, _ path: String) -> String {
    if isFolder(path) { return "it is a folder" }
    switch (error as? CocoaError)?.code {
    case .fileReadNoSuchFile, .fileNoSuchFile: return "there is no such file"
    case .fileReadNoPermission: return "permission denied"
    case .fileReadTooLarge: return "it is too large"
    default: return "\(error)"
    }
  }
}

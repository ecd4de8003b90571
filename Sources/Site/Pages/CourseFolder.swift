internal import Diagnostics
internal import FoundationEssentials
internal import Rendering

/// The files of a course, as its folder holds them.
struct CourseFolder: Sendable {
  /// As the user gave it, without a slash at its end.
  let path: String
  /// Paths of notebooks from the folder, in counting order.
  private(set) var notebooks: [String] = []
  /// Names of templates that the course brings: `page` for `templates/page.mustache`.
  private(set) var templates: [String] = []

  static let templateFolder = "templates"

  /// - Parameters:
  ///   - excluded: Files and folders that are left out.
  ///   - only: The one notebook that counts; nil takes all.
  ///   - output: A folder of pages, which isn't part of the course even if it lies in it.
  init(_ path: String, excluding excluded: [String], only: String?, output: String?)
    throws(Diagnostic)
  {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let found: [String]
    do {
      found = try FileManager.default.subpathsOfDirectory(atPath: path)
    } catch {
      let reason = Self.isFolder(path) ? "" : ": there is no such folder"
      throw Diagnostic("unreadable-file", "the folder can't be read\(reason)", path: path)
    }
    var left = excluded.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    if let output, let inside = Self.path(of: output, inside: path) { left.append(inside) }
    let skipped = left
    for name in found {
      if name.hasPrefix("\(Self.templateFolder)/") {
        let rest = name.dropFirst(Self.templateFolder.count + 1)
        if rest.hasSuffix(".mustache"), !rest.contains("/") {
          templates.append(String(rest.dropLast(".mustache".count)))
        }
        continue
      }
      if let only {
        if name == only { notebooks.append(name) }
        continue
      }
      guard name.hasSuffix(".md"),
        !name.split(separator: "/").contains(where: { $0.hasPrefix(".") || $0.hasPrefix("_") }),
        SitePath.name(of: name).lowercased() != "readme.md",
        !skipped.contains(where: { name == $0 || name.hasPrefix("\($0)/") }),
        !Self.isFolder("\(path)/\(name)")
      else { continue }
      notebooks.append(name)
    }
    notebooks.sort(by: SitePath.precedes)
    templates.sort()
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: Bool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  /// The path of a folder from another one that it lies in; nil if it doesn't.
  static func path(of inner: String, inside outer: String) -> String? {
    let inner = URL(filePath: inner).standardizedFileURL.pathComponents
    let outer = URL(filePath: outer).standardizedFileURL.pathComponents
    guard inner.count > outer.count, inner.starts(with: outer) else { return nil }
    return inner[outer.count...].joined(separator: "/")
  }

  /// A file of the course, which no link may lead out of.
  ///
  /// - Parameter path: From the folder.
  func bytes(_ path: String) -> [UInt8]? {
    guard isInside(path) else { return nil }
    return FileBytes.read("\(self.path)/\(path)")
  }

  /// Whether a file lies in the folder when all symbolic links on its way are followed.
  func isInside(_ path: String) -> Bool {
    let root = URL(filePath: self.path).resolvingSymlinksInPath().pathComponents
    let file = URL(filePath: "\(self.path)/\(path)").resolvingSymlinksInPath().pathComponents
    return file.count > root.count && file.starts(with: root)
  }

  func isFile(_ path: String) -> Bool {
    let full = "\(self.path)/\(path)"
    return FileManager.default.fileExists(atPath: full) && !Self.isFolder(full)
  }

  /// The names of the files beside one, for suggestions.
  func names(in folder: String) -> [String] {
    let full = folder.isEmpty ? path : "\(path)/\(folder)"
    return ((try? FileManager.default.contentsOfDirectory(atPath: full)) ?? []).sorted()
  }
}

internal import Notebooks
internal import Rendering
internal import Synchronization

/// Images and data that notebooks refer to: copied into the site under names that tell their content,
/// so that a browser never shows an old one.
final class CourseFiles: Sendable {
  private let folder: CourseFolder
  private let output: SiteOutput
  /// Published names by path in the course's folder; nil where there is no such file.
  private let names = Mutex<[String: String?]>([:])

  init(_ folder: CourseFolder, _ output: SiteOutput) {
    self.folder = folder
    self.output = output
  }

  /// The path of a file's copy from the site's root; nil when the course has no such file.
  func published(_ path: String) -> String? {
    if let known = names.withLock({ $0[path] }) { return known }
    let name = folder.bytes(path).map { bytes in
      let name = Self.fingerprinted("files/\(SitePath.name(of: path))", bytes)
      output.write(bytes, to: name)
      return name
    }
    names.withLock { $0[path] = .some(name) }
    return name
  }

  /// Whether a page refers to a file, be it there or not.
  func isNamed(_ path: String) -> Bool { names.withLock { $0[path] != nil } }

  /// `files/moons.png` as `files/moons.0123456789.png`.
  static func fingerprinted(_ path: String, _ bytes: [UInt8]) -> String {
    let mark = Checksum.text(Checksum.of(bytes)).prefix(10)
    let name = SitePath.name(of: path)
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "\(path).\(mark)" }
    return String(path.dropLast(name[dot...].count)) + ".\(mark)" + name[dot...]
  }
}

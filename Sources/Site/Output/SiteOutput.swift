internal import Diagnostics
internal import FoundationEssentials
internal import Notebooks
internal import Rendering
internal import Synchronization

/// The folder that a site is written to, and the list of what we wrote there.
///
/// Files that an earlier build wrote and this one doesn't are removed, unless somebody has changed
/// them since: what we didn't write isn't ours to remove.
final class SiteOutput: Sendable {
  static let manifestName = ".lectern-manifest"
  private static let firstLine = "lectern 1"

  let folder: String
  private struct State {
    /// Checksums by path.
    var written: [String: UInt64] = [:]
    var problems: [Diagnostic] = []
  }
  private let state = Mutex(State())
  private let earlier: [String: UInt64]

  init(_ folder: String) {
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    earlier = FileBytes.read("\(self.folder)/\(Self.manifestName)").map(Self.read) ?? [:]
  }

  /// Writes a file, unless it is there already with the same content.
  ///
  /// - Returns: Whether the file is there now as it should be.
  @discardableResult
  func write(_ bytes: [UInt8], to path: String) -> Bool {
    let checksum = Checksum.of(bytes)
    let full = "\(folder)/\(path)"
    let isThere =
      earlier[path] == checksum
      && FileBytes.read(full) == bytes
    if !isThere {
      do {
        try PageFile.write(bytes, to: full)
      } catch {
        let problem = Diagnostic(
          "unwritable-file", "the file can't be written: \(error.reason)", path: error.path)
        state.withLock { $0.problems.append(problem) }
        return false
      }
    }
    state.withLock { $0.written[path] = checksum }
    return true
  }

  /// Keeps a file that an earlier build wrote, if it is still as it was.
  func reuse(_ path: String) -> Bool {
    guard let checksum = earlier[path],
      let bytes = FileBytes.read("\(folder)/\(path)"), Checksum.of(bytes) == checksum
    else { return false }
    state.withLock { $0.written[path] = checksum }
    return true
  }

  /// Keeps what an earlier build wrote to a path, which this one couldn't make anew.
  func keep(_ path: String) {
    guard let checksum = earlier[path] else { return }
    state.withLock { $0.written[path] = checksum }
  }

  func isWritten(_ path: String) -> Bool { state.withLock { $0.written[path] != nil } }

  /// Removes what is stale, and writes down what is there.
  func finish() -> [Diagnostic] {
    let written = state.withLock { $0.written }
    for (path, checksum) in earlier.sorted(by: { $0.key < $1.key }) where written[path] == nil {
      let full = "\(folder)/\(path)"
      guard let bytes = FileBytes.read(full), Checksum.of(bytes) == checksum
      else { continue }
      try? FileManager.default.removeItem(atPath: full)
      removeEmptyFolders(above: path)
    }
    var lines = [Self.firstLine]
    for (path, checksum) in written.sorted(by: { $0.key < $1.key }) {
      lines.append("\(Checksum.text(checksum)) \(path)")
    }
    let manifest = Array((lines.joined(separator: "\n") + "\n").utf8)
    do {
      try PageFile.write(manifest, to: "\(folder)/\(Self.manifestName)")
    } catch {
      let problem = Diagnostic(
        "unwritable-file", "the file can't be written: \(error.reason)", path: error.path)
      state.withLock { $0.problems.append(problem) }
    }
    return state.withLock { $0.problems }
  }

  private func removeEmptyFolders(above path: String) {
    var folder = SitePath.folder(of: path)
    while !folder.isEmpty {
      let full = "\(self.folder)/\(folder)"
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: full), names.isEmpty
      else { return }
      try? FileManager.default.removeItem(atPath: full)
      folder = SitePath.folder(of: folder)
    }
  }

  /// A damaged list names nothing that may be removed.
  private static func read(_ bytes: [UInt8]) -> [String: UInt64] {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first == firstLine[...] else { return [:] }
    var entries: [String: UInt64] = [:]
    for line in lines.dropFirst() {
      let fields = line.split(separator: " ", maxSplits: 1)
      guard fields.count == 2, let checksum = UInt64(fields[0], radix: 16),
        SitePath.resolve(String(fields[1]), from: "") == String(fields[1])
      else { continue }
      entries[String(fields[1])] = checksum
    }
    return entries
  }
}

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The files of a folder as they are at one moment, told apart by what changes when they do.
struct FolderSnapshot: Sendable {
  /// What of a file changes when it is written or replaced.
  struct Stamp: Hashable, Sendable {
    var inode: UInt64
    var size: Int
    var seconds: Int
    var nanoseconds: Int
  }

  private(set) var files: [String: Stamp] = [:]
  /// The folders in it, itself included: "" and paths from it.
  private(set) var folders: [String] = []

  /// A folder nested deeper is a circle of links, or nobody's course.
  private static let depthMax = 32

  /// - Parameter skipped: A folder in it that isn't looked into: where pages go.
  init(_ root: String, skipping skipped: String?) {
    visit(root, "", depth: 0, skipped)
  }

  private mutating func visit(_ root: String, _ folder: String, depth: Int, _ skipped: String?) {
    guard depth < Self.depthMax, let handle = opendir(folder.isEmpty ? root : "\(root)/\(folder)")
    else { return }
    defer { closedir(handle) }
    folders.append(folder)
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      // Hidden files are those of editors and version control.
      guard !name.hasPrefix("."), !name.hasSuffix("~") else { continue }
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      guard path != skipped else { continue }
      var status = stat()
      guard lstat("\(root)/\(path)", &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: visit(root, path, depth: depth + 1, skipped)
      case S_IFREG, S_IFLNK: files[path] = Stamp(status)
      default: break
      }
    }
  }

  /// Paths of files that came, went or changed.
  func changes(since earlier: FolderSnapshot) -> Set<String> {
    var changed = Set(files.filter { earlier.files[$0.key] != $0.value }.keys)
    changed.formUnion(earlier.files.keys.filter { files[$0] == nil })
    return changed
  }
}

extension FolderSnapshot.Stamp {
  fileprivate init(_ status: stat) {
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    self.init(
      inode: UInt64(status.st_ino), size: Int(status.st_size), seconds: Int(time.tv_sec),
      nanoseconds: Int(time.tv_nsec))
  }
}

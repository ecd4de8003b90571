#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reads files of a folder, and of no other: no symbolic link is followed on the way.
public struct FolderFiles: Sendable {
  private let folder: String
  /// A page that is larger is no page.
  private static let bytesMax = 1 << 28

  public init(_ folder: String) {
    self.folder = folder
  }

  /// The bytes of a file by the names on its way; nil where there is none.
  public func bytes(_ path: [String]) -> [UInt8]? {
    guard let name = path.last else { return nil }
    var current = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard current >= 0 else { return nil }
    defer { close(current) }
    for part in path {
      guard !part.isEmpty, part != ".", part != "..",
        !part.utf8.contains(where: { $0 == 0 || $0 == 0x2F })
      else { return nil }
    }
    for part in path.dropLast() {
      let next = openat(current, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard next >= 0 else { return nil }
      close(current)
      current = next
    }
    // A pipe among the files must not block.
    let file = openat(current, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= Self.bytesMax
    else { return nil }
    return read(file, size: Int(status.st_size))
  }

  private func read(_ file: Int32, size: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1 << 16) { space -> [UInt8]? in
      while true {
        #if canImport(Glibc)
          let count = Glibc.read(file, space.baseAddress, space.count)
        #elseif canImport(Musl)
          let count = Musl.read(file, space.baseAddress, space.count)
        #else
          let count = Darwin.read(file, space.baseAddress, space.count)
        #endif
        if count < 0, errno == EINTR { continue }
        guard count >= 0, bytes.count <= Self.bytesMax else { return nil }
        if count == 0 { return bytes }
        bytes.append(contentsOf: space[..<count])
      }
    }
  }
}

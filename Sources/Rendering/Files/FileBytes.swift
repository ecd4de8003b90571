internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reading and replacing whole files by the system's own calls.
///
/// A site of ten thousand pages reads and writes some fifty thousand files; Foundation takes as long
/// for the path of each as the system for its content.
package enum FileBytes {
  /// Why a call of the system failed.
  package struct Failure: Error {
    package let code: Int32

    package var reason: String {
      switch code {
      case EACCES, EPERM: "permission denied"
      case ENOSPC: "no space left"
      case EROFS: "the volume is read-only"
      case EISDIR: "it is a folder"
      case ENOTDIR, EEXIST: "a file is in the way of a folder"
      default: String(cString: strerror(code))
      }
    }
  }

  /// The bytes of a file; nil where there is none that can be read.
  package static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    // A file that grows meanwhile is read as it was.
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        guard let base = buffer.baseAddress else { return }
        let got = systemRead(file, base + count, size - count)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return }
        count += got
      }
    }
  }

  private static let temporaries = Atomic(0)
  private static let process = getpid()

  /// Replaces a file in one step: a reader sees the old content or the new one.
  ///
  /// Folders on the way are made.
  package static func replace(_ path: String, _ bytes: [UInt8]) throws(Failure) {
    // Nobody else writes to a file of this name: no other process, and no other thread.
    let count = temporaries.wrappingAdd(1, ordering: .relaxed).newValue
    let temporary = "\(path).\(process)-\(count)~"
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC
    var file = open(temporary, flags, 0o644)
    if file < 0, errno == ENOENT {
      try makeFolders(above: path)
      file = open(temporary, flags, 0o644)
    }
    guard file >= 0 else { throw Failure(code: errno) }
    var written = 0
    let isWhole = bytes.withUnsafeBytes { buffer in
      while written < buffer.count {
        let count = systemWrite(
          file, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
    let code = errno
    close(file)
    guard isWhole, rename(temporary, path) == 0 else {
      let failure = Failure(code: isWhole ? errno : code)
      unlink(temporary)
      throw failure
    }
  }

  private static func makeFolders(above path: String) throws(Failure) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    if mkdir(folder, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT else { throw Failure(code: errno) }
    try makeFolders(above: folder)
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw Failure(code: errno) }
  }

  private static func systemRead(
    _ file: Int32, _ buffer: UnsafeMutablePointer<UInt8>, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.read(file, buffer, count)
    #elseif canImport(Musl)
      Musl.read(file, buffer, count)
    #else
      Darwin.read(file, buffer, count)
    #endif
  }

  private static func systemWrite(
    _ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, buffer, count)
    #elseif canImport(Musl)
      Musl.write(file, buffer, count)
    #else
      Darwin.write(file, buffer, count)
    #endif
  }
}

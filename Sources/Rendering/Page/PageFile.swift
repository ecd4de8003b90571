internal import FoundationEssentials

/// Writing pages: whole or not at all.
public enum PageFile {
  /// A file that couldn't be written, and why.
  public struct WriteError: Error, CustomStringConvertible {
    public let path: String
    public let reason: String

    public var description: String { "'\(path)' can't be written: \(reason)" }
  }

  /// Replaces a file by its new content in one step; a reader sees the old one or the new one.
  ///
  /// Folders on the way are made.
  public static func write(_ bytes: [UInt8], to path: String) throws(WriteError) {
    let url = URL(filePath: path)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url, options: .atomic)
    } catch {
      throw WriteError(path: path, reason: reason(error))
    }
  }

  private static func reason(_ error: any Error) -> String {
    guard let error = error as? CocoaError else { return "\(error)" }
    switch error.code {
    case .fileWriteNoPermission: return "permission denied"
    case .fileWriteOutOfSpace: return "no space left"
    case .fileWriteVolumeReadOnly: return "the volume is read-only"
    default: return "\(error.underlying ?? error)"
    }
  }
}

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
    do {
      try FileBytes.replace(path, bytes)
    } catch {
      throw WriteError(path: path, reason: error.reason)
    }
  }
}

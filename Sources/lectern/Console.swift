import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output and standard error.
enum Console {
  /// Writes to standard output at once.
  static func write(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Writes a line to standard error.
  static func complain(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

  /// Lists complaints on standard error.
  ///
  /// - Parameter file: The file they point into, for its lines; nil when it couldn't be read.
  static func complain(_ diagnostics: [Diagnostic], in file: SourceFile?) {
    for diagnostic in diagnostics { complain(diagnostic.text(in: file)) }
  }

  static func finish(_ status: ExitStatus) -> Never { exit(status.rawValue) }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[rest.indices])
          .withMemoryRebound(to: UInt8.self) {
            #if canImport(Darwin)
              Darwin.write(descriptor, $0.baseAddress, $0.count)
            #elseif canImport(Musl)
              Musl.write(descriptor, $0.baseAddress, $0.count)
            #else
              Glibc.write(descriptor, $0.baseAddress, $0.count)
            #endif
          }
        if count < 0, errno == EINTR { continue }
        // A reader that has gone away isn't our failure.
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }
}

/// Output that is written in large pieces.
final class OutputBuffer {
  private var text = ""
  /// Large enough that writing costs nothing beside making the text.
  private static let flushBytes = 1 << 16

  func write(_ piece: String) {
    text += piece
    if text.utf8.count >= Self.flushBytes { flush() }
  }

  func flush() {
    Console.write(text)
    text = ""
  }
}

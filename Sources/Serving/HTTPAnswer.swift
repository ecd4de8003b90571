/// What a server says to a request.
public enum HTTPAnswer: Sendable {
  case file(HTTPFile)
  /// Another address.
  case redirect(String)
  case notFound(HTTPFile)
  /// A stream that stays open; events go to all streams of its channel.
  case events(channel: String, first: [ServerEvent])
}

/// The content of an answer.
public struct HTTPFile: Hashable, Sendable {
  /// Its media type.
  public var type: String
  public var bytes: [UInt8]

  public init(type: String, bytes: [UInt8]) {
    self.type = type
    self.bytes = bytes
  }

  /// Types by extension, of the files that pages are made of.
  private static let types = [
    "css": "text/css; charset=utf-8", "csv": "text/csv; charset=utf-8", "gif": "image/gif",
    "html": "text/html; charset=utf-8", "jpeg": "image/jpeg", "jpg": "image/jpeg",
    "js": "text/javascript; charset=utf-8", "json": "application/json", "mp4": "video/mp4",
    "pdf": "application/pdf", "png": "image/png", "svg": "image/svg+xml",
    "txt": "text/plain; charset=utf-8", "webm": "video/webm", "webp": "image/webp",
    "woff2": "font/woff2", "xml": "application/xml",
  ]

  /// The media type of a file by its name.
  public static func type(of name: String) -> String {
    let end = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() }
    return end.flatMap { types[$0] } ?? "application/octet-stream"
  }
}

/// Something that happened, for the pages that listen.
///
/// Source: HTML Living Standard, section 9.2, "Server-sent events".
public struct ServerEvent: Hashable, Sendable {
  public var name: String
  public var data: String

  public init(_ name: String, _ data: String) {
    self.name = name
    self.data = data
  }

  var bytes: [UInt8] {
    var text = "event: \(name)\n"
    // A carriage return ends a line of a stream too.
    for line in data.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      text += "data: \(line)\n"
    }
    return Array((text + "\n").utf8)
  }
}

extension HTTPAnswer {
  /// The bytes of the whole answer, or its beginning when it is a stream.
  func bytes(for method: HTTPRequest.Method) -> [UInt8] {
    switch self {
    case .file(let file): Self.message("200 OK", file, method)
    case .notFound(let file): Self.message("404 Not Found", file, method)
    case .redirect(let address):
      Self.message(
        "302 Found", HTTPFile(type: "text/plain", bytes: []), method,
        more: "Location: \(address)\r\n")
    case .events(_, let first):
      Array(
        ("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n" + Self.always
          + "\r\nretry: 500\n\n").utf8) + first.flatMap(\.bytes)
    }
  }

  static func refusal(_ refusal: HTTPRequest.Refusal) -> [UInt8] {
    message(
      "\(refusal.status) \(refusal.reason)",
      HTTPFile(type: "text/plain", bytes: Array("\(refusal.reason)\n".utf8)), .get)
  }

  /// Nothing is kept, guessed at, or given to pages of other hosts.
  private static let always = """
    Cache-Control: no-store\r
    X-Content-Type-Options: nosniff\r
    Cross-Origin-Resource-Policy: same-origin\r
    Connection: close\r

    """

  private static func message(
    _ status: String, _ file: HTTPFile, _ method: HTTPRequest.Method, more: String = ""
  ) -> [UInt8] {
    let head = """
      HTTP/1.1 \(status)\r
      Content-Type: \(file.type)\r
      Content-Length: \(file.bytes.count)\r
      \(more)\(always)\r

      """
    return Array(head.utf8) + (method == .head ? [] : file.bytes)
  }
}

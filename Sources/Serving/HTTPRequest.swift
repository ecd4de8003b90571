/// A request of a browser, as far as a server of files needs it.
public struct HTTPRequest: Hashable, Sendable {
  public enum Method: String, Hashable, Sendable {
    case get = "GET"
    case head = "HEAD"
  }

  /// A status that ends a request which isn't answered.
  public struct Refusal: Error, Hashable, Sendable {
    public var status: Int
    public var reason: String

    init(_ status: Int, _ reason: String) {
      self.status = status
      self.reason = reason
    }
  }

  public enum Parse: Hashable, Sendable {
    /// More bytes are needed.
    case incomplete
    case refused(Refusal)
    case request(HTTPRequest)
  }

  public var method: Method
  /// Names between slashes, decoded: none is empty, hidden, `.` or `..`.
  public var path: [String]
  /// Whether the path ends in a slash: it means a folder.
  public var isFolder: Bool
  /// What stands behind the question mark, as it was sent.
  public var query: String
  /// As it was sent, in lower case.
  public var host: String

  /// The whole head of a request, in bytes.
  static let headBytesMax = 16 * 1024

  /// Reads a request from what has arrived so far.
  ///
  /// Source: RFC 9112, sections 2 to 5. A body is refused: nothing here takes one.
  public static func parse(_ bytes: [UInt8]) -> Parse {
    guard let end = headEnd(bytes) else {
      return bytes.count > headBytesMax
        ? .refused(Refusal(431, "Request Header Fields Too Large")) : .incomplete
    }
    guard end <= headBytesMax else {
      return .refused(Refusal(431, "Request Header Fields Too Large"))
    }
    guard let head = String(validating: bytes[..<end], as: UTF8.self) else {
      return .refused(Refusal(400, "Bad Request"))
    }
    let lines = head.split(separator: "\r\n", omittingEmptySubsequences: false)
    do {
      return .request(try request(lines))
    } catch {
      return .refused(error)
    }
  }

  /// Where the empty line is that ends the head.
  private static func headEnd(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 4 else { return nil }
    let mark = Array("\r\n\r\n".utf8)
    return (0...(bytes.count - 4)).first { bytes[$0..<($0 + 4)].elementsEqual(mark) }
  }

  private static func request(_ lines: [Substring]) throws(Refusal) -> HTTPRequest {
    let words = (lines.first ?? "").split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0" else {
      throw Refusal(400, "Bad Request")
    }
    guard let method = Method(rawValue: String(words[0])) else {
      throw Refusal(405, "Method Not Allowed")
    }
    var host: String?
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":"), colon > line.startIndex,
        line[..<colon].utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
      else { throw Refusal(400, "Bad Request") }
      let value = line[line.index(after: colon)...].trimmed
      guard !value.utf8.contains(where: { $0 < 0x20 && $0 != 9 || $0 == 0x7F }) else {
        throw Refusal(400, "Bad Request")
      }
      switch line[..<colon].lowercased() {
      case "host":
        guard host == nil else { throw Refusal(400, "Bad Request") }
        host = value.lowercased()
      case "content-length" where value != "0": throw Refusal(413, "Content Too Large")
      case "transfer-encoding": throw Refusal(413, "Content Too Large")
      default: break
      }
    }
    guard let host else { throw Refusal(400, "Bad Request") }
    let target = words[1].split(
      separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard target[0].hasPrefix("/") else { throw Refusal(400, "Bad Request") }
    return HTTPRequest(
      method: method, path: try path(target[0]), isFolder: target[0].hasSuffix("/"),
      query: target.count > 1 ? String(target[1]) : "", host: host)
  }

  /// The names of a path; what could leave the folder that is served is refused, not mended.
  private static func path(_ text: Substring) throws(Refusal) -> [String] {
    var names: [String] = []
    for part in text.split(separator: "/") {
      guard let name = decoded(part), !name.hasPrefix("."),
        !name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || "/\\".utf8.contains($0) })
      else { throw Refusal(404, "Not Found") }
      names.append(name)
    }
    return names
  }

  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let high = hex(rest.removeFirst()), let low = hex(rest.removeFirst())
      else { return nil }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }
}

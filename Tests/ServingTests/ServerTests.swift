import Foundation
import Testing

@testable import Serving

@Suite struct ServerTests {
  /// A server of a folder, on a thread of its own until its test ends.
  private final class Running {
    let server: HTTPServer
    let folder: URL
    private let thread: Thread

    init() throws {
      let folder = FileManager.default.temporaryDirectory
        .appending(path: "lectern-\(UUID().uuidString)")
      try FileManager.default.createDirectory(
        at: folder.appending(path: "in"), withIntermediateDirectories: true)
      self.folder = folder
      let files = FolderFiles(folder.path)
      let server = try #require(
        HTTPServer(port: 0) { request in
          if request.path == ["events"] {
            return .events(channel: request.query, first: [ServerEvent("hello", "a\nb")])
          }
          guard let bytes = files.bytes(request.path) else {
            return .notFound(HTTPFile(type: "text/plain", bytes: []))
          }
          return .file(HTTPFile(type: HTTPFile.type(of: request.path.last ?? ""), bytes: bytes))
        })
      self.server = server
      thread = Thread { server.run() }
      thread.start()
    }

    deinit {
      server.stop()
      try? FileManager.default.removeItem(at: folder)
    }

    func write(_ text: String, _ name: String) throws {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }

    func request(_ target: String, host: String? = nil, method: String = "GET") throws -> String {
      let client = try Client(port: server.port)
      client.send(
        "\(method) \(target) HTTP/1.1\r\nHost: \(host ?? "127.0.0.1:\(server.port)")\r\n\r\n")
      return client.readToEnd()
    }
  }

  @Test func servesFilesOfItsFolder() throws {
    let running = try Running()
    try running.write("<p>hé", "a.html")
    let answer = try running.request("/a.html")
    #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"))
    #expect(answer.contains("\r\nContent-Length: 6\r\n"))
    #expect(answer.contains("\r\nCache-Control: no-store\r\n"))
    #expect(answer.hasSuffix("\r\n\r\n<p>hé"))
    #expect(try running.request("/a.html", method: "HEAD").hasSuffix("\r\n\r\n"))
    #expect(try running.request("/b.html").hasPrefix("HTTP/1.1 404 Not Found\r\n"))
  }

  @Test(arguments: ["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example", "[::1]"])
  func answersOnlyUnderItsOwnNames(_ host: String) throws {
    let running = try Running()
    try running.write("x", "a.txt")
    #expect(try running.request("/a.txt", host: host).hasPrefix("HTTP/1.1 403 Forbidden\r\n"))
    let port = running.server.port
    #expect(try running.request("/a.txt", host: "localhost:\(port)").hasSuffix("x"))
  }

  @Test func followsNoSymbolicLink() throws {
    let running = try Running()
    try running.write("x", "in/a.txt")
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: running.folder.appending(path: "link.txt").path, withDestinationPath: "/etc/passwd")
    try manager.createSymbolicLink(
      atPath: running.folder.appending(path: "up").path, withDestinationPath: "/etc")
    #expect(try running.request("/in/a.txt").hasSuffix("x"))
    #expect(try running.request("/link.txt").hasPrefix("HTTP/1.1 404 "))
    #expect(try running.request("/up/passwd").hasPrefix("HTTP/1.1 404 "))
    #expect(try running.request("/in").hasPrefix("HTTP/1.1 404 "))
  }

  @Test func sendsEventsToTheirChannel() throws {
    let running = try Running()
    let client = try Client(port: running.server.port)
    client.send("GET /events?a HTTP/1.1\r\nHost: 127.0.0.1:\(running.server.port)\r\n\r\n")
    #expect(client.read(until: "data: b\n\n").hasSuffix("event: hello\ndata: a\ndata: b\n\n"))
    running.server.send(ServerEvent("other", ""), to: "b")
    running.server.send(ServerEvent("mine", "1"), to: "a")
    #expect(client.read(until: "data: 1\n\n") == "event: mine\ndata: 1\n\n")
  }

  @Test func textOfAnEventStaysText() {
    let event = ServerEvent("problems", "a\r\nevent: page\rdata: b\n\nc")
    #expect(
      String(decoding: event.bytes, as: UTF8.self)
        == "event: problems\ndata: a\ndata: event: page\ndata: data: b\ndata: \ndata: c\n\n")
  }

  @Test func keepsAnsweringWhileOthersSayNothing() throws {
    let running = try Running()
    try running.write("x", "a.txt")
    let silent = try (0..<80).map { _ in try Client(port: running.server.port) }
    silent.forEach { $0.send("GET /a") }
    #expect(try running.request("/a.txt").hasSuffix("x"))
    withExtendedLifetime(silent) {}
  }

  @Test func endsWhenItIsTold() throws {
    let server = try #require(HTTPServer(port: 0) { _ in .redirect("/") })
    let done = DispatchSemaphore(value: 0)
    Thread {
      server.run()
      done.signal()
    }.start()
    server.stop()
    #expect(done.wait(timeout: .now() + 5) == .success)
  }

  @Test func findsAPortTaken() throws {
    let server = try #require(HTTPServer(port: 0) { _ in .redirect("/") })
    #expect(HTTPServer(port: server.port) { _ in .redirect("/") } == nil)
  }
}

/// A connection to a port of this machine.
private final class Client {
  private let descriptor: Int32

  struct NoConnection: Error {}

  init(port: UInt16) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else { throw NoConnection() }
    var limit = timeval(tv_sec: 5, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(descriptor) }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  }

  func readToEnd() -> String { read { _ in false } }

  func read(until end: String) -> String { read { $0.hasSuffix(end) } }

  private func read(_ isDone: (String) -> Bool) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while !isDone(String(decoding: bytes, as: UTF8.self)) {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

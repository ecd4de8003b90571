import Testing

@testable import Serving

@Suite struct RequestTests {
  private func parse(_ text: String) -> HTTPRequest.Parse { HTTPRequest.parse(Array(text.utf8)) }

  private func get(_ target: String) -> HTTPRequest.Parse {
    parse("GET \(target) HTTP/1.1\r\nHost: localhost:1\r\n\r\n")
  }

  @Test func readsARequest() {
    #expect(
      parse("GET /a/b%20c.html?x=1 HTTP/1.1\r\nHost: LocalHost:80\r\nAccept: */*\r\n\r\n")
        == .request(
          HTTPRequest(
            method: .get, path: ["a", "b c.html"], isFolder: false, query: "x=1",
            host: "localhost:80")))
  }

  @Test(arguments: ["", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: a\r\n"])
  func waitsForTheRest(_ text: String) {
    #expect(parse(text) == .incomplete)
  }

  @Test(arguments: [
    "/../etc/passwd", "/a/../../b", "/%2e%2e/x", "/.%2e/x", "/..%2fx", "/a%2f..%2fb",
    "/.git/config",
    "/a\\..\\b", "/%5c..%5cx", "/a%00.html", "/%", "/%4", "/%zz", "/%ff", "/./a",
  ])
  func refusesPathsThatCouldLeaveTheFolder(_ target: String) {
    guard case .refused(let refusal) = get(target) else {
      Issue.record("accepted \(target)")
      return
    }
    #expect(refusal.status == 404)
  }

  @Test(arguments: [
    ("POST / HTTP/1.1\r\nHost: a\r\n\r\n", 405),
    ("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", 405),
    ("GET / HTTP/1.1\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
    ("GET / HTTP/2.0\r\nHost: a\r\n\r\n", 400),
    ("GET http://evil.example/ HTTP/1.1\r\nHost: a\r\n\r\n", 400),
    ("GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\n Host: a\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHost: a\u{1}\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n", 413),
    ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", 413),
    ("\r\n\r\n", 400),
    (String(repeating: "a", count: 20_000), 431),
    ("GET /\(String(repeating: "a", count: 20_000)) HTTP/1.1\r\nHost: a\r\n\r\n", 431),
  ])
  func refusesWhatItDoesNotTake(_ text: String, _ status: Int) {
    guard case .refused(let refusal) = parse(text) else {
      Issue.record("accepted")
      return
    }
    #expect(refusal.status == status)
  }

  @Test func survivesAnyBytes() {
    var state: UInt64 = 7
    for length in 0..<2000 {
      let bytes = (0..<(length % 97)).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      _ = HTTPRequest.parse(bytes + Array("\r\n\r\n".utf8))
    }
  }
}

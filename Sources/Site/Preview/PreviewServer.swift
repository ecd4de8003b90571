public import Diagnostics
internal import Execution
internal import Serving
internal import Synchronization

/// Serves a preview to the browser on the same machine.
public final class PreviewServer: Sendable {
  private let preview: Preview
  private let server: HTTPServer
  private let files: FolderFiles

  /// The port that is tried first, and how many after it.
  public static let usualPort: UInt16 = 4848
  private static let portsTried: UInt16 = 20

  /// - Parameter port: Nil takes the usual one, or the next that is free.
  /// - Throws: `port-taken`, where the wanted port can't be listened on.
  public init(
    _ options: SiteOptions, port: UInt16?, report: @escaping @Sendable (PageOutcome) -> Void
  ) throws(Diagnostic) {
    let server = Mutex<HTTPServer?>(nil)
    let box = ServerBox()
    let preview = Preview(options, report: report) { box.tell($0) }
    let files = FolderFiles(options.output)
    let ports =
      port.map { [$0] } ?? Array(Self.usualPort..<(Self.usualPort + Self.portsTried)) + [0]
    for port in ports {
      let found = HTTPServer(port: port) { Self.answer($0, preview, files) }
      if let found {
        server.withLock { $0 = found }
        break
      }
    }
    guard let listening = server.withLock({ $0 }) else {
      throw Diagnostic(
        "port-taken", "port \(port ?? 0) can't be listened on: another program uses it",
        path: "127.0.0.1", help: "leave '--port' out to use one that is free")
    }
    box.set(listening)
    self.server = listening
    self.preview = preview
    self.files = files
  }

  /// Where the reader begins.
  public var address: String {
    let first = preview.firstPage
    return "http://127.0.0.1:\(server.port)/" + (first == "index.html" ? "" : first)
  }

  /// From now on Ctrl-C, and what else asks the process to end, ends `run`.
  public func stopOnSignals() { StopSignals.stop(server) }

  /// Pages that are being written get so long to their end.
  private static let endMilliseconds = 1000

  /// Serves and follows the folder until `stop`.
  ///
  /// A cell that runs for longer isn't waited for; nothing is written when it ends.
  public func run() {
    let preview = preview
    guard let follower = Workers.Detached({ preview.run() }) else { return }
    server.run()
    preview.stop()
    follower.wait(milliseconds: Self.endMilliseconds)
  }

  public func stop() { server.stop() }

  /// What the server is told before it is there is lost on nobody: no page is open yet.
  private final class ServerBox: Sendable {
    private let server = Mutex<HTTPServer?>(nil)

    func set(_ server: HTTPServer) { self.server.withLock { $0 = server } }

    func tell(_ notice: Preview.Notice) {
      guard let server = server.withLock({ $0 }) else { return }
      switch notice {
      case .page(let page): server.send(ServerEvent("page", ""), to: page)
      case .problems(let page, let text): server.send(ServerEvent("problems", text), to: page)
      }
    }
  }

  // MARK: Answers

  private static let eventsPath = ["@lectern", "events"]
  private static let scriptPath = ["@lectern", "preview.js"]

  private static func answer(
    _ request: HTTPRequest, _ preview: Preview, _ files: FolderFiles
  ) -> HTTPAnswer {
    if request.path == eventsPath { return events(request, preview) }
    if request.path == scriptPath {
      return .file(
        HTTPFile(type: HTTPFile.type(of: "preview.js"), bytes: Array(PreviewScript.text.utf8)))
    }
    if request.path.isEmpty, preview.firstPage != "index.html" {
      return .redirect("/" + preview.firstPage)
    }
    let path = request.path + (request.isFolder || request.path.isEmpty ? ["index.html"] : [])
    if let bytes = files.bytes(path) {
      return .file(HTTPFile(type: HTTPFile.type(of: path.last ?? ""), bytes: bytes))
    }
    let name = path.joined(separator: "/")
    if name.hasSuffix(".html"), preview.state(ofPage: name) == .rendering {
      return .file(
        HTTPFile(type: HTTPFile.type(of: name), bytes: Array(PreviewScript.waitingPage.utf8)))
    }
    let page = files.bytes(["404.html"]) ?? Array("not found\n".utf8)
    return .notFound(HTTPFile(type: HTTPFile.type(of: "404.html"), bytes: page))
  }

  /// A page listens under its own path; it is told at once what is wrong with it.
  private static func events(_ request: HTTPRequest, _ preview: Preview) -> HTTPAnswer {
    let page = SitePath.decoded(request.query) ?? request.query
    return .events(
      channel: page, first: [ServerEvent("problems", preview.problems(ofPage: page))])
  }
}

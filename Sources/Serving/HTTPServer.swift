internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A server for one reader on the same machine: it listens on 127.0.0.1 and knows GET and HEAD.
///
/// One thread waits for all connections (`poll`), so that nothing is shared but the events that other
/// threads send. A package would bring a server for the open internet, with its start-up and minutes
/// of building; this one answers a browser beside it, and what it takes is bounded everywhere.
public final class HTTPServer: Sendable {
  public let port: UInt16
  private let listener: Int32
  private let wake: (reader: Int32, writer: Int32)
  private let answer: @Sendable (HTTPRequest) -> HTTPAnswer

  private struct Shared {
    var events: [(channel: String, event: ServerEvent)] = []
    var isStopping = false
  }
  private let shared = Mutex(Shared())

  /// Browsers open six for a page; more than a few pages are a mistake.
  private static let connectionsMax = 64
  /// A connection that says nothing, or takes nothing, for so long is closed.
  private static let idleMilliseconds = 30_000
  /// How often a stream is written to, to notice that its reader has gone.
  private static let heartbeatMilliseconds = 15_000
  /// What a slow reader of events may leave unread.
  private static let backlogBytesMax = 1 << 20

  /// Listens on a port of 127.0.0.1; nil when it is taken.
  ///
  /// - Parameters:
  ///   - port: 0 lets the system choose one that is free.
  ///   - answer: Called by the thread that runs the server.
  public init?(port: UInt16, answer: @escaping @Sendable (HTTPRequest) -> HTTPAnswer) {
    guard let (listener, port) = Sockets.listen(port: port) else { return nil }
    guard let wake = Sockets.wakePipe() else {
      close(listener)
      return nil
    }
    self.listener = listener
    self.port = port
    self.wake = wake
    self.answer = answer
  }

  deinit {
    for descriptor in [listener, wake.reader, wake.writer] { close(descriptor) }
  }

  /// A descriptor for signal handlers: a byte written to it stops the server.
  public var stopDescriptor: Int32 { wake.writer }

  /// Ends `run`; may be called by any thread.
  public func stop() {
    shared.withLock { $0.isStopping = true }
    wakeUp()
  }

  /// Sends an event to all streams of a channel, or of all channels when it is empty.
  public func send(_ event: ServerEvent, to channel: String) {
    shared.withLock { $0.events.append((channel, event)) }
    wakeUp()
  }

  private static let wakeByte: UInt8 = 0
  /// What `stopDescriptor` is sent to stop the server.
  public static let stopByte: UInt8 = 1

  private func wakeUp() {
    Sockets.signal(wake.writer, Self.wakeByte)
  }

  // MARK: The loop

  private struct Connection {
    var input: [UInt8] = []
    var output: [UInt8] = []
    var written = 0
    /// The channel of a stream of events.
    var channel: String?
    var isAnswered = false
    var lastActive: Int

    var hasOutput: Bool { written < output.count }
  }

  /// Answers requests until `stop`.
  public func run() {
    var connections: [Int32: Connection] = [:]
    defer { for descriptor in connections.keys { close(descriptor) } }
    while true {
      var waits = [
        pollfd(fd: wake.reader, events: Int16(POLLIN), revents: 0),
        pollfd(fd: listener, events: Int16(POLLIN), revents: 0),
      ]
      for (descriptor, connection) in connections {
        waits.append(
          pollfd(
            fd: descriptor, events: Int16(POLLIN | (connection.hasOutput ? POLLOUT : 0)),
            revents: 0))
      }
      let found = poll(&waits, nfds_t(waits.count), 1000)
      if found < 0, errno != EINTR { return }
      if takeWakeUp(waits[0].revents != 0, &connections) { return }
      let now = Sockets.milliseconds
      for wait in waits.dropFirst(2) {
        guard var connection = connections.removeValue(forKey: wait.fd) else { continue }
        if serve(wait, &connection, now) {
          connections[wait.fd] = connection
        } else {
          close(wait.fd)
        }
      }
      if waits[1].revents != 0, let descriptor = Sockets.accept(listener) {
        Self.makeRoom(in: &connections)
        connections[descriptor] = Connection(lastActive: now)
      }
    }
  }

  /// Closes the connection that has been silent for longest, where there are too many; streams last.
  private static func makeRoom(in connections: inout [Int32: Connection]) {
    guard connections.count >= connectionsMax else { return }
    let oldest = connections.min { a, b in
      let (isStream, other) = (a.value.channel != nil, b.value.channel != nil)
      return isStream == other ? a.value.lastActive < b.value.lastActive : other
    }
    guard let descriptor = oldest?.key else { return }
    connections[descriptor] = nil
    close(descriptor)
  }

  /// Hands events on; true when the server is to stop.
  private func takeWakeUp(_ isAwake: Bool, _ connections: inout [Int32: Connection]) -> Bool {
    if isAwake, Sockets.drainFindsStop(wake.reader) { return true }
    let (events, isStopping) = shared.withLock { shared in
      let events = shared.events
      shared.events = []
      return (events, shared.isStopping)
    }
    for (channel, event) in events {
      let bytes = event.bytes
      for (descriptor, connection) in connections {
        guard let own = connection.channel, channel.isEmpty || own == channel else { continue }
        connections[descriptor]?.output += bytes
      }
    }
    return isStopping
  }

  /// Reads and writes what can be; false when the connection is over.
  private func serve(_ wait: pollfd, _ connection: inout Connection, _ now: Int) -> Bool {
    if wait.revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 {
      switch Sockets.read(wait.fd, into: &connection.input) {
      case .bytes: connection.lastActive = now
      case .wait: break
      case .closed: return false
      }
      if !connection.isAnswered { answer(&connection) }
      // Nothing is read after the first request.
      if connection.isAnswered { connection.input = [] }
    }
    if connection.channel != nil, !connection.hasOutput,
      now - connection.lastActive > Self.heartbeatMilliseconds
    {
      connection.output += Array(": here\n\n".utf8)
      connection.lastActive = now
    }
    if connection.hasOutput {
      switch Sockets.write(wait.fd, connection.output[connection.written...]) {
      case .bytes(let count):
        connection.written += count
        connection.lastActive = now
      case .wait: break
      case .closed: return false
      }
      if !connection.hasOutput {
        connection.output = []
        connection.written = 0
      }
      if connection.output.count - connection.written > Self.backlogBytesMax,
        connection.channel != nil
      {
        return false
      }
    }
    let isDone = connection.isAnswered && connection.channel == nil && !connection.hasOutput
    let isIdle = connection.channel == nil && now - connection.lastActive > Self.idleMilliseconds
    return !isDone && !isIdle
  }

  private func answer(_ connection: inout Connection) {
    switch HTTPRequest.parse(connection.input) {
    case .incomplete: return
    case .refused(let refusal): connection.output = HTTPAnswer.refusal(refusal)
    case .request(let request):
      // A page of another site that has its name lead here is not for us (DNS rebinding).
      guard ["127.0.0.1:\(port)", "localhost:\(port)"].contains(request.host) else {
        connection.output = HTTPAnswer.refusal(.init(403, "Forbidden"))
        break
      }
      let answer = answer(request)
      connection.output = answer.bytes(for: request.method)
      if case .events(let channel, _) = answer, request.method == .get {
        connection.channel = channel
      }
    }
    connection.isAnswered = true
  }
}

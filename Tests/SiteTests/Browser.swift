import Foundation

/// A headless Chromium, driven through pipes by the DevTools protocol; nothing listens on a port.
///
/// Source: https://chromedevtools.github.io/devtools-protocol/, "--remote-debugging-pipe".
final class Browser {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// The program; nil where none is installed.
  static let path: String? = ["chromium", "chromium-browser", "google-chrome", "chrome"].lazy
    .flatMap { name in ["/usr/bin", "/usr/local/bin", "/opt/google/chrome"].map { "\($0)/\(name)" }
    }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  private let process: pid_t
  private let input: FileHandle
  private let output: Int32
  private let profile: URL
  private var received: [UInt8] = []
  private var count = 0

  init() throws {
    guard let path = Self.path else { throw Failure(description: "no Chromium") }
    profile = FileManager.default.temporaryDirectory
      .appending(path: "lectern-browser-\(UUID().uuidString)")
    // The browser reads commands from descriptor 3 and answers on 4.
    var (commands, answers): ([Int32], [Int32]) = ([0, 0], [0, 0])
    pipe(&commands)
    pipe(&answers)
    let (reader, writer) = (fcntl(commands[0], F_DUPFD, 20), fcntl(answers[1], F_DUPFD, 20))
    close(commands[0])
    close(answers[1])
    for end in [commands[1], answers[0]] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, reader, 3)
    posix_spawn_file_actions_adddup2(&actions, writer, 4)
    posix_spawn_file_actions_addclose(&actions, reader)
    posix_spawn_file_actions_addclose(&actions, writer)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let arguments = [
      path, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
      "--disable-dev-shm-usage", "--remote-debugging-pipe", "--user-data-dir=\(profile.path)",
      "--allow-file-access-from-files", "about:blank",
    ]
    var pointers = arguments.map { strdup($0) } + [nil]
    var process: pid_t = 0
    let status = posix_spawn(&process, path, &actions, nil, &pointers, environ)
    pointers.forEach { free($0) }
    posix_spawn_file_actions_destroy(&actions)
    close(reader)
    close(writer)
    guard status == 0 else { throw Failure(description: "Chromium doesn't start: \(status)") }
    self.process = process
    input = FileHandle(fileDescriptor: commands[1], closeOnDealloc: true)
    output = answers[0]
  }

  deinit {
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(output)
    try? FileManager.default.removeItem(at: profile)
  }

  // MARK: Protocol

  @discardableResult
  func call(
    _ method: String, _ parameters: [String: Any] = [:], session: String? = nil
  ) throws -> [String: Any] {
    count += 1
    var message: [String: Any] = ["id": count, "method": method, "params": parameters]
    if let session { message["sessionId"] = session }
    input.write(try JSONSerialization.data(withJSONObject: message) + Data([0]))
    while true {
      let answer = try next()
      guard answer["id"] as? Int == count else { continue }
      if let error = answer["error"] as? [String: Any] {
        throw Failure(description: "\(method): \(error["message"] ?? error)")
      }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  private static let patienceMilliseconds: Int32 = 30_000

  private func next() throws -> [String: Any] {
    while true {
      if let end = received.firstIndex(of: 0) {
        let message = Data(received[..<end])
        received.removeSubrange(...end)
        return try JSONSerialization.jsonObject(with: message) as? [String: Any] ?? [:]
      }
      var wait = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard poll(&wait, 1, Self.patienceMilliseconds) > 0 else {
        throw Failure(description: "Chromium doesn't answer")
      }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let length = read(output, &buffer, buffer.count)
      guard length > 0 else { throw Failure(description: "Chromium has ended") }
      received += buffer[..<length]
    }
  }

  /// A page of its own.
  func open(_ address: String, dark: Bool = false) throws -> Tab {
    let target = try call("Target.createTarget", ["url": "about:blank"])
    let attached = try call(
      "Target.attachToTarget", ["targetId": target["targetId"] ?? "", "flatten": true])
    let tab = Tab(browser: self, session: attached["sessionId"] as? String ?? "")
    try tab.call("Page.enable")
    try tab.call(
      "Emulation.setEmulatedMedia",
      ["features": [["name": "prefers-color-scheme", "value": dark ? "dark" : "light"]]])
    try tab.call(
      "Emulation.setDeviceMetricsOverride",
      ["width": 1280, "height": 800, "deviceScaleFactor": 1, "mobile": false])
    try tab.go(to: address)
    return tab
  }
}

/// A page in a browser.
struct Tab {
  let browser: Browser
  let session: String

  @discardableResult
  func call(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    try browser.call(method, parameters, session: session)
  }

  func go(to address: String) throws {
    try call("Page.navigate", ["url": address])
    try wait("document.readyState === 'complete' && location.href !== 'about:blank'")
  }

  /// The value of an expression of JavaScript; promises are awaited.
  @discardableResult
  func value(_ expression: String) throws -> Any? {
    let answer = try call(
      "Runtime.evaluate",
      ["expression": expression, "returnByValue": true, "awaitPromise": true, "userGesture": true])
    if let details = answer["exceptionDetails"] as? [String: Any] {
      let exception = details["exception"] as? [String: Any]
      throw Browser.Failure(
        description: "\(exception?["description"] ?? details["text"] ?? "exception")")
    }
    return (answer["result"] as? [String: Any])?["value"]
  }

  func text(_ expression: String) throws -> String { try value(expression) as? String ?? "" }

  func number(_ expression: String) throws -> Double {
    (try value(expression) as? NSNumber)?.doubleValue ?? .nan
  }

  /// Waits until an expression is true.
  func wait(_ expression: String, seconds: Double = 20) throws {
    let end = Date(timeIntervalSinceNow: seconds)
    while Date() < end {
      if (try? value("Boolean(\(expression))")) as? Bool == true { return }
      usleep(5_000)
    }
    throw Browser.Failure(description: "never true: \(expression)")
  }

  /// Presses a key as a reader does.
  func press(_ key: String, code: Int = 0, text: String? = nil, modifiers: Int = 0) throws {
    var event: [String: Any] = [
      "type": text == nil ? "rawKeyDown" : "keyDown", "key": key, "modifiers": modifiers,
      "windowsVirtualKeyCode": code,
    ]
    if let text { event["text"] = text }
    try call("Input.dispatchKeyEvent", event)
    event["type"] = "keyUp"
    event["text"] = nil
    try call("Input.dispatchKeyEvent", event)
  }

  func type(_ text: String) throws { try call("Input.insertText", ["text": text]) }
}

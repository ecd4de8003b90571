#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Ctrl-C, and what else asks the process to end, as an end that cleans up.
public enum StopSignals {
  /// Written before the handler is installed, and only read by it.
  private nonisolated(unsafe) static var descriptor: Int32 = -1

  /// From now on signals stop the server, whose `run` then returns.
  public static func stop(_ server: HTTPServer) {
    descriptor = server.stopDescriptor
    // Who starts the process may have them blocked.
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] {
      sigaddset(&signals, signal)
      install(signal)
    }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  private static func install(_ number: Int32) {
    signal(number) { _ in
      // Writing is one of the few calls that a handler may make (signal-safety(7)).
      Sockets.signal(StopSignals.descriptor, HTTPServer.stopByte)
    }
  }
}

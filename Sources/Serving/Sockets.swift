#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The calls of the system that the server needs, with errors as nil.
enum Sockets {
  /// A socket that listens on 127.0.0.1; port 0 lets the system choose.
  static func listen(port: UInt16) -> (descriptor: Int32, port: UInt16)? {
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    let descriptor = socket(AF_INET, kind, 0)
    guard descriptor >= 0 else { return nil }
    var yes: Int32 = 1
    setsockopt(
      descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) == 0 }
    }
    guard isBound, systemListen(descriptor) else {
      close(descriptor)
      return nil
    }
    withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = getsockname(descriptor, $0, &size)
      }
    }
    prepare(descriptor)
    return (descriptor, UInt16(bigEndian: address.sin_port))
  }

  private static func systemListen(_ descriptor: Int32) -> Bool {
    #if canImport(Glibc)
      Glibc.listen(descriptor, 32) == 0
    #elseif canImport(Musl)
      Musl.listen(descriptor, 32) == 0
    #else
      Darwin.listen(descriptor, 32) == 0
    #endif
  }

  static func accept(_ listener: Int32) -> Int32? {
    #if canImport(Glibc)
      let descriptor = Glibc.accept(listener, nil, nil)
    #elseif canImport(Musl)
      let descriptor = Musl.accept(listener, nil, nil)
    #else
      let descriptor = Darwin.accept(listener, nil, nil)
    #endif
    guard descriptor >= 0 else { return nil }
    prepare(descriptor)
    return descriptor
  }

  /// Calls return at once, and children of the process don't inherit the socket.
  private static func prepare(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    #if canImport(Darwin)
      var yes: Int32 = 1
      setsockopt(
        descriptor, SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
    #endif
  }

  enum Transfer {
    case bytes(Int)
    case wait
    case closed
  }

  static func read(_ descriptor: Int32, into buffer: inout [UInt8]) -> Transfer {
    let size = 8192
    let count = withUnsafeTemporaryAllocation(byteCount: size, alignment: 1) { space in
      let count = recv(descriptor, space.baseAddress, size, 0)
      if count > 0 { buffer.append(contentsOf: space[..<count]) }
      return count
    }
    if count > 0 { return .bytes(count) }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? .wait : .closed
  }

  static func write(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) -> Transfer {
    #if canImport(Glibc)
      let flags = Int32(MSG_NOSIGNAL)
    #elseif canImport(Musl)
      let flags = Int32(MSG_NOSIGNAL)
    #else
      let flags: Int32 = 0
    #endif
    let count = bytes.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, flags) }
    if count >= 0 { return .bytes(count) }
    return errno == EAGAIN || errno == EINTR ? .wait : .closed
  }

  /// Both ends of a pipe that wakes a waiting loop.
  static func wakePipe() -> (reader: Int32, writer: Int32)? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    ends.forEach(prepare)
    return (ends[0], ends[1])
  }

  /// Writes a byte to a pipe; one that is full wakes its reader anyway.
  static func signal(_ writer: Int32, _ byte: UInt8) {
    withUnsafeBytes(of: byte) { bytes in
      #if canImport(Glibc)
        _ = Glibc.write(writer, bytes.baseAddress, 1)
      #elseif canImport(Musl)
        _ = Musl.write(writer, bytes.baseAddress, 1)
      #else
        _ = Darwin.write(writer, bytes.baseAddress, 1)
      #endif
    }
  }

  /// Takes all that was written to a pipe, and says whether a stop was among it.
  static func drainFindsStop(_ reader: Int32) -> Bool {
    var isStop = false
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { space in
      while true {
        #if canImport(Glibc)
          let count = Glibc.read(reader, space.baseAddress, 256)
        #elseif canImport(Musl)
          let count = Musl.read(reader, space.baseAddress, 256)
        #else
          let count = Darwin.read(reader, space.baseAddress, 256)
        #endif
        guard count > 0 else { return }
        isStop = isStop || space[..<count].contains(HTTPServer.stopByte)
      }
    }
    return isStop
  }

  /// Milliseconds of a clock that only goes forward.
  static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Threads that work through a list.
public enum Workers {
  /// Stack of a worker. Checking follows the nesting of the code, and code is written by others;
  /// memory is only used as far as the nesting goes.
  private static let stackBytes = 1 << 29

  /// Does `body` for every index below `count`, on up to `threads` threads; returns when all is
  /// done. Each index is done once, by one thread, in no order that `body` may rely on.
  ///
  /// Even one piece of work gets a thread of its own, so that the same code meets the same stack.
  public static func forEach(
    count: Int, threads: Int, _ body: @escaping @Sendable (Int) -> Void
  ) {
    let job = Job(count: count, body: body)
    var handles: [pthread_t] = []
    for _ in 0..<max(1, min(threads, count)) {
      if let handle = start(job) { handles.append(handle) }
    }
    // Without any thread the work is still done, on a smaller stack.
    if handles.isEmpty { job.work() }
    for handle in handles { pthread_join(handle, nil) }
  }

  /// A worker that nobody has to wait for.
  public final class Detached: Sendable {
    private let hasEnded = Atomic(false)

    /// Nil where there is no thread for it.
    public init?(_ body: @escaping @Sendable () -> Void) {
      let job = Job(count: 1) { [self] _ in
        body()
        hasEnded.store(true, ordering: .releasing)
      }
      guard let handle = Workers.start(job) else { return nil }
      pthread_detach(handle)
    }

    /// Waits for the end of the work, but no longer than that.
    public func wait(milliseconds: Int) {
      for _ in 0..<milliseconds where !hasEnded.load(ordering: .acquiring) { usleep(1000) }
    }
  }

  /// What `body` gives, computed on a worker.
  public static func value<Value: Sendable>(_ body: @escaping @Sendable () -> Value) -> Value {
    let result = Box<Value>()
    forEach(count: 1, threads: 1) { _ in result.set(body()) }
    // The worker has ended by now, so that a value is there; without one it is computed here.
    return result.value ?? body()
  }

  private final class Box<Value: Sendable>: Sendable {
    private let content = Mutex<Value?>(nil)

    var value: Value? { content.withLock { $0 } }

    func set(_ value: Value) { content.withLock { $0 = value } }
  }

  private static func start(_ job: Job) -> pthread_t? {
    let argument = Unmanaged.passRetained(job)
    guard let handle = start(argument.toOpaque()) else {
      argument.release()
      return nil
    }
    return handle
  }

  private static func start(_ argument: UnsafeMutableRawPointer) -> pthread_t? {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackBytes)
    #if canImport(Darwin)
      var handle: pthread_t?
    #else
      var handle = pthread_t()
    #endif
    return pthread_create(&handle, &attributes, run, argument) == 0 ? handle : nil
  }

  #if canImport(Darwin)
    private static let run: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = {
      Unmanaged<Job>.fromOpaque($0).takeRetainedValue().work()
      return nil
    }
  #else
    private static let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? =
      {
        if let argument = $0 { Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().work() }
        return nil
      }
  #endif

  private final class Job: Sendable {
    private let next = Atomic(0)
    private let count: Int
    private let body: @Sendable (Int) -> Void

    init(count: Int, body: @escaping @Sendable (Int) -> Void) {
      self.count = count
      self.body = body
    }

    func work() {
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        body(index)
      }
    }
  }
}

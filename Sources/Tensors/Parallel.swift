internal import CProcessor
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Work in parts that don't depend on each other, on several threads.
///
/// Which thread does a part never shows in a result: parts write to different places, and what is
/// added in one part is added in the same order everywhere.
package enum Parallel {
  /// The number of threads that work together: the processors of this machine, at most 8, or what the environment variable FLOWS_THREADS says.
  package static var threadCount: Int { Workers.shared.count }

  /// Runs a body with another number of threads, at most those there are, to compare results.
  package static func limited<Result>(
    to count: Int, body: () throws -> Result
  ) rethrows -> Result {
    let context = ThreadContext.current
    let outer = context.threadsMax
    context.threadsMax = max(count, 1)
    defer { context.threadsMax = outer }
    return try body()
  }

  /// The number of threads for a job of the calling thread.
  static var available: Int { min(threadCount, ThreadContext.current.threadsMax) }

  /// Calls the body once with each part, on this thread and on those that are free; returns when
  /// all parts are done.
  static func forEach(_ parts: Int, _ body: (Int) -> Void) {
    let isShared =
      parts > 1
      && withoutActuallyEscaping(body) { body in Workers.shared.perform(parts, body) }
    if !isShared { for part in 0..<parts { body(part) } }
  }
}

/// Threads that wait for work. One job runs at a time; who finds them busy works alone.
///
/// A layer's products take a few microseconds, less than waking a thread or waiting for a mutex. So
/// parts are given out by an atomic number, and who waits looks at it for a while before going to
/// sleep.
private final class Workers: @unchecked Sendable {
  static let shared = Workers()

  let count: Int
  /// Whether a job is going on. Whose exchange has set it may change what isn't atomic.
  private let isBusy = Atomic<Bool>(false)
  /// The present job, see `Ticket`.
  private let ticket = Atomic<UInt64>(0)
  /// The parts of the present job that aren't done.
  private let unfinished = Atomic<Int>(0)
  /// What is done with each part: read by who has taken one, so while the job goes on.
  private var body: UnsafePointer<(Int) -> Void>?
  private var hasThreads = false
  private let sleepers = Atomic<Int>(0)
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  /// Tells sleepers that there are parts, or that none is left to be done.
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  /// A job's number, how many parts it has, and the next part that nobody has taken.
  private struct Ticket {
    var bits: UInt64
    static let partsMax = Int(UInt16.max)

    /// The job after this one.
    func next(parts: Int) -> Ticket {
      Ticket(bits: ((bits >> 32) &+ 1) << 32 | UInt64(parts) << 16)
    }

    /// The next part, or nil when none is left.
    var part: Int? {
      let (parts, part) = (bits >> 16 & 0xffff, bits & 0xffff)
      return part < parts ? Int(part) : nil
    }
  }

  private init() {
    let wanted = getenv("FLOWS_THREADS").flatMap { Int(String(cString: $0)) }
    count = min(max(wanted ?? Self.processors, 1), 8)
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(change, nil)
  }

  private static var processors: Int {
    Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// Does a job together with the other threads; false when they are busy or there are none.
  func perform(_ parts: Int, _ body: @escaping (Int) -> Void) -> Bool {
    guard count > 1, parts <= Ticket.partsMax, !isBusy.exchange(true, ordering: .acquiring)
    else { return false }
    if !hasThreads {
      hasThreads = true
      for _ in 1..<count { launch() }
    }
    withUnsafePointer(to: body) { place in
      self.body = place
      unfinished.store(parts, ordering: .relaxed)
      let last = Ticket(bits: ticket.load(ordering: .relaxed))
      ticket.store(last.next(parts: parts).bits, ordering: .sequentiallyConsistent)
      wakeSleepers()
      doParts()
      wait { unfinished.load(ordering: .sequentiallyConsistent) == 0 }
    }
    isBusy.store(false, ordering: .releasing)
    return true
  }

  /// Does parts of the present job as long as there are some.
  private func doParts() {
    while let part = takePart() {
      body?.pointee(part)
      if unfinished.subtract(1, ordering: .sequentiallyConsistent).newValue == 0 {
        wakeSleepers()
      }
    }
  }

  private func takePart() -> Int? {
    var seen = Ticket(bits: ticket.load(ordering: .acquiring))
    while let part = seen.part {
      let (isMine, now) = ticket.compareExchange(
        expected: seen.bits, desired: seen.bits + 1, ordering: .acquiringAndReleasing)
      if isMine { return part }
      seen = Ticket(bits: now)
    }
    return nil
  }

  private var hasParts: Bool {
    Ticket(bits: ticket.load(ordering: .sequentiallyConsistent)).part != nil
  }

  private func work() {
    while true {
      doParts()
      wait { hasParts }
    }
  }

  /// Looks until a condition holds, and sleeps in between when that takes long.
  private func wait(until condition: () -> Bool) {
    for _ in 0..<Self.looks {
      if condition() { return }
      spinHint()
    }
    pthread_mutex_lock(mutex)
    sleepers.add(1, ordering: .sequentiallyConsistent)
    while !condition() { pthread_cond_wait(change, mutex) }
    sleepers.subtract(1, ordering: .sequentiallyConsistent)
    pthread_mutex_unlock(mutex)
  }

  /// Lets sleepers look again. All orders are sequentially consistent: either a sleeper's look comes
  /// after the change or it is counted here.
  private func wakeSleepers() {
    guard sleepers.load(ordering: .sequentiallyConsistent) > 0 else { return }
    pthread_mutex_lock(mutex)
    pthread_cond_broadcast(change)
    pthread_mutex_unlock(mutex)
  }

  /// How often a thread looks before it sleeps: a tenth of a millisecond or somewhat more, longer than
  /// the small operations between two products.
  private static let looks = 5000

  private func launch() {
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let created = pthread_create(
      &thread, nil,
      { _ in
        Workers.shared.work()
        return nil
      }, nil)
    // Without the thread, the others do its parts.
    if created != 0 { return }
    #if canImport(Darwin)
      if let thread { pthread_detach(thread) }
    #else
      pthread_detach(thread)
    #endif
  }
}

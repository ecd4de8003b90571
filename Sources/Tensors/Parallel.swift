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
      && withoutActuallyEscaping(body) { body in
        Workers.shared.perform(Job(parts: parts, body: body))
      }
    if !isShared { for part in 0..<parts { body(part) } }
  }
}

/// A body and how often it is called. It may cross threads: the caller waits for its end, and parts
/// touch different memory.
private struct Job: @unchecked Sendable {
  let parts: Int
  let body: (Int) -> Void
}

/// Threads that wait for work. One job runs at a time; who finds them busy works alone.
///
/// A layer's products take a few microseconds, less than waking a thread. So who waits looks a few
/// times, and lets others run in between, before going to sleep.
private final class Workers: @unchecked Sendable {
  static let shared = Workers()

  let count: Int
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let start = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let end = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var job: Job?
  private var nextPart = 0
  private var unfinished = 0
  private var hasThreads = false
  /// The number of jobs so far, and the parts of the present one that aren't done: what is looked at
  /// without the mutex. Both change only with it.
  private let jobs = Atomic<Int>(0)
  private let left = Atomic<Int>(0)
  /// How often a waiting thread looks before it sleeps.
  private static let looks = 100

  private init() {
    let wanted = getenv("FLOWS_THREADS").flatMap { Int(String(cString: $0)) }
    count = min(max(wanted ?? Self.processors, 1), 8)
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(start, nil)
    pthread_cond_init(end, nil)
  }

  private static var processors: Int {
    Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// Does a job together with the other threads; false when they are busy or there are none.
  func perform(_ new: Job) -> Bool {
    guard count > 1 else { return false }
    pthread_mutex_lock(mutex)
    if job != nil {
      pthread_mutex_unlock(mutex)
      return false
    }
    if !hasThreads {
      hasThreads = true
      for _ in 1..<count { launch() }
    }
    (job, nextPart, unfinished) = (new, 0, new.parts)
    left.store(new.parts, ordering: .releasing)
    jobs.add(1, ordering: .releasing)
    pthread_cond_broadcast(start)
    while takePart() {}
    if unfinished > 0 { look { left.load(ordering: .acquiring) == 0 } }
    while unfinished > 0 { pthread_cond_wait(end, mutex) }
    job = nil
    pthread_mutex_unlock(mutex)
    return true
  }

  /// Does one part of the job with the mutex open; false when no part is left. The mutex is held
  /// before and after.
  private func takePart() -> Bool {
    guard let job, nextPart < job.parts else { return false }
    let part = nextPart
    nextPart += 1
    pthread_mutex_unlock(mutex)
    job.body(part)
    pthread_mutex_lock(mutex)
    unfinished -= 1
    left.store(unfinished, ordering: .releasing)
    if unfinished == 0 { pthread_cond_signal(end) }
    return true
  }

  private func work() {
    pthread_mutex_lock(mutex)
    while true {
      while takePart() {}
      let seen = jobs.load(ordering: .acquiring)
      look { jobs.load(ordering: .acquiring) != seen }
      if jobs.load(ordering: .acquiring) == seen { pthread_cond_wait(start, mutex) }
    }
  }

  /// Opens the mutex until a condition holds, for a few looks at most, and closes it again.
  private func look(for condition: () -> Bool) {
    pthread_mutex_unlock(mutex)
    var count = 0
    while count < Self.looks, !condition() {
      sched_yield()
      count += 1
    }
    pthread_mutex_lock(mutex)
  }

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

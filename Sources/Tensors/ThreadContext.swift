#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What surrounds a tensor call on its thread: supervision, the recording tape, random numbers.
///
/// A thread-specific value rather than a task-local one: every tensor operation looks here, all
/// bodies are synchronous, and this look-up costs a few nanoseconds. Its properties are only read and
/// written as wholes, so exclusive access needs no check at run time.
package final class ThreadContext {
  /// The supervised run that the thread is in.
  @exclusivity(unchecked)
  var ledger: Ledger?
  /// The tape that a gradient computation on this thread records on.
  @exclusivity(unchecked)
  package var recorder: (any Recorder)? {
    didSet { recordingTape = recorder?.serial ?? 0 }
  }
  /// A tape that no computation records on now, for the next one.
  @exclusivity(unchecked)
  package var idleRecorder: (any Recorder)?
  /// The number of that tape, 0 when there is none.
  @exclusivity(unchecked)
  private(set) var recordingTape: UInt32 = 0
  /// The generator that sampling functions draw from when none is given.
  @exclusivity(unchecked)
  var generator = Philox(seed: 0)
  /// The most threads that a computation of this thread uses.
  @exclusivity(unchecked)
  var threadsMax = Int.max
  /// Freed buffers for reuse, by size class.
  @exclusivity(unchecked)
  var pool = BufferPool()

  /// How often this thread asked the system for room for tensors or tapes, because what it keeps from
  /// earlier ones didn't do: what a training step after the first must not change.
  package var growths: Int { pool.misses + tapeGrowths }

  @exclusivity(unchecked)
  private var tapeGrowths = 0

  /// Notes that a tape asked for more room.
  package func countTapeGrowth() { tapeGrowths += 1 }

  /// The context of the calling thread.
  package static var current: ThreadContext {
    if let pointer = pthread_getspecific(key) {
      return Unmanaged<ThreadContext>.fromOpaque(pointer).takeUnretainedValue()
    }
    let context = ThreadContext()
    pthread_setspecific(key, Unmanaged.passRetained(context).toOpaque())
    return context
  }

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key) { pointer in
      #if canImport(Darwin)
        Unmanaged<ThreadContext>.fromOpaque(pointer).release()
      #else
        if let pointer { Unmanaged<ThreadContext>.fromOpaque(pointer).release() }
      #endif
    }
    return key
  }()
}

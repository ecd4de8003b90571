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
/// bodies are synchronous, and this look-up costs a few nanoseconds. A place in memory rather than
/// an object, since counting references to it would cost as much again.
package struct ThreadContext {
  private struct Values: ~Copyable {
    var ledger: Ledger?
    var recorder: (any Recorder)?
    var idleRecorder: (any Recorder)?
    var recordingTape: UInt32 = 0
    var generator = Philox(seed: 0)
    var threadsMax = Int.max
    var pool = BufferPool()
    var spares = SpareStorages()
    var shapes = ShapeTable()
    var lists = SpareLists()
    var tapeGrowths = 0
  }

  private let values: UnsafeMutablePointer<Values>

  /// The supervised run that the thread is in.
  var ledger: Ledger? {
    get { values.pointee.ledger }
    nonmutating set { values.pointee.ledger = newValue }
  }

  /// The tape that a gradient computation on this thread records on.
  package var recorder: (any Recorder)? {
    get { values.pointee.recorder }
    nonmutating set {
      values.pointee.recorder = newValue
      values.pointee.recordingTape = newValue?.serial ?? 0
    }
  }

  /// A tape that no computation records on now, for the next one.
  package var idleRecorder: (any Recorder)? {
    get { values.pointee.idleRecorder }
    nonmutating set { values.pointee.idleRecorder = newValue }
  }

  /// The number of the recording tape, 0 when there is none.
  var recordingTape: UInt32 { values.pointee.recordingTape }

  /// The generator that sampling functions draw from when none is given.
  var generator: Philox {
    get { values.pointee.generator }
    nonmutating _modify { yield &values.pointee.generator }
  }

  /// The most threads that a computation of this thread uses.
  var threadsMax: Int {
    get { values.pointee.threadsMax }
    nonmutating set { values.pointee.threadsMax = newValue }
  }

  /// A block for so many numbers, see `BufferPool`.
  func take(count: Int) -> (UnsafeMutablePointer<Double>, capacity: Int) {
    values.pointee.pool.take(count: count)
  }

  /// Gives a block back.
  func put(_ block: UnsafeMutablePointer<Double>, capacity: Int) {
    values.pointee.pool.put(block, capacity: capacity)
  }

  /// An object for a tensor that the thread has kept, if there is one.
  @inline(__always)
  func takeSpare() -> Storage? { values.pointee.spares.take() }

  /// Keeps an object that nobody else holds.
  @inline(__always)
  func putSpare(_ storage: consuming Storage) { values.pointee.spares.put(storage) }

  /// Whether the thread keeps more of them.
  var wantsSpares: Bool { !values.pointee.spares.isFull }

  /// An empty list of tensors, with the memory of one that the thread has let go of if there is one.
  func takeList() -> [Tensor] { values.pointee.lists.take() }

  /// Keeps the memory of a list, which is empty.
  func putList(_ list: consuming [Tensor]) { values.pointee.lists.put(list) }

  /// A shape of so many axes, which takes no memory when there was one like it.
  @inline(__always)
  func shape(count: Int, _ length: (Int) -> Int) -> [Int] {
    values.pointee.shapes.shape(count: count, length)
  }

  /// How often this thread asked the system for room for tensors or tapes, because what it keeps from
  /// earlier ones didn't do: what a training step after the first must not change.
  package var growths: Int {
    values.pointee.pool.misses + values.pointee.tapeGrowths
  }

  /// Notes that a tape asked for more room.
  package func countTapeGrowth() { values.pointee.tapeGrowths += 1 }

  /// The context of the calling thread.
  package static var current: ThreadContext {
    if let place = pthread_getspecific(key) {
      return ThreadContext(values: place.assumingMemoryBound(to: Values.self))
    }
    let values = UnsafeMutablePointer<Values>.allocate(capacity: 1)
    values.initialize(to: Values())
    pthread_setspecific(key, values)
    return ThreadContext(values: values)
  }

  private static let key: pthread_key_t = {
    func end(_ place: UnsafeMutableRawPointer) {
      let values = place.assumingMemoryBound(to: Values.self)
      values.deinitialize(count: 1)
      values.deallocate()
    }
    var key = pthread_key_t()
    pthread_key_create(&key) { place in
      #if canImport(Darwin)
        end(place)
      #else
        if let place { end(place) }
      #endif
    }
    return key
  }()
}

import Synchronization

/// A shape and its numbers, row-major: one block of `Double`, or a run inside another one's block.
/// Shared until written.
///
/// One object for both, so that a copy of a tensor counts one reference. Where the end of a tensor is
/// known (`Tensor.recycle`), the thread keeps the object for the next one, so that the steps of a training ask
/// the system for none; it changes only while nobody else holds it.
final class Storage: @unchecked Sendable {
  @exclusivity(unchecked)
  private(set) var shape: [Int] {
    didSet { (lengths, rank) = Self.place(of: shape) }
  }
  /// Where the array `shape` has its lengths, as long as it is there: reading the array itself counts
  /// references to it.
  @exclusivity(unchecked)
  private var lengths: UnsafePointer<Int>?
  /// The number of axes.
  @exclusivity(unchecked)
  private(set) var rank: Int
  @exclusivity(unchecked)
  private(set) var count: Int
  /// Where the numbers begin.
  @exclusivity(unchecked)
  private var place: UnsafeMutablePointer<Double>
  /// The size of the block, 0 where it is another's or has been given back.
  @exclusivity(unchecked)
  private var capacity: Int
  @exclusivity(unchecked)
  private var ledger: Ledger?
  /// Whose block it is, if it is another's.
  @exclusivity(unchecked)
  private var owner: Storage?
  /// Whether it is a matrix that repeats one row, or a vector that repeats one number: products and
  /// functions of elements and pairs read that row alone.
  @exclusivity(unchecked)
  private(set) var repeatsRow: Bool
  /// Whether the other rows have been written.
  private let hasAllRows = Atomic<Bool>(false)
  /// The next of those that a thread keeps.
  @exclusivity(unchecked)
  fileprivate var next: Storage?

  /// All numbers.
  var pointer: UnsafeMutablePointer<Double> {
    if repeatsRow, !hasAllRows.load(ordering: .acquiring) { writeAllRows() }
    return place
  }

  /// The first row of a matrix that repeats it, else all numbers.
  var firstRow: UnsafeMutablePointer<Double> { place }

  /// How many numbers lie there.
  var firstRowCount: Int { !repeatsRow ? count : rank == 1 ? 1 : shape[1] }

  private func writeAllRows() {
    let columns = firstRowCount
    for row in 1..<max(shape[0], 1) { (place + row * columns).update(from: place, count: columns) }
    hasAllRows.store(true, ordering: .releasing)
  }

  /// A block with unspecified content, or nil (and a fault) when the memory limit forbids it.
  ///
  /// The lengths must not be negative.
  static func make(_ shape: [Int]) -> Storage? { make(shape, ThreadContext.current) }

  /// The same with the product of the lengths, where it is known.
  static func make(
    _ shape: [Int], _ context: ThreadContext, count: Int? = nil, repeatsRow: Bool = false
  ) -> Storage? {
    let count = count ?? Tensor.count(of: shape)
    let bytes = count.multipliedReportingOverflow(by: MemoryLayout<Double>.stride)
    let ledger = context.ledger
    if let ledger {
      guard !bytes.overflow, bytes.partialValue <= Supervision.memoryLimitDefault,
        ledger.reserve(bytes: bytes.partialValue)
      else {
        let need = bytes.overflow ? Int.max : bytes.partialValue
        let limit = min(ledger.memoryLimit, Supervision.memoryLimitDefault)
        return fault(MemoryLimitExceeded(requested: need, limit: limit), returning: nil)
      }
    } else if bytes.overflow || bytes.partialValue > Supervision.memoryLimitDefault {
      let need = bytes.overflow ? Int.max : bytes.partialValue
      return fault(
        MemoryLimitExceeded(requested: need, limit: Supervision.memoryLimitDefault),
        returning: nil)
    }
    let (place, capacity) = context.take(count: count)
    return object(
      shape, count, place, capacity, context, ledger: ledger, repeatsRow: repeatsRow)
  }

  /// The same for the shape of another storage.
  static func make(
    like other: Storage, _ context: ThreadContext, repeatsRow: Bool = false
  ) -> Storage? {
    make(other.shape, context, count: other.count, repeatsRow: repeatsRow)
  }

  /// A block of a few numbers, which no limit refuses (its bytes are not counted).
  static func make(small values: [Double], shape: [Int]) -> Storage {
    let context = ThreadContext.current
    let (place, capacity) = context.take(count: values.count)
    place.update(from: values, count: values.count)
    return object(shape, values.count, place, capacity, context)
  }

  /// A single number, for which the same holds.
  static func make(_ value: Double) -> Storage {
    let context = ThreadContext.current
    let (place, capacity) = context.take(count: 1)
    place.pointee = value
    return object([], 1, place, capacity, context)
  }

  /// Numbers of a storage from a place on, in a shape that lies inside it.
  func view(from place: Int, shape: [Int]) -> Storage {
    Self.object(
      shape, Tensor.count(of: shape), pointer + place, 0, ThreadContext.current,
      owner: owner ?? self)
  }

  /// One that the thread has kept, or a new one.
  @inline(__always)
  private static func object(
    _ shape: [Int], _ count: Int, _ place: UnsafeMutablePointer<Double>, _ capacity: Int,
    _ context: ThreadContext, ledger: Ledger? = nil, owner: Storage? = nil,
    repeatsRow: Bool = false
  ) -> Storage {
    guard let spare = context.takeSpare() else {
      return Storage(shape, count, place, capacity, ledger, owner, repeatsRow)
    }
    // Its shape may stay, and it has neither ledger nor owner: what isn't set counts no references.
    if !spare.hasShape(at: shape) { spare.shape = shape }
    spare.count = count
    spare.place = place
    spare.capacity = capacity
    if let ledger { spare.ledger = ledger }
    if let owner { spare.owner = owner }
    spare.repeatsRow = repeatsRow
    return spare
  }

  private init(
    _ shape: [Int], _ count: Int, _ place: UnsafeMutablePointer<Double>, _ capacity: Int,
    _ ledger: Ledger?, _ owner: Storage?, _ repeatsRow: Bool
  ) {
    self.shape = shape
    (lengths, rank) = Self.place(of: shape)
    self.count = count
    self.place = place
    self.capacity = capacity
    self.ledger = ledger
    self.owner = owner
    self.repeatsRow = repeatsRow
  }

  private static func place(of shape: [Int]) -> (lengths: UnsafePointer<Int>?, rank: Int) {
    shape.withUnsafeBufferPointer { ($0.baseAddress, $0.count) }
  }

  /// Whether another storage has the same shape.
  @inline(__always)
  func hasShape(of other: Storage) -> Bool {
    guard rank == other.rank else { return false }
    guard let own = lengths, let others = other.lengths, own != others else { return true }
    for axis in 0..<rank where own[axis] != others[axis] { return false }
    return true
  }

  /// Whether the shape is an array that lies in the same place.
  @inline(__always)
  private func hasShape(at shape: [Int]) -> Bool {
    shape.withUnsafeBufferPointer { $0.baseAddress == lengths && $0.count == rank }
  }

  /// Whether the block may be changed by who holds the only reference to the storage.
  var isChangeable: Bool { owner == nil && !repeatsRow }

  /// Gives the numbers back, and the object to the thread; for who holds the only reference and lets
  /// go of it.
  func retire() {
    let context = ThreadContext.current
    guard context.wantsSpares else { return }
    giveBack(context)
    if repeatsRow {
      repeatsRow = false
      hasAllRows.store(false, ordering: .relaxed)
    }
    if var owner = owner.take(), isKnownUniquelyReferenced(&owner) { owner.retire() }
    context.putSpare(self)
  }

  private func giveBack(_ context: ThreadContext) {
    guard capacity > 0 else { return }
    if let ledger {
      ledger.release(bytes: count * MemoryLayout<Double>.stride)
      self.ledger = nil
    }
    context.put(place, capacity: capacity)
    capacity = 0
  }

  deinit { if capacity > 0 { giveBack(ThreadContext.current) } }
}

/// Objects without numbers that a thread keeps for its next tensors, in a chain.
struct SpareStorages: ~Copyable {
  /// More than a large model has parameters and a step's tape has nodes.
  private static let countMax = 1 << 14

  private var first: Storage?
  private var count = 0

  var isFull: Bool { count == Self.countMax }

  @inline(__always)
  mutating func take() -> Storage? {
    guard let storage = first.take() else { return nil }
    first = storage.next.take()
    count -= 1
    return storage
  }

  @inline(__always)
  mutating func put(_ storage: consuming Storage) {
    storage.next = first.take()
    first = consume storage
    count += 1
  }

  // One by one: a chain that falls nests as deep as it is long.
  deinit {
    var storage = first
    while let each = storage { storage = each.next.take() }
  }
}

/// Freed blocks kept for the next tensor of about the same size, so that the steps of a training
/// loop don't ask the system for memory.
struct BufferPool: ~Copyable {
  /// Size classes are powers of two from 2⁰ to 2²¹ doubles (16 MiB); larger blocks are not kept.
  private static let classCount = 22
  /// The most bytes that one thread keeps.
  private static let bytesMax = 128 << 20

  /// The first free block of each size; the first word of a free block is the address of the next.
  private let free = UnsafeMutablePointer<UnsafeMutablePointer<Double>?>.allocate(
    capacity: classCount)
  private var bytes = 0
  /// How often no free block was found.
  private(set) var misses = 0

  init() { free.initialize(repeating: nil, count: Self.classCount) }

  mutating func take(count: Int) -> (UnsafeMutablePointer<Double>, capacity: Int) {
    let index = Self.sizeClass(count)
    guard index < Self.classCount else {
      return (allocate(count), count)
    }
    let capacity = 1 << index
    if let block = free[index] {
      free[index] = Self.next(block).pointee
      bytes -= capacity * 8
      return (block, capacity)
    }
    return (allocate(capacity), capacity)
  }

  mutating func put(_ block: UnsafeMutablePointer<Double>, capacity: Int) {
    let index = Self.sizeClass(capacity)
    guard index < Self.classCount, capacity == 1 << index, bytes + capacity * 8 <= Self.bytesMax
    else {
      UnsafeMutableRawPointer(block).deallocate()
      return
    }
    bytes += capacity * 8
    Self.next(block).pointee = free[index]
    free[index] = block
  }

  deinit {
    for index in 0..<Self.classCount {
      while let block = free[index] {
        free[index] = Self.next(block).pointee
        UnsafeMutableRawPointer(block).deallocate()
      }
    }
    free.deallocate()
  }

  private static func next(
    _ block: UnsafeMutablePointer<Double>
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<Double>?> {
    UnsafeMutableRawPointer(block).assumingMemoryBound(
      to: UnsafeMutablePointer<Double>?.self)
  }

  private static func sizeClass(_ count: Int) -> Int {
    count <= 1 ? 0 : Int.bitWidth - (count - 1).leadingZeroBitCount
  }

  /// 64-byte alignment: a cache line, and the widest vector of any current processor.
  private mutating func allocate(_ count: Int) -> UnsafeMutablePointer<Double> {
    misses += 1
    return UnsafeMutableRawPointer.allocate(byteCount: max(count, 1) * 8, alignment: 64)
      .bindMemory(to: Double.self, capacity: max(count, 1))
  }
}

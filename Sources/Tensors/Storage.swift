import Synchronization

/// A shape and its numbers, row-major: one block of `Double`, or a run inside another one's block.
/// Shared until written.
///
/// One object for both, so that a copy of a tensor counts one reference.
final class Storage: @unchecked Sendable {
  let shape: [Int]
  let count: Int
  /// Where the numbers begin.
  private let place: UnsafeMutablePointer<Double>
  private let capacity: Int
  private let ledger: Ledger?
  /// Whose block it is, if it is another's.
  private let owner: Storage?
  /// Whether it is a matrix that repeats one row: products and functions of pairs read that row alone.
  let repeatsRow: Bool
  /// Whether the other rows have been written.
  private let hasAllRows = Atomic<Bool>(false)

  /// All numbers.
  var pointer: UnsafeMutablePointer<Double> {
    if repeatsRow, !hasAllRows.load(ordering: .acquiring) { writeAllRows() }
    return place
  }

  /// The first row of a matrix that repeats it, else all numbers.
  var firstRow: UnsafeMutablePointer<Double> { place }

  private func writeAllRows() {
    let columns = shape[1]
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
    if let ledger = context.ledger {
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
    return Storage(shape: shape, count: count, context, repeatsRow: repeatsRow)
  }

  /// The same for the shape of another storage.
  static func make(like other: Storage, _ context: ThreadContext) -> Storage? {
    make(other.shape, context, count: other.count)
  }

  /// A block of a few numbers, which no limit refuses (its bytes are not counted).
  init(small values: [Double], shape: [Int]) {
    self.shape = shape
    count = values.count
    ledger = nil
    owner = nil
    repeatsRow = false
    (place, capacity) = ThreadContext.current.take(count: count)
    place.update(from: values, count: count)
  }

  /// A single number, for which the same holds.
  init(_ value: Double) {
    shape = []
    count = 1
    ledger = nil
    owner = nil
    repeatsRow = false
    (place, capacity) = ThreadContext.current.take(count: 1)
    place.pointee = value
  }

  /// Numbers of another storage from a place on, in a shape that lies inside it.
  init(of other: Storage, from place: Int, shape: [Int]) {
    self.shape = shape
    count = Tensor.count(of: shape)
    capacity = 0
    ledger = nil
    owner = other.owner ?? other
    repeatsRow = false
    self.place = other.pointer + place
  }

  private init(shape: [Int], count: Int, _ context: ThreadContext, repeatsRow: Bool) {
    self.shape = shape
    self.count = count
    self.repeatsRow = repeatsRow
    ledger = context.ledger
    owner = nil
    (place, capacity) = context.take(count: count)
  }

  /// Whether the block may be changed by who holds the only reference to the storage.
  var isChangeable: Bool { owner == nil && !repeatsRow }

  deinit {
    if owner != nil { return }
    ledger?.release(bytes: count * MemoryLayout<Double>.stride)
    ThreadContext.current.put(place, capacity: capacity)
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

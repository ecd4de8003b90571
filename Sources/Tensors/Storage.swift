/// The numbers of a tensor: one block of `Double`, row-major, shared until written.
final class Storage: @unchecked Sendable {
  let pointer: UnsafeMutablePointer<Double>
  let count: Int
  private let capacity: Int
  private let ledger: Ledger?

  /// A block with unspecified content, or nil (and a fault) when the memory limit forbids it.
  ///
  /// `count` must not be negative; the product of a shape is checked before.
  static func make(count: Int) -> Storage? {
    let context = ThreadContext.current
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
    return Storage(count: count, context: context)
  }

  /// A block of a few numbers, which no limit refuses (its bytes are not counted).
  init(small values: [Double]) {
    count = values.count
    capacity = max(count, 1)
    ledger = nil
    pointer = .allocate(capacity: capacity)
    pointer.initialize(from: values, count: count)
  }

  private init(count: Int, context: ThreadContext) {
    self.count = count
    ledger = context.ledger
    (pointer, capacity) = context.pool.take(count: count)
  }

  deinit {
    ledger?.release(bytes: count * MemoryLayout<Double>.stride)
    ThreadContext.current.pool.put(pointer, capacity: capacity)
  }
}

/// Freed blocks kept for the next tensor of about the same size, so that the steps of a training
/// loop don't ask the system for memory.
struct BufferPool: ~Copyable {
  /// Size classes are powers of two from 2⁰ to 2²¹ doubles (16 MiB); larger blocks are not kept.
  private static let classCount = 22
  /// The most bytes that one thread keeps.
  private static let bytesMax = 128 << 20

  private var free: [[UnsafeMutablePointer<Double>]] = Array(repeating: [], count: classCount)
  private var bytes = 0

  mutating func take(count: Int) -> (UnsafeMutablePointer<Double>, capacity: Int) {
    let index = Self.sizeClass(count)
    guard index < Self.classCount else {
      return (Self.allocate(count), count)
    }
    let capacity = 1 << index
    if let block = free[index].popLast() {
      bytes -= capacity * 8
      return (block, capacity)
    }
    return (Self.allocate(capacity), capacity)
  }

  mutating func put(_ block: UnsafeMutablePointer<Double>, capacity: Int) {
    let index = Self.sizeClass(capacity)
    guard index < Self.classCount, capacity == 1 << index, bytes + capacity * 8 <= Self.bytesMax
    else {
      UnsafeMutableRawPointer(block).deallocate()
      return
    }
    bytes += capacity * 8
    free[index].append(block)
  }

  deinit {
    for blocks in free {
      for block in blocks { UnsafeMutableRawPointer(block).deallocate() }
    }
  }

  private static func sizeClass(_ count: Int) -> Int {
    count <= 1 ? 0 : Int.bitWidth - (count - 1).leadingZeroBitCount
  }

  /// 64-byte alignment: a cache line, and the widest vector of any current processor.
  private static func allocate(_ count: Int) -> UnsafeMutablePointer<Double> {
    UnsafeMutableRawPointer.allocate(byteCount: max(count, 1) * 8, alignment: 64)
      .bindMemory(to: Double.self, capacity: max(count, 1))
  }
}

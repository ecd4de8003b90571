/// Numbers in rows and columns, or any other rank: row-major `Double`s and their shape.
///
/// A value type: copies are independent, storage is shared until written. Inside a gradient
/// computation a tensor also carries the trace of how it was made; nothing else differs.
public struct Tensor: Sendable {
  var storage: Storage
  /// Where a recorder keeps how this tensor was made.
  package var origin: Trace

  init(_ storage: Storage, origin: Trace = .none) {
    self.storage = storage
    self.origin = origin
  }

  /// The length of each axis; `[]` for a single number.
  public var shape: [Int] { storage.shape }

  /// The shape with some axes of length 1.
  package func shape(reduced axes: [Int]) -> [Int] {
    Operation.reduce(shape, axes: axes, keepingDimensions: true)
  }

  /// Whether another tensor has the same shape.
  package func hasShape(of other: Tensor) -> Bool { storage.hasShape(of: other.storage) }

  /// The number of axes.
  public var rank: Int { storage.rank }

  /// The number of scalars, the product of the shape.
  public var count: Int { storage.count }

  /// All numbers, row-major.
  public var scalars: [Double] {
    Array(UnsafeBufferPointer(start: storage.pointer, count: storage.count))
  }

  /// The number in a tensor of one element.
  ///
  /// A tensor of another size faults with `ShapeError`.
  public var scalar: Double {
    guard count == 1 else {
      return fault(
        ShapeError(
          "a single number needs a tensor of one element, got shape \(shape)",
          help: "index it, or reduce it with sum() or mean()"),
        returning: .nan)
    }
    return storage.pointer[0]
  }

  /// Whether a recorder follows this tensor.
  package var isTraced: Bool {
    origin.tape != 0 && origin.tape == ThreadContext.current.recordingTape
  }

  /// The same numbers as a constant: gradients don't flow through it.
  public func detached() -> Tensor { Tensor(storage) }

  /// The same numbers with another trace.
  package func traced(_ trace: Trace) -> Tensor { Tensor(storage, origin: trace) }

  /// Ends a use of a tensor; if it was the last one, its object serves the next tensor of this thread.
  @inline(__always)
  package static func recycle(_ x: consuming Tensor) {
    if isKnownUniquelyReferenced(&x.storage) { x.storage.retire() }
  }

  /// Gives read access to the numbers without copying them.
  package func withScalars<Result>(
    _ body: (UnsafeBufferPointer<Double>) throws -> Result
  ) rethrows -> Result {
    try withExtendedLifetime(storage) {
      try body(UnsafeBufferPointer(start: storage.pointer, count: storage.count))
    }
  }

  /// Adds a tensor of the same shape in place where nobody else holds the storage.
  ///
  /// For cotangents: neither side is recorded.
  package mutating func accumulate(_ other: Tensor) {
    guard hasShape(of: other), storage.isChangeable, isKnownUniquelyReferenced(&storage) else {
      var old = self + other
      swap(&self, &old)
      Tensor.recycle(consume old)
      return
    }
    ThreadContext.current.ledger?.charge(work: count)
    Elementwise.accumulate(other.storage.pointer, into: storage.pointer, count: count)
  }
}

/// A stand-in after a fault.
extension Tensor {
  /// NaN in the given shape; with zero-length axes when that is too large to be made.
  package static func placeholder(_ shape: [Int]) -> Tensor {
    let limit = 1 << 16
    var count = 1
    for length in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: length)
      count = overflow || length < 0 ? .max : product
      if count > limit { break }
    }
    guard count <= limit else {
      return Tensor(Storage.make(small: [], shape: shape.map { _ in 0 }))
    }
    return Tensor(Storage.make(small: Array(repeating: .nan, count: count), shape: shape))
  }
}

extension Tensor: Equatable {
  /// Whether both have the same shape and equal numbers (NaN equals nothing).
  public static func == (left: Tensor, right: Tensor) -> Bool {
    guard left.shape == right.shape else { return false }
    return left.withScalars { a in right.withScalars { b in a.elementsEqual(b) } }
  }
}

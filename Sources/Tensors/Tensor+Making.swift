extension Tensor {
  /// A single number, shape `[]`.
  public init(_ value: Double) {
    self.init(Storage.make(value))
  }

  /// A vector, shape `[N]`.
  public init(_ values: [Double]) {
    self.init(shape: [values.count], scalars: values)
  }

  /// A matrix of rows of equal length, shape `[N, D]`; `ShapeError` when lengths differ.
  public init(_ rows: [[Double]]) {
    let columns = rows.first?.count ?? 0
    if let index = rows.firstIndex(where: { $0.count != columns }) {
      self = fault(
        ShapeError(
          "a matrix needs rows of equal length, row 0 has \(columns) columns and "
            + "row \(index) has \(rows[index].count)"),
        returning: .placeholder([rows.count, columns]))
      return
    }
    self.init(shape: [rows.count, columns], scalars: rows.flatMap { $0 })
  }

  /// Numbers in row-major order; `ShapeError` when their count isn't the product of the shape.
  public init(shape: [Int], scalars: [Double]) {
    guard shape.allSatisfy({ $0 >= 0 }), Self.count(of: shape) == scalars.count else {
      self = fault(
        ShapeError(
          "shape \(shape) needs \(Self.countText(of: shape)) scalars, got \(scalars.count)"),
        returning: .placeholder(shape))
      return
    }
    self = Self.make(shape) { out in
      scalars.withUnsafeBufferPointer { values in
        if let base = values.baseAddress { out.update(from: base, count: values.count) }
      }
    }
  }

  /// One number everywhere.
  public init(repeating value: Double, shape: [Int]) {
    guard shape.allSatisfy({ $0 >= 0 }) else {
      self = fault(
        ShapeError("a shape needs lengths of at least 0, got \(shape)"),
        returning: .placeholder(shape))
      return
    }
    let count = Self.count(of: shape)
    self = Self.make(shape) { out in out.update(repeating: value, count: count) }
  }

  /// Zero everywhere.
  public init(zeros shape: [Int]) { self.init(repeating: 0, shape: shape) }

  /// One everywhere.
  public init(ones shape: [Int]) { self.init(repeating: 1, shape: shape) }

  /// The identity matrix, `[n, n]`.
  public init(identity n: Int) {
    let diagonal = Tensor(ones: Shape.of(n))
    self = diagonal.diagonalMatrix()
    Tensor.recycle(consume diagonal)
  }

  /// The integers of a range as numbers, `[N]`.
  public init(range: Range<Int>) {
    self = Self.make([range.count]) { out in
      for (index, value) in range.enumerated() { out[index] = Double(value) }
    }
  }

  /// A vector of `count` numbers evenly spaced from `start` to `end`, both included.
  ///
  /// The i-th is start + (end − start)·i/(count − 1); the last is `end` itself. One number alone
  /// is `start`. A negative count faults with `DomainError`.
  public static func linspace(_ start: Double, _ end: Double, _ count: Int) -> Tensor {
    guard count >= 0 else {
      return fault(
        DomainError("linspace needs a count of at least 0, got \(count)"),
        returning: .placeholder([0]))
    }
    return make([count]) { out in
      for index in 0..<count {
        let fraction = count > 1 ? Double(index) / Double(count - 1) : 0
        out[index] = index == count - 1 && count > 1 ? end : start + (end - start) * fraction
      }
    }
  }

  /// All points of a grid: each combination of a number of every axis, `[K₁ ⋯ K_D, D]`.
  ///
  /// The last axis runs fastest, so what a function gives for the points has the shape
  /// `[K₁, …, K_D]` of the grid after `reshaped`. No axis is a fault.
  ///
  /// - Parameter axes: The places along each axis, `[K]`.
  public static func grid(_ axes: [Tensor]) -> Tensor {
    guard !axes.isEmpty, axes.allSatisfy({ $0.rank == 1 }) else {
      return fault(
        ShapeError(
          "a grid needs a vector of places for each axis, got shapes \(axes.map(\.shape))"),
        returning: .placeholder([0, 0]))
    }
    let lengths = axes.map(\.count)
    return stacked(
      axes.enumerated().map { index, axis in
        var shape = axes.map { _ in 1 }
        shape[index] = axis.count
        return axis.reshaped(shape).broadcast(to: lengths).flattened()
      }, axis: 1)
  }

  /// A tensor with content written by `fill`; a placeholder when no memory may be had.
  ///
  /// The lengths of `shape` must not be negative.
  package static func make(_ shape: [Int], _ fill: (UnsafeMutablePointer<Double>) -> Void) -> Tensor
  {
    guard let storage = Storage.make(shape) else { return .placeholder(shape) }
    if let ledger = ThreadContext.current.ledger { ledger.charge(work: storage.count) }
    fill(storage.pointer)
    return Tensor(storage)
  }

  /// The product of the lengths; `Int.max` when it can't be counted.
  ///
  /// An empty tensor with absurd other lengths counts as too large as well, so that products of
  /// some of its lengths never overflow.
  static func count(of shape: [Int]) -> Int {
    var count = 1
    var isEmpty = false
    for length in shape {
      if length == 0 { isEmpty = true }
      let (product, overflow) = count.multipliedReportingOverflow(by: Swift.max(length, 1))
      if overflow { return .max }
      count = product
    }
    return isEmpty ? (count > 1 << 31 ? .max : 0) : count
  }

  private static func countText(of shape: [Int]) -> String {
    if shape.contains(where: { $0 < 0 }) { return "lengths of at least 0 and so many" }
    let count = count(of: shape)
    return count == .max ? "too many" : String(count)
  }
}

extension Tensor: ExpressibleByFloatLiteral {
  public init(floatLiteral value: Double) { self.init(value) }
}

extension Tensor: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(Double(value)) }
}

extension Tensor: ExpressibleByArrayLiteral {
  /// Stacks the elements along a new first axis: `[[1, 2], [3, 4]]` is a 2×2 matrix.
  public init(arrayLiteral elements: Tensor...) { self = .stacked(elements) }
}

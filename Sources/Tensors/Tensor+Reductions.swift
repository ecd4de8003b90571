/// Sums, means and other reductions. A negative axis counts from the end.
extension Tensor {
  /// The sum of all elements, shape `[]`.
  public func sum() -> Tensor {
    let axes = Self.axes
    return .perform(
      .sum(axes: rank < axes.count ? axes[rank] : Array(0..<rank), keepingDimensions: false), [self]
    )
  }

  /// All axes of a tensor of each small rank.
  private static let axes = (0..<5).map { Array(0..<$0) }

  /// The sum along an axis, which goes, or stays with length 1.
  public func sum(axis: Int, keepingDimension: Bool = false) -> Tensor {
    guard let axis = resolve(axis) else { return .placeholder(shape) }
    return .perform(.sum(axes: Shape.of(axis), keepingDimensions: keepingDimension), [self])
  }

  /// Σ x² along the last axis, in one pass.
  package func squaredNorm() -> Tensor { .perform(.squaredNorm, [self]) }

  /// The sum along several axes.
  package func sum(axes: [Int], keepingDimensions: Bool) -> Tensor {
    .perform(.sum(axes: axes, keepingDimensions: keepingDimensions), [self])
  }

  /// The mean of all elements, shape `[]`; NaN when there are none.
  public func mean() -> Tensor { sum() / Double(count) }

  /// The mean along an axis, which goes, or stays with length 1.
  public func mean(axis: Int, keepingDimension: Bool = false) -> Tensor {
    guard let index = resolve(axis) else { return .placeholder(shape) }
    return sum(axis: index, keepingDimension: keepingDimension) / Double(shape[index])
  }

  /// The mean squared distance from the mean, of all elements (divided by N).
  public func variance() -> Tensor {
    square(self - mean()).mean()
  }

  /// The mean squared distance from the mean along an axis (divided by N).
  public func variance(axis: Int, keepingDimension: Bool = false) -> Tensor {
    square(self - mean(axis: axis, keepingDimension: true))
      .mean(axis: axis, keepingDimension: keepingDimension)
  }

  /// The covariance matrix of the columns of data rows `[N, D]` (divided by N), `[D, D]`.
  ///
  /// The matrix is symmetric to the bit, and its diagonal is `variance(axis: 0)` to rounding.
  public func covariance() -> Tensor {
    guard rank == 2, shape[0] > 0 else {
      return fault(
        ShapeError(
          "covariance needs data rows [N, D], got shape \(shape)",
          help: "put one point in each row, with its features along the last axis"),
        returning: .placeholder(shape))
    }
    let centred = self - mean(axis: 0)
    return centred.transposed().matmul(centred) / Double(shape[0])
  }

  /// The square root of the variance of all elements.
  public func standardDeviation() -> Tensor { sqrt(variance()) }

  /// The square root of the variance along an axis.
  public func standardDeviation(axis: Int, keepingDimension: Bool = false) -> Tensor {
    sqrt(variance(axis: axis, keepingDimension: keepingDimension))
  }

  /// The largest element, shape `[]`.
  public func max() -> Tensor { reshaped([count]).max(axis: 0) }

  /// The largest along an axis; its gradient goes to all that are largest, in equal parts.
  public func max(axis: Int, keepingDimension: Bool = false) -> Tensor {
    reduce(axis, keepingDimension) { .extremum(axis: $0, isMaximum: true) }
  }

  /// The smallest element, shape `[]`.
  public func min() -> Tensor { reshaped([count]).min(axis: 0) }

  /// The smallest along an axis; its gradient goes to all that are smallest, in equal parts.
  public func min(axis: Int, keepingDimension: Bool = false) -> Tensor {
    reduce(axis, keepingDimension) { .extremum(axis: $0, isMaximum: false) }
  }

  /// The product of all elements, shape `[]`.
  public func product() -> Tensor { reshaped([count]).product(axis: 0) }

  /// The product along an axis.
  public func product(axis: Int, keepingDimension: Bool = false) -> Tensor {
    reduce(axis, keepingDimension) { .product(axis: $0) }
  }

  /// log Σ exp of all elements, without overflow, shape `[]`.
  public func logSumExp() -> Tensor { reshaped([count]).logSumExp(axis: 0) }

  /// log Σ exp along an axis, without overflow.
  public func logSumExp(axis: Int, keepingDimension: Bool = false) -> Tensor {
    reduce(axis, keepingDimension) { .logSumExp(axis: $0) }
  }

  /// exp(x) / Σ exp(x) along an axis.
  public func softmax(axis: Int) -> Tensor {
    guard let axis = resolve(axis) else { return .placeholder(shape) }
    return .perform(.softmax(axis: axis), [self])
  }

  /// log(softmax(x)) along an axis, exact where the softmax is nearly 0.
  public func logSoftmax(axis: Int) -> Tensor {
    guard let axis = resolve(axis) else { return .placeholder(shape) }
    return .perform(.logSoftmax(axis: axis), [self])
  }

  /// Running sums along an axis.
  public func cumulativeSum(axis: Int) -> Tensor {
    guard let axis = resolve(axis) else { return .placeholder(shape) }
    return .perform(.cumulativeSum(axis: axis, isReversed: false), [self])
  }

  /// The Euclidean length of all elements taken as one vector, shape `[]`.
  public func norm() -> Tensor { sqrt(square(self).sum()) }

  /// The Euclidean length along an axis.
  public func norm(axis: Int, keepingDimension: Bool = false) -> Tensor {
    sqrt(square(self).sum(axis: axis, keepingDimension: keepingDimension))
  }

  /// The place of the largest element in row-major order, the first of equals; NaN counts as largest.
  public func argmax() -> Int { place("argmax", of: >) }

  /// The places of the largest elements along an axis, as numbers.
  public func argmax(axis: Int) -> Tensor { places("argmax", axis, of: >) }

  /// The place of the smallest element in row-major order, the first of equals; NaN counts as
  /// smallest.
  public func argmin() -> Int { place("argmin", of: <) }

  /// The places of the smallest elements along an axis, as numbers.
  public func argmin(axis: Int) -> Tensor { places("argmin", axis, of: <) }

  private func place(_ name: String, of precedes: (Double, Double) -> Bool) -> Int {
    guard count > 0 else {
      return fault(
        ShapeError("\(name) needs at least one element, got shape \(shape)"), returning: 0)
    }
    return withScalars { Self.first($0, start: 0, step: 1, count: count, of: precedes) }
  }

  private func places(
    _ name: String, _ axis: Int, of precedes: (Double, Double) -> Bool
  ) -> Tensor {
    guard let axis = resolve(axis) else { return .placeholder(shape) }
    guard shape[axis] > 0 else {
      return fault(
        ShapeError("\(name) needs a non-empty axis, got shape \(shape)"),
        returning: .placeholder(shape))
    }
    let layout = Layout(shape, axis: axis)
    return withScalars { values in
      Tensor.make(Operation.reduce(shape, axes: [axis], keepingDimensions: false)) { out in
        for outer in 0..<layout.outer {
          for inner in 0..<layout.inner {
            let start = outer * layout.length * layout.inner + inner
            out[outer * layout.inner + inner] = Double(
              Self.first(
                values, start: start, step: layout.inner, count: layout.length, of: precedes))
          }
        }
      }
    }
  }

  /// The place of the value that precedes all others, or of the first NaN.
  private static func first(
    _ values: UnsafeBufferPointer<Double>, start: Int, step: Int, count: Int,
    of precedes: (Double, Double) -> Bool
  ) -> Int {
    var best = 0
    for index in 1..<Swift.max(count, 1) {
      let (value, leader) = (values[start + index * step], values[start + best * step])
      if precedes(value, leader) || (value.isNaN && !leader.isNaN) { best = index }
    }
    return best
  }

  private func reduce(
    _ axis: Int, _ keepingDimension: Bool, _ operation: (Int) -> Operation
  ) -> Tensor {
    guard let axis = resolve(axis) else { return .placeholder(shape) }
    let result = Tensor.perform(operation(axis), [self])
    return keepingDimension || result.rank != rank
      ? result
      : result.reshaped(Operation.reduce(shape, axes: [axis], keepingDimensions: false))
  }

  /// The axis counted from 0, or nil (and a fault) when there is no such axis.
  func resolve(_ axis: Int) -> Int? {
    let resolved = axis < 0 ? axis + rank : axis
    guard resolved >= 0, resolved < rank else {
      return fault(
        ShapeError("axis \(axis) needs a tensor with more axes, got shape \(shape)"),
        returning: nil)
    }
    return resolved
  }
}

public import Tensors

/// z[i] = x[order[i]]: the features in another order, log-det 0.
public struct Permutation: Bijection {
  /// For each feature of z, the index of the feature of x that it is.
  public let order: [Int]
  private let inverseOrder: [Int]

  /// A reordering; a list that doesn't name each index from 0 once is a fault.
  public init(_ order: [Int]) {
    if order.sorted() == Array(0..<order.count) {
      self.order = order
    } else {
      self.order = fault(
        DomainError(
          "Permutation needs each index from 0 to \(max(order.count - 1, 0)) once, got \(order)"),
        returning: Array(0..<order.count))
    }
    var inverse = self.order
    for (index, source) in self.order.enumerated() { inverse[source] = index }
    inverseOrder = inverse
  }

  public var dimension: Int? { order.count }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) { reordered(x, by: order) }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    reordered(z, by: inverseOrder)
  }

  private func reordered(_ x: Tensor, by order: [Int]) -> (value: Tensor, logDet: Tensor) {
    if let error = dimensionMismatch("Permutation", needs: order.count, got: x) {
      return fault(error, returning: unusable(x))
    }
    return mapPoints(x) { (columns($0, order), noLogDets($0)) }
  }

  public var description: String { "Permutation(\(order))" }
}

/// z[i] = x[D − 1 − i]: the features in reverse order, log-det 0.
public struct Reverse: Bijection {
  public init() {}

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    mapPoints(x) { ($0.reversed(axis: 1), noLogDets($0)) }
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) { forward(z) }

  public var description: String { "Reverse()" }
}

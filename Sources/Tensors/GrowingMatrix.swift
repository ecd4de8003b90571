/// A matrix that gets its columns bit by bit, and is multiplied in between: what is known so far
/// when features are computed one after the other.
///
/// Columns are written in place; only where a derivative is recorded is a new matrix made each
/// time.
package final class GrowingMatrix {
  private let rows: Int
  private let capacity: Int
  private var storage: Storage?
  private var recorded: Tensor?
  /// The number of columns so far.
  package private(set) var columns = 0

  /// An empty matrix of so many rows that will have at most so many columns.
  package init(rows: Int, capacity: Int) {
    self.rows = rows
    self.capacity = capacity
    if ThreadContext.current.recordingTape == 0 {
      storage = Storage.make([rows, capacity])
    }
  }

  /// Adds columns `[rows, k]`; what doesn't fit is left out.
  package func append(_ part: Tensor) {
    guard part.rank == 2, part.shape[0] == rows, columns + part.shape[1] <= capacity else { return }
    let width = part.shape[1]
    if let storage {
      let (source, target) = (part.storage.pointer, storage.pointer + columns)
      for row in 0..<rows {
        (target + row * capacity).update(from: source + row * width, count: width)
      }
    } else {
      recorded = recorded.map { Tensor.concatenated([$0, part], axis: 1) } ?? part
    }
    columns += width
  }

  /// f(x Wᵀ + b) of the columns x so far, `[rows, out]`, for weights `[out, columns]`.
  package func linear(
    _ weights: Tensor, _ bias: Tensor, then function: UnaryFunction? = nil
  ) -> Tensor {
    let out = weights.shape[0]
    guard let storage, columns > 0, weights.shape[1] == columns else {
      let x = recorded ?? Tensor(zeros: [rows, 0])
      if columns == 0 {
        let all = bias.broadcast(to: [rows, out])
        return function.map { .perform($0, all) } ?? all
      }
      return function.map { Tensors.linear(x, weights, bias, then: $0) }
        ?? Tensors.linear(x, weights, bias)
    }
    Supervision.charge(work: 2 * rows * out * columns)
    if Supervision.hasFault { return .placeholder([rows, out]) }
    return Tensor.make([rows, out]) { result in
      MatrixProduct.linear(
        MatrixProduct.View(Input(storage.pointer), rowStep: capacity, columnStep: 1), weights,
        bias, then: function, rows: rows, result)
    }
  }
}

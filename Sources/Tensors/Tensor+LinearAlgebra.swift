/// Matrices and vectors. Leading axes, where a function allows them, are a batch.
extension Tensor {
  /// The matrix product; a vector counts as a row on the left and as a column on the right.
  ///
  /// Shapes `[n, k] × [k, m]`, `[n, k] × [k]`, `[k] × [k, m]`, `[k] × [k]`, or `[…, n, k] × […, k, m]`
  /// with leading axes that broadcast. Each element is Σₖ aᵢₖ bₖⱼ, added in the order of k by
  /// fused multiply-add.
  public func matmul(_ other: Tensor) -> Tensor {
    guard rank > 0, other.rank > 0 else {
      return fault(
        ShapeError(
          "matrix product needs matrices or vectors, got \(shape) × \(other.shape)",
          help: "use * for a product with a number"),
        returning: .placeholder(shape))
    }
    if rank == 2, other.rank == 1 {
      return .perform(.matrixVector(isTransposed: false), ShortList(self, other))
    }
    if other.rank == 1 {
      let product = matmul(other.reshaped([other.count, 1]))
      return product.rank > 0 ? product.reshaped(Array(product.shape.dropLast())) : product
    }
    if rank == 1 {
      let product = reshaped([1, count]).matmul(other)
      return product.reshaped(product.shape.dropLast(2) + [product.shape[product.rank - 1]])
    }
    if rank > 2, other.rank == 2 {
      // One tall product is faster than a batch of small ones, and gives the same bits.
      guard let k = shape.last, k == other.shape[0] else {
        return .perform(.matrixProduct(transposeLeft: false, transposeRight: false), [self, other])
      }
      let rows = shape.dropLast().reduce(1, *)
      return reshaped([rows, k]).matmul(other).reshaped(shape.dropLast() + [other.shape[1]])
    }
    return .perform(
      .matrixProduct(transposeLeft: false, transposeRight: false), ShortList(self, other))
  }

  /// The diagonal of the last two axes.
  public func diagonal() -> Tensor { .perform(.diagonal, [self]) }

  /// Matrices with the last axis as diagonal, `[…, n] → […, n, n]`.
  public func diagonalMatrix() -> Tensor { .perform(.diagonalMatrix, [self]) }

  /// What lies on or below the k-th diagonal of the last two axes, zeros elsewhere.
  public func lowerTriangle(_ diagonal: Int = 0) -> Tensor {
    .perform(.lowerTriangle(diagonal: diagonal), [self])
  }

  /// What lies on or above the k-th diagonal of the last two axes, zeros elsewhere.
  public func upperTriangle(_ diagonal: Int = 0) -> Tensor {
    .perform(.upperTriangle(diagonal: diagonal), [self])
  }

  /// The sum of the diagonal of the last two axes.
  public func trace() -> Tensor { diagonal().sum(axis: -1) }
}

/// The matrix product, see `Tensor.matmul`.
public func matmul(_ a: Tensor, _ b: Tensor) -> Tensor { a.matmul(b) }

/// x Wᵀ + b: a layer of a network on a batch.
///
/// - Parameters:
///   - x: A batch of points, `[N, in]`.
///   - weights: One row per output, `[out, in]`.
///   - bias: One number per output, `[out]`.
/// - Returns: `[N, out]`.
public func linear(_ x: Tensor, _ weights: Tensor, _ bias: Tensor) -> Tensor {
  .perform(.linear, [x, weights, bias])
}

/// f(x Wᵀ + b) in one step, for a function whose slope follows from its value.
package func linear(
  _ x: Tensor, _ weights: Tensor, _ bias: Tensor, then function: UnaryFunction
) -> Tensor {
  switch function {
  case .relu, .tanh, .sigmoid:
    .perform(.activatedLinear(function), [x, weights, bias])
  default: .perform(function, linear(x, weights, bias))
  }
}

/// The matrix of products aᵢ bⱼ of two vectors.
public func outer(_ a: Tensor, _ b: Tensor) -> Tensor {
  a.reshaped([a.count, 1]) * b.reshaped([1, b.count])
}

/// The scalar product of two vectors, shape `[]`.
public func dot(_ a: Tensor, _ b: Tensor) -> Tensor { a.flattened().matmul(b.flattened()) }

/// What lies on or below the k-th diagonal, zeros elsewhere.
public func tril(_ a: Tensor, _ diagonal: Int = 0) -> Tensor { a.lowerTriangle(diagonal) }

/// What lies on or above the k-th diagonal, zeros elsewhere.
public func triu(_ a: Tensor, _ diagonal: Int = 0) -> Tensor { a.upperTriangle(diagonal) }

/// The sum of the diagonal.
public func trace(_ a: Tensor) -> Tensor { a.trace() }

/// Factors P A = L U with partial pivoting.
///
/// - Parameter a: A square matrix, `[n, n]`.
/// - Returns: `P`, where row i of P A is row `P[i]` of A; L, unit lower triangular; U, upper
///   triangular; the sign of the permutation. A singular matrix has a zero on the diagonal of U.
public func lu(_ a: Tensor) -> (P: [Int], L: Tensor, U: Tensor, sign: Double) {
  let packed = Tensor.perform(.luFactor, [a])
  guard packed.rank == 2, packed.shape[0] == packed.shape[1] + 1, !Supervision.hasFault else {
    return (Array(0..<(a.shape.last ?? 0)), .placeholder(a.shape), .placeholder(a.shape), .nan)
  }
  let n = packed.shape[1]
  let factors = packed[rows: 0..<n]
  let permutation = packed.withScalars { values in (0..<n).map { Int(values[n * n + $0]) } }
  return (
    permutation, factors.lowerTriangle(-1) + Tensor(identity: n), factors.upperTriangle(),
    sign(ofPermutation: permutation)
  )
}

/// Factors A = Q R: Q with orthonormal columns, R upper triangular with a diagonal ≥ 0.
///
/// - Parameter a: A matrix, `[m, n]`.
/// - Returns: Q `[m, k]` and R `[k, n]`, k = min(m, n).
public func qr(_ a: Tensor) -> (Q: Tensor, R: Tensor) {
  let packed = Tensor.perform(.qrFactor, [a])
  guard packed.rank == 1, a.rank == 2, !Supervision.hasFault else {
    return (.placeholder(a.shape), .placeholder(a.shape))
  }
  let (m, n) = (a.shape[0], a.shape[1])
  let k = min(m, n)
  return (
    packed.slice(axis: 0, 0..<(m * k)).reshaped([m, k]),
    packed.slice(axis: 0, (m * k)..<(m * k + k * n)).reshaped([k, n])
  )
}

/// L of A = L Lᵀ, from the lower triangle of a positive definite matrix.
///
/// A matrix that isn't positive definite faults with `DomainError`.
public func cholesky(_ a: Tensor) -> Tensor { .perform(.cholesky, [a]) }

/// The solution X of A X = B, for a vector `[n]` or columns `[n, k]` on the right.
///
/// A singular matrix faults with `SingularMatrixError`.
public func solve(_ a: Tensor, _ b: Tensor) -> Tensor {
  guard b.rank == a.rank - 1, a.rank > 1 else { return .perform(.solve, [a, b]) }
  return Tensor.perform(.solve, [a, b.reshaped(b.shape + [1])]).reshaped(b.shape)
}

/// The solution X of T X = B, where T is one triangle of A; the other triangle is not read.
///
/// A zero on the diagonal faults with `SingularMatrixError`.
///
/// - Parameters:
///   - a: `[n, n]`; with `unit`, ones stand for its diagonal.
///   - b: A vector `[n]` or columns `[n, k]`.
public func triangularSolve(_ a: Tensor, _ b: Tensor, lower: Bool = true, unit: Bool = false)
  -> Tensor
{
  let operation = Operation.triangularSolve(isLower: lower, isUnit: unit, isTransposed: false)
  guard b.rank == a.rank - 1, a.rank > 1 else { return .perform(operation, [a, b]) }
  return Tensor.perform(operation, [a, b.reshaped(b.shape + [1])]).reshaped(b.shape)
}

/// The inverse of a square matrix; `SingularMatrixError` when there is none.
public func inverse(_ a: Tensor) -> Tensor { .perform(.inverse, [a]) }

/// The determinant of a square matrix.
public func determinant(_ a: Tensor) -> Tensor { .perform(.determinant, [a]) }

/// log |det A| by LU factorisation, without overflow; −∞ for a singular matrix.
public func logAbsDet(_ a: Tensor) -> Tensor { .perform(.logAbsDet, [a]) }

/// 1 for an even permutation, −1 for an odd one.
private func sign(ofPermutation permutation: [Int]) -> Double {
  var rest = permutation
  var sign = 1.0
  for index in rest.indices {
    while rest[index] != index, rest.indices.contains(rest[index]) {
      let target = rest[index]
      if rest[target] == target { return .nan }
      rest.swapAt(index, target)
      sign = -sign
    }
  }
  return sign
}

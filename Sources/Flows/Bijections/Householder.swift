import Tensors

/// Orthogonal matrices as products of Householder reflections.
enum Householder {
  /// Q = H_K ⋯ H_1, `[D, D]`, with H_k = I − 2 v_k v_kᵀ / v_kᵀ v_k for the rows v_k of `vectors`
  /// `[K, D]`: the reflection of the first row comes first.
  ///
  /// One triangular solve instead of K reflections: H_1 ⋯ H_K = I − Vᵀ S⁻¹ V, where S is the upper
  /// triangle of V Vᵀ with half its diagonal.
  ///
  /// Source: Joffrain, Low, Quintana-Ortí, van de Geijn, Van Zee (2006), "Accumulating Householder
  /// transformations, revisited", section 3.
  static func matrix(_ vectors: Tensor) -> Tensor {
    let identity = Tensor(identity: vectors.shape[1])
    if vectors.shape[0] == 0 { return identity }
    let gram = matmul(vectors, vectors.transposed())
    let s = triu(gram, 1) + (0.5 * gram.diagonal()).diagonalMatrix()
    let solved = triangularSolve(s, vectors, lower: false, unit: false)
    return (identity - matmul(vectors.transposed(), solved)).transposed()
  }

  /// Q x for each row x of `[N, D]`, or Qᵀ x, with Q as in `matrix`.
  ///
  /// Fewer rows than features are reflected one reflection after the other, `K D` operations for each;
  /// the matrix costs as much as reflecting D rows.
  static func image(of rows: Tensor, by vectors: Tensor, isInverse: Bool = false) -> Tensor {
    guard rows.shape[0] < rows.shape[1] else {
      let q = matrix(vectors)
      return matmul(rows, isInverse ? q : q.transposed())
    }
    let order = Array(0..<vectors.shape[0])
    return (isInverse ? order.reversed() : order).reduce(rows) { rows, k in
      let v = vectors[k]
      return rows - outer(matmul(rows, v), 2 / dot(v, v) * v)
    }
  }

  /// Factors A = Q R with Q = H_K ⋯ H_1 in the order of `matrix`, K = D − 1; R is upper triangular
  /// and may have negative numbers on its diagonal.
  ///
  /// - Parameter a: Square, `[D, D]`.
  static func factored(_ a: Tensor) -> (vectors: Tensor, upper: Tensor) {
    let n = a.shape[0]
    var r = a.scalars
    var vectors: [[Double]] = []
    for column in 0..<max(n - 1, 0) {
      var v = (0..<n).map { $0 < column ? 0 : r[$0 * n + column] }
      let size = v.reduce(0) { max($0, abs($1)) }
      if size > 0, size.isFinite {
        let norm = size * v.reduce(0) { $0 + ($1 / size) * ($1 / size) }.squareRoot()
        v[column] += v[column] < 0 ? -norm : norm
      } else {
        v[column] = 1
      }
      let length = v.reduce(0) { $0 + $1 * $1 }
      for other in column..<n {
        let dot = (column..<n).reduce(0) { $0 + v[$1] * r[$1 * n + other] }
        for row in column..<n { r[row * n + other] -= 2 * dot / length * v[row] }
      }
      for row in (column + 1)..<n { r[row * n + column] = 0 }
      vectors.append(v)
    }
    // A = H_1 ⋯ H_K R, so the last reflection comes first.
    let rows = Tensor(shape: [vectors.count, n], scalars: vectors.reversed().flatMap { $0 })
    return (rows, Tensor(shape: [n, n], scalars: r))
  }
}

/// Applies a map of rows with a layer's parameters, which are made for the points' dimension when
/// they don't exist yet.
func mapSettled<State>(
  _ name: String, _ x: Tensor, settle: (Int) -> Void, dimension: () -> Int?, state: () -> State?,
  _ map: (Tensor, State) -> (value: Tensor, logDet: Tensor)
) -> (value: Tensor, logDet: Tensor) {
  settle(featureCount(x))
  guard let state = state(), let dimension = dimension() else { return unusable(x) }
  if let error = dimensionMismatch(name, needs: dimension, got: x) {
    return fault(error, returning: unusable(x))
  }
  return mapPoints(x) { map($0, state) }
}

/// The number of features for which a layer makes parameters, or nil and a fault below 1.
func validDimension(_ name: String, _ dimension: Int) -> Int? {
  if dimension > 0 { return dimension }
  return fault(
    ShapeError("\(name) needs at least 1 feature, got \(dimension)"), returning: nil)
}

/// A log-det that is the same for all rows, `[N]`.
func repeated(_ logDet: Tensor, for rows: Tensor) -> Tensor {
  noLogDets(rows) + logDet
}

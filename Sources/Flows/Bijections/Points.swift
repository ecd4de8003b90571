public import Tensors

/// Applies a map of rows `[N, D]` to points with any axes before the last one.
///
/// A number `[]` counts as one point of one dimension. Every layer is written for rows only; this
/// is the one place that knows the other shapes. A bijection of your own may use it too.
///
/// - Parameters:
///   - x: Points, `[D]`, `[N, D]` or with more axes before the last one.
///   - map: Takes rows `[N, D]`; gives their images `[N, D]` and log-dets `[N]`.
/// - Returns: The images in the shape of `x`; the log-dets in its shape without the last axis.
public func mapPoints(
  _ x: Tensor, _ map: (Tensor) -> (value: Tensor, logDet: Tensor)
) -> (value: Tensor, logDet: Tensor) {
  if x.rank == 2 { return map(x) }
  let features = x.rank == 0 ? 1 : x.shape[x.rank - 1]
  let points = x.rank == 0 ? 1 : x.shape.dropLast().reduce(1, *)
  let (value, logDet) = map(x.reshaped([points, features]))
  return (value.reshaped(x.shape), logDet.reshaped(Array(x.shape.dropLast())))
}

/// Log-dets of 0 for rows `[N, D]`, `[N]`.
func noLogDets(_ rows: Tensor) -> Tensor { Tensor(zeros: Shape.of(rows.shape[0])) }

/// The number of features of points, the last axis; 1 for a number.
package func featureCount(_ x: Tensor) -> Int { x.shape.last ?? 1 }

/// Columns of rows by index; neighbouring columns are sliced, others gathered.
package func columns(_ x: Tensor, _ indices: [Int]) -> Tensor {
  guard let first = indices.first else { return x[columns: 0..<0] }
  if indices.indices.allSatisfy({ indices[$0] == first + $0 }) {
    return first == 0 && indices.count == x.shape[1]
      ? x : x[columns: first..<first + indices.count]
  }
  return x.gathered(axis: 1, indices: indices)
}

/// The fault of points that don't have the dimension of a layer, or nil when they do.
package func dimensionMismatch(
  _ name: @autoclosure () -> String, needs dimension: Int, got x: Tensor
) -> ShapeError? {
  if x.rank >= 1, x.shape[x.rank - 1] == dimension { return nil }
  if x.rank == 0, dimension == 1 { return nil }
  return ShapeError(
    "\(name()) needs points of \(counted(dimension, "feature")), got \(featureCount(x)): "
      + "[N, \(dimension)] and \(x.shape)",
    help: "put one point in each row, with its \(dimension) features along the last axis")
}

/// A number with what it counts, such as "1 layer" and "2 layers".
package func counted(_ number: Int, _ noun: String) -> String {
  "\(number) \(noun)\(number == 1 ? "" : "s")"
}

/// Stand-ins for the results of a map that has faulted: NaN, in the shapes that it would give.
package func unusable(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
  (
    Tensor(repeating: .nan, shape: x.shape),
    Tensor(repeating: .nan, shape: Array(x.shape.dropLast()))
  )
}

/// log 2, correctly rounded.
package let naturalLogOf2 = 0.693147180559945309417232121458176568

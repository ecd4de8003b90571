public import Autodiff
public import Tensors

/// z = x + Q R tanh(S Qᵀ x + b): a planar layer with M planes at once.
///
/// Q `[D, M]` has orthonormal columns (Householder reflections), R and S are upper triangular. The
/// diagonals of both are tanh of raw numbers, so that their products stay above −1 and the map
/// one-to-one. log|det| = Σ log(1 + tanh′ · Rᵢᵢ Sᵢᵢ). The inverse solves the M coordinates in Q's
/// space one after the other, the last first, each by a root of a monotone function.
///
/// Source: van den Berg, Hasenclever, Tomczak, Welling (2018), "Sylvester Normalizing Flows for
/// Variational Inference", sections 3 and 4. arXiv:1803.05649.
public final class Sylvester: NumericallyInvertible, SizedOnFirstUse {
  private struct Planes {
    let reflections: Parameter
    let left: Parameter
    let right: Parameter
    let leftDiagonal: Parameter
    let rightDiagonal: Parameter
    let bias: Parameter

    var count: Int { bias.value.count }

    /// The first M columns of the orthogonal matrix, `[D, M]`.
    var basis: Tensor { Householder.matrix(reflections.value)[columns: 0..<count] }
    var r: Tensor { triu(left.value, 1) + tanh(leftDiagonal.value).diagonalMatrix() }
    var s: Tensor { triu(right.value, 1) + tanh(rightDiagonal.value).diagonalMatrix() }
    var diagonal: Tensor { tanh(leftDiagonal.value) * tanh(rightDiagonal.value) }
  }

  /// The number of planes M, or nil for D.
  public let planes: Int?
  private var state: Planes?
  private var source = WeightSource()

  /// A layer that starts as the identity.
  ///
  /// - Parameters:
  ///   - dimension: D, or nil to learn it from the flow or the first points.
  ///   - planes: M, at least 1; more than D count as D.
  public init(dimension: Int? = nil, planes: Int? = nil) {
    if let planes, planes < 1 {
      self.planes = fault(
        DomainError("Sylvester needs at least 1 plane, got \(planes)"), returning: 1)
    } else {
      self.planes = planes
    }
    if let dimension { settle(dimension: dimension) }
  }

  public var dimension: Int? { state?.reflections.value.shape[1] }

  public var parameters: [Parameter] {
    state.map {
      [$0.reflections, $0.left, $0.right, $0.leftDiagonal, $0.rightDiagonal, $0.bias]
    } ?? []
  }

  /// How many numbers training can change: the entries outside the triangles don't count.
  public var parameterCount: Int {
    state.map { $0.reflections.value.count + $0.count * ($0.count + 2) } ?? 0
  }

  public var inverseTolerance: Double { 1e-12 }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: x) { rows, state in
      let basis = state.basis
      let bent = tanh(linear(matmul(rows, basis), state.s, state.bias.value))
      let move = matmul(matmul(bent, state.r.transposed()), basis.transposed())
      return (rows + move, Self.logDet(bent, state.diagonal))
    }
  }

  private static func logDet(_ bent: Tensor, _ diagonal: Tensor) -> Tensor {
    log(1 + (1 - bent * bent) * diagonal).sum(axis: 1)
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: z) { rows, state in
      let (basis, r, s) = (state.basis, state.r, state.s)
      let bias = state.bias.value
      let target = matmul(rows, basis)
      let root = Self.roots(target.detached(), r.detached(), s.detached(), bias.detached())
      // A Newton step with a constant Jacobian gives the root the gradient of the inverse.
      let bent = tanh(linear(root, s, bias))
      let error = root + matmul(bent, r.transposed()) - target
      let slopes = (1 - bent * bent).detached().expandingDimension(at: 1)
      let jacobians =
        Tensor(identity: state.count) + matmul(r.detached() * slopes, s.detached())
      let step = solve(jacobians, error.expandingDimension(at: -1)).reshaped(root.shape)
      let moved = tanh(linear(root - step, s, bias))
      let move = matmul(matmul(moved, r.transposed()), basis.transposed())
      return (rows - move, -Self.logDet(moved, state.diagonal))
    }
  }

  /// y with y + R tanh(S y + b) = target, coordinate by coordinate from the last.
  private static func roots(_ target: Tensor, _ r: Tensor, _ s: Tensor, _ b: Tensor) -> Tensor {
    let (points, count) = (target.shape[0], target.shape[1])
    let (t, r, s, b) = (target.scalars, r.scalars, s.scalars, b.scalars)
    Supervision.charge(work: 2 * points * count * count)
    var y = Array(repeating: 0.0, count: t.count)
    var bent = y
    for i in (0..<count).reversed() {
      let known = (0..<points).map { row in
        ((i + 1)..<max(count, i + 1)).reduce(into: (t[row * count + i], b[i])) { sums, j in
          sums.0 -= r[i * count + j] * bent[row * count + j]
          sums.1 += s[i * count + j] * y[row * count + j]
        }
      }
      let roots = rootsOfBentLine(
        known.map(\.0), bend: r[i * count + i], slope: s[i * count + i], offset: known.map(\.1))
      for row in 0..<points {
        y[row * count + i] = roots[row]
        bent[row * count + i] = tanh(s[i * count + i] * roots[row] + known[row].1)
      }
    }
    return Tensor(shape: [points, count], scalars: y)
  }

  private func apply(
    to x: Tensor, _ map: (Tensor, Planes) -> (value: Tensor, logDet: Tensor)
  ) -> (value: Tensor, logDet: Tensor) {
    mapSettled("Sylvester", x, settle: settle, dimension: { dimension }, state: { state }, map)
  }

  package func settle(dimension: Int) {
    guard state == nil, let features = validDimension("Sylvester", dimension) else { return }
    let count = min(planes ?? features, features)
    let zeros = Tensor(zeros: [count, count])
    state = Planes(
      reflections: Parameter(
        source.normal(shape: [max(features - 1, 1), features]), name: "reflections"),
      left: Parameter(zeros, name: "left"), right: Parameter(zeros, name: "right"),
      leftDiagonal: Parameter(Tensor(zeros: [count]), name: "left-diagonal"),
      rightDiagonal: Parameter(Tensor(repeating: 0.5, shape: [count]), name: "right-diagonal"),
      bias: Parameter(source.normal(shape: [count]), name: "bias"))
  }

  public var description: String {
    guard let state, let dimension else { return "Sylvester()" }
    return "Sylvester(dimension: \(dimension), planes: \(state.count))"
  }
}

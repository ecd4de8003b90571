public import Autodiff
public import Tensors

/// z = P L U x + b, where the factors are trained and P stays.
///
/// L is unit lower triangular, U upper triangular with diagonal ± e^logDiagonal, whose signs stay
/// too. So the matrix stays invertible, log|det| is the sum of `logDiagonal`, and the inverse
/// takes two triangular solves: D² for a point instead of D³. Forward, fewer than D points pass
/// through the factors, D² for each as well; for more the factors are multiplied once.
///
/// Source: Kingma, Dhariwal (2018), "Glow: Generative Flow with Invertible 1×1 Convolutions",
/// section 3.2. arXiv:1807.03039.
public final class LinearLU: Bijection, SizedOnFirstUse {
  /// The factors of a matrix that were found once, at the start.
  package struct Factors {
    /// Row i of P L U is row `rows[i]` of L U.
    package fileprivate(set) var rows: [Int]
    package fileprivate(set) var signs: Tensor
    package let lower: Parameter
    package let upper: Parameter
    package let logDiagonal: Parameter
    package let bias: Parameter

    package init(
      rows: [Int], signs: Tensor, lower: Tensor, upper: Tensor, logDiagonal: Tensor, bias: Tensor
    ) {
      self.rows = rows
      self.signs = signs
      self.lower = Parameter(lower, name: "lower")
      self.upper = Parameter(upper, name: "upper")
      self.logDiagonal = Parameter(logDiagonal, name: "log-diagonal")
      self.bias = Parameter(bias, name: "bias")
    }

    var inverseRows: [Int] {
      var inverse = rows
      for (index, row) in rows.enumerated() { inverse[row] = index }
      return inverse
    }

    var matrix: Tensor { matmul(unitLower, fullUpper).gathered(axis: 0, indices: rows) }

    /// L U x for each row x.
    func triangles(_ x: Tensor) -> Tensor {
      matmul(matmul(x, fullUpper.transposed()), unitLower.transposed())
    }

    var unitLower: Tensor { tril(lower.value, -1) + Tensor(identity: rows.count) }

    var fullUpper: Tensor {
      triu(upper.value, 1) + (signs * exp(logDiagonal.value)).diagonalMatrix()
    }
  }

  private var factors: Factors?
  private var source = WeightSource()

  /// A layer that starts as a random rotation, so with log-det 0.
  ///
  /// - Parameter dimension: D, or nil to learn it from the flow or the first points.
  public init(dimension: Int? = nil) {
    if let dimension { settle(dimension: dimension) }
  }

  /// A layer that starts as a given matrix, `[D, D]`; a singular one is a fault.
  public init(_ matrix: Tensor, bias: Tensor? = nil) {
    guard matrix.rank == 2, matrix.shape[0] == matrix.shape[1], matrix.shape[0] > 0 else {
      fault(ShapeError("LinearLU needs a square matrix, got \(matrix.shape)"), returning: ())
      return
    }
    if let bias, bias.shape != [matrix.shape[0]] {
      fault(
        ShapeError("LinearLU needs a bias [\(matrix.shape[0])], got \(bias.shape)"),
        returning: ())
      return
    }
    factors = Self.factored(matrix, bias: bias ?? Tensor(zeros: [matrix.shape[0]]))
  }

  package init(_ factors: Factors) { self.factors = factors }

  public var dimension: Int? { factors?.rows.count }

  public var parameters: [Parameter] {
    factors.map { [$0.lower, $0.upper, $0.logDiagonal, $0.bias] } ?? []
  }

  /// How many numbers training can change: the entries outside the triangles don't count.
  public var parameterCount: Int { dimension.map { $0 * $0 + $0 } ?? 0 }

  /// The matrix P L U, `[D, D]`.
  public var matrix: Tensor { factors?.matrix ?? Tensor(zeros: [0, 0]) }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: x) { rows, factors in
      let value =
        rows.shape[0] < rows.shape[1]
        ? columns(factors.triangles(rows), factors.rows) + factors.bias.value
        : linear(rows, factors.matrix, factors.bias.value)
      return (value, noLogDets(rows) + factors.logDiagonal.value.sum())
    }
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: z) { rows, factors in
      // Points as columns, since triangular solves take many right-hand sides side by side.
      let image = columns(rows - factors.bias.value, factors.inverseRows).transposed()
      let middle = triangularSolve(factors.unitLower, image, lower: true, unit: true)
      let value = triangularSolve(factors.fullUpper, middle, lower: false, unit: false)
      return (
        value.transposed(), noLogDets(rows) - factors.logDiagonal.value.sum()
      )
    }
  }

  private func apply(
    to x: Tensor, _ map: (Tensor, Factors) -> (value: Tensor, logDet: Tensor)
  ) -> (value: Tensor, logDet: Tensor) {
    settle(dimension: featureCount(x))
    guard let factors else { return unusable(x) }
    if let error = dimensionMismatch("LinearLU", needs: factors.rows.count, got: x) {
      return fault(error, returning: unusable(x))
    }
    return mapPoints(x) { map($0, factors) }
  }

  package func settle(dimension: Int) {
    if factors != nil { return }
    guard dimension > 0 else {
      fault(ShapeError("LinearLU needs at least 1 feature, got \(dimension)"), returning: ())
      return
    }
    let rotation = qr(source.normal(shape: [dimension, dimension])).Q
    factors = Self.factored(rotation, bias: Tensor(zeros: [dimension]))
  }

  private static func factored(_ matrix: Tensor, bias: Tensor) -> Factors? {
    let (permutation, lower, upper, _) = lu(matrix)
    if Supervision.hasFault { return nil }
    let diagonal = upper.diagonal()
    guard !diagonal.scalars.contains(0) else {
      return fault(
        DomainError(
          "LinearLU needs an invertible matrix, a pivot of this one is zero",
          help: "check for rows that are multiples of each other"), returning: nil)
    }
    // lu gives row permutation[i] of the matrix as row i of L U; here the other way round.
    var rows = permutation
    for (index, row) in permutation.enumerated() { rows[row] = index }
    return Factors(
      rows: rows, signs: Tensor(diagonal.scalars.map { $0 < 0 ? -1 : 1 }),
      lower: tril(lower, -1), upper: triu(upper, 1), logDiagonal: log(abs(diagonal)), bias: bias)
  }

  public var description: String {
    dimension.map { "LinearLU(dimension: \($0))" } ?? "LinearLU()"
  }
}

extension LinearLU: HasConstants {
  var constants: [Constant] {
    guard let factors else { return [] }
    return [
      Constant(name: "rows", value: Tensor(factors.rows.map(Double.init))) { value in
        self.factors?.rows = value.scalars.map { Int($0) }
      },
      Constant(name: "signs", value: factors.signs) { self.factors?.signs = $0 },
    ]
  }
}

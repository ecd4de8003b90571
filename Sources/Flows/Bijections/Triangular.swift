public import Autodiff
public import Tensors

/// z = T x + b with a trained triangular matrix T, whose diagonal is e^logDiagonal.
///
/// Forward is one product, inverse one triangular solve; log|det| is the sum of `logDiagonal`. It
/// starts as the identity.
public final class Triangular: Bijection, SizedOnFirstUse {
  private struct Factors {
    let offDiagonal: Parameter
    let logDiagonal: Parameter
    let bias: Parameter
  }

  /// Whether T is a lower triangle; else an upper one.
  public let isLower: Bool
  private var factors: Factors?

  /// A layer for points of some dimension, or of the dimension of the flow it is in.
  public init(dimension: Int? = nil, isLower: Bool = true) {
    self.isLower = isLower
    if let dimension { settle(dimension: dimension) }
  }

  public var dimension: Int? { factors?.bias.value.count }

  public var parameters: [Parameter] {
    factors.map { [$0.offDiagonal, $0.logDiagonal, $0.bias] } ?? []
  }

  /// How many numbers training can change: the entries of the other triangle don't count.
  public var parameterCount: Int { dimension.map { $0 * ($0 + 3) / 2 } ?? 0 }

  /// The matrix T, `[D, D]`.
  public var matrix: Tensor { factors.map(matrix) ?? Tensor(zeros: [0, 0]) }

  private func matrix(_ factors: Factors) -> Tensor {
    let free = factors.offDiagonal.value
    return (isLower ? tril(free, -1) : triu(free, 1))
      + exp(factors.logDiagonal.value).diagonalMatrix()
  }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: x) { rows, factors in
      (
        linear(rows, matrix(factors), factors.bias.value),
        repeated(factors.logDiagonal.value.sum(), for: rows)
      )
    }
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: z) { rows, factors in
      let value = triangularSolve(
        matrix(factors), (rows - factors.bias.value).transposed(), lower: isLower, unit: false)
      return (value.transposed(), repeated(-factors.logDiagonal.value.sum(), for: rows))
    }
  }

  private func apply(
    to x: Tensor, _ map: (Tensor, Factors) -> (value: Tensor, logDet: Tensor)
  ) -> (value: Tensor, logDet: Tensor) {
    mapSettled(
      "Triangular", x, settle: settle, dimension: { dimension }, state: { factors }, map)
  }

  package func settle(dimension: Int) {
    guard factors == nil, let features = validDimension("Triangular", dimension) else { return }
    factors = Factors(
      offDiagonal: Parameter(Tensor(zeros: [features, features]), name: "off-diagonal"),
      logDiagonal: Parameter(Tensor(zeros: [features]), name: "log-diagonal"),
      bias: Parameter(Tensor(zeros: [features]), name: "bias"))
  }

  public var description: String {
    let kind = isLower ? "lower" : "upper"
    return dimension.map { "Triangular(dimension: \($0)), \(kind)" } ?? "Triangular(), \(kind)"
  }
}

/// z = e^logScale ⊙ x + shift with one trained pair for each feature; starts as the identity.
public final class Diagonal: Bijection, SizedOnFirstUse {
  private struct Factors {
    let logScale: Parameter
    let shift: Parameter
  }

  private var factors: Factors?

  /// A layer for points of some dimension, or of the dimension of the flow it is in.
  public init(dimension: Int? = nil) {
    if let dimension { settle(dimension: dimension) }
  }

  public var dimension: Int? { factors?.shift.value.count }

  public var parameters: [Parameter] { factors.map { [$0.logScale, $0.shift] } ?? [] }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: x) { rows, factors in
      let logScale = factors.logScale.value
      return (
        rows * exp(logScale) + factors.shift.value, repeated(logScale.sum(), for: rows)
      )
    }
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: z) { rows, factors in
      let logScale = factors.logScale.value
      return (
        (rows - factors.shift.value) * exp(-logScale), repeated(-logScale.sum(), for: rows)
      )
    }
  }

  private func apply(
    to x: Tensor, _ map: (Tensor, Factors) -> (value: Tensor, logDet: Tensor)
  ) -> (value: Tensor, logDet: Tensor) {
    mapSettled(
      "Diagonal", x, settle: settle, dimension: { dimension }, state: { factors }, map)
  }

  package func settle(dimension: Int) {
    guard factors == nil, let features = validDimension("Diagonal", dimension) else { return }
    factors = Factors(
      logScale: Parameter(Tensor(zeros: [features]), name: "log-scale"),
      shift: Parameter(Tensor(zeros: [features]), name: "shift"))
  }

  public var description: String {
    dimension.map { "Diagonal(dimension: \($0))" } ?? "Diagonal()"
  }
}

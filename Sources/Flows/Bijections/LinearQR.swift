public import Autodiff
public import Tensors

/// z = Q R x + b, where both factors are trained.
///
/// Q is a product of D − 1 Householder reflections, so it stays orthogonal; R is upper triangular
/// with diagonal ± e^logDiagonal, whose signs stay. The matrix stays invertible, log|det| is the
/// sum of `logDiagonal`, and the inverse is a product with Qᵀ and one triangular solve. Fewer than D
/// points pass through the factors, D² for each; for more the factors are multiplied once.
///
/// Source: Hoogeboom, van den Berg, Welling (2019), "Emerging Convolutions for Generative
/// Normalizing Flows", section 3.2. arXiv:1901.11137.
public final class LinearQR: Bijection, SizedOnFirstUse {
  /// The factors of a matrix that were found once, at the start.
  package struct Factors {
    package fileprivate(set) var signs: Tensor
    /// One reflection for each row, the first one applied first, `[K, D]`.
    package let reflections: Parameter
    package let upper: Parameter
    package let logDiagonal: Parameter
    package let bias: Parameter

    package init(
      signs: Tensor, reflections: Tensor, upper: Tensor, logDiagonal: Tensor, bias: Tensor
    ) {
      self.signs = signs
      self.reflections = Parameter(reflections, name: "reflections")
      self.upper = Parameter(upper, name: "upper")
      self.logDiagonal = Parameter(logDiagonal, name: "log-diagonal")
      self.bias = Parameter(bias, name: "bias")
    }

    var matrix: Tensor { matmul(Householder.matrix(reflections.value), fullUpper) }

    var fullUpper: Tensor {
      triu(upper.value, 1) + (signs * exp(logDiagonal.value)).diagonalMatrix()
    }
  }

  private var factors: Factors?
  private var source = WeightSource()

  /// A layer that starts as a random rotation or reflection, so with log-det 0.
  ///
  /// - Parameter dimension: D, or nil to learn it from the flow or the first points.
  public init(dimension: Int? = nil) {
    if let dimension { settle(dimension: dimension) }
  }

  /// A layer that starts as a given matrix, `[D, D]`; a singular one is a fault.
  public init(_ matrix: Tensor, bias: Tensor? = nil) {
    guard matrix.rank == 2, matrix.shape[0] == matrix.shape[1], matrix.shape[0] > 0 else {
      fault(ShapeError("LinearQR needs a square matrix, got \(matrix.shape)"), returning: ())
      return
    }
    let features = matrix.shape[0]
    if let bias, bias.shape != [features] {
      fault(
        ShapeError("LinearQR needs a bias [\(features)], got \(bias.shape)"), returning: ())
      return
    }
    let (vectors, upper) = Householder.factored(matrix)
    let diagonal = upper.diagonal()
    guard !diagonal.scalars.contains(where: { $0 == 0 || !$0.isFinite }) else {
      fault(
        DomainError(
          "LinearQR needs an invertible matrix, a diagonal entry of its R is zero",
          help: "check for rows that are multiples of each other"), returning: ())
      return
    }
    factors = Factors(
      signs: sign(diagonal), reflections: vectors, upper: triu(upper, 1),
      logDiagonal: log(abs(diagonal)), bias: bias ?? Tensor(zeros: [features]))
  }

  package init(_ factors: Factors) { self.factors = factors }

  public var dimension: Int? { factors?.bias.value.count }

  public var parameters: [Parameter] {
    factors.map { [$0.reflections, $0.upper, $0.logDiagonal, $0.bias] } ?? []
  }

  /// How many numbers training can change: the entries of R below its diagonal don't count.
  public var parameterCount: Int {
    guard let factors, let dimension else { return 0 }
    return factors.reflections.value.count + dimension * (dimension + 3) / 2
  }

  /// The matrix Q R, `[D, D]`.
  public var matrix: Tensor { factors?.matrix ?? Tensor(zeros: [0, 0]) }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: x) { rows, factors in
      let value =
        rows.shape[0] < rows.shape[1]
        ? Householder.image(
          of: matmul(rows, factors.fullUpper.transposed()), by: factors.reflections.value)
          + factors.bias.value
        : linear(rows, factors.matrix, factors.bias.value)
      return (value, repeated(factors.logDiagonal.value.sum(), for: rows))
    }
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: z) { rows, factors in
      let turned = Householder.image(
        of: rows - factors.bias.value, by: factors.reflections.value, isInverse: true)
      let value = triangularSolve(
        factors.fullUpper, turned.transposed(), lower: false, unit: false)
      return (value.transposed(), repeated(-factors.logDiagonal.value.sum(), for: rows))
    }
  }

  private func apply(
    to x: Tensor, _ map: (Tensor, Factors) -> (value: Tensor, logDet: Tensor)
  ) -> (value: Tensor, logDet: Tensor) {
    mapSettled(
      "LinearQR", x, settle: settle, dimension: { dimension }, state: { factors }, map)
  }

  package func settle(dimension: Int) {
    guard factors == nil, let features = validDimension("LinearQR", dimension) else { return }
    let zeros = Tensor(zeros: [features])
    factors = Factors(
      signs: Tensor(ones: [features]),
      reflections: source.normal(shape: [features - 1, features]),
      upper: Tensor(zeros: [features, features]), logDiagonal: zeros, bias: zeros)
  }

  public var description: String {
    dimension.map { "LinearQR(dimension: \($0))" } ?? "LinearQR()"
  }
}

extension LinearQR: HasConstants {
  var constants: [Constant] {
    guard let factors else { return [] }
    return [Constant(name: "signs", value: factors.signs) { self.factors?.signs = $0 }]
  }
}

/// z = Q x with Q a product of Householder reflections: lengths and volumes stay.
///
/// Fewer than D points are reflected one reflection after the other; for more Q is assembled once.
public final class Orthogonal: Bijection, SizedOnFirstUse {
  /// The number of reflections, or nil for D − 1 (at least 1).
  public let reflections: Int?
  private var vectors: Parameter?
  private var source = WeightSource()

  /// A layer that starts as a random product of reflections.
  ///
  /// - Parameters:
  ///   - dimension: D, or nil to learn it from the flow or the first points.
  ///   - reflections: How many; more than D add nothing. Fewer than 1 are a fault.
  public init(dimension: Int? = nil, reflections: Int? = nil) {
    if let reflections, reflections < 1 {
      self.reflections = fault(
        DomainError("Orthogonal needs at least 1 reflection, got \(reflections)"), returning: 1)
    } else {
      self.reflections = reflections
    }
    if let dimension { settle(dimension: dimension) }
  }

  public var dimension: Int? { vectors?.value.shape[1] }

  public var parameters: [Parameter] { vectors.map { [$0] } ?? [] }

  /// The matrix Q, `[D, D]`.
  public var matrix: Tensor {
    vectors.map { Householder.matrix($0.value) } ?? Tensor(zeros: [0, 0])
  }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: x) { rows, vectors in
      (Householder.image(of: rows, by: vectors), noLogDets(rows))
    }
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: z) { rows, vectors in
      (
        Householder.image(of: rows, by: vectors, isInverse: true),
        noLogDets(rows)
      )
    }
  }

  private func apply(
    to x: Tensor, _ map: (Tensor, Tensor) -> (value: Tensor, logDet: Tensor)
  ) -> (value: Tensor, logDet: Tensor) {
    mapSettled(
      "Orthogonal", x, settle: settle, dimension: { dimension },
      state: { vectors?.value }, map)
  }

  package func settle(dimension: Int) {
    guard vectors == nil, let features = validDimension("Orthogonal", dimension) else { return }
    let count = reflections ?? max(features - 1, 1)
    vectors = Parameter(source.normal(shape: [count, features]), name: "reflections")
  }

  public var description: String {
    guard let vectors else { return "Orthogonal()" }
    return "Orthogonal(dimension: \(vectors.value.shape[1]), "
      + "reflections: \(vectors.value.shape[0]))"
  }
}

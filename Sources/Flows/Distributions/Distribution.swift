public import Autodiff
public import Tensors

/// A probability distribution of numbers, or of points with some number of features.
///
/// Densities are in nats. A distribution of numbers works on each element of a tensor; one of
/// points `[N, D]` gives `[N]`. Outside the support the log-density is −∞.
public protocol Distribution: CustomStringConvertible {
  /// The number of features of a point, or nil for a distribution of numbers.
  var dimension: Int? { get }

  /// What training changes; empty for a fixed distribution.
  var parameters: [Parameter] { get }

  /// How many numbers training can change: what a mask or a triangle holds at zero doesn't count.
  var parameterCount: Int { get }

  /// The log-density in nats: of points `[N, D]`, `[N]`; of numbers, in the shape of `x`.
  @_disfavoredOverload
  func logDensity(_ x: Tensor) -> Tensor

  /// The log-density at a number, in nats.
  func logDensity(_ x: Double) -> Double

  /// Independent draws, `[count, D]` or, of numbers, `[count]`.
  func sample(_ count: Int, using generator: inout Philox) -> Tensor

  /// The distribution in a context, `[C]` for all points or `[N, C]` with a row for each; one that
  /// reads no context gives itself.
  func given(_ context: Tensor) -> any Distribution
}

extension Distribution {
  public var parameters: [Parameter] { [] }

  public var parameterCount: Int { parameters.reduce(0) { $0 + $1.value.count } }

  public func given(_ context: Tensor) -> any Distribution { self }

  public func logDensity(_ x: Double) -> Double {
    let point = dimension == nil ? Tensor(x) : Tensor([x])
    return number(logDensity(point))
  }

  /// The density: of points `[N, D]`, `[N]`; of numbers, in the shape of `x`.
  @_disfavoredOverload
  public func density(_ x: Tensor) -> Tensor { exp(logDensity(x)) }

  /// The density at a number.
  public func density(_ x: Double) -> Double { number(exp(Tensor(logDensity(x)))) }

  /// Independent draws from the ambient random numbers, `[count, D]` or, of numbers, `[count]`.
  public func sample(_ count: Int) -> Tensor {
    var generator = Random.current
    defer { Random.current = generator }
    return sample(count, using: &generator)
  }

  /// One draw, `[D]` or, of numbers, `[]`.
  public func sample() -> Tensor { sample(1).reshaped(dimension.map { [$0] } ?? []) }
}

/// A distribution whose mean and variance are known.
public protocol DistributionWithMoments: Distribution {
  /// The mean, `[]` or `[D]`.
  var mean: Tensor { get }

  /// The variance of each feature, `[]` or `[D]`.
  var variance: Tensor { get }
}

/// ½ log 2π.
let halfLogTwoPi = 0.918938533204672741780329736405617640

/// The number of draws asked for, at least 0.
func drawCount(_ count: Int) -> Int {
  if count >= 0 { return count }
  return fault(DomainError("a sample needs a count of at least 0, got \(count)"), returning: 0)
}

/// A parameter that must be positive, such as a standard deviation or a rate.
func positive(_ value: Double, _ what: String) -> Double {
  if value > 0, value.isFinite { return value }
  return fault(DomainError("\(what) needs to be positive and finite, got \(value)"), returning: 1)
}

/// A parameter from 0 to below 1, such as what is kept of a running mean.
func fraction(_ value: Double, _ what: String) -> Double {
  if value >= 0, value < 1 { return value }
  return fault(DomainError("\(what) needs to be from 0 to below 1, got \(value)"), returning: 0)
}

/// A tensor whose numbers must all be positive.
func positive(_ values: Tensor, _ what: String) -> Tensor {
  if let bad = values.scalars.first(where: { !($0 > 0) }) {
    return fault(DomainError("\(what) needs to be positive, got \(bad)"), returning: values)
  }
  return values
}

/// The fault of points that a distribution of D features can't take, or nil.
func misfit(_ name: String, dimension: Int?, _ x: Tensor) -> ShapeError? {
  dimension.flatMap { dimensionMismatch(name, needs: $0, got: x) }
}

/// NaN in the shape of a log-density.
func noDensity(_ x: Tensor) -> Tensor {
  Tensor(repeating: .nan, shape: Array(x.shape.dropLast()))
}

/// 0 where a number lies in the support and −∞ elsewhere: what a log-density is added to.
///
/// A constant for differentiation, since no density here depends smoothly on its support.
func supported(_ x: Tensor, where isInside: (Double) -> Bool) -> Tensor {
  let scalars = x.scalars.map { $0.isNaN ? .nan : isInside($0) ? 0 : -Double.infinity }
  return Tensor(shape: x.shape, scalars: scalars)
}

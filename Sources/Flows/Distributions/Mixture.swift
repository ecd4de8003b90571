public import Autodiff
import ElementaryFunctions
public import Tensors

/// A weighted sum of densities: draw a component by its weight, then a point from it.
public struct Mixture: DistributionWithMoments {
  /// What is mixed; all have the same dimension.
  public let components: [any Distribution]
  /// The probability of each component; the sum is 1.
  public let weights: [Double]

  /// A mixture of distributions of the same dimension.
  ///
  /// - Parameters:
  ///   - components: At least one.
  ///   - weights: One for each component, not negative; they are divided by their sum. An empty
  ///     list gives all the same weight.
  public init(_ components: [any Distribution], weights: [Double] = []) {
    let weights = weights.isEmpty ? Array(repeating: 1, count: components.count) : weights
    let total: Double = weights.reduce(0, +)
    let hasOneDimension = components.allSatisfy { $0.dimension == components.first?.dimension }
    guard weights.count == components.count, hasOneDimension, total > 0, total.isFinite,
      weights.allSatisfy({ $0 >= 0 })
    else {
      self.components = fault(
        DomainError(
          "Mixture needs components of one dimension and a weight for each, "
            + "got dimensions \(components.map { $0.dimension ?? 1 }) and weights \(weights)"),
        returning: [Normal(0, 1)])
      self.weights = [1]
      return
    }
    self.components = components
    self.weights = weights.map { $0 / total }
  }

  public var dimension: Int? { components.first?.dimension }

  public var parameters: [Parameter] { components.flatMap(\.parameters) }

  public var parameterCount: Int { components.reduce(0) { $0 + $1.parameterCount } }

  public func given(_ context: Tensor) -> any Distribution {
    Mixture(components.map { $0.given(context) }, weights: weights)
  }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    let terms = zip(components, weights).map { component, weight in
      component.logDensity(x) + Elementary.log(weight)
    }
    return Tensor.stacked(terms).logSumExp(axis: 0)
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    let choices = (0..<drawCount(count)).map { _ in component(for: generator.uniform()) }
    // Each component draws all its points at once; then they go back to the places drawn for.
    var draws: [Tensor] = []
    var places: [Int] = []
    for (index, component) in components.enumerated() {
      let chosen = choices.indices.filter { choices[$0] == index }
      draws.append(component.sample(chosen.count, using: &generator))
      places += chosen
    }
    var order = Array(repeating: 0, count: places.count)
    for (row, place) in places.enumerated() { order[place] = row }
    return Tensor.concatenated(draws, axis: 0).gathered(axis: 0, indices: order)
  }

  private func component(for uniform: Double) -> Int {
    var below = 0.0
    for (index, weight) in weights.enumerated() {
      below += weight
      if uniform < below { return index }
    }
    // Rounding can leave the sum just below 1.
    return weights.lastIndex { $0 > 0 } ?? 0
  }

  /// The mean; a component without a known mean is a fault.
  public var mean: Tensor { weightedSum { $0.mean } }

  /// The variance of each feature; a component without a known variance is a fault.
  public var variance: Tensor {
    let mean = mean
    return weightedSum { $0.variance + ($0.mean - mean) * ($0.mean - mean) }
  }

  private func weightedSum(_ moment: (any DistributionWithMoments) -> Tensor) -> Tensor {
    var sum = Tensor(zeros: dimension.map { [$0] } ?? [])
    for (component, weight) in zip(components, weights) {
      guard let component = component as? any DistributionWithMoments else {
        return fault(
          DomainError("no closed form is known for the moments of \(component)"),
          returning: sum * .nan)
      }
      sum = sum + weight * moment(component)
    }
    return sum
  }

  public var description: String {
    let parts = zip(components, weights).map { "\($1) · \($0)" }
    return "Mixture(\(parts.joined(separator: " + ")))"
  }
}

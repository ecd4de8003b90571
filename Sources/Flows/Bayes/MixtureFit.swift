import ElementaryFunctions
public import Tensors

/// A mixture of normal distributions that was fitted to data, with how the likelihood grew.
public struct MixtureFit: CustomStringConvertible {
  /// The mixture.
  public let mixture: Mixture
  /// The mean log-density of the data before each step, in nats; it never falls.
  public let logLikelihoods: [Double]
  /// The probability that each point came from each component, `[N, K]`.
  public let responsibilities: Tensor

  public var description: String {
    let last = logLikelihoods.last.map(rounded) ?? "nan"
    return "\(logLikelihoods.count) steps, mean log-density \(last) nats: \(mixture)"
  }
}

/// Fits a mixture of normal distributions by expectation maximisation.
///
/// The steps end when the mean log-density grows by less than `tolerance`. The components start at
/// points that lie far apart (k-means++). A little is added to the variances, so that no component
/// shrinks to a point.
///
/// - Parameters:
///   - data: Points `[N, D]`.
///   - components: The number of components, at most N.
///   - steps: The most steps.
///   - tolerance: The least growth of the mean log-density, in nats.
///   - floor: What is added to each variance, as a part of that of the data.
///
/// Source: Dempster, Laird, Rubin (1977), "Maximum Likelihood from Incomplete Data via the EM
/// Algorithm".
public func fitMixture(
  to data: Tensor, components: Int, steps: Int = 200, tolerance: Double = 1e-9,
  floor: Double = 1e-6
) -> MixtureFit {
  guard data.rank == 2, data.shape[1] > 0, components > 0, components <= data.shape[0],
    data.scalars.allSatisfy(\.isFinite)
  else {
    return fault(
      ShapeError(
        "fitMixture needs finite points [N, D] and at most N components, "
          + "got \(data.shape) and \(components)"),
      returning: MixtureFit(
        mixture: Mixture([Normal(0, 1)]), logLikelihoods: [], responsibilities: [[1]]))
  }
  let d = data.shape[1]
  let centred = data - data.mean(axis: 0)
  let spread = square(centred).mean(axis: 0)
  let least = (spread * floor + 1e-300).diagonalMatrix()
  var weights = Array(repeating: 1 / Double(components), count: components)
  var parts = startingPoints(data, components).map {
    MultivariateNormal(mean: $0, covariance: spread.diagonalMatrix() / 4 + least)
  }
  var history: [Double] = []
  var responsibilities = Tensor(zeros: [data.shape[0], components])
  for _ in 0..<max(steps, 1) {
    if Supervision.hasFault { break }
    let joint = Tensor.stacked(
      zip(parts, weights).map { $0.logDensity(data) + Elementary.log($1) }, axis: 1)
    let total = joint.logSumExp(axis: 1, keepingDimension: true)
    history.append(number(total.mean()))
    responsibilities = exp(joint - total)
    if history.count > 1, history[history.count - 1] - history[history.count - 2] < tolerance {
      break
    }
    parts = (0..<components).map { k in
      let share = responsibilities[column: k]
      let count = number(share.sum())
      weights[k] = count / Double(data.shape[0])
      guard count > 1e-12 else { return parts[k] }
      let mean = matmul(share, data) / count
      let offsets = data - mean
      let weighted = offsets * share.reshaped([data.shape[0], 1])
      let covariance = matmul(weighted.transposed(), offsets) / count
      return MultivariateNormal(
        mean: mean.reshaped([d]), covariance: 0.5 * (covariance + covariance.transposed()) + least)
    }
  }
  return MixtureFit(
    mixture: Mixture(parts, weights: weights), logLikelihoods: history,
    responsibilities: responsibilities)
}

/// Points of the data that lie far apart: each next one is drawn by its squared distance.
private func startingPoints(_ data: Tensor, _ count: Int) -> [Tensor] {
  var generator = Random.current
  defer { Random.current = generator }
  var points = [data[generator.integer(below: data.shape[0])]]
  while points.count < count {
    let distances = Tensor.stacked(points.map { square(data - $0).sum(axis: 1) }).min(axis: 0)
    let values = distances.scalars
    var rest = generator.uniform() * compensatedSum(values)
    let chosen = values.firstIndex { value in
      rest -= value
      return rest < 0
    }
    points.append(data[chosen ?? generator.integer(below: data.shape[0])])
  }
  return points
}

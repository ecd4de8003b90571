import Autodiff
import ElementaryFunctions
public import Tensors

/// Draws of Markov chains, with what tells whether they have converged.
public struct MarkovChains: CustomStringConvertible {
  /// The draws of all chains, `[chains, draws, D]`.
  public let draws: Tensor
  /// The part of the proposed moves that were made.
  public let acceptanceRate: Double
  /// The size of a step, as it was adapted in the warm-up.
  public let stepSize: Double

  /// All draws in rows, `[chains · draws, D]`.
  public var points: Tensor {
    draws.reshaped([draws.shape[0] * draws.shape[1], draws.shape[2]])
  }

  /// The mean of each feature, `[D]`.
  public var mean: Tensor { points.mean(axis: 0) }

  /// The variance of each feature, `[D]`.
  public var variance: Tensor { points.variance(axis: 0) }

  /// The standard error of `mean`, `[D]`: the deviation over the root of the effective sample size.
  public var standardError: Tensor { sqrt(variance / effectiveSampleSize) }

  /// R̂ of each feature, `[D]`: near 1 when all chains, cut in halves, have seen the same.
  ///
  /// Above 1.01 the chains haven't mixed: run them longer.
  ///
  /// Source: Gelman et al. (2013), "Bayesian Data Analysis", third edition, section 11.4.
  public var rHat: Tensor { Tensor(features.map { Diagnostics($0).rHat }) }

  /// How many independent draws are worth as much, for each feature, `[D]`.
  ///
  /// Source: Gelman et al. (2013), section 11.5; the sum of correlations ends where a pair of them
  /// turns negative (Geyer 1992), and pairs may only fall.
  public var effectiveSampleSize: Tensor {
    Tensor(features.map { Diagnostics($0).effectiveSampleSize })
  }

  /// The chains' halves, for each feature.
  private var features: [[[Double]]] {
    let (chains, count, dimension) = (draws.shape[0], draws.shape[1], draws.shape[2])
    let half = count / 2
    let scalars = draws.scalars
    return (0..<dimension).map { feature in
      (0..<chains).flatMap { chain in
        [0, count - half].map { start in
          (0..<half).map { scalars[(chain * count + start + $0) * dimension + feature] }
        }
      }
    }
  }

  public var description: String {
    let worst = rHat.scalars.reduce(0) { $1.isNaN ? .nan : max($0, $1) }
    let least = effectiveSampleSize.scalars.reduce(Double.infinity) { min($0, $1) }
    return "\(draws.shape[0]) chains of \(draws.shape[1]) draws, accepted "
      + "\(rounded(acceptanceRate)), R-hat at most \(rounded(worst)), "
      + "effective sample size at least \(rounded(least))"
  }
}

/// Within and between half-chains of one feature.
private struct Diagnostics {
  private let chains: [[Double]]
  private let within: Double
  private let total: Double

  init(_ chains: [[Double]]) {
    self.chains = chains
    let n = Double(chains.first?.count ?? 0)
    let means = chains.map { $0.mean() }
    let mean = means.mean()
    within = chains.indices.map { chain in
      chains[chain].reduce(0) { $0 + ($1 - means[chain]) * ($1 - means[chain]) } / (n - 1)
    }.mean()
    let between =
      means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(chains.count - 1, 1))
    total = (n - 1) / n * within + between
  }

  var rHat: Double { (total / within).squareRoot() }

  var effectiveSampleSize: Double {
    let n = chains.first?.count ?? 0
    let all = Double(n * chains.count)
    guard total > 0, n > 3 else { return .nan }
    let means = chains.map { $0.mean() }
    func correlation(_ lag: Int) -> Double {
      let covariance = chains.indices.map { chain in
        let x = chains[chain]
        return (0..<n - lag).reduce(0) {
          $0 + (x[$1] - means[chain]) * (x[$1 + lag] - means[chain])
        } / Double(n)
      }.mean()
      return 1 - (within - covariance * Double(n) / Double(n - 1)) / total
    }
    var sum = 0.0
    var last = Double.infinity
    for lag in stride(from: 0, to: n - 1, by: 2) {
      let pair = min((lag == 0 ? 1 : correlation(lag)) + correlation(lag + 1), last)
      if pair < 0 { break }
      sum += pair
      last = pair
    }
    return min(all / max(2 * sum - 1, 1 / Elementary.log10(all)), all * Elementary.log10(all))
  }
}

/// Draws from a density by random moves that are made or not: Metropolis's method.
///
/// All chains move together. In the warm-up the size of the moves is adapted so that about a third
/// of them is made; those draws are dropped.
///
/// - Parameters:
///   - logDensity: The log-density but for a constant, of points `[N, D]`, `[N]`.
///   - start: Where each chain starts, `[chains, D]`; different places let R̂ tell something.
///   - draws: The number of draws that each chain keeps, at least 4.
///   - warmUp: The number of draws before those.
///   - stepSize: The first standard deviation of a move, in each feature, positive.
///
/// Source: Metropolis, Rosenbluth, Rosenbluth, Teller, Teller (1953), "Equation of State Calculations
/// by Fast Computing Machines".
public func metropolis(
  of logDensity: (Tensor) -> Tensor, from start: Tensor, draws: Int = 1000, warmUp: Int = 500,
  stepSize: Double = 1
) -> MarkovChains {
  sampled(start, draws, warmUp, stepSize, logDensity, target: 0.35) { x, value, size, generator in
    let moved = x + size * generator.normal(shape: x.shape)
    let movedValue = logDensity(moved)
    return (moved, movedValue, movedValue - value)
  }
}

/// Draws from a density by following its gradient: Hamiltonian Monte Carlo.
///
/// Each move is a walk of `leapfrogs` steps with a random velocity. In the warm-up the step size is
/// adapted so that about four fifths of the moves are made; those draws are dropped.
///
/// - Parameters:
///   - logDensity: The log-density but for a constant, of points `[N, D]`, `[N]`, made of tensor
///     functions.
///   - start: Where each chain starts, `[chains, D]`.
///   - draws: The number of draws that each chain keeps, at least 4.
///   - warmUp: The number of draws before those.
///   - stepSize: The first step size, positive.
///   - leapfrogs: The number of gradient steps of a move, at least 1.
///
/// Source: Neal (2011), "MCMC using Hamiltonian dynamics", figure 2. arXiv:1206.1901. Step sizes as
/// in Hoffman, Gelman (2014), "The No-U-Turn Sampler", section 3.2. arXiv:1111.4246.
public func hamiltonianMonteCarlo(
  of logDensity: (Tensor) -> Tensor, from start: Tensor, draws: Int = 500, warmUp: Int = 300,
  stepSize: Double = 0.1, leapfrogs: Int = 12
) -> MarkovChains {
  func slope(_ x: Tensor) -> Tensor {
    valueWithGradient(of: { logDensity($0).sum() }, at: x).gradient
  }
  return sampled(start, draws, warmUp, stepSize, logDensity, target: 0.8) {
    x, value, size, generator in
    // Walks of random length don't fall into step with an orbit.
    let step = size * (0.8 + 0.4 * generator.uniform())
    var momentum = generator.normal(shape: x.shape)
    let energy = 0.5 * square(momentum).sum(axis: 1)
    var moved = x
    momentum = momentum + 0.5 * step * slope(moved)
    let count = max(leapfrogs, 1)
    for index in 1...count {
      moved = moved + step * momentum
      momentum = momentum + (index == count ? 0.5 : 1) * step * slope(moved)
      if Supervision.hasFault { break }
    }
    let movedValue = logDensity(moved)
    let movedEnergy = 0.5 * square(momentum).sum(axis: 1)
    return (moved, movedValue, movedValue - value + energy - movedEnergy)
  }
}

/// Makes moves and keeps draws.
///
/// - Parameter move: From places, their log-densities and a step size: new places, theirs, and the
///   logarithm of the ratio to accept with.
private func sampled(
  _ start: Tensor, _ draws: Int, _ warmUp: Int, _ stepSize: Double,
  _ logDensity: (Tensor) -> Tensor, target: Double,
  _ move: (Tensor, Tensor, Double, inout Philox) -> (Tensor, Tensor, Tensor)
) -> MarkovChains {
  guard start.rank == 2, start.shape[0] > 0, draws >= 4, warmUp >= 0 else {
    return fault(
      ShapeError(
        "chains need starts [chains, D] and at least 4 draws, got \(start.shape) and \(draws)"),
      returning: MarkovChains(
        draws: Tensor(repeating: .nan, shape: [1, 4, 1]), acceptanceRate: .nan, stepSize: .nan))
  }
  var generator = Random.current
  defer { Random.current = generator }
  let chains = start.shape[0]
  var x = start.detached()
  var value = logDensity(x)
  var adaptation = StepAdaptation(first: positive(stepSize, "step size"), target: target)
  var kept: [Tensor] = []
  var accepted = 0.0
  for step in 1...(warmUp + draws) {
    if Supervision.hasFault { break }
    let size = step <= warmUp ? adaptation.current : adaptation.final
    let (moved, movedValue, ratio) = move(x, value, size, &generator)
    let uniform = log(generator.uniform(shape: [chains]))
    // A walk into places without a density is refused: NaN is never above.
    let accepts = uniform .< ratio
    x = select(accepts.reshaped([chains, 1]), moved, x)
    value = select(accepts, movedValue, value)
    let rate = ratio.scalars.map { $0.isNaN ? 0 : min(1, Elementary.exp(min($0, 0))) }.mean()
    if step <= warmUp {
      adaptation.learn(rate)
    } else {
      accepted += number(accepts.mean())
      kept.append(x)
    }
  }
  let all = kept.isEmpty ? x.reshaped([chains, 1, x.shape[1]]) : Tensor.stacked(kept, axis: 1)
  return MarkovChains(
    draws: all, acceptanceRate: accepted / Double(draws), stepSize: adaptation.final)
}

/// A step size that is moved until a part of the moves is accepted, by dual averaging.
private struct StepAdaptation {
  private let anchor: Double
  private let target: Double
  private var count = 0.0
  private var sum = 0.0
  private var logCurrent: Double
  private var logMean: Double

  init(first: Double, target: Double) {
    logCurrent = Elementary.log(first)
    logMean = logCurrent
    anchor = logCurrent + Elementary.log(10)
    self.target = target
  }

  var current: Double { Elementary.exp(logCurrent) }
  var final: Double { Elementary.exp(count > 0 ? logMean : logCurrent) }

  mutating func learn(_ rate: Double) {
    count += 1
    sum += target - rate
    logCurrent = anchor - count.squareRoot() / 0.05 * sum / (count + 10)
    let weight = Elementary.pow(count, -0.75)
    logMean = weight * logCurrent + (1 - weight) * logMean
  }
}

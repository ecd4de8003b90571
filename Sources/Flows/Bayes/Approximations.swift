import Autodiff
import ElementaryFunctions
public import Tensors

/// A normal distribution around the mode of a posterior, with the curvature there.
public struct LaplaceApproximation: CustomStringConvertible {
  /// The most probable θ, `[D]`.
  public let mode: Tensor
  /// The inverse of minus the second derivatives of the log-joint at the mode, `[D, D]`.
  public let covariance: Tensor
  /// log p(x) if the posterior were normal, in nats.
  public let logEvidence: Double

  /// The normal distribution itself.
  public var distribution: MultivariateNormal {
    MultivariateNormal(mean: mode, covariance: covariance)
  }

  public var description: String {
    "LaplaceApproximation(mode: \(compact(mode)), log evidence \(rounded(logEvidence)))"
  }
}

extension Posterior {
  /// Laplace's approximation: the mode uphill from a start `[D]`, and the curvature there.
  ///
  /// log p(x) ≈ log p(x, θ̂) + D/2 log 2π − ½ log det H, with H minus the second derivatives. A mode
  /// where H isn't positive definite is a fault.
  public func laplace(from start: Tensor) -> LaplaceApproximation {
    let mode = mode(from: start).flattened()
    let curvature = -secondDerivatives(at: mode)
    let factor = cholesky(curvature)
    if Supervision.hasFault {
      return LaplaceApproximation(mode: mode, covariance: curvature, logEvidence: .nan)
    }
    let inverse = inverse(curvature)
    let logEvidence =
      number(logJoint(prior.dimension == nil ? mode.reshaped([]) : mode))
      + Double(mode.count) * halfLogTwoPi - number(log(factor.diagonal()).sum())
    return LaplaceApproximation(
      mode: mode, covariance: 0.5 * (inverse + inverse.transposed()), logEvidence: logEvidence)
  }

  /// The log-joint's second derivatives: by automatic differentiation of a function of tensors, by
  /// differences of fourth order of one of numbers.
  private func secondDerivatives(at mode: Tensor) -> Tensor {
    if isDifferentiable {
      return hessian(
        of: { self.logJoint(self.prior.dimension == nil ? $0.reshaped([]) : $0) }, at: mode)
    }
    let x = number(mode)
    let h = 1e-3 * Swift.max(abs(x), 1)
    let f = [-2, -1, 0, 1, 2].map { logJoint(x + $0 * h) }
    return [[Tensor((-f[0] + 16 * f[1] - 30 * f[2] + 16 * f[3] - f[4]) / (12 * h * h))]]
  }

  /// The posterior of one number at evenly spaced places of a range, normalized over them.
  ///
  /// - Parameters:
  ///   - range: Where to look; finite.
  ///   - count: The number of places, at least 2.
  public func onGrid(over range: ClosedRange<Double>, count: Int = 201) -> GridPosterior {
    let places = Tensor.linspace(range.lowerBound, range.upperBound, max(count, 2))
    let step = (range.upperBound - range.lowerBound) / Double(max(count, 2) - 1)
    return GridPosterior(
      points: places.reshaped([places.count, 1]),
      logJoint: Tensor(logJoints(ofNumbers: places.scalars)), cell: step)
  }

  /// The posterior of two numbers on a grid of places, normalized over them.
  public func onGrid(
    over first: ClosedRange<Double>, _ second: ClosedRange<Double>, count: Int = 61
  ) -> GridPosterior {
    let side = max(count, 2)
    let points = Tensor.grid([
      Tensor.linspace(first.lowerBound, first.upperBound, side),
      Tensor.linspace(second.lowerBound, second.upperBound, side),
    ])
    let cell =
      (first.upperBound - first.lowerBound) * (second.upperBound - second.lowerBound)
      / Double((side - 1) * (side - 1))
    return GridPosterior(points: points, logJoint: Tensor(logJoints(points)), cell: cell)
  }
}

/// A posterior known at the places of a grid: sums over them stand for integrals.
public struct GridPosterior: CustomStringConvertible {
  /// The places, `[K, D]`.
  public let points: Tensor
  /// The probability of each place's cell; the sum is 1, `[K]`.
  public let probabilities: Tensor
  /// The length, or area, of a cell.
  public let cell: Double
  /// log p(x) by the sum over the grid, in nats.
  public let logEvidence: Double

  init(points: Tensor, logJoint: Tensor, cell: Double) {
    self.points = points
    self.cell = cell
    let clean = Tensor(logJoint.scalars.map { $0.isNaN ? -.infinity : $0 })
    let total = number(clean.logSumExp())
    probabilities = exp(clean - total)
    logEvidence = total + Elementary.log(cell)
  }

  /// The density at each place, `[K]`.
  public var density: Tensor { probabilities / cell }

  /// The posterior mean, `[D]`.
  public var mean: Tensor { matmul(probabilities, points) }

  /// The posterior variance of each number, `[D]`.
  public var variance: Tensor { matmul(probabilities, square(points - mean)) }

  /// The most probable place, `[D]`.
  public var mode: Tensor { points[probabilities.argmax()] }

  public var description: String {
    "GridPosterior of \(points.shape[0]) places, mean \(compact(mean))"
  }
}

/// An integral by weighted draws, with what tells whether to trust it.
public struct ImportanceEstimate: CustomStringConvertible {
  /// The logarithm of the mean weight, log p(x) for a posterior, in nats.
  public let logEvidence: Double
  /// The standard error of `logEvidence`, by the delta method.
  public let standardError: Double
  /// How many independent draws from the target are worth as much: (Σ w)² / Σ w².
  public let effectiveSampleSize: Double
  /// The draws, `[N, D]`.
  public let points: Tensor
  /// The weight of each draw; the sum is 1, `[N]`.
  public let weights: Tensor

  init(points: Tensor, logWeights: Tensor) {
    let logs = logWeights.scalars.map { $0.isNaN ? -Double.infinity : $0 }
    let total = number(Tensor(logs).logSumExp())
    let n = Double(logs.count)
    let weights = logs.map { Elementary.exp($0 - total) }
    let squares = compensatedSum(weights.map { $0 * $0 })
    self.points = points
    self.weights = Tensor(weights)
    logEvidence = total - Elementary.log(n)
    effectiveSampleSize = 1 / squares
    // Var(w̄) / w̄² = (n Σ w̃² − 1) / (n − 1) for weights w̃ with sum 1.
    standardError = (Swift.max(n * squares - 1, 0) / Swift.max(n - 1, 1)).squareRoot()
  }

  /// The weighted mean of the draws, `[D]`.
  public var mean: Tensor { matmul(weights, points) }

  public var description: String {
    "log evidence \(rounded(logEvidence)) ± \(brief(standardError)), "
      + "effective sample size \(rounded(effectiveSampleSize)) of \(weights.count)"
  }
}

/// log ∫ p̃(x) dx by draws from a proposal: importance sampling.
///
/// - Parameters:
///   - logDensity: log p̃ of points `[N, D]`, `[N]`.
///   - proposal: What is drawn from; it must be positive wherever p̃ is, with tails at least as
///     heavy.
///   - samples: The number of draws, at least 2.
public func importanceSample(
  of logDensity: (Tensor) -> Tensor, from proposal: any Distribution, samples: Int = 10_000
) -> ImportanceEstimate {
  let x = proposal.sample(max(samples, 2))
  let weights = logDensity(x) - proposal.logDensity(x)
  let rows = x.rank == 1 ? x.reshaped([x.count, 1]) : x
  guard weights.count == rows.shape[0] else {
    return fault(
      ShapeError(
        "importance sampling needs one log-density for each of \(rows.shape[0]) points, "
          + "got \(weights.shape)"),
      returning: ImportanceEstimate(points: rows, logWeights: Tensor(zeros: [rows.shape[0]])))
  }
  return ImportanceEstimate(points: rows, logWeights: weights.flattened())
}

/// log ∫ p(x | θ) p(θ) dθ by annealing: draws of the prior wander towards the posterior through
/// distributions in between, p(θ) p(x | θ)^t, and collect weights on the way.
///
/// Works where no proposal is near the posterior. Each temperature makes one Metropolis move of all
/// particles.
///
/// - Parameters:
///   - prior: Where the particles start; a distribution of points `[D]`.
///   - temperatures: The number of steps of t from 0 to 1, at least 1.
///   - particles: The number of independent particles, at least 2.
///   - scale: The standard deviation of a move, in each feature.
///   - logLikelihood: log p(x | θ) of rows `[N, D]`, `[N]`.
///
/// Source: Neal (2001), "Annealed importance sampling".
public func annealedImportanceSample(
  from prior: any Distribution, temperatures: Int = 200, particles: Int = 200,
  scale: Double = 0.5, logLikelihood: (Tensor) -> Tensor
) -> ImportanceEstimate {
  var generator = Random.current
  defer { Random.current = generator }
  let count = max(particles, 2)
  var x = prior.sample(count, using: &generator)
  if x.rank == 1 { x = x.reshaped([count, 1]) }
  let logPrior = { (x: Tensor) in
    prior.dimension == nil ? prior.logDensity(x.reshaped([count])) : prior.logDensity(x)
  }
  var likelihood = logLikelihood(x)
  guard likelihood.shape == [count] else {
    return fault(
      ShapeError(
        "a likelihood of rows needs one number for each of \(count) rows, got \(likelihood.shape)"),
      returning: ImportanceEstimate(points: x, logWeights: Tensor(zeros: [count])))
  }
  var logWeights = Tensor(zeros: [count])
  let steps = max(temperatures, 1)
  for step in 1...steps {
    if Supervision.hasFault { break }
    // Small steps of t first, where the distributions change fastest.
    let (t, before) = (power(step, of: steps), power(step - 1, of: steps))
    logWeights = logWeights + (t - before) * likelihood
    let moved = x + scale * generator.normal(shape: x.shape)
    let movedLikelihood = logLikelihood(moved)
    let ratio = logPrior(moved) - logPrior(x) + t * (movedLikelihood - likelihood)
    let draws = log(generator.uniform(shape: [count]))
    let accepts = (draws .< ratio).detached()
    x = select(accepts.reshaped([count, 1]), moved, x)
    likelihood = select(accepts, movedLikelihood, likelihood)
  }
  return ImportanceEstimate(points: x, logWeights: logWeights)
}

private func power(_ step: Int, of steps: Int) -> Double {
  let part = Double(step) / Double(steps)
  return part * part * part
}

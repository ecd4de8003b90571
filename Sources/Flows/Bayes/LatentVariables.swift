import ElementaryFunctions
public import Tensors

/// A model with variables that aren't seen: p(x) = ∫ p(x | z) p(z) dz.
///
/// Logarithms are in nats.
public final class LatentVariableModel: CustomStringConvertible {
  /// The distribution of the latent variables, points `[K]`.
  public let prior: any Distribution
  private let conditional: (Tensor, Tensor) -> Tensor

  /// A model from its two parts.
  ///
  /// - Parameters:
  ///   - prior: p(z), a distribution of points `[K]`.
  ///   - logLikelihood: log p(x | z) of one x `[D]` and many z `[S, K]`, `[S]`.
  public init(
    prior: any Distribution, logLikelihood: @escaping (Tensor, Tensor) -> Tensor
  ) {
    self.prior = prior
    conditional = logLikelihood
  }

  /// log p(x | z) of one x `[D]` and many z `[S, K]`, `[S]`.
  public func logLikelihood(_ x: Tensor, given z: Tensor) -> Tensor {
    let values = conditional(x, z)
    guard values.shape == [z.shape.first ?? 0] else {
      return fault(
        ShapeError(
          "a likelihood needs one number for each of \(z.shape.first ?? 0) latent points, "
            + "got \(values.shape)"),
        returning: Tensor(repeating: .nan, shape: [z.shape.first ?? 0]))
    }
    return values
  }

  /// log p(x, z) of one x `[D]` and many z `[S, K]`, `[S]`.
  public func logJoint(_ x: Tensor, _ z: Tensor) -> Tensor {
    logLikelihood(x, given: z) + prior.logDensity(z)
  }

  /// log p(x) of one x by given draws of the prior, `[S, K]`: the logarithm of the mean likelihood.
  public func logMarginal(_ x: Tensor, draws: Tensor) -> ImportanceEstimate {
    ImportanceEstimate(points: draws, logWeights: logLikelihood(x, given: draws))
  }

  /// log p(x) of one x by new draws of the prior.
  public func logMarginal(_ x: Tensor, samples: Int = 1000) -> ImportanceEstimate {
    logMarginal(x, draws: prior.sample(max(samples, 2)))
  }

  /// log p(x) of one x by draws of a proposal near the posterior of z.
  public func logMarginal(
    _ x: Tensor, proposal: any Distribution, samples: Int = 1000
  ) -> ImportanceEstimate {
    importanceSample(of: { self.logJoint(x, $0) }, from: proposal, samples: samples)
  }

  /// The evidence lower bound E_q[log p(x, z) − log q(z)] ≤ log p(x), by draws of q.
  public func evidenceLowerBound(
    _ x: Tensor, proposal: any Distribution, samples: Int = 1000
  ) -> Estimate {
    let z = proposal.sample(max(samples, 2))
    return Estimate((logJoint(x, z) - proposal.logDensity(z)).scalars)
  }

  /// The importance-weighted bound E[log (1/K Σ p(x, z_k) / q(z_k))], between the evidence lower bound
  /// (K = 1) and log p(x) (K → ∞).
  ///
  /// - Parameters:
  ///   - x: One point, `[D]`.
  ///   - proposal: q, the distribution of z that is drawn from.
  ///   - weights: K, the number of draws in each logarithm, at least 1.
  ///   - repeats: The number of logarithms that are averaged, at least 2.
  ///
  /// Source: Burda, Grosse, Salakhutdinov (2016), "Importance Weighted Autoencoders", section 3.
  /// arXiv:1509.00519.
  public func importanceWeightedBound(
    _ x: Tensor, proposal: any Distribution, weights: Int = 10, repeats: Int = 500
  ) -> Estimate {
    let (k, n) = (max(weights, 1), max(repeats, 2))
    let z = proposal.sample(k * n)
    let logWeights = (logJoint(x, z) - proposal.logDensity(z)).reshaped([n, k])
    return Estimate((logWeights.logSumExp(axis: 1) - Elementary.log(Double(k))).scalars)
  }

  public var description: String { "LatentVariableModel(prior: \(prior))" }
}

/// x = W z + b + noise with z ~ N(0, I) and noise ~ N(0, σ² I): probabilistic principal components.
///
/// Everything is known in closed form, so it checks what is estimated elsewhere.
///
/// Source: Tipping, Bishop (1999), "Probabilistic Principal Component Analysis".
public struct LinearGaussian: CustomStringConvertible {
  /// W, one column for each latent variable, `[D, K]`.
  public let weights: Tensor
  /// b, `[D]`.
  public let bias: Tensor
  /// σ, positive.
  public let sd: Double

  /// A model; shapes that don't fit or a deviation that isn't positive are a fault.
  public init(weights: Tensor, bias: Tensor, sd: Double) {
    self.sd = positive(sd, "standard deviation")
    guard weights.rank == 2, weights.count > 0, bias.shape == [weights.shape[0]] else {
      self.weights = fault(
        ShapeError(
          "LinearGaussian needs weights [D, K] and a bias [D], "
            + "got \(weights.shape) and \(bias.shape)"), returning: [[1]])
      self.bias = [0]
      return
    }
    self.weights = weights
    self.bias = bias
  }

  /// The model with the largest likelihood of data `[N, D]`, for so many latent variables.
  ///
  /// W spans the directions of largest variance, and σ² is the mean variance of the others; by
  /// expectation maximisation, since eigenvalues aren't at hand.
  ///
  /// - Parameters:
  ///   - data: Points, `[N, D]`.
  ///   - latent: K, below D.
  ///   - steps: The number of steps.
  public init(maximizingLikelihoodOf data: Tensor, latent: Int, steps: Int = 200) {
    guard data.rank == 2, data.shape[0] > 1, latent > 0, latent < data.shape[1] else {
      let error = ShapeError(
        "LinearGaussian needs data [N, D] and fewer latent variables than D, "
          + "got \(data.shape) and \(latent)")
      self = fault(error, returning: LinearGaussian(weights: [[1]], bias: [0], sd: 1))
      return
    }
    let (n, d) = (Double(data.shape[0]), Double(data.shape[1]))
    let bias = data.mean(axis: 0)
    let centred = data - bias
    var w = 0.1 * Random.normal(shape: [data.shape[1], latent])
    var variance = number(square(centred).mean())
    for _ in 0..<max(steps, 1) {
      if Supervision.hasFault { break }
      let model = LinearGaussian(weights: w, bias: bias, sd: variance.squareRoot())
      let (means, covariance) = model.posterior(of: data)
      let moments = n * covariance + matmul(means.transposed(), means)
      let cross = matmul(centred.transposed(), means)
      w = solve(moments, cross.transposed()).transposed()
      let explained = 2 * number((cross * w).sum())
      let spread = number((matmul(w, moments) * w).sum())
      variance = max((number(square(centred).sum()) - explained + spread) / (n * d), 1e-12)
    }
    self.init(weights: w, bias: bias, sd: variance.squareRoot())
  }

  /// p(x) = N(b, W Wᵀ + σ² I).
  public var marginal: LowRankNormal {
    LowRankNormal(
      mean: bias, factor: weights, sd: Tensor(repeating: sd, shape: [bias.count]))
  }

  /// p(z | x) of points `[N, D]`: the means `[N, K]` and the covariance `[K, K]`, which is the same
  /// for all.
  public func posterior(of x: Tensor) -> (means: Tensor, covariance: Tensor) {
    if let error = misfit("LinearGaussian", dimension: bias.count, x) {
      return fault(error, returning: (x, weights))
    }
    let k = weights.shape[1]
    let precision =
      Tensor(identity: k) + matmul(weights.transposed(), weights) / (sd * sd)
    let rows = x.reshaped([x.count / bias.count, bias.count])
    let right = matmul(rows - bias, weights) / (sd * sd)
    let means = solve(precision, right.transposed()).transposed()
    let covariance = inverse(precision)
    return (
      means.reshaped(x.shape.dropLast() + [k]), 0.5 * (covariance + covariance.transposed())
    )
  }

  /// The same as a model whose integrals are estimated.
  public var latentVariableModel: LatentVariableModel {
    let model = self
    return LatentVariableModel(prior: StandardNormal(dimension: weights.shape[1])) { x, z in
      let means = matmul(z, model.weights.transposed()) + model.bias
      let offsets = (x - means) / model.sd
      return -0.5 * square(offsets).sum(axis: 1)
        - Double(model.bias.count) * (halfLogTwoPi + Elementary.log(model.sd))
    }
  }

  public var description: String {
    "LinearGaussian(weights: \(compact(weights)), sd: \(rounded(sd)))"
  }
}

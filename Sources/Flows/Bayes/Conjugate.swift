import ElementaryFunctions
public import Tensors

/// Posteriors in closed form, with the evidence of the data, to check others against.
public enum Conjugate {
  /// The mean of normal data with known noise: prior and posterior are normal.
  ///
  /// - Parameters:
  ///   - prior: What is known of the mean.
  ///   - data: Independent draws of N(mean, sd²), `[N]`.
  ///   - sd: The standard deviation of each, positive.
  /// - Returns: The posterior of the mean, and log p(data) in nats.
  public static func normalMean(
    prior: Normal, data: Tensor, sd: Double
  ) -> (posterior: Normal, logEvidence: Double) {
    let sd = positive(sd, "standard deviation")
    let (mean, priorSD) = (number(prior.mean), number(prior.sd))
    let x = data.scalars
    let n = Double(x.count)
    let precision = 1 / (priorSD * priorSD) + n / (sd * sd)
    let sum = compensatedSum(x)
    let centre = (mean / (priorSD * priorSD) + sum / (sd * sd)) / precision
    // log p(x) = log p(x | θ) + log p(θ) − log p(θ | x) at any θ, here at the posterior mean.
    let posterior = Normal(centre, (1 / precision).squareRoot())
    let likelihood = compensatedSum(x.map { Normal(centre, sd).logDensity($0) })
    let evidence = likelihood + prior.logDensity(centre) - posterior.logDensity(centre)
    return (posterior, evidence)
  }

  /// The probability of a success: prior and posterior are beta distributions.
  ///
  /// - Returns: The posterior, and the log-probability of the sequence in nats.
  public static func betaBernoulli(
    prior: Beta, successes: Int, failures: Int
  ) -> (posterior: Beta, logEvidence: Double) {
    guard successes >= 0, failures >= 0 else {
      return fault(
        DomainError("counts need to be at least 0, got \(successes) and \(failures)"),
        returning: (prior, .nan))
    }
    let posterior = Beta(prior.a + Double(successes), prior.b + Double(failures))
    return (posterior, posterior.logNormalizer - prior.logNormalizer)
  }

  /// The probabilities of symbols: prior and posterior are Dirichlet distributions.
  ///
  /// - Parameters:
  ///   - prior: What is known of the probabilities.
  ///   - counts: How often each symbol was seen.
  /// - Returns: The posterior, and the log-probability of the sequence in nats.
  public static func dirichletCategorical(
    prior: Dirichlet, counts: [Int]
  ) -> (posterior: Dirichlet, logEvidence: Double) {
    guard counts.count == prior.concentration.count, counts.allSatisfy({ $0 >= 0 }) else {
      return fault(
        DomainError(
          "counts need one number of at least 0 for each of \(prior.concentration.count) symbols, "
            + "got \(counts)"), returning: (prior, .nan))
    }
    let posterior = Dirichlet(zip(prior.concentration, counts).map { $0 + Double($1) })
    return (posterior, posterior.logNormalizer - prior.logNormalizer)
  }

  /// The rate of Poisson counts: prior and posterior are gamma distributions.
  ///
  /// - Parameters:
  ///   - prior: What is known of the rate.
  ///   - counts: Numbers of events in a unit of time each, `[N]`.
  /// - Returns: The posterior, and the log-probability of the counts in nats.
  public static func gammaPoisson(
    prior: Gamma, counts: Tensor
  ) -> (posterior: Gamma, logEvidence: Double) {
    let k = counts.scalars
    guard k.allSatisfy({ $0 >= 0 && $0 == $0.rounded() }) else {
      return fault(
        DomainError("counts need whole numbers of at least 0, got \(compact(counts))"),
        returning: (prior, .nan))
    }
    let total = compensatedSum(k)
    let posterior = Gamma(shape: prior.shape + total, rate: prior.rate + Double(k.count))
    let constants = compensatedSum(k.map { Elementary.lgamma($0 + 1) })
    return (posterior, logNormalizer(posterior) - logNormalizer(prior) - constants)
  }

  /// log ∫ θ^(α − 1) e^(−βθ) dθ.
  private static func logNormalizer(_ gamma: Gamma) -> Double {
    Elementary.lgamma(gamma.shape) - gamma.shape * Elementary.log(gamma.rate)
  }

  /// The weights of a linear regression y = X w + noise: prior and posterior are normal.
  ///
  /// - Parameters:
  ///   - prior: What is known of the weights, `[D]`.
  ///   - inputs: X, one row for each observation, `[N, D]`.
  ///   - outputs: y, `[N]`.
  ///   - sd: The standard deviation of the noise, positive.
  /// - Returns: The posterior of the weights, and log p(y | X) in nats.
  public static func linearRegression(
    prior: MultivariateNormal, inputs: Tensor, outputs: Tensor, sd: Double
  ) -> (posterior: MultivariateNormal, logEvidence: Double) {
    let sd = positive(sd, "standard deviation")
    guard inputs.rank == 2, outputs.shape == [inputs.shape[0]],
      inputs.shape[1] == prior.mean.count
    else {
      return fault(
        ShapeError(
          "linear regression needs inputs [N, \(prior.mean.count)] and outputs [N], "
            + "got \(inputs.shape) and \(outputs.shape)"), returning: (prior, .nan))
    }
    let (n, d) = (inputs.shape[0], inputs.shape[1])
    let priorPrecision = inverse(prior.covariance)
    let precision = priorPrecision + matmul(inputs.transposed(), inputs) / (sd * sd)
    let right =
      matmul(priorPrecision, prior.mean) + matmul(inputs.transposed(), outputs) / (sd * sd)
    let covariance = inverse(precision)
    let posterior = MultivariateNormal(
      mean: solve(precision, right), covariance: 0.5 * (covariance + covariance.transposed()))
    // The evidence from Bayes's rule at the posterior mean, as for one number.
    let residual = outputs - matmul(inputs, posterior.mean)
    let likelihood =
      -0.5 * number((residual * residual).sum()) / (sd * sd)
      - Double(n) * (Elementary.log(sd) + halfLogTwoPi)
    let at = posterior.mean.reshaped([1, d])
    let evidence =
      likelihood + number(prior.logDensity(at).sum()) - number(posterior.logDensity(at).sum())
    return (posterior, evidence)
  }
}

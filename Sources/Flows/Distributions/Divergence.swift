import ElementaryFunctions
import Tensors

/// The Kullback–Leibler divergence KL(p ‖ q) in nats, in closed form.
///
/// Known for two normal distributions of one dimension or of several (diagonal, low-rank or full),
/// for two Laplace, exponential, gamma, beta, Dirichlet, Bernoulli, categorical, Poisson or uniform
/// distributions, and for independent features of those. Any other pair is a fault:
/// `estimatedKLDivergence` averages over draws.
public func klDivergence(_ p: any Distribution, _ q: any Distribution) -> Double {
  switch (p, q) {
  case (let p as Laplace, let q as Laplace):
    let distance = abs(p.location - q.location)
    let ratio = p.scale / q.scale
    return ratio * Elementary.exp(-distance / p.scale) + distance / q.scale
      - Elementary.log(ratio) - 1
  case (let p as Exponential, let q as Exponential):
    return Elementary.log(p.rate / q.rate) + q.rate / p.rate - 1
  case (let p as Gamma, let q as Gamma):
    return (p.shape - q.shape) * Elementary.digamma(p.shape) - Elementary.lgamma(p.shape)
      + Elementary.lgamma(q.shape) + q.shape * Elementary.log(p.rate / q.rate)
      + p.shape * (q.rate - p.rate) / p.rate
  case (let p as Beta, let q as Beta):
    return q.logNormalizer - p.logNormalizer + (p.a - q.a) * Elementary.digamma(p.a)
      + (p.b - q.b) * Elementary.digamma(p.b)
      + (q.a - p.a + q.b - p.b) * Elementary.digamma(p.a + p.b)
  case (let p as Bernoulli, let q as Bernoulli):
    return discrete(
      [1 - p.probability, p.probability],
      [-Elementary.softplus(p.logit), -Elementary.softplus(-p.logit)],
      [-Elementary.softplus(q.logit), -Elementary.softplus(-q.logit)])
  case (let p as Categorical, let q as Categorical)
  where p.logProbabilities.count == q.logProbabilities.count:
    return discrete(p.probabilities, p.logProbabilities, q.logProbabilities)
  case (let p as Poisson, let q as Poisson):
    return p.rate * Elementary.log(p.rate / q.rate) + q.rate - p.rate
  case (let p as Dirichlet, let q as Dirichlet)
  where p.concentration.count == q.concentration.count:
    let total = Elementary.digamma(p.concentration.reduce(0, +))
    return zip(p.concentration, q.concentration).reduce(q.logNormalizer - p.logNormalizer) {
      $0 + ($1.0 - $1.1) * (Elementary.digamma($1.0) - total)
    }
  case (let p as Uniform, let q as Uniform) where p.dimension == q.dimension:
    let isInside =
      zip(p.low.scalars, q.low.scalars).allSatisfy { $0 >= $1 }
      && zip(p.high.scalars, q.high.scalars).allSatisfy { $0 <= $1 }
    return isInside ? q.entropy - p.entropy : .infinity
  case (let p as Independent, let q as Independent) where p.features.count == q.features.count:
    return zip(p.features, q.features).reduce(0) { $0 + klDivergence($1.0, $1.1) }
  default:
    if let p = p as? Normal, let q = q as? Normal, p.dimension == nil, q.dimension == nil {
      return klDivergence(
        MultivariateNormal(mean: p.mean.reshaped([1]), covariance: p.variance.reshaped([1, 1])),
        MultivariateNormal(mean: q.mean.reshaped([1]), covariance: q.variance.reshaped([1, 1])))
    }
    guard let p = fullNormal(p), let q = fullNormal(q), p.dimension == q.dimension else {
      return fault(
        DomainError(
          "no closed form is known for the divergence of \(p) from \(q)",
          help: "use estimatedKLDivergence"), returning: .nan)
    }
    return klOfNormals(p, q)
  }
}

/// Σ p (log p − log q) over symbols that have a probability.
private func discrete(_ p: [Double], _ logP: [Double], _ logQ: [Double]) -> Double {
  p.indices.reduce(0) { p[$1] > 0 ? $0 + p[$1] * (logP[$1] - logQ[$1]) : $0 }
}

/// ½ (tr(Σq⁻¹ Σp) + |Lq⁻¹(μq − μp)|² − D) + log det Lq − log det Lp.
private func klOfNormals(_ p: MultivariateNormal, _ q: MultivariateNormal) -> Double {
  let features = p.mean.count
  let spread = triangularSolve(q.factor, p.factor, lower: true, unit: false)
  let offset = triangularSolve(
    q.factor, (q.mean - p.mean).reshaped([features, 1]), lower: true, unit: false)
  let logRatio = log(q.factor.diagonal()).sum() - log(p.factor.diagonal()).sum()
  let trace = (spread * spread).sum() + (offset * offset).sum() - Double(features)
  return number(0.5 * trace + logRatio)
}

/// A normal distribution of points with its covariance written out.
private func fullNormal(_ distribution: any Distribution) -> MultivariateNormal? {
  switch distribution {
  case let normal as MultivariateNormal: return normal
  case let normal as LowRankNormal:
    return MultivariateNormal(mean: normal.mean, covariance: normal.covariance)
  case let normal as StandardNormal:
    return MultivariateNormal(mean: normal.mean, covariance: normal.variance.diagonalMatrix())
  case let normal as Normal:
    guard let features = normal.dimension else { return nil }
    let ones = Tensor(ones: [features])
    return MultivariateNormal(
      mean: normal.mean * ones, covariance: (normal.variance * ones).diagonalMatrix())
  default: return nil
  }
}

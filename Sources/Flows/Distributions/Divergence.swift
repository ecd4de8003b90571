import ElementaryFunctions
import Tensors

/// The Kullback–Leibler divergence KL(p ‖ q) in nats, in closed form.
///
/// Known for two normal distributions of one dimension or of several (diagonal or full), and for
/// two Laplace, exponential, gamma or beta distributions; any other pair is a fault.
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
          help: "average p.logDensity(x) - q.logDensity(x) over samples of p"), returning: .nan)
    }
    return klOfNormals(p, q)
  }
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

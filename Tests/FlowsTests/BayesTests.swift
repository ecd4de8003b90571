import Autodiff
import Flows
import Tensors
import Testing

@Suite struct BayesTests {
  @Test(arguments: Fixtures.names(having: "gaussian_mean", "logistic_map"))
  func laplaceAgreesWithTorch(_ name: String) throws {
    let json = try Fixtures.load(name)["logistic_map"]
    let (x, y) = (json["X"].tensor, json["y"].tensor)
    let prior = Normal(mean: Tensor(zeros: [x.shape[1]]), sd: Tensor(json["prior_sd"].double))
    let model = Posterior(prior: prior) { (w: Tensor) in
      let logits = matmul(x, w)
      return (y * logits - softplus(logits)).sum()
    }
    let laplace = model.laplace(from: Tensor(zeros: [x.shape[1]]))
    #expect(relativeDifference(laplace.mode, json["w_map"].tensor) < 1e-8)
    let curvature = hessian(of: { -model.logJoint($0) }, at: json["w_map"].tensor)
    #expect(relativeDifference(curvature, json["hessian"].tensor) < 1e-10)
    // At our mode, which is another one in the ninth digit.
    #expect(relativeDifference(inverse(laplace.covariance), json["hessian"].tensor) < 1e-7)
    #expect(abs(laplace.logEvidence - json["laplace_log_evidence"].double) < 1e-8)
  }

  @Test(arguments: Fixtures.names(having: "gaussian_mean", "beta_bernoulli"))
  func conjugatePairsAgreeWithTorch(_ name: String) throws {
    let json = try Fixtures.load(name)
    let g = json["gaussian_mean"]
    let prior = Normal(g["prior_mean"].double, g["prior_sd"].double)
    let (posterior, logEvidence) = Conjugate.normalMean(
      prior: prior, data: g["x"].tensor, sd: g["sigma"].double)
    #expect(abs(posterior.mean.scalar - g["posterior_mean"].double) < 1e-12)
    #expect(abs(posterior.variance.scalar - g["posterior_variance"].double) < 1e-12)
    #expect(abs(logEvidence - g["log_evidence"].double) < 1e-10)
    let b = json["beta_bernoulli"]
    let heads = Int(b["heads"].double)
    let beta = Conjugate.betaBernoulli(
      prior: Beta(b["a"].double, b["b"].double), successes: heads,
      failures: Int(b["tosses"].double) - heads)
    #expect(beta.posterior.a == b["posterior_a"].double)
    #expect(beta.posterior.b == b["posterior_b"].double)
    #expect(abs(beta.logEvidence - b["log_evidence_of_sequence"].double) < 1e-12)
  }

  @Test func conjugatePairsAgreeWithQuadrature() {
    let counts = [3.0, 0, 2, 5]
    let rate = Conjugate.gammaPoisson(prior: Gamma(shape: 2, rate: 1), counts: Tensor(counts))
    let model = Posterior(prior: Gamma(shape: 2, rate: 1)) { rate in
      rate > 0 ? counts.map { Poisson(rate: rate).logDensity($0) }.sum() : -.infinity
    }
    #expect(abs(model.logEvidence(over: 0...40) - rate.logEvidence) < 1e-8)
    #expect(abs(model.mean - rate.posterior.mean.scalar) < 1e-7)

    let two = Conjugate.dirichletCategorical(prior: Dirichlet([2, 3]), counts: [7, 3])
    let beta = Conjugate.betaBernoulli(prior: Beta(2, 3), successes: 7, failures: 3)
    #expect(abs(two.logEvidence - beta.logEvidence) < 1e-12)
    #expect(two.posterior.concentration == [9, 6])

    let x: Tensor = [[1, 0.5], [1, -0.3], [1, 2], [1, 1.1]]
    let y: Tensor = [0.3, -0.2, 1.7, 0.4]
    let prior = MultivariateNormal(mean: [0, 0], covariance: [[1, 0.2], [0.2, 2]])
    let line = Conjugate.linearRegression(prior: prior, inputs: x, outputs: y, sd: 0.7)
    let marginal = MultivariateNormal(
      mean: Tensor(zeros: [4]),
      covariance: 0.49 * Tensor(identity: 4)
        + matmul(matmul(x, prior.covariance), x.transposed()))
    #expect(abs(line.logEvidence - marginal.logDensity(y).scalar) < 1e-12)
    let grid = Posterior(prior: prior) { (w: Tensor) in
      Normal(mean: matmul(x, w), sd: 0.7).logDensity(y)
    }.onGrid(over: -4...4, -4...4, count: 81)
    #expect(relativeDifference(grid.mean, line.posterior.mean) < 1e-6)
    #expect(relativeDifference(grid.variance, line.posterior.variance) < 1e-5)
    #expect(abs(grid.logEvidence - line.logEvidence) < 1e-6)
  }

  @Test func gridOfOneNumberAgreesWithTheClosedForm() {
    let data: Tensor = [0.4, 1.1, 0.2]
    let exact = Conjugate.normalMean(prior: Normal(0, 2), data: data, sd: 1)
    let model = Posterior(prior: Normal(0, 2)) { theta in
      data.scalars.map { Normal(theta, 1).logDensity($0) }.sum()
    }
    let grid = model.onGrid(over: -6...6, count: 241)
    #expect(abs(grid.mean.scalar - exact.posterior.mean.scalar) < 1e-10)
    #expect(abs(grid.logEvidence - exact.logEvidence) < 1e-10)
    #expect(abs(grid.probabilities.sum().scalar - 1) < 1e-14)
    let laplace = model.laplace(from: [0.0])
    #expect(abs(laplace.logEvidence - exact.logEvidence) < 1e-8)
    #expect(
      relativeDifference(laplace.covariance, exact.posterior.variance.reshaped([1, 1])) < 1e-7)
  }

  @Test func evidenceByDrawsIsWithinItsError() {
    Random.with(Philox(seed: 6)) {
      let target = MultivariateNormal(mean: [1, -1], covariance: [[1, 0.5], [0.5, 0.6]])
      let shifted = { (x: Tensor) in target.logDensity(x) + 5 }
      let importance = importanceSample(
        of: shifted, from: Normal(mean: [0, 0], sd: 2), samples: 4000)
      #expect(abs(importance.logEvidence - 5) < 5 * importance.standardError)
      #expect(importance.effectiveSampleSize > 200 && importance.effectiveSampleSize < 4000)
      #expect(relativeDifference(importance.mean, target.mean) < 0.1)
      let prior = StandardNormal(dimension: 2)
      let exact = MultivariateNormal(
        mean: [0, 0], covariance: target.covariance + Tensor(identity: 2)
      ).logDensity(target.mean).scalar
      let annealed = annealedImportanceSample(from: prior, temperatures: 100, particles: 300) {
        MultivariateNormal(mean: target.mean, covariance: target.covariance).logDensity($0)
      }
      #expect(abs(annealed.logEvidence - exact) < 5 * annealed.standardError)
    }
  }

  @Test func chainsFindMeansAndVariances() {
    Random.with(Philox(seed: 6)) {
      let target = MultivariateNormal(mean: [1, -1], covariance: [[1, 0.5], [0.5, 0.6]])
      let start = 3 * Random.normal(shape: [4, 2])
      let hamiltonian = hamiltonianMonteCarlo(
        of: target.logDensity, from: start, draws: 400, warmUp: 200)
      let walk = metropolis(of: target.logDensity, from: start, draws: 4000, warmUp: 500)
      for chains in [hamiltonian, walk] {
        #expect(chains.rHat.max().scalar < 1.03, "\(chains)")
        let off = abs(chains.mean - target.mean) / chains.standardError
        #expect(off.max().scalar < 5, "\(chains)")
        #expect(relativeDifference(chains.variance, target.variance) < 0.2)
      }
      #expect(hamiltonian.acceptanceRate > 0.6 && hamiltonian.acceptanceRate < 0.98)
      #expect(walk.acceptanceRate > 0.2 && walk.acceptanceRate < 0.5)
      #expect(hamiltonian.effectiveSampleSize.min().scalar > 300)
      #expect(walk.effectiveSampleSize.max().scalar < 4000)
    }
  }

  /// Two separate peaks that no chain crosses between: R̂ must say so.
  @Test func rHatFindsChainsThatDoNotMix() {
    Random.with(Philox(seed: 6)) {
      let peaks = Mixture([Normal(mean: [-20], sd: 1), Normal(mean: [20], sd: 1)])
      let chains = hamiltonianMonteCarlo(
        of: peaks.logDensity, from: [[-20], [20]], draws: 200, warmUp: 100)
      #expect(chains.rHat.scalars[0] > 2)
      #expect(chains.effectiveSampleSize.scalars[0] < 50)
    }
  }

  @Test func mixtureFitFindsTheComponents() {
    Random.with(Philox(seed: 6)) {
      let truth = Mixture(
        [
          MultivariateNormal(mean: [-3, 0], covariance: [[0.5, 0.2], [0.2, 0.3]]),
          MultivariateNormal(mean: [2, 1], covariance: [[0.3, 0], [0, 1]]),
        ], weights: [0.3, 0.7])
      let fitted = fitMixture(to: truth.sample(3000), components: 2)
      let likelihoods = fitted.logLikelihoods
      #expect(zip(likelihoods, likelihoods.dropFirst()).allSatisfy { $0 <= $1 + 1e-12 })
      let divergence = estimatedKLDivergence(truth, fitted.mixture, samples: 4000)
      #expect(divergence.value < 0.01 + 5 * divergence.standardError)
      #expect(abs(fitted.mixture.weights.reduce(0, max) - 0.7) < 0.05)
      let sums = fitted.responsibilities.sum(axis: 1)
      #expect(relativeDifference(sums, Tensor(ones: [3000])) < 1e-12)
    }
  }

  @Test(arguments: Fixtures.names(having: "log_marginal_exact", "z_draws"))
  func linearGaussianModelAgreesWithTorch(_ name: String) throws {
    let json = try Fixtures.load(name)
    let model = LinearGaussian(
      weights: json["W"].tensor, bias: json["b"].tensor, sd: json["sigma"].double)
    let (x, draws) = (json["x"].tensor, json["z_draws"].tensor)
    let exact = json["log_marginal_exact"].tensor
    #expect(relativeDifference(model.marginal.logDensity(x), exact) < 1e-10)
    let (means, covariance) = model.posterior(of: x)
    #expect(relativeDifference(means, json["posterior_mean"].tensor) < 1e-10)
    #expect(relativeDifference(covariance, json["posterior_cov"].tensor) < 1e-10)
    let latent = model.latentVariableModel
    let known = json["log_lik"].tensor
    for row in 0..<x.shape[0] {
      let likelihoods = latent.logLikelihood(x[row], given: draws)
      let first = likelihoods[rows: 0..<known.shape[1]]
      #expect(relativeDifference(first, known[row]) < 1e-10)
      let estimate = latent.logMarginal(x[row], draws: draws)
      let expected = json["log_marginal_mc"].doubles[row]
      #expect(abs(estimate.logEvidence - expected) < 1e-10 * (1 + abs(expected)))
    }
  }

  @Test func boundsAreOrderedAndTight() {
    Random.with(Philox(seed: 3)) {
      let model = LinearGaussian(
        weights: [[1, 0.5], [-0.3, 0.8], [0.2, 0.1]], bias: [0, 1, 2], sd: 0.5)
      let x: Tensor = [0.8, 1.5, 2.2]
      let exact = model.marginal.logDensity(x).scalar
      let latent = model.latentVariableModel
      let (mean, covariance) = model.posterior(of: x)
      // With the exact posterior as proposal every weight is p(x).
      let right = MultivariateNormal(mean: mean, covariance: covariance)
      let tight = latent.evidenceLowerBound(x, proposal: right, samples: 10)
      #expect(abs(tight.value - exact) < 1e-12)
      let wide = Normal(mean: mean, sd: 0.8)
      let one = latent.importanceWeightedBound(x, proposal: wide, weights: 1, repeats: 2000)
      let ten = latent.importanceWeightedBound(x, proposal: wide, weights: 10, repeats: 2000)
      #expect(one.value < ten.value && ten.value < exact + 5 * ten.standardError)
      #expect(exact - ten.value < 0.1 * (exact - one.value) + 5 * ten.standardError)
      let byPrior = latent.logMarginal(x, samples: 4000)
      #expect(abs(byPrior.logEvidence - exact) < 5 * byPrior.standardError)
    }
  }

  @Test func linearGaussianModelLearnsItsSubspace() {
    Random.with(Philox(seed: 3)) {
      let truth = LinearGaussian(weights: [[1], [2], [-1]], bias: [1, 0, -1], sd: 0.3)
      let data = truth.marginal.sample(3000)
      let model = LinearGaussian(maximizingLikelihoodOf: data, latent: 1)
      #expect(abs(model.sd - 0.3) < 0.02)
      let covariance = matmul(model.weights, model.weights.transposed())
      #expect(
        relativeDifference(covariance, matmul(truth.weights, truth.weights.transposed())) < 0.1)
    }
  }
}

import Flows
import Tensors
import Testing

@Suite struct PosteriorTests {
  @Test func gaussianMeanAgreesWithTheClosedForm() throws {
    let json = try Fixtures.load("bayes")["gaussian_mean"]
    let data = json["x"].doubles
    let sigma = json["sigma"].double
    let model = Posterior(prior: Normal(json["prior_mean"].double, json["prior_sd"].double)) {
      theta in data.map { Normal(theta, sigma).logDensity($0) }.sum()
    }
    // The mode of a normal posterior is its mean.
    #expect(abs(model.mode(from: 3) - json["posterior_mean"].double) < 1e-10)
    #expect(abs(model.mean - json["posterior_mean"].double) < 1e-10)
    #expect(abs(model.variance - json["posterior_variance"].double) < 1e-10)
    let logEvidence = json["log_evidence"].double
    #expect(abs(model.logEvidence() - logEvidence) < 1e-9)
    #expect(abs(model.logEvidence(over: -20...30) - logEvidence) < 1e-9)
    #expect(abs(model.evidence(over: -20...30) / exp(logEvidence) - 1) < 1e-9)
    let posterior = Normal(
      json["posterior_mean"].double, json["posterior_variance"].double.squareRoot())
    for theta in [-0.5, 0.16, 0.9] {
      #expect(abs(model.logDensity(theta) - posterior.logDensity(theta)) < 1e-9)
    }
    #expect(abs(integral(over: -3...3) { model.density($0) } - 1) < 1e-9)
  }

  @Test func betaBernoulliAgreesWithTheClosedForm() throws {
    let json = try Fixtures.load("bayes")["beta_bernoulli"]
    let (heads, tosses) = (json["heads"].double, json["tosses"].double)
    let model = Posterior(prior: Beta(json["a"].double, json["b"].double)) { p in
      heads * log(p) + (tosses - heads) * log(1 - p)
    }
    #expect(abs(model.mode(from: 0.5) - json["map"].double) < 1e-10)
    let expected = json["log_evidence_of_sequence"].double
    #expect(abs(model.logEvidence(over: 0...1) - expected) < 1e-10)
    #expect(abs(model.logEvidence() - expected) < 1e-8)
    let posterior = Beta(json["posterior_a"].double, json["posterior_b"].double)
    #expect(abs(model.mean - posterior.mean.scalar) < 1e-8)
  }

  @Test func logisticRegressionModeAgreesWithTorch() throws {
    let json = try Fixtures.load("bayes")["logistic_map"]
    let (x, y) = (json["X"].tensor, json["y"].tensor)
    let prior = Normal(mean: Tensor(zeros: [x.shape[1]]), sd: Tensor(json["prior_sd"].double))
    let model = Posterior(prior: prior) { (w: Tensor) in
      let logits = matmul(x, w)
      return (y * logits - softplus(logits)).sum()
    }
    let mode = model.mode(from: Tensor(zeros: [x.shape[1]]))
    #expect(relativeDifference(mode, json["w_map"].tensor) < 1e-8)
    #expect(abs(model.logJoint(mode).scalar + json["neg_log_joint_at_map"].double) < 1e-10)
  }

  @Test func evidenceOfTwoNumbersAgreesWithTheClosedForm() {
    // y = X w + noise with a normal prior on w: y is normal with covariance I + X Xᵀ.
    let x: Tensor = [[1, 0.5], [1, -0.3], [1, 2], [1, 1.1]]
    let y: Tensor = [0.3, -0.2, 1.7, 0.4]
    let model = Posterior(prior: StandardNormal(dimension: 2)) { (w: Tensor) in
      Normal(mean: matmul(x, w), sd: 1).logDensity(y)
    }
    let marginal = MultivariateNormal(
      mean: Tensor(zeros: [4]), covariance: Tensor(identity: 4) + matmul(x, x.transposed()))
    let expected = marginal.logDensity(y).scalar
    #expect(abs(model.logEvidence(over: -9...9, -9...9) - expected) < 1e-7)
    let precision = Tensor(identity: 2) + matmul(x.transposed(), x)
    let mean = solve(precision, matmul(x.transposed(), y))
    #expect(relativeDifference(model.mode(from: [3, -2]), mean) < 1e-9)
  }

  @Test func manyDataDoNotUnderflow() {
    var generator = Philox(seed: 2)
    let data = Normal(1, 2).sample(5000, using: &generator)
    let total = data.sum().scalar
    let squares = square(data).sum().scalar
    let model = Posterior(prior: Normal(0, 10)) { theta in
      // Σ log N(xᵢ; θ, 2²), written with the sufficient statistics.
      -(squares - 2 * theta * total + 5000 * theta * theta) / 8
        - 5000 * (log(2.0) + 0.5 * log(2 * Double.pi))
    }
    let variance = 1 / (0.01 + 5000 / 4.0)
    let mean = variance * total / 4
    #expect(abs(model.mode(from: -50) - mean) < 1e-9)
    #expect(model.evidence() == 0)
    let atMean = model.logJoint(mean)
    let expected = atMean + 0.5 * log(2 * Double.pi * variance)
    #expect(abs(model.logEvidence() - expected) < 1e-7)
    #expect(abs(model.variance / variance - 1) < 1e-8)
  }

  @Test func aPosteriorWithoutAModeIsAFault() {
    #expect(throws: DomainError.self) {
      try Supervision.run {
        Posterior(prior: Uniform(-1e300, 1e300)) { theta in theta }.mode(from: 2e300)
      }
    }
    #expect(throws: ShapeError.self) {
      try Supervision.run {
        _ = Posterior(prior: StandardNormal(dimension: 2)) { (theta: Double) in -theta }
      }
    }
  }

  /// Logistic regression in two dimensions, with a likelihood of one point and one of rows.
  private struct Regression {
    let x: Tensor
    let y: Tensor
    let prior = StandardNormal(dimension: 2)

    init() {
      var generator = Philox(seed: 21)
      x = generator.normal(shape: [30, 2])
      y = 2 * (generator.uniform(shape: [30]) .< sigmoid(matmul(x, [1.5, -1]))) - 1
    }

    func rows(_ theta: Tensor) -> Tensor {
      logSigmoid(matmul(theta, x.transposed()) * y).sum(axis: 1)
    }

    var one: Posterior {
      Posterior(prior: prior) { (theta: Tensor) in logSigmoid(matmul(x, theta) * y).sum() }
    }
  }

  @Test func aVectorizedLikelihoodAgreesWithThatOfEachPoint() {
    let problem = Regression()
    var calls = 0
    let many = Posterior(prior: problem.prior, isVectorized: true) { (theta: Tensor) in
      calls += 1
      return problem.rows(theta)
    }
    let one = problem.one
    let points: Tensor = [[0, 0], [1, -2], [0.3, 0.4]]
    #expect(many.logJoint(points[1]).shape == [])
    #expect(relativeDifference(many.logJoint(points), one.logJoint(points)) < 1e-13)
    #expect(relativeDifference(many.logJoint(points[1]), one.logJoint(points)[1]) < 1e-13)
    calls = 0
    let grid = many.onGrid(over: -3...6, -6...3, count: 30)
    #expect(calls == 1, "900 places at once")
    #expect(relativeDifference(grid.mean, one.onGrid(over: -3...6, -6...3, count: 30).mean) < 1e-12)
    let evidence = many.logEvidence(over: -6...9, -9...6)
    #expect(abs(evidence - one.logEvidence(over: -6...9, -9...6)) < 1e-9)
    let (a, b) = (many.laplace(from: [0, 0]), one.laplace(from: [0, 0]))
    #expect(relativeDifference(a.mode, b.mode) < 1e-8)
    #expect(relativeDifference(a.covariance, b.covariance) < 1e-7)
    Random.with(Philox(seed: 4)) {
      let estimate = importanceSample(
        of: many.logJoint, from: a.distribution, samples: 4000)
      #expect(abs(estimate.logEvidence - evidence) < 5 * estimate.standardError)
    }
  }

  @Test func aVectorizedLikelihoodOfNumbersIsIntegrated() {
    let data: Tensor = [2.1, 0.4, 1.9]
    for prior in [Normal(0, 2), Normal(mean: [0], sd: [2])] {
      let many = Posterior(prior: prior, isVectorized: true) { (theta: Tensor) in
        Normal(0, 1).logDensity(data - theta.reshaped([theta.count, 1])).sum(axis: 1)
      }
      let exact = Conjugate.normalMean(prior: Normal(0, 2), data: data, sd: 1)
      #expect(abs(many.logEvidence() - exact.logEvidence) < 1e-10)
      #expect(abs(many.mean - exact.posterior.mean.scalar) < 1e-10)
      #expect(abs(many.variance - exact.posterior.variance.scalar) < 1e-10)
      #expect(abs(many.density(1.2) - exact.posterior.density(1.2)) < 1e-9)
      let grid = many.onGrid(over: -8...8, count: 2001)
      #expect(abs(grid.mean[0].scalar - exact.posterior.mean.scalar) < 1e-10)
    }
  }

  @Test func aVectorizedLikelihoodOfAnotherShapeIsAFault() {
    let wrong = Posterior(prior: StandardNormal(dimension: 2), isVectorized: true) {
      (theta: Tensor) in (theta * theta).sum()
    }
    for theta: Tensor in [[[1, 2], [3, 4]], [1, 2]] {
      #expect(throws: ShapeError.self) { try Supervision.run { _ = wrong.logJoint(theta) } }
    }
    let table = Posterior(prior: StandardNormal(dimension: 2), isVectorized: true) {
      (theta: Tensor) in theta
    }
    #expect(throws: ShapeError.self) {
      try Supervision.run { _ = table.logJoint([[1, 2], [3, 4], [5, 6]]) }
    }
  }

  @Test func momentsOfABoundedParameterAgreeWithTheClosedForm() {
    // Three heads and a flat prior: the posterior Beta(4, 1) has its peak at the end of its support.
    let heads = Posterior(prior: Beta(1, 1)) { (t: Double) in 3 * log(t) }
    #expect(abs(heads.evidence() - 0.25) < 1e-11)
    #expect(abs(heads.mean - 0.8) < 1e-11)
    #expect(abs(heads.variance - 4.0 / 150) < 1e-11)
    #expect(abs(heads.expectation { 1 - $0 } - 0.2) < 1e-11)
    // Exponential(1) and e^−2θ: the peak is at 0, and the posterior is Exponential(3).
    let waiting = Posterior(prior: Exponential(rate: 1)) { (t: Double) in -2 * t }
    #expect(abs(waiting.mean - 1.0 / 3) < 1e-11 && abs(waiting.variance - 1.0 / 9) < 1e-11)
    // A peak cut by both ends of a uniform prior.
    let cut = Posterior(prior: Uniform(-1, 2)) { (t: Double) in t }
    let total = exp(2.0) - exp(-1.0)
    #expect(abs(cut.evidence() - total / 3) < 1e-10)
    #expect(abs(cut.mean - (exp(2.0) + 2 * exp(-1.0)) / total) < 1e-10)
    // The support of this prior isn't known: where its mass begins is found to 1e-9, as a maximum is.
    let shifted = Posterior(prior: Transformed(Exponential(rate: 1), by: Affine(shift: -5))) {
      (t: Double) in -2 * t
    }
    #expect(abs(shifted.mean - (5 + 1.0 / 3)) < 1e-8)
    let gamma = Posterior(prior: Gamma(shape: 2, rate: 1)) { (r: Double) in 9 * log(r) - 4 * r }
    #expect(abs(gamma.mean - 11.0 / 5) < 1e-10 && abs(gamma.variance - 11.0 / 25) < 1e-10)
  }

  @Test func outsideThePriorTheLikelihoodNeedNotMakeSense() {
    let posterior = Posterior(prior: Uniform(low: [0, 0], high: [1, 1])) { (t: Tensor) in
      log(t).sum()
    }
    #expect(posterior.logJoint([-1, 0.5]).scalar == -.infinity)
    #expect(posterior.logJoint([[-1, 0.5], [0.5, 0.5]])[1].scalar == 2 * log(0.5))
  }
}

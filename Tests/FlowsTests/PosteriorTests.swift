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
}

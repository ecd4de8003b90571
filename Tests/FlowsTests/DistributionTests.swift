import Autodiff
import Flows
import Tensors
import Testing

/// A family of the fixture as one of ours, or nil where we don't have it.
private func distribution(_ name: String, _ p: JSON) -> (any Distribution)? {
  switch name {
  case "normal": Normal(p["loc"].double, p["scale"].double)
  case "laplace": Laplace(p["loc"].double, p["scale"].double)
  case "logistic": Logistic(p["loc"].double, p["scale"].double)
  case "student_t", "cauchy":
    StudentT(
      degreesOfFreedom: name == "cauchy" ? 1 : p["df"].double, location: p["loc"].double,
      scale: p["scale"].double)
  case "uniform": Uniform(p["low"].double, p["high"].double)
  case "exponential": Exponential(rate: p["rate"].double)
  case "gamma": Gamma(shape: p["concentration"].double, rate: p["rate"].double)
  case "beta": Beta(p["a"].double, p["b"].double)
  case "multivariate_normal":
    MultivariateNormal(mean: p["loc"].tensor, covariance: p["covariance"].tensor)
  case "dirichlet": Dirichlet(p["concentration"].doubles)
  case "bernoulli_logits": Bernoulli(logit: p["logits"].double)
  case "bernoulli_probs": Bernoulli(p["probs"].double)
  case "categorical_logits": Categorical(logits: p["logits"].doubles)
  case "categorical_probs": Categorical(p["probs"].doubles)
  case "poisson": Poisson(rate: p["rate"].double)
  case "mixture_diag_normal":
    Mixture(
      zip(p["loc"].items, p["scale"].items).map { Normal(mean: $0.tensor, sd: $1.tensor) },
      weights: p["weights"].doubles)
  default: nil
  }
}

/// One case of a fixture by its place.
struct FixtureCase: CustomTestStringConvertible, Sendable {
  let file: String
  let index: Int
  let name: String

  var testDescription: String { "\(file): \(name)" }

  /// All cases of the files whose first case has a key.
  static func all(with key: String) -> [FixtureCase] {
    Fixtures.names { !($0["cases"].items.first?[key].isNull ?? true) }.flatMap { file in
      ((try? Fixtures.load(file))?["cases"].items ?? []).enumerated().map {
        FixtureCase(file: file, index: $0.offset, name: $0.element[key].text)
      }
    }
  }

  func load() throws -> JSON { try Fixtures.load(file)["cases"].items[index] }
}

@Suite struct DistributionParityTests {
  /// What the fixtures suggest, relative to 1 + |expected|: torch's softplus leaves out up to 2e-9.
  static let tolerance = 1e-10

  @Test func findsTheFamilies() {
    #expect(FixtureCase.all(with: "distribution").count >= 15)
    #expect(FixtureCase.all(with: "family").count >= 8)
  }

  @Test(arguments: FixtureCase.all(with: "distribution"))
  func familyAgreesWithTorch(_ test: FixtureCase) throws {
    let expected = try test.load()
    let ours = try #require(distribution(test.name, expected["params"]))
    let x = expected["x"].tensor
    #expect(relativeDifference(ours.logDensity(x), expected["log_prob"].tensor) < Self.tolerance)
    if let ours = ours as? any DistributionWithMoments {
      for (value, key) in [(ours.mean, "mean"), (ours.variance, "variance")]
      where !expected[key].isNull {
        #expect(relativeDifference(value, expected[key].tensor) < Self.tolerance, "\(key)")
      }
    }
    if !expected["entropy"].isNull {
      let ours = try #require(ours as? any DistributionWithEntropy)
      #expect(
        relativeDifference(Tensor(ours.entropy), expected["entropy"].tensor) < Self.tolerance)
    }
  }

  @Test(arguments: FixtureCase.all(with: "family"))
  func divergenceAgreesWithTorch(_ test: FixtureCase) throws {
    let expected = try test.load()
    let p = try #require(distribution(test.name, expected["p"]))
    let q = try #require(distribution(test.name, expected["q"]))
    #expect(relativeDifference(Tensor(klDivergence(p, q)), expected["kl"].tensor) < Self.tolerance)
    #expect(abs(klDivergence(p, p)) < 1e-14)
    // The estimate by draws is within five standard errors.
    Random.with(Philox(seed: 1)) {
      let estimate = estimatedKLDivergence(p, q, samples: 4000)
      #expect(abs(estimate.value - expected["kl"].double) < 5 * estimate.standardError)
    }
  }

  @Test(arguments: FixtureCase.all(with: "fn"))
  func elementwiseMapsAgreeWithTorch(_ test: FixtureCase) throws {
    do {
      let json = try test.load()
      let p = json["params"]
      let map: (any Bijection)? =
        switch json["fn"].text {
        case "exp": Exp()
        case "sigmoid": Sigmoid()
        case "tanh": Tanh()
        case "softplus": Softplus()
        case "affine": Affine(scale: p["scale"].double, shift: p["loc"].double)
        case "softclip": SoftClip(bound: p["bound"].double)
        case "signed_power": Power(exp(p["alpha"].double))
        case "leaky_relu": LeakyReLU(slope: p["slope"].double)
        case "logit": Logit()
        default: nil
        }
      let ours = try #require(map, "\(json["fn"].text)")
      for (x, (y, slope)) in zip(
        json["x"].doubles, zip(json["y"].doubles, json["log_abs_dydx"].doubles))
      {
        let (value, logDet) = ours.forward(x)
        #expect(abs(value - y) <= Self.tolerance * (1 + abs(y)), "\(ours) at \(x)")
        #expect(abs(logDet - slope) <= Self.tolerance * (1 + abs(slope)), "\(ours) at \(x)")
      }
    }
  }
}

/// A distribution by name, with a range that holds all but 1e-12 of it.
struct NamedDistribution: CustomTestStringConvertible, Sendable {
  let name: String
  let range: ClosedRange<Double>
  let make: @Sendable () -> any Distribution

  var testDescription: String { name }

  init(
    _ name: String, _ range: ClosedRange<Double> = -Double.infinity...Double.infinity,
    _ make: @escaping @Sendable () -> any Distribution
  ) {
    self.name = name
    self.range = range
    self.make = make
  }

  static let ofNumbers: [NamedDistribution] = [
    .init("normal") { Normal(1, 2) },
    .init("laplace") { Laplace(0.5, 0.8) },
    .init("logistic") { Logistic(-1, 0.5) },
    .init("student t") { StudentT(degreesOfFreedom: 3.5, location: 1, scale: 0.5) },
    .init("uniform", -1...2) { Uniform(-1, 2) },
    .init("exponential", 0...Double.infinity) { Exponential(rate: 1.5) },
    .init("gamma", 0...Double.infinity) { Gamma(shape: 2.5, rate: 2) },
    .init("beta", 0...1) { Beta(2, 3.5) },
    .init("mixture") { Mixture([Normal(-2, 0.5), Laplace(1, 1)], weights: [1, 3]) },
    .init("log-normal", 0...Double.infinity) { Transformed(Normal(0, 1), by: Log()) },
    .init("logit-normal", 0...1) { Transformed(Normal(0.3, 1.2), by: Logit()) },
    .init("sinh-normal") { Transformed(Normal(0, 1), by: Affine(scale: 2, shift: 1).then(Sinh())) },
    .init("student by asinh") { Transformed(Normal(0, 1), by: Asinh()) },
    .init("sinh-arcsinh of normal") {
      Transformed(Normal(0, 1), by: SinhArcsinh(skew: 0.5, tail: 1.4))
    },
    .init("decreasing") { Transformed(Logistic(0, 1), by: Affine(scale: -2, shift: 1)) },
    .init("trained shape") { Flow(base: Logistic(0, 1)) { ActNorm() } },
  ]
}

@Suite struct DistributionLawTests {
  @Test(arguments: NamedDistribution.ofNumbers)
  func densityIntegratesToOne(_ named: NamedDistribution) {
    let p = named.make()
    let total = integral(over: named.range, tolerance: 1e-9) { p.density($0) }
    #expect(abs(total - 1) < 1e-8)
  }

  /// Kolmogorov and Smirnov's test at every eighth draw: the chance that a right sample fails is
  /// below 1e-6 (the 1e-6 point of the statistic over all draws is 2.7).
  @Test(arguments: NamedDistribution.ofNumbers)
  func sampleFollowsTheDensity(_ named: NamedDistribution) {
    let p = named.make()
    var generator = Philox(seed: 5)
    let count = 400
    let draws = p.sample(count, using: &generator).scalars.sorted()
    var edge = named.range.lowerBound
    var below = 0.0
    var largest = 0.0
    for index in stride(from: 7, to: count, by: 8) {
      below += quadrature(over: edge...draws[index], tolerance: 1e-6) { p.density($0) }.value
      edge = draws[index]
      let ranks = [Double(index) / Double(count), Double(index + 1) / Double(count)]
      largest = ranks.reduce(largest) { max($0, abs(below - $1)) }
    }
    #expect(largest * Double(count).squareRoot() < 2.7)
  }

  @Test(arguments: NamedDistribution.ofNumbers)
  func numbersAndTensorsAgree(_ named: NamedDistribution) {
    let p = named.make()
    let x = [0.1, 0.4, 0.9]
    let together = p.logDensity(Tensor(x))
    #expect(together.shape == [3])
    #expect(relativeDifference(together, Tensor(x.map { p.logDensity($0) })) < 1e-14)
    #expect(p.sample(5).shape == [5] && p.sample().shape == [])
  }

  @Test(arguments: NamedDistribution.ofNumbers)
  func distributionFunctionIsTheIntegral(_ named: NamedDistribution) throws {
    let p = try #require(named.make() as? any DistributionWithCDF)
    var (edge, below) = (named.range.lowerBound, 0.0)
    for x in [-1.5, -0.7, 0.2, 0.55, 0.9, 1.9] where named.range.contains(x) {
      below += integral(over: edge...x, tolerance: 1e-11) { p.density($0) }
      edge = x
      #expect(abs(p.cumulativeProbability(x) - below) < 1e-9, "at \(x)")
    }
    for probability in [0.01, 0.3, 0.5, 0.98] {
      let x = p.quantile(probability)
      #expect(abs(p.cumulativeProbability(x) - probability) < 1e-12)
    }
    #expect(p.cumulativeProbability(-1e9) < 1e-6 && p.cumulativeProbability(1e9) > 1 - 1e-6)
  }

  @Test func entropiesAreMeansOfSurprise() {
    Random.with(Philox(seed: 8)) {
      for p: any DistributionWithEntropy in [
        Normal(1, 2), Laplace(0, 0.5), Logistic(1, 2), StudentT(degreesOfFreedom: 4),
        Exponential(rate: 2), Gamma(shape: 3, rate: 2), Beta(2, 3), Bernoulli(0.3),
        Categorical([1, 2, 5]), Dirichlet([1.5, 2, 3]),
        LowRankNormal(mean: [1, 2, 3], factor: [[1], [0.5], [-1]], sd: [1, 0.5, 0.3]),
        Independent([Normal(0, 1), Gamma(shape: 2)]),
      ] {
        let estimate = estimatedEntropy(p, samples: 4000)
        #expect(abs(estimate.value - p.entropy) < 5 * estimate.standardError, "\(p)")
      }
    }
  }

  @Test(arguments: [0.7, 4, 60])
  func poissonDrawsFollowTheProbabilities(_ rate: Double) {
    let p = Poisson(rate: rate)
    var generator = Philox(seed: 4)
    let draws = p.sample(20_000, using: &generator)
    let error = (p.rate / 20_000).squareRoot()
    #expect(abs(draws.mean().scalar - p.rate) < 5 * error)
    #expect(abs(draws.variance().scalar / p.rate - 1) < 0.1)
    let middle = p.rate.rounded(.down)
    let below = draws.scalars.count { $0 <= middle }
    #expect(abs(Double(below) / 20_000 - p.cumulativeProbability(middle)) < 0.02)
    let total = (0...Int(middle)).reduce(0) { $0 + p.density(Double($1)) }
    #expect(abs(total - p.cumulativeProbability(middle)) < 1e-12)
  }

  @Test func lowRankAndFullNormalsAgree() {
    let low = LowRankNormal(
      mean: [1, -2, 0.5], factor: [[1, 0.2], [0.5, -1], [0, 0.7]], sd: [0.5, 1, 3])
    let full = MultivariateNormal(mean: low.mean, covariance: low.covariance)
    let x = full.sample(4)
    #expect(relativeDifference(low.logDensity(x), full.logDensity(x)) < 1e-13)
    #expect(abs(low.entropy - full.entropy) < 1e-13)
    #expect(abs(klDivergence(low, full)) < 1e-13)
    #expect(relativeDifference(low.variance, full.variance) < 1e-15)
  }

  @Test func conditionalNormalReadsItsContext() {
    let layer = ConditionalAffine(context: 1, conditioner: MLP(hidden: [4]))
    let flow = Flow(base: StandardNormal(dimension: 2)) { layer }
    var generator = Philox(seed: 2)
    for parameter in flow.parameters {
      parameter.value = generator.normal(shape: parameter.value.shape)
    }
    let p = flow.given([0.5])
    let (mean, logScale) = AffineTransformer(logScaleBound: 4)
      .parameters(from: layer.conditioner([[0.5]]))
    let expected = Normal(mean: mean[0], sd: exp(logScale[0]))
    let x: Tensor = [[0.3, 1], [-1, 2]]
    #expect(relativeDifference(p.logDensity(x), expected.logDensity(x)) < 1e-13)
    #expect(flow.given([1]).logDensity(x) != p.logDensity(x))
  }

  @Test func densityVanishesOutsideTheSupport() {
    for p: any Distribution in [
      Uniform(0, 1), Exponential(rate: 1), Gamma(shape: 2), Beta(2, 2),
      Transformed(Normal(0, 1), by: Log()), Transformed(Uniform(0, 1), by: Sigmoid().inverted()),
    ] {
      #expect(p.logDensity(-0.5) == -.infinity, "\(p)")
      #expect(p.logDensity(Tensor([-0.5])).scalars == [-.infinity], "\(p)")
      #expect(p.logDensity(Double.nan).isNaN, "\(p)")
    }
    let box = Uniform(low: [0, 0], high: [1, 2])
    #expect(box.logDensity([[0.5, 0.5], [2, 0.5]]).scalars == [-log(2.0), -.infinity])
  }

  @Test func diagonalAndFullNormalsAgree() {
    let (mean, sd): (Tensor, Tensor) = ([1, -2, 0.5], [0.5, 1, 3])
    let diagonal = Normal(mean: mean, sd: sd)
    let full = MultivariateNormal(mean: mean, covariance: (sd * sd).diagonalMatrix())
    let x = diagonal.sample(4)
    #expect(relativeDifference(full.logDensity(x), diagonal.logDensity(x)) < 1e-14)
    #expect(abs(full.entropy - diagonal.entropy) < 1e-14)
    let unit = Normal(mean: [0, 0, 0], sd: 1)
    let standard = StandardNormal(dimension: 3)
    #expect(relativeDifference(unit.logDensity(x), standard.logDensity(x)) < 1e-14)
    #expect(abs(unit.entropy - standard.entropy) < 1e-14)
    #expect(abs(klDivergence(unit, standard)) < 1e-15)
  }

  @Test func fullNormalSamplesHaveTheirCovariance() {
    let covariance: Tensor = [[2, 0.6], [0.6, 0.5]]
    var generator = Philox(seed: 1)
    let x = MultivariateNormal(mean: [1, -1], covariance: covariance)
      .sample(20_000, using: &generator)
    let centred = x - Tensor([1, -1])
    let found = matmul(centred.transposed(), centred) / 20_000
    // Five standard errors of the largest entry, √2 · 2 / √20,000.
    #expect(relativeDifference(found, covariance) < 0.1)
  }

  @Test func changeOfVariablesGivesTheKnownDensity() {
    // The logarithm of a log-normal number is normal.
    let p = Transformed(Normal(0.5, 0.8), by: Log())
    for x in [0.1, 1, 4] {
      let expected = Normal(0.5, 0.8).logDensity(log(x)) - log(x)
      #expect(abs(p.logDensity(x) - expected) < 1e-14)
    }
  }

  @Test func fittedNormalsHaveTheLargestLikelihood() {
    var generator = Philox(seed: 13)
    let data =
      generator.normal(shape: [60, 3]).matmul(generator.normal(shape: [3, 3])) + [1, 2, 3]
    let full = MultivariateNormal(maximizingLikelihoodOf: data)
    // At the maximum the mean log-likelihood is minus the entropy.
    #expect(abs(full.logDensity(data).mean().scalar + full.entropy) < 1e-12)
    let atMean = gradient(
      of: {
        MultivariateNormal(mean: $0, covariance: full.covariance)
          .logDensity(data).mean()
      }, at: full.mean)
    let atCovariance = gradient(
      of: {
        MultivariateNormal(mean: full.mean, covariance: $0)
          .logDensity(data).mean()
      }, at: full.covariance)
    #expect(abs(atMean).max().scalar < 1e-12)
    // Only the lower triangle is read, so the slope is that of it.
    #expect(abs(tril(atCovariance)).max().scalar < 1e-12)

    let diagonal = Normal(maximizingLikelihoodOf: data)
    #expect(diagonal.dimension == 3)
    #expect(abs(diagonal.logDensity(data).mean().scalar + diagonal.entropy) < 1e-12)
    // Mean 3, deviations −2, −1, 0, 3 from it.
    let numbers = Normal(maximizingLikelihoodOf: [1, 2, 3, 6])
    #expect(numbers.dimension == nil && numbers.mean.scalar == 3)
    #expect(abs(numbers.variance.scalar - 14.0 / 4) < 1e-15)

    let unfit: [() -> Void] = [
      { _ = MultivariateNormal(maximizingLikelihoodOf: [1, 2]) },
      { _ = MultivariateNormal(maximizingLikelihoodOf: [[1, 2], [2, 4]]) },
      { _ = Normal(maximizingLikelihoodOf: [[1, 2], [1, 3]]) },
      { _ = Normal(maximizingLikelihoodOf: Tensor(zeros: [0])) },
      { _ = Normal(maximizingLikelihoodOf: 3) },
    ]
    for fit in unfit {
      #expect(throws: (any Error).self) { try Supervision.run { fit() } }
    }
  }
}

import Synchronization
import Tensors
import Testing

@testable import Flows

@Suite struct FaultTests {
  /// A call that can't go on, by name, with a part of the message that it should give.
  struct Misuse: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let message: String
    let call: @Sendable () -> Void

    init(_ name: String, _ message: String, _ call: @escaping @Sendable () -> Void) {
      testDescription = name
      self.message = message
      self.call = call
    }
  }

  static let misuses: [Misuse] = [
    .init("wrong dimension", "LinearLU needs points of 3 features, got 2: [N, 3] and [5, 2]") {
      _ = LinearLU(dimension: 3).forward(Tensor(zeros: [5, 2]))
    },
    .init("coupling of one feature", "keeps some features and changes others") {
      _ = Coupling(mask: .alternating(0)).forward(Tensor(zeros: [5, 1]))
    },
    .init("mask of another length", "Coupling needs points of 2 features, got 3") {
      _ = Coupling(mask: [true, false]).inverse(Tensor(zeros: [5, 3]))
    },
    .init("shared network", "layer needs a network from 2 to 2 features, got one from 1 to 2") {
      let network = MLP(hidden: [4])
      _ = Coupling(mask: [true, false], conditioner: network)
      _ = Coupling(mask: [true, true, false], conditioner: network)
    },
    .init("network without sizes", "network has no sizes yet") {
      _ = MLP()(Tensor(zeros: [2, 2]))
    },
    .init("dense layer, wrong points", "Dense needs points of 3 features, got 4: [N, 3] and [2, 4]")
    {
      _ = Dense(inputs: 3, outputs: 2)(Tensor(zeros: [2, 4]))
    },
    .init("dense layer, wrong bias", "got weights [2, 3], bias [3]") {
      _ = Dense(weight: Tensor(zeros: [2, 3]), bias: [1, 2, 3])
    },
    .init("dense layer of nothing", "Dense needs at least 1 feature, got 0") {
      _ = Dense(inputs: 0, outputs: 2)
    },
    .init("layer norm, wrong points", "LayerNorm needs points of 3 features, got 4") {
      _ = LayerNorm(width: 3)(Tensor(zeros: [2, 4]))
    },
    .init("layer norm of two lengths", "gain and bias [W] of one length, got [2] and [3]") {
      _ = LayerNorm(gain: [1, 1], bias: [1, 2, 3])
    },
    .init("residual block, wrong points", "ResidualBlock needs points of 3 features, got 4") {
      _ = ResidualBlock(width: 3)(Tensor(zeros: [2, 4]))
    },
    .init("attention, wrong sequences", "needs sequences [N, L, 4] or [L, 4], got [2, 3]") {
      _ = CausalSelfAttention(width: 4)(Tensor(zeros: [2, 3]))
    },
    .init("attention, no sequence", "needs sequences [N, L, 4] or [L, 4], got [4]") {
      _ = CausalSelfAttention(width: 4).weights(Tensor(zeros: [4]))
    },
    .init("attention, heads that don't fit", "a width that its heads divide, got 4 and 3 heads") {
      _ = CausalSelfAttention(width: 4, heads: 3)
    },
    .init("attention, layers that don't fit", "from 4 to 4 features, got 4 → 4, 4 → 4, 4 → 2") {
      let dense = Dense(inputs: 4, outputs: 4)
      let other = Dense(inputs: 4, outputs: 2)
      _ = CausalSelfAttention(query: dense, key: dense, value: other, output: dense)
    },
    .init("attention, a width too large to multiply", "the limit for all tensors is") {
      _ = CausalTransformer(width: .max)
    },
    .init(
      "affine map of another dimension", "shift: 0.0) needs points of 2 features, got 3: [N, 2]"
    ) {
      _ = Affine(scale: [1, 2]).forward([1, 2, 3])
    },
    .init("affine map of a number", "shift: 0.0) needs points of 2 features, got 1: [N, 2] and []")
    {
      _ = Affine(scale: [1, 2]).forward(Tensor(3))
    },
    .init(
      "affine map of one feature", "shift: 0.0) needs points of 1 feature, got 2: [N, 1] and [2]"
    ) {
      _ = Affine(scale: [2]).inverse([1, 2])
    },
    .init("scale that isn't finite", "finite scale without zeros, got [nan]") {
      _ = Affine(scale: Tensor(Double.nan))
    },
    .init("masked network of nothing", "MaskedMLP needs at least 1 feature, got 0") {
      _ = MaskedMLP(dimension: 0)
    },
    .init("masked network without outputs", "at least 1 output per feature, got 0") {
      _ = MaskedMLP(dimension: 2, outputsPerFeature: 0)
    },
    .init("negative context", "a context has at least 0 features, got -1") {
      _ = Coupling(mask: .halves, transformer: AffineTransformer(), context: -1)
    },
    .init("check of no points", "checkBijection needs at least one point, got [0, 2]") {
      checkBijection(Sinh(), on: Tensor(zeros: [0, 2]))
    },
    .init("image too large to count", "that can be multiplied") {
      _ = ImageShape(channels: .max, height: 2, width: 2)
    },
    .init("no levels", "MultiScale needs at least 1 level") {
      _ = MultiScale.layers(ImageShape(height: 2, width: 2), levels: 0)
    },
    .init("momentum of 1", "momentum of SGD needs to be from 0 to below 1, got 1.0") {
      _ = SGD(rate: 1, momentum: 1)
    },
    .init("distribution function of points", "Normal needs points of 2 features, got 1") {
      _ = Normal(mean: [0, 1], sd: [1, 2]).cumulativeProbability(0.3)
    },
    .init("quantile of points", "Uniform needs points of 2 features, got 1") {
      _ = Uniform(low: [0, 0], high: [1, 2]).quantile(0.3)
    },
    .init("permutation with a gap", "each index from 0 to 2 once, got [0, 2, 2]") {
      _ = Permutation([0, 2, 2])
    },
    .init("permutation out of range", "each index from 0 to 1 once, got [0, 7]") {
      _ = Permutation([0, 7]).forward(Tensor(zeros: [1, 2]))
    },
    .init("scale of zero", "scale without zeros") { _ = Affine(scale: 0, shift: 1) },
    .init("singular matrix", "invertible matrix") { _ = LinearLU([[1, 2], [2, 4]]) },
    .init("matrix that isn't square", "square matrix, got [1, 2]") { _ = LinearLU([[1, 2]]) },
    .init("negative deviation", "standard deviation needs to be positive") { _ = Normal(0, -1) },
    .init("indefinite covariance", "positive definite") {
      _ = MultivariateNormal(mean: [0, 0], covariance: [[1, 2], [2, 1]])
    },
    .init("empty interval", "lower end below its upper end") { _ = Uniform(2, 1) },
    .init("weights that don't match", "a weight for each") {
      _ = Mixture([Normal(0, 1)], weights: [0.5, 0.5])
    },
    .init("components of two dimensions", "components of one dimension") {
      _ = Mixture([Normal(0, 1), StandardNormal(dimension: 2)])
    },
    .init("base of another dimension", "bijection takes points of 3 features, the base has 2") {
      _ = Transformed(StandardNormal(dimension: 2), by: Permutation([0, 1, 2]))
    },
    .init("order that names a feature twice", "names each of 2 features once, got [0, 0]") {
      _ = MaskedAutoregressive(dimension: 2, order: [0, 0])
    },
    .init("no features", "at least 1 feature, got 0") { _ = StandardNormal(dimension: 0) },
    .init("negative count", "count of at least 0, got -3") { _ = Normal(0, 1).sample(-3) },
    .init("hidden layer without units", "at least 1 unit each, got widths [0]") {
      _ = MLP(hidden: [0])
    },
    .init("divergence without a closed form", "no closed form is known") {
      _ = klDivergence(Normal(0, 1), Laplace(0, 1))
    },
    .init("point given to a distribution of points", "Normal needs points of 2 features, got 3") {
      _ = Normal(mean: [0, 0], sd: 1).logDensity([[1, 2, 3]])
    },
    .init("learning rate of zero", "learning rate needs to be positive") { _ = Adam(rate: 0) },
  ]

  @Test(arguments: misuses)
  func misuseIsAFaultWithAMessage(_ misuse: Misuse) throws {
    let error = #expect(throws: (any Error).self) { try Supervision.run(body: misuse.call) }
    let text = "\(try #require(error))"
    #expect(text.contains(misuse.message), "\(text)")
  }
}

@Suite struct CheckTests {
  /// What a body's checks deliver.
  private func reports(_ body: () -> Void) -> [CheckReport] {
    let collected = Mutex<[CheckReport]>([])
    Checks.collecting({ report in collected.withLock { $0.append(report) } }, during: body)
    return collected.withLock { $0 }
  }

  @Test func outcomesGoToTheSink() {
    let found = reports {
      check(1 + 1, equals: 2)
      check(0.1 + 0.2, equals: 0.3, within: 0)
      check([1, 2.5] as Tensor, equals: [1, 2], within: 0.5)
      check([1, 2] as Tensor, equals: [1, 2, 3])
      check(Double.nan, equals: Double.nan)
      check(3 > 2, "three is more than two")
    }
    #expect(found.map(\.hasPassed) == [true, false, true, false, false, true])
    #expect(
      found.map(\.description) == [
        "✓ 2 equals 2 within 1e-10, off by 0",
        "✗ 0.30000000000000004 equals 0.3 within 0, off by 5.6e-17",
        "✓ all 2 numbers are equal within 0.5, off by 0.5",
        "✗ shape [2] equals shape [3]",
        "✗ nan equals nan within 1e-10, off by nan",
        "✓ three is more than two",
      ])
  }

  /// Where numbers are equal enough four digits do; where not, as many as show it.
  @Test func numbersHaveAsManyDigitsAsTheyNeed() {
    let found = reports {
      check(1.0112366649417877, equals: 1, within: 0.0759)
      check(2.0 / 3, equals: 2.0 / 3)
      check(12_345.75, equals: 12_345.5)
      check(-1.0 / 3e9, equals: -1.0 / 3e9)
      check([2.0 / 3] as Tensor, equals: [0.66667], within: 1e-9)
    }
    #expect(
      found.map(\.description) == [
        "✓ 1.011 equals 1 within 0.076, off by 0.011",
        "✓ 0.6667 equals 0.6667 within 1e-10, off by 0",
        "✗ 12345.8 equals 12345.5 within 1e-10, off by 0.25",
        "✓ -3.333e-10 equals -3.333e-10 within 1e-10, off by 0",
        "✗ 0.666667 equals 0.66667 within 1e-9, off by 3.3e-6",
      ])
  }

  /// A column of text holds some eighty letters of code.
  @Test func linesFitTheColumn() {
    let found = reports {
      checkSamples(Normal(0, 1), over: -8...8)
      checkSamples(StandardNormal(dimension: 2), over: -5...5, -5...5, samples: 10_000)
      checkDensity(Normal(0.1, 0.7), over: -9...9)
      check(1.0 / 3, equals: 1.0 / 3 + 1e-12, within: 1e-9)
    }
    #expect(found.map(\.hasPassed) == found.map { _ in true })
    for line in found.flatMap({ $0.description.split(separator: "\n") }) {
      #expect(line.count <= 80, "\(line)")
    }
  }

  @Test(
    arguments: [
      (0, 2, "0"), (1, 2, "1"), (-0.25, 2, "-0.25"), (0.1 + 0.2, 4, "0.3"), (9.96, 2, "10"),
      (99.96, 3, "100"), (123.4, 2, "123"), (1_234_567.8, 4, "1234568"), (12_345_678, 2, "1.2e7"),
      (0.001234, 2, "0.0012"), (0.0001234, 2, "1.2e-4"), (.leastNonzeroMagnitude, 2, "5e-324"),
      (1e-10, 2, "1e-10"),
      (.infinity, 2, "inf"),
    ] as [(Double, Int, String)])
  func briefNumbersKeepTheirFirstDigits(value: Double, digits: Int, text: String) {
    #expect(brief(value, digits: digits) == text)
  }

  @Test func checkDensityFindsAWrongDensity() {
    struct Half: Distribution {
      var description: String { "Half()" }
      var dimension: Int? { nil }
      func logDensity(_ x: Tensor) -> Tensor { Normal(0, 1).logDensity(x) - log(2.0) }
      func sample(_ count: Int, using generator: inout Philox) -> Tensor {
        Normal(0, 1).sample(count, using: &generator)
      }
    }
    let found = reports {
      checkDensity(Half(), over: -9...9)
      checkDensity(Normal(0, 1), over: -9...9)
    }
    #expect(found.map(\.hasPassed) == [false, true])
    #expect(found[0].findings[0].claim.hasPrefix("integral 0.5"))
  }

  @Test func checkBijectionFindsAWrongInverse() {
    struct Wrong: ElementwiseBijection {
      var description: String { "Wrong()" }
      func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) {
        Sinh().forwardEach(x)
      }
      func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) {
        let (x, logDerivative) = Sinh().inverseEach(z)
        return (x + 1e-6, logDerivative)
      }
    }
    let found = reports { checkBijection(Wrong(), on: [[0.5, 0.25]]) }
    #expect(found[0].findings.map(\.holds) == [false, false, true, true])
  }
}

import Autodiff
import Flows
import Tensors
import Testing

/// A bijection with points to try it on, by name: add a line here and every law holds it.
struct NamedBijection: CustomTestStringConvertible, Sendable {
  let name: String
  /// Made anew in each test, since layers with parameters are shared references.
  let make: @Sendable () -> any Bijection
  /// Points of the domain, `[N, D]`.
  let points: @Sendable () -> Tensor
  /// Half the digits are lost where an inverse passes through a flat part.
  var tolerance = 1e-10

  /// How far a point alone may be from the same point among others: rounding, but for maps whose
  /// steps depend on all points.
  var batchTolerance: Double { tolerance >= 1e-6 ? tolerance : 1e-14 }

  var testDescription: String { name }

  init(
    _ name: String, tolerance: Double = 1e-10, positive: Bool = false, features: Int = 4,
    _ make: @escaping @Sendable () -> any Bijection
  ) {
    self.name = name
    self.make = make
    self.tolerance = tolerance
    points = {
      var generator = Philox(seed: 7)
      let x = generator.normal(shape: [6, features])
      return positive ? sigmoid(x) : x
    }
  }

  /// The bijection with all parameters moved away from their special first values.
  func perturbed() -> any Bijection {
    // The generator of the thread depends on what ran on it before.
    let bijection = Random.with(Philox(seed: 3)) {
      let made = make()
      _ = made.forward(points())
      return made
    }
    var generator = Philox(seed: 11)
    perturb(bijection.parameters, by: 0.3, using: &generator)
    return bijection
  }

  static let all: [NamedBijection] = [
    .init("identity") { Identity() },
    .init("affine, numbers") { Affine(scale: -2, shift: 0.5) },
    .init("affine, features") { Affine(scale: [1, -2, 0.3, 4], shift: [0, 1, 2, 3]) },
    .init("sinh") { Sinh() },
    .init("asinh") { Asinh() },
    .init("exp") { Exp() },
    .init("log", positive: true) { Log() },
    .init("sigmoid") { Sigmoid() },
    .init("logit", positive: true) { Logit() },
    .init("tanh") { Tanh() },
    .init("atanh", positive: true) { Atanh() },
    .init("softplus") { Softplus() },
    .init("leaky ReLU") { LeakyReLU(slope: 0.2) },
    .init("power 3") { Power(3) },
    .init("power 0.7") { Power(0.7) },
    .init("soft clip") { SoftClip(bound: 3) },
    .init("permutation") { Permutation([2, 0, 3, 1]) },
    .init("reverse") { Reverse() },
    .init("linear LU") { LinearLU(dimension: 4) },
    .init("linear LU of a matrix") {
      LinearLU(
        [[0, 2, 1, 0], [1, 0, 3, 0.5], [-1, 1, 0, 2], [4, 0, 0, 1]], bias: [1, 2, 3, 4])
    },
    .init("actnorm") { ActNorm() },
    .init("coupling, alternating") { Coupling(mask: .alternating(0), conditioner: small()) },
    .init("coupling, other half") {
      Coupling(mask: .halves.inverted, conditioner: small(.relu))
    },
    .init("coupling, custom mask") {
      Coupling(mask: [true, true, false, true], conditioner: small(.silu))
    },
    .init("autoregressive") { MaskedAutoregressive(hidden: [9, 10]) },
    .init("autoregressive, other order") {
      MaskedAutoregressive(hidden: [9], order: [2, 0, 3, 1], activation: .elu)
    },
    .init("autoregressive, inverted") {
      MaskedAutoregressive(dimension: 4, hidden: [9]).inverted()
    },
    .init("autoregressive, one feature", features: 1) { MaskedAutoregressive(hidden: [5]) },
    .init("autoregressive spline", tolerance: 1e-9) {
      MaskedAutoregressive(hidden: [9], transformer: SplineTransformer(bins: 5, bound: 3))
    },
    .init("autoregressive in a context") {
      MaskedAutoregressive(hidden: [9, 7], transformer: AffineTransformer(), context: 2)
        .given([0.4, -0.8])
    },
    .init("autoregressive transformer") {
      TransformerAutoregressive(dimension: 4, width: 8, heads: 2)
    },
    .init("coupling, additive") {
      Coupling(mask: .halves, conditioner: small(), transformer: AdditiveTransformer())
    },
    .init("coupling, spline", tolerance: 1e-9) {
      Coupling(
        mask: .alternating(1), conditioner: small(),
        transformer: SplineTransformer(bins: 4, bound: 2))
    },
    .init("coupling, random mask, residual network") {
      Coupling(
        mask: .random(seed: 3), conditioner: ResidualMLP(width: 6, blocks: 1, activation: .tanh))
    },
    .init("coupling in a context") {
      Coupling(
        mask: .halves, conditioner: small(), transformer: AffineTransformer(), context: 3
      ).given([1, -2, 3])
    },
    .init("elementwise spline", tolerance: 1e-9) { ElementwiseSpline(bins: 6, bound: 2) },
    .init("sinh-arcsinh") { SinhArcsinh(skew: 0.4, tail: 1.3) },
    .init("linear QR") { LinearQR() },
    .init("linear QR of a matrix") {
      LinearQR(
        [[0, 2, 1, 0], [1, 0, 3, 0.5], [-1, 1, 0, 2], [4, 0, 0, 1]], bias: [1, 2, 3, 4])
    },
    .init("batch normalization") { BatchNormalization() },
    .init("orthogonal") { Orthogonal() },
    .init("triangular") { Triangular() },
    .init("triangular, upper") { Triangular(isLower: false) },
    .init("diagonal") { Diagonal() },
    .init("planar") { Planar() },
    .init("radial") { Radial() },
    .init("Sylvester") { Sylvester() },
    .init("residual", tolerance: 1e-9, features: 2) { Residual(hidden: [6]) },
    .init("continuous", tolerance: 1e-6, features: 2) {
      Continuous(hidden: [6], tolerance: 1e-9)
    },
    .init("Sylvester, two planes") { Sylvester(planes: 2) },
    .init("planar, inverted by Newton", tolerance: 1e-9) {
      NumericallyInverted(Planar(dimension: 4))
    },
    .init("bisection", tolerance: 1e-9, features: 1) {
      Affine(scale: -1).then(Softplus()).then(ElementwiseSpline(dimension: 1, bound: 2))
        .numericallyInverted()
    },
    .init("squeeze", features: 16) { Squeeze(ImageShape(height: 4, width: 4)) },
    .init("invertible convolution", features: 12) {
      InvertibleConvolution(ImageShape(channels: 3, height: 2, width: 2))
    },
    .init("channel norm", features: 12) {
      ChannelNorm(ImageShape(channels: 3, height: 2, width: 2))
    },
    .init("coupling, checkerboard", features: 8) {
      Coupling(
        mask: .checkerboard(1, ImageShape(channels: 2, height: 2, width: 2)),
        conditioner: small())
    },
    .init("coupling, convolutions", features: 12) {
      Coupling(
        mask: .channelwise(0, ImageShape(channels: 3, height: 2, width: 2)),
        conditioner: ConvolutionalNetwork(height: 2, width: 2, hidden: [4], activation: .tanh))
    },
    .init("split") { Split(keeping: 1, rest: [LinearLU(), Sinh()]) },
    .init("multi-scale", features: 16) {
      Composition(
        MultiScale.layers(ImageShape(height: 4, width: 4), levels: 2, steps: 1, hidden: 3))
    },
    .init("sinh, inverted") { Sinh().inverted() },
    .init("composition") {
      Composition([
        ActNorm(), Coupling(mask: .halves, conditioner: small()), Reverse(),
        MaskedAutoregressive(hidden: [8]), LinearLU(), Asinh(),
      ])
    },
    .init("composition by then, inverted") {
      Affine(scale: 2, shift: 1).then(Sinh()).then(Permutation([3, 2, 1, 0])).inverted()
    },
  ]

  private static func small(_ activation: Activation = .tanh) -> MLP {
    MLP(hidden: [8, 7], activation: activation)
  }
}

/// The largest difference relative to 1 + the size of what is expected.
func relativeDifference(_ a: Tensor, _ b: Tensor) -> Double {
  guard a.shape == b.shape else { return .infinity }
  return zip(a.scalars, b.scalars).reduce(0) { worst, pair in
    let difference = pair.0 == pair.1 ? 0 : abs(pair.0 - pair.1) / (1 + abs(pair.1))
    return difference.isNaN ? .infinity : max(worst, difference)
  }
}

/// Whether every number of a tensor is finite.
func isFinite(_ x: Tensor) -> Bool { x.scalars.allSatisfy { $0.isFinite } }

import Flows
import Tensors
import Testing

/// A toy density by name, with a rectangle that holds all but 1e-9 of it.
struct NamedToy: CustomTestStringConvertible, Sendable {
  let name: String
  let xs: ClosedRange<Double>
  let ys: ClosedRange<Double>
  let make: @Sendable () -> any Distribution

  var testDescription: String { name }

  init(
    _ name: String, _ xs: ClosedRange<Double>, _ ys: ClosedRange<Double>,
    _ make: @escaping @Sendable () -> any Distribution
  ) {
    self.name = name
    self.xs = xs
    self.ys = ys
    self.make = make
  }

  static let all: [NamedToy] = [
    .init("two moons", -2...3, -2...2) { TwoMoons(noise: 0.1) },
    .init("circles", -2...2, -2...2) { Circles(noise: 0.12) },
    .init("spirals", -3...3, -3...3) { Spirals(noise: 0.12) },
    .init("eight Gaussians", -4...4, -4...4) { EightGaussians(sd: 0.3) },
    .init("checkerboard", -2...2, -2...2) { Checkerboard() },
    .init("banana", -8...80, -14...14) { Banana() },
    .init("funnel", -150...150, -8...8) { Funnel(sd: 1) },
    .init("pinwheel", -4...4, -4...4) { Pinwheel() },
  ]
}

@Suite struct ToyTests {
  @Test(arguments: NamedToy.all)
  func densityIntegratesToOne(_ toy: NamedToy) {
    #expect(checkDensity(toy.make(), over: toy.xs, toy.ys, within: 1e-4).hasPassed)
  }

  /// Rings have a pole at the origin, so theirs is the integral in the radius.
  @Test func ringsIntegrateToOneInTheRadius() {
    let rings = Rings(radii: [0.3, 1], sd: 0.2)
    let total = integral(over: 0...4) { r in
      r == 0 ? 0 : 2 * Double.pi * r * rings.density(Tensor([r * 0.6, r * 0.8])).scalar
    }
    #expect(abs(total - 1) < 1e-10)
  }

  /// The mean of p over the sample is ∫ p², which quadrature knows: five standard errors.
  @Test(arguments: NamedToy.all)
  func sampleFollowsTheDensity(_ toy: NamedToy) {
    let p = toy.make()
    var generator = Philox(seed: 3)
    let densities = p.density(p.sample(4000, using: &generator))
    let expected = integral(over: toy.xs, toy.ys, tolerance: 1e-5) { (x: Tensor) in
      square(p.density(x))
    }
    let error = (densities.variance().scalar / 4000).squareRoot()
    #expect(abs(densities.mean().scalar - expected) < 5 * error + 1e-4 * expected)
  }

  @Test func entropiesAreThoseOfTheSamples() {
    var generator = Philox(seed: 9)
    let banana = Banana()
    let surprise = -banana.logDensity(banana.sample(20_000, using: &generator))
    #expect(abs(surprise.mean().scalar - banana.entropy) < 5 / 20_000.0.squareRoot())
    #expect(Checkerboard().entropy == 3 * log(2.0))
  }

  @Test func moonsLieWhereTheyAreDrawn() {
    var generator = Philox(seed: 1)
    let x = TwoMoons(noise: 1e-6).sample(500, using: &generator)
    for index in 0..<500 {
      let (a, b) = (x[index, 0].scalar, x[index, 1].scalar)
      let upper = abs((a * a + b * b).squareRoot() - 1) < 1e-5 && b > -1e-5
      let lower = abs(((a - 1) * (a - 1) + (b - 0.5) * (b - 0.5)).squareRoot() - 1) < 1e-5
      #expect(upper || lower && b < 0.5 + 1e-5)
    }
  }
}

import Flows
import Synchronization
import Tensors
import Testing

@Suite struct CheckFunctionTests {
  private func holds(_ body: () -> Void) -> [Bool] {
    let collected = Mutex<[Bool]>([])
    Checks.collecting(
      { report in collected.withLock { $0.append(report.hasPassed) } }, during: body)
    return collected.withLock { $0 }
  }

  /// A distribution whose draws are those of another one.
  private struct Liar: Distribution {
    let said: any Distribution
    let drawn: any Distribution
    var dimension: Int? { said.dimension }
    var description: String { "Liar()" }
    func logDensity(_ x: Tensor) -> Tensor { said.logDensity(x) }
    func sample(_ count: Int, using generator: inout Philox) -> Tensor {
      drawn.sample(count, using: &generator)
    }
  }

  @Test func drawsOfNumbersAreChecked() {
    Random.with(Philox(seed: 12)) {
      let line = -Double.infinity...Double.infinity
      let found = holds {
        checkSamples(Normal(1, 2), over: line)
        checkSamples(Beta(2, 3), over: 0...1)
        checkSamples(Liar(said: Normal(0, 1), drawn: Normal(0, 1.3)), over: line)
        checkSamples(Liar(said: Uniform(0, 1), drawn: Uniform(-0.01, 1)), over: 0...1)
      }
      #expect(found == [true, true, false, false])
    }
  }

  @Test func drawsInThePlaneAreChecked() {
    Random.with(Philox(seed: 12)) {
      let found = holds {
        checkSamples(Banana(), over: -6...20, -8...8)
        checkSamples(Checkerboard(), over: -2...2, -2...2)
        checkSamples(Funnel(), over: -10...10, -6...6)
        checkSamples(Liar(said: TwoMoons(), drawn: Circles()), over: -2...3, -2...2)
        checkSamples(Normal(mean: [1, 2, 3, 4, 5], sd: 2))
        checkSamples(
          Liar(said: StandardNormal(dimension: 5), drawn: Normal(mean: [0, 0, 0, 0, 0], sd: 1.3)))
      }
      #expect(found == [true, true, true, false, true, false])
    }
  }

  @Test func derivativesAreChecked() {
    let found = holds {
      checkTriangular(
        NamedBijection("", { MaskedAutoregressive(hidden: [9]) }).perturbed(), on: [1, 2, 3, 4])
      checkTriangular(LinearLU([[1, 2], [3, 4]]), on: [1, 2])
      checkGradient(of: { exp($0).sum() }, at: [0.5, -1])
      checkGradient(of: { (exp($0.detached()) * $0).sum() }, at: [0.5, -1])
    }
    #expect(found == [true, false, true, false])
  }

  @Test func imagesAreDrawn() {
    Random.with(Philox(seed: 1)) {
      let shapes = ToyImages.shapes(20)
      #expect(shapes.shape == [20, 256])
      #expect(shapes.scalars.allSatisfy { $0 >= 0 && $0 <= 1 })
      let ink = shapes.mean(axis: 1)
      #expect(ink.min().scalar > 0.02 && ink.max().scalar < 0.6)
      let (images, digits) = ToyImages.glyphs(50, size: 8, levels: 2)
      #expect(images.shape == [50, 64] && digits.shape == [50])
      #expect(Set(images.scalars) == [0, 1])
      #expect(Set(digits.scalars).count > 5)
    }
  }

  @Test func energiesAreThoseOfTheSource() {
    // u₁ and u₄ at a point, from their formulas in the paper.
    let z: Tensor = [[1.2, -0.7]]
    let radius = (1.44 + 0.49).squareRoot()
    let ring = 0.5 * ((radius - 2) / 0.4) * ((radius - 2) / 0.4)
    let sides = exp(-0.5 * (0.8 / 0.6) * (0.8 / 0.6)) + exp(-0.5 * (3.2 / 0.6) * (3.2 / 0.6))
    #expect(abs(ToyEnergies.crescents(z).scalar - (log(sides) - ring)) < 1e-13)
    let w = sin(Double.pi * 1.2 / 2)
    let branch = 3 * sigmoid(0.2 / 0.3)
    let (a, b) = ((-0.7 - w) / 0.4, (-0.7 - w + branch) / 0.35)
    let expected = log(exp(-0.5 * a * a) + exp(-0.5 * b * b))
    #expect(abs(ToyEnergies.branch(z).scalar - expected) < 1e-13)
  }

  @Test func estimatesAreCheckedInStandardErrors() {
    let found = holds {
      // Mean 1.5, standard error √(5/12).
      check(Estimate([0, 1, 2, 3]), equals: 1.5 + 4 * (5.0 / 12).squareRoot() - 1e-9)
      check(Estimate([0, 1, 2, 3]), equals: 1.5 + 4 * (5.0 / 12).squareRoot() + 1e-9)
      check(Estimate([0, 1, 2, 3]), equals: 3.5, standardErrors: 3)
      // Equal terms leave rounding alone.
      check(Estimate(Tensor([0.1, 0.1, 0.1])), equals: 0.3 / 3)
      check(Estimate([]), equals: 0)
      check(
        importanceSample(
          of: { 3 + Normal(0, 1).logDensity($0) }, from: Normal(0, 1), samples: 10), equals: 3)
    }
    #expect(found == [true, false, false, true, false, true])
  }

  /// A density whose waves no quadrature can follow.
  private struct Waves: Distribution {
    var dimension: Int? { nil }
    var description: String { "Waves()" }
    func logDensity(_ x: Tensor) -> Tensor { log(1 + sin(1e8 * x)) }
    func logDensity(_ x: Double) -> Double { log(1 + sin(1e8 * x)) }
    func sample(_ count: Int, using generator: inout Philox) -> Tensor { Tensor(zeros: [count]) }
  }

  @Test func aDensityIsIntegratedAsFarAsItsToleranceAsks() {
    let efforts = [1e-2, 1e-5, 1e-12].map { tolerance in
      var count = 0
      let counted = Counted(count: { count += 1 })
      #expect(checkDensity(counted, over: -40...40, within: tolerance).hasPassed)
      return count
    }
    #expect(efforts[0] < efforts[1] && efforts[1] < efforts[2], "\(efforts)")
    let report = checkDensity(Waves(), over: 0...1)
    #expect(!report.hasPassed && report.findings[0].claim.contains("not known after"))
    // Too rough to be exact, but exact enough for what is asked.
    #expect(checkDensity(Waves(), over: 0...1, within: 0.9).hasPassed)
  }

  /// The standard normal distribution, which says when its density is asked for.
  private struct Counted: Distribution {
    let count: () -> Void
    var dimension: Int? { nil }
    var description: String { "Counted()" }
    func logDensity(_ x: Tensor) -> Tensor { Normal(0, 1).logDensity(x) }
    func logDensity(_ x: Double) -> Double {
      count()
      return Normal(0, 1).logDensity(x)
    }
    func sample(_ count: Int, using generator: inout Philox) -> Tensor { Tensor(zeros: [count]) }
  }

  @Test func aCheckOfWhatHasFaultedSaysNothing() {
    let found = holds {
      #expect(throws: ShapeError.self) {
        try Supervision.run { checkDensity(StandardNormal(dimension: 3), over: -9...9, -9...9) }
      }
    }
    #expect(found == [])
  }
}

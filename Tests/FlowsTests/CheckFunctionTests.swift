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
}

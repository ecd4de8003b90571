import Flows
import Tensors
import Testing

@Suite struct QuadratureTests {
  @Test func knownIntegralsAreFoundToTheirTolerance() {
    // Closed forms.
    #expect(abs(integral(over: 0...1) { $0 * $0 } - 1.0 / 3) < 1e-15)
    #expect(abs(integral(over: 0...Double.pi) { sin($0) } - 2) < 1e-14)
    #expect(abs(integral(over: 0...1) { exp($0) } - (exp(1.0) - 1)) < 1e-14)
    #expect(abs(integral(over: -1...1) { 1 / (1 + 25 * $0 * $0) } - 0.4 * atan(5.0)) < 1e-11)
    // An odd function: the tolerance is a part of ∫ |f|, so 0 is no trap.
    #expect(abs(integral(over: -1...1) { $0 * exp($0 * $0) }) < 1e-12)
    // An integrable pole at an end.
    #expect(abs(integral(over: 0...1, tolerance: 1e-5) { 1 / sqrt($0) } - 2) < 2e-5)
  }

  /// Kronrod's rule is exact to degree 22; one wrong digit in a node or weight would show.
  @Test func polynomialsUpToDegree22AreExactInOneGeneration() {
    for degree in 0...22 {
      let result = quadrature(over: -1...1) { x in (0..<degree).reduce(1.0) { y, _ in y * x } }
      let expected = degree % 2 == 0 ? 2 / Double(degree + 1) : 0
      #expect(abs(result.value - expected) < 1e-15, "degree \(degree)")
      #expect(result.evaluations == 150, "degree \(degree)")
    }
  }

  @Test func infiniteRangesAreFound() {
    let line = -Double.infinity...Double.infinity
    #expect(abs(integral(over: line) { exp(-$0 * $0) } - sqrt(Double.pi)) < 1e-12)
    #expect(abs(integral(over: line) { 1 / (1 + $0 * $0) } - Double.pi) < 1e-12)
    #expect(abs(integral(over: 2...Double.infinity) { exp(-$0) } - exp(-2.0)) < 1e-13)
    #expect(abs(integral(over: -Double.infinity...1) { exp($0) } - exp(1.0)) < 1e-12)
  }

  @Test func theErrorBoundHolds() {
    // A kink that no division meets, at three tolerances.
    let expected = 0.5 * (0.3 * 0.3 + 0.7 * 0.7)
    for tolerance in [1e-3, 1e-6, 1e-9] {
      let result = quadrature(over: 0...1, tolerance: tolerance) { abs($0 - 0.3) }
      #expect(result.isConverged)
      #expect(abs(result.value - expected) <= result.errorBound)
      #expect(result.errorBound <= tolerance * expected)
    }
  }

  @Test func planeIntegralsAreFound() {
    let rectangle = integral(over: 0...1, 0...2) { x, y in x * y * y }
    #expect(abs(rectangle - 4.0 / 3) < 1e-14)
    let line = -Double.infinity...Double.infinity
    let plane = integral(over: line, line) { x, y in exp(-x * x - 2 * y * y + x * y) }
    // π / √det of [[1, −½], [−½, 2]].
    #expect(abs(plane - Double.pi / sqrt(1.75)) < 1e-8)
    let batched = integral(over: -6...6, -6...6) { (x: Tensor) in
      StandardNormal(dimension: 2).density(x)
    }
    // The part of N(0, I) inside the square is erf(6/√2)².
    #expect(abs(batched - pow(erf(6 / sqrt(2.0)), 2)) < 1e-8)
  }

  @Test func whatCannotConvergeIsAFault() {
    let sawtooth = { (x: Double) in x * 1e9 - (x * 1e9).rounded(.down) }
    #expect(throws: DomainError.self) {
      try Supervision.run { integral(over: 0...1, of: sawtooth) }
    }
    let result = quadrature(over: 0...1, of: sawtooth)
    #expect(!result.isConverged && "\(result)".hasSuffix("not converged)"))
    #expect(throws: DomainError.self) {
      try Supervision.run { integral(over: -1...1) { 1 / $0 } }
    }
  }

  @Test func expectationsAndDivergencesAgreeWithClosedForms() {
    let line = -Double.infinity...Double.infinity
    #expect(abs(expectation(under: Normal(1, 2), over: line) { $0 * $0 } - 5) < 1e-9)
    #expect(abs(expectation(under: Beta(2, 3), over: 0...1) { $0 } - 0.4) < 1e-11)
    // Where the density is 0, the function isn't asked.
    #expect(
      abs(
        expectation(under: Exponential(rate: 2), over: -1...30) { sqrt($0) }
          - sqrt(Double.pi / 2) / 2) < 1e-9)
    let pairs: [(any Distribution, any Distribution, ClosedRange<Double>)] = [
      (Normal(0, 1), Normal(1, 2), line), (Laplace(0, 1), Laplace(0.5, 2), -40...40),
      (Gamma(shape: 2, rate: 1), Gamma(shape: 3, rate: 0.7), 0...(.infinity)),
      (Beta(2, 3), Beta(1, 2), 0...1), (Uniform(0, 1), Uniform(-1, 2), 0...1),
    ]
    for (p, q, range) in pairs {
      let exact = klDivergence(p, q)
      #expect(abs(klDivergence(p, q, over: range) - exact) < 1e-9, "\(p), \(q)")
    }
    #expect(klDivergence(Uniform(0, 1), Uniform(0, 0.5), over: 0...1) == .infinity)
    let (p, q) = (
      MultivariateNormal(mean: [0, 1], covariance: [[1, 0.4], [0.4, 0.5]]),
      StandardNormal(dimension: 2)
    )
    let byPlane = klDivergence(p, q, over: -9...9, -6...8)
    #expect(abs(byPlane - klDivergence(p, q)) < 1e-6)
    let half = Uniform(low: [0, 0], high: [1, 0.5])
    let whole = Uniform(low: [0, 0], high: [1, 1])
    #expect(klDivergence(whole, half, over: 0...1, 0...1) == .infinity)
  }
}

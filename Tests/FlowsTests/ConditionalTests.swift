import Autodiff
import Flows
import Tensors
import Testing

@Suite struct ConditionalTests {
  private func perturbed<Layer: Bijection>(_ layer: Layer) -> Layer {
    var generator = Philox(seed: 11)
    for parameter in layer.parameters {
      parameter.value = parameter.value + 0.3 * generator.normal(shape: parameter.value.shape)
    }
    return layer
  }

  @Test func eachRowHasItsOwnContext() {
    let coupling = perturbed(
      Coupling(mask: [true, false, true], transformer: AffineTransformer(), context: 2))
    let masked = perturbed(
      MaskedAutoregressive(dimension: 3, transformer: AffineTransformer(), context: 2))
    let x: Tensor = [[0.1, 0.2, 0.3], [1, -1, 0.5]]
    let context: Tensor = [[1, 2], [-1, 0.5]]
    for layer: any Bijection in [coupling, masked] {
      let (z, logDet) = layer.given(context).forward(x)
      for row in 0..<2 {
        let alone = layer.given(context[row]).forward(x[row])
        #expect(relativeDifference(alone.value, z[row]) < 1e-14)
        #expect(relativeDifference(alone.logDet, logDet[row]) < 1e-14)
      }
      #expect(relativeDifference(layer.given(context).inverse(z).value, x) < 1e-12)
      #expect(layer.given(context[0]).forward(x).value != layer.given(context[1]).forward(x).value)
    }
  }

  /// The first feature has no features before it, but it does see the context.
  @Test func contextReachesTheFirstFeature() {
    let layer = perturbed(
      MaskedAutoregressive(
        dimension: 1, hidden: [8], transformer: AffineTransformer(), context: 1))
    #expect(layer.given([0]).forward([[1]]).value != layer.given([2]).forward([[1]]).value)
  }

  @Test func aContextPassesThroughChainsAndInverses() {
    let layer = perturbed(
      Coupling(mask: [true, false], transformer: AffineTransformer(), context: 1))
    let chain = layer.then(Reverse()).inverted()
    let (x, logDet) = chain.given([0.5]).forward([[0.3, 0.4]])
    let (back, backLogDet) = chain.given([0.5]).inverse(x)
    #expect(relativeDifference(back, [[0.3, 0.4]]) < 1e-14)
    #expect(relativeDifference(backLogDet, -logDet) < 1e-14)
    #expect(
      chain.given([0.5]).forward([[0.3, 0.4]]).value
        != chain.given([1]).forward([[0.3, 0.4]]).value)
  }

  @Test func missingAndWrongContextsAreFaults() {
    let layer = Coupling(mask: [true, false], transformer: AffineTransformer(), context: 2)
    func message(_ body: () -> Void) -> String {
      do {
        try Supervision.run(body: body)
        return ""
      } catch { return "\(error)" }
    }
    #expect(
      message { _ = layer.forward([[1, 2]]) }
        == "Coupling needs a context of 2 features, got none")
    #expect(message { _ = layer.given([1, 2, 3]) }.contains("context of 2 features"))
    #expect(
      message { _ = layer.given([[1, 2], [3, 4]]).forward([[1, 2]]) }
        .contains("a row for each of 1 points"))
  }

  @Test func costsOfDirectionsAreSaid() {
    let masked = MaskedAutoregressive(dimension: 2)
    #expect(masked.forwardCost == .fast && masked.inverseCost == .sequential)
    #expect(masked.inverted().forwardCost == .sequential && masked.inverted().inverseCost == .fast)
    let chain = Composition([masked, Planar(dimension: 2), Reverse()])
    #expect(chain.forwardCost == .fast && chain.inverseCost == .numerical)
    #expect(Coupling(mask: .halves).inverseCost == .fast)
  }

  /// A hidden unit of a masked network is computed once; the result is that of D full passes.
  @Test func featureByFeatureIsAsGoodAsFullPasses() {
    let layer = perturbed(
      MaskedAutoregressive(dimension: 5, hidden: [13, 11], order: [3, 1, 4, 0, 2]))
    var generator = Philox(seed: 2)
    let z = generator.normal(shape: [7, 5])
    let x = layer.inverse(z).value
    // Fixed point of the sequential definition: x_j = μ_j + σ_j z_j from a full pass at x itself.
    let (mean, logScale) = layer.conditionals(x)
    #expect(relativeDifference(mean + exp(logScale) * z, x) < 1e-14)
  }

  /// An affine layer generates in one step; where a derivative is recorded, in many. The bits are
  /// the same, for every number of points and threads.
  @Test(arguments: [
    (1, [5], [0], Activation.relu, 0), (5, [13, 11], [3, 1, 4, 0, 2], .relu, 0),
    (4, [9, 9, 9], [0, 1, 2, 3], .tanh, 2), (8, [64, 64], Array((0..<8).reversed()), .relu, 3),
    (9, [5], Array(0..<9), .tanh, 1),
  ])
  func generatingInOneStepHasTheBitsOfMany(
    _ dimension: Int, _ hidden: [Int], _ order: [Int], _ activation: Activation, _ context: Int
  ) {
    let layer = perturbed(
      MaskedAutoregressive(
        dimension: dimension, hidden: hidden, order: order, activation: activation,
        transformer: AffineTransformer(), context: context))
    var generator = Philox(seed: 5)
    for points in [0, 1, 2, 7, 95, 96, 97, 500] {
      let z = generator.normal(shape: [points, dimension])
      let given = context > 0 ? generator.normal(shape: [points, context]) : nil
      func inverse(_ z: Tensor) -> [Tensor] {
        let (value, logDet) = given.map { layer.inverse(z, given: $0) } ?? layer.inverse(z)
        return [value, logDet]
      }
      func bits(_ tensors: [Tensor]) -> [[UInt64]] { tensors.map { $0.scalars.map(\.bitPattern) } }
      var recorded: [Tensor] = []
      _ = gradient(
        of: { z in
          recorded = inverse(z)
          return recorded[0].sum() + recorded[1].sum()
        }, at: z)
      let alone = Parallel.limited(to: 1) { inverse(z) }
      #expect(alone.map(\.shape) == [[points, dimension], [points]])
      #expect(bits(alone) == bits(recorded))
      #expect(bits(inverse(z)) == bits(recorded))
    }
  }

  @Test func derivativesOfNumericalInversesAreThoseOfTheInverse() {
    let planar = perturbed(Planar(dimension: 2))
    let z: Tensor = [0.3, -0.8]
    let x = planar.inverse(z).value
    let inverse = jacobian(of: planar.inverse, at: z)
    let forward = jacobian(of: planar.forward, at: x)
    #expect(relativeDifference(matmul(inverse, forward), Tensor(identity: 2)) < 1e-12)
    let newton = NumericallyInverted(planar)
    #expect(relativeDifference(jacobian(of: newton.inverse, at: z), inverse) < 1e-9)
    let sylvester = perturbed(Sylvester(dimension: 2))
    let y = sylvester.inverse(z).value
    let product = matmul(
      jacobian(of: sylvester.inverse, at: z), jacobian(of: sylvester.forward, at: y))
    #expect(relativeDifference(product, Tensor(identity: 2)) < 1e-12)
  }
}

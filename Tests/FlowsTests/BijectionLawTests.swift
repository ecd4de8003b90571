import Autodiff
import Flows
import Tensors
import Testing

/// The laws that every bijection obeys, over one table of all of them.
@Suite struct BijectionLawTests {
  @Test(arguments: NamedBijection.all)
  func inverseUndoesForward(_ named: NamedBijection) {
    let f = named.perturbed()
    let x = named.points()
    #expect(relativeDifference(f.inverse(f.forward(x).value).value, x) < named.tolerance)
  }

  @Test(arguments: NamedBijection.all)
  func forwardUndoesInverse(_ named: NamedBijection) {
    let f = named.perturbed()
    let z = f.forward(named.points()).value
    #expect(relativeDifference(f.forward(f.inverse(z).value).value, z) < named.tolerance)
  }

  @Test(arguments: NamedBijection.all)
  func logDetIsThatOfTheDifferentiatedMap(_ named: NamedBijection) {
    let f = named.perturbed()
    let x = named.points()
    let logDet = f.forward(x).logDet
    let expected = (0..<x.shape[0]).map { logAbsDet(jacobian(of: f.forward, at: x[$0])).scalar }
    #expect(logDet.shape == [x.shape[0]])
    #expect(relativeDifference(logDet, Tensor(expected)) < named.tolerance)
  }

  @Test(arguments: NamedBijection.all)
  func logDetIsThatOfCentralDifferences(_ named: NamedBijection) {
    let f = named.perturbed()
    let x = named.points()[0]
    let h = 1e-5
    let columns = (0..<x.count).map { j in
      let step = Tensor(x.scalars.indices.map { $0 == j ? h : 0 })
      return (f.forward(x + step).value - f.forward(x - step).value) / (2 * h)
    }
    let expected = logAbsDet(Tensor.stacked(columns)).scalar
    #expect(abs(f.logAbsDetJacobian(x).scalar - expected) < 1e-6)
  }

  @Test(arguments: NamedBijection.all)
  func logDetsOfBothDirectionsCancel(_ named: NamedBijection) {
    let f = named.perturbed()
    let (z, logDet) = f.forward(named.points())
    #expect(relativeDifference(f.inverse(z).logDet, -logDet) < named.tolerance)
  }

  @Test(arguments: NamedBijection.all)
  func oneManyAndNestedPointsAgree(_ named: NamedBijection) {
    let f = named.perturbed()
    let x = named.points()
    let (z, logDet) = f.forward(x)
    let (one, oneLogDet) = f.forward(x[1])
    #expect(relativeDifference(one, z[1]) < named.batchTolerance)
    #expect(oneLogDet.shape == [])
    #expect(relativeDifference(oneLogDet, logDet[1]) < named.batchTolerance)
    let (nested, nestedLogDet) = f.forward(x.reshaped([2, 3, x.shape[1]]))
    #expect(nested == z.reshaped([2, 3, x.shape[1]]))
    #expect(nestedLogDet == logDet.reshaped([2, 3]))
  }

  @Test(arguments: NamedBijection.all)
  func everyParameterReceivesAGradient(_ named: NamedBijection) {
    let f = named.perturbed()
    let x = named.points()
    let loss = {
      let (z, logDet) = f.forward(x)
      return (z * z).sum() - logDet.sum()
    }
    let (_, gradients) = gradients(of: loss, wrt: f.parameters)
    for (parameter, gradient) in zip(f.parameters, gradients) {
      #expect(gradient.shape == parameter.value.shape)
      // A network of one feature sees nothing, so its hidden layers can't matter.
      if x.shape[1] > 1 { #expect(gradient.norm().scalar > 0, "\(parameter.name)") }
    }
  }

  @Test(arguments: NamedBijection.all)
  func checkBijectionAgrees(_ named: NamedBijection) {
    let tolerance = max(named.tolerance, 1e-9)
    #expect(checkBijection(named.perturbed(), on: named.points(), within: tolerance).hasPassed)
  }

  @Test func checkBijectionFindsAWrongLogDet() {
    /// The log-det of the inverse instead of its own.
    struct Wrong: ElementwiseBijection {
      var description: String { "Wrong()" }
      func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) { (exp(x), -x) }
      func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) { (log(z), log(z)) }
    }
    let report = checkBijection(Wrong(), on: [[0.5, 0.25]])
    #expect(report.findings.map(\.holds) == [true, true, false, true])
  }

  @Test func autoregressiveJacobianIsTriangularInItsOrder() {
    let order = [2, 0, 3, 1]
    // A unit of tanh has a slope everywhere.
    let layer = NamedBijection(
      "", { MaskedAutoregressive(hidden: [9, 9], order: order, activation: .tanh) }
    ).perturbed()
    let J = jacobian(of: layer.forward, at: [0.3, -0.4, 0.8, 1.1])
    for (rank, i) in order.enumerated() {
      for (otherRank, j) in order.enumerated() {
        let entry = J[i, j].scalar
        #expect(otherRank > rank ? entry == 0 : entry != 0, "∂z\(i)/∂x\(j)")
      }
    }
  }

  @Test func couplingJacobianHasTheBlocksOfTheLecture() {
    let layer = NamedBijection("", { Coupling(mask: .halves) }).perturbed()
    let J = jacobian(of: layer.forward, at: [0.3, -0.4, 0.8, 1.1])
    #expect(J[rows: 0..<2] == Tensor(identity: 4)[rows: 0..<2])
    #expect(J[2, 3].scalar == 0 && J[3, 2].scalar == 0)
    #expect(J[2, 0].scalar != 0)
  }

  @Test func layersStartAsTheIdentity() {
    let x: Tensor = [[0.5, -1, 2]]
    for layer: any Bijection in [
      Coupling(mask: .alternating(1)), MaskedAutoregressive(), ActNorm(), Triangular(), Diagonal(),
      Coupling(mask: .halves, transformer: AdditiveTransformer()), Residual(), Continuous(),
    ] {
      #expect(layer.forward(x).value == x)
      #expect(layer.forward(x).logDet == [0])
    }
    for layer: any Bijection in [
      Planar(), Radial(), Sylvester(), ElementwiseSpline(),
      Coupling(mask: .halves, transformer: SplineTransformer()),
      MaskedAutoregressive(transformer: SplineTransformer()),
    ] {
      #expect(relativeDifference(layer.forward(x).value, x) < 1e-14, "\(layer)")
      #expect(relativeDifference(layer.forward(x).logDet, [0]) < 1e-14, "\(layer)")
    }
    // A rotation: lengths stay.
    let rotated = LinearLU().forward(x)
    #expect(relativeDifference(rotated.value.norm(), x.norm()) < 1e-14)
    #expect(abs(rotated.logDet[0].scalar) < 1e-14)
  }

  @Test func weightsDependOnTheStreamAloneNotOnWhenTheyAreMade() {
    func weights(_ use: (any Bijection, any Bijection) -> Void) -> [Tensor] {
      Random.with(Philox(seed: 3)) {
        let first = MaskedAutoregressive(hidden: [4])
        let second = Coupling(mask: .halves, conditioner: MLP(hidden: [4]))
        use(first, second)
        return (first.parameters + second.parameters).map(\.value)
      }
    }
    let x: Tensor = [[1, 2]]
    let inOrder = weights {
      _ = $0.forward(x)
      _ = $1.forward(x)
    }
    let reversed = weights {
      _ = $1.forward(x)
      _ = $0.forward(x)
    }
    #expect(inOrder == reversed)
    #expect(inOrder[0].norm().scalar > 0)
  }

  @Test func estimatedTracesAreNearTheExactOnes() {
    Random.with(Philox(seed: 3)) {
      let residual = Residual(dimension: 3, hidden: [8])
      for parameter in residual.parameters {
        parameter.value = Random.normal(shape: parameter.value.shape)
      }
      let x = Random.normal(shape: [4, 3])
      let exact = residual.forward(x).logDet
      let estimate = residual.logDetEstimate(x, terms: 30, probes: 400)
      #expect(relativeDifference(estimate, exact) < 0.1)
      let flow = Continuous(dimension: 3, hidden: [8], trace: .hutchinson)
      perturb(flow.parameters, by: 0.3)
      let (z, logDet) = flow.forward(x)
      let (back, backLogDet) = flow.inverse(z)
      #expect(relativeDifference(back, x) < 1e-4)
      #expect(relativeDifference(backLogDet, -logDet) < 1e-4)
    }
  }

  @Test func valuesFarOutStayFinite() {
    let far: Tensor = [[-600, 600]]
    for layer: any Bijection in [Sinh(), Asinh(), Exp(), Softplus(), SoftClip(bound: 2)] {
      let (value, logDet) = layer.forward(far)
      #expect(isFinite(value), "\(layer)")
      #expect(isFinite(logDet), "\(layer)")
    }
    // Here the image rounds to the end of the interval, but its log-det is still right.
    #expect(Tanh().forward(far).logDet.scalars[0].isFinite)
    #expect(Sigmoid().forward(far).logDet == [-1200])
  }

  @Test(arguments: ["LU", "QR", "orthogonal"])
  func aPointThroughALinearLayerCostsTheSquareOfItsFeatures(_ name: String) {
    func layer(_ features: Int) -> any Bijection {
      switch name {
      case "LU": LinearLU(dimension: features)
      case "QR": LinearQR(dimension: features)
      default: Orthogonal(dimension: features)
      }
    }
    func costs(_ features: Int) -> [Double] {
      let layer = layer(features)
      let x = Tensor(ones: [features])
      return [
        operationCount { _ = layer.forward(x) }, operationCount { _ = layer.inverse(x) },
      ].map(Double.init)
    }
    for (large, small) in zip(costs(256), costs(128)) {
      #expect(large / small > 3.5 && large / small < 4.2, "\(small), then \(large)")
    }
  }

  @Test func fewPointsPassThroughTheFactorsAsManyThroughTheMatrix() {
    var generator = Philox(seed: 6)
    let matrix = generator.normal(shape: [7, 7])
    let bias = generator.normal(shape: [7])
    let x = generator.normal(shape: [9, 7])
    let layers: [any Bijection] = [
      LinearLU(matrix, bias: bias), LinearQR(matrix, bias: bias),
      Random.with(Philox(seed: 2)) { Orthogonal(dimension: 7) },
    ]
    for layer in layers {
      perturb(layer.parameters, by: 0.2, using: &generator)
      func slopes(_ rows: Tensor) -> [Tensor] {
        gradients(
          of: {
            let (z, logDet) = layer.forward(rows)
            return (sin(z)).sum() + logDet.sum() + cos(layer.inverse(rows).value).sum()
          }, wrt: layer.parameters
        ).gradients
      }
      for count in [1, 2, 6] {
        let few = x[rows: 0..<count]
        for map in [layer.forward, layer.inverse] as [(Tensor) -> (value: Tensor, logDet: Tensor)] {
          #expect(relativeDifference(map(few).value, map(x).value[rows: 0..<count]) < 1e-12)
          #expect(relativeDifference(map(few).logDet, map(x).logDet[rows: 0..<count]) < 1e-15)
        }
        // Together, the points are so many that the matrix is used.
        let copies = Tensor.concatenated((0..<8).map { _ in few })
        for (one, many) in zip(slopes(few), slopes(copies)) {
          #expect(relativeDifference(8 * one, many) < 1e-11, "\(layer), \(count) points")
        }
      }
    }
  }

  @Test func wrappedLayersCountTheParametersOfTheirLayers() {
    let masked = MaskedAutoregressive(dimension: 4, hidden: [8])
    let triangular = Triangular(dimension: 4)
    // Only the free half of a triangle counts.
    #expect(triangular.parameterCount == 4 * 3 / 2 + 4 + 4)
    #expect(Sylvester(dimension: 4, planes: 2).parameterCount == 3 * 4 + 2 * 1 + 2 * 2 + 2)
    #expect(masked.inverted().parameterCount == masked.parameterCount)
    #expect(triangular.numericallyInverted().parameterCount == triangular.parameterCount)
    let both = masked.then(triangular)
    #expect(both.parameterCount == masked.parameterCount + triangular.parameterCount)
    let flow = Flow(base: StandardNormal(dimension: 4), layers: [both])
    #expect(flow.parameterCount == both.parameterCount)
    #expect(Mixture([flow, flow]).parameterCount == 2 * both.parameterCount)
    #expect(StandardNormal(dimension: 4).parameterCount == 0)
    // Three features and two units, of degrees 0 and 1, which see 1 and 2 features; the outputs of
    // features 1 and 2 see 1 and 2 units.
    let binary = AutoregressiveMLP(dimension: 3, hidden: [2])
    #expect(binary.parameterCount == (1 + 2 + 2) + (0 + 1 + 2 + 3))
  }
}

import Autodiff
import Flows
import Tensors
import Testing

@Suite struct TrainingTests {
  private func realNVP(layers: Int, hidden: [Int]) -> Flow {
    Flow(base: StandardNormal(dimension: 2)) {
      for k in 0..<layers {
        Coupling(mask: .alternating(k), conditioner: MLP(hidden: hidden))
        ActNorm()
      }
    }
  }

  /// KL(p ‖ q) = E[log p − log q] on fresh points of the exact density. The bound is a fifth of
  /// what the best Gaussian reaches, 1.0 nats.
  @Test func realNVPLearnsTwoMoons() {
    Random.with(Philox(seed: 1)) {
      let moons = TwoMoons(noise: 0.1)
      let flow = realNVP(layers: 6, hidden: [32, 32])
      let history = fit(
        flow, to: moons.sample(5000), steps: 500, batch: 200, optimizer: Adam(rate: 5e-3),
        heldOut: 0.1)
      let x = moons.sample(4000)
      let divergence = (moons.logDensity(x) - flow.logDensity(x)).mean().scalar
      #expect(divergence > -0.01 && divergence < 0.2, "KL \(divergence)")
      #expect(history.steps == 500 && history.heldOutLosses.count == 50)
      #expect(history.heldOutLosses[49] < history.heldOutLosses[0])
      #expect(checkBijection(flow.bijection, on: x[rows: 0..<20]).hasPassed)
      #expect(checkDensity(flow, over: -6...7, -6...6, within: 1e-3).hasPassed)
    }
  }

  /// The banana is a Gaussian autoregressive model, so one such layer can be exact. The best
  /// Gaussian reaches 0.55 nats.
  @Test func autoregressiveFlowLearnsTheBanana() {
    Random.with(Philox(seed: 1)) {
      let banana = Banana()
      let data = banana.sample(3000)
      let flow = Flow(base: StandardNormal(dimension: 2)) {
        Affine(standardizing: data)
        MaskedAutoregressive(hidden: [32], order: [1, 0])
      }
      fit(flow, to: data, steps: 600, batch: 200, optimizer: Adam(rate: 1e-2))
      let x = banana.sample(4000)
      let divergence = (banana.logDensity(x) - flow.logDensity(x)).mean().scalar
      #expect(divergence < 0.1, "KL \(divergence)")
    }
  }

  @Test func aFlowOfNumbersLearnsMeanAndDeviation() {
    Random.with(Philox(seed: 4)) {
      let data = Normal(3, 0.5).sample(500)
      let flow = Flow(base: Normal(0, 1)) { ActNorm(dimension: 1) }
      fit(flow, to: data, steps: 600, batch: 500, optimizer: Adam(rate: 0.05))
      let mean = data.mean().scalar
      let sd = (data - mean).norm().scalar / 500.0.squareRoot()
      let expected = Normal(mean, sd).logDensity(data)
      #expect(relativeDifference(flow.logDensity(data), expected) < 1e-4)
    }
  }

  @Test func trainingIsBitReproducible() {
    func run() -> ([Double], [Tensor]) {
      Random.with(Philox(seed: 6)) {
        let flow = realNVP(layers: 2, hidden: [8])
        let history = fit(flow, to: TwoMoons().sample(300), steps: 30, batch: 64)
        return (history.losses, flow.parameters.map(\.value))
      }
    }
    let (first, second) = (run(), run())
    #expect(first.0.map(\.bitPattern) == second.0.map(\.bitPattern))
    #expect(first.1 == second.1)
    #expect(first.0.first != first.0.last)
  }

  @Test func actNormStartsFromTheFirstBatch() {
    let flow = Flow(base: StandardNormal(dimension: 2)) { ActNorm() }
    let data: Tensor = [[1, 10], [3, 30], [5, 20], [7, 60]]
    fit(flow, to: data, steps: 1, batch: 4, optimizer: SGD(rate: 1e-300))
    let z = flow.toNoise(data)
    #expect(relativeDifference(z.mean(axis: 0), [0, 0]) < 1e-15)
    #expect(relativeDifference(square(z).mean(axis: 0), [1, 1]) < 1e-14)
  }

  @Test func divergenceNamesTheStepAndTheLayer() throws {
    let flow = Flow(base: StandardNormal(dimension: 1)) {
      Identity()
      LinearLU([[1]])
    }
    let error = #expect(throws: TrainingError.self) {
      try Supervision.run {
        fit(
          flow, to: [[1], [2]], steps: 50, batch: 2, optimizer: SGD(rate: 1e9),
          gradientLimit: .infinity)
      }
    }
    let text = try #require(error?.description)
    #expect(text.hasPrefix("training diverged at step "))
    #expect(text.contains("layer 2 (LinearLU"))
    #expect(error?.help != nil)
  }

  @Test func unusableInputIsRefused() {
    let flow = realNVP(layers: 2, hidden: [4])
    func refuses(_ type: any Error.Type, _ body: () -> Void) -> Bool {
      do {
        try Supervision.run(body: body)
        return false
      } catch {
        return Swift.type(of: error) == type
      }
    }
    #expect(refuses(ShapeError.self) { fit(flow, to: [[1, 2, 3]]) })
    #expect(refuses(ShapeError.self) { fit(flow, to: [1, 2]) })
    #expect(refuses(ShapeError.self) { fit(flow, to: Tensor(zeros: [0, 2])) })
    #expect(refuses(DomainError.self) { fit(flow, to: Tensor([[1, Double.nan]])) })
    #expect(refuses(DomainError.self) { fit(flow, to: [[1, 2]], batch: 0) })
    #expect(refuses(DomainError.self) { fit(flow, to: [[1, 2]], heldOut: 1) })
    #expect(refuses(TrainingError.self) { fit(Normal(0, 1), to: [1, 2]) })
    #expect(fit(flow, to: [[1, 2]], steps: 0).steps == 0)
  }

  @Test func workLimitEndsALongRun() {
    let flow = realNVP(layers: 2, hidden: [4])
    #expect(throws: WorkLimitExceeded.self) {
      try Supervision.run(workLimit: 5_000_000) {
        fit(flow, to: TwoMoons().sample(100), steps: .max, batch: 50)
      }
    }
  }

  @Test func descriptionListsLayersAndDirection() {
    let flow = Flow(base: StandardNormal(dimension: 2)) {
      for k in 0..<2 { Coupling(mask: .alternating(k), conditioner: MLP(hidden: [64, 64])) }
      if flowHasNorm { ActNorm() }
    }
    #expect(
      flow.description == """
        Flow of 2 features, 3 layers, 8840 parameters
          data x
          ↓ 1  Coupling keeps [0] changes [1], MLP 1 → 64 → 64 → 2, tanh  (4418 parameters)
          ↓ 2  Coupling keeps [1] changes [0], MLP 1 → 64 → 64 → 2, tanh  (4418 parameters)
          ↓ 3  ActNorm(dimension: 2)  (4 parameters)
          noise z ~ StandardNormal(dimension: 2)
        """)
  }

  private let flowHasNorm = true
}

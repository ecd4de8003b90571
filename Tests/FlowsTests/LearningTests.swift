import Autodiff
import Flows
import Tensors
import Testing

@Suite struct LearningTests {
  /// Steps of gradient descent of a constant slope show the factors of a schedule.
  private func rates(_ schedule: any Schedule, steps: Int) -> [Double] {
    let run = Scheduled(SGD(rate: 1), by: schedule).start()
    var x = Tensor(0)
    return (0..<steps).map { _ in
      let before = x.scalar
      x = run.step([x], gradients: [-1])[0]
      return x.scalar - before
    }
  }

  @Test func schedulesScaleTheRate() {
    let cosine = rates(CosineDecay(steps: 8, warmUp: 4), steps: 12)
    #expect(relativeDifference(Tensor(Array(cosine[..<4])), [0.25, 0.5, 0.75, 1]) < 1e-14)
    let half = 0.5.squareRoot() / 2
    #expect(
      relativeDifference(
        Tensor(Array(cosine[4...])), Tensor([1, 0.5 + half, 0.5, 0.5 - half, 0, 0, 0, 0]))
        < 1e-14)
    #expect(
      relativeDifference(
        Tensor(rates(ExponentialDecay(rate: 0.5, interval: 2, isStaircase: true), steps: 5)),
        [1, 1, 0.5, 0.5, 0.25]) < 1e-14)
    #expect(relativeDifference(Tensor(rates(WarmUp(steps: 2), steps: 3)), [0.5, 1, 1]) < 1e-14)
  }

  @Test func patienceEndsARunAndKeepsTheBestParameters() {
    Random.with(Philox(seed: 3)) {
      // Few points and a large network: held-out points soon get worse.
      let data = TwoMoons().sample(60)
      let flow = Flow(base: StandardNormal(dimension: 2)) {
        for k in 0..<4 { Coupling(mask: .alternating(k), conditioner: MLP(hidden: [64])) }
      }
      let history = fit(
        flow, to: data, steps: 2000, batch: 30, optimizer: Adam(rate: 1e-2), heldOut: 0.5,
        patience: 3)
      let best = history.heldOutLosses.min() ?? .nan
      #expect(history.stoppedEarlyAt.map { $0 < 2000 } ?? false)
      let place = history.heldOutLosses.firstIndex(of: best) ?? 0
      #expect(history.bestStep == history.heldOutSteps[place])
      #expect(history.heldOutLosses.count == place + 4)
    }
  }

  /// KL(q ‖ p) is 0 for the right flow, and the loss then minus the logarithm of p̃'s integral.
  @Test func reverseDivergenceFindsAnUnnormalizedNormal() {
    Random.with(Philox(seed: 3)) {
      let target = MultivariateNormal(mean: [0.2, -0.3], covariance: [[1, 0.4], [0.4, 0.8]])
      let flow = Flow(base: StandardNormal(dimension: 2)) { Triangular() }
      let history = fitReverse(
        flow, steps: 2000, batch: 64,
        optimizer: Scheduled(Adam(rate: 0.05), by: CosineDecay(steps: 2000))
      ) { target.logDensity($0) + 3 }
      #expect(abs(history.finalLoss + 3) < 0.01)
      let divergence = estimatedKLDivergence(flow, target, samples: 500)
      #expect(abs(divergence.value) < 0.01)
    }
  }

  @Test func planarFlowLearnsByReverseDivergence() {
    Random.with(Philox(seed: 5)) {
      let flow = Flow(base: StandardNormal(dimension: 2)) {
        for _ in 0..<4 { Planar().inverted() }
      }
      let history = fitReverse(flow, steps: 400, batch: 128, optimizer: Adam(rate: 0.02)) {
        Banana().logDensity($0)
      }
      #expect(history.finalLoss < 0.8 * history.losses[0])
    }
  }

  @Test func conditionalFlowLearnsItsContext() {
    Random.with(Philox(seed: 2)) {
      let c = 2 * Random.uniform(shape: [600, 1]) - 1
      let x = c * c + 0.1 * Random.normal(shape: [600, 1])
      let flow = Flow(base: StandardNormal(dimension: 1)) {
        ConditionalAffine(context: 1, conditioner: MLP(hidden: [16]))
      }
      fit(flow, to: x, given: c, steps: 500, batch: 200, optimizer: Adam(rate: 0.02))
      for value in [-0.8, 0, 0.6] {
        let draws = flow.given([Tensor(value)]).sample(500)
        #expect(abs(draws.mean().scalar - value * value) < 0.05)
        #expect(abs(draws.standardDeviation().scalar - 0.1) < 0.04)
      }
    }
  }

  @Test func batchNormalizationKeepsRunningStatistics() {
    Random.with(Philox(seed: 2)) {
      let layer = BatchNormalization()
      let flow = Flow(base: StandardNormal(dimension: 2)) { layer }
      let data = Normal(mean: [3, -1], sd: [0.5, 2]).sample(512)
      fit(flow, to: data, steps: 60, batch: 512, optimizer: SGD(rate: 1e-12))
      #expect(relativeDifference(layer.runningMean, data.mean(axis: 0)) < 1e-12)
      let z = flow.toNoise(data)
      #expect(relativeDifference(z.variance(axis: 0), [1, 1]) < 1e-4)
    }
  }

  @Test func checkpointsGiveTheSameBitsBack() throws {
    Random.with(Philox(seed: 9)) {
      func model() -> Flow {
        Flow(base: StandardNormal(dimension: 2)) {
          Coupling(mask: .halves, conditioner: MLP(hidden: [8]))
          BatchNormalization()
          LinearLU()
        }
      }
      let (trained, other) = (model(), model())
      let data = TwoMoons().sample(100)
      fit(trained, to: data, steps: 5, batch: 50)
      let checkpoint = Checkpoint(text: Checkpoint(of: trained).text)
      #expect(checkpoint == Checkpoint(of: trained))
      checkpoint.restore(other)
      let bits = { (flow: Flow) in flow.logDensity(data).scalars.map(\.bitPattern) }
      #expect(bits(trained) == bits(other))
    }
    #expect(throws: DomainError.self) {
      try Supervision.run { _ = Checkpoint(text: "flow checkpoint 1\nw\t2\tzz") }
    }
    #expect(throws: ShapeError.self) {
      try Supervision.run {
        let checkpoint = Checkpoint(of: Flow(base: StandardNormal(dimension: 2)) { ActNorm() })
        checkpoint.restore(Flow(base: StandardNormal(dimension: 3)) { ActNorm() })
      }
    }
  }

  @Test func discreteModelsLearnTheirData() {
    Random.with(Philox(seed: 4)) {
      // x₁ is a coin, x₂ copies it nine times in ten, x₃ is their sum modulo 2.
      let data = Tensor(
        (0..<400).map { _ in
          let first = Random.uniform() < 0.5 ? 0.0 : 1.0
          let second = Random.uniform() < 0.9 ? first : 1 - first
          return [first, second, abs(first - second)]
        })
      let entropy = log(2.0) - 0.9 * log(0.9) - 0.1 * log(0.1)
      let made = AutoregressiveMLP(dimension: 3, hidden: [64], activation: .tanh)
      let attention = AutoregressiveTransformer(
        symbols: 2, length: 3, width: 16, heads: 2, hidden: 32, layers: 1)
      for model: any Distribution in [made, attention] {
        let history = fit(model, to: data, steps: 600, batch: 200, optimizer: Adam(rate: 0.02))
        #expect(abs(history.finalLoss - entropy) < 0.06, "\(model)")
        let draws = model.sample(300)
        let isConsistent = abs(draws[column: 0] - draws[column: 1]) .== draws[column: 2]
        #expect(isConsistent.mean().scalar > 0.95, "\(model)")
      }
      let all = (0..<8).map { code in (0..<3).map { Double(code >> $0 & 1) } }
      for model: any Distribution in [made, attention] {
        #expect(abs(exp(model.logDensity(Tensor(all))).sum().scalar - 1) < 1e-12)
      }
    }
  }

  /// Sampling with keys and values kept gives what a pass over the whole sequence gives.
  @Test func samplesFollowTheirProbabilities() {
    Random.with(Philox(seed: 4)) {
      let model = AutoregressiveTransformer(symbols: 3, length: 2, width: 4, heads: 1, hidden: 4)
      for parameter in model.parameters {
        parameter.value = parameter.value + Random.normal(shape: parameter.value.shape)
      }
      let draws = model.sample(6000).scalars
      for first in 0..<3 {
        for second in 0..<3 {
          let p = exp(model.logDensity([Tensor(Double(first)), Tensor(Double(second))])).scalar
          let count = stride(from: 0, to: draws.count, by: 2).filter {
            draws[$0] == Double(first) && draws[$0 + 1] == Double(second)
          }.count
          let error = (p * (1 - p) / 6000).squareRoot()
          #expect(abs(Double(count) / 6000 - p) < 5 * error)
        }
      }
    }
  }
}

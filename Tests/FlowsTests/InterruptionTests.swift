import Autodiff
import Flows
import Tensors
import Testing

/// An interrupted training goes on as if nothing had happened, bit by bit.
@Suite struct InterruptionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let optimizer: @Sendable () -> any Optimizer
    var heldOut = 0.0
    var patience = 0
  }

  static let cases = [
    Case(testDescription: "default", optimizer: { Annealed() }),
    Case(testDescription: "AdamW", optimizer: { Adam(rate: 0.01, weightDecay: 0.1) }),
    Case(
      testDescription: "momentum", optimizer: { SGD(rate: 0.01, momentum: 0.9, isNesterov: true) }),
    Case(
      testDescription: "RMSProp, warm-up",
      optimizer: { Scheduled(RMSProp(rate: 0.003), by: WarmUp(steps: 30)) }),
    Case(testDescription: "held out", optimizer: { Annealed() }, heldOut: 0.3, patience: 40),
  ]

  private static func model() -> Flow {
    Random.with(Philox(seed: 5)) {
      Flow(base: StandardNormal(dimension: 2)) {
        ActNorm()
        Coupling(mask: .halves, conditioner: MLP(hidden: [8]))
        BatchNormalization()
        LinearLU()
      }
    }
  }

  private static let data = Random.with(Philox(seed: 6)) { TwoMoons().sample(150) }

  private func train(
    _ flow: Flow, _ test: Case, until: Int = 0, from checkpoint: Checkpoint? = nil
  ) -> History {
    fit(
      flow, to: Self.data, steps: 60, batch: 40, optimizer: test.optimizer(),
      heldOut: test.heldOut, patience: test.patience, until: until, from: checkpoint)
  }

  @Test(arguments: cases)
  func goesOnAsIfNothingHadHappened(_ test: Case) throws {
    let (whole, first, second) = (Self.model(), Self.model(), Self.model())
    let uninterrupted = Random.with(Philox(seed: 7)) { train(whole, test) }
    #expect(uninterrupted.checkpoint == nil)
    let before = Random.with(Philox(seed: 7)) { train(first, test, until: 23) }
    let text = try #require(before.checkpoint).text
    // Another generator around it: the run has its own.
    let middle = train(second, test, until: 41, from: Checkpoint(text: text))
    let kept = try #require(middle.checkpoint)
    let after = train(Self.model(), test, from: Checkpoint(text: kept.text))
    let third = Self.model()
    let again = train(third, test, from: kept)
    let bits = { (losses: [Double]) in losses.map(\.bitPattern) }
    #expect(before.steps == 23)
    #expect(
      bits(before.losses + middle.losses + after.losses) == bits(uninterrupted.losses))
    #expect(again.losses == after.losses)
    #expect(Checkpoint(of: third) == Checkpoint(of: whole))
    #expect(after.bestStep == uninterrupted.bestStep)
  }

  @Test func reverseTrainingGoesOnToo() throws {
    func train(_ flow: Flow, until: Int = 0, from checkpoint: Checkpoint? = nil) -> History {
      fitReverse(flow, steps: 30, batch: 20, until: until, from: checkpoint) {
        -ToyEnergies.crescents($0)
      }
    }
    func model() -> Flow {
      Random.with(Philox(seed: 8)) {
        Flow(base: StandardNormal(dimension: 2)) {
          Coupling(mask: .halves, conditioner: MLP(hidden: [8]))
          LinearLU()
        }
      }
    }
    let (whole, second) = (model(), model())
    let (uninterrupted, draw) = Random.with(Philox(seed: 9)) {
      (train(whole), Random.normal(shape: [3]))
    }
    #expect(uninterrupted.checkpoint == nil)
    let before = Random.with(Philox(seed: 9)) { train(model(), until: 11) }
    let kept = try #require(before.checkpoint)
    let (after, later) = Random.with(Philox(seed: 10)) {
      (train(second, from: Checkpoint(text: kept.text)), Random.normal(shape: [3]))
    }
    #expect(before.losses + after.losses == uninterrupted.losses)
    #expect(Checkpoint(of: second) == Checkpoint(of: whole))
    #expect(later == draw)
  }

  @Test func aModelAloneIsNoRun() {
    #expect(throws: TrainingError.self) {
      try Supervision.run {
        let flow = Self.model()
        fit(flow, to: Self.data, steps: 2, from: Checkpoint(of: flow))
      }
    }
    #expect(throws: TrainingError.self) {
      try Supervision.run {
        let flow = Self.model()
        fitReverse(flow, steps: 2, from: Checkpoint(of: flow)) { -$0.squaredNorm() }
      }
    }
  }

  @Test func aRestoredLayerIsNotStartedAgain() {
    let (trained, other) = (Self.model(), Self.model())
    fit(trained, to: Self.data, steps: 10)
    Checkpoint(of: trained).restore(other)
    let shifted = Self.data + 5
    // A step of next to nothing leaves a started layer where it is.
    fit(other, to: shifted, steps: 1, optimizer: SGD(rate: 1e-300))
    #expect(other.layers[0].parameters[0].value == trained.layers[0].parameters[0].value)
  }
}

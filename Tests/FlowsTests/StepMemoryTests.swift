import Autodiff
import CMallocCount
import Flows
import Tensors
import Testing

/// After its first steps a training asks the system for nothing: tensors and tapes find room that
/// steps before have left.
@Suite struct StepMemoryTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Whether a step asks for no memory at all; derivatives of other layers make objects in between.
    var isFree = false
    let layers: @Sendable () -> [any Bijection]
  }

  static let cases = [
    Case(testDescription: "coupling", isFree: true) {
      (0..<3).map { Coupling(mask: .alternating($0), conditioner: MLP(hidden: [24, 24])) }
    },
    Case(testDescription: "autoregressive", isFree: true) {
      [MaskedAutoregressive(hidden: [24, 24]), Reverse(), MaskedAutoregressive(hidden: [24])]
    },
    Case(testDescription: "splines, other activations") {
      [
        Coupling(
          mask: .halves, conditioner: MLP(hidden: [12], activation: .silu),
          transformer: SplineTransformer()),
        MaskedAutoregressive(hidden: [12], activation: .softplus),
      ]
    },
    Case(testDescription: "PLU", isFree: true) { [LinearLU()] },
    Case(testDescription: "linear") { [LinearLU(), LinearQR(), Planar()] },
    Case(testDescription: "started from data") { [ActNorm(), BatchNormalization(), Asinh()] },
    Case(testDescription: "other steps every time") { [Alternating(), LinearLU(), Alternating()] },
  ]

  @Test(arguments: cases)
  func laterStepsAskForNoRoom(_ test: Case) {
    Parallel.limited(to: 1) {
      Random.with(Philox(seed: 3)) {
        let flow = Flow(base: StandardNormal(dimension: 4), layers: test.layers())
        let counter = Counter()
        fit(
          flow, to: StandardNormal(dimension: 4).sample(640), steps: 24, batch: 64,
          optimizer: Counting(optimizer: Adam(rate: 1e-3), counter: counter))
        #expect(counter.growths.count == 24)
        // The first steps make the optimizer's memory and the new values beside the old.
        #expect(Set(counter.growths.dropFirst(4)).count == 1, "\(counter.growths)")
        if test.isFree {
          #expect(Set(counter.requests.dropFirst(4)).count == 1, "\(counter.requests)")
        }
      }
    }
  }

  /// In a step that a program writes itself, three tensors are its own (loss, slope and weights), and
  /// three lists: of weights, of slopes and of new weights.
  @Test func stepsOfAPosteriorAskSixTimes() {
    Random.with(Philox(seed: 5)) {
      let design = Random.normal(shape: [200, 10])
      let labels = Random.uniform(shape: [200]) .< 0.5
      let run = Adam(rate: 0.05).start()
      var weights = Tensor(zeros: [10])
      var loss = 0.0
      let counter = Counter()
      for _ in 0..<24 {
        let (value, slope) = valueWithGradient(
          of: { w in
            let logits = design.matmul(w)
            return (softplus(logits) - labels * logits).sum() + 0.5 * (w * w).sum()
          }, at: weights)
        loss = value.scalar
        weights = run.step([weights], gradients: [slope])[0]
        counter.look()
      }
      #expect(loss.isFinite)
      #expect(Set(counter.growths.dropFirst(4)).count == 1, "\(counter.growths)")
      for (before, after) in zip(counter.requests.dropFirst(4), counter.requests.dropFirst(5)) {
        #expect(after - before <= 6, "\(counter.requests)")
      }
    }
  }

  @Test func changingStepsHaveTheBitsOfStepsAlone() {
    // Each step of a layer that takes turns, against a gradient that has its thread's tape and
    // blocks in whatever state other computations left them.
    func losses(_ disturb: Bool) -> [UInt64] {
      Random.with(Philox(seed: 4)) {
        let flow = Flow(
          base: StandardNormal(dimension: 4), layers: [Alternating(), BatchNormalization()])
        let counter = Counter()
        if disturb {
          counter.between = {
            _ = gradient(of: { tanh($0).squaredNorm() * 3 }, at: Tensor(range: 0..<300))
          }
        }
        let history = fit(
          flow, to: StandardNormal(dimension: 4).sample(64), steps: 12, batch: 16,
          optimizer: Counting(optimizer: Adam(rate: 0.01), counter: counter))
        return (history.losses + flow.parameters.flatMap(\.value.scalars)).map(\.bitPattern)
      }
    }
    #expect(losses(false) == losses(true))
  }
}

/// A scaling whose computation is another one in every second call.
private final class Alternating: Bijection {
  private let logScale = Parameter(Tensor([0.1, -0.2, 0.3, 0]), name: "log-scale")
  private var calls = 0

  var parameters: [Parameter] { [logScale] }
  var description: String { "Alternating" }

  @_disfavoredOverload
  func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    calls += 1
    let scale = logScale.value
    let sum = Tensor(zeros: [x.shape[0]]) + scale.sum()
    if calls % 2 == 0 { return (x * exp(scale), sum) }
    let halves = [x[columns: 0..<2], x[columns: 2..<4]]
    return (Tensor.concatenated(halves, axis: 1) * exp(scale * 0.5) * exp(scale * 0.5), sum)
  }

  @_disfavoredOverload
  func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    let scale = logScale.value
    return (z * exp(-scale), Tensor(zeros: [z.shape[0]]) - scale.sum())
  }
}

/// What is seen at each step.
private final class Counter {
  private(set) var growths: [Int] = []
  /// How often the thread had asked malloc.
  private(set) var requests: [Int] = []
  var between: () -> Void = {}

  init() {
    growths.reserveCapacity(64)
    requests.reserveCapacity(64)
  }

  func look() {
    growths.append(ThreadContext.current.growths)
    requests.append(mallocCount())
  }
}

/// An optimizer that looks at the counter of its thread before each step.
private struct Counting: Optimizer {
  let optimizer: any Optimizer
  let counter: Counter

  var description: String { "\(optimizer)" }

  func start() -> any OptimizerRun { Run(inner: optimizer.start(), counter: counter) }

  private final class Run: OptimizerRun {
    private let inner: any OptimizerRun
    private let counter: Counter

    init(inner: any OptimizerRun, counter: Counter) {
      self.inner = inner
      self.counter = counter
    }

    func step(_ values: [Tensor], gradients: [Tensor]) -> [Tensor] {
      counter.look()
      counter.between()
      return inner.step(values, gradients: gradients)
    }
  }
}

import Flows

/// Something to measure.
struct Benchmark: Sendable {
  let name: String
  let run: @Sendable () -> Time

  static let all = [
    Benchmark(name: "realnvp-2d-step") {
      step(realNVP(2, layers: 8, hidden: [64, 64]), on: TwoMoons(), batch: 256)
    },
    Benchmark(name: "realnvp-16d-step") {
      step(
        realNVP(16, layers: 6, hidden: [256, 256]), on: StandardNormal(dimension: 16),
        batch: 512)
    },
    Benchmark(name: "maf-8d-step") {
      step(maf, on: StandardNormal(dimension: 8), batch: 256)
    },
    Benchmark(name: "maf-8d-sample-1000") {
      let flow = maf
      return Time { "\(flow.sample(1000).count)" }
    },
    Benchmark(name: "realnvp-2d-log-density-100k") {
      let flow = realNVP(2, layers: 8, hidden: [64, 64])
      let points = TwoMoons().sample(100_000)
      return Time { "\(flow.logDensity(points).mean().scalar)" }
    },
    Benchmark(name: "realnvp-2d-sample-100k") {
      let flow = realNVP(2, layers: 8, hidden: [64, 64])
      return Time { "\(flow.sample(100_000).count)" }
    },
    Benchmark(name: "jacobian-64-log-dets") { jacobians() },
    Benchmark(name: "plu-64d-step") {
      let flow = Flow(base: StandardNormal(dimension: 64)) { LinearLU() }
      return step(flow, on: StandardNormal(dimension: 64), batch: 256)
    },
    Benchmark(name: "logistic-map") { logisticRegression() },
  ]

  private static func realNVP(_ dimension: Int, layers: Int, hidden: [Int]) -> Flow {
    Flow(base: StandardNormal(dimension: dimension)) {
      for k in 0..<layers {
        Coupling(mask: .alternating(k), conditioner: MLP(hidden: hidden, activation: .relu))
      }
    }
  }

  private static var maf: Flow {
    Flow(base: StandardNormal(dimension: 8)) {
      for _ in 0..<5 {
        MaskedAutoregressive(hidden: [64, 64], activation: .relu)
        Reverse()
      }
    }
  }
}

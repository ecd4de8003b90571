import Autodiff
import Flows
import Foundation
import Tensors
import Testing

/// Times of the cases that other libraries are measured on; run with FLOWS_SPEED=1.
@Suite(
  .serialized,
  .enabled(if: ProcessInfo.processInfo.environment["FLOWS_SPEED"] != nil))
struct SpeedTests {
  /// Milliseconds of the fastest of some runs, and of the median.
  private func measure(_ name: String, runs: Int, _ body: () -> Void) {
    body()
    let times = (0..<runs).map { _ in
      let start = ContinuousClock.now
      body()
      let time = ContinuousClock.now - start
      return Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1e3
    }.sorted()
    print("speed: \(name): min \(times[0]) ms, median \(times[runs / 2]) ms")
  }

  private func realNVP(_ dimension: Int, layers: Int, hidden: [Int]) -> Flow {
    Flow(base: StandardNormal(dimension: dimension)) {
      for k in 0..<layers {
        Coupling(mask: .alternating(k), conditioner: MLP(hidden: hidden, activation: .relu))
      }
    }
  }

  private func step(_ name: String, _ flow: Flow, batch: Int, runs: Int) {
    Random.with(Philox(seed: 1)) {
      let data = StandardNormal(dimension: flow.dimension ?? 1).sample(batch)
      measure(name, runs: runs) {
        fit(flow, to: data, steps: 10, batch: batch)
      }
    }
  }

  @Test func trainingSteps() {
    step(
      "RealNVP 2-D 8x64x2 b256, 10 steps", realNVP(2, layers: 8, hidden: [64, 64]), batch: 256,
      runs: 15)
    step(
      "RealNVP 16-D 6x256x2 b512, 10 steps", realNVP(16, layers: 6, hidden: [256, 256]), batch: 512,
      runs: 3)
    let maf = Flow(base: StandardNormal(dimension: 8)) {
      for _ in 0..<5 {
        MaskedAutoregressive(hidden: [64, 64], activation: .relu)
        Reverse()
      }
    }
    step("MAF 8-D 5x64x2 b256, 10 steps", maf, batch: 256, runs: 15)
    measure("MAF sampling 1000", runs: 9) { _ = maf.sample(1000) }
    let plu = Flow(base: StandardNormal(dimension: 64)) { LinearLU() }
    step("PLU 64 b256, 10 steps", plu, batch: 256, runs: 9)
    let big = realNVP(2, layers: 8, hidden: [64, 64])
    let x = StandardNormal(dimension: 2).sample(100_000)
    measure("log density 100k", runs: 3) { _ = big.logDensity(x) }
    measure("sampling 100k", runs: 3) { _ = big.sample(100_000) }
    let matrices = Tensor(
      shape: [64, 64, 64], scalars: Random.normal(shape: [64 * 64 * 64]).scalars)
    measure("logAbsDet of 64 64x64", runs: 9) { _ = logAbsDet(matrices) }
  }
}

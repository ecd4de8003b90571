import Autodiff
import Flows
import Tensors
import Testing

/// Results are the same bits on every machine, whatever its vectors, threads and libm.
@Suite struct SameBitsTests {
  /// All losses and parameters of 500 steps, as one number (FNV-1a of their bits).
  private func fingerprint(_ layers: () -> [any Bijection]) -> UInt64 {
    Random.with(Philox(seed: 20)) {
      let data = TwoMoons().sample(400)
      let flow = Flow(base: StandardNormal(dimension: 2), layers: layers())
      let history = fit(
        flow, to: data, steps: 500, batch: 64,
        optimizer: Scheduled(Adam(rate: 5e-3), by: CosineDecay(steps: 500)))
      let numbers =
        history.losses + flow.parameters.flatMap(\.value.scalars) + flow.sample(20).scalars
      return numbers.reduce(0xcbf2_9ce4_8422_2325) {
        ($0 ^ $1.bitPattern) &* 0x100_0000_01b3
      }
    }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// What every machine must find.
    let bits: UInt64
    let layers: @Sendable () -> [any Bijection]
  }

  static let cases = [
    Case(testDescription: "coupling", bits: 0xe921_bc91_8f60_1e43) {
      (0..<4).flatMap { k -> [any Bijection] in
        [Coupling(mask: .alternating(k), conditioner: MLP(hidden: [16, 16])), ActNorm()]
      }
    },
    Case(testDescription: "autoregressive and linear", bits: 0x75ec_342f_5bf0_43c3) {
      [
        MaskedAutoregressive(hidden: [16], activation: .silu), LinearLU(),
        MaskedAutoregressive(hidden: [16], activation: .softplus), LinearQR(),
      ]
    },
    Case(testDescription: "splines", bits: 0x0fc9_d91b_520e_e9e4) {
      [
        Coupling(mask: .halves, conditioner: MLP(hidden: [8]), transformer: SplineTransformer()),
        Reverse(), ElementwiseSpline(bins: 4), Asinh(),
      ]
    },
  ]

  @Test(arguments: cases)
  func trainingHasKnownBits(_ test: Case) {
    let found = fingerprint(test.layers)
    #expect(found == test.bits, "0x\(String(found, radix: 16))")
  }

  @Test func threadsDoNotChangeTraining() {
    // Wide enough that matrix products are divided.
    func losses() -> [UInt64] {
      Random.with(Philox(seed: 1)) {
        let flow = Flow(base: StandardNormal(dimension: 4)) {
          Coupling(mask: .halves, conditioner: MLP(hidden: [160, 160]))
        }
        let data = StandardNormal(dimension: 4).sample(256)
        return fit(flow, to: data, steps: 8, batch: 256).losses.map(\.bitPattern)
      }
    }
    #expect(losses() == Parallel.limited(to: 1) { losses() })
  }
}

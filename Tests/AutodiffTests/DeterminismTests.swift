import Tensors
import Testing

@testable import Autodiff

@Suite struct DeterminismTests {
  /// A small training run, twice: the same bits, the same work.
  @Test func trainingGivesTheSameBitsTwice() throws {
    func run() throws -> (bits: [UInt64], work: Int) {
      try Supervision.run {
        var generator = Philox(seed: 11)
        let x = generator.normal(shape: [50, 3])
        let w = Parameter(generator.normal(shape: [40, 3]))
        let b = Parameter(Tensor(zeros: [40]))
        let v = Parameter(generator.normal(shape: [1, 40]))
        for _ in 0..<20 {
          let (_, slopes) = gradients(
            of: {
              square(linear(tanh(linear(x, w.value, b.value)), v.value, [0]) - 1).mean()
            }, wrt: [w, b, v])
          for (parameter, slope) in zip([w, b, v], slopes) {
            parameter.value = parameter.value - slope * 0.05
          }
        }
        return (w.value.scalars.map(\.bitPattern), Supervision.work)
      }
    }
    let first = try run()
    let second = try run()
    #expect(first.bits == second.bits)
    #expect(first.work == second.work)
  }

  /// What a fit of a line by descent must find is known in closed form.
  @Test func descentFindsTheLeastSquaresLine() {
    let x = Tensor.linspace(-1, 1, 21)
    let y = x * 3 - 0.5
    let slope = Parameter(0, name: "slope")
    let offset = Parameter(0, name: "offset")
    for _ in 0..<400 {
      let (_, slopes) = gradients(
        of: { square(x * slope.value + offset.value - y).mean() }, wrt: [slope, offset])
      slope.value -= slopes[0] * 0.5
      offset.value -= slopes[1] * 0.5
    }
    #expect(Swift.abs(slope.value.scalar - 3) < 1e-12)
    #expect(Swift.abs(offset.value.scalar + 0.5) < 1e-12)
  }

  /// Outside supervision the rows of Jacobians are divided among threads.
  @Test func jacobiansHaveTheSameBitsOnAnyThreads() throws {
    var generator = Philox(seed: 12)
    let x = generator.normal(shape: [70, 5])
    let w = generator.normal(shape: [9, 5])
    func bits() -> [UInt64] {
      rowJacobians(of: { tanh(linear($0, w, Tensor(zeros: [9]))) * exp($0[columns: 0..<1]) }, at: x)
        .scalars.map(\.bitPattern)
    }
    let shared = bits()
    #expect(shared == Parallel.limited(to: 1) { bits() })
    #expect(try shared == Supervision.run { bits() })
  }

  /// Memory of a gradient is given back when it ends.
  @Test func tapeFreesItsTensors() throws {
    try Supervision.run {
      let x = Tensor(ones: [1_000])
      let before = Supervision.bytes
      _ = gradient(of: { exp($0 * 2).sum() }, at: x).sum()
      #expect(Supervision.bytes == before)
      #expect(Supervision.bytesPeak > before + 8_000)
    }
  }
}

import Autodiff
import Flows
import Tensors
import Testing

/// The laws of bijections, over random nestings of all kinds of layers.
@Suite struct RandomBijectionTests {
  private typealias Map = (Tensor) -> (value: Tensor, logDet: Tensor)

  /// A bijection with its context and points, away from where it starts.
  private struct Sample {
    let layers: [any Bijection]
    let context: Tensor
    let x: Tensor
    let tolerance: Double

    init(seed: Int) {
      var maker = RandomBijections(seed: UInt64(seed))
      let features = maker.pick([1, 2, 2, 3, 4, 5, 6, 7, 8, 16])
      var generator = Philox(seed: UInt64(seed + 1000))
      let layers = maker.layers(features, depth: 3, count: maker.pick([1, 2, 3]))
      let x = generator.normal(shape: [6, features])
      let context = generator.normal(shape: [6, RandomBijections.context])
      _ = Composition(layers).given(context).forward(x)
      perturb(layers.flatMap(\.parameters), by: maker.pick([0.05, 0.3, 0.5]), using: &generator)
      (self.layers, self.context, self.x) = (layers, context, x)
      tolerance = maker.tolerance
    }

    var f: any Bijection { Composition(layers).given(context) }
    var parameters: [Parameter] { layers.flatMap(\.parameters) }

    /// The Jacobian at each point, and how much rounding an inverse may magnify.
    func jacobians() -> (all: [Tensor], condition: Double) {
      let all = (0..<x.shape[0]).map { row in
        jacobian(of: Composition(layers).given(context[row]).forward, at: x[row])
      }
      let condition = all.map { inverse($0).norm().scalar * $0.norm().scalar }.max() ?? 1
      return (all, max(1, condition / 1000))
    }
  }

  private func isFinite(_ values: Tensor...) -> Bool {
    values.allSatisfy { $0.scalars.allSatisfy { $0.isFinite && abs($0) < 1e6 } }
  }

  @Test(arguments: 0..<100) func lawsHold(_ seed: Int) {
    Random.with(Philox(seed: UInt64(seed + 77))) {
      let sample = Sample(seed: seed)
      let (f, x) = (sample.f, sample.x)
      let (z, logDet) = f.forward(x)
      guard isFinite(z, logDet) else { return }
      let (jacobians, condition) = sample.jacobians()
      let tolerance = sample.tolerance * condition
      let (back, backLogDet) = f.inverse(z)
      #expect(relativeDifference(back, x) < tolerance, "\(f)")
      #expect(relativeDifference(backLogDet, -logDet) < tolerance, "\(f)")
      let expected = Tensor(jacobians.map { logAbsDet($0).scalar })
      #expect(relativeDifference(logDet, expected) < tolerance, "\(f)")
      // Any axes before the last count points; one alone gives what it gives among others.
      let nested = f.forward(x.reshaped([2, 3, x.shape[1]]))
      #expect(nested.value == z.reshaped([2, 3, x.shape[1]]))
      #expect(nested.logDet == logDet.reshaped([2, 3]))
      let alone = Composition(sample.layers).given(sample.context[5]).forward(x[5])
      #expect(alone.logDet.shape == [])
      #expect(relativeDifference(alone.value, z[5]) < tolerance)
      let none = Composition(sample.layers).given(sample.context[0])
      for map in [none.forward, none.inverse] as [Map] {
        let empty = map(Tensor(zeros: [0, x.shape[1]]))
        #expect(empty.value.shape == [0, x.shape[1]] && empty.logDet.shape == [0], "\(f)")
      }
    }
  }

  @Test(arguments: 0..<60) func gradientsAgreeWithDifferences(_ seed: Int) {
    Random.with(Philox(seed: UInt64(seed + 77))) {
      let sample = Sample(seed: seed)
      let f = sample.f
      let (z, logDet) = f.forward(sample.x)
      guard isFinite(z, logDet), sample.jacobians().condition < 10 else { return }
      var generator = Philox(seed: UInt64(seed))
      let parameters = sample.parameters
      let start = parameters.map(\.value)
      let directions = start.map { generator.normal(shape: $0.shape) }
      for (map, points) in [
        (f.forward, sample.x), (f.inverse, z),
      ] as [(Map, Tensor)] {
        let loss = {
          let (value, logDet) = map(points)
          return (value / (1 + abs(value) / 3)).sum() + logDet.sum()
        }
        let slopes = gradients(of: loss, wrt: parameters).gradients
        let expected = zip(slopes, directions).map { ($0 * $1).sum().scalar }.reduce(0, +)
        // Which step is best depends on how far the parameters bend the map.
        let nearest =
          [1e-4, 1e-5, 1e-6].map { h in
            let values = [h, -h].map { step in
              for (index, parameter) in parameters.enumerated() {
                parameter.value = start[index] + step * directions[index]
              }
              return loss().scalar
            }
            return abs((values[0] - values[1]) / (2 * h) - expected)
          }.min() ?? .infinity
        for (index, parameter) in parameters.enumerated() { parameter.value = start[index] }
        let size = slopes.reduce(1 + abs(expected)) { $0 + $1.norm().scalar }
        #expect(nearest / size < 1e-4, "\(f)")
      }
    }
  }

  @Test(arguments: 0..<60) func checkpointsBringTheBitsBack(_ seed: Int) {
    Random.with(Philox(seed: UInt64(seed + 77))) {
      let sample = Sample(seed: seed)
      let flow = Flow(
        base: StandardNormal(dimension: sample.x.shape[1]), layers: sample.layers)
      let before = sample.f.forward(sample.x)
      let text = Checkpoint(of: flow).text
      perturb(sample.parameters, by: 0.5)
      Checkpoint(text: text).restore(flow)
      let after = sample.f.forward(sample.x)
      #expect(after.value.scalars.map(\.bitPattern) == before.value.scalars.map(\.bitPattern))
      #expect(after.logDet.scalars.map(\.bitPattern) == before.logDet.scalars.map(\.bitPattern))
    }
  }

  /// What doesn't fit is a fault, and numbers that aren't finite are a fault or stay in their row.
  @Test(arguments: 0..<60) func oddPointsTrapNowhere(_ seed: Int) {
    Random.with(Philox(seed: UInt64(seed + 77))) {
      let sample = Sample(seed: seed)
      let features = sample.x.shape[1]
      let (z, _) = sample.f.forward(sample.x)
      for odd in [Double.nan, .infinity, 1e300, -1e300, .leastNonzeroMagnitude] {
        var scalars = sample.x.scalars
        for column in 0..<features { scalars[2 * features + column] = odd }
        let points = Tensor(shape: sample.x.shape, scalars: scalars)
        for map in [sample.f.forward, sample.f.inverse] as [Map] {
          _ = try? Supervision.run { map(points) }
        }
        guard !"\(sample.f)".contains("Continuous"), isFinite(z),
          let image = try? Supervision.run(body: { sample.f.forward(points).value })
        else { continue }
        for row in [0, 1, 3, 4, 5] { #expect(image[row] == z[row], "\(odd): \(sample.f)") }
      }
      guard sample.f.dimension != nil else { return }
      let f = Composition(sample.layers).given(sample.context[0])
      for shape in [[5, features + 1], [features + 1], [2, 5, features + 1], [5, 0], [0]] {
        #expect(throws: (any Error).self) {
          try Supervision.run { f.forward(Tensor(zeros: shape)) }
        }
        #expect(throws: (any Error).self) {
          try Supervision.run { f.inverse(Tensor(zeros: shape)) }
        }
      }
    }
  }
}

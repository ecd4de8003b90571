import Autodiff
import Testing

@testable import Tensors

/// The layer in one operation gives the bits of its steps.
@Suite struct AffineLayerTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let points: Int
    let dimension: Int
    let read: [Int]
    let changed: [Int]
    let hidden: [Int]
    let activation: UnaryFunction
    let isMasked: Bool
    let isInverse: Bool

    var testDescription: String {
      "\(points) points of \(dimension), \(read) for \(changed), \(hidden) \(activation) "
        + "\(isMasked ? "masked " : "")\(isInverse ? "inverse" : "forward")"
    }
  }

  static let cases = [false, true].flatMap { isInverse in
    [
      Case(
        points: 7, dimension: 2, read: [0], changed: [1], hidden: [5, 9], activation: .relu,
        isMasked: false, isInverse: isInverse),
      Case(
        points: 600, dimension: 5, read: [3, 0], changed: [1, 4], hidden: [33, 40],
        activation: .tanh, isMasked: false, isInverse: isInverse),
      Case(
        points: 40, dimension: 3, read: [0, 1, 2], changed: [0, 1, 2], hidden: [24, 17],
        activation: .relu, isMasked: true, isInverse: isInverse),
      Case(
        points: 40, dimension: 4, read: [0, 1, 2, 3], changed: [3, 1], hidden: [],
        activation: .sigmoid, isMasked: true, isInverse: isInverse),
      Case(
        points: 1, dimension: 2, read: [1], changed: [0], hidden: [3], activation: .tanh,
        isMasked: false, isInverse: isInverse),
    ]
  }

  /// The same result from one operation after the other.
  static func bySteps(_ layer: AffineLayer, _ inputs: [Tensor]) -> Tensor {
    let x = inputs[0]
    let steps = layer.steps(ShortList(inputs))
    let both = boundedAffine(
      steps.features, steps.raw, bound: layer.bound, isInverse: layer.isInverse)
    let k = layer.changed.count
    var columns = (0..<x.shape[1]).map { x[columns: $0..<$0 + 1] }
    for (index, feature) in layer.changed.enumerated() {
      columns[feature] = both[columns: index..<index + 1]
    }
    return .concatenated(columns + [both[columns: k..<k + 1]], axis: 1)
  }

  @Test(arguments: cases)
  func bitsAreThoseOfItsSteps(_ test: Case) {
    var generator = Philox(seed: 9)
    let widths = [test.read.count] + test.hidden + [2 * test.changed.count]
    var inputs = [generator.normal(shape: [test.points, test.dimension])]
    for index in 1..<widths.count {
      let shape = [widths[index], widths[index - 1]]
      inputs += [generator.normal(shape: shape), generator.normal(shape: [widths[index]])]
      if test.isMasked { inputs.append(generator.uniform(shape: shape) .> 0.3) }
    }
    let layer = AffineLayer(
      read: test.read, changed: test.changed, activation: test.activation, bound: 2,
      isInverse: test.isInverse, isMasked: test.isMasked)
    let weights = generator.normal(shape: [test.points, test.dimension + 1])
    func bits(_ tensors: [Tensor]) -> [[UInt64]] {
      // Zeros of either sign are equal.
      tensors.map { $0.scalars.map { ($0 + 0).bitPattern } }
    }
    func results(_ f: ([Tensor]) -> Tensor) -> [[UInt64]] {
      let (value, gradients) = valueWithGradients(
        of: { variables in
          // Masks are constants.
          let isMask = { test.isMasked && $0 > 0 && $0 % 3 == 0 }
          return (f(variables.indices.map { isMask($0) ? inputs[$0] : variables[$0] }) * weights)
            .sum()
        }, at: inputs)
      // What isn't differentiated keeps nothing.
      return bits([f(inputs), value] + gradients)
    }
    let together = results { layer($0[0], network: Array($0.dropFirst())) }
    let apart = results { Self.bySteps(layer, $0) }
    #expect(zip(together, apart).map { $0 == $1 } == together.map { _ in true })
  }

  @Test func misfitsAreFaults() throws {
    let layer = AffineLayer(
      read: [0], changed: [1], activation: .relu, bound: 2, isInverse: false, isMasked: false)
    let x = Tensor(zeros: [3, 2])
    for network in [
      [Tensor(zeros: [2, 2]), Tensor(zeros: [2])], [Tensor(zeros: [3, 1]), Tensor(zeros: [3])],
      [Tensor(zeros: [2, 1]), Tensor(zeros: [3])], [],
    ] {
      #expect(throws: ShapeError.self) {
        try Supervision.run { _ = layer(x, network: network) }
      }
    }
  }
}

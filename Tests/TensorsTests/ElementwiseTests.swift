import Testing

@testable import Tensors

/// Functions of elements have a short way to their kernels, which nobody can tell from `perform`.
@Suite struct ElementwiseTests {
  static let shapes: [[Int]] = [[], [1], [3], [2, 3], [2, 1], [1, 3], [19], [0], [4, 0]]

  private func tensor(_ shape: [Int], from start: Double) -> Tensor {
    let count = shape.reduce(1, *)
    return Tensor(shape: shape, scalars: (0..<count).map { start + 0.37 * Double($0) })
  }

  /// Shape and bits of a result, or the message of its fault, with the work that it took.
  private func outcome(_ body: () -> Tensor) -> String {
    do {
      return try Supervision.run {
        let result = body()
        let bits = result.scalars.map(\.bitPattern)
        return "\(result.shape) \(bits) \(Supervision.work) \(Supervision.bytes)"
      }
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: shapes)
  func pairsAreThoseOfPerform(_ shape: [Int]) {
    let a = tensor(shape, from: -1)
    for other in Self.shapes {
      let b = tensor(other, from: 0.5)
      for function in [BinaryFunction.add, .subtract, .divide, .power, .maximum, .less] {
        #expect(
          outcome { .perform(function, a, b) } == outcome { .perform(.binary(function), [a, b]) },
          "\(function) of \(shape) and \(other)")
      }
    }
  }

  @Test(arguments: shapes)
  func elementsAreThoseOfPerform(_ shape: [Int]) {
    let x = tensor(shape, from: -1)
    for function in [UnaryFunction.negate, .exp, .relu, .leakyRelu(slope: 0.1), .digamma] {
      #expect(
        outcome { .perform(function, x) } == outcome { .perform(.unary(function), [x]) },
        "\(function) of \(shape)")
    }
  }

  @Test func limitsHoldOnTheShortWay() {
    let x = Tensor(ones: [100])
    #expect(throws: WorkLimitExceeded.self) {
      try Supervision.run(workLimit: 250) { _ = x + x + x + x }
    }
    #expect(throws: MemoryLimitExceeded.self) {
      try Supervision.run(memoryLimit: 1000) {
        let y = -x
        _ = y + x
      }
    }
  }
}

import Testing

@testable import Tensors

@Suite struct TensorTests {
  @Test func literalsAndDescriptions() {
    let matrix: Tensor = [[1, 2.5], [-3, 1e-20]]
    #expect(matrix.shape == [2, 2])
    #expect(matrix.description == "[[1.0, 2.5],\n [-3.0, 1e-20]]")
    #expect("\(Tensor(0.1))" == "0.1")
    #expect("\(Tensor(range: 0..<3))" == "[0.0, 1.0, 2.0]")
    #expect(
      Tensor(range: 0..<4).reshaped([2, 1, 2]).description == "[[[0.0, 1.0]],\n [[2.0, 3.0]]]")
    #expect("\(Tensor(zeros: [0]))" == "[]")
    #expect(Tensor.linspace(0, 1, 5) == [0, 0.25, 0.5, 0.75, 1])
    #expect(Tensor(identity: 2) == [[1, 0], [0, 1]])
  }

  @Test(arguments: [
    ([3], [2, 3], [2, 3]), ([2, 1], [3], [2, 3]), ([], [4], [4]),
    ([1, 3, 1], [2, 1, 4], [2, 3, 4]),
    ([0, 3], [3], [0, 3]),
  ])
  func broadcastingFollowsTheLastAxes(_ left: [Int], _ right: [Int], _ shape: [Int]) {
    var generator = Philox(seed: 1)
    let a = generator.normal(shape: left)
    let b = generator.normal(shape: right)
    #expect((a - b).shape == shape)
    // Repeating both sides first must not change a bit.
    #expect(a - b == a.broadcast(to: shape) - b.broadcast(to: shape))
    #expect(a - b == -(b - a))
    #expect(select(a .> b, a, b) == maximum(a, b))
  }

  @Test func misfitsNameBothShapes() {
    #expect {
      try Supervision.run { _ = Tensor(zeros: [2, 3]) * Tensor(zeros: [2, 4]) }
    } throws: { error in
      "\(error)" == "multiplication needs shapes that broadcast, got [2, 3] and [2, 4]"
        && (error as? any TensorError)?.help != nil
    }
  }

  static let misuses: [(name: String, body: @Sendable () -> Void)] = [
    ("reshape", { _ = Tensor(zeros: [2, 3]).reshaped([4]) }),
    ("negative shape", { _ = Tensor(zeros: [-1]) }),
    ("scalar count", { _ = Tensor(shape: [2], scalars: [1]) }),
    ("ragged rows", { _ = Tensor([[1, 2], [3]]) }),
    ("index", { _ = Tensor([1, 2])[2] }),
    ("index of a number", { _ = Tensor(1)[0] }),
    ("column", { _ = Tensor(zeros: [2, 2])[column: -3] }),
    ("slice", { _ = Tensor([1, 2])[rows: 1..<3] }),
    ("axis", { _ = Tensor([1, 2]).sum(axis: 1) }),
    ("gather", { _ = Tensor([1, 2]).gathered(axis: 0, indices: [2]) }),
    ("scatter", { _ = Tensor([1, 2]).scattered(axis: 0, indices: [0, 5], length: 3) }),
    ("concatenate", { _ = Tensor.concatenated([Tensor(zeros: [2, 2]), Tensor(zeros: [2])]) }),
    ("stack", { _ = Tensor.stacked([Tensor([1]), Tensor([1, 2])]) }),
    ("transpose", { _ = Tensor(zeros: [2, 2]).transposed([0, 0]) }),
    ("broadcast", { _ = Tensor(zeros: [3]).broadcast(to: [2]) }),
    ("scalar", { _ = Tensor([1, 2]).scalar }),
    ("max of nothing", { _ = Tensor(zeros: [0]).max() }),
    ("argmax of nothing", { _ = Tensor(zeros: [0]).argmax() }),
    ("argmin along nothing", { _ = Tensor(zeros: [2, 0]).argmin(axis: 1) }),
    ("covariance of a vector", { _ = Tensor([1, 2]).covariance() }),
    ("covariance of no rows", { _ = Tensor(zeros: [0, 2]).covariance() }),
    ("grid without axes", { _ = Tensor.grid([]) }),
    ("grid of matrices", { _ = Tensor.grid([Tensor(zeros: [2, 2])]) }),
    ("grid too fine", { _ = Tensor.grid(Array(repeating: Tensor(zeros: [9999]), count: 9)) }),
    ("lu", { _ = lu(Tensor(zeros: [2, 3])) }),
    ("qr", { _ = qr(Tensor(zeros: [2])) }),
    ("solve", { _ = solve(Tensor(zeros: [2, 2]), Tensor(zeros: [3])) }),
    ("linear", { _ = linear(Tensor(zeros: [2, 2]), Tensor(zeros: [2, 3]), Tensor(zeros: [2])) }),
    ("diagonal", { _ = Tensor(1).diagonal() }),
    ("linspace", { _ = Tensor.linspace(0, 1, -1) }),
    ("padding", { _ = Tensor([1]).padded(axis: 0, before: .max, after: 1) }),
    ("empty but absurd", { _ = Tensor(zeros: [0, .max, .max]) }),
    ("free length", { _ = Tensor([1]).reshaped([-1, .max, .max]) }),
    ("scatter too far", { _ = Tensor([1]).scattered(axis: 0, indices: [0], length: .max) }),
    ("permutation", { _ = Random.permutation(.max) }),
    ("identity", { _ = Tensor(identity: -1) }),
    ("range", { _ = Tensor(range: 0..<Int.max) }),
    ("triangle", { _ = tril(Tensor([1, 2])) }),
  ]

  /// Nothing that a caller can pass may trap; the first fault is what `run` throws.
  @Test(arguments: misuses.indices)
  func misuseFaults(_ index: Int) {
    #expect(throws: (any Error).self, "\(Self.misuses[index].name)") {
      try Supervision.run { Self.misuses[index].body() }
    }
  }

  @Test func negativeAxesAndIndicesCountFromTheEnd() {
    let a = Tensor(range: 0..<6).reshaped([2, 3])
    #expect(a[-1] == [3, 4, 5])
    #expect(a[column: -1] == [2, 5])
    #expect(a.sum(axis: -1) == [3, 12])
    #expect(a[1, 2].scalar == 5)
    #expect(a.reshaped([3, -1]).shape == [3, 2])
    #expect(a.slice(axis: 1, 1..<3) == [[1, 2], [4, 5]])
    #expect(a.reversed(axis: 1)[0] == [2, 1, 0])
  }

  @Test func movementsUndoEachOther() {
    var generator = Philox(seed: 4)
    let a = generator.normal(shape: [3, 4, 5])
    #expect(a.transposed([2, 0, 1]).transposed([1, 2, 0]) == a)
    #expect(a.transposed().transposed() == a)
    for axis in 0..<3 {
      let n = a.shape[axis]
      let parts = [a.slice(axis: axis, 0..<1), a.slice(axis: axis, 1..<n)]
      #expect(Tensor.concatenated(parts, axis: axis) == a)
      let order = Array((0..<n).reversed())
      #expect(
        a.gathered(axis: axis, indices: order).scattered(axis: axis, indices: order, length: n)
          == a)
      #expect(a.padded(axis: axis, before: 2, after: 1).slice(axis: axis, 2..<(n + 2)) == a)
    }
    #expect(Tensor.stacked([a, a], axis: 1)[column: 0].shape == [3, 2, 4])
  }

  @Test func reductionsAgreeWithTheirDefinitions() {
    var generator = Philox(seed: 6)
    let a = generator.normal(shape: [7, 300, 3])
    for axis in 0..<3 {
      let n = a.shape[axis]
      let slices = (0..<n).map { a.gathered(axis: axis, indices: [$0]) }
      let sum = slices.reduce(Tensor(0)) { $0 + $1 }
      #expect(
        abs(sum - a.sum(axis: axis, keepingDimension: true)).max().scalar < 1e-12)
      let largest = slices.dropFirst().reduce(slices[0]) { maximum($0, $1) }
      #expect(largest == a.max(axis: axis, keepingDimension: true))
      let expSum = log(exp(a).sum(axis: axis))
      #expect(abs(a.logSumExp(axis: axis) - expSum).max().scalar < 1e-13)
      #expect(abs(a.softmax(axis: axis).sum(axis: axis) - 1).max().scalar < 1e-14)
      #expect(
        abs(log(a.softmax(axis: axis)) - a.logSoftmax(axis: axis)).max().scalar < 1e-13)
      let running = a.cumulativeSum(axis: axis)
      #expect(
        abs(running.gathered(axis: axis, indices: [n - 1]) - sum).max().scalar < 1e-12)
    }
    #expect(Tensor([1000, 1000]).logSumExp().scalar == 1000 + log(2))
    #expect(Tensor([-.infinity, -.infinity]).logSumExp().scalar == -.infinity)
    #expect(Tensor([1, .nan, 3]).max().scalar.isNaN)
    #expect(Tensor([1, 5, 5]).argmax() == 1)
    #expect(Tensor([[1, 5], [7, 2]]).argmax(axis: 0) == [1, 0])
    #expect(Tensor([3, 1, 1]).argmin() == 1)
    #expect(Tensor([[1, 5], [7, 2]]).argmin(axis: 1) == [0, 1])
    #expect(Tensor([1, .nan, 0, .nan]).argmin() == 1 && Tensor([1, .nan, 9]).argmax() == 1)
    for axis in 0..<3 {
      #expect(a.argmin(axis: axis) == (-a).argmax(axis: axis))
      let deviation = a.standardDeviation(axis: axis)
      #expect(abs(square(deviation) - a.variance(axis: axis)).max().scalar < 1e-14)
    }
  }

  /// Adding 0.1 a million times one after the other is off by 1e-6; a tree isn't.
  @Test func sumsAreAddedAsATree() {
    let a = Tensor(repeating: 0.1, shape: [1_000_000])
    #expect(Swift.abs(a.sum().scalar - 100_000) < 1e-9)
    #expect(Swift.abs(a.reshaped([1_000_000, 1]).sum(axis: 0)[0].scalar - 100_000) < 1e-9)
    #expect(abs(a.reshaped([500_000, 2]).sum(axis: 0) - 50_000).max().scalar < 1e-9)
  }

  @Test func copiesAreIndependent() {
    let a = Tensor([1, 2])
    var b = a
    b += 1
    #expect(a == [1, 2] && b == [2, 3])
    var c = a
    c.accumulate(a)
    #expect(a == [1, 2] && c == [2, 4])
  }

  /// The place of an element must not show in its value.
  @Test(arguments: [
    UnaryFunction.exp, .log, .tanh, .sigmoid, .softplus, .relu, .leakyRelu(slope: 0.1), .abs, .sqrt,
    .sign, .square, .reciprocal, .negate,
  ])
  func vectorAndScalarPathsGiveTheSameBits(_ function: UnaryFunction) {
    var generator = Philox(seed: 8)
    let a = generator.normal(shape: [37]) * 3
    let whole = Tensor.perform(.unary(function), [a])
    for index in 0..<37 {
      let one = Tensor.perform(.unary(function), [a[index]]).scalar
      let other = whole[index].scalar
      #expect(one.bitPattern == other.bitPattern || one.isNaN && other.isNaN)
    }
  }

  @Test func covarianceAgreesWithItsDefinition() {
    // Deviations (−2, −2), (0, 2), (2, 0) from the mean (3, 4).
    let rows: Tensor = [[1, 2], [3, 6], [5, 4]]
    let expected: Tensor = [[8, 4], [4, 8]]
    #expect(abs(rows.covariance() - expected / 3).max().scalar < 1e-15)
    var generator = Philox(seed: 5)
    let many = generator.normal(shape: [300, 4]).matmul(generator.normal(shape: [4, 4])) + 7
    let covariance = many.covariance()
    #expect(covariance == covariance.transposed())
    #expect(abs(covariance.diagonal() - many.variance(axis: 0)).max().scalar < 1e-13)
  }

  @Test func aGridHasEveryCombinationInOrder() {
    let grid = Tensor.grid([[1, 2], [10, 20, 30]])
    #expect(grid == [[1, 10], [1, 20], [1, 30], [2, 10], [2, 20], [2, 30]])
    #expect(Tensor.grid([[4, 5]]) == [[4], [5]])
    #expect(Tensor.grid([[1, 2], []]).shape == [0, 2])
    // Words of bits count upwards.
    let bits = Tensor.grid([Tensor](repeating: [0, 1], count: 5))
    #expect(bits.matmul([16, 8, 4, 2, 1]) == Tensor(range: 0..<32))
  }

  @Test func functionsOfNumbersGiveTheBitsOfTheirTensors() {
    let numbers = [-50.5, -1.25, -0.0, 0.0, 0.3, 2, 700, .infinity, -.infinity, .nan]
    let functions: [((Double) -> Double, (Tensor) -> Tensor)] = [
      (logSigmoid, logSigmoid), (relu, relu), ({ leakyRelu($0) }, { leakyRelu($0) }),
      ({ leakyRelu($0, slope: 0.3) }, { leakyRelu($0, slope: 0.3) }),
      ({ clamp($0, -1, 0.5) }, { clamp($0, -1, 0.5) }),
      ({ maximum($0, 0.2) }, { maximum($0, 0.2) }), ({ minimum(0.2, $0) }, { minimum(0.2, $0) }),
    ]
    for (number, tensor) in functions {
      for x in numbers {
        let (a, b) = (number(x), tensor(Tensor(x)).scalar)
        #expect(a.bitPattern == b.bitPattern || a.isNaN && b.isNaN, "\(x): \(a) and \(b)")
      }
    }
  }
}

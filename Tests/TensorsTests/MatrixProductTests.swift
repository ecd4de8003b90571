import Testing

@testable import Tensors

@Suite struct MatrixProductTests {
  static func random(_ shape: [Int], seed: Int = 1) -> Tensor {
    var generator = Philox(seed: seed)
    return generator.normal(shape: shape)
  }

  /// Σₖ aᵢₖ bₖⱼ from +0 by fused multiply-add in the order of k.
  static func naive(_ a: Tensor, _ b: Tensor) -> [UInt64] {
    let (m, k, n) = (a.shape[0], a.shape[1], b.shape[1])
    let (x, y) = (a.scalars, b.scalars)
    var bits: [UInt64] = []
    for row in 0..<m {
      for column in 0..<n {
        var sum = 0.0
        for index in 0..<k { sum = sum.addingProduct(x[row * k + index], y[index * n + column]) }
        bits.append(sum.bitPattern)
      }
    }
    return bits
  }

  static let sizes: [[Int]] =
    [
      [1, 1, 1], [2, 3, 4], [5, 7, 3], [8, 8, 8], [4, 12, 12], [13, 17, 29], [64, 64, 64],
      [3, 300, 5], [31, 257, 13], [9, 600, 25], [100, 1, 100], [1, 100, 100], [100, 100, 1],
      [256, 2, 64], [256, 64, 2], [7, 512, 40],
    ]

  @Test(arguments: sizes)
  func bitsAreThoseOfTheNaiveLoop(_ size: [Int]) {
    let a = Self.random([size[0], size[1]])
    let b = Self.random([size[1], size[2]], seed: 2)
    let expected = Self.naive(a, b)
    func bits(_ tensor: Tensor) -> [UInt64] { tensor.scalars.map(\.bitPattern) }
    #expect(bits(a.matmul(b)) == expected)
    for (left, right) in [(true, false), (false, true), (true, true)] {
      let product = Tensor.perform(
        .matrixProduct(transposeLeft: left, transposeRight: right),
        [left ? a.transposed() : a, right ? b.transposed() : b])
      #expect(bits(product) == expected, "transposed \(left) \(right)")
    }
    let bias = Self.random([size[2]], seed: 3)
    #expect(bits(linear(a, b.transposed(), bias)) == bits(a.matmul(b) + bias))
  }

  @Test func batchesAreProductsOfTheirMatrices() {
    let a = Self.random([2, 3, 4, 5])
    let b = Self.random([3, 5, 6], seed: 2)
    let product = a.matmul(b)
    #expect(product.shape == [2, 3, 4, 6])
    for i in 0..<2 {
      for j in 0..<3 { #expect(product[i][j] == a[i][j].matmul(b[j])) }
    }
  }

  @Test func vectorsAreRowsOrColumns() {
    let a = Tensor([[1, 2], [3, 4], [5, 6]])
    #expect(a.matmul([1, 10]) == [21, 43, 65])
    #expect(Tensor([1, 10, 100]).matmul(a) == [531, 642])
    #expect(dot([1, 2, 3], [4, 5, 6]) == 32)
    #expect(outer([1, 2], [3, 4, 5]) == [[3, 4, 5], [6, 8, 10]])
  }

  @Test func emptyInnerAxisGivesZeros() {
    #expect(Tensor(zeros: [2, 0]).matmul(Tensor(zeros: [0, 3])) == Tensor(zeros: [2, 3]))
  }

  @Test(arguments: [([5, 3], [4, 2]), ([5, 3], [4]), ([2, 5, 3], [4, 2])])
  func misfitNamesBothShapes(_ left: [Int], _ right: [Int]) {
    #expect {
      try Supervision.run { _ = Tensor(zeros: left).matmul(Tensor(zeros: right)) }
    } throws: { error in
      "\(error)".contains("\(left)") && "\(error)".contains("[4") && "\(error)".contains("needs 3")
    }
  }

  @Test func threadsDoNotChangeABit() {
    var generator = Philox(seed: 3)
    let a = generator.normal(shape: [301, 200])
    let b = generator.normal(shape: [200, 190])
    let product = { matmul(a, b).scalars.map(\.bitPattern) }
    let transposed = {
      matmul(b.transposed(), a.transposed()).transposed().scalars.map(\.bitPattern)
    }
    let alone = Parallel.limited(to: 1, body: product)
    #expect(product() == alone)
    #expect(transposed() == alone)
  }

  @Test func productsWithVectorsHaveTheBitsOfMatrixProducts() {
    var generator = Philox(seed: 4)
    let a = generator.normal(shape: [37, 29])
    let v = generator.normal(shape: [29])
    let wide = Tensor.stacked([v, v], axis: 1)
    #expect(matmul(a, v) == matmul(a, wide)[column: 0])
    #expect(matmul(v, a.transposed()) == matmul(a, v))
    #expect(matmul(a.transposed(), a[column: 0]) == matmul(a.transposed(), a)[column: 0])
    #expect(matmul(a[column: 0], a) == matmul(a.transposed(), a)[column: 0])
  }
}

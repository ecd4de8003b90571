import Testing

@testable import Tensors

/// Kernels that leave something out, or do several steps at once, give the bits of the steps.
@Suite struct KernelBitsTests {
  private static func random(_ shape: [Int], seed: Int = 1) -> Tensor {
    var generator = Philox(seed: seed)
    return generator.normal(shape: shape)
  }

  private func bits(_ tensor: Tensor) -> [UInt64] { tensor.scalars.map(\.bitPattern) }

  @Test func rootsOfVectorsAreThoseOfNumbers() {
    let special = [
      0, -0.0, 1, 2, -1, .infinity, -.infinity, .nan, .leastNonzeroMagnitude,
      .greatestFiniteMagnitude, 0x1p-1022, 0x1.fffffffffffffp-1,
    ]
    let numbers = special + Self.random([1000]).scalars.map { abs($0) * 0x1p-300 }
    let roots = sqrt(Tensor(numbers)).scalars
    for (number, root) in zip(numbers, roots) {
      let expected = number.squareRoot()
      #expect(root.bitPattern == expected.bitPattern || root.isNaN && expected.isNaN)
    }
  }

  @Test(arguments: [[1], [7], [8, 3], [5, 2, 9], [4, 300], [3, 1], [2, 0]])
  func squaredNormIsASumOfSquares(_ shape: [Int]) {
    let x = Self.random(shape)
    #expect(x.squaredNorm().shape == Array(shape.dropLast()))
    #expect(bits(x.squaredNorm()) == bits((x * x).sum(axis: -1)))
  }

  /// Of all functions of pairs and of those that aren't in `ElementaryFunctions`: the place of a number
  /// in a tensor never shows.
  @Test func vectorsHaveTheBitsOfNumbers() {
    let special = [
      0, -0.0, 1, -1, 0.5, -2.5, .infinity, -.infinity, .nan, .leastNonzeroMagnitude, 3, -7, 1e300,
    ]
    let pairs = special.flatMap { a in special.map { (a, $0) } }
    let (a, b) = (Tensor(pairs.map(\.0)), Tensor(pairs.map(\.1)))
    func same(_ found: [Double], _ expected: [Double], _ name: String) {
      for (index, (x, y)) in zip(found, expected).enumerated() {
        #expect(
          x.bitPattern == y.bitPattern || x.isNaN && y.isNaN,
          "\(name) of \(pairs[index]) is \(y), in a vector \(x)")
      }
    }
    let unary: [UnaryFunction] = [
      .negate, .abs, .sign, .square, .reciprocal, .sqrt, .relu, .leakyRelu(slope: 0.1),
    ]
    for function in unary {
      let expected = pairs.map { Tensor.perform(function, Tensor($0.0)).scalar }
      same(Tensor.perform(function, a).scalars, expected, "\(function)")
    }
    let binary: [BinaryFunction] = [
      .add, .subtract, .multiply, .divide, .maximum, .minimum, .less, .lessOrEqual, .greater,
      .greaterOrEqual, .equal, .tanhPullback, .sigmoidPullback, .reluPullback,
    ]
    for function in binary {
      let expected = pairs.map { Tensor.perform(function, Tensor($0.0), Tensor($0.1)).scalar }
      same(Tensor.perform(function, a, b).scalars, expected, "\(function)")
    }
    #expect((-Tensor(zeros: [9])).scalars.allSatisfy { $0.sign == .minus })
  }

  @Test func squaredNormOfANumberIsAFault() {
    #expect(throws: ShapeError.self) { try Supervision.run { _ = Tensor(2).squaredNorm() } }
  }

  /// Rows are added in blocks of 32, blocks in pairs.
  @Test(arguments: [(1, 1), (5, 3), (32, 4), (33, 8), (100, 13), (256, 64), (300, 41), (0, 5)])
  func sumsOfRowsFollowTheTree(_ rows: Int, _ columns: Int) {
    let x = Self.random([rows, columns])
    let numbers = x.scalars
    func sum(_ range: Range<Int>, _ column: Int) -> Double {
      if range.count > 32 {
        let half = range.lowerBound + ((range.count + 31) / 32 + 1) / 2 * 32
        return sum(range.lowerBound..<half, column) + sum(half..<range.upperBound, column)
      }
      return range.dropFirst().reduce(numbers[range.lowerBound * columns + column]) {
        $0 + numbers[$1 * columns + column]
      }
    }
    let expected = (0..<columns).map { rows == 0 ? 0 : sum(0..<rows, $0) }
    #expect(x.sum(axis: 0).scalars.map(\.bitPattern) == expected.map(\.bitPattern))
  }

  @Test func matrixOfEqualRowsMultipliesAsOne() {
    let row = Self.random([40])
    let right = Self.random([40, 30], seed: 2)
    let repeated = row.broadcast(to: [50, 40])
    let copied = Tensor(shape: [50, 40], scalars: repeated.scalars)
    #expect(bits(repeated.matmul(right)) == bits(copied.matmul(right)))
    let transposed = right.transposed()
    func product(_ left: Tensor) -> Tensor {
      .perform(.matrixProduct(transposeLeft: false, transposeRight: true), [left, transposed])
    }
    #expect(bits(product(repeated)) == bits(product(copied)))
    // What is made of it, with and without rows written out.
    let other = Self.random([50, 30], seed: 4)
    let (narrow, plainNarrow) = (repeated.matmul(right), copied.matmul(right))
    #expect(bits(narrow * other) == bits(plainNarrow * other))
    #expect(bits(other - narrow) == bits(other - plainNarrow))
    #expect(bits(maximum(narrow, narrow)) == bits(plainNarrow))
    #expect(bits(narrow * 2) == bits(plainNarrow * 2))
    #expect(bits(narrow.matmul(right.transposed())) == bits(plainNarrow.matmul(right.transposed())))
    #expect(bits(repeated[rows: 7..<49]) == bits(copied[rows: 7..<49]))
    #expect(bits(repeated.sum(axis: 0)) == bits(copied.sum(axis: 0)))
    // What is added to it makes the rows differ.
    var changed = row.broadcast(to: [50, 40])
    changed.accumulate(Self.random([50, 40], seed: 3))
    let plain = Tensor(shape: [50, 40], scalars: changed.scalars)
    #expect(bits(changed.matmul(right)) == bits(plain.matmul(right)))
  }

  /// A vector that repeats a number has one number in memory until somebody reads the others.
  @Test(arguments: [0.3, -0.0, 1e300])
  func repeatedNumbersHaveTheBitsOfTheirCopies(_ number: Double) {
    let other = Self.random([37])
    let matrix = Self.random([37, 5], seed: 2)
    func results(_ x: Tensor) -> [[UInt64]] {
      let ofElements: [Tensor] = [-x, exp(-x), softplus(x), x[rows: 5..<9], x.reshaped([37, 1])]
      let ofPairs: [Tensor] = [x + other, other - x, x * x, pow(x, other), x.matmul(matrix)]
      return (ofElements + ofPairs + [x.sum(), x]).map(bits)
    }
    let repeated = Tensor(number).broadcast(to: [37])
    #expect(results(repeated) == results(Tensor(repeating: number, shape: [37])))
  }

  /// A column that is repeated isn't a matrix of equal rows, though it has as many numbers as one.
  @Test func matrixOfEqualColumnsKeepsItsRows() {
    let column = Self.random([7, 1])
    let repeated = column.broadcast(to: [7, 7])
    let copied = Tensor(
      shape: [7, 7], scalars: column.scalars.flatMap { Array(repeating: $0, count: 7) })
    let right = Self.random([7, 5], seed: 2)
    #expect(bits(repeated) == bits(copied))
    #expect(bits(repeated.matmul(right)) == bits(copied.matmul(right)))
    #expect(bits(repeated * repeated.transposed()) == bits(copied * copied.transposed()))
  }

  /// Gaussian elimination with partial pivoting, row by row, with fused multiply-add.
  private static func plainLU(_ matrix: Tensor) -> (factors: [Double], permutation: [Int]) {
    let n = matrix.shape[0]
    var a = matrix.scalars
    var permutation = Array(0..<n)
    for column in 0..<n {
      var pivot = column
      for row in column..<n where abs(a[row * n + column]) > abs(a[pivot * n + column]) {
        pivot = row
      }
      permutation.swapAt(pivot, column)
      for index in 0..<n { a.swapAt(pivot * n + index, column * n + index) }
      let diagonal = a[column * n + column]
      if diagonal == 0 { continue }
      for row in column + 1..<max(n, column + 1) {
        a[row * n + column] /= diagonal
        for index in column + 1..<n {
          a[row * n + index] = a[row * n + index].addingProduct(
            -a[row * n + column], a[column * n + index])
        }
      }
    }
    return (a, permutation)
  }

  enum Kind: String, CaseIterable, Sendable {
    case random, ties, zeroColumn, missingNumbers
  }

  @Test(arguments: [1, 2, 3, 7, 8, 9, 16, 17, 33, 64, 70], Kind.allCases)
  func luHasTheBitsOfElimination(_ n: Int, _ kind: Kind) {
    var numbers = Self.random([n, n], seed: n).scalars
    switch kind {
    case .random: break
    case .ties: numbers = numbers.map { $0 < 0 ? -1 : 1 }
    case .zeroColumn: for row in 0..<n { numbers[row * n + n / 2] = 0 }
    case .missingNumbers: numbers[n * n / 2] = .nan
    }
    let matrix = Tensor(shape: [n, n], scalars: numbers)
    let expected = Self.plainLU(matrix)
    let found = Tensor.perform(.luFactor, [matrix]).scalars
    #expect(found[(n * n)...].map { Int($0) } == expected.permutation)
    for (a, b) in zip(found, expected.factors) {
      #expect(a.bitPattern == b.bitPattern || a.isNaN && b.isNaN)
    }
  }

  /// A mask of staircases, and one whose zeros lie anywhere.
  @Test(arguments: [true, false], [(64, 64), (16, 64), (64, 8), (70, 300), (3, 5)])
  func zerosOfAMaskLeaveNoTrace(_ isSorted: Bool, _ sizes: (outputs: Int, inputs: Int)) {
    let (n, k) = sizes
    let degrees = { (unit: Int, count: Int) in isSorted ? unit * 7 / count : unit % 7 }
    let mask = Tensor(
      shape: [n, k],
      scalars: (0..<n * k).map { degrees($0 % k, k) <= degrees($0 / k, n) - 1 ? 1 : 0 })
    let weights = Self.random([n, k]) * mask
    let band = MaskBand(mask)
    let rows = 50
    func product(
      _ a: Tensor, isTransposed: Bool, _ b: Tensor, bIsTransposed: Bool, _ shape: [Int],
      depth: Int, _ band: ProductBand
    ) -> [UInt64] {
      bits(
        .make(shape) { out in
          MatrixProduct.multiply(
            MatrixProduct.View(
              a.storage.pointer, columns: a.shape[1], isTransposed: isTransposed),
            MatrixProduct.View(
              b.storage.pointer, columns: b.shape[1], isTransposed: bIsTransposed),
            m: shape[0], n: shape[1], k: depth, out, band: band)
        })
    }
    let (x, g) = (Self.random([rows, k], seed: 4), Self.random([rows, n], seed: 5))
    for threads in [1, 8] {
      Parallel.limited(to: threads) {
        func forward(_ band: ProductBand) -> [UInt64] {
          product(
            x, isTransposed: false, weights, bIsTransposed: true, [rows, n], depth: k, band)
        }
        #expect(
          forward(ProductBand(innerEnds: band.inputEnds)) == forward(ProductBand()))
        func backward(_ band: ProductBand) -> [UInt64] {
          product(
            g, isTransposed: false, weights, bIsTransposed: false, [rows, k], depth: n, band)
        }
        #expect(
          backward(ProductBand(innerStarts: band.firstOutputs)) == backward(ProductBand()))
        func ofWeights(_ band: ProductBand) -> Tensor {
          let bits = product(
            g, isTransposed: true, x, bIsTransposed: false, [n, k], depth: rows, band)
          return Tensor(shape: [n, k], scalars: bits.map(Double.init(bitPattern:))) * mask
        }
        #expect(
          ofWeights(ProductBand(rowStarts: band.firstOutputs)) == ofWeights(ProductBand()))
      }
    }
  }
}

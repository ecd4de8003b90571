import Testing

@testable import Tensors

@Suite struct LinearAlgebraTests {
  static let sizes = [1, 2, 3, 5, 8, 20]

  static func matrix(_ n: Int, _ m: Int? = nil) -> Tensor {
    var generator = Philox(seed: n)
    return generator.normal(shape: [n, m ?? n])
  }

  /// The largest difference.
  static func distance(_ a: Tensor, _ b: Tensor) -> Double {
    guard a.shape == b.shape, a.count > 0 else { return .infinity }
    return abs(a - b).max().scalar
  }

  @Test(arguments: sizes)
  func luFactorsMultiplyToThePermutedMatrix(_ n: Int) {
    let a = Self.matrix(n)
    let (p, l, u, sign) = lu(a)
    #expect(Self.distance(l.matmul(u), a.gathered(axis: 0, indices: p)) < 1e-13)
    #expect(tril(l) == l && triu(u) == u && l.diagonal() == Tensor(ones: [n]))
    #expect(abs(l).max().scalar <= 1)
    #expect(
      Swift.abs((determinant(a) - sign * u.diagonal().product()).scalar)
        < 1e-12 * abs(determinant(a)).scalar + 1e-15)
  }

  /// Small whole numbers, so that many pivots are equal in size.
  @Test(arguments: Array(1...17) + [24, 63, 64, 65])
  func luIsEliminationOneProductAtATime(_ n: Int) {
    let numbers = Self.matrix(n)
    let small = numbers.withScalars { Tensor($0.map { ($0 * 1.5).rounded() }).reshaped([n, n]) }
    for a in [numbers, small] {
      var rows = a.withScalars { values in (0..<n).map { Array(values[$0 * n..<($0 + 1) * n]) } }
      var order = Array(0..<n)
      for column in 0..<n {
        var best = column
        for row in column..<n where Swift.abs(rows[row][column]) > Swift.abs(rows[best][column]) {
          best = row
        }
        rows.swapAt(column, best)
        order.swapAt(column, best)
        if rows[column][column] == 0 { continue }
        for row in column + 1..<n {
          rows[row][column] /= rows[column][column]
          for other in column + 1..<n {
            rows[row][other].addProduct(-rows[row][column], rows[column][other])
          }
        }
      }
      let (p, l, u, _) = lu(a)
      #expect(p == order)
      #expect(tril(l, -1) + u == Tensor(rows.flatMap { $0 }).reshaped([n, n]))
    }
  }

  @Test(arguments: [(1, 1), (3, 3), (7, 4), (4, 7), (20, 20)])
  func qrFactorsAreOrthogonalAndTriangular(_ m: Int, _ n: Int) {
    let a = Self.matrix(m, n)
    let (q, r) = qr(a)
    let k = Swift.min(m, n)
    #expect(q.shape == [m, k] && r.shape == [k, n])
    #expect(Self.distance(q.matmul(r), a) < 1e-13)
    #expect(Self.distance(q.transposed().matmul(q), Tensor(identity: k)) < 1e-13)
    #expect(triu(r) == r)
    #expect(r.diagonal().min().scalar >= 0)
  }

  @Test(arguments: sizes)
  func choleskyFactorSquaresToTheMatrix(_ n: Int) {
    let g = Self.matrix(n)
    let a = g.matmul(g.transposed()) + Tensor(identity: n)
    let l = cholesky(a)
    #expect(Self.distance(l.matmul(l.transposed()), a) < 1e-12)
    #expect(tril(l) == l)
    #expect(Swift.abs((logAbsDet(a) - log(l.diagonal()).sum() * 2).scalar) < 1e-11)
  }

  @Test(arguments: sizes)
  func solutionsSolve(_ n: Int) {
    let a = Self.matrix(n) + Tensor(identity: n) * 3
    let b = Self.matrix(n, 2)
    #expect(Self.distance(a.matmul(solve(a, b)), b) < 1e-11)
    #expect(Self.distance(a.matmul(inverse(a)), Tensor(identity: n)) < 1e-11)
    #expect(solve(a, b[column: 0]).shape == [n])
    for lower in [true, false] {
      for unit in [true, false] {
        var t = lower ? tril(a, -1) : triu(a, 1)
        t = t + (unit ? Tensor(identity: n) : a.diagonal().diagonalMatrix())
        let x = triangularSolve(a, b, lower: lower, unit: unit)
        let size = 1 + abs(x).max().scalar
        #expect(Self.distance(t.matmul(x), b) < 1e-12 * size, "lower \(lower), unit \(unit)")
      }
    }
  }

  @Test func batchesAreTakenOneByOne() {
    let a = Tensor.stacked([Self.matrix(3), Self.matrix(3) + Tensor(identity: 3)])
    #expect(inverse(a)[1] == inverse(a[1]))
    #expect(logAbsDet(a).shape == [2] && logAbsDet(a)[0] == logAbsDet(a[0]))
    #expect(determinant(a)[1] == determinant(a[1]))
  }

  @Test func singularMatrices() {
    let a = Tensor([[1, 2], [2, 4]])
    #expect(determinant(a) == 0)
    #expect(logAbsDet(a) == Tensor(-.infinity))
    #expect(throws: SingularMatrixError.self) { try Supervision.run { _ = inverse(a) } }
    #expect(throws: SingularMatrixError.self) { try Supervision.run { _ = solve(a, [1, 2]) } }
    #expect(throws: DomainError.self) {
      try Supervision.run { _ = cholesky([[1, 2], [2, 1]]) }
    }
    #expect(throws: ShapeError.self) {
      try Supervision.run { _ = inverse(Tensor(zeros: [2, 3])) }
    }
  }

  @Test func logDeterminantDoesNotOverflow() {
    let a = Tensor(identity: 200) * 1e-10
    #expect(determinant(a) == 0)
    #expect(Swift.abs(logAbsDet(a).scalar - 200 * log(1e-10)) < 1e-9)
  }

  @Test func signsOfDeterminantsDoNotOverflow() {
    let big = Tensor(identity: 3) * 1e200
    let (sign, logAbsDet) = signAndLogAbsDet(.stacked([big, -big, Tensor(zeros: [3, 3])]))
    #expect(sign == [1, -1, 0])
    #expect(Swift.abs(logAbsDet[0].scalar - 600 * log(10.0)) < 1e-10)
    #expect(logAbsDet[2].scalar == -.infinity)
  }

  @Test func einsumAgreesWithItsLoops() {
    var generator = Philox(seed: 1)
    let a = generator.normal(shape: [2, 3, 4])
    let b = generator.normal(shape: [4, 2, 5])
    let found = einsum("bij,jbk->kib", a, b)
    #expect(found.shape == [5, 3, 2])
    for k in 0..<5 {
      for i in 0..<3 {
        for batch in 0..<2 {
          let expected = (0..<4).reduce(0) {
            $0 + a[batch, i][$1].scalar * b[$1, batch][k].scalar
          }
          #expect(Swift.abs(found[k, i][batch].scalar - expected) < 1e-14)
        }
      }
    }
    #expect(einsum("ij->j", [[1, 2], [3, 4]]) == [4, 6])
    #expect(einsum("i,j->ij", [1, 2], [3, 4]) == [[3, 4], [6, 8]])
    #expect(einsum("ij->ji", [[1, 2], [3, 4]]) == [[1, 3], [2, 4]])
    #expect(throws: ShapeError.self) {
      try Supervision.run { _ = einsum("ij,jk->ik", [[1, 2]], [[1, 2]]) }
    }
    #expect(throws: ShapeError.self) { try Supervision.run { _ = einsum("ii->i", [[1]]) } }
  }

  @Test func sortsAlongAnAxis() {
    let x: Tensor = [[3, 1, 2], [1, 1, 0]]
    #expect(x.sorted(axis: 1) == [[1, 2, 3], [0, 1, 1]])
    #expect(x.sorted(axis: 0) == [[1, 1, 0], [3, 1, 2]])
    #expect(x.sortOrder(axis: 1) == [[1, 2, 0], [2, 0, 1]])
    #expect(x.sorted() == [0, 1, 1, 1, 2, 3])
    #expect(Tensor([2, Double.nan, 1]).sorted().scalars[..<2] == [1, 2])
    #expect(x.norm(power: 1).scalar == 8 && x.norm(power: .infinity).scalar == 3)
  }
}

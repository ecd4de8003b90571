import Tensors
import Testing

@testable import Autodiff

/// Each rule against central differences, and the gradient of each gradient as well.
@Suite struct GradientTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let points: Tensor
    let f: @Sendable (Tensor) -> Tensor
    var testDescription: String { name }

    init(_ name: String, _ points: Tensor, _ f: @escaping @Sendable (Tensor) -> Tensor) {
      self.name = name
      self.points = points
      self.f = f
    }
  }

  static let anywhere = Tensor([-1.7, -0.6, 0.3, 0.9, 2.1, 1.3])
  static let positive = Tensor([0.2, 0.7, 1.1, 1.9, 3.2, 0.45])
  static let inside = Tensor([-0.8, -0.3, 0.1, 0.45, 0.77, -0.05])
  static let matrix = Tensor([[2.0, -0.3, 0.5], [0.4, 1.6, -0.7], [-0.2, 0.9, 1.8]])
  static let wide = Tensor([[2.0, -0.3, 0.5, 0.7], [0.4, 1.6, -0.7, 0.2], [-0.2, 0.9, 1.8, 1.1]])
  static let batch = Tensor.stacked([matrix, matrix * matrix + 0.5])

  static let cases: [Case] = [
    Case("negate", anywhere) { -$0 },
    Case("abs", anywhere) { abs($0) },
    Case("square", anywhere) { square($0) },
    Case("sqrt", positive) { sqrt($0) },
    Case("exp", anywhere) { exp($0) },
    Case("expm1", anywhere) { expm1($0) },
    Case("log", positive) { log($0) },
    Case("log1p", positive) { log1p($0) },
    Case("sin", anywhere) { sin($0) },
    Case("cos", anywhere) { cos($0) },
    Case("tan", inside) { tan($0) },
    Case("asin", inside) { asin($0) },
    Case("acos", inside) { acos($0) },
    Case("atan", anywhere) { atan($0) },
    Case("sinh", anywhere) { sinh($0) },
    Case("cosh", anywhere) { cosh($0) },
    Case("tanh", anywhere) { tanh($0) },
    Case("asinh", anywhere) { asinh($0) },
    Case("acosh", positive + 1) { acosh($0) },
    Case("atanh", inside) { atanh($0) },
    Case("sigmoid", anywhere) { sigmoid($0) },
    Case("softplus", anywhere) { softplus($0) },
    Case("relu", anywhere) { relu($0) },
    Case("leakyRelu", anywhere) { leakyRelu($0, slope: 0.2) },
    Case("erf", anywhere) { erf($0) },
    Case("erfc", anywhere) { erfc($0) },
    Case("lgamma", positive) { lgamma($0) },
    Case("add, broadcast", anywhere) { $0.reshaped([2, 3]) + $0.slice(axis: 0, 0..<3) },
    Case("subtract, broadcast", anywhere) { $0.reshaped([6, 1]) - $0 },
    Case("multiply, broadcast", anywhere) { $0.reshaped([6, 1]) * $0 },
    Case("divide, broadcast", positive) { $0.reshaped([2, 3]) / $0[rows: 3..<6] },
    Case("power", positive) { pow($0, $0.reversed(axis: 0)) },
    Case("atan2", anywhere) { atan2($0, $0.reversed(axis: 0) + 0.2) },
    Case("maximum", anywhere) { maximum($0, $0.reversed(axis: 0) * 0.5) },
    Case("minimum", anywhere) { minimum($0, $0.reversed(axis: 0) * 0.5) },
    Case("clamp", anywhere) { clamp($0, -1, 1) },
    Case("select, broadcast", anywhere) { select($0.reshaped([6, 1]) .> 0, $0, square($0)) },
    Case("sum", anywhere) { square($0.sum()) },
    Case("sum axis 0", anywhere) { square($0.reshaped([2, 3]).sum(axis: 0)) },
    Case("mean axis 1", anywhere) { square($0.reshaped([2, 3]).mean(axis: 1)) },
    Case("variance", anywhere) { $0.variance() },
    Case("max axis 1", anywhere) { square($0.reshaped([2, 3]).max(axis: 1)) },
    Case("min", anywhere) { square($0.min()) },
    Case("product", anywhere) { $0.reshaped([2, 3]).product(axis: 0) },
    Case("product with a zero", Tensor([1.5, 0, -0.7])) { $0.product() },
    Case("logSumExp", anywhere) { $0.reshaped([2, 3]).logSumExp(axis: 0) },
    Case("softmax", anywhere) { $0.reshaped([3, 2]).softmax(axis: 0) },
    Case("logSoftmax", anywhere) { $0.reshaped([3, 2]).logSoftmax(axis: 0) },
    Case("cumulativeSum", anywhere) { square($0.reshaped([3, 2]).cumulativeSum(axis: 0)) },
    Case("norm", anywhere) { $0.norm() },
    Case("norm of power 3", anywhere) { $0.norm(power: 3) },
    Case("sorted", anywhere) { exp($0.reshaped([3, 2]).sorted(axis: 0)) },
    Case("einsum, product", wide) { einsum("ij,kj->ki", $0, square($0)) },
    Case("einsum, batch", batch) { einsum("bij,bjk->kb", $0, $0) },
    Case("einsum, three", wide) { einsum("ij,kj,k->i", of: [$0, $0, exp($0[column: 0])]) },
    Case("transpose 3-D", anywhere) {
      square($0.reshaped([1, 2, 3]).transposed([2, 0, 1])) * $0.reshaped([3, 1, 2])
    },
    Case("broadcast", anywhere) { square($0.reshaped([6, 1]).broadcast(to: [2, 6, 3])) },
    Case("slice", anywhere) { square($0.slice(axis: 0, 1..<4)) },
    Case("pad", anywhere) { square($0.padded(axis: 0, before: 2, after: 1) + 1) },
    Case("concatenate", anywhere) { .concatenated([square($0), exp($0)]) },
    Case("gather", anywhere) { square($0.gathered(axis: 0, indices: [3, 0, 3])) },
    Case("scatter", anywhere) {
      square($0.scattered(axis: 0, indices: [3, 0, 3, 1, 0, 0], length: 5))
    },
    Case("diagonal", wide) { square($0.diagonal()) },
    Case("triangles", matrix) { square(tril($0, -1) + triu($0, 1) * 2) },
    Case("matmul", matrix) { $0.matmul($0) },
    Case("matmul, transposed", wide) { $0.matmul($0.transposed()) },
    Case("matmul, batch", batch) { $0.matmul($0[0]) },
    Case("matmul, broadcast batch", batch) { $0[0].reshaped([1, 3, 3]).matmul($0) },
    Case("matmul, vector", wide) {
      $0.matmul($0[row: 0]) * $0.transposed().matmul($0[column: 1])[1]
    },
    Case("linear", wide) { linear($0, $0 + 1, $0[column: 0]) },
    Case("linear, then tanh", wide) { linear($0, $0 + 1, $0[column: 0], then: .tanh) },
    Case("linear, then sigmoid", wide) { linear($0, $0 - 1, $0[column: 0], then: .sigmoid) },
    Case("linear, then ReLU", wide) { square(linear($0, $0 + 0.1, $0[column: 0], then: .relu)) },
    Case("bounded affine", wide) { x in
      let raw = Tensor.concatenated([sin(x), 2 * cos(x)], axis: 1)
      return square(boundedAffine(x, raw, bound: 1.5, isInverse: false))
    },
    Case("bounded affine, inverse", wide) { x in
      let raw = Tensor.concatenated([sin(x), 2 * cos(x)], axis: 1)
      return square(boundedAffine(x, raw, bound: 1.5, isInverse: true))
    },
    Case("affine layer", wide) { x in
      square(Self.coupling(isInverse: false, x)) + Self.coupling(isInverse: true, x)
    },
    Case("affine layer, its network", wide) { x in
      let layer = AffineLayer(
        read: [0, 2], changed: [1], activation: .tanh, bound: 1.5, isInverse: false,
        isMasked: true)
      let bias = x[column: 1]
      return square(
        layer(
          wide,
          network: [
            x[columns: 0..<2], bias, Tensor([[1, 0], [1, 1], [0, 1]]),
            x[rows: 0..<2][columns: 1..<4],
            bias[rows: 0..<2], Tensor([[1, 1, 0], [0, 1, 1]]),
          ]))
    },
    Case("outer", anywhere) { outer($0, exp($0)) },
    Case("inverse", batch) { inverse($0) },
    Case("determinant", batch) { determinant($0) },
    Case("logAbsDet", batch) { logAbsDet($0) },
    Case("solve", batch) { solve($0, square($0)) },
    Case("triangularSolve, lower", batch) { triangularSolve($0, square($0)) },
    Case("triangularSolve, upper unit", matrix) {
      triangularSolve($0, square($0), lower: false, unit: true)
    },
    Case("cholesky", matrix) { a in
      cholesky(a.matmul(a.transposed()))
    },
    Case("LU", Tensor([[0.3, -0.3, 0.5], [2.4, 1.6, -0.7], [-0.2, 0.9, 1.8]])) { a in
      let (_, l, u, _) = lu(a)
      return square(l) + exp(u)
    },
    Case("QR, square", matrix) { a in
      let (q, r) = qr(a)
      return square(q) * 2 + r * q
    },
    Case("QR, tall", wide.transposed()) { a in
      let (q, r) = qr(a)
      return .concatenated([exp(q), square(r)])
    },
    Case("QR, wide", wide) { a in
      let (q, r) = qr(a)
      return .concatenated([exp(q), square(r)], axis: 1)
    },
  ]

  /// A layer whose points and weights depend on x.
  static func coupling(isInverse: Bool, _ x: Tensor) -> Tensor {
    AffineLayer(
      read: [3, 1], changed: [0, 2], activation: .relu, bound: 2, isInverse: isInverse,
      isMasked: false
    )(
      x,
      network: [
        x[columns: 0..<2], x[column: 2], x.transposed(), x[row: 0], x.transposed().matmul(x),
        x[row: 1],
      ])
  }

  /// Different weights for each element, so that an exchanged pair shows.
  static func weighted(_ x: Tensor) -> Tensor {
    (x * Tensor(shape: x.shape, scalars: (0..<x.count).map { 0.4 + 0.3 * Double($0 % 7) })).sum()
  }

  @Test(arguments: cases)
  func gradientMatchesCentralDifferences(_ test: Case) {
    let f = { Self.weighted(test.f($0)) }
    let exact = gradient(of: f, at: test.points)
    let approximate = centralDifferences(of: f, at: test.points)
    // Central differences with step 1e-5 are good to about 1e-9.
    #expect(
      relativeError(exact, approximate) < 1e-7, "\(exact), by differences \(approximate)")
  }

  @Test(arguments: cases)
  func secondDerivativeMatchesCentralDifferences(_ test: Case) {
    let f = { (x: Tensor) in
      square(gradient(of: { Self.weighted(test.f($0)) }, at: x)).sum()
    }
    let exact = gradient(of: f, at: test.points)
    let approximate = centralDifferences(of: f, at: test.points)
    #expect(
      relativeError(exact, approximate) < 1e-6, "\(exact), by differences \(approximate)")
  }

  @Test func digammaIsTheDerivativeOfItsIntegral() {
    let exact = gradient(of: { digamma($0).sum() }, at: Self.positive)
    let approximate = centralDifferences(of: { digamma($0).sum() }, at: Self.positive)
    #expect(relativeError(exact, approximate) < 1e-7)
    let curvature = { (x: Tensor) in gradient(of: { digamma($0).sum() }, at: x).sum() }
    #expect(
      relativeError(
        gradient(of: curvature, at: Self.positive),
        centralDifferences(of: curvature, at: Self.positive)) < 1e-7)
  }

  @Test func perturbingAddsNormalNoiseOfTheGenerator() {
    let parameters = [Parameter([1, 2]), Parameter([[3.0], [4]])]
    var generator = Philox(seed: 9)
    perturb(parameters, by: 0.5, using: &generator)
    var same = Philox(seed: 9)
    #expect(parameters[0].value == [1, 2] + 0.5 * same.normal(shape: [2]))
    #expect(parameters[1].value == [[3], [4]] + 0.5 * same.normal(shape: [2, 1]))
    let ambient = Random.with(Philox(seed: 9)) {
      let other = Parameter([1, 2])
      perturb([other], by: 0.5)
      return (other.value, Random.normal(shape: [2, 1]))
    }
    #expect(ambient.0 == parameters[0].value)
    #expect([[3], [4]] + 0.5 * ambient.1 == parameters[1].value)
    let before = parameters[0].value
    perturb(parameters, by: 0)
    #expect(parameters[0].value == before)
    for sd in [-1, .nan, .infinity] {
      #expect(throws: DomainError.self) { try Supervision.run { perturb(parameters, by: sd) } }
    }
  }
}

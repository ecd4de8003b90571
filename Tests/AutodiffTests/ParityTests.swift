import Foundation
import Tensors
import Testing

@testable import Autodiff

/// Values and gradients against torch, float64; `flow-parity/1` fixtures.
@Suite struct ParityTests {
  /// 1e-10 relative to 1 + |expected|, what the fixtures suggest for float64.
  static let tolerance = 1e-10

  static let functions: [(name: String, f: @Sendable ([Tensor]) -> Tensor)] = [
    ("matmul", { $0[0].matmul($0[1]) }),
    ("matvec", { $0[0].matmul($0[1]) }),
    ("batched_matmul", { $0[0].matmul($0[1]) }),
    ("broadcast_add", { $0[0] + $0[1] }),
    ("broadcast_mul", { $0[0] * $0[1] }),
    ("broadcast_div", { $0[0] / $0[1] }),
    ("exp", { exp($0[0]) }),
    ("log", { log($0[0]) }),
    ("log1p", { log1p($0[0]) }),
    ("expm1", { expm1($0[0]) }),
    ("tanh", { tanh($0[0]) }),
    ("sigmoid", { sigmoid($0[0]) }),
    ("softplus", { softplus($0[0]) }),
    ("logsigmoid", { logSigmoid($0[0]) }),
    ("relu", { relu($0[0]) }),
    ("gelu", { $0[0] * 0.5 * (1 + erf($0[0] / sqrt(2.0))) }),
    ("elu", { select($0[0] .> 0, $0[0], expm1(minimum($0[0], 0))) }),
    ("abs", { abs($0[0]) }),
    ("sqrt", { sqrt($0[0]) }),
    ("pow", { pow($0[0], 2.5) }),
    ("erf", { erf($0[0]) }),
    ("lgamma", { lgamma($0[0]) }),
    ("sin", { sin($0[0]) }),
    ("cos", { cos($0[0]) }),
    ("sum_axis0", { $0[0].sum(axis: 0) }),
    ("mean_axis1", { $0[0].mean(axis: 1) }),
    ("max_axis1", { $0[0].max(axis: 1) }),
    ("prod_axis1", { $0[0].product(axis: 1) }),
    ("logsumexp_axis1", { $0[0].logSumExp(axis: 1) }),
    ("softmax_axis1", { $0[0].softmax(axis: 1) }),
    ("log_softmax_axis1", { $0[0].logSoftmax(axis: 1) }),
    ("cumsum_axis1", { $0[0].cumulativeSum(axis: 1) }),
    ("transpose", { $0[0].transposed() }),
    ("reshape_2x6", { $0[0].reshaped([2, 6]) }),
    ("slice_cols_1_3", { $0[0][columns: 1..<3] }),
    ("gather_cols_2_0", { $0[0].gathered(axis: 1, indices: [2, 0]) }),
    ("concat_axis1", { Tensor.concatenated($0, axis: 1) }),
    ("where_positive", { select($0[0] .> 0, $0[0] * 2, square($0[0])) }),
    ("clamp", { clamp($0[0], -0.5, 0.5) }),
    ("tril", { tril($0[0], -1) }),
    ("triu", { triu($0[0]) }),
    ("diag", { $0[0].diagonal() }),
    ("diag_embed", { $0[0].diagonalMatrix() }),
    ("logabsdet", { logAbsDet($0[0]) }),
    ("inverse", { inverse($0[0]) }),
    ("solve", { solve($0[0], $0[1]) }),
    ("solve_lower", { triangularSolve($0[0], $0[1], lower: true) }),
    ("solve_upper", { triangularSolve($0[0], $0[1], lower: false) }),
    ("cholesky", { cholesky($0[0]) }),
    (
      "layer_norm",
      { inputs in
        let x = inputs[0]
        let centred = x - x.mean(axis: -1, keepingDimension: true)
        return centred / sqrt(x.variance(axis: -1, keepingDimension: true) + 1e-5)
      }
    ),
  ]

  @Test(arguments: Fixture.names(having: "ops"), functions.indices)
  func valueAndGradientsMatchTorch(_ file: String, _ index: Int) throws {
    let (name, f) = Self.functions[index]
    let ops = try #require(Fixture(file).root["ops"] as? [String: Any])
    let op = try #require(ops[name] as? [String: Any], "fixture has no \(name)")
    let inputs = try #require(op["inputs"] as? [Any]).map { try Fixture.tensor($0) }
    let expected = try #require(op["grads"] as? [Any]).map { try Fixture.tensor($0) }
    let cotangent = try Fixture.tensor(op["cotangent"])
    let output = try Fixture.tensor(op["output"])
    #expect(relativeError(f(inputs), output) < Self.tolerance, "\(name): value \(f(inputs))")
    let (_, gradients) = valueWithGradients(of: { (f($0) * cotangent).sum() }, at: inputs)
    for (gradient, wanted) in zip(gradients, expected) {
      #expect(
        relativeError(gradient, wanted) < Self.tolerance,
        "\(name): gradient \(gradient), expected \(wanted)")
    }
  }

  @Test(arguments: Fixture.names(having: "ops"))
  func everyFixtureHasAFunction(_ file: String) throws {
    let ops = try #require(Fixture(file).root["ops"] as? [String: Any])
    #expect(Set(ops.keys) == Set(Self.functions.map(\.name)))
  }

  @Test(arguments: Fixture.names(having: "jacobian"))
  func jacobianOfAPerceptronMatchesTorch(_ file: String) throws {
    let fixture = try Fixture(file).root
    let net = try #require(fixture["net"] as? [String: Any])
    let layers = try #require(net["layers"] as? [[String: Any]]).map {
      (try Fixture.tensor($0["W"]), try Fixture.tensor($0["b"]))
    }
    let f: (Tensor) -> Tensor = { x in
      var h = x.reshaped([1, x.count])
      for (index, layer) in layers.enumerated() {
        h = linear(h, layer.0, layer.1)
        if index < layers.count - 1 { h = tanh(h) }
      }
      return h[0]
    }
    func expected(_ key: String) throws -> Tensor { try Fixture.tensor(fixture[key]) }
    let x = try expected("x")
    let vector = try expected("vector")
    #expect(relativeError(f(x), try expected("y")) < Self.tolerance)
    let matrix = jacobian(of: f, at: x)
    #expect(relativeError(matrix, try expected("jacobian")) < Self.tolerance)
    #expect(relativeError(logAbsDet(matrix), try expected("log_abs_det")) < Self.tolerance)
    let product = hessianVectorProduct(of: { square(f($0)).sum() }, at: x, vector)
    #expect(relativeError(product, try expected("hvp_of_sum_squares")) < Self.tolerance)
    let byX = gradient(of: { logAbsDet(jacobian(of: f, at: $0)) }, at: x)
    #expect(relativeError(byX, try expected("grad_log_abs_det_x")) < 1e-8)
    #expect(relativeError(jvp(of: f, at: x, vector).product, try expected("jvp")) < Self.tolerance)
    #expect(relativeError(vjp(of: f, at: x, vector).product, try expected("vjp")) < Self.tolerance)
  }
}

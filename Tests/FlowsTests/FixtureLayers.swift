import Autodiff
import Flows
import Tensors
import Testing

/// A layer of a fixture as one of ours, with the parameters that both have.
struct FixtureLayer {
  let bijection: any Bijection
  /// By the key inside the layer: our parameter, and what of our gradient the fixture lists.
  var parameters: [(key: String, parameter: Parameter, part: (Tensor) -> Tensor)] = []
  /// A parameter of the fixture that several of ours are made of, and its gradient from theirs.
  var combined: (key: String, parameters: [Parameter], part: ([Tensor]) -> Tensor)?

  init(_ json: JSON) throws {
    switch json["type"].text {
    case "affine_coupling":
      let (keep, change) = (json["keep"].integers, json["change"].integers)
      try #require(keep == keep.sorted() && change == change.sorted())
      let layers = Self.dense(json["net"])
      bijection = Coupling(
        mask: Mask((0..<keep.count + change.count).map(keep.contains)),
        conditioner: MLP(layers: layers, activation: try Self.activation(json["net"])),
        transformer: try Self.transformer(json))
      add(layers)
    case "affine_autoregressive":
      let layers = Self.dense(json["net"])
      bijection = MaskedAutoregressive(
        network: MaskedMLP(
          ranks: json["order_rank"].integers, layers: layers,
          activation: try Self.activation(json["net"])),
        transformer: try Self.transformer(json))
      add(layers)
    case "permutation": bijection = Permutation(json["perm"].integers)
    case "elementwise" where json["fn"].text == "softclip":
      bijection = SoftClip(bound: json["bound"].double)
    case "linear_lu":
      let packed = json["LU"].tensor
      let factors = Self.factors(packed, bias: json["bias"])
      bijection = LinearLU(factors)
      combined = (
        "LU", [factors.lower, factors.upper, factors.logDiagonal],
        { Self.slopeOfPacked(packed, lower: $0[0], upper: $0[1], logDiagonal: $0[2]) }
      )
    case "linear_lu_entries":
      let factors = Self.entries(json)
      let raw = json["diag_raw"].tensor
      let diagonal = exp(factors.logDiagonal.value)
      bijection = LinearLU(factors)
      parameters = [
        ("lower_entries", factors.lower, { strict($0) { $1 < $0 } }),
        ("upper_entries", factors.upper, { strict($0) { $1 > $0 } }),
        ("diag_raw", factors.logDiagonal, { $0 * sigmoid(raw) / diagonal }),
        ("bias", factors.bias, { $0 }),
      ]
    case "linear_plu":
      let factors = LinearLU.Factors(
        rows: json["P"].items.map { row in row.doubles.firstIndex(of: 1) ?? 0 },
        signs: json["sign"].tensor, lower: json["L_raw"].tensor, upper: json["U_raw"].tensor,
        logDiagonal: json["log_diag"].tensor, bias: json["bias"].tensor)
      bijection = LinearLU(factors)
      parameters = [
        ("L_raw", factors.lower, { $0 }), ("U_raw", factors.upper, { $0 }),
        ("log_diag", factors.logDiagonal, { $0 }), ("bias", factors.bias, { $0 }),
      ]
    case "linear_qr":
      let n = json["log_diag"].items.count
      let factors = LinearQR.Factors(
        signs: Tensor(ones: [n]), reflections: json["q_vectors"].tensor,
        upper: filled(n, json["upper_entries"].doubles) { $1 > $0 },
        logDiagonal: json["log_diag"].tensor, bias: json["bias"].tensor)
      bijection = LinearQR(factors)
      parameters = [
        ("q_vectors", factors.reflections, { $0 }),
        ("upper_entries", factors.upper, { strict($0) { $1 > $0 } }),
        ("log_diag", factors.logDiagonal, { $0 }), ("bias", factors.bias, { $0 }),
      ]
    case "planar":
      let plane = Planar.Plane(
        u: json["u_raw"].tensor, w: json["w"].tensor, b: json["b"].tensor)
      bijection = Planar(plane)
      parameters = [
        ("u_raw", plane.u, { $0 }), ("w", plane.w, { $0 }), ("b", plane.b, { $0 }),
      ]
    case "rational_quadratic_spline":
      let knots = ElementwiseSpline.Knots(
        widths: json["widths_raw"].tensor, heights: json["heights_raw"].tensor,
        slopes: json["derivatives_raw"].tensor)
      bijection = ElementwiseSpline(knots, bound: json["bound"].double)
      parameters = [
        ("widths_raw", knots.widths, { $0 }), ("heights_raw", knots.heights, { $0 }),
        ("derivatives_raw", knots.slopes, { $0 }),
      ]
    case "masked_affine":
      let networks = try MaskedAffineNetworks(json)
      var transformer = try Self.transformer(json)
      (transformer.layout, transformer.isShiftFirst) = (.split, true)
      bijection = Coupling(
        mask: Mask(networks.kept), conditioner: networks, transformer: transformer)
      for (name, layers) in [("s_net", networks.scale), ("t_net", networks.shift)] {
        for (index, layer) in layers.enumerated() {
          parameters.append(("\(name).layers[\(index)].W", layer.weight, { $0 }))
          parameters.append(("\(name).layers[\(index)].b", layer.bias, { $0 }))
        }
      }
    default:
      throw UnknownLayer(description: "no layer of ours is a \(json["type"].text)")
    }
  }

  struct UnknownLayer: Error, CustomStringConvertible {
    let description: String
  }

  private mutating func add(_ layers: [Dense]) {
    for (index, layer) in layers.enumerated() {
      parameters.append(("net.layers[\(index)].W", layer.weight, { $0 }))
      parameters.append(("net.layers[\(index)].b", layer.bias, { $0 }))
    }
  }

  static func dense(_ net: JSON) -> [Dense] {
    net["layers"].items.map { layer in
      Dense(
        weight: layer["W"].tensor, bias: layer["b"].tensor,
        mask: layer["mask"].isNull ? nil : layer["mask"].tensor)
    }
  }

  static func activation(_ net: JSON) throws -> Activation {
    try #require(Activation(rawValue: net["activation"].text))
  }

  private static func transformer(_ json: JSON) throws -> AffineTransformer {
    var transformer = AffineTransformer()
    transformer.form = json["form"].text == "shift_scale" ? .shiftScale : .scaleShift
    transformer.layout = json["layout"].text == "split" ? .split : .interleaved
    transformer.isShiftFirst = json["order"].items.first?.text == "shift"
    let scale = json["scale"]
    switch scale["kind"].text {
    case "exp": transformer.logScale = .unbounded
    case "tanh_bounded": transformer.logScale = .bounded(scale["c"].double)
    case "softclip": transformer.logScale = .softClip(scale["bound"].double)
    case "sigmoid2": transformer.logScale = .sigmoid(epsilon: scale["eps"].double)
    case "softplus": transformer.logScale = .softplus(epsilon: scale["eps"].double)
    default: throw UnknownLayer(description: "no scale of ours is a \(scale["kind"].text)")
    }
    return transformer
  }

  /// L with its diagonal d and unit U are our unit L d⁻¹ and d U.
  private static func factors(_ packed: Tensor, bias: JSON) -> LinearLU.Factors {
    let n = packed.shape[0]
    let d = packed.diagonal()
    return LinearLU.Factors(
      rows: Array(0..<n), signs: sign(d), lower: tril(packed, -1) / d,
      upper: triu(packed, 1) * d.reshaped([n, 1]), logDiagonal: log(abs(d)),
      bias: bias.isNull ? Tensor(zeros: [n]) : bias.tensor)
  }

  /// The gradient by L and U in one matrix from those by our factors of it.
  private static func slopeOfPacked(
    _ packed: Tensor, lower: Tensor, upper: Tensor, logDiagonal: Tensor
  ) -> Tensor {
    let d = packed.diagonal()
    let (below, above) = (tril(lower, -1), triu(upper, 1))
    let onDiagonal =
      logDiagonal / d + (above * packed).sum(axis: 1) - (below * packed).sum(axis: 0) / (d * d)
    return below / d + above * d.reshaped([d.count, 1]) + onDiagonal.diagonalMatrix()
  }

  private static func entries(_ json: JSON) -> LinearLU.Factors {
    let n = json["diag_raw"].items.count
    let diagonal = softplus(json["diag_raw"].tensor) + json["diag"]["eps"].double
    return LinearLU.Factors(
      rows: Array(0..<n), signs: Tensor(ones: [n]),
      lower: filled(n, json["lower_entries"].doubles) { $1 < $0 },
      upper: filled(n, json["upper_entries"].doubles) { $1 > $0 },
      logDiagonal: log(diagonal), bias: json["bias"].tensor)
  }
}

/// The entries of a matrix at some places, row by row.
private func strict(_ matrix: Tensor, where isWanted: (Int, Int) -> Bool) -> Tensor {
  let n = matrix.shape[0]
  let scalars = matrix.scalars
  return Tensor(
    (0..<n * n).filter { isWanted($0 / n, $0 % n) }.map { scalars[$0] })
}

/// A matrix of zeros but for some places, filled row by row.
private func filled(_ n: Int, _ entries: [Double], where isWanted: (Int, Int) -> Bool) -> Tensor {
  var rest = entries[...]
  return Tensor(
    shape: [n, n],
    scalars: (0..<n * n).map { isWanted($0 / n, $0 % n) ? rest.popFirst() ?? .nan : 0 })
}

/// Two networks for scale and shift that see the whole point with zeros where it is changed.
final class MaskedAffineNetworks: Conditioner {
  let kept: [Bool]
  let scale: [Dense]
  let shift: [Dense]
  private let activation: Activation

  init(_ json: JSON) throws {
    kept = json["mask"].tensor.scalars.map { $0 != 0 }
    scale = FixtureLayer.dense(json["s_net"])
    shift = FixtureLayer.dense(json["t_net"])
    activation = try FixtureLayer.activation(json["s_net"])
    let other = try FixtureLayer.activation(json["t_net"])
    try #require(activation == other)
  }

  var parameters: [Parameter] { (scale + shift).flatMap(\.parameters) }
  var description: String { "two networks" }

  func settle(inputs: Int, outputs: Int) {}

  func callAsFunction(_ x: Tensor) -> Tensor {
    let places = kept.indices.filter { kept[$0] }
    let changed = kept.indices.filter { !kept[$0] }
    let whole = x.scattered(axis: 1, indices: places, length: kept.count)
    return .concatenated(
      [shift, scale].map { layers in
        layers(whole, activation: activation).gathered(axis: 1, indices: changed)
      }, axis: 1)
  }
}

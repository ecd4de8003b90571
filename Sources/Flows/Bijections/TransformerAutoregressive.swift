public import Autodiff
public import Tensors

/// A Gaussian autoregressive flow whose conditioner is causal self-attention:
/// z_j = (x_j − μ_j(x_<j)) / σ_j(x_<j), features in their order.
///
/// Forward is one pass for all features; inverse goes feature by feature, with keys and values of
/// those before kept. It starts as the identity.
public final class TransformerAutoregressive: Bijection {
  /// The number of features.
  public let features: Int
  private let value: Dense
  private let positions: Parameter
  private let blocks: CausalTransformer
  private let norm: LayerNorm
  private let head: Dense
  private let affine = AffineTransformer()

  /// A layer for points of so many features.
  ///
  /// - Parameters:
  ///   - dimension: D, at least 1.
  ///   - width: The numbers that stand for a feature; `heads` must divide it.
  ///   - heads: The number of attention heads.
  ///   - hidden: The width of the network in each block; nil for four times `width`.
  ///   - layers: The number of blocks.
  public init(
    dimension: Int, width: Int = 16, heads: Int = 2, hidden: Int? = nil, layers: Int = 1
  ) {
    let sizes = validHeads(width, heads)
    features = validDimension("TransformerAutoregressive", dimension) ?? 1
    var source = WeightSource()
    value = source.dense(inputs: 1, outputs: sizes.width, name: "value")
    positions = Parameter(source.normal(shape: [features, sizes.width]), name: "positions")
    blocks = CausalTransformer(
      width: sizes.width, heads: sizes.heads, hidden: hidden, layers: layers,
      from: &source)
    norm = LayerNorm(width: sizes.width, name: "last norm")
    head = source.dense(inputs: sizes.width, outputs: 2, isZero: true, name: "head")
  }

  public var dimension: Int? { features }

  public var parameters: [Parameter] {
    value.parameters + [positions] + blocks.parameters + norm.parameters + head.parameters
  }

  public var inverseCost: DirectionCost { .sequential }

  /// What stands for positions from the features before them, `[N, L, width]`; the first one reads
  /// a zero.
  private func embedded(_ before: Tensor, at range: Range<Int>) -> Tensor {
    value(before.expandingDimension(at: 2)) + positions.value[rows: range]
  }

  /// Parameters of the affine map, `[N, 2 L]`.
  private func parameters(of h: Tensor) -> Tensor {
    let (points, length) = (h.shape[0], h.shape[1])
    return head(norm(h)).transposed().reshaped([points, 2 * length])
  }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: x) { rows in
      let before = rows[columns: 0..<features - 1].padded(axis: 1, before: 1, after: 0)
      let h = blocks(embedded(before, at: 0..<features))
      return affine.forward(rows, parameters: parameters(of: h))
    }
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: z) { rows in
      var memory = blocks.makeMemory()
      var before = Tensor(zeros: [rows.shape[0], 1])
      var values: [Tensor] = []
      var logDet = noLogDets(rows)
      for feature in 0..<features {
        let h = blocks.extend(embedded(before, at: feature..<feature + 1), &memory)
        let (value, part) = affine.inverse(
          rows[columns: feature..<feature + 1], parameters: parameters(of: h))
        before = value
        values.append(value)
        logDet = logDet + part
      }
      return (Tensor.concatenated(values, axis: 1), logDet)
    }
  }

  private func apply(
    to x: Tensor, _ map: (Tensor) -> (value: Tensor, logDet: Tensor)
  ) -> (value: Tensor, logDet: Tensor) {
    if let error = dimensionMismatch("TransformerAutoregressive", needs: features, got: x) {
      return fault(error, returning: unusable(x))
    }
    return mapPoints(x, map)
  }

  public var description: String {
    "TransformerAutoregressive(dimension: \(features), \(counted(blocks.blocks.count, "block")), "
      + "\(counted(blocks.heads, "head")))"
  }
}

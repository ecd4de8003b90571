public import Autodiff
import ElementaryFunctions
public import Tensors

/// A distribution of sequences of symbols 0, 1, …, V − 1: each symbol's probabilities come from
/// the symbols before it by causal self-attention.
///
/// log p(x) = Σⱼ log p(xⱼ | x₀, …, xⱼ₋₁) in nats, in one pass for all positions; a sample takes one
/// small pass for each position, with the keys and values of those before kept. An image of few
/// grey levels is such a sequence, row by row.
public final class AutoregressiveTransformer: Distribution {
  /// All weights, which the fixtures of other libraries set one by one.
  package struct Weights {
    package let symbols: Parameter
    package let positions: Parameter
    package let transformer: CausalTransformer
    package let norm: LayerNorm
    package let head: Dense

    package init(
      symbols: Tensor, positions: Tensor, transformer: CausalTransformer, norm: LayerNorm,
      head: Dense
    ) {
      self.symbols = Parameter(symbols, name: "symbols")
      self.positions = Parameter(positions, name: "positions")
      self.transformer = transformer
      self.norm = norm
      self.head = head
    }
  }

  /// The number of symbols, V.
  public let symbols: Int
  /// The number of positions, L.
  public let length: Int
  private let weights: Weights

  /// A distribution that starts as uniform.
  ///
  /// - Parameters:
  ///   - symbols: V, at least 1.
  ///   - length: L, at least 1.
  ///   - width: The numbers that stand for a position; `heads` must divide it.
  ///   - heads: The number of attention heads.
  ///   - hidden: The width of the network in each block; nil for four times `width`.
  ///   - layers: The number of blocks.
  public init(
    symbols: Int, length: Int, width: Int = 32, heads: Int = 4, hidden: Int? = nil,
    layers: Int = 2
  ) {
    let sizes = validHeads(width, heads)
    if symbols < 1 || length < 1 {
      fault(
        ShapeError(
          "AutoregressiveTransformer needs at least 1 symbol and 1 position, "
            + "got \(symbols) and \(length)"), returning: ())
    }
    self.symbols = max(symbols, 1)
    self.length = max(length, 1)
    var source = WeightSource()
    let small = 0.5
    weights = Weights(
      symbols: small * source.normal(shape: [self.symbols + 1, sizes.width]),
      positions: small * source.normal(shape: [self.length, sizes.width]),
      transformer: CausalTransformer(
        width: sizes.width, heads: sizes.heads, hidden: hidden, layers: layers,
        from: &source),
      norm: LayerNorm(width: sizes.width, name: "last norm"),
      head: source.dense(
        inputs: sizes.width, outputs: self.symbols, isZero: true, name: "head"))
  }

  package init(_ weights: Weights) {
    self.weights = weights
    symbols = weights.head.outputs
    length = weights.positions.value.shape[0]
  }

  public var dimension: Int? { length }

  public var parameters: [Parameter] {
    [weights.symbols, weights.positions] + weights.transformer.parameters
      + weights.norm.parameters + weights.head.parameters
  }

  /// The raw log-probabilities of each position's symbol given those before it, `[N, L, V]`.
  public func logits(_ x: Tensor) -> Tensor {
    guard let indices = indices(x) else {
      return Tensor(repeating: .nan, shape: x.shape + [symbols])
    }
    let points = x.count / length
    var shifted: [Int] = []
    for point in 0..<points {
      // The symbol V stands before the first position.
      shifted += [symbols] + indices[point * length..<(point + 1) * length - 1]
    }
    let embedded = weights.symbols.value.gathered(axis: 0, indices: shifted)
      .reshaped([points, length, weights.positions.value.shape[1]])
    let h = weights.transformer(embedded + weights.positions.value)
    return weights.head(weights.norm(h)).reshaped(x.shape + [symbols])
  }

  /// The symbols of points `[…, L]`, or nil and a fault for other numbers.
  private func indices(_ x: Tensor) -> [Int]? {
    if let error = misfit("AutoregressiveTransformer", dimension: length, x) {
      return fault(error, returning: nil)
    }
    return wholeNumbers(x, below: symbols, "AutoregressiveTransformer")
  }

  /// log p(x) of sequences `[N, L]` of whole numbers below V, `[N]`; others are a fault.
  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    guard let indices = indices(x) else { return noDensity(x) }
    return chosenLogProbabilities(logits(x), indices).sum(axis: -1)
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    let count = drawCount(count)
    let width = weights.positions.value.shape[1]
    var memory = weights.transformer.makeMemory()
    var last = Array(repeating: symbols, count: count)
    var positions: [Tensor] = []
    for position in 0..<length {
      if Supervision.hasFault || count == 0 { return Tensor(zeros: [count, length]) }
      let embedded =
        weights.symbols.value.gathered(axis: 0, indices: last)
        + weights.positions.value[position]
      let h = weights.transformer.extend(embedded.reshaped([count, 1, width]), &memory)
      last = drawSymbols(
        weights.head(weights.norm(h)).reshaped([count, symbols]).detached(), &generator)
      positions.append(Tensor(last.map(Double.init)))
    }
    return Tensor.stacked(positions, axis: 1)
  }

  public var description: String {
    "AutoregressiveTransformer(symbols: \(symbols), length: \(length), "
      + "\(counted(weights.transformer.blocks.count, "block")), "
      + "\(counted(weights.transformer.heads, "head")))"
  }
}

/// Numbers as integers from 0 to below a limit, or nil and a fault.
func wholeNumbers(_ x: Tensor, below limit: Int, _ name: String) -> [Int]? {
  let scalars = x.scalars
  if let bad = scalars.first(where: { !($0 >= 0 && $0 < Double(limit) && $0 == $0.rounded()) }) {
    return fault(
      DomainError("\(name) needs whole numbers from 0 to \(limit - 1), got \(bad)"),
      returning: nil)
  }
  return scalars.map { Int($0) }
}

/// The log-probability of the chosen one of V for each row of logits: `[…, V]` gives `[…]`.
func chosenLogProbabilities(_ logits: Tensor, _ chosen: [Int]) -> Tensor {
  let count = logits.shape[logits.rank - 1]
  let flat = logits.logSoftmax(axis: -1).flattened()
  return flat.gathered(axis: 0, indices: chosen.enumerated().map { $0.offset * count + $0.element })
    .reshaped(Array(logits.shape.dropLast()))
}

/// One draw for each row of logits `[N, V]`.
func drawSymbols(_ logits: Tensor, _ generator: inout Philox) -> [Int] {
  let count = logits.shape[1]
  let probabilities = logits.softmax(axis: 1).scalars
  return (0..<logits.shape[0]).map { row in
    let uniform = generator.uniform()
    var below = 0.0
    for symbol in 0..<count - 1 {
      below += probabilities[row * count + symbol]
      if uniform < below { return symbol }
    }
    return count - 1
  }
}

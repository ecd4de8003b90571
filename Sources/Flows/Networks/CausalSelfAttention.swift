public import Autodiff
import ElementaryFunctions
public import Tensors

/// Causal self-attention: each position of a sequence mixes what it and those before it say.
///
/// A position gives a query, a key and a value, each W / heads numbers for every head. What position
/// i gets is Σⱼ aᵢⱼ valueⱼ with a = softmax(query · key / √(W / heads)) over the positions j ≤ i; a
/// last dense layer mixes the heads.
///
/// Source: Vaswani et al. (2017), "Attention Is All You Need", section 3.2. arXiv:1706.03762.
public struct CausalSelfAttention {
  /// The layer that gives queries, from W to W features.
  public let query: Dense
  /// The layer that gives keys.
  public let key: Dense
  /// The layer that gives values.
  public let value: Dense
  /// The layer that mixes the heads.
  public let output: Dense
  /// The number of heads.
  public let heads: Int

  /// Keys and values of the positions before, `[N, heads, L, W / heads]` each.
  package struct Memory {
    var keys: Tensor?
    var values: Tensor?

    package init() {}
  }

  /// Attention with random weights.
  ///
  /// - Parameters:
  ///   - width: W, the numbers that stand for a position; `heads` must divide it.
  ///   - heads: The number of heads.
  public init(width: Int, heads: Int = 1) {
    var source = WeightSource()
    self.init(width: width, heads: heads, prefix: "", from: &source)
  }

  init(width: Int, heads: Int, prefix: String, from source: inout WeightSource) {
    let (width, heads) = validHeads(width, heads)
    func dense(_ name: String) -> Dense {
      source.dense(inputs: width, outputs: width, name: prefix + name)
    }
    self.init(
      query: dense("query"), key: dense("key"), value: dense("value"), output: dense("output"),
      heads: heads)
  }

  /// Attention of given layers, all from W to W features; others are a fault.
  public init(query: Dense, key: Dense, value: Dense, output: Dense, heads: Int = 1) {
    self.query = query
    self.key = key
    self.value = value
    self.output = output
    self.heads = validHeads(query.outputs, heads).heads
    let layers = [query, key, value, output]
    if layers.contains(where: { $0.inputs != query.outputs || $0.outputs != query.outputs }) {
      fault(
        ShapeError(
          "attention needs layers from \(query.outputs) to \(query.outputs) features, got "
            + layers.map { "\($0.inputs) → \($0.outputs)" }.joined(separator: ", ")),
        returning: ())
    }
  }

  /// The numbers that stand for a position, W.
  public var width: Int { query.outputs }

  /// What training changes.
  public var parameters: [Parameter] { [query, key, value, output].flatMap(\.parameters) }

  /// How many numbers training can change.
  public var parameterCount: Int { parameters.reduce(0) { $0 + $1.value.count } }

  /// Sequences `[N, L, W]`, or one `[L, W]`, to sequences of the same shape.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    overSequences(x, "CausalSelfAttention", width: width) { sequences in
      var memory = Memory()
      return extend(sequences, &memory)
    }
  }

  /// How much each position looks at each: a of every head, `[N, heads, L, L]`, or `[heads, L, L]`
  /// for one sequence. Rows sum to 1, and nothing above the diagonal is other than 0.
  public func weights(_ x: Tensor) -> Tensor {
    var weights = Tensor(repeating: .nan, shape: x.shape)
    _ = overSequences(x, "CausalSelfAttention", width: width) { sequences in
      weights = mixture(split(query, sequences), split(key, sequences))
      return sequences
    }
    return x.rank == 2 && weights.rank == 4 ? weights[0] : weights
  }

  /// The same as a call for positions `[N, L, W]` that follow those in memory, which is extended.
  package func extend(_ x: Tensor, _ memory: inout Memory) -> Tensor {
    let keys = joined(memory.keys, split(key, x))
    let values = joined(memory.values, split(value, x))
    (memory.keys, memory.values) = (keys, values)
    let mixed = matmul(mixture(split(query, x), keys), values)
    return output(mixed.transposed([0, 2, 1, 3]).reshaped(x.shape))
  }

  /// What a layer gives for each head, `[N, heads, L, W / heads]`.
  private func split(_ layer: Dense, _ x: Tensor) -> Tensor {
    layer(x).reshaped([x.shape[0], x.shape[1], heads, width / heads]).transposed([0, 2, 1, 3])
  }

  /// The weights of all positions known for the last ones, whose queries there are.
  private func mixture(_ queries: Tensor, _ keys: Tensor) -> Tensor {
    let (length, all) = (queries.shape[2], keys.shape[2])
    var scores = matmul(queries, keys.transposed()) / Double(width / heads).squareRoot()
    if length > 1 {
      // −∞ where a position would see a later one.
      let later = triu(Tensor(ones: [length, all]), all - length + 1)
      scores = select(later, Tensor(-Double.infinity), scores)
    }
    return scores.softmax(axis: -1)
  }

  private func joined(_ before: Tensor?, _ new: Tensor) -> Tensor {
    before.map { Tensor.concatenated([$0, new], axis: 2) } ?? new
  }
}

extension CausalSelfAttention: CustomStringConvertible {
  public var description: String {
    "causal self-attention of \(width), \(counted(heads, "head"))"
  }
}

/// Applies a network of sequences `[N, L, W]` to them or to one `[L, W]`.
func overSequences(
  _ x: Tensor, _ name: String, width: Int, _ network: (Tensor) -> Tensor
) -> Tensor {
  guard x.rank == 2 || x.rank == 3, x.shape[x.rank - 1] == width else {
    return fault(
      ShapeError("\(name) needs sequences [N, L, \(width)] or [L, \(width)], got \(x.shape)"),
      returning: Tensor(repeating: .nan, shape: x.shape))
  }
  return x.rank == 3 ? network(x) : network(x.reshaped([1] + x.shape)).reshaped(x.shape)
}

/// Widths that fit the heads of attention, or a fault and ones that do.
func validHeads(_ width: Int, _ heads: Int) -> (width: Int, heads: Int) {
  if heads > 0, width > 0, width % heads == 0 { return (width, heads) }
  return fault(
    ShapeError("attention needs a width that its heads divide, got \(width) and \(heads) heads"),
    returning: (max(width, 1), 1))
}

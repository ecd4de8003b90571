package import Autodiff
import ElementaryFunctions
package import Tensors

/// Blocks of causal self-attention: what a position gives depends on it and those before it alone.
///
/// Each block adds attention and then a small network to its input, each of a normalized copy
/// (pre-norm). Keys and values of positions that are known can be kept, so that sampling computes
/// each position once.
///
/// Source: Vaswani et al. (2017), "Attention Is All You Need", section 3. arXiv:1706.03762. Pre-norm
/// as in Radford et al. (2019), "Language Models are Unsupervised Multitask Learners", section 2.3.
package struct CausalTransformer {
  package struct Block {
    package let attentionNorm: LayerNorm
    package let query: Dense
    package let key: Dense
    package let value: Dense
    package let output: Dense
    package let networkNorm: LayerNorm
    package let expand: Dense
    package let contract: Dense

    package init(
      attentionNorm: LayerNorm, query: Dense, key: Dense, value: Dense, output: Dense,
      networkNorm: LayerNorm, expand: Dense, contract: Dense
    ) {
      self.attentionNorm = attentionNorm
      self.query = query
      self.key = key
      self.value = value
      self.output = output
      self.networkNorm = networkNorm
      self.expand = expand
      self.contract = contract
    }

    package var parameters: [Parameter] {
      attentionNorm.parameters + [query, key, value, output].flatMap(\.parameters)
        + networkNorm.parameters + expand.parameters + contract.parameters
    }
  }

  /// Keys and values of the positions before, `[N, heads, L, width / heads]` each.
  package struct Memory {
    var keys: Tensor?
    var values: Tensor?

    package init() {}
  }

  package let blocks: [Block]
  package let heads: Int

  package init(blocks: [Block], heads: Int) {
    self.blocks = blocks
    self.heads = heads
  }

  init(
    width: Int, heads: Int, hidden: Int, layers: Int, from source: inout WeightSource
  ) {
    self.heads = heads
    blocks = (1...max(layers, 1)).map { number in
      func dense(_ inputs: Int, _ outputs: Int, _ name: String, isZero: Bool = false) -> Dense {
        source.dense(
          inputs: inputs, outputs: outputs, isZero: isZero, name: "block \(number).\(name)")
      }
      return Block(
        attentionNorm: LayerNorm(width: width, name: "block \(number).attention norm"),
        query: dense(width, width, "query"), key: dense(width, width, "key"),
        value: dense(width, width, "value"), output: dense(width, width, "output"),
        networkNorm: LayerNorm(width: width, name: "block \(number).network norm"),
        expand: dense(width, hidden, "expand"), contract: dense(hidden, width, "contract"))
    }
  }

  package var parameters: [Parameter] { blocks.flatMap(\.parameters) }

  /// Embedded positions `[N, L, width]` to `[N, L, width]`, all at once.
  package func callAsFunction(_ h: Tensor) -> Tensor {
    var memory = Array(repeating: Memory(), count: blocks.count)
    return extend(h, &memory)
  }

  /// The same for positions that follow those in memory, which is extended.
  package func extend(_ h: Tensor, _ memory: inout [Memory]) -> Tensor {
    var h = h
    for (index, block) in blocks.enumerated() {
      h = h + attention(block, block.attentionNorm(h), &memory[index])
      h = h + rows(block.contract, Activation.gelu(rows(block.expand, block.networkNorm(h))))
    }
    return h
  }

  private func attention(_ block: Block, _ x: Tensor, _ memory: inout Memory) -> Tensor {
    let (points, length, width) = (x.shape[0], x.shape[1], x.shape[2])
    let each = width / heads
    func split(_ layer: Dense) -> Tensor {
      rows(layer, x).reshaped([points, length, heads, each]).transposed([0, 2, 1, 3])
    }
    let query = split(block.query)
    let keys = joined(memory.keys, split(block.key))
    let values = joined(memory.values, split(block.value))
    (memory.keys, memory.values) = (keys, values)
    let all = keys.shape[2]
    var scores = matmul(query, keys.transposed()) / Double(each).squareRoot()
    if length > 1 {
      // −∞ where a position would see a later one.
      let later = triu(Tensor(ones: [length, all]), all - length + 1)
      scores = select(later, Tensor(-Double.infinity), scores)
    }
    let mixed = matmul(scores.softmax(axis: -1), values)
    return rows(block.output, mixed.transposed([0, 2, 1, 3]).reshaped([points, length, width]))
  }

  private func joined(_ before: Tensor?, _ new: Tensor) -> Tensor {
    before.map { Tensor.concatenated([$0, new], axis: 2) } ?? new
  }

  private func rows(_ layer: Dense, _ x: Tensor) -> Tensor {
    let leading = Array(x.shape.dropLast())
    return layer(x.reshaped([leading.reduce(1, *), layer.inputs]))
      .reshaped(leading + [layer.outputs])
  }
}

/// Widths that fit the heads of attention, or a fault and ones that do.
func validHeads(_ width: Int, _ heads: Int) -> (width: Int, heads: Int) {
  if heads > 0, width > 0, width % heads == 0 { return (width, heads) }
  return fault(
    ShapeError("attention needs a width that its heads divide, got \(width) and \(heads) heads"),
    returning: (max(width, 1), 1))
}

public import Autodiff
import ElementaryFunctions
public import Tensors

/// Blocks of causal self-attention: what a position gives depends on it and those before it alone.
///
/// Each block adds attention and then a small network to its input, each of a normalized copy
/// (pre-norm). Keys and values of positions that are known can be kept, so that sampling computes
/// each position once.
///
/// Source: Vaswani et al. (2017), "Attention Is All You Need", section 3. arXiv:1706.03762. Pre-norm
/// as in Radford et al. (2019), "Language Models are Unsupervised Multitask Learners", section 2.3.
public struct CausalTransformer {
  package struct Block {
    package let attentionNorm: LayerNorm
    package let attention: CausalSelfAttention
    package let networkNorm: LayerNorm
    package let expand: Dense
    package let contract: Dense

    package init(
      attentionNorm: LayerNorm, attention: CausalSelfAttention, networkNorm: LayerNorm,
      expand: Dense, contract: Dense
    ) {
      self.attentionNorm = attentionNorm
      self.attention = attention
      self.networkNorm = networkNorm
      self.expand = expand
      self.contract = contract
    }

    package var parameters: [Parameter] {
      attentionNorm.parameters + attention.parameters + networkNorm.parameters
        + expand.parameters + contract.parameters
    }
  }

  package let blocks: [Block]

  package init(blocks: [Block]) { self.blocks = blocks }

  /// Blocks with random weights.
  ///
  /// - Parameters:
  ///   - width: W, the numbers that stand for a position; `heads` must divide it.
  ///   - heads: The number of attention heads.
  ///   - hidden: The width of the network in each block; nil for four times `width`.
  ///   - layers: The number of blocks.
  public init(width: Int, heads: Int = 1, hidden: Int? = nil, layers: Int = 1) {
    var source = WeightSource()
    self.init(width: width, heads: heads, hidden: hidden, layers: layers, from: &source)
  }

  init(
    width: Int, heads: Int, hidden: Int?, layers: Int, from source: inout WeightSource
  ) {
    let (width, heads) = validHeads(width, heads)
    let hidden = validDimension("CausalTransformer", hidden ?? 4 * min(width, .max / 4)) ?? 1
    blocks = (1...max(layers, 1)).map { number in
      let prefix = "block \(number)."
      let attention = CausalSelfAttention(
        width: width, heads: heads, prefix: prefix, from: &source)
      return Block(
        attentionNorm: LayerNorm(width: width, name: prefix + "attention norm"),
        attention: attention,
        networkNorm: LayerNorm(width: width, name: prefix + "network norm"),
        expand: source.dense(inputs: width, outputs: hidden, name: prefix + "expand"),
        contract: source.dense(inputs: hidden, outputs: width, name: prefix + "contract"))
    }
  }

  /// The numbers that stand for a position, W.
  public var width: Int { blocks.first?.attention.width ?? 0 }

  /// The number of attention heads.
  public var heads: Int { blocks.first?.attention.heads ?? 1 }

  /// What training changes.
  public var parameters: [Parameter] { blocks.flatMap(\.parameters) }

  /// How many numbers training can change.
  public var parameterCount: Int { parameters.reduce(0) { $0 + $1.value.count } }

  /// Embedded positions `[N, L, W]`, or of one sequence `[L, W]`, to as many numbers, all at once.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    overSequences(x, "CausalTransformer", width: width) { sequences in
      var memory = makeMemory()
      return extend(sequences, &memory)
    }
  }

  /// What `extend` keeps, before the first position.
  package func makeMemory() -> [CausalSelfAttention.Memory] {
    Array(repeating: CausalSelfAttention.Memory(), count: blocks.count)
  }

  /// The same for positions that follow those in memory, which is extended.
  package func extend(_ h: Tensor, _ memory: inout [CausalSelfAttention.Memory]) -> Tensor {
    var h = h
    for (index, block) in blocks.enumerated() {
      h = h + block.attention.extend(block.attentionNorm(h), &memory[index])
      h = h + block.contract(Activation.gelu(block.expand(block.networkNorm(h))))
    }
    return h
  }
}

extension CausalTransformer: CustomStringConvertible {
  public var description: String {
    "causal transformer of \(width), \(counted(blocks.count, "block")), \(counted(heads, "head"))"
  }
}

import Autodiff
import Tensors

/// Generating features one after the other.
extension MaskedMLP {
  /// Which units of a layer can be computed at which step, and what they then read.
  private struct Plan {
    /// Units of each layer in the order in which they can be computed, as blocks: `blocks[layer][step]`.
    /// Step r is the one at which the features of rank below r are known.
    let blocks: [[[Int]]]

    init(_ network: MaskedMLP) {
      let features = network.ranks.count
      // A unit can be computed once the highest rank that it sees, directly or through units, is
      // known; a unit that sees nothing, at once.
      var seen = network.ranks.map { $0 + 1 }
      seen += Array(repeating: 0, count: network.contextDimension)
      var blocks: [[[Int]]] = []
      for layer in network.layers.dropLast() {
        let inputs = layer.inputs
        let mask = layer.mask?.scalars
        let steps = (0..<layer.outputs).map { unit in
          (0..<inputs).reduce(0) { step, input in
            mask.map { $0[unit * inputs + input] != 0 } ?? true ? max(step, seen[input]) : step
          }
        }
        blocks.append((0...features).map { step in steps.indices.filter { steps[$0] == step } })
        seen = steps
      }
      self.blocks = blocks
    }
  }

  /// Computes features in order of rank, each from the network's outputs for it, which depend on
  /// the features before it: `[N, D]`.
  ///
  /// Each hidden unit is computed once, as soon as what it sees is known, with the same bits as in
  /// a pass over all features: leaving out products with masked zeros doesn't change a sum.
  ///
  /// - Parameters:
  ///   - points: N.
  ///   - context: `[N, C]`, where the network has a context.
  ///   - outputs: The network's outputs that belong to a feature.
  ///   - next: The feature's numbers, `[N, 1]`, from its outputs, `[N, P]`.
  func generate(
    points: Int, context: Tensor?, outputs: (Int) -> [Int], next: (Int, Tensor) -> Tensor
  ) -> Tensor {
    let plan = Plan(self)
    let order = ranks.indices.sorted { ranks[$0] < ranks[$1] }
    var features = Known(points: points, count: ranks.count + contextDimension)
    if let context {
      features.add(context, at: Array(ranks.count..<ranks.count + contextDimension))
    }
    var units = plan.blocks.map { Known(points: points, count: $0.reduce(0) { $0 + $1.count }) }
    for (step, feature) in order.enumerated() {
      if Supervision.hasFault { break }
      for layer in plan.blocks.indices {
        let block = plan.blocks[layer][step]
        if block.isEmpty { continue }
        let input = layer == 0 ? features : units[layer - 1]
        units[layer].add(activation(layers[layer].part(block, input)), at: block)
      }
      let last = layers.count - 1
      let input = units.last ?? features
      let raw = layers[last].part(outputs(feature), input)
      features.add(next(feature, raw), at: [feature])
    }
    return features.all(Array(ranks.indices))
  }
}

/// The columns of a matrix that are known so far.
private struct Known {
  let points: Int
  let count: Int
  private var parts: [Tensor] = []
  private(set) var columns: [Int] = []

  init(points: Int, count: Int) {
    self.points = points
    self.count = count
  }

  mutating func add(_ part: Tensor, at columns: [Int]) {
    parts.append(part)
    self.columns += columns
  }

  /// What is known, with the columns' indices in ascending order.
  func sorted() -> (Tensor, [Int]) {
    let order = columns.indices.sorted { columns[$0] < columns[$1] }
    return (all(order.map { columns[$0] }), order.map { columns[$0] })
  }

  /// Some known columns, NaN for those that a fault has left out.
  func all(_ wanted: [Int]) -> Tensor {
    var places = Array(repeating: -1, count: count)
    for (place, column) in columns.enumerated() { places[column] = place }
    guard !wanted.isEmpty, wanted.allSatisfy({ places[$0] >= 0 }) else {
      return Tensor(repeating: .nan, shape: [points, wanted.count])
    }
    return Flows.columns(Tensor.concatenated(parts, axis: 1), wanted.map { places[$0] })
  }
}

extension Dense {
  /// Some outputs, `[N, outputs]`, from the inputs that are known; the others don't count for them.
  fileprivate func part(_ outputs: [Int], _ known: Known) -> Tensor {
    let rows = weight.value.gathered(axis: 0, indices: outputs)
    let bias = bias.value.gathered(axis: 0, indices: outputs)
    if known.columns.isEmpty { return bias.broadcast(to: [known.points, outputs.count]) }
    let (input, columns) = known.sorted()
    let full = mask.map { rows * $0.gathered(axis: 0, indices: outputs) } ?? rows
    return linear(input, full.gathered(axis: 1, indices: columns), bias)
  }
}

import Autodiff
import Tensors

/// Generating features one after the other.
extension MaskedMLP {
  /// Computes features in order of rank, each from the network's outputs for it, which depend on
  /// the features before it: `[N, D]`.
  ///
  /// Each hidden unit is computed once, as soon as what it sees is known. The weights are sorted
  /// once, so that what is known at a step lies in front; all but rounding is as in a pass over all
  /// features.
  ///
  /// - Parameters:
  ///   - points: N.
  ///   - context: `[N, C]`, where the network has a context.
  ///   - outputs: The network's outputs that belong to a feature.
  ///   - next: The feature's numbers, `[N, 1]`, from its outputs, `[N, P]`.
  func generate(
    points: Int, context: Tensor?, outputs: (Int) -> [Int], next: (Int, Tensor) -> Tensor
  ) -> Tensor {
    let order = ranks.indices.sorted { ranks[$0] < ranks[$1] }
    let plan = SequentialPlan(self, order: order, outputs: outputs)
    // What each layer has given so far, columns in the order in which they become known.
    let known = layers.map { GrowingMatrix(rows: points, capacity: $0.inputs) }
    if let context { known[0].append(context) }
    var features: [Tensor] = []
    for (step, feature) in order.enumerated() {
      if Supervision.hasFault { break }
      for layer in layers.indices.dropLast() {
        guard let part = plan.parts[layer][step] else { continue }
        known[layer + 1].append(part(known[layer], then: activation))
      }
      let raw = plan.parts[layers.count - 1][step].map { $0(known[layers.count - 1]) }
      let value = next(feature, raw ?? Tensor(zeros: [points, 0]))
      features.append(value)
      known[0].append(value)
    }
    guard features.count == order.count else {
      return Tensor(repeating: .nan, shape: [points, order.count])
    }
    return columns(Tensor.concatenated(features, axis: 1), ranks)
  }
}

/// Which units of each layer are computed at which step, with their weights.
private struct SequentialPlan {
  /// Some units of a layer.
  struct Part {
    /// One row for each unit, one column for each input that is known at the step.
    let weights: Tensor
    let bias: Tensor

    func callAsFunction(_ known: GrowingMatrix) -> Tensor { known.linear(weights, bias) }

    func callAsFunction(_ known: GrowingMatrix, then activation: Activation) -> Tensor {
      switch activation {
      case .relu: known.linear(weights, bias, then: .relu)
      case .tanh: known.linear(weights, bias, then: .tanh)
      default: activation(known.linear(weights, bias))
      }
    }
  }

  /// For each layer and step the units that become known, or nil for none.
  let parts: [[Part?]]

  init(_ network: MaskedMLP, order: [Int], outputs: (Int) -> [Int]) {
    let features = order.count
    // At step r the features of rank below r are known, and the context from the start. A unit can
    // be computed once all that it sees is known.
    let context = Array(features..<features + network.contextDimension)
    var known = (0..<features).map { context + order[..<$0] }
    var seen = network.ranks.map { $0 + 1 } + context.map { _ in 0 }
    var parts: [[Part?]] = []
    for (index, layer) in network.layers.enumerated() {
      let weights = layer.mask.map { layer.weight.value * $0 } ?? layer.weight.value
      let isLast = index == network.layers.count - 1
      let steps = isLast ? [] : Self.steps(layer, seen)
      let blocks = (0..<features).map { step in
        isLast ? outputs(order[step]) : steps.indices.filter { steps[$0] == step }
      }
      parts.append(
        zip(blocks, known).map { units, inputs in
          if units.isEmpty { return nil }
          return Part(
            weights: weights.gathered(axis: 0, indices: units)
              .gathered(axis: 1, indices: inputs),
            bias: layer.bias.value.gathered(axis: 0, indices: units))
        })
      seen = steps
      var all: [Int] = []
      known = blocks.map { block in
        all += block
        return all
      }
    }
    self.parts = parts
  }

  /// The step at which each unit of a layer can be computed.
  private static func steps(_ layer: Dense, _ seen: [Int]) -> [Int] {
    let mask = layer.mask?.scalars
    return (0..<layer.outputs).map { unit in
      seen.indices.reduce(0) { step, input in
        mask.map { $0[unit * seen.count + input] != 0 } ?? true ? max(step, seen[input]) : step
      }
    }
  }
}

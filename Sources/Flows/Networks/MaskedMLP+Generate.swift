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
    let order = steps.order
    let parts = parts(outputs)
    // What each layer has given so far, columns in the order in which they become known.
    let known = layers.map { GrowingMatrix(rows: points, capacity: $0.inputs) }
    if let context { known[0].append(context) }
    var features: [Tensor] = []
    for (step, feature) in order.enumerated() {
      if Supervision.hasFault { break }
      for layer in layers.indices.dropLast() {
        guard let part = parts[layer][step] else { continue }
        known[layer + 1].append(part(known[layer], then: activation))
      }
      let raw = parts[layers.count - 1][step].map { $0(known[layers.count - 1]) }
      let value = next(feature, raw ?? Tensor(zeros: [points, 0]))
      features.append(value)
      known[0].append(value)
    }
    guard features.count == order.count else {
      return Tensor(repeating: .nan, shape: [points, order.count])
    }
    return columns(Tensor.concatenated(features, axis: 1), ranks)
  }

  /// For each layer and step the units that become known, or nil for none.
  private func parts(_ outputs: (Int) -> [Int]) -> [[Part?]] {
    layers.indices.map { index in
      let layer = layers[index]
      let weights = layer.weights
      return steps.order.indices.map { step in
        let units =
          index < layers.count - 1 ? steps.units[index][step] : outputs(steps.order[step])
        if units.isEmpty { return nil }
        let inputs = Array(steps.inputs[index][..<steps.inputEnds[index][step]])
        return Part(
          weights: weights.gathered(axis: 0, indices: units).gathered(axis: 1, indices: inputs),
          bias: layer.bias.value.gathered(axis: 0, indices: units))
      }
    }
  }

  /// The same for an affine map of noise `[N, D]`, in one step with the log-dets `[N]`; nothing of
  /// it is recorded.
  func generate(
    _ z: Tensor, context: Tensor?, activation: UnaryFunction, bound: Double
  ) -> (value: Tensor, logDet: Tensor) {
    let features = steps.order.count
    let sequence = AffineSequence(
      order: steps.order,
      layers: layers.indices.map { index in
        let layer = layers[index]
        let units =
          index < layers.count - 1
          ? steps.units[index] : steps.order.map { [$0, features + $0] }
        var end = 0
        let ends = units.map { units in
          end += units.count
          return end
        }
        let all = units.flatMap { $0 }
        return AffineSequence.Layer(
          weights: layer.weights.gathered(axis: 0, indices: all),
          bias: layer.bias.value.gathered(axis: 0, indices: all), inputs: steps.inputs[index],
          outputEnds: ends, inputEnds: steps.inputEnds[index])
      }, activation: activation, bound: bound)
    return sequence(z, context: context)
  }
}

/// Some units of a layer.
private struct Part {
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

/// Which units of a masked network can be computed at which step: at step r the features of rank
/// below r are known, and the context from the start. It follows from the masks alone.
struct SequentialSteps {
  /// The features in the order in which they are computed.
  let order: [Int]
  /// For each hidden layer and step the units that become known.
  let units: [[[Int]]]
  /// The inputs of each layer in the order in which they become known.
  let inputs: [[Int]]
  /// For each layer and step, how many inputs are known.
  let inputEnds: [[Int]]

  init(ranks: [Int], layers: [Dense]) {
    let order = ranks.indices.sorted { ranks[$0] < ranks[$1] }
    let features = order.count
    let context = features..<max(layers.first?.inputs ?? features, features)
    var seen = ranks.map { $0 + 1 } + context.map { _ in 0 }
    var units: [[[Int]]] = []
    var inputs = [context + order]
    var ends = [(0..<features).map { context.count + $0 }]
    for layer in layers.dropLast() {
      seen = Self.steps(layer, seen)
      var blocks = Array(repeating: [Int](), count: features)
      for (unit, step) in seen.enumerated() where step < features { blocks[step].append(unit) }
      units.append(blocks)
      inputs.append(blocks.flatMap { $0 })
      var end = 0
      ends.append(
        blocks.map { block in
          end += block.count
          return end
        })
    }
    self.order = order
    self.units = units
    self.inputs = inputs
    inputEnds = ends
  }

  /// The step at which each unit of a layer can be computed.
  private static func steps(_ layer: Dense, _ seen: [Int]) -> [Int] {
    let mask = layer.mask?.scalars
    return (0..<layer.outputs).map { unit in
      var step = 0
      for input in seen.indices {
        if let mask, mask[unit * seen.count + input] == 0 { continue }
        step = max(step, seen[input])
      }
      return step
    }
  }
}

import Tensors

/// Rules of operations that stand for a layer of a flow.
extension Pullback {
  /// The affine map with its log-det: in one step, but in separate ones where this walk is itself
  /// differentiated.
  func boundedAffine(_ bound: Double, _ isInverse: Bool) -> ShortList<Tensor?> {
    let (x, raw) = (x, b)
    let k = x.shape[1]
    if x.isTraced || raw.isTraced || g.isTraced {
      let parts = Self.separately(x, raw, g, bound, isInverse)
      return [parts.byX, parts.byRaw]
    }
    let all = Tensor.perform(
      .boundedAffinePullback(bound: bound, isInverse: isInverse), [g, x, raw])
    return [
      node.needs(0) ? all[columns: 0..<k] : nil,
      node.needs(1) ? all[columns: k..<3 * k] : nil,
    ]
  }

  private static func separately(
    _ x: Tensor, _ raw: Tensor, _ g: Tensor, _ bound: Double, _ isInverse: Bool
  ) -> (byX: Tensor, byRaw: Tensor) {
    let k = x.shape[1]
    let (shift, rawScale) = (raw[columns: 0..<k], raw[columns: k..<2 * k])
    let (ofValue, ofLogDet) = (g[columns: 0..<k], g[columns: k..<k + 1])
    let bend = tanh(rawScale / bound)
    let slope = 1 - bend * bend
    if isInverse {
      let byX = ofValue * exp(bound * bend)
      return (byX, .concatenated([ofValue, (byX * x + ofLogDet) * slope], axis: 1))
    }
    let byX = ofValue * exp(-(bound * bend))
    let byScale = -((byX * (x - shift) + ofLogDet) * slope)
    return (byX, .concatenated([-byX, byScale], axis: 1))
  }

  /// A whole affine layer: in one step, but in separate ones where this walk is itself
  /// differentiated.
  func affineLayer(_ layer: AffineLayer) -> ShortList<Tensor?> {
    let inputs = inputs
    if let saved = node.saved, !inputs.contains(where: \.isTraced), !g.isTraced {
      return layer.pullback(g, inputs: inputs, saved: saved, needs: needs)
    }
    let steps = layer.steps(inputs)
    let byX: Tensor
    var back: Tensor
    (byX, back) = Self.separately(
      steps.features, steps.raw, layer.ofMap(g), layer.bound, layer.isInverse)
    var results = ShortList<Tensor?>(repeating: nil, count: inputs.count)
    for index in steps.hidden.indices.reversed() {
      let place = layer.place(index)
      let below = steps.hidden[index]
      let weights = times(back, below, transposeLeft: true)
      results[place] = layer.isMasked ? weights * inputs[place + 2] : weights
      results[place + 1] = back.sum(axis: 0)
      back = times(back, steps.weights[index])
      if index > 0 { back = .perform(layer.activation.slopeFromValue, back, below) }
    }
    results[0] = layer.ofPoints(g, byX: byX, byNetwork: back)
    return results
  }
}

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
  ///
  /// - Parameter put: Takes the cotangents of inputs, by their index.
  func affineLayer(_ layer: AffineLayer, _ put: (Int, consuming Tensor) -> Void) {
    let inputs = ShortList.kept(count: node.inputCount) { node.input($0) }
    if let saved = node.saved, !inputs.contains(where: \.isTraced), !g.isTraced {
      layer.pullback(g, inputs: inputs, saved: saved, needs: { node.needs($0) }, put)
      return ShortList.recycle(consume inputs)
    }
    let steps = layer.steps(inputs)
    let byX: Tensor
    var back: Tensor
    (byX, back) = Self.separately(
      steps.features, steps.raw, layer.ofMap(g), layer.bound, layer.isInverse)
    for index in steps.hidden.indices.reversed() {
      let place = layer.place(index)
      let below = steps.hidden[index]
      let weights = times(back, below, transposeLeft: true)
      put(place, layer.isMasked ? weights * inputs[place + 2] : weights)
      put(place + 1, back.sum(axis: 0))
      back = times(back, steps.weights[index])
      if index > 0 { back = .perform(layer.activation.slopeFromValue, back, below) }
    }
    put(0, layer.ofPoints(g, byX: byX, byNetwork: back))
  }
}

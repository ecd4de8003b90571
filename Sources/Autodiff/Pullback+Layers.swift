import Tensors

/// Rules of operations that stand for a layer of a flow.
extension Pullback {
  /// The affine map with its log-det: in one step, but in separate ones where this walk is itself
  /// differentiated.
  func boundedAffine(_ bound: Double, _ isInverse: Bool) -> [Tensor?] {
    let raw = inputs[1]
    let k = x.shape[1]
    if [x, raw, g].contains(where: \.isTraced) { return separately(bound, isInverse) }
    let all = Tensor.perform(
      .boundedAffinePullback(bound: bound, isInverse: isInverse), [g, x, raw])
    return [
      needs[0] ? all[columns: 0..<k] : nil, needs[1] ? all[columns: k..<3 * k] : nil,
    ]
  }

  private func separately(_ bound: Double, _ isInverse: Bool) -> [Tensor?] {
    let raw = inputs[1]
    let k = x.shape[1]
    let (shift, rawScale) = (raw[columns: 0..<k], raw[columns: k..<2 * k])
    let (ofValue, ofLogDet) = (g[columns: 0..<k], g[columns: k..<k + 1])
    let bend = tanh(rawScale / bound)
    let slope = 1 - bend * bend
    if isInverse {
      let byX = ofValue * exp(bound * bend)
      return [byX, .concatenated([ofValue, (byX * x + ofLogDet) * slope], axis: 1)]
    }
    let byX = ofValue * exp(-(bound * bend))
    let byScale = -((byX * (x - shift) + ofLogDet) * slope)
    return [byX, .concatenated([-byX, byScale], axis: 1)]
  }
}

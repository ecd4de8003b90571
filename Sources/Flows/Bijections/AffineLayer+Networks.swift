import Tensors

extension AffineTransformer {
  /// An affine layer with its network in one operation, or nil where the parts have forms for which
  /// there is none.
  ///
  /// - Parameters:
  ///   - x: Points, `[N, D]`.
  ///   - read: The features that the network reads.
  ///   - changed: The features that are mapped.
  ///   - layers: The network, with masks for all layers or for none.
  ///   - bands: Where each of their masks has its zeros.
  ///   - activation: The function between the layers.
  func inOneStep(
    _ x: Tensor, read: [Int], changed: [Int], layers: [Dense], bands: [MaskBand] = [],
    activation: Activation, isInverse: Bool
  ) -> (value: Tensor, logDet: Tensor)? {
    let masks = layers.count { $0.mask != nil }
    guard let bound = boundInUsualForm, let function = activation.function, !layers.isEmpty,
      masks == 0 || masks == layers.count
    else { return nil }
    let layer = AffineLayer(
      read: read, changed: changed, activation: function, bound: bound, isInverse: isInverse,
      isMasked: masks > 0, bands: bands)
    let each = masks > 0 ? 3 : 2
    let dimension = x.shape[1]
    let inputs = ShortList.kept(count: each * layers.count + 1) { index in
      guard index > 0 else { return x }
      let dense = layers[(index - 1) / each]
      switch (index - 1) % each {
      case 0: return dense.weight.value
      case 1: return dense.bias.value
      default: return dense.mask ?? x
      }
    }
    let both = layer(inputs)
    ShortList.recycle(consume inputs)
    guard both.rank == 2, both.shape[1] == dimension + 1 else { return unusable(x) }
    return (both[columns: 0..<dimension], both[column: dimension])
  }
}

extension Activation {
  /// The function, where its slope follows from its value.
  var function: UnaryFunction? {
    switch self {
    case .relu: .relu
    case .tanh: .tanh
    default: nil
    }
  }
}

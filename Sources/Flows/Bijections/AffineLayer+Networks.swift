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
  ///   - activation: The function between the layers.
  func inOneStep(
    _ x: Tensor, read: [Int], changed: [Int], layers: [Dense], activation: Activation,
    isInverse: Bool
  ) -> (value: Tensor, logDet: Tensor)? {
    let masks = layers.count { $0.mask != nil }
    guard let bound = boundInUsualForm, let function = activation.function, !layers.isEmpty,
      masks == 0 || masks == layers.count
    else { return nil }
    let layer = AffineLayer(
      read: read, changed: changed, activation: function, bound: bound, isInverse: isInverse,
      isMasked: masks > 0, bands: masks > 0 ? layers.compactMap(\.band) : [])
    var network: [Tensor] = []
    network.reserveCapacity(3 * layers.count)
    for layer in layers {
      network.append(layer.weight.value)
      network.append(layer.bias.value)
      if let mask = layer.mask { network.append(mask) }
    }
    let dimension = x.shape[1]
    let both = layer(x, network: network)
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

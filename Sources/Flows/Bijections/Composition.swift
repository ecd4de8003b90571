public import Autodiff
public import Tensors

/// Bijections one after the other: f = f_K ∘ … ∘ f_1, listed from data to noise.
///
/// The log-det of the whole is the sum of the log-dets of the layers, each at its own input.
public struct Composition: Bijection, SizedOnFirstUse, PartialBijection, DataInitialized {
  /// The layers, from data to noise.
  public let layers: [any Bijection]

  /// A chain of layers, from data to noise; chains inside are flattened.
  public init(_ layers: [any Bijection]) {
    self.layers = layers.flatMap { ($0 as? Composition)?.layers ?? [$0] }
  }

  public var dimension: Int? { layers.lazy.compactMap(\.dimension).first }

  public var parameters: [Parameter] { layers.flatMap(\.parameters) }

  public var parameterCount: Int { layers.reduce(0) { $0 + $1.parameterCount } }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    chained(x, layers) { $0.forward($1) }
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    chained(z, layers.reversed()) { $0.inverse($1) }
  }

  public func forward(_ x: Double) -> (value: Double, logDet: Double) {
    layers.reduce((x, 0)) { state, layer in
      let (value, logDet) = layer.forward(state.0)
      return (value, state.1 + logDet)
    }
  }

  public func inverse(_ z: Double) -> (value: Double, logDet: Double) {
    layers.reversed().reduce((z, 0)) { state, layer in
      let (value, logDet) = layer.inverse(state.0)
      return (value, state.1 + logDet)
    }
  }

  /// The map followed by another one.
  public func then(_ next: any Bijection) -> Composition { Composition(layers + [next]) }

  public var forwardCost: DirectionCost {
    layers.reduce(.fast) { $0.combined(with: $1.forwardCost) }
  }

  public var inverseCost: DirectionCost {
    layers.reduce(.fast) { $0.combined(with: $1.inverseCost) }
  }

  public func given(_ context: Tensor) -> any Bijection {
    Composition(layers.map { $0.given(context) })
  }

  private func chained(
    _ x: Tensor, _ layers: some Collection<any Bijection>,
    _ map: (any Bijection, Tensor) -> (value: Tensor, logDet: Tensor)
  ) -> (value: Tensor, logDet: Tensor) {
    guard let first = layers.first else { return Identity().forward(x) }
    return layers.dropFirst().reduce(map(first, x)) { state, layer in
      let (value, logDet) = map(layer, state.value)
      return (value, state.logDet + logDet)
    }
  }

  package var isPartial: Bool { layers.contains { isPartialBijection($0) } }

  package func settle(dimension: Int) {
    for layer in layers { (layer as? any SizedOnFirstUse)?.settle(dimension: dimension) }
  }

  package func initialize(from data: Tensor) -> Tensor {
    layers.reduce(data) { initialized($1, from: $0) }
  }

  public var description: String {
    "Composition([\(layers.map { "\($0)" }.joined(separator: ", "))])"
  }
}

/// A bijection with forward and inverse exchanged.
public struct Inverted: Bijection, SizedOnFirstUse, PartialBijection {
  /// The bijection whose directions are exchanged.
  public let original: any Bijection

  /// The inverse of a bijection as a bijection.
  public init(_ original: any Bijection) {
    self.original = original
  }

  public var dimension: Int? { original.dimension }

  public var parameters: [Parameter] { original.parameters }

  public var parameterCount: Int { original.parameterCount }

  public var forwardCost: DirectionCost { original.inverseCost }

  public var inverseCost: DirectionCost { original.forwardCost }

  public func given(_ context: Tensor) -> any Bijection { original.given(context).inverted() }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) { original.inverse(x) }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) { original.forward(z) }

  public func forward(_ x: Double) -> (value: Double, logDet: Double) { original.inverse(x) }

  public func inverse(_ z: Double) -> (value: Double, logDet: Double) { original.forward(z) }

  // The inverse of Exp() is as partial as Log(): points outside the image have no preimage.
  package var isPartial: Bool { true }

  package func settle(dimension: Int) {
    (original as? any SizedOnFirstUse)?.settle(dimension: dimension)
  }

  public var description: String { "\(original).inverted()" }
}

/// A layer that learns its dimension from the first points it sees, or from the flow it is in.
package protocol SizedOnFirstUse {
  /// Makes the parameters for points of so many features; does nothing the second time.
  func settle(dimension: Int)
}

/// A layer whose parameters start from data.
package protocol DataInitialized {
  /// Sets the parameters from points `[N, D]` and returns the points it maps them to.
  func initialize(from data: Tensor) -> Tensor
}

/// Starts a layer from data where it wants that, and maps the data through it.
func initialized(_ layer: any Bijection, from data: Tensor) -> Tensor {
  if let layer = layer as? any DataInitialized { return layer.initialize(from: data) }
  return layer.forward(data).value
}

/// Whether some points have no image under a bijection.
func isPartialBijection(_ bijection: any Bijection) -> Bool {
  (bijection as? any PartialBijection)?.isPartial ?? false
}

public import Autodiff
internal import ElementaryFunctions
public import Tensors

/// A normalizing flow: noise of a base distribution, and layers from data to it.
///
/// log p(x) = log p_base(f(x)) + log|det ∂f/∂x| with f = f_K ∘ … ∘ f_1, the layers in the order in
/// which they are listed. `fit` trains it.
public final class Flow: Distribution {
  /// The distribution of the noise.
  public let base: any Distribution
  /// The layers, from data to noise.
  public let layers: [any Bijection]
  private let transformed: Transformed

  /// A flow with layers listed from data to noise.
  public convenience init(
    base: any Distribution, @FlowBuilder layers: () -> [any Bijection]
  ) {
    self.init(base: base, layers: layers())
  }

  /// A flow with layers from data to noise.
  public init(base: any Distribution, layers: [any Bijection]) {
    let composition = Composition(layers)
    self.base = base
    self.layers = composition.layers
    transformed = Transformed(base, by: composition)
  }

  /// All layers as one bijection from data to noise.
  public var bijection: any Bijection { transformed.bijection }

  public var dimension: Int? { base.dimension }

  public var parameters: [Parameter] { transformed.parameters }

  /// The flow in a context, `[C]` for all points or `[N, C]` with a row for each, with the same
  /// parameters: p(x | c).
  public func given(_ context: Tensor) -> any Distribution {
    Flow(base: base.given(context), layers: layers.map { $0.given(context) })
  }

  public var parameterCount: Int { transformed.parameterCount }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor { transformed.logDensity(x) }

  public func logDensity(_ x: Double) -> Double { transformed.logDensity(x) }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    transformed.sample(count, using: &generator)
  }

  /// The noise of data: z = f(x).
  public func toNoise(_ x: Tensor) -> Tensor { bijection.forward(x).value }

  /// The data of noise: x = f⁻¹(z).
  public func toData(_ z: Tensor) -> Tensor { bijection.inverse(z).value }

  /// The images of data after 0, 1, …, K layers; the last one is the noise.
  public func stages(_ x: Tensor) -> [Tensor] {
    var stages = [x]
    for layer in layers { stages.append(layer.forward(stages[stages.count - 1]).value) }
    return stages
  }

  /// The layers with what they do, from data to noise, and how many numbers each trains.
  public var description: String {
    let features = dimension.map { counted($0, "feature") } ?? "numbers"
    var lines = [
      "Flow of \(features), \(counted(layers.count, "layer")), \(GroupedDigits.text(parameterCount)) parameters"
    ]
    lines.append("  data x")
    let width = String(layers.count).count
    for (index, layer) in layers.enumerated() {
      let number = String(index + 1)
      let padding = String(repeating: " ", count: width - number.count)
      let parameters = layer.parameterCount
      let note = parameters == 0 ? "" : "  (\(GroupedDigits.text(parameters)) parameters)"
      lines.append("  ↓ \(padding)\(number)  \(layer)\(note)")
    }
    lines.append("  noise z ~ \(base)")
    return lines.joined(separator: "\n")
  }

  /// The number of the first layer whose image or log-det isn't finite, with the layer.
  func firstNonFiniteLayer(_ x: Tensor) -> (number: Int, layer: any Bijection)? {
    firstNonFinite(x, layers.indices.map { $0 }) { $0.forward($1) }
  }

  /// The same on the way from noise to data, where the last layer comes first.
  func firstNonFiniteLayer(fromNoise z: Tensor) -> (number: Int, layer: any Bijection)? {
    firstNonFinite(z, layers.indices.reversed()) { $0.inverse($1) }
  }

  private func firstNonFinite(
    _ x: Tensor, _ order: [Int],
    _ map: (any Bijection, Tensor) -> (value: Tensor, logDet: Tensor)
  ) -> (number: Int, layer: any Bijection)? {
    var x = dimension == nil ? x.reshaped(x.shape + [1]) : x
    for index in order {
      let layer = layers[index]
      let (value, logDet) = map(layer, x)
      let isFinite =
        value.scalars.allSatisfy(\.isFinite) && logDet.scalars.allSatisfy(\.isFinite)
      if !isFinite { return (index + 1, layer) }
      x = value
    }
    return nil
  }
}

public import Autodiff
public import Tensors

/// A Gaussian autoregressive flow: z_j = (x_j − μ_j(x_<j)) / σ_j(x_<j).
///
/// Forward is one pass of a masked network, for all features in parallel. Inverse computes the
/// features one after the other, D passes. The Jacobian is triangular in the order of the
/// features. `inverted()` samples in one pass and computes densities in D.
///
/// log σ = c · tanh(raw / c) with c = `logScaleBound`; the layer starts as the identity.
///
/// Source: Papamakarios, Pavlakou, Murray (2017), "Masked Autoregressive Flow for Density
/// Estimation", section 3. arXiv:1705.07057.
public final class MaskedAutoregressive: Bijection, SizedOnFirstUse {
  /// The features in the order in which each depends on those before it; nil for 0, 1, ….
  public let order: [Int]?
  private let hidden: [Int]
  private let activation: Activation
  private let transformer: GaussianTransformer
  private var source: WeightSource
  private var network: MaskedMLP?

  /// A layer for points of some dimension, or of the dimension of the flow it is in.
  ///
  /// - Parameters:
  ///   - dimension: D, or nil to learn it from the flow or the first points.
  ///   - hidden: The widths of the network's hidden layers.
  ///   - order: The features from the one that depends on nothing to the one that depends on all
  ///     others; nil for 0, 1, …, D − 1.
  ///   - activation: The function after each hidden layer.
  ///   - logScaleBound: c, the largest |log σ|.
  public init(
    dimension: Int? = nil, hidden: [Int] = [64, 64], order: [Int]? = nil,
    activation: Activation = .tanh, logScaleBound: Double = 2
  ) {
    self.order = order
    self.hidden = positiveWidths(hidden)
    self.activation = activation
    var transformer = GaussianTransformer()
    transformer.logScale = .bounded(positiveBound(logScaleBound))
    self.transformer = transformer
    source = WeightSource()
    if let dimension = dimension ?? order?.count { settle(dimension: dimension) }
  }

  package init(network: MaskedMLP, transformer: GaussianTransformer) {
    self.network = network
    self.transformer = transformer
    order = network.ranks.indices.sorted { network.ranks[$0] < network.ranks[$1] }
    hidden = network.hidden
    activation = network.activation
    source = WeightSource()
  }

  public var dimension: Int? { network?.ranks.count }

  public var parameters: [Parameter] { network?.parameters ?? [] }

  /// How many numbers training can change; masked weights don't count.
  public var parameterCount: Int { network?.parameterCount ?? 0 }

  /// μ and log σ of every feature given the features before it, each in the shape of `x`.
  public func conditionals(_ x: Tensor) -> (mean: Tensor, logScale: Tensor) {
    guard let network = network(for: x) else { return (x, x) }
    let rows = x.reshaped([x.count / network.ranks.count, network.ranks.count])
    let by = transformer.parameters(from: network(rows))
    return (by.shift.reshaped(x.shape), by.logScale.reshaped(x.shape))
  }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: x) { rows, network in
      transformer.forward(rows, transformer.parameters(from: network(rows)))
    }
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: z) { rows, network in
      // After k passes the first k features are exact, whatever the others started from.
      var result = (value: Tensor(zeros: rows.shape), logDet: Tensor(zeros: [rows.shape[0]]))
      for _ in network.ranks {
        if Supervision.hasFault { break }
        result = transformer.inverse(rows, transformer.parameters(from: network(result.value)))
      }
      return result
    }
  }

  private func apply(
    to x: Tensor, _ map: (Tensor, MaskedMLP) -> (value: Tensor, logDet: Tensor)
  ) -> (value: Tensor, logDet: Tensor) {
    guard let network = network(for: x) else { return unusable(x) }
    return mapPoints(x) { map($0, network) }
  }

  /// The network, made for the dimension of the points when it doesn't exist yet; nil and a fault
  /// when it is for another dimension.
  private func network(for x: Tensor) -> MaskedMLP? {
    settle(dimension: featureCount(x))
    guard let network else { return nil }
    let name = "MaskedAutoregressive"
    if let error = dimensionMismatch(name, needs: network.ranks.count, got: x) {
      return fault(error, returning: nil)
    }
    return network
  }

  package func settle(dimension: Int) {
    if network != nil { return }
    guard dimension > 0 else {
      fault(
        ShapeError("MaskedAutoregressive needs at least 1 feature, got \(dimension)"),
        returning: ())
      return
    }
    network = MaskedMLP(
      dimension: dimension, hidden: hidden, outputsPerFeature: 2, order: order,
      activation: activation, from: &source, endsWithZeros: true)
  }

  public var description: String {
    let network = network.map { "\($0)" } ?? "hidden \(hidden)"
    return "MaskedAutoregressive order \(order.map { "\($0)" } ?? "0, 1, …"), \(network)"
  }
}

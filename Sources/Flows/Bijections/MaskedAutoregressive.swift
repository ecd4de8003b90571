public import Autodiff
public import Tensors

/// A Gaussian autoregressive flow: z_j = (x_j − μ_j(x_<j)) / σ_j(x_<j).
///
/// Forward is one pass of a masked network, for all features in parallel. Inverse computes the
/// features one after the other; each hidden unit is computed once, as soon as all that it sees is
/// known, so the work is that of one pass in D small parts. The Jacobian is triangular in the order of the
/// features. `inverted()` is the inverse autoregressive flow, which samples in one pass and
/// computes densities feature by feature. Another `transformer`, such as splines, changes the map
/// of each feature.
///
/// log σ = c · tanh(raw / c) with c = `logScaleBound`; the layer starts as the identity.
///
/// Source: Papamakarios, Pavlakou, Murray (2017), "Masked Autoregressive Flow for Density
/// Estimation", section 3. arXiv:1705.07057.
public final class MaskedAutoregressive: ConditionalBijection, SizedOnFirstUse {
  /// The features in the order in which each depends on those before it; nil for 0, 1, ….
  public let order: [Int]?
  /// The map of each feature, with parameters from the features before it.
  public let transformer: any Transformer
  public let contextDimension: Int
  private let hidden: [Int]
  private let activation: Activation
  private var source: WeightSource
  private var network: MaskedMLP?

  /// A Gaussian layer for points of some dimension, or of the dimension of the flow it is in.
  ///
  /// - Parameters:
  ///   - dimension: D, or nil to learn it from the flow or the first points.
  ///   - hidden: The widths of the network's hidden layers.
  ///   - order: The features from the one that depends on nothing to the one that depends on all
  ///     others; nil for 0, 1, …, D − 1.
  ///   - activation: The function after each hidden layer.
  ///   - logScaleBound: c, the largest |log σ|.
  public convenience init(
    dimension: Int? = nil, hidden: [Int] = [64, 64], order: [Int]? = nil,
    activation: Activation = .relu, logScaleBound: Double = 2
  ) {
    self.init(
      dimension: dimension, hidden: hidden, order: order, activation: activation,
      transformer: AffineTransformer(logScaleBound: logScaleBound))
  }

  /// A layer with any transformer, which may read a context.
  ///
  /// - Parameters:
  ///   - dimension: D, or nil to learn it from the flow or the first points.
  ///   - hidden: The widths of the network's hidden layers.
  ///   - order: The features from the one that depends on nothing to the one that depends on all
  ///     others; nil for 0, 1, …, D − 1.
  ///   - activation: The function after each hidden layer.
  ///   - transformer: The map of each feature.
  ///   - context: C, the number of features of a context; 0 for none.
  public init(
    dimension: Int? = nil, hidden: [Int] = [64, 64], order: [Int]? = nil,
    activation: Activation = .relu, transformer: any Transformer, context: Int = 0
  ) {
    self.order = order
    self.hidden = positiveWidths(hidden)
    self.activation = activation
    self.transformer = transformer
    contextDimension = validContext(context)
    source = WeightSource()
    if let dimension = dimension ?? order?.count { settle(dimension: dimension) }
  }

  package init(network: MaskedMLP, transformer: any Transformer) {
    self.network = network
    self.transformer = transformer
    order = network.ranks.indices.sorted { network.ranks[$0] < network.ranks[$1] }
    hidden = network.hidden
    activation = network.activation
    contextDimension = network.contextDimension
    source = WeightSource()
  }

  public var dimension: Int? { network?.ranks.count }

  public var parameters: [Parameter] { network?.parameters ?? [] }

  /// How many numbers training can change; masked weights don't count.
  public var parameterCount: Int { network?.parameterCount ?? 0 }

  public var inverseCost: DirectionCost { .sequential }

  /// μ and log σ of every feature given the features before it, each in the shape of `x`; a fault
  /// for a layer whose transformer isn't affine.
  public func conditionals(_ x: Tensor) -> (mean: Tensor, logScale: Tensor) {
    guard let network = network(for: x, nil) else { return (x, x) }
    guard let transformer = transformer as? AffineTransformer else {
      return fault(
        DomainError("a mean and a log-scale need an affine transformer, got \(transformer)"),
        returning: (x, x))
    }
    let rows = x.reshaped([x.count / network.ranks.count, network.ranks.count])
    let by = transformer.parameters(from: network(rows))
    return (by.shift.reshaped(x.shape), by.logScale.reshaped(x.shape))
  }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) { toNoise(x, nil) }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) { toData(z, nil) }

  public func forward(_ x: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor) {
    toNoise(x, context)
  }

  public func inverse(_ z: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor) {
    toData(z, context)
  }

  private func toNoise(_ x: Tensor, _ context: Tensor?) -> (value: Tensor, logDet: Tensor) {
    guard let network = network(for: x, context) else { return unusable(x) }
    return mapPoints(x) { rows in
      if context == nil,
        let both = (transformer as? AffineTransformer)?.inOneStep(
          rows, read: network.features, changed: network.features, layers: network.layers,
          bands: network.bands, activation: network.activation, isInverse: false)
      {
        return both
      }
      return transformer.forward(rows, parameters: network(withContext(rows, context)))
    }
  }

  private func toData(_ z: Tensor, _ context: Tensor?) -> (value: Tensor, logDet: Tensor) {
    guard let network = network(for: z, context) else { return unusable(z) }
    return mapPoints(z) { rows in
      if !Derivatives.areRecorded, let function = network.activation.function,
        let bound = (transformer as? AffineTransformer)?.boundInUsualForm
      {
        return network.generate(rows, context: context, activation: function, bound: bound)
      }
      let features = network.ranks.count
      let isInterleaved = (transformer as? AffineTransformer)?.layout == .interleaved
      let count = transformer.parametersPerFeature
      var logDet = noLogDets(rows)
      let value = network.generate(
        points: rows.shape[0], context: context,
        outputs: { feature in
          (0..<count).map { isInterleaved ? feature * count + $0 : $0 * features + feature }
        }
      ) { feature, parameters in
        let (value, part) = transformer.inverse(
          rows[columns: feature..<feature + 1], parameters: parameters)
        logDet = logDet + part
        return value
      }
      return (value, logDet)
    }
  }

  /// The network, made for the dimension of the points when it doesn't exist yet; nil and a fault
  /// when it is for another dimension.
  private func network(for x: Tensor, _ context: Tensor?) -> MaskedMLP? {
    settle(dimension: featureCount(x))
    guard let network else { return nil }
    let name = "MaskedAutoregressive"
    if let error = dimensionMismatch(name, needs: network.ranks.count, got: x)
      ?? missingContext(name, needs: contextDimension, got: context)
    {
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
      dimension: dimension, hidden: hidden, outputsPerFeature: transformer.parametersPerFeature,
      order: order, activation: activation, context: contextDimension, from: &source,
      endsWithZeros: true)
  }

  public var description: String {
    let network = network.map { "\($0)" } ?? "hidden \(hidden)"
    let how = transformer is AffineTransformer ? "" : ", \(transformer)"
    return "MaskedAutoregressive order \(order.map { "\($0)" } ?? "0, 1, …"), \(network)\(how)"
  }
}

public import Autodiff
public import Tensors

/// A network whose outputs for feature j depend on the features before j alone.
///
/// Each hidden unit has a degree: it sees features of that rank or lower, and only outputs of
/// higher rank see it. Degrees rise from 0 to D − 2 in equal parts, so the masks are the same every
/// time, and their zeros lie side by side, where products leave them out.
///
/// Source: Germain, Gregor, Murray, Larochelle (2015), "MADE: Masked Autoencoder for Distribution
/// Estimation", section 3. arXiv:1502.03509.
public final class MaskedMLP {
  /// The rank of each feature: rank 0 comes first and depends on nothing.
  public let ranks: [Int]
  /// The widths of the hidden layers.
  public let hidden: [Int]
  /// The function after each hidden layer.
  public let activation: Activation
  /// How many numbers the network gives for each feature.
  public let outputsPerFeature: Int
  /// The number of features of a context, which all outputs see.
  public let contextDimension: Int
  package let layers: [Dense]
  /// The features in their order, and where the layers' masks have their zeros: what a layer of a flow
  /// asks for at each call.
  let features: [Int]
  let bands: [MaskBand]
  /// How features are generated; found when they first are.
  private(set) lazy var steps = SequentialSteps(ranks: ranks, layers: layers)

  /// A masked network with an output of zeros at the start.
  ///
  /// The output `[N, P · D]` holds the first number of all features, then the second, and so on.
  ///
  /// - Parameters:
  ///   - dimension: D, the number of features.
  ///   - hidden: The widths of the hidden layers.
  ///   - outputsPerFeature: P, the numbers for each feature.
  ///   - order: The features in the order in which each depends on those before it; nil for
  ///     0, 1, …, D − 1. A list that doesn't name each feature once is a fault.
  ///   - activation: The function after each hidden layer.
  ///   - context: C, the number of features of a context that all outputs see; 0 for none.
  public convenience init(
    dimension: Int, hidden: [Int] = [64, 64], outputsPerFeature: Int = 2, order: [Int]? = nil,
    activation: Activation = .tanh, context: Int = 0
  ) {
    var source = WeightSource()
    self.init(
      dimension: dimension, hidden: hidden, outputsPerFeature: outputsPerFeature, order: order,
      activation: activation, context: context, from: &source, endsWithZeros: true)
  }

  package init(
    dimension: Int, hidden: [Int], outputsPerFeature: Int, order: [Int]?,
    activation: Activation, context: Int = 0, from source: inout WeightSource, endsWithZeros: Bool
  ) {
    let hidden = positiveWidths(hidden)
    let dimension = validDimension("MaskedMLP", dimension) ?? 1
    let outputsPerFeature =
      outputsPerFeature > 0
      ? outputsPerFeature
      : fault(
        ShapeError("MaskedMLP needs at least 1 output per feature, got \(outputsPerFeature)"),
        returning: 1)
    ranks = Self.ranks(of: order, dimension: dimension)
    self.hidden = hidden
    self.activation = activation
    self.outputsPerFeature = outputsPerFeature
    let context = validContext(context)
    contextDimension = context
    let outputRanks = (0..<outputsPerFeature).flatMap { [ranks] _ in ranks }
    // With a context some units have degree −1: they see it alone, and all outputs see them.
    let degrees = hidden.map { width in
      (0..<width).map {
        context > 0 ? $0 * dimension / width - 1 : $0 * max(dimension - 1, 1) / width
      }
    }
    var layers: [Dense] = []
    var seen = ranks + Array(repeating: -1, count: context)
    for (index, degree) in degrees.enumerated() {
      let mask = Self.mask(from: seen, to: degree) { $0 <= $1 }
      layers.append(
        source.dense(
          inputs: seen.count, outputs: degree.count, mask: mask, name: "dense \(index + 1)"))
      seen = degree
    }
    layers.append(
      source.dense(
        inputs: seen.count, outputs: outputRanks.count,
        mask: Self.mask(from: seen, to: outputRanks) { $0 < $1 }, isZero: endsWithZeros,
        name: "dense \(degrees.count + 1)"))
    self.layers = layers
    features = Array(ranks.indices)
    bands = layers.compactMap(\.band)
  }

  /// A network of given layers, whose masks are trusted.
  package init(ranks: [Int], layers: [Dense], activation: Activation) {
    self.ranks = ranks
    self.layers = layers
    features = Array(ranks.indices)
    bands = layers.compactMap(\.band)
    self.activation = activation
    hidden = layers.dropLast().map(\.outputs)
    outputsPerFeature = (layers.last?.outputs ?? 0) / max(ranks.count, 1)
    contextDimension = (layers.first?.inputs ?? ranks.count) - ranks.count
  }

  /// What training changes.
  public var parameters: [Parameter] { layers.flatMap(\.parameters) }

  /// How many numbers training can change; masked weights don't count.
  public var parameterCount: Int { layers.reduce(0) { $0 + $1.parameterCount } }

  /// Rows `[N, D]` (with the context's features after them, `[N, D + C]`) to rows `[N, P · D]`.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    overRows(x, "masked network", inputs: ranks.count + contextDimension) {
      layers($0, activation: activation)
    }
  }

  private static func ranks(of order: [Int]?, dimension: Int) -> [Int] {
    let natural = Array(0..<dimension)
    guard let order else { return natural }
    guard order.sorted() == natural else {
      return fault(
        DomainError("an order names each of \(dimension) features once, got \(order)"),
        returning: natural)
    }
    var ranks = natural
    for (rank, feature) in order.enumerated() { ranks[feature] = rank }
    return ranks
  }

  /// 1 where an output of one degree may see an input of another, `[outputs, inputs]`.
  private static func mask(
    from inputs: [Int], to outputs: [Int], where sees: (Int, Int) -> Bool
  ) -> Tensor {
    Tensor(
      shape: [outputs.count, inputs.count],
      scalars: outputs.flatMap { output in inputs.map { sees($0, output) ? 1 : 0 } })
  }
}

extension MaskedMLP: CustomStringConvertible {
  public var description: String {
    let widths = ([ranks.count] + hidden + [outputsPerFeature * ranks.count]).map(String.init)
    return "masked MLP \(widths.joined(separator: " → ")), \(activation)"
  }
}

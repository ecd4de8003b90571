public import Autodiff
import ElementaryFunctions
public import Tensors

/// A distribution of vectors of symbols 0, 1, …, V − 1 by a masked network (MADE): the
/// probabilities of feature j come from the features before it.
///
/// log p(x) = Σⱼ log p(xⱼ | x before j) in nats, in one pass; a sample computes each hidden unit
/// once. With two symbols a feature has one logit.
///
/// Source: Germain, Gregor, Murray, Larochelle (2015), "MADE: Masked Autoencoder for Distribution
/// Estimation". arXiv:1502.03509.
public final class AutoregressiveMLP: Distribution {
  /// The number of symbols, V.
  public let symbols: Int
  private let network: MaskedMLP

  /// A distribution that starts as uniform.
  ///
  /// - Parameters:
  ///   - dimension: D, the number of features, such as the pixels of an image.
  ///   - symbols: V, at least 2, such as the grey levels.
  ///   - hidden: The widths of the network's hidden layers.
  ///   - order: The features in the order in which each depends on those before it; nil for
  ///     0, 1, …, D − 1.
  ///   - activation: The function after each hidden layer.
  public init(
    dimension: Int, symbols: Int = 2, hidden: [Int] = [64, 64], order: [Int]? = nil,
    activation: Activation = .relu
  ) {
    self.symbols =
      symbols >= 2
      ? symbols
      : fault(
        DomainError("AutoregressiveMLP needs at least 2 symbols, got \(symbols)"), returning: 2)
    network = MaskedMLP(
      dimension: validDimension("AutoregressiveMLP", dimension) ?? 1, hidden: hidden,
      outputsPerFeature: self.symbols == 2 ? 1 : self.symbols, order: order,
      activation: activation)
  }

  package init(network: MaskedMLP) {
    self.network = network
    symbols = network.outputsPerFeature == 1 ? 2 : network.outputsPerFeature
  }

  public var dimension: Int? { network.ranks.count }

  public var parameters: [Parameter] { network.parameters }

  public var parameterCount: Int { network.parameterCount }

  /// Raw log-probabilities: of symbol 1 for two symbols, `[N, D]`; else of each, `[N, D, V]`.
  public func logits(_ x: Tensor) -> Tensor {
    let raw = network(scaled(x))
    if symbols == 2 { return raw }
    let features = network.ranks.count
    return raw.reshaped(x.shape.dropLast() + [symbols, features]).transposed()
  }

  /// Symbols as numbers in [0, 1], what the network reads.
  private func scaled(_ x: Tensor) -> Tensor { symbols == 2 ? x : x / Double(symbols - 1) }

  /// log p(x) of vectors `[N, D]` of whole numbers below V, `[N]`; others are a fault.
  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    if let error = misfit("AutoregressiveMLP", dimension: dimension, x) {
      return fault(error, returning: noDensity(x))
    }
    guard let indices = wholeNumbers(x, below: symbols, "AutoregressiveMLP") else {
      return noDensity(x)
    }
    let logits = logits(x)
    if symbols == 2 { return (x * logits - softplus(logits)).sum(axis: -1) }
    return chosenLogProbabilities(logits, indices).sum(axis: -1)
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    let count = drawCount(count)
    let features = network.ranks.count
    let perFeature = network.outputsPerFeature
    let levels = Double(max(symbols - 1, 1))
    let drawn = network.generate(
      points: count, context: nil,
      outputs: { feature in (0..<perFeature).map { $0 * features + feature } }
    ) { _, logits in
      let all =
        symbols == 2 ? Tensor.concatenated([Tensor(zeros: [count, 1]), logits], axis: 1) : logits
      let chosen = drawSymbols(all.detached(), &generator)
      return Tensor(shape: [count, 1], scalars: chosen.map { Double($0) / levels })
    }
    return symbols == 2
      ? drawn : Tensor(shape: drawn.shape, scalars: drawn.scalars.map { ($0 * levels).rounded() })
  }

  public var description: String { "AutoregressiveMLP of \(symbols) symbols, \(network)" }
}

public import Autodiff
public import Tensors

/// z = x + g(x), where the network g changes by less than x does: an invertible residual block.
///
/// Every weight matrix is scaled so that its largest stretch (spectral norm) stays below 1; with an
/// activation of slope at most 1 the network is a contraction, so x = z − g(x) has one solution,
/// which iteration finds. log|det| is that of the Jacobian by automatic differentiation: for few
/// features exact and affordable. It starts as the identity.
///
/// Source: Behrmann, Grathwohl, Chen, Duvenaud, Jacobsen (2019), "Invertible Residual Networks",
/// section 2. arXiv:1811.00995. There the log-det is estimated by a power series; see
/// `logDetEstimate`.
public final class Residual: NumericallyInvertible, SizedOnFirstUse {
  /// The widths of the network's hidden layers.
  public let hidden: [Int]
  /// The largest stretch of each layer, below 1.
  public let contraction: Double
  public let inverseTolerance: Double
  private var layers: [Dense] = []
  private var source = WeightSource()

  /// A block that learns its dimension from the flow it is in or from its first points.
  ///
  /// - Parameters:
  ///   - dimension: D, or nil to learn it.
  ///   - hidden: The widths of the network's hidden layers, with tanh between them.
  ///   - contraction: The largest stretch of each layer, above 0 and below 1; others are a fault.
  ///   - tolerance: How close an inverse must come.
  public init(
    dimension: Int? = nil, hidden: [Int] = [32, 32], contraction: Double = 0.9,
    tolerance: Double = 1e-11
  ) {
    self.hidden = positiveWidths(hidden)
    self.contraction =
      contraction > 0 && contraction < 1
      ? contraction
      : fault(
        DomainError("Residual needs a contraction above 0 and below 1, got \(contraction)"),
        returning: 0.9)
    inverseTolerance = positive(tolerance, "tolerance")
    if let dimension { settle(dimension: dimension) }
  }

  public var dimension: Int? { layers.first?.inputs }

  public var parameters: [Parameter] { layers.flatMap(\.parameters) }

  /// g of rows, with weights that are short enough.
  private func network(_ x: Tensor, _ weights: [Tensor]) -> Tensor {
    var h = x
    for (index, (layer, weight)) in zip(layers, weights).enumerated() {
      h = linear(h, weight, layer.bias.value)
      if index < layers.count - 1 { h = tanh(h) }
    }
    return h
  }

  /// The weights divided by their spectral norm over `contraction`, where that is above 1.
  private var weights: [Tensor] {
    layers.map { layer in
      let w = layer.weight.value
      let norm = spectralNorm(w)
      return w / maximum(norm / contraction, 1)
    }
  }

  /// The largest stretch of a matrix, whose derivative leaves the direction as it is.
  private func spectralNorm(_ w: Tensor) -> Tensor {
    guard let direction = mostStretched(w.detached()) else { return Tensor(0) }
    let image = matmul(w, direction)
    return dot(image.detached() / image.detached().norm(), image)
  }

  /// The unit vector that a matrix stretches most; nil where it stretches none, or isn't finite.
  private func mostStretched(_ w: Tensor) -> Tensor? {
    let isWide = w.shape[1] > w.shape[0]
    let tall = isWide ? w.transposed() : w
    var gram = matmul(tall.transposed(), tall)
    // Squared k times, it turns a vector as far as 2ᵏ steps of power iteration do.
    for _ in 0..<40 {
      let total = number(gram.trace())
      guard total > 0, total.isFinite else { return nil }
      gram = gram / total
      gram = matmul(gram, gram)
      // With one eigenvalue left, which was 1, its square is as large.
      if number(gram.trace()) > 1 - 1e-15 { break }
    }
    let column = gram[column: gram.diagonal().argmax()]
    let direction = isWide ? matmul(tall, column) : column
    return direction / direction.norm()
  }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: x) { rows, weights in image(rows, weights) }
  }

  private func image(_ rows: Tensor, _ weights: [Tensor]) -> (value: Tensor, logDet: Tensor) {
    let jacobians = rowJacobians(of: { $0 + network($0, weights) }, at: rows)
    return (rows + network(rows, weights), logAbsDet(jacobians))
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: z) { rows, weights in
      let target = rows.detached()
      let fixed = weights.map { $0.detached() }
      var x = target
      // A point that has arrived stays, so that its bits don't depend on the others.
      var isMoving = Tensor(ones: [rows.shape[0], 1])
      for _ in 0..<2000 where isMoving.scalars.contains(1) && !Supervision.hasFault {
        let next = select(isMoving, target - network(x, fixed), x)
        isMoving = abs(next - x).max(axis: 1, keepingDimension: true) .> 0.1 * inverseTolerance
        x = next
      }
      return implicitInverse(of: { image($0, weights) }, at: x, rows)
    }
  }

  /// log|det ∂z/∂x| of rows by the power series of log(1 + J) with random vectors: what is used
  /// where the Jacobian has too many rows.
  ///
  /// - Parameters:
  ///   - x: Points, `[N, D]`.
  ///   - terms: The number of terms; what is left out shrinks like `contraction`ᵏ.
  ///   - probes: The number of random vectors for each point (Hutchinson's estimator of traces).
  public func logDetEstimate(_ x: Tensor, terms: Int = 20, probes: Int = 10) -> Tensor {
    settle(dimension: featureCount(x))
    let weights = weights
    guard x.rank == 2, x.shape[1] == dimension else { return unusable(x).logDet }
    var total = noLogDets(x)
    for _ in 0..<max(probes, 1) {
      let probe = sign(Random.normal(shape: x.shape))
      var pulled = probe
      for k in 1...max(terms, 1) {
        pulled = vjp(of: { network($0, weights) }, at: x, pulled).product
        let sign = k % 2 == 1 ? 1.0 : -1.0
        total = total + sign / Double(k) * (pulled * probe).sum(axis: 1)
      }
    }
    return total / Double(max(probes, 1))
  }

  private func apply(
    to x: Tensor, _ map: (Tensor, [Tensor]) -> (value: Tensor, logDet: Tensor)
  ) -> (value: Tensor, logDet: Tensor) {
    mapSettled(
      "Residual", x, settle: settle, dimension: { dimension }, state: { weights }, map)
  }

  package func settle(dimension: Int) {
    guard layers.isEmpty, let features = validDimension("Residual", dimension) else { return }
    let widths = [features] + hidden + [features]
    layers = (0..<widths.count - 1).map { index in
      source.dense(
        inputs: widths[index], outputs: widths[index + 1], isZero: index == widths.count - 2,
        name: "dense \(index + 1)")
    }
  }

  public var description: String {
    "Residual(hidden: \(hidden), contraction: \(contraction))"
  }
}

public import Autodiff
public import Tensors

/// z = (x − m) / √(v + ε) · e^logScale + shift, where m and v are the mean and variance of the
/// batch while `fit` trains, and running means of those at all other times.
///
/// While it trains, the log-det is that of the map with the batch's statistics held fixed, as usual;
/// outside of training the layer is an ordinary bijection.
///
/// Source: Dinh, Sohl-Dickstein, Bengio (2017), "Density estimation using Real NVP", appendix E.
/// arXiv:1605.08803.
public final class BatchNormalization: Bijection, SizedOnFirstUse {
  private struct Factors {
    let logScale: Parameter
    let shift: Parameter
    var mean: Tensor
    var variance: Tensor
    var hasSeenData = false
  }

  /// How much of the running mean and variance stays in a step.
  public let momentum: Double
  /// What is added to the variance.
  public let epsilon: Double
  private var factors: Factors?
  /// Whether batches normalize themselves; `fit` sets it.
  var isTraining = false

  /// A layer for points of some dimension, or of the dimension of the flow it is in.
  ///
  /// - Parameters:
  ///   - dimension: D, or nil to learn it from the flow or the first points.
  ///   - momentum: From 0 to below 1; another one is a fault.
  ///   - epsilon: Added to the variance, positive.
  public init(dimension: Int? = nil, momentum: Double = 0.9, epsilon: Double = 1e-5) {
    self.momentum = fraction(momentum, "momentum of BatchNormalization")
    self.epsilon = positive(epsilon, "epsilon")
    if let dimension { settle(dimension: dimension) }
  }

  public var dimension: Int? { factors?.shift.value.count }

  public var parameters: [Parameter] { factors.map { [$0.logScale, $0.shift] } ?? [] }

  /// The running mean of each feature, `[D]`.
  public internal(set) var runningMean: Tensor {
    get { factors?.mean ?? Tensor(zeros: [0]) }
    set { factors?.mean = newValue }
  }

  /// The running variance of each feature, `[D]`.
  public internal(set) var runningVariance: Tensor {
    get { factors?.variance ?? Tensor(zeros: [0]) }
    set {
      factors?.variance = newValue
      factors?.hasSeenData = true
    }
  }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: x) { rows, factors in
      let (mean, variance) = isTraining ? statistics(rows) : (factors.mean, factors.variance)
      let spread = variance + epsilon
      let logScale = factors.logScale.value
      let value = (rows - mean) / sqrt(spread) * exp(logScale) + factors.shift.value
      return (value, repeated((logScale - 0.5 * log(spread)).sum(), for: rows))
    }
  }

  /// Mean and variance of a batch, which also move the running ones.
  private func statistics(_ rows: Tensor) -> (mean: Tensor, variance: Tensor) {
    let mean = rows.mean(axis: 0)
    let variance = square(rows - mean).mean(axis: 0)
    let isFirst = !(factors?.hasSeenData ?? false)
    let kept = isFirst ? 0 : momentum
    if let factors {
      self.factors?.mean = kept * factors.mean + (1 - kept) * mean.detached()
      self.factors?.variance = kept * factors.variance + (1 - kept) * variance.detached()
      self.factors?.hasSeenData = true
    }
    return (mean, variance)
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: z) { rows, factors in
      let spread = factors.variance + epsilon
      let logScale = factors.logScale.value
      let value =
        (rows - factors.shift.value) * exp(-logScale) * sqrt(spread) + factors.mean
      return (value, repeated((0.5 * log(spread) - logScale).sum(), for: rows))
    }
  }

  private func apply(
    to x: Tensor, _ map: (Tensor, Factors) -> (value: Tensor, logDet: Tensor)
  ) -> (value: Tensor, logDet: Tensor) {
    mapSettled(
      "BatchNormalization", x, settle: settle, dimension: { dimension }, state: { factors }, map)
  }

  package func settle(dimension: Int) {
    guard factors == nil, let features = validDimension("BatchNormalization", dimension) else {
      return
    }
    factors = Factors(
      logScale: Parameter(Tensor(zeros: [features]), name: "log-scale"),
      shift: Parameter(Tensor(zeros: [features]), name: "shift"),
      mean: Tensor(zeros: [features]), variance: Tensor(ones: [features]))
  }

  public var description: String {
    dimension.map { "BatchNormalization(dimension: \($0))" } ?? "BatchNormalization()"
  }
}

extension BatchNormalization: HasConstants {
  var constants: [Constant] {
    guard factors != nil else { return [] }
    return [
      Constant(name: "running-mean", value: runningMean) { self.runningMean = $0 },
      Constant(name: "running-variance", value: runningVariance) { self.runningVariance = $0 },
    ]
  }
}

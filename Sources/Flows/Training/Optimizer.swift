public import Tensors

/// A rule that turns gradients into smaller losses.
public protocol Optimizer: CustomStringConvertible {
  /// A run of the rule from these first values.
  func start() -> any OptimizerRun

  /// A run of so many steps, for a rule that wants to know where the end is.
  func start(steps: Int) -> any OptimizerRun
}

extension Optimizer {
  public func start(steps: Int) -> any OptimizerRun { start() }
}

/// An optimizer at work: what it remembers from step to step.
public protocol OptimizerRun: AnyObject {
  /// The values after one more step.
  ///
  /// Called with the same tensors in the same order each time.
  func step(_ values: [Tensor], gradients: [Tensor]) -> [Tensor]

  /// All that the run remembers, so that another run of the same rule can go on from there; empty
  /// before the first step, and for a rule that remembers nothing.
  var state: [Tensor] { get set }
}

extension OptimizerRun {
  public var state: [Tensor] {
    get { [] }
    set {}
  }
}

/// Adam: steps scaled by running means of the gradient and of its square.
///
/// With `weightDecay` it is AdamW: the decay is applied to the values, not to the gradients.
///
/// Source: Kingma, Ba (2015), "Adam: A Method for Stochastic Optimization", algorithm 1.
/// arXiv:1412.6980. Loshchilov, Hutter (2019), "Decoupled Weight Decay Regularization".
public struct Adam: Optimizer {
  /// The size of a step.
  public let rate: Double
  /// How much of the running mean of gradients is kept in a step.
  public let beta1: Double
  /// How much of the running mean of squares is kept in a step.
  public let beta2: Double
  /// What keeps the division finite.
  public let epsilon: Double
  /// The part of `rate` by which every value shrinks in a step.
  public let weightDecay: Double

  /// A rule with the usual constants; a rate that isn't positive is a fault.
  public init(
    rate: Double = 1e-3, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8,
    weightDecay: Double = 0
  ) {
    self.rate = positive(rate, "learning rate")
    self.beta1 = fraction(beta1, "beta1 of Adam")
    self.beta2 = fraction(beta2, "beta2 of Adam")
    self.epsilon = epsilon
    self.weightDecay = weightDecay
  }

  public func start() -> any OptimizerRun { Run(rule: self) }

  public var description: String { "Adam(rate: \(rate))" }

  private final class Run: OptimizerRun {
    private let rule: Adam
    private var means: [Tensor] = []
    private var squares: [Tensor] = []
    private var keptMean = 1.0
    private var keptSquare = 1.0

    init(rule: Adam) { self.rule = rule }

    var state: [Tensor] {
      get { means.isEmpty ? [] : means + squares + [Tensor([keptMean, keptSquare])] }
      set {
        let count = (newValue.count - 1) / 2
        guard newValue.count == 2 * count + 1, newValue[2 * count].count == 2 else { return }
        means = Array(newValue[..<count])
        squares = Array(newValue[count..<2 * count])
        let kept = newValue[2 * count].scalars
        (keptMean, keptSquare) = (kept[0], kept[1])
      }
    }

    func step(_ values: [Tensor], gradients: [Tensor]) -> [Tensor] {
      if means.isEmpty {
        means = values.map { Tensor(zeros: $0.shape) }
        squares = values.map { Tensor(zeros: $0.shape) }
      }
      keptMean *= rule.beta1
      keptSquare *= rule.beta2
      let constants = AdamStep(
        size: rule.rate / (1 - keptMean), beta1: rule.beta1, beta2: rule.beta2,
        rootCorrection: (1 - keptSquare).squareRoot(), epsilon: rule.epsilon,
        shrink: 1 - rule.rate * rule.weightDecay)
      return adamStep(values, gradients, &means, &squares, constants)
    }
  }
}

/// Gradient descent, with momentum when asked for.
public struct SGD: Optimizer {
  /// The size of a step.
  public let rate: Double
  /// How much of the last step is repeated.
  public let momentum: Double
  /// Whether the gradient counts as taken after the repeated step.
  public let isNesterov: Bool

  /// A rule; a rate that isn't positive, or a momentum not from 0 to below 1, is a fault.
  public init(rate: Double, momentum: Double = 0, isNesterov: Bool = false) {
    self.rate = positive(rate, "learning rate")
    self.momentum = fraction(momentum, "momentum of SGD")
    self.isNesterov = isNesterov
  }

  public func start() -> any OptimizerRun { Run(rule: self) }

  public var description: String { "SGD(rate: \(rate), momentum: \(momentum))" }

  private final class Run: OptimizerRun {
    private let rule: SGD
    private var velocities: [Tensor] = []

    init(rule: SGD) { self.rule = rule }

    var state: [Tensor] {
      get { velocities }
      set { velocities = newValue }
    }

    func step(_ values: [Tensor], gradients: [Tensor]) -> [Tensor] {
      velocities =
        velocities.isEmpty
        ? gradients : zip(velocities, gradients).map { rule.momentum * $0 + $1 }
      return values.indices.map { index in
        let velocity = velocities[index]
        let ahead = rule.isNesterov ? gradients[index] + rule.momentum * velocity : velocity
        return values[index] - rule.rate * ahead
      }
    }
  }
}

/// Steps scaled by a running mean of the gradient's square.
///
/// Source: Tieleman, Hinton (2012), "Neural Networks for Machine Learning", lecture 6.5.
public struct RMSProp: Optimizer {
  /// The size of a step.
  public let rate: Double
  /// How much of the running mean of squares is kept in a step.
  public let decay: Double
  /// What keeps the division finite.
  public let epsilon: Double

  /// A rule; a rate that isn't positive, or a decay not from 0 to below 1, is a fault.
  public init(rate: Double = 0.01, decay: Double = 0.99, epsilon: Double = 1e-8) {
    self.rate = positive(rate, "learning rate")
    self.decay = fraction(decay, "decay of RMSProp")
    self.epsilon = epsilon
  }

  public func start() -> any OptimizerRun { Run(rule: self) }

  public var description: String { "RMSProp(rate: \(rate))" }

  private final class Run: OptimizerRun {
    private let rule: RMSProp
    private var squares: [Tensor] = []

    init(rule: RMSProp) { self.rule = rule }

    var state: [Tensor] {
      get { squares }
      set { squares = newValue }
    }

    func step(_ values: [Tensor], gradients: [Tensor]) -> [Tensor] {
      if squares.isEmpty { squares = values.map { Tensor(zeros: $0.shape) } }
      return values.indices.map { index in
        let gradient = gradients[index]
        squares[index] = rule.decay * squares[index] + (1 - rule.decay) * gradient * gradient
        return values[index] - rule.rate * gradient / (sqrt(squares[index]) + rule.epsilon)
      }
    }
  }
}

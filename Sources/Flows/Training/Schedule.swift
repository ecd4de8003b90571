import ElementaryFunctions
import Tensors

/// How the learning rate changes during a run: a factor for each step.
public protocol Schedule: CustomStringConvertible {
  /// What the rate of step 1, 2, … is multiplied with, at least 0.
  func factor(step: Int) -> Double
}

/// A factor that falls from 1 along half a cosine, after it has risen from 0 in a straight line.
///
/// Source: Loshchilov, Hutter (2017), "SGDR: Stochastic Gradient Descent with Warm Restarts",
/// equation 5. arXiv:1608.03983.
public struct CosineDecay: Schedule {
  /// The number of steps after which the factor is `end`.
  public let steps: Int
  /// The number of steps in which the factor rises first.
  public let warmUp: Int
  /// The last factor.
  public let end: Double

  /// A schedule for a run of so many steps; a negative number is a fault.
  public init(steps: Int, warmUp: Int = 0, end: Double = 0) {
    self.steps = count(steps, "steps")
    self.warmUp = count(warmUp, "steps of warm-up")
    self.end = end
  }

  public func factor(step: Int) -> Double {
    if step <= warmUp { return Double(step) / Double(max(warmUp, 1)) }
    let part = Double(step - 1 - warmUp) / Double(max(steps - warmUp, 1))
    return end + (1 - end) * 0.5 * (1 + Elementary.cos(Double.pi * min(part, 1)))
  }

  public var description: String { "CosineDecay(steps: \(steps), warmUp: \(warmUp), end: \(end))" }
}

/// A factor that is multiplied with `rate` every `interval` steps.
public struct ExponentialDecay: Schedule {
  /// What the factor is multiplied with.
  public let rate: Double
  /// After how many steps.
  public let interval: Int
  /// Whether the factor stays between two multiplications; else it falls at every step.
  public let isStaircase: Bool

  /// A schedule; a rate that isn't positive or an interval below 1 are a fault.
  public init(rate: Double, interval: Int, isStaircase: Bool = false) {
    self.rate = positive(rate, "rate of decay")
    self.interval = max(count(interval, "steps"), 1)
    self.isStaircase = isStaircase
  }

  public func factor(step: Int) -> Double {
    let part = Double(step - 1) / Double(interval)
    return Elementary.pow(rate, isStaircase ? part.rounded(.down) : part)
  }

  public var description: String { "ExponentialDecay(rate: \(rate), interval: \(interval))" }
}

/// A factor that rises from 0 to 1 in a straight line and stays.
public struct WarmUp: Schedule {
  /// The number of steps of the rise.
  public let steps: Int

  /// A schedule; a negative number of steps is a fault.
  public init(steps: Int) { self.steps = count(steps, "steps") }

  public func factor(step: Int) -> Double { min(1, Double(step) / Double(max(steps, 1))) }

  public var description: String { "WarmUp(steps: \(steps))" }
}

/// An optimizer whose learning rate follows a schedule.
///
/// All optimizers here move values in proportion to their rate, so the move itself is scaled.
public struct Scheduled: Optimizer {
  /// The optimizer whose rate changes.
  public let optimizer: any Optimizer
  /// How it changes.
  public let schedule: any Schedule

  /// An optimizer with a schedule.
  public init(_ optimizer: any Optimizer, by schedule: any Schedule) {
    self.optimizer = optimizer
    self.schedule = schedule
  }

  public func start() -> any OptimizerRun {
    Run(inner: optimizer.start(), schedule: schedule)
  }

  public var description: String { "\(optimizer) by \(schedule)" }

  private final class Run: OptimizerRun {
    private let inner: any OptimizerRun
    private let schedule: any Schedule
    private var step = 0

    init(inner: any OptimizerRun, schedule: any Schedule) {
      self.inner = inner
      self.schedule = schedule
    }

    var state: [Tensor] {
      get { step == 0 ? [] : [Tensor(Double(step))] + inner.state }
      set {
        guard let first = newValue.first, first.count == 1 else { return }
        step = Int(number(first))
        inner.state = Array(newValue.dropFirst())
      }
    }

    func step(_ values: [Tensor], gradients: [Tensor]) -> [Tensor] {
      step += 1
      let factor = schedule.factor(step: step)
      let moved = inner.step(values, gradients: gradients)
      if factor == 1 { return moved }
      return zip(values, moved).map { $0 + factor * ($1 - $0) }
    }
  }
}

/// An optimizer whose rate falls to 0 along half a cosine over the run, whatever its length.
///
/// Large steps at first and small ones at the end find better flows than one rate throughout; this
/// is what `fit` does by itself.
public struct Annealed: Optimizer {
  /// The optimizer whose rate falls.
  public let optimizer: any Optimizer

  /// An optimizer with a falling rate.
  public init(_ optimizer: any Optimizer = Adam(rate: 5e-3)) { self.optimizer = optimizer }

  /// Without a number of steps there is no end to fall towards, so the rate stays.
  public func start() -> any OptimizerRun { optimizer.start() }

  public func start(steps: Int) -> any OptimizerRun {
    Scheduled(optimizer, by: CosineDecay(steps: steps)).start()
  }

  public var description: String { "Annealed(\(optimizer))" }
}

/// A number of steps, which isn't negative.
private func count(_ steps: Int, _ what: String) -> Int {
  if steps >= 0 { return steps }
  return fault(
    DomainError("a schedule needs \(what) of at least 0, got \(steps)"), returning: 0)
}

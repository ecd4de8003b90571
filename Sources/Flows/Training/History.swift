/// What happened in a training run.
public struct History: CustomStringConvertible, Sendable {
  /// The loss before each step, in nats: minus the mean log-density of the batch.
  ///
  /// A negative loss is fine: a density may be larger than 1.
  public internal(set) var losses: [Double] = []
  /// The numbers of the steps after which the held-out points were looked at.
  public internal(set) var heldOutSteps: [Int] = []
  /// Minus the mean log-density of the held-out points, in nats, one for each of `heldOutSteps`.
  public internal(set) var heldOutLosses: [Double] = []

  /// The step after which a run with patience ended early, or nil.
  public internal(set) var stoppedEarlyAt: Int?
  /// The step after which the held-out loss was lowest, in a run with patience; its parameters are
  /// those at the end.
  public internal(set) var bestStep: Int?

  /// The model and the run as they stood when the run was interrupted by `until`, for `fit` to go on
  /// from; nil for a run that came to its end.
  public internal(set) var checkpoint: Checkpoint?

  /// The number of steps made.
  public var steps: Int { losses.count }

  /// The numbers 1, 2, …, as the x values of a plot of `losses`.
  public var stepNumbers: [Double] { losses.indices.map { Double($0 + 1) } }

  /// The mean loss of the last tenth of the steps, or NaN without steps.
  public var finalLoss: Double {
    let tail = losses.suffix(max(1, losses.count / 10))
    return tail.isEmpty ? .nan : tail.reduce(0, +) / Double(tail.count)
  }

  public var description: String {
    guard let first = losses.first else { return "no steps" }
    var text = "\(steps) steps, loss \(rounded(first)) → \(rounded(finalLoss)) nats"
    if let last = heldOutLosses.last { text += ", held out \(rounded(last))" }
    if let bestStep { text += ", best after step \(bestStep)" }
    return text
  }
}

/// A number with four decimals at most, for messages.
func rounded(_ value: Double) -> String {
  guard value.isFinite, abs(value) < 1e11 else { return "\(value)" }
  return "\((value * 10_000).rounded() / 10_000)"
}

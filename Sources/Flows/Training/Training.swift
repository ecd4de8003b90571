import Autodiff
import Tensors

/// A training run of any loss: what `fit` and `fitReverse` share.
struct Training {
  struct Settings {
    let steps: Int
    let optimizer: any Optimizer
    let gradientLimit: Double
    /// After how many looks at held-out data without improvement the run ends; 0 for never.
    let patience: Int
    /// After how many steps a line is printed; 0 for never.
    let reportEvery: Int
    /// The step after which the run is interrupted; 0 for none.
    var until = 0
  }

  /// How a run went: its losses, and where it stands if it was interrupted.
  struct Outcome {
    var history: History
    var interruption: (step: Int, optimizer: [Tensor], best: BestSoFar)?
  }

  let parameters: [Parameter]
  let settings: Settings

  /// Makes the steps.
  ///
  /// - Parameters:
  ///   - batch: What the next step uses.
  ///   - loss: One number, from tensors that depend on the parameters.
  ///   - heldOutLoss: The loss of data that isn't trained on, when there is some.
  ///   - culprit: The number and the layer where a batch turns into values that aren't finite.
  ///   - state: Where an interrupted run stood, to go on with.
  func run<Batch>(
    batch: () -> Batch, loss: (Batch) -> Tensor, heldOutLoss: (() -> Double)?,
    culprit: (Batch) -> (number: Int, layer: any Bijection)?, from state: TrainingState? = nil
  ) -> Outcome {
    var history = History()
    guard !parameters.isEmpty else {
      return fault(
        TrainingError(
          "there is nothing to train: the model has no parameters",
          help: "add a layer with parameters, such as Coupling or ActNorm"),
        returning: Outcome(history: history))
    }
    let steps = settings.steps
    let optimizer = settings.optimizer.start(steps: max(steps, 0))
    let interval = max(1, steps / 50)
    var best = BestSoFar(patience: heldOutLoss == nil ? 0 : settings.patience)
    if let state {
      optimizer.state = state.optimizer
      best = state.best
    }
    let last = settings.until > 0 ? min(settings.until, steps) : steps
    history.losses.reserveCapacity(min(max(last, 0), 1 << 16))
    for step in stride(from: (state?.step ?? 0) + 1, through: last, by: 1) {
      let examples = batch()
      let (value, slopes) = gradients(of: { loss(examples) }, wrt: parameters)
      var gradients = consume slopes
      if Supervision.hasFault { break }
      let norm = norm(gradients)
      guard number(value).isFinite, norm.isFinite else {
        fault(
          divergence(step: step, loss: number(value), culprit(examples)), returning: ())
        break
      }
      history.losses.append(number(value))
      let limit = settings.gradientLimit
      if norm > limit { gradients = gradients.map { $0 * (limit / norm) } }
      let old = Tensor.list(count: parameters.count) { parameters[$0].value }
      let values = optimizer.step(old, gradients: gradients)
      for (parameter, value) in zip(parameters, values) { parameter.value = value }
      // What is replaced makes room for the next step.
      Tensor.recycle(consume value)
      Tensor.recycle(consume gradients)
      Tensor.recycle(consume values)
      Tensor.recycle(consume old)
      report(step, history)
      guard let heldOutLoss, step % interval == 0 || step == steps else { continue }
      let looked = heldOutLoss()
      history.heldOutSteps.append(step)
      history.heldOutLosses.append(looked)
      if best.ends(after: looked, step, parameters) {
        history.stoppedEarlyAt = step
        break
      }
    }
    if last < steps, history.stoppedEarlyAt == nil, !Supervision.hasFault {
      return Outcome(history: history, interruption: (last, optimizer.state, best))
    }
    history.bestStep = best.restore(parameters)
    return Outcome(history: history)
  }

  private func report(_ step: Int, _ history: History) {
    guard settings.reportEvery > 0, step % settings.reportEvery == 0 else { return }
    let recent = history.losses.suffix(settings.reportEvery)
    print("step \(step) of \(settings.steps), loss \(rounded(Array(recent).mean())) nats")
  }

  private func norm(_ gradients: [Tensor]) -> Double {
    gradients.reduce(0) { $0 + $1.sumOfSquares }.squareRoot()
  }

  private func divergence(
    step: Int, loss: Double, _ culprit: (number: Int, layer: any Bijection)?
  ) -> TrainingError {
    let help = "lower the learning rate, or standardize the data first"
    if let (number, layer) = culprit {
      return TrainingError(
        "training diverged at step \(step): layer \(number) (\(layer)) "
          + "gives values that are not finite", help: help)
    }
    let what = loss.isFinite ? "the gradient is not finite" : "the loss is \(loss)"
    return TrainingError("training diverged at step \(step): \(what)", help: help)
  }
}

extension BestSoFar {
  /// Takes note of a loss; whether the patience is at its end.
  mutating func ends(after loss: Double, _ step: Int, _ parameters: [Parameter]) -> Bool {
    guard patience > 0 else { return false }
    if loss < self.loss {
      (self.loss, self.step, waited) = (loss, step, 0)
      values = parameters.map(\.value)
      return false
    }
    waited += 1
    return waited >= patience
  }

  /// Sets the best parameters and says after which step they were.
  func restore(_ parameters: [Parameter]) -> Int? {
    for (parameter, value) in zip(parameters, values) { parameter.value = value }
    return step
  }
}

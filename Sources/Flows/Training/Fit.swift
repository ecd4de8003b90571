import Autodiff
public import Tensors

/// A training run that can't go on.
public struct TrainingError: TensorError, Equatable {
  /// What happened, and at which step and layer.
  public let description: String
  /// How to fix it, where a fix is known.
  public let help: String?

  init(_ description: String, help: String? = nil) {
    self.description = description
    self.help = help
  }
}

/// Trains a distribution by maximum likelihood: it changes the parameters of `model`.
///
/// The loss is minus the mean log-density of a batch, in nats, which estimates the forward KL
/// divergence from the data up to the data's entropy. Batches go through the data in a new random
/// order each time; with a batch at least as large as the data every step uses all of it. Layers
/// that start from data, such as `ActNorm`, are started from the first batch. A loss or gradient
/// that isn't finite is a fault that names the step and the layer; the parameters are then those
/// before that step.
///
/// - Parameters:
///   - model: A flow, or any distribution with parameters.
///   - data: Points `[N, D]`, or numbers `[N]` for a distribution of numbers; all finite.
///   - steps: How many steps to make.
///   - batch: How many points each step uses.
///   - optimizer: The rule that turns gradients into steps: Adam with a rate that falls from 0.005
///     to 0, if nothing else is said.
///   - heldOut: The part of the data, from 0 to below 1, that isn't trained on but looked at 50
///     times during the run.
///   - gradientLimit: The largest norm of a gradient; a longer one is shortened to it.
///   - patience: After how many looks without a better held-out loss the run ends early; 0 for
///     never. With patience the parameters at the end are the best ones, not the last.
///   - reportEvery: After how many steps a line with the loss is printed; 0 for never.
///   - until: The step after which the run is interrupted, for `History.checkpoint` to keep it; 0
///     for the end.
///   - from: Where such a run was interrupted. Called with the same other arguments, `fit` goes on
///     as if it hadn't been, bit by bit.
/// - Returns: The losses.
@discardableResult
public func fit(
  _ model: any Distribution, to data: Tensor, steps: Int = 1000, batch: Int = 256,
  optimizer: any Optimizer = Annealed(), heldOut: Double = 0, gradientLimit: Double = 100,
  patience: Int = 0, reportEvery: Int = 0, until: Int = 0, from checkpoint: Checkpoint? = nil
) -> History {
  fitted(
    model, Examples(points: data, context: nil), batch: batch, heldOut: heldOut,
    Training.Settings(
      steps: steps, optimizer: optimizer, gradientLimit: gradientLimit, patience: patience,
      reportEvery: reportEvery, until: until), from: checkpoint)
}

/// Trains a conditional distribution p(x | c) by maximum likelihood.
///
/// - Parameters:
///   - model: A flow with layers that read a context.
///   - data: Points `[N, D]`, or numbers `[N]`.
///   - context: The context of each point, `[N, C]`.
///   - steps: How many steps to make; the other parameters are those of `fit(_:to:)`.
@discardableResult
public func fit(
  _ model: any Distribution, to data: Tensor, given context: Tensor, steps: Int = 1000,
  batch: Int = 256, optimizer: any Optimizer = Annealed(), heldOut: Double = 0,
  gradientLimit: Double = 100, patience: Int = 0, reportEvery: Int = 0, until: Int = 0,
  from checkpoint: Checkpoint? = nil
) -> History {
  guard context.rank == 2, data.rank > 0, context.shape[0] == data.shape[0] else {
    return fault(
      ShapeError(
        "fit needs a context [N, C] with a row for each point, "
          + "got \(context.shape) for data \(data.shape)"), returning: History())
  }
  return fitted(
    model, Examples(points: data, context: context), batch: batch, heldOut: heldOut,
    Training.Settings(
      steps: steps, optimizer: optimizer, gradientLimit: gradientLimit, patience: patience,
      reportEvery: reportEvery, until: until), from: checkpoint)
}

/// Trains a flow towards a density that is known up to a constant factor: reverse KL.
///
/// The loss is E[log q(x) − log p̃(x)] over draws x of the flow q, in nats: KL(q ‖ p) minus the
/// logarithm of p̃'s integral. Draws are made with the layers' `inverse`, so layers whose inverse is
/// fast train fastest; `inverted()` turns a layer round.
///
/// - Parameters:
///   - flow: What is trained.
///   - steps: How many steps to make.
///   - batch: How many draws each step uses.
///   - optimizer: The rule that turns gradients into steps.
///   - gradientLimit: The largest norm of a gradient; a longer one is shortened to it.
///   - reportEvery: After how many steps a line with the loss is printed; 0 for never.
///   - until: The step after which the run is interrupted, for `History.checkpoint` to keep it; 0
///     for the end.
///   - from: Where such a run was interrupted. Called with the same other arguments, `fitReverse`
///     goes on as if it hadn't been, bit by bit.
///   - logDensity: log p̃ of points `[N, D]`, `[N]`, made of tensor functions.
/// - Returns: The losses.
@discardableResult
public func fitReverse(
  _ flow: Flow, steps: Int = 1000, batch: Int = 256, optimizer: any Optimizer = Annealed(),
  gradientLimit: Double = 100, reportEvery: Int = 0, until: Int = 0,
  from checkpoint: Checkpoint? = nil, toLogDensity logDensity: (Tensor) -> Tensor
) -> History {
  guard batch > 0 else {
    return fault(
      DomainError("fitReverse needs a batch of at least 1, got \(batch)"), returning: History())
  }
  guard let run = Interrupted(checkpoint) else { return History() }
  var generator = run.generator
  defer { Random.current = generator }
  checkpoint?.restore(flow)
  if Supervision.hasFault { return History() }
  let bijection = flow.bijection
  let training = Training(
    parameters: flow.parameters,
    settings: Training.Settings(
      steps: steps, optimizer: optimizer, gradientLimit: gradientLimit, patience: 0,
      reportEvery: reportEvery, until: until))
  let outcome = training.run(
    batch: { flow.base.sample(batch, using: &generator) },
    loss: { z in
      let (x, logDet) = bijection.inverse(z)
      return (flow.base.logDensity(z) - logDet - logDensity(x)).mean()
    },
    heldOutLoss: nil,
    culprit: { z in flow.firstNonFiniteLayer(fromNoise: z) }, from: run.state)
  return outcome.history(of: flow, start: run.start, generator: generator, order: [])
}

/// Where a run begins: at its first step, or where it was interrupted.
private struct Interrupted {
  let state: TrainingState?
  /// The generator before the first step, and now.
  let start: Philox
  let generator: Philox

  /// From a checkpoint, or nil (and a fault) where that holds no run.
  init?(_ checkpoint: Checkpoint?) {
    state = checkpoint?.state
    if checkpoint != nil, state == nil {
      fault(
        TrainingError(
          "training goes on from a run that was interrupted, this checkpoint holds a model alone",
          help: "take the checkpoint of a history that was made with until:"), returning: ())
      return nil
    }
    start = state.flatMap { Philox(words: $0.start) } ?? Random.current
    generator = state.flatMap { Philox(words: $0.generator) } ?? start
  }
}

extension Training.Outcome {
  /// The history, with a checkpoint where the run was interrupted.
  fileprivate func history(
    of model: any Distribution, start: Philox, generator: Philox, order: [Int]
  ) -> History {
    var history = history
    if let (step, optimizer, best) = interruption {
      history.checkpoint = Checkpoint(
        of: model,
        TrainingState(
          step: step, start: start, generator: generator, order: order, optimizer: optimizer,
          best: best))
    }
    return history
  }
}

/// Points to learn from, each with a context where there are contexts.
private struct Examples {
  let points: Tensor
  let context: Tensor?

  var count: Int { points.shape[0] }

  func gathered(_ indices: [Int]) -> Examples {
    Examples(
      points: points.gathered(axis: 0, indices: indices),
      context: context?.gathered(axis: 0, indices: indices))
  }

  func prefix(_ count: Int) -> Examples {
    let range = 0..<min(count, self.count)
    return Examples(points: points[rows: range], context: context?[rows: range])
  }

  func logDensity(_ model: any Distribution) -> Tensor {
    (context.map { model.given($0) } ?? model).logDensity(points)
  }
}

private func fitted(
  _ model: any Distribution, _ examples: Examples, batch: Int, heldOut: Double,
  _ settings: Training.Settings, from checkpoint: Checkpoint?
) -> History {
  if let error = problem(model, examples.points, batch: batch, heldOut: heldOut) {
    return fault(error, returning: History())
  }
  guard let run = Interrupted(checkpoint) else { return History() }
  var generator = run.start
  defer { Random.current = generator }
  let (train, test) = split(examples, heldOut: heldOut, &generator)
  // A layer may learn its size from data, so the parameters are complete only after this.
  if let flow = model as? Flow, model.dimension != nil {
    let first = train.prefix(batch)
    _ = initialized(
      first.context.map { flow.bijection.given($0) } ?? flow.bijection, from: first.points)
  }
  checkpoint?.restore(model)
  if Supervision.hasFault { return History() }
  if run.state != nil { generator = run.generator }
  let parts = (model as? Flow).map { allParts(of: $0.bijection) } ?? []
  let batchLayers = parts.compactMap { $0 as? BatchNormalization }
  let training = Training(parameters: model.parameters, settings: settings)
  var order = run.state?.order ?? []
  var points: Tensor?
  var indices: [Int] = []
  let outcome = training.run(
    batch: {
      // The batch before makes room for this one.
      if let old = points.take() { Tensor.recycle(consume old) }
      // Points in an order that is shuffled anew when fewer than a batch are left.
      if batch >= train.count { return train }
      if order.count < batch { generator.permute(&order, count: train.count) }
      indices.removeAll(keepingCapacity: true)
      indices.append(contentsOf: order.suffix(batch))
      order.removeLast(batch)
      let examples = train.gathered(indices)
      points = examples.points
      return examples
    },
    loss: { examples in
      for layer in batchLayers { layer.isTraining = true }
      defer { for layer in batchLayers { layer.isTraining = false } }
      return -examples.logDensity(model).mean()
    },
    heldOutLoss: test.map { test in { -number(test.logDensity(model).mean()) } },
    culprit: { examples in
      guard let flow = model as? Flow else { return nil }
      let bound = examples.context.map { flow.given($0) as? Flow } ?? flow
      return bound?.firstNonFiniteLayer(examples.points)
    }, from: run.state)
  return outcome.history(of: model, start: run.start, generator: generator, order: order)
}

private func split(
  _ examples: Examples, heldOut: Double, _ generator: inout Philox
) -> (train: Examples, test: Examples?) {
  let count = Int((heldOut * Double(examples.count)).rounded())
  guard count > 0, count < examples.count else { return (examples, nil) }
  let order = generator.permutation(examples.count)
  return (examples.gathered(Array(order[count...])), examples.gathered(Array(order[..<count])))
}

/// What makes data or settings unusable, or nil.
private func problem(
  _ model: any Distribution, _ data: Tensor, batch: Int, heldOut: Double
) -> (any Error)? {
  let rank = model.dimension == nil ? 1 : 2
  let shapeText = model.dimension.map { "[N, \($0)]" } ?? "[N]"
  guard data.rank == rank, data.count > 0, rank == 1 || data.shape[1] == model.dimension else {
    return ShapeError("fit needs data \(shapeText) with at least one point, got \(data.shape)")
  }
  guard batch > 0 else { return DomainError("fit needs a batch of at least 1, got \(batch)") }
  guard heldOut >= 0, heldOut < 1 else {
    return DomainError("the held-out part needs to be from 0 to below 1, got \(heldOut)")
  }
  if let index = data.scalars.firstIndex(where: { !$0.isFinite }) {
    return DomainError(
      "data needs finite numbers, got \(data.scalars[index]) "
        + "in row \(index / (data.count / data.shape[0]))",
      help: "remove the row, or replace the value")
  }
  return nil
}

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
///   - optimizer: The rule that turns gradients into steps.
///   - heldOut: The part of the data, from 0 to below 1, that isn't trained on but looked at 50
///     times during the run.
///   - gradientLimit: The largest norm of a gradient; a longer one is shortened to it.
/// - Returns: The losses.
@discardableResult
public func fit(
  _ model: any Distribution, to data: Tensor, steps: Int = 1000, batch: Int = 256,
  optimizer: any Optimizer = Adam(), heldOut: Double = 0, gradientLimit: Double = 100
) -> History {
  var generator = Random.current
  defer { Random.current = generator }
  guard
    let training = Training(
      model, data, batch: batch, heldOut: heldOut, generator: &generator)
  else { return History() }
  return training.run(
    steps: steps, optimizer: optimizer.start(), gradientLimit: gradientLimit,
    generator: &generator)
}

/// One run of `fit`.
private final class Training {
  private let model: any Distribution
  private let parameters: [Parameter]
  private let data: Tensor
  private let heldOut: Tensor?
  private let batchSize: Int
  private var order: [Int] = []
  private var history = History()

  /// Checks the data and splits it; nil after a fault.
  init?(
    _ model: any Distribution, _ data: Tensor, batch: Int, heldOut: Double,
    generator: inout Philox
  ) {
    if let error = Self.problem(model, data, batch: batch, heldOut: heldOut) {
      fault(error, returning: ())
      return nil
    }
    self.model = model
    batchSize = batch
    let count = data.shape[0]
    let heldOutCount = Int((heldOut * Double(count)).rounded())
    if heldOutCount > 0, heldOutCount < count {
      let order = generator.permutation(count)
      self.heldOut = data.gathered(axis: 0, indices: Array(order[..<heldOutCount]))
      self.data = data.gathered(axis: 0, indices: Array(order[heldOutCount...]))
    } else {
      self.heldOut = nil
      self.data = data
    }
    // A layer may learn its size from data, so the parameters are complete only after this.
    if let flow = model as? Flow, model.dimension != nil {
      let first = self.data[rows: 0..<min(batch, self.data.shape[0])]
      _ = initialized(flow.bijection, from: first)
    }
    parameters = model.parameters
    if parameters.isEmpty {
      fault(
        TrainingError(
          "there is nothing to train: the model has no parameters",
          help: "add a layer with parameters, such as Coupling or ActNorm"), returning: ())
      return nil
    }
  }

  private static func problem(
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

  func run(
    steps: Int, optimizer: any OptimizerRun, gradientLimit: Double, generator: inout Philox
  ) -> History {
    let interval = max(1, steps / 50)
    for step in 1...max(steps, 1) where steps > 0 {
      let batch = nextBatch(&generator)
      let (loss, gradients) = gradients(
        of: { -self.model.logDensity(batch).mean() }, wrt: parameters)
      if Supervision.hasFault { break }
      let norm = self.norm(gradients)
      guard number(loss).isFinite, norm.isFinite else {
        fault(divergence(step: step, loss: number(loss), batch), returning: ())
        break
      }
      history.losses.append(number(loss))
      let scale = norm > gradientLimit ? gradientLimit / norm : 1
      let clipped = scale == 1 ? gradients : gradients.map { $0 * scale }
      let values = optimizer.step(parameters.map(\.value), gradients: clipped)
      for (parameter, value) in zip(parameters, values) { parameter.value = value }
      if let heldOut, step % interval == 0 || step == steps {
        history.heldOutSteps.append(step)
        history.heldOutLosses.append(-number(model.logDensity(heldOut).mean()))
      }
    }
    return history
  }

  /// The next points in an order that is shuffled anew when fewer than a batch are left.
  private func nextBatch(_ generator: inout Philox) -> Tensor {
    let count = data.shape[0]
    if batchSize >= count { return data }
    if order.count < batchSize { order = generator.permutation(count) }
    let indices = Array(order.suffix(batchSize))
    order.removeLast(batchSize)
    return data.gathered(axis: 0, indices: indices)
  }

  private func norm(_ gradients: [Tensor]) -> Double {
    let squares = gradients.map { gradient in
      gradient.withScalars { $0.reduce(0) { $0 + $1 * $1 } }
    }
    return squares.reduce(0, +).squareRoot()
  }

  private func divergence(step: Int, loss: Double, _ batch: Tensor) -> TrainingError {
    let help = "lower the learning rate, or standardize the data first"
    if let (number, layer) = (model as? Flow)?.firstNonFiniteLayer(batch) {
      return TrainingError(
        "training diverged at step \(step): layer \(number) (\(layer)) "
          + "gives values that are not finite", help: help)
    }
    let what = loss.isFinite ? "the gradient is not finite" : "the loss is \(loss)"
    return TrainingError("training diverged at step \(step): \(what)", help: help)
  }
}

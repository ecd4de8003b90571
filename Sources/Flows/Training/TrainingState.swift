import Tensors

/// Where a training run stands between two steps, besides what the model has learnt.
struct TrainingState: Equatable, Sendable {
  /// The number of steps made.
  var step: Int
  /// The generator before the first step, and now.
  var start: [UInt64]
  var generator: [UInt64]
  /// The points that are left of the present pass through the data.
  var order: [Int]
  var optimizer: [Tensor]
  var best: BestSoFar

  /// A piece of it in a checkpoint: a name, a shape and the bits of numbers.
  typealias Piece = (name: String, shape: [Int], bits: [UInt64])

  var pieces: [Piece] {
    func piece(_ name: String, _ integers: [Int]) -> Piece {
      (name, [integers.count], integers.map { UInt64(bitPattern: Int64($0)) })
    }
    func piece(_ name: String, _ tensor: Tensor) -> Piece {
      (name, tensor.shape, tensor.scalars.map(\.bitPattern))
    }
    return [
      piece("step", [step]), ("start", [start.count], start),
      ("generator", [generator.count], generator), piece("order", order),
      piece("best", [best.patience, best.waited, best.step ?? 0]),
      piece("best-loss", Tensor(best.loss)),
    ] + optimizer.map { piece("optimizer", $0) } + best.values.map { piece("best-values", $0) }
  }

  init(
    step: Int, start: Philox, generator: Philox, order: [Int], optimizer: [Tensor],
    best: BestSoFar
  ) {
    self.step = step
    self.start = start.words
    self.generator = generator.words
    self.order = order
    self.optimizer = optimizer
    self.best = best
  }

  /// A state from its pieces, or nil when some are missing.
  init?(_ pieces: [Piece]) {
    func bits(_ name: String) -> [UInt64]? { pieces.first { $0.name == name }?.bits }
    func integers(_ name: String) -> [Int]? {
      bits(name)?.map { Int(Int64(bitPattern: $0)) }
    }
    func tensors(_ name: String) -> [Tensor] {
      pieces.filter { $0.name == name }.map {
        Tensor(shape: $0.shape, scalars: $0.bits.map(Double.init(bitPattern:)))
      }
    }
    guard let step = integers("step")?.first, let start = bits("start"),
      let generator = bits("generator"), let order = integers("order"),
      let best = integers("best"), best.count == 3, let loss = tensors("best-loss").first,
      loss.count == 1, Philox(words: start) != nil, Philox(words: generator) != nil
    else { return nil }
    self.step = step
    self.start = start
    self.generator = generator
    self.order = order
    optimizer = tensors("optimizer")
    self.best = BestSoFar(patience: best[0])
    self.best.waited = best[1]
    self.best.step = best[2] > 0 ? best[2] : nil
    self.best.loss = number(loss)
    self.best.values = tensors("best-values")
  }
}

/// The parameters of the lowest held-out loss, where a run has patience.
struct BestSoFar: Equatable, Sendable {
  let patience: Int
  var loss = Double.infinity
  var step: Int?
  var values: [Tensor] = []
  var waited = 0

  init(patience: Int) { self.patience = patience }
}

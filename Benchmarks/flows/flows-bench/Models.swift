import Flows

/// A training step of a flow: a batch out of sixteen, the loss, its gradient and a step of Adam.
func step(_ flow: Flow, on data: any Distribution, batch: Int) -> Time {
  let points = data.sample(16 * batch)
  let marks = Marks()
  var note = ""
  repeat {
    marks.begin()
    let optimizer = Clocked(optimizer: Adam(rate: 1e-3), marks: marks)
    note = "\(fit(flow, to: points, steps: 100, batch: batch, optimizer: optimizer).finalLoss)"
  } while marks.duration < 2000
  return Time(marks: marks, note: note)
}

/// An optimizer that marks the time of each step.
private struct Clocked: Optimizer {
  let optimizer: any Optimizer
  let marks: Marks

  var description: String { "\(optimizer)" }

  func start() -> any OptimizerRun { Run(inner: optimizer.start(), marks: marks) }

  private final class Run: OptimizerRun {
    private let inner: any OptimizerRun
    private let marks: Marks

    init(inner: any OptimizerRun, marks: Marks) {
      self.inner = inner
      self.marks = marks
    }

    func step(_ values: [Tensor], gradients: [Tensor]) -> [Tensor] {
      marks.mark()
      return inner.step(values, gradients: gradients)
    }
  }
}

/// log|det| of the Jacobian of a network of 64 features at 256 points.
func jacobians() -> Time {
  let weights = (0..<3).map { _ in
    0.9 * Tensor(identity: 64) + 0.3 / 8.0 * Random.normal(shape: [64, 64])
  }
  let biases = (0..<3).map { _ in 0.1 * Random.normal(shape: [64]) }
  let points = Random.normal(shape: [256, 64])
  return Time {
    let matrices = rowJacobians(
      of: { x in
        let first = tanh(linear(x, weights[0], biases[0]))
        let second = tanh(linear(first, weights[1], biases[1]))
        return linear(second, weights[2], biases[2])
      }, at: points)
    return "\(logAbsDet(matrices).mean().scalar)"
  }
}

/// The most probable weights of a logistic regression by 500 steps of Adam.
func logisticRegression() -> Time {
  let design = Random.normal(shape: [1000, 10])
  let truth = Random.normal(shape: [10])
  let chances = sigmoid(design.matmul(truth))
  let labels = Random.uniform(shape: [1000]) .< chances
  let rule = Adam(rate: 0.05)
  return Time {
    var weights = Tensor(zeros: [10])
    var loss = 0.0
    let run = rule.start()
    for _ in 0..<500 {
      let (value, slope) = valueWithGradient(
        of: { w in
          let logits = design.matmul(w)
          return (softplus(logits) - labels * logits).sum() + 0.5 * (w * w).sum()
        }, at: weights)
      loss = value.scalar
      weights = run.step([weights], gradients: [slope])[0]
    }
    return "\(loss)"
  }
}

extension Benchmark {
  /// The speed of a product of 512 × 512 matrices, in GFLOP/s.
  static var peak: Double {
    let a = Random.normal(shape: [512, 512])
    let time = Time { "\(a.matmul(a)[0][0].scalar)" }
    return 2 * 512 * 512 * 512 / time.least / 1e6
  }
}

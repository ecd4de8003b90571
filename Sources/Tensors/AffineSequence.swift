import ElementaryFunctions

/// The way back through an autoregressive layer with an affine map: features one after the other,
/// each from what a masked network gives for those before it.
///
/// The network's units and inputs are sorted by the step at which they become known, so a step
/// computes a run of rows from a run of columns in front. Points lie side by side, in blocks that
/// stay in the cache. All numbers are those of the same steps made one by one, bit by bit.
package struct AffineSequence {
  /// A dense layer of the network.
  package struct Layer {
    /// Times their mask, `[out, in]`.
    let weights: Tensor
    /// `[out]`.
    let bias: Tensor
    /// For each step, how many outputs are known after it.
    let outputEnds: [Int]
    /// For each step, how many inputs are known at it.
    let inputEnds: [Int]

    /// A layer with its outputs in the order in which they become known.
    ///
    /// - Parameter inputs: The columns of the weights in the order in which they become known.
    package init(
      weights: Tensor, bias: Tensor, inputs: [Int], outputEnds: [Int], inputEnds: [Int]
    ) {
      let (rows, columns) = (weights.shape[0], weights.shape[1])
      if let sorted = Storage.make([rows, inputs.count]) {
        Movement.gather(
          Layout(outer: rows, length: columns, inner: 1), inputs, Input(weights.storage.pointer),
          sorted.pointer)
        self.weights = Tensor(sorted)
      } else {
        self.weights = weights
      }
      self.bias = bias
      self.outputEnds = outputEnds
      self.inputEnds = inputEnds
    }

    /// The outputs that a step computes.
    func outputs(_ step: Int) -> Range<Int> {
      (step > 0 ? outputEnds[step - 1] : 0)..<outputEnds[step]
    }

    /// The products that one point takes.
    var products: Int {
      inputEnds.indices.reduce(0) { $0 + outputs($1).count * inputEnds[$1] }
    }
  }

  /// The features in the order in which they are computed.
  private let order: [Int]
  /// The network. Its last layer gives a shift and a raw log-scale for each feature.
  private let layers: [Layer]
  private let activation: UnaryFunction
  /// c, the largest |s|.
  private let bound: Double

  package init(order: [Int], layers: [Layer], activation: UnaryFunction, bound: Double) {
    self.order = order
    self.layers = layers
    self.activation = activation
    self.bound = bound
  }

  /// The features with the log-det of each point.
  ///
  /// - Parameters:
  ///   - z: `[N, D]`.
  ///   - context: What the network reads before the features, `[N, C]`.
  /// - Returns: x = z · e^s + shift, `[N, D]`; Σ s, `[N]`.
  package func callAsFunction(
    _ z: Tensor, context: Tensor?
  ) -> (value: Tensor, logDet: Tensor) {
    let points = z.shape[0]
    let products = layers.reduce(0) { $0 + $1.products }
    Supervision.charge(work: work(points))
    guard !Supervision.hasFault, let value = Storage.make(z.shape),
      let logDet = Storage.make([points])
    else { return (.placeholder(z.shape), .placeholder([points])) }
    // Rows that are repeated are written out before threads read them.
    _ = (z.storage.pointer, context?.storage.pointer)
    let isLarge = points * products >= Self.parallelProducts
    let blocks = (points + Self.blockPoints - 1) / Self.blockPoints
    let parts = isLarge ? min(Parallel.available, max(blocks, 1)) : 1
    Parallel.forEach(parts) { part in
      var block = Block(self, z, context)
      for index in part * blocks / parts..<(part + 1) * blocks / parts {
        let first = index * Self.blockPoints
        block.generate(
          first..<min(first + Self.blockPoints, points), value.pointer, logDet.pointer)
      }
      block.end()
    }
    return (Tensor(value), Tensor(logDet))
  }

  /// Scalar operations, as many as the steps made one by one are counted for.
  private func work(_ points: Int) -> Int {
    let features = order.count
    let isSorted = order == Array(0..<features)
    let moves = features == 1 ? 0 : isSorted ? 2 : 3
    var work = features + points * (1 + features * (51 + moves))
    for (index, layer) in layers.enumerated() {
      for step in order.indices {
        let (outputs, inputs) = (layer.outputs(step).count, layer.inputEnds[step])
        let isBiasAlone = inputs == 0 && index < layers.count - 1
        work += outputs * inputs + points * outputs * (2 * inputs + 1)
        if isBiasAlone { work += activation.work(points * outputs) }
      }
    }
    return work
  }

  /// As many points as four wide tiles have columns: what the network gives for them stays in the
  /// second-level cache.
  private static let blockPoints = 96
  /// From so many products on, a second thread saves more than calling it costs.
  private static let parallelProducts = 1 << 19

  /// Some points, and what is known of each: one row for each number.
  private struct Block {
    private let sequence: AffineSequence
    private let z: Tensor
    private let context: Tensor?
    private let scratch: Output
    private let capacity: Int
    /// The inputs of each layer, and then the outputs of the last.
    private let known: [Output]
    /// Room for one row.
    private let row: Output

    init(_ sequence: AffineSequence, _ z: Tensor, _ context: Tensor?) {
      self.sequence = sequence
      self.z = z
      self.context = context
      let heights = sequence.layers.map { $0.weights.shape[1] } + [2 * sequence.order.count]
      (scratch, capacity) = ThreadContext.current.take(
        count: (heights.reduce(0, +) + 1) * blockPoints)
      row = scratch
      var next = scratch + blockPoints
      known = heights.map { height in
        defer { next += height * blockPoints }
        return next
      }
    }

    func end() { ThreadContext.current.put(scratch, capacity: capacity) }

    mutating func generate(_ points: Range<Int>, _ value: Output, _ logDet: Output) {
      let (count, dimension) = (points.count, z.shape[1])
      let width = context?.shape[1] ?? 0
      for index in 0..<width {
        read(context, index, points, known[0] + index * count)
      }
      (logDet + points.lowerBound).update(repeating: 0, count: count)
      for (step, feature) in sequence.order.enumerated() {
        for layer in sequence.layers.indices { compute(layer, step, count) }
        let shift = known[sequence.layers.count] + 2 * step * count
        let logs = shift + count
        map(logs, feature, points, shift, known[0] + (width + step) * count, logDet)
        let x = Input(known[0] + (width + step) * count)
        let to = value + points.lowerBound * dimension + feature
        for point in 0..<count { to[point &* dimension] = x[point] }
      }
    }

    /// The outputs of a layer that become known at a step.
    private func compute(_ index: Int, _ step: Int, _ count: Int) {
      let layer = sequence.layers[index]
      let outputs = layer.outputs(step)
      if outputs.isEmpty { return }
      let inputs = layer.inputEnds[step]
      let stride = layer.weights.shape[1]
      let out = known[index + 1] + outputs.lowerBound * count
      let bias = Input(layer.bias.storage.pointer) + outputs.lowerBound
      let isLast = index == sequence.layers.count - 1
      let isRectified = !isLast && sequence.activation == .relu
      if inputs == 0 {
        for output in 0..<outputs.count {
          let value = isRectified && bias[output] < 0 ? 0 : bias[output]
          (out + output * count).update(repeating: value, count: count)
        }
      } else {
        MatrixProduct.multiply(
          MatrixProduct.View(
            Input(layer.weights.storage.pointer) + outputs.lowerBound * stride,
            rowStep: stride, columnStep: 1),
          MatrixProduct.View(Input(known[index]), columns: count, isTransposed: false),
          m: outputs.count, n: count, k: inputs, out)
        for output in 0..<outputs.count {
          Elementwise.add(
            bias[output], to: out + output * count, count: count, isRectified: isRectified)
        }
      }
      if !isLast, !isRectified {
        sequence.activation.evaluate(out, out, outputs.count * count)
      }
    }

    /// x = z · e^s + shift of one feature; the raw log-scales become s, which is added to the log-det.
    private func map(
      _ logs: Output, _ feature: Int, _ points: Range<Int>, _ shift: Output, _ x: Output,
      _ logDet: Output
    ) {
      let (count, bound) = (points.count, sequence.bound)
      Elementwise.map(logs, logs, count, { $0 / bound }, { $0 / bound })
      Elementary.tanh(logs, logs, count: count)
      Elementwise.map(logs, logs, count, { $0 * bound }, { $0 * bound })
      Elementary.exp(logs, row, count: count)
      read(z, feature, points, x)
      BinaryFunction.multiply.evaluate(x, 1, row, 1, x, count)
      BinaryFunction.add.evaluate(x, 1, shift, 1, x, count)
      Elementwise.accumulate(logs, into: logDet + points.lowerBound, count: count)
    }

    /// A column of a matrix as a row.
    private func read(_ matrix: Tensor?, _ column: Int, _ points: Range<Int>, _ out: Output) {
      guard let matrix else { return }
      let step = matrix.shape[1]
      let from = Input(matrix.storage.pointer) + points.lowerBound * step + column
      for point in 0..<points.count { out[point] = from[point &* step] }
    }
  }
}

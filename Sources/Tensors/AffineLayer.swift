import ElementaryFunctions

/// A layer of a flow that maps some features affinely, with shifts and log-scales that a network
/// reads from features: coupling and autoregressive layers in one operation.
///
/// The network is dense layers with one function between them; its output `[N, 2k]` holds the shifts
/// of the k changed features and then their raw log-scales, s = c · tanh(raw / c). The result
/// `[N, D + 1]` is the image of each point and its log-det. All numbers are those of the same
/// steps made one by one, bit by bit; made together they need less memory and no records in
/// between.
package struct AffineLayer: Sendable, Hashable {
  /// The features that the network reads, in order.
  let read: [Int]
  /// The features that are mapped, in order; the others pass.
  let changed: [Int]
  /// What stands between the dense layers: a function whose slope follows from its value.
  package let activation: UnaryFunction
  /// c, the largest |s|.
  package let bound: Double
  /// x · e^s + shift and Σ s, else (x − shift) · e^(−s) and −Σ s.
  package let isInverse: Bool
  /// Whether each weight matrix comes with a mask of the same shape, which it is multiplied with.
  package let isMasked: Bool
  /// Where each mask has its zeros, or nothing where that isn't known.
  let bands: [MaskBand]

  package init(
    read: [Int], changed: [Int], activation: UnaryFunction, bound: Double, isInverse: Bool,
    isMasked: Bool, bands: [MaskBand] = []
  ) {
    self.read = read
    self.changed = changed
    self.activation = activation
    self.bound = bound
    self.isInverse = isInverse
    self.isMasked = isMasked
    self.bands = bands
  }

  /// The image of points with the log-det of each, `[N, D + 1]`.
  ///
  /// - Parameters:
  ///   - x: Points, `[N, D]`.
  ///   - network: For each dense layer its weights `[out, in]`, its bias `[out]` and, with masks,
  ///     its mask `[out, in]`.
  package func callAsFunction(_ x: Tensor, network: [Tensor]) -> Tensor {
    self(ShortList(count: network.count + 1) { $0 == 0 ? x : network[$0 - 1] })
  }

  /// The same for the points and the network in one list.
  package func callAsFunction(_ inputs: ShortList<Tensor>) -> Tensor {
    .perform(.affineLayer(self), inputs)
  }

  /// Tensors for each dense layer.
  var stride: Int { isMasked ? 3 : 2 }

  /// The shape of the result; throws a `ShapeError` where the inputs don't fit.
  func outputShape(_ inputs: ShortList<Tensor>) throws -> [Int] {
    let x = inputs[0].shape
    var width = read.count
    var fits = x.count == 2 && inputs.count > stride && (inputs.count - 1) % stride == 0
    for first in Swift.stride(from: 1, to: inputs.count, by: stride) where fits {
      let weights = inputs[first].shape
      let bias = inputs[first + 1].shape
      fits =
        weights.count == 2 && weights[1] == width && bias.count == 1 && bias[0] == weights[0]
      if isMasked { fits = fits && inputs[first + 2].shape == weights }
      if fits { width = weights[0] }
    }
    func lies(_ feature: Int) -> Bool { feature >= 0 && feature < x[1] }
    guard fits, width == 2 * changed.count, read.allSatisfy(lies), changed.allSatisfy(lies)
    else {
      throw ShapeError(
        "an affine layer needs points [N, D] and a network from \(read.count) to "
          + "\(2 * changed.count) features, got \(inputs.map(\.shape))")
    }
    return Shape.of(x[0], x[1] + 1)
  }

  /// Scalar operations for one point, about.
  func work(_ inputs: ShortList<Tensor>) -> Int {
    var work = 24 * changed.count
    for first in Swift.stride(from: 1, to: inputs.count, by: stride) {
      work += 2 * inputs[first].count + inputs[first + 1].count
    }
    return work
  }
}

/// The numbers and places of one call.
struct AffineLayerCall {
  let layer: AffineLayer
  let inputs: ShortList<Tensor>
  let rows: Int
  let dimension: Int
  /// The widths of the network's layers, from what it reads to what it gives.
  let widths: [Int]
  /// The number of the network's layers.
  let depth: Int
  /// Whether the network reads all features in their order.
  let readsAll: Bool

  init(_ layer: AffineLayer, _ inputs: ShortList<Tensor>) {
    self.layer = layer
    self.inputs = inputs
    rows = inputs[0].shape[0]
    dimension = inputs[0].shape[1]
    depth = (inputs.count - 1) / layer.stride
    widths = Shape.of(count: depth + 1) {
      $0 == 0 ? layer.read.count : inputs[layer.place($0 - 1)].shape[0]
    }
    readsAll =
      layer.read.count == dimension && layer.read.indices.allSatisfy { layer.read[$0] == $0 }
  }

  var changedCount: Int { layer.changed.count }

  func weights(_ index: Int) -> Tensor { inputs[layer.place(index)] }
  func bias(_ index: Int) -> Tensor { inputs[layer.place(index) + 1] }
  func mask(_ index: Int) -> Tensor? { layer.isMasked ? inputs[layer.place(index) + 2] : nil }

  func band(_ index: Int) -> MaskBand? {
    index < layer.bands.count ? layer.bands[index] : nil
  }

  /// What the way back needs of the way there, one after the other for all points: what the network
  /// read (unless all features), the values of its hidden layers, what it gave, and ∓s and e to the
  /// power of that.
  struct Saved {
    let read: Output
    let raw: Output
    let logs: Output
    let scales: Output
    private let firstHidden: Output
    private let rows: Int
    private let widths: [Int]

    /// The places from a start on.
    init(_ call: AffineLayerCall, rows: Int, at start: Output) {
      var next = start
      func take(_ width: Int) -> Output {
        defer { next += rows * width }
        return next
      }
      read = take(call.readsAll ? 0 : call.widths[0])
      firstHidden = next
      for index in 1..<call.depth { next += rows * call.widths[index] }
      raw = take(2 * call.changedCount)
      logs = take(call.changedCount)
      scales = take(call.changedCount)
      self.rows = rows
      widths = call.widths
    }

    /// The values of a hidden layer.
    func hidden(_ index: Int) -> Output {
      var place = firstHidden
      for before in 0..<index { place += rows * widths[before + 1] }
      return place
    }

    /// How many numbers that is.
    static func count(_ call: AffineLayerCall, rows: Int) -> Int {
      var width = call.readsAll ? 0 : call.widths[0]
      for index in 1..<call.depth { width += call.widths[index] }
      return rows * (width + 4 * call.changedCount)
    }
  }

  /// Weights times their masks, one after the other, or the weights themselves.
  struct MaskedWeights {
    fileprivate let call: AffineLayerCall
    fileprivate let products: Input?

    subscript(index: Int) -> Input {
      guard var place = products else { return Input(call.weights(index).storage.pointer) }
      for before in 0..<index { place += call.weights(before).count }
      return place
    }
  }

  /// Calls the body with weights times their masks, which lie in a block of the thread's pool.
  func withMaskedWeights(_ body: (MaskedWeights) -> Void) {
    guard layer.isMasked else { return body(MaskedWeights(call: self, products: nil)) }
    let context = ThreadContext.current
    let count = (0..<depth).reduce(0) { $0 + weights($1).count }
    let (scratch, capacity) = context.take(count: count)
    defer { context.put(scratch, capacity: capacity) }
    var next = scratch
    for index in 0..<depth {
      let size = weights(index).count
      if let mask = mask(index) {
        BinaryFunction.multiply.evaluate(
          weights(index).storage.pointer, 1, mask.storage.pointer, 1, next, size)
      }
      next += size
    }
    body(MaskedWeights(call: self, products: Input(scratch)))
  }
}

/// The way there.
extension AffineLayerCall {
  /// Rows that go through the network together, so that what it makes stays in the cache; fewer would
  /// have the weights laid out for products more often.
  private static let blockRows = 512

  /// Writes the result, `[N, D + 1]`, and keeps what the way back needs where there is a place.
  func map(into out: Output, saved: Output?) {
    withMaskedWeights { weights in
      forEachPart { range in
        let block = min(range.count, Self.blockRows)
        let context = ThreadContext.current
        let (scratch, capacity) = context.take(
          count: saved == nil ? Saved.count(self, rows: block) : 0)
        defer { context.put(scratch, capacity: capacity) }
        let places = Saved(self, rows: saved == nil ? block : rows, at: saved ?? scratch)
        for start in stride(from: range.lowerBound, to: range.upperBound, by: max(block, 1)) {
          map(
            rows: start..<min(start + block, range.upperBound), weights, places,
            offset: saved == nil ? 0 : start, into: out)
        }
      }
    }
  }

  /// Calls the body with ranges of rows, one for each thread where there is enough to do.
  func forEachPart(_ body: (Range<Int>) -> Void) {
    let products = (0..<depth).reduce(0) { $0 + weights($1).count } * rows
    let parts = products < Self.parallelProducts ? 1 : max(1, min(Parallel.available, rows / 32))
    let share = ((rows + parts - 1) / parts + 7) / 8 * 8
    Parallel.forEach(parts) { part in
      body(min(part * share, rows)..<min((part + 1) * share, rows))
    }
  }

  /// From so many products on, a second thread saves more than calling it costs.
  private static let parallelProducts = 1 << 19

  private func map(
    rows range: Range<Int>, _ weights: MaskedWeights, _ places: Saved, offset: Int, into out: Output
  ) {
    let count = range.count
    let x = Input(inputs[0].storage.pointer) + range.lowerBound * dimension
    let raw = places.raw + offset * 2 * changedCount
    var source = x
    if !readsAll {
      let read = places.read + offset * widths[0]
      gather(layer.read, x, rows: count, read)
      source = Input(read)
    }
    for index in 0..<depth {
      let isLast = index == depth - 1
      let target = isLast ? raw : places.hidden(index) + offset * widths[index + 1]
      let isRectified = !isLast && layer.activation == .relu
      MatrixProduct.multiply(
        MatrixProduct.View(source, columns: widths[index], isTransposed: false),
        MatrixProduct.View(weights[index], columns: widths[index], isTransposed: true),
        m: count, n: widths[index + 1], k: widths[index], target,
        Panel.Finish(bias: Input(bias(index).storage.pointer), isRectified: isRectified),
        band: ProductBand(innerEnds: band(index)?.inputEnds))
      if !isLast, !isRectified {
        layer.activation.evaluate(target, target, count * widths[index + 1])
      }
      source = Input(target)
    }
    let k = changedCount
    let logs = places.logs + offset * k
    let scales = places.scales + offset * k
    for row in 0..<count {
      let from = raw + row &* 2 &* k + k
      for index in 0..<k { logs[row &* k &+ index] = from[index] / layer.bound }
    }
    Elementary.tanh(logs, logs, count: count * k)
    let factor = layer.isInverse ? layer.bound : -layer.bound
    for index in 0..<count * k { logs[index] *= factor }
    Elementary.exp(logs, scales, count: count * k)
    let first = out + range.lowerBound * (dimension + 1)
    layer.changed.withUnsafeBufferPointer { changed in
      for row in 0..<count {
        let from = x + row &* dimension
        let to = first + row &* (dimension &+ 1)
        let shift = raw + row &* 2 &* k
        let scale = scales + row &* k
        for feature in 0..<dimension { to[feature] = from[feature] }
        for index in 0..<k {
          let feature = changed[index]
          to[feature] =
            layer.isInverse
            ? from[feature] * scale[index] + shift[index]
            : (from[feature] - shift[index]) * scale[index]
        }
        // A sum of one number is that number, but for the sign of a zero.
        to[dimension] = k == 1 ? logs[row] + 0 : Reduction.sum(logs + row &* k, k)
      }
    }
  }

  /// Some features of rows side by side.
  private func gather(_ features: [Int], _ x: Input, rows: Int, _ out: Output) {
    features.withUnsafeBufferPointer { features in
      let width = features.count
      for row in 0..<rows {
        for index in 0..<width {
          out[row &* width &+ index] = x[row &* dimension &+ features[index]]
        }
      }
    }
  }
}

/// The numbers of one step of Adam.
package struct AdamStep {
  let size: Double
  let beta1: Double
  let beta2: Double
  let rootCorrection: Double
  let epsilon: Double
  let shrink: Double

  package init(
    size: Double, beta1: Double, beta2: Double, rootCorrection: Double, epsilon: Double,
    shrink: Double
  ) {
    self.size = size
    self.beta1 = beta1
    self.beta2 = beta2
    self.rootCorrection = rootCorrection
    self.epsilon = epsilon
    self.shrink = shrink
  }
}

/// The values after a step of Adam; means and mean squares of the gradients are changed in place.
///
/// The four lists hold tensors of the same shapes. One pass over memory for the five arrays of each,
/// divided among threads.
package func adamStep(
  _ values: [Tensor], _ gradients: [Tensor], _ means: inout [Tensor], _ squares: inout [Tensor],
  _ step: AdamStep
) -> [Tensor] {
  var total = 0
  for value in values { total += value.count }
  let parts = total < AdamPlace.parallelCount ? 1 : Parallel.available
  var places: [AdamPlace] = []
  if parts > 1 { places.reserveCapacity(values.count) }
  var first = 0
  let results = Tensor.list(count: values.count) { index in
    means[index].makeUnique()
    squares[index].makeUnique()
    let result = Tensor.make(values[index].shape) { _ in }
    // After a fault some are stand-ins.
    let count = min(
      result.count, values[index].count, gradients[index].count, means[index].count,
      squares[index].count)
    let place = AdamPlace(
      value: values[index].storage.pointer, gradient: gradients[index].storage.pointer,
      mean: means[index].storage.pointer, square: squares[index].storage.pointer,
      result: result.storage.pointer, numbers: first..<first + count)
    first += count
    if parts > 1 {
      places.append(place)
    } else {
      place.apply(step, to: place.numbers)
    }
    return result
  }
  Supervision.charge(work: 11 * first)
  if parts == 1 { return results }
  let share = (first + parts - 1) / parts
  withExtendedLifetime((values, gradients, means, squares, results)) {
    Parallel.forEach(parts) { part in
      let own = part * share..<min((part + 1) * share, first)
      for place in places { place.apply(step, to: place.numbers.clamped(to: own)) }
    }
  }
  return results
}

/// Where the numbers of one parameter lie, and which of all parameters' numbers they are.
private struct AdamPlace {
  let value: Input
  let gradient: Input
  let mean: Output
  let square: Output
  let result: Output
  let numbers: Range<Int>

  /// From so many numbers on, a second thread saves more than calling it costs.
  static let parallelCount = 1 << 13

  func apply(_ step: AdamStep, to range: Range<Int>) {
    var index = range.lowerBound - numbers.lowerBound
    let end = range.upperBound - numbers.lowerBound
    while index &+ 8 <= end {
      let slope = Elementwise.load(gradient, index)
      var first = Elementwise.load(Input(mean), index)
      var second = Elementwise.load(Input(square), index)
      first += (1 - step.beta1) * (slope - first)
      second = step.beta2 * second + (1 - step.beta2) * slope * slope
      let spread = second.roots / step.rootCorrection + step.epsilon
      let old = Elementwise.load(value, index)
      Elementwise.store(first, mean, index)
      Elementwise.store(second, square, index)
      Elementwise.store(old * step.shrink - step.size * first / spread, result, index)
      index &+= 8
    }
    while index < end {
      let slope = gradient[index]
      mean[index] += (1 - step.beta1) * (slope - mean[index])
      square[index] = step.beta2 * square[index] + (1 - step.beta2) * slope * slope
      let spread = square[index].squareRoot() / step.rootCorrection + step.epsilon
      result[index] = value[index] * step.shrink - step.size * mean[index] / spread
      index &+= 1
    }
  }
}

extension Tensor {
  /// Copies the numbers where somebody else holds them too.
  fileprivate mutating func makeUnique() {
    if storage.isChangeable, isKnownUniquelyReferenced(&storage) { return }
    let copy = storage
    self = Tensor.make(shape) { $0.update(from: copy.pointer, count: copy.count) }
  }

  /// Σ x² of all numbers, without a tensor in between.
  package var sumOfSquares: Double {
    withExtendedLifetime(storage) {
      // The same tree as in `sum`: blocks of lanes, then pairs.
      Self.sumOfSquares(storage.pointer, count)
    }
  }

  private static func sumOfSquares(_ source: Input, _ count: Int) -> Double {
    let leaf = 256
    if count > leaf {
      let half = ((count + leaf - 1) / leaf + 1) / 2 * leaf
      return sumOfSquares(source, half) + sumOfSquares(source + half, count - half)
    }
    var lanes = Lanes.zero
    var index = 0
    while index &+ 8 <= count {
      let x = Elementwise.load(source, index)
      lanes.addProduct(x, x)
      index &+= 8
    }
    var lane = 0
    while index < count {
      lanes[lane] = lanes[lane].addingProduct(source[index], source[index])
      lane += 1
      index += 1
    }
    let four = lanes.lowHalf + lanes.highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }
}

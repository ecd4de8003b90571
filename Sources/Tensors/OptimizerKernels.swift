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

/// The values after a step of Adam; mean and mean square of the gradient are changed in place.
///
/// All four have the same shape. One pass over memory for the five arrays.
package func adamStep(
  _ value: Tensor, _ gradient: Tensor, _ mean: inout Tensor, _ square: inout Tensor,
  _ step: AdamStep
) -> Tensor {
  let count = min(value.count, gradient.count)
  mean.makeUnique()
  square.makeUnique()
  let (m, v) = (mean.storage.pointer, square.storage.pointer)
  let (x, g) = (Input(value.storage.pointer), Input(gradient.storage.pointer))
  Supervision.charge(work: 11 * count)
  return withExtendedLifetime((value, gradient, mean, square)) {
    Tensor.make(value.shape) { out in
      var index = 0
      while index &+ 8 <= count {
        let slope = Elementwise.load(g, index)
        var first = Elementwise.load(Input(m), index)
        var second = Elementwise.load(Input(v), index)
        first += (1 - step.beta1) * (slope - first)
        second = step.beta2 * second + (1 - step.beta2) * slope * slope
        let spread = second.roots / step.rootCorrection + step.epsilon
        let old = Elementwise.load(x, index)
        Elementwise.store(first, m, index)
        Elementwise.store(second, v, index)
        Elementwise.store(old * step.shrink - step.size * first / spread, out, index)
        index &+= 8
      }
      while index < count {
        let slope = g[index]
        m[index] += (1 - step.beta1) * (slope - m[index])
        v[index] = step.beta2 * v[index] + (1 - step.beta2) * slope * slope
        let spread = v[index].squareRoot() / step.rootCorrection + step.epsilon
        out[index] = x[index] * step.shrink - step.size * m[index] / spread
        index &+= 1
      }
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

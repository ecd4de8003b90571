import Autodiff
import Tensors

/// The maximum of a smooth function of several numbers, by its gradient.
///
/// BFGS: Newton's method with a curvature that is learnt from the gradients on the way. A line
/// search halves the step until the function rises enough, so it can't run away.
///
/// Source: Nocedal, Wright (2006), "Numerical Optimization", algorithm 6.1.
struct PointMaximum {
  let function: (Tensor) -> Tensor

  /// A local maximum uphill from a start; nil when the search doesn't settle.
  func location(from start: Tensor) -> Tensor? {
    var x = start
    var (height, slope) = valueAndGradient(x)
    guard height.isFinite else { return nil }
    let n = x.count
    var inverseCurvature = Tensor(identity: n)
    for iteration in 0..<1000 {
      let size = number(slope.norm())
      if !(size > 1e-11 * (1 + abs(height))) || Supervision.hasFault { return x }
      var direction = matmul(inverseCurvature, slope)
      if !(number(dot(direction, slope)) > 0) {
        inverseCurvature = Tensor(identity: n)
        direction = slope
      }
      let first = iteration == 0 ? min(1, 1 / size) : 1
      guard let step = rise(from: x, height, direction, slope, first) else {
        // No rise can be seen any more: at rounding level when the slope is small.
        return size <= 1e-5 * (1 + abs(height)) ? x : nil
      }
      let moved = step * direction
      x = x + moved
      let before = slope
      (height, slope) = valueAndGradient(x)
      inverseCurvature = updated(inverseCurvature, moved, before - slope)
    }
    return nil
  }

  private func valueAndGradient(_ x: Tensor) -> (Double, Tensor) {
    let (value, gradient) = valueWithGradient(of: function, at: x)
    return (number(value), gradient)
  }

  /// The length of a step that rises by a ten-thousandth of what the slope promises; nil if none.
  private func rise(
    from x: Tensor, _ height: Double, _ direction: Tensor, _ slope: Tensor, _ first: Double
  ) -> Double? {
    let promise = number(dot(direction, slope))
    var step = first
    for _ in 0..<60 {
      let value = number(function(x + step * direction))
      if value > height, value >= height + 1e-4 * step * promise { return step }
      step /= 2
    }
    return nil
  }

  /// The inverse of −∂²f after a move that changed the slope by −`change`.
  private func updated(_ inverse: Tensor, _ move: Tensor, _ change: Tensor) -> Tensor {
    let product = number(dot(move, change))
    guard product > 1e-300, product.isFinite else { return inverse }
    let left = Tensor(identity: move.count) - outer(move, change) / product
    return matmul(matmul(left, inverse), left.transposed()) + outer(move, move) / product
  }
}

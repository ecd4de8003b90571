/// Samples of a function of one variable, dense where it bends.
enum CurveSampling {
  /// Even samples to start from; 200 steps show every feature wider than a third of a percent.
  static let evenCount = 201
  /// How often a step may be halved.
  static let depth = 5
  /// How many samples a curve may have in all.
  static let countMax = 3000

  /// - Parameters:
  ///   - range: Finite, low < high.
  ///   - function: Called once for each place, in no promised order.
  /// - Returns: Points ascending in x; y may be NaN or infinite where the function is.
  static func sample(
    over range: ClosedRange<Double>, function: (Double) -> Double
  ) -> [Point] {
    let even = (0..<evenCount).map { index -> Point in
      let x = PlaneGrid.between(range, Double(index) / Double(evenCount - 1))
      return Point(x, function(x))
    }
    let drawable = even.map(\.y).filter(\.isDrawable)
    guard let low = drawable.min(), let high = drawable.max(), high > low else { return even }
    // A quarter of a point on an axis of 300 points: closer bends can't be seen.
    let tolerance = (high - low) / 1200
    var points = [even[0]]
    var budget = countMax - evenCount
    for index in 1..<even.count {
      // A step is suspicious if either of its ends bends.
      let bends =
        isBent(even, index - 1, tolerance) || isBent(even, index, tolerance)
      if bends {
        refine(
          even[index - 1], even[index], tolerance, depth, &budget, into: &points,
          function: function)
      }
      points.append(even[index])
    }
    return points
  }

  private static func isBent(_ points: [Point], _ index: Int, _ tolerance: Double) -> Bool {
    guard index > 0, index + 1 < points.count else { return false }
    let (a, b, c) = (points[index - 1].y, points[index].y, points[index + 1].y)
    return !(((a + c) / 2 - b).magnitude <= tolerance)
  }

  private static func refine(
    _ a: Point, _ b: Point, _ tolerance: Double, _ depth: Int, _ budget: inout Int,
    into points: inout [Point], function: (Double) -> Double
  ) {
    guard depth > 0, budget > 0 else {
      if let gap = jump(a, b, tolerance, function: function) { points.append(gap) }
      return
    }
    let x = a.x + (b.x - a.x) / 2
    guard x > a.x, x < b.x else { return }
    budget -= 1
    let middle = Point(x, function(x))
    // NaN compares false, so the edge of a function's domain is found by halving too.
    let isStraight = ((a.y + b.y) / 2 - middle.y).magnitude <= tolerance
    let isVoid = !a.y.isDrawable && !b.y.isDrawable && !middle.y.isDrawable
    if !isStraight, !isVoid {
      refine(a, middle, tolerance, depth - 1, &budget, into: &points, function: function)
    }
    points.append(middle)
    if !isStraight, !isVoid {
      refine(middle, b, tolerance, depth - 1, &budget, into: &points, function: function)
    }
  }

  /// An undrawable point if the function jumps between `a` and `b`, so that a pole or a step isn't
  /// drawn as a steep line.
  ///
  /// Follows the steeper half until the interval is a millionth as wide; a continuous function has
  /// lost most of its rise by then, a jump has kept it.
  private static func jump(
    _ a: Point, _ b: Point, _ tolerance: Double, function: (Double) -> Double
  ) -> Point? {
    let rise = (b.y - a.y).magnitude
    guard rise > 20 * tolerance, rise.isDrawable else { return nil }
    var (a, b) = (a, b)
    for _ in 0..<20 {
      let x = a.x + (b.x - a.x) / 2
      guard x > a.x, x < b.x else { break }
      let middle = Point(x, function(x))
      guard middle.y.isDrawable else { return Point(x, .nan) }
      if (middle.y - a.y).magnitude > (b.y - middle.y).magnitude {
        b = middle
      } else {
        a = middle
      }
    }
    return (b.y - a.y).magnitude > 0.5 * rise ? Point(a.x + (b.x - a.x) / 2, .nan) : nil
  }
}

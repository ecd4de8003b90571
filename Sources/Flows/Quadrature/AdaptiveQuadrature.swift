import Tensors

/// What an integration found: the value, and how far it may be off.
public struct QuadratureResult: CustomStringConvertible, Sendable {
  /// The integral.
  public let value: Double
  /// An estimate, seldom too small, of the absolute error.
  public let errorBound: Double
  /// How often the integrand was evaluated.
  public let evaluations: Int
  /// Whether the error bound is within the tolerance.
  public let isConverged: Bool

  public var description: String {
    "\(value) ± \(errorBound) (\(evaluations) evaluations\(isConverged ? "" : ", not converged"))"
  }
}

/// Adaptive Gauss–Kronrod integration over an interval or a rectangle.
///
/// Goals, in this order: an honest error; the same bits everywhere; few evaluations. All boxes
/// whose errors matter are halved at once, generation by generation, so that an integrand which
/// takes many points together gets them together. Sums run in the order of the boxes in space.
struct AdaptiveQuadrature {
  /// Enough for a peak a millionth of the range wide; then the result says that it didn't converge.
  static let evaluationsMax = 4_000_000

  private struct Box {
    var lower: SIMD2<Double>
    var upper: SIMD2<Double>
    var value = 0.0
    var error = 0.0
    var magnitude = 0.0
    var splitsSecondAxis = false
    /// Whether halving again can help: not when the error is rounding alone.
    var isFinal = false
  }

  /// The largest error allowed, as a part of the integral of the absolute value.
  let tolerance: Double
  let hasTwoAxes: Bool

  /// The values of an integrand, volume element included, at many points.
  typealias Integrand = ([SIMD2<Double>]) -> [Double]

  /// Integrates over [−1, 1] or [−1, 1]².
  func run(_ integrand: Integrand) -> QuadratureResult {
    var boxes = evaluated(start, integrand)
    var evaluations = boxes.count * pointCount
    // Below 1e-13 rounding in the sums, not the rule, decides.
    let tolerance = max(tolerance, 1e-13)
    while true {
      let error = boxes.reduce(0) { $0 + $1.error }
      let target = tolerance * boxes.reduce(0) { $0 + $1.magnitude }
      let isConverged = error <= target
      let chosen = isConverged ? [] : worst(of: boxes, leaving: target / 2)
      let next = evaluations + 2 * chosen.count * pointCount
      if isConverged || chosen.isEmpty || next > Self.evaluationsMax || Supervision.hasFault {
        return QuadratureResult(
          value: compensatedSum(boxes.lazy.map(\.value)), errorBound: error,
          evaluations: evaluations, isConverged: isConverged)
      }
      boxes = refined(boxes, halving: chosen, integrand)
      evaluations = next
    }
  }

  private var pointCount: Int { hasTwoAxes ? 225 : 15 }

  /// A first division fine enough that a peak between the nodes of one box isn't overlooked.
  private var start: [Box] {
    let parts = hasTwoAxes ? 4 : 10
    let edges = (0...parts).map { -1 + 2 * Double($0) / Double(parts) }
    let rows = hasTwoAxes ? Array(0..<parts) : [0]
    return rows.flatMap { row in
      (0..<parts).map { column in
        Box(
          lower: SIMD2(edges[column], hasTwoAxes ? edges[row] : 0),
          upper: SIMD2(edges[column + 1], hasTwoAxes ? edges[row + 1] : 0))
      }
    }
  }

  /// The fewest boxes without which the errors sum to at most `rest`.
  private func worst(of boxes: [Box], leaving rest: Double) -> Set<Int> {
    let order = boxes.indices.filter { !boxes[$0].isFinal }
      .sorted { (boxes[$0].error, $1) > (boxes[$1].error, $0) }
    var remaining = boxes.reduce(0) { $0 + $1.error }
    var chosen: Set<Int> = []
    for index in order where remaining > rest {
      remaining -= boxes[index].error
      chosen.insert(index)
    }
    return chosen
  }

  private func refined(
    _ boxes: [Box], halving chosen: Set<Int>, _ integrand: Integrand
  ) -> [Box] {
    let parents = boxes.indices.filter(chosen.contains)
    let halves = evaluated(parents.flatMap { halved(boxes[$0]) }, integrand)
    var result: [Box] = []
    var next = 0
    for index in boxes.indices {
      if chosen.contains(index) {
        result += halves[next..<next + 2]
        next += 2
      } else {
        result.append(boxes[index])
      }
    }
    return result
  }

  private func halved(_ box: Box) -> [Box] {
    var (first, second) = (box, box)
    let axis = box.splitsSecondAxis ? 1 : 0
    let middle = 0.5 * (box.lower[axis] + box.upper[axis])
    first.upper[axis] = middle
    second.lower[axis] = middle
    return [first, second]
  }

  private func evaluated(_ boxes: [Box], _ integrand: Integrand) -> [Box] {
    let nodes = GaussKronrod.nodes
    var points: [SIMD2<Double>] = []
    points.reserveCapacity(boxes.count * pointCount)
    for box in boxes {
      let centre = 0.5 * (box.lower + box.upper)
      let half = 0.5 * (box.upper - box.lower)
      for second in hasTwoAxes ? nodes : [0] {
        for first in nodes { points.append(centre + half * SIMD2(first, second)) }
      }
    }
    let values = integrand(points)
    return boxes.enumerated().map { index, box in
      estimated(box, values[index * pointCount..<(index + 1) * pointCount])
    }
  }

  /// Value and error of one box from the integrand's values at its nodes.
  private func estimated(_ box: Box, _ values: ArraySlice<Double>) -> Box {
    let (kronrod, gauss) = (GaussKronrod.kronrod, GaussKronrod.gauss)
    let rows = hasTwoAxes ? kronrod : [1]
    let gaussRows = hasTwoAxes ? gauss : [1]
    var best = 0.0
    var coarseFirst = 0.0
    var coarseSecond = 0.0
    var magnitude = 0.0
    var index = values.startIndex
    for row in rows.indices {
      for column in 0..<15 {
        let value = values[index]
        best += rows[row] * kronrod[column] * value
        coarseFirst += rows[row] * gauss[column] * value
        coarseSecond += gaussRows[row] * kronrod[column] * value
        magnitude += rows[row] * kronrod[column] * abs(value)
        index += 1
      }
    }
    let mean = best / (hasTwoAxes ? 4 : 2)
    var variation = 0.0
    index = values.startIndex
    for row in rows.indices {
      for column in 0..<15 {
        variation += rows[row] * kronrod[column] * abs(values[index] - mean)
        index += 1
      }
    }
    let half = 0.5 * (box.upper - box.lower)
    let area = hasTwoAxes ? half.x * half.y : half.x
    let alongFirst = abs(best - coarseFirst)
    let alongSecond = abs(best - coarseSecond)
    var box = box
    box.value = best * area
    box.magnitude = magnitude * area
    let rounding = 50 * Double.ulpOfOne * box.magnitude
    let difference = (alongFirst + alongSecond) * area
    box.error = max(sharpened(difference, variation: variation * area), rounding)
    box.splitsSecondAxis = hasTwoAxes && alongSecond > alongFirst
    let extent = box.splitsSecondAxis ? half.y : half.x
    box.isFinal = box.error <= rounding || extent < 1e-14
    return box
  }

  /// QUADPACK's estimate: the difference of the rules overstates the error of a smooth integrand.
  private func sharpened(_ difference: Double, variation: Double) -> Double {
    guard variation > 0, difference > 0 else { return difference }
    let ratio = 200 * difference / variation
    return variation * min(1, ratio * ratio.squareRoot())
  }
}

/// A sum that carries the rounding errors along (Neumaier).
func compensatedSum(_ values: some Sequence<Double>) -> Double {
  var sum = 0.0
  var lost = 0.0
  for value in values {
    let next = sum + value
    lost += abs(sum) >= abs(value) ? (sum - next) + value : (value - next) + sum
    sum = next
  }
  return sum + lost
}

import ElementaryFunctions
import Tensors

/// Checks that the draws of a distribution of numbers follow its density, and prints what it found.
///
/// Kolmogorov and Smirnov's test of the draws against the integral of the density.
///
/// - Parameters:
///   - distribution: A distribution of numbers, or of points with one feature.
///   - range: Where the density lives; ±∞ is allowed.
///   - samples: The number of draws, at least 100.
///   - falseAlarmRate: How often a right distribution fails the check by chance.
@discardableResult
public func checkSamples(
  _ distribution: any Distribution, over range: ClosedRange<Double>, samples: Int = 1000,
  falseAlarmRate: Double = 1e-6
) -> CheckReport {
  let count = max(samples, 100)
  let draws = distribution.sample(count).scalars.sorted()
  var (edge, below, largest) = (range.lowerBound, 0.0, 0.0)
  // Some hundred places tell as much as all of them, and cost less quadrature.
  let stride = max(1, count / 200)
  for index in Swift.stride(from: stride - 1, to: count, by: stride) {
    let x = min(max(draws[index], range.lowerBound), range.upperBound)
    if x > edge {
      below += quadrature(over: edge...x, tolerance: 1e-7) { distribution.density($0) }.value
    }
    edge = max(edge, x)
    largest = max(largest, abs(below - Double(index + 1) / Double(count)))
  }
  let chance = kolmogorovTail(largest * Double(count).squareRoot())
  let outside = draws.count { $0 < range.lowerBound || $0 > range.upperBound }
  return Checks.deliver(
    CheckReport(
      title: headline(distribution),
      [
        (
          "\(count) draws follow the density, largest gap \(brief(largest)), "
            + "chance \(brief(chance)) ≥ \(brief(falseAlarmRate))",
          chance >= falseAlarmRate
        ),
        ("draws lie in the range, \(outside) outside", outside == 0),
      ]))
}

/// Checks that the draws of points with two features follow their density, and prints what it
/// found.
///
/// Pearson's χ² test of the counts in the cells of a grid against the integrals of the density
/// over them; cells that expect fewer than 10 draws are joined.
///
/// - Parameters:
///   - distribution: A distribution of points with two features.
///   - xs: A range of the first feature.
///   - ys: A range of the second feature; draws outside the rectangle are one cell more.
///   - samples: The number of draws, at least 100.
///   - falseAlarmRate: How often a right distribution fails the check by chance.
@discardableResult
public func checkSamples(
  _ distribution: any Distribution, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>,
  samples: Int = 4000, falseAlarmRate: Double = 1e-6
) -> CheckReport {
  let count = max(samples, 100)
  let draws = distribution.sample(count)
  guard draws.rank == 2, draws.shape[1] == 2 else {
    return Checks.deliver(
      CheckReport(
        title: headline(distribution), [("draws are points [N, 2], got \(draws.shape)", false)]))
  }
  let grid = CellGrid(xs: xs, ys: ys, side: 8)
  let expected = grid.probabilities(distribution).map { $0 * Double(count) }
  let counts = grid.counts(draws.scalars)
  var (statistic, cells) = (0.0, 0)
  var rest = (expected: 0.0, count: 0.0)
  for (expected, count) in zip(expected, counts) {
    rest = (rest.expected + expected, rest.count + count)
    guard rest.expected >= 10 else { continue }
    statistic += (rest.count - rest.expected) * (rest.count - rest.expected) / rest.expected
    cells += 1
    rest = (0, 0)
  }
  // What is left over is too little for a cell, but must not be far from what is expected.
  let leftover = rest.count - rest.expected
  statistic += leftover * leftover / max(rest.expected, 10)
  let chance = Elementary.regularizedGammaComplement(Double(max(cells, 1)) / 2, statistic / 2)
  return Checks.deliver(
    CheckReport(
      title: headline(distribution),
      [
        (
          "\(count) draws follow the density in \(cells) cells, χ² \(brief(statistic)), "
            + "chance \(brief(chance)) ≥ \(brief(falseAlarmRate))",
          chance >= falseAlarmRate
        )
      ]))
}

/// Checks the draws of points of any dimension against their density, and prints what it found.
///
/// E[q(x) / p(x)] = 1 over draws x of p for any density q that vanishes where p does; here q is a
/// normal distribution with the draws' mean and a quarter of their variances. Blind to what p does
/// far from there.
@discardableResult
public func checkSamples(
  _ distribution: any Distribution, samples: Int = 4000, falseAlarmRate: Double = 1e-6
) -> CheckReport {
  let count = max(samples, 100)
  let draws = distribution.sample(count)
  let rows = draws.rank == 1 ? draws.reshaped([count, 1]) : draws
  // Half of the draws say where q is, the other half test it.
  let (first, second) = (rows[rows: 0..<count / 2], rows[rows: count / 2..<count])
  let (mean, deviation) = meanAndDeviation(of: first)
  let q = Normal(mean: mean, sd: 0.5 * deviation)
  let points = draws.rank == 1 ? second.reshaped([second.shape[0]]) : second
  let ratios = exp(q.logDensity(second) - distribution.logDensity(points))
  let estimate = Estimate(ratios.scalars)
  let off = abs(estimate.value - 1) / estimate.standardError
  let chance = Elementary.erfc(off * 0.5.squareRoot())
  return Checks.deliver(
    CheckReport(
      title: headline(distribution),
      [
        (
          "mean of q / p over \(estimate.count) draws is \(brief(estimate.value, digits: 4)) "
            + "± \(brief(estimate.standardError)), 1 expected, chance \(brief(chance)) "
            + "≥ \(brief(falseAlarmRate))",
          chance >= falseAlarmRate
        )
      ]))
}

/// The chance that √N times the largest gap of N draws exceeds a number (for large N).
private func kolmogorovTail(_ lambda: Double) -> Double {
  if lambda < 0.3 { return 1 }
  var sum = 0.0
  for k in 1...100 {
    let term = Elementary.exp(-2 * Double(k * k) * lambda * lambda)
    sum += k % 2 == 1 ? term : -term
    if term < 1e-18 { break }
  }
  return min(max(2 * sum, 0), 1)
}

/// A rectangle in equal cells.
private struct CellGrid {
  let xs: ClosedRange<Double>
  let ys: ClosedRange<Double>
  let side: Int

  private func cut(_ range: ClosedRange<Double>, _ index: Int) -> Double {
    range.lowerBound + (range.upperBound - range.lowerBound) * Double(index) / Double(side)
  }

  /// The probability of each cell, and last that of all other places.
  func probabilities(_ distribution: any Distribution) -> [Double] {
    var inside: [Double] = []
    for row in 0..<side {
      for column in 0..<side {
        let total = quadrature(
          over: cut(xs, column)...cut(xs, column + 1), cut(ys, row)...cut(ys, row + 1),
          tolerance: 1e-3
        ) { (points: Tensor) in distribution.density(points) }
        inside.append(max(total.value, 0))
      }
    }
    return inside + [max(1 - compensatedSum(inside), 0)]
  }

  func counts(_ scalars: [Double]) -> [Double] {
    var counts = Array(repeating: 0.0, count: side * side + 1)
    for index in stride(from: 0, to: scalars.count - 1, by: 2) {
      let (x, y) = (scalars[index], scalars[index + 1])
      guard xs.contains(x), ys.contains(y) else {
        counts[side * side] += 1
        continue
      }
      let column = place(x, xs)
      counts[place(y, ys) * side + column] += 1
    }
    return counts
  }

  private func place(_ value: Double, _ range: ClosedRange<Double>) -> Int {
    let part = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    return min(Int(part * Double(side)), side - 1)
  }
}

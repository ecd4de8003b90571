/// Equal bins and how many values fall into each.
struct HistogramBins: Sendable, Hashable {
  /// Ascending, one more than there are bins.
  var edges: [Double]
  var counts: [Int]

  /// More bars than this can't be told apart on a page.
  static let countMax = 500

  /// - Parameters:
  ///   - values: Finite.
  ///   - count: Number of bins; nil chooses by the rule of Freedman and Diaconis.
  ///
  /// Bins are half open, `[a, b)`, the last one closed. Equal values get one bin of width 1 around
  /// them.
  init(_ values: [Double], count: Int?) {
    guard let low = values.min(), let high = values.max() else {
      (edges, counts) = ([], [])
      return
    }
    let span = high - low
    guard span > 1e-12 * max(low.magnitude, high.magnitude), span > 1e-290 else {
      let half = max(0.5, 1e-6 * low.magnitude)
      (edges, counts) = ([low - half, high + half], [values.count])
      return
    }
    let wanted = count ?? Self.freedmanDiaconis(values)
    let bins = min(max(wanted, 1), Self.countMax)
    edges = (0...bins).map { $0 == bins ? high : low + span * (Double($0) / Double(bins)) }
    counts = [Int](repeating: 0, count: bins)
    for value in values {
      var bin = min(Int((value - low) / span * Double(bins)), bins - 1)
      // The division above may land one bin beside the edges as they are.
      if value < edges[bin] {
        bin -= 1
      } else if bin + 1 < bins, value >= edges[bin + 1] {
        bin += 1
      }
      counts[bin] += 1
    }
  }

  /// ⌈range / (2 · interquartile range / ∛n)⌉; Sturges' ⌈log₂ n⌉ + 1 if the quartiles coincide.
  ///
  /// Source: Freedman, Diaconis (1981), "On the histogram as a density estimator: L2 theory".
  static func freedmanDiaconis(_ values: [Double]) -> Int {
    let sorted = values.sorted()
    guard sorted.count > 1 else { return 1 }
    let range = sorted[sorted.count - 1] - sorted[0]
    let width =
      2 * (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / cubeRoot(Double(sorted.count))
    guard width > 0, range / width < 1e6 else {
      return Int.bitWidth - (sorted.count - 1).leadingZeroBitCount + 1
    }
    return max(1, Int((range / width).rounded(.up)))
  }

  /// The quantile of ascending values, interpolated linearly between neighbours.
  static func quantile(_ sorted: [Double], _ fraction: Double) -> Double {
    guard !sorted.isEmpty else { return .nan }
    let place = fraction * Double(sorted.count - 1)
    let index = min(Int(place), sorted.count - 1)
    guard index + 1 < sorted.count else { return sorted[index] }
    return sorted[index] + (sorted[index + 1] - sorted[index]) * (place - Double(index))
  }

  /// ∛x for x ≥ 1 by Newton's method, which needs no C library.
  static func cubeRoot(_ x: Double) -> Double {
    var root = x
    for _ in 0..<200 {
      let better = (2 * root + x / (root * root)) / 3
      if better >= root { break }
      root = better
    }
    return root
  }
}

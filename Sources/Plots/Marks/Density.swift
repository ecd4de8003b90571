/// The density that values seem to come from, as a smooth curve over a pale area.
///
/// An estimate with the Epanechnikov kernel, which has no tails to draw and needs no exponential.
/// Values that aren't finite are left out.
public struct Density: DrawnMark {
  public var style = MarkStyle()
  private let curve: [Point]
  private let values: (count: Int, skipped: Int, mean: Double)
  private let bandwidth: Double

  /// - Parameters:
  ///   - values: What to estimate from.
  ///   - bandwidth: Half the width of the kernel; nil chooses by Silverman's rule.
  public init(_ values: [Double], bandwidth: Double? = nil) {
    let sorted = values.filter(\.isDrawable).sorted()
    let n = Double(max(sorted.count, 1))
    self.values = (sorted.count, values.count - sorted.count, sorted.reduce(0) { $0 + $1 / n })
    let given = bandwidth.flatMap { $0 > 0 && $0.isDrawable ? $0 : nil }
    self.bandwidth = given ?? KernelDensity.bandwidth(sorted)
    curve = KernelDensity.curve(sorted, bandwidth: self.bandwidth)
  }

  public var draft: Draft {
    var draft = Draft(kind: "density")
    let floor = curve.map { Point($0.x, 0) }
    draft.shapes = [.rings(curve.isEmpty ? [] : [curve + floor.reversed()]), .strokes([curve])]
    draft.x = curve.extent(\.x, loose: false)
    draft.y = curve.extent(\.y, loose: true)
    if !curve.isEmpty { draft.y.insert(0, loose: false) }
    draft.key = .line
    draft.yLabel = "density"
    let peak = curve.max { $0.y < $1.y }
    draft.summary = Words.join([
      "estimated from " + Words.count(values.count, "value", "values"),
      Words.range("x", draft.x),
      values.count > 0 ? "mean \(Words.number(values.mean))" : "",
      peak.map { "highest near x = \(Words.number($0.x))" } ?? "",
      Words.skipped(values.skipped),
    ])
    return draft
  }
}

/// Estimates of densities.
///
/// Source: Silverman (1986), "Density Estimation for Statistics and Data Analysis", 3.4.
enum KernelDensity {
  /// Places at which the curve is computed.
  private static let placeCount = 257
  /// The ratio of equally smooth bandwidths of the Epanechnikov and the normal kernel:
  /// (15 / (1 / (2√π)))^(1/5).
  private static let kernelRatio = 2.2138

  /// Silverman's rule, 0.9 min(σ, IQR / 1.34) n^(−1/5), for ascending values.
  static func bandwidth(_ sorted: [Double]) -> Double {
    guard let low = sorted.first, let high = sorted.last else { return 1 }
    let n = Double(sorted.count)
    let mean = sorted.reduce(0) { $0 + $1 / n }
    let deviation = (sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) / n }).squareRoot()
    let quartiles =
      (HistogramBins.quantile(sorted, 0.75) - HistogramBins.quantile(sorted, 0.25)) / 1.34
    let spread = quartiles > 0 ? min(deviation, quartiles) : deviation
    let width = 0.9 * spread / fifthRoot(n) * kernelRatio
    // Equal values have no spread of their own.
    let least = max(1e-3 * max(low.magnitude, high.magnitude), 1e-290)
    return spread > 0 && width.isDrawable ? width : least
  }

  static func curve(_ sorted: [Double], bandwidth: Double) -> [Point] {
    guard let first = sorted.first, let last = sorted.last else { return [] }
    let (low, high) = (first - bandwidth, last + bandwidth)
    guard low < high, low.isDrawable, high.isDrawable else { return [] }
    let scale = 0.75 / (bandwidth * Double(sorted.count))
    var start = 0
    return (0..<placeCount).map { index in
      let x = PlaneGrid.between(low...high, Double(index) / Double(placeCount - 1))
      while start < sorted.count, sorted[start] < x - bandwidth { start += 1 }
      var sum = 0.0
      var next = start
      while next < sorted.count, sorted[next] <= x + bandwidth {
        let t = (sorted[next] - x) / bandwidth
        sum += 1 - t * t
        next += 1
      }
      return Point(x, sum * scale)
    }
  }

  /// The fifth root of x ≥ 1 by Newton's method, which needs no C library.
  static func fifthRoot(_ x: Double) -> Double {
    var root = x
    for _ in 0..<500 {
      let square = root * root
      let better = (4 * root + x / (square * square)) / 5
      if better >= root { break }
      root = better
    }
    return root
  }
}

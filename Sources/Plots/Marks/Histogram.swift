/// What the height of a histogram's bar means.
public enum HistogramHeight: Sendable, Hashable {
  /// How many values fall into the bin.
  case count
  /// The share of the values divided by the bin's width: all bars together have area 1.
  case density
  /// The share of the values: all bars together have height 1.
  case probability
}

/// Bars that count how many values fall into equal bins.
///
/// Values that aren't finite are left out.
public struct Histogram: DrawnMark {
  public var style = MarkStyle()
  private let bins: HistogramBins
  private let heights: [Double]
  private let height: HistogramHeight
  private let values: (count: Int, skipped: Int, mean: Double)
  private var problems: [PlotProblem] = []

  /// - Parameters:
  ///   - values: What to count.
  ///   - bins: How many equal bins, 1 to 500; nil chooses by the rule of Freedman and Diaconis.
  ///   - height: What the height of a bar means.
  public init(_ values: [Double], bins: Int? = nil, height: HistogramHeight = .count) {
    let drawable = values.filter(\.isDrawable)
    if let bins, !(1...HistogramBins.countMax).contains(bins) {
      problems = [
        PlotProblem(
          id: "bin-count",
          message: "a histogram has 1 to \(HistogramBins.countMax) bins, got \(bins)",
          help: "leave 'bins' out to let the data decide")
      ]
    }
    self.bins = HistogramBins(drawable, count: bins)
    self.height = height
    let n = Double(max(drawable.count, 1))
    self.values = (
      drawable.count, values.count - drawable.count, drawable.reduce(0) { $0 + $1 / n }
    )
    let edges = self.bins.edges
    heights = self.bins.counts.enumerated().map { index, count in
      switch height {
      case .count: Double(count)
      case .density: Double(count) / n / (edges[index + 1] - edges[index])
      case .probability: Double(count) / n
      }
    }
  }

  public var draft: Draft {
    var draft = Draft(kind: "histogram")
    let edges = bins.edges
    let boxes = heights.enumerated().map {
      Box(low: Point(edges[$0], 0), high: Point(edges[$0 + 1], $1))
    }
    draft.shapes = [.boxes(boxes)]
    draft.x = Extent(edges, loose: true)
    draft.y = Extent(heights, loose: true)
    if !heights.isEmpty { draft.y.insert(0, loose: false) }
    draft.key = .swatch
    draft.problems = problems
    draft.yLabel =
      switch height {
      case .count: "count"
      case .density: "density"
      case .probability: "share"
      }
    draft.summary = Words.join([
      Words.count(values.count, "value", "values") + " in "
        + Words.count(heights.count, "bin", "bins"),
      Words.range("x", draft.x),
      values.count > 0 ? "mean \(Words.number(values.mean))" : "", peak,
      Words.skipped(values.skipped),
    ])
    return draft
  }

  private var peak: String {
    guard let high = heights.max(), let bin = heights.firstIndex(of: high), heights.count > 1
    else { return "" }
    return "highest between \(Words.number(bins.edges[bin])) "
      + "and \(Words.number(bins.edges[bin + 1]))"
  }
}

/// Bars from zero to a height, side by side.
public struct Bars: DrawnMark {
  public var style = MarkStyle()
  private let columns: Columns
  private let categories: [String]

  /// Bars named along the x axis.
  ///
  /// If there are more names than heights or the other way round, the rest is left out and the plot
  /// reports a problem.
  public init(_ names: [String], _ heights: [Double]) {
    let places = names.indices.map(Double.init)
    columns = Columns("Bars", places, heights, names: ("names", "heights"))
    categories = Array(names.prefix(heights.count))
  }

  /// Bars centred at `xs`, as wide as the closest two allow.
  public init(_ xs: [Double], _ heights: [Double]) {
    self.init(Columns("Bars", xs, heights, names: ("xs", "heights")))
  }

  /// Bars at 0, 1, 2, …
  public init(_ heights: [Double]) {
    self.init(Columns(indexing: heights))
  }

  init(_ columns: Columns) {
    self.columns = columns
    categories = []
  }

  public var draft: Draft {
    var draft = Draft(kind: "bars")
    let drawable = columns.points.drawable
    let half = 0.4 * spacing(drawable)
    let boxes = drawable.map {
      Box(low: Point($0.x - half, min(0, $0.y)), high: Point($0.x + half, max(0, $0.y)))
    }
    draft.shapes = [.boxes(boxes)]
    draft.x = Extent(boxes.flatMap { [$0.low.x, $0.high.x] }, loose: true)
    draft.y = Extent(drawable.map(\.y), loose: true)
    if !boxes.isEmpty { draft.y.insert(0, loose: draft.y.low < 0 && draft.y.high > 0) }
    draft.key = .swatch
    draft.categories = categories
    draft.problems = columns.problems
    draft.summary = Words.join([
      Words.count(drawable.count, "bar", "bars"), words(drawable),
      Words.skipped(columns.points.count - drawable.count),
    ])
    return draft
  }

  /// Few bars are read out one by one, many by their extremes.
  private func words(_ bars: [Point]) -> String {
    guard bars.count <= 12 else { return Words.curve(bars) }
    let parts = bars.map { bar -> String in
      let isNamed = bar.x >= 0 && bar.x < Double(categories.count)
      return (isNamed ? categories[Int(bar.x)] : Words.number(bar.x)) + ": "
        + Words.number(bar.y)
    }
    return parts.joined(separator: ", ")
  }

  private func spacing(_ bars: [Point]) -> Double {
    let xs = bars.map(\.x).sorted()
    let gaps = zip(xs, xs.dropFirst()).map { $1 - $0 }.filter { $0 > 0 }
    return gaps.min() ?? 1
  }
}

/// Lines of equal value of a function of the plane, or the regions between them.
public struct Contours: DrawnMark {
  public var style = MarkStyle()
  private let grid: PlaneGrid?
  private let levels: [Double]
  private let isFilled: Bool
  private var problems: [PlotProblem]

  /// Contours of `function` over a rectangle.
  ///
  /// - Parameters:
  ///   - function: Asked at the corners of a grid, x first.
  ///   - xs: The rectangle's side along x.
  ///   - ys: The rectangle's side along y.
  ///   - levels: Which values to draw; none chooses about `count` of them.
  ///   - count: About how many levels to choose, 1 to 50.
  ///   - filled: Whether to colour the regions between levels instead of drawing lines.
  ///   - resolution: Grid corners along each axis, 2 to 1000.
  public init(
    of function: (Double, Double) -> Double, over xs: ClosedRange<Double>,
    _ ys: ClosedRange<Double>, levels: [Double] = [], count: Int = 8, filled: Bool = false,
    resolution: Int = 96
  ) {
    let sample = PlaneSample("Contours", xs, ys, resolution: resolution, corners: true) {
      $0.map { function($0.x, $0.y) }
    }
    self.init(sample: sample, levels: levels, count: count, filled: filled)
  }

  init(sample: PlaneSample, levels: [Double], count: Int, filled: Bool) {
    grid = sample.grid
    problems = sample.problems
    isFilled = filled
    let given = levels.filter(\.isDrawable).sorted()
    if given.count < levels.count {
      problems.append(
        PlotProblem(
          id: "contour-level",
          message: "\(Words.skipped(levels.count - given.count)) from the levels of Contours"))
    }
    self.levels =
      given.isEmpty
      ? ContourLevels.choose(for: sample.grid?.values ?? [], about: min(max(count, 1), 50)) : given
  }

  public var draft: Draft {
    var draft = Draft(kind: isFilled ? "filled contours" : "contours")
    draft.problems = problems
    guard let grid else { return draft }
    draft.x = Extent([grid.xs.lowerBound, grid.xs.upperBound], loose: false)
    draft.y = Extent([grid.ys.lowerBound, grid.ys.upperBound], loose: false)
    draft.table = .corners(grid)
    let values = Extent(grid.values, loose: false)
    if isFilled {
      draft.shapes = [.bands(bands(grid))]
      draft.takesSeriesColor = false
      draft.key = .swatch
      draft.colorLevels = levels
    } else {
      let lines = levels.flatMap { MarchingSquares.lines(of: grid, at: $0) }
      draft.shapes = [.strokes(lines)]
    }
    draft.summary = Words.join([
      "function of the plane",
      Words.join([Words.range("x", draft.x), Words.range("y", draft.y)], ", "),
      Words.range("values", values), peak(grid, values),
      levels.isEmpty
        ? "no levels"
        : "levels " + levels.map { NumberText.significant($0, 3) }.joined(separator: ", "),
      Words.skipped(grid.values.count { $0.isNaN }),
    ])
    return draft
  }

  private func peak(_ grid: PlaneGrid, _ values: Extent) -> String {
    guard values.low < values.high, let index = grid.values.firstIndex(of: values.high) else {
      return ""
    }
    return "highest near " + Words.place(grid.corner(index % grid.columns, index / grid.columns))
  }

  /// Regions from low to high, each painted over the one before.
  private func bands(_ grid: PlaneGrid) -> [[[Point]]] {
    let floor = -Double.largestDrawable
    var lifted = grid
    // Below every level is still somewhere; only what isn't a number stays empty.
    lifted.values = grid.values.map { $0.isNaN ? $0 : max($0, floor) }
    return ([floor] + levels).map { MarchingSquares.rings(of: lifted, atLeast: $0) }
  }
}

/// Which values to draw contours at.
enum ContourLevels {
  /// Round values between the extremes; for values bunched at one end, as log-densities are,
  /// rounded quantiles, so that about equal areas lie between neighbours.
  static func choose(for values: [Double], about count: Int) -> [Double] {
    let sorted = values.filter(\.isDrawable).sorted()
    guard let low = sorted.first, let high = sorted.last,
      Extent([low, high], loose: false).isSpread
    else { return [] }
    let middle = HistogramBins.quantile(sorted, 0.5)
    let isBunched = min(high - middle, middle - low) < 0.3 * (high - low)
    // Densities are bunched at zero, but there the peak is what matters.
    guard isBunched, high - middle < middle - low else {
      return round(low, high, about: count)
    }
    var levels: [Double] = []
    for index in 0..<count {
      let fraction = (Double(index) + 0.5) / Double(count)
      let level = rounded(HistogramBins.quantile(sorted, fraction), span: high - middle)
      if level > low, level < high, level > levels.last ?? -.infinity { levels.append(level) }
    }
    return levels
  }

  private static func round(_ low: Double, _ high: Double, about count: Int) -> [Double] {
    let ticks = Ticks.linear(low, high) { $0.count <= count + 2 }
    return ticks.map(\.value).filter { $0 > low && $0 < high }
  }

  /// To a hundredth of the part that matters.
  private static func rounded(_ value: Double, span: Double) -> Double {
    let power = Decimal(span).exponent - 1
    let unit = Ticks.value(1, power)
    let number = (value / unit).rounded()
    guard unit > 0, number.magnitude < 1e15 else { return value }
    return Ticks.value(Int(number), power)
  }
}

extension Extent {
  /// Whether low and high differ by more than rounding.
  var isSpread: Bool {
    !isEmpty && high - low > 1e-12 * max(low.magnitude, high.magnitude) && high - low > 1e-290
  }
}

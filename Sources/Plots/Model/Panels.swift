/// Which axes of the panels of a plot show the same interval.
public enum SharedAxes: Sendable, Hashable {
  case none
  case x
  case y
  case both
}

/// Plots side by side and below each other.
struct Panels: Sendable {
  /// Axes and colours are shared already.
  var plots: [Plot]
  var columns: Int
  let axes: SharedAxes
  /// Frames in a second, if the plots are shown one after another.
  var rate: Double?
  /// The colours of all panels that show some, if they share one scale.
  let color: ColorScale?

  /// More would be too small to read.
  static let columnCountMax = 8
  /// A page holds all frames.
  static let frameCountMax = 200

  init(_ plots: [Plot], columns: Int?, sharing axes: SharedAxes) {
    (self.plots, color) = Self.sharing(axes, plots)
    self.axes = axes
    self.columns = min(max(columns ?? Self.columnCount(plots.count), 1), Self.columnCountMax)
  }

  var rows: Int { (plots.count + columns - 1) / columns }

  /// Up to four in a row, and rows as even as they can be.
  private static func columnCount(_ count: Int) -> Int {
    switch count {
    case ...4: max(count, 1)
    case 5, 6, 9: 3
    default: 4
    }
  }

  /// The plots with the union of their axes, and one scale of colours where they show colours.
  private static func sharing(
    _ axes: SharedAxes, _ plots: [Plot]
  ) -> ([Plot], color: ColorScale?) {
    let data = plots.map { PlotData($0) }
    let drawn = data.filter { !$0.isVoid }
    let xs = union(drawn.map { ($0.x.low, $0.x.high) })
    let ys = union(drawn.map { ($0.y.low, $0.y.high) })
    let colors = union(drawn.compactMap { data in data.color.map { ($0.low, $0.high) } })
    let shared: [Plot] = zip(plots, data).map { plot, data in
      guard !data.isVoid else { return plot }
      var plot = plot
      if axes == .x || axes == .both { plot.settings.xRange = xs ?? plot.settings.xRange }
      if axes == .y || axes == .both { plot.settings.yRange = ys ?? plot.settings.yRange }
      if axes != .none, data.color != nil { plot.settings.colorRange = colors }
      return plot
    }
    // Panels that colour by different maps keep a bar each.
    let maps = data.compactMap { $0.color?.map }
    guard axes != .none, let colors, let map = maps.first, maps.allSatisfy({ $0 == map }) else {
      return (shared, nil)
    }
    return (shared, ColorScale(low: colors.lowerBound, high: colors.upperBound, map: map))
  }

  private static func union(_ intervals: [(Double, Double)]) -> ClosedRange<Double>? {
    guard let low = intervals.map(\.0).min(), let high = intervals.map(\.1).max(), low < high else {
      return nil
    }
    return low...high
  }
}

extension Plot {
  /// Small plots in rows, such as the steps of a flow.
  ///
  /// ```swift
  /// Plot(panels: (0...6).map { k in Plot { Points(states[k]) }.title("after \(k) layers") })
  /// ```
  ///
  /// A panel's title stands above it. The size, title and description of the whole are set as for
  /// any plot; axes and colours are the panels' own affair.
  ///
  /// - Parameters:
  ///   - panels: Left to right, then down.
  ///   - columns: How many in a row, 1 to 8; nil chooses three or four.
  ///   - axes: Which axes show the same interval in all panels.
  public init(panels: [Plot], columns: Int? = nil, sharing axes: SharedAxes = .both) {
    self.init([])
    let arranged = Panels(panels, columns: columns, sharing: axes)
    settings.width = 700
    // The panels' width decides, unless a size is asked for.
    settings.height = 0
    self.panels = arranged
    if panels.contains(where: { $0.panels != nil }) {
      settingProblems.append(
        PlotProblem(
          id: "nested-panels", message: "a panel can't hold panels of its own",
          help: "put all plots into one list and choose 'columns'"))
    }
  }
}

/// Which axes of the panels of a plot show the same interval.
public enum SharedAxes: Sendable, Hashable {
  case none
  case x
  case y
  case both
}

/// Plots side by side and below each other.
struct Panels: Sendable {
  /// As they were given.
  let plots: [Plot]
  let columns: Int
  let axes: SharedAxes
  /// Frames in a second, if the plots are shown one after another.
  var rate: Double?

  /// More would be too small to read.
  static let columnCountMax = 8
  /// A page holds all frames.
  static let frameCountMax = 200

  init(_ plots: [Plot], columns: Int?, sharing axes: SharedAxes) {
    self.plots = plots
    self.axes = axes
    self.columns = min(max(columns ?? Self.columnCount(plots.count), 1), Self.columnCountMax)
  }

  /// Up to four in a row, and rows as even as they can be.
  private static func columnCount(_ count: Int) -> Int {
    switch count {
    case ...4: max(count, 1)
    case 5, 6, 9: 3
    default: 4
    }
  }
}

/// Panels that show what they share: intervals, colours, and what was said of all of them at once.
struct SharedPanels: Sendable {
  var plots: [Plot]
  let columns: Int
  let sharesX: Bool
  let sharesY: Bool
  /// The colours of all panels that show some, if they share one scale.
  private(set) var color: ColorScale?
  /// What names these colours.
  private(set) var colorLabel: String?

  /// - Parameter whole: The settings of the plot around the panels.
  init(_ panels: Panels, in whole: PlotSettings) {
    columns = panels.columns
    sharesX = panels.axes == .x || panels.axes == .both
    sharesY = panels.axes == .y || panels.axes == .both
    plots = panels.plots.map { plot in
      var plot = plot
      plot.settings = plot.settings.completed(by: whole)
      return plot
    }
    if panels.axes != .none { share() }
  }

  var rows: Int { (plots.count + columns - 1) / columns }

  /// Gives the plots the union of their axes, and one scale of colours where they show colours.
  private mutating func share() {
    let data = plots.map { PlotData($0) }
    let drawn = data.filter { !$0.isVoid }
    let xs = Self.union(drawn.map { ($0.x.low, $0.x.high) })
    let ys = Self.union(drawn.map { ($0.y.low, $0.y.high) })
    let colors = Self.union(drawn.compactMap { data in data.color.map { ($0.low, $0.high) } })
    for (index, data) in data.enumerated() where !data.isVoid {
      if sharesX, let xs { plots[index].settings.x.range = xs }
      if sharesY, let ys { plots[index].settings.y.range = ys }
      if data.color != nil { plots[index].settings.colorRange = colors }
    }
    // Panels that colour by different maps keep a bar each.
    let maps = data.compactMap { $0.color?.map }
    guard let colors, let map = maps.first, maps.allSatisfy({ $0 == map }) else { return }
    color = ColorScale(low: colors.lowerBound, high: colors.upperBound, map: map)
    colorLabel =
      zip(plots, data).lazy.filter { $1.color != nil }
      .compactMap { plot, _ in plot.settings.colorLabel.filled }.first
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
  /// any plot. What is said of the whole about axes, colours, aspect and legend holds for each panel
  /// that doesn't say it itself. A legend that several panels share stands above them, or inside one
  /// of them with `.legend(.inside)`.
  ///
  /// - Parameters:
  ///   - panels: Left to right, then down.
  ///   - columns: How many in a row, 1 to 8; nil chooses three or four.
  ///   - axes: Which axes show the same interval in all panels.
  public init(panels: [Plot], columns: Int? = nil, sharing axes: SharedAxes = .both) {
    self.init([])
    self.panels = Panels(panels, columns: columns, sharing: axes)
    settings.width = 700
    // The panels' width decides, unless a size is asked for.
    settings.height = 0
    if panels.contains(where: { $0.panels != nil }) {
      settingProblems.append(
        PlotProblem(
          id: "nested-panels", message: "a panel can't hold panels of its own",
          help: "put all plots into one list and choose 'columns'"))
    }
  }
}

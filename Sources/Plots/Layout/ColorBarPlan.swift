/// The colour bar's ticks and width, before its place is known.
struct ColorBarPlan {
  let width: Double
  private let colors: [RGB]
  private let isContinuous: Bool
  /// Labels with their height as a fraction of the bar, from the bottom.
  private let ticks: [(fraction: Double, label: String)]

  /// Between the data and the bar.
  static let gap = 16.0

  /// Nil if the plot shows no values as colours.
  init?(_ data: PlotData, _ settings: PlotSettings, height: Double) {
    guard !data.isVoid else { return nil }
    if let color = data.color {
      let scale = Scale(.linear, domain: (color.low, color.high), range: (0, 1))
      let chosen = Ticks.linear(color.low, color.high) { ticks in
        Self.areApart(ticks.map { scale.position($0.value) }, height)
      }
      ticks = chosen.map { (scale.position($0.value), $0.label) }
      colors = color.map.anchors
      isContinuous = true
    } else if !data.colorLevels.isEmpty {
      let count = data.colorLevels.count
      colors = (settings.colorMap ?? .viridis).bandColors(data.colorLevels)
      isContinuous = false
      let every = max(1, Int((34 * Double(count + 1) / height).rounded(.up)))
      ticks = data.colorLevels.enumerated().filter { $0.offset % every == 0 }.map {
        (Double($0.offset + 1) / Double(count + 1), NumberText.significant($0.element, 3))
      }
    } else {
      return nil
    }
    let widest = ticks.map { TextMetrics.roomyWidth($0.label, size: TextMetrics.tickSize) }.max()
    width = Self.gap + Layout.Space.bar + 6 + (widest ?? 0)
  }

  private static func areApart(_ fractions: [Double], _ height: Double) -> Bool {
    zip(fractions, fractions.dropFirst()).allSatisfy { ($1 - $0) * height >= 34 }
  }

  func placed(beside panel: Frame) -> ColorBar {
    let frame = Frame(
      left: panel.right + Self.gap, top: panel.top, width: Layout.Space.bar, height: panel.height)
    return ColorBar(
      frame: frame, colors: colors, isContinuous: isContinuous,
      ticks: ticks.map { (frame.bottom - $0.fraction * frame.height, $0.label) })
  }
}

/// Where the panels of a plot go; no text is written yet.
struct PanelLayout: Sendable {
  struct Placed: Sendable {
    var left: Double
    var top: Double
    var layout: Layout
  }

  var width: Double
  var height: Double
  /// Whether panels stand in rows too long for a narrow page.
  let isWide: Bool
  var panels: [Placed] = []
  /// The scale of colours that the panels share, right of the first row.
  var colorBar: ColorBar?
  var texts: [PlacedText]
  /// What several panels would show alike, once for all.
  var legend: [PlacedKey]
  var title: String
  var description: String

  private static let gap = 10.0
  /// The left margin where a neighbour shows the tick labels.
  private static let inset = 6.0

  init(_ plot: Plot, _ panels: Panels) {
    let settings = plot.settings
    isWide = min(panels.columns, panels.plots.count) > 2
    var panels = panels
    let shared = Self.sharedKeys(panels.plots)
    if !shared.isEmpty {
      for index in panels.plots.indices { panels.plots[index].settings.legend = .hidden }
    }
    var page = Page(width: settings.width)
    page.top = 0
    page.addHeading(settings)
    if !shared.isEmpty {
      page.top = max(page.top, 8)
      page.addLegendRows(shared)
    }
    let cell = Cell(settings, panels, headingHeight: page.top)
    var top = page.top
    var right = page.neededWidth
    for start in stride(from: 0, to: panels.plots.count, by: panels.columns) {
      let row = start..<min(start + panels.columns, panels.plots.count)
      var layouts = row.map { Layout(cell.plot($0)) }
      // Titles may differ in height; they begin on one line, and so does the data.
      let dataTop = layouts.map(\.panel.top).max() ?? 0
      for (position, index) in row.enumerated() where layouts[position].panel.top < dataTop {
        layouts[position] = Layout(cell.plot(index, dataTop: dataTop))
      }
      var left = 0.0
      var bottom = top
      for layout in layouts {
        let placed = Placed(left: left, top: top + dataTop - layout.panel.top, layout: layout)
        self.panels.append(placed)
        bottom = max(bottom, placed.top + layout.height)
        left += layout.width + Self.gap
      }
      right = max(right, left - Self.gap)
      top = bottom + Self.gap
    }
    if let bar = cell.bar, let first = self.panels.first {
      var frame = first.layout.panel
      frame.left = right - frame.width - Layout.Space.right
      frame.top += first.top
      // Its numbers must suit the height it has at last.
      colorBar = (cell.bar(height: frame.height) ?? bar).placed(beside: frame)
      right += bar.width
    }
    width = right
    height = max(top - Self.gap, page.top + 40)
    texts = page.texts
    legend = page.legend
    title =
      settings.title.map(LabelText.plain)
      ?? "Plot of \(Words.count(panels.plots.count, "panel", "panels"))"
    let parts = zip(1..., self.panels).map { number, panel in
      "Panel \(number), \(panel.layout.title): \(panel.layout.description)"
    }
    let lead = settings.subtitle.map { [LabelText.plain($0) + "."] } ?? []
    description = settings.description ?? (lead + parts).joined(separator: " ")
  }

  /// The labelled marks of all panels, each label once, if panels repeat them and agree on colours.
  private static func sharedKeys(_ plots: [Plot]) -> [Layer] {
    guard plots.allSatisfy({ $0.settings.legend == .top }) else { return [] }
    let labelled = plots.flatMap(\.layers).filter { $0.style.label != nil }
    var keys: [Layer] = []
    for layer in labelled {
      guard let same = keys.first(where: { $0.style.label == layer.style.label }) else {
        keys.append(layer)
        continue
      }
      if same.color != layer.color || same.draft.key != layer.draft.key { return [] }
    }
    return keys.count < labelled.count ? keys : []
  }

  /// How large the panels' data is drawn, and what they leave to their neighbours.
  private struct Cell {
    let panels: Panels
    let bar: ColorBarPlan?
    private let settings: PlotSettings
    private let colored: PlotData?
    private let width: Double
    private let height: Double
    private let left: Double

    init(_ settings: PlotSettings, _ panels: Panels, headingHeight: Double) {
      self.panels = panels
      self.settings = settings
      let columns = Double(panels.columns)
      let rows = Double(max(panels.rows, 1))
      // The first column's tick labels and the bar are measured at about the size they will have.
      let trialWidth = max(settings.width / columns - 40, 60)
      var lefts: [Double] = []
      let sharesY = panels.axes == .y || panels.axes == .both
      for index in panels.plots.indices where !sharesY || index % panels.columns == 0 {
        var trial = panels.plots[index]
        trial.settings.panel = PanelSettings(
          dataWidth: trialWidth, dataHeight: trialWidth * 0.75, hidesColorBar: true)
        lefts.append(Layout(trial).panel.left)
      }
      left = lefts.max() ?? 12
      colored = panels.plots.lazy.map { PlotData($0) }.first { $0.color != nil }
      bar =
        panels.color == nil
        ? nil : colored.flatMap { ColorBarPlan($0, settings, height: trialWidth * 0.75) }
      // Bars of the panels' own.
      let ownBar =
        panels.color != nil
        ? 0
        : panels.plots.compactMap {
          ColorBarPlan(PlotData($0), $0.settings, height: trialWidth * 0.75)?.width
        }.max() ?? 0
      let others = (columns - 1) * (sharesY ? PanelLayout.inset : left)
      let room =
        settings.width - left - others - columns * Layout.Space.right
        - (columns - 1) * PanelLayout.gap - (bar?.width ?? columns * ownBar)
      width = max(room / columns, 40)
      // What stands above and below the data of a row: a title, tick labels, an axis label.
      let between = 70.0
      height =
        settings.height > 0
        ? max((settings.height - headingHeight) / rows - between, 40) : width * 0.75
    }

    /// The bar that the panels share, as long as it is.
    func bar(height: Double) -> ColorBarPlan? {
      panels.color == nil ? nil : colored.flatMap { ColorBarPlan($0, settings, height: height) }
    }

    /// A panel with its place in mind.
    func plot(_ index: Int, dataTop: Double = 0) -> Plot {
      var plot = panels.plots[index]
      let (sharesX, sharesY) = (
        panels.axes == .x || panels.axes == .both, panels.axes == .y || panels.axes == .both
      )
      let isFirst = index % panels.columns == 0
      let isLowest = index + panels.columns >= panels.plots.count
      // Equal aspect takes its height from the width.
      let isEqual = plot.settings.aspect == .equal
      plot.settings.panel = PanelSettings(
        dataWidth: width, dataHeight: isEqual ? max(height, width * 4) : height,
        left: isFirst || !sharesY ? left : PanelLayout.inset, top: dataTop,
        hidesX: sharesX && !isLowest,
        hidesY: sharesY && !isFirst, hidesColorBar: bar != nil)
      plot.settings.width = width
      return plot
    }
  }
}

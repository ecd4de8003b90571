/// How large the data of panels is drawn, what they share, and what they leave to their neighbours.
struct PanelCells {
  let panels: SharedPanels
  /// The scale of colours that the panels share.
  let bar: ColorBarPlan?
  /// The labelled marks of all panels, each label once, where panels repeat them; the panels
  /// themselves don't list theirs then.
  let keys: [Layer]
  /// The heading above the panels.
  private(set) var page: Page
  /// The margin for the tick labels of the first column; of all where axes aren't shared.
  let left: Double
  /// How large the data of a panel is.
  let width: Double
  let height: Double
  private let wantsKeysInside: Bool
  private let settings: PlotSettings
  private let colored: PlotData?

  static let gap = 16.0
  /// The left margin where a neighbour shows the tick labels.
  static let inset = 6.0

  init(_ plot: Plot, _ panels: Panels) {
    settings = plot.settings
    var shared = SharedPanels(panels, in: settings)
    keys = Self.sharedKeys(shared.plots)
    wantsKeysInside = shared.plots.first?.settings.legend == .inside
    if !keys.isEmpty {
      for index in shared.plots.indices { shared.plots[index].settings.legend = .hidden }
    }
    self.panels = shared
    page = Page(width: settings.width)
    page.top = 0
    page.addHeading(settings)
    if !wantsKeysInside { page.addKeys(keys) }

    let columns = Double(shared.columns)
    // The first column's tick labels and the bar are measured at about the size they will have.
    let trialWidth = max(settings.width / columns - 40, 60)
    var lefts: [Double] = []
    for index in shared.plots.indices where !shared.sharesY || index % shared.columns == 0 {
      var trial = shared.plots[index]
      trial.settings.panel = PanelSettings(
        dataWidth: trialWidth, dataHeight: trialWidth * 0.75, hidesColorBar: true)
      lefts.append(Layout(trial).panel.left)
    }
    left = lefts.max() ?? 12
    colored = shared.plots.lazy.map { PlotData($0) }.first { $0.color != nil }
    bar = Self.bar(shared, colored, settings, height: trialWidth * 0.75)
    // Bars of the panels' own.
    let ownBar =
      shared.color != nil
      ? 0
      : shared.plots.compactMap {
        ColorBarPlan(PlotData($0), $0.settings, height: trialWidth * 0.75)?.width
      }.max() ?? 0
    let others = (columns - 1) * (shared.sharesY ? Self.inset : left)
    let room =
      settings.width - left - others - columns * Layout.Space.right
      - (columns - 1) * Self.gap - (bar?.width ?? columns * ownBar)
    width = max(room / columns, 40)
    // What stands above and below the data of a row: a title, tick labels, an axis label.
    let between = 70.0
    height =
      settings.height > 0
      ? max((settings.height - page.top) / Double(max(shared.rows, 1)) - between, 40)
      : width * 0.75
  }

  private static func sharedKeys(_ plots: [Plot]) -> [Layer] {
    guard let legend = plots.first.map(\.settings.legend), legend != .hidden,
      plots.allSatisfy({ $0.settings.legend == legend })
    else { return [] }
    let labelled = plots.flatMap(\.layers).filter { $0.style.label.filled != nil }
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

  private static func bar(
    _ panels: SharedPanels, _ colored: PlotData?, _ settings: PlotSettings, height: Double
  ) -> ColorBarPlan? {
    panels.color == nil ? nil : colored.flatMap { ColorBarPlan($0, settings, height: height) }
  }

  /// The bar that the panels share, as long as it is.
  func bar(height: Double) -> ColorBarPlan? {
    Self.bar(panels, colored, settings, height: height) ?? bar
  }

  /// A panel that knows what its neighbours show.
  ///
  /// - Parameters:
  ///   - left: The margin for tick labels.
  ///   - dataTop: Where the data begins at the earliest.
  ///   - hasLabelRow: Whether the label of the shared colours stands above this row.
  ///   - endsLabelRow: Whether it may reach above this panel.
  func plot(
    _ index: Int, left: Double, dataTop: Double, hidesX: Bool, hidesY: Bool, hasLabelRow: Bool,
    endsLabelRow: Bool = false
  ) -> Plot {
    var plot = panels.plots[index]
    // Equal aspect takes its height from the width.
    let isEqual = plot.settings.aspect == .equal
    plot.settings.panel = PanelSettings(
      dataWidth: width, dataHeight: isEqual ? max(height, width * 4) : height, left: left,
      top: dataTop, hidesX: hidesX, hidesY: hidesY, hidesColorBar: bar != nil,
      hasLabelRow: hasLabelRow && panels.colorLabel != nil,
      endsLabelRow: endsLabelRow && panels.colorLabel != nil)
    plot.settings.width = width
    return plot
  }

  /// Lists the shared marks inside the first panel that has room, if that is wanted; else above all
  /// panels.
  ///
  /// - Returns: Whether they are listed inside.
  mutating func placeKeys(in layouts: inout [Layout]) -> Bool {
    guard wantsKeysInside, !keys.isEmpty else { return false }
    for index in layouts.indices {
      layouts[index].addLegendInside(keys)
      if layouts[index].legendBox != nil { return true }
    }
    page.addKeys(keys)
    return false
  }

  /// The name of the shared colours, which ends where their bar does.
  func colorLabel(endingAt right: Double, above top: Double, width: Double) -> PlacedText? {
    panels.colorLabel.map { label in
      let text = TextMetrics.shorten(label, width: width, size: TextMetrics.labelSize)
      return PlacedText(text: text, place: Point(right, top - 13), anchor: .end, role: .label)
    }
  }
}

extension Page {
  /// The rows of a legend below the heading.
  fileprivate mutating func addKeys(_ keys: [Layer]) {
    guard !keys.isEmpty else { return }
    top = max(top, 8)
    addLegendRows(keys)
  }
}

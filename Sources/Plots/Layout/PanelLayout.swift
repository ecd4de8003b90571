/// Where the panels of a plot go in one picture; no text is written yet.
struct PanelLayout: Sendable {
  struct Placed: Sendable {
    var left: Double
    var top: Double
    var layout: Layout

    /// Where the label above the axis of y ends.
    fileprivate var endOfYLabel: Double? {
      layout.texts.first { $0.role == .yLabel }.map {
        left + $0.place.x + TextMetrics.roomyWidth($0.text, size: TextMetrics.labelSize)
      }
    }
  }

  var width: Double
  var height: Double
  var panels: [Placed] = []
  /// The scale of colours that the panels share, right of the first row.
  var colorBar: ColorBar?
  var texts: [PlacedText]
  /// What several panels would show alike, once for all.
  var legend: [PlacedKey]
  var title: String
  var description: String

  init(_ plot: Plot, _ panels: Panels) {
    let settings = plot.settings
    var cells = PanelCells(plot, panels)
    let rows = Self.rows(cells.panels)
    var layouts = rows.flatMap { Self.layouts(of: $0, cells) }
    let isInside = cells.placeKeys(in: &layouts)
    let page = cells.page
    var top = page.top
    var right = page.neededWidth
    for row in rows {
      // Titles may differ in height; the data begins on one line.
      let dataTop = layouts[row].map(\.panel.top).max() ?? 0
      var left = 0.0
      var bottom = top
      for layout in layouts[row] {
        let placed = Placed(left: left, top: top + dataTop - layout.panel.top, layout: layout)
        self.panels.append(placed)
        bottom = max(bottom, placed.top + layout.height)
        left += layout.width + PanelCells.gap
      }
      right = max(right, left - PanelCells.gap)
      top = bottom + PanelCells.gap
    }
    texts = page.texts
    legend = isInside ? [] : page.legend
    if let first = self.panels.first {
      var frame = first.layout.panel
      // Its numbers must suit the height it has at last.
      if let bar = cells.bar(height: frame.height) {
        frame.left = right - frame.width - Layout.Space.right
        frame.top += first.top
        colorBar = bar.placed(beside: frame)
        right += bar.width
        let taken = self.panels.prefix(rows[0].count).compactMap(\.endOfYLabel).max() ?? 0
        let room = min(right / 2, right - taken - Layout.Space.betweenLabels)
        texts += cells.colorLabel(endingAt: right, above: frame.top, width: room).map { [$0] } ?? []
      }
    }
    width = right
    height = max(top - PanelCells.gap, page.top + 40)
    title =
      settings.title.filled.map(LabelText.plain)
      ?? "Plot of \(Words.count(panels.plots.count, "panel", "panels"))"
    let parts = zip(1..., self.panels).map { number, panel in
      "Panel \(number), \(panel.layout.title): \(panel.layout.description)"
    }
    let lead = settings.subtitle.filled.map { [LabelText.plain($0) + "."] } ?? []
    description = settings.description ?? (lead + parts).joined(separator: " ")
  }

  private static func rows(_ panels: SharedPanels) -> [Range<Int>] {
    stride(from: 0, to: panels.plots.count, by: panels.columns).map {
      $0..<min($0 + panels.columns, panels.plots.count)
    }
  }

  /// The panels of a row, whose data begins on one line.
  private static func layouts(of row: Range<Int>, _ cells: PanelCells) -> [Layout] {
    let panels = cells.panels
    func layout(_ index: Int, dataTop: Double) -> Layout {
      let isFirst = index == row.lowerBound
      return Layout(
        cells.plot(
          index, left: isFirst || !panels.sharesY ? cells.left : PanelCells.inset, dataTop: dataTop,
          hidesX: panels.sharesX && index + panels.columns < panels.plots.count,
          hidesY: panels.sharesY && !isFirst, hasLabelRow: row.lowerBound == 0,
          endsLabelRow: row.lowerBound == 0 && index == row.upperBound - 1))
    }
    let layouts = row.map { layout($0, dataTop: 0) }
    let dataTop = layouts.map(\.panel.top).max() ?? 0
    return zip(row, layouts).map { index, planned in
      planned.panel.top < dataTop ? layout(index, dataTop: dataTop) : planned
    }
  }
}

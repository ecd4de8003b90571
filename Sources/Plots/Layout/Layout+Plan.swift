extension Layout {
  /// Plans the page: rows of text from the top, then the panel in what is left.
  init(_ plot: Plot) {
    let settings = plot.settings
    let data = PlotData(plot)
    let isVoid = data.isVoid

    var page = Page(width: settings.width)
    page.addHeading(settings)
    let labelled = settings.legend == .hidden ? [] : plot.layers.filter { $0.style.label != nil }
    if settings.legend == .top { page.addLegendRows(labelled) }
    let place = settings.panel
    let (hidesX, hidesY) = (place?.hidesX ?? false, place?.hidesY ?? false)
    let yLabel = hidesY ? nil : settings.yLabel ?? data.proposedLabel(\.yLabel)
    let xLabel = hidesX ? nil : settings.xLabel ?? data.proposedLabel(\.xLabel)
    let hasColorLabel =
      settings.colorLabel != nil && data.hasColor && !(place?.hidesColorBar ?? false)
    page.top += yLabel != nil || hasColorLabel ? Space.axisLabel : Space.tickGap
    let notes = page.wrappedNotes(plot.problems)
    let bottom =
      (hidesX ? Space.tickGap : Space.tickRow) + (xLabel == nil ? 0 : Space.axisLabel) + Double(
        notes.count) * Space.noteLine

    // The panel's height settles the y ticks, they settle the left margin, that the panel's width.
    var panelHeight = place?.dataHeight ?? max(settings.height - page.top - bottom, 60)
    let bar =
      place?.hidesColorBar ?? false ? nil : ColorBarPlan(data, settings, height: panelHeight)
    let column =
      settings.legend == .right ? labelled.map { PlacedKey.width($0.style.label ?? "") }.max() : nil
    let right = (bar?.width ?? 0) + (column.map { $0 + 16 } ?? 0) + Space.right
    var ticks = isVoid ? [] : Self.yTicks(data, height: panelHeight)
    var left = place?.left ?? Self.leftMargin(ticks)
    var panelWidth = place?.dataWidth ?? max(settings.width - left - right, 60)
    if settings.aspect == .equal, data.isLinear, !isVoid {
      let ratio = (data.y.high - data.y.low) / (data.x.high - data.x.low)
      // An absurd ratio would leave a line instead of a panel.
      let bounded = ratio.clamped(0.05, 20, otherwise: 1)
      (panelWidth, panelHeight) = (
        min(panelWidth, panelHeight / bounded), min(panelHeight, panelWidth * bounded)
      )
      ticks = Self.yTicks(data, height: panelHeight)
      left = place?.left ?? Self.leftMargin(ticks)
    }

    width = max(left + panelWidth + right, page.neededWidth)
    height = page.top + panelHeight + bottom
    panel = Frame(left: left, top: page.top, width: panelWidth, height: panelHeight)
    x = data.xScale(in: panel)
    y = data.yScale(in: panel)
    color = data.color
    layers = plot.layers
    isCovered = data.isCovered
    hasCategories = !data.categories.isEmpty
    hasBaseline = data.hasBaseline
    title = data.title(settings)
    description = settings.description ?? data.description(settings, plot.problems)
    texts = page.texts
    legend = page.legend
    yTicks = hidesY ? ticks.map { Tick(value: $0.value, label: "") } : ticks
    if !isVoid {
      xTicks = Self.xTicks(data, x, width: width, slack: place == nil ? 0 : Space.panelSlack)
    }
    if hidesX { xTicks = xTicks.map { Tick(value: $0.value, label: "") } }
    colorBar = bar?.placed(beside: panel)

    addAxisLabels(xLabel, yLabel, hasColorLabel ? settings.colorLabel : nil, bar)
    if settings.legend == .right {
      addLegendColumn(labelled, left: panel.right + (bar?.width ?? 0) + 16)
    }
    if settings.legend == .inside { addLegendInside(labelled) }
    addNotes(notes)
    if isVoid {
      let center = Point(panel.left + panel.width / 2, panel.top + panel.height / 2)
      texts.append(
        PlacedText(text: "nothing to draw", place: center, anchor: .middle, role: .void))
    }
  }

  // MARK: Ticks

  private static func yTicks(_ data: PlotData, height: Double) -> [Tick] {
    let scale = data.yScale(in: Frame(left: 0, top: 0, width: 1, height: height))
    return ticks(scale, isWhole: data.isMatrix) { ticks in
      let places = ticks.map { scale.position($0.value) }
      return zip(places, places.dropFirst()).allSatisfy { ($0 - $1).magnitude >= 34 }
    }
  }

  /// - Parameter slack: How far a label may reach past the plot's sides.
  private static func xTicks(
    _ data: PlotData, _ scale: Scale, width: Double, slack: Double
  ) -> [Tick] {
    if !data.categories.isEmpty, scale.kind == .linear {
      return categoryTicks(data.categories, scale)
    }
    return ticks(scale, isWhole: data.isMatrix) { ticks in
      let spans = ticks.map { tick -> (Double, Double) in
        let half = TextMetrics.roomyWidth(tick.label, size: TextMetrics.tickSize) / 2
        let place = scale.position(tick.value)
        return (place - half, place + half)
      }
      guard spans.allSatisfy({ $0.0 >= -slack && $0.1 <= width + slack }) else { return false }
      return zip(ticks, ticks.dropFirst()).enumerated().allSatisfy { index, pair in
        let gap = spans[index + 1].0 - spans[index].1
        let step = scale.position(pair.1.value) - scale.position(pair.0.value)
        return gap >= 10 && step >= 48
      }
    }
  }

  private static func ticks(
    _ scale: Scale, isWhole: Bool, fit: ([Tick]) -> Bool
  ) -> [Tick] {
    switch scale.kind {
    case .linear: Ticks.linear(scale.low, scale.high, isWhole: isWhole, fit: fit)
    case .log: Ticks.logarithmic(scale.low, scale.high, fit: fit)
    case .symlog: Ticks.symmetric(scale.low, scale.high, fit: fit)
    }
  }

  /// A name under each bar, shortened to the room between bars, or every n-th name if that is tiny.
  private static func categoryTicks(_ names: [String], _ scale: Scale) -> [Tick] {
    let spacing = (scale.position(1) - scale.position(0)).magnitude
    let every = max(1, Int((30 / max(spacing, 0.01)).rounded(.up)))
    return names.indices.filter { $0 % every == 0 && scale.contains(Double($0)) }.map { index in
      let label = TextMetrics.shorten(
        names[index], width: spacing * Double(every) - 4, size: TextMetrics.tickSize)
      return Tick(value: Double(index), label: label)
    }
  }

  private static func leftMargin(_ ticks: [Tick]) -> Double {
    let widest =
      ticks.map { TextMetrics.roomyWidth($0.label, size: TextMetrics.tickSize) }.max() ?? 0
    return Space.edge + max(widest + Space.tickGap, 12)
  }

  // MARK: Text around the panel

  private mutating func addAxisLabels(
    _ xLabel: String?, _ yLabel: String?, _ colorLabel: String?, _ bar: ColorBarPlan?
  ) {
    let above = panel.top - 13
    let room = width - 2 * Space.edge
    if let xLabel {
      let text = TextMetrics.shorten(xLabel, width: room, size: TextMetrics.labelSize)
      let half = TextMetrics.roomyWidth(text, size: TextMetrics.labelSize) / 2
      let middle = (panel.left + panel.width / 2).clamped(
        half, max(half, width - half), otherwise: 0)
      let place = Point(middle, panel.bottom + Space.tickRow + 15)
      texts.append(PlacedText(text: text, place: place, anchor: .middle, role: .label))
    }
    if let yLabel {
      let text = TextMetrics.shorten(
        yLabel, width: colorLabel == nil ? room : room / 2, size: TextMetrics.labelSize)
      let place = Point(Space.edge, above)
      texts.append(PlacedText(text: text, place: place, anchor: .start, role: .label))
    }
    if let colorLabel {
      let text = TextMetrics.shorten(
        colorLabel, width: yLabel == nil ? room : room / 2, size: TextMetrics.labelSize)
      let place = Point(panel.right + (bar?.width ?? 0) + Space.right - Space.edge, above)
      texts.append(PlacedText(text: text, place: place, anchor: .end, role: .label))
    }
  }

  private mutating func addNotes(_ notes: [String]) {
    let top = height - Double(notes.count) * Space.noteLine
    for (index, note) in notes.enumerated() {
      let place = Point(Space.edge, top + Double(index) * Space.noteLine + 12)
      texts.append(PlacedText(text: note, place: place, anchor: .start, role: .note))
    }
  }

  // MARK: Legends beside and inside the panel

  private mutating func addLegendColumn(_ layers: [Layer], left: Double) {
    for (index, layer) in layers.enumerated() {
      let place = Point(left, panel.top + 10 + Double(index) * Space.row)
      legend.append(PlacedKey(layer: layer, text: layer.style.label ?? "", place: place))
    }
  }

  private mutating func addLegendInside(_ labelled: [Layer]) {
    guard !labelled.isEmpty else { return }
    let widest = labelled.map { PlacedKey.width($0.style.label ?? "") }.max() ?? 0
    let boxWidth = min(widest + 20, panel.width)
    let boxHeight = min(Double(labelled.count) * Space.row + 8, panel.height)
    let inset = 6.0
    let lefts = [panel.right - boxWidth - inset, panel.left + inset]
    let tops = [panel.top + inset, panel.bottom - boxHeight - inset]
    let corners = tops.flatMap { top in
      lefts.map { Frame(left: $0, top: top, width: boxWidth, height: boxHeight) }
    }
    let marks = layers.flatMap { outline(of: $0.draft.shapes) + words(of: $0.draft.shapes) }
    let crowds = corners.map { corner in marks.count { corner.contains($0) } }
    let best = crowds.indices.min { crowds[$0] < crowds[$1] } ?? 0
    let box = corners[best]
    legendBox = box
    for (index, layer) in labelled.enumerated() {
      let place = Point(box.left + 10, box.top + 4 + Space.row * (Double(index) + 0.5))
      legend.append(PlacedKey(layer: layer, text: layer.style.label ?? "", place: place))
    }
  }

  /// Places on the page that a legend should avoid.
  private func outline(of shapes: [Shape]) -> [Point] {
    shapes.flatMap { shape -> [Point] in
      switch shape {
      case .strokes(let strokes): strokes.flatMap { $0 }
      case .rings(let rings): rings.flatMap { $0 }
      case .dots(let dots): dots
      case .boxes(let boxes):
        boxes.flatMap { box in
          (0...8).map { PlaneGrid.between(min(0, box.high.y)...max(0, box.high.y), Double($0) / 8) }
            .map { Point((box.low.x + box.high.x) / 2, $0) }
        }
      case .arrows(let segments): segments.flatMap { [$0.start, $0.end] }
      case .text, .raster, .bands, .horizontalRule, .verticalRule: []
      }
    }
    .map { Point(x.position($0.x), y.position($0.y)) }
  }

  /// Places along the words inside the panel; a word weighs as much as a crowd of points.
  private func words(of shapes: [Shape]) -> [Point] {
    shapes.flatMap { shape -> [Point] in
      guard case .text(let text, let place, let anchor) = shape else { return [] }
      let width = TextMetrics.roomyWidth(text, size: TextMetrics.labelSize)
      let start = x.position(place.x) - width * (anchor == .start ? 0 : anchor == .end ? 1 : 0.5)
      return (0..<100).map { Point(start + width * Double($0) / 99, y.position(place.y)) }
    }
  }
}

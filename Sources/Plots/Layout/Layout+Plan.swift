extension Layout {
  /// Where everything of a plot goes; a legend that finds no place inside or beside goes above.
  init(_ plot: Plot) {
    self.init(planning: plot)
    let isTooLong = legend.last.map { $0.place.y + Space.row / 2 > panel.bottom } ?? false
    switch plot.settings.legend {
    case .inside where legend.isEmpty, .right where isTooLong:
      self.init(planning: plot.legend(.top))
    default: break
    }
  }

  /// Plans the page: rows of text from the top, then the panel in what is left.
  private init(planning plot: Plot) {
    let settings = plot.settings
    let data = PlotData(plot)
    let isVoid = data.isVoid

    var page = Page(width: settings.width)
    page.addHeading(settings)
    let position = settings.legend ?? .top
    let labelled = position == .hidden ? [] : plot.layers.filter { $0.style.label.filled != nil }
    if position == .top { page.addLegendRows(labelled) }
    let place = settings.panel
    let (hidesX, hidesY) = (
      data.hidesAxes || place?.hidesX ?? false, data.hidesAxes || place?.hidesY ?? false
    )
    let yLabel = place?.hidesY ?? false ? nil : data.label(settings.y.label, \.yLabel)
    let xLabel = place?.hidesX ?? false ? nil : data.label(settings.x.label, \.xLabel)
    let hasColorLabel =
      settings.colorLabel.filled != nil && data.hasColor && !(place?.hidesColorBar ?? false)
    let hasLabelRow = yLabel != nil || hasColorLabel || place?.hasLabelRow ?? false
    page.top += hasLabelRow ? Space.axisLabel : Space.tickGap
    page.top = max(page.top, place?.top ?? 0)
    let notes = page.wrappedNotes(plot.problems)
    let bottom =
      (hidesX ? Space.tickGap : Space.tickRow) + (xLabel == nil ? 0 : Space.axisLabel) + Double(
        notes.count) * Space.noteLine

    // The panel's height settles the y ticks, they settle the left margin, that the panel's width.
    var panelHeight = place?.dataHeight ?? max(settings.height - page.top - bottom, 60)
    let showsBar = !(place?.hidesColorBar ?? false)
    var bar = showsBar ? ColorBarPlan(data, settings, height: panelHeight) : nil
    let barWidth = bar?.width ?? 0
    let column =
      position == .right ? labelled.map { PlacedKey.width($0.style.label ?? "") }.max() : nil
    var right = (bar?.width ?? 0) + (column.map { $0 + 16 } ?? 0) + Space.right
    func ticksOfY() -> [Tick] {
      isVoid || data.hidesAxes
        ? [] : Self.yTicks(data, height: panelHeight, labelWidth: 0.4 * settings.width)
    }
    var ticks = ticksOfY()
    var left = place?.left ?? Self.leftMargin(ticks)
    var panelWidth = place?.dataWidth ?? max(settings.width - left - right, 60)
    if settings.aspect == .equal || data.hasPixels, data.isLinear, !isVoid {
      let ratio = (data.y.high - data.y.low) / (data.x.high - data.x.low)
      // An absurd ratio would leave a line instead of a panel.
      let bounded = ratio.clamped(0.05, 20, otherwise: 1)
      (panelWidth, panelHeight) = (
        min(panelWidth, panelHeight / bounded), min(panelHeight, panelWidth * bounded)
      )
      ticks = ticksOfY()
      // A lower bar has room for fewer numbers, which may be narrower.
      bar = showsBar ? ColorBarPlan(data, settings, height: panelHeight) : nil
      right += (bar?.width ?? 0) - barWidth
      left = place?.left ?? Self.leftMargin(ticks)
    }

    width = max(left + panelWidth + right, page.neededWidth)
    height = page.top + panelHeight + bottom
    panel = Frame(left: left, top: page.top, width: panelWidth, height: panelHeight)
    x = data.xScale(in: panel)
    y = data.yScale(in: panel)
    color = data.color
    colorMap = settings.colorMap ?? .viridis
    layers = plot.layers
    isCovered = data.isCovered
    hasCategories = data.xTicks?.areNames ?? !data.categories.isEmpty
    hasBaseline = data.hasBaseline
    hidesAxes = data.hidesAxes
    title = data.title(settings)
    description = settings.description ?? data.description(settings, plot.problems)
    texts = page.texts
    legend = page.legend
    yTicks = hidesY ? ticks.map { Tick(value: $0.value, label: "") } : ticks
    if !isVoid, !data.hidesAxes {
      let slack = place == nil ? 0 : Space.panelSlack
      // Words at the foot of the y axis reach into the row of labels below.
      let isCornerTaken = yTicks.contains { tick in
        tick.label.contains { $0.isLetter || "$…".contains($0) }
          && y.position(tick.value) > panel.bottom - Space.descent
      }
      xTicks = Self.xTicks(
        data, x, start: isCornerTaken ? panel.left - Space.tickGap : -slack, width: width,
        slack: slack)
    }
    // A lonely number may need more than a tiny page has.
    let ends = xTicks.map {
      x.position($0.value) + TextMetrics.roomyWidth($0.label, size: TextMetrics.tickSize) / 2
    }
    if place == nil { width = max(width, ends.max() ?? 0) }
    if hidesX { xTicks = xTicks.map { Tick(value: $0.value, label: "") } }
    colorBar = bar?.placed(beside: panel)

    let axisLabels = AxisLabels(
      x: xLabel, y: yLabel, color: hasColorLabel ? settings.colorLabel : nil,
      isAlone: !hasColorLabel && !(place?.endsLabelRow ?? false))
    add(axisLabels, below: hidesX ? Space.tickGap : Space.tickRow, right: bar?.width ?? 0)
    if position == .right {
      addLegendColumn(labelled, left: panel.right + (bar?.width ?? 0) + 16)
    }
    if position == .inside { addLegendInside(labelled) }
    addNotes(notes)
    if isVoid {
      let center = Point(panel.left + panel.width / 2, panel.top + panel.height / 2)
      texts.append(
        PlacedText(text: "nothing to draw", place: center, anchor: .middle, role: .void))
    }
  }

  // MARK: Ticks

  /// - Parameter labelWidth: The most that words may take.
  private static func yTicks(_ data: PlotData, height: Double, labelWidth: Double) -> [Tick] {
    let scale = data.yScale(in: Frame(left: 0, top: 0, width: 1, height: height))
    if let chosen = data.yTicks {
      var last: Double?
      return chosen.shown(on: scale).map { tick in
        let place = scale.position(tick.value)
        guard last.map({ (place - $0).magnitude >= 20 }) ?? true else {
          return Tick(value: tick.value, label: "")
        }
        last = place
        let label = TextMetrics.shorten(
          tick.label, width: labelWidth, size: TextMetrics.tickSize)
        return Tick(value: tick.value, label: label)
      }
    }
    return ticks(scale, isWhole: data.isMatrix, spacings: [34, 20]) { ticks, spacing in
      let places = ticks.map { scale.position($0.value) }
      return zip(places, places.dropFirst()).allSatisfy { ($0 - $1).magnitude >= spacing }
    }
  }

  /// - Parameters:
  ///   - start: Where labels may begin.
  ///   - slack: How far they may reach past the plot's other side.
  private static func xTicks(
    _ data: PlotData, _ scale: Scale, start: Double, width: Double, slack: Double
  ) -> [Tick] {
    if let chosen = data.xTicks {
      // A page of its own grows with the last label; neighbours of a panel can't make room.
      let end = width + (slack > 0 ? slack : lastLabelReach)
      return chosen.apart(chosen.shown(on: scale), within: start...end, scale.position)
    }
    if !data.categories.isEmpty, scale.kind == .linear {
      return categoryTicks(data.categories, scale, start: max(start, 0), width: width + slack)
    }
    func span(_ tick: Tick) -> (left: Double, right: Double) {
      let half = TextMetrics.roomyWidth(tick.label, size: TextMetrics.tickSize) / 2
      let place = scale.position(tick.value)
      return (place - half, place + half)
    }
    // A label at the end of an axis may be too wide to stand there; the others do without it.
    func fitting(_ ticks: [Tick]) -> [Tick] {
      let inside = ticks.filter { span($0).left >= start && span($0).right <= width + slack }
      return inside.count >= 2 ? inside : ticks
    }
    let found = ticks(scale, isWhole: data.isMatrix, spacings: [48, 30]) { ticks, spacing in
      let ticks = fitting(ticks)
      let spans = ticks.map(span)
      guard spans.allSatisfy({ $0.left >= start && $0.right <= width + slack }) else {
        return false
      }
      return zip(ticks, ticks.dropFirst()).enumerated().allSatisfy { index, pair in
        let gap = spans[index + 1].left - spans[index].right
        let step = scale.position(pair.1.value) - scale.position(pair.0.value)
        return gap >= 8 && step >= spacing
      }
    }
    return fitting(found)
  }

  /// - Parameter spacings: Distances between labels: the one wanted, then one for tiny plots.
  private static func ticks(
    _ scale: Scale, isWhole: Bool, spacings: [Double], fit: ([Tick], Double) -> Bool
  ) -> [Tick] {
    var ticks: [Tick] = []
    for spacing in spacings where ticks.count < 2 {
      ticks =
        switch scale.kind {
        case .linear:
          Ticks.linear(scale.low, scale.high, isWhole: isWhole) { fit($0, spacing) }
        case .log: Ticks.logarithmic(scale.low, scale.high) { fit($0, spacing) }
        case .symlog: Ticks.symmetric(scale.low, scale.high) { fit($0, spacing) }
        }
    }
    return ticks
  }

  /// A name under each bar, shortened to the room between bars, or every n-th name if that is tiny.
  private static func categoryTicks(
    _ names: [String], _ scale: Scale, start: Double, width: Double
  ) -> [Tick] {
    let spacing = (scale.position(1) - scale.position(0)).magnitude
    let every = max(1, Int((30 / max(spacing, 0.01)).rounded(.up)))
    return names.indices.filter { $0 % every == 0 && scale.contains(Double($0)) }.map { index in
      let place = scale.position(Double(index))
      let room = min(spacing * Double(every) - 4, 2 * (place - start), 2 * (width - place))
      let label = TextMetrics.shorten(names[index], width: room, size: TextMetrics.tickSize)
      return Tick(value: Double(index), label: label)
    }
  }

  /// How far the label of the last chosen tick may reach past a page.
  private static let lastLabelReach = 40.0

  private static func leftMargin(_ ticks: [Tick]) -> Double {
    let widest =
      ticks.map { TextMetrics.roomyWidth($0.label, size: TextMetrics.tickSize) }.max() ?? 0
    return Space.edge + (ticks.isEmpty ? 0 : max(widest + Space.tickGap, 12))
  }

  // MARK: Text around the panel

  private struct AxisLabels {
    var x: String?
    var y: String?
    var color: String?
    /// Whether no label of colours stands in the row of y's: neither this panel's nor all panels'.
    var isAlone: Bool
  }

  /// - Parameters:
  ///   - below: Between the panel and the label of x.
  ///   - right: Between the panel and the end of the label of the colours.
  private mutating func add(_ labels: AxisLabels, below: Double, right: Double) {
    let size = TextMetrics.labelSize
    let room = width - 2 * Space.edge
    if let label = labels.x {
      let text = TextMetrics.shorten(label, width: room, size: size)
      let half = TextMetrics.roomyWidth(text, size: size) / 2
      let middle = (panel.left + panel.width / 2).clamped(
        half, max(half, width - half), otherwise: 0)
      let place = Point(middle, panel.bottom + below + 15)
      texts.append(PlacedText(text: text, place: place, anchor: .middle, role: .xLabel))
    }
    let above = panel.top - 13
    let end = min(panel.right + right + Space.right - Space.edge, width)
    let gap = Space.betweenLabels
    var start = Space.edge
    if let label = labels.y {
      let text = TextMetrics.shorten(
        label, width: labels.isAlone ? room : (end - start - gap) / 2, size: size)
      let place = Point(start, above)
      texts.append(PlacedText(text: text, place: place, anchor: .start, role: .yLabel))
      start += TextMetrics.roomyWidth(text, size: size) + gap
    }
    if let label = labels.color {
      let text = TextMetrics.shorten(label, width: end - start, size: size)
      let place = Point(end, above)
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

  /// Lists marks in the panel where nothing is drawn, if there is such a place.
  mutating func addLegendInside(_ labelled: [Layer]) {
    guard !labelled.isEmpty else { return }
    let widest = labelled.map { PlacedKey.width($0.style.label ?? "") }.max() ?? 0
    let boxWidth = min(widest + 20, panel.width)
    let boxHeight = min(Double(labelled.count) * Space.row + 8, panel.height)
    let place = LegendPlace(layers, panel: panel, x: x, y: y)
    guard let box = place.frame(width: boxWidth, height: boxHeight) else { return }
    legendBox = box
    for (index, layer) in labelled.enumerated() {
      let place = Point(box.left + 10, box.top + 4 + Space.row * (Double(index) + 0.5))
      legend.append(PlacedKey(layer: layer, text: layer.style.label ?? "", place: place))
    }
  }
}

/// Panels as pictures of their own, which a page sets in as many columns as it has room for.
///
/// All panels are laid out alike. Tick labels that neighbours share reach past a panel's edge, into
/// a gutter at the left and below; the page's style sheet shows them where a panel is the first of its
/// row, or the last of its column.
package struct PanelPictures: Sendable, Hashable {
  /// The headings as plain text.
  package var title: String?
  package var subtitle: String?
  /// Entries of the legend that the panels share.
  package var keys: [String] = []
  package var panels: [String] = []
  /// The bar of the colours that the panels share, on a level with the first row's data.
  package var colorBar: String?
  package var columns: Int
  /// How many columns a narrow page has room for.
  package var narrowColumns: Int
  /// The widths of a panel, of the gutter at the left and of the bar, and the height of what stands
  /// below the last row, in the units of the pictures.
  package var width: Int
  package var gutter: Int
  package var barWidth: Int
  package var below: Int
}

extension Plot {
  /// The panels one by one, and what they leave out; nil for other plots, and for sequences.
  package func panelPictures(idPrefix: String) -> (PanelPictures, thinned: [ThinnedMark])? {
    guard let panels, panels.rate == nil, !panels.plots.isEmpty else { return nil }
    var thinned: [ThinnedMark] = []
    let pictures = PanelPictures(self, panels, idPrefix: idPrefix, &thinned)
    return (pictures, thinned)
  }
}

extension PanelPictures {
  /// Up to this width, in points, a narrow page hardly shrinks the text.
  private static let narrowWidth = 440

  fileprivate init(
    _ plot: Plot, _ given: Panels, idPrefix: String, _ thinned: inout [ThinnedMark]
  ) {
    var cells = PanelCells(plot, given)
    let shared = cells.panels
    let count = shared.plots.count
    columns = min(shared.columns, count)
    // Three in a row go below each other; two and one would look like a mistake.
    narrowColumns = count == 3 && columns == 3 ? 1 : (columns + 1) / 2
    let stretches = [columns, narrowColumns]
    func places(_ isThere: (Int) -> Bool) -> [Bool] { stretches.map(isThere) }
    let besides = (0..<count).map { index in places { !shared.sharesY || index % $0 == 0 } }
    let belows = (0..<count).map { index in places { !shared.sharesX || index + $0 >= count } }
    func layout(_ index: Int, dataTop: Double) -> Layout {
      Layout(
        cells.plot(
          index, left: shared.sharesY ? PanelCells.inset : cells.left, dataTop: dataTop,
          hidesX: !belows[index].contains(true), hidesY: !besides[index].contains(true),
          hasLabelRow: true))
    }
    let dataTop = (0..<count).map { layout($0, dataTop: 0).panel.top }.max() ?? 0
    var layouts = (0..<count).map { layout($0, dataTop: dataTop) }
    let isInside = cells.placeKeys(in: &layouts)

    title = plot.settings.title.filled.map(LabelText.plain)
    subtitle = plot.settings.subtitle.filled.map(LabelText.plain)
    let whole = layouts.map(\.height).max() ?? 0
    let hasNotes = layouts.contains { $0.texts.contains { $0.role == .note } }
    let data = layouts.map(\.panel.bottom).max() ?? 0
    let height =
      shared.sharesX && !hasNotes ? min(data + Layout.Space.tickGap + PanelCells.gap, whole) : whole
    below = Int((whole - height).rounded(.up))
    width = Int(((layouts.map(\.width).max() ?? 0) + PanelCells.gap).rounded(.up))
    gutter = shared.sharesY ? Int(max(cells.left - PanelCells.inset, 0).rounded(.up)) : 0
    let first = layouts.first
    let plan = first.flatMap { cells.bar(height: $0.panel.height) }
    barWidth = Int(((plan?.width ?? Layout.Space.right) - Layout.Space.right).rounded(.up))
    let isCompact = gutter + narrowColumns * width + barWidth <= Self.narrowWidth
    let sizeClasses = isCompact ? ["lp-compact"] : []
    if let first, let plan {
      colorBar = Self.bar(
        plan, cells, first, Size(width: Double(barWidth), height: height), classes: sizeClasses,
        prefix: idPrefix)
    }
    for (index, layout) in layouts.enumerated() {
      let drawing = Drawing(
        layout, idPrefix: "\(idPrefix)-\(index + 1)", includesStyle: false, namesAxes: true)
      let names = zip(["lp-y", "lp-x"], [besides[index], belows[index]]).flatMap { name, shown in
        zip(["-wide", "-narrow"], shown).filter(\.1).map { name + $0.0 }
      }
      panels.append(
        drawing.svg(
          &thinned, size: Size(width: Double(width), height: height), classes: sizeClasses + names
        ).text())
    }
    if !isInside { keys = cells.keys.compactMap { key in layouts.first.map { Self.key(key, $0) } } }
  }

  /// An entry of a legend, as wide as its words.
  private static func key(_ layer: Layer, _ layout: Layout) -> String {
    let text = layer.style.label ?? ""
    let words = TextMetrics.width(text, size: TextMetrics.labelSize)
    let size = Size(width: PlacedKey.keyWidth + PlacedKey.gap + words, height: 20)
    let key = PlacedKey(layer: layer, text: text, place: Point(0, size.height / 2))
    let drawing = Drawing(layout, idPrefix: "", includesStyle: false)
    return SVGNode.picture(
      size, classes: ["lp-compact"], [("aria-hidden", "true")], drawing.keys([key])
    )
    .text()
  }

  /// The bar beside the first panel.
  private static func bar(
    _ plan: ColorBarPlan, _ cells: PanelCells, _ layout: Layout, _ size: Size, classes: [String],
    prefix: String
  ) -> String {
    var frame = layout.panel
    frame.left = -frame.width - ColorBarPlan.gap
    let bar = plan.placed(beside: frame)
    let drawing = Drawing(layout, idPrefix: prefix, includesStyle: false)
    let label = cells.colorLabel(endingAt: size.width, above: frame.top, width: 2 * cells.width)
    return SVGNode.picture(
      size, classes: classes, [("aria-hidden", "true")],
      drawing.colorBar(bar) + (label.map { [drawing.text($0)] } ?? [])
    ).text()
  }
}

/// Numbers behind a mark, few enough to read.
package struct PlotTable: Sendable, Hashable {
  /// What the rows are: `samples, 12 of 1500 points`.
  package var title: String
  package var header: [String]
  package var rows: [[String]]

  /// Longer tables are thinned.
  static let rowCountMax = 10
  /// More tables would bury the figure.
  static let countMax = 4
}

extension Plot {
  /// The data of the marks as tables; what has no table, such as a rule, is left out.
  ///
  /// Of many marks those with a label come first.
  package var tables: [PlotTable] { Array(allTables.prefix(PlotTable.countMax)) }

  private var allTables: [PlotTable] {
    if let panels {
      return zip(1..., SharedPanels(panels, in: settings).plots).flatMap { number, plot in
        plot.tables.map { table in
          var table = table
          let title = plot.settings.title.filled.map(LabelText.plain) ?? "panel \(number)"
          table.title = "\(title): \(table.title)"
          return table
        }
      }
    }
    let named = layers.filter { $0.style.label.filled != nil }
    return (named + layers.filter { $0.style.label.filled == nil }).compactMap { layer in
      let maker = TableMaker(
        layer, xLabel: LabelText.plain(settings.x.label.filled ?? "x"),
        yLabel: LabelText.plain(settings.y.label.filled ?? "y"))
      return layer.draft.table.map { maker.table($0) }
        ?? layer.draft.shapes.lazy.compactMap { maker.table($0) }.first
    }
  }
}

/// Makes a table of one mark.
private struct TableMaker {
  let draft: Draft
  let name: String
  let xLabel: String
  let yLabel: String

  init(_ layer: Layer, xLabel: String, yLabel: String) {
    draft = layer.draft
    name = LabelText.plain(layer.style.label.filled ?? layer.draft.kind)
    self.xLabel = xLabel
    self.yLabel = yLabel
  }

  func table(_ table: DraftTable) -> PlotTable? {
    switch table {
    case .corners(let grid): raster(grid, isAtCorners: true)
    case .pixels(let pictures): pixels(pictures)
    case .rows(let noun, let header, let values):
      rows(values, noun, header) { $0.map(number) }
    }
  }

  func table(_ shape: Shape) -> PlotTable? {
    switch shape {
    case .strokes(let strokes):
      // Lines of contours and grids say nothing as numbers.
      guard strokes.count == 1, draft.kind == "line" || draft.kind == "density" else { return nil }
      return points(strokes[0])
    case .dots(let dots): return points(dots)
    case .boxes(let boxes): return self.boxes(boxes)
    case .rings(let rings):
      guard draft.kind == "area" || draft.kind == "band" else { return nil }
      return band(
        rings.flatMap { $0.prefix($0.count / 2) },
        rings.flatMap { $0.suffix($0.count / 2).reversed() })
    case .raster(let grid, _): return raster(grid)
    case .pixels, .bands, .horizontalRule, .verticalRule, .text, .arrows: return nil
    }
  }

  private func points(_ points: [Point]) -> PlotTable? {
    rows(points.drawable, "points", [xLabel, yLabel]) { [number($0.x), number($0.y)] }
  }

  private func boxes(_ boxes: [Box]) -> PlotTable? {
    if draft.kind == "histogram" {
      return rows(boxes, "bins", ["from", "to", draft.yLabel ?? "height"]) {
        [number($0.low.x), number($0.high.x), number($0.high.y)]
      }
    }
    return rows(boxes, "bars", [xLabel, yLabel]) { box in
      let middle = (box.low.x + box.high.x) / 2
      let height = box.low.y < 0 ? box.low.y : box.high.y
      let index = Int(middle.rounded().clamped(-1, 1e6, otherwise: -1))
      let isNamed = draft.categories.indices.contains(index)
      return [isNamed ? draft.categories[index] : number(middle), number(height)]
    }
  }

  private func band(_ highs: [Point], _ lows: [Point]) -> PlotTable? {
    rows(Array(zip(highs, lows)), "places", [xLabel, "low", "high"]) {
      [number($0.0.x), number($0.1.y), number($0.0.y)]
    }
  }

  /// A matrix is a table already; a function is shown on a coarse grid.
  private func raster(_ grid: PlaneGrid, isAtCorners: Bool = false) -> PlotTable? {
    guard !grid.values.isEmpty else { return nil }
    let columns = Self.spread(grid.columns, over: 6)
    let rows = Self.spread(grid.rows, over: 6)
    // Paper's order: the largest y on top, but the first row of a matrix.
    let order = draft.isMatrix ? rows : rows.reversed()
    let place = isAtCorners ? grid.corner : grid.center
    let isWhole = columns.count == grid.columns && rows.count == grid.rows
    return PlotTable(
      title: name
        + (isWhole
          ? "" : ", \(rows.count) × \(columns.count) of \(grid.rows) × \(grid.columns) values"),
      header: ["\(yLabel) \\ \(xLabel)"] + columns.map { number(place($0, 0).x) },
      rows: order.map { row in
        [number(place(0, row).y)] + columns.map { number(grid[$0, row]) }
      })
  }

  /// The first channel of the first picture.
  private func pixels(_ pictures: Pictures) -> PlotTable? {
    guard !pictures.values.isEmpty else { return nil }
    let columns = Self.spread(pictures.width, over: 6)
    let rows = Self.spread(pictures.height, over: 6)
    let isWhole = columns.count == pictures.width && rows.count == pictures.height
    let first =
      (pictures.count > 1 ? ", first picture" : "")
      + (pictures.channels > 1 ? ", first channel" : "")
    return PlotTable(
      title: name + first
        + (isWhole
          ? ""
          : ", \(rows.count) × \(columns.count) of \(pictures.height) × \(pictures.width) pixels"),
      header: ["row \\ column"] + columns.map { String($0) },
      rows: rows.map { row in
        [String(row)] + columns.map { number(pictures.value(0, 0, row, $0)) }
      })
  }

  private func rows<Item>(
    _ items: [Item], _ noun: String, _ header: [String], _ row: (Item) -> [String]
  ) -> PlotTable? {
    guard !items.isEmpty else { return nil }
    let chosen = Self.spread(items.count, over: PlotTable.rowCountMax)
    let part = chosen.count < items.count ? ", \(chosen.count) of \(items.count) \(noun)" : ""
    return PlotTable(title: name + part, header: header, rows: chosen.map { row(items[$0]) })
  }

  /// At most `count` indices, evenly spread, both ends included.
  private static func spread(_ total: Int, over count: Int) -> [Int] {
    guard total > count else { return Array(0..<total) }
    return (0..<count).map { ($0 * (total - 1) + (count - 1) / 2) / (count - 1) }
  }

  private func number(_ value: Double) -> String { NumberText.significant(value) }
}

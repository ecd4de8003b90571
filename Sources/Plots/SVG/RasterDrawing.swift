/// Draws a grid of values: few cells as boxes, many as an image.
struct RasterDrawing {
  private let grid: PlaneGrid
  private let layout: Layout

  /// Up to this many cells stay sharp boxes at any zoom.
  static let boxCountMax = 1024

  init(_ grid: PlaneGrid, _ layout: Layout) {
    self.grid = grid
    self.layout = layout
  }

  func nodes(smooth: Bool, opacity: Double?) -> [SVGNode] {
    guard let color = layout.color else { return [] }
    let isLinear = layout.x.kind == .linear && layout.y.kind == .linear
    let isImage = isLinear && (smooth || grid.values.count > Self.boxCountMax)
    var nodes = isImage ? image(color, smooth: smooth) : boxes(color)
    if let opacity, opacity < 1 {
      nodes = [.element("g", [("opacity", NumberText.coordinate(opacity))], nodes)]
    }
    return nodes
  }

  /// One pixel for each cell, stretched by the viewer.
  private func image(_ color: ColorScale, smooth: Bool) -> [SVGNode] {
    let frame = Frame(
      position(Point(grid.xs.lowerBound, grid.ys.lowerBound)),
      position(Point(grid.xs.upperBound, grid.ys.upperBound)))
    let isUpright = layout.y.start > layout.y.end
    var pixels: [UInt8] = []
    pixels.reserveCapacity(grid.values.count)
    for line in 0..<grid.rows {
      let row = isUpright ? grid.rows - 1 - line : line
      for column in 0..<grid.columns {
        pixels.append(UInt8(color.step(grid[column, row]) ?? ColorScale.stepCount))
      }
    }
    let data = PNGImage.dataURI(
      width: grid.columns, height: grid.rows, pixels: pixels, palette: color.map.steps)
    var attributes = [
      ("x", NumberText.coordinate(frame.left)), ("y", NumberText.coordinate(frame.top)),
      ("width", NumberText.coordinate(frame.width)),
      ("height", NumberText.coordinate(frame.height)), ("preserveAspectRatio", "none"),
    ]
    if !smooth { attributes.append(("style", "image-rendering:pixelated")) }
    return [.element("image", attributes + [("href", data)])]
  }

  /// Pictures as they are: sharp pixels, whatever the size.
  static func pixels(_ sheet: PixelSheet, _ layout: Layout, opacity: Double?) -> [SVGNode] {
    guard layout.x.kind == .linear, layout.y.kind == .linear else { return [] }
    let frame = Frame(
      Point(layout.x.position(0), layout.y.position(0)),
      Point(
        layout.x.position(Double(sheet.width)), layout.y.position(Double(sheet.height))))
    var attributes = [
      ("x", NumberText.coordinate(frame.left)), ("y", NumberText.coordinate(frame.top)),
      ("width", NumberText.coordinate(frame.width)),
      ("height", NumberText.coordinate(frame.height)), ("preserveAspectRatio", "none"),
      ("style", "image-rendering:pixelated"),
    ]
    if let opacity, opacity < 1 {
      attributes.append(("opacity", NumberText.coordinate(opacity)))
    }
    let data = PNGImage.dataURI(width: sheet.width, height: sheet.height, rgba: sheet.pixels)
    return [.element("image", attributes + [("href", data)])]
  }

  /// Runs of one colour along each row as boxes, all boxes of a colour in one path.
  private func boxes(_ color: ColorScale) -> [SVGNode] {
    var paths = [PathText](repeating: PathText(), count: ColorScale.stepCount)
    for row in 0..<grid.rows {
      var start = 0
      while start < grid.columns {
        let step = color.step(grid[start, row])
        var end = start + 1
        while end < grid.columns, color.step(grid[end, row]) == step { end += 1 }
        if let step {
          let frame = Frame(position(corner(start, row)), position(corner(end, row + 1)))
          if let seen = frame.intersection(layout.panel) { paths[step].addBox(seen) }
        }
        start = end
      }
    }
    return paths.enumerated().compactMap { step, path in
      guard !path.isEmpty else { return nil }
      return .element(
        "path",
        [
          ("fill", color.map.steps[step].hex), ("shape-rendering", "crispEdges"),
        ] + path.attributes)
    }
  }

  private func corner(_ column: Int, _ row: Int) -> Point {
    Point(
      PlaneGrid.between(grid.xs, Double(column) / Double(grid.columns)),
      PlaneGrid.between(grid.ys, Double(row) / Double(grid.rows)))
  }

  private func position(_ point: Point) -> Point {
    Point(
      layout.x.positionFromBaseline(point.x), layout.y.positionFromBaseline(point.y))
  }
}

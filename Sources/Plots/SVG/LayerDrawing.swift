/// Turns one mark's shapes into SVG nodes.
struct LayerDrawing {
  private let layer: Layer
  private let layout: Layout
  private var style: MarkStyle { layer.style }
  /// Set if not all of the mark is drawn.
  private(set) var thinned: ThinnedMark?

  /// Starts the ids of the layer's parts, with its number in the plot.
  private let prefix: String
  private let number: Int
  private var crowdCount = 0

  init(_ layer: Layer, _ layout: Layout, prefix: String = "", number: Int = 0) {
    self.layer = layer
    self.layout = layout
    self.prefix = prefix
    self.number = number
  }

  mutating func nodes() -> [SVGNode] {
    var nodes: [SVGNode] = []
    for shape in layer.draft.shapes { nodes += self.nodes(shape) }
    return nodes
  }

  private mutating func nodes(_ shape: Shape) -> [SVGNode] {
    switch shape {
    case .strokes(let strokes): self.strokes(strokes)
    case .rings(let rings): self.rings(rings)
    case .dots(let dots): self.dots(dots)
    case .boxes(let boxes): self.boxes(boxes)
    case .raster(let grid, let smooth):
      RasterDrawing(grid, layout).nodes(smooth: smooth, opacity: style.opacity)
    case .pixels(let sheet):
      RasterDrawing.pixels(sheet, layout, opacity: style.opacity)
    case .bands(let bands): self.bands(bands)
    case .horizontalRule(let y): rule(Point(layout.x.low, y), Point(layout.x.high, y))
    case .verticalRule(let x): rule(Point(x, layout.y.low), Point(x, layout.y.high))
    case .text(let words, let place, let anchor, let offset): text(words, place, anchor, offset)
    case .arrows(let segments): arrows(segments)
    }
  }

  /// The mark in small, for the legend; `place` is its left middle.
  func key(at place: Point) -> [SVGNode] {
    let width = PlacedKey.keyWidth
    switch layer.draft.key {
    case .line:
      var path = PathText()
      path.add([place, Point(place.x + width, place.y)])
      return [stroke(path, width: min(max(lineWidth, 1), 6))]
    case .dot:
      var path = PathText()
      path.addDots([Point(place.x + width / 2, place.y)])
      return [dotPath(path, radius: min(max(style.radius ?? 3.5, 2), 6), opacity: 1)]
    case .swatch:
      let frame = Frame(left: place.x + 3, top: place.y - 6, width: 14, height: 12)
      var path = PathText()
      path.addBox(frame)
      return [fill(path, opacity: style.opacity ?? defaultFillOpacity)]
    }
  }

  // MARK: Strokes

  private var lineWidth: Double {
    if let width = style.width { return width }
    switch layer.draft.kind {
    case "contours": return 1.3
    case "vertical rule", "horizontal rule", "arrow", "vector field", "segments", "error bars":
      return 1.4
    case "deformed grid": return 1
    default: return 2
    }
  }

  private mutating func strokes(_ strokes: [[Point]]) -> [SVGNode] {
    let room = layout.panel.outset(max(lineWidth, 2))
    var (count, drawnCount) = (0, 0)
    let parts = strokes.flatMap { stroke in
      Clipping.polyline(stroke.map(position), to: room).map { part in
        let thin = Thinning.line(part, in: layout.panel)
        count += part.count
        drawnCount += thin.count
        return Thinning.simplified(thin)
      }
    }
    note(drawnCount, of: count)
    var path = pathText(for: parts)
    for part in parts { path.add(part) }
    let lonely = strokes.flatMap { lonelyPoints($0) }
    var nodes = path.isEmpty ? [] : [stroke(path, width: lineWidth)]
    if !lonely.isEmpty { nodes += dots(lonely) }
    return nodes
  }

  /// Points without drawable neighbours: a line through them would be invisible.
  private func lonelyPoints(_ points: [Point]) -> [Point] {
    points.indices.filter { index in
      points[index].isDrawable
        && (index == 0 || !points[index - 1].isDrawable)
        && (index + 1 == points.count || !points[index + 1].isDrawable)
    }
    .map { points[$0] }
  }

  /// A curve of more than a few points is drawn to a tenth of a point, which nobody can see.
  private func pathText(for parts: [[Point]]) -> PathText {
    PathText(parts.reduce(0) { $0 + $1.count } > 40 ? .coarse(steps: 10) : .fine)
  }

  private func stroke(_ path: PathText, width: Double) -> SVGNode {
    let pattern = style.dash ?? (layer.draft.kind.hasSuffix("rule") ? .dashed : .solid)
    let kind = pattern == .dashed ? "lp-line lp-dashed" : "lp-line"
    var attributes = layer.color.attributes(.stroke, of: kind)
    attributes.append(("stroke-width", NumberText.coordinate(width * path.scale)))
    if let lengths = pattern.lengths(width: width) {
      let text = lengths.map { NumberText.coordinate($0 * path.scale) }.joined(separator: " ")
      attributes.append(("stroke-dasharray", text))
    }
    append(style.opacity, "stroke-opacity", to: &attributes)
    return .element("path", attributes + path.attributes)
  }

  private func rule(_ start: Point, _ end: Point) -> [SVGNode] {
    var path = PathText()
    let ends = [position(start), position(end)]
    guard ends.allSatisfy({ $0.isDrawable && layout.panel.outset(0.5).contains($0) }) else {
      return []
    }
    path.add(ends)
    return [stroke(path, width: lineWidth)]
  }

  private func arrows(_ segments: [Arrow.Segment]) -> [SVGNode] {
    var path = PathText(segments.count > 20 ? .coarse(steps: 10) : .fine)
    let room = layout.panel.outset(2000)
    for segment in segments {
      let (start, end) = (position(segment.start), position(segment.end))
      guard room.contains(start), room.contains(end) else { continue }
      let (dx, dy) = (end.x - start.x, end.y - start.y)
      let length = (dx * dx + dy * dy).squareRoot()
      guard length > 0.3 else { continue }
      path.add([start, end])
      // The head is a third of a short arrow and at most eight points of a long one.
      let head = min(length * 0.34, 7)
      let (ux, uy) = (dx / length * head, dy / length * head)
      path.add([
        Point(end.x - ux - uy * 0.55, end.y - uy + ux * 0.55), end,
        Point(end.x - ux + uy * 0.55, end.y - uy - ux * 0.55),
      ])
    }
    return path.isEmpty ? [] : [stroke(path, width: lineWidth)]
  }

  // MARK: Fills

  private var defaultFillOpacity: Double {
    switch layer.draft.kind {
    case "band", "area": 0.28
    // A curve bounds it; what lies behind should keep its colour.
    case "density": 0.14
    case "histogram": 0.7
    default: 0.85
    }
  }

  private func fill(_ path: PathText, opacity: Double) -> SVGNode {
    var attributes = layer.color.attributes(.fill)
    append(opacity, "fill-opacity", to: &attributes)
    return .element("path", attributes + path.attributes)
  }

  private func rings(_ rings: [[Point]]) -> [SVGNode] {
    let parts = rings.map {
      Thinning.simplified(Clipping.ring($0.map(positionFromBaseline), to: layout.panel.outset(2)))
    }
    var path = pathText(for: parts)
    for part in parts { path.add(part, closed: true) }
    return path.isEmpty ? [] : [fill(path, opacity: style.opacity ?? defaultFillOpacity)]
  }

  private func boxes(_ boxes: [Box]) -> [SVGNode] {
    var path = PathText()
    for box in boxes {
      var frame = Frame(positionFromBaseline(box.low), positionFromBaseline(box.high))
      if frame.width > 5 {
        frame = Frame(
          left: frame.left + 0.5, top: frame.top, width: frame.width - 1, height: frame.height)
      }
      guard let seen = frame.intersection(layout.panel), seen.height > 0 else { continue }
      path.addBox(seen)
    }
    return path.isEmpty ? [] : [fill(path, opacity: style.opacity ?? defaultFillOpacity)]
  }

  private func bands(_ bands: [[[Point]]]) -> [SVGNode] {
    let colors = layout.colorMap.bandColors(layer.draft.colorLevels)
    return zip(bands, colors).compactMap { band, color in
      let parts = band.map {
        Thinning.simplified(Clipping.ring($0.map(position), to: layout.panel.outset(2)))
      }
      var path = pathText(for: parts)
      for part in parts { path.add(part, closed: true) }
      guard !path.isEmpty else { return nil }
      var attributes = [
        ("fill", color.hex), ("fill-rule", "evenodd"),
      ]
      append(style.opacity, "fill-opacity", to: &attributes)
      return .element("path", attributes + path.attributes)
    }
  }

  // MARK: Dots and words

  /// More dots than this are written to a fifth of a point, which can't be seen under one of three.
  private static let crowdCount = 200

  static func dotRadius(count: Int) -> Double { count <= 200 ? 3.2 : count <= 2000 ? 2.2 : 1.5 }

  private mutating func dots(_ dots: [Point]) -> [SVGNode] {
    let count = dots.count
    let radius = style.radius ?? Self.dotRadius(count: count)
    let opacity =
      style.opacity ?? (count <= 50 ? 0.9 : count <= 2000 ? 0.6 : count <= 8000 ? 0.35 : 0.22)
    let places = dots.map(position).filter(layout.panel.outset(0.5).contains)
    if places.count > CrowdDrawing.countMin {
      note(places.count, of: places.count, isPicture: true)
      crowdCount += 1
      let id = "\(prefix)-crowd-\(number)-\(crowdCount)"
      return CrowdDrawing(places, in: layout.panel.outset(0.5), radius: radius)
        .nodes(id: id, color: layer.color, opacity: style.opacity)
    }
    let sheets = Thinning.sheets(
      places, in: layout.panel.outset(0.5), radius: radius,
      count: opacity == 1 ? 1 : 8)
    note(sheets.reduce(0) { $0 + $1.count }, of: places.count)
    return sheets.map { sheet in
      var path = PathText(count > Self.crowdCount ? .coarse(steps: 5) : .fine)
      path.addDots(sheet)
      return dotPath(path, radius: radius, opacity: opacity)
    }
  }

  private func dotPath(_ path: PathText, radius: Double, opacity: Double) -> SVGNode {
    var attributes = layer.color.attributes(.stroke, of: "lp-line")
    attributes.append(("stroke-width", NumberText.coordinate(radius * 2 * path.scale)))
    append(opacity, "stroke-opacity", to: &attributes)
    return .element("path", attributes + path.attributes)
  }

  private func text(
    _ words: String, _ place: Point, _ anchor: TextAnchor, _ offset: Point
  ) -> [SVGNode] {
    let place = position(place)
    guard layout.panel.outset(1).contains(place) else { return [] }
    var attributes = [
      ("class", "lp-word"), ("x", NumberText.coordinate(place.x + offset.x)),
      ("y", NumberText.coordinate(place.y + offset.y)), ("dy", ".36em"),
    ]
    if anchor != .start { attributes.append(("text-anchor", anchor.css)) }
    if layer.color != .ink { attributes.append(("style", "fill:\(layer.color.css)")) }
    append(style.opacity, "opacity", to: &attributes)
    return [.element("text", attributes, LabelDrawing.nodes(words))]
  }

  // MARK: Helpers

  private mutating func note(_ drawnCount: Int, of count: Int, isPicture: Bool = false) {
    guard drawnCount < count || isPicture else { return }
    thinned = ThinnedMark(
      label: style.label.map(LabelText.plain), drawnCount: drawnCount, count: count,
      isPicture: isPicture)
  }

  private func position(_ point: Point) -> Point {
    Point(layout.x.position(point.x), layout.y.position(point.y))
  }

  private func positionFromBaseline(_ point: Point) -> Point {
    Point(layout.x.positionFromBaseline(point.x), layout.y.positionFromBaseline(point.y))
  }

  private func append(
    _ value: Double?, _ name: String, to attributes: inout [(String, String)]
  ) {
    if let value, value < 1 { attributes.append((name, NumberText.coordinate(value))) }
  }
}

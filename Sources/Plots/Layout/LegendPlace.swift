/// Finds a place for the legend inside the panel where nothing is drawn.
struct LegendPlace {
  private let panel: Frame
  private let x: Scale
  private let y: Scale
  private var segments: [(Point, Point)] = []
  private var rings: [[Point]] = []
  private var frames: [Frame] = []
  private var dots: [(place: Point, radius: Double)] = []
  /// Whether colours fill the panel.
  private var isFull = false

  /// From the frame, and from what is drawn.
  private static let inset = 6.0
  private static let air = 3.0
  /// Places along each side that are tried.
  private static let stepCount = 8

  init(_ layers: [Layer], panel: Frame, x: Scale, y: Scale) {
    (self.panel, self.x, self.y) = (panel, x, y)
    for layer in layers {
      for shape in layer.draft.shapes { add(shape, of: layer) }
    }
  }

  /// The box of this size that covers nothing: in a corner if one is free, else at a side, else
  /// anywhere; nil if there is none.
  func frame(width: Double, height: Double) -> Frame? {
    let room = panel.outset(-Self.inset)
    guard !isFull, width <= room.width, height <= room.height else { return nil }
    let steps = Self.stepCount
    let places = (0...steps).flatMap { down in (0...steps).map { (across: $0, down: down) } }
    // Corners first, the upper right one before all; then sides, then the middle.
    let ranked = places.enumerated().sorted { a, b in
      (rank(a.element), a.offset) < (rank(b.element), b.offset)
    }
    for (_, place) in ranked {
      let frame = Frame(
        left: room.right - width - (room.width - width) * Double(place.across) / Double(steps),
        top: room.top + (room.height - height) * Double(place.down) / Double(steps), width: width,
        height: height)
      if isFree(frame.outset(Self.air)) { return frame }
    }
    return nil
  }

  private func rank(_ place: (across: Int, down: Int)) -> Int {
    let isAtSide = place.across == 0 || place.across == Self.stepCount
    let isAtEnd = place.down == 0 || place.down == Self.stepCount
    return isAtSide && isAtEnd ? 0 : isAtSide || isAtEnd ? 1 : 2
  }

  // MARK: What is drawn

  private mutating func add(_ shape: Shape, of layer: Layer) {
    switch shape {
    case .strokes(let strokes):
      for stroke in strokes {
        let places = stroke.map(place)
        segments += Array(zip(places, places.dropFirst()))
      }
    case .rings(let rings): addRings(rings.map { $0.map(placeFromBaseline) })
    case .dots(let places):
      let radius = layer.style.radius ?? LayerDrawing.dotRadius(count: places.count)
      dots += places.map { (place($0), radius) }
    case .boxes(let boxes):
      frames += boxes.map { Frame(placeFromBaseline($0.low), placeFromBaseline($0.high)) }
    case .raster, .pixels, .bands: isFull = true
    case .horizontalRule(let value):
      segments.append((Point(panel.left, y.position(value)), Point(panel.right, y.position(value))))
    case .verticalRule(let value):
      segments.append((Point(x.position(value), panel.top), Point(x.position(value), panel.bottom)))
    case .text(let words, let at, let anchor, let offset):
      let width = TextMetrics.roomyWidth(words, size: TextMetrics.labelSize)
      let middle = place(at)
      let left = middle.x + offset.x - width * (anchor == .start ? 0 : anchor == .end ? 1 : 0.5)
      frames.append(Frame(left: left, top: middle.y + offset.y - 9, width: width, height: 18))
    case .arrows(let arrows): segments += arrows.map { (place($0.start), place($0.end)) }
    }
  }

  private mutating func addRings(_ rings: [[Point]]) {
    self.rings += rings
    for ring in rings {
      guard let first = ring.first else { continue }
      segments += Array(zip(ring, ring.dropFirst() + [first]))
    }
  }

  private func place(_ point: Point) -> Point { Point(x.position(point.x), y.position(point.y)) }

  private func placeFromBaseline(_ point: Point) -> Point {
    Point(x.positionFromBaseline(point.x), y.positionFromBaseline(point.y))
  }

  // MARK: Covering

  private func isFree(_ box: Frame) -> Bool {
    !dots.contains { box.outset($0.radius).contains($0.place) }
      && !frames.contains { box.intersection($0) != nil }
      && !segments.contains { Self.crosses(box, $0.0, $0.1) } && !isInside(box)
  }

  private static func crosses(_ box: Frame, _ a: Point, _ b: Point) -> Bool {
    guard a.isDrawable, b.isDrawable, max(a.x, b.x) >= box.left, min(a.x, b.x) <= box.right,
      max(a.y, b.y) >= box.top, min(a.y, b.y) <= box.bottom
    else { return false }
    return !Clipping.polyline([a, b], to: box).isEmpty
  }

  /// Whether the box lies wholly inside what is filled; crossing its edge was asked before.
  private func isInside(_ box: Frame) -> Bool {
    let point = Point(box.left, box.top)
    var isInside = false
    for ring in rings {
      var last = ring.last ?? point
      for next in ring {
        if (next.y > point.y) != (last.y > point.y),
          point.x < (last.x - next.x) * (point.y - next.y) / (last.y - next.y) + next.x
        {
          isInside.toggle()
        }
        last = next
      }
    }
    return isInside
  }
}

/// Turns a planned page into SVG nodes: the frame around the data, and the words.
struct Drawing {
  let layout: Layout
  private let prefix: String
  private let includesStyle: Bool
  /// Whether a style sheet can tell the words of the axes from others.
  private let namesAxes: Bool

  init(_ layout: Layout, idPrefix: String, includesStyle: Bool, namesAxes: Bool = false) {
    self.layout = layout
    self.includesStyle = includesStyle
    self.namesAxes = namesAxes
    prefix = Self.identifier(idPrefix)
  }

  /// `text` with hyphens for what an id can't hold everywhere.
  static func identifier(_ text: String) -> String {
    let safe = text.unicodeScalars.map { scalar -> Character in
      let isSafe =
        scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      return isSafe || scalar == "-" || scalar == "_" ? Character(scalar) : "-"
    }
    return safe.isEmpty ? "plot" : String(safe)
  }

  /// - Parameters:
  ///   - thinned: Gets the marks that aren't drawn whole.
  ///   - size: What counts as the picture, whose parts may reach past it; nil takes all.
  ///   - classes: More classes of the element.
  func svg(
    _ thinned: inout [ThinnedMark], size: Size? = nil, classes: [String] = []
  ) -> SVGNode {
    var children: [SVGNode] = [
      .element("title", [("id", "\(prefix)-title")], [.text(layout.title)]),
      .element("desc", [("id", "\(prefix)-desc")], [.text(layout.description)]),
    ]
    if includesStyle {
      children.append(.element("style", [], [.raw(StyleSheet.alone(width: layout.width))]))
    }
    children += content(&thinned)
    let isCompact = size == nil && layout.width < 400
    return .picture(
      size ?? Size(width: layout.width, height: layout.height),
      classes: (isCompact ? ["lp-compact"] : []) + classes,
      [("role", "img"), ("aria-labelledby", "\(prefix)-title \(prefix)-desc")], children)
  }

  /// All that is drawn, without the words for those who can't see it.
  ///
  /// - Parameter thinned: Gets the marks that aren't drawn whole.
  func content(_ thinned: inout [ThinnedMark]) -> [SVGNode] {
    let clip = SVGNode.element(
      "clipPath", [("id", "\(prefix)-panel")],
      [.element("rect", attributes(of: layout.panel.outset(1)))])
    return [clip] + grid() + marks(&thinned) + axes() + colorBar() + legend()
      + layout.texts.map(text)
  }

  /// Marks from back to front; neighbours that stop at the panel's edge share its clip.
  private func marks(_ thinned: inout [ThinnedMark]) -> [SVGNode] {
    var groups: [(isClipped: Bool, nodes: [SVGNode])] = []
    for (number, layer) in zip(1..., layout.layers) {
      var drawing = LayerDrawing(layer, layout, prefix: prefix, number: number)
      let nodes = drawing.nodes()
      if let mark = drawing.thinned { thinned.append(mark) }
      guard !nodes.isEmpty else { continue }
      let isClipped = layer.draft.shapes.contains { $0.isClipped }
      if groups.last?.isClipped == isClipped {
        groups[groups.count - 1].nodes += nodes
      } else {
        groups.append((isClipped, nodes))
      }
    }
    return groups.flatMap { group -> [SVGNode] in
      guard group.isClipped else { return group.nodes }
      return [.element("g", [("clip-path", "url(#\(prefix)-panel)")], group.nodes)]
    }
  }

  // MARK: Grid and axes

  private func grid() -> [SVGNode] {
    guard !layout.isCovered else { return [] }
    let panel = layout.panel
    var path = PathText()
    for tick in layout.xTicks where !layout.hasCategories {
      let x = layout.x.position(tick.value)
      path.add([Point(x, panel.top), Point(x, panel.bottom)])
    }
    for tick in layout.yTicks {
      let y = layout.y.position(tick.value)
      path.add([Point(panel.left, y), Point(panel.right, y)])
    }
    guard !path.isEmpty else { return [] }
    return [.element("path", [("class", "lp-grid")] + path.attributes)]
  }

  private func axes() -> [SVGNode] {
    guard !layout.hidesAxes else { return [] }
    let panel = layout.panel
    var path = PathText()
    path.add([Point(panel.left, panel.bottom), Point(panel.right, panel.bottom)])
    // What grows from zero stands on a line.
    if layout.hasBaseline, layout.y.kind == .linear, layout.y.low < 0, layout.y.high > 0 {
      let zero = layout.y.position(0)
      path.add([Point(panel.left, zero), Point(panel.right, zero)])
    }
    var (below, beside): ([SVGNode], [SVGNode]) = ([], [])
    for tick in layout.xTicks {
      let x = layout.x.position(tick.value)
      path.add([Point(x, panel.bottom), Point(x, panel.bottom + 4)])
      guard !tick.label.isEmpty else { continue }
      let place = Point(x, panel.bottom + 18)
      below.append(word(tick.label, at: place, isMiddle: false))
    }
    for tick in layout.yTicks {
      let y = layout.y.position(tick.value)
      if layout.isCovered { path.add([Point(panel.left - 4, y), Point(panel.left, y)]) }
      guard !tick.label.isEmpty else { continue }
      let place = Point(panel.left - Layout.Space.tickGap, y)
      beside.append(word(tick.label, at: place, isMiddle: true))
    }
    let lines = SVGNode.element(
      "path", [("class", "lp-axis")] + path.attributes)
    return [lines] + group(below, .middle, "lp-x") + group(beside, .end, "lp-y")
  }

  /// A number that takes its look from the group it stands in.
  private func word(_ text: String, at place: Point, isMiddle: Bool) -> SVGNode {
    .element(
      "text",
      [("x", coordinate(place.x)), ("y", coordinate(place.y))]
        + (isMiddle ? [("dy", ".36em")] : []), LabelDrawing.nodes(text))
  }

  /// - Parameter axis: Names the axis whose numbers they are.
  private func group(
    _ words: [SVGNode], _ anchor: TextAnchor, _ axis: String? = nil
  ) -> [SVGNode] {
    guard !words.isEmpty else { return [] }
    let place = anchor == .start ? [] : [("text-anchor", anchor.css)]
    let names = ["lp-ticks"] + (namesAxes ? axis.map { [$0] } ?? [] : [])
    return [.element("g", [("class", names.joined(separator: " "))] + place, words)]
  }

  private func colorBar() -> [SVGNode] {
    layout.colorBar.map(colorBar) ?? []
  }

  func colorBar(_ bar: ColorBar) -> [SVGNode] {
    let nodes = bar.isContinuous ? gradient(bar) : steps(bar)
    var words: [SVGNode] = []
    for tick in bar.ticks {
      let place = Point(bar.frame.right + 6, tick.place)
      words.append(word(tick.label, at: place, isMiddle: true))
    }
    return nodes + group(words, .start)
  }

  private func gradient(_ bar: ColorBar) -> [SVGNode] {
    let last = Double(max(bar.colors.count - 1, 1))
    let stops = bar.colors.enumerated().map { index, color -> SVGNode in
      .element(
        "stop",
        [("offset", coordinate(Double(index) / last)), ("stop-color", color.hex)])
    }
    return [
      .element(
        "linearGradient",
        [("id", "\(prefix)-bar"), ("x1", "0"), ("y1", "1"), ("x2", "0"), ("y2", "0")], stops),
      .element("rect", attributes(of: bar.frame) + [("fill", "url(#\(prefix)-bar)")]),
    ]
  }

  private func steps(_ bar: ColorBar) -> [SVGNode] {
    let step = bar.frame.height / Double(bar.colors.count)
    return bar.colors.enumerated().map { index, color -> SVGNode in
      // Each step reaches up under the next, so that no seam shows between them.
      let overlap = index + 1 < bar.colors.count ? min(step, 1) : 0
      let frame = Frame(
        left: bar.frame.left, top: bar.frame.bottom - Double(index + 1) * step - overlap,
        width: bar.frame.width, height: step + overlap)
      return .element("rect", attributes(of: frame) + [("fill", color.hex)])
    }
  }

  // MARK: Legend and words

  private func legend() -> [SVGNode] {
    var nodes: [SVGNode] = []
    if let box = layout.legendBox {
      nodes.append(.element("rect", [("class", "lp-box")] + attributes(of: box) + [("rx", "4")]))
    }
    return nodes + keys(layout.legend)
  }

  func keys(_ legend: [PlacedKey]) -> [SVGNode] {
    var nodes: [SVGNode] = []
    for key in legend {
      nodes += LayerDrawing(key.layer, layout).key(at: key.place)
      let place = Point(key.place.x + PlacedKey.keyWidth + PlacedKey.gap, key.place.y)
      nodes.append(
        text(PlacedText(text: key.text, place: place, anchor: .start, role: .key), isMiddle: true))
    }
    return nodes
  }

  /// - Parameter isMiddle: Whether the place is the text's middle line rather than its baseline.
  private func text(_ placed: PlacedText, isMiddle: Bool) -> SVGNode {
    var attributes = [("x", coordinate(placed.place.x)), ("y", coordinate(placed.place.y))]
    if isMiddle { attributes.append(("dy", ".36em")) }
    if placed.anchor != .start { attributes.append(("text-anchor", placed.anchor.css)) }
    let name: String? =
      switch placed.role {
      case .label: nil
      case .xLabel: namesAxes ? "lp-x" : nil
      case .yLabel: namesAxes ? "lp-y" : nil
      default: "lp-\(placed.role.rawValue)"
      }
    if let name { attributes.append(("class", name)) }
    return .element("text", attributes, LabelDrawing.nodes(placed.text))
  }

  func text(_ placed: PlacedText) -> SVGNode { text(placed, isMiddle: false) }

  private func coordinate(_ value: Double) -> String { NumberText.coordinate(value) }

  private func attributes(of frame: Frame) -> [(String, String)] {
    [
      ("x", coordinate(frame.left)), ("y", coordinate(frame.top)),
      ("width", coordinate(frame.width)), ("height", coordinate(frame.height)),
    ]
  }
}

extension TextAnchor {
  var css: String {
    switch self {
    case .start: "start"
    case .middle: "middle"
    case .end: "end"
    }
  }
}

extension Shape {
  /// Whether the shape stops at the panel's edge; dots and words near it are drawn whole.
  var isClipped: Bool {
    switch self {
    case .dots, .text, .horizontalRule, .verticalRule: false
    case .strokes, .rings, .boxes, .raster, .pixels, .bands, .arrows: true
    }
  }
}

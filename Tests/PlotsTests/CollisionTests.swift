import Testing

@testable import Plots

/// Properties of many plots that nobody has looked at.
@Suite struct CollisionTests {
  static let seeds = 0..<600

  @Test func noTwoTextsOverlap() {
    for seed in Self.seeds {
      var random = RandomPlot(seed: seed)
      let layout = Layout(random.plot())
      let boxes = TextBox.all(in: layout)
      if let (a, b) = TextBox.collision(boxes) { Issue.record("seed \(seed): \(a), \(b)") }
      for box in boxes {
        #expect(
          box.frame.left > -1 && box.frame.right < layout.width + 1 && box.frame.top > -1
            && box.frame.bottom < layout.height + 1,
          "seed \(seed): \(box) leaves \(layout.width) × \(layout.height)")
      }
    }
  }

  @Test func noTwoTextsOfPanelsOverlap() {
    for seed in 0..<200 {
      var random = RandomPlot(seed: seed)
      let plot = random.panels()
      guard let panels = plot.panels else { continue }
      let layout = PanelLayout(plot, panels)
      if let (a, b) = TextBox.collision(TextBox.all(in: layout)) {
        Issue.record("seed \(seed): \(a), \(b)")
      }
    }
  }

  /// Panels that repeat each other's labels have one legend.
  @Test func panelsShareTheirLegend() {
    func panels(_ colors: [PlotColor]) -> PanelLayout? {
      let plot = Plot(
        panels: colors.map { color in Plot { Line([0, 1], [0, 1]).labelled("a").color(color) } })
      return plot.panels.map { PanelLayout(plot, $0) }
    }
    let shared = panels([.blue, .blue, .blue])
    #expect(shared?.legend.map(\.text) == ["a"])
    #expect(shared?.panels.allSatisfy { $0.layout.legend.isEmpty } == true)
    let apart = panels([.blue, .orange])
    #expect(apart?.legend.isEmpty == true)
    #expect(apart?.panels.map { $0.layout.legend.count } == [1, 1])
  }

  /// A legend covers no data; it goes above the panel rather than that.
  @Test func legendsInsideCoverNoData() {
    var insideCount = 0
    for seed in Self.seeds {
      var random = RandomPlot(seed: seed)
      let plot = random.plot().legend(.inside)
      let layout = Layout(plot)
      guard let box = layout.legendBox else {
        #expect(layout.legend.allSatisfy { $0.place.y < layout.panel.top })
        continue
      }
      insideCount += 1
      for point in Self.data(layout) {
        #expect(!box.contains(point), "seed \(seed): \(point) under \(box)")
      }
    }
    #expect(insideCount > 50)
  }

  /// Where there is room in a corner, the legend is inside.
  @Test func legendsFindTheFreeCorner() {
    for (x, y) in [(0.0, 0.0), (0, 1), (1, 0), (1, 1)] {
      let others = [(0.0, 0.0), (0, 1), (1, 0), (1, 1)].filter { $0 != (x, y) }
      let plot = Plot {
        Points(others.map(\.0), others.map(\.1)).labelled("three corners").radius(30)
      }
      .legend(.inside)
      let layout = Layout(plot)
      let box = layout.legendBox
      #expect(box.map { $0.left > layout.panel.left + layout.panel.width / 2 } == (x == 1))
      #expect(box.map { $0.bottom < layout.panel.top + layout.panel.height / 2 } == (y == 1))
    }
  }

  /// Places of the data on the page, densely along strokes.
  private static func data(_ layout: Layout) -> [Point] {
    func place(_ point: Point) -> Point {
      Point(layout.x.position(point.x), layout.y.position(point.y))
    }
    func along(_ points: [Point]) -> [Point] {
      zip(points, points.dropFirst()).flatMap { a, b in
        (0...20).map { step in
          let t = Double(step) / 20
          return Point(a.x + t * (b.x - a.x), a.y + t * (b.y - a.y))
        }
      }
    }
    return layout.layers.flatMap { layer in
      layer.draft.shapes.flatMap { shape -> [Point] in
        switch shape {
        case .dots(let dots): dots.map(place)
        case .strokes(let strokes): strokes.flatMap { along($0.map(place)) }
        case .rings(let rings): rings.flatMap { along($0.map(place)) }
        case .boxes(let boxes): boxes.flatMap { [place($0.low), place($0.high)] }
        case .arrows(let arrows): arrows.flatMap { along([place($0.start), place($0.end)]) }
        default: []
        }
      }
    }
    .filter { $0.isDrawable }
  }
}

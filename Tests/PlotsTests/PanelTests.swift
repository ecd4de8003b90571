import Testing

@testable import Plots

@Suite struct PanelTests {
  private static func layouts(_ plot: Plot) -> [Layout] {
    plot.panels.map { PanelLayout(plot, $0).panels.map(\.layout) } ?? []
  }

  private static func panels(_ count: Int, sharing axes: SharedAxes = .none) -> Plot {
    Plot(
      panels: (1...count).map { k in
        Plot { Line([1, 2, Double(k + 2)], [1, 2, 3]).labelled("a") }.title("\(k)")
      }, sharing: axes)
  }

  // MARK: What is said of the whole

  @Test(arguments: [SharedAxes.none, .x, .y, .both])
  func intervalsAndScalesReachAllPanels(sharing axes: SharedAxes) {
    let plot = Self.panels(3, sharing: axes).xRange(-4...8).yRange(1...1000).yScale(.log)
    let layouts = Self.layouts(plot)
    #expect(layouts.count == 3)
    for layout in layouts {
      #expect(layout.x.low == -4 && layout.x.high == 8)
      #expect(layout.y.low == 1 && layout.y.high == 1000 && layout.y.kind == .log)
    }
  }

  @Test func whatAPanelSaysItselfWins() {
    let plot = Plot(
      panels: [
        Plot { Points([0], [0]) }.xRange(0...1).xLabel("own"), Plot { Points([0], [0]) },
      ], sharing: .none
    ).xRange(0...9).xLabel("of all")
    let layouts = Self.layouts(plot)
    #expect(layouts.map(\.x.high) == [1, 9])
    #expect(layouts.map { $0.texts.first { $0.role == .xLabel }?.text } == ["own", "of all"])
  }

  @Test func coloursTicksAspectAndLegendReachAllPanels() {
    let maps = Plot(panels: [Plot { Heatmap([[0, 1]]) }, Plot { Heatmap([[2, 3]]) }])
      .colorMap(.cividis).colorRange(-1...5)
    #expect(
      Self.layouts(maps).allSatisfy { $0.color == ColorScale(low: -1, high: 5, map: .cividis) })
    let ticks = Self.panels(2).xTicks([1, 2], labels: ["one", "two"])
    #expect(Self.layouts(ticks).allSatisfy { $0.xTicks.map(\.label) == ["one", "two"] })
    let equal = Self.panels(2).aspect(.equal)
    for layout in Self.layouts(equal) {
      let units = (layout.x.end - layout.x.start) / (layout.x.high - layout.x.low)
      #expect(abs(units - (layout.y.start - layout.y.end) / (layout.y.high - layout.y.low)) < 1e-6)
    }
    #expect(Self.layouts(Self.panels(2).legend(.hidden)).map(\.legend.count) == [0, 0])
  }

  @Test func aNameOfSharedColoursStandsAboveTheirBar() throws {
    let plot = Plot(panels: [Plot { Heatmap([[0, 1]]) }, Plot { Heatmap([[2, 3]]) }])
      .colorLabel("height")
    let layout = PanelLayout(plot, try #require(plot.panels))
    let label = try #require(layout.texts.first { $0.text == "height" })
    let bar = try #require(layout.colorBar)
    #expect(label.place.y < bar.frame.top)
    #expect(label.place.x <= layout.width && label.place.x > bar.frame.left)
  }

  @Test func aSharedLegendGoesInsideOnePanelThatHasRoom() throws {
    let plot = Self.panels(3, sharing: .both).legend(.inside)
    let layout = PanelLayout(plot, try #require(plot.panels))
    #expect(layout.legend.isEmpty)
    #expect(layout.panels.compactMap(\.layout.legendBox).count == 1)
    // A panel that colours fill has none.
    let full = Plot(
      panels: (0...1).map { _ in
        Plot {
          Heatmap([[0, 1]])
          Line([0, 1], [0, 1]).labelled("a")
        }
      }
    ).legend(.inside)
    #expect(PanelLayout(full, try #require(full.panels)).legend.map(\.text) == ["a"])
  }

  // MARK: As pictures of their own

  private static func shown(_ pictures: PanelPictures, _ name: String) -> [Int] {
    pictures.panels.indices.filter { index in
      pictures.panels[index].prefix { $0 != ">" }.contains(name)
    }
  }

  /// Five in two rows of three, or in three rows of two: labels stand at the left and the lower ends.
  @Test func labelsStandAtTheEndsOfRowsAndColumns() throws {
    let plot = Self.panels(5, sharing: .both)
    let (pictures, _) = try #require(plot.panelPictures(idPrefix: "p"))
    #expect(pictures.columns == 3 && pictures.narrowColumns == 2)
    #expect(Self.shown(pictures, "lp-y-wide") == [0, 3])
    #expect(Self.shown(pictures, "lp-y-narrow") == [0, 2, 4])
    #expect(Self.shown(pictures, "lp-x-wide") == [2, 3, 4])
    #expect(Self.shown(pictures, "lp-x-narrow") == [3, 4])
    #expect(pictures.gutter > 0 && pictures.below > 0)
    // What no arrangement shows isn't written.
    #expect(!pictures.panels[1].contains("lp-ticks lp-y"))
  }

  @Test func panelsThatShareNothingShowAllLabels() throws {
    let (pictures, _) = try #require(Self.panels(4).panelPictures(idPrefix: "p"))
    for name in ["lp-y-wide", "lp-y-narrow", "lp-x-wide", "lp-x-narrow"] {
      #expect(Self.shown(pictures, name) == [0, 1, 2, 3], "\(name)")
    }
    #expect(pictures.gutter == 0 && pictures.below == 0)
  }

  @Test func picturesAreAlikeAndKeepTheirHeadings() throws {
    let plot = Self.panels(4, sharing: .both).title("Growth $x^2$").subtitle("of four")
    let (pictures, _) = try #require(plot.panelPictures(idPrefix: "p"))
    #expect(pictures.title == "Growth x²")
    #expect(pictures.subtitle == "of four")
    #expect(pictures.keys.count == 1)
    let sizes = pictures.panels.map { panel in
      panel.split(separator: "\"").first { $0.hasPrefix("0 0 ") }
    }
    #expect(Set(sizes).count == 1)
    #expect(pictures.panels[2].contains("id=\"p-3-title\">3<"))
    #expect(Plot { Rule(x: 0) }.panelPictures(idPrefix: "p") == nil)
  }
}

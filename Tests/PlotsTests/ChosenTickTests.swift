import Testing

@testable import Plots

@Suite struct ChosenTickTests {
  private static let plot = Plot { Points([0, 1, 2], [0, 10, 20]) }.size(width: 560, height: 350)

  @Test func numbersAreShownAsTheyAre() {
    let layout = Layout(Self.plot.xTicks([2, 0.1 + 0.2, 1]).yTicks([0, 12_345]))
    #expect(layout.xTicks.map(\.label) == ["0.3", "1", "2"])
    #expect(layout.yTicks.map(\.label) == ["0", "12\u{202F}345"])
    #expect(layout.yTicks.map(\.value) == [0, 12_345])
  }

  @Test func labelsStandAtTheirValues() {
    let layout = Layout(
      Self.plot.xTicks([2, 0], labels: ["last", "first"]).yTicks([0, 20], labels: ["a", "b"]))
    #expect(layout.xTicks == [Tick(value: 0, label: "first"), Tick(value: 2, label: "last")])
    #expect(layout.yTicks == [Tick(value: 0, label: "a"), Tick(value: 20, label: "b")])
  }

  /// Names take the place of a bar's own, and no lines stand at them.
  @Test func namesStandAtWholeNumbers() {
    let layout = Layout(Plot { Bars([1, 2, 3]) }.xTicks(labels: ["x", "y", "z"]))
    #expect(layout.xTicks.map(\.value) == [0, 1, 2])
    #expect(layout.hasCategories)
  }

  @Test func anAxisMayHaveNoTicks() {
    let layout = Layout(Self.plot.xTicks([]).yTicks())
    #expect(layout.xTicks.isEmpty && layout.yTicks.isEmpty)
  }

  @Test func axesReachTheirTicksUnlessAnIntervalIsGiven() {
    #expect(Layout(Self.plot.xTicks([-5, 7])).x.low == -5)
    #expect(Layout(Self.plot.xTicks([-5, 7])).x.high == 7)
    let bounded = Layout(Self.plot.xTicks([-5, 1, 7]).xRange(0...2))
    #expect(bounded.xTicks.map(\.value) == [1])
  }

  @Test func logarithmicAxesShowPositiveTicks() {
    let plot = Plot { Points([1, 100], [1, 2]) }.xScale(.log).xTicks([0, 1, 10, 100])
    #expect(Layout(plot).xTicks.map(\.label) == ["1", "10", "100"])
  }

  @Test func crowdedNumbersAreLeftOutAndWordsShortened() {
    let many = Layout(Self.plot.xTicks((0...200).map { Double($0) / 100 }))
    #expect(many.xTicks.count == 201)
    #expect(many.xTicks.count { !$0.label.isEmpty } < 20)
    let words = Layout(
      Self.plot.xTicks([0, 1, 2], labels: Array(repeating: "a label that is long", count: 3))
        .size(width: 240, height: 200))
    #expect(words.xTicks.allSatisfy { $0.label.hasSuffix("…") && $0.label.count > 2 })
  }

  @Test func whatDoesNotFitIsReported() {
    #expect(Self.plot.xTicks([1, 2], labels: ["a"]).problems.map(\.id) == ["length-mismatch"])
    #expect(Self.plot.yTicks([1, .infinity]).problems.map(\.id) == ["not-finite"])
    #expect(Self.plot.xTicks([1]).problems.isEmpty)
  }

  // MARK: Labels

  /// SI brochure, 5.4.4: thin spaces between groups of three; four digits may stay whole, and are
  /// grouped where others in the column are.
  @Test(
    arguments: [
      ([1, 2], 3, ["1000", "2000"]), ([5, 10], 3, ["5\u{202F}000", "10\u{202F}000"]),
      ([0, 25], 4, ["0", "250\u{202F}000"]),
    ] as [([Int], Int, [String])])
  func thousandsOfAnAxisAreWrittenAlike(numbers: [Int], power: Int, labels: [String]) {
    #expect(Ticks.labels(for: numbers, power: power) == labels)
  }

  @Test func anEmptyNameTakesNoRoom() {
    let histogram = Plot { Histogram([1, 2, 2, 3]) }
    let unnamed = Plot { Bars([1, 2, 2, 3]) }
    #expect(Layout(histogram).texts.contains { $0.role == .yLabel })
    #expect(Layout(histogram.yLabel("")).texts.isEmpty)
    #expect(Layout(histogram.yLabel("")).panel.top == Layout(unnamed).panel.top)
    #expect(Layout(unnamed.xLabel(" ")).height == Layout(unnamed).height)
    #expect(Layout(unnamed.title("")).title == "Plot: bars")
  }

  @Test func textMovesByPoints() throws {
    func place(_ text: Text) -> [Substring] {
      let svg = Plot {
        Points([0, 1], [0, 1])
        text
      }.svg()
      let word = svg.split(separator: "\n").first { $0.contains("lp-word\"") } ?? ""
      return word.split(separator: "\"").filter { Double($0) != nil }.map { $0 }
    }
    let still = place(Text("a", x: 0.5, y: 0.5)).compactMap { Double($0) }
    let moved = place(Text("a", x: 0.5, y: 0.5).offset(x: 6, y: -8)).compactMap { Double($0) }
    try #require(still.count == 2 && moved.count == 2)
    #expect(abs(moved[0] - still[0] - 6) < 0.02 && abs(moved[1] - still[1] + 8) < 0.02)
  }
}

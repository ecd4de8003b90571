import Testing

@testable import Plots

@Suite struct ScaleTests {
  @Test(arguments: [(-3.0, 5.0), (0.0, 1e-9), (1e12, 1e12 + 1), (-1e300, 1e300)])
  func linearScaleMapsDomainEndsToRangeEnds(low: Double, high: Double) {
    let scale = Scale(.linear, domain: (low, high), range: (40, 540))
    #expect(scale.position(low) == 40)
    #expect((scale.position(high) - 540).magnitude < 1e-9)
  }

  @Test func logScalePlacesDecadesEvenly() {
    let scale = Scale(.log, domain: (1e-3, 1e3), range: (0, 600))
    for (index, value) in [1e-3, 1e-2, 1e-1, 1, 1e1, 1e2, 1e3].enumerated() {
      #expect((scale.position(value) - 100 * Double(index)).magnitude < 1e-9)
    }
    #expect(scale.position(0).isNaN)
    #expect(scale.positionFromBaseline(-1) == 0)
  }

  /// log₂ of powers of two is exact; log₂ 10 from the literature, 3.321928094887362347870319…
  @Test func binaryLogarithmIsAccurate() {
    for power in [-1000, -52, -1, 0, 1, 7, 1000] {
      #expect(
        Logarithm.binary(Double(sign: .plus, exponent: power, significand: 1)) == Double(power))
    }
    #expect((Logarithm.binary(10) - 3.321928094887362347870319).magnitude < 1e-14)
    #expect((Logarithm.binary(0.1) + 3.321928094887362347870319).magnitude < 1e-14)
  }

  @Test func looseEndsGetAirAndTightEndsNone() {
    var extent = Extent()
    extent.insert(0, loose: false)
    extent.insert(10, loose: true)
    let domain = Scale.domain(of: extent, kind: .linear, bounds: nil)
    #expect(domain.low == 0)
    #expect(domain.high > 10 && domain.high < 11)
  }

  @Test(arguments: [0.0, 5.0, -1e-300, 1e299, 1e-12])
  func constantDataGetsADrawableDomain(value: Double) {
    let domain = Scale.domain(of: Extent([value], loose: true), kind: .linear, bounds: nil)
    #expect(domain.low < value || (value == 0 && domain.low <= 0))
    #expect(domain.high > value)
  }

  @Test func extentSkipsWhatCannotBePlaced() {
    let extent = Extent([.nan, 2, .infinity, -.infinity, 1e305, -1], loose: false)
    #expect(extent.low == -1)
    #expect(extent.high == 2)
    #expect(extent.lowPositive == 2)
  }
}

@Suite struct TickTests {
  /// Domains over many magnitudes and offsets, made by a fixed recurrence.
  static let domains: [(Double, Double)] = {
    var state: UInt64 = 7
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / 9_007_199_254_740_992
    }
    return (0..<300).map { index in
      let span = Ticks.value(1 + Int(next() * 98), index % 40 - 20)
      let low = (next() - 0.5) * 6 * span
      return (low, low + span)
    }
  }()

  @Test func ticksLieInsideAndAreRoundAndEvenlySpaced() {
    for (low, high) in Self.domains {
      let ticks = Ticks.linear(low, high) { $0.count <= 8 }
      let slack = 0.01 * (high - low)
      #expect((2...8).contains(ticks.count), "\(low) to \(high): \(ticks)")
      #expect(ticks.allSatisfy { $0.value >= low - slack && $0.value <= high + slack })
      let steps = zip(ticks, ticks.dropFirst()).map { $1.value - $0.value }
      #expect(steps.allSatisfy { ($0 - steps[0]).magnitude < 1e-9 * steps[0] })
      let digits = Decimal(steps[0]).rounded(toDigits: 6).digits
      #expect(digits == [1] || digits == [2] || digits == [5], "\(low) to \(high): \(digits)")
      #expect(Set(ticks.map(\.label)).count == ticks.count)
    }
  }

  @Test func ticksCoverMostOfTheDomain() {
    for (low, high) in Self.domains {
      let ticks = Ticks.linear(low, high) { $0.count <= 8 }
      let covered = (ticks.last?.value ?? 0) - (ticks.first?.value ?? 0)
      #expect(covered >= 0.39 * (high - low), "\(low) to \(high): \(ticks)")
    }
  }

  @Test(arguments: [
    (-1.0, 1.0, ["−1.0", "−0.5", "0", "0.5", "1.0"]),
    (0.0, 0.3, ["0", "0.1", "0.2", "0.3"]),
    (0.0, 40_000.0, ["0", "10\u{202F}000", "20\u{202F}000", "30\u{202F}000", "40\u{202F}000"]),
    (0.0, 4e9, ["0", "10⁹", "2×10⁹", "3×10⁹", "4×10⁹"]),
    (0.0, 4e-7, ["0", "10⁻⁷", "2×10⁻⁷", "3×10⁻⁷", "4×10⁻⁷"]),
  ])
  func labelsAreExactText(low: Double, high: Double, labels: [String]) {
    #expect(Ticks.linear(low, high) { $0.count <= 5 }.map(\.label) == labels)
  }

  @Test func matrixTicksAreWholeNumbers() {
    let layout = Layout(Plot { Heatmap([[1, 2, 3], [4, 5, 6]]) })
    #expect(layout.xTicks.map(\.label) == ["0", "1", "2"])
    #expect(layout.yTicks.map(\.label) == ["0", "1"])
    // The first row is on top.
    #expect(layout.y.position(0) < layout.y.position(1))
  }

  @Test func logarithmicTicksArePowersOfTen() {
    let ticks = Ticks.logarithmic(1e-6, 1e6) { $0.count <= 7 }
    #expect(ticks.map(\.value) == [1e-6, 1e-4, 1e-2, 1, 1e2, 1e4, 1e6])
    #expect(ticks.map(\.label) == ["10⁻⁶", "10⁻⁴", "10⁻²", "10⁰", "10²", "10⁴", "10⁶"])
    #expect(Ticks.logarithmic(1, 100) { $0.count <= 7 }.map(\.value) == [1, 2, 5, 10, 20, 50, 100])
  }

  /// Labels as laid out must not touch, in the large text of narrow places either.
  @Test(arguments: [200.0, 350, 560, 1200], [1e-9, 0.123, 7, 12_345, 9.9e8])
  func labelsNeverCollide(width: Double, span: Double) {
    for offset in [0, -0.37, 12.5] {
      let low = offset * span
      let plot = Plot { Line([low, low + span], [low, low + span]) }.size(width: width)
      let layout = Layout(plot)
      var end = -Double.infinity
      for tick in layout.xTicks {
        let half = TextMetrics.roomyWidth(tick.label, size: TextMetrics.tickSize) / 2
        let place = layout.x.position(tick.value)
        #expect(place - half > end, "\(layout.xTicks)")
        end = place + half
      }
      let ys = layout.yTicks.map { layout.y.position($0.value) }
      #expect(zip(ys, ys.dropFirst()).allSatisfy { $0 - $1 >= 20 })
      #expect(layout.panel.left >= 0 && layout.panel.right <= layout.width)
    }
  }
}

@Suite struct NumberTextTests {
  @Test(arguments: [
    (0.0, "0"), (1.0, "1"), (-0.5, "−0.5"), (123.456, "123.5"), (0.00012345, "0.0001235"),
    (1_234_567.0, "1\u{202F}235\u{202F}000"), (1.5e-9, "1.5×10⁻⁹"), (-1e20, "−10²⁰"),
    (9.99996, "10"), (.infinity, "∞"), (.leastNonzeroMagnitude, "5×10⁻³²⁴"), (0.1 + 0.2, "0.3"),
  ])
  func roundsToFourDigits(value: Double, text: String) {
    #expect(NumberText.significant(value) == text)
  }

  @Test(arguments: [
    (0.0, "0"), (-0.001, "0"), (1.005, "1"), (1.25, "1.25"), (-12.5, "-12.5"), (0.07, "0.07"),
    (.nan, "0"), (1e300, "10000000"),
  ])
  func coordinatesHaveFixedPrecision(value: Double, text: String) {
    #expect(NumberText.coordinate(value) == text)
  }
}

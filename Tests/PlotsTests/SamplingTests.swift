import Testing

@testable import Plots

@Suite struct MarchingSquaresTests {
  static func grid(
    _ count: Int, _ range: ClosedRange<Double>, _ function: (Double, Double) -> Double
  ) -> PlaneGrid {
    let places = PlaneGrid.places(range, range, columns: count, rows: count, corners: true)
    return PlaneGrid(
      columns: count, rows: count, xs: range, ys: range,
      values: places.map { function($0.x, $0.y) })
  }

  static func length(_ line: [Point]) -> Double {
    zip(line, line.dropFirst()).reduce(0) { sum, pair in
      let (dx, dy) = (pair.1.x - pair.0.x, pair.1.y - pair.0.y)
      return sum + (dx * dx + dy * dy).squareRoot()
    }
  }

  /// The shoelace formula; positive if the ring runs counterclockwise.
  static func area(_ ring: [Point]) -> Double {
    zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(0) { sum, pair in
      sum + (pair.0.x * pair.1.y - pair.1.x * pair.0.y) / 2
    }
  }

  /// Linear interpolation of a quadratic on steps h errs by O(h²); h = 1/32 here.
  @Test func circleHasItsLengthAndArea() throws {
    let grid = Self.grid(97, -1.5...1.5) { 1 - $0 * $0 - $1 * $1 }
    let line = try #require(MarchingSquares.lines(of: grid, at: 0).first)
    #expect(line.first == line.last)
    #expect((Self.length(line) - 2 * Double.pi).magnitude < 5e-3)
    let rings = MarchingSquares.rings(of: grid, atLeast: 0)
    #expect(rings.count == 1)
    // Higher values are on the left, so a hill is walked around counterclockwise.
    #expect((Self.area(rings[0]) - Double.pi).magnitude < 5e-3)
  }

  @Test func ringAroundAHoleHasTheDifferenceOfAreas() {
    let grid = Self.grid(161, -2.5...2.5) { x, y in
      let r = (x * x + y * y).squareRoot()
      return 0.5 - (r - 1.5).magnitude
    }
    let rings = MarchingSquares.rings(of: grid, atLeast: 0)
    #expect(rings.count == 2)
    // π (2² − 1²)
    #expect((rings.reduce(0) { $0 + Self.area($1) } - 3 * Double.pi).magnitude < 2e-2)
  }

  @Test func regionsThatReachTheEdgeAreClosedByIt() {
    let half = Self.grid(11, -1...1) { x, _ in x }
    let rings = MarchingSquares.rings(of: half, atLeast: 0)
    #expect((rings.reduce(0) { $0 + Self.area($1) } - 2).magnitude < 1e-12)
    let all = MarchingSquares.rings(of: half, atLeast: -5)
    #expect((all.reduce(0) { $0 + Self.area($1) } - 4).magnitude < 1e-12)
    #expect(MarchingSquares.rings(of: half, atLeast: 5).isEmpty)
  }

  /// One saddle cell: the mean of the corners, ±0.5, says which corners are joined.
  @Test(arguments: [(2.0, true), (0.0, false)])
  func saddlesAreDecidedByTheMiddle(corner: Double, joined: Bool) {
    // Corners: lower left and upper right at `corner` + 1, the others at −1.
    let grid = PlaneGrid(
      columns: 2, rows: 2, xs: 0...1, ys: 0...1, values: [corner + 0.5, -1, -1, corner + 0.5])
    let lines = MarchingSquares.lines(of: grid, at: 0)
    #expect(lines.count == 2)
    let rings = MarchingSquares.rings(of: grid, atLeast: 0)
    #expect(rings.count == (joined ? 1 : 2))
    // Lines of level sets never cross: both ends of a line touch the same low corner when joined.
    for line in lines {
      let middle = Point((line[0].x + line[1].x) / 2, (line[0].y + line[1].y) / 2)
      let offDiagonal = (middle.x - middle.y).magnitude
      #expect(joined ? offDiagonal > 0.2 : offDiagonal < 0.2)
    }
  }

  @Test func cellsThatAreNotNumbersAreLeftOut() {
    let grid = Self.grid(21, -1...1) { x, y in x > 0.5 ? .nan : x + y }
    for line in MarchingSquares.lines(of: grid, at: 0) {
      #expect(line.allSatisfy { $0.isDrawable && $0.x <= 0.5 + 1e-12 })
    }
  }
}

@Suite struct HistogramTests {
  @Test func countsHalfOpenBinsWithTheLastClosed() {
    let bins = HistogramBins([0, 0.5, 1, 1, 1.5, 2, 3, 4], count: 4)
    #expect(bins.edges == [0, 1, 2, 3, 4])
    #expect(bins.counts == [2, 3, 1, 2])
  }

  @Test func everyValueFallsBetweenItsEdges() {
    let values = (0..<1000).map { Double($0 * $0 % 997) / 997 * 0.3 + 0.1 }
    let bins = HistogramBins(values, count: 37)
    for (index, count) in bins.counts.enumerated() {
      let (low, high) = (bins.edges[index], bins.edges[index + 1])
      let isLast = index == bins.counts.count - 1
      #expect(count == values.count { $0 >= low && ($0 < high || isLast) })
    }
    #expect(bins.counts.reduce(0, +) == values.count)
  }

  /// 0 … 99: quartiles 24.75 and 74.25, so the width is 2 · 49.5 / ∛100 = 21.33 and 99 / 21.33 =
  /// 4.64.
  @Test func freedmanDiaconisFollowsItsFormula() {
    #expect(HistogramBins.freedmanDiaconis((0..<100).map(Double.init)) == 5)
    // 0 … 999: quartiles 249.75 and 749.25, width 2 · 499.5 / 10 = 99.9, 999 / 99.9 = 10.
    #expect([10, 11].contains(HistogramBins.freedmanDiaconis((0..<1000).map(Double.init))))
    // Coinciding quartiles: ⌈log₂ 9⌉ + 1.
    #expect(HistogramBins.freedmanDiaconis([1, 1, 1, 1, 1, 1, 1, 1, 9]) == 5)
  }

  @Test func cubeRootIsAccurate() {
    for n in [1.0, 2, 8, 100, 1e6, 123_456_789] {
      let root = HistogramBins.cubeRoot(n)
      #expect((root * root * root / n - 1).magnitude < 1e-14)
    }
  }

  @Test func equalValuesGetOneBin() {
    let bins = HistogramBins([3, 3, 3], count: nil)
    #expect(bins.edges == [2.5, 3.5])
    #expect(bins.counts == [3])
    #expect(HistogramBins([], count: nil).counts.isEmpty)
  }

  @Test func densityHasAreaOne() throws {
    let draft = Histogram((0..<500).map { Double($0 * $0 % 101) }, height: .density).draft
    guard case .boxes(let boxes) = try #require(draft.shapes.first) else {
      Issue.record("a histogram is made of boxes")
      return
    }
    let area = boxes.reduce(0) { $0 + ($1.high.x - $1.low.x) * $1.high.y }
    #expect((area - 1).magnitude < 1e-12)
  }
}

@Suite struct CurveSamplingTests {
  @Test func samplesDenselyWhereTheCurveBends() {
    let points = CurveSampling.sample(over: -1...1) { 1 / (1 + 10_000 * $0 * $0) }
    #expect(points.count > CurveSampling.evenCount)
    #expect(points.count <= CurveSampling.countMax)
    #expect(zip(points, points.dropFirst()).allSatisfy { $0.x < $1.x })
    // The polyline stays within a quarter of a page point of the curve.
    for (a, b) in zip(points, points.dropFirst()) {
      let x = (a.x + b.x) / 2
      #expect(((a.y + b.y) / 2 - 1 / (1 + 10_000 * x * x)).magnitude < 2e-3)
    }
  }

  @Test func breaksAtJumpsButNotAtSteepSlopes() {
    let step = CurveSampling.sample(over: -1...1) { $0 < 0.123 ? 0 : 1 }
    #expect(step.contains { $0.y.isNaN && ($0.x - 0.123).magnitude < 1e-6 })
    let pole = CurveSampling.sample(over: -1...1) { 1 / ($0 - 0.3217) }
    #expect(pole.contains { !$0.y.isDrawable })
    let slope = CurveSampling.sample(over: -1...1) { x in
      let t = 2000 * (x - 0.123)
      return t / (1 + t * t).squareRoot()
    }
    #expect(slope.allSatisfy { $0.y.isDrawable })
  }
}

@Suite struct ClippingTests {
  let frame = Frame(left: 0, top: 0, width: 10, height: 10)

  @Test func lineIsCutWhereItLeaves() {
    let parts = Clipping.polyline([Point(-5, 5), Point(15, 5), Point(5, 5)], to: frame)
    #expect(parts == [[Point(0, 5), Point(10, 5)], [Point(10, 5), Point(5, 5)]])
    #expect(Clipping.polyline([Point(-5, -5), Point(20, -1)], to: frame).isEmpty)
  }

  @Test func lineBreaksAtWhatIsNotANumber() {
    let parts = Clipping.polyline(
      [Point(1, 1), Point(2, 2), Point(3, .nan), Point(4, 4), Point(5, 5)], to: frame)
    #expect(parts == [[Point(1, 1), Point(2, 2)], [Point(4, 4), Point(5, 5)]])
  }

  @Test func ringKeepsTheCommonArea() {
    let diamond = [Point(5, -5), Point(15, 5), Point(5, 15), Point(-5, 5)]
    let ring = Clipping.ring(diamond, to: frame)
    // The diamond |x − 5| + |y − 5| ≤ 10 covers the whole square.
    #expect(MarchingSquaresTests.area(ring).magnitude == 100)
    let triangle = [Point(0, 0), Point(20, 0), Point(0, 20)]
    // 20²/2 less two corner triangles of 10²/2.
    #expect(MarchingSquaresTests.area(Clipping.ring(triangle, to: frame)).magnitude == 100)
  }

  @Test func thinningKeepsExtremesAndEnds() {
    let points = (0..<50_000).map { Point(Double($0) / 5000, Double($0 * 7919 % 10_007)) }
    let thin = Thinning.line(points, in: frame)
    #expect(thin.count <= 4 * 21)
    #expect(thin.map(\.y).max() == points.map(\.y).max())
    #expect(thin.map(\.y).min() == points.map(\.y).min())
    #expect(thin.first == points.first && thin.last == points.last)
  }

  @Test func sheetsHoldEachSparseDotOnce() {
    let dots = (0..<25).map { Point(Double($0 % 5) * 2 + 1, Double($0 / 5) * 2 + 1) }
    let sheets = Thinning.sheets(dots, in: frame, radius: 0.5, count: 8)
    #expect(sheets.flatMap { $0 }.count == 25)
    let crowd = [Point](repeating: Point(5, 5), count: 1000)
    #expect(Thinning.sheets(crowd, in: frame, radius: 0.5, count: 8).flatMap { $0 }.count == 8)
  }
}

/// Values on a regular grid over a rectangle of the plane, one per cell or per corner.
struct PlaneGrid: Sendable, Hashable {
  var columns: Int
  var rows: Int
  var xs: ClosedRange<Double>
  var ys: ClosedRange<Double>
  /// Row by row from the lowest y, each from the lowest x.
  var values: [Double]

  subscript(column: Int, row: Int) -> Double { values[row * columns + column] }

  /// The centres of the cells.
  func center(_ column: Int, _ row: Int) -> Point {
    Point(
      Self.between(xs, (Double(column) + 0.5) / Double(columns)),
      Self.between(ys, (Double(row) + 0.5) / Double(rows)))
  }

  /// The places of values that stand at corners, the edges included.
  func corner(_ column: Int, _ row: Int) -> Point {
    Point(
      Self.between(xs, Double(column) / Double(max(columns - 1, 1))),
      Self.between(ys, Double(row) / Double(max(rows - 1, 1))))
  }

  static func between(_ range: ClosedRange<Double>, _ fraction: Double) -> Double {
    range.lowerBound + (range.upperBound - range.lowerBound) * fraction
  }

  /// The places to ask a function for: cell centres, or corners with the edges included.
  static func places(
    _ xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, columns: Int, rows: Int, corners: Bool
  ) -> [Point] {
    var places: [Point] = []
    places.reserveCapacity(columns * rows)
    for row in 0..<rows {
      let v = corners ? Double(row) / Double(rows - 1) : (Double(row) + 0.5) / Double(rows)
      for column in 0..<columns {
        let u =
          corners ? Double(column) / Double(columns - 1) : (Double(column) + 0.5) / Double(columns)
        places.append(Point(between(xs, u), between(ys, v)))
      }
    }
    return places
  }
}

/// A function of the plane sampled on a grid, or the reason why it couldn't be.
struct PlaneSample: Sendable {
  var grid: PlaneGrid?
  var problems: [PlotProblem] = []

  /// - Parameters:
  ///   - function: Values at the places it is given, in their order.
  init(
    _ mark: String, _ xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, resolution: Int,
    corners: Bool, function: ([Point]) -> [Double]
  ) {
    guard xs.isPlottable else {
      problems = [.range("the x range of \(mark)", xs.lowerBound, xs.upperBound)]
      return
    }
    guard ys.isPlottable else {
      problems = [.range("the y range of \(mark)", ys.lowerBound, ys.upperBound)]
      return
    }
    let count = min(max(resolution, 2), Self.resolutionMax)
    let places = PlaneGrid.places(xs, ys, columns: count, rows: count, corners: corners)
    let values = function(places)
    guard values.count == places.count else {
      problems = [
        PlotProblem(
          id: "length-mismatch",
          message: "\(mark) needs one value for each of \(places.count) places, "
            + "got \(values.count)",
          help: "return a tensor of shape [N] for points of shape [N, 2]")
      ]
      return
    }
    grid = PlaneGrid(columns: count, rows: count, xs: xs, ys: ys, values: values)
  }

  /// A million places: more than a screen shows, and few enough to compute.
  static let resolutionMax = 1000
}

extension ClosedRange<Double> {
  /// Finite, not empty, and wide enough for its parts to be told apart.
  var isPlottable: Bool {
    lowerBound.isDrawable && upperBound.isDrawable
      && upperBound - lowerBound
        > 1e-12 * Swift.max(lowerBound.magnitude, upperBound.magnitude, 1e-270)
  }
}

/// Columns of numbers that a mark reads side by side.
struct Columns: Sendable, Hashable {
  /// As many as the shortest column has.
  var points: [Point]
  var problems: [PlotProblem] = []

  init(_ mark: String, _ xs: [Double], _ ys: [Double], names: (String, String) = ("xs", "ys")) {
    points = zip(xs, ys).map { Point($0, $1) }
    if xs.count != ys.count {
      problems = [.lengths(mark, [(names.0, xs.count), (names.1, ys.count)])]
    }
  }

  /// `ys` over their indices, from 0.
  init(indexing ys: [Double]) {
    points = ys.enumerated().map { Point(Double($0), $1) }
  }

  init(points: [Point], problems: [PlotProblem] = []) {
    self.points = points
    self.problems = problems
  }
}

extension [Point] {
  /// The points both of whose coordinates can be placed.
  var drawable: [Point] { filter(\.isDrawable) }

  func extent(_ path: KeyPath<Point, Double>, loose: Bool) -> Extent {
    var extent = Extent()
    for point in self where point.isDrawable { extent.insert(point[keyPath: path], loose: loose) }
    return extent
  }
}

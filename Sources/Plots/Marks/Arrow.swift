/// An arrow from one place to another.
public struct Arrow: DrawnMark {
  /// Where an arrow starts and ends, in data coordinates.
  struct Segment: Sendable, Hashable {
    var start: Point
    var end: Point
  }

  public var style = MarkStyle()
  private let segment: Segment

  /// An arrow whose tip is at `end`, each place given as (x, y).
  public init(from start: (Double, Double), to end: (Double, Double)) {
    segment = Segment(start: Point(start.0, start.1), end: Point(end.0, end.1))
  }

  public var draft: Draft {
    var draft = Draft(kind: "arrow")
    draft.takesSeriesColor = false
    guard segment.start.isDrawable, segment.end.isDrawable else {
      draft.problems = [PlotProblem(id: "not-finite", message: "Arrow needs finite places")]
      return draft
    }
    draft.shapes = [.arrows([segment])]
    draft.table = .rows(
      noun: "arrows", header: ["from x", "from y", "to x", "to y"],
      [[segment.start.x, segment.start.y, segment.end.x, segment.end.y]])
    for point in [segment.start, segment.end] {
      draft.x.insert(point.x, loose: true)
      draft.y.insert(point.y, loose: true)
    }
    draft.summary =
      "from (\(Words.number(segment.start.x)), \(Words.number(segment.start.y))) "
      + "to (\(Words.number(segment.end.x)), \(Words.number(segment.end.y)))"
    return draft
  }
}

/// Arrows on a grid that show a vector-valued function of the plane.
///
/// The longest arrow spans nine tenths of a grid cell; each is centred at its place.
public struct VectorField: DrawnMark {
  public var style = MarkStyle()
  private let segments: [Arrow.Segment]
  /// Where each arrow stands, and its vector.
  private let vectors: [(place: Point, vector: Point)]
  private let skipped: Int
  private let problems: [PlotProblem]

  /// - Parameter resolution: Arrows along each axis, 2 to 100.
  public init(
    of function: (Double, Double) -> (Double, Double), over xs: ClosedRange<Double>,
    _ ys: ClosedRange<Double>, resolution: Int = 15
  ) {
    let count = min(max(resolution, 2), 100)
    guard xs.isPlottable, ys.isPlottable else {
      (segments, vectors, skipped) = ([], [], 0)
      problems = [
        xs.isPlottable
          ? .range("the y range of VectorField", ys.lowerBound, ys.upperBound)
          : .range("the x range of VectorField", xs.lowerBound, xs.upperBound)
      ]
      return
    }
    let places = PlaneGrid.places(xs, ys, columns: count, rows: count, corners: false)
    let cell = Point(
      (xs.upperBound - xs.lowerBound) / Double(count),
      (ys.upperBound - ys.lowerBound) / Double(count))
    let pairs = places.map { place -> (Point, Point) in
      let (u, v) = function(place.x, place.y)
      return (place, Point(u, v))
    }
    let drawable = pairs.filter { $0.1.isDrawable }
    // Lengths are compared in cells, so that arrows neither overlap nor vanish on unlike axes.
    let lengths = drawable.map { max($0.1.x.magnitude / cell.x, $0.1.y.magnitude / cell.y) }
    let largest = lengths.max() ?? 0
    let scale = largest > 0 && largest.isFinite ? 0.45 / largest : 0
    segments = drawable.map { place, vector in
      Arrow.Segment(
        start: Point(place.x - vector.x * scale, place.y - vector.y * scale),
        end: Point(place.x + vector.x * scale, place.y + vector.y * scale))
    }
    vectors = drawable.map { ($0, $1) }
    skipped = pairs.count - drawable.count
    problems = []
  }

  public var draft: Draft {
    var draft = Draft(kind: "vector field")
    draft.problems = problems
    draft.shapes = [.arrows(segments)]
    draft.table = .rows(
      noun: "arrows", header: ["x", "y", "vector x", "vector y"],
      vectors.map { [$0.place.x, $0.place.y, $0.vector.x, $0.vector.y] })
    for segment in segments {
      for point in [segment.start, segment.end] {
        draft.x.insert(point.x, loose: true)
        draft.y.insert(point.y, loose: true)
      }
    }
    draft.summary = Words.join([
      Words.count(segments.count, "arrow", "arrows"),
      Words.join([Words.range("x", draft.x), Words.range("y", draft.y)], ", "), extremes,
      Words.skipped(skipped),
    ])
    return draft
  }

  private var extremes: String {
    let lengths = vectors.map { pair in
      let (x, y) = (pair.vector.x, pair.vector.y)
      let largest = max(x.magnitude, y.magnitude)
      // Squares of large numbers would overflow.
      return largest > 0
        ? largest * ((x / largest) * (x / largest) + (y / largest) * (y / largest)).squareRoot() : 0
    }
    guard let low = lengths.min(), let high = lengths.max(), low < high,
      let longest = lengths.firstIndex(of: high)
    else { return "" }
    return "lengths from \(Words.number(low)) to \(Words.number(high)), longest at "
      + Words.place(vectors[longest].place)
  }
}

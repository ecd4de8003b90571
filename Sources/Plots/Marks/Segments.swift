/// Straight strokes between pairs of places: the edges of a graph, the way points move.
public struct Segments: DrawnMark {
  public var style = MarkStyle()
  private let pairs: [Arrow.Segment]
  private let problems: [PlotProblem]

  /// Strokes from (starts[i]) to (ends[i]), each place given as (x, y).
  public init(from starts: [(Double, Double)], to ends: [(Double, Double)]) {
    self.init(starts.map { Point($0.0, $0.1) }, ends.map { Point($0.0, $0.1) })
  }

  init(_ starts: [Point], _ ends: [Point], problems: [PlotProblem] = []) {
    pairs = zip(starts, ends).map { Arrow.Segment(start: $0, end: $1) }
    self.problems =
      starts.count == ends.count
      ? problems
      : problems + [.lengths("Segments", [("starts", starts.count), ("ends", ends.count)])]
  }

  public var draft: Draft {
    var draft = Draft(kind: "segments")
    let drawable = pairs.filter { $0.start.isDrawable && $0.end.isDrawable }
    draft.shapes = [.strokes(drawable.map { [$0.start, $0.end] })]
    let ends = drawable.flatMap { [$0.start, $0.end] }
    draft.x = ends.extent(\.x, loose: true)
    draft.y = ends.extent(\.y, loose: true)
    draft.table = .rows(
      noun: "segments", header: ["from x", "from y", "to x", "to y"],
      drawable.map { [$0.start.x, $0.start.y, $0.end.x, $0.end.y] })
    draft.problems = problems
    draft.summary = Words.join([
      Words.count(drawable.count, "segment", "segments"),
      Words.join([Words.range("x", draft.x), Words.range("y", draft.y)], ", "),
      Words.skipped(pairs.count - drawable.count),
    ])
    return draft
  }
}

/// Upright strokes around values: how far each may be off.
public struct ErrorBars: DrawnMark {
  public var style = MarkStyle()
  private let points: [Point]
  private let errors: [Double]
  private var problems: [PlotProblem] = []

  /// Strokes from ys[i] − errors[i] to ys[i] + errors[i] at xs[i].
  public init(_ xs: [Double], _ ys: [Double], errors: [Double]) {
    points = zip(xs, ys).map { Point($0, $1) }
    self.errors = errors
    if xs.count != ys.count || xs.count != errors.count {
      problems = [
        .lengths("ErrorBars", [("xs", xs.count), ("ys", ys.count), ("errors", errors.count)])
      ]
    }
  }

  public var draft: Draft {
    var draft = Draft(kind: "error bars")
    let bars = zip(points, errors).map { point, error in
      [Point(point.x, point.y - error.magnitude), Point(point.x, point.y + error.magnitude)]
    }
    let drawable = bars.filter { $0.allSatisfy(\.isDrawable) }
    draft.shapes = [
      .strokes(drawable), .dots(drawable.map { Point($0[0].x, ($0[0].y + $0[1].y) / 2) }),
    ]
    let ends = drawable.flatMap { $0 }
    draft.x = ends.extent(\.x, loose: true)
    draft.y = ends.extent(\.y, loose: true)
    draft.table = .rows(
      noun: "error bars", header: ["x", "low", "high"],
      drawable.map { [$0[0].x, $0[0].y, $0[1].y] })
    draft.problems = problems
    let widest = drawable.map { ($0[1].y - $0[0].y) / 2 }.max()
    draft.summary = Words.join([
      Words.count(drawable.count, "error bar", "error bars"),
      Words.join([Words.range("x", draft.x), Words.range("y", draft.y)], ", "),
      widest.map { "largest error \(Words.number($0))" } ?? "",
      Words.skipped(bars.count - drawable.count),
    ])
    return draft
  }
}

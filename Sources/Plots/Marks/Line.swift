/// A line through points in the order given, or the graph of a function.
///
/// Points that aren't finite break the line.
public struct Line: DrawnMark {
  public var style = MarkStyle()
  private let columns: Columns
  private let isFunction: Bool

  /// A line through (xs[i], ys[i]).
  ///
  /// If one column is longer, its rest is left out and the plot reports a problem.
  public init(_ xs: [Double], _ ys: [Double]) {
    self.init(Columns("Line", xs, ys))
  }

  /// A line through (i, ys[i]), i from 0.
  public init(_ ys: [Double]) {
    self.init(Columns(indexing: ys))
  }

  /// The graph of `function` over `range`, sampled more densely where it bends.
  public init(of function: (Double) -> Double, over range: ClosedRange<Double>) {
    guard range.isPlottable else {
      let problem = PlotProblem.range("the range of Line", range.lowerBound, range.upperBound)
      self.init(Columns(points: [], problems: [problem]), isFunction: true)
      return
    }
    let points = CurveSampling.sample(over: range, function: function)
    self.init(Columns(points: points), isFunction: true)
  }

  init(_ columns: Columns, isFunction: Bool = false) {
    self.columns = columns
    self.isFunction = isFunction
  }

  public var draft: Draft {
    var draft = Draft(kind: "line")
    let drawable = columns.points.drawable
    draft.shapes = [.strokes([columns.points])]
    draft.x = drawable.extent(\.x, loose: false)
    draft.y = drawable.extent(\.y, loose: true)
    draft.problems = columns.problems
    draft.summary = Words.join([
      isFunction ? "graph of a function" : Words.count(drawable.count, "point", "points"),
      Words.range("x", draft.x), Words.curve(drawable),
      isFunction && drawable.count < columns.points.count
        ? "not a finite number in places"
        : Words.skipped(columns.points.count - drawable.count),
    ])
    return draft
  }
}

/// A cloud of dots, one for each pair of numbers.
///
/// Dots are translucent, so that crowded places look darker.
public struct Points: DrawnMark {
  public var style = MarkStyle()
  private let columns: Columns

  /// Dots at (xs[i], ys[i]).
  ///
  /// If one column is longer, its rest is left out and the plot reports a problem.
  public init(_ xs: [Double], _ ys: [Double]) {
    columns = Columns("Points", xs, ys)
  }

  /// Dots at (i, ys[i]), i from 0.
  public init(_ ys: [Double]) {
    columns = Columns(indexing: ys)
  }

  init(_ columns: Columns) {
    self.columns = columns
  }

  public var draft: Draft {
    var draft = Draft(kind: "points")
    let drawable = columns.points.drawable
    draft.shapes = [.dots(drawable)]
    draft.x = drawable.extent(\.x, loose: true)
    draft.y = drawable.extent(\.y, loose: true)
    draft.key = .dot
    draft.problems = columns.problems
    let correlation = Words.correlation(drawable).map { correlation in
      let trend =
        correlation > 0.5 ? "y rises with x, " : correlation < -0.5 ? "y falls with x, " : ""
      return trend + "correlation \(NumberText.significant(correlation, 2))"
    }
    draft.summary = Words.join([
      Words.count(drawable.count, "point", "points"),
      Words.join([Words.range("x", draft.x), Words.range("y", draft.y)], ", "),
      correlation ?? "",
      Words.skipped(columns.points.count - drawable.count),
    ])
    return draft
  }
}

/// A straight line across the whole plot, at one x or one y.
public struct Rule: DrawnMark {
  public var style = MarkStyle()
  private let place: Double
  private let isVertical: Bool

  /// A vertical line at `x`.
  public init(x: Double) {
    (place, isVertical) = (x, true)
  }

  /// A horizontal line at `y`.
  public init(y: Double) {
    (place, isVertical) = (y, false)
  }

  public var draft: Draft {
    var draft = Draft(kind: isVertical ? "vertical rule" : "horizontal rule")
    draft.takesSeriesColor = false
    guard place.isDrawable else {
      draft.problems = [
        PlotProblem(
          id: "not-finite",
          message: "Rule needs a finite place, got \(NumberText.significant(place))")
      ]
      return draft
    }
    draft.shapes = [isVertical ? .verticalRule(place) : .horizontalRule(place)]
    if isVertical {
      draft.x.insert(place, loose: true)
    } else {
      draft.y.insert(place, loose: true)
    }
    draft.summary = "at \(isVertical ? "x" : "y") = \(Words.number(place))"
    return draft
  }
}

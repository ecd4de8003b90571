/// Which part of a text stands at its place.
public enum TextAnchor: Sendable, Hashable {
  case start
  case middle
  case end
}

/// Words at a place in the plot.
public struct Text: DrawnMark {
  public var style = MarkStyle()
  private let text: String
  private let place: Point
  private let anchor: TextAnchor

  /// - Parameters:
  ///   - text: One line of plain text.
  ///   - x: Where it stands, in data coordinates.
  ///   - y: Where its middle line runs, in data coordinates.
  ///   - anchor: Whether the text starts, ends or is centred at `x`.
  public init(_ text: String, x: Double, y: Double, anchor: TextAnchor = .middle) {
    (self.text, place, self.anchor) = (text, Point(x, y), anchor)
  }

  public var draft: Draft {
    var draft = Draft(kind: "text")
    draft.takesSeriesColor = false
    guard place.isDrawable else {
      draft.problems = [
        PlotProblem(id: "not-finite", message: "Text '\(text)' needs a finite place")
      ]
      return draft
    }
    draft.shapes = [.text(text, at: place, anchor: anchor)]
    draft.x.insert(place.x, loose: true)
    draft.y.insert(place.y, loose: true)
    draft.summary = "“\(text)” at (\(Words.number(place.x)), \(Words.number(place.y)))"
    return draft
  }
}

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
  private var offset = Point(0, 0)

  /// - Parameters:
  ///   - text: One line of plain text.
  ///   - x: Where it stands, in data coordinates.
  ///   - y: Where its middle line runs, in data coordinates.
  ///   - anchor: Whether the text starts, ends or is centred at `x`.
  public init(_ text: String, x: Double, y: Double, anchor: TextAnchor = .middle) {
    (self.text, place, self.anchor) = (text, Point(x, y), anchor)
  }

  /// Moves the text away from its place, such as off the dot that it names.
  ///
  /// - Parameters:
  ///   - x: Points to the right, −400 to 400.
  ///   - y: Points down, −400 to 400.
  public func offset(x: Double = 0, y: Double = 0) -> Text {
    var copy = self
    copy.offset = Point(x.clamped(-400, 400, otherwise: 0), y.clamped(-400, 400, otherwise: 0))
    return copy
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
    draft.shapes = [.text(text, at: place, anchor: anchor, offset: offset)]
    draft.x.insert(place.x, loose: true)
    draft.y.insert(place.y, loose: true)
    draft.summary = "“\(text)” at (\(Words.number(place.x)), \(Words.number(place.y)))"
    return draft
  }
}

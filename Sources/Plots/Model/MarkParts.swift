/// Marks that are drawn, in place of those that are made of others.
struct MarkParts {
  private(set) var marks: [any DrawnMark] = []
  private(set) var problems: [PlotProblem] = []

  /// Marks made of marks are followed so deep: one that is made of itself has no end.
  static let depthMax = 16

  init(_ marks: [any Mark]) { add(marks, MarkStyle(), depth: 0) }

  private mutating func add(_ parts: [any Mark], _ outer: MarkStyle, depth: Int) {
    var outer = outer
    for part in parts {
      let style = part.style.completed(by: outer)
      // The label names one mark only.
      outer.label = nil
      if var drawn = part as? any DrawnMark {
        drawn.style = style
        marks.append(drawn)
      } else if depth < MarkParts.depthMax {
        add(part.marks, style, depth: depth + 1)
      } else if problems.isEmpty {
        problems.append(
          PlotProblem(
            id: "nested-marks",
            message: "marks made of marks are nested more than \(MarkParts.depthMax) deep",
            help: "end in marks of the library, such as Line or Points"))
      }
    }
  }
}

extension MarkStyle {
  /// This style, with what it leaves open taken from another one.
  fileprivate func completed(by other: MarkStyle) -> MarkStyle {
    var style = self
    style.label = label ?? other.label
    style.color = color ?? other.color
    style.opacity = opacity ?? other.opacity
    style.width = width ?? other.width
    style.radius = radius ?? other.radius
    style.dash = dash ?? other.dash
    return style
  }
}

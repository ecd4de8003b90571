internal import Notebooks

/// What a page took.
extension BodyRenderer {
  /// A line at the foot of the page that says how much work its cells were.
  mutating func workNote() {
    guard let work = notebook?.executed.work, work > 0, !isLabel else { return }
    let amount = WorkAmount(work)
    let steps =
      switch amount.unit {
      case .one: language["%1 steps"]
      case .million: language["%1 million steps"]
      case .billion: language["%1 billion steps"]
      }
    html.element(
      "p", [Attribute("class", "work-done")],
      text: language["The cells of this page took %1."].replacing(
        "%1", with: steps.replacing("%1", with: amount.number)))
    html.newline()
  }
}

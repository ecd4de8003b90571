/// The `d` attribute of a path, written piece by piece in fixed precision.
struct PathText {
  private(set) var text = ""
  /// Steps in a point: 100, or 10 where thousands of dots make size matter more.
  let steps: Int

  init(steps: Int = 100) {
    self.steps = steps
  }

  var isEmpty: Bool { text.isEmpty }

  /// A polyline through page coordinates; one point draws nothing.
  mutating func add(_ points: [Point], closed: Bool = false) {
    guard points.count > 1 else { return }
    var last = ""
    for (index, point) in points.enumerated() {
      var place = ""
      append(point.x, to: &place)
      place.append(" ")
      append(point.y, to: &place)
      if place == last { continue }
      text.append(index == 0 ? "M" : "L")
      text.append(place)
      last = place
    }
    if closed { text.append("Z") }
  }

  /// A dot: a stroke of no length, round because of its caps.
  mutating func addDot(_ point: Point) {
    text.append("M")
    append(point.x, to: &text)
    text.append(" ")
    append(point.y, to: &text)
    text.append("h0")
  }

  mutating func addBox(_ frame: Frame) {
    text.append("M")
    append(frame.left, to: &text)
    text.append(" ")
    append(frame.top, to: &text)
    text.append("h")
    append(frame.width, to: &text)
    text.append("v")
    append(frame.height, to: &text)
    text.append("h")
    append(-frame.width, to: &text)
    text.append("Z")
  }

  private func append(_ value: Double, to text: inout String) {
    NumberText.appendCoordinate(value, steps: steps, to: &text)
  }
}

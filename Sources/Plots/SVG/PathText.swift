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

  /// Dots: strokes of no length, round because of their caps.
  ///
  /// They are sorted along x and written relative to each other, which halves the text.
  mutating func addDots(_ dots: [Point]) {
    let scale = Double(steps)
    let places = dots.map { dot -> (x: Int, y: Int) in
      // Dots outside the panel are never drawn, so these products are small.
      (Int((dot.x * scale).rounded()), Int((dot.y * scale).rounded()))
    }
    var last = (x: 0, y: 0)
    // Stripes of twenty points keep both steps small.
    let stripe = 20 * steps
    let sorted = places.sorted {
      ($0.y / stripe, $0.x, $0.y) < ($1.y / stripe, $1.x, $1.y)
    }
    for place in sorted {
      text.append("m")
      append(Double(place.x - last.x) / scale, to: &text)
      if place.y >= last.y { text.append(" ") }
      append(Double(place.y - last.y) / scale, to: &text)
      text.append("h0")
      last = place
    }
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

/// The `d` attribute of a path, written piece by piece in fixed precision.
///
/// Places are whole numbers of steps, each written as its distance from the one before, so that
/// most take a few digits and rounding can't add up.
struct PathText {
  /// How fine places are.
  enum Precision {
    /// Hundredths of a point.
    case fine
    /// So many steps in a point, where many places make size matter: they are written as whole
    /// numbers, and the path as a whole is made small.
    case coarse(steps: Int)
  }

  private(set) var text = ""
  private let precision: Precision
  /// The letter whose numbers came last; another pair of the same kind needs no letter.
  private var command: Character = " "
  /// Whether the number written last holds a decimal point: then the next one may begin with its.
  private var endsInFraction = false

  private typealias Place = (x: Int, y: Int)

  init(_ precision: Precision = .fine) {
    self.precision = precision
  }

  var isEmpty: Bool { text.isEmpty }

  private var steps: Int {
    switch precision {
    case .fine: 100
    case .coarse(let steps): steps
    }
  }

  /// By how much lengths of the path's own, such as the width of its stroke, must be larger.
  var scale: Double {
    switch precision {
    case .fine: 1
    case .coarse(let steps): Double(steps)
    }
  }

  /// What makes a `path` element of it.
  var attributes: [(String, String)] {
    switch precision {
    case .fine: [("d", text)]
    case .coarse(let steps):
      [
        ("transform", "scale(\(NumberText.short(hundredths: 100 / steps)))"),
        ("d", text),
      ]
    }
  }

  /// A polyline through page coordinates; one point draws nothing.
  mutating func add(_ points: [Point], closed: Bool = false) {
    guard let first = points.first, points.count > 1 else { return }
    var last = place(first)
    begin(last)
    for point in points.dropFirst() {
      let next = place(point)
      if next == last { continue }
      step(from: last, to: next)
      last = next
    }
    if closed { close() }
  }

  /// Dots: strokes of no length, round because of their caps.
  ///
  /// They are sorted along x in stripes, so that their distances are short.
  mutating func addDots(_ dots: [Point]) {
    var last = (x: 0, y: 0)
    // Stripes of twenty points keep both steps small.
    let stripe = 20 * steps
    let sorted = dots.map(place).sorted {
      ($0.y / stripe, $0.x, $0.y) < ($1.y / stripe, $1.x, $1.y)
    }
    for place in sorted {
      write("m", [place.x - last.x, place.y - last.y])
      write("h", [0])
      last = place
    }
  }

  mutating func addBox(_ frame: Frame) {
    let (start, end) = (
      place(Point(frame.left, frame.top)), place(Point(frame.right, frame.bottom))
    )
    begin(start)
    write("h", [end.x - start.x])
    write("v", [end.y - start.y])
    write("h", [start.x - end.x])
    close()
  }

  // MARK: Writing

  private func place(_ point: Point) -> Place {
    // Layout clips long before this bound; it keeps the conversion from trapping.
    func whole(_ value: Double) -> Int {
      Int((value.clamped(-1e7, 1e7, otherwise: 0) * Double(steps)).rounded())
    }
    return (whole(point.x), whole(point.y))
  }

  private mutating func begin(_ place: Place) {
    write("M", [place.x, place.y])
  }

  private mutating func step(from last: Place, to next: Place) {
    if next.y == last.y {
      write("h", [next.x - last.x])
    } else if next.x == last.x {
      write("v", [next.y - last.y])
    } else {
      write("l", [next.x - last.x, next.y - last.y])
    }
  }

  private mutating func close() {
    text.append("z")
    command = "z"
  }

  private func digits(_ number: Int) -> String {
    switch precision {
    case .fine: NumberText.short(hundredths: number)
    case .coarse: String(number)
    }
  }

  private mutating func write(_ letter: Character, _ numbers: [Int]) {
    // After a move, further pairs would be lines.
    let needsLetter = letter != command || letter == "M" || letter == "m"
    if needsLetter { text.append(letter) }
    command = letter
    for (index, number) in numbers.enumerated() {
      let digits = self.digits(number)
      let isApart =
        (index == 0 && needsLetter) || digits.hasPrefix("-")
        || (endsInFraction && digits.hasPrefix("."))
      if !isApart { text.append(" ") }
      text += digits
      endsInFraction = digits.contains(".")
    }
  }
}

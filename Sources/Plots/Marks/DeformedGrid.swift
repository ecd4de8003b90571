/// A regular grid pushed through a map of the plane: how a flow bends space.
public struct DeformedGrid: DrawnMark {
  public var style = MarkStyle()
  private let lines: [[Point]]
  /// Nine places of the rectangle with their images: x, y, u, v.
  private let samples: [[Double]]
  private let skipped: Int
  private let problems: [PlotProblem]

  /// Places along each grid line; enough for lines that bend a few times.
  private static let stepCount = 96

  /// The image under `map` of evenly spaced lines over a rectangle, its edges included.
  ///
  /// - Parameters:
  ///   - map: Gives the image (u, v) of a place (x, y).
  ///   - xs: The rectangle's side along x.
  ///   - ys: The rectangle's side along y.
  ///   - lines: Lines along each axis, 2 to 100.
  public init(
    of map: (Double, Double) -> (Double, Double), over xs: ClosedRange<Double>,
    _ ys: ClosedRange<Double>, lines: Int = 11
  ) {
    self.init(xs, ys, lines: lines) { places in
      places.map { place in
        let (u, v) = map(place.x, place.y)
        return Point(u, v)
      }
    }
  }

  /// - Parameter map: Images of the places it is given, in their order.
  init(
    _ xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, lines: Int, map: ([Point]) -> [Point]
  ) {
    guard xs.isPlottable, ys.isPlottable else {
      (self.lines, samples, skipped) = ([], [], 0)
      problems = [
        xs.isPlottable
          ? .range("the y range of DeformedGrid", ys.lowerBound, ys.upperBound)
          : .range("the x range of DeformedGrid", xs.lowerBound, xs.upperBound)
      ]
      return
    }
    let count = min(max(lines, 2), 100)
    let steps = Self.stepCount
    var places: [Point] = []
    for line in 0..<count {
      let fixed = Double(line) / Double(count - 1)
      for step in 0...steps {
        let moving = Double(step) / Double(steps)
        places.append(Point(PlaneGrid.between(xs, moving), PlaneGrid.between(ys, fixed)))
      }
      for step in 0...steps {
        let moving = Double(step) / Double(steps)
        places.append(Point(PlaneGrid.between(xs, fixed), PlaneGrid.between(ys, moving)))
      }
    }
    let images = map(places)
    guard images.count == places.count else {
      (self.lines, samples, skipped) = ([], [], 0)
      problems = [
        PlotProblem(
          id: "length-mismatch",
          message: "DeformedGrid needs one image for each of \(places.count) places, "
            + "got \(images.count)",
          help: "return a tensor of shape [N, 2] for points of shape [N, 2]")
      ]
      return
    }
    self.lines = stride(from: 0, to: images.count, by: steps + 1).map {
      Array(images[$0...($0 + steps)])
    }
    samples = [0, (count - 1) / 2, count - 1].flatMap { line in
      [0, steps / 2, steps].map { step in
        // Lines along x and along y take turns.
        let index = 2 * line * (steps + 1) + step
        return [places[index].x, places[index].y, images[index].x, images[index].y]
      }
    }
    skipped = images.count { !$0.isDrawable }
    problems = []
  }

  public var draft: Draft {
    var draft = Draft(kind: "deformed grid")
    draft.shapes = [.strokes(lines)]
    let drawable = lines.flatMap { $0 }.drawable
    draft.x = drawable.extent(\.x, loose: true)
    draft.y = drawable.extent(\.y, loose: true)
    draft.table = .rows(noun: "places", header: ["x", "y", "image x", "image y"], samples)
    draft.problems = problems
    draft.summary = Words.join([
      Words.count(lines.count, "grid line", "grid lines"),
      Words.join([Words.range("x", draft.x), Words.range("y", draft.y)], ", "),
      Words.skipped(skipped),
    ])
    return draft
  }
}

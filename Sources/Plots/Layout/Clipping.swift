/// Cutting shapes to a frame before they are written, so that coordinates stay small whatever the
/// data's range and the picture's text holds only what can be seen.
enum Clipping {
  /// The parts of a polyline inside `frame`; a point that isn't a number breaks the line.
  ///
  /// Source: Liang, Barsky (1984), "A new concept and method for line clipping", ACM TOG 3(1).
  static func polyline(_ points: [Point], to frame: Frame) -> [[Point]] {
    var parts: [[Point]] = []
    var part: [Point] = []
    func close() {
      if part.count > 1 { parts.append(part) }
      part = []
    }
    for (a, b) in zip(points, points.dropFirst()) {
      guard let (start, end) = segment(a, b, frame) else {
        close()
        continue
      }
      if part.last != start {
        close()
        part = [start]
      }
      part.append(end)
      if end != b { close() }
    }
    close()
    return parts
  }

  private static func segment(_ a: Point, _ b: Point, _ frame: Frame) -> (Point, Point)? {
    guard a.isDrawable, b.isDrawable else { return nil }
    if frame.contains(a), frame.contains(b) { return (a, b) }
    var (enter, leave) = (0.0, 1.0)
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let sides = [
      (-dx, a.x - frame.left), (dx, frame.right - a.x), (-dy, a.y - frame.top),
      (dy, frame.bottom - a.y),
    ]
    for (slope, room) in sides {
      if slope == 0 {
        if room < 0 { return nil }
      } else if slope < 0 {
        enter = max(enter, room / slope)
      } else {
        leave = min(leave, room / slope)
      }
    }
    guard enter <= leave else { return nil }
    let start = enter > 0 ? Point(a.x + enter * dx, a.y + enter * dy) : a
    let end = leave < 1 ? Point(a.x + leave * dx, a.y + leave * dy) : b
    return (start, end)
  }

  /// The part of a filled ring inside `frame`; pieces stay joined along the frame's edge.
  ///
  /// Source: Sutherland, Hodgman (1974), "Reentrant polygon clipping", CACM 17(1).
  static func ring(_ points: [Point], to frame: Frame) -> [Point] {
    if points.allSatisfy(frame.contains) { return points }
    var ring = points
    ring = half(ring) { $0.x - frame.left }
    ring = half(ring) { frame.right - $0.x }
    ring = half(ring) { $0.y - frame.top }
    return half(ring) { frame.bottom - $0.y }
  }

  private static func half(_ ring: [Point], _ depth: (Point) -> Double) -> [Point] {
    guard var previous = ring.last else { return [] }
    var result: [Point] = []
    for point in ring {
      let (before, now) = (depth(previous), depth(point))
      if (before >= 0) != (now >= 0) {
        let weight = before / (before - now)
        result.append(
          Point(
            previous.x + weight * (point.x - previous.x),
            previous.y + weight * (point.y - previous.y)))
      }
      if now >= 0 { result.append(point) }
      previous = point
    }
    return result
  }
}

/// Leaving out what can't be seen, so that large data makes small pictures.
enum Thinning {
  /// A polyline through at most four points a page column: the first, lowest, highest and last.
  ///
  /// Only lines that run from left to right are thinned; the result covers the same pixels.
  ///
  /// Source: Jugel, Jerzak, Hackenbroich, Markl (2014), "M4: a visualization-oriented time series
  /// data aggregation", VLDB 7(10).
  static func line(_ points: [Point], in frame: Frame) -> [Point] {
    guard Double(points.count) > 8 * frame.width else { return points }
    guard zip(points, points.dropFirst()).allSatisfy({ $0.x <= $1.x }) else { return points }
    var result: [Point] = []
    var start = 0
    while start < points.count {
      // Half-point columns: two for each pixel of an ordinary screen.
      let column = (points[start].x * 2).rounded(.down)
      var (end, low, high) = (start, start, start)
      while end + 1 < points.count, (points[end + 1].x * 2).rounded(.down) == column {
        end += 1
        if points[end].y < points[low].y { low = end }
        if points[end].y > points[high].y { high = end }
      }
      var last = -1
      for index in [start, min(low, high), max(low, high), end] where index != last {
        result.append(points[index])
        last = index
      }
      start = end + 1
    }
    return result
  }

  /// How far a polyline on the page may be off, in points: a twentieth of an ordinary stroke.
  private static let tolerance = 0.1

  /// A polyline with the points left out that lie on the way between others, within a tolerance.
  ///
  /// From each point that is kept, the directions which pass all later points closely enough form
  /// a wedge; it narrows until a point lies outside or turns back, and the one before is kept.
  ///
  /// Source: Zhao, Saalfeld (1997), "Linear-time sleeve-fitting polyline simplification
  /// algorithms", AutoCarto 13.
  static func simplified(_ points: [Point]) -> [Point] {
    guard points.count > 2 else { return points }
    var result = [points[0]]
    var anchor = points[0]
    var wedge: Wedge?
    var reach = 0.0
    for index in 1..<points.count {
      var direction = Point(points[index].x - anchor.x, points[index].y - anchor.y)
      var distance = direction.length
      if distance >= reach - tolerance, wedge?.contains(direction) ?? true {
        reach = max(reach, distance)
      } else {
        anchor = points[index - 1]
        result.append(anchor)
        direction = Point(points[index].x - anchor.x, points[index].y - anchor.y)
        distance = direction.length
        (wedge, reach) = (nil, distance)
      }
      if distance > tolerance {
        let around = Wedge(around: direction, length: distance, tolerance: tolerance)
        wedge = wedge?.narrowed(to: around) ?? around
      }
    }
    result.append(points[points.count - 1])
    return result
  }

  /// The directions between two vectors, less than a half turn apart.
  private struct Wedge {
    var right: Point
    var left: Point

    /// The directions that pass a place `length` away within `tolerance`, which is smaller.
    init(around direction: Point, length: Double, tolerance: Double) {
      let sine = tolerance / length
      let cosine = (1 - sine * sine).squareRoot()
      let (x, y) = (direction.x, direction.y)
      right = Point(x * cosine + y * sine, y * cosine - x * sine)
      left = Point(x * cosine - y * sine, y * cosine + x * sine)
    }

    func contains(_ direction: Point) -> Bool {
      Self.cross(right, direction) >= 0 && Self.cross(direction, left) >= 0
    }

    func narrowed(to other: Wedge) -> Wedge {
      var result = self
      if Self.cross(right, other.right) > 0 { result.right = other.right }
      if Self.cross(other.left, left) > 0 { result.left = other.left }
      return result
    }

    private static func cross(_ a: Point, _ b: Point) -> Double { a.x * b.y - a.y * b.x }
  }

  /// Dots sorted into sheets, such that dots which overlap mostly lie in different sheets.
  ///
  /// A sheet is drawn as one path, within which overlapping dots don't add up; sheets do. So
  /// crowded places look darker, at the price of a few paths. Dots that would land in a cell of a
  /// quarter of a dot which every sheet covers already are left out: they change nothing that can
  /// be seen.
  static func sheets(_ dots: [Point], in frame: Frame, radius: Double, count: Int) -> [[Point]] {
    let cell = max(radius * 0.8, 0.5)
    let columns = Int((frame.width / cell).rounded(.up)) + 1
    let rows = Int((frame.height / cell).rounded(.up)) + 1
    var taken = [UInt8](repeating: 0, count: columns * rows)
    var sheets = [[Point]](repeating: [], count: count)
    for dot in dots where frame.contains(dot) {
      let column = Int((dot.x - frame.left) / cell)
      let row = Int((dot.y - frame.top) / cell)
      let own = row * columns + column
      guard taken[own] < UInt8(count) else { continue }
      var neighbours = 0
      for y in max(row - 1, 0)...min(row + 1, rows - 1) {
        for x in max(column - 1, 0)...min(column + 1, columns - 1) {
          neighbours += Int(taken[y * columns + x])
        }
      }
      sheets[neighbours % count].append(dot)
      taken[own] += 1
    }
    return sheets.filter { !$0.isEmpty }
  }
}

extension Point {
  /// The distance from the origin.
  fileprivate var length: Double { (x * x + y * y).squareRoot() }
}

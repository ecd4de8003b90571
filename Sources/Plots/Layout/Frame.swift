/// How large something is, in points.
struct Size: Sendable, Hashable {
  var width: Double
  var height: Double
}

/// A rectangle on the page: points, y downwards.
struct Frame: Sendable, Hashable {
  var left: Double
  var top: Double
  var width: Double
  var height: Double

  var right: Double { left + width }
  var bottom: Double { top + height }

  /// The rectangle between two opposite corners.
  init(_ a: Point, _ b: Point) {
    left = min(a.x, b.x)
    top = min(a.y, b.y)
    width = (a.x - b.x).magnitude
    height = (a.y - b.y).magnitude
  }

  init(left: Double, top: Double, width: Double, height: Double) {
    (self.left, self.top, self.width, self.height) = (left, top, width, height)
  }

  /// Grown on all sides.
  func outset(_ distance: Double) -> Frame {
    Frame(
      left: left - distance, top: top - distance, width: width + 2 * distance,
      height: height + 2 * distance)
  }

  func contains(_ point: Point) -> Bool {
    point.x >= left && point.x <= right && point.y >= top && point.y <= bottom
  }

  /// The common part; nil if there is none.
  func intersection(_ other: Frame) -> Frame? {
    let (left, top) = (max(left, other.left), max(top, other.top))
    let (right, bottom) = (min(right, other.right), min(bottom, other.bottom))
    guard right >= left, bottom >= top else { return nil }
    return Frame(left: left, top: top, width: right - left, height: bottom - top)
  }
}

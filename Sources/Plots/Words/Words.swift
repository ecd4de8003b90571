/// Sentences about data for readers who can't see the picture.
enum Words {
  static func number(_ value: Double) -> String { NumberText.significant(value) }

  static func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  /// "x from 0 to 3", or "x = 2" for a single value; empty for no values.
  static func range(_ name: String, _ extent: Extent) -> String {
    if extent.isEmpty { return "" }
    if extent.low == extent.high { return "\(name) = \(number(extent.low))" }
    return "\(name) from \(number(extent.low)) to \(number(extent.high))"
  }

  /// "(1.5, −2)", to three digits.
  static func place(_ point: Point) -> String {
    "(\(NumberText.significant(point.x, 3)), \(NumberText.significant(point.y, 3)))"
  }

  static func skipped(_ count: Int) -> String {
    switch count {
    case 0: ""
    case 1: "1 value that isn't a finite number is left out"
    default: "\(count) values that aren't finite numbers are left out"
    }
  }

  static func join(_ clauses: [String], _ separator: String = "; ") -> String {
    clauses.filter { !$0.isEmpty }.joined(separator: separator)
  }

  /// Where a curve is highest and lowest, and whether it rises or falls.
  static func curve(_ points: [Point]) -> String {
    guard let first = points.first else { return "" }
    var (low, high) = (first, first)
    for point in points {
      if point.y < low.y { low = point }
      if point.y > high.y { high = point }
    }
    if low.y == high.y { return "y = \(number(low.y)) throughout" }
    return join([
      "lowest y = \(number(low.y)) at x = \(number(low.x))",
      "highest y = \(number(high.y)) at x = \(number(high.x))",
      trend(points.map(\.y)),
    ])
  }

  /// The trend of values in the order given.
  static func trend(_ ys: [Double]) -> String {
    guard let low = ys.min(), let high = ys.max(), high > low, ys.count >= 2 else { return "" }
    let pairs = zip(ys, ys.dropFirst())
    if pairs.allSatisfy({ $0 <= $1 }) { return "rises throughout" }
    if pairs.allSatisfy({ $0 >= $1 }) { return "falls throughout" }
    let part = max(1, ys.count / 10)
    let start = ys.prefix(part).reduce(0) { $0 + $1 / Double(part) }
    let end = ys.suffix(part).reduce(0) { $0 + $1 / Double(part) }
    if end - start > 0.25 * (high - low) { return "rises overall" }
    if start - end > 0.25 * (high - low) { return "falls overall" }
    return ""
  }

  /// Pearson's correlation of a cloud of points; nil if either coordinate is constant.
  static func correlation(_ points: [Point]) -> Double? {
    guard points.count > 2 else { return nil }
    let n = Double(points.count)
    let meanX = points.reduce(0) { $0 + $1.x / n }
    let meanY = points.reduce(0) { $0 + $1.y / n }
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for point in points {
      let (dx, dy) = (point.x - meanX, point.y - meanY)
      xx += dx * dx
      yy += dy * dy
      xy += dx * dy
    }
    let scale = xx.squareRoot() * yy.squareRoot()
    guard scale > 0, scale.isFinite, xy.isFinite else { return nil }
    return (xy / scale).clamped(-1, 1, otherwise: 0)
  }
}

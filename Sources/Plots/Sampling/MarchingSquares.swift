/// Level sets of a function known at the corners of a grid.
///
/// Marching squares with linear interpolation along cell edges. In a saddle cell, where two
/// opposite corners are above the level and two below, the mean of the corners decides which pair
/// is connected, so that lines never cross. Lines keep the higher values on their left.
///
/// Source: Lorensen, Cline (1987), "Marching cubes", SIGGRAPH 21(4), in the plane; the saddle rule
/// is the bilinear interpolant's value in the middle of the cell.
struct MarchingSquares {
  private let grid: PlaneGrid
  private let level: Double
  private let isPadded: Bool
  private let columns: Int
  private let rows: Int

  /// The lines where `grid` (values at corners) crosses `level`; closed lines repeat their first
  /// point.
  ///
  /// Cells with a corner that isn't a number are left out.
  static func lines(of grid: PlaneGrid, at level: Double) -> [[Point]] {
    MarchingSquares(grid, level, isPadded: false).chains()
  }

  /// The boundary of the region where `grid` is at least `level`: closed rings, to be filled by the
  /// even-odd rule.
  ///
  /// The rectangle's edge closes regions that reach it. Corners that aren't numbers count as below.
  static func rings(of grid: PlaneGrid, atLeast level: Double) -> [[Point]] {
    MarchingSquares(grid, level, isPadded: true).chains()
  }

  private init(_ grid: PlaneGrid, _ level: Double, isPadded: Bool) {
    self.grid = grid
    self.level = level
    self.isPadded = isPadded
    columns = grid.columns + (isPadded ? 2 : 0)
    rows = grid.rows + (isPadded ? 2 : 0)
  }

  /// A padded grid has one more ring of corners, at the same places as the edge but infinitely low.
  private func value(_ column: Int, _ row: Int) -> Double {
    guard isPadded else { return grid[column, row] }
    guard column > 0, row > 0, column < columns - 1, row < rows - 1 else { return -.infinity }
    let value = grid[column - 1, row - 1]
    return value.isNaN ? -.infinity : value
  }

  private func place(_ column: Int, _ row: Int) -> Point {
    let inset = isPadded ? 1 : 0
    let u = Double(min(max(column - inset, 0), grid.columns - 1)) / Double(grid.columns - 1)
    let v = Double(min(max(row - inset, 0), grid.rows - 1)) / Double(grid.rows - 1)
    return Point(PlaneGrid.between(grid.xs, u), PlaneGrid.between(grid.ys, v))
  }

  // Cell edges are numbered so that neighbouring cells agree: 2·corner for the edge that leaves a
  // corner to the right, 2·corner + 1 for the one that leaves it upwards.
  private func bottom(_ column: Int, _ row: Int) -> Int { 2 * (row * columns + column) }
  private func left(_ column: Int, _ row: Int) -> Int { bottom(column, row) + 1 }

  private func crossing(_ edge: Int) -> Point {
    let corner = edge / 2
    let (column, row) = (corner % columns, corner / columns)
    let (toColumn, toRow) = edge % 2 == 0 ? (column + 1, row) : (column, row + 1)
    let (a, b) = (value(column, row), value(toColumn, toRow))
    let (from, to) = (place(column, row), place(toColumn, toRow))
    // Towards an infinite corner the crossing is at the finite one.
    let weight: Double
    if a.isInfinite {
      weight = 1
    } else if b.isInfinite {
      weight = 0
    } else {
      weight = (level - a) / (b - a)
    }
    return Point(from.x + (to.x - from.x) * weight, from.y + (to.y - from.y) * weight)
  }

  /// The directed steps through one cell, from edge to edge, higher values on the left.
  private func steps(_ column: Int, _ row: Int) -> [(Int, Int)] {
    let corners = [
      value(column, row), value(column + 1, row), value(column + 1, row + 1),
      value(column, row + 1),
    ]
    if corners.contains(where: \.isNaN) { return [] }
    let (b, l) = (bottom(column, row), left(column, row))
    let (t, r) = (bottom(column, row + 1), left(column + 1, row))
    var index = 0
    for (bit, corner) in corners.enumerated() where corner >= level { index |= 1 << bit }
    switch index {
    case 1: return [(b, l)]
    case 2: return [(r, b)]
    case 3: return [(r, l)]
    case 4: return [(t, r)]
    case 6: return [(t, b)]
    case 7: return [(t, l)]
    case 8: return [(l, t)]
    case 9: return [(b, t)]
    case 11: return [(r, t)]
    case 12: return [(l, r)]
    case 13: return [(b, r)]
    case 14: return [(l, b)]
    case 5, 10:
      let isJoined = corners.reduce(0) { $0 + $1 / 4 } >= level
      if index == 5 { return isJoined ? [(b, r), (t, l)] : [(b, l), (t, r)] }
      return isJoined ? [(l, b), (r, t)] : [(r, b), (l, t)]
    default: return []
    }
  }

  /// Joins the steps of all cells into lines, in order of their first cell.
  private func chains() -> [[Point]] {
    guard columns >= 2, rows >= 2, level.isFinite else { return [] }
    // Each edge is entered by at most one step and left by at most one.
    let edgeCount = 2 * columns * rows
    var next = [Int32](repeating: -1, count: edgeCount)
    var previous = [Int32](repeating: -1, count: edgeCount)
    var starts: [Int] = []
    for row in 0..<(rows - 1) {
      for column in 0..<(columns - 1) {
        for (from, to) in steps(column, row) {
          next[from] = Int32(to)
          previous[to] = Int32(from)
          starts.append(from)
        }
      }
    }
    var isDone = [Bool](repeating: false, count: edgeCount)
    var chains: [[Point]] = []
    // Open lines first, from their ends; what is left is closed.
    for start in starts where previous[start] < 0 { chains.append(follow(start, next, &isDone)) }
    for start in starts where !isDone[start] { chains.append(follow(start, next, &isDone)) }
    return chains
  }

  private func follow(_ start: Int, _ next: [Int32], _ isDone: inout [Bool]) -> [Point] {
    var chain: [Point] = []
    var edge = start
    while true {
      let point = crossing(edge)
      if chain.last != point { chain.append(point) }
      if isDone[edge] { break }
      isDone[edge] = true
      guard next[edge] >= 0 else { break }
      edge = Int(next[edge])
    }
    return chain
  }
}

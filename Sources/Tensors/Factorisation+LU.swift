/// LU with partial pivoting.
extension Factorisation {
  /// Columns that are factored before the rest hears of them.
  private static let panelWidth = Lanes.scalarCount

  /// Factors in place with partial pivoting: P A = L U, row i of P A is row permutation[i] of A.
  ///
  /// The first of equal pivots wins. A column of zeros leaves a zero pivot and goes on. Columns are
  /// factored eight at a time, and the rest is changed by their product; every element still loses
  /// its products one by one in the order of the columns, so the width of a panel changes no bit.
  ///
  /// Source: Golub, Van Loan (2013), "Matrix Computations", algorithms 3.4.1 and 3.4.2.
  static func lu(_ a: Output, _ n: Int) -> (permutation: [Int], sign: Double) {
    var permutation = Array(0..<n)
    var sign = 1.0
    let context = ThreadContext.current
    let (scratch, capacity) = context.take(count: LUPanel.step(n) * panelWidth)
    defer { context.put(scratch, capacity: capacity) }
    for start in stride(from: 0, to: n, by: panelWidth) {
      let end = min(start + panelWidth, n)
      let panel = LUPanel(scratch, a, n, columns: start..<end)
      panel.factor(&permutation, &sign)
      guard end < n else { break }
      // The rows of U beside the panel.
      for row in start + 1..<max(end, start + 1) {
        for other in start..<row {
          addProduct(-a[row * n + other], a + other * n + end, to: a + row * n + end, n - end)
        }
      }
      let width = end - start
      panel.negate()
      Panel.multiply(
        MatrixProduct.View(Input(scratch + width), rowStep: 1, columnStep: panel.step),
        MatrixProduct.View(Input(a + start * n + end), columns: n, isTransposed: false),
        m: n - end, n: n - end, k: width, a + end * n + end, step: n, adds: true, Panel.Finish())
    }
    return (permutation, sign)
  }
}

/// Some columns of a matrix that is being factored, from their diagonal down, each as a run of memory:
/// pivots are sought and multiples subtracted for eight rows at a time. Zeros below the last row fill its
/// eight, and the diagonals lie in the first eight, which alone need a choice of rows.
private struct LUPanel {
  /// `[width, step]`.
  private let numbers: Output
  /// The matrix, `[n, n]`.
  private let matrix: Output
  private let n: Int
  private let columns: Range<Int>
  /// The rows from the first column's diagonal on.
  let height: Int
  /// From one column to the next.
  let step: Int

  /// The rows with the zeros below them.
  static func step(_ height: Int) -> Int {
    (height + Lanes.scalarCount - 1) / Lanes.scalarCount * Lanes.scalarCount
  }

  init(_ scratch: Output, _ matrix: Output, _ n: Int, columns: Range<Int>) {
    numbers = scratch
    self.matrix = matrix
    self.n = n
    self.columns = columns
    height = n - columns.lowerBound
    step = Self.step(height)
    if height < step {
      for column in 1...columns.count { Lanes.zero.store(numbers + column &* step - 8) }
    }
    for row in stride(from: 0, to: height, by: 4) {
      let rows = min(4, height - row)
      if rows == 4 {
        Panel.transpose(
          Input(source(row)), step: n, along: 1, rows: 4, count: columns.count, numbers + row, step)
        continue
      }
      for row in row..<row + rows {
        let from = source(row)
        for column in 0..<columns.count { numbers[column &* step &+ row] = from[column] }
      }
    }
  }

  /// The place in the matrix where a row begins.
  private func source(_ row: Int) -> Output {
    matrix + (columns.lowerBound &+ row) &* n + columns.lowerBound
  }

  /// Factors the columns and writes them back; exchanges whole rows of the matrix.
  func factor(_ permutation: inout [Int], _ sign: inout Double) {
    for column in 0..<columns.count {
      let own = numbers + column &* step
      let pivot = pivot(own, from: column)
      if pivot != column {
        exchange(column, pivot)
        permutation.swapAt(columns.lowerBound + column, columns.lowerBound + pivot)
        sign = -sign
      }
      let diagonal = own[column]
      if diagonal == 0 { continue }
      change(own, below: column) { rows, _ in rows / diagonal }
      for other in column + 1..<columns.count {
        let target = numbers + other &* step
        let factor = Lanes(repeating: target[column])
        change(target, below: column) { rows, row in
          rows.addingProduct(-Elementwise.load(Input(own), row), factor)
        }
      }
    }
    for column in stride(from: 0, to: columns.count, by: 4) {
      let count = min(4, columns.count - column)
      if count == 4 {
        Panel.transpose(
          Input(numbers) + column &* step, step: step, along: 1, rows: 4, count: height,
          source(0) + column, n)
        continue
      }
      for row in 0..<height {
        let to = source(row)
        for column in column..<column + count { to[column] = numbers[column &* step &+ row] }
      }
    }
  }

  /// Changes the numbers of a column below a row of the first eight.
  @inline(__always)
  private func change(
    _ target: Output, below diagonal: Int, _ change: (_ rows: Lanes, _ row: Int) -> Lanes
  ) {
    let rows = Elementwise.load(Input(target), 0)
    let isBelow = Self.firstRows .> Double(diagonal)
    Elementwise.store(rows.replacing(with: change(rows, 0), where: isBelow), target, 0)
    var row = 8
    while row < height {
      Elementwise.store(change(Elementwise.load(Input(target), row), row), target, row)
      row &+= 8
    }
  }

  private static var firstRows: Lanes {
    @inline(__always) get { Lanes(0, 1, 2, 3, 4, 5, 6, 7) }
  }

  /// Changes all signs, for products that are subtracted.
  func negate() {
    UnaryFunction.negate.evaluate(numbers, numbers, columns.count * step)
  }

  /// The row of the largest number by size, the first one of equals.
  private func pivot(_ column: Output, from first: Int) -> Int {
    let size = abs(column[first])
    // Nothing is larger than what isn't a number.
    if size.isNaN { return first }
    // The largest so far of each lane, and the first of the eight rows where it was.
    var largest = Lanes(repeating: size)
    var places = Lanes(repeating: .infinity)
    var row = 0
    while row < height {
      let numbers = Elementwise.load(Input(column), row)
      var sizes = numbers.replacing(with: -numbers, where: numbers .< 0)
      if row == 0 { sizes.replace(with: 0, where: Self.firstRows .< Double(first)) }
      let isLarger = sizes .> largest
      largest.replace(with: sizes, where: isLarger)
      places.replace(with: Double(row), where: isLarger)
      row &+= 8
    }
    let best = largest.max()
    if best == size { return first }
    let rows = (places + Self.firstRows).replacing(with: .infinity, where: largest .< best)
    return Int(rows.min())
  }

  private func exchange(_ row: Int, _ other: Int) {
    for column in 0..<columns.count {
      let own = numbers + column &* step
      (own[row], own[other]) = (own[other], own[row])
    }
    let (upper, lower) = (source(row) - columns.lowerBound, source(other) - columns.lowerBound)
    var index = 0
    while index &+ 8 <= n {
      let numbers = Elementwise.load(Input(upper), index)
      Elementwise.store(Elementwise.load(Input(lower), index), upper, index)
      Elementwise.store(numbers, lower, index)
      index &+= 8
    }
    while index < n {
      (upper[index], lower[index]) = (lower[index], upper[index])
      index &+= 1
    }
  }
}

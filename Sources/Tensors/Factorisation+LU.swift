/// LU with partial pivoting.
extension Factorisation {
  /// Columns that are factored before the rest hears of them.
  private static let panelWidth = 8

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
    let (scratch, capacity) = context.take(count: n * panelWidth)
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
        MatrixProduct.View(Input(scratch + width), rowStep: 1, columnStep: panel.height),
        MatrixProduct.View(Input(a + start * n + end), columns: n, isTransposed: false),
        m: n - end, n: n - end, k: width, a + end * n + end, step: n, adds: true, Panel.Finish())
    }
    return (permutation, sign)
  }
}

/// Some columns of a matrix that is being factored, from their diagonal down, each as a run of memory:
/// pivots are sought and multiples subtracted for eight rows at a time.
private struct LUPanel {
  /// `[width, height]`.
  private let numbers: Output
  /// The matrix, `[n, n]`.
  private let matrix: Output
  private let n: Int
  private let columns: Range<Int>
  /// The rows from the first column's diagonal on.
  let height: Int

  init(_ scratch: Output, _ matrix: Output, _ n: Int, columns: Range<Int>) {
    numbers = scratch
    self.matrix = matrix
    self.n = n
    self.columns = columns
    height = n - columns.lowerBound
    for row in stride(from: 0, to: height, by: 4) {
      let rows = min(4, height - row)
      if rows == 4 {
        Panel.transpose(
          Input(source(row)), step: n, along: 1, rows: 4, count: columns.count, numbers + row,
          height)
        continue
      }
      for row in row..<row + rows {
        let from = source(row)
        for column in 0..<columns.count { numbers[column &* height &+ row] = from[column] }
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
      let own = numbers + column &* height
      let pivot = pivot(own, from: column)
      if pivot != column {
        exchange(column, pivot)
        permutation.swapAt(columns.lowerBound + column, columns.lowerBound + pivot)
        sign = -sign
      }
      let diagonal = own[column]
      if diagonal == 0 { continue }
      let below = column + 1
      let count = height - below
      Elementwise.map(
        own + below, own + below, count, { $0 / diagonal }, { $0 / diagonal })
      for other in below..<max(columns.count, below) {
        let target = numbers + other &* height
        let factor = target[column]
        Elementwise.map(
          own + below, 1, target + below, 1, target + below, count,
          { $1.addingProduct(-$0, Lanes(repeating: factor)) },
          { $1.addingProduct(-$0, factor) })
      }
    }
    for column in stride(from: 0, to: columns.count, by: 4) {
      let count = min(4, columns.count - column)
      if count == 4 {
        Panel.transpose(
          Input(numbers) + column &* height, step: height, along: 1, rows: 4, count: height,
          source(0) + column, n)
        continue
      }
      for row in 0..<height {
        let to = source(row)
        for column in column..<column + count { to[column] = numbers[column &* height &+ row] }
      }
    }
  }

  /// Changes all signs, for products that are subtracted.
  func negate() {
    UnaryFunction.negate.evaluate(numbers, numbers, columns.count * height)
  }

  /// The row of the largest number by size, the first one of equals.
  private func pivot(_ column: Output, from first: Int) -> Int {
    var best = first
    var largest = abs(column[first])
    // Nothing is larger than what isn't a number.
    if largest.isNaN { return first }
    var row = first + 1
    while row &+ 8 <= height {
      let numbers = Elementwise.load(Input(column), row)
      let sizes = numbers.replacing(with: -numbers, where: numbers .< 0)
      if any(sizes .> Lanes(repeating: largest)) {
        for lane in 0..<8 where sizes[lane] > largest {
          (best, largest) = (row &+ lane, sizes[lane])
        }
      }
      row &+= 8
    }
    while row < height {
      let size = abs(column[row])
      if size > largest { (best, largest) = (row, size) }
      row &+= 1
    }
    return best
  }

  private func exchange(_ row: Int, _ other: Int) {
    for column in 0..<columns.count {
      let own = numbers + column &* height
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

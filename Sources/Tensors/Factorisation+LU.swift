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
    let (negated, capacity) = context.pool.take(count: max(n, 1) * panelWidth)
    defer { context.pool.put(negated, capacity: capacity) }
    for start in stride(from: 0, to: n, by: panelWidth) {
      let end = min(start + panelWidth, n)
      for column in start..<end {
        factor(column, end, a, n, &permutation, &sign)
      }
      guard end < n else { break }
      // The rows of U beside the panel.
      for row in start + 1..<max(end, start + 1) {
        for other in start..<row {
          addProduct(-a[row * n + other], a + other * n + end, to: a + row * n + end, n - end)
        }
      }
      let width = end - start
      for row in end..<n {
        for index in 0..<width {
          negated[(row - end) &* width &+ index] = -a[row &* n &+ start &+ index]
        }
      }
      Panel.multiply(
        MatrixProduct.View(negated, columns: width, isTransposed: false),
        MatrixProduct.View(Input(a + start * n + end), columns: n, isTransposed: false),
        m: n - end, n: n - end, k: width, a + end * n + end, step: n, adds: true, Panel.Finish())
    }
    return (permutation, sign)
  }

  /// Finds the pivot of a column, exchanges rows, and takes the multiple of the pivot's row from the
  /// rows below, up to the end of the panel.
  private static func factor(
    _ column: Int, _ end: Int, _ a: Output, _ n: Int, _ permutation: inout [Int],
    _ sign: inout Double
  ) {
    var pivot = column
    var largest = abs(a[column &* n &+ column])
    for row in column + 1..<max(n, column + 1) {
      let size = abs(a[row &* n &+ column])
      if size > largest { (pivot, largest) = (row, size) }
    }
    if pivot != column {
      permutation.swapAt(pivot, column)
      sign = -sign
      let (upper, lower) = (a + column &* n, a + pivot &* n)
      for index in 0..<n {
        (upper[index], lower[index]) = (lower[index], upper[index])
      }
    }
    let diagonal = a[column &* (n &+ 1)]
    if diagonal == 0 { return }
    let source = a + column &* n
    for row in column + 1..<max(n, column + 1) {
      let target = a + row &* n
      let factor = target[column] / diagonal
      target[column] = factor
      for index in column + 1..<max(end, column + 1) {
        target[index] = target[index].addingProduct(-factor, source[index])
      }
    }
  }
}

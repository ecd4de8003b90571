import ElementaryFunctions

/// Kernels of linear algebra on one matrix at a time, row-major; leading axes are a batch.
enum Factorisation {
  static func evaluate(
    _ operation: Operation, _ inputs: ShortList<Tensor>, into output: Tensor
  ) throws {
    let a = inputs[0]
    let rows = a.shape[a.rank - 2]
    let n = a.shape[a.rank - 1]
    let batch = a.shape.dropLast(2).reduce(1, *)
    if case .qrFactor = operation {
      qr(a.storage.pointer, rows, n, output.storage.pointer)
      return
    }
    if case .logAbsDet = operation {
      logAbsDets(a.storage.pointer, n, count: batch, output.storage.pointer)
      return
    }
    let context = ThreadContext.current
    let (work, capacity) = context.take(count: n * n)
    defer { context.put(work, capacity: capacity) }
    for index in 0..<batch {
      let source = Input(a.storage.pointer + index * n * n)
      switch operation {
      case .luFactor:
        let result = output.storage.pointer
        result.update(from: source, count: n * n)
        let factor = lu(result, n)
        for row in 0..<n { result[n * n + row] = Double(factor.permutation[row]) }
      case .cholesky:
        try cholesky(source, n, output.storage.pointer + index * n * n)
      case .determinant:
        work.update(from: source, count: n * n)
        var value = lu(work, n).sign
        for row in 0..<n { value *= work[row * (n + 1)] }
        output.storage.pointer[index] = value
      case .inverse:
        work.update(from: source, count: n * n)
        let factor = lu(work, n)
        if let pivot = zeroPivot(work, n) {
          throw SingularMatrixError("matrix inverse", pivot: pivot)
        }
        let result = output.storage.pointer + index * n * n
        result.update(repeating: 0, count: n * n)
        for row in 0..<n { result[row * n + factor.permutation[row]] = 1 }
        substitute(work, n, isLower: true, isUnit: true, isTransposed: false, result, n)
        substitute(work, n, isLower: false, isUnit: false, isTransposed: false, result, n)
      case .solve:
        let columns = inputs[1].shape[inputs[1].rank - 1]
        work.update(from: source, count: n * n)
        let factor = lu(work, n)
        if let pivot = zeroPivot(work, n) { throw SingularMatrixError("solve", pivot: pivot) }
        let right = inputs[1].storage.pointer + index * n * columns
        let result = output.storage.pointer + index * n * columns
        for row in 0..<n {
          (result + row * columns)
            .update(from: right + factor.permutation[row] * columns, count: columns)
        }
        substitute(work, n, isLower: true, isUnit: true, isTransposed: false, result, columns)
        substitute(work, n, isLower: false, isUnit: false, isTransposed: false, result, columns)
      case .triangularSolve(let isLower, let isUnit, let isTransposed):
        let columns = inputs[1].shape[inputs[1].rank - 1]
        if !isUnit, let pivot = zeroPivot(source, n) {
          throw SingularMatrixError("triangular solve", pivot: pivot)
        }
        let result = output.storage.pointer + index * n * columns
        result.update(
          from: inputs[1].storage.pointer + index * n * columns, count: n * columns)
        substitute(
          source, n, isLower: isLower, isUnit: isUnit, isTransposed: isTransposed, result,
          columns)
      default:
        break
      }
    }
  }

  /// log |det| of each matrix; many matrices are divided among threads.
  private static func logAbsDets(_ a: Input, _ n: Int, count: Int, _ out: Output) {
    let isLarge = count > 1 && count * n * n * n >= 1 << 21
    let parts = isLarge ? min(Parallel.available, count) : 1
    let share = (count + parts - 1) / parts
    Parallel.forEach(parts) { part in
      let context = ThreadContext.current
      let (work, capacity) = context.take(count: n * n + n)
      defer { context.put(work, capacity: capacity) }
      let diagonal = work + n * n
      for index in part * share..<max(min((part + 1) * share, count), part * share) {
        work.update(from: a + index * n * n, count: n * n)
        _ = lu(work, n)
        for row in 0..<n { diagonal[row] = abs(work[row * (n + 1)]) }
        Elementary.log(diagonal, diagonal, count: n)
        var value = 0.0
        for row in 0..<n { value += diagonal[row] }
        out[index] = value
      }
    }
  }

  private static func zeroPivot(_ a: Input, _ n: Int) -> Int? {
    (0..<n).first { a[$0 * (n + 1)] == 0 }
  }

  /// Solves T X = B or Tᵀ X = B in place of B, `[n, columns]`, row by row.
  static func substitute(
    _ t: Input, _ n: Int, isLower: Bool, isUnit: Bool, isTransposed: Bool, _ b: Output,
    _ columns: Int
  ) {
    let startsAtTop = isLower != isTransposed
    for step in 0..<n {
      let row = startsAtTop ? step : n - 1 - step
      for other in startsAtTop ? 0..<row : (row + 1)..<n {
        let factor = isTransposed ? t[other * n + row] : t[row * n + other]
        addProduct(-factor, b + other * columns, to: b + row * columns, columns)
      }
      if !isUnit {
        let diagonal = t[row * (n + 1)]
        for column in 0..<columns { b[row * columns + column] /= diagonal }
      }
    }
  }

  /// A = L Lᵀ from the lower triangle of A.
  ///
  /// Source: Golub, Van Loan (2013), "Matrix Computations", section 4.2.
  private static func cholesky(_ a: Input, _ n: Int, _ l: Output) throws {
    l.update(repeating: 0, count: n * n)
    for row in 0..<n {
      for column in 0...row {
        var sum = a[row * n + column]
        for k in 0..<column {
          sum = sum.addingProduct(-l[row * n + k], l[column * n + k])
        }
        if row == column {
          guard sum > 0 else {
            throw DomainError(
              "Cholesky factorisation needs a positive definite matrix, "
                + "pivot \(row) is \(sum)",
              help: "check symmetry, or add a small multiple of the identity")
          }
          l[row * n + row] = sum.squareRoot()
        } else {
          l[row * n + column] = sum / l[column * n + column]
        }
      }
    }
  }

  /// A = Q R by Householder reflections; the diagonal of R is not negative.
  ///
  /// The result holds Q `[m, k]`, then R `[k, n]`, k = min(m, n).
  ///
  /// Source: Golub, Van Loan (2013), "Matrix Computations", section 5.2.
  private static func qr(_ a: Input, _ m: Int, _ n: Int, _ out: Output) {
    let k = min(m, n)
    let r = Output.allocate(capacity: max(m * n, 1))
    let vectors = Output.allocate(capacity: max(k * m, 1))
    let dots = Output.allocate(capacity: max(m, n, 1))
    defer {
      r.deallocate()
      vectors.deallocate()
      dots.deallocate()
    }
    r.update(from: a, count: m * n)
    vectors.update(repeating: 0, count: k * m)
    for column in 0..<k {
      let v = vectors + column * m
      var largest = 0.0
      for row in column..<m { largest = max(largest, abs(r[row * n + column])) }
      guard largest > 0, largest.isFinite else { continue }
      var squares = 0.0
      for row in column..<m {
        v[row] = r[row * n + column] / largest
        squares = squares.addingProduct(v[row], v[row])
      }
      let norm = squares.squareRoot()
      v[column] += v[column] < 0 ? -norm : norm
      var length = 0.0
      for row in column..<m { length = length.addingProduct(v[row], v[row]) }
      let scale = length.squareRoot()
      for row in column..<m { v[row] /= scale }
      reflect(r, v, from: column, m, n, dots)
      for row in (column + 1)..<max(m, column + 1) { r[row * n + column] = 0 }
    }
    let q = out
    q.update(repeating: 0, count: m * k)
    for index in 0..<k { q[index * k + index] = 1 }
    for column in (0..<k).reversed() { reflect(q, vectors + column * m, from: column, m, k, dots) }
    let upper = out + m * k
    for row in 0..<k {
      let flips = r[row * n + row] < 0
      for column in 0..<n {
        upper[row * n + column] = flips ? -r[row * n + column] : r[row * n + column]
      }
      if flips { for index in 0..<m { q[index * k + row] = -q[index * k + row] } }
    }
  }

  /// A ← (I − 2 v vᵀ) A for a unit vector v that is zero before `start`.
  private static func reflect(
    _ a: Output, _ v: Input, from start: Int, _ m: Int, _ n: Int, _ dots: Output
  ) {
    dots.update(repeating: 0, count: n)
    for row in start..<m { addProduct(v[row], a + row * n, to: dots, n) }
    for row in start..<m { addProduct(-2 * v[row], dots, to: a + row * n, n) }
  }

  /// y += factor · x by fused multiply-add.
  @inline(__always)
  static func addProduct(_ factor: Double, _ x: Input, to y: Output, _ count: Int) {
    let factors = Lanes(repeating: factor)
    Elementwise.map(
      x, 1, y, 1, y, count, { $1.addingProduct(factors, $0) }, { $1.addingProduct(factor, $0) })
  }
}

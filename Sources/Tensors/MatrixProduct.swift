internal import CProcessor

/// Matrix products. Every element of the result is Σₖ aᵢₖ bₖⱼ added in the order of k by fused
/// multiply-add from +0, whatever the blocking, so that no tile size can change a bit.
enum MatrixProduct {
  /// A matrix read with any steps, which covers transposed views.
  struct View {
    let pointer: Input
    let rowStep: Int
    let columnStep: Int

    init(_ pointer: Input, rowStep: Int, columnStep: Int) {
      self.pointer = pointer
      self.rowStep = rowStep
      self.columnStep = columnStep
    }

    /// A dense matrix with so many columns in memory, transposed when asked.
    init(_ pointer: Input, columns: Int, isTransposed: Bool) {
      self.pointer = pointer
      rowStep = isTransposed ? 1 : columns
      columnStep = isTransposed ? columns : 1
    }
  }

  /// Multiplies the last two axes; leading axes broadcast.
  static func batched(
    _ a: Tensor, _ b: Tensor, transposeLeft: Bool, transposeRight: Bool, _ output: Tensor
  ) {
    let rank = output.rank
    let m = output.shape[rank - 2]
    let n = output.shape[rank - 1]
    let k = a.shape[a.rank - (transposeLeft ? 2 : 1)]
    if rank == 2 {
      let isRepeated = output.storage.repeatsRow
      let left = isRepeated ? a.storage.firstRow : a.storage.pointer
      multiply(
        View(left, columns: a.shape[1], isTransposed: transposeLeft),
        View(b.storage.pointer, columns: b.shape[1], isTransposed: transposeRight),
        m: isRepeated ? 1 : m, n: n, k: k, output.storage.firstRow)
      return
    }
    let batch = Array(output.shape.dropLast(2))
    let strides = [
      Strides.of(Array(a.shape.dropLast(2)), broadcastTo: batch),
      Strides.of(Array(b.shape.dropLast(2)), broadcastTo: batch),
    ]
    Strides.forEachRun(batch + [1], strides.map { $0 + [1] }) { offsets, run in
      multiply(
        View(
          a.storage.pointer + offsets[0] * m * k, columns: a.shape[a.rank - 1],
          isTransposed: transposeLeft),
        View(
          b.storage.pointer + offsets[1] * k * n, columns: b.shape[b.rank - 1],
          isTransposed: transposeRight),
        m: m, n: n, k: k, output.storage.pointer + run * m * n)
    }
  }

  /// x Wᵀ + b, and then a function of each element where there is one.
  static func linear(
    _ x: Tensor, _ weights: Tensor, _ bias: Tensor, then function: UnaryFunction?,
    _ output: Tensor
  ) {
    linear(
      View(x.storage.pointer, columns: x.shape[1], isTransposed: false), weights, bias,
      then: function, rows: output.shape[0], output.storage.pointer)
  }

  /// The same for rows that lie anywhere, and a dense result `[rows, out]`.
  static func linear(
    _ x: View, _ weights: Tensor, _ bias: Tensor, then function: UnaryFunction?, rows: Int,
    _ out: Output
  ) {
    let n = weights.shape[0]
    let k = weights.shape[1]
    multiply(
      x, View(weights.storage.pointer, columns: k, isTransposed: true), m: rows, n: n, k: k, out,
      Panel.Finish(bias: Input(bias.storage.pointer), isRectified: function == .relu))
    if let function, function != .relu { function.evaluate(out, out, rows * n) }
  }

  /// out = a b, dense `[m, n]`.
  ///
  /// Products with one vector and small ones have loops of their own; the others go by panels.
  static func multiply(
    _ a: View, _ b: View, m: Int, n: Int, k: Int, _ out: Output,
    _ finish: Panel.Finish = Panel.Finish(), band: ProductBand = ProductBand()
  ) {
    if k == 0 {
      out.update(repeating: 0, count: m * n)
    } else if n == 1, a.rowStep == 1 || a.columnStep == 1 {
      multiplyVector(a, b.pointer, step: b.rowStep, rows: m, depth: k, out)
    } else if m == 1, b.rowStep == 1 || b.columnStep == 1 {
      let transposed = View(b.pointer, rowStep: b.columnStep, columnStep: b.rowStep)
      multiplyVector(transposed, a.pointer, step: a.columnStep, rows: n, depth: k, out)
    } else if m * n * k <= 256 {
      multiplySmall(a, b, m: m, n: n, k: k, out)
    } else {
      multiplyPanels(a, b, m: m, n: n, k: k, out, finish, band)
      return
    }
    finish.apply(to: out, rows: m, columns: n)
  }

  private static func multiplyPanels(
    _ a: View, _ b: View, m: Int, n: Int, k: Int, _ out: Output, _ finish: Panel.Finish,
    _ band: ProductBand
  ) {
    let threads = min(Parallel.available, m / 32)
    guard threads > 1, m * n * k >= parallelWork else {
      Panel.multiply(a, b, m: m, n: n, k: k, out, finish, band)
      return
    }
    // Each thread has rows of its own, so no sum is divided.
    let rows = (m / threads + 7) / 8 * 8
    Parallel.forEach((m + rows - 1) / rows) { part in
      let first = part * rows
      let part = View(
        a.pointer + first * a.rowStep, rowStep: a.rowStep, columnStep: a.columnStep)
      var finish = finish
      finish.gate = finish.gate.map { $0 + first * n }
      var band = band
      band.firstRow += first
      Panel.multiply(
        part, b, m: min(rows, m - first), n: n, k: k, out + first * n, finish, band)
    }
  }

  /// From so many products on, a second thread saves more than waking it costs.
  private static let parallelWork = 1 << 19

  /// The product with one vector: eight sums side by side, each in the order of k.
  private static func multiplyVector(
    _ a: View, _ b: Input, step: Int, rows: Int, depth: Int, _ out: Output
  ) {
    var row = 0
    if a.rowStep == 1, rows >= 8, rows <= 16 {
      sumColumns(a, (0, rows - 8), b, step: step, depth: depth, out)
      row = rows
    } else if a.rowStep == 1 {
      // Four vectors of sums at a time, none of which waits for another. At the end they overlap.
      while row < rows, rows >= 8 {
        let end = rows - 8
        sumColumns(
          a, (row, min(row &+ 8, end), min(row &+ 16, end), min(row &+ 24, end)), b, step: step,
          depth: depth, out)
        row = row &+ 32 < rows ? min(row &+ 32, end) : rows
      }
    } else {
      while row &+ 8 <= rows {
        sumEightRows(
          a.pointer + row &* a.rowStep, a.rowStep, b, step, depth, out + row)
        row &+= 8
      }
    }
    while row < rows {
      var sum = 0.0
      for index in 0..<depth {
        sum = sum.addingProduct(
          a.pointer[row &* a.rowStep &+ index &* a.columnStep], b[index &* step])
      }
      out[row] = sum
      row &+= 1
    }
  }

  /// Eight of these sums from each of four rows on, for columns that are runs of memory.
  @inline(__always)
  private static func sumColumns(
    _ a: View, _ rows: (Int, Int, Int, Int), _ b: Input, step: Int, depth: Int, _ out: Output
  ) {
    var (s0, s1, s2, s3) = (Lanes.zero, Lanes.zero, Lanes.zero, Lanes.zero)
    var source = a.pointer
    var place = b
    for _ in 0..<depth {
      let factor = place[0]
      s0.add(factor, Lanes(load: source + rows.0))
      s1.add(factor, Lanes(load: source + rows.1))
      s2.add(factor, Lanes(load: source + rows.2))
      s3.add(factor, Lanes(load: source + rows.3))
      source += a.columnStep
      place += step
    }
    s0.store(out + rows.0)
    s1.store(out + rows.1)
    s2.store(out + rows.2)
    s3.store(out + rows.3)
  }

  /// The same for two vectors, which is all there are.
  @inline(__always)
  private static func sumColumns(
    _ a: View, _ rows: (Int, Int), _ b: Input, step: Int, depth: Int, _ out: Output
  ) {
    var (s0, s1) = (Lanes.zero, Lanes.zero)
    var source = a.pointer
    var place = b
    for _ in 0..<depth {
      let factor = place[0]
      s0.add(factor, Lanes(load: source + rows.0))
      s1.add(factor, Lanes(load: source + rows.1))
      source += a.columnStep
      place += step
    }
    s0.store(out + rows.0)
    s1.store(out + rows.1)
  }

  /// The same sums one by one, without copies.
  private static func multiplySmall(
    _ a: View, _ b: View, m: Int, n: Int, k: Int, _ out: Output
  ) {
    for row in 0..<m {
      for column in 0..<n {
        var sum = 0.0
        for index in 0..<k {
          sum = sum.addingProduct(
            a.pointer[row &* a.rowStep &+ index &* a.columnStep],
            b.pointer[index &* b.rowStep &+ column &* b.columnStep])
        }
        out[row &* n &+ column] = sum
      }
    }
  }
}

/// Matrix products by panels: a panel is as many columns of the right factor as a tile has.
enum Panel {
  /// The most rows of a panel, so that it fits a usual first-level cache.
  static let depthMax = 256

  /// What is done with a finished sum before it is written.
  struct Finish {
    /// A number for each column, which is added.
    var bias: Input?
    /// Whether negative sums become zero.
    var isRectified = false
    /// Numbers in the places of the sums: where they aren't positive, a sum becomes zero.
    var gate: Input?

    /// Finishes all sums of a dense result at once.
    func apply(to out: Output, rows: Int, columns: Int) {
      if let bias {
        for row in 0..<rows {
          Elementwise.accumulate(bias, into: out + row * columns, count: columns)
        }
      }
      if isRectified { UnaryFunction.relu.evaluate(out, out, rows * columns) }
      if let gate {
        BinaryFunction.reluPullback.evaluate(out, 1, gate, 1, out, rows * columns)
      }
    }
  }

  /// The panel width for what is left of the columns.
  private static func width(for columns: Int) -> Int {
    columns <= 4 ? 4 : min((columns + Tile.lanes - 1) / Tile.lanes * Tile.lanes, Tile.widthMax)
  }

  /// out = a b, `[m, n]`, by one thread.
  ///
  /// The inner index is cut into blocks, whose sums continue where the block before ended.
  ///
  /// - Parameters:
  ///   - step: From one row of the result to the next; n if nothing is said.
  ///   - adds: Whether the sums start from what is there instead of zero.
  static func multiply(
    _ a: MatrixProduct.View, _ b: MatrixProduct.View, m: Int, n: Int, k: Int, _ out: Output,
    step: Int? = nil, adds: Bool = false, _ finish: Finish, _ band: ProductBand = ProductBand()
  ) {
    let step = step ?? n
    let depth = min(k, depthMax)
    // Where neither the rows nor the columns of a are runs of memory, groups of rows are copied.
    let packsLeft = a.columnStep != 1 && a.rowStep != 1
    // From the thread's pool: asking the system for large blocks costs more than the copies.
    let context = ThreadContext.current
    let panelCount = depth * Tile.widthMax
    let tileCount = 8 * Tile.widthMax
    let (scratch, capacity) = context.take(
      count: panelCount + tileCount + Tile.widthMax + (packsLeft ? (m + 7) / 8 * 8 * depth : 0))
    defer { context.put(scratch, capacity: capacity) }
    let tile = scratch + panelCount
    let bias = tile + tileCount
    let left = bias + Tile.widthMax
    for start in stride(from: 0, to: k, by: depthMax) {
      let depth = min(depthMax, k - start)
      let isLast = start + depth == k
      var rows = MatrixProduct.View(
        a.pointer + start * a.columnStep, rowStep: a.rowStep, columnStep: a.columnStep)
      if packsLeft {
        packRows(rows, m, depth, left)
        rows = MatrixProduct.View(left, rowStep: depth, columnStep: 1)
      }
      for column in stride(from: 0, to: n, by: Tile.widthMax) {
        let columns = min(Tile.widthMax, n - column)
        let width = width(for: columns)
        // Zeros are left out where all of the inner index is one block.
        let inner =
          k <= depthMax ? band.inner(column..<column + columns, depth: depth) : 0..<depth
        let firstRow = band.firstRow(column..<column + columns, rows: m)
        for row in 0..<firstRow {
          (out + row &* step + column).update(repeating: 0, count: columns)
        }
        let source =
          b.pointer + (start + inner.lowerBound) * b.rowStep + column * b.columnStep
        var panel = Input(scratch)
        var panelStep = width
        if b.columnStep == 1, columns == width, isReadInPlace(step: b.rowStep, m: m) {
          (panel, panelStep) = (source, b.rowStep)
        } else {
          pack(source, b, inner.count, columns, width, scratch)
        }
        var finish = isLast ? finish : Finish()
        finish.gate = finish.gate.map { $0 + firstRow &* step + column }
        if let numbers = finish.bias {
          finish.bias = numbers + column
          if columns < width {
            bias.update(from: numbers + column, count: columns)
            (bias + columns).update(repeating: 0, count: width - columns)
            finish.bias = Input(bias)
          }
        }
        let left = MatrixProduct.View(
          rows.pointer + firstRow &* rows.rowStep + inner.lowerBound &* rows.columnStep,
          rowStep: rows.rowStep, columnStep: rows.columnStep)
        multiply(
          left, panel, panelStep, rows: m - firstRow, columns: columns, width: width,
          depth: inner.count, out + firstRow &* step + column, step: step,
          continues: adds || start > 0, finish, tile)
      }
    }
  }

  /// Whether rows of b lie well enough to be read where they are: a few times, or not all in the
  /// same lines of the cache.
  private static func isReadInPlace(step: Int, m: Int) -> Bool { m <= 32 || step % 128 != 0 }

  /// Multiplies all rows with one panel.
  private static func multiply(
    _ a: MatrixProduct.View, _ panel: Input, _ panelStep: Int, rows: Int, columns: Int,
    width: Int, depth: Int, _ out: Output, step: Int, continues: Bool, _ finish: Finish,
    _ tile: Output
  ) {
    let height = Tile.height(width: width)
    for row in stride(from: 0, to: rows, by: height) {
      let count = min(height, rows - row)
      let factors = Tile.Factors(
        a: a.pointer + row &* a.rowStep, rowStep: a.rowStep, columnStep: a.columnStep,
        rows: count, b: panel, bStep: panelStep, depth: depth)
      let target = out + row &* step
      let gate = finish.gate.map { $0 + row &* step }
      if count == height, columns == width {
        Tile.multiply(
          factors, width: width, target, step: step, continues: continues, finish, gate: gate)
        continue
      }
      // What a tile has too many goes into a place of its own and is dropped.
      if continues {
        for r in 0..<count { copy(target + r &* step, tile + r &* width, columns) }
      }
      Tile.multiply(
        factors, width: width, tile, step: width, continues: continues, finish, gate: nil)
      for r in 0..<count {
        copy(tile + r &* width, target + r &* step, columns)
        guard let gate else { continue }
        BinaryFunction.reluPullback.evaluate(
          target + r &* step, 1, gate + r &* step, 1, target + r &* step, columns)
      }
    }
  }

  @inline(__always)
  private static func copy(_ source: Input, _ target: Output, _ count: Int) {
    for index in 0..<count { target[index] = source[index] }
  }

  /// Copies columns of b side by side, `[depth, width]`; what a panel has too many is zero.
  private static func pack(
    _ source: Input, _ b: MatrixProduct.View, _ depth: Int, _ columns: Int, _ width: Int,
    _ panel: Output
  ) {
    if b.columnStep == 1 {
      for index in 0..<depth {
        let from = source + index &* b.rowStep
        let to = panel + index &* width
        var column = 0
        while column &+ 4 <= columns {
          SIMD4<Double>(load: from + column).store(to + column)
          column &+= 4
        }
        while column < columns {
          to[column] = from[column]
          column &+= 1
        }
        while column < width {
          to[column] = 0
          column &+= 1
        }
      }
      return
    }
    for column in stride(from: 0, to: width, by: 4) {
      if column >= columns {
        for index in 0..<depth { SIMD4<Double>.zero.store(panel + index &* width + column) }
        continue
      }
      transpose(
        source + column &* b.columnStep, step: b.columnStep, along: b.rowStep,
        rows: min(4, columns - column), count: depth, panel + column, width)
    }
  }

  /// Copies rows of a so that each is a run of memory, `[rows, depth]`.
  private static func packRows(_ a: MatrixProduct.View, _ rows: Int, _ depth: Int, _ out: Output) {
    for row in 0..<rows {
      let from = a.pointer + row &* a.rowStep
      let to = out + row &* depth
      for index in 0..<depth { to[index] = from[index &* a.columnStep] }
    }
  }

  /// Writes up to four rows as columns: out[i · outStep + r] = source[r · step + i · along], zeros for rows
  /// that there aren't.
  static func transpose(
    _ source: Input, step: Int, along: Int, rows: Int, count: Int, _ out: Output, _ outStep: Int
  ) {
    if rows == 4, along == 1 {
      let (s1, s2, s3) = (source + step, source + 2 &* step, source + 3 &* step)
      var index = 0
      while index &+ 4 <= count {
        let a = SIMD4<Double>(load: source + index)
        let b = SIMD4<Double>(load: s1 + index)
        let c = SIMD4<Double>(load: s2 + index)
        let d = SIMD4<Double>(load: s3 + index)
        let to = out + index &* outStep
        SIMD4(a[0], b[0], c[0], d[0]).store(to)
        SIMD4(a[1], b[1], c[1], d[1]).store(to + outStep)
        SIMD4(a[2], b[2], c[2], d[2]).store(to + 2 &* outStep)
        SIMD4(a[3], b[3], c[3], d[3]).store(to + 3 &* outStep)
        index &+= 4
      }
      while index < count {
        SIMD4(source[index], s1[index], s2[index], s3[index]).store(out + index &* outStep)
        index &+= 1
      }
      return
    }
    for index in 0..<count {
      let from = source + index &* along
      let to = out + index &* outStep
      for row in 0..<rows { to[row] = from[row &* step] }
      for row in rows..<4 { to[row] = 0 }
    }
  }
}

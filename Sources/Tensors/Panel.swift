/// The inner loops of the matrix product: a few rows times a panel of 4, 8 or 12 columns.
///
/// All sums of a tile stay in registers: 4 rows of 12 columns are 12 vectors of 4, which leaves
/// four of the sixteen vector registers of AVX2 for the factors.
enum Panel {
  /// The most rows of a panel: 256 × 12 numbers are 24 KiB, three quarters of a usual first-level cache.
  static let depthMax = 256
  /// The most columns of a panel.
  static let widthMax = 12
  /// The columns that are packed at a time, four panels.
  static let groupWidth = 48

  typealias Vector = SIMD4<Double>

  /// The panel width for what is left of the columns.
  private static func width(for columns: Int) -> Int {
    columns <= 4 ? 4 : columns <= 8 ? 8 : 12
  }

  /// Copies up to `groupWidth` columns into panels, one after the other; what a narrow last panel
  /// has too many is zero or a copy, and its sums are dropped.
  static func pack(
    _ source: Input, _ b: MatrixProduct.View, _ depth: Int, _ columns: Int, _ panels: Output
  ) {
    let whole = columns / widthMax
    let rest = columns - whole * widthMax
    let width = width(for: rest)
    let last = panels + whole &* widthMax &* depth
    if b.columnStep == 1 {
      // Row by row over all panels: long runs of memory are read at a time.
      for index in 0..<depth {
        let from = source + index &* b.rowStep
        var to = panels + index &* widthMax
        for panel in 0..<whole {
          let start = from + panel &* widthMax
          store(load(start), to)
          store(load(start + 4), to + 4)
          store(load(start + 8), to + 8)
          to += widthMax &* depth
        }
        if rest == 0 { continue }
        let end = last + index &* width
        for column in 0..<rest { end[column] = from[whole &* widthMax &+ column] }
        for column in rest..<width { end[column] = 0 }
      }
      return
    }
    for start in stride(from: 0, to: columns, by: 4) {
      let panel = start / widthMax
      let panelWidth = panel < whole ? widthMax : width
      let b0 = source + start &* b.columnStep
      let b1 = source + min(start + 1, columns - 1) &* b.columnStep
      let b2 = source + min(start + 2, columns - 1) &* b.columnStep
      let b3 = source + min(start + 3, columns - 1) &* b.columnStep
      var to = panels + (panel &* widthMax &* depth &+ start % widthMax)
      for index in 0..<depth {
        let place = index &* b.rowStep
        store(Vector(b0[place], b1[place], b2[place], b3[place]), to)
        to += panelWidth
      }
    }
    if rest > 0, rest <= width - 4 {
      for index in 0..<depth { store(.zero, last + index &* width + (width - 4)) }
    }
  }

  /// Copies rows in groups of four, the four numbers of a column side by side; the last group
  /// repeats its last row.
  static func packRows(_ a: MatrixProduct.View, _ rows: Int, _ depth: Int, _ out: Output) {
    var to = out
    for row in stride(from: 0, to: rows, by: 4) {
      let a0 = a.pointer + row &* a.rowStep
      let a1 = a.pointer + min(row + 1, rows - 1) &* a.rowStep
      let a2 = a.pointer + min(row + 2, rows - 1) &* a.rowStep
      let a3 = a.pointer + min(row + 3, rows - 1) &* a.rowStep
      if a.rowStep == 1, row + 4 <= rows {
        for index in 0..<depth {
          store(load(a0 + index &* a.columnStep), to)
          to += 4
        }
        continue
      }
      for index in 0..<depth {
        let place = index &* a.columnStep
        store(Vector(a0[place], a1[place], a2[place], a3[place]), to)
        to += 4
      }
    }
  }

  /// Multiplies all rows with one panel.
  ///
  /// Rows of `a` lie densely in memory (column step 1), or in groups of four (column step 4, row
  /// step the depth) as `packRows` leaves them.
  static func multiply(
    _ a: MatrixProduct.View, _ panel: Input, rows: Int, columns: Int, depth: Int,
    _ out: Output, step: Int, continues: Bool
  ) {
    let width = width(for: columns)
    let height = width == 4 ? 8 : 4
    let tile = Output.allocate(capacity: 8 * widthMax)
    defer { tile.deallocate() }
    var row = 0
    while row < rows {
      let count = min(height, rows - row)
      let isWhole = count == height && columns == width
      let source = a.pointer + row &* a.rowStep
      let target = out + row &* step
      let place = isWhole ? target : tile
      let placeStep = isWhole ? step : width
      if !isWhole, continues {
        for r in 0..<count {
          (tile + r &* width).update(from: target + r &* step, count: columns)
        }
      }
      // Rows past the end read the last one again; their sums are dropped.
      let last = count - 1
      switch width {
      case 4: multiply8x4(source, a, last, panel, depth, place, placeStep, continues)
      case 8: multiply4x8(source, a, last, panel, depth, place, placeStep, continues)
      default: multiply4x12(source, a, last, panel, depth, place, placeStep, continues)
      }
      if !isWhole {
        for r in 0..<count {
          (target + r &* step).update(from: tile + r &* width, count: columns)
        }
      }
      row += count
    }
  }

  /// Where a row of a tile starts; rows past the last repeat it.
  @inline(__always)
  private static func offset(_ row: Int, _ last: Int, _ view: MatrixProduct.View) -> Int {
    let row = min(row, last)
    if view.columnStep == 1 { return row &* view.rowStep }
    return (row >> 2) &* 4 &* view.rowStep &+ (row & 3)
  }

  @inline(__always)
  private static func load(_ pointer: Input) -> Vector {
    UnsafeRawPointer(pointer).loadUnaligned(as: Vector.self)
  }

  @inline(__always)
  private static func store(_ value: Vector, _ pointer: Output) {
    UnsafeMutableRawPointer(pointer).storeBytes(of: value, as: Vector.self)
  }

  private static func multiply4x12(
    _ a: Input, _ view: MatrixProduct.View, _ last: Int, _ panel: Input, _ depth: Int,
    _ out: Output, _ step: Int, _ continues: Bool
  ) {
    let a0 = a
    let a1 = a + offset(1, last, view)
    let a2 = a + offset(2, last, view)
    let a3 = a + offset(3, last, view)
    var c00 = Vector.zero
    var c01 = Vector.zero
    var c02 = Vector.zero
    var c10 = Vector.zero
    var c11 = Vector.zero
    var c12 = Vector.zero
    var c20 = Vector.zero
    var c21 = Vector.zero
    var c22 = Vector.zero
    var c30 = Vector.zero
    var c31 = Vector.zero
    var c32 = Vector.zero
    if continues {
      c00 = load(out)
      c01 = load(out + 4)
      c02 = load(out + 8)
      c10 = load(out + 1 &* step)
      c11 = load(out + 1 &* step + 4)
      c12 = load(out + 1 &* step + 8)
      c20 = load(out + 2 &* step)
      c21 = load(out + 2 &* step + 4)
      c22 = load(out + 2 &* step + 8)
      c30 = load(out + 3 &* step)
      c31 = load(out + 3 &* step + 4)
      c32 = load(out + 3 &* step + 8)
    }
    var b = panel
    var place = 0
    for _ in 0..<depth {
      let b0 = load(b)
      let b1 = load(b + 4)
      let b2 = load(b + 8)
      b += 12
      let s0 = Vector(repeating: a0[place])
      c00 = c00.addingProduct(s0, b0)
      c01 = c01.addingProduct(s0, b1)
      c02 = c02.addingProduct(s0, b2)
      let s1 = Vector(repeating: a1[place])
      c10 = c10.addingProduct(s1, b0)
      c11 = c11.addingProduct(s1, b1)
      c12 = c12.addingProduct(s1, b2)
      let s2 = Vector(repeating: a2[place])
      c20 = c20.addingProduct(s2, b0)
      c21 = c21.addingProduct(s2, b1)
      c22 = c22.addingProduct(s2, b2)
      let s3 = Vector(repeating: a3[place])
      c30 = c30.addingProduct(s3, b0)
      c31 = c31.addingProduct(s3, b1)
      c32 = c32.addingProduct(s3, b2)
      place &+= view.columnStep
    }
    store(c00, out)
    store(c01, out + 4)
    store(c02, out + 8)
    store(c10, out + 1 &* step)
    store(c11, out + 1 &* step + 4)
    store(c12, out + 1 &* step + 8)
    store(c20, out + 2 &* step)
    store(c21, out + 2 &* step + 4)
    store(c22, out + 2 &* step + 8)
    store(c30, out + 3 &* step)
    store(c31, out + 3 &* step + 4)
    store(c32, out + 3 &* step + 8)
  }

  private static func multiply4x8(
    _ a: Input, _ view: MatrixProduct.View, _ last: Int, _ panel: Input, _ depth: Int,
    _ out: Output, _ step: Int, _ continues: Bool
  ) {
    let a0 = a
    let a1 = a + offset(1, last, view)
    let a2 = a + offset(2, last, view)
    let a3 = a + offset(3, last, view)
    var c00 = Vector.zero
    var c01 = Vector.zero
    var c10 = Vector.zero
    var c11 = Vector.zero
    var c20 = Vector.zero
    var c21 = Vector.zero
    var c30 = Vector.zero
    var c31 = Vector.zero
    if continues {
      c00 = load(out)
      c01 = load(out + 4)
      c10 = load(out + 1 &* step)
      c11 = load(out + 1 &* step + 4)
      c20 = load(out + 2 &* step)
      c21 = load(out + 2 &* step + 4)
      c30 = load(out + 3 &* step)
      c31 = load(out + 3 &* step + 4)
    }
    var b = panel
    var place = 0
    for _ in 0..<depth {
      let b0 = load(b)
      let b1 = load(b + 4)
      b += 8
      let s0 = Vector(repeating: a0[place])
      c00 = c00.addingProduct(s0, b0)
      c01 = c01.addingProduct(s0, b1)
      let s1 = Vector(repeating: a1[place])
      c10 = c10.addingProduct(s1, b0)
      c11 = c11.addingProduct(s1, b1)
      let s2 = Vector(repeating: a2[place])
      c20 = c20.addingProduct(s2, b0)
      c21 = c21.addingProduct(s2, b1)
      let s3 = Vector(repeating: a3[place])
      c30 = c30.addingProduct(s3, b0)
      c31 = c31.addingProduct(s3, b1)
      place &+= view.columnStep
    }
    store(c00, out)
    store(c01, out + 4)
    store(c10, out + 1 &* step)
    store(c11, out + 1 &* step + 4)
    store(c20, out + 2 &* step)
    store(c21, out + 2 &* step + 4)
    store(c30, out + 3 &* step)
    store(c31, out + 3 &* step + 4)
  }

  private static func multiply8x4(
    _ a: Input, _ view: MatrixProduct.View, _ last: Int, _ panel: Input, _ depth: Int,
    _ out: Output, _ step: Int, _ continues: Bool
  ) {
    let a0 = a
    let a1 = a + offset(1, last, view)
    let a2 = a + offset(2, last, view)
    let a3 = a + offset(3, last, view)
    let a4 = a + offset(4, last, view)
    let a5 = a + offset(5, last, view)
    let a6 = a + offset(6, last, view)
    let a7 = a + offset(7, last, view)
    var c00 = Vector.zero
    var c10 = Vector.zero
    var c20 = Vector.zero
    var c30 = Vector.zero
    var c40 = Vector.zero
    var c50 = Vector.zero
    var c60 = Vector.zero
    var c70 = Vector.zero
    if continues {
      c00 = load(out)
      c10 = load(out + 1 &* step)
      c20 = load(out + 2 &* step)
      c30 = load(out + 3 &* step)
      c40 = load(out + 4 &* step)
      c50 = load(out + 5 &* step)
      c60 = load(out + 6 &* step)
      c70 = load(out + 7 &* step)
    }
    var b = panel
    var place = 0
    for _ in 0..<depth {
      let b0 = load(b)
      b += 4
      let s0 = Vector(repeating: a0[place])
      c00 = c00.addingProduct(s0, b0)
      let s1 = Vector(repeating: a1[place])
      c10 = c10.addingProduct(s1, b0)
      let s2 = Vector(repeating: a2[place])
      c20 = c20.addingProduct(s2, b0)
      let s3 = Vector(repeating: a3[place])
      c30 = c30.addingProduct(s3, b0)
      let s4 = Vector(repeating: a4[place])
      c40 = c40.addingProduct(s4, b0)
      let s5 = Vector(repeating: a5[place])
      c50 = c50.addingProduct(s5, b0)
      let s6 = Vector(repeating: a6[place])
      c60 = c60.addingProduct(s6, b0)
      let s7 = Vector(repeating: a7[place])
      c70 = c70.addingProduct(s7, b0)
      place &+= view.columnStep
    }
    store(c00, out)
    store(c10, out + 1 &* step)
    store(c20, out + 2 &* step)
    store(c30, out + 3 &* step)
    store(c40, out + 4 &* step)
    store(c50, out + 5 &* step)
    store(c60, out + 6 &* step)
    store(c70, out + 7 &* step)
  }
}

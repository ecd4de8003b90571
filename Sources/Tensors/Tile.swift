internal import CProcessor

/// Numbers that lie side by side in memory and in registers.
protocol RowPart {
  init(load source: Input)
  func store(_ target: Output)
  /// self + b
  mutating func add(_ b: Self)
}

extension Double: RowPart {
  @inline(__always)
  init(load source: Input) { self = source[0] }

  @inline(__always)
  func store(_ target: Output) { target[0] = self }

  @inline(__always)
  mutating func add(_ b: Self) { self += b }
}

/// A vector of doubles in a register, as the matrix product uses it.
protocol TileVector: RowPart {
  /// Zeros.
  init()
  /// self + factor · b with one rounding for each lane.
  mutating func add(_ factor: Double, _ b: Self)
  /// Zero where negative.
  mutating func rectify()
  /// Zero where numbers aren't positive.
  mutating func close(_ gate: Self)
}

extension SIMD4<Double>: RowPart, TileVector {
  @inline(__always)
  mutating func add(_ b: Self) { self += b }

  @inline(__always)
  mutating func rectify() { replace(with: 0, where: self .< 0) }

  @inline(__always)
  mutating func close(_ gate: Self) { self = Self.zero.replacing(with: self, where: gate .> 0) }

  @inline(__always)
  init(load source: Input) { self = UnsafeRawPointer(source).loadUnaligned(as: Self.self) }

  @inline(__always)
  func store(_ target: Output) {
    UnsafeMutableRawPointer(target).storeBytes(of: self, as: Self.self)
  }

  @inline(__always)
  mutating func add(_ factor: Double, _ b: Self) {
    self = addingProduct(Self(repeating: factor), b)
  }
}

extension SIMD8<Double>: RowPart, TileVector {
  @inline(__always)
  mutating func add(_ b: Self) { self += b }

  @inline(__always)
  mutating func rectify() { replace(with: 0, where: self .< 0) }

  @inline(__always)
  mutating func close(_ gate: Self) { self = Self.zero.replacing(with: self, where: gate .> 0) }

  @inline(__always)
  init(load source: Input) { self = UnsafeRawPointer(source).loadUnaligned(as: Self.self) }

  @inline(__always)
  func store(_ target: Output) {
    UnsafeMutableRawPointer(target).storeBytes(of: self, as: Self.self)
  }

  @inline(__always)
  mutating func add(_ factor: Double, _ b: Self) {
    self = addingProduct(Self(repeating: factor), b)
  }
}

/// Two vectors side by side.
struct Beside<Left: TileVector, Right: TileVector>: TileVector {
  var left: Left
  var right: Right

  @inline(__always)
  init() {
    left = Left()
    right = Right()
  }

  @inline(__always)
  init(load source: Input) {
    left = Left(load: source)
    right = Right(load: source + MemoryLayout<Left>.size / 8)
  }

  @inline(__always)
  func store(_ target: Output) {
    left.store(target)
    right.store(target + MemoryLayout<Left>.size / 8)
  }

  @inline(__always)
  mutating func add(_ factor: Double, _ b: Self) {
    left.add(factor, b.left)
    right.add(factor, b.right)
  }

  @inline(__always)
  mutating func add(_ b: Self) {
    left.add(b.left)
    right.add(b.right)
  }

  @inline(__always)
  mutating func rectify() {
    left.rectify()
    right.rectify()
  }

  @inline(__always)
  mutating func close(_ gate: Self) {
    left.close(gate.left)
    right.close(gate.right)
  }
}

/// The inner loops of the matrix product: a few rows of a times one to three vectors of columns.
///
/// All sums of a tile stay in registers. 4 rows of 12 columns are 12 vectors of 4, which leaves four
/// of the sixteen registers of AVX2 for the factors; 8 rows of 24 columns are 24 vectors of 8, which
/// leaves eight of the 32 of AVX-512. Each sum adds its products in the order of the inner index,
/// so both shapes give the same bits.
enum Tile {
  typealias Four = SIMD4<Double>
  typealias Eight = SIMD8<Double>

  /// Whether tiles of wide vectors are used.
  static var isWide: Bool { hasWideVectors != 0 }
  /// The columns of a vector.
  static var lanes: Int { isWide ? 8 : 4 }
  /// The columns of the widest tile.
  static var widthMax: Int { 3 * lanes }
  /// The rows of a tile.
  static func height(width: Int) -> Int { isWide || width == 4 ? 8 : 4 }

  /// Where the factors of a tile come from.
  struct Factors {
    /// The first row of a.
    let a: Input
    /// From one row of a to the next.
    let rowStep: Int
    /// From one column of a to the next.
    let columnStep: Int
    /// How many rows there are; those that a tile has more repeat the last one.
    let rows: Int
    let b: Input
    /// From one row of b to the next.
    let bStep: Int
    let depth: Int

    @inline(__always)
    func row(_ index: Int) -> Input { a + min(index, rows - 1) &* rowStep }
  }

  /// out = a b, or out += a b where an earlier block of the inner index continues.
  static func multiply(
    _ factors: Factors, width: Int, _ out: Output, step: Int, continues: Bool,
    _ finish: Panel.Finish, gate: Input?
  ) {
    if isWide {
      switch width {
      case 16 where factors.rows <= 2:
        twoRowsOfSixteen(factors, out, step, continues, finish, gate: gate)
      case 24 where factors.rows <= 2:
        twoRowsOfTwentyFour(factors, out, step, continues, finish, gate: gate)
      case 4: eightRowsOfFour(factors, out, step, continues, finish, gate: gate)
      case 8: eightRowsOfEight(factors, out, step, continues, finish, gate: gate)
      case 16: eightRowsOfSixteen(factors, out, step, continues, finish, gate: gate)
      default: eightRowsOfTwentyFour(factors, out, step, continues, finish, gate: gate)
      }
    } else {
      switch width {
      case 4: eightRowsOfFour(factors, out, step, continues, finish, gate: gate)
      case 8: fourRowsOfEight(factors, out, step, continues, finish, gate: gate)
      default: fourRowsOfTwelve(factors, out, step, continues, finish, gate: gate)
      }
    }
  }

  // One function for each shape, so that the compiler finds registers for each by itself.

  @inline(never)
  private static func eightRowsOfEight(
    _ f: Factors, _ out: Output, _ s: Int, _ continues: Bool, _ finish: Panel.Finish, gate: Input?
  ) {
    eightRows(of: Eight.self, f, out, s, continues, finish, gate: gate)
  }

  @inline(never)
  private static func eightRowsOfSixteen(
    _ f: Factors, _ out: Output, _ s: Int, _ continues: Bool, _ finish: Panel.Finish, gate: Input?
  ) {
    eightRows(of: Beside<Eight, Eight>.self, f, out, s, continues, finish, gate: gate)
  }

  @inline(never)
  private static func eightRowsOfTwentyFour(
    _ f: Factors, _ out: Output, _ s: Int, _ continues: Bool, _ finish: Panel.Finish, gate: Input?
  ) {
    eightRows(
      of: Beside<Beside<Eight, Eight>, Eight>.self, f, out, s, continues, finish, gate: gate)
  }

  @inline(never)
  private static func twoRowsOfSixteen(
    _ f: Factors, _ out: Output, _ s: Int, _ continues: Bool, _ finish: Panel.Finish, gate: Input?
  ) {
    twoRows(of: Beside<Eight, Eight>.self, f, out, s, continues, finish, gate: gate)
  }

  @inline(never)
  private static func twoRowsOfTwentyFour(
    _ f: Factors, _ out: Output, _ s: Int, _ continues: Bool, _ finish: Panel.Finish, gate: Input?
  ) {
    twoRows(
      of: Beside<Beside<Eight, Eight>, Eight>.self, f, out, s, continues, finish, gate: gate)
  }

  @inline(never)
  private static func eightRowsOfFour(
    _ f: Factors, _ out: Output, _ s: Int, _ continues: Bool, _ finish: Panel.Finish, gate: Input?
  ) {
    eightRows(of: Four.self, f, out, s, continues, finish, gate: gate)
  }

  @inline(never)
  private static func fourRowsOfEight(
    _ f: Factors, _ out: Output, _ s: Int, _ continues: Bool, _ finish: Panel.Finish, gate: Input?
  ) {
    fourRows(of: Beside<Four, Four>.self, f, out, s, continues, finish, gate: gate)
  }

  @inline(never)
  private static func fourRowsOfTwelve(
    _ f: Factors, _ out: Output, _ s: Int, _ continues: Bool, _ finish: Panel.Finish, gate: Input?
  ) {
    fourRows(of: Beside<Beside<Four, Four>, Four>.self, f, out, s, continues, finish, gate: gate)
  }

  /// For the weights of a layer with two outputs, whose products have no more rows.
  @inline(__always)
  private static func twoRows<Row: TileVector>(
    of: Row.Type, _ f: Factors, _ out: Output, _ step: Int, _ continues: Bool,
    _ finish: Panel.Finish, gate: Input?
  ) {
    let (a0, a1) = (f.row(0), f.row(1))
    var r0 = first(Row.self, out, continues)
    var r1 = first(Row.self, out + step, continues)
    var b = f.b
    var place = 0
    for _ in 0..<f.depth {
      let row = Row(load: b)
      r0.add(a0[place], row)
      r1.add(a1[place], row)
      b += f.bStep
      place &+= f.columnStep
    }
    end(r0, out, 0, finish, gate)
    end(r1, out, step, finish, gate)
  }

  @inline(__always)
  private static func fourRows<Row: TileVector>(
    of: Row.Type, _ f: Factors, _ out: Output, _ step: Int, _ continues: Bool,
    _ finish: Panel.Finish, gate: Input?
  ) {
    let (a0, a1, a2, a3) = (f.row(0), f.row(1), f.row(2), f.row(3))
    // The first product is added to +0, as in a sum from nothing.
    var r0 = first(Row.self, out, continues)
    var r1 = first(Row.self, out + step, continues)
    var r2 = first(Row.self, out + 2 &* step, continues)
    var r3 = first(Row.self, out + 3 &* step, continues)
    var b = f.b
    var place = 0
    for _ in 0..<f.depth {
      let row = Row(load: b)
      r0.add(a0[place], row)
      r1.add(a1[place], row)
      r2.add(a2[place], row)
      r3.add(a3[place], row)
      b += f.bStep
      place &+= f.columnStep
    }
    end(r0, out, 0, finish, gate)
    end(r1, out, step, finish, gate)
    end(r2, out, 2 &* step, finish, gate)
    end(r3, out, 3 &* step, finish, gate)
  }

  @inline(__always)
  private static func eightRows<Row: TileVector>(
    of: Row.Type, _ f: Factors, _ out: Output, _ step: Int, _ continues: Bool,
    _ finish: Panel.Finish, gate: Input?
  ) {
    let (a0, a1, a2, a3) = (f.row(0), f.row(1), f.row(2), f.row(3))
    let (a4, a5, a6, a7) = (f.row(4), f.row(5), f.row(6), f.row(7))
    var r0 = first(Row.self, out, continues)
    var r1 = first(Row.self, out + step, continues)
    var r2 = first(Row.self, out + 2 &* step, continues)
    var r3 = first(Row.self, out + 3 &* step, continues)
    var r4 = first(Row.self, out + 4 &* step, continues)
    var r5 = first(Row.self, out + 5 &* step, continues)
    var r6 = first(Row.self, out + 6 &* step, continues)
    var r7 = first(Row.self, out + 7 &* step, continues)
    var b = f.b
    var place = 0
    for _ in 0..<f.depth {
      let row = Row(load: b)
      r0.add(a0[place], row)
      r1.add(a1[place], row)
      r2.add(a2[place], row)
      r3.add(a3[place], row)
      r4.add(a4[place], row)
      r5.add(a5[place], row)
      r6.add(a6[place], row)
      r7.add(a7[place], row)
      b += f.bStep
      place &+= f.columnStep
    }
    end(r0, out, 0, finish, gate)
    end(r1, out, step, finish, gate)
    end(r2, out, 2 &* step, finish, gate)
    end(r3, out, 3 &* step, finish, gate)
    end(r4, out, 4 &* step, finish, gate)
    end(r5, out, 5 &* step, finish, gate)
    end(r6, out, 6 &* step, finish, gate)
    end(r7, out, 7 &* step, finish, gate)
  }

  /// The sums so far of one row: those in memory, or zeros.
  @inline(__always)
  private static func first<Row: TileVector>(
    _: Row.Type, _ out: Output, _ continues: Bool
  ) -> Row {
    continues ? Row(load: out) : Row()
  }

  /// Finishes and writes the sums of one row.
  @inline(__always)
  private static func end<Row: TileVector>(
    _ row: Row, _ out: Output, _ offset: Int, _ finish: Panel.Finish, _ gate: Input?
  ) {
    var row = row
    if let bias = finish.bias { row.add(Row(load: bias)) }
    if finish.isRectified { row.rectify() }
    if let gate { row.close(Row(load: gate + offset)) }
    row.store(out + offset)
  }
}

/// Writes x86-64 machine code: only the forms that `FunctionCompiler` needs.
///
/// Source of the encodings: Intel 64 and IA-32 Architectures Software Developer's Manual, volume 2.
struct Assembler {
  /// General-purpose registers, by number.
  enum Register: UInt8 {
    case rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15
  }

  /// A register of one `Double` or `Float`.
  struct Vector: Equatable {
    let number: UInt8
  }

  /// `[base + 8 · index + offset]`
  struct Memory {
    var base: Register
    var index: Register?
    var offset: Int

    init(_ base: Register, _ offset: Int, index: Register? = nil) {
      self.base = base
      self.index = index
      self.offset = offset
    }
  }

  struct Label: Hashable {
    let index: Int
  }

  /// Instructions of two operands of which the first one is the result; the number is the opcode.
  enum Arithmetic: UInt8 {
    case add = 0x03
    case or = 0x0B
    case and = 0x23
    case sub = 0x2B
    case xor = 0x33
    case cmp = 0x3B

    /// The number of the form with an immediate operand.
    var number: UInt8 { rawValue >> 3 }
  }

  /// Of a floating-point number; the number is the prefix.
  enum Precision: UInt8 {
    case double = 0xF2
    case single = 0xF3
  }

  /// Instructions of floating-point numbers; the number is the second byte of the opcode.
  enum VectorArithmetic: UInt8 {
    case sqrt = 0x51
    case add = 0x58
    case mul = 0x59
    case sub = 0x5C
    case div = 0x5E
  }

  enum Shift: UInt8 {
    case left = 4
    case rightUnsigned = 5
    case right = 7
  }

  enum Condition: UInt8 {
    case overflow = 0
    case noOverflow, below, aboveOrEqual, equal, notEqual, belowOrEqual, above
    case negative, notNegative, parity, noParity, less, greaterOrEqual, lessOrEqual, greater

    var opposite: Condition { Condition(rawValue: rawValue ^ 1) ?? self }
  }

  private(set) var code: [UInt8] = []
  private var positions: [Int] = []
  private var fixes: [(at: Int, label: Int)] = []
  private var tableFixes: [(at: Int, label: Int, table: Int)] = []

  // MARK: Labels

  mutating func makeLabel() -> Label {
    positions.append(-1)
    return Label(index: positions.count - 1)
  }

  mutating func place(_ label: Label) { positions[label.index] = code.count }

  func position(of label: Label) -> Int { positions[label.index] }

  /// Fills in the distances of jumps; all labels have been placed.
  mutating func link() {
    for fix in fixes { set(Int32(positions[fix.label] - fix.at - 4), at: fix.at) }
    for fix in tableFixes { set(Int32(positions[fix.label] - positions[fix.table]), at: fix.at) }
    fixes = []
    tableFixes = []
  }

  private mutating func set(_ value: Int32, at place: Int) {
    let bits = UInt32(bitPattern: value)
    for k in 0..<4 { code[place + k] = UInt8(truncatingIfNeeded: bits >> (8 * UInt32(k))) }
  }

  private mutating func distance(to label: Label) {
    fixes.append((code.count, label.index))
    code.append(contentsOf: [0, 0, 0, 0])
  }

  // MARK: Bytes

  private mutating func immediate(_ value: Int, bytes: Int) {
    var bits = UInt64(bitPattern: Int64(value))
    for _ in 0..<bytes {
      code.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
    }
  }

  /// A prefix, the REX byte when one is needed, the opcode's bytes.
  private mutating func begin(
    _ opcode: [UInt8], prefix: UInt8?, wide: Bool, reg: UInt8, index: UInt8, base: UInt8,
    forced: Bool = false
  ) {
    if let prefix { code.append(prefix) }
    let rex =
      (wide ? 8 : 0) | (reg & 8) >> 1 | (index & 8) >> 2 | (base & 8) >> 3
    if rex != 0 || forced { code.append(0x40 | rex) }
    code.append(contentsOf: opcode)
  }

  private mutating func operation(
    _ opcode: [UInt8], prefix: UInt8? = nil, wide: Bool = true, _ reg: UInt8, _ memory: Memory
  ) {
    let index = memory.index?.rawValue
    let base = memory.base.rawValue
    begin(opcode, prefix: prefix, wide: wide, reg: reg, index: index ?? 0, base: base)
    let isShort = Int(Int8(truncatingIfNeeded: memory.offset)) == memory.offset
    // Without an offset, rbp's and r13's number would mean something else.
    let mode: UInt8 = memory.offset == 0 && base & 7 != 5 ? 0 : isShort ? 1 : 2
    let needsIndexByte = index != nil || base & 7 == 4
    code.append(mode << 6 | (reg & 7) << 3 | (needsIndexByte ? 4 : base & 7))
    if needsIndexByte {
      code.append((index == nil ? 0 : 3) << 6 | ((index ?? 4) & 7) << 3 | base & 7)
    }
    if mode == 1 { immediate(memory.offset, bytes: 1) }
    if mode == 2 { immediate(memory.offset, bytes: 4) }
  }

  private mutating func operation(
    _ opcode: [UInt8], prefix: UInt8? = nil, wide: Bool = true, _ reg: UInt8, register: UInt8,
    forced: Bool = false
  ) {
    begin(
      opcode, prefix: prefix, wide: wide, reg: reg, index: 0, base: register, forced: forced)
    code.append(0xC0 | (reg & 7) << 3 | register & 7)
  }

  // MARK: Moves

  mutating func move(_ to: Register, _ from: Register) {
    if to != from { operation([0x8B], to.rawValue, register: from.rawValue) }
  }
  mutating func load(_ to: Register, _ from: Memory) { operation([0x8B], to.rawValue, from) }
  mutating func store(_ to: Memory, _ from: Register) { operation([0x89], from.rawValue, to) }

  mutating func load(_ to: Register, _ value: Int) {
    if value == 0 {
      operation([0x33], wide: false, to.rawValue, register: to.rawValue)
    } else if value > 0 && value <= Int(UInt32.max) {
      begin([0xB8 | to.rawValue & 7], prefix: nil, wide: false, reg: 0, index: 0, base: to.rawValue)
      immediate(value, bytes: 4)
    } else if Int(Int32(truncatingIfNeeded: value)) == value {
      operation([0xC7], 0, register: to.rawValue)
      immediate(value, bytes: 4)
    } else {
      begin([0xB8 | to.rawValue & 7], prefix: nil, wide: true, reg: 0, index: 0, base: to.rawValue)
      immediate(value, bytes: 8)
    }
  }

  /// A number of 32 bits, extended with its sign.
  mutating func store(_ to: Memory, _ value: Int) {
    operation([0xC7], 0, to)
    immediate(value, bytes: 4)
  }

  mutating func address(_ to: Register, _ memory: Memory) { operation([0x8D], to.rawValue, memory) }

  enum Width { case byte, half, word }

  mutating func extend(_ to: Register, _ from: Register, _ width: Width, signed: Bool) {
    switch width {
    case .byte:
      operation(
        [0x0F, signed ? 0xBE : 0xB6], wide: signed, to.rawValue, register: from.rawValue,
        forced: true)
    case .half:
      operation([0x0F, signed ? 0xBF : 0xB7], wide: signed, to.rawValue, register: from.rawValue)
    case .word:
      operation([signed ? 0x63 : 0x8B], wide: signed, to.rawValue, register: from.rawValue)
    }
  }

  /// Two or four bytes, extended with zeros or with their sign.
  mutating func load(_ to: Register, _ from: Memory, _ width: Width, signed: Bool) {
    switch width {
    case .byte: operation([0x0F, signed ? 0xBE : 0xB6], wide: signed, to.rawValue, from)
    case .half: operation([0x0F, signed ? 0xBF : 0xB7], wide: signed, to.rawValue, from)
    case .word: operation([signed ? 0x63 : 0x8B], wide: signed, to.rawValue, from)
    }
  }

  // MARK: Integers

  mutating func arithmetic(_ what: Arithmetic, _ to: Register, _ from: Register) {
    operation([what.rawValue], to.rawValue, register: from.rawValue)
  }
  mutating func arithmetic(_ what: Arithmetic, _ to: Register, _ from: Memory) {
    operation([what.rawValue], to.rawValue, from)
  }
  mutating func arithmetic(_ what: Arithmetic, _ to: Register, _ value: Int) {
    let isShort = Int(Int8(truncatingIfNeeded: value)) == value
    operation([isShort ? 0x83 : 0x81], what.number, register: to.rawValue)
    immediate(value, bytes: isShort ? 1 : 4)
  }
  mutating func arithmetic(_ what: Arithmetic, _ to: Memory, _ value: Int, wide: Bool = true) {
    let isShort = Int(Int8(truncatingIfNeeded: value)) == value
    operation([isShort ? 0x83 : 0x81], wide: wide, what.number, to)
    immediate(value, bytes: isShort ? 1 : 4)
  }
  mutating func test(_ a: Register, _ b: Register) {
    operation([0x85], b.rawValue, register: a.rawValue)
  }
  mutating func multiply(_ to: Register, _ from: Register) {
    operation([0x0F, 0xAF], to.rawValue, register: from.rawValue)
  }
  mutating func multiply(_ to: Register, _ from: Memory) {
    operation([0x0F, 0xAF], to.rawValue, from)
  }
  mutating func multiply(_ to: Register, _ from: Register, _ value: Int) {
    operation([0x69], to.rawValue, register: from.rawValue)
    immediate(value, bytes: 4)
  }
  mutating func negate(_ register: Register) { operation([0xF7], 3, register: register.rawValue) }
  mutating func invert(_ register: Register) { operation([0xF7], 2, register: register.rawValue) }
  /// rdx:rax ← rax × register
  mutating func multiplySigned(_ register: Register) {
    operation([0xF7], 5, register: register.rawValue)
  }
  mutating func multiplyUnsigned(_ register: Register) {
    operation([0xF7], 4, register: register.rawValue)
  }
  /// rax, rdx ← quotient and remainder of rdx:rax
  mutating func divide(by register: Register, signed: Bool) {
    operation([0xF7], signed ? 7 : 6, register: register.rawValue)
  }
  /// rdx:rax ← rax with its sign
  mutating func extendSign() { code.append(contentsOf: [0x48, 0x99]) }
  mutating func shift(_ what: Shift, _ register: Register, _ count: Int) {
    operation([0xC1], what.rawValue, register: register.rawValue)
    immediate(count, bytes: 1)
  }
  /// By the low bits of rcx.
  mutating func shift(_ what: Shift, _ register: Register) {
    operation([0xD3], what.rawValue, register: register.rawValue)
  }
  /// The register ← 0 or 1.
  mutating func set(_ register: Register, _ condition: Condition) {
    operation(
      [0x0F, 0x90 | condition.rawValue], wide: false, 0, register: register.rawValue, forced: true)
    extend(register, register, .byte, signed: false)
  }

  // MARK: Floating point

  mutating func move(_ to: Vector, _ from: Vector) {
    if to != from {
      operation([0x0F, 0x28], prefix: nil, wide: false, to.number, register: from.number)
    }
  }
  mutating func load(_ to: Vector, _ from: Memory) {
    operation([0x0F, 0x10], prefix: 0xF2, wide: false, to.number, from)
  }
  mutating func store(_ to: Memory, _ from: Vector) {
    operation([0x0F, 0x11], prefix: 0xF2, wide: false, from.number, to)
  }
  mutating func move(_ to: Vector, _ from: Register) {
    operation([0x0F, 0x6E], prefix: 0x66, to.number, register: from.rawValue)
  }
  mutating func move(_ to: Register, _ from: Vector) {
    operation([0x0F, 0x7E], prefix: 0x66, from.number, register: to.rawValue)
  }
  /// Of `Float`s the upper half of the register stays what it was.
  mutating func arithmetic(
    _ what: VectorArithmetic, _ to: Vector, _ from: Vector, _ precision: Precision = .double
  ) {
    operation(
      [0x0F, what.rawValue], prefix: precision.rawValue, wide: false, to.number,
      register: from.number)
  }
  mutating func arithmetic(
    _ what: VectorArithmetic, _ to: Vector, _ from: Memory, _ precision: Precision = .double
  ) {
    operation([0x0F, what.rawValue], prefix: precision.rawValue, wide: false, to.number, from)
  }
  /// Sets the flags as for unsigned numbers; all of below, equal and parity when one is NaN.
  mutating func compare(_ a: Vector, _ b: Vector, _ precision: Precision = .double) {
    operation(
      [0x0F, 0x2E], prefix: precision == .double ? 0x66 : nil, wide: false, a.number,
      register: b.number)
  }
  mutating func clear(_ vector: Vector) {
    operation([0x0F, 0xEF], prefix: 0x66, wide: false, vector.number, register: vector.number)
  }
  mutating func convert(_ to: Vector, _ from: Register, _ precision: Precision = .double) {
    clear(to)
    operation([0x0F, 0x2A], prefix: precision.rawValue, to.number, register: from.rawValue)
  }
  /// Toward zero; `Int.min` when it doesn't fit.
  mutating func convert(_ to: Register, _ from: Vector, _ precision: Precision = .double) {
    operation([0x0F, 0x2C], prefix: precision.rawValue, to.rawValue, register: from.number)
  }
  /// From one precision to the other; the registers differ.
  mutating func convert(_ to: Vector, _ from: Vector, from precision: Precision) {
    clear(to)
    operation(
      [0x0F, 0x5A], prefix: precision.rawValue, wide: false, to.number, register: from.number)
  }

  // MARK: Control

  mutating func jump(to label: Label) {
    code.append(0xE9)
    distance(to: label)
  }
  mutating func jump(_ condition: Condition, to label: Label) {
    code.append(contentsOf: [0x0F, 0x80 | condition.rawValue])
    distance(to: label)
  }
  mutating func jump(to memory: Memory) { operation([0xFF], wide: false, 4, memory) }
  mutating func jump(to register: Register) {
    operation([0xFF], wide: false, 4, register: register.rawValue)
  }
  mutating func call(_ memory: Memory) { operation([0xFF], wide: false, 2, memory) }
  mutating func call(_ register: Register) {
    operation([0xFF], wide: false, 2, register: register.rawValue)
  }
  mutating func ret() { code.append(0xC3) }
  mutating func push(_ register: Register) {
    begin(
      [0x50 | register.rawValue & 7], prefix: nil, wide: false, reg: 0, index: 0,
      base: register.rawValue)
  }
  mutating func pop(_ register: Register) {
    begin(
      [0x58 | register.rawValue & 7], prefix: nil, wide: false, reg: 0, index: 0,
      base: register.rawValue)
  }
  /// The address of a label.
  mutating func address(_ to: Register, of label: Label) {
    begin([0x8D], prefix: nil, wide: true, reg: to.rawValue, index: 0, base: 0)
    code.append((to.rawValue & 7) << 3 | 5)
    distance(to: label)
  }
  /// The distance from `table` to `label`, eight bytes of a table of jumps.
  mutating func entry(_ label: Label, from table: Label) {
    tableFixes.append((code.count, label.index, table.index))
    code.append(contentsOf: [0, 0, 0, 0, 0, 0, 0, 0])
  }

  /// Loads an address that is known later; gives its place in the code.
  mutating func loadAddress(_ to: Register) -> Int {
    begin([0xB8 | to.rawValue & 7], prefix: nil, wide: true, reg: 0, index: 0, base: to.rawValue)
    immediate(0, bytes: 8)
    return code.count - 8
  }
}

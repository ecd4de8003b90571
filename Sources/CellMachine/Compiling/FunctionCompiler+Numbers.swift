/// How to divide by a constant without a division: the high half of a product, shifted.
///
/// Source: Granlund and Montgomery, Division by Invariant Integers using Multiplication, 1994.
struct Reciprocal {
  /// ⌈2^(64 + shift) / divisor⌉, modulo 2^64
  let multiplier: Int
  let shift: Int

  /// Of a divisor whose magnitude is at least 2.
  init(of divisor: Int) {
    let d = UInt128(divisor.magnitude)
    let half = UInt128(1) << 63
    // The greatest number that leaves the remainder d - 1, the worst one.
    let worst = half - 1 - half % d
    var shift = 0
    while (UInt128(1) << UInt128(64 + shift)) <= worst
      * (d - (UInt128(1) << UInt128(64 + shift)) % d)
    {
      shift += 1
    }
    let power = UInt128(1) << UInt128(64 + shift)
    multiplier = Int(truncatingIfNeeded: (power + d - power % d) / d)
    self.shift = shift
  }
}

// Arithmetic and comparisons.
extension FunctionCompiler {
  /// A copy of an operand that may be changed into the result.
  mutating func copied(_ operand: Int, to result: Int) -> Register {
    if operand == result, case .register(let home)? = registers.home(of: result),
      !registers.isInUse(home)
    {
      registers.use(home)
      return home
    }
    // The copy may take the place of what it is made of: few registers are free.
    let source = registers.find(operand)
    let machine = target(result)
    if let source {
      assembler.move(machine, source)
    } else {
      assembler.load(machine, frame(operand))
    }
    return machine
  }

  mutating func copiedVector(_ operand: Int, to result: Int) -> Vector {
    if operand == result, case .vector(let number)? = registers.home(of: result),
      !registers.isInUse(Vector(number: number))
    {
      registers.use(Vector(number: number))
      return Vector(number: number)
    }
    let source = registers.findVector(operand)
    if let source { registers.use(source) }
    let vector = vectorTarget(result)
    if let source {
      assembler.move(vector, source)
    } else {
      assembler.load(vector, frame(operand))
    }
    return vector
  }

  // MARK: Integers

  mutating func arithmetic(
    _ what: Assembler.Arithmetic, _ a: Int, _ b: Int, _ c: Int,
    failing: Assembler.Condition? = nil
  ) {
    let right = registers.find(c)
    if let right { registers.use(right) }
    let result = copied(b, to: a)
    if let right {
      assembler.arithmetic(what, result, right)
    } else {
      assembler.arithmetic(what, result, frame(c))
    }
    if let failing { exit(if: failing) }
    define(a, result)
  }

  mutating func multiply(_ a: Int, _ b: Int, _ c: Int, isChecked: Bool) {
    let right = registers.find(c)
    if let right { registers.use(right) }
    let result = copied(b, to: a)
    if let right { assembler.multiply(result, right) } else { assembler.multiply(result, frame(c)) }
    if isChecked { exit(if: .overflow) }
    define(a, result)
  }

  mutating func multiplyUnsigned(_ a: Int, _ b: Int, _ c: Int) {
    let right = integer(c)
    fetch(b, into: .rax)
    assembler.multiplyUnsigned(right)
    exit(if: .overflow)
    take(.rax, as: a)
  }

  mutating func divide(_ a: Int, _ b: Int, _ c: Int, wantsRemainder: Bool) {
    let divisor = integer(c)
    assembler.test(divisor, divisor)
    exit(if: .equal)
    // The least number divided by it doesn't fit.
    assembler.arithmetic(.cmp, divisor, -1)
    exit(if: .equal)
    fetch(b, into: .rax)
    assembler.extendSign()
    assembler.divide(by: divisor, signed: true)
    take(wantsRemainder ? .rdx : .rax, as: a)
  }

  mutating func divide(_ a: Int, _ b: Int, by divisor: Int, wantsRemainder: Bool) {
    let value = integer(b)
    let reciprocal = Reciprocal(of: divisor)
    assembler.load(.rax, reciprocal.multiplier)
    assembler.multiplySigned(value)
    if reciprocal.multiplier < 0 { assembler.arithmetic(.add, .rdx, value) }
    assembler.shift(.right, .rdx, reciprocal.shift)
    // Toward zero.
    assembler.move(.rax, value)
    assembler.shift(.rightUnsigned, .rax, 63)
    assembler.arithmetic(.add, .rdx, .rax)
    if divisor < 0 { assembler.negate(.rdx) }
    if wantsRemainder {
      assembler.multiply(.rdx, .rdx, divisor)
      assembler.move(.rax, value)
      assembler.arithmetic(.sub, .rax, .rdx)
    }
    take(wantsRemainder ? .rax : .rdx, as: a)
  }

  mutating func divideUnsigned(_ a: Int, _ b: Int, _ c: Int, wantsRemainder: Bool) {
    let divisor = integer(c)
    assembler.test(divisor, divisor)
    exit(if: .equal)
    fetch(b, into: .rax)
    assembler.load(.rdx, 0)
    assembler.divide(by: divisor, signed: false)
    take(wantsRemainder ? .rdx : .rax, as: a)
  }

  private mutating func fetch(_ operand: Int, into scratch: Register) {
    if let value = registers.find(operand) {
      assembler.move(scratch, value)
    } else {
      assembler.load(scratch, frame(operand))
    }
  }

  /// A result that is in a register which every instruction uses.
  mutating func take(_ scratch: Register, as a: Int) {
    let result = target(a)
    assembler.move(result, scratch)
    define(a, result)
  }

  /// Toward zero.
  mutating func quotient(_ b: Int, to a: Int, log2 exponent: Int) -> Register {
    let value = integer(b)
    let result = target(a)
    guard exponent > 0 else {
      assembler.move(result, value)
      return result
    }
    assembler.move(.rax, value)
    assembler.shift(.right, .rax, 63)
    assembler.shift(.rightUnsigned, .rax, 64 - exponent)
    assembler.arithmetic(.add, .rax, value)
    assembler.shift(.right, .rax, exponent)
    assembler.move(result, .rax)
    return result
  }

  mutating func remainder(_ a: Int, _ b: Int, log2 exponent: Int) {
    let value = integer(b)
    assembler.move(.rax, value)
    if exponent > 0 {
      assembler.shift(.right, .rax, 63)
      assembler.shift(.rightUnsigned, .rax, 64 - exponent)
      assembler.arithmetic(.add, .rax, value)
      assembler.shift(.right, .rax, exponent)
      assembler.shift(.left, .rax, exponent)
    }
    assembler.move(.rcx, value)
    assembler.arithmetic(.sub, .rcx, .rax)
    take(.rcx, as: a)
  }

  /// By a count that isn't known: the interpreter does those that aren't from 0 to 63.
  mutating func shift(_ what: Assembler.Shift, _ a: Int, _ b: Int, _ c: Int) {
    let count = integer(c)
    assembler.arithmetic(.cmp, count, 63)
    exit(if: .above)
    assembler.move(.rcx, count)
    let result = copied(b, to: a)
    assembler.shift(what, result)
    define(a, result)
  }

  mutating func shift(_ what: Assembler.Shift, _ a: Int, _ b: Int, by count: Int) {
    let result = copied(b, to: a)
    assembler.shift(what, result, count & 63)
    define(a, result)
  }

  mutating func narrow(_ a: Int, _ b: Int, _ kind: UInt8, isChecked: Bool) {
    let value = integer(b)
    let result = target(a)
    switch Narrow(rawValue: kind) {
    case .i8: assembler.extend(result, value, .byte, signed: true)
    case .i16: assembler.extend(result, value, .half, signed: true)
    case .i32: assembler.extend(result, value, .word, signed: true)
    case .u8: assembler.extend(result, value, .byte, signed: false)
    case .u16: assembler.extend(result, value, .half, signed: false)
    case .u32: assembler.extend(result, value, .word, signed: false)
    case nil: assembler.move(result, value)
    }
    if isChecked {
      assembler.arithmetic(.cmp, result, value)
      exit(if: .notEqual)
    }
    define(a, result)
  }

  // MARK: Floating point

  mutating func arithmetic(
    _ what: Assembler.VectorArithmetic, _ a: Int, _ b: Int, _ c: Int,
    _ precision: Assembler.Precision
  ) {
    let right = registers.findVector(c)
    if let right { registers.use(right) }
    let result = copiedVector(b, to: a)
    if let right {
      assembler.arithmetic(what, result, right, precision)
    } else {
      assembler.arithmetic(what, result, frame(c), precision)
    }
    define(a, result)
  }

  mutating func squareRoot(_ a: Int, _ b: Int, _ precision: Assembler.Precision) {
    let result = copiedVector(b, to: a)
    assembler.arithmetic(.sqrt, result, result, precision)
    define(a, result)
  }

  mutating func floatArithmetic(_ operation: FloatOperation, _ a: Int, _ b: Int, _ c: Int) {
    switch operation {
    case .add: arithmetic(.add, a, b, c, .single)
    case .subtract: arithmetic(.sub, a, b, c, .single)
    case .multiply: arithmetic(.mul, a, b, c, .single)
    case .divide: arithmetic(.div, a, b, c, .single)
    case .squareRoot: squareRoot(a, b, .single)
    case .negate:
      let result = copied(b, to: a)
      assembler.load(.rax, 1 << 31)
      assembler.arithmetic(.xor, result, .rax)
      define(a, result)
    }
  }

  /// False when the interpreter's function has to do it.
  mutating func convert(_ conversion: Conversion, _ a: Int, _ b: Int) -> Bool {
    switch conversion {
    case .intToFloat:
      let value = integer(b)
      let result = vectorTarget(a)
      assembler.convert(result, value, .single)
      define(a, result)
    case .floatToDouble, .doubleToFloat:
      let value = double(b)
      let result = vectorTarget(a)
      assembler.convert(result, value, from: conversion == .floatToDouble ? .single : .double)
      define(a, result)
    case .floatToInt: truncate(a, b, .single)
    case .signChecked:
      let value = integer(b)
      assembler.test(value, value)
      exit(if: .negative)
      define(a, value)
    case .uintToFloat, .doubleToUInt, .floatToUInt: return false
    }
    return true
  }

  /// Toward zero.
  mutating func truncate(_ a: Int, _ b: Int, _ precision: Assembler.Precision) {
    let value = double(b)
    let result = target(a)
    assembler.convert(result, value, precision)
    // What doesn't fit is `Int.min` here; the interpreter knows whether it is that.
    assembler.arithmetic(.cmp, result, 1)
    exit(if: .overflow)
    define(a, result)
  }

  /// r[a] ← r[x] ± r[b] · r[c], each rounded
  mutating func product(
    _ what: Assembler.VectorArithmetic, _ a: Int, _ x: Int, _ b: Int, _ c: Int
  ) {
    let factor = Vector(number: 0)
    if let left = registers.findVector(b) {
      registers.use(left)
      assembler.move(factor, left)
    } else {
      assembler.load(factor, frame(b))
    }
    if let right = registers.findVector(c) {
      registers.use(right)
      assembler.arithmetic(.mul, factor, right)
    } else {
      assembler.arithmetic(.mul, factor, frame(c))
    }
    // The factors aren't needed any more: the result may take their place.
    registers.nextInstruction()
    let result = copiedVector(x, to: a)
    assembler.arithmetic(what, result, factor)
    define(a, result)
  }

  /// Changes the sign bit.
  mutating func sign(_ a: Int, _ b: Int, _ what: Assembler.Arithmetic) {
    let value = double(b)
    assembler.move(.rax, value)
    assembler.load(.rcx, what == .xor ? Int.min : Int.max)
    assembler.arithmetic(what, .rax, .rcx)
    let result = vectorTarget(a)
    assembler.move(result, .rax)
    define(a, result)
  }

  /// Toward negative infinity.
  mutating func floor(_ a: Int, _ b: Int) {
    let value = double(b)
    let whole = Vector(number: 0)
    // Those that don't fit an `Int` are whole, or not numbers.
    assembler.convert(.rax, value)
    assembler.arithmetic(.cmp, .rax, 1)
    exit(if: .overflow)
    assembler.convert(whole, .rax)
    let isBelow = assembler.makeLabel()
    assembler.compare(whole, value)
    assembler.jump(.belowOrEqual, to: isBelow)
    assembler.arithmetic(.sub, .rax, 1)
    assembler.convert(whole, .rax)
    assembler.place(isBelow)
    // Zero keeps its sign.
    assembler.move(.rax, value)
    assembler.shift(.rightUnsigned, .rax, 63)
    assembler.shift(.left, .rax, 63)
    assembler.move(.rcx, whole)
    assembler.arithmetic(.or, .rcx, .rax)
    let result = vectorTarget(a)
    assembler.move(result, .rcx)
    define(a, result)
  }

  // MARK: Comparisons

  mutating func compare(_ a: Int, _ b: Int, _ c: Int, _ condition: Assembler.Condition) {
    compareIntegers(b, c)
    assembler.set(.rax, condition)
    take(.rax, as: a)
  }

  mutating func compareIntegers(_ b: Int, _ c: Int) {
    let left = integer(b)
    if let right = registers.find(c) {
      registers.use(right)
      assembler.arithmetic(.cmp, left, right)
    } else {
      assembler.arithmetic(.cmp, left, frame(c))
    }
  }

  mutating func compare(
    _ a: Int, _ b: Int, _ c: Int, _ condition: Assembler.Condition,
    _ precision: Assembler.Precision
  ) {
    let left = double(b)
    let right = double(c)
    assembler.compare(left, right, precision)
    assembler.set(.rax, condition)
    take(.rax, as: a)
  }

  mutating func compareEqual(
    _ a: Int, _ b: Int, _ c: Int, wanted: Bool, _ precision: Assembler.Precision
  ) {
    let left = double(b)
    let right = double(c)
    assembler.compare(left, right, precision)
    // Neither equal nor different by the flags alone: NaN sets parity.
    assembler.set(.rax, wanted ? .noParity : .parity)
    assembler.compare(left, right, precision)
    assembler.set(.rcx, wanted ? .equal : .notEqual)
    assembler.arithmetic(wanted ? .and : .or, .rax, .rcx)
    take(.rax, as: a)
  }
}

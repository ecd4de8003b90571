import Diagnostics
import Testing

@testable import CellMachine

/// Compiled code beside the interpreter, on functions that nobody wrote.
@Suite(.enabled(if: Machine.canCompile)) struct CompilationTests {
  /// xorshift64
  private struct Generator {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state >> 33) % bound
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
      elements[below(elements.count)]
    }
  }

  // Registers: six integers, six doubles, an array, an array of pairs, an array of arrays, a box, a
  // counter and its bound. A window begins at 20.
  private static let integers = 0..<6
  private static let doubles = 6..<12
  private static let array = 12
  private static let pairs = 13
  private static let rows = 14
  private static let box = 15
  private static let counter = 16
  private static let bound = 17
  private static let window = 20

  private static let numbers = [
    0, 1, 2, 3, 5, -1, -7, 63, 64, 1000, Int.max, Int.min, 1 << 32, -1 << 31,
  ]
  private static let reals = [
    0.0, -0.0, 1, 1.5, -2.25, 0.1, 1e300, -1e300, 0x1p-1030, .infinity, -.infinity, .nan, 9.3e18,
    -0.5,
  ]

  private static let operations: [Operation] = [
    .move, .move2, .moveMany, .loadInt, .zero, .addI, .subI, .mulI, .divI, .remI, .negI,
    .addImmediate,
    .mulImmediate, .divImmediate, .remImmediate, .divPowerOfTwo, .remPowerOfTwo, .addW, .subW,
    .mulW,
    .and, .or, .xor, .invert, .shiftLeft, .shiftRight, .shiftRightU, .shiftLeftImmediate,
    .shiftRightImmediate, .shiftRightUImmediate, .addU, .subU, .mulU, .divU, .remU, .narrowChecked,
    .narrow, .addD, .subD, .mulD, .divD, .negD, .absD, .sqrtD, .floorD, .fmaD, .addProductD,
    .subProductD, .convert, .intToDouble, .uintToDouble, .doubleToInt, .eqI, .neI, .ltI, .leI, .ltU,
    .leU, .eqD, .neD, .ltD, .leD, .not, .loadSlot, .storeSlot, .arrayCount, .arrayGet, .arraySet,
    .arrayGetPart, .arraySetPart, .arrayGetMany, .arraySetMany, .arraySet2, .arraySwap,
    .arrayAppend,
    .arrayPop, .loadGlobal, .storeGlobal, .call,
  ]

  private static let branches: [Operation] = [
    .jumpEqI, .jumpNeI, .jumpLtI, .jumpLeI, .jumpLtU, .jumpLeU, .jumpEqImmediate, .jumpNeImmediate,
    .jumpLtImmediate, .jumpLeImmediate, .jumpGtImmediate, .jumpGeImmediate, .jumpEqD, .jumpNeD,
    .jumpLtD, .jumpLeD, .jumpNotLtD, .jumpNotLeD, .jumpIfElement, .jumpUnlessElement,
  ]

  private func instruction(
    _ operation: Operation, _ random: inout Generator, _ called: Int, _ global: Int
  ) -> Instruction {
    let integer = { (random: inout Generator) in
      UInt16(Self.integers.lowerBound + random.below(Self.integers.count))
    }
    let double = { (random: inout Generator) in
      UInt16(Self.doubles.lowerBound + random.below(Self.doubles.count))
    }
    let any = { (random: inout Generator) in UInt16(random.below(Self.doubles.upperBound)) }
    let array = UInt16(Self.array)
    let pairs = UInt16(Self.pairs)
    switch operation {
    case .addD, .subD, .mulD, .divD, .addProductD, .subProductD, .negD, .absD, .sqrtD, .floorD,
      .fmaD:
      return Instruction(
        operation, x: UInt8(double(&random)), a: double(&random), b: double(&random),
        c: double(&random))
    case .intToDouble, .uintToDouble:
      return Instruction(operation, a: double(&random), b: integer(&random))
    case .doubleToInt:
      return Instruction(operation, a: integer(&random), b: double(&random))
    case .convert:
      return Instruction(
        operation, x: Conversion.signChecked.rawValue, a: integer(&random), b: integer(&random))
    case .eqD, .neD, .ltD, .leD:
      return Instruction(operation, a: integer(&random), b: double(&random), c: double(&random))
    case .move:
      return Instruction(operation, a: any(&random), b: any(&random))
    case .move2:
      return Instruction(
        operation, a: UInt16(random.below(11)), b: UInt16(random.below(11)))
    case .moveMany:
      let count = 3 + random.below(5)
      return Instruction(
        operation, a: UInt16(random.below(12 - count)), b: UInt16(random.below(12 - count)),
        c: UInt16(count))
    case .zero:
      return Instruction(operation, a: UInt16(random.below(10)), c: UInt16(1 + random.below(3)))
    case .loadInt:
      var i = Instruction(operation, a: any(&random))
      i.wide = random.below(2000) - 1000
      return i
    case .addImmediate, .mulImmediate:
      return Instruction(
        operation, a: integer(&random), b: integer(&random),
        c: UInt16(bitPattern: Int16(random.below(2001) - 1000)))
    case .divImmediate, .remImmediate:
      return Instruction(
        operation, a: integer(&random), b: integer(&random),
        c: UInt16(bitPattern: Int16(random.pick([2, 3, 7, -2, -10, 1000]))))
    case .divPowerOfTwo, .remPowerOfTwo, .shiftLeftImmediate, .shiftRightImmediate,
      .shiftRightUImmediate:
      return Instruction(
        operation, a: integer(&random), b: integer(&random), c: UInt16(random.below(63)))
    case .narrow, .narrowChecked:
      return Instruction(
        operation, x: UInt8(random.below(6)), a: integer(&random), b: integer(&random))
    case .loadSlot:
      return Instruction(operation, a: any(&random), b: UInt16(Self.box))
    case .storeSlot:
      return Instruction(operation, a: UInt16(Self.box), c: any(&random))
    case .loadGlobal, .storeGlobal:
      var i = Instruction(operation, a: any(&random))
      i.wide = global
      return i
    case .arrayCount:
      return Instruction(operation, a: integer(&random), b: array)
    case .arrayGet:
      return Instruction(operation, a: any(&random), b: array, c: integer(&random))
    case .arraySet:
      return Instruction(operation, a: array, b: integer(&random), c: any(&random))
    case .arrayGetPart:
      return Instruction(
        operation, x: UInt8(random.below(2)), a: any(&random), b: pairs, c: integer(&random))
    case .arraySetPart:
      return Instruction(
        operation, x: UInt8(random.below(2)), a: pairs, b: integer(&random), c: any(&random))
    case .arrayGetMany:
      return Instruction(
        operation, x: 2, a: UInt16(random.below(11)), b: pairs, c: integer(&random))
    case .arraySetMany:
      return Instruction(
        operation, x: 2, a: pairs, b: integer(&random), c: UInt16(random.below(11)))
    case .arraySet2:
      return Instruction(
        operation, x: UInt8(integer(&random)), a: UInt16(Self.rows), b: integer(&random),
        c: any(&random))
    case .arraySwap:
      return Instruction(
        operation, a: random.pick([array, pairs]), b: integer(&random), c: integer(&random))
    case .arrayAppend:
      return Instruction(operation, a: array, b: any(&random), c: 1)
    case .arrayPop:
      return Instruction(operation, a: any(&random), b: array)
    case .call:
      var i = Instruction(operation, a: UInt16(Self.window))
      i.wide = called
      return i
    default:
      return Instruction(
        operation, a: integer(&random), b: integer(&random), c: integer(&random))
    }
  }

  private func branch(
    _ operation: Operation, _ random: inout Generator, to label: FunctionBuilder.Label,
    _ builder: inout FunctionBuilder
  ) {
    let integer = Self.integers.lowerBound + random.below(Self.integers.count)
    let other = Self.integers.lowerBound + random.below(Self.integers.count)
    let double = Self.doubles.lowerBound + random.below(Self.doubles.count)
    let second = Self.doubles.lowerBound + random.below(Self.doubles.count)
    switch operation {
    case .jumpEqD, .jumpNeD, .jumpLtD, .jumpLeD, .jumpNotLtD, .jumpNotLeD:
      builder.branch(operation, double, second, to: label)
    case .jumpIfElement, .jumpUnlessElement:
      builder.branch(operation, Self.array, integer, to: label)
    case .jumpEqImmediate, .jumpNeImmediate, .jumpLtImmediate, .jumpLeImmediate, .jumpGtImmediate,
      .jumpGeImmediate:
      builder.branch(operation, integer, random.below(7) - 3, to: label)
    default:
      builder.branch(operation, integer, other, to: label)
    }
  }

  private struct Outcome: Equatable {
    var registers: [Slot] = []
    var elements: [Slot] = []
    var globals: [Slot] = []
    var workLeft = 0
    var trap: Trap.Kind?
    var place: SourceRange?
  }

  /// A loop of random instructions with branches ahead, run with random values.
  private func run(seed: UInt64, _ policy: CompiledCode.Policy) throws -> Outcome {
    var random = Generator(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
    var limits = Limits()
    limits.fuel = random.below(8) == 0 ? 200 : 100_000
    let machine = Machine(limits: limits)
    machine.compiled.policy = policy
    let global = machine.addGlobal(slots: 1)
    var callee = FunctionBuilder(name: "called")
    callee.registerCount = 2
    callee.emit(.loadGlobal, 0, wide: global)
    callee.emit(.addImmediate, 0, 0, 1)
    callee.emit(.storeGlobal, 0, wide: global)
    callee.emit(.ret)
    let called = try callee.finish(in: machine)

    var builder = FunctionBuilder(name: "test")
    builder.registerCount = 24
    let raw = machine.layout(.raw)
    builder.emit(.loadInt, Self.array, wide: 8)
    builder.emit(.makeArray, Self.array, Self.array, raw)
    builder.emit(.arrayAppend, Self.array, 0, 4)
    builder.emit(.loadInt, Self.pairs, wide: 3)
    builder.emit(.makeArray, Self.pairs, Self.pairs, machine.layout(Layout([.raw, .raw])))
    builder.emit(.arrayAppend, Self.pairs, 0, 3)
    builder.emit(.loadInt, Self.rows, wide: 3)
    builder.emit(.makeArray, Self.rows, Self.rows, machine.layout(Layout([.reference])))
    let isShared = random.below(3) == 0
    for _ in 0..<2 {
      if isShared {
        builder.emit(.copy, 18, Self.array)
      } else {
        builder.emit(.loadInt, 18, wide: 3)
        builder.emit(.makeArray, 18, 18, raw)
        builder.emit(.arrayAppend, 18, 6, 3)
      }
      builder.emit(.arrayAppend, Self.rows, 18, 1)
    }
    builder.emit(.makeBox, Self.box, wide: raw)
    builder.emit(.storeSlot, Self.box, 0, 6)
    builder.emit(.loadInt, Self.counter, wide: 0)
    builder.emit(.loadInt, Self.bound, wide: 1 + random.below(5))
    let head = builder.makeLabel()
    let end = builder.makeLabel()
    builder.place(head)
    var pending: [FunctionBuilder.Label] = []
    for line in 1...(5 + random.below(40)) {
      builder.mark(SourceRange(at: SourcePosition(line: line, column: 1)))
      while !pending.isEmpty, random.below(3) == 0 { builder.place(pending.removeFirst()) }
      if random.below(6) == 0 {
        let label = random.below(8) == 0 ? end : builder.makeLabel()
        branch(random.pick(Self.branches), &random, to: label, &builder)
        if label != end { pending.append(label) }
      } else {
        builder.emit(instruction(random.pick(Self.operations), &random, called, global))
      }
    }
    for label in pending { builder.place(label) }
    builder.branch(.loopRange, Self.counter, Self.bound, to: head)
    builder.place(end)
    builder.emit(.loadGlobal, 19, wide: global)
    builder.emit(.ret)
    let index = try builder.finish(in: machine)

    let wide = random.below(2) == 0
    var values = Self.integers.map { _ in
      wide ? random.pick(Self.numbers) : random.below(5)
    }
    values += Self.doubles.map { _ in
      Slot(truncatingIfNeeded: random.pick(Self.reals).bitPattern)
    }
    var outcome = Outcome()
    do {
      _ = try machine.run(index, arguments: values)
    } catch let trap as Trap {
      outcome.trap = trap.kind
      outcome.place = trap.range
    }
    outcome.registers = (0..<12).map { canonical(machine.register($0)) }
    for register in [Self.array, Self.pairs] {
      let array = Object(known: machine.register(register))
      outcome.elements += (0..<array.count * array.stride).map { canonical(array.elements[$0]) }
    }
    outcome.globals = [canonical(machine.global(global)[0])]
    outcome.workLeft = machine.state.pointee.workLeft
    return outcome
  }

  /// Which of two NaNs an operation gives is the processor's business.
  private func canonical(_ slot: Slot) -> Slot {
    Double(bitPattern: UInt64(truncatingIfNeeded: slot)).isNaN
      ? Slot(truncatingIfNeeded: Double.nan.bitPattern) : slot
  }

  @Test(arguments: 0..<8)
  func compiledFunctionsDoWhatTheInterpreterDoes(part: Int) throws {
    for seed in part * 1000 + 1...(part + 1) * 1000 {
      let interpreted = try run(seed: UInt64(seed), .never)
      let compiled = try run(seed: UInt64(seed), .always)
      #expect(interpreted == compiled, "seed \(seed)")
    }
  }

  @Test func aDeepRecursionLeavesTheNativeStackAlone() throws {
    // f(n) = n == 0 ? 0 : 1 + f(n - 1)
    for policy in [CompiledCode.Policy.never, .always] {
      let machine = Machine()
      machine.compiled.policy = policy
      let function = machine.reserveFunction()
      var b = FunctionBuilder(name: "depth")
      b.registerCount = 3
      let more = b.makeLabel()
      b.branch(.jumpNeImmediate, 0, 0, to: more)
      b.emit(.ret)
      b.place(more)
      b.emit(.addImmediate, 1, 0, -1)
      b.emit(.call, 1, wide: function)
      b.emit(.addImmediate, 0, 1, 1)
      b.emit(.ret)
      try b.finish(in: machine, as: function)
      #expect(try machine.run(function, arguments: [90_000], resultSlots: 1) == [90_000])
      let trap = #expect(throws: Trap.self) { try machine.run(function, arguments: [200_000]) }
      #expect(trap?.kind == .depthLimit)
      #expect(try machine.run(function, arguments: [5], resultSlots: 1) == [5])
    }
  }

  @Test func aHotLoopIsCompiledWhileItRuns() throws {
    let machine = Machine()
    var b = FunctionBuilder(name: "loop")
    b.registerCount = 3
    b.emit(.loadInt, 1, wide: 0)
    let head = b.makeLabel()
    b.place(head)
    b.emit(.addI, 2, 2, 1)
    b.branch(.loopRange, 1, 0, to: head)
    b.emit(.move, 0, 2)
    b.emit(.ret)
    let index = try b.finish(in: machine)
    #expect(machine.compiled.functionCount == 0)
    #expect(
      try machine.run(index, arguments: [1_000_000, 0, 0], resultSlots: 1) == [499_999_500_000])
    #expect(machine.compiled.functionCount == 1)
  }
}

@Suite struct ReciprocalTests {
  @Test func multipliesInsteadOfDividing() {
    let numbers = [
      0, 1, 2, 3, 6, 7, 100, 12_345, Int.max, Int.max - 1, Int.min, Int.min + 1, -1, -2, -7,
      1 << 62,
      -1 << 62, 0x5555_5555_5555_5555,
    ]
    for magnitude in Array(2...3000) + [9999, 10_000, 32_767, 32_768] {
      for divisor in [magnitude, -magnitude] {
        let reciprocal = Reciprocal(of: divisor)
        for number in numbers + (0..<8).map({ $0 &* magnitude &- 1 }) {
          var quotient = number.multipliedFullWidth(by: reciprocal.multiplier).high
          if reciprocal.multiplier < 0 { quotient &+= number }
          quotient >>= reciprocal.shift
          if number < 0 { quotient += 1 }
          if divisor < 0 { quotient = 0 - quotient }
          #expect(quotient == number.dividedReportingOverflow(by: divisor).partialValue)
        }
      }
    }
  }
}

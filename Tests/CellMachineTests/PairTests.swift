import Diagnostics
import Testing

@testable import CellMachine

/// Instructions that run as a pair, beside the same instructions with something between them.
@Suite struct PairTests {
  private enum Outcome: Equatable {
    case slots([Slot])
    case trap(Trap.Kind, SourceRange?)
  }

  /// xorshift64
  private struct Generator {
    var state: UInt64 = 88_172_645_463_325_252

    mutating func below(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state >> 33) % bound
    }
  }

  // Registers: four integers, four doubles, an array of three elements.
  private static let array = 8

  private func operands(_ operation: Operation, _ random: inout Generator) -> Instruction {
    let integer = { (random: inout Generator) in UInt16(random.below(4)) }
    let double = { (random: inout Generator) in UInt16(4 + random.below(4)) }
    let any = { (random: inout Generator) in UInt16(random.below(8)) }
    let array = UInt16(Self.array)
    switch operation {
    case .addD, .subD, .mulD, .divD, .addProductD, .subProductD:
      return Instruction(
        operation, x: UInt8(double(&random)), a: double(&random), b: double(&random),
        c: double(&random))
    case .intToDouble:
      return Instruction(operation, a: double(&random), b: integer(&random))
    case .move:
      return Instruction(operation, a: any(&random), b: any(&random))
    case .addImmediate, .mulImmediate:
      let number = UInt16(bitPattern: Int16(random.below(9) - 4))
      return Instruction(operation, a: integer(&random), b: integer(&random), c: number)
    case .remImmediate, .remPowerOfTwo, .shiftLeftImmediate, .shiftRightUImmediate:
      return Instruction(
        operation, a: integer(&random), b: integer(&random), c: UInt16(2 + random.below(6)))
    case .jumpNeImmediate:
      return Instruction(operation, a: integer(&random), b: UInt16(random.below(3)))
    case .arrayGet, .arrayGetPart:
      return Instruction(operation, a: any(&random), b: array, c: integer(&random))
    case .arraySet, .arraySetPart:
      return Instruction(operation, a: array, b: integer(&random), c: any(&random))
    case .arrayAppend:
      return Instruction(operation, a: array, b: any(&random), c: 1)
    default:
      return Instruction(
        operation, a: integer(&random), b: integer(&random), c: integer(&random))
    }
  }

  private func emit(
    _ instruction: Instruction, _ line: Int, to end: FunctionBuilder.Label,
    _ builder: inout FunctionBuilder
  ) {
    builder.mark(SourceRange(at: SourcePosition(line: line, column: 1)))
    switch instruction.operation {
    case .jump:
      builder.jump(to: end)
    case .jumpLtI, .jumpLeI, .jumpNeImmediate, .loopRange:
      builder.branch(
        instruction.operation, Int(instruction.a), Int(instruction.b), to: end)
    default:
      builder.emit(instruction)
    }
  }

  private func run(
    _ first: Instruction, _ second: Instruction, apart: Bool, isShared: Bool, on values: [Slot]
  ) throws -> (outcome: Outcome, operations: [Operation]) {
    let machine = Machine()
    var builder = FunctionBuilder(name: "test")
    builder.registerCount = 20
    builder.emit(.loadInt, Self.array, wide: 3)
    builder.emit(.makeArray, Self.array, Self.array, machine.layout(.raw))
    builder.emit(.arrayAppend, Self.array, 0, 3)
    builder.emit(.loadInt, 9, wide: 0)
    let isNested = first.operation == .arrayGet && second.operation == .arrayGet
    if isNested {
      // The elements are the array that was made first.
      builder.emit(.move, 9, Self.array)
      builder.emit(.loadInt, Self.array, wide: 3)
      builder.emit(.makeArray, Self.array, Self.array, machine.layout(.raw))
      for _ in 0..<3 { builder.emit(.arrayAppend, Self.array, 9, 1) }
    } else if isShared {
      builder.emit(.copy, 9, Self.array)
    }
    builder.emit(.loadInt, 10, wide: 0)
    let end = builder.makeLabel()
    emit(first, 1, to: end, &builder)
    if apart { builder.emit(.nop) }
    emit(second, 2, to: end, &builder)
    builder.emit(.loadInt, 10, wide: 1)
    if !apart { builder.emit(.nop) }
    builder.place(end)
    builder.emit(.arrayCount, 11, Self.array)
    for index in 0..<3 {
      builder.emit(.loadInt, 12 + index, wide: index)
      if !isNested { builder.emit(.arrayGet, 12 + index, Self.array, 12 + index) }
    }
    // An address, which no two runs share.
    if isNested && first.a != second.a { builder.emit(.loadInt, Int(first.a), wide: 0) }
    builder.emit(.release, Self.array)
    builder.emit(.loadInt, Self.array, wide: 0)
    builder.emit(.release, 9)
    builder.emit(.loadInt, 9, wide: 0)
    builder.emit(.ret)
    let index = try builder.finish(in: machine)
    let operations = machine.functions[index].instructions.map(\.operation)
    do {
      return (.slots(try machine.run(index, arguments: values, resultSlots: 15)), operations)
    } catch let trap as Trap {
      return (.trap(trap.kind, trap.range), operations)
    }
  }

  private func linked(
    _ second: Instruction, to first: Instruction, by link: FunctionBuilder.Link
  ) -> Instruction {
    var result = second
    switch link {
    case .none: break
    case .a: result.a = first.a
    case .b: result.b = first.a
    case .c: result.c = first.a
    case .x: result.x = UInt8(first.a)
    }
    return result
  }

  @Test func pairsDoWhatTheirInstructionsDo() throws {
    let integers = [0, 1, 2, 3, 4, -1, -2, 7, Int.max, Int.min, Int.max - 1, 1 << 32]
    var random = Generator()
    let pairs = FunctionBuilder.pairs.sorted {
      $0.value.operation.rawValue < $1.value.operation.rawValue
    }
    for (pair, (link, operation)) in pairs {
      for round in 0..<40 {
        let first = operands(pair.first, &random)
        let second = linked(operands(pair.second, &random), to: first, by: link)
        let small = round % 2 == 0 ? 5 : integers.count
        var values = (0..<4).map { _ in integers[random.below(small)] }
        values += (0..<4).map { _ in
          Slot(truncatingIfNeeded: (Double(random.below(2000)) / 64 - 10).bitPattern)
        }
        let isShared = random.below(4) == 0
        let together = try run(first, second, apart: false, isShared: isShared, on: values)
        let apart = try run(first, second, apart: true, isShared: isShared, on: values)
        #expect(together.operations.contains(operation))
        #expect(!apart.operations.contains(operation))
        #expect(together.outcome == apart.outcome, "\(operation) on \(values)")
      }
    }
  }
}

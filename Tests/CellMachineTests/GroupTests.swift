import Diagnostics
import Testing

@testable import CellMachine

/// Instructions that run as a group, beside the same instructions with something between them.
@Suite struct GroupTests {
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

  // Registers: four integers, four doubles, an array of three elements, an array of arrays or another
  // name of the first one, whether the end was reached, a box, a text. Windows begin at 20.
  private static let array = 8
  private static let other = 9
  private static let flag = 10
  private static let box = 11
  private static let text = 12
  private static let window = 20

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
    case .remImmediate, .remPowerOfTwo, .divPowerOfTwo, .shiftLeftImmediate,
      .shiftRightUImmediate:
      return Instruction(
        operation, a: integer(&random), b: integer(&random), c: UInt16(2 + random.below(6)))
    case .jumpNeImmediate, .jumpEqImmediate:
      return Instruction(operation, a: integer(&random), b: UInt16(random.below(3)))
    case .jumpNotLtD:
      return Instruction(operation, a: double(&random), b: double(&random))
    case .jumpIfElement:
      return Instruction(operation, a: array, b: integer(&random))
    case .arrayGet, .arrayGetPart:
      return Instruction(operation, a: any(&random), b: array, c: integer(&random))
    case .arraySet, .arraySetPart:
      return Instruction(operation, a: array, b: integer(&random), c: any(&random))
    case .arraySet2:
      return Instruction(
        operation, x: UInt8(integer(&random)), a: UInt16(Self.other), b: integer(&random),
        c: any(&random))
    case .arrayAppend:
      return Instruction(operation, a: array, b: any(&random), c: 1)
    case .loadSlot, .copySlot, .borrowSlot:
      return Instruction(operation, a: integer(&random), b: UInt16(Self.box))
    case .storeSlot:
      return Instruction(operation, a: UInt16(Self.box), c: integer(&random))
    case .stringNext:
      return Instruction(operation, a: 13, b: UInt16(Self.text), c: integer(&random))
    case .call:
      return Instruction(operation, a: UInt16(Self.window))
    default:
      return Instruction(
        operation, a: integer(&random), b: integer(&random), c: integer(&random))
    }
  }

  private func emit(
    _ instruction: Instruction, _ line: Int, to end: FunctionBuilder.Label, _ called: Int,
    _ builder: inout FunctionBuilder
  ) {
    builder.mark(SourceRange(at: SourcePosition(line: line, column: 1)))
    switch instruction.operation {
    case .jump:
      builder.jump(to: end)
    case .jumpLtI, .jumpLeI, .jumpNeImmediate, .jumpEqImmediate, .jumpNotLtD, .jumpIfElement,
      .loopRange:
      builder.branch(
        instruction.operation, Int(instruction.a), Int(instruction.b), to: end)
    case .call:
      builder.emit(.call, Int(instruction.a), wide: called)
    default:
      builder.emit(instruction)
    }
  }

  private func run(
    _ parts: [Instruction], apart: Bool, isShared: Bool, on values: [Slot]
  ) throws -> (outcome: Outcome, operations: [Operation]) {
    let machine = Machine()
    var callee = FunctionBuilder(name: "called")
    callee.registerCount = 1
    callee.emit(.loadInt, 0, wide: 7)
    callee.emit(.ret)
    let called = try callee.finish(in: machine)
    var builder = FunctionBuilder(name: "test")
    builder.registerCount = 22
    builder.emit(.loadInt, Self.array, wide: 3)
    builder.emit(.makeArray, Self.array, Self.array, machine.layout(.raw))
    builder.emit(.arrayAppend, Self.array, 0, 3)
    builder.emit(.loadInt, Self.other, wide: 0)
    let isNested = parts.contains { $0.operation == .arraySet2 }
    let readsRow =
      parts.count > 1 && parts[0].operation == .arrayGet && parts[1].operation == .arrayGet
    if isNested || readsRow {
      builder.emit(.loadInt, Self.other, wide: 3)
      builder.emit(.makeArray, Self.other, Self.other, machine.layout(Layout([.reference])))
      for k in 0..<3 {
        builder.emit(.copy, 14 + k, Self.array)
        builder.emit(.arrayAppend, Self.other, 14 + k, 1)
      }
    } else if isShared {
      builder.emit(.copy, Self.other, Self.array)
    }
    builder.emit(.makeBox, Self.box, wide: machine.layout(.raw))
    let holdsObject = parts.contains { [.copySlot, .borrowSlot].contains($0.operation) }
    builder.emit(.loadInt, 13, wide: 0)
    builder.emit(.storeSlot, Self.box, 0, holdsObject ? (isShared ? 13 : Self.array) : 0)
    builder.emit(.copyConstant, Self.text, wide: machine.constant("aé"))
    for register in [Self.flag, 14, 15, 16, 17, 18, 19, Self.window] {
      builder.emit(.loadInt, register, wide: 0)
    }
    let end = builder.makeLabel()
    for (index, var part) in parts.enumerated() {
      if readsRow && index == 0 { part.b = UInt16(Self.other) }
      if apart && index > 0 { builder.emit(.nop) }
      emit(part, 1 + index, to: end, called, &builder)
    }
    builder.emit(.loadInt, Self.flag, wide: 1)
    builder.place(end)
    for index in 0..<3 {
      builder.emit(.loadInt, 14 + index, wide: index)
      builder.emit(.arrayGet, 14 + index, Self.array, 14 + index)
    }
    if isNested {
      // The first row, or what has been made of it.
      builder.emit(.loadInt, 17, wide: 0)
      builder.emit(.arrayGet, 17, Self.other, 17)
      for index in 0..<3 {
        builder.emit(.loadInt, 14 + index, wide: index)
        builder.emit(.arrayGet, 14 + index, 17, 14 + index)
      }
      builder.emit(.loadInt, 17, wide: 0)
    }
    if holdsObject { builder.emit(.loadInt, Self.box, wide: 0) }
    if !holdsObject { builder.emit(.loadSlot, Self.box, Self.box, 0) }
    // Addresses, which no two runs share.
    for register in [Self.array, Self.other, Self.text, 13] {
      builder.emit(.loadInt, register, wide: 0)
    }
    let isAddress = readsRow || holdsObject
    if isAddress { builder.emit(.loadInt, Int(parts[0].a), wide: 0) }
    builder.emit(.ret)
    let index = try builder.finish(in: machine)
    let operations = machine.functions[index].instructions.map(\.operation)
    // A return leaves the addresses where they are.
    let count = parts.contains { $0.operation == .ret1 } ? 1 : 21
    do {
      return (.slots(try machine.run(index, arguments: values, resultSlots: count)), operations)
    } catch let trap as Trap {
      return (.trap(trap.kind, trap.range), operations)
    }
  }

  @Test func groupsDoWhatTheirInstructionsDo() throws {
    let integers = [0, 1, 2, 3, 4, -1, -2, 7, Int.max, Int.min, Int.max - 1, 1 << 32]
    var random = Generator()
    for group in FunctionBuilder.groups {
      for round in 0..<40 {
        var parts = group.parts.map { operands($0, &random) }
        for handing in group.handed {
          let result = parts[handing.from].a
          switch handing.place {
          case .a: parts[handing.to].a = result
          case .b: parts[handing.to].b = result
          case .c: parts[handing.to].c = result
          case .x: parts[handing.to].x = UInt8(result)
          }
        }
        let small = round % 2 == 0 ? 5 : integers.count
        var values = (0..<4).map { _ in integers[random.below(small)] }
        values += (0..<4).map { _ in
          Slot(truncatingIfNeeded: (Double(random.below(2000)) / 64 - 10).bitPattern)
        }
        let isShared = random.below(4) == 0
        let together = try run(parts, apart: false, isShared: isShared, on: values)
        let apart = try run(parts, apart: true, isShared: isShared, on: values)
        #expect(!apart.operations.contains(group.operation))
        #expect(
          together.operations.contains { operation in
            FunctionBuilder.groups.contains {
              $0.operation == operation && $0.parts == group.parts
            }
          } || !group.matches(parts[...]), "\(group.operation)")
        #expect(together.outcome == apart.outcome, "\(group.operation) on \(values)")
      }
    }
  }
}

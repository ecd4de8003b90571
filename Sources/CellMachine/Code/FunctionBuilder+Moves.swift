// Values that are worked out where they are wanted, although that is known only afterwards.
extension FunctionBuilder {
  /// Registers that an instruction reads, when all it does is put one slot into r[a].
  private enum Reads {
    case nothing, b, bc, bcx

    func contains(_ registers: Range<Int>, in instruction: Instruction) -> Bool {
      switch self {
      case .nothing: false
      case .b: registers.contains(Int(instruction.b))
      case .bc: registers.contains(Int(instruction.b)) || registers.contains(Int(instruction.c))
      case .bcx:
        registers.contains(Int(instruction.b)) || registers.contains(Int(instruction.c))
          || registers.contains(Int(instruction.x))
      }
    }
  }

  /// Instructions that neither trap nor do anything else.
  private static let quiet: [Operation: Reads] = [
    .loadInt: .nothing, .loadConstant: .nothing, .move: .b, .arrayCount: .b,
    .addD: .bc, .subD: .bc, .mulD: .bc, .divD: .bc, .negD: .b, .absD: .b, .sqrtD: .b,
    .floorD: .b, .addProductD: .bcx, .subProductD: .bcx, .intToDouble: .b, .uintToDouble: .b,
    .addW: .bc, .subW: .bc, .mulW: .bc, .and: .bc, .or: .bc, .xor: .bc, .invert: .b,
    .shiftLeft: .bc, .shiftRight: .bc, .shiftRightU: .bc, .shiftLeftImmediate: .b,
    .shiftRightImmediate: .b, .shiftRightUImmediate: .b, .divImmediate: .b, .remImmediate: .b,
    .divPowerOfTwo: .b, .remPowerOfTwo: .b, .eqI: .bc, .neI: .bc, .ltI: .bc, .leI: .bc,
    .arithmeticF: .bc, .eqF: .bc, .ltF: .bc, .leF: .bc,
    .ltU: .bc, .leU: .bc, .eqD: .bc, .neD: .bc, .ltD: .bc, .leD: .bc, .not: .b,
    .loadSlot: .b, .loadGlobal: .nothing,
  ]

  /// Others that put one slot into r[a], the last thing that they do.
  private static let others: Set<Operation> = [
    .addI, .subI, .mulI, .divI, .remI, .negI, .addImmediate, .mulImmediate, .addU, .subU, .mulU,
    .divU, .remU, .narrow, .doubleToInt, .copy, .copyConstant, .copySlot, .borrowSlot,
    .copyGlobal, .borrowGlobal, .arrayGet, .arrayCopy, .arrayGetPart, .stringNext, .concat,
    .describe, .convert, .makeArray, .makeExistential, .makeInstance, .tableFind,
  ]

  /// Whether all that an instruction does, beside trapping, is to put one slot into r[a].
  static func putsOneSlot(_ operation: Operation) -> Bool {
    quiet[operation] != nil || others.contains(operation)
  }

  /// Lets the last instructions put their results into other registers at once, in place of a move of
  /// temporary ones, which nobody reads afterwards. False when they can't.
  package mutating func moveTemporaries(from source: Int, to target: Int, count: Int) -> Bool {
    guard let last = lastInstruction, target <= Int(UInt16.max) else { return false }
    if Int(last.a) == source,
      count == 1
        ? Self.others.contains(last.operation) || Self.quiet[last.operation] != nil
        : last.operation == .arrayGetMany && Int(last.x) == count
    {
      code[code.count - 1].a = UInt16(target)
      return true
    }
    guard count > 1, let places = definitions(from: source, count, unread: target) else {
      return false
    }
    for (place, offset) in places { code[place].a = UInt16(target + offset) }
    return true
  }

  /// The instructions that put slots side by side, when nothing from them on looks at the slots or at
  /// those that take their place.
  private func definitions(
    from source: Int, _ count: Int, unread target: Int
  ) -> [(place: Int, offset: Int)]? {
    let sources = source..<(source + count)
    var found: [(place: Int, offset: Int)] = []
    var index = code.count
    while found.count < count {
      index -= 1
      guard index >= max(0, barrier, code.count - 32) else { return nil }
      let instruction = code[index]
      guard Self.quiet[instruction.operation] != nil else { return nil }
      let register = Int(instruction.a)
      guard sources.contains(register) else { continue }
      let offset = register - source
      guard !found.contains(where: { $0.offset == offset }) else { return nil }
      // What comes after must not look at either place.
      let place = target + offset
      for later in code[(index + 1)...] {
        guard let reads = Self.quiet[later.operation], Int(later.a) != place,
          !reads.contains(register..<(register + 1), in: later),
          !reads.contains(place..<(place + 1), in: later)
        else { return nil }
      }
      found.append((index, offset))
    }
    return found
  }
}

// Instructions that often follow each other are run by one dispatch.
extension FunctionBuilder {
  /// Instructions that the operation of the first one can do all at once.
  struct Group {
    let operation: Operation
    let parts: [Operation]
    let handed: [Handing]

    init(_ parts: [Operation], _ handed: [Handing], _ operation: Operation) {
      self.operation = operation
      self.parts = parts
      self.handed = handed
    }

    /// The code begins with these instructions.
    func matches(_ code: ArraySlice<Instruction>) -> Bool {
      guard code.count >= parts.count else { return false }
      let start = code.startIndex
      return parts.indices.allSatisfy { code[start + $0].operation == parts[$0] }
        && handed.allSatisfy { handing in
          let result = code[start + handing.from].a
          return handing.operand(of: code[start + handing.to]) == result
            // What lies between leaves it alone.
            && (handing.from + 1..<handing.to).allSatisfy { code[start + $0].a != result }
        }
    }
  }

  /// The result of one part that another one needs: it is handed on without being read again.
  struct Handing {
    enum Place { case a, b, c, x }
    let from: Int
    let to: Int
    let place: Place

    func operand(of instruction: Instruction) -> UInt16 {
      switch place {
      case .a: instruction.a
      case .b: instruction.b
      case .c: instruction.c
      case .x: UInt16(instruction.x)
      }
    }
  }

  private static func pair(
    _ first: Operation, _ second: Operation, _ operation: Operation, _ place: Handing.Place? = nil
  ) -> Group {
    Group(
      [first, second], place.map { [Handing(from: 0, to: 1, place: $0)] } ?? [], operation)
  }

  /// Three instructions: what the second and the third one get from the one before.
  private static func triple(
    _ first: Operation, _ second: Operation, _ third: Operation, _ operation: Operation,
    _ toSecond: Handing.Place, _ toThird: Handing.Place? = nil
  ) -> Group {
    Group(
      [first, second, third],
      [Handing(from: 0, to: 1, place: toSecond)]
        + (toThird.map { [Handing(from: 1, to: 2, place: $0)] } ?? []), operation)
  }

  static let groups: [Group] = [
    pair(.mulD, .mulD, .mulDMulD, .b),
    pair(.mulD, .addD, .mulDAddD, .b),
    pair(.mulD, .subD, .mulDSubD, .b),
    pair(.mulD, .addProductD, .mulDAddProductD, .x),
    pair(.addD, .mulD, .addDMulD, .b),
    pair(.addD, .addD, .addDAddD, .b),
    pair(.subD, .mulD, .subDMulD, .b),
    pair(.addProductD, .addProductD, .addProductDAddProductD, .x),
    pair(.intToDouble, .mulD, .intToDoubleMulD, .c),
    pair(.intToDouble, .divD, .intToDoubleDivD, .b),
    pair(.addD, .loopRange, .addDLoopRange),
    pair(.addProductD, .loopRange, .addProductDLoopRange),
    pair(.addI, .addI, .addIAddI, .b),
    pair(.subI, .addI, .subIAddI, .b),
    pair(.mulI, .addI, .mulIAddI, .b),
    pair(.mulI, .addImmediate, .mulIAddImmediate, .b),
    pair(.mulImmediate, .addI, .mulImmediateAddI, .b),
    pair(.mulImmediate, .addImmediate, .mulImmediateAddImmediate, .b),
    pair(.addImmediate, .addImmediate, .addImmediateAddImmediate),
    pair(.addImmediate, .remPowerOfTwo, .addImmediateRemPowerOfTwo, .b),
    pair(.addImmediate, .remI, .addImmediateRemI, .b),
    pair(.addI, .loopRange, .addILoopRange),
    pair(.addImmediate, .loopRange, .addImmediateLoopRange),
    pair(.addImmediate, .jumpLtI, .addImmediateJumpLtI, .a),
    pair(.addImmediate, .jumpLeI, .addImmediateJumpLeI, .a),
    pair(.addI, .jumpLeI, .addIJumpLeI, .a),
    pair(.remI, .jumpNeImmediate, .remIJumpNeImmediate, .a),
    pair(.remImmediate, .jumpNeImmediate, .remImmediateJumpNeImmediate, .a),
    pair(.remPowerOfTwo, .jumpNeImmediate, .remPowerOfTwoJumpNeImmediate, .a),
    pair(.shiftRightUImmediate, .xor, .shiftRightUImmediateXor, .c),
    pair(.shiftLeftImmediate, .xor, .shiftLeftImmediateXor, .c),
    pair(.arrayGet, .arrayGet, .arrayGetArrayGet, .b),
    pair(.arrayGet, .addI, .arrayGetAddI, .c),
    pair(.arrayGet, .addD, .arrayGetAddD, .c),
    pair(.arrayGet, .addProductD, .arrayGetAddProductD, .c),
    pair(.arrayGet, .subProductD, .arrayGetSubProductD, .c),
    pair(.arrayGet, .addImmediate, .arrayGetAddImmediate, .b),
    pair(.arrayGet, .arraySet, .arrayGetArraySet, .c),
    pair(.addImmediate, .arrayGet, .addImmediateArrayGet, .c),
    pair(.addI, .arrayGet, .addIArrayGet, .c),
    pair(.addImmediate, .arraySet, .addImmediateArraySet, .c),
    pair(.subProductD, .arraySet, .subProductDArraySet, .c),
    pair(.arraySet, .addImmediate, .arraySetAddImmediate),
    pair(.arraySet, .loopRange, .arraySetLoopRange),
    pair(.arrayAppend, .loopRange, .arrayAppendLoopRange),
    pair(.arrayGetPart, .arrayGetPart, .arrayGetPartArrayGetPart),
    pair(.arrayGetPart, .subD, .arrayGetPartSubD, .c),
    pair(.addProductD, .arraySetPart, .addProductDArraySetPart, .c),
    pair(.subProductD, .arraySetPart, .subProductDArraySetPart, .c),
    pair(.move, .move, .moveMove),
    pair(.move, .jump, .moveJump),
    pair(.addImmediate, .jumpNeImmediate, .addImmediateJumpNeImmediate),
    pair(.arrayGetPart, .mulD, .arrayGetPartMulD, .b),
    pair(.arraySetPart, .loopRange, .arraySetPartLoopRange),
    pair(.addI, .addImmediate, .addIAddImmediate, .b),
    pair(.divPowerOfTwo, .addI, .divPowerOfTwoAddI, .b),
    pair(.mulI, .divPowerOfTwo, .mulIDivPowerOfTwo, .b),
    pair(.intToDouble, .addD, .intToDoubleAddD, .b),
    pair(.mulD, .subProductD, .mulDSubProductD, .x),
    pair(.addD, .jumpNotLtD, .addDJumpNotLtD, .b),
    pair(.subD, .addD, .subDAddD, .b),
    pair(.addImmediate, .call, .addImmediateCall),
    pair(.move, .call, .moveCall),
    pair(.addI, .ret1, .addIRet1, .a),
    pair(.copySlot, .jumpEqImmediate, .copySlotJumpEqImmediate, .a),
    pair(.borrowSlot, .jumpEqImmediate, .borrowSlotJumpEqImmediate, .a),
    pair(.stringNext, .jumpEqImmediate, .stringNextJumpEqImmediate, .a),
    pair(.remImmediate, .remImmediate, .remImmediateRemImmediate),
    pair(.subProductD, .arraySet2, .subProductDArraySet2, .c),
    pair(.arraySet2, .loopRange, .arraySet2LoopRange),
    pair(.addI, .jumpIfElement, .addIJumpIfElement, .b),
    pair(.addI, .arraySet, .addIArraySet, .b),
    pair(.mulD, .mulD, .mulDBesideMulD),
    pair(.addD, .addD, .addDBesideAddD),
    pair(.subD, .subD, .subDBesideSubD),
    pair(.mulD, .addProductD, .mulDFactorAddProductD, .b),
    Group(
      [.arrayGetPart, .arrayGetPart, .subD],
      [Handing(from: 0, to: 2, place: .b), Handing(from: 1, to: 2, place: .c)],
      .arrayGetPartArrayGetPartSubD),
    triple(
      .arrayGetPart, .addProductD, .arraySetPart, .arrayGetPartAddProductDArraySetPart, .x, .c),
    triple(
      .arrayGetPart, .subProductD, .arraySetPart, .arrayGetPartSubProductDArraySetPart, .x, .c),
    triple(.arrayGetPart, .addD, .arraySetPart, .arrayGetPartAddDArraySetPart, .b, .c),
    triple(.arrayGet, .addImmediate, .arraySet, .arrayGetAddImmediateArraySet, .b, .c),
    triple(.arrayGet, .addI, .arraySet, .arrayGetAddIArraySet, .b, .c),
    triple(.arrayGet, .addD, .arraySet, .arrayGetAddDArraySet, .b, .c),
    triple(.arrayGet, .addProductD, .arraySet, .arrayGetAddProductDArraySet, .x, .c),
    triple(.arrayGet, .subProductD, .arraySet, .arrayGetSubProductDArraySet, .x, .c),
    triple(.arrayGet, .arrayGet, .addProductD, .arrayGetArrayGetAddProductD, .b, .c),
    triple(.arrayGet, .addProductD, .loopRange, .arrayGetAddProductDLoopRange, .c),
    triple(.arrayGet, .addD, .loopRange, .arrayGetAddDLoopRange, .c),
    triple(.loadSlot, .addImmediate, .storeSlot, .loadSlotAddImmediateStoreSlot, .b, .c),
  ]

  private static let groupsByFirst: [[Group]] = {
    var result = [[Group]](repeating: [], count: Int(UInt8.max) + 1)
    for group in groups { result[Int(group.parts[0].rawValue)].append(group) }
    return result
  }()

  private static let firsts: [Operation?] = {
    var result = [Operation?](repeating: nil, count: Int(UInt8.max) + 1)
    for group in groups { result[Int(group.operation.rawValue)] = group.parts[0] }
    return result
  }()

  /// What an instruction does alone.
  static func first(of operation: Operation) -> Operation {
    firsts[Int(operation.rawValue)] ?? operation
  }

  /// Lets the first of several instructions do the work of all, so that as few as possible are
  /// dispatched. The others stay as they are: jumps may lead to them, their operands are read there,
  /// and a trap is reported there.
  mutating func groupInstructions() {
    // From the end: how many dispatches the rest takes, and with which group it begins.
    var dispatches = [Int](repeating: 0, count: code.count + 1)
    var chosen = [Group?](repeating: nil, count: code.count)
    for index in code.indices.reversed() {
      dispatches[index] = 1 + dispatches[index + 1]
      for group in Self.groupsByFirst[Int(code[index].operation.rawValue)]
      where index + group.parts.count <= code.count {
        let count = 1 + dispatches[index + group.parts.count]
        if count < dispatches[index], group.matches(code[index...]) {
          dispatches[index] = count
          chosen[index] = group
        }
      }
    }
    var index = 0
    while index < code.count {
      if let group = chosen[index] { code[index].operation = group.operation }
      index += chosen[index]?.parts.count ?? 1
    }
  }
}

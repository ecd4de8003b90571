// Instructions that often follow each other are run by one dispatch.
extension FunctionBuilder {
  struct Pair: Hashable {
    let first: Operation
    let second: Operation

    init(_ first: Operation, _ second: Operation) {
      self.first = first
      self.second = second
    }
  }

  /// The operand of the second instruction that must be the result of the first: it is handed on
  /// without being read again.
  enum Link {
    case none, a, b, c, x

    func holds(from first: Instruction, to second: Instruction) -> Bool {
      switch self {
      case .none: true
      case .a: second.a == first.a
      case .b: second.b == first.a
      case .c: second.c == first.a
      case .x: UInt16(second.x) == first.a
      }
    }
  }

  static let pairs: [Pair: (link: Link, operation: Operation)] = [
    Pair(.mulD, .mulD): (.b, .mulDMulD),
    Pair(.mulD, .addD): (.b, .mulDAddD),
    Pair(.mulD, .subD): (.b, .mulDSubD),
    Pair(.mulD, .addProductD): (.x, .mulDAddProductD),
    Pair(.addD, .mulD): (.b, .addDMulD),
    Pair(.addD, .addD): (.b, .addDAddD),
    Pair(.subD, .mulD): (.b, .subDMulD),
    Pair(.addProductD, .addProductD): (.x, .addProductDAddProductD),
    Pair(.intToDouble, .mulD): (.c, .intToDoubleMulD),
    Pair(.intToDouble, .divD): (.b, .intToDoubleDivD),
    Pair(.addD, .loopRange): (.none, .addDLoopRange),
    Pair(.addProductD, .loopRange): (.none, .addProductDLoopRange),
    Pair(.addI, .addI): (.b, .addIAddI),
    Pair(.subI, .addI): (.b, .subIAddI),
    Pair(.mulI, .addI): (.b, .mulIAddI),
    Pair(.mulI, .addImmediate): (.b, .mulIAddImmediate),
    Pair(.mulImmediate, .addI): (.b, .mulImmediateAddI),
    Pair(.mulImmediate, .addImmediate): (.b, .mulImmediateAddImmediate),
    Pair(.addImmediate, .addImmediate): (.none, .addImmediateAddImmediate),
    Pair(.addImmediate, .remPowerOfTwo): (.b, .addImmediateRemPowerOfTwo),
    Pair(.addImmediate, .remI): (.b, .addImmediateRemI),
    Pair(.addI, .loopRange): (.none, .addILoopRange),
    Pair(.addImmediate, .loopRange): (.none, .addImmediateLoopRange),
    Pair(.addImmediate, .jumpLtI): (.a, .addImmediateJumpLtI),
    Pair(.addImmediate, .jumpLeI): (.a, .addImmediateJumpLeI),
    Pair(.addI, .jumpLeI): (.a, .addIJumpLeI),
    Pair(.remI, .jumpNeImmediate): (.a, .remIJumpNeImmediate),
    Pair(.remImmediate, .jumpNeImmediate): (.a, .remImmediateJumpNeImmediate),
    Pair(.remPowerOfTwo, .jumpNeImmediate): (.a, .remPowerOfTwoJumpNeImmediate),
    Pair(.shiftRightUImmediate, .xor): (.c, .shiftRightUImmediateXor),
    Pair(.shiftLeftImmediate, .xor): (.c, .shiftLeftImmediateXor),
    Pair(.arrayGet, .arrayGet): (.b, .arrayGetArrayGet),
    Pair(.arrayGet, .addI): (.c, .arrayGetAddI),
    Pair(.arrayGet, .addD): (.c, .arrayGetAddD),
    Pair(.arrayGet, .addProductD): (.c, .arrayGetAddProductD),
    Pair(.arrayGet, .subProductD): (.c, .arrayGetSubProductD),
    Pair(.arrayGet, .addImmediate): (.b, .arrayGetAddImmediate),
    Pair(.arrayGet, .arraySet): (.c, .arrayGetArraySet),
    Pair(.addImmediate, .arrayGet): (.c, .addImmediateArrayGet),
    Pair(.addI, .arrayGet): (.c, .addIArrayGet),
    Pair(.addImmediate, .arraySet): (.c, .addImmediateArraySet),
    Pair(.subProductD, .arraySet): (.c, .subProductDArraySet),
    Pair(.arraySet, .arraySet): (.none, .arraySetArraySet),
    Pair(.arraySet, .addImmediate): (.none, .arraySetAddImmediate),
    Pair(.arraySet, .loopRange): (.none, .arraySetLoopRange),
    Pair(.arrayAppend, .loopRange): (.none, .arrayAppendLoopRange),
    Pair(.arrayGetPart, .arrayGetPart): (.none, .arrayGetPartArrayGetPart),
    Pair(.arrayGetPart, .subD): (.c, .arrayGetPartSubD),
    Pair(.addProductD, .arraySetPart): (.c, .addProductDArraySetPart),
    Pair(.subProductD, .arraySetPart): (.c, .subProductDArraySetPart),
    Pair(.move, .move): (.none, .moveMove),
    Pair(.move, .jump): (.none, .moveJump),
  ]

  /// Lets the first of two instructions do the work of both. The second stays as it is: jumps may
  /// lead to it, its operands are read there, and a trap is reported there.
  mutating func pairInstructions() {
    var index = 0
    while index + 1 < code.count {
      let (first, second) = (code[index], code[index + 1])
      if let found = Self.pairs[Pair(first.operation, second.operation)],
        found.link.holds(from: first, to: second)
      {
        code[index].operation = found.operation
        index += 1
      }
      index += 1
    }
  }
}

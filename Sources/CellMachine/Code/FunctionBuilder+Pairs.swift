// Instructions that often follow each other are run by one dispatch.
extension FunctionBuilder {
  private struct Pair: Hashable {
    let first: Operation
    let second: Operation

    init(_ first: Operation, _ second: Operation) {
      self.first = first
      self.second = second
    }
  }

  private static let pairs: [Pair: Operation] = [
    Pair(.mulD, .mulD): .mulDMulD,
    Pair(.mulD, .addD): .mulDAddD,
    Pair(.mulD, .subD): .mulDSubD,
    Pair(.mulD, .addProductD): .mulDAddProductD,
    Pair(.addD, .mulD): .addDMulD,
    Pair(.addD, .addD): .addDAddD,
    Pair(.subD, .mulD): .subDMulD,
    Pair(.addProductD, .addProductD): .addProductDAddProductD,
    Pair(.intToDouble, .mulD): .intToDoubleMulD,
    Pair(.intToDouble, .divD): .intToDoubleDivD,
    Pair(.addD, .loopRange): .addDLoopRange,
    Pair(.addProductD, .loopRange): .addProductDLoopRange,
    Pair(.addI, .addI): .addIAddI,
    Pair(.subI, .addI): .subIAddI,
    Pair(.mulI, .addI): .mulIAddI,
    Pair(.mulImmediate, .addI): .mulImmediateAddI,
    Pair(.mulImmediate, .addImmediate): .mulImmediateAddImmediate,
    Pair(.addImmediate, .addImmediate): .addImmediateAddImmediate,
    Pair(.addImmediate, .remPowerOfTwo): .addImmediateRemPowerOfTwo,
    Pair(.addI, .loopRange): .addILoopRange,
    Pair(.addImmediate, .loopRange): .addImmediateLoopRange,
    Pair(.addImmediate, .jumpLtI): .addImmediateJumpLtI,
    Pair(.addImmediate, .jumpLeI): .addImmediateJumpLeI,
    Pair(.addI, .jumpLeI): .addIJumpLeI,
    Pair(.remI, .jumpNeImmediate): .remIJumpNeImmediate,
    Pair(.remImmediate, .jumpNeImmediate): .remImmediateJumpNeImmediate,
    Pair(.remPowerOfTwo, .jumpNeImmediate): .remPowerOfTwoJumpNeImmediate,
    Pair(.shiftRightUImmediate, .xor): .shiftRightUImmediateXor,
    Pair(.shiftLeftImmediate, .xor): .shiftLeftImmediateXor,
    Pair(.arrayGet, .arrayGet): .arrayGetArrayGet,
    Pair(.arrayGet, .addI): .arrayGetAddI,
    Pair(.arrayGet, .addD): .arrayGetAddD,
    Pair(.arrayGet, .addProductD): .arrayGetAddProductD,
    Pair(.arrayGet, .subProductD): .arrayGetSubProductD,
    Pair(.arrayGet, .addImmediate): .arrayGetAddImmediate,
    Pair(.arrayGet, .arraySet): .arrayGetArraySet,
    Pair(.addImmediate, .arrayGet): .addImmediateArrayGet,
    Pair(.addI, .arrayGet): .addIArrayGet,
    Pair(.addImmediate, .arraySet): .addImmediateArraySet,
    Pair(.subProductD, .arraySet): .subProductDArraySet,
    Pair(.arraySet, .arraySet): .arraySetArraySet,
    Pair(.arraySet, .addImmediate): .arraySetAddImmediate,
    Pair(.arraySet, .loopRange): .arraySetLoopRange,
    Pair(.arrayAppend, .loopRange): .arrayAppendLoopRange,
    Pair(.arrayGetPart, .arrayGetPart): .arrayGetPartArrayGetPart,
    Pair(.arrayGetPart, .subD): .arrayGetPartSubD,
    Pair(.addProductD, .arraySetPart): .addProductDArraySetPart,
    Pair(.subProductD, .arraySetPart): .subProductDArraySetPart,
    Pair(.move, .move): .moveMove,
    Pair(.move, .jump): .moveJump,
  ]

  /// Lets the first of two instructions do the work of both. The second stays as it is: jumps may
  /// lead to it, its operands are read there, and a trap is reported there.
  mutating func pairInstructions() {
    var index = 0
    while index + 1 < code.count {
      let pair = Pair(code[index].operation, code[index + 1].operation)
      if let operation = Self.pairs[pair] {
        code[index].operation = operation
        index += 1
      }
      index += 1
    }
  }
}

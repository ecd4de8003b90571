// Which piece of machine code each operation becomes.
extension FunctionCompiler {
  /// Translates one instruction; false when what comes next isn't what runs next.
  mutating func translate(_ i: Instruction) -> Bool {
    registers.nextInstruction()
    let a = Int(i.a)
    let b = Int(i.b)
    let c = Int(i.c)
    switch i.operation {
    case .nop: break
    case .move: move(b, to: a, likeResultOf: a)
    case .move2: moveMany(from: b, to: a, count: 2)
    case .moveMany where c <= 16: moveMany(from: b, to: a, count: c)
    case .copy:
      let value = integer(b)
      retain(value, mayBeZero: true)
      define(a, value)
    case .loadInt: constant(a, i.wide)
    case .loadConstant: constant(a, machine.state.pointee.constants[i.wide])
    case .copyConstant:
      let value = target(a)
      assembler.load(value, machine.state.pointee.constants[i.wide])
      retain(value, mayBeZero: false)
      define(a, value)
    case .retain: retain(integer(a), mayBeZero: true)
    case .release: release(integer(a))
    case .zero where c <= 16:
      for k in 0..<c {
        assembler.store(frame(a + k), 0)
        changed(a + k)
      }

    case .addI: arithmetic(.add, a, b, c, failing: .overflow)
    case .subI: arithmetic(.sub, a, b, c, failing: .overflow)
    case .mulI: multiply(a, b, c, isChecked: true)
    case .divI: divide(a, b, c, wantsRemainder: false)
    case .remI: divide(a, b, c, wantsRemainder: true)
    case .negI:
      let value = copied(b, to: a)
      assembler.negate(value)
      exit(if: .overflow)
      define(a, value)
    case .addImmediate:
      let value = copied(b, to: a)
      assembler.arithmetic(.add, value, i.offset)
      exit(if: .overflow)
      define(a, value)
    case .mulImmediate:
      let value = integer(b)
      let result = target(a)
      assembler.multiply(result, value, i.offset)
      exit(if: .overflow)
      define(a, result)
    case .divImmediate where i.offset != 0: divide(a, b, by: i.offset, wantsRemainder: false)
    case .remImmediate where i.offset != 0: divide(a, b, by: i.offset, wantsRemainder: true)
    case .divPowerOfTwo: define(a, quotient(b, to: a, log2: c))
    case .remPowerOfTwo: remainder(a, b, log2: c)
    case .addW: arithmetic(.add, a, b, c)
    case .subW: arithmetic(.sub, a, b, c)
    case .mulW: multiply(a, b, c, isChecked: false)
    case .and: arithmetic(.and, a, b, c)
    case .or: arithmetic(.or, a, b, c)
    case .xor: arithmetic(.xor, a, b, c)
    case .invert:
      let value = copied(b, to: a)
      assembler.invert(value)
      define(a, value)
    case .shiftLeft: shift(.left, a, b, c)
    case .shiftRight: shift(.right, a, b, c)
    case .shiftRightU: shift(.rightUnsigned, a, b, c)
    case .shiftLeftImmediate: shift(.left, a, b, by: c)
    case .shiftRightImmediate: shift(.right, a, b, by: c)
    case .shiftRightUImmediate: shift(.rightUnsigned, a, b, by: c)
    case .addU: arithmetic(.add, a, b, c, failing: .below)
    case .subU: arithmetic(.sub, a, b, c, failing: .below)
    case .mulU: multiplyUnsigned(a, b, c)
    case .divU: divideUnsigned(a, b, c, wantsRemainder: false)
    case .remU: divideUnsigned(a, b, c, wantsRemainder: true)
    case .narrow: narrow(a, b, i.x, isChecked: false)
    case .narrowChecked: narrow(a, b, i.x, isChecked: true)

    case .addD: arithmetic(.add, a, b, c, .double)
    case .subD: arithmetic(.sub, a, b, c, .double)
    case .mulD: arithmetic(.mul, a, b, c, .double)
    case .divD: arithmetic(.div, a, b, c, .double)
    case .addProductD: product(.add, a, Int(i.x), b, c)
    case .subProductD: product(.sub, a, Int(i.x), b, c)
    case .sqrtD: squareRoot(a, b, .double)
    case .negD: sign(a, b, .xor)
    case .absD: sign(a, b, .and)
    case .floorD: floor(a, b)
    case .intToDouble:
      let value = integer(b)
      let result = vectorTarget(a)
      assembler.convert(result, value)
      define(a, result)
    case .uintToDouble:
      let value = integer(b)
      assembler.test(value, value)
      exit(if: .negative)
      let result = vectorTarget(a)
      assembler.convert(result, value)
      define(a, result)
    case .doubleToInt: truncate(a, b, .double)
    case .arithmeticF:
      guard let operation = FloatOperation(rawValue: i.x) else { return leaveToInterpreter(i) }
      floatArithmetic(operation, a, b, c)
    case .convert:
      guard let conversion = Conversion(rawValue: i.x) else { return leaveToInterpreter(i) }
      if !convert(conversion, a, b) { perform() }

    case .eqI: compare(a, b, c, .equal)
    case .neI: compare(a, b, c, .notEqual)
    case .ltI: compare(a, b, c, .less)
    case .leI: compare(a, b, c, .lessOrEqual)
    case .ltU: compare(a, b, c, .below)
    case .leU: compare(a, b, c, .belowOrEqual)
    case .eqD: compareEqual(a, b, c, wanted: true, .double)
    case .neD: compareEqual(a, b, c, wanted: false, .double)
    case .ltD: compare(a, c, b, .above, .double)
    case .leD: compare(a, c, b, .aboveOrEqual, .double)
    case .eqF: compareEqual(a, b, c, wanted: true, .single)
    case .ltF: compare(a, c, b, .above, .single)
    case .leF: compare(a, c, b, .aboveOrEqual, .single)
    case .not:
      let value = copied(b, to: a)
      assembler.arithmetic(.xor, value, 1)
      define(a, value)

    case .jump:
      jump(to: position + 1 + i.wide)
      return false
    case .jumpIf, .jumpUnless:
      let value = integer(a)
      assembler.test(value, value)
      branch(i.operation == .jumpIf ? .notEqual : .equal, to: position + 1 + i.wide)
    case .jumpEqI: branch(a, b, .equal, i)
    case .jumpNeI: branch(a, b, .notEqual, i)
    case .jumpLtI: branch(a, b, .less, i)
    case .jumpLeI: branch(a, b, .lessOrEqual, i)
    case .jumpLtU: branch(a, b, .below, i)
    case .jumpLeU: branch(a, b, .belowOrEqual, i)
    case .jumpEqImmediate: branch(a, immediate: i, .equal)
    case .jumpNeImmediate: branch(a, immediate: i, .notEqual)
    case .jumpLtImmediate: branch(a, immediate: i, .less)
    case .jumpLeImmediate: branch(a, immediate: i, .lessOrEqual)
    case .jumpGtImmediate: branch(a, immediate: i, .greater)
    case .jumpGeImmediate: branch(a, immediate: i, .greaterOrEqual)
    case .jumpEqD: branchEqual(a, b, wanted: true, i)
    case .jumpNeD: branchEqual(a, b, wanted: false, i)
    case .jumpLtD: branchDoubles(b, a, .above, i)
    case .jumpLeD: branchDoubles(b, a, .aboveOrEqual, i)
    case .jumpNotLtD: branchDoubles(b, a, .belowOrEqual, i)
    case .jumpNotLeD: branchDoubles(b, a, .below, i)
    case .jumpIfElement: branchOnElement(a, b, .notEqual, i)
    case .jumpUnlessElement: branchOnElement(a, b, .equal, i)
    case .loopRange: loopRange(a, b, i)
    case .loopClosed: loopClosed(a, b, i)
    case .jumpTable:
      jumpTable(a, i.wide)
      return false
    case .jumpIfError:
      assembler.arithmetic(.cmp, Memory(.r12, StateOffset.error), 0)
      branch(.notEqual, to: position + 1 + i.wide)

    case .call: call(i)
    case .callClosure: callClosure(i)
    case .callWitness: callWitness(i)
    case .callTyped: callWitness(i)
    case .ret, .ret1:
      if i.operation == .ret1 {
        if let vector = registers.findVector(a), registers.find(a) == nil {
          assembler.store(frame(0), vector)
        } else {
          assembler.store(frame(0), integer(a))
        }
      }
      assembler.arithmetic(.sub, .r13, 8)
      assembler.ret()
      return false

    case .loadSlot:
      loadResult(a, Memory(integer(b), StateOffset.body + 8 * c))
    case .copySlot:
      let object = integer(b)
      let value = target(a)
      assembler.load(value, Memory(object, StateOffset.body + 8 * c))
      exitIfMovedOut(value)
      retain(value, mayBeZero: true)
      define(a, value)
    case .borrowSlot:
      let object = integer(b)
      let value = target(a)
      assembler.load(value, Memory(object, StateOffset.body + 8 * c))
      exitIfMovedOut(value)
      define(a, value)
    case .takeSlot:
      let place = Memory(integer(b), StateOffset.body + 8 * c)
      let value = target(a)
      assembler.load(value, place)
      exitIfMovedOut(value)
      assembler.store(place, Machine.movedOut)
      define(a, value)
    case .storeSlot:
      store(c, to: Memory(integer(a), StateOffset.body + 8 * b))
    case .replaceSlot:
      let place = Memory(integer(a), StateOffset.body + 8 * b)
      assembler.load(.rdx, place)
      exitIfMovedOut(.rdx)
      store(c, to: place)
      release(.rdx)
    case .typeOf:
      let object = integer(b)
      let value = target(a)
      assembler.load(value, Memory(object, StateOffset.type), .word, signed: true)
      define(a, value)

    case .loadGlobal: loadResult(a, global(i.wide))
    case .copyGlobal:
      let place = global(i.wide)
      let value = target(a)
      assembler.load(value, place)
      exitIfMovedOut(value)
      assembler.arithmetic(.cmp, value, Machine.unset)
      exit(if: .equal)
      retain(value, mayBeZero: true)
      define(a, value)
    case .borrowGlobal, .takeGlobal:
      let place = global(i.wide)
      let value = target(a)
      assembler.load(value, place)
      exitIfMovedOut(value)
      assembler.arithmetic(.cmp, value, Machine.unset)
      exit(if: .equal)
      if i.operation == .takeGlobal { assembler.store(place, Machine.movedOut) }
      define(a, value)
    case .storeGlobal: store(a, to: global(i.wide))
    case .replaceGlobal:
      let place = global(i.wide)
      assembler.load(.rdx, place)
      exitIfMovedOut(.rdx)
      // What has not been set yet isn't an object; the interpreter knows.
      assembler.arithmetic(.cmp, .rdx, Machine.unset)
      exit(if: .equal)
      store(a, to: place)
      release(.rdx)

    case .arrayCount:
      let array = integer(b)
      let count = target(a)
      assembler.load(count, Memory(array, StateOffset.count))
      define(a, count)
    case .arrayGet: loadResult(a, element(b, c))
    case .arrayCopy:
      let place = element(b, c)
      let value = target(a)
      assembler.load(value, place)
      retain(value, mayBeZero: true)
      define(a, value)
    case .arrayGetPart: loadResult(a, part(b, c, Int(i.x)))
    case .arrayGetMany where i.x <= 16: getMany(a, part(b, c, 0), count: Int(i.x))
    case .arraySet:
      let place = element(a, b)
      exitIfShared(a)
      store(c, to: place)
    case .arraySet2: setInRow(i)
    case .arrayReplace:
      let place = element(a, b)
      exitIfShared(a)
      assembler.load(.rdx, place)
      store(c, to: place)
      release(.rdx)
    case .arraySetPart:
      exitIfShared(a)
      store(c, to: part(a, b, Int(i.x)))
    case .arraySetMany where i.x <= 16:
      exitIfShared(a)
      let place = part(a, b, 0)
      for k in 0..<Int(i.x) {
        assembler.load(.rdx, frame(c + k))
        assembler.store(Memory(place.base, place.offset + 8 * k, index: place.index), .rdx)
      }
    case .arrayTake where i.x <= 16:
      exitIfShared(b)
      getMany(a, part(b, c, 0), count: Int(i.x))
    case .arraySwap: swap(a, b, c)
    case .arrayAppend where c == 1: append(a, b)
    case .arrayPop: pop(a, b)

    case .callNative: callNative()
    case .jumpEqString: branchOnText(a, b, CompiledSupport.sameTextAddress, .notEqual, i)
    case .jumpNeString: branchOnText(a, b, CompiledSupport.sameTextAddress, .equal, i)
    case .jumpLtString: branchOnText(a, b, CompiledSupport.textLessAddress, .notEqual, i)
    case .jumpNotLtString: branchOnText(a, b, CompiledSupport.textLessAddress, .equal, i)
    case .takeError:
      let value = target(a)
      assembler.load(value, Memory(.r12, StateOffset.error))
      assembler.store(Memory(.r12, StateOffset.error), 0)
      define(a, value)
    case .setError: store(a, to: Memory(.r12, StateOffset.error))

    case .makeBox, .makeClosure, .makeExistential, .makeInstance, .makeWeak, .loadWeak, .isInstance,
      .conforms, .makeArray, .arrayUnique, .arrayAppend, .tableFind, .tableGet, .tableTake,
      .tableSet, .characterCode, .stringNext, .stringAppend, .concat, .describe, .eqString,
      .ltString, .fmaD:
      perform()

    default:
      return leaveToInterpreter(i)
    }
    return true
  }

  /// The interpreter runs it and comes back.
  private mutating func leaveToInterpreter(_ i: Instruction) -> Bool {
    let label = exit()
    assembler.jump(to: label)
    return false
  }
}

extension Operation {
  /// A `deinit` may run, or a value is out of its place for a while.
  var mayRunOtherCode: Bool {
    switch self {
    case .release, .replaceSlot, .takeSlot, .replaceGlobal, .takeGlobal, .arrayReplace, .arrayTake:
      true
    default: false
    }
  }

  /// Its common form is machine code that loses no machine register.
  var isTranslatedInPlace: Bool {
    switch self {
    case .halt, .makeBox, .makeClosure, .makeExistential, .makeInstance, .setUnfinished,
      .isInstance, .conforms, .makeWeak, .loadWeak, .loadUnowned, .makeArray, .arrayUnique,
      .tableFind, .tableGet, .tableTake, .tableSet, .characterCode, .stringNext, .stringAppend,
      .concat, .describe, .call, .callClosure, .callWitness, .callTyped, .callNative, .throwError,
      .trap, .fmaD, .eqString, .ltString, .jumpEqString, .jumpNeString, .jumpLtString,
      .jumpNotLtString:
      false
    default: true
    }
  }
}

/// What an instruction does. `r[a]` is register `a` of the frame.
///
/// Raw values never appear anywhere: code lives only as long as its machine. Groups are in the
/// order of `Machine.interpret`.
package enum Operation: UInt8 {
  // Registers.
  case halt
  case nop
  /// r[a] ← r[b]
  case move
  /// r[a], r[a+1] ← r[b], r[b+1]
  case move2
  /// c slots from r[b] to r[a]; may overlap
  case moveMany
  /// r[a] ← r[b], retained
  case copy
  /// r[a] ← wide
  case loadInt
  /// r[a] ← constant[wide]
  case loadConstant
  /// r[a] ← constant[wide], retained
  case copyConstant
  case retain
  case release
  /// c registers from r[a] on, set to 0
  case zero

  // Int: trap on overflow.
  case addI, subI, mulI, divI, remI, negI
  /// r[a] ← r[b] + signed c
  case addImmediate
  /// r[a] ← r[b] × signed c
  case mulImmediate
  /// r[a] ← r[b] / signed c, which is neither 0 nor −1
  case divImmediate
  /// r[a] ← the remainder of that
  case remImmediate
  /// r[a] ← r[b] / 2^c, toward zero
  case divPowerOfTwo
  /// r[a] ← the remainder of that
  case remPowerOfTwo
  // Modulo 2^64.
  case addW, subW, mulW
  case and, or, xor, invert
  // Shifts as Swift's smart ones; x is the number of bits of the type.
  case shiftLeft, shiftRight, shiftRightU
  /// r[b] shifted by c bits, of 64
  case shiftLeftImmediate, shiftRightImmediate, shiftRightUImmediate
  // UInt: trap on overflow.
  case addU, subU, mulU, divU, remU
  /// r[a] ← r[b], trap unless it fits x (`Narrow`)
  case narrowChecked
  /// r[a] ← the low bits of r[b], extended as x says
  case narrow

  // Double.
  case addD, subD, mulD, divD, negD, absD, sqrtD, floorD
  /// r[a] ← r[a] + r[b] · r[c] with one rounding
  case fmaD
  /// r[a] ← r[x] + r[b] · r[c], each rounded
  case addProductD
  /// r[a] ← r[x] - r[b] · r[c], each rounded
  case subProductD
  /// Float arithmetic; x says which (`FloatOperation`)
  case arithmeticF
  /// Rare conversions; x says which (`Conversion`)
  case convert
  case intToDouble
  case uintToDouble
  /// Double → Int toward zero; traps when it doesn't fit
  case doubleToInt

  // Comparisons: r[a] ← r[b] ? r[c].
  case eqI, neI, ltI, leI, ltU, leU
  case eqD, neD, ltD, leD
  case eqF, ltF, leF
  case not
  case eqString, ltString

  // Jumps; a negative distance burns its length.
  case jump
  case jumpIf, jumpUnless
  case jumpEqI, jumpNeI, jumpLtI, jumpLeI, jumpLtU, jumpLeU
  // Second operand: signed b.
  case jumpEqImmediate, jumpNeImmediate, jumpLtImmediate, jumpLeImmediate
  case jumpGtImmediate, jumpGeImmediate
  case jumpEqD, jumpNeD, jumpLtD, jumpLeD
  /// Unless less: differs from "greater or equal" for NaN.
  case jumpNotLtD, jumpNotLeD
  case jumpEqString, jumpNeString, jumpLtString, jumpNotLtString
  /// On the flag r[a][r[b]], an array of one slot per element.
  case jumpIfElement, jumpUnlessElement
  /// r[a] += 1; jump while r[a] < r[b]
  case loopRange
  /// if r[a] < r[b]: r[a] += 1 and jump
  case loopClosed
  /// Through jump table wide by r[a].
  case jumpTable

  // Calls. The window begins at r[a]: arguments, then results.
  case call
  /// Closure r[b]; it is passed on in r[a + c], after the arguments.
  case callClosure
  /// Method wide (of a protocol or a class) for the dynamic type of r[a].
  case callWitness
  /// The same for the runtime type in r[a] itself, which stays the first argument.
  case callTyped
  case callNative
  case ret
  /// r[0] ← r[a], then as `ret`.
  case ret1
  /// Returns with the error r[a].
  case throwError
  /// Jumps by wide when a call has just thrown.
  case jumpIfError
  /// r[a] ← the error that was thrown, or 0
  case takeError
  /// Throws r[a] again, unless it is 0.
  case setError
  case trap
  /// Goes over to compiled code, at entry wide.
  case compiled

  // Objects: slot c of the object r[b].
  /// r[a] ← slot, bits only
  case loadSlot
  /// r[a] ← slot, retained; traps when someone is modifying it
  case copySlot
  /// r[a] ← slot, not retained: for use at once
  case borrowSlot
  /// r[a] ← slot, moved out; until it is put back, reading it traps
  case takeSlot
  // Slot b of the object r[a].
  /// slot ← r[c], without releasing what was there
  case storeSlot
  /// slot ← r[c], releasing what was there
  case replaceSlot
  case makeBox
  /// Function of the second word's wide; captures from r[b] on, layout c.
  case makeClosure
  /// r[a] ← existential of type c, moving slots from r[b] on
  case makeExistential
  /// r[a] ← instance of type wide, its slots 0
  case makeInstance
  /// Instance r[a] is unfinished when b is 1, and finished when b is 0.
  case setUnfinished
  /// r[a] ← runtime type of the existential or instance r[b]
  case typeOf
  /// r[a] ← whether the class c is that of instance r[b] or a superclass of it
  case isInstance
  /// r[a] ← whether runtime type r[b] can be cast to target c
  case conforms
  case makeWeak
  /// r[a] ← what the weak object r[b] names, retained, or 0
  case loadWeak
  /// The same for `unowned`: traps when it is gone.
  case loadUnowned

  // Globals: slot wide.
  case loadGlobal, copyGlobal, borrowGlobal, takeGlobal, storeGlobal, replaceGlobal

  // Arrays: r[b] the array, r[c] the index; stored: r[a], r[b], value from r[c] on.
  /// r[a] ← array with room for r[b] elements, layout c
  case makeArray
  case arrayCount
  /// One raw slot per element.
  case arrayGet
  /// One reference per element, retained.
  case arrayCopy
  /// The x slots of an element, bits only.
  case arrayGetMany
  /// Slot x of an element, bits only.
  case arrayGetPart
  case arraySet
  /// r[a][r[b]][r[x]] ← r[c], in an array of arrays
  case arraySet2
  /// Releases the element that was there.
  case arrayReplace
  /// The x slots of an element, without releasing.
  case arraySetMany
  /// Slot x of an element, without releasing.
  case arraySetPart
  /// Makes the array r[b] unique and moves the x slots of element r[c] out to r[a] on.
  case arrayTake
  /// Appends c elements that lie in registers from r[b] on, moved.
  case arrayAppend
  case arrayUnique
  /// Exchanges the elements r[b] and r[c] of the array r[a].
  case arraySwap
  /// Moves the last element of the array r[b] out to r[a] on.
  case arrayPop

  // Tables whose keys the machine hashes; x says how (`KeyKind`).
  /// r[a] ← the position of key r[c] in the table r[b], or -1
  case tableFind
  /// r[a] on ← the value of key r[c] in the table r[b], retained, as an optional
  case tableGet
  // Of the next two, x is 1 when a value is one raw slot.
  /// r[a] on ← the value at position r[c] of the table r[b], moved out
  case tableTake
  /// The value from r[c] on, moved to position r[b] of the table r[a]
  case tableSet

  // Strings.
  /// r[a] ← the code of the text r[b], if it is one ASCII character; else -1
  case characterCode
  /// r[a] ← the character of r[b] at offset r[c], which moves past it; 0 at the end
  case stringNext
  /// r[a] ← r[a] with r[b] at its end
  case stringAppend
  /// r[a] ← the c strings from r[b] on, joined
  case concat
  /// r[a] ← text of r[b]; x says of which type (`Describe`)
  case describe

  // Groups: this instruction and the next ones, whose operations still say what they alone do. Where one
  // needs another's result, it gets it without a look at the register.
  case mulDMulD, mulDAddD, mulDSubD, mulDAddProductD, addDMulD, addDAddD, subDMulD,
    addProductDAddProductD, intToDoubleMulD, intToDoubleDivD, addDLoopRange,
    addProductDLoopRange, addIAddI, subIAddI, mulIAddI, mulIAddImmediate, mulImmediateAddI,
    mulImmediateAddImmediate, addImmediateAddImmediate, addImmediateRemPowerOfTwo,
    addImmediateRemI, addILoopRange, addImmediateLoopRange, addImmediateJumpLtI,
    addImmediateJumpLeI, addIJumpLeI, remIJumpNeImmediate, remImmediateJumpNeImmediate,
    remPowerOfTwoJumpNeImmediate, shiftRightUImmediateXor, shiftLeftImmediateXor,
    arrayGetArrayGet, arrayGetAddI, arrayGetAddD, arrayGetAddProductD, arrayGetSubProductD,
    arrayGetAddImmediate, arrayGetArraySet, addImmediateArrayGet, addIArrayGet,
    addImmediateArraySet, subProductDArraySet, arraySetAddImmediate, arraySetLoopRange,
    arrayAppendLoopRange, arrayGetPartArrayGetPart, arrayGetPartSubD, addProductDArraySetPart,
    subProductDArraySetPart, moveMove, moveJump, addImmediateJumpNeImmediate,
    arrayGetPartMulD, arraySetPartLoopRange, addIAddImmediate, divPowerOfTwoAddI,
    mulIDivPowerOfTwo, intToDoubleAddD, mulDSubProductD, addDJumpNotLtD, subDAddD,
    addImmediateCall, moveCall, addIRet1, copySlotJumpEqImmediate, borrowSlotJumpEqImmediate,
    stringNextJumpEqImmediate, remImmediateRemImmediate, subProductDArraySet2,
    arraySet2LoopRange, addIJumpIfElement, addIArraySet, mulDBesideMulD, addDBesideAddD,
    subDBesideSubD, mulDFactorAddProductD, arrayGetPartArrayGetPartSubD,
    arrayGetPartAddProductDArraySetPart, arrayGetPartSubProductDArraySetPart,
    arrayGetPartAddDArraySetPart, arrayGetAddImmediateArraySet, arrayGetAddIArraySet,
    arrayGetAddDArraySet, arrayGetAddProductDArraySet, arrayGetSubProductDArraySet,
    arrayGetArrayGetAddProductD, arrayGetAddProductDLoopRange, arrayGetAddDLoopRange,
    loadSlotAddImmediateStoreSlot
}

/// Integer types narrower than a slot.
package enum Narrow: UInt8 { case i8, i16, i32, u8, u16, u32 }

package enum FloatOperation: UInt8 { case add, subtract, multiply, divide, negate, squareRoot }

/// Conversions that are too rare for an operation of their own.
package enum Conversion: UInt8 {
  case intToFloat, uintToFloat, floatToDouble, doubleToFloat
  /// Toward zero; trap when the value doesn't fit.
  case doubleToUInt, floatToInt, floatToUInt
  /// The value must fit: `Int` ↔ `UInt`.
  case signChecked
}

/// Types whose text needs no call.
package enum Describe: UInt8 { case int, uint, double, float, bool }

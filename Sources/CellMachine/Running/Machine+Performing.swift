// Instructions that need memory, text or tables, and rare ones: the interpreter's loop and compiled
// code call for them.
extension Machine {
  /// Does what the instruction at `pc` does, one that only writes registers of its frame.
  ///
  /// - Returns: False when the run must stop, with the trap pending.
  @inline(never)
  static func perform(
    _ fp: Slots, _ pc: UnsafePointer<Instruction>,
    _ returns: UnsafeMutablePointer<UnsafePointer<Instruction>>,
    _ state: UnsafeMutablePointer<MachineState>
  ) -> Bool {
    if step(fp, pc, returns, state) { return true }
    state.pointee.pc = pc + 1
    state.pointee.returnTop = returns
    if state.pointee.trapped == 0 { state.pointee.machine.trap(.fuelLimit) }
    return false
  }

  /// False when a trap is pending or no work is left.
  @inline(__always)
  private static func step(
    _ fp: Slots, _ pc: UnsafePointer<Instruction>,
    _ returns: UnsafeMutablePointer<UnsafePointer<Instruction>>,
    _ state: UnsafeMutablePointer<MachineState>
  ) -> Bool {
    switch pc.operation {
    case .makeBox: fp[pc.ra] = Heap(state: state).makeBox(pc.wide).slot
    case .makeClosure: fp[pc.ra] = makeClosure(pc.pointee, function: (pc + 1).wide, fp, state)
    case .makeExistential:
      fp[pc.ra] = Heap(state: state).makeExistential(pc.rc, moving: fp + pc.rb).slot
    case .makeInstance: fp[pc.ra] = makeInstance(pc.wide, state)
    case .makeWeak: fp[pc.ra] = makeWeak(fp[pc.rb], state)
    case .loadWeak: fp[pc.ra] = loadWeak(fp[pc.rb])
    case .isInstance:
      fp[pc.ra] = Slot(isInstance(Object(known: fp[pc.rb]).type, of: pc.rc, state))
    case .conforms:
      state.pointee.pc = pc + 1
      state.pointee.returnTop = returns
      fp[pc.ra] = Slot(conforms(fp[pc.rb], pc.rc, state))
    case .makeArray:
      guard let array = Heap(state: state).makeArray(element: pc.rc, capacity: fp[pc.rb]) else {
        return false
      }
      fp[pc.ra] = array.slot
    case .arrayUnique: if uniqueArray(fp + pc.ra, state) == nil { return false }
    case .arrayAppend: if !arrayAppend(fp, pc, state) { return false }
    case .tableFind: fp[pc.ra] = tableFind(fp, pc, state)
    case .tableGet: getValue(pc.x, fp + pc.ra, fp[pc.rb], fp + pc.rc, state)
    case .tableTake: if !tableTake(fp, pc, state) { return false }
    case .tableSet: if !tableSet(fp, pc, state) { return false }
    case .characterCode: fp[pc.ra] = characterCode(fp[pc.rb])
    case .stringNext: fp[pc.ra] = nextCharacter(fp[pc.rb], fp + pc.rc, state)
    case .stringAppend: stringAppend(fp, pc, state)
    case .concat: fp[pc.ra] = joined(fp + pc.rb, pc.rc, state)
    case .describe: fp[pc.ra] = described(fp[pc.rb], pc.x, state)
    case .eqString: fp[pc.ra] = Slot(sameText(fp[pc.rb], fp[pc.rc], state))
    case .ltString: fp[pc.ra] = Slot(textLess(fp[pc.rb], fp[pc.rc], state))
    case .arithmeticF: fp[pc.ra] = floatArithmetic(pc.x, fp[pc.rb], fp[pc.rc])
    case .eqF: fp[pc.ra] = Slot(float(fp[pc.rb]) == float(fp[pc.rc]))
    case .ltF: fp[pc.ra] = Slot(float(fp[pc.rb]) < float(fp[pc.rc]))
    case .leF: fp[pc.ra] = Slot(float(fp[pc.rb]) <= float(fp[pc.rc]))
    case .fmaD:
      fp[pc.ra] = Slot(
        bits: fp[pc.ra].asDouble.addingProduct(fp[pc.rb].asDouble, fp[pc.rc].asDouble))
    case .convert:
      guard let value = converted(fp[pc.rb], pc.x, state) else { return false }
      fp[pc.ra] = value
    default:
      state.pointee.machine.trap(.internalError)
      return false
    }
    return state.pointee.trapped == 0 && (state.pointee.fuel >= 0 || state.pointee.refill())
  }
}

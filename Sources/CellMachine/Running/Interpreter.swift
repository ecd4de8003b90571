extension Machine {
  /// What a moved-out reference leaves behind: whoever reads it accesses what another is modifying.
  package static let movedOut: Slot = 1
  /// What a global holds for an object until the statement that sets it has run.
  static let unset: Slot = 3

  /// Runs from `pc` until the outermost `ret`, or until a trap (`state.trapped`).
  ///
  /// One loop, one switch, everything through pointers. What may call back or trap writes `pc` and
  /// the tops to the state first. Rare and long work is in functions of its own, so that the loop's
  /// variables stay in registers.
  @inline(never)
  static func interpret(
    _ state: UnsafeMutablePointer<MachineState>, pc start: UnsafePointer<Instruction>,
    fp frame: Slots, returns firstReturn: UnsafeMutablePointer<UnsafePointer<Instruction>>
  ) {
    var pc = start
    var fp = frame
    var returns = firstReturn
    // Leaving the loop for one of these labels says why the run stops.
    var reason = Trap.Kind.internalError
    stopped: do {
      exhausted: do {
        range: do {
          division: do {
            overflow: do {
              run: while true {
                switch pc.operation {

                // MARK: Registers
                case .halt:
                  if pc == haltCode { return }
                  break run
                case .nop:
                  break
                case .move:
                  fp[pc.ra] = fp[pc.rb]
                case .move2:
                  let second = fp[pc.rb &+ 1]
                  fp[pc.ra] = fp[pc.rb]
                  fp[pc.ra &+ 1] = second
                case .moveMany:
                  moveMany(from: fp + pc.rb, to: fp + pc.ra, count: pc.rc)
                case .copy:
                  let slot = fp[pc.rb]
                  if slot != 0 { Object(known: slot).retain() }
                  fp[pc.ra] = slot
                case .loadInt:
                  fp[pc.ra] = pc.wide
                case .loadConstant:
                  fp[pc.ra] = state.pointee.constants[pc.wide]
                case .copyConstant:
                  let slot = state.pointee.constants[pc.wide]
                  Object(known: slot).retain()
                  fp[pc.ra] = slot
                case .retain:
                  let slot = fp[pc.ra]
                  if slot != 0 { Object(known: slot).retain() }
                case .release:
                  let slot = fp[pc.ra]
                  if slot != 0 {
                    let header = Object(known: slot).header
                    let count = header.pointee.strong &- 1
                    header.pointee.strong = count
                    if count == 0 {
                      if destroy(header, state, pc + 1, fp, returns) { return }
                    }
                  }
                case .zero:
                  for k in 0..<pc.rc { fp[pc.ra &+ k] = 0 }

                // MARK: Int
                case .addI:
                  if addI(fp, pc, fp[pc.rb]) == nil { break overflow }
                case .subI:
                  if subI(fp, pc, fp[pc.rb]) == nil { break overflow }
                case .mulI:
                  if mulI(fp, pc, fp[pc.rb]) == nil { break overflow }
                case .divI:
                  let divisor = fp[pc.rc]
                  if divisor == 0 { break division }
                  let (value, overflow) = fp[pc.rb].dividedReportingOverflow(by: divisor)
                  if overflow { break overflow }
                  fp[pc.ra] = value
                case .remI:
                  if fp[pc.rc] == 0 { break division }
                  if remI(fp, pc, fp[pc.rb]) == nil { break overflow }
                case .negI:
                  let (value, overflow) = 0.subtractingReportingOverflow(fp[pc.rb])
                  if overflow { break overflow }
                  fp[pc.ra] = value
                case .addImmediate:
                  if addImmediate(fp, pc, fp[pc.rb]) == nil { break overflow }
                case .mulImmediate:
                  if mulImmediate(fp, pc, fp[pc.rb]) == nil { break overflow }
                case .divImmediate:
                  let divisor = pc.signedC
                  fp[pc.ra] =
                    divisor == 0 ? 0 : fp[pc.rb].dividedReportingOverflow(by: divisor).partialValue
                case .remImmediate:
                  fp[pc.ra] = remainder(fp[pc.rb], by: pc.signedC)
                case .divPowerOfTwo:
                  fp[pc.ra] = quotient(fp[pc.rb], log2: pc.rc)
                case .remPowerOfTwo:
                  fp[pc.ra] = remainder(fp[pc.rb], log2: pc.rc)
                case .addW:
                  fp[pc.ra] = fp[pc.rb] &+ fp[pc.rc]
                case .subW:
                  fp[pc.ra] = fp[pc.rb] &- fp[pc.rc]
                case .mulW:
                  fp[pc.ra] = fp[pc.rb] &* fp[pc.rc]
                case .and:
                  fp[pc.ra] = fp[pc.rb] & fp[pc.rc]
                case .or:
                  fp[pc.ra] = fp[pc.rb] | fp[pc.rc]
                case .xor:
                  fp[pc.ra] = fp[pc.rb] ^ fp[pc.rc]
                case .invert:
                  fp[pc.ra] = ~fp[pc.rb]
                case .shiftLeft:
                  fp[pc.ra] = fp[pc.rb] << fp[pc.rc]
                case .shiftRight:
                  fp[pc.ra] = fp[pc.rb] >> fp[pc.rc]
                case .shiftRightU:
                  fp[pc.ra] = Int(bitPattern: fp[pc.rb].asUInt >> fp[pc.rc])
                case .shiftLeftImmediate:
                  fp[pc.ra] = fp[pc.rb] &<< pc.rc
                case .shiftRightImmediate:
                  fp[pc.ra] = fp[pc.rb] &>> pc.rc
                case .shiftRightUImmediate:
                  fp[pc.ra] = Int(bitPattern: fp[pc.rb].asUInt &>> UInt(pc.rc))

                // MARK: UInt
                case .addU:
                  let (value, overflow) = fp[pc.rb].asUInt.addingReportingOverflow(fp[pc.rc].asUInt)
                  if overflow { break overflow }
                  fp[pc.ra] = Int(bitPattern: value)
                case .subU:
                  let (value, overflow) = fp[pc.rb].asUInt.subtractingReportingOverflow(
                    fp[pc.rc].asUInt)
                  if overflow { break overflow }
                  fp[pc.ra] = Int(bitPattern: value)
                case .mulU:
                  let (value, overflow) = fp[pc.rb].asUInt.multipliedReportingOverflow(
                    by: fp[pc.rc].asUInt)
                  if overflow { break overflow }
                  fp[pc.ra] = Int(bitPattern: value)
                case .divU:
                  let divisor = fp[pc.rc].asUInt
                  if divisor == 0 { break division }
                  fp[pc.ra] = Int(bitPattern: fp[pc.rb].asUInt / divisor)
                case .remU:
                  let divisor = fp[pc.rc].asUInt
                  if divisor == 0 { break division }
                  fp[pc.ra] = Int(bitPattern: fp[pc.rb].asUInt % divisor)
                case .narrowChecked:
                  let value = fp[pc.rb]
                  if narrowed(value, pc.x) != value { break overflow }
                  fp[pc.ra] = value
                case .narrow:
                  fp[pc.ra] = narrowed(fp[pc.rb], pc.x)

                // MARK: Double
                case .addD:
                  fp[pc.ra] = Slot(bits: fp[pc.rb].asDouble + fp[pc.rc].asDouble)
                case .subD:
                  fp[pc.ra] = Slot(bits: fp[pc.rb].asDouble - fp[pc.rc].asDouble)
                case .mulD:
                  fp[pc.ra] = Slot(bits: fp[pc.rb].asDouble * fp[pc.rc].asDouble)
                case .divD:
                  fp[pc.ra] = Slot(bits: fp[pc.rb].asDouble / fp[pc.rc].asDouble)
                case .negD:
                  fp[pc.ra] = fp[pc.rb] ^ Int.min
                case .absD:
                  fp[pc.ra] = fp[pc.rb] & Int.max
                case .sqrtD:
                  fp[pc.ra] = Slot(bits: fp[pc.rb].asDouble.squareRoot())
                case .floorD:
                  fp[pc.ra] = Slot(bits: fp[pc.rb].asDouble.rounded(.down))
                case .addProductD:
                  fp[pc.ra] = Slot(bits: fp[pc.rx].asDouble + product(fp, pc))
                case .subProductD:
                  fp[pc.ra] = Slot(bits: fp[pc.rx].asDouble - product(fp, pc))
                case .intToDouble:
                  fp[pc.ra] = Slot(bits: Double(fp[pc.rb]))
                case .uintToDouble:
                  fp[pc.ra] = Slot(bits: Double(fp[pc.rb].asUInt))
                case .doubleToInt:
                  let value = fp[pc.rb].asDouble
                  // Exactly the doubles whose integral part fits.
                  if value > -0x1.0000000000001p63 && value < 0x1p63 {
                    fp[pc.ra] = Int(value)
                  } else {
                    refuseConversion(value, state)
                    state.pointee.pc = pc + 1
                    state.pointee.returnTop = returns
                    return
                  }

                // MARK: Comparisons
                case .eqI:
                  fp[pc.ra] = Slot(fp[pc.rb] == fp[pc.rc])
                case .neI:
                  fp[pc.ra] = Slot(fp[pc.rb] != fp[pc.rc])
                case .ltI:
                  fp[pc.ra] = Slot(fp[pc.rb] < fp[pc.rc])
                case .leI:
                  fp[pc.ra] = Slot(fp[pc.rb] <= fp[pc.rc])
                case .ltU:
                  fp[pc.ra] = Slot(fp[pc.rb].asUInt < fp[pc.rc].asUInt)
                case .leU:
                  fp[pc.ra] = Slot(fp[pc.rb].asUInt <= fp[pc.rc].asUInt)
                case .eqD:
                  fp[pc.ra] = Slot(fp[pc.rb].asDouble == fp[pc.rc].asDouble)
                case .neD:
                  fp[pc.ra] = Slot(fp[pc.rb].asDouble != fp[pc.rc].asDouble)
                case .ltD:
                  fp[pc.ra] = Slot(fp[pc.rb].asDouble < fp[pc.rc].asDouble)
                case .leD:
                  fp[pc.ra] = Slot(fp[pc.rb].asDouble <= fp[pc.rc].asDouble)
                case .not:
                  fp[pc.ra] = fp[pc.rb] ^ 1

                // MARK: Jumps
                case .jump:
                  if !jump(pc.wide, &pc, state) { break exhausted }
                case .jumpIf:
                  if fp[pc.ra] != 0, !jump(pc.wide, &pc, state) { break exhausted }
                case .jumpUnless:
                  if fp[pc.ra] == 0, !jump(pc.wide, &pc, state) { break exhausted }
                case .jumpEqI:
                  if fp[pc.ra] == fp[pc.rb], !jump(pc.offset, &pc, state) { break exhausted }
                case .jumpNeI:
                  if fp[pc.ra] != fp[pc.rb], !jump(pc.offset, &pc, state) { break exhausted }
                case .jumpLtI:
                  if fp[pc.ra] < fp[pc.rb], !jump(pc.offset, &pc, state) { break exhausted }
                case .jumpLeI:
                  if fp[pc.ra] <= fp[pc.rb], !jump(pc.offset, &pc, state) { break exhausted }
                case .jumpLtU:
                  if fp[pc.ra].asUInt < fp[pc.rb].asUInt, !jump(pc.offset, &pc, state) {
                    break exhausted
                  }
                case .jumpLeU:
                  if fp[pc.ra].asUInt <= fp[pc.rb].asUInt, !jump(pc.offset, &pc, state) {
                    break exhausted
                  }
                case .jumpEqImmediate:
                  if fp[pc.ra] == pc.signedB, !jump(pc.offset, &pc, state) { break exhausted }
                case .jumpNeImmediate:
                  if fp[pc.ra] != pc.signedB, !jump(pc.offset, &pc, state) { break exhausted }
                case .jumpLtImmediate:
                  if fp[pc.ra] < pc.signedB, !jump(pc.offset, &pc, state) { break exhausted }
                case .jumpLeImmediate:
                  if fp[pc.ra] <= pc.signedB, !jump(pc.offset, &pc, state) { break exhausted }
                case .jumpGtImmediate:
                  if fp[pc.ra] > pc.signedB, !jump(pc.offset, &pc, state) { break exhausted }
                case .jumpGeImmediate:
                  if fp[pc.ra] >= pc.signedB, !jump(pc.offset, &pc, state) { break exhausted }
                case .jumpEqD:
                  if fp[pc.ra].asDouble == fp[pc.rb].asDouble, !jump(pc.offset, &pc, state) {
                    break exhausted
                  }
                case .jumpNeD:
                  if fp[pc.ra].asDouble != fp[pc.rb].asDouble, !jump(pc.offset, &pc, state) {
                    break exhausted
                  }
                case .jumpLtD:
                  if fp[pc.ra].asDouble < fp[pc.rb].asDouble, !jump(pc.offset, &pc, state) {
                    break exhausted
                  }
                case .jumpLeD:
                  if fp[pc.ra].asDouble <= fp[pc.rb].asDouble, !jump(pc.offset, &pc, state) {
                    break exhausted
                  }
                case .jumpNotLtD:
                  if !(fp[pc.ra].asDouble < fp[pc.rb].asDouble), !jump(pc.offset, &pc, state) {
                    break exhausted
                  }
                case .jumpNotLeD:
                  if !(fp[pc.ra].asDouble <= fp[pc.rb].asDouble), !jump(pc.offset, &pc, state) {
                    break exhausted
                  }
                case .jumpEqString:
                  let leads = sameText(fp[pc.ra], fp[pc.rb], state)
                  if state.pointee.fuel < 0 && !refuel(state, pc + 1) { break exhausted }
                  if leads { pc += pc.offset }
                case .jumpNeString:
                  let leads = !sameText(fp[pc.ra], fp[pc.rb], state)
                  if state.pointee.fuel < 0 && !refuel(state, pc + 1) { break exhausted }
                  if leads { pc += pc.offset }
                case .jumpLtString:
                  let leads = textLess(fp[pc.ra], fp[pc.rb], state)
                  if state.pointee.fuel < 0 && !refuel(state, pc + 1) { break exhausted }
                  if leads { pc += pc.offset }
                case .jumpNotLtString:
                  let leads = !textLess(fp[pc.ra], fp[pc.rb], state)
                  if state.pointee.fuel < 0 && !refuel(state, pc + 1) { break exhausted }
                  if leads { pc += pc.offset }
                case .jumpIfElement:
                  let array = Object(known: fp[pc.ra])
                  let index = fp[pc.rb]
                  if index.asUInt >= array.count.asUInt { break range }
                  if array.elements[index] != 0, !jump(pc.offset, &pc, state) { break exhausted }
                case .jumpUnlessElement:
                  let array = Object(known: fp[pc.ra])
                  let index = fp[pc.rb]
                  if index.asUInt >= array.count.asUInt { break range }
                  if array.elements[index] == 0, !jump(pc.offset, &pc, state) { break exhausted }
                case .loopRange:
                  if !loopRange(fp, &pc, state) { break exhausted }
                case .loopClosed:
                  let value = fp[pc.ra]
                  if value < fp[pc.rb] {
                    fp[pc.ra] = value &+ 1
                    let distance = pc.offset
                    pc += distance
                    state.pointee.fuel &+= distance
                    if state.pointee.fuel < 0 && !refuel(state, pc + 1) { break exhausted }
                  }
                case .jumpTable:
                  let table = state.pointee.jumpTables[pc.wide]
                  let index = fp[pc.ra] &- Int(table[0])
                  if index >= 0 && index < Int(table[1]) {
                    pc += Int(table[3 &+ index])
                  } else {
                    pc += Int(table[2])
                  }

                // MARK: Calls
                case .call:
                  let function = state.pointee.functions.base + pc.wide
                  fp += pc.ra
                  if let limit = enter(function, fp, &pc, &returns, state) {
                    reason = limit
                    break run
                  }
                  continue run
                case .callClosure:
                  let closure = fp[pc.rb]
                  fp += pc.ra
                  fp[pc.rc] = closure
                  let function = state.pointee.functions.base + Object(known: closure).function
                  if let limit = enter(function, fp, &pc, &returns, state) {
                    reason = limit
                    break run
                  }
                  continue run
                case .callWitness, .callTyped:
                  let slot = fp[pc.ra]
                  let type = pc.operation == .callTyped ? slot : Object(known: slot).type
                  let table = state.pointee.witnesses.base + pc.wide
                  var index = -1
                  if type < table.pointee.count { index = Int(table.pointee[type]) }
                  if index < 0 {
                    state.pointee.pc = pc + 1
                    state.pointee.returnTop = returns
                    state.pointee.top = fp
                    state.pointee.topIsFrame = true
                    index = witness(pc.wide, type, state)
                    if index < 0 { return }
                  }
                  let function = state.pointee.functions.base + index
                  fp += pc.ra
                  if let limit = enter(function, fp, &pc, &returns, state) {
                    reason = limit
                    break run
                  }
                  continue run
                case .callNative:
                  if !callNative(fp, pc, returns, state) { return }
                  if state.pointee.fuel < 0 && !refuel(state, pc + 1) { break exhausted }
                case .ret:
                  returns -= 1
                  pc = returns.pointee - 1
                  fp -= pc.ra
                case .ret1:
                  fp[0] = fp[pc.ra]
                  returns -= 1
                  pc = returns.pointee - 1
                  fp -= pc.ra
                case .throwError:
                  state.pointee.error = fp[pc.ra]
                  state.pointee.errorPlace = pc + 1
                  returns -= 1
                  pc = returns.pointee - 1
                  fp -= pc.ra
                case .jumpIfError:
                  if state.pointee.error != 0 { pc += pc.wide }
                case .takeError:
                  fp[pc.ra] = state.pointee.error
                  state.pointee.error = 0
                case .setError:
                  state.pointee.error = fp[pc.ra]
                case .trap:
                  state.pointee.pc = pc + 1
                  state.pointee.returnTop = returns
                  trapNow(pc.pointee, fp, state)
                  return

                case .compiled:
                  guard let next = runCompiled(state, entry: pc.wide, fp, returns) else { return }
                  pc = next
                  fp = state.pointee.exitFrame
                  returns = state.pointee.exitReturns
                  continue run

                // MARK: Objects
                case .loadSlot:
                  fp[pc.ra] = Object(known: fp[pc.rb]).body[pc.rc]
                case .copySlot:
                  let slot = Object(known: fp[pc.rb]).body[pc.rc]
                  if slot & ~movedOut != 0 {
                    Object(known: slot).retain()
                  } else if slot == movedOut {
                    reason = .exclusivity
                    break run
                  }
                  fp[pc.ra] = slot
                case .borrowSlot:
                  let slot = Object(known: fp[pc.rb]).body[pc.rc]
                  if slot == movedOut {
                    reason = .exclusivity
                    break run
                  }
                  fp[pc.ra] = slot
                case .takeSlot:
                  let place = Object(known: fp[pc.rb]).body + pc.rc
                  let slot = place.pointee
                  if slot == movedOut {
                    reason = .exclusivity
                    break run
                  }
                  place.pointee = movedOut
                  fp[pc.ra] = slot
                case .storeSlot:
                  Object(known: fp[pc.ra]).body[pc.rb] = fp[pc.rc]
                case .replaceSlot:
                  let place = Object(known: fp[pc.ra]).body + pc.rb
                  let old = place.pointee
                  if old == movedOut {
                    reason = .exclusivity
                    break run
                  }
                  place.pointee = fp[pc.rc]
                  if old != 0 {
                    let header = Object(known: old).header
                    header.pointee.strong &-= 1
                    if header.pointee.strong == 0 {
                      if destroy(header, state, pc + 1, fp, returns) { return }
                    }
                  }
                case .setUnfinished:
                  Object(known: fp[pc.ra]).isUnfinished = pc.rb == 1
                case .typeOf:
                  fp[pc.ra] = Object(known: fp[pc.rb]).type
                case .loadUnowned:
                  let target = Object(known: fp[pc.rb]).body[0]
                  let header = Object(known: target).header
                  if header.pointee.strong == 0 {
                    reason = .danglingUnowned
                    break run
                  }
                  header.pointee.strong &+= 1
                  fp[pc.ra] = target

                // MARK: Globals
                case .loadGlobal:
                  fp[pc.ra] = state.pointee.globals[pc.wide]
                case .copyGlobal:
                  let slot = state.pointee.globals[pc.wide]
                  if slot & ~unset != 0 {
                    Object(known: slot).retain()
                  } else if slot != 0 {
                    reason = slot == unset ? .unset : .exclusivity
                    break run
                  }
                  fp[pc.ra] = slot
                case .borrowGlobal:
                  let slot = state.pointee.globals[pc.wide]
                  if slot == movedOut || slot == unset {
                    reason = slot == unset ? .unset : .exclusivity
                    break run
                  }
                  fp[pc.ra] = slot
                case .takeGlobal:
                  let slot = state.pointee.globals[pc.wide]
                  if slot == movedOut || slot == unset {
                    reason = slot == unset ? .unset : .exclusivity
                    break run
                  }
                  state.pointee.globals[pc.wide] = movedOut
                  fp[pc.ra] = slot
                case .storeGlobal:
                  state.pointee.globals[pc.wide] = fp[pc.ra]
                case .replaceGlobal:
                  let old = state.pointee.globals[pc.wide]
                  if old == movedOut {
                    reason = .exclusivity
                    break run
                  }
                  state.pointee.globals[pc.wide] = fp[pc.ra]
                  if old & ~unset != 0 {
                    let header = Object(known: old).header
                    header.pointee.strong &-= 1
                    if header.pointee.strong == 0 {
                      if destroy(header, state, pc + 1, fp, returns) { return }
                    }
                  }

                // MARK: Arrays
                case .arrayCount:
                  fp[pc.ra] = Object(known: fp[pc.rb]).count
                case .arrayGet:
                  if arrayGet(fp, pc, fp[pc.rb], fp[pc.rc]) == nil { break range }
                case .arrayCopy:
                  let array = Object(known: fp[pc.rb])
                  let index = fp[pc.rc]
                  if index.asUInt >= array.count.asUInt { break range }
                  let slot = array.elements[index]
                  if slot != 0 { Object(known: slot).retain() }
                  fp[pc.ra] = slot
                case .arrayGetMany:
                  let array = Object(known: fp[pc.rb])
                  let index = fp[pc.rc]
                  if index.asUInt >= array.count.asUInt { break range }
                  let element = array.element(index)
                  for k in 0..<Int(pc.x) { fp[pc.ra &+ k] = element[k] }
                case .arrayGetPart:
                  if arrayGetPart(fp, pc) == nil { break range }
                case .arraySwap:
                  var array = Object(known: fp[pc.ra])
                  let first = fp[pc.rb]
                  let second = fp[pc.rc]
                  let count = array.count.asUInt
                  if first.asUInt >= count || second.asUInt >= count { break range }
                  if !array.isUnique {
                    guard let copy = uniqueArray(fp + pc.ra, state) else { break run }
                    array = copy
                  }
                  if array.stride == 1 {
                    let elements = array.elements
                    (elements[first], elements[second]) = (elements[second], elements[first])
                  } else {
                    array.swapElements(first, second)
                  }
                case .arraySet:
                  if !hasElement(fp[pc.ra], fp[pc.rb]) { break range }
                  if !arraySet(fp, pc, fp[pc.rc], state) { break run }
                case .arraySet2:
                  if !hasElement(fp[pc.ra], fp[pc.rb]) { break range }
                  guard let row = ownRow(fp, pc, state) else { break run }
                  if fp[pc.rx].asUInt >= row.count.asUInt { break range }
                  row.elements[fp[pc.rx]] = fp[pc.rc]
                case .arrayReplace:
                  var array = Object(known: fp[pc.ra])
                  let index = fp[pc.rb]
                  if index.asUInt >= array.count.asUInt { break range }
                  if !array.isUnique {
                    guard let copy = uniqueArray(fp + pc.ra, state) else { break run }
                    array = copy
                  }
                  let old = array.elements[index]
                  array.elements[index] = fp[pc.rc]
                  if old != 0 {
                    let header = Object(known: old).header
                    header.pointee.strong &-= 1
                    if header.pointee.strong == 0 {
                      if destroy(header, state, pc + 1, fp, returns) { return }
                    }
                  }
                case .arraySetMany:
                  var array = Object(known: fp[pc.ra])
                  let index = fp[pc.rb]
                  if index.asUInt >= array.count.asUInt { break range }
                  if !array.isUnique {
                    guard let copy = uniqueArray(fp + pc.ra, state) else { break run }
                    array = copy
                  }
                  let element = array.element(index)
                  for k in 0..<Int(pc.x) { element[k] = fp[pc.rc &+ k] }
                case .arraySetPart:
                  if !hasElement(fp[pc.ra], fp[pc.rb]) { break range }
                  if !arraySetPart(fp, pc, fp[pc.rc], state) { break run }
                case .arrayTake:
                  var array = Object(known: fp[pc.rb])
                  let index = fp[pc.rc]
                  if index.asUInt >= array.count.asUInt { break range }
                  if !array.isUnique {
                    guard let copy = uniqueArray(fp + pc.rb, state) else { break run }
                    array = copy
                  }
                  let element = array.element(index)
                  for k in 0..<Int(pc.x) { fp[pc.ra &+ k] = element[k] }
                case .arrayPop:
                  let array = Object(known: fp[pc.rb])
                  let last = array.count &- 1
                  if last >= 0 && array.stride == 1 && array.isUnique {
                    fp[pc.ra] = array.elements[last]
                    array.count = last
                  } else if !pop(fp + pc.ra, fp + pc.rb, state) {
                    break run
                  }

                // MARK: What compiled code calls for
                case .makeClosure:
                  if !perform(fp, pc, returns, state) { return }
                  pc += 1
                case .eqF, .ltF, .leF, .fmaD, .arithmeticF, .convert, .eqString, .ltString,
                  .makeBox, .makeExistential, .makeInstance, .makeWeak, .loadWeak, .isInstance,
                  .conforms, .makeArray, .arrayUnique, .arrayAppend, .tableFind, .tableGet,
                  .tableTake, .tableSet, .characterCode, .stringNext, .stringAppend, .concat,
                  .describe:
                  if !perform(fp, pc, returns, state) { return }

                // MARK: Groups
                case .mulDMulD:
                  let value = fp[pc.rb].asDouble * fp[pc.rc].asDouble
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  fp[pc.ra] = Slot(bits: value * fp[pc.rc].asDouble)
                case .mulDAddD:
                  let value = fp[pc.rb].asDouble * fp[pc.rc].asDouble
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  fp[pc.ra] = Slot(bits: value + fp[pc.rc].asDouble)
                case .mulDSubD:
                  let value = fp[pc.rb].asDouble * fp[pc.rc].asDouble
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  fp[pc.ra] = Slot(bits: value - fp[pc.rc].asDouble)
                case .mulDAddProductD:
                  let value = fp[pc.rb].asDouble * fp[pc.rc].asDouble
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  fp[pc.ra] = Slot(bits: value + product(fp, pc))
                case .addDMulD:
                  let value = fp[pc.rb].asDouble + fp[pc.rc].asDouble
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  fp[pc.ra] = Slot(bits: value * fp[pc.rc].asDouble)
                case .addDAddD:
                  let value = fp[pc.rb].asDouble + fp[pc.rc].asDouble
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  fp[pc.ra] = Slot(bits: value + fp[pc.rc].asDouble)
                case .subDMulD:
                  let value = fp[pc.rb].asDouble - fp[pc.rc].asDouble
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  fp[pc.ra] = Slot(bits: value * fp[pc.rc].asDouble)
                case .addProductDAddProductD:
                  let value = fp[pc.rx].asDouble + product(fp, pc)
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  fp[pc.ra] = Slot(bits: value + product(fp, pc))
                case .intToDoubleMulD:
                  let value = Double(fp[pc.rb])
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  fp[pc.ra] = Slot(bits: fp[pc.rb].asDouble * value)
                case .intToDoubleDivD:
                  let value = Double(fp[pc.rb])
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  fp[pc.ra] = Slot(bits: value / fp[pc.rc].asDouble)
                case .addDLoopRange:
                  fp[pc.ra] = Slot(bits: fp[pc.rb].asDouble + fp[pc.rc].asDouble)
                  pc += 1
                  if !loopRange(fp, &pc, state) { break exhausted }
                case .addProductDLoopRange:
                  fp[pc.ra] = Slot(bits: fp[pc.rx].asDouble + product(fp, pc))
                  pc += 1
                  if !loopRange(fp, &pc, state) { break exhausted }
                case .addIAddI:
                  guard let value = addI(fp, pc, fp[pc.rb]) else { break overflow }
                  pc += 1
                  if addI(fp, pc, value) == nil { break overflow }
                case .subIAddI:
                  guard let value = subI(fp, pc, fp[pc.rb]) else { break overflow }
                  pc += 1
                  if addI(fp, pc, value) == nil { break overflow }
                case .mulIAddI:
                  guard let value = mulI(fp, pc, fp[pc.rb]) else { break overflow }
                  pc += 1
                  if addI(fp, pc, value) == nil { break overflow }
                case .mulIAddImmediate:
                  guard let value = mulI(fp, pc, fp[pc.rb]) else { break overflow }
                  pc += 1
                  if addImmediate(fp, pc, value) == nil { break overflow }
                case .mulImmediateAddI:
                  guard let value = mulImmediate(fp, pc, fp[pc.rb]) else { break overflow }
                  pc += 1
                  if addI(fp, pc, value) == nil { break overflow }
                case .mulImmediateAddImmediate:
                  guard let value = mulImmediate(fp, pc, fp[pc.rb]) else { break overflow }
                  pc += 1
                  if addImmediate(fp, pc, value) == nil { break overflow }
                case .addImmediateAddImmediate:
                  if addImmediate(fp, pc, fp[pc.rb]) == nil { break overflow }
                  pc += 1
                  if addImmediate(fp, pc, fp[pc.rb]) == nil { break overflow }
                case .addImmediateRemPowerOfTwo:
                  guard let value = addImmediate(fp, pc, fp[pc.rb]) else { break overflow }
                  pc += 1
                  fp[pc.ra] = remainder(value, log2: pc.rc)
                case .addImmediateRemI:
                  guard let value = addImmediate(fp, pc, fp[pc.rb]) else { break overflow }
                  pc += 1
                  if fp[pc.rc] == 0 { break division }
                  if remI(fp, pc, value) == nil { break overflow }
                case .addILoopRange:
                  if addI(fp, pc, fp[pc.rb]) == nil { break overflow }
                  pc += 1
                  if !loopRange(fp, &pc, state) { break exhausted }
                case .addImmediateLoopRange:
                  if addImmediate(fp, pc, fp[pc.rb]) == nil { break overflow }
                  pc += 1
                  if !loopRange(fp, &pc, state) { break exhausted }
                case .addImmediateJumpLtI:
                  guard let value = addImmediate(fp, pc, fp[pc.rb]) else { break overflow }
                  pc += 1
                  if value < fp[pc.rb], !jump(pc.offset, &pc, state) { break exhausted }
                case .addImmediateJumpLeI:
                  guard let value = addImmediate(fp, pc, fp[pc.rb]) else { break overflow }
                  pc += 1
                  if value <= fp[pc.rb], !jump(pc.offset, &pc, state) { break exhausted }
                case .addIJumpLeI:
                  guard let value = addI(fp, pc, fp[pc.rb]) else { break overflow }
                  pc += 1
                  if value <= fp[pc.rb], !jump(pc.offset, &pc, state) { break exhausted }
                case .remIJumpNeImmediate:
                  if fp[pc.rc] == 0 { break division }
                  guard let value = remI(fp, pc, fp[pc.rb]) else { break overflow }
                  pc += 1
                  if value != pc.signedB, !jump(pc.offset, &pc, state) { break exhausted }
                case .remImmediateJumpNeImmediate:
                  let value = remainder(fp[pc.rb], by: pc.signedC)
                  fp[pc.ra] = value
                  pc += 1
                  if value != pc.signedB, !jump(pc.offset, &pc, state) { break exhausted }
                case .remPowerOfTwoJumpNeImmediate:
                  let value = remainder(fp[pc.rb], log2: pc.rc)
                  fp[pc.ra] = value
                  pc += 1
                  if value != pc.signedB, !jump(pc.offset, &pc, state) { break exhausted }
                case .shiftRightUImmediateXor:
                  let value = Int(bitPattern: fp[pc.rb].asUInt &>> UInt(pc.rc))
                  fp[pc.ra] = value
                  pc += 1
                  fp[pc.ra] = fp[pc.rb] ^ value
                case .shiftLeftImmediateXor:
                  let value = fp[pc.rb] &<< pc.rc
                  fp[pc.ra] = value
                  pc += 1
                  fp[pc.ra] = fp[pc.rb] ^ value
                case .arrayGetArrayGet:
                  guard let value = arrayGet(fp, pc, fp[pc.rb], fp[pc.rc]) else { break range }
                  pc += 1
                  if arrayGet(fp, pc, value, fp[pc.rc]) == nil { break range }
                case .arrayGetAddI:
                  guard let value = arrayGet(fp, pc, fp[pc.rb], fp[pc.rc]) else { break range }
                  pc += 1
                  if addI(fp, pc, fp[pc.rb], value) == nil { break overflow }
                case .arrayGetAddD:
                  guard let value = arrayGet(fp, pc, fp[pc.rb], fp[pc.rc]) else { break range }
                  pc += 1
                  fp[pc.ra] = Slot(bits: fp[pc.rb].asDouble + value.asDouble)
                case .arrayGetAddProductD:
                  guard let value = arrayGet(fp, pc, fp[pc.rb], fp[pc.rc]) else { break range }
                  pc += 1
                  let product = fp[pc.rb].asDouble * value.asDouble
                  fp[pc.ra] = Slot(bits: fp[pc.rx].asDouble + product)
                case .arrayGetSubProductD:
                  guard let value = arrayGet(fp, pc, fp[pc.rb], fp[pc.rc]) else { break range }
                  pc += 1
                  let product = fp[pc.rb].asDouble * value.asDouble
                  fp[pc.ra] = Slot(bits: fp[pc.rx].asDouble - product)
                case .arrayGetAddImmediate:
                  guard let value = arrayGet(fp, pc, fp[pc.rb], fp[pc.rc]) else { break range }
                  pc += 1
                  if addImmediate(fp, pc, value) == nil { break overflow }
                case .arrayGetArraySet:
                  guard let value = arrayGet(fp, pc, fp[pc.rb], fp[pc.rc]) else { break range }
                  pc += 1
                  if !hasElement(fp[pc.ra], fp[pc.rb]) { break range }
                  if !arraySet(fp, pc, value, state) { break run }
                case .addImmediateArrayGet:
                  guard let value = addImmediate(fp, pc, fp[pc.rb]) else { break overflow }
                  pc += 1
                  if arrayGet(fp, pc, fp[pc.rb], value) == nil { break range }
                case .addIArrayGet:
                  guard let value = addI(fp, pc, fp[pc.rb]) else { break overflow }
                  pc += 1
                  if arrayGet(fp, pc, fp[pc.rb], value) == nil { break range }
                case .addImmediateArraySet:
                  guard let value = addImmediate(fp, pc, fp[pc.rb]) else { break overflow }
                  pc += 1
                  if !hasElement(fp[pc.ra], fp[pc.rb]) { break range }
                  if !arraySet(fp, pc, value, state) { break run }
                case .subProductDArraySet:
                  let value = fp[pc.rx].asDouble - product(fp, pc)
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  if !hasElement(fp[pc.ra], fp[pc.rb]) { break range }
                  if !arraySet(fp, pc, Slot(bits: value), state) { break run }
                case .arraySetAddImmediate:
                  if !hasElement(fp[pc.ra], fp[pc.rb]) { break range }
                  if !arraySet(fp, pc, fp[pc.rc], state) { break run }
                  pc += 1
                  if addImmediate(fp, pc, fp[pc.rb]) == nil { break overflow }
                case .arraySetLoopRange:
                  if !hasElement(fp[pc.ra], fp[pc.rb]) { break range }
                  if !arraySet(fp, pc, fp[pc.rc], state) { break run }
                  pc += 1
                  if !loopRange(fp, &pc, state) { break exhausted }
                case .arrayAppendLoopRange:
                  if !arrayAppend(fp, pc, state) { break run }
                  pc += 1
                  if !loopRange(fp, &pc, state) { break exhausted }
                case .arrayGetPartArrayGetPart:
                  if arrayGetPart(fp, pc) == nil { break range }
                  pc += 1
                  if arrayGetPart(fp, pc) == nil { break range }
                case .arrayGetPartSubD:
                  guard let value = arrayGetPart(fp, pc) else { break range }
                  pc += 1
                  fp[pc.ra] = Slot(bits: fp[pc.rb].asDouble - value.asDouble)
                case .addProductDArraySetPart:
                  let value = fp[pc.rx].asDouble + product(fp, pc)
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  if !hasElement(fp[pc.ra], fp[pc.rb]) { break range }
                  if !arraySetPart(fp, pc, Slot(bits: value), state) { break run }
                case .subProductDArraySetPart:
                  let value = fp[pc.rx].asDouble - product(fp, pc)
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  if !hasElement(fp[pc.ra], fp[pc.rb]) { break range }
                  if !arraySetPart(fp, pc, Slot(bits: value), state) { break run }
                case .addImmediateJumpNeImmediate:
                  if addImmediate(fp, pc, fp[pc.rb]) == nil { break overflow }
                  pc += 1
                  if fp[pc.ra] != pc.signedB, !jump(pc.offset, &pc, state) { break exhausted }
                case .arrayGetPartMulD:
                  guard let value = arrayGetPart(fp, pc) else { break range }
                  pc += 1
                  fp[pc.ra] = Slot(bits: value.asDouble * fp[pc.rc].asDouble)
                case .arraySetPartLoopRange:
                  if !hasElement(fp[pc.ra], fp[pc.rb]) { break range }
                  if !arraySetPart(fp, pc, fp[pc.rc], state) { break run }
                  pc += 1
                  if !loopRange(fp, &pc, state) { break exhausted }
                case .addIAddImmediate:
                  guard let value = addI(fp, pc, fp[pc.rb]) else { break overflow }
                  pc += 1
                  if addImmediate(fp, pc, value) == nil { break overflow }
                case .divPowerOfTwoAddI:
                  let value = quotient(fp[pc.rb], log2: pc.rc)
                  fp[pc.ra] = value
                  pc += 1
                  if addI(fp, pc, value) == nil { break overflow }
                case .mulIDivPowerOfTwo:
                  guard let value = mulI(fp, pc, fp[pc.rb]) else { break overflow }
                  pc += 1
                  fp[pc.ra] = quotient(value, log2: pc.rc)
                case .intToDoubleAddD:
                  let value = Double(fp[pc.rb])
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  fp[pc.ra] = Slot(bits: value + fp[pc.rc].asDouble)
                case .mulDSubProductD:
                  let value = fp[pc.rb].asDouble * fp[pc.rc].asDouble
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  fp[pc.ra] = Slot(bits: value - product(fp, pc))
                case .addDJumpNotLtD:
                  let value = fp[pc.rb].asDouble + fp[pc.rc].asDouble
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  if !(fp[pc.ra].asDouble < value), !jump(pc.offset, &pc, state) { break exhausted }
                case .subDAddD:
                  let value = fp[pc.rb].asDouble - fp[pc.rc].asDouble
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  fp[pc.ra] = Slot(bits: value + fp[pc.rc].asDouble)
                case .addImmediateCall:
                  if addImmediate(fp, pc, fp[pc.rb]) == nil { break overflow }
                  pc += 1
                  let function = state.pointee.functions.base + pc.wide
                  fp += pc.ra
                  if let limit = enter(function, fp, &pc, &returns, state) {
                    reason = limit
                    break run
                  }
                  continue run
                case .moveCall:
                  fp[pc.ra] = fp[pc.rb]
                  pc += 1
                  let function = state.pointee.functions.base + pc.wide
                  fp += pc.ra
                  if let limit = enter(function, fp, &pc, &returns, state) {
                    reason = limit
                    break run
                  }
                  continue run
                case .addIRet1:
                  guard let value = addI(fp, pc, fp[pc.rb]) else { break overflow }
                  fp[0] = value
                  returns -= 1
                  pc = returns.pointee - 1
                  fp -= pc.ra
                case .copySlotJumpEqImmediate:
                  let slot = Object(known: fp[pc.rb]).body[pc.rc]
                  if slot & ~movedOut != 0 {
                    Object(known: slot).retain()
                  } else if slot == movedOut {
                    reason = .exclusivity
                    break run
                  }
                  fp[pc.ra] = slot
                  pc += 1
                  if slot == pc.signedB, !jump(pc.offset, &pc, state) { break exhausted }
                case .borrowSlotJumpEqImmediate:
                  let slot = Object(known: fp[pc.rb]).body[pc.rc]
                  if slot == movedOut {
                    reason = .exclusivity
                    break run
                  }
                  fp[pc.ra] = slot
                  pc += 1
                  if slot == pc.signedB, !jump(pc.offset, &pc, state) { break exhausted }
                case .stringNextJumpEqImmediate:
                  let character = nextCharacter(fp[pc.rb], fp + pc.rc, state)
                  fp[pc.ra] = character
                  if state.pointee.fuel < 0 && !refuel(state, pc + 1) { break exhausted }
                  pc += 1
                  if character == pc.signedB, !jump(pc.offset, &pc, state) { break exhausted }
                case .remImmediateRemImmediate:
                  fp[pc.ra] = remainder(fp[pc.rb], by: pc.signedC)
                  pc += 1
                  fp[pc.ra] = remainder(fp[pc.rb], by: pc.signedC)
                case .subProductDArraySet2:
                  let value = fp[pc.rx].asDouble - product(fp, pc)
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  if !hasElement(fp[pc.ra], fp[pc.rb]) { break range }
                  guard let row = ownRow(fp, pc, state) else { break run }
                  if fp[pc.rx].asUInt >= row.count.asUInt { break range }
                  row.elements[fp[pc.rx]] = Slot(bits: value)
                case .arraySet2LoopRange:
                  if !hasElement(fp[pc.ra], fp[pc.rb]) { break range }
                  guard let row = ownRow(fp, pc, state) else { break run }
                  if fp[pc.rx].asUInt >= row.count.asUInt { break range }
                  row.elements[fp[pc.rx]] = fp[pc.rc]
                  pc += 1
                  if !loopRange(fp, &pc, state) { break exhausted }
                case .addIJumpIfElement:
                  guard let index = addI(fp, pc, fp[pc.rb]) else { break overflow }
                  pc += 1
                  let array = Object(known: fp[pc.ra])
                  if index.asUInt >= array.count.asUInt { break range }
                  if array.elements[index] != 0, !jump(pc.offset, &pc, state) { break exhausted }
                case .addIArraySet:
                  guard let index = addI(fp, pc, fp[pc.rb]) else { break overflow }
                  pc += 1
                  if !hasElement(fp[pc.ra], index) { break range }
                  if !arraySet(fp, pc, fp[pc.rc], state) { break run }
                case .mulDBesideMulD:
                  fp[pc.ra] = Slot(bits: product(fp, pc))
                  pc += 1
                  fp[pc.ra] = Slot(bits: product(fp, pc))
                case .addDBesideAddD:
                  fp[pc.ra] = Slot(bits: fp[pc.rb].asDouble + fp[pc.rc].asDouble)
                  pc += 1
                  fp[pc.ra] = Slot(bits: fp[pc.rb].asDouble + fp[pc.rc].asDouble)
                case .subDBesideSubD:
                  fp[pc.ra] = Slot(bits: fp[pc.rb].asDouble - fp[pc.rc].asDouble)
                  pc += 1
                  fp[pc.ra] = Slot(bits: fp[pc.rb].asDouble - fp[pc.rc].asDouble)
                case .mulDFactorAddProductD:
                  let value = product(fp, pc)
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  fp[pc.ra] = Slot(bits: fp[pc.rx].asDouble + value * fp[pc.rc].asDouble)
                case .arrayGetPartArrayGetPartSubD:
                  guard let left = arrayGetPart(fp, pc) else { break range }
                  pc += 1
                  guard let right = arrayGetPart(fp, pc) else { break range }
                  pc += 1
                  fp[pc.ra] = Slot(bits: left.asDouble - right.asDouble)
                case .arrayGetPartAddProductDArraySetPart:
                  guard let old = arrayGetPart(fp, pc) else { break range }
                  pc += 1
                  let value = old.asDouble + product(fp, pc)
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  if !hasElement(fp[pc.ra], fp[pc.rb]) { break range }
                  if !arraySetPart(fp, pc, Slot(bits: value), state) { break run }
                case .arrayGetPartSubProductDArraySetPart:
                  guard let old = arrayGetPart(fp, pc) else { break range }
                  pc += 1
                  let value = old.asDouble - product(fp, pc)
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  if !hasElement(fp[pc.ra], fp[pc.rb]) { break range }
                  if !arraySetPart(fp, pc, Slot(bits: value), state) { break run }
                case .arrayGetPartAddDArraySetPart:
                  guard let old = arrayGetPart(fp, pc) else { break range }
                  pc += 1
                  let value = old.asDouble + fp[pc.rc].asDouble
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  if !hasElement(fp[pc.ra], fp[pc.rb]) { break range }
                  if !arraySetPart(fp, pc, Slot(bits: value), state) { break run }
                case .arrayGetAddImmediateArraySet:
                  guard let old = arrayGet(fp, pc, fp[pc.rb], fp[pc.rc]) else { break range }
                  pc += 1
                  guard let value = addImmediate(fp, pc, old) else { break overflow }
                  pc += 1
                  if !hasElement(fp[pc.ra], fp[pc.rb]) { break range }
                  if !arraySet(fp, pc, value, state) { break run }
                case .arrayGetAddIArraySet:
                  guard let old = arrayGet(fp, pc, fp[pc.rb], fp[pc.rc]) else { break range }
                  pc += 1
                  guard let value = addI(fp, pc, old) else { break overflow }
                  pc += 1
                  if !hasElement(fp[pc.ra], fp[pc.rb]) { break range }
                  if !arraySet(fp, pc, value, state) { break run }
                case .arrayGetAddDArraySet:
                  guard let old = arrayGet(fp, pc, fp[pc.rb], fp[pc.rc]) else { break range }
                  pc += 1
                  let value = old.asDouble + fp[pc.rc].asDouble
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  if !hasElement(fp[pc.ra], fp[pc.rb]) { break range }
                  if !arraySet(fp, pc, Slot(bits: value), state) { break run }
                case .arrayGetAddProductDArraySet:
                  guard let old = arrayGet(fp, pc, fp[pc.rb], fp[pc.rc]) else { break range }
                  pc += 1
                  let value = old.asDouble + product(fp, pc)
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  if !hasElement(fp[pc.ra], fp[pc.rb]) { break range }
                  if !arraySet(fp, pc, Slot(bits: value), state) { break run }
                case .arrayGetSubProductDArraySet:
                  guard let old = arrayGet(fp, pc, fp[pc.rb], fp[pc.rc]) else { break range }
                  pc += 1
                  let value = old.asDouble - product(fp, pc)
                  fp[pc.ra] = Slot(bits: value)
                  pc += 1
                  if !hasElement(fp[pc.ra], fp[pc.rb]) { break range }
                  if !arraySet(fp, pc, Slot(bits: value), state) { break run }
                case .arrayGetArrayGetAddProductD:
                  guard let row = arrayGet(fp, pc, fp[pc.rb], fp[pc.rc]) else { break range }
                  pc += 1
                  guard let value = arrayGet(fp, pc, row, fp[pc.rc]) else { break range }
                  pc += 1
                  fp[pc.ra] = Slot(
                    bits: fp[pc.rx].asDouble + fp[pc.rb].asDouble * value.asDouble)
                case .arrayGetAddProductDLoopRange:
                  guard let value = arrayGet(fp, pc, fp[pc.rb], fp[pc.rc]) else { break range }
                  pc += 1
                  fp[pc.ra] = Slot(
                    bits: fp[pc.rx].asDouble + fp[pc.rb].asDouble * value.asDouble)
                  pc += 1
                  if !loopRange(fp, &pc, state) { break exhausted }
                case .arrayGetAddDLoopRange:
                  guard let value = arrayGet(fp, pc, fp[pc.rb], fp[pc.rc]) else { break range }
                  pc += 1
                  fp[pc.ra] = Slot(bits: fp[pc.rb].asDouble + value.asDouble)
                  pc += 1
                  if !loopRange(fp, &pc, state) { break exhausted }
                case .loadSlotAddImmediateStoreSlot:
                  let old = Object(known: fp[pc.rb]).body[pc.rc]
                  fp[pc.ra] = old
                  pc += 1
                  guard let value = addImmediate(fp, pc, old) else { break overflow }
                  pc += 1
                  Object(known: fp[pc.ra]).body[pc.rb] = value
                case .moveMove:
                  fp[pc.ra] = fp[pc.rb]
                  pc += 1
                  fp[pc.ra] = fp[pc.rb]
                case .moveJump:
                  fp[pc.ra] = fp[pc.rb]
                  pc += 1
                  if !jump(pc.wide, &pc, state) { break exhausted }
                }
                pc += 1
              }
              break stopped
            }
            reason = .overflow
            break stopped
          }
          reason = .divisionByZero
          break stopped
        }
        reason = .indexOutOfRange
        break stopped
      }
      reason = .fuelLimit
    }

    state.pointee.pc = pc + 1
    state.pointee.returnTop = returns
    state.pointee.machine.trap(reason)
  }
}

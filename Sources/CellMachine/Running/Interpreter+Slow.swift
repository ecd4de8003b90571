// The long ways round of instructions, kept out of the loop.
extension Machine {
  /// Destroys an object whose last reference an instruction gave up; true when the run must stop.
  @inline(never)
  static func destroy(
    _ header: UnsafeMutablePointer<ObjectHeader>, _ state: UnsafeMutablePointer<MachineState>,
    _ pc: UnsafePointer<Instruction>, _ fp: Slots,
    _ returns: UnsafeMutablePointer<UnsafePointer<Instruction>>
  ) -> Bool {
    state.pointee.pc = pc
    state.pointee.returnTop = returns
    state.pointee.top = fp
    state.pointee.topIsFrame = true
    Heap(state: state).destroy(Object(header))
    return state.pointee.trapped != 0
  }

  @inline(__always) static func narrowed(_ value: Slot, _ kind: UInt8) -> Slot {
    switch Narrow(rawValue: kind) {
    case .i8: Int(Int8(truncatingIfNeeded: value))
    case .i16: Int(Int16(truncatingIfNeeded: value))
    case .i32: Int(Int32(truncatingIfNeeded: value))
    case .u8: Int(UInt8(truncatingIfNeeded: value))
    case .u16: Int(UInt16(truncatingIfNeeded: value))
    case .u32: Int(UInt32(truncatingIfNeeded: value))
    case nil: value
    }
  }

  @inline(__always) static func float(_ slot: Slot) -> Float {
    Float(bitPattern: UInt32(truncatingIfNeeded: slot))
  }

  @inline(never) static func floatArithmetic(_ kind: UInt8, _ a: Slot, _ b: Slot) -> Slot {
    let x = float(a)
    let y = float(b)
    let value: Float =
      switch FloatOperation(rawValue: kind) {
      case .add: x + y
      case .subtract: x - y
      case .multiply: x * y
      case .divide: x / y
      case .negate: -x
      case .squareRoot: x.squareRoot()
      case nil: x
      }
    return Int(value.bitPattern)
  }

  @inline(never)
  static func converted(
    _ slot: Slot, _ kind: UInt8, _ state: UnsafeMutablePointer<MachineState>
  ) -> Slot? {
    let double = Double(bitPattern: UInt64(truncatingIfNeeded: slot))
    switch Conversion(rawValue: kind) {
    case .intToFloat: return Int(Float(slot).bitPattern)
    case .uintToFloat: return Int(Float(UInt(bitPattern: slot)).bitPattern)
    case .floatToDouble: return Int(truncatingIfNeeded: Double(float(slot)).bitPattern)
    case .doubleToFloat: return Int(Float(double).bitPattern)
    case .doubleToUInt:
      if double > -1 && double < 0x1p64 { return Int(bitPattern: UInt(double)) }
      refuseConversion(double, state)
      return nil
    case .floatToInt:
      let value = Double(float(slot))
      if value >= -0x1p63 && value < 0x1p63 { return Int(value) }
      refuseConversion(value, state)
      return nil
    case .floatToUInt:
      let value = Double(float(slot))
      if value > -1 && value < 0x1p64 { return Int(bitPattern: UInt(value)) }
      refuseConversion(value, state)
      return nil
    case .signChecked:
      if slot >= 0 { return slot }
      state.pointee.machine.trap(.overflow, "the value doesn't fit: it is negative or too large")
      return nil
    case nil: return slot
    }
  }

  @inline(never)
  static func refuseConversion(_ value: Double, _ state: UnsafeMutablePointer<MachineState>) {
    let why =
      value.isFinite ? "the value \(value) doesn't fit the integer type" : "it is \(value)"
    state.pointee.machine.trap(
      .overflow, "floating-point value can't be converted to an integer: \(why)")
  }

  /// Whether two strings are equal; what one ASCII character is, its object alone says.
  @inline(__always)
  static func sameText(
    _ a: Slot, _ b: Slot, _ state: UnsafeMutablePointer<MachineState>
  ) -> Bool {
    if Object(known: a).asciiCode != 0 && Object(known: b).asciiCode != 0 {
      state.pointee.fuel &-= 2
      return a == b
    }
    return stringsEqual(a, b, state)
  }

  @inline(never)
  static func stringsEqual(
    _ a: Slot, _ b: Slot, _ state: UnsafeMutablePointer<MachineState>
  ) -> Bool {
    state.pointee.fuel &-= 2
    if a == b { return true }
    let x = Object(known: a).string
    let y = Object(known: b).string
    state.pointee.fuel &-= min(x.utf8.count, y.utf8.count) / 16
    return x == y
  }

  @inline(never)
  static func stringLess(
    _ a: Slot, _ b: Slot, _ state: UnsafeMutablePointer<MachineState>
  ) -> Bool {
    let x = Object(known: a).string
    let y = Object(known: b).string
    state.pointee.fuel &-= 2 &+ min(x.utf8.count, y.utf8.count) / 16
    return x < y
  }

  @inline(never)
  static func trapNow(_ i: Instruction, _ fp: Slots, _ state: UnsafeMutablePointer<MachineState>) {
    let machine = state.pointee.machine
    let kind = Trap.Kind(number: Int(i.x))
    // The message is a constant, or in the register that the operand names.
    let text: String? =
      i.wide >= 0
      ? Object(known: state.pointee.constants[i.wide]).string
      : i.a != UInt16.max ? Object(known: fp[Int(i.a)]).string : nil
    machine.trap(kind, text)
  }

  @inline(never)
  static func witness(
    _ requirement: Int, _ type: TypeID, _ state: UnsafeMutablePointer<MachineState>
  ) -> Int {
    let machine = state.pointee.machine
    let found = machine.resolveWitness?(requirement, type) ?? -1
    guard found >= 0 else {
      machine.trap(.internalError, "no function for a protocol's requirement")
      return -1
    }
    state.pointee.witnesses.base[requirement].extend(to: type + 1, with: -1)
    state.pointee.witnesses.base[requirement][type] = Int32(truncatingIfNeeded: found)
    return found
  }

  @inline(never)
  static func makeClosure(
    _ i: Instruction, function: Int, _ fp: Slots, _ state: UnsafeMutablePointer<MachineState>
  ) -> Slot {
    let layout = Int(i.c)
    let count = Int(state.pointee.layouts[layout].slotCount)
    let object = Heap(state: state).allocate(.closure, bytes: (count &+ 1) &* 8, type: layout)
    object.body[0] = function
    object.captures.update(from: fp + Int(i.b), count: count)
    return object.slot
  }

  @inline(__always)
  static func makeInstance(
    _ type: TypeID, _ state: UnsafeMutablePointer<MachineState>
  ) -> Slot {
    let count = Int(state.pointee.layouts[state.pointee.types[type].instanceLayout].slotCount)
    let object = Heap(state: state).allocate(.instance, bytes: count &* 8, type: type)
    object.body.update(repeating: 0, count: count)
    return object.slot
  }

  @inline(never)
  static func isInstance(
    _ type: TypeID, of target: TypeID, _ state: UnsafeMutablePointer<MachineState>
  ) -> Bool {
    var type = type
    while type >= 0 {
      if type == target { return true }
      type = state.pointee.types[type].superclass
    }
    return false
  }

  @inline(never)
  static func conforms(
    _ type: TypeID, _ target: Int, _ state: UnsafeMutablePointer<MachineState>
  ) -> Bool {
    state.pointee.machine.resolveConformance?(type, target) ?? false
  }

  @inline(never)
  static func makeWeak(_ target: Slot, _ state: UnsafeMutablePointer<MachineState>) -> Slot {
    if target == 0 { return 0 }
    Object(known: target).header.pointee.weak &+= 1
    let object = Heap(state: state).allocate(.weak, bytes: 8, type: 0)
    object.body[0] = target
    return object.slot
  }

  @inline(never)
  static func uniqueArray(_ slot: Slots, _ state: UnsafeMutablePointer<MachineState>) -> Object? {
    let array = Heap(state: state).uniqueArray(slot)
    return state.pointee.trapped == 0 ? array : nil
  }

  @inline(never)
  static func append(
    _ slot: Slots, _ values: Slots, _ count: Int, _ state: UnsafeMutablePointer<MachineState>
  ) -> Bool {
    guard let array = Heap(state: state).uniqueArray(slot, extra: count),
      state.pointee.trapped == 0
    else { return false }
    array.element(array.count).update(from: values, count: count &* array.stride)
    array.count &+= count
    return true
  }

  /// False when a trap is pending.
  @inline(never)
  static func pop(
    _ target: Slots, _ slot: Slots, _ state: UnsafeMutablePointer<MachineState>
  ) -> Bool {
    guard Object(known: slot.pointee).count > 0 else {
      state.pointee.machine.trap(
        .precondition, "can't remove last element from an empty collection")
      return false
    }
    guard let array = Heap(state: state).uniqueArray(slot), state.pointee.trapped == 0 else {
      return false
    }
    array.count &-= 1
    let element = array.element(array.count)
    for k in 0..<array.stride {
      target[k] = element[k]
      element[k] = 0
    }
    return true
  }

  @inline(never)
  static func onlyASCII(_ slot: Slot) -> Int {
    let text = Object(known: slot).string
    guard text.utf8.count == 1, let byte = text.utf8.first else { return -1 }
    return Int(byte)
  }

  /// The character (+1) of a text at an offset, which moves on; 0 at the end.
  @inline(never)
  static func nextCharacter(
    _ slot: Slot, _ offset: Slots, _ state: UnsafeMutablePointer<MachineState>
  ) -> Slot {
    state.pointee.fuel &-= 3
    if Object(known: slot).tailLength != 0 { Object(known: slot).settle() }
    let text = Object(known: slot).body(as: String.self)
    let start = offset.pointee
    guard start >= 0, start < text.pointee.utf8.count else { return 0 }
    let heap = Heap(state: state)
    if let byte = text.pointee.lonelyASCII(at: start) {
      offset.pointee = start &+ 1
      return heap.makeCharacter(ascii: byte).slot
    }
    let index = text.pointee.utf8.index(text.pointee.startIndex, offsetBy: start)
    let character = String(text.pointee[index])
    offset.pointee = start &+ character.utf8.count
    return heap.makeCharacter(character).slot
  }

  /// Adds a text to the one in `slot`, in place when nobody else has it.
  @inline(never)
  static func appendString(
    _ slot: Slots, _ other: Slot, _ state: UnsafeMutablePointer<MachineState>
  ) {
    let heap = Heap(state: state)
    let text = Object(known: slot.pointee)
    let addition = Object(known: other)
    let bytes = addition.textCount
    heap.burn(3 &+ bytes / 8)
    if bytes > 4096 && !heap.canAllocate(bytes) { return }
    if text.isUnique && text != addition
      && (text.tailCapacity > 0 || bytes > Object.tailBytes)
    {
      heap.append(addition, to: text)
      return
    }
    // It is shared, or likely to grow.
    if !text.isUnique { heap.burn(text.textCount / 8) }
    let grown = heap.makeString(text.string, tailBytes: Object.tailBytes)
    if text != addition { heap.release(text.slot) }
    heap.append(addition, to: grown)
    if text == addition { heap.release(text.slot) }
    slot.pointee = grown.slot
  }

  @inline(never)
  static func joined(
    _ parts: Slots, _ count: Int, _ state: UnsafeMutablePointer<MachineState>
  ) -> Slot {
    var bytes = 0
    for k in 0..<count { bytes &+= Object(known: parts[k]).textCount }
    let heap = Heap(state: state)
    if bytes > 4096 && !heap.canAllocate(bytes) { return heap.makeString("").slot }
    var text = count > 0 ? Object(known: parts[0]).string : ""
    if bytes > 15 && count > 2 { text.reserveCapacity(bytes) }
    for k in 1..<max(1, count) { text += Object(known: parts[k]).string }
    heap.burn(bytes / 8)
    return heap.makeString(text).slot
  }

  @inline(never)
  static func described(
    _ slot: Slot, _ kind: UInt8, _ state: UnsafeMutablePointer<MachineState>
  ) -> Slot {
    let text =
      switch Describe(rawValue: kind) {
      case .uint: String(UInt(bitPattern: slot))
      case .double: Double(bitPattern: UInt64(truncatingIfNeeded: slot)).description
      case .float: float(slot).description
      case .bool: slot != 0 ? "true" : "false"
      case .int, nil: String(slot)
      }
    let heap = Heap(state: state)
    heap.burn(8)
    return heap.makeString(text).slot
  }
}

extension Trap.Kind {
  /// In the order that the operand of `trap` counts.
  private static let numbered: [Trap.Kind] = [
    .internalError, .indexOutOfRange, .overflow, .divisionByZero, .unexpectedNil, .castFailed,
    .precondition, .uncaughtError, .exclusivity, .danglingUnowned, .duplicateKey, .library,
  ]

  init(number: Int) {
    self = Trap.Kind.numbered.indices.contains(number) ? Trap.Kind.numbered[number] : .internalError
  }

  /// The operand of `trap` that means this kind.
  package var number: Int { Trap.Kind.numbered.firstIndex(of: self) ?? 0 }
}

// Dictionaries and sets whose keys need no function of the program.
extension Machine {
  @inline(__always)
  private static func find(
    _ kind: UInt8, _ table: Table, _ key: Slots, _ state: UnsafeMutablePointer<MachineState>
  ) -> Int {
    state.pointee.fuel &-= 4
    let kind = KeyKind(operand: kind)
    if kind == .bits {
      // Many programs count integers: nothing of the key is looked up again.
      let bits = key.pointee
      return table.find(bits) { other in
        state.pointee.fuel &-= 1
        return other.pointee == bits
      }
    }
    return table.find(kind.hash(key, state)) { other in
      state.pointee.fuel &-= 1
      return kind.isEqual(other, key)
    }
  }

  @inline(__always)
  static func tableFind(
    _ fp: Slots, _ pc: UnsafePointer<Instruction>, _ state: UnsafeMutablePointer<MachineState>
  ) -> Int {
    let table = Table(Object(known: fp[pc.rb]))
    guard table.hasTaken(pc.x, fp[pc.rc]) else { return findKey(pc.x, table, fp + pc.rc, state) }
    state.pointee.fuel &-= 4
    return table.taken
  }

  // False when a trap is pending.

  @inline(__always)
  static func tableTake(
    _ fp: Slots, _ pc: UnsafePointer<Instruction>, _ state: UnsafeMutablePointer<MachineState>
  ) -> Bool {
    let table = Table(Object(known: fp[pc.rb]))
    guard pc.x == 1, let value = table.ownValue(fp[pc.rc]) else {
      return takeValue(fp + pc.ra, fp + pc.rb, fp[pc.rc], state)
    }
    fp[pc.ra] = value.pointee
    table.taken = fp[pc.rc]
    state.pointee.fuel &-= 3
    return true
  }

  @inline(__always)
  static func tableSet(
    _ fp: Slots, _ pc: UnsafePointer<Instruction>, _ state: UnsafeMutablePointer<MachineState>
  ) -> Bool {
    let table = Table(Object(known: fp[pc.ra]))
    guard pc.x == 1, let value = table.ownValue(fp[pc.rb]) else {
      return setValue(fp + pc.ra, fp[pc.rb], fp + pc.rc, state)
    }
    value.pointee = fp[pc.rc]
    table.taken = -1
    state.pointee.fuel &-= 3
    return true
  }

  /// The position of a key, or -1.
  @inline(never)
  static func findKey(
    _ kind: UInt8, _ table: Table, _ key: Slots, _ state: UnsafeMutablePointer<MachineState>
  ) -> Int {
    find(kind, table, key, state)
  }

  /// The value of a key as an optional: its slots, and a flag after them when the first isn't a
  /// reference.
  @inline(never)
  static func getValue(
    _ operand: UInt8, _ target: Slots, _ table: Slot, _ key: Slots,
    _ state: UnsafeMutablePointer<MachineState>
  ) {
    let table = Table(Object(known: table))
    let hasFlag = operand & KeyKind.flagBit != 0
    let position = find(operand & ~KeyKind.flagBit, table, key, state)
    let count = table.valueSlots
    if position < 0 {
      for k in 0..<(count + (hasFlag ? 1 : 0)) { target[k] = 0 }
      return
    }
    let value = table.value(position)
    if count == 1 && !hasFlag {
      // A reference that is never 0.
      target.pointee = value.pointee
      Heap(state: state).retain(value.pointee)
      return
    }
    for k in 0..<count { target[k] = value[k] }
    Heap(state: state).retain(target, layout: table.valueLayout)
    if hasFlag { target[count] = 1 }
  }

  /// Moves a value out of its entry, which is set or removed next; false when a trap is pending.
  @inline(never)
  static func takeValue(
    _ target: Slots, _ slot: Slots, _ position: Int, _ state: UnsafeMutablePointer<MachineState>
  ) -> Bool {
    guard let (table, position) = unique(slot, position, state) else { return false }
    let value = table.value(position)
    for k in 0..<table.valueSlots {
      target[k] = value[k]
      value[k] = 0
    }
    table.taken = position
    return true
  }

  /// Moves a value into an entry; false when a trap is pending.
  @inline(never)
  static func setValue(
    _ slot: Slots, _ position: Int, _ value: Slots, _ state: UnsafeMutablePointer<MachineState>
  ) -> Bool {
    guard let (table, position) = unique(slot, position, state) else { return false }
    table.taken = -1
    let place = table.value(position)
    for k in 0..<table.valueSlots {
      let old = place[k]
      place[k] = value[k]
      value[k] = old
    }
    Heap(state: state).release(value, layout: table.valueLayout)
    return true
  }

  @inline(__always)
  private static func unique(
    _ slot: Slots, _ position: Int, _ state: UnsafeMutablePointer<MachineState>
  ) -> (table: Table, position: Int)? {
    state.pointee.fuel &-= 3
    let table = Table(Object(known: slot.pointee))
    guard position >= 0, position < table.end, table.isLive(position) else {
      state.pointee.machine.trap(
        .indexOutOfRange, "index out of range: there is no entry at this index")
      return nil
    }
    return Heap(state: state).uniqueTable(slot, position)
  }
}

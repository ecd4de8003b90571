// What instructions do that others are paired with, and how operands are read.
extension Slot {
  @inline(__always) init(bits value: Double) {
    self = Int(truncatingIfNeeded: value.bitPattern)
  }
  @inline(__always) init(_ value: Bool) { self = value ? 1 : 0 }
  @inline(__always) var asDouble: Double {
    Double(bitPattern: UInt64(truncatingIfNeeded: self))
  }
  @inline(__always) var asUInt: UInt { UInt(bitPattern: self) }
}

// Operands are read where they are used, through the pointer: each operation loads only its own.
extension UnsafePointer<Instruction> {
  @inline(__always) var operation: Operation { pointee.operation }
  @inline(__always) var x: UInt8 { pointee.x }
  @inline(__always) var rx: Int { Int(pointee.x) }
  @inline(__always) var ra: Int { Int(pointee.a) }
  @inline(__always) var rb: Int { Int(pointee.b) }
  @inline(__always) var rc: Int { Int(pointee.c) }
  @inline(__always) var signedB: Int { Int(Int16(bitPattern: pointee.b)) }
  @inline(__always) var signedC: Int { Int(Int16(bitPattern: pointee.c)) }
  @inline(__always) var offset: Int { Int(Int16(bitPattern: pointee.c)) }
  /// `b` and `c` in one load; the machines we run on are little-endian.
  @inline(__always) var wide: Int {
    Int(UnsafeRawPointer(self).load(fromByteOffset: 4, as: Int32.self))
  }
}

extension Machine {
  /// Goes on at a distance from what comes next; false when going back has used up the fuel.
  @inline(__always)
  static func jump(
    _ distance: Int, _ pc: inout UnsafePointer<Instruction>,
    _ state: UnsafeMutablePointer<MachineState>
  ) -> Bool {
    pc += distance
    guard distance < 0 else { return true }
    state.pointee.fuel &+= distance
    return state.pointee.fuel >= 0 || refuel(state, pc + 1)
  }

  /// The next slice of work, and machine code for the function that is at `pc`; false when no work is
  /// left.
  @inline(never)
  static func refuel(
    _ state: UnsafeMutablePointer<MachineState>, _ pc: UnsafePointer<Instruction>
  ) -> Bool {
    guard state.pointee.refill() else { return false }
    state.pointee.machine.compileHot(at: pc)
    return true
  }

  /// Goes on in a function whose frame begins at `fp`, unless a limit forbids it.
  @inline(__always)
  static func enter(
    _ function: UnsafeMutablePointer<FunctionRecord>, _ fp: Slots,
    _ pc: inout UnsafePointer<Instruction>,
    _ returns: inout UnsafeMutablePointer<UnsafePointer<Instruction>>,
    _ state: UnsafeMutablePointer<MachineState>
  ) -> Trap.Kind? {
    state.pointee.fuel &-= function.pointee.cost
    if fp + function.pointee.registerCount > state.pointee.stackEnd
      || returns >= state.pointee.returnsEnd
    {
      return .depthLimit
    }
    if state.pointee.fuel < 0 && !refuel(state, function.pointee.code) { return .fuelLimit }
    returns.pointee = pc + 1
    returns += 1
    pc = function.pointee.code
    return nil
  }

  /// False when the run must stop.
  @inline(__always)
  static func callNative(
    _ fp: Slots, _ pc: UnsafePointer<Instruction>,
    _ returns: UnsafeMutablePointer<UnsafePointer<Instruction>>,
    _ state: UnsafeMutablePointer<MachineState>
  ) -> Bool {
    let site = state.pointee.sites.base + pc.wide
    state.pointee.fuel &-= site.pointee.cost
    state.pointee.pc = pc + 1
    state.pointee.returnTop = returns
    let window = fp + pc.ra
    state.pointee.top = window + site.pointee.windowSlots
    state.pointee.topIsFrame = false
    site.pointee.body(NativeCall(slots: window, state: state, types: site.pointee.types))
    return state.pointee.trapped == 0
  }

  /// What a weak object names, retained, or 0.
  @inline(__always)
  static func loadWeak(_ weak: Slot) -> Slot {
    let target = weak == 0 ? 0 : Object(known: weak).body[0]
    guard target != 0, Object(known: target).header.pointee.strong != 0 else { return 0 }
    Object(known: target).retain()
    return target
  }

  /// One more, and back while it is below the bound; false when that has used up the fuel.
  @inline(__always)
  static func loopRange(
    _ fp: Slots, _ pc: inout UnsafePointer<Instruction>,
    _ state: UnsafeMutablePointer<MachineState>
  ) -> Bool {
    let next = fp[pc.ra] &+ 1
    fp[pc.ra] = next
    guard next < fp[pc.rb] else { return true }
    let distance = pc.offset
    pc += distance
    state.pointee.fuel &+= distance
    return state.pointee.fuel >= 0 || refuel(state, pc + 1)
  }

  /// Slots that may overlap: few as a rule, which take no call.
  @inline(__always)
  static func moveMany(from source: Slots, to target: Slots, count: Int) {
    if count == 3 {
      let (first, second, third) = (source[0], source[1], source[2])
      target[0] = first
      target[1] = second
      target[2] = third
    } else if count >= 4 && count <= 8 {
      // The first four and the last four.
      let from = UnsafeRawPointer(source)
      let to = UnsafeMutableRawPointer(target)
      let last = (count &- 4) &* 8
      let head = from.loadUnaligned(as: SIMD4<Int>.self)
      let tail = from.loadUnaligned(fromByteOffset: last, as: SIMD4<Int>.self)
      to.storeBytes(of: head, as: SIMD4<Int>.self)
      to.storeBytes(of: tail, toByteOffset: last, as: SIMD4<Int>.self)
    } else {
      target.update(from: source, count: count)
    }
  }

  // MARK: Text

  /// Puts an ASCII character into the room of a text that nobody else has; false when there is none.
  @inline(__always)
  static func appendCharacter(
    _ text: Slot, _ character: Slot, _ state: UnsafeMutablePointer<MachineState>
  ) -> Bool {
    let text = Object(known: text)
    let code = Object(known: character).asciiCode
    let length = text.tailLength
    guard code != 0, length < text.tailCapacity, text.isUnique else { return false }
    state.pointee.fuel &-= 3
    Heap(state: state).chargeText(text, more: 1)
    text.tail[length] = UInt8(truncatingIfNeeded: code &- 1)
    text.tailLength = length &+ 1
    return true
  }

  @inline(__always)
  static func stringAppend(
    _ fp: Slots, _ pc: UnsafePointer<Instruction>, _ state: UnsafeMutablePointer<MachineState>
  ) {
    if !appendCharacter(fp[pc.ra], fp[pc.rb], state) {
      appendString(fp + pc.ra, fp[pc.rb], state)
    }
  }

  /// The code of a text that is one ASCII character; else -1.
  @inline(__always)
  static func characterCode(_ text: Slot) -> Int {
    let code = Object(known: text).asciiCode
    return code != 0 ? Int(code) &- 1 : onlyASCII(text)
  }

  @inline(__always)
  static func textLess(
    _ a: Slot, _ b: Slot, _ state: UnsafeMutablePointer<MachineState>
  ) -> Bool {
    let (p, q) = (Object(known: a).asciiCode, Object(known: b).asciiCode)
    guard p != 0 && q != 0 else { return stringLess(a, b, state) }
    state.pointee.fuel &-= 2
    return p < q
  }

  // MARK: Numbers

  // The result, which has been stored; nil when it doesn't fit.

  @inline(__always)
  static func addI(_ fp: Slots, _ pc: UnsafePointer<Instruction>, _ left: Slot) -> Slot? {
    addI(fp, pc, left, fp[pc.rc])
  }

  @inline(__always)
  static func addI(
    _ fp: Slots, _ pc: UnsafePointer<Instruction>, _ left: Slot, _ right: Slot
  ) -> Slot? {
    let (value, overflow) = left.addingReportingOverflow(right)
    if overflow { return nil }
    fp[pc.ra] = value
    return value
  }

  @inline(__always)
  static func subI(
    _ fp: Slots, _ pc: UnsafePointer<Instruction>, _ left: Slot
  ) -> Slot? {
    let (value, overflow) = left.subtractingReportingOverflow(fp[pc.rc])
    if overflow { return nil }
    fp[pc.ra] = value
    return value
  }

  @inline(__always)
  static func mulI(
    _ fp: Slots, _ pc: UnsafePointer<Instruction>, _ left: Slot
  ) -> Slot? {
    let (value, overflow) = left.multipliedReportingOverflow(by: fp[pc.rc])
    if overflow { return nil }
    fp[pc.ra] = value
    return value
  }

  @inline(__always)
  static func remI(
    _ fp: Slots, _ pc: UnsafePointer<Instruction>, _ left: Slot
  ) -> Slot? {
    let (value, overflow) = left.remainderReportingOverflow(dividingBy: fp[pc.rc])
    if overflow { return nil }
    fp[pc.ra] = value
    return value
  }

  @inline(__always)
  static func addImmediate(
    _ fp: Slots, _ pc: UnsafePointer<Instruction>, _ left: Slot
  ) -> Slot? {
    let (value, overflow) = left.addingReportingOverflow(pc.signedC)
    if overflow { return nil }
    fp[pc.ra] = value
    return value
  }

  @inline(__always)
  static func mulImmediate(
    _ fp: Slots, _ pc: UnsafePointer<Instruction>, _ left: Slot
  ) -> Slot? {
    let (value, overflow) = left.multipliedReportingOverflow(by: pc.signedC)
    if overflow { return nil }
    fp[pc.ra] = value
    return value
  }

  /// By a number that is neither 0 nor -1.
  @inline(__always)
  static func remainder(_ value: Slot, by divisor: Int) -> Slot {
    divisor == 0 ? 0 : value.remainderReportingOverflow(dividingBy: divisor).partialValue
  }

  @inline(__always)
  static func quotient(_ value: Slot, log2 exponent: Int) -> Slot {
    // A negative number is rounded up: toward zero.
    let rounding = (value &>> 63) & (1 &<< exponent &- 1)
    return (value &+ rounding) &>> exponent
  }

  @inline(__always)
  static func remainder(_ value: Slot, log2 exponent: Int) -> Slot {
    value &- (quotient(value, log2: exponent) &<< exponent)
  }

  @inline(__always)
  static func product(_ fp: Slots, _ pc: UnsafePointer<Instruction>) -> Double {
    fp[pc.rb].asDouble * fp[pc.rc].asDouble
  }

  // MARK: Arrays

  @inline(__always)
  static func hasElement(_ array: Slot, _ index: Slot) -> Bool {
    index.asUInt < Object(known: array).count.asUInt
  }

  // The element, which has been stored; nil when the index is out of range.

  @inline(__always)
  static func arrayGet(
    _ fp: Slots, _ pc: UnsafePointer<Instruction>, _ array: Slot, _ index: Slot
  ) -> Slot? {
    let array = Object(known: array)
    guard index.asUInt < array.count.asUInt else { return nil }
    let value = array.elements[index]
    fp[pc.ra] = value
    return value
  }

  @inline(__always)
  static func arrayGetPart(_ fp: Slots, _ pc: UnsafePointer<Instruction>) -> Slot? {
    let array = Object(known: fp[pc.rb])
    let index = fp[pc.rc]
    guard index.asUInt < array.count.asUInt else { return nil }
    let value = array.element(index)[pc.rx]
    fp[pc.ra] = value
    return value
  }

  // At an index that is in range; false when a trap is pending.

  @inline(__always)
  static func arraySet(
    _ fp: Slots, _ pc: UnsafePointer<Instruction>, _ value: Slot,
    _ state: UnsafeMutablePointer<MachineState>
  ) -> Bool {
    var array = Object(known: fp[pc.ra])
    if !array.isUnique {
      guard let copy = uniqueArray(fp + pc.ra, state) else { return false }
      array = copy
    }
    array.elements[fp[pc.rb]] = value
    return true
  }

  /// The array at r[a][r[b]], which an element is set of: neither it nor the array around it is shared.
  /// nil when a trap is pending.
  @inline(__always)
  static func ownRow(
    _ fp: Slots, _ pc: UnsafePointer<Instruction>, _ state: UnsafeMutablePointer<MachineState>
  ) -> Object? {
    var rows = Object(known: fp[pc.ra])
    if !rows.isUnique {
      guard let copy = uniqueArray(fp + pc.ra, state) else { return nil }
      rows = copy
    }
    let place = rows.elements + fp[pc.rb]
    let row = Object(known: place.pointee)
    return row.isUnique ? row : uniqueArray(place, state)
  }

  @inline(__always)
  static func arraySetPart(
    _ fp: Slots, _ pc: UnsafePointer<Instruction>, _ value: Slot,
    _ state: UnsafeMutablePointer<MachineState>
  ) -> Bool {
    var array = Object(known: fp[pc.ra])
    if !array.isUnique {
      guard let copy = uniqueArray(fp + pc.ra, state) else { return false }
      array = copy
    }
    array.element(fp[pc.rb])[pc.rx] = value
    return true
  }

  @inline(__always)
  static func arrayAppend(
    _ fp: Slots, _ pc: UnsafePointer<Instruction>, _ state: UnsafeMutablePointer<MachineState>
  ) -> Bool {
    let array = Object(known: fp[pc.ra])
    // The common case in line: one slot, room left, not shared.
    guard array.isUnique && array.count < array.capacity && array.stride == 1 && pc.rc == 1
    else { return append(fp + pc.ra, fp + pc.rb, pc.rc, state) }
    array.elements[array.count] = fp[pc.rb]
    array.count &+= 1
    return true
  }
}

/// What compiled code calls: rare cases, as C functions.
enum CompiledSupport {
  private typealias Pointer = UnsafeMutableRawPointer

  /// (state, pc, returns): more fuel; 0 when there is none.
  static let refuelAddress: Int = {
    let function: @convention(c) (Pointer, Pointer, Pointer) -> Int = { state, pc, returns in
      let state = state.assumingMemoryBound(to: MachineState.self)
      if state.pointee.refill() { return 1 }
      stand(state, pc, returns)
      state.pointee.machine.trap(.fuelLimit)
      return 0
    }
    return unsafeBitCast(function, to: Int.self)
  }()

  /// (object, state, pc, fp, returns): destroys an object; 0 when the run must stop.
  static let destroyAddress: Int = {
    let function: @convention(c) (Pointer, Pointer, Pointer, Pointer, Pointer) -> Int = {
      object, state, pc, fp, returns in
      let stops = Machine.destroy(
        object.assumingMemoryBound(to: ObjectHeader.self),
        state.assumingMemoryBound(to: MachineState.self),
        UnsafePointer(pc.assumingMemoryBound(to: Instruction.self)),
        fp.assumingMemoryBound(to: Slot.self),
        returns.assumingMemoryBound(to: UnsafePointer<Instruction>.self))
      return stops ? 0 : 1
    }
    return unsafeBitCast(function, to: Int.self)
  }()

  /// (state, record): compiles a function that compiled code calls for the first time.
  static let linkAddress: Int = {
    let function: @convention(c) (Pointer, Pointer) -> Int = { state, record in
      let state = state.assumingMemoryBound(to: MachineState.self)
      let record = record.assumingMemoryBound(to: FunctionRecord.self)
      let machine = state.pointee.machine
      machine.compile(record - state.pointee.functions.base)
      return 1
    }
    return unsafeBitCast(function, to: Int.self)
  }()

  /// (state, pc, fp, returns): does what the instruction at pc does, one that only writes registers of
  /// its frame; 0 when the run must stop.
  static let performAddress: Int = {
    let function: @convention(c) (Pointer, Pointer, Pointer, Pointer) -> Int = {
      state, pc, fp, returns in
      Machine.perform(
        fp.assumingMemoryBound(to: Slot.self),
        UnsafePointer(pc.assumingMemoryBound(to: Instruction.self)),
        returns.assumingMemoryBound(to: UnsafePointer<Instruction>.self),
        state.assumingMemoryBound(to: MachineState.self)) ? 1 : 0
    }
    return unsafeBitCast(function, to: Int.self)
  }()

  /// (state, pc, fp, returns): calls the native at pc; 0 when the run must stop.
  static let callNativeAddress: Int = {
    let function: @convention(c) (Pointer, Pointer, Pointer, Pointer) -> Int = {
      state, pc, fp, returns in
      let state = state.assumingMemoryBound(to: MachineState.self)
      guard
        Machine.callNative(
          fp.assumingMemoryBound(to: Slot.self),
          UnsafePointer(pc.assumingMemoryBound(to: Instruction.self)),
          returns.assumingMemoryBound(to: UnsafePointer<Instruction>.self), state)
      else { return 0 }
      if state.pointee.fuel >= 0 || state.pointee.refill() { return 1 }
      state.pointee.machine.trap(.fuelLimit)
      return 0
    }
    return unsafeBitCast(function, to: Int.self)
  }()

  /// (state, text, text): whether they are equal.
  static let sameTextAddress: Int = {
    let function: @convention(c) (Pointer, Int, Int) -> Int = { state, a, b in
      Machine.sameText(a, b, state.assumingMemoryBound(to: MachineState.self)) ? 1 : 0
    }
    return unsafeBitCast(function, to: Int.self)
  }()

  /// (state, text, text): whether the first one is less.
  static let textLessAddress: Int = {
    let function: @convention(c) (Pointer, Int, Int) -> Int = { state, a, b in
      Machine.textLess(a, b, state.assumingMemoryBound(to: MachineState.self)) ? 1 : 0
    }
    return unsafeBitCast(function, to: Int.self)
  }()

  private static func stand(
    _ state: UnsafeMutablePointer<MachineState>, _ pc: Pointer, _ returns: Pointer
  ) {
    state.pointee.pc = UnsafePointer(pc.assumingMemoryBound(to: Instruction.self))
    state.pointee.returnTop = returns.assumingMemoryBound(to: UnsafePointer<Instruction>.self)
  }
}

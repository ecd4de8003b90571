import Diagnostics

// Entering the machine from outside: the first call of a run, calls back from natives, `deinit`s.
extension Machine {
  /// Where a run returns to: its `halt`, preceded by a call with an empty window.
  nonisolated(unsafe) static let haltCode: UnsafePointer<Instruction> = {
    let code = UnsafeMutablePointer<Instruction>.allocate(capacity: 2)
    code.initialize(to: Instruction(.nop))
    (code + 1).initialize(to: Instruction(.halt))
    return UnsafePointer(code + 1)
  }()

  /// Runs a function from outside; fuel starts anew.
  ///
  /// - Throws: `Trap` when the run can't go on.
  package func run(
    _ function: Int, arguments: [Slot] = [], resultSlots: Int = 0
  ) throws -> [Slot] {
    pendingTrap = nil
    state.pointee.trapped = 0
    state.pointee.error = 0
    state.pointee.startWork(limits.fuel)
    state.pointee.top = state.pointee.stack
    state.pointee.returnTop = state.pointee.returns
    state.pointee.destroyDepth = 0
    nestedRuns = 0
    let window = state.pointee.stack
    for (index, argument) in arguments.enumerated() { window[index] = argument }
    enter(function, window: window)
    if let trap = pendingTrap { throw trap }
    if state.pointee.error != 0 {
      let error = state.pointee.error
      state.pointee.error = 0
      var trap = Trap(.uncaughtError, "uncaught error: \(describe(reference: error))")
      trap.frames = frame(at: state.pointee.errorPlace).map { [$0] } ?? []
      throw trap
    }
    return (0..<resultSlots).map { window[$0] }
  }

  /// Calls a closure from a native: `arguments` are borrowed slots, in order; results are owned.
  ///
  /// - Returns: The result's slots; they stay valid until the next call. nil when the run is to
  ///   stop (the native returns at once) or the closure threw (`takeError` says so).
  package func call(closure: Slot, _ arguments: [Slot], resultSlots: Int) -> Slots? {
    let object = Object(known: closure)
    let window = state.pointee.top
    let used = max(arguments.count + 1, resultSlots)
    guard window + used < state.pointee.stackEnd else {
      trap(.depthLimit)
      return nil
    }
    for (index, argument) in arguments.enumerated() { window[index] = argument }
    window[arguments.count] = closure
    enter(object.function, window: window)
    return state.pointee.trapped == 0 && state.pointee.error == 0 ? window : nil
  }

  /// Calls a function from a native, as `call(closure:)`.
  package func call(function: Int, _ arguments: UnsafeBufferPointer<Slot>) -> Slots? {
    let window = state.pointee.top
    guard window + arguments.count < state.pointee.stackEnd else {
      trap(.depthLimit)
      return nil
    }
    for index in 0..<arguments.count { window[index] = arguments[index] }
    enter(function, window: window)
    return state.pointee.trapped == 0 && state.pointee.error == 0 ? window : nil
  }

  /// The error (+1) that a call back has thrown, if any; it is then no longer being thrown.
  package func takeError() -> Slot {
    let error = state.pointee.error
    state.pointee.error = 0
    return error
  }

  /// Runs a `deinit`: like a call back, from any instruction that releases.
  func runDeinitializer(_ function: Int, of object: Object) {
    // An error on its way must survive.
    let error = takeError()
    if state.pointee.topIsFrame {
      let running = place(of: state.pointee.pc)?.function
      state.pointee.top += running.map { functions[$0].registerCount } ?? 0
      state.pointee.topIsFrame = false
    }
    guard state.pointee.top < state.pointee.stackEnd else {
      trap(.depthLimit)
      return
    }
    state.pointee.top[0] = object.slot
    enter(function, window: state.pointee.top)
    if error != 0 { state.pointee.error = error }
  }

  /// Runs a function in a window above all that is in use, and puts the state back.
  private func enter(_ function: Int, window: Slots) {
    let top = state.pointee.top
    let returnTop = state.pointee.returnTop
    let pc = state.pointee.pc
    let record = state.pointee.functions[function]
    guard
      nestedRuns < limits.nestedRuns, returnTop + 2 < state.pointee.returnsEnd,
      window + record.registerCount < state.pointee.stackEnd
    else {
      trap(.depthLimit)
      noteFrames()
      return
    }
    nestedRuns += 1
    // The place of the caller, so that a trap's call stack shows it.
    returnTop[0] = pc
    returnTop[1] = Machine.haltCode
    Machine.interpret(state, pc: record.code, fp: window, returns: returnTop + 2)
    if state.pointee.trapped != 0 { noteFrames() }
    nestedRuns -= 1
    state.pointee.top = top
    state.pointee.returnTop = returnTop
    state.pointee.pc = pc
  }

  /// Writes down the calls that are active when a trap is first seen.
  private func noteFrames() {
    guard pendingTrap != nil, pendingTrap?.frames.isEmpty == true else { return }
    pendingTrap?.frames = activeFrames(max: 64)
  }

  /// The active calls of code that a person wrote, innermost first, while a native runs.
  package func activeFrames(max: Int) -> [Trap.Frame] {
    var frames: [Trap.Frame] = []
    var pc = state.pointee.pc
    var level = state.pointee.returnTop
    while true {
      // `pc` is one past the instruction that runs or calls.
      if let frame = frame(at: pc) { frames.append(frame) }
      guard level > state.pointee.returns, frames.count < max else { break }
      level -= 1
      pc = level.pointee
    }
    return frames
  }

  /// Where the instruction before `pc` stands, when a person wrote it.
  private func frame(at pc: UnsafePointer<Instruction>) -> Trap.Frame? {
    guard pc != Machine.haltCode, let (index, instruction) = place(of: pc) else { return nil }
    let function = functions[index]
    let range = function.range(at: instruction - 1)
    guard function.isLibrary else {
      return Trap.Frame(function: function.name, path: function.path, range: range)
    }
    // In the library only the code of a closure has a place, in a function that was made for it.
    guard let range, range.start.line > 0 else { return nil }
    return Trap.Frame(function: "closure", path: nil, range: range)
  }
}

/// Which functions have been compiled, and what they share.
package struct CompiledCode {
  /// When functions are compiled.
  package enum Policy {
    case never
    /// Those that much time is spent in.
    case whenHot
    /// All, as soon as they are made: for tests.
    case always
  }

  /// A function's machine code, and instructions that the interpreter runs for it.
  struct Compiled {
    let function: Int
    let code: UnsafeRawBufferPointer
    let detours: UnsafeMutablePointer<Instruction>
    /// The index of each of these in the function.
    let origins: [Int32]
  }

  /// Longer functions aren't compiled.
  static let instructionsMax = 20_000

  package var policy = Policy.whenHot
  fileprivate(set) var functions: [Compiled] = []
  fileprivate var memory = CodeMemory()
  fileprivate var shared: Shared?
  fileprivate var isCompiled: Set<Int> = []

  /// How many functions are machine code.
  package var functionCount: Int { functions.count }

  /// Code that all compiled functions need; nil until it is needed, or where there can't be any.
  fileprivate struct Shared {
    /// `(state, fp, returns, code) -> pc`
    let enter: UnsafeRawPointer
    /// A function that isn't compiled yet is called: its record is in rax.
    let link: UnsafeRawPointer
    /// A function that can't be compiled is called.
    let interpret: UnsafeRawPointer
  }

  func deallocate() {
    for function in functions { function.detours.deallocate() }
    memory.deallocate()
  }
}

extension Machine {
  /// Whether functions can be compiled for this processor.
  package static var canCompile: Bool {
    #if arch(x86_64)
      true
    #else
      false
    #endif
  }

  /// Compiles the function that has just used up a slice of fuel, if nothing speaks against it.
  func compileHot(at pc: UnsafePointer<Instruction>) {
    guard compiled.policy == .whenHot, let (index, _) = place(of: pc) else { return }
    compile(index)
  }

  /// A function's code is there, anew.
  func hasMade(_ index: Int) {
    compiled.isCompiled.remove(index)
    if compiled.policy == .always, !functions[index].name.isEmpty { compile(index) }
  }

  /// Makes machine code of a function; calls from compiled code find it, and so does the interpreter
  /// at its beginning and at its loops. Once is enough; what can't be compiled stays as it is.
  func compile(_ index: Int) {
    guard Machine.canCompile, compiled.policy != .never, !compiled.isCompiled.contains(index),
      let shared = sharedCode()
    else { return }
    compiled.isCompiled.insert(index)
    state.pointee.functions.base[index].compiled = shared.interpret
    let function = functions[index]
    guard function.count > 0, function.count <= CompiledCode.instructionsMax else { return }
    // What runs as a group is translated one by one, and the interpreter must not run over a place
    // where it is to go over.
    for k in 0..<function.count {
      function.code[k].operation = FunctionBuilder.first(of: function.code[k].operation)
    }
    var compiler = FunctionCompiler(Array(function.instructions), machine: self)
    var product = compiler.compile()
    let detours = UnsafeMutablePointer<Instruction>.allocate(
      capacity: max(1, product.detours.count))
    let firstEntry = state.pointee.entries.count
    for (k, instruction) in product.detours.enumerated() {
      var instruction = instruction
      if instruction.operation == .compiled { instruction.wide += firstEntry }
      (detours + k).initialize(to: instruction)
    }
    for fix in product.detourFixes {
      product.set(address: Int(bitPattern: detours + fix.detour), at: fix.at)
    }
    for fix in product.placeFixes {
      product.set(address: Int(bitPattern: function.code + fix.instruction), at: fix.at)
    }
    guard let code = compiled.memory.install(product.code) else {
      detours.deallocate()
      return
    }
    compiled.functions.append(
      CompiledCode.Compiled(
        function: index,
        code: UnsafeRawBufferPointer(start: code, count: product.code.count), detours: detours,
        origins: product.origins))
    codeOrder = []
    for entry in product.entries { state.pointee.entries.append(code + entry) }
    for crossing in product.crossings {
      var instruction = Instruction(.compiled)
      instruction.wide = firstEntry + crossing.entry
      function.code[crossing.instruction] = instruction
      if crossing.instruction == 0 {
        state.pointee.functions.base[index].compiled = code + product.entries[crossing.entry]
      }
    }
  }

  /// The machine code of what has been compiled, for those who work on the compiler.
  package var machineCode: [(name: String, code: UnsafeRawBufferPointer)] {
    compiled.functions.map { (functions[$0.function].name, $0.code) }
  }

  /// What a function's record says until it is compiled.
  var linkCode: UnsafeRawPointer? { compiled.shared?.link }

  private func sharedCode() -> CompiledCode.Shared? {
    if let shared = compiled.shared { return shared }
    let (code, offsets) = FunctionCompiler.sharedCode()
    guard let base = compiled.memory.install(code) else {
      compiled.policy = .never
      return nil
    }
    let shared = CompiledCode.Shared(
      enter: base + offsets.enter, link: base + offsets.link, interpret: base + offsets.interpret)
    compiled.shared = shared
    state.pointee.enter = shared.enter
    for index in 0..<state.pointee.functions.count {
      state.pointee.functions.base[index].compiled = shared.link
    }
    return shared
  }

  /// Goes over to compiled code; gives where the interpreter goes on, nil when the run stops.
  @inline(__always)
  static func runCompiled(
    _ state: UnsafeMutablePointer<MachineState>, entry: Int, _ fp: Slots,
    _ returns: UnsafeMutablePointer<UnsafePointer<Instruction>>
  ) -> UnsafePointer<Instruction>? {
    typealias Enter =
      @convention(c) (
        UnsafeMutableRawPointer, UnsafeMutableRawPointer, UnsafeMutableRawPointer, UnsafeRawPointer
      ) -> UnsafeRawPointer?
    let enter = unsafeBitCast(state.pointee.enter, to: Enter.self)
    return enter(state, fp, returns, state.pointee.entries[entry])?
      .assumingMemoryBound(to: Instruction.self)
  }
}

extension FunctionCompiler.Product {
  mutating func set(address: Int, at place: Int) {
    let bits = UInt64(bitPattern: Int64(address))
    for k in 0..<8 { code[place + k] = UInt8(truncatingIfNeeded: bits >> (8 * UInt64(k))) }
  }
}

extension FunctionCompiler {
  /// Code that all functions share, and where its parts begin.
  static func sharedCode() -> (code: [UInt8], offsets: (enter: Int, link: Int, interpret: Int)) {
    var assembler = Assembler()
    let enter = assembler.makeLabel()
    let link = assembler.makeLabel()
    let interpret = assembler.makeLabel()

    // Called by the interpreter: saves its registers and sets ours.
    assembler.place(enter)
    for register: Register in [.rbp, .rbx, .r12, .r13, .r14, .r15] { assembler.push(register) }
    assembler.arithmetic(.sub, .rsp, 8)
    assembler.move(.rbp, .rsp)
    assembler.move(.r12, .rdi)
    assembler.move(.rbx, .rsi)
    assembler.move(.r13, .rdx)
    assembler.load(.r15, Memory(.r12, StateOffset.fuel))
    assembler.call(.rcx)
    // The function that the interpreter entered has returned: so does the call that led to it.
    assembler.load(.rax, Memory(.r13, 0))
    assembler.load(
      .rcx, Memory(.rax, StateOffset.operandA - MemoryLayout<Instruction>.stride), .half,
      signed: false)
    assembler.shift(.left, .rcx, 3)
    assembler.arithmetic(.sub, .rbx, .rcx)
    emitLeaving(&assembler)

    assembler.place(link)
    assembler.push(.rax)
    assembler.store(Memory(.r12, StateOffset.fuel), .r15)
    assembler.move(.rdi, .r12)
    assembler.move(.rsi, .rax)
    assembler.load(.rax, CompiledSupport.linkAddress)
    assembler.call(.rax)
    assembler.load(.r15, Memory(.r12, StateOffset.fuel))
    assembler.pop(.rax)
    assembler.jump(to: Memory(.rax, StateOffset.functionCompiled))

    // The frame and the return address are the callee's already.
    assembler.place(interpret)
    assembler.load(.rax, Memory(.rax, StateOffset.functionCode))
    emitLeaving(&assembler)

    assembler.link()
    return (
      assembler.code,
      (
        assembler.position(of: enter), assembler.position(of: link),
        assembler.position(of: interpret)
      )
    )
  }
}

// Calls: compiled functions call one another as machine code does.
extension FunctionCompiler {
  /// How much of the native stack compiled calls may take; what is nested deeper begins anew in the
  /// interpreter.
  static let nativeStackMax = 16 << 10

  mutating func call(_ i: Instruction) {
    assembler.load(.rax, Memory(.r12, StateOffset.functions))
    assembler.arithmetic(.add, .rax, i.wide * StateOffset.functionStride)
    enter(window: Int(i.a))
  }

  mutating func callClosure(_ i: Instruction) {
    let closure = integer(Int(i.b))
    assembler.load(.rax, Memory(closure, StateOffset.body))
    assembler.multiply(.rax, .rax, StateOffset.functionStride)
    assembler.arithmetic(.add, .rax, Memory(.r12, StateOffset.functions))
    assembler.store(frame(Int(i.a) + Int(i.c)), closure)
    enter(window: Int(i.a))
  }

  /// Of a type for which the method has been looked up before.
  mutating func callWitness(_ i: Instruction) {
    if i.operation == .callTyped {
      assembler.load(.rcx, frame(Int(i.a)))
    } else {
      let object = integer(Int(i.a))
      assembler.load(.rcx, Memory(object, StateOffset.type), .word, signed: true)
    }
    assembler.load(.rdx, Memory(.r12, StateOffset.witnesses))
    let table = i.wide * StateOffset.witnessStride
    assembler.arithmetic(.cmp, .rcx, Memory(.rdx, table + StateOffset.witnessCount))
    exit(if: .greaterOrEqual)
    assembler.load(.rdx, Memory(.rdx, table + StateOffset.witnessBase))
    // Entries have four bytes.
    assembler.shift(.left, .rcx, 2)
    assembler.arithmetic(.add, .rdx, .rcx)
    assembler.load(.rax, Memory(.rdx, 0), .word, signed: true)
    assembler.test(.rax, .rax)
    exit(if: .negative)
    assembler.multiply(.rax, .rax, StateOffset.functionStride)
    assembler.arithmetic(.add, .rax, Memory(.r12, StateOffset.functions))
    enter(window: Int(i.a))
  }

  mutating func callNative() { callForInstruction(CompiledSupport.callNativeAddress) }

  /// What the instruction does is a call of a function of ours.
  mutating func perform() { callForInstruction(CompiledSupport.performAddress) }

  private mutating func callForInstruction(_ address: Int) {
    let detour = detour()
    assembler.move(.rdi, .r12)
    loadDetour(.rsi, detour)
    assembler.move(.rdx, .rbx)
    assembler.move(.rcx, .r13)
    callSupport(address)
    stopUnlessTrue()
    registers.forget()
    loadHomes()
  }

  /// Jumps when two texts compare as wanted; that burns work.
  mutating func branchOnText(
    _ a: Int, _ b: Int, _ address: Int, _ condition: Assembler.Condition, _ i: Instruction
  ) {
    assembler.load(.rsi, frame(a))
    assembler.load(.rdx, frame(b))
    assembler.move(.rdi, .r12)
    callSupport(address)
    registers.forget()
    loadHomes()
    assembler.test(.r15, .r15)
    let spent = assembler.makeLabel()
    let checked = assembler.makeLabel()
    assembler.jump(.negative, to: spent)
    assembler.place(checked)
    assembler.test(.rax, .rax)
    let target = label(of: position + 1 + i.offset, from: position)
    assembler.jump(condition, to: target)
    let here = position
    let held = registers.held
    later { compiler in
      compiler.assembler.place(spent)
      compiler.assembler.push(.rax)
      compiler.assembler.push(.rax)
      compiler.refuel(after: here)
      compiler.assembler.pop(.rax)
      compiler.assembler.pop(.rax)
      compiler.reload(held)
      compiler.assembler.jump(to: checked)
    }
  }

  /// Calls the function whose record is in rax. Whatever forbids it, the interpreter says so.
  private mutating func enter(window: Int) {
    let detour = detour()
    assembler.address(.rdx, frame(window))
    assembler.load(.rcx, Memory(.rax, StateOffset.functionRegisters))
    assembler.address(.rcx, Memory(.rdx, 0, index: .rcx))
    assembler.arithmetic(.cmp, .rcx, Memory(.r12, StateOffset.stackEnd))
    exit(if: .above)
    assembler.arithmetic(.cmp, .r13, Memory(.r12, StateOffset.returnsEnd))
    exit(if: .aboveOrEqual)
    assembler.move(.rcx, .rbp)
    assembler.arithmetic(.sub, .rcx, .rsp)
    assembler.arithmetic(.cmp, .rcx, Self.nativeStackMax)
    exit(if: .above)
    // The interpreter, too, finds the work done that is burned here: it takes it again.
    assembler.move(.rcx, .r15)
    assembler.arithmetic(.sub, .rcx, Memory(.rax, StateOffset.functionCost))
    exit(if: .negative)
    assembler.move(.r15, .rcx)
    loadDetour(.rcx, detour + 1)
    assembler.store(Memory(.r13, 0), .rcx)
    assembler.arithmetic(.add, .r13, 8)
    assembler.move(.rbx, .rdx)
    assembler.arithmetic(.sub, .rsp, 8)
    assembler.call(Memory(.rax, StateOffset.functionCompiled))
    assembler.arithmetic(.add, .rsp, 8)
    assembler.arithmetic(.sub, .rbx, 8 * window)
    registers.forget()
    loadHomes()
  }
}

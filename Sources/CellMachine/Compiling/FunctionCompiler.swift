/// Translates a function's instructions to x86-64 machine code, one after the other.
///
/// Every register of the frame keeps its place in memory and is up to date there after each
/// instruction; machine registers only spare reading it again. So the interpreter can go on wherever
/// compiled code stops: what an instruction can't do in its common form (an overflow, an array that
/// is shared, an operation that isn't translated) is left to the interpreter, which runs that one
/// instruction and comes back.
///
/// Fixed registers: rbx the frame, r12 the state, r13 the return addresses, r15 the fuel, rbp the
/// stack pointer of the interpreter's call; rax, rcx, rdx, xmm0 and xmm1 are free within one
/// instruction.
struct FunctionCompiler {
  typealias Register = Assembler.Register
  typealias Vector = Assembler.Vector
  typealias Memory = Assembler.Memory
  typealias Label = Assembler.Label

  /// The result: machine code, and instructions for the interpreter.
  struct Product {
    var code: [UInt8]
    /// What the interpreter runs for compiled code: instructions from `code`, each followed by
    /// `compiled`, whose operand says at which of `entries` to come back.
    var detours: [Instruction]
    /// The index of each in the function's code.
    var origins: [Int32]
    /// Offsets in the code.
    var entries: [Int]
    /// Where the interpreter goes over to compiled code: the function's first instruction and those
    /// that loops begin with, and the entries for them.
    var crossings: [(instruction: Int, entry: Int)]
    /// Places in the code for addresses of detours.
    var detourFixes: [(at: Int, detour: Int)]
    /// The same for addresses of the function's own instructions.
    var placeFixes: [(at: Int, instruction: Int)]
  }

  let instructions: [Instruction]
  let machine: Machine
  var assembler = Assembler()
  var registers = RegisterCache()
  let loops: LoopAnalysis
  /// The instruction that is being translated.
  var position = 0

  /// Where an instruction begins, when something jumps there: with what its loop keeps in registers
  /// already there, and with that still to be loaded.
  private var inner: [Place: Label] = [:]
  private var outer: [Int: Label] = [:]
  /// This is the code of a loop's later rounds.
  private var isSteady = false

  private struct Place: Hashable {
    let instruction: Int
    let isSteady: Bool
  }

  private var exits: [Int: Label] = [:]
  /// Code for rare cases, which is put behind the rest.
  private var deferred: [(inout FunctionCompiler) -> Void] = []
  private let leave: Label
  private let stop: Label

  private(set) var detours: [Instruction] = []
  private var origins: [Int32] = []
  private var entryLabels: [Label] = []
  private var detourFixes: [(at: Int, detour: Int)] = []
  private var placeFixes: [(at: Int, instruction: Int)] = []

  init(_ instructions: [Instruction], machine: Machine) {
    self.instructions = instructions
    self.machine = machine
    loops = LoopAnalysis(instructions, machine)
    leave = assembler.makeLabel()
    stop = assembler.makeLabel()
  }

  mutating func compile() -> Product {
    var crossings: [(instruction: Int, entry: Int)] = []
    for target in Set(loops.heads + [0]).sorted() {
      crossings.append((target, entry(to: target)))
    }
    var falls = true
    while position < instructions.count {
      begin(falls: falls)
      let instruction = instructions[position]
      let region = loops.region(of: position)
      if !isSteady || !loops.isInvariant(position) {
        falls = translate(instruction)
        if !returns.isEmpty {
          if !falls { registers.forget() }
          comeBack()
          falls = true
        }
      }
      position += instruction.operation == .makeClosure ? 2 : 1
      if let region, loops.region(of: position) != region, !loops.regions[region].invariants.isEmpty
      {
        falls = endRound(of: region, falls: falls)
      }
    }
    position = instructions.count
    while !deferred.isEmpty {
      let rest = deferred
      deferred = []
      for piece in rest { piece(&self) }
    }
    emitLeaving()
    assembler.link()
    return Product(
      code: assembler.code, detours: detours, origins: origins,
      entries: entryLabels.map { assembler.position(of: $0) }, crossings: crossings,
      detourFixes: detourFixes, placeFixes: placeFixes)
  }

  /// The first round of a loop does what later ones need not do again: they are code of their own,
  /// which comes next.
  private mutating func endRound(of region: Int, falls: Bool) -> Bool {
    isSteady.toggle()
    guard isSteady else { return falls }
    if falls { assembler.jump(to: innerLabel(position)) }
    position = loops.regions[region].range.lowerBound
    return false
  }

  // MARK: Places

  /// An instruction begins: what is known about registers there.
  private mutating func begin(falls: Bool) {
    let region = loops.region(of: position)
    if region != registers.region {
      registers.enter(region, homes: region.map { loops.regions[$0].homes } ?? [:])
      // Whoever jumps here has loaded them.
      if falls { loadHomes() }
    }
    if loops.isTarget[position] {
      registers.forget()
      assembler.place(innerLabel(position, isSteady: isSteady))
    }
  }

  private mutating func innerLabel(_ target: Int, isSteady: Bool = false) -> Label {
    let place = Place(instruction: target, isSteady: isSteady)
    if let label = inner[place] { return label }
    let label = assembler.makeLabel()
    inner[place] = label
    return label
  }

  /// Where to jump to go on at an instruction of the same function.
  mutating func label(of target: Int, from source: Int? = nil) -> Label {
    let region = loops.region(of: target)
    guard let region else { return innerLabel(target) }
    if let source, loops.region(of: source) == region {
      let isNext =
        target == loops.regions[region].range.lowerBound
        && !loops.regions[region].invariants.isEmpty
      return innerLabel(target, isSteady: isSteady || isNext)
    }
    guard !loops.regions[region].homes.isEmpty else { return innerLabel(target) }
    if let label = outer[target] { return label }
    let label = assembler.makeLabel()
    outer[target] = label
    let homes = loops.regions[region].homes
    deferred.append { compiler in
      compiler.assembler.place(label)
      for (register, home) in homes.sorted(by: { $0.key < $1.key }) {
        compiler.load(register, to: home)
      }
      compiler.assembler.jump(to: compiler.innerLabel(target))
    }
    return label
  }

  /// The same for the interpreter.
  private mutating func entry(to target: Int) -> Int {
    entryLabels.append(label(of: target))
    return entryLabels.count - 1
  }

  mutating func later(_ piece: @escaping (inout FunctionCompiler) -> Void) {
    deferred.append(piece)
  }

  // MARK: Leaving

  /// Where to jump to let the interpreter run the current instruction.
  mutating func exit() -> Label {
    if let label = exits[position] { return label }
    let label = assembler.makeLabel()
    exits[position] = label
    let detour = detour()
    deferred.append { compiler in
      compiler.assembler.place(label)
      compiler.loadDetour(.rax, detour)
      compiler.assembler.jump(to: compiler.leave)
    }
    return label
  }

  mutating func exit(if condition: Assembler.Condition) {
    let label = exit()
    assembler.jump(condition, to: label)
  }

  private var detourOfInstruction: [Int: Int] = [:]
  /// Ways back to what follows the current instruction.
  private var returns: [Label] = []

  /// The current instruction for the interpreter, which comes back behind it.
  mutating func detour() -> Int {
    if let known = detourOfInstruction[position] { return known }
    let start = detours.count
    detourOfInstruction[position] = start
    var instruction = instructions[position]
    var next = position + 1
    var jumpsTo: Int?
    if let distance = instruction.jumpDistance {
      jumpsTo = next + distance
      // To what follows the way back.
      instruction.offset = 1
    }
    append(instruction, origin: position)
    if instruction.operation == .makeClosure {
      append(instructions[next], origin: next)
      next += 1
    }
    if loops.endsSteadiness(position, instruction.operation) {
      append(goingOn(at: next), origin: position)
    } else if !instruction.operation.neverContinues, next < instructions.count || jumpsTo != nil {
      append(comingBack(), origin: position)
      if let jumpsTo { append(comingBack(to: jumpsTo), origin: position) }
    } else {
      append(Instruction(.halt), origin: position)
    }
    return start
  }

  private mutating func append(_ instruction: Instruction, origin: Int) {
    detours.append(instruction)
    origins.append(Int32(truncatingIfNeeded: origin))
  }

  private mutating func comingBack(to target: Int) -> Instruction {
    guard target < instructions.count else { return Instruction(.halt) }
    var instruction = Instruction(.compiled)
    instruction.wide = entry(to: target)
    return instruction
  }

  /// No way back: the interpreter goes on in the function itself, up to the next place where it goes
  /// over to compiled code.
  private mutating func goingOn(at target: Int) -> Instruction {
    let label = assembler.makeLabel()
    entryLabels.append(label)
    deferred.append { compiler in
      compiler.assembler.place(label)
      compiler.loadPlace(.rax, after: target - 1)
      compiler.assembler.jump(to: compiler.leave)
    }
    var instruction = Instruction(.compiled)
    instruction.wide = entryLabels.count - 1
    return instruction
  }

  /// The way back to what comes after the current instruction.
  private mutating func comingBack() -> Instruction {
    let label = assembler.makeLabel()
    returns.append(label)
    entryLabels.append(label)
    var instruction = Instruction(.compiled)
    instruction.wide = entryLabels.count - 1
    return instruction
  }

  /// Here the interpreter comes back, and machine registers are loaded as the code here has them.
  private mutating func comeBack() {
    let here = assembler.makeLabel()
    assembler.place(here)
    let held = registers.held
    for label in returns {
      deferred.append { compiler in
        compiler.assembler.place(label)
        compiler.reload(held)
        compiler.assembler.jump(to: here)
      }
    }
    returns = []
  }

  mutating func loadDetour(_ register: Register, _ detour: Int) {
    detourFixes.append((assembler.loadAddress(register), detour))
  }

  /// The address behind an instruction: what a trap or a native looks for its place with.
  mutating func loadPlace(_ register: Register, after instruction: Int) {
    placeFixes.append((assembler.loadAddress(register), instruction + 1))
  }

  /// Back to the interpreter: rax says where it goes on, 0 that it stops.
  private mutating func emitLeaving() {
    assembler.place(stop)
    assembler.load(.rax, 0)
    assembler.place(leave)
    Self.emitLeaving(&assembler)
  }

  static func emitLeaving(_ assembler: inout Assembler) {
    assembler.store(Memory(.r12, StateOffset.fuel), .r15)
    assembler.store(Memory(.r12, StateOffset.exitFrame), .rbx)
    assembler.store(Memory(.r12, StateOffset.exitReturns), .r13)
    assembler.move(.rsp, .rbp)
    assembler.pop(.r15)
    assembler.pop(.r15)
    assembler.pop(.r14)
    assembler.pop(.r13)
    assembler.pop(.r12)
    assembler.pop(.rbx)
    assembler.pop(.rbp)
    assembler.ret()
  }

  // MARK: Calls of our own functions

  /// Calls a function of `CompiledSupport`; the arguments are in their registers, and all that are
  /// the caller's to save are lost.
  mutating func callSupport(_ address: Int) {
    assembler.store(Memory(.r12, StateOffset.fuel), .r15)
    assembler.load(.rax, address)
    assembler.arithmetic(.sub, .rsp, 8)
    assembler.call(.rax)
    assembler.arithmetic(.add, .rsp, 8)
    assembler.load(.r15, Memory(.r12, StateOffset.fuel))
  }

  /// Stops when the support function has said 0.
  mutating func stopUnlessTrue() {
    assembler.test(.rax, .rax)
    assembler.jump(.equal, to: stop)
  }

  /// Burns work before going back to `target`, and goes there.
  mutating func goBack(to target: Int, distance: Int) {
    let place = label(of: target, from: position)
    let outside = label(of: target)
    let refuel = assembler.makeLabel()
    assembler.arithmetic(.add, .r15, distance)
    assembler.jump(.notNegative, to: place)
    assembler.jump(to: refuel)
    deferred.append { compiler in
      compiler.assembler.place(refuel)
      // As the interpreter stands when it has jumped.
      compiler.refuel(after: target - 1)
      compiler.assembler.jump(to: outside)
    }
  }

  /// The next slice of work, or the end; machine registers are lost.
  mutating func refuel(after instruction: Int) {
    assembler.move(.rdi, .r12)
    loadPlace(.rsi, after: instruction)
    assembler.move(.rdx, .r13)
    callSupport(CompiledSupport.refuelAddress)
    stopUnlessTrue()
  }
}

extension Instruction {
  /// Of the jumps that leave their way to the interpreter.
  var jumpDistance: Int? {
    switch operation {
    case .jumpEqString, .jumpNeString, .jumpLtString, .jumpNotLtString: offset
    default: nil
    }
  }
}

extension Operation {
  /// What comes behind it is not what runs next.
  var neverContinues: Bool {
    switch self {
    case .halt, .jump, .jumpTable, .ret, .ret1, .throwError, .trap: true
    default: false
    }
  }
}

/// Where compiled code finds what it needs.
enum StateOffset {
  static let fuel = offset(\MachineState.fuel)
  static let error = offset(\MachineState.error)
  static let stackEnd = offset(\MachineState.stackEnd)
  static let returnsEnd = offset(\MachineState.returnsEnd)
  static let exitFrame = offset(\MachineState.exitFrame)
  static let exitReturns = offset(\MachineState.exitReturns)
  static let functions = offset(\MachineState.functions.base)
  static let globals = offset(\MachineState.globals.base)
  static let witnesses = offset(\MachineState.witnesses.base)

  static let operandA = offset(\Instruction.a)
  static let functionCode = offset(\FunctionRecord.code)
  static let functionRegisters = offset(\FunctionRecord.registerCount)
  static let functionCost = offset(\FunctionRecord.cost)
  static let functionCompiled = offset(\FunctionRecord.compiled)
  static let functionStride = MemoryLayout<FunctionRecord>.stride

  static let witnessBase = offset(\GrowableTable<Int32>.base)
  static let witnessCount = offset(\GrowableTable<Int32>.count)
  static let witnessStride = MemoryLayout<GrowableTable<Int32>>.stride

  static let strong = offset(\ObjectHeader.strong)
  static let stride = offset(\ObjectHeader.stride)
  static let type = offset(\ObjectHeader.type)
  static let body = ObjectHeader.bytes
  static let count = body
  static let capacity = body + 8
  static let elements = body + 8 * Object.arrayElementsOffset

  /// Of a stored property: it has one.
  private static func offset<Root, Value>(_ path: KeyPath<Root, Value>) -> Int {
    MemoryLayout<Root>.offset(of: path) ?? 0
  }
}

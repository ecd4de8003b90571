/// What machine registers hold besides memory.
///
/// Inside a loop some registers of the frame have a home: a machine register that always holds them.
/// The others are remembered from instruction to instruction until a jump may lead in.
struct RegisterCache {
  typealias Register = Assembler.Register
  typealias Vector = Assembler.Vector

  enum Home: Hashable {
    case register(Register)
    case vector(UInt8)
  }

  static let pool: [Register] = [.rsi, .rdi, .r8, .r9, .r10, .r11, .r14]
  static let vectorPool: [UInt8] = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]

  /// The loop that homes belong to.
  private(set) var region: Int?
  private var homes: [Int: Home] = [:]
  /// The frame's register in each machine register; -1 for none.
  private var content = [Int](repeating: -1, count: 16)
  private var vectorContent = [Int](repeating: -1, count: 16)
  private var isHome = [Bool](repeating: false, count: 16)
  private var isVectorHome = [Bool](repeating: false, count: 16)
  /// When each was used last; those of the current instruction are not given away.
  private var used = [Int](repeating: 0, count: 16)
  private var vectorUsed = [Int](repeating: 0, count: 16)
  private var time = 1

  /// What has been checked since the last place that a jump may lead to, and still holds: an index is
  /// in range of an array (both registers of the frame), nobody else has an array. It holds when the
  /// interpreter has run the instruction that checks it, too.
  enum Fact: Hashable {
    case inRange(array: Int, index: Int)
    case isUnique(Int)

    func concerns(_ register: Int) -> Bool {
      switch self {
      case .inRange(let array, let index): array == register || index == register
      case .isUnique(let array): array == register
      }
    }
  }
  private var facts: [Fact] = []

  func knows(_ fact: Fact) -> Bool { facts.contains(fact) }

  mutating func learn(_ fact: Fact) { if !facts.contains(fact) { facts.append(fact) } }

  /// An array has fewer elements now.
  mutating func shrinks(_ array: Int) {
    facts.removeAll {
      if case .inRange(array, _) = $0 { true } else { false }
    }
  }

  /// Somebody has got a reference to something.
  mutating func somethingIsShared() {
    facts.removeAll { if case .isUnique = $0 { true } else { false } }
  }

  mutating func forgetFacts() { facts = [] }

  mutating func enter(_ region: Int?, homes: [Int: Home]) {
    self.region = region
    self.homes = homes
    isHome = [Bool](repeating: false, count: 16)
    isVectorHome = [Bool](repeating: false, count: 16)
    for home in homes.values {
      switch home {
      case .register(let register): isHome[Int(register.rawValue)] = true
      case .vector(let number): isVectorHome[Int(number)] = true
      }
    }
    forget()
  }

  var homesInOrder: [(register: Int, home: Home)] {
    homes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  func home(of register: Int) -> Home? { homes[register] }

  /// Nothing is known but homes.
  mutating func forget() {
    facts = []
    for k in 0..<16 {
      content[k] = -1
      vectorContent[k] = -1
    }
    for (register, home) in homes {
      switch home {
      case .register(let machine): content[Int(machine.rawValue)] = register
      case .vector(let number): vectorContent[Int(number)] = register
      }
    }
  }

  /// A frame's register has another value now; homes have been seen to.
  mutating func forget(_ register: Int) {
    facts.removeAll { $0.concerns(register) }
    for k in 0..<16 where content[k] == register && !isHome[k] { content[k] = -1 }
    for k in 0..<16 where vectorContent[k] == register && !isVectorHome[k] { vectorContent[k] = -1 }
  }

  mutating func nextInstruction() { time += 1 }

  func find(_ register: Int) -> Register? {
    content.firstIndex(of: register).flatMap { Register(rawValue: UInt8($0)) }
  }
  func findVector(_ register: Int) -> Vector? {
    vectorContent.firstIndex(of: register).map { Vector(number: UInt8($0)) }
  }

  mutating func use(_ register: Register) { used[Int(register.rawValue)] = time }
  mutating func use(_ vector: Vector) { vectorUsed[Int(vector.number)] = time }
  func isInUse(_ register: Register) -> Bool { used[Int(register.rawValue)] == time }
  func isInUse(_ vector: Vector) -> Bool { vectorUsed[Int(vector.number)] == time }

  /// Only those of the pools keep what they hold from one instruction to the next.
  mutating func note(_ register: Register, holds value: Int) {
    if RegisterCache.pool.contains(register), !isHome[Int(register.rawValue)] {
      content[Int(register.rawValue)] = value
    }
  }
  mutating func note(_ vector: Vector, holds value: Int) {
    if vector.number >= RegisterCache.vectorPool[0], !isVectorHome[Int(vector.number)] {
      vectorContent[Int(vector.number)] = value
    }
  }

  /// A machine register that may be overwritten: the one that was used longest ago.
  mutating func take() -> Register {
    var best = RegisterCache.pool[0]
    var age = Int.max
    for register in RegisterCache.pool where !isHome[Int(register.rawValue)] {
      let stamp =
        content[Int(register.rawValue)] < 0 && used[Int(register.rawValue)] != time
        ? 0 : used[Int(register.rawValue)]
      if stamp < age { (best, age) = (register, stamp) }
    }
    content[Int(best.rawValue)] = -1
    use(best)
    return best
  }

  mutating func takeVector() -> Vector {
    var best: UInt8 = 15
    var age = Int.max
    for number in RegisterCache.vectorPool where !isVectorHome[Int(number)] {
      let stamp =
        vectorContent[Int(number)] < 0 && vectorUsed[Int(number)] != time
        ? 0 : vectorUsed[Int(number)]
      if stamp < age { (best, age) = (number, stamp) }
    }
    vectorContent[Int(best)] = -1
    let vector = Vector(number: best)
    use(vector)
    return vector
  }

  /// All that is held, to be loaded again where it is lost.
  var held: [(register: Int, home: Home)] {
    RegisterCache.pool.compactMap { register in
      let value = content[Int(register.rawValue)]
      return value < 0 ? nil : (value, .register(register))
    }
      + RegisterCache.vectorPool.compactMap { number in
        let value = vectorContent[Int(number)]
        return value < 0 ? nil : (value, .vector(number))
      }
  }
}

// Operands.
extension FunctionCompiler {
  func frame(_ register: Int) -> Memory { Memory(.rbx, 8 * register) }

  mutating func load(_ register: Int, to home: RegisterCache.Home) {
    switch home {
    case .register(let machine): assembler.load(machine, frame(register))
    case .vector(let number): assembler.load(Vector(number: number), frame(register))
    }
  }

  mutating func loadHomes() {
    for (register, home) in registers.homesInOrder { load(register, to: home) }
  }

  /// An operand as bits.
  mutating func integer(_ register: Int) -> Register {
    if let found = registers.find(register) {
      registers.use(found)
      return found
    }
    let machine = registers.take()
    if let vector = registers.findVector(register) {
      assembler.move(machine, vector)
    } else {
      assembler.load(machine, frame(register))
    }
    registers.note(machine, holds: register)
    return machine
  }

  /// An operand as a `Double`.
  mutating func double(_ register: Int) -> Vector {
    if let found = registers.findVector(register) {
      registers.use(found)
      return found
    }
    let vector = registers.takeVector()
    if let machine = registers.find(register) {
      assembler.move(vector, machine)
    } else {
      assembler.load(vector, frame(register))
    }
    registers.note(vector, holds: register)
    return vector
  }

  /// Where to work out a value of the frame's register: nothing else that this instruction needs is
  /// there.
  mutating func target(_ register: Int) -> Register {
    if case .register(let machine)? = registers.home(of: register), !registers.isInUse(machine) {
      registers.use(machine)
      return machine
    }
    return registers.take()
  }

  mutating func vectorTarget(_ register: Int) -> Vector {
    if case .vector(let number)? = registers.home(of: register) {
      let vector = Vector(number: number)
      if !registers.isInUse(vector) {
        registers.use(vector)
        return vector
      }
    }
    return registers.takeVector()
  }

  /// The frame's register gets a value, here and in memory.
  mutating func define(_ register: Int, _ machine: Register) {
    assembler.store(frame(register), machine)
    registers.forget(register)
    switch registers.home(of: register) {
    case .register(let home): assembler.move(home, machine)
    case .vector(let number):
      assembler.move(Vector(number: number), machine)
      registers.note(machine, holds: register)
    case nil: registers.note(machine, holds: register)
    }
  }

  mutating func define(_ register: Int, _ vector: Vector) {
    assembler.store(frame(register), vector)
    registers.forget(register)
    switch registers.home(of: register) {
    case .register(let home):
      assembler.move(home, vector)
      registers.note(vector, holds: register)
    case .vector(let number): assembler.move(Vector(number: number), vector)
    case nil: registers.note(vector, holds: register)
    }
  }

  /// Memory has been written by other means.
  mutating func changed(_ register: Int) {
    registers.forget(register)
    if let home = registers.home(of: register) { load(register, to: home) }
  }

  /// After code that has lost all machine registers.
  mutating func reload(_ held: [(register: Int, home: RegisterCache.Home)]) {
    for (register, home) in held { load(register, to: home) }
  }
}

// Registers' contents, references, objects, arrays.
extension FunctionCompiler {
  // MARK: Moves

  /// Bits: in the kind of register that whoever reads the result next wants.
  mutating func move(_ b: Int, to a: Int, likeResultOf result: Int) {
    if registers.find(b) == nil,
      registers.findVector(b) != nil || wantsDouble(result)
    {
      let value = double(b)
      let copy = vectorTarget(a)
      assembler.move(copy, value)
      define(a, copy)
    } else {
      let value = integer(b)
      let copy = target(a)
      assembler.move(copy, value)
      define(a, copy)
    }
  }

  mutating func loadResult(_ a: Int, _ memory: Memory) {
    if wantsDouble(a) {
      let value = vectorTarget(a)
      assembler.load(value, memory)
      define(a, value)
    } else {
      let value = target(a)
      assembler.load(value, memory)
      define(a, value)
    }
  }

  mutating func constant(_ a: Int, _ bits: Int) {
    if wantsDouble(a) {
      let value = vectorTarget(a)
      if bits == 0 {
        assembler.clear(value)
      } else {
        assembler.load(.rax, bits)
        assembler.move(value, .rax)
      }
      define(a, value)
    } else {
      let value = target(a)
      assembler.load(value, bits)
      define(a, value)
    }
  }

  /// Whether a register is next read as a `Double`, as far as one can see from here.
  private func wantsDouble(_ register: Int) -> Bool {
    switch registers.home(of: register) {
    case .vector: return true
    case .register: return false
    case nil: break
    }
    var index = position + 1
    while index < instructions.count, index <= position + 12 {
      let traffic = instructions[index].traffic
      if traffic.doubles.contains(register) { return true }
      if traffic.integers.contains(register) { return false }
      switch instructions[index].operation {
      case .arraySet, .arraySetPart, .storeSlot:
        if Int(instructions[index].c) == register { return false }
      case .move:
        // Whatever it becomes.
        if Int(instructions[index].b) == register {
          if case .vector? = registers.home(of: Int(instructions[index].a)) { return true }
        }
      default: break
      }
      if traffic.results.contains(register) || instructions[index].operation.neverContinues {
        return false
      }
      index += 1
    }
    return false
  }

  mutating func moveMany(from b: Int, to a: Int, count: Int) {
    let order = a < b ? Array(0..<count) : (0..<count).reversed()
    for k in order {
      if let value = registers.find(b + k) {
        assembler.store(frame(a + k), value)
      } else if let value = registers.findVector(b + k) {
        assembler.store(frame(a + k), value)
      } else {
        assembler.load(.rax, frame(b + k))
        assembler.store(frame(a + k), .rax)
      }
      changed(a + k)
    }
  }

  /// A register's value into memory outside the frame.
  mutating func store(_ c: Int, to memory: Memory) {
    if registers.find(c) == nil, let vector = registers.findVector(c) {
      assembler.store(memory, vector)
    } else if let value = registers.find(c) {
      assembler.store(memory, value)
    } else {
      // Few registers are free beside those that say where.
      assembler.load(.rcx, frame(c))
      assembler.store(memory, .rcx)
    }
  }

  /// Where a global is; its address takes rax.
  mutating func global(_ number: Int) -> Memory {
    assembler.load(.rax, Memory(.r12, StateOffset.globals))
    return Memory(.rax, 8 * number)
  }

  // MARK: References

  mutating func retain(_ reference: Register, mayBeZero: Bool) {
    registers.somethingIsShared()
    let done = assembler.makeLabel()
    if mayBeZero {
      assembler.test(reference, reference)
      assembler.jump(.equal, to: done)
    }
    assembler.arithmetic(.add, Memory(reference, StateOffset.strong), 1, wide: false)
    assembler.place(done)
  }

  mutating func release(_ reference: Register) {
    let done = assembler.makeLabel()
    let destroy = assembler.makeLabel()
    assembler.test(reference, reference)
    assembler.jump(.equal, to: done)
    assembler.arithmetic(.sub, Memory(reference, StateOffset.strong), 1, wide: false)
    assembler.jump(.equal, to: destroy)
    assembler.place(done)
    // A `deinit` does what it likes.
    registers.forgetFacts()
    let held = registers.held
    let here = position
    later { compiler in
      compiler.assembler.place(destroy)
      compiler.assembler.move(.rdi, reference)
      compiler.assembler.move(.rsi, .r12)
      compiler.loadPlace(.rdx, after: here)
      compiler.assembler.move(.rcx, .rbx)
      compiler.assembler.move(.r8, .r13)
      compiler.callSupport(CompiledSupport.destroyAddress)
      compiler.stopUnlessTrue()
      compiler.reload(held)
      compiler.assembler.jump(to: done)
    }
  }

  mutating func exitIfMovedOut(_ value: Register) {
    assembler.arithmetic(.cmp, value, Machine.movedOut)
    exit(if: .equal)
  }

  // MARK: Arrays

  /// Where the one slot of an element is; leaves when the index is out of range.
  mutating func element(_ array: Int, _ index: Int) -> Memory {
    let (object, index) = checkedElement(array, index)
    return Memory(object, StateOffset.elements, index: index)
  }

  private mutating func checkedElement(
    _ array: Int, _ index: Int
  ) -> (object: Register, index: Register) {
    let object = integer(array)
    let place = integer(index)
    if !registers.knows(.inRange(array: array, index: index)) {
      assembler.arithmetic(.cmp, place, Memory(object, StateOffset.count))
      exit(if: .aboveOrEqual)
      registers.learn(.inRange(array: array, index: index))
    }
    return (object, place)
  }

  /// Where slot `part` of an element is; its address takes rax.
  mutating func part(_ array: Int, _ index: Int, _ part: Int) -> Memory {
    let (object, index) = checkedElement(array, index)
    assembler.load(.rax, Memory(object, StateOffset.stride), .half, signed: false)
    assembler.multiply(.rax, index)
    return Memory(object, StateOffset.elements + 8 * part, index: .rax)
  }

  mutating func exitIfShared(_ array: Int) {
    guard !registers.knows(.isUnique(array)) else { return }
    let object = integer(array)
    assembler.arithmetic(.cmp, Memory(object, StateOffset.strong), 1, wide: false)
    exit(if: .notEqual)
    registers.learn(.isUnique(array))
  }

  mutating func getMany(_ a: Int, _ memory: Memory, count: Int) {
    assembler.address(.rcx, memory)
    for k in 0..<count {
      assembler.load(.rdx, Memory(.rcx, 8 * k))
      assembler.store(frame(a + k), .rdx)
    }
    for k in 0..<count { changed(a + k) }
  }

  /// r[a][r[b]][r[x]] ← r[c]
  mutating func setInRow(_ i: Instruction) {
    let row = element(Int(i.a), Int(i.b))
    exitIfShared(Int(i.a))
    assembler.load(.rdx, row)
    assembler.arithmetic(.cmp, Memory(.rdx, StateOffset.strong), 1, wide: false)
    exit(if: .notEqual)
    registers.nextInstruction()
    let index = integer(Int(i.x))
    assembler.arithmetic(.cmp, index, Memory(.rdx, StateOffset.count))
    exit(if: .aboveOrEqual)
    store(Int(i.c), to: Memory(.rdx, StateOffset.elements, index: index))
  }

  private mutating func exitUnlessOneSlot(_ array: Int) {
    let object = integer(array)
    assembler.load(.rax, Memory(object, StateOffset.stride), .half, signed: false)
    assembler.arithmetic(.cmp, .rax, 1)
    exit(if: .notEqual)
  }

  mutating func swap(_ a: Int, _ b: Int, _ c: Int) {
    let first = element(a, b)
    exitIfShared(a)
    exitUnlessOneSlot(a)
    assembler.address(.rdx, first)
    registers.nextInstruction()
    let second = element(a, c)
    assembler.load(.rax, Memory(.rdx, 0))
    assembler.load(.rcx, second)
    assembler.store(Memory(.rdx, 0), .rcx)
    assembler.store(second, .rax)
  }

  /// One slot, while there is room.
  mutating func append(_ a: Int, _ b: Int) {
    let object = integer(a)
    exitIfShared(a)
    exitUnlessOneSlot(a)
    assembler.load(.rax, Memory(object, StateOffset.count))
    assembler.arithmetic(.cmp, .rax, Memory(object, StateOffset.capacity))
    exit(if: .greaterOrEqual)
    store(b, to: Memory(object, StateOffset.elements, index: .rax))
    assembler.arithmetic(.add, Memory(object, StateOffset.count), 1)
  }

  mutating func pop(_ a: Int, _ b: Int) {
    let object = integer(b)
    exitIfShared(b)
    exitUnlessOneSlot(b)
    assembler.load(.rcx, Memory(object, StateOffset.count))
    assembler.arithmetic(.sub, .rcx, 1)
    exit(if: .negative)
    let value = target(a)
    assembler.load(value, Memory(object, StateOffset.elements, index: .rcx))
    assembler.store(Memory(object, StateOffset.count), .rcx)
    registers.shrinks(b)
    define(a, value)
  }
}

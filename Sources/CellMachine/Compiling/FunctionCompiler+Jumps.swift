// Jumps and loops.
extension FunctionCompiler {
  mutating func jump(to target: Int) {
    let distance = target - position - 1
    if distance < 0 {
      goBack(to: target, distance: distance)
    } else {
      let place = label(of: target, from: position)
      assembler.jump(to: place)
    }
  }

  /// Jumps when the flags are as wanted.
  mutating func branch(_ condition: Assembler.Condition, to target: Int) {
    let distance = target - position - 1
    if distance < 0 {
      let next = assembler.makeLabel()
      assembler.jump(condition.opposite, to: next)
      goBack(to: target, distance: distance)
      assembler.place(next)
    } else {
      let place = label(of: target, from: position)
      assembler.jump(condition, to: place)
    }
  }

  mutating func branch(_ a: Int, _ b: Int, _ condition: Assembler.Condition, _ i: Instruction) {
    compareIntegers(a, b)
    branch(condition, to: position + 1 + i.offset)
  }

  mutating func branch(_ a: Int, immediate i: Instruction, _ condition: Assembler.Condition) {
    let number = Int(Int16(bitPattern: i.b))
    if let value = registers.find(a) {
      registers.use(value)
      assembler.arithmetic(.cmp, value, number)
    } else {
      assembler.arithmetic(.cmp, frame(a), number)
    }
    branch(condition, to: position + 1 + i.offset)
  }

  mutating func branchDoubles(
    _ left: Int, _ right: Int, _ condition: Assembler.Condition, _ i: Instruction
  ) {
    let x = double(left)
    let y = double(right)
    assembler.compare(x, y)
    branch(condition, to: position + 1 + i.offset)
  }

  mutating func branchEqual(_ a: Int, _ b: Int, wanted: Bool, _ i: Instruction) {
    let x = double(a)
    let y = double(b)
    assembler.compare(x, y)
    let target = position + 1 + i.offset
    if wanted {
      let next = assembler.makeLabel()
      assembler.jump(.parity, to: next)
      branch(.equal, to: target)
      assembler.place(next)
    } else {
      let differs = assembler.makeLabel()
      let next = assembler.makeLabel()
      assembler.jump(.parity, to: differs)
      assembler.jump(.equal, to: next)
      assembler.place(differs)
      jump(to: target)
      assembler.place(next)
    }
  }

  mutating func branchOnElement(
    _ a: Int, _ b: Int, _ condition: Assembler.Condition, _ i: Instruction
  ) {
    let place = element(a, b)
    assembler.arithmetic(.cmp, place, 0)
    branch(condition, to: position + 1 + i.offset)
  }

  mutating func loopRange(_ a: Int, _ b: Int, _ i: Instruction) {
    let counter = copied(a, to: a)
    assembler.arithmetic(.add, counter, 1)
    define(a, counter)
    compareIntegers(a, b)
    loopBack(if: .less, i.offset)
  }

  mutating func loopClosed(_ a: Int, _ b: Int, _ i: Instruction) {
    compareIntegers(a, b)
    let next = assembler.makeLabel()
    assembler.jump(.greaterOrEqual, to: next)
    // In place: behind the loop the register is what it was.
    let counter = integer(a)
    assembler.arithmetic(.add, counter, 1)
    assembler.store(frame(a), counter)
    if case .vector? = registers.home(of: a) { changed(a) }
    goBack(to: position + 1 + i.offset, distance: i.offset)
    assembler.place(next)
  }

  /// Loops always lead back, and burn their length.
  private mutating func loopBack(if condition: Assembler.Condition, _ distance: Int) {
    let next = assembler.makeLabel()
    assembler.jump(condition.opposite, to: next)
    goBack(to: position + 1 + distance, distance: distance)
    assembler.place(next)
  }

  mutating func jumpTable(_ a: Int, _ number: Int) {
    let table = machine.state.pointee.jumpTables[number]
    let targets = (0...Int(table[1])).map { position + 1 + Int(table[2 + $0]) }
    let low = Int(table[0])
    let value = integer(a)
    assembler.load(.rax, low)
    assembler.move(.rcx, value)
    assembler.arithmetic(.sub, .rcx, .rax)
    assembler.arithmetic(.cmp, .rcx, targets.count - 1)
    let otherwise = label(of: targets[0], from: position)
    assembler.jump(.aboveOrEqual, to: otherwise)
    let places = targets.dropFirst().map { label(of: $0, from: position) }
    let start = assembler.makeLabel()
    assembler.address(.rax, of: start)
    assembler.load(.rcx, Memory(.rax, 0, index: .rcx), .word, signed: true)
    assembler.arithmetic(.add, .rax, .rcx)
    assembler.jump(to: .rax)
    assembler.place(start)
    for place in places { assembler.entry(place, from: start) }
  }
}

package import Diagnostics

/// Puts a function together: instructions, labels, places in the source.
package struct FunctionBuilder {
  /// A place in the code that jumps can name before it is known.
  package struct Label: Hashable {
    let index: Int
  }

  /// Why a function can't be finished.
  package enum Failure: Error {
    /// More registers than an operand can name, or a jump too far: the code is far too long.
    case tooLarge
  }

  package let name: String
  package let path: String?
  package let isLibrary: Bool
  package internal(set) var code: [Instruction] = []
  /// One more than the highest register in use; at least the arguments and results.
  package var registerCount = 0
  var positions: [Int] = []
  /// How many jumps name each label, so far.
  private var uses: [Int] = []
  /// A place that a jump may lead to: instructions before it and after it stay apart.
  var barrier = -1
  var fixes: [(instruction: Int, label: Int, isShort: Bool)] = []
  var tables: [(table: Int, low: Int, labels: [Label], otherwise: Label, at: Int)] = []
  var ranges: [(start: Int32, range: SourceRange)] = []
  private var currentRange: SourceRange?
  private(set) var isTooLarge = false

  package init(name: String, path: String? = nil, isLibrary: Bool = false) {
    self.name = name
    self.path = path
    self.isLibrary = isLibrary
  }

  /// Where the next instruction will be.
  package var position: Int { code.count }

  /// The place in the source of what follows.
  package mutating func mark(_ range: SourceRange) {
    currentRange = range
  }
  package var markedRange: SourceRange? { currentRange }

  package mutating func emit(_ instruction: Instruction) {
    // What is copied and given up at once has moved.
    if instruction.operation == .release, let last = lastInstruction, last.operation == .copy,
      last.b == instruction.a, last.a != last.b
    {
      code[code.count - 1].operation = .move
      return
    }
    if let currentRange, ranges.last?.range != currentRange {
      ranges.append((Int32(truncatingIfNeeded: code.count), currentRange))
    }
    code.append(instruction)
  }

  /// Three registers or small numbers.
  package mutating func emit(
    _ operation: Operation, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, x: Int = 0
  ) {
    emit(
      Instruction(
        operation, x: UInt8(truncatingIfNeeded: x), a: operand(a), b: operand(b), c: operand(c)))
  }

  /// A register and a wide operand.
  package mutating func emit(_ operation: Operation, _ a: Int, wide: Int, x: Int = 0) {
    var instruction = Instruction(operation, x: UInt8(truncatingIfNeeded: x), a: operand(a))
    if Int(Int32(truncatingIfNeeded: wide)) != wide { isTooLarge = true }
    instruction.wide = wide
    emit(instruction)
  }

  /// A number from −32768 to 65535 as it stands in 16 bits.
  private mutating func operand(_ value: Int) -> UInt16 {
    if value < Int(Int16.min) || value > Int(UInt16.max) { isTooLarge = true }
    return UInt16(truncatingIfNeeded: value)
  }

  /// Any bits into a register.
  package mutating func load(_ value: Int, into a: Int, machine: Machine) {
    if Int(Int32(truncatingIfNeeded: value)) == value {
      emit(.loadInt, a, wide: value)
    } else {
      emit(.loadConstant, a, wide: machine.constant(bits: value))
    }
  }

  /// The last instruction, unless a jump may lead past it to what comes next.
  var lastInstruction: Instruction? { barrier == code.count ? nil : code.last }

  /// Takes the last instruction back and gives its place in the source.
  @discardableResult
  mutating func removeLast() -> SourceRange? {
    code.removeLast()
    let place = ranges.last { Int($0.start) <= code.count }?.range
    while let last = ranges.last, Int(last.start) >= code.count { ranges.removeLast() }
    return place
  }

  // MARK: Labels

  package mutating func makeLabel() -> Label {
    positions.append(-1)
    uses.append(0)
    return Label(index: positions.count - 1)
  }

  /// Says that a label is here.
  package mutating func place(_ label: Label) {
    positions[label.index] = code.count
    barrier = code.count
  }

  /// Says that a label is here, which no later jump names; a jump to it that has just been emitted isn't needed.
  package mutating func placeAfterJump(_ label: Label) {
    if let fix = fixes.last, fix.label == label.index, fix.instruction == code.count - 1,
      code.last?.operation == .jump
    {
      code.removeLast()
      fixes.removeLast()
      uses[label.index] -= 1
      barrier = min(barrier, code.count)
      for index in positions.indices where positions[index] > code.count {
        positions[index] = code.count
      }
    }
    positions[label.index] = code.count
    if uses[label.index] > 0 { barrier = code.count }
  }

  package func isPlaced(_ label: Label) -> Bool { positions[label.index] >= 0 }

  /// A jump with a wide distance: `jump`, `jumpIf`, `jumpUnless`, `jumpIfError`.
  package mutating func jump(_ operation: Operation = .jump, _ a: Int = 0, to label: Label) {
    fixes.append((code.count, label.index, false))
    uses[label.index] += 1
    emit(operation, a, wide: 0)
  }

  /// A compare-and-branch: the distance is operand `c`.
  package mutating func branch(_ operation: Operation, _ a: Int, _ b: Int, to label: Label) {
    fixes.append((code.count, label.index, true))
    uses[label.index] += 1
    emit(operation, a, b, 0)
  }

  /// Jumps to `labels[r[a] - low]`, or to `otherwise`.
  package mutating func jumpTable(
    _ a: Int, low: Int, _ labels: [Label], otherwise: Label, machine: Machine
  ) {
    let table = machine.reserveJumpTable(count: labels.count)
    tables.append((table, low, labels, otherwise, code.count))
    emit(.jumpTable, a, wide: table)
  }

  // MARK: End

  /// Adds the function to the machine; `index` is one that was reserved for it.
  @discardableResult
  package mutating func finish(in machine: Machine, as index: Int? = nil) throws -> Int {
    straightenJumps()
    copyJoins()
    for fix in fixes {
      let distance = positions[fix.label] - fix.instruction - 1
      if fix.isShort {
        if Int(Int16(truncatingIfNeeded: distance)) != distance { isTooLarge = true }
        code[fix.instruction].offset = distance
      } else {
        code[fix.instruction].wide = distance
      }
    }
    for table in tables {
      machine.fillJumpTable(
        table.table, low: table.low, otherwise: positions[table.otherwise.index] - table.at - 1,
        distances: table.labels.map { positions[$0.index] - table.at - 1 })
    }
    groupInstructions()
    guard !isTooLarge, registerCount < 60_000 else { throw Failure.tooLarge }
    let memory = UnsafeMutablePointer<Instruction>.allocate(capacity: code.count + 1)
    memory.initialize(from: code, count: code.count)
    // Code that runs off its end is a mistake of ours; stop instead of reading on.
    (memory + code.count).initialize(to: Instruction(.halt))
    return machine.install(
      Function(
        name: name, path: path, isLibrary: isLibrary, registerCount: max(registerCount, 1),
        code: memory, count: code.count, ranges: ranges),
      at: index)
  }
}

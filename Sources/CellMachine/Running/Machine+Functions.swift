// Functions are called by index: the index can be given out before the code is there.
extension Machine {
  /// The place of a function that is made later.
  package func reserveFunction() -> Int {
    let index = functions.count
    install(Machine.placeholder(), at: nil)
    return index
  }

  /// A function that nobody made: calling it is a mistake of ours, not a crash.
  private static func placeholder() -> Function {
    let code = UnsafeMutablePointer<Instruction>.allocate(capacity: 1)
    code.initialize(to: Instruction(.halt))
    return Function(
      name: "", path: nil, isLibrary: true, registerCount: 1, code: code, count: 1, ranges: [])
  }

  /// Adds a function, or puts it where one was expected.
  @discardableResult
  func install(_ function: Function, at index: Int?) -> Int {
    // A call burns some of what its body may do; a long body that returns early isn't overcharged.
    let record = FunctionRecord(
      code: UnsafePointer(function.code), registerCount: function.registerCount,
      cost: 4 + min(function.count / 2, 60), compiled: linkCode)
    if let index {
      functions[index].deallocate()
      codeOrder = []
      functions[index] = function
      state.pointee.functions[index] = record
      hasMade(index)
      return index
    }
    functions.append(function)
    codeOrder = []
    state.pointee.functions.append(record)
    hasMade(functions.count - 1)
    return functions.count - 1
  }

  /// A jump table: its lowest value, how many, the distance otherwise, then the distances.
  func reserveJumpTable(count: Int) -> Int {
    let table = UnsafeMutablePointer<Int32>.allocate(capacity: count + 3)
    table.initialize(repeating: 0, count: count + 3)
    state.pointee.jumpTables.append(table)
    return state.pointee.jumpTables.count - 1
  }

  func fillJumpTable(_ index: Int, low: Int, otherwise: Int, distances: [Int]) {
    let table = state.pointee.jumpTables[index]
    table[0] = Int32(truncatingIfNeeded: low)
    table[1] = Int32(truncatingIfNeeded: distances.count)
    table[2] = Int32(truncatingIfNeeded: otherwise)
    for (offset, distance) in distances.enumerated() {
      table[3 + offset] = Int32(truncatingIfNeeded: distance)
    }
  }

  /// The function and the instruction that an address is in.
  func place(of pc: UnsafePointer<Instruction>) -> (function: Int, instruction: Int)? {
    if codeOrder.isEmpty {
      codeOrder =
        functions.indices.map { CodeRange(start: UnsafePointer(functions[$0].code), function: $0) }
        + compiled.functions.indices.map {
          CodeRange(
            start: UnsafePointer(compiled.functions[$0].detours),
            function: compiled.functions[$0].function, compiled: $0)
        }
      codeOrder.sort { $0.start < $1.start }
    }
    var low = 0
    var high = codeOrder.count
    while low < high {
      let middle = (low + high) / 2
      if codeOrder[middle].start <= pc { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let range = codeOrder[low - 1]
    let distance = pc - range.start
    guard let origins = range.compiled.map({ compiled.functions[$0].origins }) else {
      return distance <= functions[range.function].count ? (range.function, distance) : nil
    }
    guard distance <= origins.count else { return nil }
    // `pc` is one past an instruction, as a rule.
    return (range.function, distance == 0 ? 0 : Int(origins[distance - 1]) + 1)
  }
}

/// Where a function's code lies, or what the interpreter runs for its compiled code.
struct CodeRange {
  let start: UnsafePointer<Instruction>
  let function: Int
  /// For the latter: which compiled function.
  var compiled: Int?
}

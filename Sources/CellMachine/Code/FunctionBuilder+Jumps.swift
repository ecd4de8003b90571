// What a whole function's code shows about its jumps, before their distances are fixed.
extension FunctionBuilder {
  /// Leads jumps to jumps straight to the end, turns a branch around a jump into the opposite
  /// branch, and drops jumps to what comes next.
  mutating func straightenJumps() {
    guard !fixes.isEmpty else { return }
    var fixAt: [Int: Int] = [:]
    for (index, fix) in fixes.enumerated() { fixAt[fix.instruction] = index }
    for index in fixes.indices { follow(index, fixAt) }
    var isTarget = [Bool](repeating: false, count: code.count + 1)
    for fix in fixes { isTarget[positions[fix.label]] = true }
    for table in tables {
      for label in table.labels + [table.otherwise] { isTarget[positions[label.index]] = true }
    }
    var dropped = [Bool](repeating: false, count: code.count)
    for index in fixes.indices {
      let fix = fixes[index]
      let at = fix.instruction
      if code[at].operation == .jump, positions[fix.label] == at + 1 { dropped[at] = true }
      guard at + 1 < code.count, code[at + 1].operation == .jump, !isTarget[at + 1],
        positions[fix.label] == at + 2, let next = fixAt[at + 1],
        let opposite = Self.opposite(code[at])
      else { continue }
      let target = fixes[next].label
      guard !fix.isShort || isNear(at, positions[target]) else { continue }
      code[at] = opposite
      fixes[index].label = target
      dropped[at + 1] = true
    }
    drop(dropped)
  }

  /// A jump to a jump goes where that one goes.
  private mutating func follow(_ index: Int, _ fixAt: [Int: Int]) {
    let fix = fixes[index]
    var hops = 0
    while hops < 8, positions[fixes[index].label] < code.count,
      code[positions[fixes[index].label]].operation == .jump,
      let next = fixAt[positions[fixes[index].label]], next != index
    {
      let target = positions[fixes[next].label]
      if fix.isShort && !isNear(fix.instruction, target) { return }
      // Not all of them burn fuel when they lead back.
      if target <= fix.instruction, code[fix.instruction].operation != .jump { return }
      fixes[index].label = fixes[next].label
      hops += 1
    }
  }

  /// Whether a short distance reaches from an instruction to another.
  private func isNear(_ from: Int, _ to: Int) -> Bool { abs(to - from) < 32_000 }

  /// The branch that is taken when this one isn't.
  static func opposite(_ branch: Instruction) -> Instruction? {
    func with(_ operation: Operation, swapped: Bool = false) -> Instruction {
      var result = branch
      result.operation = operation
      if swapped { swap(&result.a, &result.b) }
      return result
    }
    switch branch.operation {
    case .jumpIf: return with(.jumpUnless)
    case .jumpUnless: return with(.jumpIf)
    case .jumpEqI: return with(.jumpNeI)
    case .jumpNeI: return with(.jumpEqI)
    case .jumpLtI: return with(.jumpLeI, swapped: true)
    case .jumpLeI: return with(.jumpLtI, swapped: true)
    case .jumpLtU: return with(.jumpLeU, swapped: true)
    case .jumpLeU: return with(.jumpLtU, swapped: true)
    case .jumpEqImmediate: return with(.jumpNeImmediate)
    case .jumpNeImmediate: return with(.jumpEqImmediate)
    case .jumpLtImmediate: return with(.jumpGeImmediate)
    case .jumpGeImmediate: return with(.jumpLtImmediate)
    case .jumpLeImmediate: return with(.jumpGtImmediate)
    case .jumpGtImmediate: return with(.jumpLeImmediate)
    case .jumpEqD: return with(.jumpNeD)
    case .jumpNeD: return with(.jumpEqD)
    case .jumpLtD: return with(.jumpNotLtD)
    case .jumpNotLtD: return with(.jumpLtD)
    case .jumpLeD: return with(.jumpNotLeD)
    case .jumpNotLeD: return with(.jumpLeD)
    case .jumpEqString: return with(.jumpNeString)
    case .jumpNeString: return with(.jumpEqString)
    case .jumpLtString: return with(.jumpNotLtString)
    case .jumpNotLtString: return with(.jumpLtString)
    case .jumpIfElement: return with(.jumpUnlessElement)
    case .jumpUnlessElement: return with(.jumpIfElement)
    default: return nil
    }
  }

  /// Takes instructions out and moves everything that names a place.
  private mutating func drop(_ dropped: [Bool]) {
    guard dropped.contains(true) else { return }
    // The new index of each instruction, and of the end.
    var moved: [Int] = []
    moved.reserveCapacity(code.count + 1)
    var count = 0
    for isDropped in dropped {
      moved.append(count)
      if !isDropped { count += 1 }
    }
    moved.append(count)
    code = zip(code, dropped).filter { !$0.1 }.map(\.0)
    positions = positions.map { $0 < 0 ? $0 : moved[$0] }
    fixes = fixes.filter { !dropped[$0.instruction] }.map {
      (moved[$0.instruction], $0.label, $0.isShort)
    }
    for index in tables.indices { tables[index].at = moved[tables[index].at] }
    for index in ranges.indices {
      ranges[index].start = Int32(truncatingIfNeeded: moved[Int(ranges[index].start)])
    }
  }
}

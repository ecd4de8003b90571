/// Where a function's jumps lead, and which registers its innermost loops keep in the machine's.
struct LoopAnalysis {
  /// An innermost loop: the instructions between the first one and the last jump back to it.
  struct Region {
    let range: ClosedRange<Int>
    var homes: [Int: RegisterCache.Home] = [:]
    /// Instructions that do the same in each round, and nothing else: one round is enough.
    var invariants: Set<Int> = []
  }

  static let homesMax = 5
  static let vectorHomesMax = 10

  private(set) var isTarget: [Bool]
  /// First instructions of loops.
  private(set) var heads: [Int] = []
  private(set) var regions: [Region] = []
  private var regionOf: [Int32]

  init(_ instructions: [Instruction], _ machine: Machine) {
    isTarget = [Bool](repeating: false, count: instructions.count + 1)
    regionOf = [Int32](repeating: -1, count: instructions.count + 1)
    var last: [Int: Int] = [:]
    var index = 0
    while index < instructions.count {
      for target in instructions[index].targets(from: index, machine)
      where target >= 0 && target <= instructions.count {
        isTarget[target] = true
        if target <= index { last[target] = max(last[target] ?? 0, index) }
      }
      index += instructions[index].operation == .makeClosure ? 2 : 1
    }
    isTarget[0] = true
    heads = last.keys.sorted()
    var jumps: [(from: Int, to: Int)] = []
    for (index, instruction) in instructions.enumerated() {
      for target in instruction.targets(from: index, machine) { jumps.append((index, target)) }
    }
    for head in heads {
      guard let end = last[head], !heads.contains(where: { $0 > head && $0 <= end }) else {
        continue
      }
      // Loops that overlap without one being in the other.
      guard regions.last.map({ $0.range.upperBound < head }) ?? true else { continue }
      var region = Region(range: head...end)
      if end + 1 < instructions.count {
        region.invariants = Self.invariants(instructions, head...end, jumps)
        if !region.invariants.isEmpty { isTarget[end + 1] = true }
      }
      region.homes = Self.homes(instructions[head...end], without: region.invariants)
      for index in head...end { regionOf[index] = Int32(regions.count) }
      regions.append(region)
    }
  }

  func region(of instruction: Int) -> Int? {
    let region = regionOf[instruction]
    return region < 0 ? nil : Int(region)
  }

  /// When the interpreter runs an instruction, what the loop keeps may be wrong afterwards: a row is
  /// somewhere else.
  func endsSteadiness(_ instruction: Int, _ operation: Operation) -> Bool {
    operation == .arraySet2
      && region(of: instruction).map { !regions[$0].invariants.isEmpty } ?? false
  }

  func isInvariant(_ instruction: Int) -> Bool {
    region(of: instruction).map { regions[$0].invariants.contains(instruction) } ?? false
  }

  /// Instructions of a loop that each round runs from its entry on, and that give the same each time.
  private static func invariants(
    _ instructions: [Instruction], _ range: ClosedRange<Int>, _ jumps: [(from: Int, to: Int)]
  ) -> Set<Int> {
    var writes: [Int: Int] = [:]
    var changedArrays: Set<Int> = []
    var changedRows: Set<Int> = []
    var changedGlobals: Set<Int> = []
    var changesSlots = false
    for index in range {
      let instruction = instructions[index]
      guard instruction.operation.isTranslatedInPlace, !instruction.operation.mayRunOtherCode else {
        return []
      }
      for register in instruction.traffic.results { writes[register, default: 0] += 1 }
      switch instruction.operation {
      case .arraySet, .arraySetPart, .arraySetMany, .arraySwap, .arrayAppend:
        changedArrays.insert(Int(instruction.a))
      case .arraySet2: changedRows.insert(Int(instruction.a))
      case .arrayPop: changedArrays.insert(Int(instruction.b))
      case .storeGlobal: changedGlobals.insert(instruction.wide)
      case .storeSlot: changesSlots = true
      case .moveMany, .zero: if instruction.c > 16 { return [] }
      default: break
      }
    }
    // Where a round may begin, and what it may leave out.
    var first = range.lowerBound
    var skipped: [ClosedRange<Int>] = []
    for jump in jumps {
      if !range.contains(jump.from) {
        if range.contains(jump.to) { first = max(first, jump.to) }
      } else if range.contains(jump.to), jump.to > jump.from + 1 {
        skipped.append(jump.from + 1...jump.to - 1)
      } else if jump.to == range.lowerBound, jump.from < range.upperBound {
        skipped.append(jump.from + 1...range.upperBound)
      } else if range.contains(jump.to), jump.to <= jump.from, jump.to != range.lowerBound {
        return []
      }
    }
    var found: Set<Int> = []
    var known: Set<Int> = []
    for index in range where index >= first && !skipped.contains(where: { $0.contains(index) }) {
      let instruction = instructions[index]
      let (a, b, c) = (Int(instruction.a), Int(instruction.b), Int(instruction.c))
      func isFixed(_ registers: Int...) -> Bool {
        registers.allSatisfy { writes[$0] == nil || known.contains($0) }
      }
      let isInvariant =
        switch instruction.operation {
        case .loadInt, .loadConstant: true
        case .loadGlobal, .borrowGlobal: !changedGlobals.contains(instruction.wide)
        case .loadSlot, .borrowSlot: isFixed(b) && !changesSlots
        case .arrayCount: isFixed(b) && !changedArrays.contains(b)
        case .arrayGet, .arrayGetPart:
          // Rows that are changed in place stay where they are; what is in them doesn't.
          isFixed(b, c) && !changedArrays.contains(b)
            && (changedRows.isEmpty || !known.contains(b))
        case .move, .addImmediate, .mulImmediate, .divPowerOfTwo, .remPowerOfTwo, .negD, .absD,
          .sqrtD, .intToDouble, .not:
          isFixed(b)
        case .addI, .subI, .mulI, .addD, .subD, .mulD, .divD: isFixed(b, c)
        default: false
        }
      if isInvariant, writes[a] == 1 {
        found.insert(index)
        known.insert(a)
      }
    }
    return found
  }

  /// Machine registers for what a loop reads that it or what is before it has left there.
  private static func homes(
    _ loop: ArraySlice<Instruction>, without invariants: Set<Int>
  ) -> [Int: RegisterCache.Home] {
    var counts: [Int: (integer: Int, double: Int)] = [:]
    var isWritten: Set<Int> = []
    var isExposed: Set<Int> = []
    var index = loop.startIndex
    while index < loop.endIndex {
      let instruction = loop[index]
      if invariants.contains(index) {
        index += 1
        continue
      }
      let traffic = instruction.traffic
      for register in traffic.integers + traffic.doubles where !isWritten.contains(register) {
        isExposed.insert(register)
      }
      for register in traffic.integers { counts[register, default: (0, 0)].integer += 1 }
      for register in traffic.doubles { counts[register, default: (0, 0)].double += 1 }
      for register in traffic.results {
        isWritten.insert(register)
        if traffic.resultIsDouble == true { counts[register, default: (0, 0)].double += 1 }
        if traffic.resultIsDouble == false { counts[register, default: (0, 0)].integer += 1 }
      }
      index += 1
    }
    var homes: [Int: RegisterCache.Home] = [:]
    let candidates = isExposed.sorted()
    let doubles = candidates.filter {
      counts[$0, default: (0, 0)].double > counts[$0, default: (0, 0)].integer
    }
    .sorted { (counts[$0]?.double ?? 0, -$0) > (counts[$1]?.double ?? 0, -$1) }
    for (register, number) in zip(
      doubles.prefix(vectorHomesMax), RegisterCache.vectorPool.reversed())
    {
      homes[register] = .vector(number)
    }
    let integers = candidates.filter {
      counts[$0, default: (0, 0)].double <= counts[$0, default: (0, 0)].integer
    }
    .sorted { (counts[$0]?.integer ?? 0, -$0) > (counts[$1]?.integer ?? 0, -$1) }
    for (register, machine) in zip(integers.prefix(homesMax), RegisterCache.pool.reversed()) {
      homes[register] = .register(machine)
    }
    return homes
  }
}

extension Instruction {
  /// What an instruction reads and writes, as far as choosing registers needs to know.
  struct Traffic {
    var integers: [Int] = []
    var doubles: [Int] = []
    var results: [Int] = []
    /// nil when bits are moved that may be either.
    var resultIsDouble: Bool?
  }

  private var ra: Int { Int(a) }
  private var rb: Int { Int(b) }
  private var rc: Int { Int(c) }
  private var rx: Int { Int(x) }

  var traffic: Traffic {
    func integers(_ reads: [Int], _ result: Int? = nil) -> Traffic {
      Traffic(
        integers: reads, results: result.map { [$0] } ?? [],
        resultIsDouble: result == nil ? nil : false)
    }
    func doubles(_ reads: [Int], _ result: Int? = nil) -> Traffic {
      Traffic(
        doubles: reads, results: result.map { [$0] } ?? [],
        resultIsDouble: result == nil ? nil : true)
    }
    switch operation {
    case .addI, .subI, .mulI, .divI, .remI, .addW, .subW, .mulW, .and, .or, .xor, .shiftLeft,
      .shiftRight, .shiftRightU, .addU, .subU, .mulU, .divU, .remU, .eqI, .neI, .ltI, .leI, .ltU,
      .leU:
      return integers([rb, rc], ra)
    case .negI, .addImmediate, .mulImmediate, .divImmediate, .remImmediate, .divPowerOfTwo,
      .remPowerOfTwo, .invert, .shiftLeftImmediate, .shiftRightImmediate, .shiftRightUImmediate,
      .narrow, .narrowChecked, .not, .arrayCount, .typeOf:
      return integers([rb], ra)
    case .addD, .subD, .mulD, .divD:
      return doubles([rb, rc], ra)
    case .negD, .absD, .sqrtD, .floorD:
      return doubles([rb], ra)
    case .arithmeticF:
      return doubles([rb, rc], ra)
    case .convert:
      switch Conversion(rawValue: x) {
      case .intToFloat?, .uintToFloat?:
        return Traffic(integers: [rb], results: [ra], resultIsDouble: true)
      case .floatToDouble?, .doubleToFloat?: return doubles([rb], ra)
      case .doubleToUInt?, .floatToInt?, .floatToUInt?:
        return Traffic(doubles: [rb], results: [ra], resultIsDouble: false)
      case .signChecked?, nil: return integers([rb], ra)
      }
    case .addProductD, .subProductD:
      return doubles([rx, rb, rc], ra)
    case .fmaD:
      return doubles([ra, rb, rc], ra)
    case .intToDouble, .uintToDouble:
      return Traffic(integers: [rb], results: [ra], resultIsDouble: true)
    case .doubleToInt:
      return Traffic(doubles: [rb], results: [ra], resultIsDouble: false)
    case .eqD, .neD, .ltD, .leD, .eqF, .ltF, .leF:
      return Traffic(doubles: [rb, rc], results: [ra], resultIsDouble: false)
    case .jumpIf, .jumpUnless, .jumpEqImmediate, .jumpNeImmediate, .jumpLtImmediate,
      .jumpLeImmediate, .jumpGtImmediate, .jumpGeImmediate, .jumpTable, .retain, .release:
      return integers([ra])
    case .jumpEqI, .jumpNeI, .jumpLtI, .jumpLeI, .jumpLtU, .jumpLeU, .jumpIfElement,
      .jumpUnlessElement:
      return integers([ra, rb])
    case .jumpEqD, .jumpNeD, .jumpLtD, .jumpLeD, .jumpNotLtD, .jumpNotLeD:
      return doubles([ra, rb])
    case .loopRange, .loopClosed:
      return Traffic(integers: [ra, rb], results: [ra], resultIsDouble: false)
    case .copy, .copySlot, .borrowSlot, .takeSlot:
      return integers([rb], ra)
    case .copyGlobal, .borrowGlobal, .takeGlobal, .copyConstant:
      return integers([], ra)
    case .loadSlot:
      return Traffic(integers: [rb], results: [ra])
    case .loadInt, .loadConstant, .loadGlobal:
      return Traffic(results: [ra])
    case .move:
      // Counted with neither: bits.
      return Traffic(integers: [], doubles: [], results: [ra])
    case .move2:
      return Traffic(results: [ra, ra + 1])
    case .moveMany:
      return Traffic(results: (0..<min(rc, 16)).map { ra + $0 })
    case .zero:
      return Traffic(results: (0..<min(rc, 16)).map { ra + $0 })
    case .storeSlot, .replaceSlot:
      return integers([ra])
    case .arrayGet:
      return Traffic(integers: [rb, rc], results: [ra])
    case .arrayGetPart:
      return Traffic(integers: [rb, rc], results: [ra])
    case .arrayCopy:
      return integers([rb, rc], ra)
    case .arrayGetMany, .arrayTake:
      return Traffic(integers: [rb, rc], results: (0..<rx).map { ra + $0 })
    case .arraySet, .arraySetPart, .arrayReplace, .arraySetMany:
      return integers([ra, rb])
    case .arraySet2:
      return integers([ra, rb, rx])
    case .arraySwap:
      return integers([ra, rb, rc])
    case .arrayAppend:
      return integers([ra])
    case .arrayPop:
      return integers([rb], ra)
    default:
      return Traffic()
    }
  }

  /// Where a jump may lead; none for other instructions.
  func targets(from index: Int, _ machine: Machine) -> [Int] {
    switch operation {
    case .jump, .jumpIf, .jumpUnless, .jumpIfError:
      return [index + 1 + wide]
    case .jumpEqI, .jumpNeI, .jumpLtI, .jumpLeI, .jumpLtU, .jumpLeU, .jumpEqImmediate,
      .jumpNeImmediate, .jumpLtImmediate, .jumpLeImmediate, .jumpGtImmediate, .jumpGeImmediate,
      .jumpEqD, .jumpNeD, .jumpLtD, .jumpLeD, .jumpNotLtD, .jumpNotLeD, .jumpEqString,
      .jumpNeString, .jumpLtString, .jumpNotLtString, .jumpIfElement, .jumpUnlessElement,
      .loopRange, .loopClosed:
      return [index + 1 + offset]
    case .jumpTable:
      let table = machine.state.pointee.jumpTables[wide]
      return (0...Int(table[1])).map { index + 1 + Int(table[2 + $0]) }
    default:
      return []
    }
  }
}

import Diagnostics

// Jumps to a few instructions that end in a branch or a return: each gets a copy of them instead.
extension FunctionBuilder {
  private static let copiedMax = 3
  /// Longer code might put a branch's target out of its reach.
  private static let codeMax = 12_000

  /// A loop whose test stands at its top, or whose end is reached from several sides, would jump there
  /// in each round.
  mutating func copyJoins() {
    guard !fixes.isEmpty, code.count < Self.codeMax else { return }
    var fixAt: [Int: Int] = [:]
    for (index, fix) in fixes.enumerated() { fixAt[fix.instruction] = index }
    var place = 0
    let places = code.indices.map { index -> SourceRange? in
      while place < ranges.count, Int(ranges[place].start) <= index { place += 1 }
      return place == 0 ? nil : ranges[place - 1].range
    }
    let (old, oldFixes) = (code, fixes)
    var moved: [Int] = []
    code = []
    fixes = []
    ranges = []
    func append(_ instruction: Instruction, _ place: SourceRange?) {
      if let place, ranges.last?.range != place {
        ranges.append((Int32(truncatingIfNeeded: code.count), place))
      }
      code.append(instruction)
    }
    for index in old.indices {
      moved.append(code.count)
      let fix = fixAt[index].map { oldFixes[$0] }
      guard let fix, old[index].operation == .jump,
        let end = joinEnd(from: positions[fix.label], in: old, fixAt),
        positions[fix.label] != index + 1
      else {
        if let fix { fixes.append((code.count, fix.label, fix.isShort)) }
        append(old[index], places[index])
        continue
      }
      for copied in positions[fix.label]..<end { append(old[copied], places[copied]) }
      guard let last = fixAt[end].map({ oldFixes[$0] }) else {
        append(old[end], places[end])
        continue
      }
      // What is met in most rounds shouldn't take a jump: the way back, or on into the loop.
      let isBack = positions[last.label] <= end
      let next = makeLabel().index
      positions[next] = end + 1
      fixes.append((code.count, isBack ? last.label : next, last.isShort))
      append(isBack ? old[end] : Self.opposite(old[end]) ?? old[end], places[end])
      fixes.append((code.count, isBack ? next : last.label, false))
      append(Instruction(.jump), places[end])
    }
    moved.append(code.count)
    positions = positions.map { $0 < 0 ? $0 : moved[$0] }
    for index in tables.indices { tables[index].at = moved[tables[index].at] }
  }

  /// The branch or return that a few plain instructions lead to.
  private func joinEnd(from start: Int, in code: [Instruction], _ fixAt: [Int: Int]) -> Int? {
    var index = start
    while index < code.count, index - start <= Self.copiedMax {
      let instruction = code[index]
      if fixAt[index] != nil {
        return Self.opposite(instruction) == nil || index + 1 == code.count ? nil : index
      }
      if instruction.operation == .ret || instruction.operation == .ret1 { return index }
      guard Self.putsOneSlot(instruction.operation) else { return nil }
      index += 1
    }
    return nil
  }
}

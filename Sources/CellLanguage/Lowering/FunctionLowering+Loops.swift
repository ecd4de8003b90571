import CellMachine
import Diagnostics

/// Loops.
extension FunctionLowering {
  /// A loop, with its literals in registers while it runs.
  func loop(_ statement: Statement, _ body: () throws -> Void) throws {
    let saved = (loopConstants, variables)
    try scope {
      loadConstants { statement.forEachExpression($0) }
      try body()
    }
    (loopConstants, variables) = saved
  }

  private func enterLoop(
    _ label: LoopLabel, break end: FunctionBuilder.Label, continue again: FunctionBuilder.Label
  ) {
    loops[ObjectIdentifier(label)] = LoopTarget(
      breakLabel: end, continueLabel: again, cleanupDepth: cleanups.count)
  }

  func lowerWhile(_ conditions: [Condition], _ body: Block, _ label: LoopLabel) throws {
    let head = builder.makeLabel()
    let test = builder.makeLabel()
    let end = builder.makeLabel()
    enterLoop(label, break: end, continue: test)
    if conditions.count == 1, case .boolean(let condition) = conditions[0] {
      // The test stands at the bottom: one jump per round.
      builder.jump(to: test)
      builder.place(head)
      try lower(body)
      builder.place(test)
      try branch(condition, ifTrue: head)
    } else {
      builder.place(test)
      try scope {
        try lower(conditions, otherwise: end)
        try lower(body)
      }
      builder.jump(to: test)
    }
    builder.place(end)
  }

  func lowerRepeat(_ body: Block, _ condition: Expr, _ label: LoopLabel) throws {
    let head = builder.makeLabel()
    let test = builder.makeLabel()
    let end = builder.makeLabel()
    enterLoop(label, break: end, continue: test)
    builder.place(head)
    try lower(body)
    builder.place(test)
    try branch(condition, ifTrue: head)
    builder.place(end)
  }

  func lowerFor(_ loop: ForIn) throws {
    try scope {
      switch integerSequence(loop.sequence.type) {
      case .range(let isClosed)?: try lowerRangeFor(loop, isClosed: isClosed)
      case .stride(let isClosed)?: try lowerStrideFor(loop, isClosed: isClosed)
      case nil:
        if case .array(let element) = info(loop.sequence.type).shape {
          try lowerArrayFor(loop, element)
        } else {
          try lowerSequenceFor(loop)
        }
      }
    }
  }

  private enum IntegerSequence {
    case range(isClosed: Bool)
    case stride(isClosed: Bool)
  }

  /// Whether a type is a range or a stride of integers whose values compare as `Int`s do.
  private func integerSequence(_ type: Type) -> IntegerSequence? {
    guard case .nominal(let decl, let arguments) = concrete(type), arguments.count == 1,
      case .integer(let bits, let isSigned) = program.types.info(arguments[0]).shape,
      isSigned || bits < 64
    else { return nil }
    let sequences: [(String, IntegerSequence)] = [
      ("Range", .range(isClosed: false)), ("ClosedRange", .range(isClosed: true)),
      ("StrideTo", .stride(isClosed: false)), ("StrideThrough", .stride(isClosed: true)),
    ]
    return sequences.first { decl == oracle.standardType($0.0) }?.1
  }

  /// The bounds of a range that is written in the loop itself, which then needn't be made.
  private func writtenBounds(_ sequence: Expr) -> (lower: Expr, upper: Expr)? {
    guard case .call(.direct(let reference), let arguments) = sequence.kind, arguments.count == 2,
      reference.decl.isLibrary, ["..<", "..."].contains(reference.decl.name.prefix(3)),
      case .value(let lower) = arguments[0], case .value(let upper) = arguments[1]
    else { return nil }
    return (lower, upper)
  }

  private func lowerRangeFor(_ loop: ForIn, isClosed: Bool) throws {
    // Lower and upper bound lie side by side; the lower one counts.
    let bounds = allocate(2)
    let written = writtenBounds(loop.sequence)
    if let written {
      try lowerOwned(written.lower, into: bounds, isFresh: true)
      try lowerOwned(written.upper, into: bounds + 1, isFresh: true)
    } else {
      try lowerOwned(loop.sequence, into: bounds, isFresh: true)
    }
    let head = builder.makeLabel()
    let again = builder.makeLabel()
    let end = builder.makeLabel()
    mark(loop.sequence.range)
    builder.branch(isClosed ? .jumpLeI : .jumpLtI, bounds, bounds + 1, to: head)
    if written != nil {
      if !isClosed { builder.branch(.jumpEqI, bounds, bounds + 1, to: end) }
      trap(.precondition, "precondition failed: Range requires lowerBound <= upperBound")
    } else {
      builder.jump(to: end)
    }
    enterLoop(loop.label, break: end, continue: again)
    builder.place(head)
    try lowerForBody(loop, borrowed(bounds, info(loop.elementType)), again)
    builder.place(again)
    mark(loop.sequence.range)
    builder.branch(isClosed ? .loopClosed : .loopRange, bounds, bounds + 1, to: head)
    builder.place(end)
  }

  private func lowerStrideFor(_ loop: ForIn, isClosed: Bool) throws {
    // Start, end and step lie side by side; the start moves. How many elements there are is known
    // before, so that the last one can be the last that there is room for.
    let stride = allocate(3)
    try lowerOwned(loop.sequence, into: stride, isFresh: true)
    mark(loop.sequence.range)
    let function = try standardFunction(isClosed ? "__countThrough" : "__countTo")
    let int = info(function.decl.result)
    let index = allocate(1)
    let count = consume(
      try call(
        resolved: function, (0..<3).map { .operand(borrowed(stride + $0, int)) }, result: int))
    load(0, into: index)
    let element = borrowed(stride, info(loop.elementType))
    try lowerCountedFor(loop, from: index, to: count, element: { element }) {
      emit(.addW, stride, stride, stride + 2)
    }
  }

  /// Counts `index` up to `count`.
  ///
  /// - Parameter step: What else changes from turn to turn.
  private func lowerCountedFor(
    _ loop: ForIn, from index: Int, to count: Int, element: () -> Operand, step: () -> Void = {}
  ) throws {
    let head = builder.makeLabel()
    let again = builder.makeLabel()
    let end = builder.makeLabel()
    builder.branch(.jumpLeI, count, index, to: end)
    enterLoop(loop.label, break: end, continue: again)
    builder.place(head)
    try lowerForBody(loop, element(), again)
    builder.place(again)
    step()
    mark(loop.sequence.range)
    builder.branch(.loopRange, index, count, to: head)
    builder.place(end)
  }

  private func lowerForBody(
    _ loop: ForIn, _ element: Operand, _ again: FunctionBuilder.Label
  ) throws {
    try scope {
      let next = builder.makeLabel()
      let depth = cleanups.count
      try bind(loop.pattern, element, isStable: true, otherwise: next)
      if let condition = loop.condition {
        if cleanups.count == depth {
          try branch(condition, ifFalse: next)
        } else {
          let yes = builder.makeLabel()
          try branch(condition, ifTrue: yes)
          leave(to: depth)
          builder.jump(to: next)
          builder.place(yes)
        }
      }
      try lower(loop.body)
      leave(to: depth)
      cleanups.removeLast(cleanups.count - depth)
      builder.place(next)
    }
  }

  private func lowerArrayFor(_ loop: ForIn, _ element: Type) throws {
    let element = program.types.info(element)
    // The loop holds the array: changing the variable in the body copies it first, so elements can
    // be borrowed.
    let array = stabilised(try lower(loop.sequence))
    let index = allocate(1)
    let count = allocate(1)
    load(0, into: index)
    emit(.arrayCount, count, array.base)
    try lowerCountedFor(
      loop, from: index, to: count,
      element: {
        let base = allocate(element.count)
        elementGet(base, array.base, index, element, offset: 0, part: element)
        return borrowed(base, element)
      })
  }

  private func lowerSequenceFor(_ loop: ForIn) throws {
    let iteratorInfo = info(loop.iteratorType)
    let iterator = allocate(iteratorInfo.count)
    try scope {
      let made = try call(
        loop.makeIterator, [.expression(loop.sequence)], result: iteratorInfo)
      consume(made, into: iterator)
    }
    if iteratorInfo.hasReferences {
      cleanups.append(.release(base: iterator, info: iteratorInfo))
    }
    let again = builder.makeLabel()
    let end = builder.makeLabel()
    let finished = builder.makeLabel()
    enterLoop(loop.label, break: end, continue: again)
    builder.place(again)
    try scope {
      mark(loop.sequence.range)
      let optional = optionalInfo(concrete(loop.elementType))
      let isMutating = loop.next.decl.isMutating
      let receiver = borrowed(iterator, iteratorInfo)
      let element = try call(
        loop.next,
        [isMutating ? .place(.registers(iterator, iteratorInfo)) : .operand(receiver)],
        result: optional)
      builder.branch(.jumpEqImmediate, nilFlag(element), 0, to: finished)
      let depth = cleanups.count
      let skip = builder.makeLabel()
      // The element is owned: it is released at the end of the round.
      let payload = info(loop.elementType)
      try scope {
        try lowerForBody(loop, borrowed(element.base, payload), skip)
        builder.place(skip)
      }
      leave(to: depth)
    }
    builder.jump(to: again)
    builder.place(finished)
    builder.place(end)
  }
}

import CellMachine
import Diagnostics

extension FunctionLowering {
  // MARK: Conditions

  /// Jumps when a condition is false.
  func branch(_ expr: Expr, ifFalse label: FunctionBuilder.Label) throws {
    try branch(expr, when: false, to: label)
  }

  /// Jumps when a condition is true.
  func branch(_ expr: Expr, ifTrue label: FunctionBuilder.Label) throws {
    try branch(expr, when: true, to: label)
  }

  func branch(_ expr: Expr, when wanted: Bool, to label: FunctionBuilder.Label) throws {
    switch expr.kind {
    case .boolean(let value):
      if value == wanted { builder.jump(to: label) }
    case .not(let inner):
      try branch(inner, when: !wanted, to: label)
    case .and(let a, let b), .or(let a, let b):
      var isAnd = false
      if case .and = expr.kind { isAnd = true }
      if isAnd != wanted {
        // One of them decides.
        try branch(a, when: wanted, to: label)
        try branch(b, when: wanted, to: label)
      } else {
        let past = builder.makeLabel()
        try branch(a, when: !wanted, to: past)
        try branch(b, when: wanted, to: label)
        builder.place(past)
      }
    case .ternary(let condition, let yes, let no):
      let otherwise = builder.makeLabel()
      let end = builder.makeLabel()
      try branch(condition, ifFalse: otherwise)
      try branch(yes, when: wanted, to: label)
      builder.jump(to: end)
      builder.place(otherwise)
      try branch(no, when: wanted, to: label)
      builder.place(end)
    case .call(.direct(let reference), let arguments):
      try branchOnCall(expr, reference, arguments, wanted, label)
    default:
      try branchOnValue(expr, wanted, label)
    }
  }

  private func branchOnValue(
    _ expr: Expr, _ wanted: Bool, _ label: FunctionBuilder.Label
  ) throws {
    let mark = next
    let depth = cleanups.count
    let request = BranchRequest(wanted, label, cleanupDepth: depth)
    let flag = allocate(1)
    let operand = try lower(expr, hint: Hint(flag, isFresh: true, branch: request))
    // Temporaries go before the jump; the flag has no references.
    leave(to: depth)
    cleanups.removeLast(cleanups.count - depth)
    next = mark
    if request.isMet { return }
    builder.branch(onFlag: operand.base, when: wanted, temporariesFrom: mark, to: label)
  }

  private func branchOnCall(
    _ expr: Expr, _ reference: FunctionReference, _ arguments: [Argument], _ wanted: Bool,
    _ label: FunctionBuilder.Label
  ) throws {
    let target = try resolve(reference)
    guard case .native(let name) = target.decl.implementation else {
      return try branchOnValue(expr, wanted, label)
    }
    if name == "bool.not", case .value(let inner)? = arguments.first {
      return try branch(inner, when: !wanted, to: label)
    }
    if name == "type.hashesNatively", let value = hashesNatively(target) {
      if value == wanted { builder.jump(to: label) }
      return
    }
    guard arguments.count == 2, case .value(let a) = arguments[0],
      case .value(let b) = arguments[1], let comparison = Comparison(name)
    else { return try branchOnValue(expr, wanted, label) }
    let mark = next
    let depth = cleanups.count
    if let immediate = b.immediate, let operation = comparison.immediate(wanted) {
      let x = try lower(a)
      leave(to: depth)
      cleanups.removeLast(cleanups.count - depth)
      next = mark
      self.mark(expr.range)
      builder.branch(operation, x.base, immediate, to: label)
      return
    }
    let (x, y) = try lowerPair(a, b)
    if comparison.domain == .string && cleanups.count > depth {
      // The strings must still be there when they are compared.
      let register = allocate(1)
      comparison.emit(in: self, register, x.base, y.base)
      leave(to: depth)
      cleanups.removeLast(cleanups.count - depth)
      next = mark
      builder.jump(wanted ? .jumpIf : .jumpUnless, register, to: label)
      return
    }
    leave(to: depth)
    cleanups.removeLast(cleanups.count - depth)
    next = mark
    let (operation, isSwapped) = comparison.branch(wanted)
    if let operation {
      builder.branch(operation, isSwapped ? y.base : x.base, isSwapped ? x.base : y.base, to: label)
    } else {
      let register = allocate(1)
      comparison.emit(in: self, register, x.base, y.base)
      next = mark
      builder.jump(wanted ? .jumpIf : .jumpUnless, register, to: label)
    }
  }

  /// Two operands of one instruction, the first safe from what the second does.
  func lowerPair(_ a: Expr, _ b: Expr) throws -> (Operand, Operand) {
    if b.isSimple {
      return (try lowerForUse(a), try lowerForUse(b))
    }
    return (try lowerApart(a), try lower(b))
  }

  /// An operand that code which runs before its use can't change.
  func lowerApart(_ expr: Expr) throws -> Operand {
    var operand = stabilised(try lower(expr))
    if case .variable(let variable) = expr.kind, !variable.isConstant, !operand.info.hasReferences {
      let copy = allocate(operand.count)
      move(from: operand.base, to: copy, count: operand.count)
      operand.base = copy
    }
    return operand
  }

  /// A condition as a value.
  func lowerCondition(_ expr: Expr, _ info: TypeInfo, _ hint: Hint?) throws -> Operand {
    if case .not(let inner) = expr.kind {
      let register = target(hint)
      try scope { emit(.not, register, try lower(inner).base) }
      return borrowed(register, info)
    }
    // Written only at the end: the condition may read the variable that the hint names.
    let register = allocate(1)
    let no = builder.makeLabel()
    let end = builder.makeLabel()
    try branch(expr, ifFalse: no)
    load(1, into: register)
    builder.jump(to: end)
    builder.place(no)
    load(0, into: register)
    builder.place(end)
    return borrowed(register, info)
  }

  func lowerTernary(
    _ condition: Expr, _ yes: Expr, _ no: Expr, _ info: TypeInfo, _ hint: Hint?
  ) throws -> Operand {
    let isPlain = info.count == 1 && !info.hasReferences
    let result = isPlain ? target(hint) : allocate(info.count)
    let otherwise = builder.makeLabel()
    let end = builder.makeLabel()
    try branch(condition, ifFalse: otherwise)
    try lowerOwned(yes, into: result)
    builder.jump(to: end)
    builder.place(otherwise)
    try lowerOwned(no, into: result)
    builder.place(end)
    return owned(result, info)
  }

  // MARK: Statements as values

  func lowerStatementValue(_ statement: Statement, _ info: TypeInfo) throws -> Operand {
    let result = allocate(info.count)
    let label = builder.makeLabel()
    yields.append(
      YieldTarget(label: label, register: result, info: info, cleanupDepth: cleanups.count))
    try scope { try lower(statement) }
    yields.removeLast()
    builder.place(label)
    return owned(result, info)
  }

  func lowerYield(_ value: Expr) throws {
    guard let target = yields.last else { throw failure("a value without an expression") }
    // A statement value inside the value has targets of its own.
    try lowerOwned(value, into: target.register)
    leave(to: target.cleanupDepth)
    builder.jump(to: target.label)
  }

  // MARK: Assignment

  func lowerAssignment(_ place: LValue, _ value: Expr) throws {
    if case .temporary = place {
      // `_ = x`.
      return try scope { _ = try lower(value) }
    }
    try scope {
      let path = try borrowingIndices(value.isSimple) { try self.prepare(place) }
      if case .registers(let base, let info) = path, !info.hasReferences {
        let mark = next
        let operand = try lower(value, hint: Hint(base, isFresh: false))
        consume(operand, into: base, temporariesFrom: mark)
        return
      }
      let operand = try lower(value)
      // Bits of another variable may change before they are stored; they don't: nothing runs
      // between here and the store but what the place itself needs.
      mark(value.range)
      try write(path, operand.isBorrowed ? stabilised(operand) : operand)
      noteProgress(place)
    }
  }

  func borrowingIndices<R>(_ isFine: Bool, _ body: () throws -> R) rethrows -> R {
    let saved = borrowsIndices
    borrowsIndices = isFine
    defer { borrowsIndices = saved }
    return try body()
  }

  // MARK: Optionals

  func lowerWrap(_ value: Expr, _ info: TypeInfo) throws -> Operand {
    guard case .optional(let wrapped, let tag) = info.shape else { throw failure("an optional") }
    guard let tag else {
      return retyped(try convert(try lower(value), to: wrapped), info)
    }
    let result = allocate(info.count)
    try scope {
      let operand = try convert(
        try lower(value, hint: Hint(result, isFresh: true)), to: wrapped)
      consume(operand, into: result)
    }
    load(1, into: result + tag)
    return owned(result, info)
  }

  func lowerOptionalEvaluation(_ value: Expr, _ info: TypeInfo) throws -> Operand {
    let result = allocate(info.count)
    let none = builder.makeLabel()
    let end = builder.makeLabel()
    nilTargets.append(NilTarget(label: none, cleanupDepth: cleanups.count))
    try lowerOwned(value, into: result)
    nilTargets.removeLast()
    builder.jump(to: end)
    builder.place(none)
    zero(result, info.count)
    builder.place(end)
    return owned(result, info)
  }

  func lowerBindOptional(_ value: Expr, _ info: TypeInfo) throws -> Operand {
    let operand = try lower(value)
    guard let target = nilTargets.last else { throw failure("'?' outside of a chain") }
    let pending = cleanups[target.cleanupDepth...].contains {
      if case .none = $0 { false } else { true }
    }
    if pending {
      let some = builder.makeLabel()
      builder.branch(.jumpNeImmediate, nilFlag(operand), 0, to: some)
      leave(to: target.cleanupDepth)
      builder.jump(to: target.label)
      builder.place(some)
    } else {
      builder.branch(.jumpEqImmediate, nilFlag(operand), 0, to: target.label)
    }
    return Operand(base: operand.base, info: info, cleanup: operand.cleanup)
  }

  // MARK: Errors

  func lowerTryOptional(_ value: Expr, _ info: TypeInfo) throws -> Operand {
    guard case .optional(let wrapped, let tag) = info.shape else { throw failure("try?") }
    let result = allocate(info.count)
    let error = allocate(1)
    let caught = builder.makeLabel()
    let end = builder.makeLabel()
    let outer = context.handler
    context.handler = .label(caught, register: error, cleanupDepth: cleanups.count)
    try lowerOwned(value, into: result)
    context.handler = outer
    let isFlat = concrete(value.type) == info.type
    if !isFlat, let tag { load(1, into: result + tag) }
    _ = wrapped
    builder.jump(to: end)
    builder.place(caught)
    emit(.release, error)
    zero(result, info.count)
    builder.place(end)
    return owned(result, info)
  }

  func lowerTryForce(_ value: Expr, _ info: TypeInfo, _ range: SourceRange) throws -> Operand {
    let result = allocate(info.count)
    let error = allocate(1)
    let caught = builder.makeLabel()
    let end = builder.makeLabel()
    let outer = context.handler
    context.handler = .label(caught, register: error, cleanupDepth: cleanups.count)
    try lowerOwned(value, into: result)
    context.handler = outer
    builder.jump(to: end)
    builder.place(caught)
    mark(range)
    try trapOnError(error)
    builder.place(end)
    return owned(result, info)
  }

  /// Stops the run because of an error that nobody may catch.
  private func trapOnError(_ error: Int) throws {
    guard let native = Natives.table["value.debugDescription"] else {
      return trap(.uncaughtError)
    }
    let string = info(.nominal(oracle.standardType("String"), []))
    let parts = allocate(2)
    emit(
      .loadConstant, parts,
      wide: machine.constant("'try!' expression unexpectedly raised an error: "))
    let text = try callNative(
      native, [.any], [.operand(borrowed(error, info(.any)))], result: string)
    move(from: text.base, to: parts + 1, count: 1)
    emit(.concat, parts, parts, 2)
    if let cleanup = text.cleanup { cleanups[cleanup] = .none }
    builder.emit(.trap, parts, wide: -1, x: Trap.Kind.uncaughtError.number)
  }
}

extension Expr {
  /// A literal that fits a compare-and-branch.
  var immediate: Int? {
    guard case .integer(let bits) = kind else { return nil }
    let value = Int(truncatingIfNeeded: bits)
    return Int(Int16(truncatingIfNeeded: value)) == value ? value : nil
  }
}

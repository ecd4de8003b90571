import CellMachine
import Diagnostics

extension FunctionLowering {
  /// A block's own variables end with it.
  func lower(_ block: Block) throws {
    try scope {
      for statement in block.statements {
        guard case .if(let conditions, let then, let otherwise) = statement.kind,
          let isTaken = try constant(conditions)
        else {
          try lower(statement)
          continue
        }
        guard let taken = isTaken ? then : otherwise else { continue }
        try lower(taken)
        // The rest is never reached for these types.
        if taken.alwaysLeaves { break }
      }
    }
  }

  /// What conditions of the prelude come to, when the types alone decide them.
  private func constant(_ conditions: [Condition]) throws -> Bool? {
    guard conditions.count == 1, case .boolean(let expr) = conditions[0],
      case .call(.direct(let reference), _) = expr.kind,
      case .native(let name) = reference.decl.implementation
    else { return nil }
    switch name {
    case "type.hashesNatively": return hashesNatively(try resolve(reference))
    case "type.isDouble":
      let resolved = try resolve(reference)
      guard let parameter = resolved.decl.genericParameters.last,
        let type = resolved.substitution[parameter]
      else { return nil }
      if case .double = program.types.info(type).shape { return true }
      return false
    default: return nil
    }
  }

  func lower(_ statement: Statement) throws {
    mark(statement.range)
    switch statement.kind {
    case .expression(let expr):
      try scope { _ = try lower(expr) }
    case .binding(let pattern, let value):
      try lowerBinding(pattern, value)
    case .function:
      // A nested function's captures are handed over where it is called.
      break
    case .if(let conditions, let then, let otherwise):
      try lowerIf(conditions, then, otherwise)
    case .guard(let conditions, let otherwise):
      try lowerGuard(conditions, otherwise)
    case .while(let conditions, let body, let label):
      try self.loop(statement) { try self.lowerWhile(conditions, body, label) }
    case .repeatWhile(let body, let condition, let label):
      try self.loop(statement) { try self.lowerRepeat(body, condition, label) }
    case .forIn(let loop):
      try self.loop(statement) { try self.lowerFor(loop) }
    case .switch(let subject, let cases, let label):
      try lowerSwitch(subject, cases, label)
    case .break(let label):
      guard let target = loops[ObjectIdentifier(label)] else { throw failure("break") }
      leave(to: target.cleanupDepth)
      builder.jump(to: target.breakLabel)
    case .continue(let label):
      guard let target = loops[ObjectIdentifier(label)], let again = target.continueLabel else {
        throw failure("continue")
      }
      leave(to: target.cleanupDepth)
      builder.jump(to: again)
    case .fallthrough:
      guard let target = fallthroughTargets.last else { throw failure("fallthrough") }
      builder.jump(to: target)
    case .return(let value):
      try lowerReturn(value)
    case .yield(let value):
      try lowerYield(value)
    case .throw(let error):
      try scope {
        let register = allocate(1)
        let operand = try lower(error)
        let erased = try convert(operand, to: info(.any))
        consume(erased, into: register)
        mark(statement.range)
        raise(register)
      }
    case .defer(let block):
      cleanups.append(.deferred(block))
    case .doCatch(let body, let clauses, let label):
      try lowerDo(body, clauses, label)
    case .block(let body, let label):
      let end = builder.makeLabel()
      loops[ObjectIdentifier(label)] = LoopTarget(
        breakLabel: end, continueLabel: nil, cleanupDepth: cleanups.count)
      try lower(body)
      builder.place(end)
    case .display(let value):
      try lowerDisplay(value)
    }
  }

  private func lowerBinding(_ pattern: Pattern, _ value: Expr?) throws {
    guard let value else { return declareAll(pattern) }
    if case .binding(let variable) = pattern.kind {
      return try declare(variable, value: value)
    }
    if case .tuple(let patterns) = pattern.kind, case .tuple(let values) = value.kind,
      patterns.count == values.count
    {
      // Both sides written out: no tuple is needed.
      for (pattern, value) in zip(patterns, values) { try lowerBinding(pattern, value) }
      return
    }
    if case .wildcard = pattern.kind {
      return try scope { _ = try lower(value) }
    }
    let info = info(value.type)
    let base = allocate(info.count)
    try lowerOwned(value, into: base, isFresh: true)
    if info.hasReferences { cleanups.append(.release(base: base, info: info)) }
    try bind(pattern, borrowed(base, info), isStable: true, otherwise: nil)
  }

  private func declareAll(_ pattern: Pattern) {
    switch pattern.kind {
    case .binding(let variable): declareEmpty(variable)
    case .tuple(let patterns): patterns.forEach(declareAll)
    default: break
    }
  }

  private func lowerDisplay(_ value: Expr) throws {
    try scope {
      _ = try callNative(
        program.onDisplay, [concrete(value.type)], [.expression(value)], result: info(.void))
    }
  }

  // MARK: Branches

  private func lowerIf(_ conditions: [Condition], _ then: Block, _ otherwise: Block?) throws {
    let end = builder.makeLabel()
    let no = otherwise == nil ? end : builder.makeLabel()
    let exits = try scope { () -> Bool in
      try lower(conditions, otherwise: no)
      try lower(then)
      return then.alwaysLeaves
    }
    if let otherwise {
      if !exits { builder.jump(to: end) }
      builder.place(no)
      try lower(otherwise)
    }
    builder.place(end)
  }

  /// Goes on when all conditions hold; their bindings stay. Otherwise jumps, undoing them.
  func lower(_ conditions: [Condition], otherwise: FunctionBuilder.Label) throws {
    let depth = cleanups.count
    for condition in conditions {
      // What must be undone when this condition doesn't hold: what earlier ones have bound, and the
      // value that doesn't match.
      var pending = cleanups
      let no: FunctionBuilder.Label
      switch condition {
      case .boolean(let expr):
        no = mustUndo(pending, beyond: depth) ? builder.makeLabel() : otherwise
        try branch(expr, ifFalse: no)
      case .matches(let pattern, let value):
        let before = cleanups.count
        let operand = try lower(value)
        pending = cleanups
        if let cleanup = operand.cleanup, pattern.matchesUnlessNil { pending[cleanup] = .none }
        no = mustUndo(pending, beyond: depth) ? builder.makeLabel() : otherwise
        try bind(pattern, operand, isStable: isStable(value, operand), otherwise: no)
        if !pattern.bindsVariables {
          // Nobody looks at the value any more.
          leave(to: before)
          cleanups.removeLast(cleanups.count - before)
        }
      }
      if mustUndo(pending, beyond: depth) {
        let past = builder.makeLabel()
        builder.jump(to: past)
        builder.place(no)
        let now = cleanups
        cleanups = pending
        leave(to: depth)
        cleanups = now
        builder.jump(to: otherwise)
        builder.place(past)
      }
    }
  }

  func mustUndo(_ pending: [Cleanup], beyond depth: Int) -> Bool {
    pending[depth...].contains { if case .none = $0 { false } else { true } }
  }

  private func lowerGuard(_ conditions: [Condition], _ otherwise: Block) throws {
    let no = builder.makeLabel()
    let go = builder.makeLabel()
    let before = (cleanups, next, variables)
    try lower(conditions, otherwise: no)
    builder.jump(to: go)
    let after = (cleanups, next, variables)
    (cleanups, _, variables) = before
    builder.place(no)
    try lower(otherwise)
    (cleanups, next, variables) = after
    builder.place(go)
  }

  // MARK: Errors

  private func lowerDo(_ body: Block, _ clauses: [CatchClause], _ label: LoopLabel) throws {
    let end = builder.makeLabel()
    loops[ObjectIdentifier(label)] = LoopTarget(
      breakLabel: end, continueLabel: nil, cleanupDepth: cleanups.count)
    guard !clauses.isEmpty else {
      try lower(body)
      builder.place(end)
      return
    }
    try scope {
      let error = allocate(1)
      let caught = builder.makeLabel()
      let outer = context.handler
      context.handler = .label(caught, register: error, cleanupDepth: cleanups.count)
      try lower(body)
      context.handler = outer
      builder.jump(to: end)
      builder.place(caught)
      let errorInfo = info(.any)
      cleanups.append(.release(base: error, info: errorInfo))
      let cleanup = cleanups.count - 1
      for clause in clauses {
        try lowerCatch(clause, borrowed(error, errorInfo), end)
      }
      // No clause took it.
      cleanups[cleanup] = .none
      raise(error)
    }
    builder.place(end)
  }

  private func lowerCatch(
    _ clause: CatchClause, _ error: Operand, _ end: FunctionBuilder.Label
  ) throws {
    let depth = cleanups.count
    let body = builder.makeLabel()
    let otherwise = builder.makeLabel()
    if clause.items.isEmpty {
      try scope {
        if let variable = clause.implicitError {
          try bindError(variable, error)
        }
        try lower(clause.body)
        leave(to: depth - 1)
        builder.jump(to: end)
      }
      return
    }
    for (index, item) in clause.items.enumerated() {
      let isLast = index == clause.items.count - 1
      let no = isLast ? otherwise : builder.makeLabel()
      try scope {
        let inner = cleanups.count
        let value = try convert(error, to: info(item.pattern.type))
        try bind(item.pattern, value, isStable: true, otherwise: no)
        if let condition = item.condition {
          let yes = builder.makeLabel()
          try branch(condition, ifTrue: yes)
          leave(to: inner)
          builder.jump(to: no)
          builder.place(yes)
        }
        if isLast {
          builder.place(body)
          try lower(clause.body)
          leave(to: depth - 1)
          builder.jump(to: end)
        } else {
          builder.jump(to: body)
        }
      }
      if !isLast { builder.place(no) }
    }
    builder.place(otherwise)
  }

  private func bindError(_ variable: Variable, _ error: Operand) throws {
    let info = storageInfo(variable)
    let value = try convert(error, to: info)
    let base = consume(value)
    declare(variable, at: base)
  }
}

extension Block {
  /// Its last statement goes elsewhere, so that nothing after it is reached.
  var alwaysLeaves: Bool {
    switch statements.last?.kind {
    case .return, .break, .continue, .throw, .yield, .fallthrough: true
    default: false
    }
  }
}

/// Walking the variables that a checked expression reads or writes.
extension Expr {
  func forEachVariable(_ visit: (Variable) -> Void) {
    switch kind {
    case .integer, .floating, .boolean, .string, .metatype, .invalid, .defaultArgument, .global:
      break
    case .variable(let variable): visit(variable)
    case .interpolation(let parts), .array(let parts), .tuple(let parts), .enumCase(_, let parts):
      parts.forEach { $0.forEachVariable(visit) }
    case .dictionary(let entries):
      for entry in entries {
        entry.key.forEachVariable(visit)
        entry.value.forEachVariable(visit)
      }
    case .field(let base, _), .objectField(let base, _), .tupleElement(let base, _),
      .dynamicType(let base), .not(let base), .wrap(let base), .forceUnwrap(let base),
      .optionalEvaluation(let base), .bindOptional(let base), .erase(let base),
      .upcast(let base), .convertFunction(let base), .cast(let base, _, _), .isType(let base, _),
      .tryOptional(let base), .tryForce(let base):
      base.forEachVariable(visit)
    case .load(let place): place.forEachVariable(visit)
    case .call(let callee, let arguments):
      callee.forEachVariable(visit)
      arguments.forEach { $0.forEachVariable(visit) }
    case .closure(let decl):
      decl.captures.forEach(visit)
      decl.captureList.forEach { $0.value.forEachVariable(visit) }
    case .functionValue(let reference, let receiver):
      reference.decl.captures.forEach(visit)
      receiver?.forEachVariable(visit)
    case .and(let a, let b), .or(let a, let b):
      a.forEachVariable(visit)
      b.forEachVariable(visit)
    case .ternary(let a, let b, let c):
      a.forEachVariable(visit)
      b.forEachVariable(visit)
      c.forEachVariable(visit)
    case .statement(let statement): statement.forEachVariable(visit)
    case .assign(let place, let value):
      place.forEachVariable(visit)
      value.forEachVariable(visit)
    case .sequence(let first, let last):
      first.forEach { $0.forEachVariable(visit) }
      last.forEachVariable(visit)
    case .convertElements(let value, _, let body):
      value.forEachVariable(visit)
      body.forEachVariable(visit)
    }
  }
}

extension Callee {
  func forEachVariable(_ visit: (Variable) -> Void) {
    switch self {
    case .direct(let reference), .dynamic(let reference):
      reference.decl.captures.forEach(visit)
    case .construct: break
    case .value(let value), .metatype(_, let value): value.forEachVariable(visit)
    }
  }
}

extension Argument {
  func forEachVariable(_ visit: (Variable) -> Void) {
    switch self {
    case .value(let value): value.forEachVariable(visit)
    case .inout(let place): place.forEachVariable(visit)
    }
  }
}

extension LValue {
  func forEachVariable(_ visit: (Variable) -> Void) {
    switch self {
    case .variable(let variable): visit(variable)
    case .global: break
    case .field(let base, _, _), .tupleElement(let base, _, _), .force(let base, _, _),
      .bindOptional(let base, _):
      base.forEachVariable(visit)
    case .objectField(let base, _, _): base.forEachVariable(visit)
    case .computed(let base, _, _, let indices, _):
      switch base {
      case .place(let place)?: place.forEachVariable(visit)
      case .value(let value)?: value.forEachVariable(visit)
      case nil: break
      }
      indices.forEach { $0.forEachVariable(visit) }
    case .temporary(let value): value.forEachVariable(visit)
    }
  }
}

extension Block {
  func forEachVariable(_ visit: (Variable) -> Void) {
    statements.forEach { $0.forEachVariable(visit) }
  }
}

extension Condition {
  func forEachVariable(_ visit: (Variable) -> Void) {
    switch self {
    case .boolean(let test): test.forEachVariable(visit)
    case .matches(let pattern, let value):
      pattern.forEachVariable(visit)
      value.forEachVariable(visit)
    }
  }
}

extension Pattern {
  func forEachVariable(_ visit: (Variable) -> Void) {
    switch kind {
    case .tuple(let parts), .enumCase(_, let parts): parts.forEach { $0.forEachVariable(visit) }
    case .some(let inner), .asType(_, let inner): inner.forEachVariable(visit)
    case .expression(_, let test): test.forEachVariable(visit)
    case .wildcard, .binding, .none, .boolean, .isType: break
    }
  }

  /// The variables it binds.
  var bindings: [Variable] {
    switch kind {
    case .binding(let variable): [variable]
    case .tuple(let parts), .enumCase(_, let parts): parts.flatMap(\.bindings)
    case .some(let inner), .asType(_, let inner): inner.bindings
    case .wildcard, .none, .boolean, .isType, .expression: []
    }
  }
}

extension Statement {
  func forEachVariable(_ visit: (Variable) -> Void) {
    switch kind {
    case .expression(let value), .yield(let value), .throw(let value), .display(let value):
      value.forEachVariable(visit)
    case .binding(let pattern, let value):
      pattern.forEachVariable(visit)
      value?.forEachVariable(visit)
    case .function(let decl): decl.captures.forEach(visit)
    case .if(let conditions, let then, let other):
      conditions.forEach { $0.forEachVariable(visit) }
      then.forEachVariable(visit)
      other?.forEachVariable(visit)
    case .guard(let conditions, let other):
      conditions.forEach { $0.forEachVariable(visit) }
      other.forEachVariable(visit)
    case .while(let conditions, let body, _):
      conditions.forEach { $0.forEachVariable(visit) }
      body.forEachVariable(visit)
    case .repeatWhile(let body, let test, _):
      body.forEachVariable(visit)
      test.forEachVariable(visit)
    case .forIn(let loop):
      loop.pattern.forEachVariable(visit)
      loop.sequence.forEachVariable(visit)
      loop.condition?.forEachVariable(visit)
      loop.body.forEachVariable(visit)
    case .switch(let subject, let cases, _):
      subject.forEachVariable(visit)
      for item in cases {
        for (pattern, condition) in item.items {
          pattern.forEachVariable(visit)
          condition?.forEachVariable(visit)
        }
        item.body.forEachVariable(visit)
      }
    case .break, .continue, .fallthrough: break
    case .return(let value): value?.forEachVariable(visit)
    case .defer(let block), .block(let block, _): block.forEachVariable(visit)
    case .doCatch(let block, let clauses, _):
      block.forEachVariable(visit)
      for clause in clauses {
        for (pattern, condition) in clause.items {
          pattern.forEachVariable(visit)
          condition?.forEachVariable(visit)
        }
        clause.body.forEachVariable(visit)
      }
    }
  }
}

// Every expression of a body, those inside closures excepted: they belong to other functions.
extension Block {
  func forEachExpression(_ visit: (Expr) -> Void) {
    for statement in statements { statement.forEachExpression(visit) }
  }
}

extension Statement {
  func forEachExpression(_ visit: (Expr) -> Void) {
    switch kind {
    case .expression(let expr), .yield(let expr), .throw(let expr), .display(let expr):
      expr.forEachExpression(visit)
    case .return(let expr), .binding(_, let expr):
      expr?.forEachExpression(visit)
    case .if(let conditions, let then, let otherwise):
      for condition in conditions { condition.forEachExpression(visit) }
      then.forEachExpression(visit)
      otherwise?.forEachExpression(visit)
    case .guard(let conditions, let otherwise):
      for condition in conditions { condition.forEachExpression(visit) }
      otherwise.forEachExpression(visit)
    case .while(let conditions, let body, _):
      for condition in conditions { condition.forEachExpression(visit) }
      body.forEachExpression(visit)
    case .repeatWhile(let body, let condition, _):
      body.forEachExpression(visit)
      condition.forEachExpression(visit)
    case .forIn(let loop):
      loop.sequence.forEachExpression(visit)
      loop.condition?.forEachExpression(visit)
      loop.body.forEachExpression(visit)
    case .switch(let subject, let cases, _):
      subject.forEachExpression(visit)
      for element in cases {
        for item in element.items { item.condition?.forEachExpression(visit) }
        element.body.forEachExpression(visit)
      }
    case .defer(let body), .block(let body, _):
      body.forEachExpression(visit)
    case .doCatch(let body, let clauses, _):
      body.forEachExpression(visit)
      for clause in clauses { clause.body.forEachExpression(visit) }
    case .function, .break, .continue, .fallthrough: break
    }
  }
}

extension Condition {
  func forEachExpression(_ visit: (Expr) -> Void) {
    switch self {
    case .boolean(let expr), .matches(_, let expr): expr.forEachExpression(visit)
    }
  }
}

extension Argument {
  fileprivate func forEachExpression(_ visit: (Expr) -> Void) {
    switch self {
    case .value(let expr): expr.forEachExpression(visit)
    case .inout(let place): place.forEachExpression(visit)
    }
  }
}

extension LValue {
  func forEachExpression(_ visit: (Expr) -> Void) {
    switch self {
    case .variable, .global: break
    case .field(let base, _, _), .tupleElement(let base, _, _), .force(let base, _, _),
      .bindOptional(let base, _):
      base.forEachExpression(visit)
    case .objectField(let expr, _, _), .temporary(let expr): expr.forEachExpression(visit)
    case .computed(let base, _, _, let indices, _):
      switch base {
      case .place(let place)?: place.forEachExpression(visit)
      case .value(let expr)?: expr.forEachExpression(visit)
      case nil: break
      }
      for index in indices { index.forEachExpression(visit) }
    }
  }
}

extension Expr {
  func forEachExpression(_ visit: (Expr) -> Void) {
    visit(self)
    if case .statement(let statement) = kind {
      statement.forEachExpression(visit)
    } else {
      forEachChild { $0.forEachExpression(visit) }
    }
  }

  /// The expressions and places directly inside, in order of evaluation; a statement has none.
  func forEachChild(_ visit: (Argument) -> Void) {
    func each(_ values: [Expr]) { for value in values { visit(.value(value)) } }
    switch kind {
    case .integer, .floating, .boolean, .string, .metatype, .variable, .invalid, .global,
      .defaultArgument, .closure, .statement:
      break
    case .interpolation(let parts), .array(let parts), .tuple(let parts), .enumCase(_, let parts):
      each(parts)
    case .dictionary(let pairs):
      for pair in pairs { each([pair.key, pair.value]) }
    case .field(let base, _), .tupleElement(let base, _), .wrap(let base), .upcast(let base),
      .objectField(let base, _), .not(let base), .forceUnwrap(let base),
      .optionalEvaluation(let base), .bindOptional(let base), .erase(let base),
      .dynamicType(let base), .isType(let base, _), .tryOptional(let base), .tryForce(let base),
      .convertFunction(let base), .cast(let base, _, _):
      each([base])
    case .load(let place): visit(.inout(place))
    case .call(let callee, let arguments):
      switch callee {
      case .value(let inner), .metatype(_, let inner): each([inner])
      case .direct, .dynamic, .construct: break
      }
      arguments.forEach(visit)
    case .functionValue(_, let receiver):
      if let receiver { each([receiver]) }
    case .and(let a, let b), .or(let a, let b): each([a, b])
    case .ternary(let a, let b, let c): each([a, b, c])
    case .assign(let place, let value):
      visit(.inout(place))
      each([value])
    case .sequence(let first, let last): each(first + [last])
    case .convertElements(let value, _, let body): each([value, body])
    }
  }
}

extension Statement.Kind {
  /// The blocks directly inside.
  var blocks: [Block] {
    switch self {
    case .if(_, let then, let other): [then] + (other.map { [$0] } ?? [])
    case .guard(_, let other): [other]
    case .while(_, let body, _), .repeatWhile(let body, _, _), .defer(let body),
      .block(let body, _):
      [body]
    case .forIn(let loop): [loop.body]
    case .switch(_, let cases, _): cases.map(\.body)
    case .doCatch(let body, let clauses, _): [body] + clauses.map(\.body)
    case .expression, .binding, .function, .break, .continue, .fallthrough, .return, .yield,
      .throw, .display:
      []
    }
  }

  /// The expressions directly inside, those of blocks excepted.
  var expressions: [Expr] {
    switch self {
    case .expression(let value), .yield(let value), .throw(let value), .display(let value): [value]
    case .binding(_, let value): value.map { [$0] } ?? []
    case .return(let value): value.map { [$0] } ?? []
    case .if(let conditions, _, _), .guard(let conditions, _), .while(let conditions, _, _):
      conditions.map {
        switch $0 {
        case .boolean(let test): test
        case .matches(_, let value): value
        }
      }
    case .repeatWhile(_, let test, _): [test]
    case .forIn(let loop): [loop.sequence] + (loop.condition.map { [$0] } ?? [])
    case .switch(let subject, let cases, _):
      [subject] + cases.flatMap { $0.items.compactMap(\.condition) }
    case .function, .break, .continue, .fallthrough, .defer, .doCatch, .block: []
    }
  }
}

// How large a body is, for inlining. Loops and nested functions count as too large.
extension Lowering {
  func size(of decl: FunctionDecl) -> Int {
    if let size = sizes[decl] { return size }
    // While it is being counted, a recursive mention counts as a call.
    sizes[decl] = 1000
    let size = decl.checkBody().size
    sizes[decl] = size
    return size
  }
}

extension Lowering {
  /// The variables that a body reads, those of its closures included.
  func mentions(of decl: FunctionDecl) -> Set<Variable> {
    if let known = mentioned[decl] { return known }
    mentioned[decl] = []
    var found: Set<Variable> = []
    decl.checkBody().forEachExpression { expr in
      switch expr.kind {
      case .variable(let variable): found.insert(variable)
      case .closure(let closure):
        found.formUnion(closure.captures)
        for item in closure.captureList {
          item.value.forEachExpression {
            if case .variable(let variable) = $0.kind { found.insert(variable) }
          }
        }
        found.formUnion(self.mentions(of: closure))
      default: break
      }
    }
    mentioned[decl] = found
    return found
  }
}

extension Block {
  var size: Int { statements.reduce(0) { $0 + $1.size } }
}

extension Statement {
  /// One loop may be inlined along with a closure; two are too many.
  static let loopSize = 1000

  fileprivate var size: Int {
    switch kind {
    case .expression(let expr), .yield(let expr), .throw(let expr), .display(let expr):
      expr.size + 1
    case .return(let expr): (expr?.size ?? 0) + 1
    case .binding(_, let value): (value?.size ?? 0) + 1
    case .if(let conditions, let then, let otherwise):
      conditions.reduce(1) { $0 + $1.size } + then.size + (otherwise?.size ?? 0)
    case .guard(let conditions, let otherwise):
      conditions.reduce(1) { $0 + $1.size } + otherwise.size
    case .switch(let subject, let cases, _):
      subject.size + cases.reduce(0) { $0 + $1.body.size + 2 * $1.items.count }
    case .block(let body, _): body.size
    case .break, .continue, .fallthrough: 1
    case .while(let conditions, let body, _):
      conditions.reduce(Statement.loopSize) { $0 + $1.size } + body.size
    case .repeatWhile(let body, let condition, _): Statement.loopSize + body.size + condition.size
    case .forIn(let loop):
      Statement.loopSize + loop.sequence.size + (loop.condition?.size ?? 0) + loop.body.size
    case .function, .defer, .doCatch: 100 * Statement.loopSize
    }
  }
}

extension Condition {
  fileprivate var size: Int {
    switch self {
    case .boolean(let expr): expr.size
    case .matches(_, let expr): expr.size + 1
    }
  }
}

extension Argument {
  fileprivate var size: Int {
    switch self {
    case .value(let expr): expr.size
    case .inout(let place): place.size
    }
  }
}

extension LValue {
  fileprivate var size: Int {
    switch self {
    case .variable, .global: 0
    case .field(let base, _, _), .tupleElement(let base, _, _), .force(let base, _, _),
      .bindOptional(let base, _):
      base.size
    case .objectField(let expr, _, _), .temporary(let expr): expr.size + 1
    case .computed(let base, _, _, let indices, _):
      switch base {
      case .place(let place)?: place.size + indices.reduce(3) { $0 + $1.size }
      case .value(let expr)?: expr.size + indices.reduce(3) { $0 + $1.size }
      case nil: indices.reduce(3) { $0 + $1.size }
      }
    }
  }
}

extension Expr {
  fileprivate var size: Int {
    switch kind {
    case .integer, .floating, .boolean, .string, .metatype, .variable, .invalid: 1
    case .global, .defaultArgument: 3
    case .interpolation(let parts), .array(let parts), .tuple(let parts), .enumCase(_, let parts):
      parts.reduce(1) { $0 + $1.size }
    case .dictionary(let pairs): pairs.reduce(1) { $0 + $1.key.size + $1.value.size + 3 }
    case .field(let base, _), .tupleElement(let base, _), .wrap(let base), .upcast(let base):
      base.size
    case .objectField(let base, _), .not(let base), .forceUnwrap(let base),
      .optionalEvaluation(let base), .bindOptional(let base), .erase(let base),
      .dynamicType(let base), .isType(let base, _), .tryOptional(let base), .tryForce(let base),
      .convertFunction(let base), .cast(let base, _, _):
      base.size + 1
    case .load(let place): place.size + 1
    case .call(let callee, let arguments):
      callee.size + arguments.reduce(1) { $0 + $1.size }
    // A closure is a function of its own.
    case .closure: 3
    case .functionValue(_, let receiver): 3 + (receiver?.size ?? 0)
    case .and(let a, let b), .or(let a, let b): a.size + b.size + 1
    case .ternary(let a, let b, let c): a.size + b.size + c.size + 1
    case .statement(let statement): statement.size
    case .assign(let place, let value): place.size + value.size + 1
    case .sequence(let first, let last): first.reduce(last.size) { $0 + $1.size }
    case .convertElements(let value, _, let body): value.size + body.size + 20
    }
  }
}

extension Callee {
  fileprivate var size: Int {
    switch self {
    case .direct, .dynamic: 1
    case .construct: 4
    case .metatype(_, let type): type.size + 4
    case .value(let function): function.size
    }
  }
}

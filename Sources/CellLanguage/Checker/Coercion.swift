import Diagnostics

/// Writing implicit conversions into the typed tree.
extension BodyChecker {
  /// The expression as a value of the type. The solver has made sure that it converts.
  func coerce(_ value: Expr, to target: Type) -> Expr {
    let from = value.type
    if from == target || from.hasError || target.hasError { return value }
    if case .invalid = value.kind { return value }
    switch (from, target) {
    case (_, .nominal(let nominal, let arguments))
    where nominal === universe.optionalDecl:
      guard let inner = arguments.first else { return value }
      if universe.isOptional(from), case .nominal(_, let have) = from, let wrapped = have.first {
        if universe.isOptional(inner), !universe.isOptional(wrapped) {
          return Expr(.wrap(coerce(value, to: inner)), target, value.range)
        }
        if wrapped == inner { return value }
        return convertElements(value, from: wrapped, to: inner, target)
      }
      return Expr(.wrap(coerce(value, to: inner)), target, value.range)
    case (_, .existential):
      return Expr(.erase(value), target, value.range)
    case (.nominal(let a, let p), .nominal(let b, let q)) where a === b:
      if a === universe.arrayDecl || a === universe.setDecl,
        let from = p.first, let to = q.first
      {
        return convertElements(value, from: from, to: to, target)
      }
      if a === universe.dictionaryDecl, p.count == 2, q.count == 2 {
        let pair = { (types: [Type]) in
          Type.tuple([
            TupleElement(label: "key", type: types[0]),
            TupleElement(label: "value", type: types[1]),
          ])
        }
        return convertElements(value, from: pair(p), to: pair(q), target)
      }
      return value
    case (_, .nominal(universe.anyHashable, _)):
      return eraseToHashable(value, target)
    case (.nominal, .nominal(let b, _)) where b.kind == .class:
      return Expr(.upcast(value), target, value.range)
    case (.existential, .nominal), (.parameter, .nominal), (.member, .nominal):
      return Expr(.upcast(value), target, value.range)
    case (.metatype, .metatype):
      // No longer the name of a type, whose members are known.
      return Expr(.sequence([], value), target, value.range)
    case (.tuple(let a), .tuple(let b)):
      return coerceTuple(value, a, b, target)
    case (.function(let a), .function(let b)):
      if a.parameters.count != b.parameters.count, let tuple = b.parameters.first?.type {
        return coerce(spread(value, over: tuple), to: target)
      }
      if a.parameters.map(\.type) == b.parameters.map(\.type), a.result == b.result,
        a.isThrowing == b.isThrowing
      {
        return Expr(value.kind, target, value.range)
      }
      return Expr(.convertFunction(value), target, value.range)
    case (.nominal, .nominal), (.nominal, .function), (.nominal, .tuple), (.function, .nominal),
      (.function, .tuple), (.tuple, .nominal), (.tuple, .function):
      // `self.init(…)` gives nothing and makes the value.
      if from == universe.standard("Never") || from == .void { return value }
      // What inference should have refused must not be read as if it were of the other type.
      report(solver.mismatch(from, target, .value, value.range))
      return Expr(.invalid, .error, value.range)
    default:
      return value
    }
  }

  /// `map(+)` over pairs: a closure that hands the elements of its tuple to the function.
  func spread(_ value: Expr, over tuple: Type) -> Expr {
    guard case .function(let taken) = value.type, case .tuple(let elements) = tuple else {
      return value
    }
    let range = value.range
    let decl = FunctionDecl(closure: "closure", in: function, range: range)
    decl.isThrowing = taken.isThrowing
    decl.result = taken.result
    let whole = Variable(
      name: "tuple", type: tuple, isConstant: true, scope: .local, range: .nowhere, function: decl)
    decl.parameters = [Parameter(label: nil, variable: whole)]
    let callee: Callee
    if case .functionValue(let reference, receiver: nil) = value.kind,
      reference.decl.owner?.kind != .class
    {
      callee = .direct(reference)
    } else {
      let called = Variable(
        name: "function", type: value.type, isConstant: true, scope: .local, range: .nowhere,
        function: decl)
      decl.captureList = [(called, value)]
      callee = .value(Expr(.variable(called), value.type, range))
    }
    let read = Expr(.variable(whole), tuple, range)
    let arguments = zip(elements, taken.parameters).enumerated().map { position, pair in
      Argument.value(
        coerce(Expr(.tupleElement(read, position), pair.0.type, range), to: pair.1.type))
    }
    let call = Expr(.call(callee, arguments), taken.result, range)
    let block = Block(statements: [Statement(.return(call), range)])
    decl.bodyProvider = { _ in block }
    return Expr(
      .closure(decl),
      .function(
        FunctionType(
          parameters: [FunctionTypeParameter(type: tuple)], result: taken.result,
          isThrowing: taken.isThrowing)), range)
  }

  private func eraseToHashable(_ value: Expr, _ target: Type) -> Expr {
    for member in universe.members(named: "init", of: target, isStatic: true, environment) {
      guard case .function(let function) = member.decl, function.parameters.count == 1,
        let parameter = function.genericParameters.first
      else { continue }
      let reference = FunctionReference(function, Substitution([parameter: value.type]))
      return Expr(.call(.direct(reference), [.value(value)]), target, value.range)
    }
    return value
  }

  private func convertElements(_ value: Expr, from: Type, to: Type, _ target: Type) -> Expr {
    let element = Variable(temporary: "element", from)
    let body = coerce(Expr(.variable(element), from, value.range), to: to)
    return Expr(.convertElements(value, variable: element, body: body), target, value.range)
  }

  private func coerceTuple(
    _ value: Expr, _ a: [TupleElement], _ b: [TupleElement], _ target: Type
  ) -> Expr {
    if a.map(\.type) == b.map(\.type) { return Expr(value.kind, target, value.range) }
    if case .tuple(let elements) = value.kind {
      return Expr(
        .tuple(zip(elements, b).map { coerce($0, to: $1.type) }), target, value.range)
    }
    let whole = Variable(temporary: "tuple", value.type)
    let read = Expr(.variable(whole), value.type, value.range)
    let parts = zip(a, b).enumerated().map { position, pair in
      coerce(
        Expr(.tupleElement(read, position), pair.0.type, value.range), to: pair.1.type)
    }
    let block = Block(statements: [
      Statement(
        .binding(Pattern(.binding(whole), value.type, .nowhere), value: value), value.range),
      Statement(.yield(Expr(.tuple(parts), target, value.range)), value.range),
    ])
    return Expr(
      .statement(Statement(.block(block, label: LoopLabel(nil)), value.range)), target, value.range)
  }
}

extension Variable {
  /// A constant that only the expression which makes it names. It is no function's, for an
  /// autoclosure may become that expression's.
  convenience init(temporary name: String, _ type: Type) {
    self.init(
      name: name, type: type, isConstant: true, scope: .local, range: .nowhere, function: nil)
  }
}

import Diagnostics
import SwiftSyntax

/// Calls that the checker knows itself.
extension BodyChecker {
  func inferSpecialCall(_ call: FunctionCallExprSyntax, expected: Type?) -> Node? {
    guard let name = call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text else {
      return nil
    }
    if name == "type", call.arguments.count == 1, call.arguments.first?.label?.text == "of",
      let argument = call.arguments.first
    {
      let range = range(call)
      let value = infer(argument.expression, expected: nil)
      let type = solver.makeVariable()
      do {
        try solver.when(
          value.type, at: range, mentions: [type], complaint: "this type could not be inferred"
        ) { solver, known in
          _ = solver.unify(type, .metatype(known))
        }
      } catch { report(error, at: call) }
      return Node(type, range) { [unowned self] in
        Expr(.dynamicType(value.finish()), self.solver.resolve(type), range)
      }
    }
    return nil
  }

  /// `display(x)` in a cell, and its last expression.
  func displayed(_ expression: ExprSyntax) -> Statement? {
    guard universe.displaysValues else { return nil }
    if let call = expression.as(FunctionCallExprSyntax.self),
      call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text == "display",
      call.arguments.count == 1, let argument = call.arguments.first, argument.label == nil,
      case .unknown = lookUp("display")
    {
      let value = checkExpression(argument.expression, expected: nil)
      return Statement(.display(value), range(expression))
    }
    guard isTopLevel, scope.parent == nil, expression.id == lastExpression else { return nil }
    let value = checkExpression(expression, expected: nil)
    let isShown: Bool =
      switch value.type {
      case .void, .error: false
      case .nominal(let nominal, _): nominal.name != "Never"
      default: true
      }
    // The result of an assignment through an optional chain is nobody's value.
    if universe.isOptional(value.type), case .nominal(_, let inner) = value.type,
      inner.first == .void
    {
      return Statement(.expression(value), range(expression))
    }
    if isDiscardable(value) || !isShown {
      return Statement(.expression(value), range(expression))
    }
    return Statement(.display(value), range(expression))
  }

  /// A call of a `@discardableResult` function is made for its effect.
  func isDiscardable(_ value: Expr) -> Bool {
    guard case .call(let callee, _) = value.kind else { return false }
    switch callee {
    case .direct(let reference), .dynamic(let reference), .metatype(let reference, _):
      return universe.discardable.contains(reference.decl)
    case .construct, .value: return false
    }
  }

  // MARK: Key paths

  /// `\Root.a.b`: as a function of the root where one is expected.
  func inferKeyPath(_ syntax: KeyPathExprSyntax) -> Node {
    let range = range(syntax)
    let type = solver.makeVariable()
    var root = syntax.root.map { resolveTypeInBody($0) }
    if root == nil { root = nil }
    let rootType = root ?? solver.makeVariable()
    let decl = FunctionDecl(name: "key path", kind: .closure, range: range)
    decl.enclosing = function
    decl.genericParameters = function.genericParameters
    decl.requirements = function.requirements
    decl.isLibrary = function.isLibrary
    let parameter = Variable(
      name: "root", type: rootType, isConstant: true, scope: .local, range: range, function: decl)
    openVariables.append(parameter)
    decl.parameters = [Parameter(label: nil, variable: parameter)]
    var current = Node(rootType, range) { [unowned self] in
      Expr(.variable(parameter), self.solver.resolve(rootType), range)
    }
    let outer = function
    function = decl
    for component in syntax.components {
      switch component.component {
      case .property(let property):
        let name = property.declName.baseName.text
        if name == "self" { continue }
        current = laterMember(name, of: current, labels: nil, at: component)
      default:
        unsupported("this part of a key path is", at: component, help: "write a closure")
      }
    }
    function = outer
    let body = current
    let value = solver.makeVariable()
    solver.convert(body.type, to: value, .value, at: range)
    let functionType = Type.function(
      FunctionType(
        parameters: [FunctionTypeParameter(type: rootType)], result: value, isThrowing: false))
    var isObject = false
    do {
      try solver.when(
        type, at: range, mentions: [functionType, rootType, value],
        complaint: "a key path needs a type from its context"
      ) { [unowned self] solver, known in
        switch known {
        case .function:
          solver.record { isObject = false }
          solver.convert(functionType, to: known, .value, at: range)
        case .nominal(let nominal, let arguments) where nominal.name.hasSuffix("KeyPath"):
          solver.record { isObject = true }
          if let first = arguments.first { _ = solver.unify(first, rootType) }
          if arguments.count > 1 { _ = solver.unify(arguments[1], value) }
        default:
          throw Failure(
            id: "type-mismatch",
            message:
              "a key path can't be a '\(self.universe.describe(solver.resolve(known)))'",
            range: range)
        }
      }
    } catch { report(error, at: syntax) }
    return Node(type, range) { [unowned self] in
      parameter.type = self.solver.resolve(rootType)
      decl.result = self.solver.resolve(value)
      let outer = self.function
      self.function = decl
      let result = self.coerce(body.finish(), to: decl.result)
      self.function = outer
      let block = Block(statements: [Statement(.return(result), range)])
      decl.bodyProvider = { _ in block }
      let closure = Expr(.closure(decl), self.solver.resolve(functionType), range)
      if !isObject { return closure }
      return self.keyPathObject(closure, self.solver.resolve(type), range)
    }
  }

  /// Wraps the getter of a key path into the prelude's `KeyPath`.
  private func keyPathObject(_ getter: Expr, _ type: Type, _ range: SourceRange) -> Expr {
    for member in universe.members(named: "init", of: type, isStatic: true, environment) {
      if case .function(let function) = member.decl, function.parameters.count == 1,
        case .nominal(let nominal, let arguments) = type
      {
        return Expr(
          .call(
            .construct(
              FunctionReference(function, universe.bindings(of: nominal, arguments))),
            [.value(getter)]), type, range)
      }
    }
    report(
      Failure(
        id: "unsupported", message: "a writable key path is not supported yet", range: range))
    return Expr(.invalid, type, range)
  }

  // MARK: Result builders

  /// The statements of a closure that a result builder transforms.
  ///
  /// Each expression goes through `buildExpression` (when there is one), statements are collected by
  /// `buildBlock`; `if` by `buildOptional` and `buildEither`, `for` by `buildArray`.
  /// Source: SE-0289.
  func inferBuilder(
    _ items: CodeBlockItemListSyntax, _ builder: NominalDecl, _ range: SourceRange
  ) throws -> Node {
    let type = builder.declaredType
    let block = try builderBlock(items, type, range)
    return Node(block.type, range) { block.finish() }
  }

  private func builderCall(
    _ name: String, _ nodes: [(String?, Node)], _ type: Type, _ range: SourceRange
  )
    throws -> Node?
  {
    let members = universe.members(named: name, of: type, isStatic: true, environment)
    guard !members.isEmpty else { return nil }
    let arguments = CallArguments(
      nodes: nodes.map(\.1), labels: nodes.map { .init(text: $0.0) },
      syntax: nodes.map { _ in ExprSyntax(MissingExprSyntax(placeholder: .identifier(""))) })
    let base = Node(.metatype(type), range) { Expr(.metatype(type), .metatype(type), range) }
    return memberCallNode(
      name, members, base: base, baseType: type, isStatic: true, arguments, expected: nil, range,
      at: MissingExprSyntax(placeholder: .identifier("")))
  }

  private func builderBlock(
    _ items: CodeBlockItemListSyntax, _ type: Type, _ range: SourceRange
  ) throws -> Node {
    let outer = scope
    scope = LocalScope(parent: scope, function: function)
    defer { scope = outer }
    var prefix: [() -> Statement?] = []
    var parts: [(String?, Node)] = []
    for item in items {
      switch item.item {
      case .expr(let expression):
        parts.append((nil, try builderPart(expression, type)))
      case .stmt(let statement):
        if let inner = statement.as(ExpressionStmtSyntax.self) {
          parts.append((nil, try builderPart(inner.expression, type)))
        } else if let loop = statement.as(ForStmtSyntax.self) {
          parts.append((nil, try builderLoop(loop, type)))
        } else {
          throw Failure(
            id: "unsupported",
            message: "this statement is not possible in a result builder",
            range: self.range(statement))
        }
      case .decl(let decl):
        guard let variable = decl.as(VariableDeclSyntax.self) else {
          throw Failure(
            id: "unsupported", message: "only 'let' and 'var' can be declared in a result builder",
            range: self.range(decl))
        }
        // Each binding is checked on its own, as Swift does.
        let failures = universe.speculativeFailures.count
        universe.speculationDepth += 1
        let statements = checkVariablesForBuilder(variable)
        universe.speculationDepth -= 1
        if universe.speculativeFailures.count > failures {
          let failure = universe.speculativeFailures[failures]
          universe.speculativeFailures.removeSubrange(failures...)
          throw failure
        }
        for statement in statements { prefix.append { statement } }
      }
    }
    guard let call = try builderCall("buildBlock", parts, type, range) else {
      throw Failure(
        id: "does-not-conform",
        message: "'\(universe.describe(type))' has no 'buildBlock'", range: range)
    }
    if prefix.isEmpty { return call }
    return Node(call.type, range) { [unowned self] in
      let value = call.finish()
      var statements = prefix.compactMap { $0() }
      statements.append(Statement(.yield(value), range))
      return Expr(
        .statement(
          Statement(.block(Block(statements: statements), label: LoopLabel(nil)), range)),
        self.solver.resolve(call.type), range)
    }
  }

  private func builderPart(_ expression: ExprSyntax, _ type: Type) throws -> Node {
    let place = range(expression)
    if let conditional = expression.as(IfExprSyntax.self) {
      return try builderIf(conditional, type)
    }
    if expression.is(SwitchExprSyntax.self) {
      throw Failure(
        id: "unsupported", message: "'switch' in a result builder is not supported yet",
        range: place, help: "use 'if'")
    }
    let node = infer(expression, expected: nil)
    return try builderCall("buildExpression", [(nil, node)], type, place) ?? node
  }

  private func builderIf(_ syntax: IfExprSyntax, _ type: Type) throws -> Node {
    let place = range(syntax)
    let outer = scope
    scope = LocalScope(parent: scope, function: function)
    let failures = universe.speculativeFailures.count
    universe.speculationDepth += 1
    let conditions = checkConditions(syntax.conditions)
    universe.speculationDepth -= 1
    if universe.speculativeFailures.count > failures {
      let failure = universe.speculativeFailures[failures]
      universe.speculativeFailures.removeSubrange(failures...)
      scope = outer
      throw failure
    }
    let then = try builderBlock(syntax.body.statements, type, range(syntax.body))
    scope = outer
    let other: Node?
    switch syntax.elseBody {
    case .ifExpr(let next)?: other = try builderIf(next, type)
    case .codeBlock(let block)?:
      other = try builderBlock(block.statements, type, range(block))
    case nil: other = nil
    }
    func choose(_ first: Node, _ second: Node, _ result: Type) -> Node {
      Node(result, place) { [unowned self] in
        let whole = self.solver.resolve(result)
        let a = self.coerce(first.finish(), to: whole)
        let b = self.coerce(second.finish(), to: whole)
        return Expr(
          .statement(
            Statement(
              .if(
                conditions, then: Block(statements: [Statement(.yield(a), place)]),
                else: Block(statements: [Statement(.yield(b), place)])), place)), whole, place)
      }
    }
    if let other {
      guard let first = try builderCall("buildEither", [("first", then)], type, place),
        let second = try builderCall("buildEither", [("second", other)], type, place)
      else {
        throw Failure(
          id: "does-not-conform",
          message: "'\(universe.describe(type))' has no 'buildEither', so 'else' is not possible",
          range: place)
      }
      let result = solver.makeVariable()
      solver.convert(first.type, to: result, .value, at: place)
      solver.convert(second.type, to: result, .value, at: place)
      return choose(first, second, result)
    }
    let optional = solver.makeVariable()
    do {
      try solver.when(
        then.type, at: place, mentions: [optional], complaint: "this could not be inferred"
      ) { [unowned self] solver, known in
        _ = solver.unify(optional, self.universe.optional(known))
      }
    }
    let none = Node(optional, place) { [unowned self] in
      self.universe.nilExpr(self.solver.resolve(optional), place)
    }
    let chosen = choose(then, none, optional)
    guard let built = try builderCall("buildOptional", [(nil, chosen)], type, place) else {
      throw Failure(
        id: "does-not-conform",
        message:
          "'\(universe.describe(type))' has no 'buildOptional', so 'if' without 'else' is not possible",
        range: place)
    }
    return built
  }

  private func builderLoop(_ loop: ForStmtSyntax, _ type: Type) throws -> Node {
    let place = range(loop)
    let outer = scope
    scope = LocalScope(parent: scope, function: function)
    defer { scope = outer }
    let failures = universe.speculativeFailures.count
    universe.speculationDepth += 1
    let sequence = checkExpression(loop.sequence, expected: nil)
    let how = iteration(over: sequence, at: loop.sequence)
    var pattern: Pattern?
    if let how { pattern = checkPattern(loop.pattern, type: how.element, binding: .constant) }
    let condition = loop.whereClause.map {
      checkExpression($0.condition, expected: universe.bool, role: .condition)
    }
    universe.speculationDepth -= 1
    if universe.speculativeFailures.count > failures {
      let failure = universe.speculativeFailures[failures]
      universe.speculativeFailures.removeSubrange(failures...)
      throw failure
    }
    guard let how, let pattern else {
      throw Failure(id: "not-a-sequence", message: "'for' needs a sequence", range: place)
    }
    let body = try builderBlock(loop.body.statements, type, range(loop.body))
    let collected = Variable(
      name: "parts", type: universe.array(body.type), isConstant: false, scope: .local,
      range: .nowhere, function: function)
    openVariables.append(collected)
    let read = Node(universe.array(body.type), place) { [unowned self] in
      Expr(.variable(collected), self.solver.resolve(collected.type), place)
    }
    guard let call = try builderCall("buildArray", [(nil, read)], type, place) else {
      throw Failure(
        id: "does-not-conform",
        message: "'\(universe.describe(type))' has no 'buildArray', so 'for' is not possible",
        range: place)
    }
    let append = universe.members(
      named: "append", of: universe.array(.void), isStatic: false, environment
    ).compactMap { member -> FunctionDecl? in
      if case .function(let function) = member.decl, function.name == "append(_:)" {
        return function
      }
      return nil
    }.first
    return Node(call.type, place) { [unowned self] in
      let element = self.solver.resolve(body.type)
      let arrayType = self.universe.array(element)
      collected.type = arrayType
      guard let append, let parameter = append.genericParameters.first else {
        return Expr(.invalid, .error, place)
      }
      let step = Expr(
        .call(
          .direct(FunctionReference(append, Substitution([parameter: element]))),
          [.inout(.variable(collected)), .value(body.finish())]), .void, place)
      let whole = ForIn(
        pattern: pattern, sequence: sequence, makeIterator: how.makeIterator, next: how.next,
        iteratorType: how.iterator, elementType: how.element, condition: condition,
        body: Block(statements: [Statement(.expression(step), place)]), label: LoopLabel(nil))
      let value = call.finish()
      let block = Block(statements: [
        Statement(
          .binding(
            Pattern(.binding(collected), arrayType, .nowhere),
            value: Expr(.array([]), arrayType, place)), place),
        Statement(.forIn(whole), place),
        Statement(.yield(value), place),
      ])
      return Expr(
        .statement(Statement(.block(block, label: LoopLabel(nil)), place)), value.type, place)
    }
  }
}

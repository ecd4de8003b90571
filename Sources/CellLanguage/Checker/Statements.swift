import Diagnostics
import SwiftSyntax

extension BodyChecker {
  /// Checks statements in order, in a scope of their own unless told otherwise.
  func checkBlock(_ items: CodeBlockItemListSyntax, newScope: Bool = true) -> Block {
    let outer = scope
    if newScope { scope = LocalScope(parent: scope, function: function) }
    defer { scope = outer }
    declareLocalDecls(items)
    var statements: [Statement] = []
    for item in items {
      switch item.item {
      case .decl(let decl): statements += checkDecl(decl)
      case .stmt(let statement): statements += checkStatement(statement)
      case .expr(let expression): statements.append(checkExpressionStatement(expression))
      }
    }
    return Block(statements: statements)
  }

  // MARK: Statements

  func checkStatement(_ syntax: StmtSyntax) -> [Statement] {
    let place = range(syntax)
    func one(_ kind: Statement.Kind) -> [Statement] { [Statement(kind, place)] }
    switch syntax.as(StmtSyntaxEnum.self) {
    case .expressionStmt(let statement):
      return [checkExpressionStatement(statement.expression)]
    case .returnStmt(let statement):
      return [checkReturn(statement.expression, at: statement)]
    case .guardStmt(let statement): return one(checkGuard(statement))
    case .whileStmt(let statement):
      let label = LoopLabel(pendingLabel())
      let outer = enterScope()
      let conditions = checkConditions(statement.conditions)
      let body = withLabel(label) { checkBlock(statement.body.statements) }
      scope = outer
      return one(.while(conditions, body, label: label))
    case .repeatStmt(let statement):
      let label = LoopLabel(pendingLabel())
      let body = withLabel(label) { checkBlock(statement.body.statements) }
      let condition = checkExpression(
        statement.condition, expected: universe.bool, role: .condition)
      return one(.repeatWhile(body, condition, label: label))
    case .forStmt(let statement): return checkFor(statement)
    case .breakStmt(let statement):
      if let label = findLabel(statement.label, at: statement, "break", loopsOnly: false) {
        return one(.break(label))
      }
      return []
    case .continueStmt(let statement):
      if let label = findLabel(statement.label, at: statement, "continue", loopsOnly: true) {
        return one(.continue(label))
      }
      return []
    case .fallThroughStmt:
      guard let following = followingCases.last ?? nil else {
        report(
          "misplaced-jump",
          followingCases.isEmpty
            ? "'fallthrough' is only possible inside a 'switch'"
            : "'fallthrough' in the last case has no case to go on with", at: syntax)
        return []
      }
      if let name = following.boundName {
        report(
          "misplaced-jump", "'fallthrough' can't go to a case that binds '\(name)'", at: syntax)
      }
      return one(.fallthrough)
    case .throwStmt(let statement):
      let error = universe.anyError
      let written = isInDo ? doThrown : function.thrown
      let value = coerce(
        checkExpression(statement.expression, expected: written ?? error), to: error)
      requireHandler(at: place)
      thrown.append(written)
      return one(.throw(value))
    case .deferStmt(let statement):
      // Nothing may leave it.
      let outer = (labels, isInDefer)
      (labels, isInDefer) = ([], true)
      defer { (labels, isInDefer) = outer }
      return one(.defer(checkBlock(statement.body.statements)))
    case .doStmt(let statement): return [checkDo(statement)]
    case .labeledStmt(let statement):
      labelText = statement.label.text
      return checkStatement(statement.statement)
    case .yieldStmt(let statement): return checkYield(statement)
    case .discardStmt:
      unsupported("this statement is", at: syntax)
      return []
    case .missingStmt: return []
    default:
      unsupported("this statement is", at: syntax)
      return []
    }
  }

  func enterScope() -> LocalScope {
    let outer = scope
    scope = LocalScope(parent: scope, function: function)
    return outer
  }

  /// What its conditions bind is known behind it, and not in its body.
  private func checkGuard(_ statement: GuardStmtSyntax) -> Statement.Kind {
    let (names, globals) = (scope.names, universe.scope.variables)
    let conditions = checkConditions(statement.conditions)
    let bound = conditions.flatMap { condition -> [Variable] in
      if case .matches(let pattern, _) = condition { pattern.bindings } else { [] }
    }
    func replace(_ replaced: (Variable) -> (local: ValueDecl?, global: Variable?)) {
      for variable in bound {
        let (local, global) = replaced(variable)
        if variable.scope == .global {
          universe.scope.variables[variable.name] = global
          universe.forgetGlobal(variable.name)
        } else {
          scope.names[variable.name] = local
        }
      }
    }
    replace { (names[$0.name], globals[$0.name]) }
    let body = checkBlock(statement.body.statements)
    replace { (.variable($0), $0) }
    if !endsInJump(body) {
      report(
        "guard-falls-through", "the body of 'guard' may not fall through", at: statement.body,
        help: "end it with 'return', 'break', 'continue' or 'throw'")
    }
    return .guard(conditions, else: body)
  }

  func pendingLabel() -> String? {
    defer { labelText = nil }
    return labelText
  }

  func withLabel<R>(_ label: LoopLabel, isLoop: Bool = true, _ body: () -> R) -> R {
    labels.append(label)
    if isLoop { loopLabels.insert(ObjectIdentifier(label)) }
    defer { labels.removeLast() }
    return body()
  }

  private func findLabel(
    _ token: TokenSyntax?, at node: some SyntaxProtocol, _ what: String, loopsOnly: Bool
  ) -> LoopLabel? {
    if let token {
      if let found = labels.last(where: { $0.name == token.text }) { return found }
      report(
        "unknown-label", "no loop is labelled '\(token.text)' here", at: token,
        help: Suggestion.nearest(to: token.text, among: labels.compactMap(\.name)).map {
          "did you mean '\($0)'?"
        })
      return nil
    }
    let candidates = labels.filter { label in
      let isLoop = loopLabels.contains(ObjectIdentifier(label))
      let isSwitch = switchLabels.contains(ObjectIdentifier(label))
      return isLoop || (!loopsOnly && isSwitch)
    }
    if let found = candidates.last { return found }
    report(
      "misplaced-jump",
      "'\(what)' is only possible inside a loop\(loopsOnly ? "" : " or 'switch'")", at: node)
    return nil
  }

  func checkExpressionStatement(_ expression: ExprSyntax) -> Statement {
    let place = range(expression)
    if let conditional = expression.as(IfExprSyntax.self) {
      return checkIf(conditional)
    }
    if let choice = expression.as(SwitchExprSyntax.self) {
      return checkSwitch(choice, yields: false)
    }
    if let display = displayed(expression) { return display }
    if expression.is(ClosureExprSyntax.self) {
      report(
        "unused-closure", "a closure alone does nothing", at: expression,
        help: "call it, '{ … }()', or write 'do { … }'")
      return Statement(.expression(Expr(.invalid, .error, place)), place)
    }
    let value = checkExpression(expression, expected: nil)
    if !universe.isSpeculating, !function.isLibrary { warnUnused(value, expression) }
    return Statement(.expression(value), place)
  }

  /// Declares the variables of a pattern, noting where they come from.
  func declaring(_ origin: VariableUsage.Origin, _ body: () -> Pattern) -> Pattern {
    let outer = declarationOrigin
    declarationOrigin = origin
    defer { declarationOrigin = outer }
    return body()
  }

  // MARK: Errors

  private func checkDo(_ statement: DoStmtSyntax) -> Statement {
    let place = range(statement)
    let label = LoopLabel(pendingLabel())
    if statement.catchClauses.isEmpty {
      let body = withLabel(label, isLoop: false) { checkBlock(statement.body.statements) }
      return Statement(.block(body, label: label), place)
    }
    let catchesAll = statement.catchClauses.contains { clause in
      clause.catchItems.isEmpty
        || clause.catchItems.contains(where: { $0.pattern == nil || isBindingAll($0) })
    }
    let outerDepth = (handlerDepth, isInDo, doThrown)
    if catchesAll { handlerDepth += 1 }
    isInDo = true
    doThrown = universe.thrownType(statement.throwsClause, in: context)
    let outerThrown = thrown
    thrown = []
    let body = withLabel(label, isLoop: false) { checkBlock(statement.body.statements) }
    let error = doThrown ?? caughtType()
    (handlerDepth, isInDo, doThrown) = outerDepth
    // What no clause takes goes on.
    thrown = catchesAll ? outerThrown : outerThrown + thrown
    var clauses: [CatchClause] = []
    for clause in statement.catchClauses {
      let outer = enterScope()
      var implicit: Variable?
      if clause.catchItems.isEmpty {
        let variable = Variable(
          name: "error", type: error, isConstant: true, scope: .local,
          range: range(clause.catchKeyword), function: function)
        scope.names["error"] = .variable(variable)
        implicit = variable
      }
      let items = checkAlternatives(
        clause.catchItems.compactMap { item in item.pattern.map { ($0, item.whereClause) } },
        type: error)
      let block = withLabel(label, isLoop: false) { checkBlock(clause.body.statements) }
      scope = outer
      clauses.append(CatchClause(items: items, implicitError: implicit, body: block))
    }
    return Statement(.doCatch(body, clauses, label: label), place)
  }

  /// What a `catch` gets: the one type that is thrown when all say it, else any error.
  private func caughtType() -> Type {
    if let first = thrown.first, let type = first, thrown.allSatisfy({ $0 == type }),
      !type.hasVariables
    {
      return type
    }
    return universe.anyError
  }

  private func isBindingAll(_ item: CatchItemSyntax) -> Bool {
    guard item.whereClause == nil, let pattern = item.pattern else { return false }
    if let binding = pattern.as(ValueBindingPatternSyntax.self) {
      return binding.pattern.is(IdentifierPatternSyntax.self)
        || binding.pattern.as(ExpressionPatternSyntax.self)?.expression.is(
          DeclReferenceExprSyntax.self) ?? false
    }
    return false
  }

  /// An error thrown here must go somewhere.
  func requireHandler(at place: SourceRange) {
    if function.isThrowing || handlerDepth > 0 || function.kind == .main { return }
    if function.kind == .closure || function.isLibrary { return }
    let what: String
    let help: String
    switch function.kind {
    case .value:
      (what, help) = ("in the value of a property or parameter", "use 'try?' or 'try!'")
    case .getter, .setter:
      (what, help) = ("in a property", "catch it with 'do' and 'catch', or use 'try?'")
    default:
      let open = isInDo ? ", and the 'catch' clauses don't cover every error" : ""
      what = "in a function that doesn't throw\(open)"
      help =
        isInDo
        ? "add a plain 'catch' clause, or mark the function 'throws'"
        : "mark the function 'throws', or catch it with 'do' and 'catch'"
    }
    report(
      Failure(
        id: "unhandled-error", message: "an error thrown here is not handled \(what)",
        range: place, help: help))
  }

  // MARK: if and switch

  func checkIf(_ syntax: IfExprSyntax, yields: Bool = false) -> Statement {
    let place = range(syntax)
    let outer = enterScope()
    let label = LoopLabel(pendingLabel())
    let conditions = checkConditions(syntax.conditions)
    let then =
      yields
      ? checkYieldBlock(syntax.body.statements)
      : withLabel(label, isLoop: false) { checkBlock(syntax.body.statements) }
    scope = outer
    var other: Block?
    switch syntax.elseBody {
    case .ifExpr(let next)?:
      other = Block(statements: [checkIf(next, yields: yields)])
    case .codeBlock(let block)?:
      other =
        yields
        ? checkYieldBlock(block.statements)
        : withLabel(label, isLoop: false) { checkBlock(block.statements) }
    case nil:
      if yields {
        report("missing-else", "an 'if' used as a value needs an 'else'", at: syntax)
      }
    }
    let statement = Statement(.if(conditions, then: then, else: other), place)
    return label.name == nil
      ? statement : Statement(.block(Block(statements: [statement]), label: label), place)
  }

  func checkConditions(_ list: ConditionElementListSyntax) -> [Condition] {
    list.compactMap { element in
      switch element.condition {
      case .expression(let expression):
        if expression.is(InfixOperatorExprSyntax.self),
          expression.as(InfixOperatorExprSyntax.self)?.operator.is(AssignmentExprSyntax.self)
            ?? false
        {
          report(
            "assignment-in-condition", "'=' assigns; a condition compares with '=='",
            at: expression, help: "write '=='")
          return nil
        }
        return .boolean(checkExpression(expression, expected: universe.bool, role: .condition))
      case .matchingPattern(let match):
        let annotation = match.typeAnnotation.map {
          universe.resolveType($0.type, in: context)
        }
        let value = checkExpression(match.initializer.value, expected: annotation)
        let pattern = checkPattern(
          match.pattern, type: value.type, binding: .matching, isCondition: true)
        return .matches(pattern, value)
      case .optionalBinding(let binding):
        return checkOptionalBinding(binding)
      case .availability(let availability):
        // There is one platform, of the newest version.
        let isAvailable = availability.availabilityKeyword.tokenKind == .poundAvailable
        return .boolean(Expr(.boolean(isAvailable), universe.bool, range(element)))
      }
    }
  }

  private func checkOptionalBinding(_ binding: OptionalBindingConditionSyntax) -> Condition? {
    let isConstant = binding.bindingSpecifier.text == "let"
    let value: Expr
    if let initializer = binding.initializer {
      let annotation = binding.typeAnnotation.map {
        universe.optional(universe.resolveType($0.type, in: context))
      }
      value = checkExpression(initializer.value, expected: annotation)
    } else if let name = binding.pattern.as(IdentifierPatternSyntax.self) {
      value = checkExpression(
        ExprSyntax(
          DeclReferenceExprSyntax(baseName: name.identifier).positioned(like: name)),
        expected: nil)
    } else {
      unsupported("this pattern in 'if let' is", at: binding)
      return nil
    }
    let inner: Type
    if universe.isOptional(value.type), case .nominal(_, let arguments) = value.type {
      inner = arguments.first ?? .error
    } else {
      if !value.type.hasError {
        report(
          "not-optional",
          "'\(binding.bindingSpecifier.text)' in a condition needs an optional, this is of type '\(universe.describe(value.type))'",
          at: binding.initializer.map { Syntax($0.value) } ?? Syntax(binding))
      }
      inner = value.type
    }
    let pattern = declaring(.condition) {
      checkPattern(
        binding.pattern, type: inner, binding: isConstant ? .constant : .variable,
        isCondition: true)
    }
    return .matches(Pattern(.some(pattern), value.type, range(binding)), value)
  }
}

extension SyntaxProtocol {
  /// For syntax made up from a token: keeps the token's own place as far as it can.
  fileprivate func positioned(like other: some SyntaxProtocol) -> Self { self }
}

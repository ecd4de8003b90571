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

  // MARK: Declarations among statements

  /// Types and functions are known in the whole block, variables from their declaration on.
  private func declareLocalDecls(_ items: CodeBlockItemListSyntax) {
    if isTopLevel, scope.parent == nil { return declareComputed(items) }
    for item in items {
      guard case .decl(let decl) = item.item else { continue }
      if let nominal = universe.declareType(
        decl, parent: nil, in: context, module: universe.scope.module)
      {
        if !function.genericParameters.isEmpty, !function.isLibrary {
          report(
            "misplaced-type",
            "the type '\(nominal.name)' can't be declared inside a generic function", at: decl,
            help: "declare it outside")
        }
        scope.names[nominal.name] = .type(nominal)
        context.localDecls[nominal.name, default: []].append(.type(nominal))
        universe.scopesOfTypes[nominal] = scope
        localTypes.append(nominal)
      } else if let alias = decl.as(TypeAliasDeclSyntax.self) {
        let declared = ValueDecl.alias(universe.makeAlias(alias, in: context))
        scope.names[alias.name.text] = declared
        context.localDecls[alias.name.text, default: []].append(declared)
      }
    }
    for item in items {
      guard case .decl(let decl) = item.item, let syntax = decl.as(FunctionDeclSyntax.self) else {
        continue
      }
      let nested = universe.makeFunction(syntax, in: localContext(), isStatic: false)
      nested.enclosing = function
      nested.owner = function.owner
      scope.functions[syntax.name.name, default: []].append(nested)
      localFunctions[syntax.id] = nested
    }
  }

  /// The context of declarations among statements: that of the function, without its type's members
  /// becoming the function's own.
  func localContext() -> DeclContext {
    let inner = DeclContext(parent: context, source: context.source)
    inner.function = function
    return inner
  }

  private func checkDecl(_ decl: DeclSyntax) -> [Statement] {
    switch decl.as(DeclSyntaxEnum.self) {
    case .variableDecl(let variable): return checkVariables(variable)
    case .functionDecl(let syntax):
      guard let nested = localFunctions[syntax.id] else { return [] }
      universe.scopes[nested] = scope
      _ = nested.checkBody()
      universe.bodiesToCheck.removeAll { $0 === nested }
      return [Statement(.function(nested), range(syntax))]
    case .structDecl, .enumDecl, .classDecl, .protocolDecl, .extensionDecl, .typeAliasDecl,
      .operatorDecl, .precedenceGroupDecl:
      checkLocalTypes()
      return []
    case .importDecl: return []
    case .ifConfigDecl:
      unsupported("conditional compilation ('#if') is", at: decl)
      return []
    case .macroDecl, .macroExpansionDecl:
      unsupported("a macro is", at: decl)
      return []
    case .actorDecl:
      unsupported(
        "an actor is", at: decl, help: "cells run one after the other; a class does the same")
      return []
    default:
      unsupported("this declaration is", at: decl)
      return []
    }
  }

  private func checkLocalTypes() {
    guard !localTypes.isEmpty else { return }
    let types = localTypes
    localTypes = []
    for nominal in types { universe.checkMembers(of: nominal) }
  }

  func checkVariablesForBuilder(_ syntax: VariableDeclSyntax) -> [Statement] {
    checkVariables(syntax)
  }

  private func checkVariables(_ syntax: VariableDeclSyntax) -> [Statement] {
    var statements: [Statement] = []
    let isConstant = syntax.bindingSpecifier.text == "let"
    let isLazy = syntax.modifiers.contains { $0.name.text == "lazy" }
    var ownership = StorageDecl.Ownership.strong
    for modifier in syntax.modifiers {
      if modifier.name.text == "weak" { ownership = .weak }
      if modifier.name.text == "unowned" { ownership = .unowned }
    }
    let bindings = Array(syntax.bindings)
    universe.checkAttributes(syntax.attributes, in: context)
    let wrappers = universe.propertyWrappers(in: syntax.attributes, context)
    for (position, binding) in bindings.enumerated() where !declaredComputed.contains(binding.id) {
      if !wrappers.isEmpty {
        statements += checkWrapped(binding, wrappers, at: syntax)
        continue
      }
      if isLazy {
        statements += checkLazyLocal(binding, at: syntax)
        continue
      }
      if let block = binding.accessorBlock {
        statements +=
          universe.computedAccessors(block, in: context) == nil
          ? checkObservedLocal(binding, block)
          : checkComputedLocal(
            binding, block, builder: universe.builder(in: syntax.attributes, context))
        continue
      }
      let annotation = syntax.annotation(at: position)
      statements.append(
        checkBinding(
          binding, annotation?.type, isConstant: isConstant, ownership: ownership))
      if isTopLevel, scope.parent == nil, !universe.restrictedTypes.isEmpty,
        !syntax.modifiers.restrictsAccess,
        case .binding(let pattern, _)? = statements.last?.kind
      {
        for variable in pattern.bindings {
          universe.requireHidden(variable.name, [variable.type], variable.range, context)
        }
      }
    }
    return statements
  }

  func checkBinding(
    _ binding: PatternBindingSyntax, _ annotation: TypeSyntax?, isConstant: Bool,
    ownership: StorageDecl.Ownership
  ) -> Statement {
    let place = range(binding)
    var value: Expr?
    var type: Type
    if let initializer = binding.initializer {
      let (checked, found) = checkValue(initializer.value, annotation)
      var written = found
      if written == nil || written?.hasVariables ?? false {
        written = annotation.map { universe.resolveDeclaredType($0, in: context) }
      }
      type = written ?? checked.type
      value = checked
      if case .invalid = checked.kind, annotation == nil { type = .error }
      if type == .void, annotation == nil, !universe.isSpeculating, !function.isLibrary {
        warnVoid(binding)
      }
    } else if let annotation {
      type = universe.resolveDeclaredType(annotation, in: context)
    } else {
      report(
        "missing-type", "'\(binding.pattern.trimmedDescription)' needs a type or a value",
        at: binding.pattern, help: "write its type: '\(binding.pattern.trimmedDescription): …'")
      type = .error
    }
    universe.checkOwnership(
      ownership, of: type, at: binding, in: context, isWritten: annotation != nil)
    if ownership == .weak, !universe.isOptional(type) { type = universe.optional(type) }
    let pattern = declaring(.binding) {
      checkPattern(binding.pattern, type: type, binding: isConstant ? .constant : .variable)
    }
    for variable in pattern.bindings {
      variable.ownership = ownership
      variable.isImplicitlyUnwrapped = annotation?.isImplicitlyUnwrapped ?? false
      if binding.initializer == nil {
        if universe.isOptional(type), !isConstant {
          value = universe.nilExpr(type, place)
        } else {
          uninitialized.insert(variable)
        }
      }
    }
    if let have = value, ownership == .weak { value = coerce(have, to: type) }
    return Statement(.binding(pattern, value: value), place)
  }

  /// A value, and its type as written; generic arguments left out there follow from the value.
  func checkValue(_ syntax: ExprSyntax, _ annotation: TypeSyntax?) -> (Expr, written: Type?) {
    var written: Type?
    let checked = solveFresh(at: syntax, .error) {
      written = annotation.map { self.resolveDeclaredTypeInBody($0) }
      let node = self.infer(syntax, expected: written)
      if let written { self.solver.convert(node.type, to: written, .value, at: node.range) }
      try self.solver.solve()
      self.closeVariables()
      let result = node.finish()
      written = written.map { self.solver.resolve($0) }
      return written.map { self.coerce(result, to: $0) } ?? result
    }
    return (checked, written)
  }

  private func warnVoid(_ binding: PatternBindingSyntax) {
    universe.report(
      "void-value",
      "'\(binding.pattern.trimmedDescription)' holds '()', which is nothing", at: binding.pattern,
      in: context, severity: .warning)
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
    case .guardStmt(let statement):
      let conditions = checkConditions(statement.conditions)
      let body = checkInNewScopeOutside(statement.body.statements)
      if !endsInJump(body) {
        report(
          "guard-falls-through", "the body of 'guard' may not fall through", at: statement.body,
          help: "end it with 'return', 'break', 'continue' or 'throw'")
      }
      return one(.guard(conditions, else: body))
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

  /// The `else` of a `guard` doesn't see what the `guard` binds.
  private func checkInNewScopeOutside(_ items: CodeBlockItemListSyntax) -> Block {
    checkBlock(items)
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
  private func declaring(_ origin: VariableUsage.Origin, _ body: () -> Pattern) -> Pattern {
    let outer = declarationOrigin
    declarationOrigin = origin
    defer { declarationOrigin = outer }
    return body()
  }

  func checkReturn(_ expression: ExprSyntax?, at node: some SyntaxProtocol) -> Statement {
    let place = range(node)
    if isInDefer {
      report("misplaced-return", "'return' can't leave a 'defer'", at: node)
      return Statement(.return(nil), place)
    }
    if function.kind == .main {
      report("misplaced-return", "'return' is only possible inside a function", at: node)
      return Statement(.return(nil), place)
    }
    if function.kind == .initializer {
      guard let expression else { return Statement(.return(nil), place) }
      guard expression.is(NilLiteralExprSyntax.self) else {
        report(
          "unexpected-value",
          "an initialiser returns what it has made, so 'return' can't have a value",
          at: expression, help: "remove the value")
        return Statement(.return(nil), place)
      }
      guard function.isFailable else {
        report(
          "not-failable", "only a failable initialiser ('init?') can return nil", at: node)
        return Statement(.return(nil), place)
      }
      return Statement(.return(universe.nilExpr(function.result, place)), place)
    }
    if let returns {
      let failuresBefore = universe.speculativeFailures.count
      var value = expression.map {
        let expected = returns.type == .void ? nil : returns.type
        return $0.is(IfExprSyntax.self) || $0.is(SwitchExprSyntax.self)
          ? checkStatementValue(
            $0, expected: expected, isOptional: returns.isOptional && expected == nil)
          : checkExpression($0, expected: expected, role: .result)
      }
      if returns.type == nil {
        let failure = universe.speculativeFailures.dropFirst(failuresBefore).first
        guard failure == nil, value?.type.hasVariables != true else {
          universe.speculativeFailures.removeSubrange(failuresBefore...)
          returns.failure =
            returns.failure ?? failure
            ?? Failure(
              id: "cannot-infer", message: "the type of this result could not be inferred",
              range: place, help: "write the closure's result type: '{ … -> Double in … }'")
          return Statement(.return(value), place)
        }
        returns.type = value?.type ?? .void
        if returns.isOptional, let have = value, !have.type.hasError, !isNever(have.type),
          !universe.isOptional(have.type)
        {
          let wrapped = coerce(have, to: universe.optional(have.type))
          (value, returns.type) = (wrapped, wrapped.type)
        }
      }
      if let wanted = returns.type, value == nil, wanted != .void, !wanted.hasError {
        report(
          "missing-value",
          "this closure returns '\(universe.describe(wanted))', so 'return' needs a value", at: node
        )
      }
      if returns.type == .void, let value {
        if value.type != .void, !value.type.hasError, !isNever(value.type) {
          report(
            "unexpected-value", "this closure returns nothing, so 'return' can't have a value",
            at: node, help: "remove 'return', or write the closure's result type")
        }
        return Statement(
          .return(Expr(.sequence([value], Expr(.tuple([]), .void, place)), .void, place)), place)
      }
      return Statement(.return(value), place)
    }
    guard let expression else {
      if function.result != .void, !function.result.hasError {
        report(
          "missing-value",
          "this function returns '\(universe.describe(function.result))', so 'return' needs a value",
          at: node)
      }
      return Statement(.return(nil), place)
    }
    if case .opaque(let opaque, _) = function.result {
      return checkOpaqueReturn(expression, opaque, place)
    }
    if function.result.contains({ if case .opaque = $0 { true } else { false } }) {
      return Statement(.return(checkOpaqueParts(expression)), place)
    }
    if function.result == .void {
      let value = checkExpression(expression, expected: nil)
      if value.type != .void, !value.type.hasError {
        report(
          "unexpected-value", "this function returns nothing, so 'return' can't have a value",
          at: expression,
          help: "declare its result: '-> \(universe.describe(value.type))'")
      }
      return Statement(.return(nil), place)
    }
    if expression.is(IfExprSyntax.self) || expression.is(SwitchExprSyntax.self) {
      let value = checkStatementValue(expression, expected: function.result)
      return Statement(.return(value), place)
    }
    if case let expected = neverOr(function.result, expression), expected == nil {
      return Statement(.expression(checkExpression(expression, expected: nil)), place)
    }
    let value = checkExpression(expression, expected: function.result, role: .result)
    return Statement(.return(value), place)
  }

  private func checkOpaqueReturn(
    _ expression: ExprSyntax, _ opaque: OpaqueTypeDecl, _ place: SourceRange
  ) -> Statement {
    // Each value is what it is by itself; all must be of one type.
    let value = checkExpression(expression, expected: nil)
    if opaque.underlying == nil { opaque.underlying = value.type }
    if let first = opaque.underlying, first != value.type, !first.hasError, !value.type.hasError {
      report(
        Failure(
          id: "opaque-result",
          message:
            "'some' stands for one type, but this function returns '\(universe.describe(first))' and '\(universe.describe(value.type))'",
          range: function.range,
          help: "return the same type everywhere, or write 'any' instead of 'some'",
          notes: [.init("the other type is returned here", at: place)]))
    }
    for proto in opaque.protocols
    where !universe.conforms(value.type, to: proto, environment) {
      report(
        "does-not-conform",
        "'\(universe.describe(value.type))' does not conform to '\(proto.name)'", at: expression)
    }
    return Statement(.return(value), place)
  }

  /// A value whose type has opaque types inside: `[some Shape]`. The first value says what they are.
  private func checkOpaqueParts(_ expression: ExprSyntax) -> Expr {
    var open: [(opaque: OpaqueTypeDecl, type: Type)] = []
    return solveFresh(at: expression, function.result) {
      let wanted = self.function.result.mapLeaves { leaf in
        guard case .opaque(let opaque, _) = leaf, opaque.owner === self.function else { return nil }
        if let known = opaque.underlying { return known }
        let type = self.solver.makeVariable()
        for proto in opaque.protocols {
          self.solver.conform(type, to: proto, at: self.range(expression))
        }
        open.append((opaque, type))
        return type
      }
      let node = self.infer(expression, expected: wanted)
      self.solver.convert(node.type, to: wanted, .result, at: node.range)
      try self.solver.solve()
      self.closeVariables()
      for (opaque, type) in open { opaque.underlying = self.solver.resolve(type) }
      return self.coerce(node.finish(), to: self.solver.resolve(wanted))
    }
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
      var items: [(pattern: Pattern, condition: Expr?)] = []
      var implicit: Variable?
      if clause.catchItems.isEmpty {
        let variable = Variable(
          name: "error", type: error, isConstant: true, scope: .local,
          range: range(clause.catchKeyword), function: function)
        scope.names["error"] = .variable(variable)
        implicit = variable
      }
      for item in clause.catchItems {
        guard let syntax = item.pattern else { continue }
        let pattern = checkPattern(syntax, type: error, binding: .matching)
        let condition = item.whereClause.map {
          checkExpression($0.condition, expected: universe.bool, role: .condition)
        }
        items.append((pattern, condition))
      }
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
        let pattern = checkPattern(match.pattern, type: value.type, binding: .matching)
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
      checkPattern(binding.pattern, type: inner, binding: isConstant ? .constant : .variable)
    }
    return .matches(Pattern(.some(pattern), value.type, range(binding)), value)
  }

  // MARK: Values of statements

  /// `if`/`switch` as an expression.
  ///
  /// - Parameter isOptional: Whether the value is an optional, of whatever the first branch gives.
  func checkStatementValue(
    _ syntax: ExprSyntax, expected: Type?, isOptional: Bool = false
  ) -> Expr {
    let place = range(syntax)
    let outer = (yieldType, yieldsOptional)
    (yieldType, yieldsOptional) = (expected, isOptional)
    let before = (yieldFound, yieldPlace)
    (yieldFound, yieldPlace) = (nil, nil)
    defer {
      (yieldType, yieldsOptional) = outer
      (yieldFound, yieldPlace) = before
    }
    let statement: Statement
    if let conditional = syntax.as(IfExprSyntax.self) {
      statement = checkIf(conditional, yields: true)
    } else if let choice = syntax.as(SwitchExprSyntax.self) {
      statement = checkSwitch(choice, yields: true)
    } else {
      return checkExpression(syntax, expected: expected)
    }
    return Expr(.statement(statement), expected ?? yieldFound ?? .void, place)
  }

  /// A branch of an `if`/`switch` expression: its single expression is the value.
  func checkYieldBlock(_ items: CodeBlockItemListSyntax) -> Block {
    let outer = enterScope()
    defer { scope = outer }
    guard let only = singleExpression(items) else {
      let block = checkBlock(items, newScope: false)
      if !endsInJump(block) {
        report(
          "branch-without-value",
          "a branch of an 'if' or 'switch' used as a value must be a single expression",
          at: items)
      }
      if let last = block.statements.last, last.kind.leavesValue {
        report(
          Failure(
            id: "misplaced-jump",
            message: "nothing can jump out of an 'if' or 'switch' that is used as a value",
            range: last.range, help: "give the branch a value, or use a statement"))
      }
      return block
    }
    let place = range(only)
    let wanted = yieldType ?? yieldFound
    if only.is(IfExprSyntax.self) || only.is(SwitchExprSyntax.self) {
      let value = checkStatementValue(
        only, expected: wanted, isOptional: yieldsOptional && wanted == nil)
      if yieldFound == nil { yieldFound = value.type }
      return Block(statements: [Statement(.yield(value), place)])
    }
    if wanted == .void {
      let value = checkExpression(only, expected: nil)
      return Block(statements: [Statement(.expression(value), place)])
    }
    let role = yieldType == nil ? yieldPlace.map { ConversionRole.branch(first: $0) } : nil
    var value = checkExpression(
      only, expected: neverOr(wanted, only), role: role ?? .result)
    if yieldsOptional, wanted == nil, !value.type.hasError, !isNever(value.type),
      !universe.isOptional(value.type)
    {
      value = coerce(value, to: universe.optional(value.type))
    }
    if case .nominal(let nominal, _) = value.type, nominal.name == "Never" {
      return Block(statements: [Statement(.expression(value), place)])
    }
    if yieldFound == nil { (yieldFound, yieldPlace) = (value.type, place) }
    return Block(statements: [Statement(.yield(value), place)])
  }

  /// Whether an `if` or `switch` that is all of a closure's body is its value.
  func hasValueInEachBranch(_ syntax: ExprSyntax) -> Bool {
    func isValue(_ items: CodeBlockItemListSyntax) -> Bool {
      guard let only = singleExpression(items) else {
        return items.count == 1 && items.first?.item.is(ThrowStmtSyntax.self) ?? false
      }
      let isBranching = only.is(IfExprSyntax.self) || only.is(SwitchExprSyntax.self)
      return !isBranching || hasValueInEachBranch(only)
    }
    if let conditional = syntax.as(IfExprSyntax.self) {
      guard isValue(conditional.body.statements) else { return false }
      switch conditional.elseBody {
      case .ifExpr(let next)?: return hasValueInEachBranch(ExprSyntax(next))
      case .codeBlock(let block)?: return isValue(block.statements)
      case nil: return false
      }
    }
    guard let choice = syntax.as(SwitchExprSyntax.self) else { return false }
    return choice.cases.allSatisfy { element in
      guard case .switchCase(let element) = element else { return false }
      return isValue(element.statements)
    }
  }

  /// A call of a function that never returns fits any branch.
  private func neverOr(_ wanted: Type?, _ syntax: ExprSyntax) -> Type? {
    neverReturns(syntax) ? nil : wanted
  }

  /// Whether an expression calls a function that stops the program: its value fits anywhere.
  func neverReturns(_ syntax: ExprSyntax) -> Bool {
    guard let call = syntax.as(FunctionCallExprSyntax.self),
      let name = call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text,
      case .functions(let functions) = lookUp(name)
    else { return false }
    return !functions.isEmpty
      && functions.allSatisfy {
        if case .nominal(let nominal, _) = $0.result { return nominal.name == "Never" }
        return false
      }
  }
}

extension Statement.Kind {
  /// Whether it jumps elsewhere than to what handles an error.
  fileprivate var leavesValue: Bool {
    switch self {
    case .return, .break, .continue: true
    default: false
    }
  }
}

extension SyntaxProtocol {
  /// For syntax made up from a token: keeps the token's own place as far as it can.
  fileprivate func positioned(like other: some SyntaxProtocol) -> Self { self }
}

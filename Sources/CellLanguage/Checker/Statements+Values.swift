import SwiftSyntax

/// Statements that are values: `let a = if …`.
extension BodyChecker {
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

  /// Whether the only expression of a body is its value: an `if` or `switch` is one when each of its
  /// branches is a single expression, else it is a statement.
  ///
  /// Source: SE-0380.
  func givesValue(_ expression: ExprSyntax) -> Bool {
    func isValue(_ items: CodeBlockItemListSyntax) -> Bool {
      guard items.count == 1, let item = items.first?.item else { return false }
      if let only = singleExpression(items) { return givesValue(only) }
      return Syntax(item).is(ThrowStmtSyntax.self)
    }
    if let conditional = expression.as(IfExprSyntax.self) {
      guard isValue(conditional.body.statements) else { return false }
      switch conditional.elseBody {
      case .ifExpr(let next): return givesValue(ExprSyntax(next))
      case .codeBlock(let block): return isValue(block.statements)
      case nil: return false
      }
    }
    if let choice = expression.as(SwitchExprSyntax.self) {
      return choice.cases.allSatisfy {
        if case .switchCase(let item) = $0 { isValue(item.statements) } else { false }
      }
    }
    return true
  }

  /// A call of a function that never returns fits any branch.
  func neverOr(_ wanted: Type?, _ syntax: ExprSyntax) -> Type? {
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

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
          try solver.bind(type, to: known.hasError ? .error : .metatype(known), at: range)
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
    if let argument = displayArgument(expression) {
      let value = checkExpression(argument, expected: nil)
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

  /// What `display(x)` shows, where nobody has declared another `display`. It is a statement, also
  /// as the only expression of a body.
  func displayArgument(_ expression: ExprSyntax) -> ExprSyntax? {
    guard universe.displaysValues, let call = expression.as(FunctionCallExprSyntax.self),
      call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text == "display",
      call.arguments.count == 1, let argument = call.arguments.first, argument.label == nil,
      case .unknown = lookUp("display")
    else { return nil }
    return argument.expression
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
}

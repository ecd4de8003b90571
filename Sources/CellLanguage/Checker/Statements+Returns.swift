import Diagnostics
import SwiftSyntax

/// What functions give back.
extension BodyChecker {
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
        return returnNothing(after: value, place)
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
      return returnNothing(after: value, place)
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

  /// `return f()` where `f` gives nothing.
  private func returnNothing(after value: Expr, _ place: SourceRange) -> Statement {
    let nothing = Expr(.tuple([]), .void, place)
    return Statement(.return(Expr(.sequence([value], nothing), .void, place)), place)
  }

  private func checkOpaqueReturn(
    _ expression: ExprSyntax, _ opaque: OpaqueTypeDecl, _ place: SourceRange
  ) -> Statement {
    // Each value is what it is by itself; all must be of one type.
    let value = solveFresh(at: expression, .error) {
      let node = self.infer(expression, expected: nil)
      self.fixParts(of: node.type, as: opaque, node.range)
      try self.solver.solve()
      self.closeVariables()
      return node.finish()
    }
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

  /// `some Collection<Int>` says what the elements are.
  private func fixParts(of type: Type, as opaque: OpaqueTypeDecl, _ range: SourceRange) {
    for (associated, part) in opaque.bound.fixed.sorted(by: { $0.key.name < $1.key.name }) {
      solver.state.constraints.append(.associated(type, associated, part, range))
    }
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
        self.fixParts(of: type, as: opaque, self.range(expression))
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
}

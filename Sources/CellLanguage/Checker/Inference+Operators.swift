import Diagnostics
import SwiftSyntax

extension BodyChecker {
  func inferInfix(_ infix: InfixOperatorExprSyntax, expected: Type?) -> Node {
    if infix.operator.is(AssignmentExprSyntax.self) { return inferAssignment(infix) }
    guard let token = infix.operator.as(BinaryOperatorExprSyntax.self)?.operator else {
      unsupported("this operator is", at: infix)
      return invalid(infix)
    }
    let name = token.text
    switch name {
    case "&&", "||":
      let isOwn = (universe.operatorEntries[name] ?? []).contains { !$0.context.source.isLibrary }
      if !isOwn { return inferLogical(infix, name) }
    case "??": return inferCoalescing(infix)
    case "==", "!=":
      if infix.rightOperand.is(NilLiteralExprSyntax.self) {
        return inferNilTest(infix.leftOperand, isEqual: name == "==", at: infix)
      }
      if infix.leftOperand.is(NilLiteralExprSyntax.self) {
        return inferNilTest(infix.rightOperand, isEqual: name == "==", at: infix)
      }
    default: break
    }
    let functions = universe.operatorFunctions(name, .infix)
    guard !functions.isEmpty else {
      report(
        "unknown-operator", "no operator '\(name)' is in scope", at: token,
        help: Suggestion.nearest(to: name, among: universe.operatorNames).map {
          "did you mean '\($0)'?"
        })
      return invalid(infix)
    }
    if functions.isAssigning, isChain(infix.leftOperand) {
      return inferChainAssignment(infix) { [unowned self] left in
        self.binaryNode(name, functions, left, infix, expected: nil)
      }
    }
    let left = infer(infix.leftOperand, expected: nil)
    return binaryNode(name, functions, left, infix, expected: expected)
  }

  private func binaryNode(
    _ name: String, _ functions: OperatorFunctions, _ left: Node,
    _ infix: InfixOperatorExprSyntax, expected: Type?
  ) -> Node {
    let right = infer(infix.rightOperand, expected: nil)
    return operatorNode(
      name, functions, [left, right], [infix.leftOperand, infix.rightOperand],
      expected: expected, range(infix))
  }

  private func operatorNode(
    _ name: String, _ functions: OperatorFunctions, _ nodes: [Node], _ syntax: [ExprSyntax],
    expected: Type?, _ range: SourceRange
  ) -> Node {
    var nodes = nodes
    if functions.isAssigning, let first = nodes.first {
      nodes[0] = Node(first.type, first.range) { first.finish() }
      nodes[0].place = first.place ?? { .immutable("this is a value, not a variable", help: nil) }
      nodes[0].isInout = true
      nodes[0].isImplicitlyInout = true
    }
    // Operands take their parameters by position, whatever the labels.
    let arguments = CallArguments(
      nodes: nodes, labels: nodes.map { _ in .init(text: nil) }, syntax: syntax)
    let type = solver.makeVariable()
    let choice = CallChoice()
    do {
      try addOverload(
        name, functions.candidates(for: nodes.map { solver.head($0.type) }, solver), arguments,
        type,
        choice, solver, range, expected: expected, isOperator: true,
        all: { [unowned self] in functions.candidates(in: universe) })
    } catch {
      if let failure = error as? Failure { report(failure) }
      return Node(.error, range) { Expr(.invalid, .error, range) }
    }
    return finishCall(choice, name, type, nil, arguments, range)
  }

  private func inferLogical(_ infix: InfixOperatorExprSyntax, _ name: String) -> Node {
    let range = range(infix)
    let left = infer(infix.leftOperand, expected: universe.bool)
    let right = infer(infix.rightOperand, expected: universe.bool)
    let bool = universe.bool
    solver.convert(left.type, to: bool, .operand, at: left.range)
    solver.convert(right.type, to: bool, .operand, at: right.range)
    return Node(bool, range) { [unowned self] in
      let a = self.coerce(left.finish(), to: bool)
      let b = self.coerce(right.finish(), to: bool)
      return Expr(name == "&&" ? .and(a, b) : .or(a, b), bool, range)
    }
  }

  /// `a ?? b`: `b` is a wrapped value, or an optional of it.
  private func inferCoalescing(_ infix: InfixOperatorExprSyntax) -> Node {
    let range = range(infix)
    let left = infer(infix.leftOperand, expected: nil).asOptional
    let right = infer(infix.rightOperand, expected: nil)
    let wrapped = solver.makeVariable()
    let type = solver.makeVariable()
    do {
      try solver.when(
        left.type, at: left.range, mentions: [right.type, wrapped, type],
        complaint: "the type left of '??' could not be inferred"
      ) { [unowned self] solver, known in
        if case .error = known {
          _ = solver.unify(type, .error)
          return
        }
        guard self.universe.isOptional(known), case .nominal(_, let inner) = known,
          let first = inner.first
        else {
          // The compiler only warns of it.
          try solver.bind(wrapped, to: known, at: left.range)
          try solver.bind(type, to: known, at: left.range)
          return solver.convert(right.type, to: type, .operand, at: right.range)
        }
        try solver.bind(wrapped, to: first, at: left.range)
        let other = solver.head(right.type)
        let isOpen = if case .variable = other { solver.literal(of: other) == nil } else { false }
        if isOpen, case .existential = solver.head(first) {
          // Anything may become what the optional wraps.
          try solver.bind(type, to: first, at: right.range)
        } else if isOpen {
          // A wrapped value is the usual case.
          try solver.when(
            other, at: right.range, mentions: [type, first],
            complaint: "the type right of '??' could not be inferred",
            fallback: { $0.isNeverGiven(other) && $0.unify(other, first) }
          ) { [unowned self] solver, later in
            try self.bind(type, toCoalesced: known, or: later, left, right)
          }
          if right.needsContext { _ = solver.unify(other, first) }
        } else {
          try self.bind(type, toCoalesced: known, or: other, left, right)
        }
        solver.convert(right.type, to: type, .operand, at: right.range)
      }
    } catch { report(error, at: infix) }
    return Node(type, range) { [unowned self] in
      let whole = self.solver.resolve(type)
      let optional = left.finish()
      let inner = self.solver.resolve(wrapped)
      guard self.universe.isOptional(optional.type) else {
        _ = right.finish()
        if !optional.type.hasError, !self.universe.isSpeculating {
          self.universe.report(
            "not-optional",
            "this is of type '\(self.universe.describe(optional.type))' and never nil, so what stands right of '??' is never used",
            at: left.range, in: self.source, severity: .warning)
        }
        return self.coerce(optional, to: whole)
      }
      let value = Variable(temporary: "wrapped", inner)
      let read = self.coerce(Expr(.variable(value), inner, left.range), to: whole)
      let other = self.coerce(right.finish(), to: whole)
      let pattern = Pattern(
        .some(Pattern(.binding(value), inner, .nowhere)), optional.type, .nowhere)
      return Expr(
        .statement(
          Statement(
            .if(
              [.matches(pattern, optional)],
              then: Block(statements: [Statement(.yield(read), range)]),
              else: Block(statements: [Statement(.yield(other), range)])), range)), whole, range)
    }
  }

  /// The type of `left ?? right`: what the optional on the left wraps if what stands right can be
  /// that, otherwise what both convert to.
  private func bind(
    _ type: Type, toCoalesced optional: Type, or other: Type, _ left: Node, _ right: Node
  ) throws {
    guard case .nominal(_, let arguments) = optional, let wrapped = arguments.first else { return }
    if case .existential = other { return try solver.bind(type, to: other, at: right.range) }
    if universe.isOptional(other) || solver.literal(of: other) == .null {
      let isDouble = universe.isOptional(solver.head(wrapped))
      return try solver.bind(type, to: isDouble ? wrapped : optional, at: right.range)
    }
    guard solver.mayConvert(other, to: wrapped) else {
      return solver.convert(wrapped, to: type, .operand, at: left.range)
    }
    try solver.bind(type, to: wrapped, at: right.range)
  }

  private func inferNilTest(
    _ operand: ExprSyntax, isEqual: Bool, at syntax: InfixOperatorExprSyntax
  )
    -> Node
  {
    let range = range(syntax)
    let node = infer(operand, expected: nil).asOptional
    let bool = universe.bool
    return Node(bool, range) { [unowned self] in
      let value = node.finish()
      guard self.universe.isOptional(value.type) else {
        // The compiler only warns of it.
        if !value.type.hasError, !self.universe.isSpeculating {
          self.universe.report(
            "not-optional",
            "this is of type '\(self.universe.describe(value.type))' and never nil, so this test is pointless",
            at: range, in: self.source, severity: .warning)
        }
        return Expr(.sequence([value], Expr(.boolean(!isEqual), bool, range)), bool, range)
      }
      let test = Statement(
        .if(
          [.matches(Pattern(.none, value.type, .nowhere), value)],
          then: Block(statements: [
            Statement(.yield(Expr(.boolean(isEqual), bool, range)), range)
          ]),
          else: Block(statements: [
            Statement(.yield(Expr(.boolean(!isEqual), bool, range)), range)
          ])), range)
      return Expr(.statement(test), bool, range)
    }
  }

  func inferPrefix(_ prefix: PrefixOperatorExprSyntax, expected: Type?) -> Node {
    let name = prefix.operator.text
    if name == "-" || name == "+" {
      if let literal = prefix.expression.as(IntegerLiteralExprSyntax.self) {
        return inferInteger(literal, negative: name == "-", at: ExprSyntax(prefix))
      }
      if let literal = prefix.expression.as(FloatLiteralExprSyntax.self) {
        return inferFloating(literal, negative: name == "-", at: ExprSyntax(prefix))
      }
    }
    let range = range(prefix)
    let operand = infer(prefix.expression, expected: nil)
    if name == "!",
      solver.head(operand.type) == universe.bool || solver.literal(of: operand.type) == .boolean
        || solver.isUnknown(operand.type)
    {
      let bool = universe.bool
      solver.convert(operand.type, to: bool, .operand, at: operand.range)
      return Node(bool, range) { [unowned self] in
        Expr(.not(self.coerce(operand.finish(), to: bool)), bool, range)
      }
    }
    let functions = universe.operatorFunctions(name, .prefix)
    guard !functions.isEmpty else {
      report("unknown-operator", "no prefix operator '\(name)' is in scope", at: prefix.operator)
      return invalid(prefix)
    }
    return operatorNode(
      name, functions, [operand], [prefix.expression], expected: expected, range)
  }

  func inferPostfix(_ postfix: PostfixOperatorExprSyntax) -> Node {
    let name = postfix.operator.text
    let operand = infer(postfix.expression, expected: nil)
    let functions = universe.operatorFunctions(name, .postfix)
    guard !functions.isEmpty else {
      report(
        "unknown-operator", "no postfix operator '\(name)' is in scope", at: postfix.operator,
        help: name == "++" || name == "--" ? "write '\(name.prefix(1))= 1'" : nil)
      return invalid(postfix)
    }
    return operatorNode(
      name, functions, [operand], [postfix.expression], expected: nil, range(postfix))
  }

  /// An operator named as a value (`reduce(0, +)`).
  func operatorValue(_ name: String, at syntax: ExprSyntax) -> Node {
    if name == "&&" || name == "||" {
      unsupported("'\(name)' as a value is", at: syntax, help: "write a closure: { $0 \(name) $1 }")
      return invalid(syntax)
    }
    let candidates = [Fixity.infix, .prefix, .postfix].flatMap {
      universe.operatorFunctions(name, $0).candidates(in: universe)
    }
    return functionValueNode(name, candidates, base: nil, labels: nil, at: syntax)
  }
}

import Diagnostics
import SwiftSyntax

extension BodyChecker {
  /// Adds the constraints of an expression to the solver. `expected` is a hint, not a constraint.
  func infer(_ syntax: ExprSyntax, expected: Type?, inChain: Bool = false) -> Node {
    if let root = implicitRoot(of: syntax) { return inferImplicitChain(syntax, root) }
    if !inChain, isChain(syntax) { return inferChain(syntax, expected: expected) }
    switch syntax.as(ExprSyntaxEnum.self) {
    case .integerLiteralExpr(let literal): return inferInteger(literal)
    case .floatLiteralExpr(let literal): return inferFloating(literal)
    case .booleanLiteralExpr(let literal): return inferBoolean(literal)
    case .stringLiteralExpr(let literal): return inferString(literal)
    case .nilLiteralExpr(let literal): return inferNil(literal)
    case .arrayExpr(let array): return inferArray(array, expected: expected)
    case .dictionaryExpr(let dictionary): return inferDictionary(dictionary, expected: expected)
    case .tupleExpr(let tuple): return inferTuple(tuple, expected: expected)
    case .declReferenceExpr(let name): return inferName(name, expected: expected)
    case .memberAccessExpr(let member): return inferMember(member, expected: expected)
    case .functionCallExpr(let call): return inferCall(call, expected: expected)
    case .subscriptCallExpr(let call): return inferSubscript(call)
    case .sequenceExpr(let sequence):
      return infer(universe.folded(sequence), expected: expected)
    case .infixOperatorExpr(let infix): return inferInfix(infix, expected: expected)
    case .prefixOperatorExpr(let prefix): return inferPrefix(prefix, expected: expected)
    case .postfixOperatorExpr(let postfix): return inferPostfix(postfix)
    case .ternaryExpr(let ternary): return inferTernary(ternary, expected: expected)
    case .closureExpr(let closure): return inferClosure(closure)
    case .forceUnwrapExpr(let force): return inferForce(force)
    case .optionalChainingExpr(let chain): return inferBindOptional(chain)
    case .tryExpr(let attempt): return inferTry(attempt, expected: expected)
    case .asExpr(let cast): return inferCast(cast)
    case .isExpr(let test): return inferIs(test)
    case .inOutExpr(let reference): return inferInout(reference)
    case .ifExpr, .switchExpr: return inferStatementValue(syntax, expected: expected)
    case .genericSpecializationExpr: return inferTypeValue(syntax)
    case .typeExpr: return inferTypeValue(syntax)
    case .superExpr:
      report("misplaced-super", "'super' must be followed by a member", at: syntax)
      return invalid(syntax)
    case .keyPathExpr(let path): return inferKeyPath(path)
    case .discardAssignmentExpr:
      report("misplaced-discard", "'_' can only stand left of '='", at: syntax)
      return invalid(syntax)
    case .copyExpr(let copy): return inferOwned(copy.expression, range(copy))
    case .consumeExpr(let consumed): return inferOwned(consumed.expression, range(consumed))
    case .awaitExpr:
      unsupported(
        "'await' is", at: syntax,
        help: "cells run one after the other; call the function without it")
      return invalid(syntax)
    case .macroExpansionExpr(let macro):
      if let place = inferPlace(macro) { return place }
      unsupported("'#\(macro.macroName.text)' is", at: syntax)
      return invalid(syntax)
    case .regexLiteralExpr:
      unsupported("a regular expression literal is", at: syntax)
      return invalid(syntax)
    case .missingExpr:
      return invalid(syntax)
    default:
      unsupported("this expression is", at: syntax)
      return invalid(syntax)
    }
  }

  /// `#line`, `#column` and `#function`.
  private func inferPlace(_ macro: MacroExpansionExprSyntax) -> Node? {
    place(macro.macroName.text, range(macro)) { self.solver.makeVariable(.integer) }
  }

  /// What a macro says of the place where it stands, or where a call stands that it is a default
  /// argument of.
  func place(_ macro: String?, _ range: SourceRange, _ type: () -> Type) -> Node? {
    switch macro {
    case "line", "column":
      let type = type()
      let number = macro == "line" ? range.start.line : range.start.column
      return Node(type, range) { [unowned self] in
        Expr(.integer(UInt64(number)), self.solver.resolve(type), range)
      }
    case "function":
      let name = functionName
      let string = universe.string
      return Node(string, range) { Expr(.string(name), string, range) }
    default: return nil
    }
  }

  /// What `#function` is here.
  private var functionName: String {
    var named: FunctionDecl? = function
    while let here = named, here.kind == .closure || here.kind == .value {
      named = here.enclosing
    }
    guard let named, named.kind != .main else { return "main" }
    func labelled(_ name: String, _ parameters: ArraySlice<Parameter>) -> String {
      name + "(" + parameters.map { ($0.label ?? "_") + ":" }.joined() + ")"
    }
    let parameters = named.parameters[...]
    if let storage = named.storage {
      guard storage.name == "subscript" else { return storage.name }
      return labelled(storage.name, named.kind == .setter ? parameters.dropLast() : parameters)
    }
    guard universe.isOperator(named.name) else { return named.name }
    return named.name + "(" + parameters.map { _ in "_:" }.joined() + ")"
  }

  // MARK: Optional chains

  /// Whether a `?` in the spine of a postfix expression makes the whole an optional chain.
  func isChain(_ syntax: ExprSyntax) -> Bool {
    var current = syntax
    while true {
      if let optional = current.as(OptionalChainingExprSyntax.self) {
        // `Int?.self` is no chain.
        return typeNamed(by: optional.expression) == nil
      }
      if let member = current.as(MemberAccessExprSyntax.self), let base = member.base {
        current = base
      } else if let call = current.as(FunctionCallExprSyntax.self) {
        current = call.calledExpression
      } else if let call = current.as(SubscriptCallExprSyntax.self) {
        current = call.calledExpression
      } else if let force = current.as(ForceUnwrapExprSyntax.self) {
        current = force.expression
      } else if let postfix = current.as(PostfixOperatorExprSyntax.self) {
        current = postfix.expression
      } else {
        return false
      }
    }
  }

  private func inferChain(_ syntax: ExprSyntax, expected: Type?) -> Node {
    chain(infer(syntax, expected: nil, inChain: true), range(syntax))
  }

  /// An optional chain around what may leave it.
  func chain(_ inner: Node, _ range: SourceRange) -> Node {
    let type = solver.makeVariable()
    do {
      try solver.when(
        inner.type, at: range, mentions: [type],
        complaint: "the type of this could not be inferred"
      ) { [unowned self] solver, known in
        let whole = self.universe.isOptional(known) ? known : self.universe.optional(known)
        try solver.bind(type, to: whole, at: range)
      }
    } catch { if let failure = error as? Failure { report(failure) } }
    let node = Node(type, range) { [unowned self] in
      let expr = inner.finish()
      let whole = self.solver.resolve(type)
      let body =
        self.universe.isOptional(expr.type) ? expr : Expr(.wrap(expr), whole, range)
      return Expr(.optionalEvaluation(body), whole, range)
    }
    if let place = inner.place {
      node.place = {
        switch place() {
        case .mutable: .immutable("an optional chain can only be written to by '='", help: nil)
        case let other: other
        }
      }
    }
    return node
  }

  func report(_ error: any Error, at node: some SyntaxProtocol) {
    if let failure = error as? Failure {
      report(failure)
    } else {
      report("internal", "\(error)", at: node)
    }
  }

  private func inferBindOptional(_ chain: OptionalChainingExprSyntax) -> Node {
    bound(infer(chain.expression, expected: nil, inChain: true).asOptional, range(chain))
  }

  /// `x?`
  func bound(_ inner: Node, _ range: SourceRange) -> Node {
    let type = unwrappedType(of: inner, at: range, "?")
    let node = Node(type, range) { [unowned self] in
      Expr(.bindOptional(inner.finish()), self.solver.resolve(type), range)
    }
    if let place = inner.place {
      node.place = { [unowned self] in
        switch place() {
        case .mutable(let value):
          .mutable(.bindOptional(value, type: self.solver.resolve(type)))
        case let other: other
        }
      }
    }
    return node
  }

  private func inferForce(_ force: ForceUnwrapExprSyntax) -> Node {
    forced(infer(force.expression, expected: nil, inChain: true).asOptional, range(force))
  }

  func forced(_ inner: Node, _ range: SourceRange) -> Node {
    let type = unwrappedType(of: inner, at: range, "!")
    let node = Node(type, range) { [unowned self] in
      Expr(.forceUnwrap(inner.finish()), self.solver.resolve(type), range)
    }
    if let place = inner.place {
      node.place = { [unowned self] in
        switch place() {
        case .mutable(let value):
          .mutable(.force(value, type: self.solver.resolve(type), range))
        case let other: other
        }
      }
    }
    return node
  }

  private func unwrappedType(of inner: Node, at range: SourceRange, _ mark: String) -> Type {
    let type = solver.makeVariable()
    do {
      try solver.when(
        inner.type, at: range, mentions: [type],
        complaint: "the type left of '\(mark)' could not be inferred"
      ) { [unowned self] solver, known in
        if case .error = known {
          _ = solver.unify(type, .error)
          return
        }
        guard self.universe.isOptional(known), case .nominal(_, let arguments) = known,
          let wrapped = arguments.first
        else {
          throw Failure(
            id: "not-optional",
            message:
              "'\(mark)' needs an optional on its left, this is of type '\(self.universe.describe(solver.resolve(known)))'",
            range: range, help: "remove the '\(mark)'")
        }
        try solver.bind(type, to: wrapped, at: range)
      }
    } catch {
      if let failure = error as? Failure { report(failure) }
      return .error
    }
    return type
  }

  // MARK: Small forms

  private func inferTernary(_ ternary: TernaryExprSyntax, expected: Type?) -> Node {
    let range = range(ternary)
    let condition = infer(ternary.condition, expected: universe.bool)
    solver.convert(condition.type, to: universe.bool, .condition, at: condition.range)
    let first = infer(ternary.thenExpression, expected: expected)
    let second = infer(ternary.elseExpression, expected: expected)
    let type = solver.makeVariable()
    if case .variable(let variable) = type { solver.state.ternaries.insert(variable.index) }
    solver.convert(first.type, to: type, .value, at: first.range)
    solver.convert(second.type, to: type, .value, at: second.range)
    return Node(type, range) { [unowned self] in
      let resolved = self.solver.resolve(type)
      return Expr(
        .ternary(
          condition.finish(), self.coerce(first.finish(), to: resolved),
          self.coerce(second.finish(), to: resolved)), resolved, range)
    }
  }

  private func inferTry(_ attempt: TryExprSyntax, expected: Type?) -> Node {
    let range = range(attempt)
    let mark = attempt.questionOrExclamationMark?.text
    let outer = tryContext
    tryContext = mark == nil ? .marked : .handled
    defer { tryContext = outer }
    let inner = infer(attempt.expression, expected: expected)
    guard let mark else {
      let node = Node(inner.type, range) { inner.finish() }
      node.place = inner.place
      return node
    }
    if mark == "!" {
      return Node(inner.type, range) {
        let value = inner.finish()
        return Expr(.tryForce(value), value.type, range)
      }
    }
    let wrapped = solver.makeVariable()
    let type = universe.optional(wrapped)
    do {
      try solver.when(
        inner.type, at: range, mentions: [type],
        complaint: "the type of this could not be inferred",
        // A generic function's result may be what the context wants to find in the optional.
        fallback: { !$0.isUnknown(wrapped) && $0.unify(inner.type, wrapped) }
      ) { [unowned self] solver, known in
        let whole = self.universe.isOptional(known) ? known : self.universe.optional(known)
        try solver.bind(type, to: whole, at: range)
      }
    } catch { report(error, at: attempt) }
    return Node(type, range) { [unowned self] in
      let value = inner.finish()
      let whole = self.solver.resolve(type)
      let body = self.universe.isOptional(value.type) ? value : Expr(.wrap(value), whole, range)
      return Expr(.tryOptional(body), whole, range)
    }
  }

  private func inferCast(_ cast: AsExprSyntax) -> Node {
    let range = range(cast)
    let target = resolveTypeInBody(cast.type)
    switch cast.questionOrExclamationMark?.text {
    case nil where isAnyObject(target): return inferObject(cast, target)
    case nil:
      let inner = infer(cast.expression, expected: target)
      solver.convert(inner.type, to: target, .value, at: inner.range)
      return Node(target, range) { [unowned self] in
        self.coerce(inner.finish(), to: self.solver.resolve(target))
      }
    case "?":
      let inner = infer(cast.expression, expected: nil)
      let type = universe.optional(target)
      completeTarget(target, ofCasting: inner, at: cast.type)
      return Node(type, range) { [unowned self] in
        Expr(
          .cast(inner.finish(), to: self.solver.resolve(target), .conditional),
          self.solver.resolve(type), range)
      }
    default:
      let inner = infer(cast.expression, expected: nil)
      completeTarget(target, ofCasting: inner, at: cast.type)
      return Node(target, range) { [unowned self] in
        let resolved = self.solver.resolve(target)
        return Expr(.cast(inner.finish(), to: resolved, .forced), resolved, range)
      }
    }
  }

  private func isAnyObject(_ type: Type) -> Bool {
    guard case .existential(let existential) = type else { return false }
    return existential.isClassBound && existential.protocols.isEmpty
      && existential.superclass == nil
  }

  /// `x as AnyObject`: what isn't known to be an object must turn out to be one.
  private func inferObject(_ cast: AsExprSyntax, _ target: Type) -> Node {
    let range = range(cast)
    let inner = infer(cast.expression, expected: nil)
    func mayHoldObject(_ type: Type) -> Bool {
      if case .existential = type { true } else { type.isAbstract }
    }
    do {
      try solver.when(
        inner.type, at: inner.range, mentions: [],
        complaint: "the type of what is cast could not be inferred"
      ) { solver, known in
        if mayHoldObject(known) { return }
        solver.convert(known, to: target, .value, at: inner.range)
      }
    } catch { report(error, at: cast.expression) }
    return Node(target, range) { [unowned self] in
      let value = inner.finish()
      guard mayHoldObject(value.type), !self.universe.isClassType(value.type, self.environment)
      else { return self.coerce(value, to: target) }
      return Expr(.cast(value, to: target, .forced), target, range)
    }
  }

  /// Generic arguments that a cast leaves out follow from what is cast: `S<Int>() as? M`.
  private func completeTarget(_ target: Type, ofCasting inner: Node, at syntax: TypeSyntax) {
    guard target.hasVariables else { return }
    do {
      try solver.when(
        inner.type, at: inner.range, mentions: [target],
        complaint: "the type of what is cast could not be inferred"
      ) { [unowned self] solver, known in
        if case .error = known { return }
        if !solver.unifyRelated(known, target) {
          throw self.openTarget(syntax)
        }
      }
    } catch { report(error, at: syntax) }
  }

  func openTarget(_ syntax: TypeSyntax) -> Failure {
    Failure(
      id: "generic-arguments",
      message:
        "the generic arguments of '\(syntax.trimmedDescription)' don't follow from what is cast",
      range: range(syntax), help: "write them: '\(syntax.trimmedDescription)<…>'")
  }

  private func inferIs(_ test: IsExprSyntax) -> Node {
    let range = range(test)
    let target = resolveTypeInBody(test.type)
    let inner = infer(test.expression, expected: nil)
    completeTarget(target, ofCasting: inner, at: test.type)
    return Node(universe.bool, range) { [unowned self] in
      Expr(.isType(inner.finish(), self.solver.resolve(target)), self.universe.bool, range)
    }
  }

  /// `copy x` and `consume x`: the value of the variable.
  private func inferOwned(_ syntax: ExprSyntax, _ range: SourceRange) -> Node {
    let inner = infer(syntax, expected: nil)
    return Node(inner.type, range) { inner.finish() }
  }

  private func inferInout(_ reference: InOutExprSyntax) -> Node {
    let range = range(reference)
    let inner = infer(reference.expression, expected: nil)
    let node = Node(inner.type, range) { inner.finish() }
    node.isInout = true
    node.place =
      inner.place ?? { .immutable("this is a value, not a variable", help: nil) }
    return node
  }

  /// A type written in a body; missing generic arguments are left to the solver.
  func resolveTypeInBody(_ syntax: TypeSyntax) -> Type {
    withOpenArguments { universe.resolveType(syntax, in: context) }
  }

  func resolveDeclaredTypeInBody(_ syntax: TypeSyntax) -> Type {
    withOpenArguments { universe.resolveDeclaredType(syntax, in: context) }
  }

  /// The type that a pattern casts to; generic arguments that it leaves out follow from what it is
  /// cast from.
  func resolvePatternType(_ syntax: TypeSyntax, of subject: Type) -> Type {
    let solver = Solver(universe, environment: environment)
    let target = withOpenArguments(of: solver) { universe.resolveType(syntax, in: context) }
    guard target.hasVariables else { return target }
    if solver.unifyRelated(subject, target) {
      let complete = solver.resolve(target)
      if !complete.hasVariables { return complete }
    }
    if !subject.hasError { report(openTarget(syntax)) }
    return .error
  }

  private func withOpenArguments(of solver: Solver? = nil, _ resolve: () -> Type) -> Type {
    let solver = solver ?? self.solver
    let outer = universe.unboundTypeHandler
    universe.unboundTypeHandler = { solver.makeVariable() }
    defer { universe.unboundTypeHandler = outer }
    return resolve()
  }

  func inferStatementValue(_ syntax: ExprSyntax, expected: Type?) -> Node {
    let range = range(syntax)
    guard syntax.isWholeValue, !syntax.isInParentheses else {
      let word = syntax.is(IfExprSyntax.self) ? "if" : "switch"
      report(
        "misplaced-branches", "'\(word)' can't be a part of another expression", at: syntax,
        help: "give its value to a variable first: 'let value = \(word) …'")
      return invalid(syntax)
    }
    let type = expected.map { solver.resolve($0) } ?? nil
    guard let type, !type.hasVariables else {
      // Without a type from outside the branches must agree: the first one decides.
      let found = checkStatementValue(syntax, expected: nil)
      return Node(found.type, range) { found }
    }
    let value = checkStatementValue(syntax, expected: type)
    return Node(type, range) { value }
  }
}

extension ExprSyntax {
  /// Whether it stands alone: behind `=`, `return` or `throw`, or as a statement.
  var isWholeValue: Bool {
    guard let parent else { return true }
    switch parent.as(SyntaxEnum.self) {
    case .initializerClause, .returnStmt, .throwStmt, .codeBlockItem, .expressionStmt: return true
    case .asExpr(let cast): return ExprSyntax(cast).isWholeValue
    case .infixOperatorExpr(let infix):
      return infix.operator.is(AssignmentExprSyntax.self) && infix.rightOperand.id == self.id
        && ExprSyntax(infix).isWholeValue
    case .exprList(let list):
      // Operands that aren't folded yet.
      return list.parent.map { $0.is(SequenceExprSyntax.self) } ?? true
    default: return parentheses?.isWholeValue ?? false
    }
  }

  fileprivate var isInParentheses: Bool { parentheses != nil }

  private var parentheses: ExprSyntax? {
    guard let element = parent?.as(LabeledExprSyntax.self), element.label == nil,
      let tuple = element.parent?.parent?.as(TupleExprSyntax.self), tuple.elements.count == 1
    else { return nil }
    return ExprSyntax(tuple)
  }
}

import Diagnostics
import SwiftSyntax

extension BodyChecker {
  /// What identifiers in a pattern mean.
  enum PatternBinding {
    /// `let (a, b) = …`
    case constant
    case variable
    /// `case …`: identifiers are expressions unless under `let` or `var`.
    case matching
  }

  /// What a pattern binds is known behind it, and not in expressions inside it.
  ///
  /// - Parameter isCondition: Whether names may hide those of the same scope.
  func checkPattern(
    _ syntax: PatternSyntax, type: Type, binding: PatternBinding, isCondition: Bool = false
  ) -> Pattern {
    let outer = boundInPattern
    boundInPattern = []
    let pattern = checkPart(syntax, type: type, binding: binding)
    var names: Set<String> = []
    for (variable, node) in boundInPattern {
      let isNew = names.insert(variable.name).inserted
      declare(variable, at: node, mayHide: isCondition && isNew)
    }
    boundInPattern = outer
    return pattern
  }

  private func checkPart(_ syntax: PatternSyntax, type: Type, binding: PatternBinding) -> Pattern {
    let place = range(syntax)
    switch syntax.as(PatternSyntaxEnum.self) {
    case .wildcardPattern:
      return Pattern(.wildcard, type, place)
    case .identifierPattern(let identifier):
      return bind(
        identifier.identifier.name, type, isConstant: binding != .variable,
        at: identifier)
    case .valueBindingPattern(let value):
      return checkPart(
        value.pattern, type: type,
        binding: value.bindingSpecifier.text == "var" ? .variable : .constant)
    case .tuplePattern(let tuple):
      return checkTuple(
        tuple.elements.map { ($0.label?.text, $0.pattern) }, type: type, binding: binding,
        at: syntax)
    case .expressionPattern(let expression):
      return checkExpressionPattern(expression.expression, type: type, binding: binding)
    case .isTypePattern(let test):
      return Pattern(.isType(resolvePatternType(test.type, of: type)), type, place)
    case .missingPattern:
      return Pattern(.wildcard, type, place)
    }
  }

  private func bind(
    _ name: String, _ type: Type, isConstant: Bool, at node: some SyntaxProtocol
  ) -> Pattern {
    let variable = makeVariable(name, type, isConstant: isConstant, at: node)
    boundInPattern.append((variable, Syntax(node)))
    return Pattern(.binding(variable), type, range(node))
  }

  private func checkTuple(
    _ parts: [(label: String?, pattern: PatternSyntax)], type: Type, binding: PatternBinding,
    at node: some SyntaxProtocol
  ) -> Pattern {
    let place = range(node)
    if parts.count == 1, parts[0].label == nil {
      return checkPart(parts[0].pattern, type: type, binding: binding)
    }
    guard case .tuple(let elements) = type, elements.count == parts.count else {
      if !type.hasError {
        report(
          "pattern-mismatch",
          "a pattern of \(parts.count) parts can't match a value of type '\(universe.describe(type))'",
          at: node)
      }
      return Pattern(
        .tuple(parts.map { checkPart($0.pattern, type: .error, binding: binding) }), .error,
        place)
    }
    return Pattern(
      .tuple(
        zip(parts, elements).map { part, element in
          checkPart(part.pattern, type: element.type, binding: binding)
        }), type, place)
  }

  /// In a pattern an expression may be a case with its payload, `x?`, a tuple or a value to compare
  /// with.
  private func checkExpressionPattern(
    _ syntax: ExprSyntax, type: Type, binding: PatternBinding
  ) -> Pattern {
    let place = range(syntax)
    if let pattern = syntax.as(PatternExprSyntax.self) {
      return checkPart(pattern.pattern, type: type, binding: binding)
    }
    if syntax.is(DiscardAssignmentExprSyntax.self) { return Pattern(.wildcard, type, place) }
    if binding != .matching, let name = syntax.as(DeclReferenceExprSyntax.self) {
      let text = name.baseName.name
      if text == "_" { return Pattern(.wildcard, type, place) }
      return bind(text, type, isConstant: binding == .constant, at: name)
    }
    if let tuple = syntax.as(TupleExprSyntax.self) {
      if tuple.elements.count == 1, let only = tuple.elements.first {
        return checkExpressionPattern(only.expression, type: type, binding: binding)
      }
      return checkTuplePattern(tuple, type: type, binding: binding)
    }
    if let optional = syntax.as(OptionalChainingExprSyntax.self) {
      guard universe.isOptional(type), case .nominal(_, let arguments) = type,
        let inner = arguments.first
      else {
        if !type.hasError {
          report(
            "pattern-mismatch",
            "'?' matches an optional, this is of type '\(universe.describe(type))'", at: syntax)
        }
        _ = checkExpressionPattern(optional.expression, type: .error, binding: binding)
        return Pattern(.wildcard, type, place)
      }
      let pattern = checkExpressionPattern(optional.expression, type: inner, binding: binding)
      return Pattern(.some(pattern), type, place)
    }
    if let cast = syntax.as(AsExprSyntax.self), cast.questionOrExclamationMark == nil {
      let target = resolvePatternType(cast.type, of: type)
      let inner = checkExpressionPattern(cast.expression, type: target, binding: binding)
      return Pattern(.asType(target, inner), type, place)
    }
    if let test = syntax.as(IsExprSyntax.self) {
      return Pattern(.isType(resolvePatternType(test.type, of: type)), type, place)
    }
    if syntax.is(NilLiteralExprSyntax.self), universe.isOptional(type) {
      return Pattern(.none, type, place)
    }
    if let literal = syntax.as(BooleanLiteralExprSyntax.self), type == universe.bool {
      return Pattern(.boolean(literal.literal.text == "true"), type, place)
    }
    if let pattern = casePattern(syntax, type: type, binding: binding) { return pattern }
    if type.hasError {
      declareNames(in: syntax.as(FunctionCallExprSyntax.self)?.arguments, binding: binding)
      return Pattern(.wildcard, type, place)
    }
    return valuePattern(syntax, type: type)
  }

  private func checkTuplePattern(
    _ tuple: TupleExprSyntax, type: Type, binding: PatternBinding
  ) -> Pattern {
    let place = range(tuple)
    guard case .tuple(let elements) = type, elements.count == tuple.elements.count else {
      if !type.hasError {
        report(
          "pattern-mismatch",
          "a pattern of \(tuple.elements.count) parts can't match a value of type '\(universe.describe(type))'",
          at: tuple,
          help: isTuple(inside: type, of: tuple.elements.count)
            ? "match what the optional holds: '\(tuple.trimmedDescription)?'" : nil)
      }
      declareNames(in: tuple.elements, binding: binding)
      return Pattern(.wildcard, type, place)
    }
    return Pattern(
      .tuple(
        zip(tuple.elements, elements).map { part, element in
          checkExpressionPattern(part.expression, type: element.type, binding: binding)
        }), type, place)
  }

  private func isTuple(inside type: Type, of count: Int) -> Bool {
    guard universe.isOptional(type), case .nominal(_, let inner) = type,
      case .tuple(let elements)? = inner.first
    else { return false }
    return elements.count == count
  }

  /// The names of a pattern that can't be are declared all the same, so that nobody complains about
  /// them too.
  private func declareNames(in parts: LabeledExprListSyntax?, binding: PatternBinding) {
    for part in parts ?? [] {
      _ = checkExpressionPattern(part.expression, type: .error, binding: binding)
    }
  }

  /// `.name`, `.name(…)`, `Type.name(…)` of an enum (through optionals); nil when it is none.
  private func casePattern(_ syntax: ExprSyntax, type: Type, binding: PatternBinding) -> Pattern? {
    let place = range(syntax)
    let member: MemberAccessExprSyntax
    var payload: LabeledExprListSyntax?
    if let call = syntax.as(FunctionCallExprSyntax.self),
      let callee = call.calledExpression.as(MemberAccessExprSyntax.self)
    {
      member = callee
      payload = call.arguments
    } else if let access = syntax.as(MemberAccessExprSyntax.self) {
      member = access
    } else {
      return nil
    }
    var target = type
    if let base = member.base {
      guard let named = typeNamed(by: base) else { return nil }
      // `Type.case` where the matched value is of that type, or wraps it, or is erased.
      if case .nominal(let nominal, let arguments) = named,
        arguments.contains(where: \.hasVariables), case .nominal(let other, _) = type,
        other === nominal
      {
        target = type
      } else {
        target = named
      }
    }
    let name = member.declName.baseName.name
    guard case .nominal(let nominal, let arguments) = target, nominal.kind == .enum else {
      switch target {
      case .nominal, .existential: break
      default: return nil
      }
      guard member.base == nil,
        universe.members(named: name, of: target, isStatic: true, environment).isEmpty
      else { return nil }
      report(
        "unknown-member", "type '\(universe.describe(target))' has no member '\(name)'",
        at: member.declName)
      declareNames(in: payload, binding: binding)
      return Pattern(.wildcard, .error, place)
    }
    if let decl = universe.cases(of: nominal).first(where: { $0.name == name }) {
      let bindings = universe.bindings(of: nominal, arguments)
      let types = decl.payload.map { universe.substitute($0.type, bindings) }
      let patterns = payloadPatterns(
        payload, decl, types, binding: binding, at: syntax)
      let pattern = Pattern(.enumCase(decl, patterns), target, place)
      return wrap(pattern, from: target, to: type, place)
    }
    // `.some case of the wrapped type` matched against an optional.
    if universe.isOptional(target), member.base == nil, let inner = arguments.first,
      let pattern = casePattern(syntax, type: inner, binding: binding)
    {
      return Pattern(.some(pattern), type, place)
    }
    if member.base == nil,
      universe.members(named: name, of: target, isStatic: true, environment).isEmpty
    {
      report(
        "unknown-member",
        "'\(universe.describe(target))' has no case '\(name)'", at: member.declName,
        help: Suggestion.nearest(to: name, among: universe.cases(of: nominal).map(\.name)).map {
          "did you mean '.\($0)'?"
        })
      declareNames(in: payload, binding: binding)
      return Pattern(.wildcard, .error, place)
    }
    return nil
  }

  private func wrap(_ pattern: Pattern, from: Type, to type: Type, _ place: SourceRange) -> Pattern
  {
    if from == type { return pattern }
    if universe.isOptional(type), case .nominal(_, let inner) = type, inner.first == from {
      return Pattern(.some(pattern), type, place)
    }
    if case .existential = type { return Pattern(.asType(from, pattern), type, place) }
    return pattern
  }

  private func payloadPatterns(
    _ list: LabeledExprListSyntax?, _ decl: EnumCaseDecl, _ types: [Type],
    binding: PatternBinding, at node: ExprSyntax
  ) -> [Pattern] {
    guard let list else { return [] }
    let parts = Array(list)
    if parts.count == types.count {
      return zip(zip(parts, decl.payload), types).map { pair, type in
        let (part, element) = pair
        if let label = part.label?.text, label != element.label ?? "_" {
          report(
            "wrong-label",
            "the payload of '\(decl.name)' is labelled '\(element.label ?? "_")', not '\(label)'",
            at: part)
        }
        return checkExpressionPattern(part.expression, type: type, binding: binding)
      }
    }
    // `case .pair(let both)` takes the whole payload as a tuple.
    if parts.count == 1, types.count > 1 {
      let whole = Type.tuple(
        zip(decl.payload, types).map { TupleElement(label: $0.label, type: $1) })
      let pattern = checkExpressionPattern(parts[0].expression, type: whole, binding: binding)
      if case .tuple(let inner) = pattern.kind { return inner }
      if case .wildcard = pattern.kind {
        return types.map { Pattern(.wildcard, $0, pattern.range) }
      }
      return [pattern]
    }
    report(
      "pattern-mismatch",
      "'\(decl.name)' has \(types.count) associated value\(types.count == 1 ? "" : "s"), the pattern has \(parts.count)",
      at: node)
    declareNames(in: list, binding: binding)
    return types.map { Pattern(.wildcard, $0, range(node)) }
  }

  /// Any other expression: matched with `~=`.
  private func valuePattern(_ syntax: ExprSyntax, type: Type) -> Pattern {
    let place = range(syntax)
    let subject = Variable(
      name: "subject", type: type, isConstant: true, scope: .local, range: place,
      function: function)
    let bool = universe.bool
    let test = solveFresh(at: syntax, bool) {
      let value = self.infer(syntax, expected: nil)
      let left = Node(type, place) { Expr(.variable(subject), type, place) }
      let node = self.matchNode(value, left, syntax, place)
      self.solver.convert(node.type, to: bool, .condition, at: place)
      try self.solver.solve()
      self.closeVariables()
      return node.finish()
    }
    return Pattern(.expression(subject: subject, test: test), type, place)
  }

  private func matchNode(
    _ value: Node, _ subject: Node, _ syntax: ExprSyntax, _ place: SourceRange
  ) -> Node {
    let functions = universe.operatorFunctions("~=", .infix)
    let arguments = CallArguments(
      nodes: [value, subject], labels: [.init(text: nil), .init(text: nil)],
      syntax: [syntax, syntax])
    let type = solver.makeVariable()
    let choice = CallChoice()
    do {
      try addOverload(
        "~=", functions.candidates(for: [value, subject].map { solver.head($0.type) }, solver),
        arguments, type, choice, solver, place, isOperator: true,
        all: { [unowned self] in functions.candidates(in: universe) })
    } catch {
      if let failure = error as? Failure {
        var told = failure
        told.message =
          "a pattern of this type can't match a value of type '\(universe.describe(subject.type))'"
        told.id = "pattern-mismatch"
        report(told)
      }
      return invalid(syntax)
    }
    return finishCall(choice, "~=", type, nil, arguments, place)
  }
}

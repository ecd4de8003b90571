import Diagnostics
import SwiftSyntax

/// Finds what may throw out of a closure or function body.
private final class ThrowFinder: SyntaxVisitor {
  var found = false

  override func visit(_ node: ThrowStmtSyntax) -> SyntaxVisitorContinueKind {
    found = true
    return .skipChildren
  }

  override func visit(_ node: TryExprSyntax) -> SyntaxVisitorContinueKind {
    if node.questionOrExclamationMark == nil { found = true }
    return .visitChildren
  }

  override func visit(_ node: DoStmtSyntax) -> SyntaxVisitorContinueKind {
    let catchesAll = node.catchClauses.contains { $0.catchItems.isEmpty }
    if catchesAll {
      for clause in node.catchClauses { walk(clause.body) }
      return .skipChildren
    }
    return .visitChildren
  }

  override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}

extension BodyChecker {
  func mayThrow(_ syntax: ClosureExprSyntax) -> Bool {
    if syntax.signature?.effectSpecifiers?.throwsClause != nil { return true }
    let finder = ThrowFinder(viewMode: .sourceAccurate)
    finder.walk(syntax.statements)
    return finder.found
  }

  func inferClosure(_ syntax: ClosureExprSyntax) -> Node {
    let type = solver.makeVariable()
    if case .variable(let variable) = type { solver.state.closures.insert(variable) }
    let closure = ClosureInference(syntax, self, type: type)
    if let fixed = writtenType(of: syntax) {
      _ = solver.unify(type, fixed)
    }
    solver.state.constraints.append(.closure(closure))
    let node = Node(type, closure.range) { [unowned self] in self.buildClosure(closure) }
    node.needsContext = true
    return node
  }

  /// The type of a closure all of whose parameters and result are written.
  private func writtenType(of syntax: ClosureExprSyntax) -> Type? {
    guard case .parameterClause(let clause)? = syntax.signature?.parameterClause,
      clause.parameters.allSatisfy({ $0.type != nil }),
      let result = syntax.signature?.returnClause
    else { return nil }
    let parameters = clause.parameters.compactMap { parameter in
      parameter.type.map { universe.resolveParameterType($0, in: context) }
    }
    return .function(
      FunctionType(
        parameters: parameters, result: universe.resolveType(result.type, in: context),
        isThrowing: mayThrow(syntax), thrown: writtenError(of: syntax)
      ).normalized)
  }

  /// The `E` of a closure that says `throws(E)`.
  func writtenError(of syntax: ClosureExprSyntax) -> Type? {
    universe.thrownType(syntax.signature?.effectSpecifiers?.throwsClause, in: context)
  }

  /// A closure of several statements that is called where it stands takes what it is given.
  func shape(_ syntax: ClosureExprSyntax, _ type: Type) {
    guard singleExpression(syntax.statements) == nil, solver.isUnknown(type) else { return }
    var parameters = (0..<ClosureInference.arity(of: syntax)).map { _ in
      FunctionTypeParameter(type: solver.makeVariable())
    }
    if case .parameterClause(let clause)? = syntax.signature?.parameterClause {
      for (index, parameter) in clause.parameters.enumerated() {
        guard let written = parameter.type else { continue }
        parameters[index] = universe.resolveParameterType(written, in: context)
      }
    }
    let result =
      syntax.signature?.returnClause.map { resolveTypeInBody($0.type) } ?? solver.makeVariable()
    _ = solver.unify(
      type,
      .function(
        FunctionType(
          parameters: parameters, result: result, isThrowing: mayThrow(syntax),
          thrown: writtenError(of: syntax))))
  }

  func openClosure(_ closure: ClosureInference, _ wanted: FunctionType, _ solver: Solver) throws {
    let syntax = closure.syntax
    if let clause = syntax.signature?.effectSpecifiers?.asyncSpecifier {
      throw Failure(
        id: "unsupported", message: "'async' is not supported: cells run one after the other",
        range: range(clause))
    }
    let decl = FunctionDecl(closure: "closure", in: closure.function, range: closure.range)
    decl.isThrowing = wanted.isThrowing && mayThrow(syntax)
    if wanted.isThrowing { decl.thrown = try thrownType(of: closure, wanted, solver) }
    closure.opened.decl = decl
    if mayThrow(syntax), !wanted.isThrowing {
      throw Failure(
        id: "type-mismatch",
        message: "this closure can throw, but a closure that doesn't is expected here",
        range: closure.range, help: "handle the error inside with 'do' and 'catch'")
    }
    let outer = (scope, function, labels, yieldType, returns, tryContext, isInDefer)
    let outerDo = (isInDo, doThrown, thrown)
    scope = LocalScope(parent: closure.scope, function: decl)
    isInDefer = false
    (isInDo, doThrown) = (false, nil)
    defer {
      (scope, function, labels, yieldType, returns, tryContext, isInDefer) = outer
      (isInDo, doThrown, thrown) = outerDo
    }
    try captureList(of: closure, decl)
    function = decl
    labels = []
    yieldType = nil
    tryContext = .none
    try declareParameters(of: closure, decl, wanted, solver)
    closure.opened.resultType = wanted.result
    if let written = syntax.signature?.returnClause {
      let type = resolveTypeInBody(written.type)
      guard solver.unify(type, wanted.result) else {
        throw solver.mismatch(type, wanted.result, .result, range(written))
      }
      closure.opened.resultType = type
    }
    decl.result = closure.opened.resultType
    if let builder = closureBuilders[closure.range], !returnsItself(syntax.statements) {
      for parameter in decl.parameters {
        parameter.variable.type = solver.resolve(parameter.variable.type)
      }
      closure.opened.block = nil
      // Conditions and declarations in it are checked by themselves.
      let open = settleSurroundings(solver)
      defer { for (variable, type) in open { variable.type = type } }
      closure.opened.bodyNode = try inferBuilder(syntax.statements, builder, closure.range)
      if let node = closure.opened.bodyNode {
        solver.convert(node.type, to: closure.opened.resultType, .result, at: node.range)
      }
      return
    }
    if closure.isSingleExpression, let only = singleExpression(syntax.statements) {
      closure.opened.block = nil
      let isVoid = solver.head(closure.opened.resultType) == .void
      let node = infer(only, expected: isVoid ? nil : closure.opened.resultType)
      closure.opened.bodyNode = node
      if isVoid {
        try noteIgnored(node, solver)
      } else {
        if solver.isUnknown(closure.opened.resultType) || !isNever(solver.head(node.type)) {
          solver.convert(node.type, to: closure.opened.resultType, .result, at: node.range)
        }
      }
      return
    }
    closure.opened.bodyNode = nil
    try checkStatements(of: closure, decl, solver)
  }

  /// Another meaning in which the value of a closure's only expression is used would be better.
  private func noteIgnored(_ node: Node, _ solver: Solver) throws {
    if solver.literal(of: node.type) != nil {
      solver.score.functionConversions += 1
      return
    }
    try solver.when(
      node.type, at: node.range, mentions: [],
      complaint: "the type of this expression could not be inferred"
    ) { [unowned self] solver, known in
      if known != .void, !self.isNever(known) { solver.score.functionConversions += 1 }
    }
  }

  /// What a closure throws, where one that throws may be: as it says, or as is expected of it.
  private func thrownType(
    of closure: ClosureInference, _ wanted: FunctionType, _ solver: Solver
  ) throws -> Type? {
    let written = writtenError(of: closure.syntax)
    guard let expected = wanted.thrown else { return written }
    let isOpen = solver.isUnknown(expected)
    let own =
      written
      ?? (mayThrow(closure.syntax)
        ? (isOpen ? universe.anyError : solver.resolve(expected)) : universe.standard("Never"))
    if isOpen || own != universe.standard("Never") {
      solver.convert(own, to: expected, .value, at: closure.range)
    }
    return own == universe.anyError ? nil : own
  }

  func isNever(_ type: Type) -> Bool {
    if case .nominal(let nominal, _) = type { return nominal.name == "Never" }
    return false
  }

  private func captureList(of closure: ClosureInference, _ decl: FunctionDecl) throws {
    closure.opened.captureNodes = []
    for item in closure.syntax.signature?.capture?.items ?? [] {
      let ownership: StorageDecl.Ownership =
        switch item.specifier?.specifier.text {
        case "weak": .weak
        case "unowned": .unowned
        default: .strong
        }
      let name = item.name.text
      let value: Node
      // What is captured is found around the closure.
      let own = scope
      scope = closure.scope
      if let initializer = item.initializer {
        value = infer(initializer.value, expected: nil)
      } else if name == "self", let me = selfNode(at: item) {
        value = me
      } else {
        value = inferName(
          DeclReferenceExprSyntax(baseName: item.name.with(\.leadingTrivia, [])), expected: nil)
      }
      scope = own
      var type = value.type
      if ownership == .weak, !universe.isOptional(solver.head(type)) {
        type = universe.optional(type)
      }
      let variable = Variable(
        name: name, type: type, isConstant: ownership != .weak, scope: .local,
        range: range(item), function: decl)
      variable.ownership = ownership
      variable.isListedCapture = true
      openVariables.append(variable)
      closure.opened.captureNodes.append((variable, value))
      scope.names[name] = .variable(variable)
    }
  }

  private func declareParameters(
    of closure: ClosureInference, _ decl: FunctionDecl, _ wanted: FunctionType, _ solver: Solver
  ) throws {
    let syntax = closure.syntax
    var names: [(name: String, type: Type?, node: Syntax, isInout: Bool)] = []
    switch syntax.signature?.parameterClause {
    case .simpleInput(let list)?:
      for parameter in list {
        names.append((parameter.name.name, nil, Syntax(parameter), false))
      }
    case .parameterClause(let clause)?:
      for parameter in clause.parameters {
        let name = parameter.secondName ?? parameter.firstName
        let resolved = parameter.type.map { universe.resolveParameterType($0, in: context) }
        names.append((name.name, resolved?.type, Syntax(parameter), resolved?.isInout ?? false))
      }
    case nil:
      // `$0` alone, where one tuple or several parameters are given, means the whole.
      for index in 0..<max(closure.arity, wanted.parameters.count) {
        names.append(("$\(index)", nil, Syntax(syntax), false))
      }
    }
    closure.opened.destructured = nil
    var parameters = wanted.parameters
    if parameters.count == 1, names.count > 1,
      case .tuple(let elements) = solver.head(parameters[0].type), elements.count == names.count
    {
      // One tuple parameter, taken apart by a closure of several.
      let whole = Variable(
        name: "tuple", type: parameters[0].type, isConstant: true, scope: .local,
        range: .nowhere, function: decl)
      openVariables.append(whole)
      decl.parameters = [Parameter(label: nil, variable: whole)]
      var parts: [Variable] = []
      for (name, element) in zip(names, elements) {
        let part = Variable(
          name: name.name, type: element.type, isConstant: true, scope: .local,
          range: range(name.node), function: decl)
        openVariables.append(part)
        parts.append(part)
        if name.name != "_" { scope.names[name.name] = .variable(part) }
      }
      closure.opened.destructured = (whole, parts)
      return
    }
    if names.count > parameters.count
      || (syntax.signature?.parameterClause != nil && names.count != parameters.count)
    {
      throw Failure(
        id: "argument-count",
        message:
          "a closure of \(parameters.count) parameter\(parameters.count == 1 ? "" : "s") is expected here, this one has \(names.count)",
        range: closure.range)
    }
    let isGivenNothing = parameters.count == 1 && solver.head(parameters[0].type) == .void
    if syntax.signature?.parameterClause == nil, closure.arity == 0, !parameters.isEmpty,
      !closure.isImplicitlyIgnoring, !isGivenNothing
    {
      throw Failure(
        id: "closure-parameters",
        message:
          "this closure ignores its \(parameters.count) parameter\(parameters.count == 1 ? "" : "s")",
        range: closure.range,
        help:
          "write '{ \(Array(repeating: "_", count: parameters.count).joined(separator: ", ")) in … }'"
      )
    }
    if syntax.signature?.parameterClause == nil, closure.arity > 0,
      closure.arity < parameters.count
    {
      throw Failure(
        id: "closure-parameters",
        message:
          "this closure is given \(parameters.count) parameters, but uses only '$\(closure.arity - 1)'",
        range: closure.range,
        help:
          "use them all, or name them: '{ \((0..<parameters.count).map { $0 < closure.arity ? "x\($0 == 0 ? "" : String($0))" : "_" }.joined(separator: ", ")) in … }'"
      )
    }
    decl.parameters = []
    for (index, name) in names.enumerated() where index < parameters.count {
      if let type = name.type {
        guard solver.unify(type, parameters[index].type) else {
          throw solver.mismatch(
            parameters[index].type, type, .argument(of: "", label: nil), range(name.node))
        }
        parameters[index].type = type
      }
      let isInout = parameters[index].isInout || name.isInout
      let variable = Variable(
        name: name.name, type: parameters[index].type, isConstant: !isInout, scope: .local,
        range: range(name.node), function: decl)
      variable.isInout = isInout
      openVariables.append(variable)
      decl.parameters.append(Parameter(label: nil, variable: variable))
      if name.name != "_" { scope.names[name.name] = .variable(variable) }
    }
  }
}

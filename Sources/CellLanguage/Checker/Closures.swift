import Diagnostics
import SwiftSyntax

/// A closure literal: its type comes from where it is used, its body is checked when that is known.
final class ClosureInference {
  let syntax: ClosureExprSyntax
  let range: SourceRange
  let type: Type
  let isSingleExpression: Bool
  let arity: Int
  unowned let checker: BodyChecker
  let scope: LocalScope
  let function: FunctionDecl
  private var isAdopted = false
  /// Written by `open`, read when the solved expression is built.
  var opened = Opened()

  struct Opened {
    var decl: FunctionDecl?
    var bodyNode: Node?
    var block: Block?
    var resultType: Type = .error
    var captureNodes: [(Variable, Node)] = []
    var destructured: (whole: Variable, parts: [Variable])?
  }

  init(_ syntax: ClosureExprSyntax, _ checker: BodyChecker, type: Type) {
    self.syntax = syntax
    self.checker = checker
    self.type = type
    range = checker.range(syntax)
    scope = checker.scope
    function = checker.function
    let only = checker.singleExpression(syntax.statements)
    isSingleExpression =
      only != nil && !(only?.is(IfExprSyntax.self) ?? false)
      && !(only?.is(SwitchExprSyntax.self) ?? false)
    arity = Self.arity(of: syntax)
  }

  static func arity(of syntax: ClosureExprSyntax) -> Int {
    switch syntax.signature?.parameterClause {
    case .simpleInput(let names)?: return names.count
    case .parameterClause(let clause)?: return clause.parameters.count
    case nil:
      let finder = ShorthandFinder(viewMode: .sourceAccurate)
      finder.walk(syntax.statements)
      return finder.highest + 1
    }
  }

  /// Opens the closure as soon as its parameters are known well enough.
  func stepWhenKnown(_ solver: Solver) throws -> Bool {
    let known = solver.head(type)
    if case .variable = known { return false }
    let function = try functionType(known, solver)
    if !isSingleExpression {
      adoptWrittenTypes(function.parameters, solver)
      return false
    }
    guard Self.areKnown(function.parameters, solver) else { return false }
    try open(solver)
    return true
  }

  /// The types written for the parameters decide what is still open in those that are wanted.
  private func adoptWrittenTypes(_ wanted: [FunctionTypeParameter], _ solver: Solver) {
    guard !isAdopted, case .parameterClause(let clause)? = syntax.signature?.parameterClause,
      clause.parameters.count == wanted.count
    else { return }
    isAdopted = true
    for (parameter, other) in zip(clause.parameters, wanted) where solver.isUnknown(other.type) {
      guard let written = parameter.type else { continue }
      let type = checker.universe.resolveParameterType(written, in: checker.context)
      if !type.isInout { _ = solver.unify(other.type, type.type) }
    }
  }

  /// Whether each parameter has a type, or is what a literal will be.
  func hasFamiliarParameters(_ solver: Solver) -> Bool {
    guard case .function(let function) = solver.head(type) else {
      return !solver.isUnknown(type)
    }
    return function.parameters.allSatisfy {
      let head = solver.head($0.type)
      guard case .variable = head else { return true }
      return solver.literal(of: head) != nil
    }
  }

  func hasKnownParameters(_ solver: Solver) -> Bool {
    guard case .function(let function) = solver.head(type) else { return false }
    return Self.areKnown(function.parameters, solver)
  }

  /// Whether nothing is open in the types of the parameters.
  func hasSolvedParameters(_ solver: Solver) -> Bool {
    guard case .function(let function) = solver.head(type) else { return false }
    return function.parameters.allSatisfy { !solver.resolve($0.type).hasVariables }
  }

  private static func areKnown(_ parameters: [FunctionTypeParameter], _ solver: Solver) -> Bool {
    parameters.allSatisfy { !solver.isUnknown($0.type) }
  }

  private func functionType(_ type: Type, _ solver: Solver) throws -> FunctionType {
    switch type {
    case .function(let function): return function
    case .nominal(let nominal, let arguments)
    where nominal === checker.universe.optionalDecl:
      return try functionType(arguments.first.map { solver.head($0) } ?? .error, solver)
    case .error:
      return FunctionType(
        parameters: (0..<arity).map { _ in FunctionTypeParameter(type: .error) }, result: .error,
        isThrowing: true)
    case .existential:
      return FunctionType(
        parameters: (0..<arity).map { _ in FunctionTypeParameter(type: solver.makeVariable()) },
        result: solver.makeVariable(), isThrowing: false)
    default:
      throw Failure(
        id: "type-mismatch",
        message:
          "cannot convert a closure to type '\(checker.universe.describe(solver.resolve(type)))'",
        range: range)
    }
  }

  func open(_ solver: Solver) throws {
    let known = solver.head(type)
    let wanted: FunctionType
    if case .variable = known {
      wanted = FunctionType(
        parameters: (0..<arity).map { _ in FunctionTypeParameter(type: solver.makeVariable()) },
        result: solver.makeVariable(), isThrowing: checker.mayThrow(syntax),
        thrown: checker.writtenError(of: syntax))
      guard solver.unify(known, .function(wanted)) else { return }
    } else {
      wanted = try functionType(known, solver)
    }
    try checker.openClosure(self, wanted, solver)
    let opened = opened
    solver.record { self.opened = opened }
  }
}

/// Finds `$0`, `$1`, … of a closure, not of closures inside it.
final class ShorthandFinder: SyntaxVisitor {
  /// No function has so many parameters; beyond it a name is unknown, as `$9` is among two.
  static let indexMax = 1_000
  private(set) var highest = -1

  override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
    if case .dollarIdentifier(let text) = node.baseName.tokenKind, let index = Int(text.dropFirst())
    {
      highest = max(highest, min(index, Self.indexMax))
    }
    return .visitChildren
  }

  override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}

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

  /// The body of a closure with several statements: its parameters are known by now.
  private func checkStatements(
    of closure: ClosureInference, _ decl: FunctionDecl, _ solver: Solver
  ) throws {
    for parameter in decl.parameters {
      let type = solver.resolve(parameter.variable.type)
      if type.hasVariables {
        throw Failure(
          id: "cannot-infer",
          message: "the type of this closure's parameters could not be inferred",
          range: closure.range, help: "write the types: '{ (x: Double) in … }'")
      }
      parameter.variable.type = type
    }
    if let destructured = closure.opened.destructured {
      for part in destructured.parts { part.type = solver.resolve(part.type) }
    }
    for (variable, _) in closure.opened.captureNodes {
      variable.type = solver.resolve(variable.type)
    }
    let open = settleSurroundings(solver)
    defer { for (variable, type) in open { variable.type = type } }
    try requireKnown(open.map(\.0), in: closure)
    let result = solver.resolve(closure.opened.resultType)
    var collector = ReturnCollector(
      type: result.hasVariables ? nil : result,
      isOptional: result.hasVariables && universe.isOptional(result))
    var block: Block
    do {
      block = try checkStatements(of: closure, &collector, isVoid: result == .void)
    } catch {
      // What the results have in common may be all that is wanted of them.
      guard let bound = solver.existentialBound(of: result) else { throw error }
      collector = ReturnCollector(type: bound)
      do {
        block = try checkStatements(of: closure, &collector, isVoid: false)
      } catch _ { throw error }
    }
    let type = collector.type ?? .void
    if result.hasVariables {
      // What calls the closure must find the result's own type.
      if case .variable = solver.head(closure.opened.resultType),
        solver.unify(closure.opened.resultType, type)
      {
      } else {
        solver.convert(type, to: closure.opened.resultType, .result, at: closure.range)
        closure.opened.resultType = type
      }
    }
    closure.opened.block = block
    if type != .void, !endsInJump(block) {
      throw Failure(
        id: "missing-return",
        message:
          "missing return in a closure expected to return '\(universe.describe(type))'",
        range: range(closure.syntax.rightBrace))
    }
  }

  /// Gives the variables of closures around this one the types that they have by now: statements are
  /// checked by themselves, with solvers that know nothing of the one at hand.
  ///
  /// - Returns: The variables with the types that they had, which later attempts may decide anew.
  private func settleSurroundings(_ solver: Solver) -> [(Variable, Type)] {
    let open = solver.state.openVariables.filter { $0.type.hasVariables }
    for variable in open {
      solver.forEachOpenVariable(in: variable.type) { index in
        // A whole number that nothing else speaks of.
        if let kind = solver.state.literals[index], let type = solver.defaultType(kind) {
          solver.state.bind(index, to: type)
        }
      }
    }
    let before = open.map { ($0, $0.type) }
    for variable in open { variable.type = solver.resolve(variable.type) }
    return before
  }

  /// Statements can't read a variable whose type nobody knows yet.
  private func requireKnown(_ variables: [Variable], in closure: ClosureInference) throws {
    let unknown = variables.filter { $0.type.hasVariables }
    if unknown.isEmpty { return }
    let names = Set(closure.syntax.statements.tokens(viewMode: .sourceAccurate).map(\.text))
    guard let variable = unknown.first(where: { names.contains($0.name) }) else { return }
    throw Failure(
      id: "cannot-infer", message: "the type of '\(variable.name)' could not be inferred",
      range: variable.range == .nowhere ? closure.range : variable.range,
      help: "write its type: '{ (\(variable.name): Double) in … }'")
  }

  private func checkStatements(
    of closure: ClosureInference, _ collector: inout ReturnCollector, isVoid: Bool
  ) throws -> Block {
    let block = try checkStatements(of: closure, collector, isVoid: isVoid)
    guard let failure = collector.failure else { return block }
    guard collector.type != nil else { throw failure }
    // Once more, now that another return has said what they all are.
    collector = ReturnCollector(type: collector.type)
    return try checkStatements(of: closure, collector, isVoid: false)
  }

  private func checkStatements(
    of closure: ClosureInference, _ collector: ReturnCollector, isVoid: Bool
  ) throws -> Block {
    returns = collector
    let failuresBefore = universe.speculativeFailures.count
    universe.speculationDepth += 1
    defer { universe.speculationDepth -= 1 }
    let block: Block
    if !isVoid, let only = singleExpression(closure.syntax.statements), givesValue(only) {
      block = Block(statements: [checkReturn(only, at: only)])
    } else {
      block = checkBlock(closure.syntax.statements)
    }
    if universe.speculativeFailures.count > failuresBefore {
      let failure = universe.speculativeFailures[failuresBefore]
      universe.speculativeFailures.removeSubrange(failuresBefore...)
      throw failure
    }
    return block
  }

  private func buildClosure(_ closure: ClosureInference) -> Expr {
    guard let decl = closure.opened.decl else { return Expr(.invalid, .error, closure.range) }
    for parameter in decl.parameters {
      parameter.variable.type = solver.resolve(parameter.variable.type)
    }
    let result = solver.resolve(closure.opened.resultType)
    decl.result = result
    var statements: [Statement] = []
    if let (whole, parts) = closure.opened.destructured {
      whole.type = solver.resolve(whole.type)
      let read = Expr(.variable(whole), whole.type, closure.range)
      for (index, part) in parts.enumerated() {
        part.type = solver.resolve(part.type)
        statements.append(
          Statement(
            .binding(
              Pattern(.binding(part), part.type, closure.range),
              value: Expr(.tupleElement(read, index), part.type, closure.range)), closure.range))
      }
    }
    if let node = closure.opened.bodyNode {
      let outer = function
      function = decl
      let value = node.finish()
      function = outer
      if result == .void {
        statements.append(Statement(.expression(value), node.range))
      } else {
        statements.append(Statement(.return(coerce(value, to: result)), node.range))
      }
    } else if let block = closure.opened.block {
      statements += block.statements
    }
    let block = Block(statements: statements)
    decl.bodyProvider = { _ in block }
    for (variable, node) in closure.opened.captureNodes {
      variable.type = solver.resolve(variable.type)
      decl.captureList.append((variable, coerce(node.finish(), to: variable.type)))
    }
    let type = FunctionType(
      parameters: decl.parameters.map {
        FunctionTypeParameter(type: $0.variable.type, isInout: $0.isInout)
      }, result: result, isThrowing: decl.isThrowing, thrown: decl.thrown)
    return Expr(.closure(decl), .function(type), closure.range)
  }

  /// Wraps an argument for an `@autoclosure` parameter.
  func makeAutoclosure(_ value: Expr, _ type: FunctionType, _ range: SourceRange) -> Expr {
    let decl = FunctionDecl(closure: "autoclosure", in: function, range: range)
    decl.result = type.result
    var owner = CaptureOwner(function: function)
    value.forEachVariable { variable in
      guard variable.scope == .local, let home = variable.function, owner.contains(home) else {
        return
      }
      variable.isCaptured = true
      if !decl.captures.contains(variable) { decl.captures.append(variable) }
    }
    let block = Block(statements: [Statement(.return(value), range)])
    decl.bodyProvider = { _ in block }
    return Expr(.closure(decl), .function(type), range)
  }
}

/// The functions whose variables an expression inside `function` may name.
private struct CaptureOwner {
  private var functions: Set<ObjectIdentifier> = []

  init(function: FunctionDecl) {
    var current: FunctionDecl? = function
    while let here = current {
      functions.insert(ObjectIdentifier(here))
      current = here.enclosing
    }
  }

  mutating func contains(_ function: FunctionDecl) -> Bool {
    functions.contains(ObjectIdentifier(function))
  }
}

extension ClosureInference {
  /// A closure without parameters whose body is empty ignores what it is given.
  var isImplicitlyIgnoring: Bool { syntax.statements.isEmpty }
}

import Diagnostics
import SwiftSyntax

/// Statements that a result builder transforms.
///
/// Each expression goes through `buildExpression` (when there is one) and is kept; the kept values
/// are collected by `buildBlock` or step by step by `buildPartialBlock`; `if` and `switch` go through
/// `buildEither` and `buildOptional`, `for` through `buildArray`, the whole through
/// `buildFinalResult`.
///
/// Source: SE-0289, SE-0348.
extension BodyChecker {
  func inferBuilder(
    _ items: CodeBlockItemListSyntax, _ type: Type, _ range: SourceRange
  ) throws -> Node {
    try builderBlock(items, type, range) { [unowned self] whole in
      try self.builderCall("buildFinalResult", [(nil, whole)], type, range) ?? whole
    }
  }

  /// The statements of a function or getter with a result builder; nil when it has none, or says
  /// `return` itself.
  func checkBuilderBody(_ statements: CodeBlockItemListSyntax) -> Block? {
    guard let builder = function.builder ?? inheritedBuilder(), !returnsItself(statements) else {
      return nil
    }
    let place = range(statements)
    let value = solveFresh(at: statements, function.result) {
      let node = try self.inferBuilder(statements, builder, place)
      var wanted = self.function.result
      if case .opaque = wanted { wanted = node.type }
      self.solver.convert(node.type, to: wanted, .result, at: place)
      try self.solver.solve()
      self.closeVariables()
      return self.coerce(node.finish(), to: self.solver.resolve(wanted))
    }
    if case .opaque(let opaque, _) = function.result { opaque.underlying = value.type }
    return Block(statements: [Statement(.return(value), place)])
  }

  /// The builder of the requirement that the function fulfils.
  private func inheritedBuilder() -> Type? {
    guard let owner = function.owner, owner.kind != .protocol, function.enclosing == nil,
      function.kind == .getter || function.kind == .function
    else { return nil }
    for conformance in owner.info.conformances {
      for requirement in universe.requirementFunctions(of: conformance.proto)
      where requirement.name == function.name && requirement.kind == function.kind {
        if let builder = requirement.builder { return builder }
      }
    }
    return nil
  }

  func returnsItself(_ statements: CodeBlockItemListSyntax) -> Bool {
    let finder = ReturnFinder(viewMode: .sourceAccurate)
    finder.walk(statements)
    return finder.found
  }

  private func builderCall(
    _ name: String, _ nodes: [(String?, Node)], _ type: Type, _ range: SourceRange
  ) throws -> Node? {
    let members = universe.members(named: name, of: type, isStatic: true, environment)
    guard !members.isEmpty else { return nil }
    let arguments = CallArguments(
      nodes: nodes.map(\.1), labels: nodes.map { .init(text: $0.0) },
      syntax: nodes.map { _ in ExprSyntax(MissingExprSyntax(placeholder: .identifier(""))) })
    let base = Node(.metatype(type), range) { Expr(.metatype(type), .metatype(type), range) }
    return memberCallNode(
      name, members, base: base, baseType: type, isStatic: true, arguments, expected: nil, range,
      at: MissingExprSyntax(placeholder: .identifier("")))
  }

  private func requiredCall(
    _ name: String, _ nodes: [(String?, Node)], _ type: Type, for what: String,
    _ range: SourceRange
  ) throws -> Node {
    if let call = try builderCall(name, nodes, type, range) { return call }
    throw Failure(
      id: "missing-builder-method",
      message: "'\(universe.describe(type))' has no '\(name)', which \(what) needs", range: range)
  }

  /// Runs what reports its mistakes; the first becomes the failure of the whole.
  private func orFail<R>(_ body: () throws -> R) throws -> R {
    let mark = universe.speculativeFailures.count
    universe.speculationDepth += 1
    defer { universe.speculationDepth -= 1 }
    let result = try body()
    guard universe.speculativeFailures.count > mark else { return result }
    let failure = universe.speculativeFailures[mark]
    universe.speculativeFailures.removeSubrange(mark...)
    throw failure
  }

  // MARK: Blocks

  private func builderBlock(
    _ items: CodeBlockItemListSyntax, _ type: Type, _ range: SourceRange,
    _ finish: (Node) throws -> Node = { $0 }
  ) throws -> Node {
    let outer = scope
    scope = LocalScope(parent: scope, function: function)
    defer { scope = outer }
    var steps: [() -> [Statement]] = []
    var parts: [Node] = []
    func keep(_ node: Node) {
      let (variable, read) = kept(node)
      parts.append(read)
      steps.append { [unowned self] in
        variable.type = self.solver.resolve(node.type)
        return [
          Statement(
            .binding(Pattern(.binding(variable), variable.type, node.range), value: node.finish()),
            node.range)
        ]
      }
    }
    for item in items {
      switch item.item {
      case .expr(let expression): keep(try builderPart(expression, type))
      case .stmt(let statement): keep(try builderStatement(statement, type))
      case .decl(let decl):
        guard let variable = decl.as(VariableDeclSyntax.self) else {
          throw Failure(
            id: "unsupported", message: "only 'let' and 'var' can be declared in a result builder",
            range: self.range(decl))
        }
        let statements = try orFail { checkVariablesForBuilder(variable) }
        steps.append { statements }
      }
    }
    let whole = try finish(try collect(parts, type, range))
    return Node(whole.type, range) { [unowned self] in
      var statements = steps.flatMap { $0() }
      let value = whole.finish()
      if statements.isEmpty { return value }
      statements.append(Statement(.yield(value), range))
      return Expr(
        .statement(
          Statement(.block(Block(statements: statements), label: LoopLabel(nil)), range)),
        self.solver.resolve(whole.type), range)
    }
  }

  /// A variable for a value, and how it is read.
  private func kept(_ node: Node) -> (Variable, Node) {
    let variable = Variable(
      name: "part", type: node.type, isConstant: true, scope: .local, range: node.range,
      function: function)
    openVariables.append(variable)
    let read = Node(node.type, node.range) { [unowned self] in
      Expr(.variable(variable), self.solver.resolve(node.type), node.range)
    }
    return (variable, read)
  }

  private func collect(_ parts: [Node], _ type: Type, _ range: SourceRange) throws -> Node {
    let partial = universe.members(
      named: "buildPartialBlock", of: type, isStatic: true, environment)
    guard !partial.isEmpty, let first = parts.first else {
      return try requiredCall(
        "buildBlock", parts.map { (nil, $0) }, type, for: "a result builder", range)
    }
    var whole = try requiredCall(
      "buildPartialBlock", [("first", first)], type, for: "the first part", range)
    for part in parts.dropFirst() {
      whole = try requiredCall(
        "buildPartialBlock", [("accumulated", whole), ("next", part)], type, for: "a next part",
        range)
    }
    return whole
  }

  private func builderStatement(_ statement: StmtSyntax, _ type: Type) throws -> Node {
    if let inner = statement.as(ExpressionStmtSyntax.self) {
      return try builderPart(inner.expression, type)
    }
    if let loop = statement.as(ForStmtSyntax.self) { return try builderLoop(loop, type) }
    if let block = statement.as(DoStmtSyntax.self), block.catchClauses.isEmpty {
      return try builderBlock(block.body.statements, type, range(block))
    }
    throw Failure(
      id: "unsupported", message: "this statement is not possible in a result builder",
      range: range(statement), help: "'if', 'switch', 'for' and 'do' are")
  }

  private func builderPart(_ expression: ExprSyntax, _ type: Type) throws -> Node {
    if let conditional = expression.as(IfExprSyntax.self) {
      return try builderIf(conditional, type)
    }
    if let choice = expression.as(SwitchExprSyntax.self) {
      return try builderSwitch(choice, type)
    }
    let node = infer(expression, expected: nil)
    return try builderCall("buildExpression", [(nil, node)], type, range(expression)) ?? node
  }

  // MARK: Choices

  /// The value of one of several branches as the builder's sum of them: a balanced tree of
  /// `buildEither`, as the compiler makes it.
  private func inject(_ node: Node, _ index: Int, of count: Int, _ type: Type) throws -> Node {
    var node = node
    var (path, last) = (index, count - 1)
    while last != 0 {
      // The rightmost branch has no level of its own where the tree has none.
      if path != last || last & 1 == 1 {
        let label = path & 1 == 1 ? "second" : "first"
        node = try requiredCall(
          "buildEither", [(label, node)], type, for: "a choice", node.range)
      }
      path >>= 1
      last >>= 1
    }
    return node
  }

  private func builderIf(_ syntax: IfExprSyntax, _ type: Type) throws -> Node {
    let place = range(syntax)
    var conditions: [[Condition]] = []
    var bodies: [Node] = []
    var next: IfExprSyntax? = syntax
    var isTotal = false
    while let current = next {
      next = nil
      let outer = scope
      scope = LocalScope(parent: scope, function: function)
      defer { scope = outer }
      conditions.append(try orFail { checkConditions(current.conditions) })
      var body = try builderBlock(current.body.statements, type, range(current.body))
      if current.conditions.contains(where: { $0.condition.is(AvailabilityConditionSyntax.self) }) {
        body = try builderCall("buildLimitedAvailability", [(nil, body)], type, body.range) ?? body
      }
      bodies.append(body)
      scope = outer
      switch current.elseBody {
      case .ifExpr(let other)?: next = other
      case .codeBlock(let block)?:
        isTotal = true
        bodies.append(try builderBlock(block.statements, type, range(block)))
      case nil: break
      }
    }
    let (values, inner) = try injected(bodies, type)
    let result = isTotal ? inner : universe.optional(inner)
    let chosen = Node(result, place) { [unowned self] in
      let whole = self.solver.resolve(result)
      let branches = values.map { self.yielding(self.coerce($0.finish(), to: whole)) }
      var other =
        isTotal
        ? branches[branches.count - 1] : self.yielding(self.universe.nilExpr(whole, place))
      for (test, branch) in zip(conditions, branches).reversed() {
        other = Block(statements: [Statement(.if(test, then: branch, else: other), place)])
      }
      guard let statement = other.statements.first else { return Expr(.invalid, whole, place) }
      return Expr(.statement(statement), whole, place)
    }
    if isTotal { return chosen }
    // Its older name.
    if let older = try builderCall("buildIf", [(nil, chosen)], type, place) { return older }
    return try requiredCall(
      "buildOptional", [(nil, chosen)], type, for: "an 'if' without 'else'", place)
  }

  private func injected(_ bodies: [Node], _ type: Type) throws -> ([Node], Type) {
    let values = try bodies.enumerated().map { position, body in
      try inject(body, position, of: bodies.count, type)
    }
    let result = solver.makeVariable()
    for value in values { solver.convert(value.type, to: result, .value, at: value.range) }
    return (values, result)
  }

  private func yielding(_ value: Expr) -> Block {
    Block(statements: [Statement(.yield(value), value.range)])
  }

  private func builderSwitch(_ syntax: SwitchExprSyntax, _ type: Type) throws -> Node {
    let place = range(syntax)
    var bodies: [Node] = []
    var failure: (any Error)?
    let checked = try orFail {
      checkSwitch(syntax) { [unowned self] items in
        do {
          bodies.append(try self.builderBlock(items, type, self.range(items)))
        } catch {
          failure = failure ?? error
        }
        return Block(statements: [])
      }
    }
    if let failure { throw failure }
    guard case .switch(let subject, let cases, let label) = checked.kind,
      cases.count == bodies.count
    else { return invalid(syntax) }
    let (values, result) = try injected(bodies, type)
    return Node(result, place) { [unowned self] in
      let whole = self.solver.resolve(result)
      let filled = zip(cases, values).map { item, value in
        var copy = item
        copy.body = self.yielding(self.coerce(value.finish(), to: whole))
        return copy
      }
      return Expr(
        .statement(Statement(.switch(subject, filled, label: label), place)), whole, place)
    }
  }

  // MARK: Loops

  private func builderLoop(_ loop: ForStmtSyntax, _ type: Type) throws -> Node {
    let place = range(loop)
    let outer = scope
    scope = LocalScope(parent: scope, function: function)
    defer { scope = outer }
    let (sequence, how, pattern, condition) = try orFail {
      let sequence = checkExpression(loop.sequence, expected: nil, unwraps: true)
      guard let how = iteration(over: sequence, at: loop.sequence) else {
        throw Failure(id: "not-a-sequence", message: "'for' needs a sequence", range: place)
      }
      let pattern = checkPattern(
        loop.pattern, type: how.element, binding: loop.caseKeyword == nil ? .constant : .matching)
      let condition = loop.whereClause.map {
        checkExpression($0.condition, expected: universe.bool, role: .condition)
      }
      return (sequence, how, pattern, condition)
    }
    let body = try builderBlock(loop.body.statements, type, range(loop.body))
    let collected = Variable(
      name: "parts", type: universe.array(body.type), isConstant: false, scope: .local,
      range: .nowhere, function: function)
    openVariables.append(collected)
    let read = Node(universe.array(body.type), place) { [unowned self] in
      Expr(.variable(collected), self.solver.resolve(collected.type), place)
    }
    let call = try requiredCall("buildArray", [(nil, read)], type, for: "'for'", place)
    let append = universe.members(
      named: "append", of: universe.array(.void), isStatic: false, environment
    ).compactMap { member -> FunctionDecl? in
      if case .function(let function) = member.decl, function.name == "append(_:)" {
        return function
      }
      return nil
    }.first
    return Node(call.type, place) { [unowned self] in
      let element = self.solver.resolve(body.type)
      let arrayType = self.universe.array(element)
      collected.type = arrayType
      guard let append, let parameter = append.genericParameters.first else {
        return Expr(.invalid, .error, place)
      }
      let step = Expr(
        .call(
          .direct(FunctionReference(append, Substitution([parameter: element]))),
          [.inout(.variable(collected)), .value(body.finish())]), .void, place)
      let whole = ForIn(
        pattern: pattern, sequence: sequence, makeIterator: how.makeIterator, next: how.next,
        iteratorType: how.iterator, elementType: how.element, condition: condition,
        body: Block(statements: [Statement(.expression(step), place)]), label: LoopLabel(nil))
      let value = call.finish()
      let block = Block(statements: [
        Statement(
          .binding(
            Pattern(.binding(collected), arrayType, .nowhere),
            value: Expr(.array([]), arrayType, place)), place),
        Statement(.forIn(whole), place),
        Statement(.yield(value), place),
      ])
      return Expr(
        .statement(Statement(.block(block, label: LoopLabel(nil)), place)), value.type, place)
    }
  }
}

extension Universe {
  /// A result builder must be able to put at least something together.
  func checkBuilder(_ nominal: NominalDecl) {
    guard nominal.hasAttribute("resultBuilder"),
      ["buildBlock", "buildPartialBlock"].allSatisfy({
        members(named: $0, of: nominal.declaredType, isStatic: true, []).isEmpty
      })
    else { return }
    report(
      "missing-builder-method", "the result builder '\(nominal.name)' has no 'buildBlock'",
      at: nominal.range, in: nominal.info.context.source,
      help: "add 'static func buildBlock(…)'")
  }
}

/// Finds a `return` of a function's own, not of functions and closures inside it.
private final class ReturnFinder: SyntaxVisitor {
  var found = false

  override func visit(_ node: ReturnStmtSyntax) -> SyntaxVisitorContinueKind {
    found = true
    return .skipChildren
  }

  override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}

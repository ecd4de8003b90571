import Diagnostics
import SwiftSyntax

/// Names declared among the statements of a function.
final class LocalScope {
  var names: [String: ValueDecl] = [:]
  var functions: [String: [FunctionDecl]] = [:]
  /// Variables without storage.
  var computed: [String: StorageDecl] = [:]
  /// Variables with wrappers: members of the variable that holds the wrapper.
  var wrapped: [String: (wrapper: Variable, path: [String])] = [:]
  let parent: LocalScope?
  let function: FunctionDecl

  init(parent: LocalScope?, function: FunctionDecl) {
    self.parent = parent
    self.function = function
  }

  /// The functions of the name in the innermost scope that has any.
  func functions(named name: String) -> [FunctionDecl]? {
    sequence(first: self, next: \.parent).lazy.compactMap { $0.functions[name] }.first
  }
}

/// Checks the statements of one function (or file) and builds their typed tree.
final class BodyChecker {
  let universe: Universe
  var context: DeclContext
  var function: FunctionDecl
  var scope: LocalScope
  /// The solver of the expression at hand.
  var solver: Solver
  /// Variables whose types are variables of the solver until it is done.
  var openVariables: [Variable] {
    get { solver.state.openVariables }
    set { solver.state.openVariables = newValue }
  }
  var labels: [LoopLabel] = []
  /// What the implicit members that chains begin with are members of, while their chains are inferred.
  var implicitBases: [SyntaxIdentifier: Type] = [:]
  /// Inside `if`/`switch` expressions: what their branches yield.
  var yieldType: Type?
  /// Observed properties that are written without their observers (in observers and initialisers).
  var unobserved: [StorageDecl: StorageDecl] = [:]
  /// Set while a closure without a written type collects what its returns give.
  var returns: ReturnCollector?
  var tryContext = TryContext.none
  /// How many `do` blocks around catch everything.
  var handlerDepth = 0
  /// Inside a `defer`.
  var isInDefer = false
  /// Inside a `do` with `catch` clauses.
  var isInDo = false
  /// The `E` of the innermost `do throws(E)`.
  var doThrown: Type?
  /// The errors that calls and `throw` in the `do` at hand throw; nil stands for `any Error`.
  var thrown: [Type?] = []
  /// What the pattern at hand binds so far.
  var boundInPattern: [(variable: Variable, node: Syntax)] = []
  /// The label written before the statement that comes next.
  var labelText: String?
  var loopLabels: Set<ObjectIdentifier> = []
  var switchLabels: Set<ObjectIdentifier> = []
  /// For each `switch` around the statement: the case that follows the one that it stands in.
  var followingCases: [SwitchCaseSyntax?] = []
  /// The type of the first branch of the `if`/`switch` expression at hand.
  var yieldFound: Type?
  /// Whether its value is an optional, of whatever the first branch gives.
  var yieldsOptional = false
  var yieldPlace: SourceRange?
  /// Where variables that are declared now come from.
  var declarationOrigin = VariableUsage.Origin.pattern
  /// The last expression of a cell, whose value is shown.
  var lastExpression: SyntaxIdentifier?
  var localTypes: [NominalDecl] = []
  var localFunctions: [SyntaxIdentifier: FunctionDecl] = [:]
  /// Computed variables of the file, which are declared before its statements are checked.
  var declaredComputed: Set<SyntaxIdentifier> = []
  /// Variables declared without a value: their first assignment is allowed even to a constant.
  var uninitialized: Set<Variable> = []
  /// Wrapped properties that the initialiser at hand has given their first value.
  var initializedWrappers: Set<StorageDecl> = []
  /// Elements of tuples that are called.
  var tupleFields: [StorageDecl: Int] = [:]
  /// Result builders that closures at these places are transformed by.
  var closureBuilders: [SourceRange: Type] = [:]
  var isTopLevel: Bool { function.kind == .main }

  final class ReturnCollector {
    var type: Type?
    /// Whether an optional is expected, of whatever the returns give.
    let isOptional: Bool
    /// Of the first return that needs the type of another one: `return nil`, `return []`.
    var failure: Failure?
    init(type: Type?, isOptional: Bool = false) {
      self.type = type
      self.isOptional = isOptional
    }
  }

  init(_ universe: Universe, _ context: DeclContext, _ function: FunctionDecl) {
    self.universe = universe
    self.context = context
    self.function = function
    scope = LocalScope(parent: universe.scopes[function], function: function)
    solver = Solver(universe, environment: context.environment)
    if let me = function.selfVariable { scope.names["self"] = .variable(me) }
    for parameter in function.parameters {
      scope.names[parameter.variable.name] = .variable(parameter.variable)
    }
  }

  var environment: [Requirement] { context.environment }
  var source: SourceText { context.source }

  func range(_ node: some SyntaxProtocol) -> SourceRange { source.range(of: node) }

  func report(_ failure: Failure) {
    if universe.isSpeculating {
      universe.speculativeFailures.append(failure)
      return
    }
    universe.report(
      failure.id, failure.message, at: failure.range, in: source, help: failure.help,
      notes: failure.notes)
  }

  func report(_ id: String, _ message: String, at node: some SyntaxProtocol, help: String? = nil) {
    report(Failure(id: id, message: message, range: range(node), help: help))
  }

  func unsupported(_ what: String, at node: some SyntaxProtocol, help: String? = nil) {
    report("unsupported", "\(what) not supported", at: node, help: help)
  }

  // MARK: Bodies

  /// The statements of a function.
  func check(_ statements: CodeBlockItemListSyntax) -> Block {
    prepareInitializer()
    let before = universe.diagnostics.count
    // Where it is wrong, what its statements do isn't known.
    var isRight: Bool { !universe.diagnostics.dropFirst(before).contains { $0.severity == .error } }
    let first = unpackParameters()
    let isValueBody = function.result != .void && function.kind != .initializer
    var block: Block
    if let built = checkBuilderBody(statements) {
      block = built
    } else if function.kind == .initializer, function.isFailable,
      let only = singleExpression(statements), only.is(NilLiteralExprSyntax.self)
    {
      block = Block(statements: [checkReturn(only, at: only)])
    } else if isValueBody, let only = singleExpression(statements), givesValue(only) {
      // `func f() -> Int { 1 }`
      block = Block(statements: [
        neverReturns(only) ? checkExpressionStatement(only) : checkReturn(only, at: only)
      ])
    } else {
      // A body may declare names that its parameters have.
      block = checkBlock(statements, newScope: !isTopLevel)
      if isValueBody, !function.isLibrary, isRight { requireReturn(block, statements) }
    }
    block.statements.insert(contentsOf: first, at: 0)
    if function.kind == .initializer, !function.isLibrary, isRight {
      block = checkInitialized(block, statements)
    }
    if !function.isLibrary, !universe.isSpeculating, isRight { checkUseBeforeAssignment(block) }
    if !function.isLibrary { universe.checkedBodies.append(block) }
    return block
  }

  /// The value of a default argument or of a property, as the body of a function.
  func checkValue(_ expression: ExprSyntax, type: Type?) -> Block {
    let value = checkExpression(expression, expected: type)
    if function.result.hasError { function.result = value.type }
    let block = Block(statements: [Statement(.return(value), value.range)])
    if !function.isLibrary { universe.checkedBodies.append(block) }
    return block
  }

  /// Statements inside another body built by hand (observers).
  func checkNested(
    _ statements: CodeBlockItemListSyntax, names: [String: Variable],
    unobserved: [StorageDecl: StorageDecl] = [:]
  ) -> Block {
    scope = LocalScope(parent: scope, function: function)
    for (name, variable) in names { scope.names[name] = .variable(variable) }
    self.unobserved = unobserved
    return checkBlock(statements, newScope: true)
  }

  /// In an initialiser properties are written without their observers.
  private func prepareInitializer() {
    guard function.kind == .initializer, let owner = function.owner else { return }
    _ = universe.storedProperties(of: owner)
    unobserved = owner.info.backing
  }

  /// Parameters that the body knows as variables: those that it consumes, and those in wrappers.
  private func unpackParameters() -> [Statement] {
    function.parameters.compactMap { parameter in
      let given = parameter.variable
      let value = Expr(.variable(given), given.type, given.range)
      if universe.consumed.contains(given) {
        return bind(
          Variable(
            name: given.name, type: given.type, isConstant: false, scope: .local,
            range: given.range, function: function), value)
      }
      guard let wrappers = universe.parameterWrappers[given] else { return nil }
      return bindWrapped(wrappers, value, given.name)
    }
  }

  func bind(_ variable: Variable, _ value: Expr) -> Statement {
    scope.names[variable.name] = .variable(variable)
    return Statement(
      .binding(Pattern(.binding(variable), variable.type, variable.range), value: value),
      variable.range)
  }

  func singleExpression(_ statements: CodeBlockItemListSyntax) -> ExprSyntax? {
    guard statements.count == 1, let item = statements.first?.item else { return nil }
    switch item {
    case .expr(let expression): return displayArgument(expression) == nil ? expression : nil
    case .stmt(let statement):
      return statement.as(ExpressionStmtSyntax.self)?.expression
    case .decl: return nil
    }
  }

  // MARK: Expressions

  /// Checks an expression on its own; reports and gives `.invalid` when it has no meaning.
  ///
  /// - Parameter unwraps: Whether a value declared as `T!` is the wrapped one.
  func checkExpression(
    _ expression: ExprSyntax, expected: Type?, role: ConversionRole = .value,
    unwraps: Bool = false
  ) -> Expr {
    solveFresh(at: expression, expected ?? .error) {
      var node = self.infer(expression, expected: expected)
      if unwraps, let implicit = node.implicit { node = implicit.unwrapped }
      if let expected { self.solver.convert(node.type, to: expected, role, at: node.range) }
      try self.solver.solve()
      self.closeVariables()
      let result = node.finish()
      return expected.map { self.coerce(result, to: self.solver.resolve($0)) } ?? result
    }
  }

  /// Runs with a solver of its own.
  func solveFresh(at node: some SyntaxProtocol, _ type: Type, _ body: () throws -> Expr) -> Expr {
    let outer = solver
    solver = Solver(universe, environment: environment)
    // Variables of the solver around it are no variables of this one.
    solver.skipVariables(outer.state.bindings.count)
    defer {
      solver.letGo()
      solver = outer
    }
    let before = universe.problemCount
    solver.problemsBefore = before
    do {
      let value = try body()
      if !value.type.hasVariables, !solver.isExcused { return value }
      if universe.problemCount == before, !solver.isExcused {
        report(
          "cannot-infer", "the type of this expression could not be inferred", at: node,
          help: "annotate the type")
      }
    } catch let failure as Failure {
      // What is wrong may have been told already.
      if failure.id != "cannot-infer" || universe.problemCount == before, !solver.isExcused {
        report(failure)
      }
    } catch {
      report("internal", "\(error)", at: node)
    }
    return Expr(.invalid, type.hasVariables ? .error : type, range(node))
  }

  /// Gives variables declared while solving their final types.
  func closeVariables() {
    for variable in openVariables { variable.type = solver.resolve(variable.type) }
    openVariables = []
  }

  func invalid(_ node: some SyntaxProtocol) -> Node {
    let range = range(node)
    return Node(.error, range) { Expr(.invalid, .error, range) }
  }

  // MARK: Names

  func declare(_ variable: Variable, at node: some SyntaxProtocol, mayHide: Bool = false) {
    if variable.scope == .local, !function.isLibrary, variable.name != "_", variable.name != "self"
    {
      universe.variableUsage.declare(variable, declarationOrigin, in: source)
    }
    if isTopLevel, variable.scope == .global {
      if let old = universe.scope.variables[variable.name], !mayHide {
        redeclared(variable.name, old.range, at: node)
      }
      universe.scope.variables[variable.name] = variable
      universe.forgetGlobal(variable.name)
      return
    }
    if case .variable(let old)? = scope.names[variable.name], variable.name != "_", !mayHide {
      redeclared(variable.name, old.range, at: node)
    }
    scope.names[variable.name] = .variable(variable)
  }

  private func redeclared(_ name: String, _ old: SourceRange, at node: some SyntaxProtocol) {
    report(
      Failure(
        id: "redeclared", message: "'\(name)' is declared twice in the same scope",
        range: range(node), help: "give one of them another name",
        notes: old == .nowhere ? [] : [.init("first declared here", at: old)]))
  }

  func makeVariable(
    _ name: String, _ type: Type, isConstant: Bool, at node: some SyntaxProtocol
  ) -> Variable {
    let isGlobal = isTopLevel && scope.parent == nil
    return Variable(
      name: name, type: type, isConstant: isConstant, scope: isGlobal ? .global : .local,
      range: range(node), function: isGlobal ? nil : function)
  }

  /// A variable is read or written here: notes what closures capture.
  func use(_ variable: Variable) {
    if variable.scope == .global {
      if function.kind != .main { variable.isCaptured = true }
      return
    }
    guard let owner = variable.function, owner !== function else {
      return
    }
    variable.isCaptured = true
    var current: FunctionDecl? = function
    while let here = current, here !== owner {
      if !here.captures.contains(variable) { here.captures.append(variable) }
      current = here.enclosing
    }
  }
}

extension Solver {
  /// Whether what doesn't fit in the expression follows from a mistake that has been told.
  fileprivate var isExcused: Bool { namesWhatIsWrong && problemsBefore > 0 }
}

extension Universe {
  var isSpeculating: Bool { speculationDepth > 0 }

  /// Grows with every complaint, told or held back.
  var problemCount: Int { diagnostics.count + speculativeFailures.count }
}

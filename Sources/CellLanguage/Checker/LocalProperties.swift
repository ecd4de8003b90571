import Diagnostics
import SwiftSyntax

/// Variables outside types that are more than a place: computed, observed or lazy ones. Each becomes
/// nested functions that read and write it.
extension BodyChecker {
  /// `var x: Int { … }`
  func checkComputedLocal(
    _ binding: PatternBindingSyntax, _ block: AccessorBlockSyntax, builder: Type?
  ) -> [Statement] {
    guard let name = name(of: binding), let annotation = binding.typeAnnotation,
      let accessors = universe.computedAccessors(block, in: context)
    else {
      report(
        "missing-type", "a computed variable needs a name and a type", at: binding,
        help: "write its type: 'var \(binding.pattern.trimmedDescription): … { … }'")
      return []
    }
    let storage = makeLocal(
      name, universe.resolveDeclaredType(annotation.type, in: context), at: binding)
    storage.isImplicitlyUnwrapped = annotation.type.isImplicitlyUnwrapped
    let getter = accessor(of: storage, newValue: nil, builder: builder, isLater: isAtTop) {
      $0.check(accessors.getter ?? [])
    }
    storage.getter = getter
    if accessors.hasSetter {
      storage.setter = accessor(
        of: storage, newValue: accessors.setterParameter ?? "newValue", isLater: isAtTop
      ) { $0.check(accessors.setter ?? []) }
    }
    return declare(storage, at: binding)
  }

  /// The computed variables of a file are known from its beginning, as its functions are.
  func declareComputed(_ items: CodeBlockItemListSyntax) {
    for item in items {
      guard let syntax = item.item.as(VariableDeclSyntax.self),
        syntax.bindings.contains(where: { $0.accessorBlock != nil && $0.typeAnnotation != nil }),
        universe.propertyWrappers(in: syntax.attributes, context).isEmpty,
        !syntax.modifiers.contains(where: { $0.name.text == "lazy" })
      else { continue }
      for binding in syntax.bindings {
        guard let block = binding.accessorBlock, binding.typeAnnotation != nil,
          universe.computedAccessors(block, in: context) != nil
        else { continue }
        declaredComputed.insert(binding.id)
        _ = checkComputedLocal(
          binding, block, builder: universe.builder(in: syntax.attributes, context))
      }
    }
  }

  /// `var x = 1 { didSet { … } }`
  func checkObservedLocal(_ binding: PatternBindingSyntax, _ block: AccessorBlockSyntax)
    -> [Statement]
  {
    let first = checkBinding(
      binding, binding.typeAnnotation?.type, isConstant: false, ownership: .strong)
    guard case .binding(let pattern, _) = first.kind, let name = name(of: binding),
      let variable = pattern.bindings.first, case .accessors(let list) = block.accessors
    else { return [first] }
    hide(variable)
    let storage = makeLocal(name, variable.type, at: binding)
    storage.getter = accessor(of: storage, newValue: nil) { checker in
      checker.use(variable)
      return Block(statements: [Statement(.return(checker.read(variable)), .nowhere)])
    }
    func observer(_ name: String) -> AccessorDeclSyntax? {
      list.first { $0.accessorSpecifier.text == name }
    }
    let (willSet, didSet) = (observer("willSet"), observer("didSet"))
    storage.setter = accessor(
      of: storage, newValue: willSet?.parameters?.name.text ?? "newValue"
    ) { checker in
      guard let newValue = checker.function.parameters.last?.variable else {
        return Block(statements: [])
      }
      checker.use(variable)
      let old = Variable(
        name: didSet?.parameters?.name.text ?? "oldValue", type: variable.type, isConstant: true,
        scope: .local, range: .nowhere, function: checker.function)
      var statements = [
        Statement(
          .binding(Pattern(.binding(old), old.type, .nowhere), value: checker.read(variable)),
          .nowhere)
      ]
      func run(_ body: CodeBlockSyntax?, _ names: [String: Variable]) {
        guard let body else { return }
        let block = checker.checkNested(body.statements, names: names)
        statements.append(Statement(.block(block, label: LoopLabel(nil)), .nowhere))
      }
      run(willSet?.body, [newValue.name: newValue])
      statements.append(
        Statement(
          .expression(
            Expr(.assign(.variable(variable), checker.read(newValue)), .void, .nowhere)), .nowhere))
      // Inside its own observer a variable is written without observing.
      run(didSet?.body, [old.name: old, storage.name: variable])
      return Block(statements: statements)
    }
    return [first] + declare(storage, at: binding)
  }

  /// `lazy var x = …`
  func checkLazyLocal(_ binding: PatternBindingSyntax, at syntax: VariableDeclSyntax) -> [Statement]
  {
    guard let name = name(of: binding), let initializer = binding.initializer else {
      report("missing-value", "a lazy variable needs a name and a value", at: binding)
      return []
    }
    guard !isTopLevel || scope.parent != nil else {
      report(
        "unsupported", "'lazy' is not possible on a variable outside functions and types",
        at: binding, help: "remove 'lazy'")
      return []
    }
    let written = binding.typeAnnotation.map {
      universe.resolveDeclaredType($0.type, in: context)
    }
    let kept = makeVariable(name.text, .error, isConstant: false, at: binding)
    let storage = makeLocal(name, written ?? .error, at: binding)
    storage.getter = accessor(of: storage, newValue: nil) { checker in
      let value = checker.checkExpression(initializer.value, expected: written)
      storage.type = written ?? value.type
      checker.function.result = storage.type
      kept.type = checker.universe.optional(storage.type)
      checker.use(kept)
      let found = Variable(
        name: "found", type: storage.type, isConstant: true, scope: .local, range: .nowhere,
        function: checker.function)
      let made = Variable(
        name: "made", type: storage.type, isConstant: true, scope: .local, range: .nowhere,
        function: checker.function)
      let pattern = Pattern(
        .some(Pattern(.binding(found), found.type, .nowhere)), kept.type, .nowhere)
      return Block(statements: [
        Statement(
          .if(
            [.matches(pattern, checker.read(kept))],
            then: Block(statements: [Statement(.return(checker.read(found)), .nowhere)]), else: nil),
          .nowhere),
        Statement(
          .binding(Pattern(.binding(made), made.type, .nowhere), value: value), .nowhere),
        checker.fill(kept, with: made),
        Statement(.return(checker.read(made)), .nowhere),
      ])
    }
    storage.setter = accessor(of: storage, newValue: "newValue") { checker in
      guard let newValue = checker.function.parameters.last?.variable else {
        return Block(statements: [])
      }
      checker.use(kept)
      return Block(statements: [checker.fill(kept, with: newValue)])
    }
    let empty = universe.nilExpr(kept.type, range(binding))
    let first = Statement(
      .binding(Pattern(.binding(kept), kept.type, range(binding)), value: empty), range(syntax))
    return [first] + declare(storage, at: binding)
  }

  private func fill(_ kept: Variable, with value: Variable) -> Statement {
    let wrapped = Expr(.wrap(read(value)), kept.type, .nowhere)
    return Statement(
      .expression(Expr(.assign(.variable(kept), wrapped), .void, .nowhere)), .nowhere)
  }

  private func read(_ variable: Variable) -> Expr {
    Expr(.variable(variable), variable.type, .nowhere)
  }

  // MARK: Parts

  private func name(of binding: PatternBindingSyntax) -> TokenSyntax? {
    binding.pattern.as(IdentifierPatternSyntax.self)?.identifier
  }

  private func makeLocal(_ name: TokenSyntax, _ type: Type, at binding: PatternBindingSyntax)
    -> StorageDecl
  {
    let storage = StorageDecl(
      name: name.name, type: type, isStatic: false, isConstant: false,
      range: range(name), owner: nil)
    scope.computed[storage.name] = storage
    return storage
  }

  /// The name means the variable's accessors from here on, not its place.
  private func hide(_ variable: Variable) {
    if isTopLevel, variable.scope == .global {
      universe.scope.variables[variable.name] = nil
    } else {
      scope.names[variable.name] = nil
    }
  }

  private var isAtTop: Bool { isTopLevel && scope.parent == nil }

  /// A getter, or with the name of its parameter a setter.
  ///
  /// - Parameter isLater: Whether it is checked with the functions of the file, and not at once.
  private func accessor(
    of storage: StorageDecl, newValue: String?, builder: Type? = nil, isLater: Bool = false,
    _ body: @escaping (BodyChecker) -> Block
  ) -> FunctionDecl {
    let decl = FunctionDecl(name: storage.name, kind: .function, range: storage.range)
    decl.builder = builder
    let inner = universe.prepare(decl, nil, nil, in: localContext(), isStatic: false)
    decl.enclosing = isAtTop ? nil : function
    decl.owner = function.owner
    if let newValue {
      let value = Variable(
        name: newValue, type: storage.type, isConstant: true, scope: .local, range: .nowhere,
        function: decl)
      decl.parameters = [Parameter(label: nil, variable: value)]
    } else {
      decl.result = storage.type
    }
    universe.scopes[decl] = scope
    decl.bodyProvider = { [unowned universe] decl in body(BodyChecker(universe, inner, decl)) }
    if isLater {
      universe.bodiesToCheck.append(decl)
    } else {
      _ = decl.checkBody()
    }
    return decl
  }

  /// Functions of a cell see its computed variables; nested ones are bound where they stand.
  private func declare(_ storage: StorageDecl, at binding: PatternBindingSyntax) -> [Statement] {
    if isAtTop {
      universe.scope.computed[storage.name] = storage
      return []
    }
    return [storage.getter, storage.setter].compactMap { $0 }.map {
      Statement(.function($0), range(binding))
    }
  }
}

/// What `_read` and `_modify` give away.
extension BodyChecker {
  func checkYield(_ statement: YieldStmtSyntax) -> [Statement] {
    let place = range(statement)
    guard case .single(let yielded) = statement.yieldedExpressions, let storage = function.storage
    else {
      unsupported("'yield' is", at: statement)
      return []
    }
    if function.kind == .getter {
      let value = checkExpression(yielded, expected: storage.type)
      return [Statement(.return(value), place)]
    }
    guard let target = yielded.as(InOutExprSyntax.self),
      let newValue = function.parameters.last?.variable
    else {
      report("inout-argument", "'_modify' yields a place", at: yielded, help: "write '&' before it")
      return []
    }
    let assignment = solveFresh(at: target, .error) {
      let node = infer(target.expression, expected: storage.type)
      guard solver.unify(node.type, storage.type) else {
        throw solver.mismatch(node.type, storage.type, .value, node.range)
      }
      try solver.solve()
      closeVariables()
      switch node.currentPlace() {
      case .mutable(let target)?:
        return Expr(.assign(target, read(newValue)), .void, node.range)
      case let place:
        reportImmutable(place, "yield this", node.range)
        return Expr(.invalid, .error, node.range)
      }
    }
    return [Statement(.expression(assignment), place)]
  }
}

import Diagnostics

/// Building the typed tree of member accesses.
extension BodyChecker {
  func readMember(
    _ choice: MemberChoice, base: Node?, _ name: String, _ range: SourceRange,
    isSuper: Bool = false
  ) -> Expr {
    let type = solver.resolve(choice.type)
    switch choice.kind {
    case .none:
      return Expr(.invalid, .error, range)
    case .tupleElement(let index):
      guard let base else { return Expr(.invalid, .error, range) }
      return Expr(.tupleElement(base.finish(), index), type, range)
    case .storage(let storage, let candidate):
      requireAccess(to: storage, name, range)
      return readStorage(
        storage, candidate, base: base?.finish(), node: base, [], type, range, isSuper: isSuper,
        context: choice.tryContext)
    case .enumCase(let decl):
      return readCase(decl, of: solver.resolve(choice.baseType), type, range)
    case .typeValue(let type):
      return Expr(.metatype(type), .metatype(type), range)
    case .metatypeSelf:
      return base?.finish() ?? Expr(.invalid, .error, range)
    case .function(let function, let candidate, let opening):
      requireAccess(to: function, name, range)
      noteNestedUse(of: function)
      refuse(function, range)
      var reference = FunctionReference(function, opening.resolved(for: function))
      reference.isDirect = isSuper
      if choice.isSpread {
        let value = readFunction(
          reference, candidate, base: base, solver.resolve(choice.type), range)
        return spread(
          value,
          over: .tuple(
            choice.spreadTuple.map { TupleElement(label: nil, type: solver.resolve($0)) }))
      }
      return readFunction(reference, candidate, base: base, type, range)
    }
  }

  /// A case without payload, or the function that makes one with.
  private func readCase(
    _ decl: EnumCaseDecl, of base: Type, _ type: Type, _ range: SourceRange
  ) -> Expr {
    if decl.payload.isEmpty { return Expr(.enumCase(decl, []), type, range) }
    var substitution = Substitution()
    if case .nominal(let nominal, let arguments) = base {
      substitution = universe.bindings(of: nominal, arguments)
    }
    let reference = FunctionReference(universe.caseFunction(decl), substitution)
    return Expr(.functionValue(reference, receiver: nil), type, range)
  }

  private func readFunction(
    _ reference: FunctionReference, _ candidate: Candidate, base: Node?, _ type: Type,
    _ range: SourceRange
  ) -> Expr {
    if reference.decl.takesMetatype, let base {
      return Expr(.functionValue(reference, receiver: base.finish()), type, range)
    }
    if reference.decl.kind == .initializer, candidate.ownerType != nil,
      reference.decl.owner?.kind == .class
    {
      return inheritedInitializer(reference, type, range)
    }
    guard candidate.isInstanceMember, !reference.decl.isStatic, let base else {
      return Expr(.functionValue(reference, receiver: nil), type, range)
    }
    let receiver = asReceiver(base.finish(), candidate)
    return Expr(.functionValue(reference, receiver: receiver), type, range)
  }

  /// An inherited initialiser as a function: it makes the subclass.
  private func inheritedInitializer(
    _ reference: FunctionReference, _ type: Type, _ range: SourceRange
  ) -> Expr {
    guard case .function(let made) = type else { return Expr(.invalid, .error, range) }
    let decl = closureDecl("initialiser", range)
    decl.isThrowing = made.isThrowing
    decl.result = made.result
    let given = made.parameters.map { parameter in
      Variable(
        name: "given", type: parameter.type, isConstant: true, scope: .local, range: range,
        function: decl)
    }
    decl.parameters = given.map { Parameter(label: nil, variable: $0) }
    let arguments = given.map { Argument.value(Expr(.variable($0), $0.type, range)) }
    let call = Expr(.call(.construct(reference), arguments), made.result, range)
    let block = Block(statements: [Statement(.return(call), range)])
    decl.bodyProvider = { _ in block }
    return Expr(.closure(decl), type, range)
  }

  /// What the prelude declares only to say why a cell can't have it.
  func refuse(_ callee: FunctionDecl, _ range: SourceRange) {
    guard let reason = universe.refusals[callee], !function.isLibrary,
      universe.isSpeculating || universe.refusedPlaces.insert(range).inserted
    else { return }
    let labels = callee.name.drop { $0 != "(" }
    let name = callee.kind == .initializer ? (callee.owner?.name ?? "init") + labels : callee.name
    report(
      Failure(
        id: "unsupported", message: "'\(name)' is not supported: \(reason)", range: range))
  }

  /// A nested function that is used here must have what it captures at hand.
  func noteNestedUse(of callee: FunctionDecl) {
    guard callee.enclosing != nil, callee !== function else { return }
    universe.nestedUses.append((callee, function))
    for variable in callee.captures { use(variable) }
  }

  /// The receiver as the declaring type sees it.
  func asReceiver(_ value: Expr, _ candidate: Candidate) -> Expr {
    if let owner = candidate.ownerType, candidate.proto == nil {
      let type = solver.resolve(owner)
      if type != value.type { return Expr(.upcast(value), type, value.range) }
    }
    return value
  }

  @inline(never)
  func readStorage(
    _ storage: StorageDecl, _ candidate: Candidate, base: Expr?, node: Node?,
    _ indices: [Expr], _ type: Type, _ range: SourceRange, isSuper: Bool = false,
    context tryContext: TryContext
  ) -> Expr {
    let storage = stored(storage, in: base)
    if let global = storage.global { return Expr(.global(global), type, range) }
    if isDirect(storage, base: base, isSuper: isSuper), let base {
      let receiver = asReceiver(base, candidate)
      return storage.owner?.kind == .class
        ? Expr(.objectField(receiver, storage), type, range)
        : Expr(.field(receiver, storage), type, range)
    }
    guard let getter = storage.getter else { return Expr(.invalid, .error, range) }
    refuse(getter, range)
    if getter.isThrowing {
      let accessors = accessorSubstitution(candidate)
      noteThrown(
        getter.thrown.map { universe.substitute($0, accessors) }, storage.name, range, tryContext)
    }
    if getter.isStatic, let metatype = metatype(base, candidate, range) {
      let reference = FunctionReference(getter, accessorSubstitution(candidate))
      let indices = indices.map { Argument.value($0) }
      if case .metatype(let type) = metatype.kind, case .existential = type, !function.isLibrary {
        protocolMember(storage.name, type, range)
        return Expr(.invalid, .error, range)
      }
      return Expr(callStatic(reference, metatype, indices, isSuper: isSuper), type, range)
    }
    var arguments: [Argument] = []
    if !getter.isStatic, let base {
      if getter.isMutating {
        let place = node?.currentPlace()
        if case .mutable(let value)? = place {
          arguments.append(.inout(value))
        } else {
          reportImmutable(place, "read the lazy property '\(storage.name)'", range)
        }
      } else {
        arguments.append(.value(asReceiver(base, candidate)))
      }
    }
    arguments += indices.map { .value($0) }
    let reference = FunctionReference(getter, accessorSubstitution(candidate))
    let isDynamic = getter.isDynamic && !isSuper
    return Expr(
      .call(isDynamic ? .dynamic(reference) : .direct(reference), arguments), type, range)
  }

  /// Inside initialisers and observers the stored property stands for the observed one.
  private func stored(_ storage: StorageDecl, in base: Expr?) -> StorageDecl {
    // A closure or a `defer` is no part of the initialiser or observer.
    guard let backing = unobserved[storage], !isInDefer, function.kind != .closure else {
      return storage
    }
    if storage.isStatic { return backing }
    if case .variable(let variable)? = base?.kind, variable.name == "self" {
      return backing.type == storage.type ? backing : storage
    }
    return storage
  }

  func reportImmutable(_ place: Place?, _ action: String, _ range: SourceRange) {
    // What is no place because it is wrong has been complained about.
    if universe.problemCount > solver.problemsBefore { return }
    if case .unknown? = place { return }
    guard case .immutable(let why, let help)? = place else {
      report(
        Failure(
          id: "immutable", message: "can't \(action): this is a value, not a variable",
          range: range))
      return
    }
    report(Failure(id: "immutable", message: "can't \(action): \(why)", range: range, help: help))
  }

  func memberPlace(
    _ choice: MemberChoice, base: Node, _ name: String, _ range: SourceRange,
    isSuper: Bool = false
  ) -> Place {
    let type = solver.resolve(choice.type)
    switch choice.kind {
    case .tupleElement(let index):
      switch base.currentPlace() {
      case .mutable(let value)?: return .mutable(.tupleElement(value, index, type: type))
      case let immutable?: return immutable
      case nil: return .immutable("this is a value, not a variable", help: nil)
      }
    case .storage(let storage, let candidate):
      requireAccess(to: storage, name, range)
      return storagePlace(storage, candidate, base: base, [], type, range, isSuper: isSuper)
    case .none:
      return .unknown
    default:
      return .immutable("'\(name)' is not a variable", help: nil)
    }
  }

  /// Whether a property is reached where it is stored, not through accessors.
  private func isDirect(_ storage: StorageDecl, base: Expr?, isSuper: Bool) -> Bool {
    guard storage.storedIndex != nil else { return false }
    return !storage.isOverridden || isSuper || isOwnSelf(base) && storage.owner === function.owner
  }

  /// `self` in the initialiser at hand, not in a closure there.
  private func isOwnSelf(_ base: Expr?) -> Bool {
    guard case .variable(let variable)? = base?.kind else { return false }
    return variable.name == "self" && function.kind == .initializer
      && variable.function === function
  }

  func storagePlace(
    _ storage: StorageDecl, _ candidate: Candidate, base: Node?, _ indices: [Expr], _ type: Type,
    _ range: SourceRange, isSuper: Bool = false
  ) -> Place {
    if let hidden = privateSetter(of: storage) { return hidden }
    let own = storage.isStatic ? stored(storage, in: nil) : storage
    if let global = own.global {
      return storage.isConstant
        ? .immutable("'\(storage.name)' is a 'let' constant", help: "declare it with 'static var'")
        : .mutable(.global(global))
    }
    let baseExpr = base?.finish()
    let storage = stored(storage, in: baseExpr)
    let constant = Place.immutable(
      "'\(storage.name)' is a 'let' constant", help: "declare it with 'var' to change it")
    if isDirect(storage, base: baseExpr, isSuper: isSuper), let base, let baseExpr {
      if storage.isConstant, !isOwnSelf(baseExpr) { return constant }
      if storage.owner?.kind == .class {
        return .mutable(.objectField(asReceiver(baseExpr, candidate), storage, type: type))
      }
      switch base.currentPlace() {
      case .mutable(let value)?: return .mutable(.field(value, storage, type: type))
      case let immutable?: return immutable
      case nil: return .immutable("this is a value, not a variable", help: nil)
      }
    }
    guard let getter = storage.getter else { return constant }
    let what = storage.name == "subscript" ? "this subscript" : "'\(storage.name)'"
    guard let setter = storage.setter else {
      return .immutable("\(what) has no setter", help: nil)
    }
    let substitution = accessorSubstitution(candidate)
    var target: LValue.Base?
    if setter.isStatic, let metatype = metatype(baseExpr, candidate, range) {
      let isKnown = if case .metatype = metatype.kind { true } else { false }
      if setter.takesMetatype || !isKnown { target = .value(metatype) }
    }
    if !setter.isStatic, let base, let baseExpr {
      if setter.isMutating, !universe.isClassType(baseExpr.type, environment) {
        switch base.currentPlace() {
        case .mutable(let value)?: target = .place(value)
        case let immutable?: return immutable
        case nil: return .immutable("this is a value, not a variable", help: nil)
        }
      } else {
        target = .value(asReceiver(baseExpr, candidate))
      }
    }
    var getterReference = FunctionReference(getter, substitution)
    var setterReference = FunctionReference(setter, substitution)
    getterReference.isDirect = isSuper
    setterReference.isDirect = isSuper
    return .mutable(
      .computed(
        base: target, getter: getterReference, setter: setterReference, indices, type: type))
  }

  // MARK: Errors

  /// A call here throws errors of the type (nil: of any): it must stand under `try`, where somebody
  /// handles them.
  func noteThrown(
    _ type: Type?, _ name: String, _ range: SourceRange, _ tryContext: TryContext
  ) {
    let known = FunctionType(
      parameters: [], result: .void, isThrowing: true, thrown: type.map { solver.resolve($0) }
    ).normalized
    guard known.isThrowing else { return }
    requireTry(name, range, context: tryContext)
    guard tryContext == .marked else { return }
    thrown.append(known.thrown)
    let limit = isInDo ? doThrown : handlerDepth == 0 ? function.thrown : nil
    guard let limit, !limit.hasError, known.thrown ?? universe.anyError != limit,
      limit != universe.anyError
    else { return }
    report(
      Failure(
        id: "type-mismatch",
        message:
          "'\(name)' throws '\(universe.describe(known.thrown ?? universe.anyError))', but only '\(universe.describe(limit))' can be thrown here",
        range: range, help: "catch it, and throw what is expected"))
  }

  private func requireTry(_ name: String, _ range: SourceRange, context tryContext: TryContext) {
    switch tryContext {
    case .handled: return
    case .marked: requireHandler(at: range)
    case .none:
      report(
        Failure(
          id: "missing-try",
          message: "'\(name)' can throw, but the call is not marked with 'try'", range: range,
          help: "write 'try' before it"))
    }
  }
}

extension Universe {
  /// Whether a function of the library throws what the function that it is given throws, of its
  /// type; others that rethrow say no type.
  func passesErrorsOn(_ function: FunctionDecl) -> Bool {
    guard function.isLibrary, function.isRethrowing else { return false }
    switch function.name {
    case "map(_:)": return true
    case "flatMap(_:)": return function.owner === optionalDecl
    default: return false
    }
  }
}

/// What stands around an expression that may throw.
enum TryContext { case none, marked, handled }

import Diagnostics
import SwiftSyntax

/// Stored properties, and what Swift builds on them: observers and `lazy`.
extension Universe {
  func makeStored(
    _ storage: StorageDecl, _ binding: PatternBindingSyntax, observers: AccessorBlockSyntax?,
    isLazy: Bool, _ entry: MemberEntry
  ) {
    let context = entry.context
    if let initializer = binding.initializer, !isLazy {
      let (value, rest) = initializer.value.part(at: entry.path)
      if rest.isEmpty {
        storage.initialValue = makeValue(
          value, type: storage.type, name: "initial \(storage.name)", in: context)
      } else {
        let whole = sharedValue(
          value, binding, at: entry.path.dropLast(rest.count), in: context)
        if storage.isStatic || context.nominal == nil {
          storage.initialValue = makePart(of: whole, at: rest, storage, in: context)
        } else {
          (storage.initialValue, storage.initialPath) = (whole.lazyInitialValue, rest)
        }
      }
    } else if !storage.isConstant, !isLazy, isOptional(storage.type) {
      storage.initialValue = makeNil(storage.type, in: context)
    }
    if storage.isStatic || context.nominal == nil {
      let global = Variable(
        name: storage.name, type: storage.type, isConstant: storage.isConstant, scope: .global,
        range: storage.range, function: nil)
      global.lazyInitialValue = storage.initialValue
      if let observers, case .accessors(let list) = observers.accessors {
        makeObserved(storage, list, entry, global)
      } else {
        storage.global = global
      }
      if storage.initialValue == nil {
        report(
          "missing-value", "the static property '\(storage.name)' needs a value",
          at: storage.range, in: context.source)
      }
      return
    }
    guard let nominal = context.nominal else { return }
    if context.isExtension {
      report(
        "stored-in-extension", "an extension can't add stored properties",
        at: storage.range, in: context.source,
        help: "make '\(storage.name)' computed, or move it into the type")
      return
    }
    if nominal.kind == .protocol || nominal.kind == .enum {
      let isEnum = nominal.kind == .enum
      report(
        isEnum ? "stored-in-enum" : "stored-in-protocol",
        isEnum
          ? "an enum can't have stored properties"
          : "a property in a protocol must say whether it is read or set too",
        at: storage.range, in: context.source,
        help: isEnum
          ? "make '\(storage.name)' computed, or a payload of the cases"
          : "write '{ get }' or '{ get set }' behind its type")
      return
    }
    if nominal.kind == .struct, storage.isConstant, !entry.path.isEmpty, binding.initializer != nil
    {
      report(
        "unsupported", "constants of a struct can't share one value", at: binding.pattern,
        in: context, help: "declare each on its own, or write 'var'")
    }
    let modifiers =
      entry.syntax.as(VariableDeclSyntax.self)?.modifiers.map(\.name.text) ?? []
    if modifiers.contains("override") {
      guard let observers, case .accessors(let list) = observers.accessors else {
        report(
          "stored-override", "a stored property can't override another one", at: storage.range,
          in: context.source,
          help: "make it computed, or assign '\(storage.name)' in the initialiser")
        return
      }
      return makeObserving(storage, list, entry)
    }
    if isLazy {
      makeLazy(storage, entry, nominal)
    } else if let observers, case .accessors(let list) = observers.accessors {
      makeObserved(storage, list, entry, nominal)
    } else {
      store(storage, entry, nominal)
    }
  }

  func store(_ storage: StorageDecl, _ entry: MemberEntry, _ nominal: NominalDecl) {
    storage.storedIndex = nominal.storedProperties.count
    nominal.storedProperties.append(storage)
    nominal.info.storagePlaces[storage] =
      nominal.info.memberOrder.firstIndex { $0 === entry } ?? 0
  }

  func isOptional(_ type: Type) -> Bool {
    if case .nominal(let nominal, _) = type { return nominal === optionalDecl }
    return false
  }

  private func makeNil(_ type: Type, in context: DeclContext) -> FunctionDecl {
    let value = FunctionDecl(name: "nil", kind: .value, range: .nowhere)
    value.genericParameters = context.innermostNominal?.genericParameters ?? []
    value.owner = context.innermostNominal
    value.selfType = context.innermostNominal?.declaredType
    value.result = type
    value.bodyProvider = { [unowned self] _ in
      Block(statements: [Statement(.return(self.nilExpr(type, .nowhere)), .nowhere)])
    }
    return value
  }

  func nilExpr(_ type: Type, _ range: SourceRange) -> Expr {
    guard let none = cases(of: optionalDecl).first(where: { $0.name == "none" }) else {
      return Expr(.invalid, type, range)
    }
    return Expr(.enumCase(none, []), type, range)
  }

  /// The stored property behind a computed one.
  private func makeBacking(
    _ storage: StorageDecl, named name: String? = nil, type: Type, _ entry: MemberEntry,
    _ nominal: NominalDecl
  ) -> StorageDecl {
    let backing = StorageDecl(
      name: name ?? storage.name, type: type, isStatic: false, isConstant: false,
      range: storage.range,
      owner: nominal)
    store(backing, entry, nominal)
    return backing
  }

  /// Reads or writes the backing property through `self`.
  private func place(_ backing: StorageDecl, in function: FunctionDecl) -> LValue? {
    guard let me = function.selfVariable else { return nil }
    if function.owner?.kind == .class {
      return .objectField(
        Expr(.variable(me), me.type, .nowhere), backing, type: backing.type)
    }
    return .field(.variable(me), backing, type: backing.type)
  }

  private func makeObserved(
    _ storage: StorageDecl, _ list: AccessorDeclListSyntax, _ entry: MemberEntry,
    _ nominal: NominalDecl
  ) {
    let backing = makeBacking(storage, type: storage.type, entry, nominal)
    backing.initialValue = storage.initialValue
    nominal.info.backing[storage] = backing
    let getter = makeAccessor(.getter, of: storage, entry).function
    getter.bodyProvider = { [unowned self] getter in
      guard let place = self.place(backing, in: getter) else { return Block(statements: []) }
      return Block(statements: [
        Statement(.return(Expr(.load(place), backing.type, .nowhere)), .nowhere)
      ])
    }
    storage.getter = getter
    makeObservingSetter(storage, list, entry, backing: backing) { [unowned self] function in
      self.place(backing, in: function)
    }
  }

  /// A static property with observers; the global keeps the value.
  private func makeObserved(
    _ storage: StorageDecl, _ list: AccessorDeclListSyntax, _ entry: MemberEntry,
    _ global: Variable
  ) {
    let backing = StorageDecl(
      name: storage.name, type: storage.type, isStatic: true, isConstant: false,
      range: storage.range, owner: storage.owner)
    backing.global = global
    let getter = makeAccessor(.getter, of: storage, entry).function
    getter.bodyProvider = { _ in
      Block(statements: [
        Statement(.return(Expr(.global(global), global.type, .nowhere)), .nowhere)
      ])
    }
    storage.getter = getter
    makeObservingSetter(storage, list, entry, backing: backing) { _ in .global(global) }
  }

  /// `override var x: Int { didSet { … } }`: the superclass keeps the value.
  private func makeObserving(
    _ storage: StorageDecl, _ list: AccessorDeclListSyntax, _ entry: MemberEntry
  ) {
    let getter = makeAccessor(.getter, of: storage, entry)
    getter.function.bodyProvider = { [unowned self] function in
      let checker = BodyChecker(self, getter.context, function)
      guard let place = checker.inheritedPlace(of: storage) else { return Block(statements: []) }
      return Block(statements: [
        Statement(.return(Expr(.load(place), storage.type, .nowhere)), .nowhere)
      ])
    }
    storage.getter = getter.function
    makeObservingSetter(storage, list, entry, backing: nil) { [unowned self] function in
      BodyChecker(self, getter.context, function).inheritedPlace(of: storage)
    }
  }

  /// A setter that runs `willSet` and `didSet` around writing to `place`.
  private func makeObservingSetter(
    _ storage: StorageDecl, _ list: AccessorDeclListSyntax, _ entry: MemberEntry,
    backing: StorageDecl?, place: @escaping (FunctionDecl) -> LValue?
  ) {
    let setter = makeAccessor(.setter, of: storage, entry)
    storage.setter = setter.function
    func observer(_ name: String) -> AccessorDeclSyntax? {
      list.first { $0.accessorSpecifier.text == name }
    }
    let willSet = observer("willSet")
    let didSet = observer("didSet")
    setter.function.bodyProvider = { [unowned self] function in
      guard let place = place(function), let newValue = function.parameters.last?.variable else {
        return Block(statements: [])
      }
      let checker = BodyChecker(self, setter.context, function)
      var statements: [Statement] = []
      let old = Variable(
        name: didSet?.parameters?.name.text ?? "oldValue", type: storage.type, isConstant: true,
        scope: .local, range: .nowhere, function: function)
      statements.append(
        Statement(
          .binding(
            Pattern(.binding(old), old.type, .nowhere),
            value: Expr(.load(place), old.type, .nowhere)), .nowhere))
      if let willSet, let body = willSet.body {
        let name = willSet.parameters?.name.text ?? "newValue"
        let block = checker.checkNested(body.statements, names: [name: newValue])
        statements.append(Statement(.block(block, label: LoopLabel(nil)), .nowhere))
      }
      statements.append(
        Statement(
          .expression(
            Expr(
              .assign(place, Expr(.variable(newValue), newValue.type, .nowhere)), .void, .nowhere)),
          .nowhere))
      if let didSet, let body = didSet.body {
        // Inside its own observer a property is written without observing.
        let block = checker.checkNested(
          body.statements, names: [old.name: old],
          unobserved: backing.map { [storage: $0] } ?? [:])
        statements.append(Statement(.block(block, label: LoopLabel(nil)), .nowhere))
      }
      return Block(statements: statements)
    }
    if !entry.context.source.isLibrary { bodiesToCheck.append(setter.function) }
  }

  private func makeLazy(_ storage: StorageDecl, _ entry: MemberEntry, _ nominal: NominalDecl) {
    let backing = makeBacking(
      storage, named: "$__lazy_storage_$_" + storage.name, type: optional(storage.type), entry,
      nominal)
    backing.initialValue = makeNil(backing.type, in: entry.context)
    let getter = makeAccessor(.getter, of: storage, entry)
    getter.function.isMutating = nominal.kind != .class
    markSelf(getter.function)
    storage.getter = getter.function
    let syntax = entry.syntax.as(VariableDeclSyntax.self)
    let initializer = syntax.flatMap { Array($0.bindings)[entry.position].initializer }
    storage.initialValue = nil
    getter.function.bodyProvider = { [unowned self] function in
      guard let place = self.place(backing, in: function), let initializer else {
        return Block(statements: [])
      }
      let checker = BodyChecker(self, getter.context, function)
      let found = Variable(
        name: "found", type: storage.type, isConstant: true, scope: .local, range: .nowhere,
        function: function)
      let value = checker.checkExpression(initializer.value, expected: storage.type)
      let made = Variable(
        name: "made", type: storage.type, isConstant: true, scope: .local, range: .nowhere,
        function: function)
      let read = Expr(.variable(made), made.type, .nowhere)
      return Block(statements: [
        Statement(
          .if(
            [
              .matches(
                Pattern(
                  .some(Pattern(.binding(found), found.type, .nowhere)), backing.type, .nowhere),
                Expr(.load(place), backing.type, .nowhere))
            ],
            then: Block(statements: [
              Statement(.return(Expr(.variable(found), found.type, .nowhere)), .nowhere)
            ]), else: nil), .nowhere),
        Statement(
          .binding(Pattern(.binding(made), made.type, .nowhere), value: value), .nowhere),
        Statement(
          .expression(
            Expr(.assign(place, Expr(.wrap(read), backing.type, .nowhere)), .void, .nowhere)),
          .nowhere),
        Statement(.return(read), .nowhere),
      ])
    }
    if !entry.context.source.isLibrary { bodiesToCheck.append(getter.function) }
    let setter = makeAccessor(.setter, of: storage, entry).function
    storage.setter = setter
    setter.bodyProvider = { [unowned self] function in
      guard let place = self.place(backing, in: function),
        let newValue = function.parameters.last?.variable
      else { return Block(statements: []) }
      let read = Expr(.variable(newValue), newValue.type, .nowhere)
      return Block(statements: [
        Statement(
          .expression(
            Expr(.assign(place, Expr(.wrap(read), backing.type, .nowhere)), .void, .nowhere)),
          .nowhere)
      ])
    }
  }
}

extension BodyChecker {
  /// `super.x` for a property that overrides `x`.
  fileprivate func inheritedPlace(of storage: StorageDecl) -> LValue? {
    guard let me = function.selfVariable, let parent = universe.superclass(of: me.type) else {
      return nil
    }
    let base = Node(parent, .nowhere) {
      Expr(.upcast(Expr(.variable(me), me.type, .nowhere)), parent, .nowhere)
    }
    let members = universe.members(named: storage.name, of: parent, isStatic: false, environment)
    for member in members {
      guard case .storage(let inherited) = member.decl else { continue }
      let candidate = Candidate(member, base: parent, isInstance: true)
      let place = storagePlace(
        inherited, candidate, base: base, [], storage.type, storage.range, isSuper: true)
      switch place {
      case .mutable(let place): return place
      case .immutable, .unknown:
        reportImmutable(place, "observe '\(storage.name)'", storage.range)
        return nil
      }
    }
    return nil
  }
}

// Declarations refer to one another in circles: a type to its methods, a method to the types it
// names, a recursive function to itself. Nobody needs them after the universe.
extension Universe {
  /// Cuts the links between declarations, so that their memory is given back.
  func takeApart() {
    var cutter = LinkCutter()
    var file: FileScope? = scope
    while let here = file {
      here.entries.values.joined().forEach { cutter.cut($0) }
      here.variables.values.forEach { cutter.cut($0) }
      here.computed.values.forEach { cutter.cut($0) }
      (here.entries, here.extensions, here.cache) = ([:], [:], [:])
      file = here.parent
    }
    nominalsByName.values.forEach { cutter.cut($0) }
    operatorEntries.values.joined().forEach { cutter.cut($0) }
    synthesizedFunctions.values.forEach { cutter.cut($0) }
    caseFunctions.values.forEach { cutter.cut($0) }
    scopes.keys.forEach { cutter.cut($0) }
    for scope in Array(scopes.values) + Array(scopesOfTypes.values) {
      scope.computed.values.forEach { cutter.cut($0) }
      scope.functions.values.joined().forEach { cutter.cut($0) }
      scope.functions = [:]
      scope.names = [:]
      scope.computed = [:]
    }
  }
}

/// Walks declarations and takes away what each one refers to; what has been met is left alone.
private struct LinkCutter {
  private var met: Set<ObjectIdentifier> = []

  private mutating func isNew(_ object: AnyObject) -> Bool {
    met.insert(ObjectIdentifier(object)).inserted
  }

  mutating func cut(_ entry: MemberEntry) {
    guard isNew(entry) else { return }
    switch entry.resolved {
    case .function(let function): cut(function)
    case .storage(let storage): cut(storage)
    case .variable(let variable): cut(variable)
    case .type(let nominal): cut(nominal)
    case .enumCase, .alias, .parameter, .associatedType, nil: break
    }
    entry.context.forgetDeclarations()
    entry.forget()
  }

  mutating func cut(_ nominal: NominalDecl) {
    guard isNew(nominal) else { return }
    let info = nominal.info
    info.memberOrder.forEach { cut($0) }
    info.overrides.forEach { cut($0) }
    info.backing.values.forEach { cut($0) }
    for wrapped in info.wrapped.values {
      cut(wrapped.storage)
      cut(wrapped.backing)
      if let projected = wrapped.projected { cut(projected) }
      if let value = wrapped.initialWrappedValue { cut(value) }
    }
    for conformance in info.conformances {
      conformance.witnesses.values.forEach { cut($0) }
      conformance.witnesses = [:]
      conformance.associatedTypes = [:]
    }
    nominal.storedProperties.forEach { cut($0) }
    nominal.requirementFunctions.forEach { cut($0) }
    for element in nominal.cases {
      element.defaults.forEach { if let value = $0 { cut(value) } }
      (element.defaults, element.payload) = ([], [])
    }
    if let deinitializer = nominal.deinitializer { cut(deinitializer) }
    info.context.forgetDeclarations()
    nominal.forgetMembers()
  }

  mutating func cut(_ storage: StorageDecl) {
    guard isNew(storage) else { return }
    for accessor in [storage.getter, storage.setter, storage.modifier, storage.initialValue] {
      if let accessor { cut(accessor) }
    }
    if let global = storage.global { cut(global) }
    (storage.getter, storage.setter, storage.modifier) = (nil, nil, nil)
    (storage.initialValue, storage.global, storage.owner) = (nil, nil, nil)
  }

  mutating func cut(_ variable: Variable) {
    guard isNew(variable), let value = variable.lazyInitialValue else { return }
    cut(value)
    variable.lazyInitialValue = nil
  }

  mutating func cut(_ function: FunctionDecl) {
    guard isNew(function) else { return }
    for parameter in function.parameters {
      if let value = parameter.defaultValue { cut(value) }
    }
    function.forgetBody()
  }
}

extension DeclContext {
  fileprivate func forgetDeclarations() {
    var here: DeclContext? = self
    while let context = here {
      (context.nominal, context.function) = (nil, nil)
      (context.localDecls, context.genericParameters, context.requirements) = ([:], [:], [])
      here = context.parent
    }
  }
}

extension NominalDecl {
  fileprivate func forgetMembers() {
    checkerInfo = nil
    (storedProperties, cases, requirementFunctions) = ([], [], [])
    (inheritedProtocols, associatedTypes, genericParameters, requirements) = ([], [], [], [])
    (superclass, deinitializer) = (nil, nil)
  }
}

extension FunctionDecl {
  fileprivate func forgetBody() {
    dropBody()
    (parameters, captures, captureList, requirements) = ([], [], [], [])
    (owner, overridden, selfVariable, selfType, builder) = (nil, nil, nil, nil, nil)
  }
}

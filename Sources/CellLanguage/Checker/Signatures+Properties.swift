import SwiftSyntax

/// Properties, subscripts and their accessors.
extension Universe {
  func makeProperty(
    _ syntax: VariableDeclSyntax, at position: Int, _ entry: MemberEntry
  ) -> StorageDecl? {
    let bindings = Array(syntax.bindings)
    let binding = bindings[position]
    let context = entry.context
    let annotation = syntax.annotation(at: position)
    let isConstant = syntax.bindingSpecifier.text == "let"
    checkAttributes(syntax.attributes, in: context)
    let wrappers = propertyWrappers(in: syntax.attributes, context)
    if !wrappers.isEmpty { return makeWrapped(binding, annotation?.type, wrappers, entry) }
    let isInProtocol = context.nominal?.kind == .protocol && !context.isExtension
    let outerHandler = someTypeHandler
    defer { someTypeHandler = outerHandler }
    let getterHolder = FunctionDecl(
      name: entry.name, kind: .getter, range: context.source.range(of: binding.pattern))
    someTypeHandler = { bound in
      guard case .existential(let existential) = bound else { return bound }
      let parameters = context.nominal?.genericParameters ?? []
      return .opaque(
        OpaqueTypeDecl(
          owner: getterHolder, bound: existential, genericParameters: parameters),
        parameters.map { .parameter($0) })
    }
    var type: Type
    if let annotation {
      type = resolveDeclaredType(
        annotation.type, completedBy: binding.initializer?.value, in: context)
      type = part(of: type, at: entry.path, binding.pattern, in: context)
    } else if let initializer = binding.initializer {
      let isLazy = syntax.modifiers.contains { $0.name.text == "lazy" }
      let (value, rest) = initializer.value.part(at: entry.path)
      type = inferType(of: value, in: context, knowsSelf: isLazy)
      type = part(of: type, at: rest, binding.pattern, in: context)
    } else {
      report(
        "missing-type", "'\(entry.name)' needs a type or a value", at: binding, in: context)
      type = .error
    }
    // One place for all: in an extension for one type it holds that.
    if entry.isStatic, context.isExtension { type = canonical(type, context.environment) }
    let storage = StorageDecl(
      name: entry.name, type: type, isStatic: entry.isStatic,
      isConstant: isConstant, range: context.source.range(of: binding.pattern),
      owner: context.nominal)
    storage.isImplicitlyUnwrapped = annotation?.type.isImplicitlyUnwrapped ?? false
    if let reason = syntax.attributes.argument(of: "refused", in: context) {
      let getter = makeAccessor(.getter, of: storage, entry, holder: getterHolder)
      getter.function.implementation = .native("refused")
      refusals[getter.function] = reason
      storage.getter = getter.function
      return storage
    }
    if let native = syntax.attributes.argument(of: "native", in: context) {
      let getter = makeAccessor(.getter, of: storage, entry, holder: getterHolder)
      getter.function.implementation = .native(native)
      storage.getter = getter.function
      return storage
    }
    if let host = syntax.attributes.argument(of: "host", in: context), let index = Int(host) {
      let getter = makeAccessor(.getter, of: storage, entry, holder: getterHolder)
      getter.function.implementation = .host(module: context.nominal?.module ?? "", index: index)
      storage.getter = getter.function
      if let host = syntax.attributes.argument(of: "hostset", in: context), let index = Int(host) {
        let setter = makeAccessor(.setter, of: storage, entry)
        setter.function.implementation = .host(module: context.nominal?.module ?? "", index: index)
        storage.setter = setter.function
      }
      return storage
    }
    let modifiers = syntax.modifiers.map(\.name.text)
    for modifier in syntax.modifiers {
      if modifier.name.text == "weak" { storage.ownership = .weak }
      if modifier.name.text == "unowned" { storage.ownership = .unowned }
    }
    checkOwnership(
      storage.ownership, of: storage.type, at: binding, in: context,
      isWritten: annotation != nil)
    if let block = binding.accessorBlock, let accessors = computedAccessors(block, in: context) {
      addAccessors(accessors, to: storage, entry, holder: getterHolder, isInProtocol)
      storage.getter?.builder = builder(in: syntax.attributes, context)
      return storage
    }
    storage.builder = builder(in: syntax.attributes, context)
    if entry.isStatic { refuseStatic(storage, context) }
    makeStored(
      storage, binding, observers: binding.accessorBlock, isLazy: modifiers.contains("lazy"),
      entry)
    return storage
  }

  /// A stored static needs one type that it belongs to.
  private func refuseStatic(_ storage: StorageDecl, _ context: DeclContext) {
    guard !context.source.isLibrary, let nominal = context.nominal else { return }
    let isOpen = nominal.genericParameters.contains {
      canonical(.parameter($0), context.environment).isAbstract
    }
    guard isOpen else { return }
    report(
      "misplaced-static",
      nominal.kind == .protocol
        ? "an extension of a protocol can't store '\(storage.name)'"
        : "the generic type '\(nominal.name)' can't store a static '\(storage.name)': it is many types",
      at: storage.range, in: context.source,
      help: "make it computed, or move it out of the type")
  }

  /// The type of a property as written; generic arguments left out there follow from its value.
  private func resolveDeclaredType(
    _ syntax: TypeSyntax, completedBy value: ExprSyntax?, in context: DeclContext
  ) -> Type {
    guard let value else { return resolveDeclaredType(syntax, in: context) }
    let outer = unboundTypeHandler
    defer { unboundTypeHandler = outer }
    var isOpen = false
    unboundTypeHandler = {
      isOpen = true
      return .error
    }
    let type = resolveDeclaredType(syntax, in: context)
    return isOpen ? inferType(of: value, syntax, in: context) : type
  }

  /// Only objects can be referred to weakly.
  func checkOwnership(
    _ ownership: StorageDecl.Ownership, of type: Type, at node: some SyntaxProtocol,
    in context: DeclContext, isWritten: Bool
  ) {
    guard ownership != .strong, !type.hasError else { return }
    if ownership == .weak, isWritten, !isOptional(type) {
      report(
        "weak-value",
        "a 'weak' variable is an optional, since it becomes nil when its object goes", at: node,
        in: context, help: "write '\(describe(optional(type)))'")
      return
    }
    var type = type
    if isOptional(type), case .nominal(_, let inner) = type { type = inner.first ?? type }
    guard !isClassType(type, context.environment) else { return }
    report(
      "weak-value",
      "'\(ownership == .weak ? "weak" : "unowned")' needs a class, and '\(describe(type))' is none",
      at: node, in: context, help: "remove it: values are copied, not shared")
  }

  struct Accessors {
    var getter: CodeBlockItemListSyntax?
    var setter: CodeBlockItemListSyntax?
    var setterParameter: String?
    var hasSetter = false
    var isGetterMutating = false
    var isSetterNonmutating = false
    var getterThrows: ThrowsClauseSyntax?
    var getterNative: String?
    var setterNative: String?
    var getterHost: String?
    var setterHost: String?
    var modifier: CodeBlockItemListSyntax?
    var modifierNative: String?
  }

  /// The accessors of a computed property; nil for a stored one with observers.
  func computedAccessors(_ block: AccessorBlockSyntax, in context: DeclContext) -> Accessors? {
    var result = Accessors()
    switch block.accessors {
    case .getter(let body):
      result.getter = body
      return result
    case .accessors(let list):
      var isComputed = false
      for accessor in list {
        let modifier = accessor.modifier?.name.text
        switch accessor.accessorSpecifier.text {
        case "get", "_read":
          isComputed = true
          result.getter = accessor.body?.statements
          result.isGetterMutating = modifier == "mutating"
          result.getterThrows = accessor.effectSpecifiers?.throwsClause
          result.getterNative = accessor.attributes.argument(of: "native", in: context)
          result.getterHost = accessor.attributes.argument(of: "host", in: context)
        case "_modify":
          result.modifier = accessor.body?.statements
          result.isSetterNonmutating = modifier == "nonmutating"
          result.modifierNative = accessor.attributes.argument(of: "native", in: context)
        case "set":
          isComputed = true
          result.hasSetter = true
          result.setter = accessor.body?.statements
          result.setterParameter = accessor.parameters?.name.text
          result.isSetterNonmutating = modifier == "nonmutating"
          result.setterNative = accessor.attributes.argument(of: "native", in: context)
          result.setterHost = accessor.attributes.argument(of: "host", in: context)
        default: break
        }
      }
      if !context.source.isLibrary, let modifier = result.modifier {
        // A cell's `_modify` writes what it yields; a setter says the same.
        if !result.hasSetter { (result.hasSetter, result.setter) = (true, modifier) }
        result.modifier = nil
      }
      return isComputed ? result : nil
    }
  }

  func addAccessors(
    _ accessors: Accessors, to storage: StorageDecl, _ entry: MemberEntry,
    holder: FunctionDecl? = nil, _ isInProtocol: Bool,
    parameters: FunctionParameterClauseSyntax? = nil,
    generics: (GenericParameterClauseSyntax?, GenericWhereClauseSyntax?) = (nil, nil)
  ) {
    func fill(
      _ function: FunctionDecl, _ context: DeclContext, _ body: CodeBlockItemListSyntax?,
      _ native: String?, _ host: String?
    ) {
      if let native {
        function.implementation = .native(native)
      } else if let host, let index = Int(host) {
        function.implementation = .host(module: function.owner?.module ?? "", index: index)
      } else if isInProtocol {
        function.implementation = .requirement
      } else if let body {
        function.bodyProvider = { [unowned self] function in
          BodyChecker(self, context, function).check(body)
        }
        if !function.isLibrary { bodiesToCheck.append(function) }
      }
    }
    let getter = makeAccessor(
      .getter, of: storage, entry, holder: holder, parameters: parameters, generics: generics)
    getter.function.isMutating = accessors.isGetterMutating
    setThrowing(getter.function, accessors.getterThrows, in: getter.context)
    if accessors.isGetterMutating { markSelf(getter.function) }
    fill(
      getter.function, getter.context, accessors.getter, accessors.getterNative,
      accessors.getterHost)
    storage.getter = getter.function
    if accessors.hasSetter {
      let setter = makeAccessor(
        .setter, of: storage, entry, parameters: parameters, generics: generics,
        valueName: accessors.setterParameter ?? "newValue",
        isNonmutating: accessors.isSetterNonmutating)
      fill(
        setter.function, setter.context, accessors.setter, accessors.setterNative,
        accessors.setterHost)
      storage.setter = setter.function
    }
    if accessors.modifier != nil || accessors.modifierNative != nil {
      let modifier = makeAccessor(
        .getter, of: storage, entry, parameters: parameters, generics: generics)
      modifier.function.isMutating = true
      markSelf(modifier.function)
      fill(
        modifier.function, modifier.context, accessors.modifier, accessors.modifierNative, nil)
      storage.modifier = modifier.function
    }
  }

  func makeAccessor(
    _ kind: FunctionDecl.Kind, of storage: StorageDecl, _ entry: MemberEntry,
    holder: FunctionDecl? = nil, parameters: FunctionParameterClauseSyntax? = nil,
    generics: (GenericParameterClauseSyntax?, GenericWhereClauseSyntax?) = (nil, nil),
    valueName: String = "newValue", isNonmutating: Bool = false
  ) -> (function: FunctionDecl, context: DeclContext) {
    let function =
      holder ?? FunctionDecl(name: storage.name, kind: kind, range: storage.range)
    let context = prepare(
      function, generics.0, generics.1, in: entry.context, isStatic: entry.isStatic)
    function.storage = storage
    if let parameters {
      resolveParameters(parameters, of: function, in: context, isSubscript: true)
    }
    let modifiers =
      entry.syntax.asProtocol((any WithModifiersSyntax).self)?.modifiers.map(\.name.text) ?? []
    setDispatch(function, modifiers, entry.context)
    if kind == .setter {
      function.isMutating = !isNonmutating && entry.context.nominal?.kind != .class
      markSelf(function)
      let value = Variable(
        name: valueName, type: storage.type, isConstant: true, scope: .local, range: .nowhere,
        function: function)
      function.parameters.append(Parameter(label: nil, variable: value))
    } else {
      function.result = storage.type
    }
    return (function, context)
  }

  func makeSubscript(_ syntax: SubscriptDeclSyntax, _ entry: MemberEntry) -> StorageDecl {
    // The element type may name the subscript's own generic parameters, so the getter comes first.
    let probe = FunctionDecl(
      name: "subscript", kind: .getter,
      range: entry.context.source.range(of: syntax.subscriptKeyword))
    let context = prepare(
      probe, syntax.genericParameterClause, syntax.genericWhereClause, in: entry.context,
      isStatic: entry.isStatic)
    let type = resolveType(syntax.returnClause.type, in: context)
    let storage = StorageDecl(
      name: "subscript", type: type, isStatic: entry.isStatic, isConstant: false,
      range: probe.range, owner: entry.context.nominal)
    let isInProtocol = entry.context.nominal?.kind == .protocol && !entry.context.isExtension
    var accessors =
      syntax.accessorBlock.flatMap { computedAccessors($0, in: context) } ?? Accessors()
    if let native = syntax.attributes.argument(of: "native", in: context) {
      accessors.getterNative = native
    }
    if let host = syntax.attributes.argument(of: "host", in: context) {
      accessors.getterHost = host
    }
    if let host = syntax.attributes.argument(of: "hostset", in: context) {
      accessors.setterHost = host
      accessors.hasSetter = true
    }
    addAccessors(
      accessors, to: storage, entry, isInProtocol, parameters: syntax.parameterClause,
      generics: (syntax.genericParameterClause, syntax.genericWhereClause))
    storage.getter?.builder = builder(in: syntax.attributes, context)
    if !(syntax.genericParameterClause?.parameters.isEmpty ?? true), let getter = storage.getter {
      // Read the result again in the getter's own generic context.
      let inner = DeclContext(parent: entry.context, source: entry.context.source)
      for parameter in getter.genericParameters {
        inner.genericParameters[parameter.name] = parameter
      }
      inner.requirements = getter.requirements
      storage.type = resolveType(syntax.returnClause.type, in: inner)
      getter.result = storage.type
      if let setter = storage.setter, let newValue = setter.parameters.last?.variable {
        let own = zip(getter.genericParameters, setter.genericParameters)
        let renamed = own.map { ($0, Type.parameter($1)) }
        newValue.type = substitute(
          storage.type, Substitution(Dictionary(renamed, uniquingKeysWith: { a, _ in a })))
      }
    }
    return storage
  }
}

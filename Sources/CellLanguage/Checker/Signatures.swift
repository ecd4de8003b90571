import Diagnostics
import SwiftSyntax

/// From a declaration as written to the declaration value; bodies are checked when first asked for.
extension Universe {
  func resolveMember(_ entry: MemberEntry) -> ValueDecl? {
    if let library = entry.library, library.declaresType {
      return declareType(library, entry).map { .type($0) }
    }
    let decl = makeMember(entry)
    if let decl { noteAccess(of: decl, entry) }
    return decl
  }

  private func makeMember(_ entry: MemberEntry) -> ValueDecl? {
    if let nominal = entry.context.nominal {
      resolveHeader(of: nominal)
      resolvePendingExtensions()
    }
    switch entry.syntax.as(DeclSyntaxEnum.self) {
    case .functionDecl(let syntax):
      return .function(makeFunction(syntax, in: entry.context, isStatic: entry.isStatic))
    case .initializerDecl(let syntax):
      return .function(makeInitializer(syntax, in: entry.context))
    case .deinitializerDecl(let syntax):
      let function = FunctionDecl(
        name: "deinit", kind: .deinitializer, range: entry.context.source.range(of: syntax))
      let context = prepare(function, nil, nil, in: entry.context, isStatic: false)
      setBody(function, syntax.body, in: context)
      return .function(function)
    case .variableDecl(let syntax):
      if let name = syntax.name(at: entry.position), name != entry.name {
        return wrapperMember(entry, of: name)
      }
      return makeProperty(syntax, at: entry.position, entry).map { .storage($0) }
    case .subscriptDecl(let syntax):
      return .storage(makeSubscript(syntax, entry))
    case .enumCaseDecl(let syntax):
      return makeCase(syntax, at: entry.position, entry).map { .enumCase($0) }
    case .typeAliasDecl(let syntax):
      return .alias(makeAlias(syntax, in: entry.context))
    default:
      return nil
    }
  }

  func makeAlias(_ syntax: TypeAliasDeclSyntax, in outer: DeclContext) -> TypeAlias {
    let context = DeclContext(parent: outer, source: outer.source)
    let alias = TypeAlias(name: syntax.name.name, type: .error)
    for parameter in syntax.genericParameterClause?.parameters ?? [] {
      let own = GenericParameter(name: parameter.name.text)
      context.genericParameters[own.name] = own
      alias.genericParameters.append(own)
    }
    context.requirements += genericRequirements(
      syntax.genericParameterClause, syntax.genericWhereClause, in: context)
    alias.type = resolveType(syntax.initializer.value, in: context)
    return alias
  }

  /// Sets what every callable has in common and returns the context of its signature and body.
  func prepare(
    _ function: FunctionDecl, _ generics: GenericParameterClauseSyntax?,
    _ whereClause: GenericWhereClauseSyntax?, in outer: DeclContext, isStatic: Bool
  ) -> DeclContext {
    let context = DeclContext(parent: outer, source: outer.source)
    context.function = function
    function.isLibrary = outer.source.isLibrary
    function.isStatic = isStatic
    if let nominal = outer.nominal {
      resolveHeader(of: nominal)
      function.owner = nominal
      function.selfType = nominal.declaredType
      function.genericParameters = nominal.genericParameters
      if !isStatic, function.kind != .value {
        let variable = Variable(
          name: "self", type: nominal.declaredType, isConstant: true, scope: .local,
          range: .nowhere, function: function)
        function.selfVariable = variable
      } else if isStatic, nominal.kind == .class, !isOperator(function.name) {
        function.selfVariable = Variable(
          name: "self", type: .metatype(nominal.declaredType), isConstant: true, scope: .local,
          range: .nowhere, function: function)
      }
    } else if let enclosing = outer.innermostFunction {
      function.enclosing = enclosing
      function.genericParameters = enclosing.genericParameters
      function.selfType = enclosing.selfType
      function.owner = enclosing.owner
    }
    for parameter in generics?.parameters ?? [] {
      let own = GenericParameter(name: parameter.name.text)
      context.genericParameters[own.name] = own
      function.genericParameters.append(own)
    }
    context.requirements += genericRequirements(generics, whereClause, in: context)
    function.requirements = context.environment
    return context
  }

  func makeFunction(_ syntax: FunctionDeclSyntax, in outer: DeclContext, isStatic: Bool)
    -> FunctionDecl
  {
    let function = FunctionDecl(
      name: fullName(syntax.name.text, syntax.signature.parameterClause), kind: .function,
      range: outer.source.range(of: syntax.name))
    let context = prepare(
      function, syntax.genericParameterClause, syntax.genericWhereClause, in: outer,
      isStatic: isStatic)
    let modifiers = syntax.modifiers.map(\.name.text)
    function.isMutating = modifiers.contains("mutating")
    markSelf(function)
    setDispatch(function, modifiers, outer)
    refuse(syntax.signature.effectSpecifiers?.asyncSpecifier, "'async'", in: context)
    setThrowing(function, syntax.signature.effectSpecifiers?.throwsClause, in: context)
    resolveParameters(syntax.signature.parameterClause, of: function, in: context)
    checkRethrowing(function, syntax.signature.effectSpecifiers?.throwsClause, in: context)
    function.result = resolveResult(syntax.signature.returnClause?.type, of: function, in: context)
    let written = context.requirements.flatMap { requirement -> [Type] in
      if case .same(let a, let b) = requirement { [a, b] } else { [] }
    }
    addImpliedRequirements([function.result] + written, of: function, in: context)
    function.returnsSelf =
      outer.nominal?.kind == .class && namesSelf(syntax.signature.returnClause?.type)
    setImplementation(function, syntax.attributes, syntax.body, in: context)
    checkAttributes(syntax.attributes, in: context)
    checkGenericParameters(syntax.genericParameterClause, of: function, in: context)
    function.builder = builder(in: syntax.attributes, context)
    if syntax.attributes.contains(named: "discardableResult") { discardable.insert(function) }
    if syntax.attributes.contains(named: "_disfavoredOverload") { disfavored.insert(function) }
    return function
  }

  func setThrowing(
    _ function: FunctionDecl, _ clause: ThrowsClauseSyntax?, in context: DeclContext
  ) {
    let type = FunctionType(
      parameters: [], result: .void, isThrowing: clause != nil,
      thrown: thrownType(clause, in: context)
    ).normalized
    (function.isThrowing, function.thrown) = (type.isThrowing, type.thrown)
    function.isRethrowing = clause?.throwsSpecifier.text == "rethrows"
  }

  /// The type in `throws(E)`.
  func thrownType(_ clause: ThrowsClauseSyntax?, in context: DeclContext) -> Type? {
    clause?.type.map { resolveType($0, in: context) }
  }

  /// What rethrows has errors from a function that it is given.
  private func checkRethrowing(
    _ function: FunctionDecl, _ clause: ThrowsClauseSyntax?, in context: DeclContext
  ) {
    guard let clause, clause.throwsSpecifier.tokenKind == .keyword(.rethrows),
      !context.source.isLibrary
    else { return }
    let throwing = function.parameters.contains { parameter in
      var type = parameter.variable.type
      while isOptional(type), case .nominal(_, let inner) = type { type = inner.first ?? .error }
      if case .function(let given) = type { return given.isThrowing }
      return type.hasError
    }
    guard !throwing else { return }
    report(
      "misplaced-modifier", "'rethrows' needs a parameter that is a function and may throw",
      at: clause.throwsSpecifier, in: context, help: "write 'throws'")
  }

  private func refuse(_ token: TokenSyntax?, _ what: String, in context: DeclContext) {
    guard let token else { return }
    report(
      "unsupported",
      "\(what) is not supported: cells run one after the other, so there is no concurrency",
      at: token, in: context)
  }

  func setDispatch(_ function: FunctionDecl, _ modifiers: [String], _ outer: DeclContext) {
    guard let nominal = outer.nominal, nominal.kind == .class else { return }
    function.isDynamic =
      !outer.isExtension && !(function.isStatic && modifiers.contains("static"))
      && !nominal.isFinal && !modifiers.contains("final")
    if modifiers.contains("override") { function.isDynamic = true }
  }

  /// A method's `self` can be written to when it is mutating; a class's never.
  func markSelf(_ function: FunctionDecl) {
    guard let old = function.selfVariable, !function.isStatic else { return }
    let isClass = function.owner?.kind == .class
    let isInitializer = function.kind == .initializer
    let canWrite = !isClass && (function.isMutating || isInitializer)
    let variable = Variable(
      name: "self", type: old.type, isConstant: !canWrite, scope: .local, range: .nowhere,
      function: function)
    variable.isInout = canWrite && !isInitializer
    function.selfVariable = variable
  }

  private func setImplementation(
    _ function: FunctionDecl, _ attributes: AttributeListSyntax?, _ body: CodeBlockSyntax?,
    in context: DeclContext
  ) {
    if let reason = attributes?.argument(of: "refused", in: context) {
      refusals[function] = reason
      function.implementation = .native("refused")
    } else if let name = attributes?.argument(of: "native", in: context) {
      function.implementation = .native(name)
    } else if let host = attributes?.argument(of: "host", in: context), let index = Int(host) {
      function.implementation = .host(module: function.owner?.module ?? "", index: index)
    } else if body == nil, let owner = context.parent?.nominal, owner.kind == .protocol {
      function.implementation = .requirement
    } else {
      setBody(function, body, in: context)
    }
  }

  func setBody(_ function: FunctionDecl, _ body: CodeBlockSyntax?, in context: DeclContext) {
    function.implementation = .body
    guard let body else {
      report(
        "missing-body", "'\(function.name)' needs a body", at: function.range, in: context.source)
      return
    }
    function.bodyProvider = { [unowned self] function in
      BodyChecker(self, context, function).check(body.statements)
    }
    if !function.isLibrary { bodiesToCheck.append(function) }
  }

  func resolveParameters(
    _ clause: FunctionParameterClauseSyntax, of function: FunctionDecl, in context: DeclContext,
    isSubscript: Bool = false
  ) {
    let outerHandler = someTypeHandler
    defer { someTypeHandler = outerHandler }
    for syntax in clause.parameters {
      someTypeHandler = { bound in
        var name = "some"
        if case .existential(let existential) = bound, !existential.protocols.isEmpty {
          name += " " + existential.protocols.map(\.name).joined(separator: " & ")
        }
        let own = GenericParameter(name: name)
        function.genericParameters.append(own)
        if case .existential(let existential) = bound {
          for proto in existential.protocols {
            context.requirements.append(.conforms(.parameter(own), to: proto))
            for associated in self.primaryAssociatedTypes(of: proto) {
              if let fixed = existential.fixed[associated] {
                context.requirements.append(.same(.member(.parameter(own), associated), fixed))
              }
            }
          }
        }
        function.requirements = context.environment
        return .parameter(own)
      }
      let resolved = resolveParameterType(syntax.type, in: context)
      let name = syntax.secondName ?? syntax.firstName
      var type = resolved.type
      let isVariadic = syntax.ellipsis != nil
      if isVariadic { type = array(type) }
      let variable = Variable(
        name: name.name, type: type, isConstant: !resolved.isInout, scope: .local,
        range: context.source.range(of: name), function: function)
      variable.isInout = resolved.isInout
      variable.isImplicitlyUnwrapped = syntax.type.isImplicitlyUnwrapped
      var label: String? = syntax.firstName.text == "_" ? nil : syntax.firstName.name
      if isSubscript, syntax.secondName == nil { label = nil }
      var parameter = Parameter(label: label, variable: variable)
      parameter.isVariadic = isVariadic
      parameter.isAutoclosure = resolved.isAutoclosure
      checkAttributes(syntax.attributes, in: context)
      parameter.builder = builder(in: syntax.attributes, context)
      let wrappers = propertyWrappers(in: syntax.attributes, context)
      if !wrappers.isEmpty { parameterWrappers[variable] = wrappers }
      if syntax.type.as(AttributedTypeSyntax.self)?.isMarked("consuming") ?? false {
        consumed.insert(variable)
      }
      if case .function = type {
        if !resolved.isAutoclosure, !isEscaping(syntax.type) { nonEscaping.insert(variable) }
      } else if isEscaping(syntax.type), !type.hasError {
        report(
          "misplaced-modifier", "'@escaping' needs a function, and '\(describe(type))' is none",
          at: syntax.type, in: context, help: "remove '@escaping'")
      }
      if let value = syntax.defaultValue?.value {
        parameter.callPlace = value.as(MacroExpansionExprSyntax.self)?.macroName.text
        var valueType = type
        if resolved.isAutoclosure, case .function(let closure) = type { valueType = closure.result }
        parameter.defaultValue = makeValue(
          value, type: valueType, name: "default", in: context, generic: function)
      }
      function.parameters.append(parameter)
    }
    addImpliedRequirements(function.parameters.map(\.variable.type), of: function, in: context)
  }

  private func isEscaping(_ type: TypeSyntax) -> Bool {
    type.as(AttributedTypeSyntax.self)?.attributes.contains(named: "escaping") ?? false
  }

  /// The type that an attribute names.
  func attributeType(_ attribute: AttributeSyntax, in context: DeclContext) -> NominalDecl? {
    guard let name = attribute.attributeName.as(IdentifierTypeSyntax.self)?.name.text else {
      guard attribute.attributeName.is(MemberTypeSyntax.self),
        case .nominal(let nominal, _) = resolveExtendedType(attribute.attributeName, in: context)
      else { return nil }
      return nominal
    }
    switch lookUpType(name, in: context).first {
    case .type(let nominal)?: return nominal
    case .alias(let alias)?:
      if case .nominal(let nominal, _) = alias.type { return nominal }
      return nil
    default: return nil
    }
  }

  /// The result builder named by an attribute.
  func builder(in attributes: AttributeListSyntax, _ context: DeclContext) -> Type? {
    for element in attributes {
      guard let attribute = element.as(AttributeSyntax.self),
        attribute.attributeName.trimmedDescription.first?.isUppercase ?? false,
        let nominal = attributeType(attribute, in: context), nominal.hasAttribute("resultBuilder")
      else { continue }
      return resolveType(attribute.attributeName, in: context)
    }
    return nil
  }

  /// A default argument or initial value as a function without parameters.
  func makeValue(
    _ expression: ExprSyntax, type: Type?, name: String, in context: DeclContext,
    generic function: FunctionDecl? = nil
  ) -> FunctionDecl {
    makeValue(at: expression, type: type, name: name, in: context, generic: function) {
      $0.checkValue(expression, type: type)
    }
  }

  func makeValue(
    at syntax: some SyntaxProtocol, type: Type?, name: String, in context: DeclContext,
    generic function: FunctionDecl? = nil, _ body: @escaping (BodyChecker) -> Block
  ) -> FunctionDecl {
    let value = FunctionDecl(name: name, kind: .value, range: context.source.range(of: syntax))
    value.isLibrary = context.source.isLibrary
    value.owner = context.innermostNominal
    value.selfType = context.innermostNominal?.declaredType
    value.genericParameters =
      function?.genericParameters ?? context.innermostNominal?.genericParameters ?? []
    value.requirements = context.environment
    value.result = type ?? .error
    let inner = DeclContext(parent: context, source: context.source)
    inner.function = value
    value.bodyProvider = { [unowned self] value in
      body(BodyChecker(self, inner, value))
    }
    if !value.isLibrary { bodiesToCheck.append(value) }
    return value
  }

  func resolveResult(_ syntax: TypeSyntax?, of function: FunctionDecl, in context: DeclContext)
    -> Type
  {
    guard let syntax else { return .void }
    let outerHandler = someTypeHandler
    defer { someTypeHandler = outerHandler }
    someTypeHandler = { bound in
      guard case .existential(let existential) = bound else { return bound }
      let opaque = OpaqueTypeDecl(
        owner: function, bound: existential, genericParameters: function.genericParameters)
      return .opaque(opaque, function.genericParameters.map { .parameter($0) })
    }
    function.isImplicitlyUnwrapped = syntax.isImplicitlyUnwrapped
    return resolveDeclaredType(syntax, in: context)
  }

  /// `Self` or `Self?`: the only places where Swift allows `Self` in a class.
  private func namesSelf(_ type: TypeSyntax?) -> Bool {
    guard let type else { return false }
    if let optional = type.as(OptionalTypeSyntax.self) { return namesSelf(optional.wrappedType) }
    return type.as(IdentifierTypeSyntax.self)?.name.text == "Self"
  }

  func makeInitializer(_ syntax: InitializerDeclSyntax, in outer: DeclContext) -> FunctionDecl {
    let function = FunctionDecl(
      name: fullName("init", syntax.signature.parameterClause), kind: .initializer,
      range: outer.source.range(of: syntax.initKeyword))
    let context = prepare(
      function, syntax.genericParameterClause, syntax.genericWhereClause, in: outer,
      isStatic: false)
    markSelf(function)
    setThrowing(function, syntax.signature.effectSpecifiers?.throwsClause, in: context)
    function.isFailable = syntax.optionalMark != nil
    function.isImplicitlyUnwrapped = syntax.optionalMark?.text == "!"
    resolveParameters(syntax.signature.parameterClause, of: function, in: context)
    let made = function.selfType ?? .error
    function.result = function.isFailable ? optional(made) : made
    let modifiers = syntax.modifiers.map(\.name.text)
    function.isDelegating = modifiers.contains("convenience")
    if function.isDelegating { convenienceInitializers.insert(function) }
    if syntax.attributes.contains(named: "_disfavoredOverload") { disfavored.insert(function) }
    if modifiers.contains("required") { requiredInitializers.insert(function) }
    if modifiers.contains("required") || modifiers.contains("override") {
      function.isDynamic = true
    }
    setImplementation(function, syntax.attributes, syntax.body, in: context)
    checkGenericParameters(syntax.genericParameterClause, of: function, in: context)
    return function
  }

  /// What no argument and no result names can't be known at a call.
  private func checkGenericParameters(
    _ clause: GenericParameterClauseSyntax?, of function: FunctionDecl, in context: DeclContext
  ) {
    guard let clause, !context.source.isLibrary else { return }
    let named =
      function.parameters.map(\.variable.type) + [function.result]
      + function.requirements.flatMap { requirement -> [Type] in
        if case .same(let a, let b) = requirement { [a, b] } else { [] }
      }
    for syntax in clause.parameters {
      guard let own = context.genericParameters[syntax.name.text],
        !named.contains(where: { $0.hasError || $0.mentions(.parameter(own)) })
      else { continue }
      report(
        "generic-arguments",
        "no parameter and no result of '\(function.name)' says what '\(own.name)' is",
        at: syntax, in: context, help: "take it as a value: '_ type: \(own.name).Type'")
    }
  }

  func fullName(_ base: String, _ clause: FunctionParameterClauseSyntax) -> String {
    if isOperator(base) { return base }
    let labels = clause.parameters.map { $0.firstName.name + ":" }
    return base.withoutBackticks + "(" + labels.joined() + ")"
  }

  // MARK: Enum cases

  private func makeCase(_ syntax: EnumCaseDeclSyntax, at position: Int, _ entry: MemberEntry)
    -> EnumCaseDecl?
  {
    guard let nominal = entry.context.nominal else { return nil }
    let index =
      nominal.info.memberOrder.filter { $0.kind == .enumCaseDecl }
      .firstIndex { $0 === entry } ?? 0
    let element = Array(syntax.elements)[position]
    let decl = EnumCaseDecl(
      name: entry.name, owner: nominal, index: index)
    decl.isIndirect =
      nominal.isIndirect || syntax.modifiers.contains { $0.name.text == "indirect" }
    for parameter in element.parameterClause?.parameters ?? [] {
      let type = resolveType(parameter.type, in: entry.context)
      let label = parameter.firstName.flatMap { $0.text == "_" ? nil : $0.name }
      decl.payload.append(TupleElement(label: label, type: type))
      decl.defaults.append(
        parameter.defaultValue.map {
          makeValue($0.value, type: type, name: "default", in: entry.context)
        })
    }
    return decl
  }

  /// The cases of an enum, all resolved, in order.
  package func cases(of nominal: NominalDecl) -> [EnumCaseDecl] {
    if !nominal.cases.isEmpty { return nominal.cases }
    for entry in nominal.info.memberOrder where entry.kind == .enumCaseDecl {
      if case .enumCase(let decl)? = entry.decl(self) { nominal.cases.append(decl) }
    }
    return nominal.cases
  }

  /// The stored properties of a struct or class, all resolved, in order.
  package func storedProperties(of nominal: NominalDecl) -> [StorageDecl] {
    if !nominal.info.didResolveStorage {
      nominal.info.didResolveStorage = true
      for entry in nominal.info.memberOrder
      where entry.kind == .variableDecl && !entry.isStatic
        && !(entry.context.isExtension && entry.library != nil)
      {
        _ = entry.decl(self)
      }
      // They may have been looked up in any order before; they lie as they are written.
      let places = nominal.info.storagePlaces
      nominal.storedProperties.sort { (places[$0] ?? 0) < (places[$1] ?? 0) }
      for (index, storage) in nominal.storedProperties.enumerated() {
        storage.storedIndex = index
      }
    }
    return nominal.storedProperties
  }
}

extension TypeSyntax {
  /// `T!`.
  var isImplicitlyUnwrapped: Bool { self.is(ImplicitlyUnwrappedOptionalTypeSyntax.self) }
}

import Diagnostics
import SwiftSyntax

/// A property with wrappers: `@Outer @Inner var x: T` is `_x: Outer<Inner<T>>` and a computed `x`.
///
/// Source: SE-0258.
final class WrappedProperty {
  /// The property itself, computed.
  let storage: StorageDecl
  /// `_x`, which holds the outermost wrapper.
  let backing: StorageDecl
  /// `$x`, when the outermost wrapper has a projected value.
  var projected: StorageDecl?
  /// Outermost first.
  let wrappers: [AttributeSyntax]
  /// What is written right of `=`, as a value of the wrapped type.
  var initialWrappedValue: FunctionDecl?
  /// Whether a memberwise initialiser takes the wrapped value (else the wrapper).
  var takesValue = false

  init(storage: StorageDecl, backing: StorageDecl, wrappers: [AttributeSyntax]) {
    self.storage = storage
    self.backing = backing
    self.wrappers = wrappers
  }
}

extension Universe {
  /// Whether attributes of a property may name wrappers; which they do shows when it is looked up.
  func mayBeWrapped(_ syntax: VariableDeclSyntax) -> Bool {
    syntax.attributes.contains {
      $0.as(AttributeSyntax.self)?.attributeName.trimmedDescription.first?.isUppercase ?? false
    }
  }

  func propertyWrappers(in attributes: AttributeListSyntax, _ context: DeclContext)
    -> [AttributeSyntax]
  {
    attributes.compactMap { element in
      guard let attribute = element.as(AttributeSyntax.self),
        attribute.attributeName.trimmedDescription.first?.isUppercase ?? false,
        let nominal = attributeType(attribute, in: context),
        nominal.hasAttribute("propertyWrapper")
      else { return nil }
      return attribute
    }
  }

  /// `_x` or `$x` of a property `x`.
  func wrapperMember(_ entry: MemberEntry, of name: String) -> ValueDecl? {
    guard let nominal = entry.context.nominal else { return nil }
    for own in nominal.info.members[name] ?? [] where own.syntax.id == entry.syntax.id {
      _ = own.decl(self)
    }
    let property = nominal.info.wrapped[name]
    if entry.name == "_" + name { return property.map { .storage($0.backing) } }
    return property?.projected.map { .storage($0) }
  }

  func makeWrapped(
    _ binding: PatternBindingSyntax, _ annotation: TypeSyntax?, _ wrappers: [AttributeSyntax],
    _ entry: MemberEntry
  ) -> StorageDecl? {
    let context = entry.context
    let range = context.source.range(of: binding.pattern)
    guard let nominal = context.nominal,
      nominal.kind == .struct || nominal.kind == .class
        || nominal.kind == .enum && entry.isStatic
    else {
      report(
        "misplaced-wrapper",
        "only properties of structs and classes, and static ones of enums, can have wrappers",
        at: range, in: context.source)
      return nil
    }
    if let specifier = entry.syntax.as(VariableDeclSyntax.self)?.bindingSpecifier,
      specifier.text == "let"
    {
      report(
        "misplaced-wrapper", "only a 'var' can have a property wrapper", at: specifier,
        in: context, help: "write 'var'")
    }
    if let block = binding.accessorBlock {
      report(
        "unsupported", "a property with a wrapper can't have accessors or observers", at: block,
        in: context, help: "put the code into the wrapper's 'wrappedValue'")
    }
    let probe = FunctionDecl(name: "wrapper", kind: .value, range: .nowhere)
    probe.genericParameters = context.innermostNominal?.genericParameters ?? []
    let checker = BodyChecker(self, context, probe)
    let (outer, wrapped) = checker.wrapperTypes(
      wrappers, initializer: binding.initializer?.value,
      written: annotation.map { resolveDeclaredType($0, in: context) })
    let name = entry.name
    let storage = StorageDecl(
      name: name, type: wrapped, isStatic: entry.isStatic, isConstant: false, range: range,
      owner: nominal)
    let backing = StorageDecl(
      name: "_" + name, type: outer, isStatic: entry.isStatic, isConstant: false, range: range,
      owner: nominal)
    let property = WrappedProperty(storage: storage, backing: backing, wrappers: wrappers)
    nominal.info.wrapped[name] = property
    if let initializer = binding.initializer {
      property.initialWrappedValue = makeValue(
        initializer.value, type: wrapped, name: "initial \(name)", in: context)
    }
    let hasArguments = wrappers.last?.arguments != nil
    let hasDefault =
      hasArguments || wrappers.last.map({ isDefaultInitializable($0, in: context) }) ?? false
    property.takesValue =
      binding.initializer != nil
      || !hasDefault && wrappers.allSatisfy { takesWrappedValue($0, in: context) }
    if binding.initializer != nil || hasDefault {
      backing.initialValue = makeValue(
        at: binding, type: outer, name: "initial _\(name)", in: context
      ) { $0.checkWrapperValue(wrappers, binding.initializer?.value, outer) }
    }
    addBacking(backing, entry, nominal)
    let path = wrappers.map { _ in "wrappedValue" }
    addAccessors(to: storage, of: backing, path, entry)
    if let (type, _) = memberType("projectedValue", of: outer) {
      let projected = StorageDecl(
        name: "$" + name, type: type, isStatic: entry.isStatic, isConstant: false, range: range,
        owner: nominal)
      addAccessors(to: projected, of: backing, ["projectedValue"], entry)
      property.projected = projected
    }
    return storage
  }

  private func addBacking(_ backing: StorageDecl, _ entry: MemberEntry, _ nominal: NominalDecl) {
    guard backing.isStatic else {
      store(backing, entry, nominal)
      return
    }
    let global = Variable(
      name: backing.name, type: backing.type, isConstant: false, scope: .global,
      range: backing.range, function: nil)
    global.lazyInitialValue = backing.initialValue
    backing.global = global
  }

  /// Accessors that go to a member of the wrapper in `backing`.
  private func addAccessors(
    to storage: StorageDecl, of backing: StorageDecl, _ path: [String], _ entry: MemberEntry
  ) {
    var isGetterMutating = false
    var isSetterMutating = false
    var hasSetter = true
    var type = backing.type
    for name in path {
      guard let (next, member) = memberType(name, of: type) else { return }
      let isClass = isClassType(type, [])
      isGetterMutating = isGetterMutating || !isClass && member.getter?.isMutating ?? false
      hasSetter =
        hasSetter && (member.storedIndex != nil ? !member.isConstant : member.setter != nil)
      isSetterMutating =
        isClass ? false : isSetterMutating || member.setter?.isMutating ?? (member.getter == nil)
      if isClass { isGetterMutating = false }
      type = next
    }
    func fill(_ function: FunctionDecl, _ context: DeclContext, isMutating: Bool) {
      function.isMutating = isMutating && !storage.isStatic && storage.owner?.kind == .struct
      markSelf(function)
      function.bodyProvider = { [unowned self] function in
        BodyChecker(self, context, function).checkWrapperAccess(backing, path)
      }
    }
    let getter = makeAccessor(.getter, of: storage, entry)
    fill(getter.function, getter.context, isMutating: isGetterMutating)
    storage.getter = getter.function
    guard hasSetter else { return }
    let setter = makeAccessor(.setter, of: storage, entry)
    fill(setter.function, setter.context, isMutating: isSetterMutating)
    storage.setter = setter.function
  }

  /// A property of a type by name, with its type there.
  private func memberType(_ name: String, of type: Type) -> (Type, StorageDecl)? {
    for member in members(named: name, of: type, isStatic: false, []) {
      guard case .storage(let storage) = member.decl,
        case .nominal(let nominal, let arguments) = type
      else { continue }
      return (canonical(substitute(storage.type, bindings(of: nominal, arguments)), []), storage)
    }
    return nil
  }

  private func initializers(of attribute: AttributeSyntax, in context: DeclContext)
    -> [FunctionDecl]
  {
    guard let nominal = attributeType(attribute, in: context) else { return [] }
    return members(named: "init", of: nominal.declaredType, isStatic: true, []).compactMap {
      if case .function(let function) = $0.decl { function } else { nil }
    }
  }

  private func isDefaultInitializable(_ attribute: AttributeSyntax, in context: DeclContext) -> Bool
  {
    initializers(of: attribute, in: context).contains {
      $0.parameters.allSatisfy { $0.defaultValue != nil || $0.isVariadic }
    }
  }

  /// A wrapper has a property for what it wraps.
  func checkWrapper(_ nominal: NominalDecl) {
    guard nominal.hasAttribute("propertyWrapper"),
      members(named: "wrappedValue", of: nominal.declaredType, isStatic: false, []).isEmpty
    else { return }
    report(
      "unknown-member", "the property wrapper '\(nominal.name)' has no property 'wrappedValue'",
      at: nominal.range, in: nominal.info.context.source, help: "add 'var wrappedValue: …'")
  }

  /// Whether a wrapper works the value out only when it wants it.
  func delaysValue(_ attribute: AttributeSyntax, in context: DeclContext) -> Bool {
    initializers(of: attribute, in: context).contains {
      $0.parameters.contains { $0.label == "wrappedValue" && $0.isAutoclosure }
    }
  }

  private func takesWrappedValue(_ attribute: AttributeSyntax, in context: DeclContext) -> Bool {
    initializers(of: attribute, in: context).contains { function in
      function.parameters.contains { $0.label == "wrappedValue" }
        && function.parameters.allSatisfy {
          $0.label == "wrappedValue" || $0.defaultValue != nil || $0.isVariadic
        }
    }
  }
}

extension VariableDeclSyntax {
  /// The type of one of its bindings as it is written: in `let x, y: Double` it stands at the last
  /// name, and `let x: some P = v` leaves it to the value.
  func annotation(at position: Int) -> TypeAnnotationSyntax? {
    let all = Array(bindings)
    if all[position].initializer == nil {
      return all[position...].first { $0.typeAnnotation != nil }?.typeAnnotation
    }
    let annotation = all[position].typeAnnotation
    let isOpaque =
      annotation?.type.as(SomeOrAnyTypeSyntax.self)?.someOrAnySpecifier.text == "some"
    return isOpaque ? nil : annotation
  }

  /// The name that one of its bindings declares.
  func name(at position: Int) -> String? {
    guard position < bindings.count else { return nil }
    let binding = Array(bindings)[position]
    return binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.name
  }
}

extension BodyChecker {
  /// The types of the wrappers, outermost first, and of what the innermost wraps, still open.
  private func open(_ wrappers: [AttributeSyntax], written: Type?) throws -> ([Type], Type) {
    let types = wrappers.map { resolveTypeInBody($0.attributeName) }
    var wrapped: Type = .error
    for (position, type) in types.enumerated() {
      let members = universe.members(
        named: "wrappedValue", of: solver.resolve(type), isStatic: false, environment)
      guard let member = members.first, case .storage(let storage) = member.decl else {
        // Its own declaration is complained about.
        if case .nominal(let nominal, _) = type, nominal.module == "main" {
          return (types.map { _ in .error }, .error)
        }
        throw Failure(
          id: "unknown-member",
          message:
            "the property wrapper '\(universe.describe(solver.resolve(type)))' has no 'wrappedValue'",
          range: range(wrappers[position]))
      }
      wrapped = storageType(storage, Candidate(member, base: type, isInstance: true), solver)
      let inner = position + 1 < types.count ? types[position + 1] : written
      if let inner, !solver.unify(wrapped, inner) {
        throw solver.mismatch(inner, wrapped, .value, range(wrappers[position]))
      }
    }
    return (types, wrapped)
  }

  /// `Outer(wrappedValue: Inner(wrappedValue: value, arguments), arguments)`; nil when nothing says
  /// how the innermost is made.
  private func construct(
    _ wrappers: [AttributeSyntax], _ types: [Type], value: Node?, _ place: SourceRange
  ) -> Node? {
    var current = value
    for (attribute, type) in zip(wrappers, types).reversed() {
      var arguments = CallArguments(nodes: [], labels: [], syntax: [])
      if case .argumentList(let list)? = attribute.arguments {
        arguments = inferArguments(list, trailing: nil, additional: nil)
      }
      if let current {
        arguments.nodes.insert(current, at: 0)
        arguments.labels.insert(.init(text: "wrappedValue"), at: 0)
        arguments.syntax.insert(ExprSyntax(MissingExprSyntax(placeholder: .identifier(""))), at: 0)
      }
      let members = universe.members(
        named: "init", of: solver.resolve(type), isStatic: true, environment)
      current = memberCallNode(
        "init", members, base: typeNode(type, at: attribute), baseType: type, isStatic: true,
        arguments, expected: type, place, at: attribute)
    }
    return current
  }

  /// The type of the outermost wrapper and of what is wrapped.
  func wrapperTypes(_ wrappers: [AttributeSyntax], initializer: ExprSyntax?, written: Type?)
    -> (Type, wrapped: Type)
  {
    var result: (Type, Type) = (.error, written ?? .error)
    _ = solveFresh(at: wrappers[0], .error) {
      let (types, wrapped) = try open(wrappers, written: written)
      let isOpen = types.contains { solver.resolve($0).hasVariables }
      if isOpen, initializer != nil || wrappers.last?.arguments != nil {
        let value = initializer.map { infer($0, expected: wrapped) }
        if let made = construct(wrappers, types, value: value, range(wrappers[0])) {
          solver.convert(made.type, to: types[0], .value, at: made.range)
        }
      }
      try solver.solve()
      closeVariables()
      result = (solver.resolve(types[0]), solver.resolve(wrapped))
      if result.0.hasVariables {
        throw Failure(
          id: "cannot-infer",
          message: "the type that this property wrapper wraps could not be inferred",
          range: range(wrappers[0]), help: "annotate the property's type")
      }
      return Expr(.tuple([]), .void, range(wrappers[0]))
    }
    return result
  }

  private func wrapperExpression(
    _ wrappers: [AttributeSyntax], _ outer: Type, _ place: SourceRange,
    _ value: (Type) throws -> Node?
  ) -> Expr {
    solveFresh(at: wrappers[0], outer) {
      let (types, wrapped) = try open(wrappers, written: nil)
      guard solver.unify(types[0], outer) else { return Expr(.invalid, outer, place) }
      guard let made = construct(wrappers, types, value: try value(wrapped), place) else {
        return Expr(.invalid, outer, place)
      }
      solver.convert(made.type, to: outer, .value, at: place)
      try solver.solve()
      closeVariables()
      return coerce(made.finish(), to: outer)
    }
  }

  /// The wrapper as it is declared, for a property's initial value.
  func checkWrapperValue(_ wrappers: [AttributeSyntax], _ initializer: ExprSyntax?, _ outer: Type)
    -> Block
  {
    let place = range(wrappers[0])
    let value = wrapperExpression(wrappers, outer, place) { wrapped in
      initializer.map { infer($0, expected: wrapped) }
    }
    return Block(statements: [Statement(.return(value), place)])
  }

  /// A getter or setter of a wrapped property or of its projection.
  func checkWrapperAccess(_ backing: StorageDecl, _ path: [String]) -> Block {
    let newValue = function.kind == .setter ? function.parameters.last?.variable : nil
    let place: LValue
    if let global = backing.global {
      place = .global(global)
    } else if let me = function.selfVariable {
      place =
        function.owner?.kind == .class
        ? .objectField(Expr(.variable(me), me.type, .nowhere), backing, type: backing.type)
        : .field(.variable(me), backing, type: backing.type)
    } else {
      return Block(statements: [])
    }
    let isWritable = function.isMutating || function.owner?.kind == .class || backing.isStatic
    let syntax = ExprSyntax(MissingExprSyntax(placeholder: .identifier("")))
    let result = solveFresh(at: syntax, .error) {
      var node = Node(backing.type, backing.range) { Expr(.load(place), backing.type, .nowhere) }
      node.place = {
        isWritable ? .mutable(place) : .immutable("'self' is immutable here", help: nil)
      }
      for name in path { node = laterMember(name, of: node, labels: nil, at: syntax) }
      try solver.solve()
      closeVariables()
      guard let newValue else { return coerce(node.finish(), to: function.result) }
      guard case .mutable(let target)? = node.currentPlace() else {
        return Expr(.invalid, .void, backing.range)
      }
      let value = Expr(.variable(newValue), newValue.type, .nowhere)
      return Expr(.assign(target, value), .void, .nowhere)
    }
    return Block(statements: [
      Statement(newValue == nil ? .return(result) : .expression(result), .nowhere)
    ])
  }

  /// `self = raw(…)`, with each wrapped value in its wrapper.
  func checkMemberwise(_ raw: FunctionDecl, _ properties: [String: WrappedProperty]) -> Block {
    guard let me = function.selfVariable else { return Block(statements: []) }
    var own = Substitution()
    for parameter in function.genericParameters { own[parameter] = .parameter(parameter) }
    let arguments = zip(raw.parameters, function.parameters).map { parameter, given -> Argument in
      let variable = given.variable
      var read = Expr(.variable(variable), variable.type, variable.range)
      guard let property = properties[parameter.variable.name], property.takesValue else {
        return .value(read)
      }
      if given.isAutoclosure {
        read = Expr(.call(.value(read), []), property.storage.type, variable.range)
      }
      return .value(
        wrapperExpression(property.wrappers, property.backing.type, variable.range) { _ in
          Node(read.type, variable.range) { read }
        })
    }
    let made = Expr(
      .call(.direct(FunctionReference(raw, own)), arguments), me.type, function.range)
    return Block(statements: [
      Statement(
        .expression(Expr(.assign(.variable(me), made), .void, function.range)), function.range)
    ])
  }

  // MARK: First values in initialisers

  /// The wrapped property that an assignment in an initialiser gives its first value.
  func unsetWrapper(_ target: ExprSyntax) -> WrappedProperty? {
    guard function.kind == .initializer, let owner = function.owner else { return nil }
    let name: String
    if let reference = target.as(DeclReferenceExprSyntax.self) {
      name = reference.baseName.text
      guard case .members = lookUp(name) else { return nil }
    } else if let member = target.as(MemberAccessExprSyntax.self),
      member.base?.as(DeclReferenceExprSyntax.self)?.baseName.text == "self"
    {
      name = member.declName.baseName.text
    } else {
      return nil
    }
    guard let property = owner.info.wrapped[name], property.backing.initialValue == nil,
      !initializedWrappers.contains(property.storage)
    else { return nil }
    return property
  }

  /// `self.x = value`, where that makes the wrapper.
  func initialize(_ property: WrappedProperty, _ value: ExprSyntax, _ range: SourceRange) -> Node {
    guard let me = selfNode(at: value) else { return invalid(value) }
    let outer = property.backing.type
    var made: Node?
    do {
      let (types, wrapped) = try open(property.wrappers, written: nil)
      guard solver.unify(types[0], outer) else { return invalid(value) }
      let node = infer(value, expected: wrapped)
      made = construct(property.wrappers, types, value: node, range)
    } catch { report(error, at: value) }
    guard let made else { return invalid(value) }
    solver.convert(made.type, to: outer, .value, at: range)
    // What is assigned under a condition may still be unset after it.
    if scope.parent?.parent == nil, !universe.isSpeculating {
      initializedWrappers.insert(property.storage)
    }
    return Node(.void, range) { [unowned self] in
      let me = me.finish()
      guard case .variable(let variable) = me.kind else { return Expr(.invalid, .void, range) }
      let place: LValue =
        self.function.owner?.kind == .class
        ? .objectField(me, property.backing, type: outer)
        : .field(.variable(variable), property.backing, type: outer)
      return Expr(.assign(place, self.coerce(made.finish(), to: outer)), .void, range)
    }
  }

  // MARK: Parameters

  /// The wrapper of a parameter, made of what the call gives.
  func bindWrapped(_ wrappers: [AttributeSyntax], _ given: Expr, _ name: String) -> Statement {
    let (outer, _) = wrapperTypes(wrappers, initializer: nil, written: given.type)
    let value = wrapperExpression(wrappers, outer, given.range) { _ in
      Node(given.type, given.range) { given }
    }
    let wrapper = Variable(
      name: "_" + name, type: outer, isConstant: true, scope: .local, range: given.range,
      function: function)
    scope.names[name] = nil
    declare(wrapper, wrapping: name, wrappers)
    return bind(wrapper, value)
  }

  private func declare(_ wrapper: Variable, wrapping name: String, _ wrappers: [AttributeSyntax]) {
    scope.wrapped[name] = (wrapper, wrappers.map { _ in "wrappedValue" })
    scope.wrapped["$" + name] = (wrapper, ["projectedValue"])
  }

  // MARK: Local variables

  /// `@Wrapper var x = value` among statements.
  func checkWrapped(
    _ binding: PatternBindingSyntax, _ wrappers: [AttributeSyntax], at syntax: VariableDeclSyntax
  ) -> [Statement] {
    let place = range(binding)
    guard !isTopLevel else {
      report(
        "unsupported",
        "property wrappers are not possible on variables outside functions and types",
        at: wrappers[0], help: "put the code into a function")
      return []
    }
    guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.name else {
      report("unsupported", "a variable with a wrapper must be a plain name", at: binding)
      return []
    }
    let initializer = binding.initializer?.value
    let written = binding.typeAnnotation.map {
      universe.resolveDeclaredType($0.type, in: context)
    }
    let (outer, _) = wrapperTypes(wrappers, initializer: initializer, written: written)
    let value = wrapperExpression(wrappers, outer, place) { wrapped in
      initializer.map { infer($0, expected: wrapped) }
    }
    let wrapper = makeVariable("_" + name, outer, isConstant: false, at: binding)
    declare(wrapper, at: binding)
    declare(wrapper, wrapping: name, wrappers)
    return [
      Statement(
        .binding(Pattern(.binding(wrapper), outer, place), value: value), range(syntax))
    ]
  }
}

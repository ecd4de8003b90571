import Diagnostics
import SwiftSyntax

extension BodyChecker {
  /// What a plain name means here.
  enum Meaning {
    case variable(Variable)
    /// A local variable with a property wrapper: members of what holds the wrapper.
    case wrapped(Variable, path: [String])
    /// A computed variable outside a type.
    case computed(StorageDecl)
    case functions([FunctionDecl])
    /// Members of `self` (or of the type, in static code).
    case members([MemberCandidate], base: Type, isStatic: Bool)
    case type(ValueDecl)
    case unknown
  }

  func lookUp(_ name: String) -> Meaning {
    var current: LocalScope? = scope
    while let here = current {
      if let decl = here.names[name] {
        switch decl {
        case .variable(let variable): return .variable(variable)
        case let type where type.isType: return .type(type)
        default: break
        }
      }
      if let local = here.computed[name] { return .computed(local) }
      if let local = here.wrapped[name] { return .wrapped(local.wrapper, path: local.path) }
      if let functions = here.functions[name] { return .functions(functions) }
      current = here.parent
    }
    // Members of the types around, innermost first.
    var place: DeclContext? = context
    var isInner = true
    while let here = place {
      if let local = here.localDecls[name]?.first(where: \.isType) { return .type(local) }
      if let parameter = here.genericParameters[name] { return .type(.parameter(parameter)) }
      if let nominal = here.nominal {
        let type = here.genericParameters["Self"].map { Type.parameter($0) } ?? nominal.declaredType
        if isInner, let me = lookUpSelf(), !me.isMetatype {
          let found = universe.members(named: name, of: type, isStatic: false, environment)
          if !found.isEmpty { return .members(found, base: type, isStatic: false) }
          if !function.isLibrary, isStaticValue(name, of: type) { return .unknown }
        }
        let found = universe.members(named: name, of: type, isStatic: true, environment)
        if !found.isEmpty {
          if found.allSatisfy(\.decl.isType), let first = found.first { return .type(first.decl) }
          return .members(found, base: type, isStatic: true)
        }
        isInner = false
        if let functions = universe.scopesOfTypes[nominal]?.functions(named: name) {
          return .functions(functions)
        }
      }
      place = here.parent
    }
    let found = universe.globalDecls(named: name, in: context)
    if let first = found.first {
      if case .variable(let variable) = first { return .variable(variable) }
      if case .storage(let storage) = first, let global = storage.global {
        return .variable(global)
      }
      if case .storage(let storage) = first { return .computed(storage) }
      if first.isType { return .type(first) }
      return .functions(
        found.compactMap { if case .function(let function) = $0 { function } else { nil } })
    }
    return .unknown
  }

  func lookUpSelf() -> Variable? {
    var current: LocalScope? = scope
    while let here = current {
      if case .variable(let variable)? = here.names["self"] { return variable }
      current = here.parent
    }
    return nil
  }

  func selfNode(at node: some SyntaxProtocol) -> Node? {
    guard let me = lookUpSelf() else { return nil }
    return variableNode(me, at: node)
  }

  /// `self` where only the name of a member is written.
  func implicitSelfNode(_ name: String, at node: some SyntaxProtocol) -> Node? {
    guard let me = lookUpSelf() else { return nil }
    if function.kind == .closure, !function.isLibrary {
      let type = solver.head(me.type)
      if me.ownership == .weak {
        report(
          "implicit-self", "'\(name)' needs 'self?.' here, since 'self' may be gone", at: node,
          help: "write 'self?.\(name)', or unwrap with 'guard let self else { return }'")
        return nil
      }
      if universe.isClassType(type, environment) { universe.implicitSelf[range(node)] = name }
    }
    return variableNode(me, at: node)
  }

  func inferName(_ syntax: DeclReferenceExprSyntax, expected: Type?) -> Node {
    let name = syntax.baseName.name
    if universe.isOperator(name), !name.hasPrefix("$") {
      return operatorValue(name, at: ExprSyntax(syntax))
    }
    if name == "self" {
      if let node = selfNode(at: syntax) { return node }
      if function.isStatic, let type = function.selfType {
        let range = range(syntax)
        return Node(.metatype(type), range) { Expr(.metatype(type), .metatype(type), range) }
      }
      report("unknown-name", "'self' is only known inside a type's methods", at: syntax)
      return invalid(syntax)
    }
    switch lookUp(name) {
    case .variable(let variable): return variableNode(variable, at: syntax)
    case .wrapped(let wrapper, let path):
      return path.reduce(variableNode(wrapper, at: syntax)) {
        laterMember($1, of: $0, labels: nil, at: syntax)
      }
    case .computed(let storage): return computedNode(storage, at: syntax)
    case .functions(let functions):
      return functionValueNode(
        name, functions.map { Candidate(.function($0)) }, base: nil,
        labels: argumentNames(syntax), at: syntax)
    case .members(let members, let base, let isStatic):
      if isStatic {
        return memberNode(
          name, members, of: dynamicTypeNode(base, at: syntax), baseType: base, isStatic: true,
          labels: argumentNames(syntax), at: syntax)
      }
      guard let me = implicitSelfNode(name, at: syntax) else { return invalid(syntax) }
      return memberNode(
        name, members, of: me, baseType: base, isStatic: false, labels: argumentNames(syntax),
        at: syntax)
    case .type:
      guard function.isLibrary else {
        report(
          "type-as-value", "a type alone is no value", at: syntax,
          help: "make one with '\(name)(…)', or write '\(name).self' for the type itself")
        return invalid(syntax)
      }
      return inferTypeValue(ExprSyntax(syntax))
    case .unknown:
      unknownName(name, at: syntax)
      return invalid(syntax)
    }
  }

  /// `f(_:by:)` names its labels.
  func argumentNames(_ syntax: DeclReferenceExprSyntax) -> [String]? {
    syntax.argumentNames.map { $0.arguments.map { $0.name.text } }
  }

  func unknownName(_ name: String, at node: some SyntaxProtocol) {
    if let reason = Refusals.names[name] ?? Refusals.types[name] {
      report("unsupported", "'\(name)' is not supported: \(reason)", at: node)
      return
    }
    var names: [String] = []
    var current: LocalScope? = scope
    while let here = current {
      names += here.names.keys.sorted() + here.functions.keys.sorted()
      current = here.parent
    }
    if let nominal = context.innermostNominal {
      names += universe.memberNames(of: nominal.declaredType, isStatic: false, environment)
    }
    names += universe.globalNames.filter { !universe.isOperator($0) }
    if let told = memberOfAnotherKind(name) {
      report("unknown-name", told.message, at: node, help: told.help)
      return
    }
    if Syntax(node).precedes(declarationOf: name) {
      report(
        "unknown-name", "'\(name)' is used before it is declared", at: node,
        help: "move its declaration up")
      return
    }
    report(
      "unknown-name", "no name '\(name)' is in scope", at: node,
      help: Suggestion.nearest(to: name, among: names).map { "did you mean '\($0)'?" })
  }

  /// Whether a name is one of static members, which are no types.
  private func isStaticValue(_ name: String, of type: Type) -> Bool {
    let found = universe.members(named: name, of: type, isStatic: true, environment)
    return !found.isEmpty && !found.contains { $0.decl.isType }
  }

  /// A name that is a member of a type around, but can't be used here.
  private func memberOfAnotherKind(_ name: String) -> (message: String, help: String)? {
    var place: DeclContext? = context
    var isInner = true
    while let here = place {
      if let nominal = here.nominal {
        let type = nominal.declaredType
        if isInner, lookUpSelf()?.isMetatype == false, isStaticValue(name, of: type) {
          return (
            "'\(name)' is a static member of '\(nominal.name)', and this is the code of a value",
            "write '\(nominal.kind == .protocol ? "Self" : nominal.name).\(name)'"
          )
        }
        if !universe.members(named: name, of: type, isStatic: false, environment).isEmpty {
          if function.kind == .value, isInner {
            return (
              "'\(name)' can't be used in the value of a property: there is no 'self' yet",
              "set the property in an 'init', or make it 'lazy'"
            )
          }
          return (
            isInner
              ? "'\(name)' belongs to the values of '\(nominal.name)', and this is static code"
              : "'\(name)' belongs to the values of '\(nominal.name)', and there is none here",
            isInner ? "make '\(name)' static, or give this a value" : "pass the value in"
          )
        }
        isInner = false
      }
      place = here.parent
    }
    return nil
  }

  func variableNode(_ variable: Variable, at syntax: some SyntaxProtocol) -> Node {
    let range = range(syntax)
    use(variable)
    if variable.type.hasError { solver.namesWhatIsWrong = true }
    let isOwnSelfInit =
      variable.name == "self" && function.kind == .initializer && variable.function === function
    let node = Node(variable.type, range) { [unowned self] in
      universe.variableUsage.noteRead(variable)
      let type = self.solver.resolve(variable.type)
      // A later cell may name what a refused one declares: there is no value.
      if type.hasError { return Expr(.invalid, .error, range) }
      if variable.lazyInitialValue != nil { return Expr(.global(variable), type, range) }
      return Expr(.variable(variable), type, range)
    }
    let isClassSelf = variable.name == "self" && function.owner?.kind == .class
    node.place = { [unowned self] in
      universe.variableUsage.noteWritten(variable)
      if self.solver.resolve(variable.type).hasError { return .unknown }
      if variable.isListedCapture {
        return .immutable(
          "'\(variable.name)' is captured by the list of this closure, where it is constant",
          help:
            "copy it: 'var \(variable.name == "self" ? "copy" : variable.name) = \(variable.name)'")
      }
      if variable.isConstant, !isOwnSelfInit || isClassSelf {
        if self.uninitialized.contains(variable) {
          return .mutable(.variable(variable))
        }
        if variable.name == "self" {
          return .immutable(
            isClassSelf ? "'self' of a class can't be replaced" : "'self' is immutable",
            help: isClassSelf ? nil : "mark the method 'mutating'")
        }
        if variable.function?.parameters.contains(where: { $0.variable === variable }) ?? false {
          return .immutable(
            "'\(variable.name)' is a parameter, which is constant",
            help: "copy it: 'var \(variable.name) = \(variable.name)'")
        }
        return .immutable(
          "'\(variable.name)' is a 'let' constant",
          help: "declare it with 'var' to change it")
      }
      if variable.lazyInitialValue != nil { return .mutable(.global(variable)) }
      return .mutable(.variable(variable))
    }
    return variable.isImplicitlyUnwrapped ? implicitlyUnwrapped(node) : node
  }

  private func computedNode(_ storage: StorageDecl, at syntax: some SyntaxProtocol) -> Node {
    let range = range(syntax)
    guard let getter = storage.getter else { return invalid(syntax) }
    let node = Node(storage.type, range) { [unowned self] in
      self.noteNestedUse(of: getter)
      return Expr(.call(.direct(FunctionReference(getter)), []), storage.type, range)
    }
    node.place = { [unowned self] in
      guard let setter = storage.setter else {
        return .immutable("'\(storage.name)' has no setter", help: nil)
      }
      self.noteNestedUse(of: getter)
      self.noteNestedUse(of: setter)
      return .mutable(
        .computed(
          base: nil, getter: FunctionReference(getter), setter: FunctionReference(setter), [],
          type: storage.type))
    }
    return storage.isImplicitlyUnwrapped ? implicitlyUnwrapped(node) : node
  }

  // MARK: Types as expressions

  /// The type an expression names, if it names one.
  func typeNamed(by syntax: ExprSyntax) -> Type? {
    switch syntax.as(ExprSyntaxEnum.self) {
    case .declReferenceExpr(let name):
      guard name.argumentNames == nil else { return nil }
      let text = name.baseName.name
      if text == "Self" {
        return universe.resolveType(
          TypeSyntax(IdentifierTypeSyntax(name: .identifier("Self"))), in: context)
      }
      if ["Any", "Void", "AnyObject"].contains(text) {
        return universe.resolveType(
          TypeSyntax(IdentifierTypeSyntax(name: .identifier(text))), in: context)
      }
      guard case .type(let decl) = lookUp(text) else { return nil }
      return type(of: decl, nil)
    case .genericSpecializationExpr(let generic):
      guard let base = generic.expression.as(DeclReferenceExprSyntax.self),
        case .type(let decl) = lookUp(base.baseName.text)
      else {
        if let member = generic.expression.as(MemberAccessExprSyntax.self),
          let outer = member.base.flatMap({ typeNamed(by: $0) }),
          let (decl, owner, arguments) = universe.memberType(
            member.declName.baseName.text, of: outer)
        {
          return type(
            of: decl, generic.genericArgumentClause, outer: .nominal(owner, arguments))
        }
        return nil
      }
      return type(of: decl, generic.genericArgumentClause)
    case .memberAccessExpr(let member):
      guard let base = member.base, let outer = typeNamed(by: base) else { return nil }
      let name = member.declName.baseName.text
      if name == "self" { return nil }
      return memberType(name, of: outer) {
        universe.requireAccess(to: $0, name, at: member, in: context)
      }
    case .arrayExpr(let array):
      guard array.elements.count == 1, let only = array.elements.first,
        let element = typeNamed(by: only.expression)
      else { return nil }
      return universe.array(element)
    case .dictionaryExpr(let dictionary):
      guard case .elements(let elements) = dictionary.content, elements.count == 1,
        let only = elements.first, let key = typeNamed(by: only.key),
        let value = typeNamed(by: only.value)
      else { return nil }
      return universe.standard("Dictionary", key, value)
    case .optionalChainingExpr(let optional):
      return typeNamed(by: optional.expression).map { universe.optional($0) }
    case .typeExpr(let type):
      return resolveTypeInBody(type.type)
    case .tupleExpr(let tuple):
      if tuple.elements.isEmpty { return nil }
      let types = tuple.elements.map { typeNamed(by: $0.expression) }
      guard types.allSatisfy({ $0 != nil }) else { return nil }
      if types.count == 1 { return types[0] }
      return .tuple(
        zip(tuple.elements, types).map {
          TupleElement(label: $0.label?.text, type: $1 ?? .error)
        })
    case .infixOperatorExpr(let infix):
      guard let arrow = infix.operator.as(ArrowExprSyntax.self) else { return nil }
      return functionType(from: infix.leftOperand, arrow, to: infix.rightOperand)
    default: return nil
    }
  }

  /// A type that another one declares, inherits or must have.
  func memberType(
    _ name: String, of outer: Type, requireAccess: (ValueDecl) -> Void = { _ in }
  ) -> Type? {
    if let (decl, owner, arguments) = universe.memberType(name, of: outer), !isParameter(decl) {
      requireAccess(decl)
      return type(of: decl, nil, outer: .nominal(owner, arguments))
    }
    if let associated = universe.findAssociatedType(name, of: outer, environment) {
      return outer.isAbstract
        ? universe.canonical(.member(outer, associated), environment)
        : universe.associatedType(associated, of: outer, environment)
    }
    return universe.protocolAlias(name, of: outer, environment)
  }

  /// `(Int, Int) -> String` among expressions.
  private func functionType(from left: ExprSyntax, _ arrow: ArrowExprSyntax, to right: ExprSyntax)
    -> Type?
  {
    guard let tuple = left.as(TupleExprSyntax.self), let result = typeNamed(by: right) else {
      return nil
    }
    var parameters: [FunctionTypeParameter] = []
    for element in tuple.elements {
      if let written = element.expression.as(TypeExprSyntax.self),
        written.type.is(AttributedTypeSyntax.self)
      {
        parameters.append(universe.resolveParameterType(written.type, in: context))
        continue
      }
      guard let type = typeNamed(by: element.expression) else { return nil }
      parameters.append(FunctionTypeParameter(type: type))
    }
    let clause = arrow.effectSpecifiers?.throwsClause
    return .function(
      FunctionType(
        parameters: parameters, result: result, isThrowing: clause != nil,
        thrown: universe.thrownType(clause, in: context)
      ).normalized)
  }

  private func isParameter(_ decl: ValueDecl) -> Bool {
    if case .parameter = decl { return true }
    return false
  }

  private func type(
    of decl: ValueDecl, _ arguments: GenericArgumentClauseSyntax?, outer: Type? = nil
  ) -> Type {
    let given: [Type] =
      arguments?.arguments.map {
        if case .type(let type) = $0.argument { return resolveTypeInBody(type) }
        return .error
      } ?? []
    switch decl {
    case .type(let nominal):
      if nominal.kind == .protocol {
        return .existential(ExistentialType(protocols: [nominal]))
      }
      universe.resolveHeader(of: nominal)
      var all: [Type] = []
      if case .nominal(_, let outerArguments)? = outer {
        all = outerArguments
      } else if let parent = nominal.parent {
        all = universe.arguments(of: parent, around: context)
      }
      let own = nominal.genericParameters.count - all.count
      if given.count == own { return .nominal(nominal, all + given) }
      if context.isInside(nominal), given.isEmpty { return nominal.declaredType }
      return .nominal(
        nominal,
        all + (0..<max(0, own)).map { $0 < given.count ? given[$0] : solver.makeVariable() })
    case .alias(let alias):
      if alias.genericParameters.isEmpty {
        return universe.inherited(alias.type, around: context)
      }
      var substitution = Substitution()
      for (position, parameter) in alias.genericParameters.enumerated() {
        substitution[parameter] =
          position < given.count ? given[position] : solver.makeVariable()
      }
      return universe.substitute(alias.type, substitution)
    case .parameter(let parameter):
      return universe.canonical(.parameter(parameter), environment)
    case .associatedType(let associated):
      if let parameter = context.genericParameter(named: "Self") {
        return universe.canonical(.member(.parameter(parameter), associated), environment)
      }
      return .error
    default: return .error
    }
  }

  func typeNode(_ type: Type, at syntax: some SyntaxProtocol) -> Node {
    let range = range(syntax)
    return Node(.metatype(type), range) { [unowned self] in
      let resolved = self.solver.resolve(type)
      return Expr(.metatype(resolved), .metatype(resolved), range)
    }
  }

  /// A type as an expression; in a class's members `Self` is the class of the instance.
  func typeNode(_ type: Type, namedBy syntax: ExprSyntax) -> Node {
    let isSelf = syntax.as(DeclReferenceExprSyntax.self)?.baseName.text == "Self"
    return isSelf ? dynamicTypeNode(type, at: syntax) : typeNode(type, at: syntax)
  }

  /// The type whose members a class's member reaches through `Self`, or a static one by their name
  /// alone.
  func dynamicTypeNode(_ type: Type, at syntax: some SyntaxProtocol) -> Node {
    guard case .nominal(let nominal, _) = type, nominal.kind == .class, !nominal.isFinal,
      let me = lookUpSelf(), me.type == type || me.type == .metatype(type)
    else { return typeNode(type, at: syntax) }
    let range = range(syntax)
    use(me)
    return Node(.metatype(type), range) {
      let value = Expr(.variable(me), me.type, range)
      return me.isMetatype ? value : Expr(.dynamicType(value), .metatype(type), range)
    }
  }

  func inferTypeValue(_ syntax: ExprSyntax) -> Node {
    guard let type = typeNamed(by: syntax) else {
      if let generic = syntax.as(GenericSpecializationExprSyntax.self),
        let base = generic.expression.as(DeclReferenceExprSyntax.self)
      {
        unknownName(base.baseName.text, at: syntax)
        return invalid(syntax)
      }
      unsupported("this use of a type is", at: syntax)
      return invalid(syntax)
    }
    return typeNode(type, namedBy: syntax)
  }
}

extension Variable {
  /// `self` of a class's static member.
  var isMetatype: Bool { if case .metatype = type { true } else { false } }
}

extension Syntax {
  /// Whether a variable of the name is declared further down in the statements around.
  fileprivate func precedes(declarationOf name: String) -> Bool {
    sequence(first: self, next: \.parent).contains { around in
      around.as(CodeBlockItemListSyntax.self)?.contains { item in
        item.position > position
          && item.item.as(VariableDeclSyntax.self)?.bindings.contains { binding in
            binding.pattern.propertyNames?.contains { $0.name.name == name } ?? false
          } ?? false
      } ?? false
    }
  }
}

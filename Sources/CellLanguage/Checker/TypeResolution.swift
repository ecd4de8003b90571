import Diagnostics
import SwiftSyntax

/// From a type as written to a type.
extension Universe {
  func resolveExtendedType(_ syntax: TypeSyntax, in context: DeclContext) -> Type {
    if let identifier = syntax.as(IdentifierTypeSyntax.self),
      identifier.genericArgumentClause == nil,
      let decl = lookUpType(identifier.name.text, in: context).first
    {
      switch decl {
      case .type(let nominal):
        if nominal.kind == .protocol {
          return .existential(ExistentialType(protocols: [nominal]))
        }
        return .nominal(nominal, [])
      case .alias(let alias): return alias.type
      default: break
      }
    }
    if let member = syntax.as(MemberTypeSyntax.self),
      case .nominal(let outer, _) = resolveExtendedType(member.baseType, in: context),
      case .type(let nested)? = memberType(member.name.text, of: outer)
    {
      return .nominal(nested, [])
    }
    return resolveType(syntax, in: context)
  }

  /// What a name means as a type, innermost first.
  func lookUpType(_ name: String, in context: DeclContext) -> [ValueDecl] {
    var current: DeclContext? = context
    while let here = current {
      if let local = here.localDecls[name]?.filter(\.isType), !local.isEmpty { return local }
      if let parameter = here.genericParameters[name] { return [.parameter(parameter)] }
      if let nominal = here.nominal {
        let found =
          nominal.kind == .class
          ? memberType(name, of: nominal.declaredType)?.decl : memberType(name, of: nominal)
        if let found { return [found] }
      }
      current = here.parent
    }
    return globalDecls(named: name, in: context).filter(\.isType)
  }

  /// A type declared in a nominal type: nested, alias or associated type (inherited ones too).
  func memberType(_ name: String, of nominal: NominalDecl) -> ValueDecl? {
    for entry in nominal.info.members[name] ?? [] {
      if let decl = entry.decl(self), decl.isType { return decl }
    }
    if let parameter = nominal.genericParameters.first(where: { $0.name == name }),
      name != "Self"
    {
      return .parameter(parameter)
    }
    if nominal.kind == .protocol {
      resolveHeader(of: nominal)
      for parent in nominal.inheritedProtocols {
        if let found = memberType(name, of: parent) { return found }
      }
    }
    return nil
  }

  /// The type of a variable, parameter or result, which may be `T!`.
  func resolveDeclaredType(_ syntax: TypeSyntax, in context: DeclContext) -> Type {
    guard let unwrapped = syntax.as(ImplicitlyUnwrappedOptionalTypeSyntax.self) else {
      return resolveType(syntax, in: context)
    }
    return optional(resolveType(unwrapped.wrappedType, in: context))
  }

  func resolveType(_ syntax: TypeSyntax, in context: DeclContext) -> Type {
    switch syntax.as(TypeSyntaxEnum.self) {
    case .identifierType(let type):
      return resolveIdentifier(type, in: context)
    case .memberType(let type):
      if let plain = withoutModule(type, in: context) {
        return resolveIdentifier(plain, in: named(plain, in: context))
      }
      let base = resolveType(type.baseType, in: context)
      if type.name.text == "Type" { return .metatype(base) }
      if type.name.text == "self" { return base }
      return resolveMemberType(
        type.name.text, of: base, arguments: type.genericArgumentClause, at: type, in: context)
    case .arrayType(let type):
      return array(resolveType(type.element, in: context))
    case .dictionaryType(let dictionary):
      let type = standard(
        "Dictionary", resolveType(dictionary.key, in: context),
        resolveType(dictionary.value, in: context))
      noteGenericArguments(type, at: syntax, in: context)
      return type
    case .optionalType(let type):
      return optional(resolveType(type.wrappedType, in: context))
    case .implicitlyUnwrappedOptionalType(let type):
      report(
        "misplaced-unwrap",
        "'!' is only possible on the type of a variable, parameter or result",
        at: type, in: context, help: "write '?'")
      return .error
    case .tupleType(let type):
      if type.elements.count == 1, let only = type.elements.first, only.firstName == nil {
        return resolveType(only.type, in: context)
      }
      return .tuple(
        type.elements.map {
          TupleElement(
            label: $0.firstName.flatMap { $0.text == "_" ? nil : $0.text },
            type: resolveType($0.type, in: context))
        })
    case .functionType(let type):
      let clause = type.effectSpecifiers?.throwsClause
      return .function(
        FunctionType(
          parameters: type.parameters.map { resolveParameterType($0.type, in: context) },
          result: resolveType(type.returnClause.type, in: context), isThrowing: clause != nil,
          thrown: thrownType(clause, in: context)
        ).normalized)
    case .attributedType(let type):
      if type.specifiers.contains(where: { $0.trimmedDescription == "inout" }) {
        report(
          "misplaced-inout", "'inout' is only possible on a parameter's type", at: type,
          in: context)
      }
      return resolveType(type.baseType, in: context)
    case .someOrAnyType(let type):
      let constraint = resolveConstraint(type.constraint, in: context)
      if type.someOrAnySpecifier.text == "any" { return constraint }
      guard let handler = someTypeHandler else {
        report(
          "unsupported", "'some' is only possible on a parameter or a result", at: type,
          in: context)
        return .error
      }
      return handler(constraint)
    case .compositionType:
      return resolveConstraint(syntax, in: context)
    case .metatypeType(let type):
      return .metatype(resolveType(type.baseType, in: context))
    default:
      report(
        "unsupported", "the type '\(syntax.trimmedDescription)' is not supported",
        at: syntax, in: context)
      return .error
    }
  }

  func resolveParameterType(_ syntax: TypeSyntax, in context: DeclContext)
    -> FunctionTypeParameter
  {
    var parameter = FunctionTypeParameter(type: .error)
    var inner = syntax
    if let attributed = syntax.as(AttributedTypeSyntax.self) {
      parameter.isInout = attributed.isMarked("inout")
      parameter.isAutoclosure = attributed.attributes.contains(named: "autoclosure")
      inner = attributed.baseType
    }
    parameter.type = resolveDeclaredType(inner, in: context)
    return parameter
  }

  /// `Swift.Array<Int>` as `Array<Int>`.
  private func withoutModule(_ type: MemberTypeSyntax, in context: DeclContext)
    -> IdentifierTypeSyntax?
  {
    guard let module = type.baseType.as(IdentifierTypeSyntax.self)?.name.text,
      ["Swift", "Foundation", "main"].contains(module) || libraries.contains(module),
      lookUpType(module, in: context).isEmpty
    else { return nil }
    return IdentifierTypeSyntax(
      name: type.name, genericArgumentClause: type.genericArgumentClause)
  }

  /// Where the name behind a module's is looked for: not among the types around it, which may have
  /// one called like it (`enum Error: Swift.Error`).
  private func named(_ type: IdentifierTypeSyntax, in context: DeclContext) -> DeclContext {
    type.genericArgumentClause == nil ? context.root : context
  }

  /// A protocol or a composition: gives an existential.
  func resolveConstraint(_ syntax: TypeSyntax, in context: DeclContext) -> Type {
    if let composition = syntax.as(CompositionTypeSyntax.self) {
      var result = ExistentialType(protocols: [])
      for element in composition.elements {
        switch resolveConstraint(element.type, in: context) {
        case .existential(let part):
          result.protocols += part.protocols
          result.isClassBound = result.isClassBound || part.isClassBound
        case let type:
          if case .nominal(let decl, _) = type, decl.kind == .class { result.superclass = type }
        }
      }
      return .existential(result)
    }
    let unqualified = syntax.as(MemberTypeSyntax.self).flatMap { withoutModule($0, in: context) }
    if let identifier = unqualified ?? syntax.as(IdentifierTypeSyntax.self) {
      let name = identifier.name.text
      if name == "AnyObject" {
        return .existential(ExistentialType(protocols: [], isClassBound: true))
      }
      if name == "Any" { return .any }
      let place = unqualified.map { named($0, in: context) } ?? context
      if case .type(let nominal)? = lookUpType(name, in: place).first, nominal.kind == .protocol {
        if nominal.isMarker { return .any }
        var existential = ExistentialType(protocols: [nominal])
        if let arguments = identifier.genericArgumentClause {
          resolveHeader(of: nominal)
          let primaries = primaryAssociatedTypes(of: nominal)
          if primaries.count != arguments.arguments.count {
            let count = primaries.count
            report(
              "generic-arguments",
              "the protocol '\(name)' has \(count == 0 ? "no" : "\(count)") primary associated type\(count == 1 ? "" : "s"), got \(arguments.arguments.count) argument\(arguments.arguments.count == 1 ? "" : "s")",
              at: arguments, in: context,
              help: count == 0 ? "declare them: 'protocol \(name)<…>'" : nil)
          }
          for (associated, argument) in zip(primaries, arguments.arguments) {
            if case .type(let type) = argument.argument {
              existential.fixed[associated] = resolveType(type, in: context)
            }
          }
        }
        return .existential(existential)
      }
    }
    return resolveType(syntax, in: context)
  }

  func primaryAssociatedTypes(of proto: NominalDecl) -> [AssociatedTypeDecl] {
    guard let syntax = proto.info.syntax?.as(ProtocolDeclSyntax.self),
      let clause = syntax.primaryAssociatedTypeClause
    else { return [] }
    return clause.primaryAssociatedTypes.compactMap { primary in
      if case .associatedType(let decl)? = memberType(primary.name.text, of: proto) { return decl }
      return nil
    }
  }

  private func resolveIdentifier(_ type: IdentifierTypeSyntax, in context: DeclContext) -> Type {
    let name = type.name.text
    switch name {
    case "Any", "Sendable": return .any
    case "AnyObject": return .existential(ExistentialType(protocols: [], isClassBound: true))
    case "Void": return .void
    case "Self":
      if let parameter = context.genericParameter(named: "Self") { return .parameter(parameter) }
      if let nominal = context.innermostNominal { return nominal.declaredType }
    default: break
    }
    guard let decl = lookUpType(name, in: context).first else {
      if let me = context.innermostNominal?.declaredType,
        let associated = findAssociatedType(name, of: me, context.environment),
        let type = me.isAbstract
          ? canonical(.member(me, associated), context.environment)
          : associatedType(associated, of: me, context.environment)
      {
        return type
      }
      if let me = context.innermostNominal?.declaredType,
        let type = protocolAlias(name, of: me, context.environment)
      {
        return type
      }
      let near = Suggestion.nearest(
        to: name, among: globalNames.filter { globalDecls(named: $0).contains(where: \.isType) })
      if let reason = Refusals.types[name] {
        report("unsupported", "'\(name)' is not supported: \(reason)", at: type, in: context)
      } else {
        report(
          "unknown-type", "no type '\(name)' is in scope", at: type, in: context,
          help: near.map { "did you mean '\($0)'?" })
      }
      return .error
    }
    switch decl {
    case .parameter(let parameter):
      return canonical(.parameter(parameter), context.environment)
    case .associatedType(let associated):
      if let parameter = context.genericParameter(named: "Self") {
        return canonical(.member(.parameter(parameter), associated), context.environment)
      }
      return context.innermostNominal.map {
        associatedType(associated, of: $0.declaredType, context.environment) ?? .error
      } ?? .error
    default:
      return apply(
        type.genericArgumentClause, to: decl, at: type, in: context)
    }
  }

  private func resolveMemberType(
    _ name: String, of base: Type, arguments: GenericArgumentClauseSyntax?,
    at syntax: some SyntaxProtocol, in context: DeclContext
  ) -> Type {
    if case .error = base { return .error }
    let environment = context.environment
    if case .nominal = base {
      if let (decl, owner, outer) = memberType(name, of: base) {
        requireAccess(to: decl, name, at: syntax, in: context)
        let type = apply(arguments, to: decl, at: syntax, in: context, outerArguments: outer)
        return canonical(substitute(type, bindings(of: owner, outer)), environment)
      }
      if let associated = findAssociatedType(name, of: base, environment) {
        return associatedType(associated, of: base, environment) ?? .error
      }
    } else if let associated = findAssociatedType(name, of: base, environment) {
      return canonical(.member(base, associated), environment)
    }
    if let type = protocolAlias(name, of: base, environment) { return type }
    report(
      "unknown-type", "'\(describe(base))' has no member type '\(name)'", at: syntax, in: context)
    return .error
  }

  /// The type that a declaration is when used with (or without) generic arguments.
  private func apply(
    _ clause: GenericArgumentClauseSyntax?, to decl: ValueDecl, at syntax: some SyntaxProtocol,
    in context: DeclContext, outerArguments: [Type] = []
  ) -> Type {
    let arguments: [Type] =
      clause?.arguments.map {
        if case .type(let type) = $0.argument { return resolveType(type, in: context) }
        return .error
      } ?? []
    switch decl {
    case .type(let nominal):
      if let reason = refusedTypes[nominal], !context.source.isLibrary {
        report(
          "unsupported", "'\(nominal.name)' is not supported: \(reason)", at: syntax, in: context)
        return .error
      }
      if nominal.kind == .protocol {
        return resolveConstraint(
          syntax.as(TypeSyntax.self)
            ?? TypeSyntax(IdentifierTypeSyntax(name: .identifier(nominal.name))),
          in: context)
      }
      var all = outerArguments
      if all.isEmpty, let parent = nominal.parent {
        all = self.arguments(of: parent, around: context).map { canonical($0, context.environment) }
      }
      let own = nominal.genericParameters.count - all.count
      if arguments.count == own {
        let type = Type.nominal(nominal, all + arguments)
        noteGenericArguments(type, at: syntax, in: context)
        return type
      }
      if arguments.isEmpty {
        // Inside the type its bare name means the type with its own parameters.
        if context.isInside(nominal) { return nominal.declaredType }
        if unboundTypeHandler != nil {
          return .nominal(
            nominal, all + (0..<own).map { _ in unboundTypeHandler?() ?? .error })
        }
      }
      report(
        "generic-arguments",
        "'\(nominal.name)' takes \(own) generic argument\(own == 1 ? "" : "s"), got \(arguments.count)",
        at: syntax, in: context)
      return .error
    case .alias(let alias):
      var types = Substitution()
      for (parameter, argument) in zip(alias.genericParameters, arguments) {
        types[parameter] = argument
      }
      return inherited(substitute(alias.type, types), around: context)
    case .parameter(let parameter): return .parameter(parameter)
    default: return .error
    }
  }
}

/// Types that superclasses and protocols declare, as they are in what inherits them.
extension Universe {
  /// A type and its superclasses.
  func superclasses(from type: Type) -> [(decl: NominalDecl, arguments: [Type])] {
    guard case .nominal(let decl, let arguments) = type else { return [] }
    guard decl.kind == .class else { return [(decl, arguments)] }
    return sequence(first: type) { self.superclass(of: $0) }.compactMap {
      if case .nominal(let decl, let arguments) = $0 { (decl, arguments) } else { nil }
    }
  }

  /// A type declared in a type or in a superclass of it, and which of them that is.
  func memberType(
    _ name: String, of type: Type
  ) -> (decl: ValueDecl, owner: NominalDecl, arguments: [Type])? {
    superclasses(from: type).lazy.compactMap { owner, arguments in
      self.memberType(name, of: owner).map { ($0, owner, arguments) }
    }.first
  }

  /// The arguments of a type where it is one of those around some code or of their superclasses; its
  /// own parameters where it is none.
  func arguments(of nominal: NominalDecl, around context: DeclContext) -> [Type] {
    let own = nominal.genericParameters.map { Type.parameter($0) }
    if own.isEmpty || context.isInside(nominal) { return own }
    for around in typesAround(context) {
      if let found = superclasses(from: around).first(where: { $0.decl === nominal }) {
        return found.arguments
      }
    }
    return own
  }

  /// A type as written in a superclass or a protocol of a type around some code.
  func inherited(_ written: Type, around context: DeclContext) -> Type {
    let type = written.mapLeaves { leaf in
      guard case .parameter(let parameter) = leaf else { return nil }
      return typesAround(context).lazy.compactMap {
        self.meaning(of: parameter, in: $0, context.environment)
      }.first
    }
    return type == written ? type : canonical(type, context.environment)
  }

  /// A typealias of a protocol that a type conforms to.
  func protocolAlias(_ name: String, of type: Type, _ environment: [Requirement]) -> Type? {
    let around =
      if case .nominal = type {
        superclasses(from: type).flatMap { $0.decl.info.conformances.map(\.proto) }
      } else {
        protocols(of: type, environment)
      }
    for proto in around {
      guard let me = proto.genericParameters.first else { continue }
      let itself = Substitution([me: type])
      for entry in proto.info.members[name] ?? [] {
        guard case .alias(let alias)? = entry.decl(self), alias.genericParameters.isEmpty,
          !entry.context.isExtension || holds(entry.context.requirements, itself, environment)
        else { continue }
        return canonical(substitute(alias.type, itself), environment)
      }
    }
    return nil
  }

  private func typesAround(_ context: DeclContext) -> [Type] {
    sequence(first: context, next: \.parent).compactMap { here in
      here.nominal.map { here.genericParameters["Self"].map { .parameter($0) } ?? $0.declaredType }
    }
  }

  /// What a generic parameter of a superclass, or `Self` of a protocol, stands for in a type.
  private func meaning(
    of parameter: GenericParameter, in type: Type, _ environment: [Requirement]
  ) -> Type? {
    guard case .nominal = type else {
      let isItself = protocols(of: type, environment).contains {
        $0.genericParameters.first == parameter
      }
      return isItself ? type : nil
    }
    for (decl, arguments) in superclasses(from: type) {
      if let position = decl.genericParameters.firstIndex(of: parameter) {
        return position < arguments.count ? arguments[position] : nil
      }
      if decl.info.conformances.contains(where: { $0.proto.genericParameters.first == parameter }) {
        return type
      }
    }
    return nil
  }
}

extension ValueDecl {
  var isType: Bool {
    switch self {
    case .type, .alias, .parameter, .associatedType: true
    case .variable, .function, .storage, .enumCase: false
    }
  }
}

extension DeclContext {
  func isInside(_ nominal: NominalDecl) -> Bool {
    self.nominal === nominal || (parent?.isInside(nominal) ?? false)
  }
}

extension AttributedTypeSyntax {
  /// Whether a parameter is `inout`, `consuming` and the like.
  func isMarked(_ specifier: String) -> Bool {
    specifiers.contains { $0.trimmedDescription == specifier }
  }
}

extension NominalDecl {
  /// A protocol of the standard library that asks for nothing a cell could tell.
  fileprivate var isMarker: Bool {
    module == "Swift" && ["Sendable", "BitwiseCopyable", "Copyable", "Escapable"].contains(name)
  }
}

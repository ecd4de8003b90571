import Diagnostics
import SwiftSyntax

/// Inheritance clauses and generic requirements.
extension Universe {
  /// Resolves what a type inherits, conforms to and requires; once.
  func resolveHeader(of nominal: NominalDecl) {
    let info = nominal.info
    guard !info.isHeaderResolved else { return }
    info.isHeaderResolved = true
    resolveDeclaration(of: nominal)
    resolveLibraryExtensions(of: nominal)
  }

  private func resolveDeclaration(of nominal: NominalDecl) {
    let info = nominal.info
    guard let syntax = info.syntax else { return }
    let context = info.context
    if let parent = nominal.parent { resolveHeader(of: parent) }
    if let generic = syntax.asProtocol((any WithGenericParametersSyntax).self) {
      nominal.requirements = nominal.parent?.requirements ?? []
      nominal.requirements += genericRequirements(
        generic.genericParameterClause, generic.genericWhereClause, in: context)
      context.requirements += nominal.requirements
    }
    if let proto = syntax.as(ProtocolDeclSyntax.self) {
      resolveProtocolHeader(proto, nominal, in: context)
      return
    }
    let inherited = syntax.asProtocol((any DeclGroupSyntax).self)?.inheritanceClause
    // `class B<T>: A<T>`: its own parameters are known there, its members aren't.
    let clause = DeclContext(parent: context.parent, source: context.source, file: context.file)
    clause.genericParameters = context.genericParameters
    clause.requirements = nominal.requirements
    for (position, entry) in (inherited?.inheritedTypes ?? []).enumerated() {
      inherit(entry.type, at: position, into: nominal, in: clause, isExtension: false, [])
    }
    if nominal.kind == .enum, info.rawType == nil {
      addImplicitEnumConformances(nominal, context)
    }
  }

  private func resolveProtocolHeader(
    _ proto: ProtocolDeclSyntax, _ nominal: NominalDecl, in context: DeclContext
  ) {
    guard let selfParameter = nominal.genericParameters.first else { return }
    let selfType = Type.parameter(selfParameter)
    nominal.requirements = [.conforms(selfType, to: nominal)]
    for entry in proto.inheritanceClause?.inheritedTypes ?? [] {
      switch resolveConstraint(entry.type, in: context.parent ?? context) {
      case .existential(let bound):
        for parent in bound.protocols {
          resolveHeader(of: parent)
          if parent === nominal || inherits(parent, from: nominal) {
            report(
              "circular-inheritance", "'\(parent.name)' refines itself", at: parent.range,
              in: context.source, notes: [.init("through '\(nominal.name)'", at: nominal.range)])
            continue
          }
          nominal.inheritedProtocols.append(parent)
        }
        if bound.isClassBound { nominal.requirements.append(.classBound(selfType)) }
      case .error: break
      case let other:
        nominal.requirements.append(.subclass(selfType, of: other))
      }
    }
    for primary in proto.primaryAssociatedTypeClause?.primaryAssociatedTypes ?? [] {
      if case .associatedType? = memberType(primary.name.name, of: nominal) { continue }
      report(
        "unknown-type", "'\(nominal.name)' has no associated type '\(primary.name.text)'",
        at: primary, in: context,
        help: "declare it inside: 'associatedtype \(primary.name.text)'")
    }
    // A redeclared associated type is the inherited one.
    for item in proto.memberBlock.members {
      guard let syntax = item.decl.as(AssociatedTypeDeclSyntax.self),
        let own = nominal.associatedTypes.first(where: { $0.name == syntax.name.name })
      else { continue }
      let inherited = nominal.inheritedProtocols.lazy.compactMap {
        self.inheritedAssociatedType(own.name, in: $0)
      }.first
      let associated = inherited ?? own
      if inherited != nil {
        nominal.associatedTypes.removeAll { $0 === own }
        nominal.info.members[own.name] = [
          MemberEntry(own.name, .associatedType(associated), context: context, isStatic: true)
        ]
      }
      let member = Type.member(selfType, associated)
      for entry in syntax.inheritanceClause?.inheritedTypes ?? [] {
        let bound = resolveConstraint(entry.type, in: context)
        requireBound(bound, at: entry.type, in: context)
        add(bound, on: member, to: &nominal.requirements)
      }
      if let initializer = syntax.initializer {
        nominal.info.associatedDefaults[associated] = resolveType(
          initializer.value, in: context)
      }
      nominal.requirements += whereRequirements(syntax.genericWhereClause, in: context)
    }
    nominal.requirements += whereRequirements(proto.genericWhereClause, in: context)
    context.requirements = nominal.requirements
  }

  private func inheritedAssociatedType(_ name: String, in proto: NominalDecl)
    -> AssociatedTypeDecl?
  {
    if let own = proto.associatedTypes.first(where: { $0.name == name }) { return own }
    resolveHeader(of: proto)
    return proto.inheritedProtocols.lazy.compactMap {
      self.inheritedAssociatedType(name, in: $0)
    }.first
  }

  /// What a bound like `Sequence<Int>` says of its subject's associated types.
  func addFixed(
    _ bound: ExistentialType, of subject: Type, to requirements: inout [Requirement]
  ) {
    for proto in bound.protocols {
      for associated in primaryAssociatedTypes(of: proto) {
        if let type = bound.fixed[associated] {
          requirements.append(.same(.member(subject, associated), type))
        }
      }
    }
  }

  /// Requirements that `<T: P>` and `where` add.
  func genericRequirements(
    _ clause: GenericParameterClauseSyntax?, _ whereClause: GenericWhereClauseSyntax?,
    in context: DeclContext
  ) -> [Requirement] {
    var requirements: [Requirement] = []
    for parameter in clause?.parameters ?? [] {
      guard let own = context.genericParameter(named: parameter.name.name),
        let type = parameter.inheritedType
      else { continue }
      let bound = resolveConstraint(type, in: context)
      requireBound(bound, at: type, in: context)
      add(bound, on: .parameter(own), to: &requirements)
    }
    // Names like `S.Element` in the where clause need the bounds of S.
    let before = context.requirements
    context.requirements += requirements
    let more = whereRequirements(whereClause, in: context)
    context.requirements = before
    return requirements + more
  }

  private func add(_ bound: Type, on subject: Type, to requirements: inout [Requirement]) {
    switch bound {
    case .existential(let existential):
      for proto in existential.protocols { requirements.append(.conforms(subject, to: proto)) }
      if existential.isClassBound { requirements.append(.classBound(subject)) }
      if let superclass = existential.superclass {
        requirements.append(.subclass(subject, of: superclass))
      }
      addFixed(existential, of: subject, to: &requirements)
    case .nominal(let decl, _) where decl.kind == .class:
      requirements.append(.subclass(subject, of: bound))
    default: break
    }
  }

  private func requireBound(_ bound: Type, at syntax: TypeSyntax, in context: DeclContext) {
    switch bound {
    case .existential, .error: return
    case .nominal(let decl, _) where decl.kind == .class: return
    default:
      report(
        "not-a-protocol",
        "a generic type can't conform to '\(describe(bound))', which is no protocol and no class",
        at: syntax, in: context, help: "use '\(describe(bound))' itself, or write '=='")
    }
  }

  func whereRequirements(_ clause: GenericWhereClauseSyntax?, in context: DeclContext)
    -> [Requirement]
  {
    var found: [Requirement] = []
    let before = context.requirements
    defer { context.requirements = before }
    for item in clause?.requirements ?? [] {
      var one: [Requirement] = []
      switch item.requirement {
      case .sameTypeRequirement(let same):
        if case .type(let left) = same.leftType, case .type(let right) = same.rightType {
          one.append(
            .same(
              resolveType(left, in: context), resolveType(right, in: context)))
        }
      case .conformanceRequirement(let conformance):
        let subject = resolveType(conformance.leftType, in: context)
        let bound = resolveConstraint(conformance.rightType, in: context)
        requireBound(bound, at: conformance.rightType, in: context)
        add(bound, on: subject, to: &one)
      case .layoutRequirement:
        report("unsupported", "layout requirements are not supported", at: item, in: context)
      }
      found += one
      context.requirements += one
    }
    return found
  }

  func resolvePendingExtensions() {
    while !pendingExtensions.isEmpty {
      let pending = pendingExtensions
      pendingExtensions = []
      for (syntax, nominal, context) in pending {
        resolveHeader(of: nominal)
        resolveExtension(syntax, of: nominal, in: context)
      }
    }
  }

  func resolveLibraryExtensions(of nominal: NominalDecl) {
    while !nominal.info.extensions.isEmpty {
      let (declaration, context) = nominal.info.extensions.removeFirst()
      guard let syntax = declaration.syntax.as(ExtensionDeclSyntax.self) else { continue }
      resolveExtension(syntax, of: nominal, in: context)
    }
  }

  private func resolveExtension(
    _ syntax: ExtensionDeclSyntax, of nominal: NominalDecl, in context: DeclContext
  ) {
    let conditions = whereRequirements(syntax.genericWhereClause, in: context)
    if let clause = syntax.genericWhereClause, conditions.contains(where: { $0.asks(of: nominal) })
    {
      context.requirements += conditions.filter { !$0.asks(of: nominal) }
      return report(
        "circular-conditions",
        "the conditions of an extension of '\(nominal.name)' can't ask for conformances of '\(nominal.name)' itself",
        at: clause, in: context, help: "ask for those of its generic parameters")
    }
    context.requirements += conditions
    if let clause = syntax.genericWhereClause { noteFixedArguments(of: nominal, clause, context) }
    for entry in syntax.inheritanceClause?.inheritedTypes ?? [] {
      inherit(
        entry.type, at: 1, into: nominal, in: context, isExtension: true, context.requirements)
    }
  }

  /// `extension Grid where Element == Double`: what `Grid` asks of its elements holds of `Double` too.
  private func noteFixedArguments(
    of nominal: NominalDecl, _ clause: GenericWhereClauseSyntax, _ context: DeclContext
  ) {
    guard nominal.kind != .protocol else { return }
    let arguments = nominal.genericParameters.map { parameter in
      context.requirements.lazy.compactMap { requirement -> Type? in
        guard case .same(let a, let b) = requirement else { return nil }
        return a == .parameter(parameter) ? b : b == .parameter(parameter) ? a : nil
      }.first ?? .parameter(parameter)
    }
    noteGenericArguments(.nominal(nominal, arguments), at: clause, in: context)
  }

  private func inherit(
    _ type: TypeSyntax, at position: Int, into nominal: NominalDecl, in context: DeclContext,
    isExtension: Bool, _ conditions: [Requirement]
  ) {
    let name = type.writtenName
    if name == "@unchecked Sendable" { return }
    switch resolveConstraint(type, in: context) {
    case .existential(let bound):
      for proto in bound.protocols {
        if !context.source.isLibrary { checkNew(proto, of: nominal, at: type, in: context) }
        declareConformance(
          of: nominal, to: proto, conditions, nominal.info.context,
          at: isExtension ? (context.source.range(of: type), context.source) : nil,
          isWritten: !context.source.isLibrary)
      }
      for (associated, fixed) in bound.fixed {
        nominal.info.conformances.last?.associatedTypes[associated] = fixed
      }
    case .error: break
    case let parent:
      if nominal.kind == .enum, position == 0, !isExtension {
        nominal.info.rawType = parent
        addRawRepresentable(nominal, parent)
        addImplicitEnumConformances(nominal, nominal.info.context)
      } else if nominal.kind == .class, !isExtension, case .nominal(let decl, _) = parent,
        decl.kind == .class
      {
        resolveHeader(of: decl)
        if let other = nominal.superclass {
          report(
            "not-a-protocol",
            "a class has one superclass, and '\(nominal.name)' inherits from '\(describe(other))' already",
            at: type, in: context)
          return
        }
        if decl.isFinal {
          report(
            "final-class", "'\(decl.name)' is final, so '\(nominal.name)' can't inherit from it",
            at: type, in: context, help: "remove 'final' from '\(decl.name)'")
        }
        if isCircular(parent, nominal) {
          report(
            "circular-inheritance", "'\(nominal.name)' inherits from itself", at: nominal.range,
            in: context.source, notes: [.init("through '\(decl.name)'", at: decl.range)])
          return
        }
        nominal.superclass = parent
      } else {
        report(
          "not-a-protocol", "'\(nominal.name)' can't inherit from '\(describe(parent))'",
          at: type, in: context)
      }
    }
  }

  /// A conformance is declared once; a subclass inherits it.
  private func checkNew(
    _ proto: NominalDecl, of nominal: NominalDecl, at type: TypeSyntax, in context: DeclContext
  ) {
    let ancestors = sequence(first: nominal.declaredType) { self.superclass(of: $0) }
    for case .nominal(let decl, _) in ancestors
    where decl.info.conformances.contains(where: { $0.proto === proto && $0.isWritten }) {
      report(
        "redeclared",
        decl === nominal
          ? "'\(nominal.name)' is said twice to conform to '\(proto.name)'"
          : "'\(nominal.name)' conforms to '\(proto.name)' already, as '\(decl.name)' does",
        at: type, in: context, help: "remove '\(proto.name)' here")
      return
    }
  }

  private func isCircular(_ parent: Type, _ nominal: NominalDecl) -> Bool {
    var current: Type? = parent
    while case .nominal(let decl, _)? = current {
      if decl === nominal { return true }
      current = decl.superclass
    }
    return false
  }

  func declareConformance(
    of nominal: NominalDecl, to proto: NominalDecl, _ conditions: [Requirement],
    _ context: DeclContext, at origin: (place: SourceRange, source: SourceText)? = nil,
    isWritten: Bool = false
  ) {
    resolveHeader(of: proto)
    let entry = ConformanceEntry(
      nominal: nominal, proto: proto, requirements: conditions, context: context)
    entry.origin = origin
    entry.isWritten = isWritten
    if let index = nominal.info.conformances.firstIndex(where: { $0.proto === proto }) {
      let known = nominal.info.conformances[index]
      // What is written, or holds always, is meant before what another conformance brings along.
      guard !known.isWritten, !known.requirements.isEmpty, isWritten || conditions.isEmpty else {
        if isWritten { known.isWritten = true }
        return
      }
      nominal.info.conformances[index] = entry
    } else {
      nominal.info.conformances.append(entry)
    }
    forgetLookups()
    if nominal.module != "Swift", proto.name.hasPrefix("ExpressibleBy"), proto.module == "Swift" {
      literalTypes.append(nominal)
    }
    for parent in proto.inheritedProtocols {
      declareConformance(of: nominal, to: parent, conditions, context, at: origin)
    }
  }

  private func addImplicitEnumConformances(_ nominal: NominalDecl, _ context: DeclContext) {
    // An enum without payloads is Equatable and Hashable without being asked.
    let hasPayload = nominal.info.memberOrder.contains { entry in
      guard entry.kind == .enumCaseDecl, let cases = entry.syntax.as(EnumCaseDeclSyntax.self)
      else { return false }
      return cases.elements.contains { $0.parameterClause != nil }
    }
    if !hasPayload,
      nominal.info.memberOrder.contains(where: { $0.kind == .enumCaseDecl })
    {
      declareConformance(of: nominal, to: standardType("Hashable"), [], context)
    }
  }

  private func addRawRepresentable(_ nominal: NominalDecl, _ raw: Type) {
    let proto = standardType("RawRepresentable")
    declareConformance(of: nominal, to: proto, [], nominal.info.context)
    guard let value = proto.associatedTypes.first(where: { $0.name == "RawValue" }) else { return }
    nominal.info.conformances.first { $0.proto === proto }?.associatedTypes[value] = raw
  }
}

extension Requirement {
  /// Whether it says that a type made of `nominal` conforms to something.
  fileprivate func asks(of nominal: NominalDecl) -> Bool {
    guard nominal.kind != .protocol, case .conforms(let subject, _) = self else { return false }
    return subject.contains {
      if case .nominal(nominal, _) = $0 { true } else { false }
    }
  }
}

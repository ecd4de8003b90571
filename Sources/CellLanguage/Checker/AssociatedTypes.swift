import SwiftSyntax

/// What an associated type is for a concrete type.
extension Universe {
  func findAssociatedType(_ name: String, of type: Type, _ environment: [Requirement])
    -> AssociatedTypeDecl?
  {
    let candidates: [NominalDecl]
    switch type {
    case .nominal(let nominal, _):
      resolveHeader(of: nominal)
      resolvePendingExtensions()
      candidates = nominal.info.conformances.map(\.proto)
    default:
      candidates = protocols(of: type, environment)
    }
    for proto in candidates {
      if let found = proto.associatedTypes.first(where: { $0.name == name }) { return found }
    }
    return nil
  }

  func associatedType(
    _ associated: AssociatedTypeDecl, of type: Type, _ environment: [Requirement]
  ) -> Type? {
    switch type {
    case .error: return .error
    case .existential(let existential):
      for (decl, fixed) in existential.fixed where decl.name == associated.name { return fixed }
      return upperBound(of: associated, in: type, environment)
    case .opaque(let decl, let arguments):
      guard let underlying = underlyingType(of: decl, arguments) else { return nil }
      return associatedType(associated, of: underlying, environment)
    case .nominal(let nominal, let arguments):
      guard let own = associatedType(associated, in: nominal) else {
        if let parent = superclass(of: type) {
          return associatedType(associated, of: parent, environment)
        }
        return nil
      }
      return canonical(substitute(own, bindings(of: nominal, arguments)), environment)
    default: return nil
    }
  }

  /// What is known of an associated type behind an existential: `any Collection` has an `Element`
  /// that is `Any`, and an `Iterator` that is `any IteratorProtocol`.
  private func upperBound(
    of associated: AssociatedTypeDecl, in existential: Type, _ environment: [Requirement]
  ) -> Type? {
    let protocols = protocols(of: existential, environment)
    guard
      protocols.contains(where: { $0.associatedTypes.contains { $0.name == associated.name } })
    else { return nil }
    // Associated types that are said to be one another's end at `Any`.
    guard activeBounds.insert(associated).inserted else { return .any }
    defer { activeBounds.remove(associated) }
    var bound = ExistentialType(protocols: [])
    for proto in protocols {
      guard let me = proto.genericParameters.first else { continue }
      func isMember(_ type: Type) -> Bool {
        if case .member(.parameter(me), let name) = type { return name.name == associated.name }
        return false
      }
      for requirement in proto.requirements {
        switch requirement {
        case .conforms(let subject, let wanted) where isMember(subject):
          if !bound.protocols.contains(wanted) { bound.protocols.append(wanted) }
        case .same(let a, let b):
          for (from, to) in [(a, b), (b, a)] {
            let type = substitute(to, Substitution([me: existential]))
            if isMember(from), !type.contains({ isMember($0) }) {
              if case .member = type { continue }
              return canonical(type, environment)
            }
            // `Iterator.Element == Element`
            guard case .member(let base, let inner) = from, isMember(base) else { continue }
            let known = type.mapLeaves { leaf in
              guard case .member(existential, let name) = leaf, name.name != associated.name else {
                return nil
              }
              return self.associatedType(name, of: existential, environment)
            }
            if !known.contains({ if case .member = $0 { true } else { false } }) {
              bound.fixed[inner] = known
            }
          }
        default: break
        }
      }
    }
    return .existential(bound)
  }

  func underlyingType(of opaque: OpaqueTypeDecl, _ arguments: [Type]) -> Type? {
    if opaque.underlying == nil { _ = opaque.owner.checkBody() }
    guard let underlying = opaque.underlying else { return nil }
    return substitute(
      underlying,
      Substitution(
        Dictionary(zip(opaque.genericParameters, arguments), uniquingKeysWith: { a, _ in a })))
  }

  /// In terms of the nominal's own parameters.
  private func associatedType(_ associated: AssociatedTypeDecl, in nominal: NominalDecl) -> Type? {
    resolveHeader(of: nominal)
    resolvePendingExtensions()
    let info = nominal.info
    if let own = info.conformances.first(where: { $0.proto === associated.owner }),
      let known = own.associatedTypes[associated]
    {
      return known
    }
    let entries = info.conformances.filter {
      $0.proto === associated.owner || inherits($0.proto, from: associated.owner)
    }
    guard let entry = entries.first(where: { $0.proto === associated.owner }) ?? entries.first
    else { return nil }
    if let known = entry.associatedTypes[associated] { return known }
    for other in info.conformances {
      if let known = other.associatedTypes[associated] { return known }
    }
    if let decl = memberType(associated.name, of: nominal) {
      let type: Type
      switch decl {
      case .type(let nested): type = nested.declaredType
      case .alias(let alias): type = alias.type
      case .parameter(let parameter): type = .parameter(parameter)
      default: return nil
      }
      entry.associatedTypes[associated] = type
      return type
    }
    // Marks the search, so that a cycle ends.
    guard activeInference.insert(InferenceKey(nominal, associated)).inserted else { return nil }
    defer { activeInference.remove(InferenceKey(nominal, associated)) }
    // What a conditional conformance asks of the generic parameters holds wherever it does.
    let environment = info.context.environment + entry.requirements
    if let inferred = inferFromWitnesses(associated, nominal, environment)
      ?? aliasInProtocolExtension(associated.name, nominal, environment)
      ?? fixedByExtension(associated, nominal, environment)
      ?? inferFromSameRequirement(associated, nominal, environment)
      ?? defaultType(of: associated, nominal)
    {
      let type = canonical(inferred, environment)
      // A typealias of the protocol in a witness says no more than the requirement.
      let open = openMembers(of: nominal, in: type)
      if open.contains(where: { $0 === associated }) { return nil }
      if open.isEmpty { entry.associatedTypes[associated] = type }
      return type
    }
    return nil
  }

  /// The associated types of a type itself that another one is made of.
  private func openMembers(of nominal: NominalDecl, in type: Type) -> [AssociatedTypeDecl] {
    var found: [AssociatedTypeDecl] = []
    _ = type.mapLeaves { leaf in
      if case .member(nominal.declaredType, let associated) = leaf { found.append(associated) }
      return nil
    }
    return found
  }

  /// The default of the most refined protocol that gives one.
  private func defaultType(of associated: AssociatedTypeDecl, _ nominal: NominalDecl) -> Type? {
    let protocols = nominal.info.conformances.map(\.proto)
    let giving = protocols.filter { $0.info.associatedDefaults[associated] != nil }
    guard
      let closest = giving.first(where: { one in
        !giving.contains { $0 !== one && inherits($0, from: one) }
      }), let type = closest.info.associatedDefaults[associated]
    else { return nil }
    return substitute(type, selfSubstitution(closest, nominal))
  }

  struct InferenceKey: Hashable {
    let nominal: NominalDecl
    let associated: AssociatedTypeDecl
    init(_ nominal: NominalDecl, _ associated: AssociatedTypeDecl) {
      self.nominal = nominal
      self.associated = associated
    }
  }

  private func selfSubstitution(_ proto: NominalDecl, _ nominal: NominalDecl) -> Substitution {
    guard let selfParameter = proto.genericParameters.first else { return Substitution() }
    return Substitution([selfParameter: nominal.declaredType])
  }

  func inherits(_ proto: NominalDecl, from other: NominalDecl) -> Bool {
    resolveHeader(of: proto)
    return proto.inheritedProtocols.contains { $0 === other || inherits($0, from: other) }
  }

  /// Matches the requirements that mention the associated type with the members that fulfil them.
  private func inferFromWitnesses(
    _ associated: AssociatedTypeDecl, _ nominal: NominalDecl, _ environment: [Requirement]
  ) -> Type? {
    var all: [NominalDecl] = []
    for proto in nominal.info.conformances.map(\.proto) where !all.contains(proto) {
      all.append(proto)
    }
    for proto in all {
      guard let selfParameter = proto.genericParameters.first else { continue }
      let wanted = Type.member(.parameter(selfParameter), associated)
      for entry in proto.info.memberOrder where !entry.context.isExtension {
        guard entry.kind != .associatedTypeDecl, entry.kind != .typeAliasDecl,
          let requirement = entry.decl(self),
          let pattern = signature(of: requirement), mentions(pattern, wanted, associated.name)
        else { continue }
        for candidate in nominal.info.members[entry.name] ?? [] {
          guard candidate.isStatic == entry.isStatic, let decl = candidate.decl(self),
            let type = signature(of: decl), hasSameLabels(requirement, decl),
            fits(pattern, type)
          else { continue }
          if let found = match(pattern, type, associated.name, .parameter(selfParameter)) {
            return found
          }
        }
        if let found = matchExtensions(
          entry, requirement, pattern, associated.name, .parameter(selfParameter), nominal,
          environment)
        {
          return found
        }
      }
    }
    return nil
  }

  /// The same with members that extensions of protocols give the type.
  private func matchExtensions(
    _ entry: MemberEntry, _ requirement: ValueDecl, _ pattern: Type, _ name: String,
    _ selfType: Type, _ nominal: NominalDecl, _ environment: [Requirement]
  ) -> Type? {
    for conformance in nominal.info.conformances {
      let substitution = selfSubstitution(conformance.proto, nominal)
      for candidate in conformance.proto.info.members[entry.name] ?? []
      where candidate.context.isExtension && candidate.isStatic == entry.isStatic {
        guard holds(candidate.context.requirements, substitution, environment),
          let decl = candidate.decl(self), let type = signature(of: decl),
          hasSameLabels(requirement, decl)
        else { continue }
        let own = canonical(substitute(type, substitution), environment)
        guard fits(pattern, own), let found = match(pattern, own, name, selfType),
          !found.contains({ if case .member(.nominal, _) = $0 { true } else { false } })
        else { continue }
        return found
      }
    }
    return nil
  }

  private func hasSameLabels(_ a: ValueDecl, _ b: ValueDecl) -> Bool {
    guard case .function(let x) = a, case .function(let y) = b else { return true }
    return x.name == y.name
  }

  /// Whether a member of the type could fulfil a requirement of the pattern: the named types in the
  /// pattern stand in the type too.
  private func fits(_ pattern: Type, _ type: Type) -> Bool {
    switch (pattern, type) {
    case (.parameter, _), (.member, _): return true
    case (.nominal(let a, let p), .nominal(let b, let q)):
      return a === b && zip(p, q).allSatisfy { fits($0, $1) }
    case (.tuple(let a), .tuple(let b)):
      return a.count == b.count && zip(a, b).allSatisfy { fits($0.type, $1.type) }
    case (.function(let a), .function(let b)):
      return a.parameters.count == b.parameters.count && fits(a.result, b.result)
        && zip(a.parameters, b.parameters).allSatisfy { fits($0.type, $1.type) }
    case (.existential, _): return true
    default: return pattern == type
    }
  }

  private func signature(of decl: ValueDecl) -> Type? {
    switch decl {
    case .function(let function):
      return .function(
        FunctionType(
          parameters: function.parameters.map { FunctionTypeParameter(type: $0.variable.type) },
          result: function.result, isThrowing: function.isThrowing, thrown: function.thrown))
    case .storage(let storage):
      let indices = (storage.getter?.parameters ?? []).map {
        FunctionTypeParameter(type: $0.variable.type)
      }
      return indices.isEmpty
        ? storage.type
        : .function(FunctionType(parameters: indices, result: storage.type, isThrowing: false))
    default: return nil
    }
  }

  private func mentions(_ pattern: Type, _ wanted: Type, _ name: String) -> Bool {
    pattern.contains {
      if case .member(.parameter, let associated) = $0 { return associated.name == name }
      return false
    }
  }

  /// What stands in `type` where `pattern` has `Self.name`; nil when the two don't fit.
  private func match(_ pattern: Type, _ type: Type, _ name: String, _ selfType: Type) -> Type? {
    switch (pattern, type) {
    case (.member(let base, let associated), _) where base == selfType && associated.name == name:
      return type.hasError ? nil : type
    case (.nominal(let a, let argumentsA), .nominal(let b, let argumentsB)) where a === b:
      return zip(argumentsA, argumentsB).lazy.compactMap {
        self.match($0, $1, name, selfType)
      }.first
    case (.tuple(let a), .tuple(let b)) where a.count == b.count:
      return zip(a, b).lazy.compactMap { self.match($0.type, $1.type, name, selfType) }.first
    case (.function(let a), .function(let b)) where a.parameters.count == b.parameters.count:
      return zip(a.parameters, b.parameters).lazy.compactMap {
        self.match($0.type, $1.type, name, selfType)
      }.first ?? match(a.result, b.result, name, selfType)
        ?? a.thrown.flatMap { match($0, thrown(b), name, selfType) }
    default: return nil
    }
  }

  /// `typealias Iterator = …` in an extension of a protocol that the type conforms to.
  private func aliasInProtocolExtension(
    _ name: String, _ nominal: NominalDecl, _ environment: [Requirement]
  ) -> Type? {
    for entry in nominal.info.conformances {
      for member in entry.proto.info.members[name] ?? [] {
        guard case .alias(let alias)? = member.decl(self),
          holds(
            member.context.requirements, selfSubstitution(entry.proto, nominal), environment)
        else { continue }
        return substitute(alias.type, selfSubstitution(entry.proto, nominal))
      }
    }
    return nil
  }

  /// `extension Sequence where Self == Iterator { func makeIterator() … }`: the extension whose
  /// member fulfils a requirement fixes the type.
  private func fixedByExtension(
    _ associated: AssociatedTypeDecl, _ nominal: NominalDecl, _ environment: [Requirement]
  ) -> Type? {
    for entry in nominal.info.conformances {
      guard let selfParameter = entry.proto.genericParameters.first else { continue }
      let wanted = Type.member(.parameter(selfParameter), associated)
      for member in entry.proto.info.memberOrder where member.context.isExtension {
        for case .same(let a, let b) in member.context.requirements {
          let other: Type
          if a == wanted { other = b } else if b == wanted { other = a } else { continue }
          guard other != wanted, let decl = member.decl(self),
            nominal.info.conformances.contains(where: {
              requires($0.proto, member.name, decl)
            }),
            !(nominal.info.members[member.name] ?? []).contains(where: {
              $0.decl(self).map { hasSameLabels($0, decl) } ?? false
            })
          else { continue }
          let type = substitute(other, selfSubstitution(entry.proto, nominal))
          let known = canonical(type, environment)
          if case .member = known { continue }
          // `SubSequence == Self` is a promise that a type makes, not one that is made for it.
          if known == nominal.declaredType, defaultType(of: associated, nominal) != nil { continue }
          let others = member.context.requirements.filter { $0 != .same(a, b) }
          guard holds(others, selfSubstitution(entry.proto, nominal), environment)
          else { continue }
          return known
        }
      }
    }
    return nil
  }

  /// Whether a protocol requires a member like the given one.
  private func requires(_ proto: NominalDecl, _ name: String, _ decl: ValueDecl) -> Bool {
    (proto.info.members[name] ?? []).contains { entry in
      !entry.context.isExtension && (entry.decl(self).map { hasSameLabels($0, decl) } ?? false)
    }
  }

  /// `where Iterator.Element == Element` and the like.
  private func inferFromSameRequirement(
    _ associated: AssociatedTypeDecl, _ nominal: NominalDecl, _ environment: [Requirement]
  ) -> Type? {
    for entry in nominal.info.conformances {
      guard let selfParameter = entry.proto.genericParameters.first else { continue }
      for case .same(let a, let b) in entry.proto.requirements {
        for (from, to) in [(a, b), (b, a)] {
          guard case .member(.parameter(selfParameter), let name) = from,
            name.name == associated.name,
            !to.contains({ $0 == from })
          else { continue }
          let type = canonical(
            substitute(to, selfSubstitution(entry.proto, nominal)), environment)
          if !type.contains({ if case .member(.nominal, _) = $0 { true } else { false } }) {
            return type
          }
        }
      }
    }
    return nil
  }
}

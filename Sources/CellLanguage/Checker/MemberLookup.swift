import SwiftSyntax

/// A member that a name may mean on a type.
struct MemberCandidate {
  var decl: ValueDecl
  /// Lower is closer: own members, superclass, requirements, extensions of protocols.
  var rank: Int
  /// The protocol whose `Self` stands for the base type; nil for members of the type itself.
  var proto: NominalDecl?
  /// The class that declares it, when inherited.
  var ownerType: Type?
  /// How much the conditions of its extension say, where that is one of the type itself.
  var conditions = 0
  /// What its extension asks for.
  var requirements: [Requirement] = []
}

extension Universe {
  struct LookupKey: Hashable {
    let type: Type
    let name: String
    let isStatic: Bool
  }

  private struct FoundMembers {
    var candidates: [MemberCandidate] = []
    /// False while the declaration of one is being made.
    var isComplete = true
  }

  /// Members called `name` of a value of the type (or of the type itself, when static).
  func members(
    named name: String, of type: Type, isStatic: Bool, _ environment: [Requirement]
  ) -> [MemberCandidate] {
    // What is known of generic parameters around tells nothing of these.
    guard type.isOfLibraries else {
      return findMembers(named: name, of: type, isStatic: isStatic, environment).candidates
    }
    resolvePendingExtensions()
    let key = LookupKey(type: type, name: name, isStatic: isStatic)
    if let known = memberCache[key] { return known }
    let found = findMembers(named: name, of: type, isStatic: isStatic, environment)
    if found.isComplete { memberCache[key] = found.candidates }
    return found.candidates
  }

  /// What was found of types before one of them was extended.
  func forgetLookups() {
    conformanceCache.removeAll()
    memberCache.removeAll()
  }

  private func findMembers(
    named name: String, of type: Type, isStatic: Bool, _ environment: [Requirement]
  ) -> FoundMembers {
    var found = FoundMembers()
    switch type {
    case .nominal(let nominal, let arguments):
      addMembers(name, nominal, arguments, type, isStatic, environment, &found)
    case .parameter, .member, .opaque, .existential:
      let bases = protocols(of: type, environment)
      addProtocolMembers(
        name, bases, type, isStatic, environment, includeRequirements: true, &found)
      let superclass: Type? =
        if case .existential(let existential) = type { existential.superclass } else {
          superclassBound(of: type, environment)
        }
      if case .nominal(let nominal, let arguments)? = superclass {
        addMembers(name, nominal, arguments, superclass ?? type, isStatic, environment, &found)
      }
    default: break
    }
    found.candidates = withoutShadowed(found.candidates, base: type, environment)
    return found
  }

  private func addMembers(
    _ name: String, _ nominal: NominalDecl, _ arguments: [Type], _ type: Type, _ isStatic: Bool,
    _ environment: [Requirement], _ found: inout FoundMembers
  ) {
    resolveHeader(of: nominal)
    resolvePendingExtensions()
    synthesize(name, in: nominal)
    var rank = 0
    var current: (NominalDecl, [Type], Type)? = (nominal, arguments, type)
    while let (here, arguments, hereType) = current {
      let isFirst = here === nominal
      for entry in here.info.members[name] ?? [] where entry.isStatic == isStatic {
        if name == "init", !isFirst, !inheritsInitializers(nominal),
          !(entry.isConvenience && overridesDesignated(of: here, in: nominal))
        {
          continue
        }
        if entry.context.isExtension, !entry.context.requirements.isEmpty,
          !offers(entry.context.requirements, bindings(of: here, arguments), environment)
        {
          continue
        }
        guard let decl = entry.decl(self) else {
          found.isComplete = false
          continue
        }
        found.candidates.append(
          MemberCandidate(
            decl: decl, rank: rank, proto: nil, ownerType: isFirst ? nil : hereType,
            conditions: entry.context.isExtension ? specificity(entry.context.requirements) : 0,
            requirements: entry.context.isExtension ? entry.context.requirements : []))
      }
      rank += 1
      if case .nominal(let parent, let parentArguments)? = superclass(of: hereType) {
        current = (parent, parentArguments, .nominal(parent, parentArguments))
        resolveHeader(of: parent)
        synthesize(name, in: parent)
        addProtocolMembers(
          name, parent.info.conformances.map(\.proto), type, isStatic, environment,
          includeRequirements: false, &found)
      } else {
        current = nil
      }
    }
    // Whether a condition holds is worth asking only where a protocol has the name.
    guard nominal.info.conformances.contains(where: { $0.proto.info.members[name] != nil }) else {
      return
    }
    addProtocolMembers(
      name,
      nominal.info.conformances.filter {
        $0.requirements.isEmpty || holds($0.requirements, nominal, arguments, environment)
      }.map(\.proto), type, isStatic, environment, includeRequirements: false, &found)
  }

  /// Of a struct or class only initialisers are synthesised, for which the types of all properties are
  /// needed; the value of one may be what asks for another name.
  private func synthesize(_ name: String, in nominal: NominalDecl) {
    if name == "init" || nominal.kind == .enum { synthesizeMembers(of: nominal) }
  }

  private func addProtocolMembers(
    _ name: String, _ protocols: [NominalDecl], _ type: Type, _ isStatic: Bool,
    _ environment: [Requirement], includeRequirements: Bool, _ found: inout FoundMembers
  ) {
    for proto in protocols {
      guard let entries = proto.info.members[name],
        let selfParameter = proto.genericParameters.first
      else { continue }
      // A protocol that refines others is closer than they are.
      let refined = protocols.filter { $0 !== proto && inherits($0, from: proto) }.count
      for entry in entries where entry.isStatic == isStatic {
        if entry.context.isExtension {
          guard
            offers(
              entry.context.requirements, Substitution([selfParameter: type]), environment,
              opening: selfParameter)
          else { continue }
          guard let decl = entry.decl(self) else {
            found.isComplete = false
            continue
          }
          found.candidates.append(
            MemberCandidate(
              decl: decl,
              rank: 100 + refined * 40 + 20 - min(20, specificity(entry.context.requirements)),
              proto: proto, ownerType: nil))
        } else if includeRequirements {
          guard let decl = entry.decl(self) else {
            found.isComplete = false
            continue
          }
          found.candidates.append(
            MemberCandidate(decl: decl, rank: 10 + refined, proto: proto, ownerType: nil))
        }
      }
    }
  }

  /// How much an extension's conditions say: one that needs a more refined protocol is closer.
  private func specificity(_ requirements: [Requirement]) -> Int {
    requirements.reduce(0) { sum, requirement in
      guard case .conforms(_, let proto) = requirement else { return sum + 4 }
      return sum + 1 + inheritanceDepth(proto)
    }
  }

  private func inheritanceDepth(_ proto: NominalDecl) -> Int {
    resolveHeader(of: proto)
    return (proto.inheritedProtocols.map { inheritanceDepth($0) + 1 }.max() ?? 0)
  }

  /// Drops candidates that one with the same labels and parameter types, closer by, hides.
  private func withoutShadowed(
    _ found: [MemberCandidate], base: Type, _ environment: [Requirement]
  ) -> [MemberCandidate] {
    if found.count < 2 { return found }
    let sorted = found.enumerated().sorted {
      ($0.element.rank, -$0.element.conditions, $0.offset)
        < ($1.element.rank, -$1.element.conditions, $1.offset)
    }.map(\.element)
    var kept: [MemberCandidate] = []
    for candidate in sorted {
      if kept.contains(where: { hides($0, candidate, base, environment) }) { continue }
      kept.append(candidate)
    }
    return kept
  }

  private func hides(
    _ a: MemberCandidate, _ b: MemberCandidate, _ base: Type, _ environment: [Requirement]
  ) -> Bool {
    func type(_ type: Type, in candidate: MemberCandidate) -> Type {
      if let proto = candidate.proto, let me = proto.genericParameters.first {
        return canonical(substitute(type, Substitution([me: base])), environment)
      }
      if case .nominal(let nominal, let arguments) = candidate.ownerType ?? base {
        return substitute(type, bindings(of: nominal, arguments))
      }
      return type
    }
    func isSame(_ p: Type, _ q: Type) -> Bool { hasSameShape(type(p, in: a), type(q, in: b)) }
    func ownGenerics(_ function: FunctionDecl?) -> Int {
      function?.ownGenericParameters.count ?? 0
    }
    /// What the function's own generic parameters must conform to, by position.
    func ownBounds(_ function: FunctionDecl) -> [Set<NominalDecl>] {
      function.ownGenericParameters.map { parameter in
        Set(
          function.requirements.compactMap {
            if case .conforms(.parameter(parameter), let proto) = $0 { proto } else { nil }
          })
      }
    }
    /// What members of the function's own generic parameters must be, by position and name.
    func ownMembers(_ function: FunctionDecl, of candidate: MemberCandidate) -> [String: Type] {
      var members: [String: Type] = [:]
      for (position, parameter) in function.ownGenericParameters.enumerated() {
        for case .same(let left, let right) in function.requirements {
          for case (.member(.parameter(parameter), let member), let wanted)
            in [(left, right), (right, left)]
          {
            members["\(position).\(member.name)"] = type(wanted, in: candidate)
          }
        }
      }
      return members
    }
    /// `r.Bound == Int` and `r.Bound == Index` never both hold.
    func excludeEachOther(_ x: FunctionDecl?, _ y: FunctionDecl?) -> Bool {
      guard let x, let y, ownGenerics(x) > 0 else { return false }
      return ownMembers(x, of: a).contains { key, type in
        ownMembers(y, of: b)[key].map { !hasSameShape(type, $0) } ?? false
      }
    }
    switch (a.decl, b.decl) {
    case (.function(let x), .function(let y)):
      if x === y { return true }
      if x.overridden === y { return true }
      guard a.rank < b.rank, x.name == y.name, x.parameters.count == y.parameters.count,
        ownGenerics(x) == ownGenerics(y), ownBounds(x) == ownBounds(y), !excludeEachOther(x, y)
      else { return false }
      return zip(x.parameters, y.parameters).allSatisfy {
        $0.isVariadic == $1.isVariadic && isSame($0.variable.type, $1.variable.type)
      } && isSame(x.result, y.result)
    case (.storage(let x), .storage(let y)):
      if x === y { return true }
      let isCloser = (a.rank, -a.conditions) < (b.rank, -b.conditions)
      // Which conditions hold is open where the type is.
      guard isCloser, x.name == y.name, !base.hasVariables || a.conditions == b.conditions else {
        return false
      }
      if x.name == "subscript" {
        let p = x.getter?.parameters ?? []
        let q = y.getter?.parameters ?? []
        return p.count == q.count && ownGenerics(x.getter) == ownGenerics(y.getter)
          && !excludeEachOther(x.getter, y.getter)
          && zip(p, q).allSatisfy {
            $0.label == $1.label && isSame($0.variable.type, $1.variable.type)
          }
      }
      return true
    case (.storage, .function), (.function, .storage): return false
    case (.enumCase, .enumCase), (.type, .type), (.alias, .alias): return true
    default: return false
    }
  }

  /// Whether two parameter types of different declarations are the same up to what generic
  /// parameters and associated types may stand for.
  private func hasSameShape(_ a: Type, _ b: Type) -> Bool {
    switch (a, b) {
    // What a literal's elements will be is open: a member for one of the types hides none.
    case (.variable, .nominal), (.nominal, .variable): return false
    case (.parameter, .parameter), (.member, .member), (.parameter, .member),
      (.member, .parameter), (.variable, _), (_, .variable):
      return true
    case (.nominal(let x, let p), .nominal(let y, let q)):
      return x === y && zip(p, q).allSatisfy { hasSameShape($0, $1) }
    case (.function(let x), .function(let y)):
      return x.parameters.count == y.parameters.count && hasSameShape(x.result, y.result)
        && zip(x.parameters, y.parameters).allSatisfy { hasSameShape($0.type, $1.type) }
    case (.tuple(let x), .tuple(let y)):
      return x.count == y.count && zip(x, y).allSatisfy { hasSameShape($0.type, $1.type) }
    default: return a == b
    }
  }

  /// A class without designated initialisers of its own, all of whose properties have values.
  func inheritsInitializers(_ nominal: NominalDecl) -> Bool {
    !nominal.info.hasOwnInitializer
      && storedProperties(of: nominal).allSatisfy { $0.initialValue != nil }
  }

  /// Whether a class, and each between it and `base`, has all designated initialisers of its
  /// superclass: then it inherits the convenience initialisers too.
  private func overridesDesignated(of base: NominalDecl, in nominal: NominalDecl) -> Bool {
    func labels(_ entry: MemberEntry) -> String? {
      entry.syntax.as(InitializerDeclSyntax.self).map {
        fullName("init", $0.signature.parameterClause)
      }
    }
    var current = nominal
    while current !== base {
      guard case .nominal(let parent, _)? = superclass(of: current.declaredType) else {
        return false
      }
      if !inheritsInitializers(current) {
        let own = Set((current.info.members["init"] ?? []).compactMap(labels))
        let wanted = (parent.info.members["init"] ?? []).filter { !$0.isConvenience }
        guard wanted.allSatisfy({ labels($0).map(own.contains) ?? true }) else { return false }
      }
      current = parent
    }
    return true
  }

  /// All member names of a type, for near misses.
  func memberNames(of type: Type, isStatic: Bool, _ environment: [Requirement]) -> [String] {
    var names: Set<String> = []
    func add(_ nominal: NominalDecl) {
      for entry in nominal.info.memberOrder where entry.isStatic == isStatic {
        if !isOperator(entry.name), entry.name != "init", entry.name != "subscript" {
          names.insert(entry.name)
        }
      }
    }
    if case .nominal(let nominal, _) = type {
      add(nominal)
      nominal.info.conformances.forEach { add($0.proto) }
      if let parent = superclass(of: type) {
        names.formUnion(memberNames(of: parent, isStatic: isStatic, environment))
      }
    } else {
      protocols(of: type, environment).forEach(add)
    }
    return names.subtracting(internalNames).sorted()
  }
}

extension Type {
  /// A type of the libraries that cells' types are no part of.
  fileprivate var isOfLibraries: Bool {
    guard case .nominal(let nominal, let arguments) = self else { return false }
    return nominal.info.context.source.isLibrary && arguments.allSatisfy(\.isOfLibraries)
  }
}

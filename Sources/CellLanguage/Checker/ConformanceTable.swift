/// Which types conform to which protocols.
extension Universe {
  func conforms(_ type: Type, to proto: NominalDecl, _ environment: [Requirement]) -> Bool {
    switch type {
    case .error: return true
    case .variable: return true
    case .parameter, .member, .opaque:
      if protocols(of: type, environment).contains(proto) { return true }
      return superclassBound(of: type, environment).map {
        conforms($0, to: proto, environment)
      } ?? false
    case .existential(let existential):
      // An existential conforms to `Error`; for its own protocols the checker opens it.
      if proto.name == "Error", proto.module == "Swift" {
        return protocols(of: type, []).contains(proto)
      }
      if let superclass = existential.superclass {
        return conforms(superclass, to: proto, environment)
      }
      // A generic function called with an existential works on what it holds: requirements are
      // dispatched at run time, so the existential itself can stand for the generic parameter.
      return protocols(of: type, []).contains(proto)
    case .nominal(let nominal, let arguments):
      if arguments.isEmpty {
        let key = ConformanceKey(
          nominal: ObjectIdentifier(nominal), proto: ObjectIdentifier(proto))
        if let known = conformanceCache[key] { return known }
        let answer = conformance(of: type, to: proto, environment) != nil
        conformanceCache[key] = answer
        return answer
      }
      return conformance(of: type, to: proto, environment) != nil
    case .metatype, .function, .tuple: return false
    }
  }

  func superclassBound(of type: Type, _ environment: [Requirement]) -> Type? {
    for case .subclass(let subject, let superclass) in environment where subject == type {
      return superclass
    }
    return nil
  }

  /// The conformance of a nominal type, its own or a superclass's, when its conditions hold.
  func conformance(of type: Type, to proto: NominalDecl, _ environment: [Requirement])
    -> (entry: ConformanceEntry, type: Type)?
  {
    guard case .nominal(let nominal, let arguments) = type else { return nil }
    resolveHeader(of: nominal)
    resolvePendingExtensions()
    for entry in nominal.info.conformances where entry.proto === proto {
      if entry.requirements.isEmpty { return (entry, type) }
      // Extensions of several types may depend on one another without end.
      guard conditionDepth < Self.conditionDepthMax else { return nil }
      conditionDepth += 1
      defer { conditionDepth -= 1 }
      if holds(entry.requirements, nominal, arguments, environment) { return (entry, type) }
    }
    if let parent = superclass(of: type) {
      return conformance(of: parent, to: proto, environment)
    }
    return nil
  }

  /// The superclass with the subclass's arguments filled in.
  func superclass(of type: Type) -> Type? {
    guard case .nominal(let nominal, let arguments) = type else { return nil }
    resolveHeader(of: nominal)
    guard let parent = nominal.superclass else { return nil }
    return substitute(parent, bindings(of: nominal, arguments))
  }

  func bindings(of nominal: NominalDecl, _ arguments: [Type]) -> Substitution {
    Substitution(
      Dictionary(
        zip(nominal.genericParameters, arguments), uniquingKeysWith: { first, _ in first }))
  }

  /// Whether requirements hold once the nominal's parameters are replaced.
  func holds(
    _ requirements: [Requirement], _ nominal: NominalDecl, _ arguments: [Type],
    _ environment: [Requirement]
  ) -> Bool {
    holds(requirements, bindings(of: nominal, arguments), environment)
  }

  func holds(
    _ requirements: [Requirement], _ substitution: Substitution, _ environment: [Requirement]
  ) -> Bool {
    requirements.allSatisfy { requirement in
      switch requirement {
      case .conforms(let subject, let proto):
        let type = canonical(substitute(subject, substitution), environment)
        if case .member = type, type.hasVariables { return true }
        return conforms(type, to: proto, environment)
      case .same(let a, let b):
        let left = canonical(substitute(a, substitution), environment)
        let right = canonical(substitute(b, substitution), environment)
        return left == right || left.hasVariables || right.hasVariables || left.hasError
          || right.hasError
      case .subclass(let subject, let superclass):
        let type = canonical(substitute(subject, substitution), environment)
        return isSubclass(type, of: substitute(superclass, substitution), environment)
      case .classBound(let subject):
        return isClassType(canonical(substitute(subject, substitution), environment), environment)
      }
    }
  }

  func isSubclass(_ type: Type, of superclass: Type, _ environment: [Requirement]) -> Bool {
    if type == superclass { return true }
    if let bound = superclassBound(of: type, environment) {
      return isSubclass(bound, of: superclass, environment)
    }
    guard let parent = self.superclass(of: type) else { return false }
    return isSubclass(parent, of: superclass, environment)
  }

  /// The classes that a class inherits from.
  func ancestors(of type: Type) -> [NominalDecl] {
    sequence(first: type) { self.superclass(of: $0) }.dropFirst().compactMap {
      if case .nominal(let nominal, _) = $0 { nominal } else { nil }
    }
  }

  func isClassType(_ type: Type, _ environment: [Requirement]) -> Bool {
    switch type {
    case .nominal(let nominal, _): return nominal.kind == .class
    case .existential(let existential):
      return existential.isClassBound || existential.superclass != nil
        || protocols(of: type, environment).contains { isClassBound($0) }
    case .parameter, .member, .opaque:
      return environment.contains(.classBound(type))
        || superclassBound(of: type, environment) != nil
        || protocols(of: type, environment).contains { isClassBound($0) }
    case .variable, .error: return true
    default: return false
    }
  }

  func isClassBound(_ proto: NominalDecl) -> Bool {
    proto.requirements.contains {
      if case .classBound(.parameter(let parameter)) = $0 {
        return parameter === proto.genericParameters.first
      }
      return false
    } || proto.inheritedProtocols.contains { isClassBound($0) }
  }
}

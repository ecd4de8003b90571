/// Replacing generic parameters and reducing associated types.
extension Universe {
  /// Replaces parameters; associated types of what became concrete are left to `canonical`.
  func substitute(_ requirement: Requirement, _ substitution: Substitution) -> Requirement {
    func replaced(_ type: Type) -> Type { substitute(type, substitution) }
    return switch requirement {
    case .conforms(let type, let proto): .conforms(replaced(type), to: proto)
    case .same(let a, let b): .same(replaced(a), canonical(replaced(b), []))
    case .subclass(let type, let superclass): .subclass(replaced(type), of: replaced(superclass))
    case .classBound(let type): .classBound(replaced(type))
    }
  }

  func substitute(_ type: Type, _ substitution: Substitution) -> Type {
    if substitution.types.isEmpty { return type }
    return type.mapLeaves { leaf in
      if case .parameter(let parameter) = leaf { return substitution[parameter] }
      return nil
    }
  }

  /// Reduces associated types: through the conformance where the base is concrete, through what is
  /// known (`environment`) where it is generic.
  func canonical(_ type: Type, _ environment: [Requirement]) -> Type {
    guard type.mayReduce(environment) else { return type }
    return type.mapLeaves { leaf in
      switch leaf {
      case .parameter:
        for case .same(let a, let b) in environment {
          if a == leaf, self.isSimpler(b, than: leaf) { return self.canonical(b, environment) }
          if b == leaf, self.isSimpler(a, than: leaf) { return self.canonical(a, environment) }
        }
        return nil
      case .member(let base, let associated):
        return self.reduceMember(self.canonical(base, environment), associated, environment)
      default:
        return nil
      }
    }
  }

  private func reduceMember(
    _ base: Type, _ associated: AssociatedTypeDecl, _ environment: [Requirement]
  ) -> Type {
    switch base {
    case .parameter, .member:
      break
    case .variable, .error:
      return .member(base, associated)
    default:
      guard let type = associatedType(associated, of: base, environment) else {
        return .member(base, associated)
      }
      return type == .member(base, associated) ? type : canonical(type, environment)
    }
    let whole = Type.member(base, associated)
    for case .same(let a, let b) in environment {
      if isSameMember(a, whole), isSimpler(b, than: whole) { return canonical(b, environment) }
      if isSameMember(b, whole), isSimpler(a, than: whole) { return canonical(a, environment) }
    }
    // `Magnitude == Self`, said by a protocol the base conforms to.
    for proto in protocols(of: base, environment) {
      guard let me = proto.genericParameters.first else { continue }
      let bound = Substitution([me: base])
      for case .same(let a, let b) in proto.requirements {
        for (from, to) in [(a, b), (b, a)] {
          guard case .member(.parameter(me), let name) = from, name.name == associated.name else {
            continue
          }
          let other = substitute(to, bound)
          if isSimpler(other, than: whole) { return canonical(other, environment) }
        }
      }
    }
    // `Iterator.Element == Element` and the like, said by the protocol the base belongs to.
    if case .member(let owner, let inner) = base {
      for proto in protocols(of: owner, environment) {
        resolveHeader(of: proto)
        guard let selfParameter = proto.genericParameters.first else { continue }
        for case .same(let a, let b) in proto.requirements {
          for (from, to) in [(a, b), (b, a)] {
            if case .member(.member(.parameter(selfParameter), let first), let second) = from,
              first.name == inner.name, second.name == associated.name, to.depth < from.depth
            {
              return canonical(substitute(to, Substitution([selfParameter: owner])), environment)
            }
          }
        }
      }
    }
    return whole
  }

  /// Whether a same-type requirement makes the two one.
  private func isSameAs(_ a: Type, _ b: Type, _ environment: [Requirement]) -> Bool {
    environment.contains {
      if case .same(let x, let y) = $0 {
        return (x == a || isSameMember(x, a)) && (y == b || isSameMember(y, b))
          || (x == b || isSameMember(x, b)) && (y == a || isSameMember(y, a))
      }
      return false
    }
  }

  /// Of two types that are the same the simpler one stands for both, so that rewriting ends.
  private func isSimpler(_ a: Type, than b: Type) -> Bool {
    if a.mentions(b) { return false }
    if !a.isAbstract { return true }
    return (a.depth, describe(a)) < (b.depth, describe(b))
  }

  private func isSameMember(_ a: Type, _ b: Type) -> Bool {
    if case .member(let baseA, let nameA) = a, case .member(let baseB, let nameB) = b {
      return nameA.name == nameB.name && (baseA == baseB || isSameMember(baseA, baseB))
    }
    return false
  }

  /// Protocols that a generic parameter or associated type is known to conform to, closed under
  /// inheritance, in order of declaration.
  func protocols(of type: Type, _ environment: [Requirement]) -> [NominalDecl] {
    var found: [NominalDecl] = []
    func add(_ proto: NominalDecl) {
      guard !found.contains(proto) else { return }
      found.append(proto)
      resolveHeader(of: proto)
      for parent in proto.inheritedProtocols { add(parent) }
    }
    switch type {
    case .existential(let existential):
      existential.protocols.forEach(add)
    case .parameter, .member:
      for requirement in environment {
        if case .conforms(let subject, let proto) = requirement,
          subject == type || isSameMember(subject, type)
            || isSameAs(subject, type, environment)
        {
          add(proto)
        }
      }
      func addBounds(of type: Type, _ environment: [Requirement]) {
        // What a protocol says of `Output.Element` is known of `D.Output.Element`.
        var path: [String] = []
        var outer = type
        while case .member(let base, let associated) = outer {
          path.append(associated.name)
          outer = base
          for proto in protocols(of: base, environment) {
            guard let selfParameter = proto.genericParameters.first else { continue }
            for case .conforms(let subject, let bound) in proto.requirements
            where subject.isMember(path, of: selfParameter) {
              add(bound)
            }
          }
        }
      }
      addBounds(of: type, environment)
      if case .parameter = type {
        for same in environment {
          guard case .same(let one, let other) = same, one == type || other == type else {
            continue
          }
          addBounds(of: one == type ? other : one, environment.filter { $0 != same })
        }
      }
    case .opaque(let decl, _):
      decl.protocols.forEach(add)
    default: break
    }
    return found
  }
}

extension Type {
  /// The type that a metatype is of; any other type itself.
  var instance: Type { if case .metatype(let type) = self { type } else { self } }

  /// Rebuilds the type; `replace` is asked at parameters, at members (whose base is not visited
  /// when it answers), at variables and at opaque types.
  func mapLeaves(_ replace: (Type) -> Type?) -> Type {
    switch self {
    case .parameter, .variable:
      return replace(self) ?? self
    case .member(let base, let associated):
      return replace(self) ?? .member(base.mapLeaves(replace), associated)
    case .nominal(let decl, let arguments):
      if arguments.isEmpty { return self }
      return .nominal(decl, arguments.map { $0.mapLeaves(replace) })
    case .tuple(let elements):
      return .tuple(
        elements.map { TupleElement(label: $0.label, type: $0.type.mapLeaves(replace)) })
    case .function(let function):
      var copy = function
      copy.parameters = function.parameters.map {
        var parameter = $0
        parameter.type = $0.type.mapLeaves(replace)
        return parameter
      }
      copy.result = function.result.mapLeaves(replace)
      guard let thrown = function.thrown else { return .function(copy) }
      copy.thrown = thrown.mapLeaves(replace)
      return .function(copy.normalized)
    case .existential(let existential):
      if existential.fixed.isEmpty { return self }
      var copy = existential
      copy.fixed = existential.fixed.mapValues { $0.mapLeaves(replace) }
      return .existential(copy)
    case .metatype(let type):
      return .metatype(type.mapLeaves(replace))
    case .opaque(let decl, let arguments):
      return replace(self) ?? .opaque(decl, arguments.map { $0.mapLeaves(replace) })
    case .error:
      return self
    }
  }

  func contains(_ test: (Type) -> Bool) -> Bool {
    if test(self) { return true }
    switch self {
    case .parameter, .variable, .error: return false
    case .member(let base, _): return base.contains(test)
    case .nominal(_, let arguments), .opaque(_, let arguments):
      return arguments.contains { $0.contains(test) }
    case .tuple(let elements): return elements.contains { $0.type.contains(test) }
    case .function(let function):
      return function.result.contains(test)
        || function.parameters.contains { $0.type.contains(test) }
        || function.thrown?.contains(test) ?? false
    case .existential(let existential):
      return existential.fixed.values.contains { $0.contains(test) }
    case .metatype(let type): return type.contains(test)
    }
  }

  func mentions(_ other: Type) -> Bool { contains { $0 == other } }

  var hasVariables: Bool {
    contains { if case .variable = $0 { true } else { false } }
  }

  var hasError: Bool {
    contains { if case .error = $0 { true } else { false } }
  }

  /// A generic parameter or an associated type of one.
  var isAbstract: Bool {
    switch self {
    case .parameter, .member: true
    default: false
    }
  }

  /// The generic parameter that an associated type is one of.
  var rootParameter: GenericParameter? {
    switch self {
    case .parameter(let parameter): parameter
    case .member(let base, _): base.rootParameter
    default: nil
    }
  }

  /// Whether it is the associated type of a parameter that is reached by names, the last one first.
  fileprivate func isMember(_ path: [String], of parameter: GenericParameter) -> Bool {
    var current = self
    for name in path {
      guard case .member(let base, let associated) = current, associated.name == name else {
        return false
      }
      current = base
    }
    return current == .parameter(parameter)
  }

  var depth: Int {
    if case .member(let base, _) = self { return base.depth + 1 }
    return 0
  }

  func mayReduce(_ environment: [Requirement]) -> Bool {
    let hasSame = environment.contains { if case .same = $0 { true } else { false } }
    return contains {
      switch $0 {
      case .member: true
      case .parameter: hasSame
      default: false
      }
    }
  }
}

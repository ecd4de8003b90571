import Diagnostics

/// Which function of a concrete type fulfils a requirement.
extension Universe: ConformanceOracle {
  package func apply(_ substitution: Substitution, to type: Type) -> Type {
    resolveOpaque(canonical(substitute(type, substitution), []))
  }

  func resolveOpaque(_ type: Type) -> Type {
    guard type.contains({ if case .opaque = $0 { true } else { false } }) else { return type }
    switch type {
    case .opaque(let decl, let arguments):
      guard let underlying = underlyingType(of: decl, arguments.map(resolveOpaque)) else {
        return .error
      }
      return resolveOpaque(canonical(underlying, []))
    case .nominal(let decl, let arguments): return .nominal(decl, arguments.map(resolveOpaque))
    case .tuple(let elements):
      return .tuple(
        elements.map { TupleElement(label: $0.label, type: resolveOpaque($0.type)) })
    case .function(var function):
      function.result = resolveOpaque(function.result)
      function.parameters = function.parameters.map {
        var copy = $0
        copy.type = resolveOpaque($0.type)
        return copy
      }
      return .function(function)
    case .metatype(let inner): return .metatype(resolveOpaque(inner))
    case .member(let base, let associated):
      return canonical(.member(resolveOpaque(base), associated), [])
    default: return type
    }
  }

  package func conforms(_ type: Type, to proto: NominalDecl) -> Bool {
    conforms(type, to: proto, [])
  }

  package func witness(
    for requirement: FunctionDecl, of type: Type, requirementSubstitution: Substitution
  ) -> FunctionReference? {
    witness(
      for: requirement, of: type, requirementSubstitution: requirementSubstitution,
      environment: [])
  }

  /// The same for a type with parameters, of which `environment` says what is known.
  func witness(
    for requirement: FunctionDecl, of type: Type, requirementSubstitution: Substitution,
    environment: [Requirement]
  ) -> FunctionReference? {
    guard let proto = requirement.owner, let selfParameter = proto.genericParameters.first else {
      return nil
    }
    var known = requirementSubstitution
    known[selfParameter] = type
    let isStatic = requirement.isStatic || requirement.kind == .initializer
    let baseName =
      requirement.storage?.name
      ?? String(requirement.name.prefix { $0 != "(" || requirement.name == "(" })
    // A generic member may fulfil a plain requirement, but a plain one comes before it.
    var generic: FunctionReference?
    for candidate in possibleWitnesses(
      named: baseName, proto, of: type, isStatic: isStatic, environment)
    {
      let functions: [FunctionDecl]
      switch candidate.decl {
      case .function(let function): functions = [function]
      case .storage(let storage):
        if requirement.kind == .getter, let getter = storage.getter {
          functions = [getter]
        } else if requirement.kind == .setter, let setter = storage.setter {
          functions = [setter]
        } else if requirement.kind == .getter
          || requirement.kind == .setter && !storage.isConstant && storage.getter == nil
        {
          functions = [accessor(requirement.kind, forStored: storage)]
        } else {
          functions = []
        }
      case .enumCase(let decl):
        functions = [caseFunction(decl)]
      default: functions = []
      }
      for function in functions {
        guard
          let reference = match(function, with: requirement, known, type, candidate, environment)
        else { continue }
        if function.ownParameterCount == requirement.ownParameterCount { return reference }
        if generic == nil { generic = reference }
      }
    }
    return generic ?? synthesizedWitness(for: requirement, of: type)
  }

  /// What could fulfil a requirement, by name. A subclass fulfils it by what it overrides; what it
  /// adds comes too late, since the class that conforms has found a witness without it.
  private func possibleWitnesses(
    named name: String, _ proto: NominalDecl, of type: Type, isStatic: Bool,
    _ environment: [Requirement]
  ) -> [MemberCandidate] {
    let all = members(named: name, of: type, isStatic: isStatic, environment)
    var conforming = type
    while let parent = superclass(of: conforming), conforms(parent, to: proto, environment) {
      conforming = parent
    }
    guard case .nominal(let declaring, _) = conforming, conforming != type, name != "init" else {
      return all
    }
    func isAdded(_ candidate: MemberCandidate) -> Bool {
      var owner: NominalDecl?
      var first: FunctionDecl?
      switch candidate.decl {
      case .function(let function): (owner, first) = (function.owner, function)
      case .storage(let storage): (owner, first) = (storage.owner, storage.getter)
      default: return false
      }
      // An override belongs to the class that first had the member.
      while let overridden = first?.overridden { (owner, first) = (overridden.owner, overridden) }
      guard let owner, owner.kind == .class, owner !== declaring else { return false }
      return isSubclass(owner.declaredType, of: declaring.declaredType, environment)
    }
    guard all.contains(where: isAdded) else { return all }
    return all.filter { !isAdded($0) }
      + members(named: name, of: conforming, isStatic: isStatic, environment)
  }

  /// A case `case a` or `case b(Int)` that fulfils `static var a: Self` or `static func b(Int) -> Self`.
  func caseFunction(_ decl: EnumCaseDecl) -> FunctionDecl {
    if let known = caseFunctions[ObjectIdentifier(decl)] { return known }
    let function = FunctionDecl(
      name: decl.name, kind: decl.payload.isEmpty ? .getter : .function, range: decl.owner.range)
    function.genericParameters = decl.owner.genericParameters
    function.owner = decl.owner
    function.selfType = decl.owner.declaredType
    function.isStatic = true
    function.isLibrary = true
    function.result = decl.owner.declaredType
    function.parameters = decl.payload.enumerated().map { position, element in
      var parameter = Parameter(
        label: element.label,
        variable: Variable(
          name: element.label ?? "value\(position)", type: element.type, isConstant: true,
          scope: .local, range: .nowhere, function: function))
      parameter.defaultValue = position < decl.defaults.count ? decl.defaults[position] : nil
      return parameter
    }
    function.bodyProvider = { function in
      let values = function.parameters.map {
        Expr(.variable($0.variable), $0.variable.type, .nowhere)
      }
      return Block(statements: [
        Statement(.return(Expr(.enumCase(decl, values), function.result, .nowhere)), .nowhere)
      ])
    }
    caseFunctions[ObjectIdentifier(decl)] = function
    return function
  }

  /// A getter or setter for a stored property that fulfils a property requirement.
  func accessor(_ kind: FunctionDecl.Kind, forStored storage: StorageDecl) -> FunctionDecl {
    if kind == .getter, let known = storage.info(self).getter { return known }
    if kind == .setter, let known = storage.info(self).setter { return known }
    let function = FunctionDecl(name: storage.name, kind: kind, range: storage.range)
    function.storage = storage
    function.owner = storage.owner
    function.genericParameters = storage.owner?.genericParameters ?? []
    function.selfType = storage.owner?.declaredType
    function.isLibrary = true
    function.isStatic = storage.isStatic
    let isClass = storage.owner?.kind == .class
    if !storage.isStatic {
      let me = Variable(
        name: "self", type: function.selfType ?? .error, isConstant: kind == .getter || isClass,
        scope: .local, range: .nowhere, function: function)
      me.isInout = kind == .setter && !isClass
      function.isMutating = me.isInout
      function.selfVariable = me
    }
    if kind == .setter {
      function.parameters = [
        Parameter(
          label: nil,
          variable: Variable(
            name: "newValue", type: storage.type, isConstant: true, scope: .local,
            range: .nowhere, function: function))
      ]
    } else {
      function.result = storage.type
    }
    function.bodyProvider = { function in
      let place: LValue
      if let me = function.selfVariable {
        place =
          isClass
          ? .objectField(Expr(.variable(me), me.type, .nowhere), storage, type: storage.type)
          : .field(.variable(me), storage, type: storage.type)
      } else if let global = storage.global {
        place = .global(global)
      } else {
        return Block(statements: [])
      }
      if let value = function.parameters.first?.variable {
        return Block(statements: [
          Statement(
            .expression(
              Expr(.assign(place, Expr(.variable(value), value.type, .nowhere)), .void, .nowhere)),
            .nowhere)
        ])
      }
      return Block(statements: [
        Statement(.return(Expr(.load(place), storage.type, .nowhere)), .nowhere)
      ])
    }
    let info = storage.info(self)
    if kind == .getter { info.getter = function } else { info.setter = function }
    return function
  }

  private func match(
    _ function: FunctionDecl, with requirement: FunctionDecl, _ known: Substitution,
    _ type: Type, _ candidate: MemberCandidate, _ given: [Requirement]
  ) -> FunctionReference? {
    guard function.parameters.count == requirement.parameters.count,
      function.kind == .getter || function.kind == .setter || function.isOperatorLike
        || function.parameters.map(\.label) == requirement.parameters.map(\.label),
      !function.isThrowing || function.isRethrowing || requirement.isThrowing || function.isLibrary
    else { return nil }
    var substitution = Substitution()
    if let proto = candidate.proto, let selfParameter = proto.genericParameters.first {
      substitution[selfParameter] = type
    } else if case .nominal(let nominal, let arguments) = candidate.ownerType ?? type {
      substitution = bindings(of: nominal, arguments)
    }
    let own = function.genericParameters.filter { substitution[$0] == nil }
    let theirs = requirement.genericParameters.filter {
      $0 !== requirement.owner?.genericParameters.first
    }
    // Generic witnesses take what the requirement's parameters stand for, by position, else what
    // matching the types gives (a generic method may fulfil a plain requirement).
    if own.count == theirs.count {
      for (mine, other) in zip(own, theirs) {
        substitution[mine] = known[other] ?? .parameter(other)
      }
    } else {
      for (mine, other) in zip(function.parameters, requirement.parameters) {
        bind(
          mine.variable.type, canonical(substitute(other.variable.type, known), []), own,
          &substitution)
      }
    }
    var environment = requirement.requirements + given
    if case .nominal(let nominal, _) = type { environment += nominal.info.context.environment }
    // What the requirement says of its own parameters, it says of this type's associated types.
    environment += theirs.isEmpty ? [] : requirement.requirements.map { substitute($0, known) }
    for (mine, other) in zip(function.parameters, requirement.parameters) {
      let a = canonical(substitute(mine.variable.type, substitution), environment)
      let b = canonical(substitute(other.variable.type, known), environment)
      guard a == b || isConvertibleWitness(b, a) else { return nil }
    }
    let result = canonical(substitute(function.result, substitution), environment)
    let wanted = canonical(substitute(requirement.result, known), environment)
    guard
      result == wanted || function.returnsSelf
        || result.contains({ if case .opaque = $0 { true } else { false } })
        || function.kind == .initializer || isConvertibleWitness(result, wanted)
    else { return nil }
    guard
      holds(
        function.requirements.filter { !isAboutSelf($0, candidate) }, substitution, environment)
    else { return nil }
    return FunctionReference(function, substitution)
  }

  private func isAboutSelf(_ requirement: Requirement, _ candidate: MemberCandidate) -> Bool {
    if case .conforms(.parameter(let parameter), let proto) = requirement {
      return parameter === proto.genericParameters.first
    }
    return false
  }

  private func isConvertibleWitness(_ from: Type, _ to: Type) -> Bool {
    if isSubclass(from, of: to, []) { return true }
    if case .function(let a) = from, case .function(let b) = to {
      return a.parameters.map(\.type) == b.parameters.map(\.type) && a.result == b.result
    }
    if case .tuple(let a) = from, case .tuple(let b) = to {
      return a.map(\.type) == b.map(\.type)
    }
    return false
  }

  private func bind(
    _ pattern: Type, _ type: Type, _ parameters: [GenericParameter],
    _ substitution: inout Substitution
  ) {
    switch (pattern, type) {
    case (.parameter(let parameter), _) where parameters.contains(parameter):
      if substitution[parameter] == nil { substitution[parameter] = type }
    case (.nominal(_, let a), .nominal(_, let b)):
      for (x, y) in zip(a, b) { bind(x, y, parameters, &substitution) }
    case (.function(let a), .function(let b)):
      for (x, y) in zip(a.parameters, b.parameters) {
        bind(x.type, y.type, parameters, &substitution)
      }
      bind(a.result, b.result, parameters, &substitution)
    case (.tuple(let a), .tuple(let b)):
      for (x, y) in zip(a, b) { bind(x.type, y.type, parameters, &substitution) }
    default: break
    }
  }

  /// `==`, `hash(into:)` and `<` that Swift derives.
  private func synthesizedWitness(for requirement: FunctionDecl, of type: Type)
    -> FunctionReference?
  {
    guard case .nominal(let nominal, let arguments) = type else { return nil }
    let what: FunctionDecl.Synthesized
    switch requirement.name {
    case "==": what = .equals
    case "hash(into:)": what = .hash
    case "<" where nominal.kind == .enum: what = .enumLess
    default: return nil
    }
    let key = SynthesizedKey(nominal: nominal, what: what)
    let substitution = bindings(of: nominal, arguments)
    if let known = synthesizedFunctions[key] { return FunctionReference(known, substitution) }
    _ = storedProperties(of: nominal)
    _ = cases(of: nominal)
    let function = FunctionDecl(name: requirement.name, kind: .function, range: nominal.range)
    function.owner = nominal
    function.selfType = nominal.declaredType
    function.genericParameters = nominal.genericParameters
    function.isLibrary = true
    function.isStatic = requirement.isStatic
    function.implementation = .synthesized(what)
    function.result = requirement.result
    if what == .hash {
      function.selfVariable = Variable(
        name: "self", type: nominal.declaredType, isConstant: true, scope: .local,
        range: .nowhere, function: function)
    }
    for parameter in requirement.parameters {
      let isHasher = parameter.variable.isInout
      let variable = Variable(
        name: parameter.variable.name,
        type: isHasher ? parameter.variable.type : nominal.declaredType,
        isConstant: !isHasher, scope: .local, range: .nowhere, function: function)
      variable.isInout = isHasher
      function.parameters.append(Parameter(label: parameter.label, variable: variable))
    }
    synthesizedFunctions[key] = function
    return FunctionReference(function, substitution)
  }

  struct SynthesizedKey: Hashable {
    let nominal: NominalDecl
    let what: FunctionDecl.Synthesized
  }

  package func implementation(of method: FunctionDecl, in type: Type) -> FunctionReference? {
    guard case .nominal(let nominal, let arguments) = type else { return nil }
    if method.owner === nominal {
      return FunctionReference(method, bindings(of: nominal, arguments))
    }
    resolveOverrides(in: nominal)
    for override in nominal.info.overrides {
      var replaced: FunctionDecl? = override.overridden
      while let current = replaced {
        if current === method {
          return FunctionReference(override, bindings(of: nominal, arguments))
        }
        replaced = current.overridden
      }
    }
    return superclass(of: type).flatMap { implementation(of: method, in: $0) }
  }
}

final class StorageInfo {
  var getter: FunctionDecl?
  var setter: FunctionDecl?
}

extension StorageDecl {
  func info(_ universe: Universe) -> StorageInfo {
    if let known = universe.storageInfos[self] { return known }
    let fresh = StorageInfo()
    universe.storageInfos[self] = fresh
    return fresh
  }
}

extension FunctionDecl {
  /// Generic parameters of its own, not counting those of its type.
  var ownParameterCount: Int {
    genericParameters.count - (owner?.genericParameters.count ?? 0)
  }

  var isOperatorLike: Bool {
    guard let first = name.unicodeScalars.first else { return false }
    return !(first == "_" || first.properties.isAlphabetic)
  }
}

import Diagnostics

/// What the generic parameters of a declaration stand for where it is used.
extension BodyChecker {
  /// Replaces the generic parameters of a declaration for one use of it.
  func open(
    _ function: FunctionDecl, _ candidate: Candidate, _ solver: Solver, _ range: SourceRange
  ) throws -> Opening {
    var substitution = Substitution()
    if let proto = candidate.proto, let me = proto.genericParameters.first,
      let base = candidate.baseType
    {
      substitution[me] = base
    } else if case .nominal(let nominal, let arguments)? = candidate.ownerType ?? candidate.baseType
    {
      substitution = universe.bindings(of: nominal, arguments)
    }
    let isLocal = function.enclosing != nil
    let outer = isLocal ? Set(function.enclosing?.genericParameters ?? []) : []
    for parameter in function.genericParameters
    where substitution[parameter] == nil && !outer.contains(parameter) {
      // Parameters of the type around a static or implicit member keep their meaning here.
      if candidate.baseType == nil, function.owner != nil, !universe.isOperator(function.name),
        context.genericParameter(named: parameter.name) === parameter,
        function.owner?.genericParameters.contains(parameter) ?? false
      {
        continue
      }
      substitution[parameter] = solver.makeVariable()
    }
    let opening = Opening(substitution, solver, range)
    if let proto = candidate.proto, let base = candidate.baseType {
      settleConditions(of: base, conformingTo: proto, solver)
    }
    try opening.require(function.requirements, skippingSelf: candidate.proto)
    return opening
  }

  /// `(0..<3).map`: a range of literals is a sequence only with a step that counts, so its bounds
  /// take their default type now.
  private func settleConditions(of base: Type, conformingTo proto: NominalDecl, _ solver: Solver) {
    guard case .nominal(let nominal, let arguments) = solver.head(base),
      let entry = nominal.info.conformances.first(where: { $0.proto === proto }),
      entry.requirements.contains(where: {
        if case .conforms(.member, _) = $0 { true } else { false }
      })
    else { return }
    for argument in arguments where solver.isUnknown(argument) {
      // `0...UInt8.max` has a bound whose type is known.
      let type = solver.typeConverted(to: argument) ?? solver.withDefaults(argument)
      if !solver.isUnknown(type) { _ = solver.unify(argument, type) }
    }
  }

  func storageType(_ storage: StorageDecl, _ candidate: Candidate, _ solver: Solver) -> Type {
    var substitution = Substitution()
    if let proto = candidate.proto, let me = proto.genericParameters.first,
      let base = candidate.baseType
    {
      substitution[me] = solver.resolve(base)
    } else if case .nominal(let nominal, let arguments)? =
      (candidate.ownerType ?? candidate.baseType)
      .map({ solver.head($0) })
    {
      substitution = universe.bindings(of: nominal, arguments)
    }
    return Opening(substitution, solver, .nowhere).type(storage.type)
  }

  /// What the generic parameters of a storage's accessors stand for.
  func accessorSubstitution(_ candidate: Candidate) -> Substitution {
    if let proto = candidate.proto, let me = proto.genericParameters.first,
      let base = candidate.baseType
    {
      return Substitution([me: solver.resolve(base)])
    }
    if case .nominal(let nominal, let arguments)? = (candidate.ownerType ?? candidate.baseType)
      .map({ solver.resolve($0) })
    {
      return universe.bindings(of: nominal, arguments)
    }
    return Substitution()
  }
}

extension Solver {
  /// A known type that is to be converted to one that isn't.
  fileprivate func typeConverted(to open: Type) -> Type? {
    for case .conversion(let from, let to, _, _) in state.constraints
    where head(to) == head(open) && !isUnknown(from) {
      return head(from)
    }
    return nil
  }
}

extension Universe {
  func isAbstractInside(_ type: Type) -> Bool { type.contains(\.isAbstract) }
}

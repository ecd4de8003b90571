import Diagnostics

/// An existential doesn't conform to its own protocols: it stands for a generic parameter only where
/// a call opens it.
///
/// Source: SE-0352.
extension Universe {
  /// Whether an extension with these requirements has its members for a type; those of an
  /// existential open it.
  func offers(
    _ requirements: [Requirement], _ substitution: Substitution, _ environment: [Requirement],
    opening me: GenericParameter? = nil
  ) -> Bool {
    guard holds(requirements, substitution, environment) else { return false }
    return !requirements.contains { requirement in
      if let me, case .conforms(let subject, _) = requirement, subject.rootParameter === me,
        case .existential? = substitution[me]
      {
        return false
      }
      return unopened(requirement, substitution, environment) != nil
    }
  }

  /// The existential that meets the requirement when it is opened, and not itself.
  func unopened(
    _ requirement: Requirement, _ substitution: Substitution, _ environment: [Requirement]
  ) -> Type? {
    guard case .conforms(let subject, let proto) = requirement else { return nil }
    let type = canonical(substitute(subject, substitution), environment)
    guard case .existential(let existential) = type else { return nil }
    if proto.module == "Swift" {
      switch proto.name {
      case "Sendable", "BitwiseCopyable", "Copyable": return nil
      case "Error" where existential.protocols == [proto]: return nil
      default: break
      }
    }
    if let superclass = existential.superclass, conforms(superclass, to: proto, environment) {
      return nil
    }
    return type
  }
}

extension FunctionDecl {
  /// Whether a call opens an existential given for the parameter: a type of the function alone, which
  /// one argument is as it stands, and which can be forgotten wherever else the signature has it.
  fileprivate func opens(_ parameter: GenericParameter) -> Bool {
    if owner?.genericParameters.contains(parameter) ?? false { return false }
    func isGiven(_ type: Type) -> Bool {
      switch type {
      case .parameter(parameter), .metatype(.parameter(parameter)): true
      case .nominal(let nominal, [.parameter(parameter)]): nominal.name == "Optional"
      default: false
      }
    }
    let types = parameters.map(\.variable.type)
    return types.count(where: isGiven) == 1
      && types.allSatisfy { isGiven($0) || $0.canForget(parameter, isResult: false) }
      && result.canForget(parameter, isResult: true)
  }
}

extension BodyChecker {
  /// Whether every existential that the call's generic parameters stand for is opened by it.
  func opensExistentials(_ reference: FunctionReference, _ range: SourceRange) -> Bool {
    let callee = reference.decl
    if function.isLibrary { return true }
    let me = callee.owner.flatMap { $0.kind == .protocol ? $0.genericParameters.first : nil }
    for requirement in callee.requirements {
      guard case .conforms(let subject, let proto) = requirement,
        let type = universe.unopened(requirement, reference.substitution, environment),
        let root = subject.rootParameter, let given = reference.substitution[root], root !== me
      else { continue }
      if case .existential = given, callee.opens(root) { continue }
      report(
        Failure(
          id: "does-not-conform",
          message:
            "'\(universe.describe(type))' does not conform to '\(proto.name)' itself, as '\(callee.name)' requires",
          range: range,
          help: "give values of one type that conforms, or let it take existentials"))
      return false
    }
    return true
  }
}

extension Type {
  /// Whether the existential can stand for the parameter in the type: as what is given back, not as
  /// what is taken, and in no other type that is generic.
  fileprivate func canForget(_ parameter: GenericParameter, isResult: Bool) -> Bool {
    switch self {
    case .parameter, .member: isResult || rootParameter !== parameter
    case .nominal(let nominal, let arguments)
    where nominal.module == "Swift"
      && ["Optional", "Array", "Dictionary"].contains(nominal.name):
      arguments.allSatisfy { $0.canForget(parameter, isResult: isResult) }
    case .tuple(let elements):
      elements.allSatisfy { $0.type.canForget(parameter, isResult: isResult) }
    case .function(let function):
      function.parameters.allSatisfy { $0.type.canForget(parameter, isResult: !isResult) }
        && function.result.canForget(parameter, isResult: isResult)
    case .metatype(let type): type.canForget(parameter, isResult: isResult)
    default: !contains { $0 == .parameter(parameter) }
    }
  }
}

package import CellMachine

/// How a type of a cell fulfils what a library's protocol asks for.
package enum LibraryWitness {
  /// A function of the cell: its window holds the value as an existential, then the arguments.
  case own(function: Int)
  /// The library's own default, by its number.
  case standard(number: Int)
}

// Types of cells that conform to protocols of a library, as the library sees them.
extension Lowering {
  /// The protocols that a type of a cell conforms to, with their modules: `Flows.Bijection`.
  package func protocols(of id: TypeID) -> Set<String> {
    guard let type = type(of: id), let universe = oracle as? Universe else { return [] }
    return Set(universe.conformedProtocols(of: type).map { $0.module + "." + $0.name })
  }

  /// What fulfils the requirement that the library has given a number; nil when nothing does.
  package func libraryWitness(_ number: Int, of id: TypeID) -> LibraryWitness? {
    guard let type = type(of: id), let universe = oracle as? Universe else { return nil }
    for proto in universe.conformedProtocols(of: type) {
      for requirement in requirementFunctions(of: proto) where requirement.hostIndex == number {
        return witness(for: requirement, of: type, in: proto)
      }
    }
    return nil
  }

  private func witness(
    for requirement: FunctionDecl, of type: Type, in proto: NominalDecl
  ) -> LibraryWitness? {
    guard let parameter = proto.genericParameters.first,
      let found = oracle.witness(
        for: requirement, of: type, requirementSubstitution: Substitution([parameter: type]))
    else { return nil }
    if let number = found.decl.hostIndex { return .standard(number: number) }
    let existential = Type.existential(ExistentialType(protocols: [proto]))
    guard
      let index = witness(
        requirement, Substitution([parameter: existential]), of: type, existential: existential)
    else { return nil }
    do {
      try drain()
    } catch {
      return nil
    }
    return .own(function: index)
  }
}

extension FunctionDecl {
  /// The number of a function of a bound library.
  var hostIndex: Int? {
    if case .host(_, let index) = implementation { index } else { nil }
  }
}

extension Universe {
  /// All protocols that a concrete type conforms to, those of its superclasses included.
  func conformedProtocols(of type: Type) -> [NominalDecl] {
    guard case .nominal(let nominal, _) = type else { return [] }
    resolveHeader(of: nominal)
    resolvePendingExtensions()
    return nominal.info.conformances.map(\.proto).filter { conforms(type, to: $0) }
      + (superclass(of: type).map(conformedProtocols) ?? [])
  }
}

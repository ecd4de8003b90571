import Diagnostics

/// Simplifying constraints: each moves as soon as enough is known.
extension Solver {
  /// Runs every constraint that can move, until none can.
  func simplify() throws {
    var moved = true
    while moved {
      moved = false
      let pending = state.constraints
      state.constraints = []
      for (index, constraint) in pending.enumerated() {
        do {
          if case .overload(let overload, let candidates, let version) = constraint {
            if version == state.version {
              state.constraints.append(constraint)
            } else if let left = try stepOverload(overload, candidates) {
              state.constraints.append(.overload(overload, left, version: state.version))
            } else {
              moved = true
            }
          } else if try step(constraint) {
            moved = true
          } else {
            state.constraints.append(constraint)
          }
        } catch {
          state.constraints += pending[(index + 1)...]
          throw error
        }
      }
    }
  }

  /// True when the constraint is done (it may have added others).
  func step(_ constraint: Constraint) throws -> Bool {
    switch constraint {
    case .conversion(let from, let to, let role, let range):
      return try stepConversion(from, to, role, range)
    case .conforms(let type, let proto, let range):
      let known = reopen(head(type), range)
      if case .variable = known {
        if known == head(type) { return false }
        state.constraints.append(.conforms(known, proto, range))
        return true
      }
      let resolved = resolve(known)
      if !universe.conforms(resolved, to: proto, environment) {
        if case .nominal(universe.optionalDecl, let inner) = resolveLiterals(resolved),
          let wrapped = inner.first, universe.conforms(wrapped, to: proto, environment)
        {
          throw mustUnwrap(universe.optional(wrapped), to: wrapped, range)
        }
        throw Failure(
          id: "does-not-conform",
          message:
            "'\(universe.describe(resolved))' does not conform to '\(proto.name)'",
          range: range)
      }
      addConditionalConstraints(resolved, proto, range)
      return true
    case .associated(let base, let associated, let result, let range):
      let known = head(base)
      if case .variable = known { return false }
      let resolved = resolve(known)
      let type: Type
      if resolved.isAbstract {
        type = universe.canonical(.member(resolved, associated), environment)
      } else if let found = universe.associatedType(associated, of: resolved, environment) {
        type = found
      } else if case .error = resolved {
        type = .error
      } else {
        throw Failure(
          id: "does-not-conform",
          message:
            "'\(universe.describe(resolved))' does not conform to '\(associated.owner.name)'",
          range: range)
      }
      guard unify(reopen(type, range), result) else {
        throw Failure(
          id: "type-mismatch",
          message:
            "'\(universe.describe(resolved)).\(associated.name)' is '\(universe.describe(resolve(type)))', not '\(universe.describe(resolve(result)))'",
          range: range)
      }
      return true
    case .subclass(let type, let superclass, let range):
      let known = head(type)
      if case .variable = known { return false }
      guard universe.isSubclass(resolve(known), of: resolve(superclass), environment) else {
        throw Failure(
          id: "type-mismatch",
          message:
            "'\(universe.describe(resolve(known)))' does not inherit from '\(universe.describe(resolve(superclass)))'",
          range: range)
      }
      return true
    case .when(let type, let waiting):
      let known = head(type)
      if case .variable = known { return false }
      try waiting.action(self, known)
      return true
    case .overload(let overload, let candidates, _):
      return try stepOverload(overload, candidates) == nil
    case .closure(let closure):
      return try closure.stepWhenKnown(self)
    case .collectionLiteral(let literal):
      return try stepCollection(literal)
    }
  }

  /// `[T]: Equatable` says something of T when T is still open.
  func addConditionalConstraints(_ type: Type, _ proto: NominalDecl, _ range: SourceRange) {
    guard type.hasVariables, case .nominal(let nominal, let arguments) = type,
      let entry = nominal.info.conformances.first(where: { $0.proto === proto })
    else { return }
    let bindings = universe.bindings(of: nominal, arguments)
    for requirement in entry.requirements {
      if case .conforms(let subject, let bound) = requirement {
        conform(universe.substitute(subject, bindings), to: bound, at: range)
      }
    }
  }

  func stepCollection(_ literal: CollectionLiteral) throws -> Bool {
    let known = head(literal.type)
    guard case .variable = known else {
      try fixCollection(literal, known)
      return true
    }
    return false
  }

  func fixCollection(_ literal: CollectionLiteral, _ type: Type) throws {
    var type = type
    // `let a: [Int]? = [1]`
    while case .nominal(let nominal, let arguments) = type,
      nominal === universe.optionalDecl, let inner = arguments.first
    {
      state.score.valueToOptional += 1
      type = head(inner)
    }
    if case .variable = type {
      let inner = CollectionLiteral(
        type: type, range: literal.range, isDictionary: literal.isDictionary,
        isPart: literal.isPart,
        elements: literal.elements, values: literal.values)
      state.constraints.append(.collectionLiteral(inner))
      return
    }
    if case .existential = type {
      type = try defaultCollectionType(literal)
      letElementsDiffer(in: type, literal)
    }
    let name =
      literal.isDictionary ? "ExpressibleByDictionaryLiteral" : "ExpressibleByArrayLiteral"
    let proto = universe.standardType(name)
    guard universe.conforms(type, to: proto, environment) else {
      if case .error = type { return }
      let what = literal.isDictionary ? "dictionary" : "array"
      throw Failure(
        id: "type-mismatch",
        message: "\(what) literal can't be of type '\(universe.describe(resolve(type)))'",
        range: literal.range)
    }
    if !isDefaultCollection(type) { state.score.nonDefaultLiterals += 1 }
    func element(_ name: String) -> Type {
      guard let associated = universe.findAssociatedType(name, of: type, environment) else {
        return .error
      }
      if type.isAbstract {
        return universe.canonical(.member(type, associated), environment)
      }
      return universe.associatedType(associated, of: type, environment) ?? .error
    }
    if literal.isDictionary {
      let (key, value) = (element("Key"), element("Value"))
      for item in literal.elements { convert(item.type, to: key, .key, at: item.range) }
      for item in literal.values { convert(item.type, to: value, .entry, at: item.range) }
    } else {
      let wanted = element("ArrayLiteralElement")
      for item in literal.elements { convert(item.type, to: wanted, .element, at: item.range) }
    }
  }

  /// Whether an array or a dictionary literal becomes what it is by default.
  func isDefaultCollection(_ type: Type) -> Bool {
    guard case .nominal(let nominal, _) = type else { return false }
    return nominal === universe.arrayDecl || nominal === universe.dictionaryDecl
  }

  func defaultCollectionType(_ literal: CollectionLiteral) throws -> Type {
    if literal.isDictionary {
      let (key, value) = (makeVariable(), makeVariable())
      conform(key, to: universe.standardType("Hashable"), at: literal.range)
      return universe.standard("Dictionary", key, value)
    }
    return universe.array(makeVariable())
  }
}

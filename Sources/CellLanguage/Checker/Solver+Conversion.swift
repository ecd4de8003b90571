import Diagnostics

/// Which types convert to which without a word: Swift's implicit conversions.
extension Solver {
  /// True when the constraint is done.
  func stepConversion(
    _ from: Type, _ to: Type, _ role: ConversionRole, _ range: SourceRange
  ) throws -> Bool {
    let a = reopenedHead(from, range)
    let b = reopenedHead(to, range)
    if a == b { return true }
    func fail() -> Failure { mismatch(from, to, role, range) }
    switch (a, b) {
    case (.error, _), (_, .error): return true
    case (.variable(let x), .variable(let y)):
      if let first = state.literals[x.index], let second = state.literals[y.index],
        first != .null, second != .null
      {
        guard unify(a, b) else { throw fail() }
        return true
      }
      return deferred(a, b, from, to, role, range)
    case (.variable(let variable), _):
      guard let kind = state.literals[variable.index] else {
        if state.closures.contains(variable) {
          if case .nominal(let nominal, let inner) = b,
            nominal === universe.optionalDecl, let wrapped = inner.first
          {
            convert(a, to: wrapped, role, at: range)
            return true
          }
          if case .existential = b { return false }
          guard unify(a, b) else { throw fail() }
          return true
        }
        if isHashableBox(b), isOpenLiteral(variable.index) {
          return deferred(a, b, from, to, role, range)
        }
        // A variable that converts to a plain value type can only be that type.
        if isLeafValueType(b) {
          guard unify(a, b) else { throw fail() }
          return true
        }
        return deferred(a, b, from, to, role, range)
      }
      return try convertLiteral(a, kind, to: b, from, to, role, range)
    case (_, .variable(let variable)):
      if let kind = state.literals[variable.index] {
        // A literal's variable that something concrete flows into (a generic parameter that a
        // literal was bound to).
        if universe.isOptional(a) { return false }
        _ = kind
        guard unify(b, a) else { throw fail() }
        return true
      }
      return deferred(a, b, from, to, role, range)
    case (.function(let x), .function(let y))
    where x.parameters.count > 1 && y.parameters.count == 1 && isUnknown(y.parameters[0].type):
      // One tuple perhaps, whose elements the function takes.
      return deferred(a, b, from, to, role, range)
    default: break
    }
    try convertKnown(a, b, fail: fail, role, range)
    return true
  }

  /// Waits; with the reopened types, so that their variables are made once.
  private func deferred(
    _ a: Type, _ b: Type, _ from: Type, _ to: Type, _ role: ConversionRole, _ range: SourceRange
  ) -> Bool {
    if a == head(from), b == head(to) { return false }
    convert(a, to: b, role, at: range)
    return true
  }

  private func reopenedHead(_ type: Type, _ range: SourceRange) -> Type {
    let known = head(type)
    if case .member = known { return head(reopen(known, range)) }
    return known
  }

  private func isLeafValueType(_ type: Type) -> Bool {
    guard case .nominal(let nominal, let arguments) = type, arguments.isEmpty else { return false }
    return nominal.kind == .struct || nominal.kind == .enum
  }

  private func convertLiteral(
    _ a: Type, _ kind: LiteralKind, to b: Type, _ from: Type, _ to: Type, _ role: ConversionRole,
    _ range: SourceRange
  ) throws -> Bool {
    switch b {
    case .nominal(let nominal, let arguments) where nominal === universe.optionalDecl:
      if kind == .null {
        guard unify(a, b) else { throw mismatch(from, to, role, range) }
        return true
      }
      state.score.valueToOptional += 1
      guard let inner = arguments.first else { return true }
      convert(a, to: inner, role, at: range)
      return true
    case .existential, .nominal(universe.anyHashable, _):
      // What else the literal takes part in decides first; then it has its default type.
      if kind == .null { throw mismatch(from, to, role, range) }
      if case .operand = role, case .nominal = b { throw mismatch(from, to, role, range) }
      return deferred(a, b, from, to, role, range)
    default:
      guard unify(a, b) else { throw mismatch(from, to, role, range) }
      return true
    }
  }

  private func convertKnown(
    _ a: Type, _ b: Type, fail: () -> Failure, _ role: ConversionRole, _ range: SourceRange
  ) throws {
    let optional = universe.optionalDecl
    switch (a, b) {
    case (.nominal(let x, let p), .nominal(let y, let q)) where x === y:
      let isCovariant =
        x === optional || x === universe.arrayDecl || x === universe.dictionaryDecl
        || x === universe.setDecl
      for (from, to) in zip(p, q) {
        if isCovariant {
          convert(from, to: to, role, at: range)
        } else if !unify(from, to) {
          throw fail()
        }
      }
    case (_, .nominal(let y, let q)) where y === optional:
      state.score.valueToOptional += 1
      guard let inner = q.first else { return }
      convert(a, to: inner, role, at: range)
    case (.nominal(let x, _), .nominal(let y, _)) where x.kind == .class && y.kind == .class:
      var current = universe.superclass(of: resolve(a))
      while let parent = current {
        if case .nominal(let decl, _) = parent, decl === y {
          guard unify(reopen(parent, range), b) else { throw fail() }
          return
        }
        current = universe.superclass(of: parent)
      }
      throw fail()
    case (.nominal, .nominal(let y, _)) where y === universe.anyHashable:
      // Not for operands: values of unrelated types could be compared. Elsewhere anything would do
      // better.
      if case .operand = role { throw fail() }
      state.score.disfavored += 1
      conform(a, to: universe.standardType("Hashable"), at: range)
    case (_, .existential(let existential)):
      try erase(a, to: existential, fail: fail, range)
    case (.metatype(let x), .metatype(let y)):
      convert(x, to: y, role, at: range)
    case (.tuple(let x), .tuple(let y)):
      guard x.count == y.count else { throw fail() }
      for (from, to) in zip(x, y) {
        guard from.label == to.label || from.label == nil || to.label == nil else { throw fail() }
        convert(from.type, to: to.type, role, at: range)
      }
    case (.function(let x), .function(let y)):
      let given = parameters(of: y, takenBy: x, role)
      guard x.parameters.count == given.count, !x.isThrowing || y.isThrowing else {
        throw fail()
      }
      if let wanted = y.thrown {
        let have = head(universe.thrown(x))
        if isUnknown(wanted) {
          convert(have, to: wanted, role, at: range)
        } else if have != universe.standard("Never"), !unify(have, wanted) {
          throw fail()
        }
      } else if let open = x.thrown, isUnknown(open) {
        _ = unify(open, universe.thrown(y))
      }
      for (from, to) in zip(x.parameters, given) {
        if from.isInout || to.isInout {
          guard from.isInout == to.isInout, unify(from.type, to.type) else { throw fail() }
        } else {
          convert(to.type, to: from.type, role, at: range)
        }
      }
      convert(x.result, to: y.result, role, at: range)
    case (.parameter, .nominal(let y, _)), (.member, .nominal(let y, _)):
      guard y.kind == .class, universe.isSubclass(a, of: resolve(b), environment) else {
        throw fail()
      }
    case (.existential(let existential), .nominal(let y, _)) where y.kind == .class:
      guard let superclass = existential.superclass,
        universe.isSubclass(superclass, of: resolve(b), environment)
      else { throw fail() }
    default:
      guard unify(a, b) else { throw fail() }
    }
  }

  /// What a function used as an argument is given; of one tuple it may take the elements.
  ///
  /// Source: SE-0110, and the core team's notes on what it regressed.
  private func parameters(
    of wanted: FunctionType, takenBy function: FunctionType, _ role: ConversionRole
  ) -> [FunctionTypeParameter] {
    guard case .argument = role, function.parameters.count > 1, wanted.parameters.count == 1,
      case .tuple(let elements) = head(wanted.parameters[0].type)
    else { return wanted.parameters }
    return elements.map { FunctionTypeParameter(type: $0.type) }
  }

  /// Makes two types the same as far as one is the other, or a class that inherits from it; whatever
  /// is optional.
  func unifyRelated(_ a: Type, _ b: Type) -> Bool {
    func unwrapped(_ type: Type) -> Type {
      var known = head(type)
      while case .nominal(universe.optionalDecl, let inner) = known, let first = inner.first {
        known = head(first)
      }
      return known
    }
    let (x, y) = (unwrapped(a), unwrapped(b))
    func unifyAncestor(of lower: Type, with upper: Type) -> Bool {
      guard case .nominal(let wanted, _) = upper else { return false }
      let ancestors = sequence(first: resolve(lower)) { self.universe.superclass(of: $0) }
      return ancestors.contains {
        if case .nominal(let nominal, _) = $0, nominal === wanted {
          unify($0, upper)
        } else {
          false
        }
      }
    }
    return unifyAncestor(of: x, with: y) || unifyAncestor(of: y, with: x)
  }

  private func erase(
    _ a: Type, to existential: ExistentialType, fail: () -> Failure, _ range: SourceRange
  ) throws {
    if case .existential(let source) = a {
      if source == existential { return }
      let have = universe.protocols(of: a, environment)
      guard
        existential.protocols.allSatisfy({
          have.contains($0) || $0.name == "Error" && have.contains($0)
        })
      else {
        throw fail()
      }
      guard !existential.isClassBound || universe.isClassType(a, environment) else { throw fail() }
      return
    }
    if existential.protocols.isEmpty {
      state.score.erasuresToAny += 1
    } else {
      state.score.erasures += 1
    }
    for proto in existential.protocols {
      if case .nominal = a, !a.hasVariables {
        guard universe.conforms(a, to: proto, environment) else {
          var failure = fail()
          failure.id = "does-not-conform"
          failure.message =
            "'\(universe.describe(resolve(a)))' does not conform to '\(proto.name)'"
          throw failure
        }
      } else if case .nominal = a {
        conform(a, to: proto, at: range)
      } else {
        guard universe.conforms(resolve(a), to: proto, environment) else { throw fail() }
      }
    }
    for (associated, fixed) in existential.fixed {
      state.constraints.append(.associated(a, associated, fixed, range))
    }
    if existential.isClassBound, !universe.isClassType(resolve(a), environment) { throw fail() }
    if let superclass = existential.superclass {
      guard universe.isSubclass(resolve(a), of: superclass, environment) else { throw fail() }
    }
  }
}

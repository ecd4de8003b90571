import Diagnostics

/// Choosing a variable from the types that convert into it, or that it converts to.
extension Solver {
  /// Which bounds of a variable may decide it.
  enum Bounds {
    /// What converts into it.
    case lower
    /// What it converts to, and other variables.
    case upper
    /// An existential it converts to: the last resort, since anything converts to `Any`; what
    /// waits for the type of something else isn't bound by it.
    case existential
  }

  /// Binds a variable to what converts into it, or to what it converts to.
  func bindFromBounds(_ bounds: Bounds) -> Bool {
    var lower: [Int: [Type]] = [:]
    var upper: [Int: [Type]] = [:]
    var order: [Int] = []
    var undecided: Set<Int> = []
    var awaited: Set<Int> = []
    for constraint in state.constraints {
      if case .when(_, let waiting) = constraint {
        for case .variable(let variable) in waiting.mentions.map({ head($0) }) {
          awaited.insert(variable.index)
        }
      }
      if case .closure(let closure) = constraint {
        // What a closure gives is found by looking into it.
        forEachOpenVariable(in: closure.type) { awaited.insert($0) }
      }
      if case .overload(let overload, _, _) = constraint, let result = overload.result,
        case .variable(let variable) = head(result)
      {
        undecided.insert(variable.index)
      }
      guard case .conversion(let from, let to, _, _) = constraint else { continue }
      let a = head(from)
      let b = head(to)
      switch (a, b) {
      case (.variable(let x), .variable(let y)):
        lower[y.index, default: []].append(.variable(x))
        order.append(y.index)
        upper[x.index, default: []].append(.variable(y))
        order.append(x.index)
      case (_, .variable(let y)):
        lower[y.index, default: []].append(a)
        order.append(y.index)
      case (.variable(let x), _):
        upper[x.index, default: []].append(b)
        order.append(x.index)
      default: break
      }
    }
    // What stands in a literal may become what the literal's type turns out to hold.
    let mixed =
      bounds == .existential
      ? [] : elementsOfOpenLiterals().filter { haveNothingInCommon(lower[$0] ?? []) }
    order.removeAll { undecided.contains($0) || mixed.contains($0) }
    if bounds != .existential, !state.ternaries.isEmpty {
      // What `?:` gives to a literal may be what that turns out to hold.
      let elements = elementsOfOpenLiterals()
      var waiting: Set<Int> = []
      for index in order where state.ternaries.contains(index) && state.bindings[index] == nil {
        guard let bound = existential(above: index, upper) else {
          if elements.contains(index) { waiting.insert(index) }
          continue
        }
        switch isJoined(lower[index] ?? [], undecided) {
        case nil: waiting.insert(index)
        case false?: if unify(.variable(TypeVariable(index: index)), bound) { return true }
        case true?: break
        }
      }
      func waits(_ type: Type) -> Bool {
        if case .variable(let variable) = head(type) {
          waiting.contains(variable.index)
        } else {
          false
        }
      }
      order.removeAll { waiting.contains($0) || (upper[$0] ?? []).contains(where: waits) }
    }
    for index in order {
      let variable = Type.variable(TypeVariable(index: index))
      guard state.bindings[index] == nil else { continue }
      let concrete = (lower[index] ?? []).filter { !isUnknown($0) }
      if let first = concrete.first {
        let joined = concrete.dropFirst().reduce(Optional(first)) { partial, next in
          partial.flatMap { join($0, next) }
        }
        guard let joined else { continue }
        // Types that have nothing in common can be one only as what they will be used as.
        if (lower[index] ?? []).contains(where: { !mayConvert($0, to: joined) }),
          let bound = (upper[index] ?? []).first(where: { isExistential($0) })
        {
          if unify(variable, bound) { return true }
          continue
        }
        // A nil or an optional flowing in too makes the whole optional.
        let hasNil = (lower[index] ?? []).contains { literal(of: $0) == .null }
        let found = hasNil && !universe.isOptional(joined) ? universe.optional(joined) : joined
        let type = labelled(found, by: upper[index] ?? []) ?? found
        if state.literals[index] == nil {
          if unify(variable, type) { return true }
        }
      }
    }
    // Literal variables flowing into a variable: the two are one, and the default comes later.
    for index in order where state.bindings[index] == nil && state.literals[index] == nil {
      let variable = Type.variable(TypeVariable(index: index))
      let literals = (lower[index] ?? []).filter { literal(of: $0) != nil }
      if literals.isEmpty { continue }
      if let bound = (upper[index] ?? []).first(where: { isExistential($0) }),
        !mayBeOne(lower[index] ?? [])
      {
        if unify(variable, bound) { return true }
        continue
      }
      if literals.contains(where: { literal(of: $0) == .null }) {
        guard bounds != .lower else { continue }
        let inner = makeVariable()
        for other in literals where literal(of: other) != .null { _ = unify(inner, other) }
        if unify(variable, universe.optional(inner)) { return true }
        continue
      }
      if unify(variable, literals[0]) { return true }
    }
    if bounds == .lower { return false }
    for index in order where state.bindings[index] == nil && state.literals[index] == nil {
      let variable = Type.variable(TypeVariable(index: index))
      if let upper = (upper[index] ?? []).first(where: { !isUnknown($0) }) {
        let bound = conforming(upper, index)
        if isExistential(bound), bounds != .existential || awaited.contains(index) {
          continue
        }
        if isHashableBox(bound), isOpenLiteral(index) { continue }
        // What a call gives is often wrapped; its base decides.
        if bounds == .upper, awaited.contains(index), universe.isOptional(bound) { continue }
        if unify(variable, bound) { return true }
      }
      if let other = (lower[index] ?? []).first ?? (upper[index] ?? []).first {
        if case .variable(let element) = other, mixed.contains(element.index) { continue }
        if unify(variable, other) { return true }
      }
    }
    return false
  }

  /// What a variable is where it converts to an optional: what that wraps, if a protocol that is asked
  /// for leaves nothing else.
  private func conforming(_ bound: Type, _ index: Int) -> Type {
    guard universe.isOptional(bound) else { return bound }
    let variable = Type.variable(TypeVariable(index: index))
    let protocols = state.constraints.compactMap { constraint -> NominalDecl? in
      guard case .conforms(let subject, let proto, _) = constraint, head(subject) == variable else {
        return nil
      }
      return proto
    }
    func conforms(_ type: Type) -> Bool {
      protocols.allSatisfy { universe.conforms(resolve(type), to: $0, environment) }
    }
    let wrapped = sequence(first: bound) { type -> Type? in
      guard self.universe.isOptional(type), case .nominal(_, let inner) = type else { return nil }
      return inner.first.map { self.head($0) }
    }
    return wrapped.first { !isUnknown($0) && conforms($0) } ?? bound
  }

  /// The existential that a `?:` becomes, also as a branch of another one.
  private func existential(above index: Int, _ upper: [Int: [Type]]) -> Type? {
    let bounds = upper[index] ?? []
    if let bound = bounds.first(where: { isExistential($0) }) { return bound }
    return bounds.lazy.compactMap { bound -> Type? in
      guard case .variable(let outer) = self.head(bound), outer.index != index,
        self.state.ternaries.contains(outer.index)
      else { return nil }
      return self.existential(above: outer.index, upper)
    }.first
  }

  /// Whether the branches of a `?:` that becomes an existential are of one type before: not where a
  /// literal would give up its default type for that. nil while it is too early to say.
  private func isJoined(_ branches: [Type], _ undecided: Set<Int>) -> Bool? {
    let isEarly = branches.contains {
      guard case .variable(let variable) = head($0), state.literals[variable.index] == nil else {
        return false
      }
      return undecided.contains(variable.index) || state.ternaries.contains(variable.index)
        || isOpenLiteral(variable.index)
    }
    if isEarly { return nil }
    let own = branches.map { withDefaults(resolve($0)) }
    guard zip(branches, own).contains(where: { resolve($0) != $1 }) else { return true }
    if own.contains(where: isUnknown) { return true }
    if own.contains(where: \.hasVariables) { return nil }
    return Set(own.map(unwrapped)).count == 1
  }

  private func unwrapped(_ type: Type) -> Type {
    var type = type
    while case .nominal(universe.optionalDecl, let inner) = type, let first = inner.first {
      type = first
    }
    return type
  }

  func isHashableBox(_ type: Type) -> Bool {
    if case .nominal(universe.anyHashable, _) = head(type) { true } else { false }
  }

  /// Whether a variable is the type of an array or dictionary literal.
  func isOpenLiteral(_ variable: Int) -> Bool {
    state.constraints.contains {
      guard case .collectionLiteral(let literal) = $0 else { return false }
      return head(literal.type) == .variable(TypeVariable(index: variable))
    }
  }

  /// The variables that elements of literals without a type yet are of.
  private func elementsOfOpenLiterals() -> Set<Int> {
    var found: Set<Int> = []
    for case .collectionLiteral(let literal) in state.constraints where isUnknown(literal.type) {
      for (type, _) in literal.elements + literal.values {
        if case .variable(let variable) = head(type) { found.insert(variable.index) }
      }
    }
    return found
  }

  func haveNothingInCommon(_ types: [Type]) -> Bool {
    let known = types.filter { !isUnknown($0) }
    guard let first = known.first else {
      return !mayBeOne(types)
    }
    let joined = known.dropFirst().reduce(Optional(first)) { partial, next in
      partial.flatMap { join($0, next) }
    }
    return types.contains { type in joined.map { !mayConvert(type, to: $0) } ?? true }
  }

  /// Whether literals could be of one type: of one kind, or whole and broken numbers.
  private func mayBeOne(_ literals: [Type]) -> Bool {
    let kinds = Set(literals.map { literal(of: $0) })
    if kinds.contains(nil), kinds.count > 1 {
      // An array among numbers.
      let collections = state.constraints.compactMap { constraint in
        if case .collectionLiteral(let literal) = constraint { head(literal.type) } else { nil }
      }
      if literals.contains(where: { collections.contains(head($0)) }) { return false }
    }
    let known = kinds.compactMap { $0 }.filter { $0 != .null }
    return known.count < 2 || Set(known).isSubset(of: [.integer, .floating])
      || Set(known).isSubset(of: [.string, .interpolation])
  }

  /// The existential that a type nobody knows yet, or what an optional holds, will be used as.
  func existentialBound(of type: Type) -> Type? {
    if case .nominal(universe.optionalDecl, let inner) = head(type), let wrapped = inner.first {
      return existentialBound(of: wrapped).map { universe.optional($0) }
    }
    guard isUnknown(type) else { return nil }
    for case .conversion(let from, let to, _, _) in state.constraints
    where head(from) == head(type) && isExistential(to) {
      return resolve(to)
    }
    return nil
  }

  /// An existential, or an optional of one.
  func isExistential(_ type: Type) -> Bool {
    switch head(type) {
    case .existential: true
    case .nominal(universe.optionalDecl, let inner): inner.first.map { isExistential($0) } ?? false
    default: false
    }
  }

  /// A tuple without labels is the one with labels that it will be used as.
  private func labelled(_ type: Type, by bounds: [Type]) -> Type? {
    guard case .tuple(let elements) = type, elements.allSatisfy({ $0.label == nil }) else {
      return nil
    }
    return bounds.first { bound in
      guard case .tuple(let named) = bound else { return false }
      return named.count == elements.count && named.contains { $0.label != nil }
    }
  }

  /// A generic error type that nothing decides is `any Error`.
  func bindErrors() -> Bool {
    for constraint in state.constraints {
      if case .conforms(let type, let proto, _) = constraint, isUnknown(type),
        proto === universe.standardType("Error")
      {
        return unify(type, .existential(ExistentialType(protocols: [proto])))
      }
    }
    return false
  }

  /// The least type that both convert to, where that is not a matter of taste.
  func join(_ a: Type, _ b: Type) -> Type? {
    let a = resolve(a)
    let b = resolve(b)
    if a == b { return a }
    if a == universe.standard("Never") { return b }
    if b == universe.standard("Never") { return a }
    if universe.isOptional(a), case .nominal(_, let inner) = a {
      if universe.isOptional(b) { return a.hasVariables ? b : a }
      return inner.first.flatMap { join($0, b) }.map { universe.optional($0) }
    }
    if universe.isOptional(b) { return join(b, a) }
    if universe.isSubclass(a, of: b, environment) { return b }
    if universe.isSubclass(b, of: a, environment) { return a }
    if let shared = ancestor(of: a, like: b) ?? ancestor(of: b, like: a) { return shared }
    // Two classes meet at their nearest common ancestor.
    var ancestor = universe.superclass(of: a)
    while let current = ancestor {
      if universe.isSubclass(b, of: current, environment) { return current }
      ancestor = universe.superclass(of: current)
    }
    if a.hasVariables || b.hasVariables { return a }
    if case .existential = a { return a }
    if case .existential = b { return b }
    if case .metatype(let x) = a, case .metatype(let y) = b {
      guard let common = join(x, y), universe.isSubclass(x, of: common, environment),
        universe.isSubclass(y, of: common, environment)
      else { return .metatype(.any) }
      return .metatype(common)
    }
    if case .tuple(let x) = a, case .tuple(let y) = b, x.count == y.count { return a }
    if case .function = a, case .function = b { return a }
    return a
  }

  /// The superclass that a class whose arguments are open will be.
  private func ancestor(of lower: Type, like upper: Type) -> Type? {
    guard upper.hasVariables, case .nominal(let wanted, _) = upper, wanted.kind == .class else {
      return nil
    }
    return sequence(first: lower) { self.universe.superclass(of: $0) }.first {
      if case .nominal(wanted, _) = $0 { true } else { false }
    }
  }
}

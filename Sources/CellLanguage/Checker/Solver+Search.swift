import Diagnostics

/// The search: choices are made when nothing moves by itself, the safest first.
extension Solver {
  /// Solves everything; afterwards `resolve` gives types without variables.
  func solve() throws {
    try settle()
    if let left = state.constraints.first { throw complaint(about: left) }
    // Literals that nothing else speaks of take their default types.
    for index in state.bindings.indices where state.bindings[index] == nil {
      if let kind = state.literals[index], let type = defaultType(kind) {
        state.bind(index, to: type)
      }
    }
    _ = defaultNeverGiven()
  }

  func isNeverGiven(_ type: Type) -> Bool {
    state.neverGiven.contains { head(.variable($0)) == head(type) }
  }

  /// Closures that never give anything give nothing, where nobody wants something else of them.
  private func defaultNeverGiven() -> Bool {
    state.neverGiven.contains { isUnknown(.variable($0)) && unify(.variable($0), .void) }
  }

  /// Solves groups of constraints that have nothing in common one after the other, so that a choice
  /// in one is never made again for the sake of another.
  private func divide() throws -> Bool {
    guard state.constraints.count > 2 else { return false }
    let parts = components()
    guard parts.count > 1 else { return false }
    var stuck: [Constraint] = []
    for part in parts {
      state.constraints = part
      try settle()
      stuck += state.constraints
    }
    state.constraints = stuck
    return true
  }

  /// Simplifies and chooses until no constraint is left or none can move.
  func settle() throws {
    while true {
      try simplify()
      if state.constraints.isEmpty { return }
      if try divide() { return }
      if bindFromBounds(.lower) { continue }
      if try openClosures({ $0.isSingleExpression && $0.hasFamiliarParameters(self) }) { continue }
      if try narrowOverloads() { continue }
      if try defaultAwaited() { continue }
      if try fallBack() { continue }
      if bindFromBounds(.upper) { continue }
      if try branch() { return }
      if try openAwaitedClosures() { continue }
      if try openClosures({ $0.isSingleExpression && !self.isUnknown($0.type) }) { continue }
      if try defaultCollections() { continue }
      if try defaultLiterals() { continue }
      if bindFromBounds(.existential) { continue }
      if bindErrors() { continue }
      if try openClosures({ !self.isUnknown($0.type) }) { continue }
      if try openClosures({ _ in true }) { continue }
      if defaultNeverGiven() { continue }
      return
    }
  }

  /// Decides overloads for which what they will be used as leaves one candidate.
  private func narrowOverloads() throws -> Bool {
    for (index, constraint) in state.constraints.enumerated() {
      guard case .overload(let overload, let candidates, _) = constraint, candidates.count > 1
      else { continue }
      state.constraints.remove(at: index)
      guard let left = try stepOverload(overload, candidates) else { return true }
      state.constraints.insert(
        .overload(overload, left, version: state.version), at: index)
    }
    return false
  }

  /// Literals that nothing gave a type become arrays and dictionaries.
  func defaultCollections(_ isTurn: (CollectionLiteral) -> Bool = { _ in true }) throws -> Bool {
    // Those inside others wait for them.
    let inner = Set(
      state.constraints.flatMap { constraint -> [Type] in
        guard case .collectionLiteral(let literal) = constraint else { return [] }
        return (literal.elements + literal.values).map { head($0.type) }
      })
    for (index, constraint) in state.constraints.enumerated() {
      guard case .collectionLiteral(let literal) = constraint, isTurn(literal),
        !inner.contains(head(literal.type))
      else { continue }
      state.constraints.remove(at: index)
      let type = try defaultCollectionType(literal)
      let isErased = state.constraints.contains {
        if case .conversion(let from, let to, _, _) = $0 {
          head(from) == head(literal.type) && isExistential(to)
        } else {
          false
        }
      }
      guard unify(literal.type, type) else { continue }
      let held = (literal.isDictionary ? literal.values : literal.elements).map(\.type)
      if isErased || literal.isPart && held.count > 1 && haveNothingInCommon(held) {
        letElementsDiffer(in: type, literal)
      }
      try fixCollection(literal, type)
      return true
    }
    return false
  }

  /// What a literal that becomes an `Any` holds is `Any` where it has no type in common.
  func letElementsDiffer(in type: Type, _ literal: CollectionLiteral) {
    guard case .nominal(_, let arguments) = type, let element = arguments.last else { return }
    convert(element, to: .any, .element, at: literal.range)
  }

  func defaultLiterals() throws -> Bool {
    var first: Int?
    for constraint in state.constraints {
      forEachOpenVariable(of: constraint) { index in
        guard let kind = state.literals[index], kind != .null else { return }
        first = min(first ?? index, index)
      }
    }
    guard let first, let kind = state.literals[first] else { return false }
    return try defaultLiteral(TypeVariable(index: first), kind)
  }

  /// Gives a literal its default type; a whole number that doesn't fit as `Int` becomes a `Double`,
  /// a text a `Character`.
  func defaultLiteral(_ variable: TypeVariable, _ kind: LiteralKind) throws -> Bool {
    guard let type = defaultType(kind) else { return false }
    let other: Type? =
      switch kind {
      case .integer: universe.double
      case .string: universe.standard("Character")
      default: nil
      }
    guard let other else {
      state.bind(variable.index, to: type)
      return true
    }
    let start = state
    attemptsLeft -= 1
    guard attemptsLeft > 0 else {
      state.bind(variable.index, to: type)
      return true
    }
    state.bind(variable.index, to: type)
    do {
      try speculate {
        try settle()
        if let left = state.constraints.first { throw complaint(about: left) }
      }
      return true
    } catch let failure as Failure {
      state = start
      state.bind(variable.index, to: other)
      state.score.nonDefaultLiterals += 1
      do {
        try settle()
        if let left = state.constraints.first { throw complaint(about: left) }
        return true
      } catch {
        throw failure
      }
    }
  }

  /// A literal whose member is asked for can wait no longer.
  func defaultAwaited() throws -> Bool {
    for constraint in state.constraints {
      guard case .when(let type, _) = constraint, case .variable(let variable) = head(type) else {
        continue
      }
      if let kind = state.literals[variable.index] {
        return try defaultLiteral(variable, kind)
      }
      if try defaultCollections({ head($0.type) == .variable(variable) }) { return true }
    }
    return false
  }

  /// What has a type of its own takes it when no overload is left that could give another.
  private func fallBack() throws -> Bool {
    let isOpen = state.constraints.contains { if case .overload = $0 { true } else { false } }
    if isOpen { return false }
    // One that binds nothing would be taken again without end.
    let version = state.version
    for constraint in state.constraints {
      if case .when(let type, let waiting) = constraint, isUnknown(type),
        let fallback = waiting.fallback, try fallback(self), state.version != version
      {
        return true
      }
    }
    return false
  }

  /// Longer closures come last, but where the parameters of another one may follow from theirs.
  private func openAwaitedClosures() throws -> Bool {
    let isAwaited = state.constraints.contains { constraint in
      if case .closure(let closure) = constraint {
        !closure.hasKnownParameters(self)
      } else {
        false
      }
    }
    guard isAwaited else { return false }
    if try openClosures({ !$0.isSingleExpression && $0.hasSolvedParameters(self) }) { return true }
    if try defaultParameters() { return true }
    return try openClosures { !$0.isSingleExpression && $0.hasKnownParameters(self) }
  }

  /// What literals give to the parameters of a longer closure can wait no longer.
  private func defaultParameters() throws -> Bool {
    for case .closure(let closure) in state.constraints
    where !closure.isSingleExpression && closure.hasKnownParameters(self) {
      var open: [Int] = []
      forEachOpenVariable(in: closure.type) { open.append($0) }
      for index in open {
        let variable = TypeVariable(index: index)
        if let kind = state.literals[index] {
          if kind != .null { return try defaultLiteral(variable, kind) }
        } else if try defaultCollections({ head($0.type) == .variable(variable) }) {
          return true
        }
      }
    }
    return false
  }

  func openClosures(_ isTurn: (ClosureInference) -> Bool) throws -> Bool {
    for (index, constraint) in state.constraints.enumerated() {
      guard case .closure(let closure) = constraint, isTurn(closure) else { continue }
      state.constraints.remove(at: index)
      try closure.open(self)
      return true
    }
    return false
  }

  // MARK: Searching

  /// Tries the alternatives of one open overload; true when everything is solved.
  func branch() throws -> Bool {
    var best: (position: Int, overload: Overload, viable: [Candidate])?
    var standIns: [Candidate] = []
    for (position, constraint) in state.constraints.enumerated() {
      guard case .overload(let overload, let found, _) = constraint else { continue }
      let viable = overload.withoutStandIns(found)
      if best == nil || viable.count < best?.viable.count ?? 0 {
        best = (position, overload, viable)
        let kept = Set(viable.map(\.position))
        standIns = viable.count == found.count ? [] : found.filter { !kept.contains($0.position) }
      }
    }
    guard let (position, overload, found) = best else { return false }
    state.constraints.remove(at: position)
    let start = state
    var winner: (score: Score, state: State, candidate: Candidate)?
    /// A candidate that does as well as the best so far, and is no more special.
    var rival: Candidate?
    var firstFailure: Failure?
    /// Whether all candidates fail in the same way: then what is wrong isn't the choice.
    var isCommon = true
    let viable =
      found.filter { !$0.isDisfavored(universe) } + found.filter { $0.isDisfavored(universe) }
    let hasLiteralOperand = overload.hasLiteralOperand(self)
    // Where nothing is known of the operands, the best meaning must be the only one as good.
    let isBlind = overload.isBlind(self)
    var isAmbiguous = false
    let leastBending = viable.map { overload.bending($0, self) }.min() ?? 0
    for (index, candidate) in (viable + standIns).enumerated() {
      if index >= viable.count, winner != nil { break }
      attemptsLeft -= 1
      if attemptsLeft < 0 {
        throw Failure(
          id: "too-complex",
          message: "this expression has too many possible meanings",
          range: overload.range, help: "split it into smaller ones, or annotate a type")
      }
      state = start
      if let winner, winner.score < state.score { continue }
      do {
        try speculate {
          try overload.choose(candidate, self)
          state.inevitableLiterals += leastBending
          try settle()
          if let left = state.constraints.first { throw complaint(about: left) }
        }
      } catch let failure as Failure {
        if failure.id == "too-complex" { throw failure }
        if let first = firstFailure {
          isCommon = isCommon && first.message == failure.message && first.range == failure.range
        } else {
          firstFailure = failure
        }
        continue
      }
      if let known = winner {
        if isBlind {
          isAmbiguous = state.score == known.score || isAmbiguous && known.score < state.score
        }
        if !(state.score < known.score) {
          if known.score < state.score { continue }
          let (new, old) = (candidate, known.candidate)
          let isUniform = overload.isUniform(new)
          if hasLiteralOperand, isUniform != overload.isUniform(old) {
            if !isUniform { continue }
          } else if !isPreferred(new, to: old, overload) {
            if isRival(new, of: old, overload) { rival = new }
            continue
          }
        }
      }
      winner = (state.score, state, candidate)
      rival = nil
      if isBlind { continue }
      let others = viable.dropFirst(index + 1)
      if isBest(candidate, of: overload, among: others, since: start),
        !others.contains(where: {
          isRival($0, of: candidate, overload) || isPreferred($0, to: candidate, overload)
        })
      {
        break
      }
    }
    guard let winner else {
      state = start
      if let firstFailure,
        viable.count == 1 || !firstFailure.range.lies(in: overload.range)
          || isCommon && firstFailure.range != overload.range
      {
        throw firstFailure
      }
      throw overload.noMatch(self, firstFailure)
    }
    if let rival { throw ambiguity(overload, winner.candidate, rival) }
    if isAmbiguous {
      throw Failure(
        id: "ambiguous",
        message: "'\(overload.name)' is ambiguous: nothing says what it is applied to",
        range: overload.range, help: "write a type, for example of the closure's parameters")
    }
    state = winner.state
    // What is written outside the state follows the last attempt: write that of the best again.
    for effect in state.effects[start.effects.count...] { effect() }
    return true
  }

  /// Whether no other candidate can do better than the one that the state has just been solved
  /// with: nothing was wrapped, literals bent only where they had to, and the others are no less
  /// general.
  private func isBest(
    _ candidate: Candidate, of overload: Overload, among others: ArraySlice<Candidate>,
    since start: State
  ) -> Bool {
    let bent = state.score.nonDefaultLiterals - start.score.nonDefaultLiterals
    let inevitable = state.inevitableLiterals - start.inevitableLiterals
    if state.score.disfavored > start.score.disfavored || bent > inevitable
      || state.score.functionConversions > start.score.functionConversions
    {
      return false
    }
    if bent > 0, !overload.mentionsInt(candidate, universe),
      others.contains(where: { overload.mentionsInt($0, universe) })
    {
      return false
    }
    // What was wrapped or erased is so with every candidate that takes and gives the same kinds.
    let wrapped = state.score.valueToOptional > start.score.valueToOptional
    let erased =
      (state.score.erasuresToAny, state.score.erasures)
      > (start.score.erasuresToAny, start.score.erasures)
    if wrapped || erased {
      let kinds = overload.kinds(candidate, universe)
      if others.contains(where: { overload.kinds($0, universe) != kinds }) { return false }
    }
    let weight = overload.weight(candidate)
    return others.allSatisfy { overload.weight($0) >= weight }
  }

  /// Whether two functions of a cell are equally good where both fit: what one takes, the other
  /// takes too, or neither does. (In the library one of them is always meant.)
  private func isRival(_ a: Candidate, of b: Candidate, _ overload: Overload) -> Bool {
    guard let (x, y) = comparable(a, b, overload) else { return false }
    return isAsSpecialized(x, as: y) == isAsSpecialized(y, as: x)
  }

  /// Whether a function of a cell says more of what it takes than another.
  private func isPreferred(_ a: Candidate, to b: Candidate, _ overload: Overload) -> Bool {
    guard let (x, y) = comparable(a, b, overload) else { return false }
    return isMoreSpecialized(x, than: y)
  }

  /// The functions of two candidates where neither is meant before the other for what it is.
  private func comparable(
    _ a: Candidate, _ b: Candidate, _ overload: Overload
  ) -> (FunctionDecl, FunctionDecl)? {
    guard let x = a.function, let y = b.function, !x.isLibrary, !y.isLibrary,
      x.parameters.count == y.parameters.count, a.rank == b.rank, isDeclaredTogether(x, y),
      overload.weight(a) == overload.weight(b), x.overridden == nil, y.overridden == nil
    else { return nil }
    return (x, y)
  }

  /// In a later cell a function hides an older one.
  private func isDeclaredTogether(_ a: FunctionDecl, _ b: FunctionDecl) -> Bool {
    if a.owner != nil || a.enclosing != nil { return a.owner === b.owner }
    func isHere(_ function: FunctionDecl) -> Bool {
      let name = String(function.name.prefix { $0 != "(" })
      return (universe.scope.entries[name] ?? []).contains {
        if case .function(let known)? = $0.resolved { known === function } else { false }
      }
    }
    return isHere(a) && isHere(b)
  }

  private func ambiguity(_ overload: Overload, _ a: Candidate, _ b: Candidate) -> Failure {
    let places = [a, b].compactMap { $0.function?.range }.filter { $0 != .nowhere }
    return Failure(
      id: "ambiguous", message: "'\(overload.name)' is ambiguous: two functions fit equally well",
      range: overload.range, help: "say which is meant by the type of an argument or of the result",
      notes: places.map { .init("this one fits", at: $0) })
  }

  /// Runs an attempt that may be given up: what it complains about fails it instead of being told.
  func speculate(_ attempt: () throws -> Void) throws {
    let mark = universe.speculativeFailures.count
    universe.speculationDepth += 1
    defer { universe.speculationDepth -= 1 }
    do {
      try attempt()
    } catch {
      universe.speculativeFailures.removeSubrange(mark...)
      throw error
    }
    guard universe.speculativeFailures.count > mark else { return }
    let failure = universe.speculativeFailures[mark]
    universe.speculativeFailures.removeSubrange(mark...)
    throw failure
  }
}

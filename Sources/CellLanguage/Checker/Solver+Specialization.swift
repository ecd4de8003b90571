/// Which of two functions says more about what it takes, where both fit a call equally well.
extension Solver {
  /// Whether whatever one function takes the other takes too, and not the other way round.
  func isMoreSpecialized(_ x: FunctionDecl, than y: FunctionDecl) -> Bool {
    isAsSpecialized(x, as: y) && !isAsSpecialized(y, as: x)
  }

  /// Whether a call of `y` takes the parameters of `x`, whose generic parameters stand for types of
  /// which no more is known than what `x` asks of them.
  ///
  /// Source: "The Swift Programming Language Reference", and `TypeChecker::isDeclAsSpecializedAs` of
  /// the Swift compiler (lib/Sema/CSRanking.cpp), of which this is the part for functions.
  func isAsSpecialized(_ x: FunctionDecl, as y: FunctionDecl) -> Bool {
    guard x.parameters.count == y.parameters.count else { return false }
    var found = Substitution()
    let open = Set(y.genericParameters).subtracting(x.genericParameters)
    for (given, taken) in zip(x.parameters, y.parameters) {
      guard matches(given.variable.type, taken.variable.type, open, &found) else { return false }
    }
    return universe.holds(y.requirements, found, x.requirements)
  }

  /// Whether a type fits a parameter's, and what its open generic parameters then are.
  private func matches(
    _ type: Type, _ pattern: Type, _ open: Set<GenericParameter>, _ found: inout Substitution
  ) -> Bool {
    switch (type, pattern) {
    case (_, .parameter(let parameter)) where open.contains(parameter):
      if let known = found[parameter] { return known == type }
      found[parameter] = type
      return true
    case (.nominal(let x, let p), .nominal(let y, let q)) where x === y && p.count == q.count:
      for (inner, wanted) in zip(p, q) {
        guard matches(inner, wanted, open, &found) else { return false }
      }
      return true
    case (_, .nominal(let optional, let wrapped)) where optional === universe.optionalDecl:
      return wrapped.first.map { matches(type, $0, open, &found) } ?? false
    case (.tuple(let x), .tuple(let y)) where x.count == y.count:
      for (inner, wanted) in zip(x, y) {
        guard matches(inner.type, wanted.type, open, &found) else { return false }
      }
      return true
    case (.function(let x), .function(let y)) where x.parameters.count == y.parameters.count:
      for (inner, wanted) in zip(x.parameters, y.parameters) {
        guard matches(inner.type, wanted.type, open, &found) else { return false }
      }
      return matches(x.result, y.result, open, &found)
    case (.metatype(let x), .metatype(let y)):
      return matches(x, y, open, &found)
    case (_, .member(let base, _)) where base.contains({ Self.isParameter($0, of: open) }):
      // What it is follows from the requirements.
      return true
    case (.parameter, _), (.member, _):
      if case .existential = pattern { return mayConvert(type, to: pattern) }
      return type == pattern
    case (.existential, .existential): return type == pattern
    default: return mayConvert(type, to: pattern)
    }
  }

  private static func isParameter(_ type: Type, of open: Set<GenericParameter>) -> Bool {
    if case .parameter(let parameter) = type { open.contains(parameter) } else { false }
  }
}

import Diagnostics

/// Which constraints hang together through a type that is still unknown.
extension Solver {
  /// The constraints in groups that have no unknown variable in common; groups and what is in them
  /// keep their order.
  func components() -> [[Constraint]] {
    let constraints = state.constraints
    var groups = DisjointSets(count: constraints.count)
    var firstUse = [Int?](repeating: nil, count: state.bindings.count)
    for (position, constraint) in constraints.enumerated() {
      forEachOpenVariable(of: constraint) { variable in
        if let other = firstUse[variable] {
          groups.join(other, position)
        } else {
          firstUse[variable] = position
        }
      }
    }
    var places: [Int: Int] = [:]
    var result: [[Constraint]] = []
    for (position, constraint) in constraints.enumerated() {
      let group = groups.representative(of: position)
      if let place = places[group] {
        result[place].append(constraint)
      } else {
        places[group] = result.count
        result.append([constraint])
      }
    }
    return result
  }

  /// Visits every variable without a type that a constraint can bind or waits for.
  func forEachOpenVariable(of constraint: Constraint, _ visit: (Int) -> Void) {
    switch constraint {
    case .conversion(let from, let to, _, _):
      forEachOpenVariable(in: from, visit)
      forEachOpenVariable(in: to, visit)
    case .conforms(let type, _, _):
      forEachOpenVariable(in: type, visit)
    case .associated(let base, _, let result, _):
      forEachOpenVariable(in: base, visit)
      forEachOpenVariable(in: result, visit)
    case .subclass(let type, let superclass, _):
      forEachOpenVariable(in: type, visit)
      forEachOpenVariable(in: superclass, visit)
    case .when(let type, let waiting):
      forEachOpenVariable(in: type, visit)
      for other in waiting.mentions { forEachOpenVariable(in: other, visit) }
    case .overload(let overload, _, _):
      for type in overload.mentions { forEachOpenVariable(in: type, visit) }
    case .closure(let closure):
      forEachOpenVariable(in: closure.type, visit)
      // Its body may name parameters of closures around it whose types are still open.
      for variable in state.openVariables { forEachOpenVariable(in: variable.type, visit) }
    case .collectionLiteral(let literal):
      forEachOpenVariable(in: literal.type, visit)
      for element in literal.elements { forEachOpenVariable(in: element.type, visit) }
      for value in literal.values { forEachOpenVariable(in: value.type, visit) }
    }
  }

  func forEachOpenVariable(in type: Type, _ visit: (Int) -> Void) {
    switch type {
    case .variable(let variable):
      if let bound = state.binding(of: variable) {
        forEachOpenVariable(in: bound, visit)
      } else {
        visit(variable.index)
      }
    case .nominal(_, let arguments), .opaque(_, let arguments):
      for argument in arguments { forEachOpenVariable(in: argument, visit) }
    case .tuple(let elements):
      for element in elements { forEachOpenVariable(in: element.type, visit) }
    case .function(let function):
      for parameter in function.parameters { forEachOpenVariable(in: parameter.type, visit) }
      forEachOpenVariable(in: function.result, visit)
    case .member(let base, _): forEachOpenVariable(in: base, visit)
    case .metatype(let type): forEachOpenVariable(in: type, visit)
    case .existential(let existential):
      for type in existential.fixed.values { forEachOpenVariable(in: type, visit) }
      if let superclass = existential.superclass { forEachOpenVariable(in: superclass, visit) }
    case .parameter, .error: break
    }
  }
}

/// Sets of numbers that only grow together.
private struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func representative(of member: Int) -> Int {
    var current = member
    while parents[current] != current {
      parents[current] = parents[parents[current]]
      current = parents[current]
    }
    return current
  }

  mutating func join(_ a: Int, _ b: Int) {
    let (first, second) = (representative(of: a), representative(of: b))
    // The earlier one stands for both.
    parents[max(first, second)] = min(first, second)
  }
}

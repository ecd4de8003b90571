import Diagnostics

/// Values declared as `T!`: each use is the optional where that will do, else the wrapped value.
///
/// Source: SE-0054.
extension BodyChecker {
  /// Leaves the choice to the solver, which takes the optional wherever it can.
  func implicitlyUnwrapped(_ optional: Node) -> Node {
    guard universe.isOptional(solver.head(optional.type)),
      case .nominal(_, let arguments) = solver.head(optional.type), let wrapped = arguments.first
    else { return optional }
    let range = optional.range
    let type = solver.makeVariable()
    let unwrapped = forced(optional, range)
    let asIs = TypeAlias(name: "optional", type: optional.type)
    let inside = TypeAlias(name: "unwrapped", type: wrapped)
    var chosen = optional
    let overload = Overload(
      name: "!", range: range, candidates: [Candidate(.alias(asIs)), Candidate(.alias(inside))],
      isViable: { _, _ in true }, result: type, mentions: [type, optional.type],
      choose: { candidate, solver in
        guard case .alias(let alias) = candidate.decl else { return }
        solver.record { chosen = alias === asIs ? optional : unwrapped }
        if alias === inside { solver.score.unwrappings += 1 }
        try solver.bind(type, to: alias.type, at: range)
      },
      explain: { [unowned self] solver, failure in
        failure
          ?? Failure(
            id: "type-mismatch",
            message:
              "neither '\(self.universe.describe(optional.type))' nor its wrapped value fits here",
            range: range)
      })
    solver.state.constraints.append(
      .overload(overload, overload.candidates, version: solver.state.version))
    let node = Node(type, range) { chosen.finish() }
    node.place = {
      chosen.currentPlace() ?? .immutable("this is a value, not a variable", help: nil)
    }
    node.implicit = (optional, unwrapped)
    return node
  }

  /// The base of a member access: a `T!` gives its own members only where `T?` has none.
  func base(_ node: Node, of name: String) -> Node {
    guard let implicit = node.implicit else { return node }
    let found = universe.members(
      named: name, of: solver.resolve(implicit.optional.type), isStatic: false, environment)
    return found.isEmpty ? implicit.unwrapped : node
  }
}

extension Node {
  /// The node itself, or of a `T!` the plain optional.
  var asOptional: Node { implicit?.optional ?? self }
}

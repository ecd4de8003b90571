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
    let overload = UnwrappingOverload(self, optional, unwrapped, wrapped, type)
    solver.state.constraints.append(
      .overload(overload, overload.candidates, version: solver.state.version))
    let node = Node(type, range) { overload.chosen.finish() }
    node.place = {
      overload.chosen.currentPlace() ?? .immutable("this is a value, not a variable", help: nil)
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

/// Whether a `T!` is used as the optional or as the wrapped value.
private final class UnwrappingOverload: Overload {
  private let optional: Node
  private let unwrapped: Node
  private let asIs: TypeAlias
  private let type: Type
  private(set) var chosen: Node

  init(
    _ checker: BodyChecker, _ optional: Node, _ unwrapped: Node, _ wrapped: Type, _ type: Type
  ) {
    self.optional = optional
    self.unwrapped = unwrapped
    self.type = type
    chosen = optional
    asIs = TypeAlias(name: "optional", type: optional.type)
    super.init(
      checker, name: "!", range: optional.range,
      candidates: [asIs, TypeAlias(name: "unwrapped", type: wrapped)].map {
        Candidate(.alias($0))
      },
      result: type, mentions: [type, optional.type])
  }

  override func choose(_ candidate: Candidate, _ solver: Solver) throws {
    guard case .alias(let alias) = candidate.decl else { return }
    let node = alias === asIs ? optional : unwrapped
    solver.record { self.chosen = node }
    if alias !== asIs { solver.score.unwrappings += 1 }
    try solver.bind(type, to: alias.type, at: range)
  }

  override func noMatch(_ solver: Solver, _ failure: Failure?) -> Failure {
    failure
      ?? Failure(
        id: "type-mismatch",
        message:
          "neither '\(checker.universe.describe(optional.type))' nor its wrapped value fits here",
        range: range)
  }
}

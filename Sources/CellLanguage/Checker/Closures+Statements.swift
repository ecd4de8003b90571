import Diagnostics
import SwiftSyntax

/// Closures of several statements, whose results are found by looking into them.
extension BodyChecker {
  /// The body of a closure with several statements: its parameters are known by now.
  func checkStatements(
    of closure: ClosureInference, _ decl: FunctionDecl, _ solver: Solver
  ) throws {
    for parameter in decl.parameters {
      let type = solver.resolve(parameter.variable.type)
      if type.hasVariables {
        throw Failure(
          id: "cannot-infer",
          message: "the type of this closure's parameters could not be inferred",
          range: closure.range, help: "write the types: '{ (x: Double) in … }'")
      }
      parameter.variable.type = type
    }
    if let destructured = closure.opened.destructured {
      for part in destructured.parts { part.type = solver.resolve(part.type) }
    }
    for (variable, _) in closure.opened.captureNodes {
      variable.type = solver.resolve(variable.type)
    }
    let open = settleSurroundings(solver)
    defer { for (variable, type) in open { variable.type = type } }
    try requireKnown(open.map(\.0), in: closure)
    let result = solver.resolve(closure.opened.resultType)
    var collector = ReturnCollector(
      type: result.hasVariables ? nil : result,
      isOptional: result.hasVariables && universe.isOptional(result))
    var block: Block
    do {
      block = try checkBody(of: closure, &collector, isVoid: result == .void)
    } catch {
      // What the results have in common may be all that is wanted of them.
      guard let bound = solver.existentialBound(of: result) else { throw error }
      collector = ReturnCollector(type: bound)
      do {
        block = try checkBody(of: closure, &collector, isVoid: false)
      } catch _ { throw error }
    }
    let type = collector.type ?? .void
    if collector.type == nil, case .variable(let open) = solver.head(result), endsInJump(block) {
      // It never gives anything: what is wanted of it decides.
      solver.state.neverGiven.append(open)
    } else if result.hasVariables {
      // What calls the closure must find the result's own type.
      if case .variable = solver.head(closure.opened.resultType),
        solver.unify(closure.opened.resultType, type)
      {
      } else {
        solver.convert(type, to: closure.opened.resultType, .result, at: closure.range)
        closure.opened.resultType = type
      }
    }
    closure.opened.block = block
    if type != .void, !endsInJump(block) {
      throw Failure(
        id: "missing-return",
        message:
          "missing return in a closure expected to return '\(universe.describe(type))'",
        range: range(closure.syntax.rightBrace))
    }
  }

  /// Gives the variables of closures around this one the types that they have by now: statements are
  /// checked by themselves, with solvers that know nothing of the one at hand.
  ///
  /// - Returns: The variables with the types that they had, which later attempts may decide anew.
  func settleSurroundings(_ solver: Solver) -> [(Variable, Type)] {
    let open = solver.state.openVariables.filter { $0.type.hasVariables }
    for variable in open {
      solver.forEachOpenVariable(in: variable.type) { index in
        // A whole number that nothing else speaks of.
        if let kind = solver.state.literals[index], let type = solver.defaultType(kind) {
          solver.state.bind(index, to: type)
        }
      }
    }
    let before = open.map { ($0, $0.type) }
    for variable in open { variable.type = solver.resolve(variable.type) }
    return before
  }

  /// Statements can't read a variable whose type nobody knows yet.
  private func requireKnown(_ variables: [Variable], in closure: ClosureInference) throws {
    let unknown = variables.filter { $0.type.hasVariables }
    if unknown.isEmpty { return }
    let names = Set(closure.syntax.statements.tokens(viewMode: .sourceAccurate).map(\.text))
    guard let variable = unknown.first(where: { names.contains($0.name) }) else { return }
    throw Failure(
      id: "cannot-infer", message: "the type of '\(variable.name)' could not be inferred",
      range: variable.range == .nowhere ? closure.range : variable.range,
      help: "write its type: '{ (\(variable.name): Double) in … }'")
  }

  /// Checks the statements until all returns give what one of them has decided.
  private func checkBody(
    of closure: ClosureInference, _ collector: inout ReturnCollector, isVoid: Bool
  ) throws -> Block {
    let block = try checkBodyOnce(of: closure, collector, isVoid: isVoid)
    guard let failure = collector.failure else { return block }
    guard collector.type != nil else { throw failure }
    // Once more, now that another return has said what they all are.
    collector = ReturnCollector(type: collector.type)
    return try checkBodyOnce(of: closure, collector, isVoid: false)
  }

  private func checkBodyOnce(
    of closure: ClosureInference, _ collector: ReturnCollector, isVoid: Bool
  ) throws -> Block {
    returns = collector
    let failuresBefore = universe.speculativeFailures.count
    universe.speculationDepth += 1
    defer { universe.speculationDepth -= 1 }
    let block: Block
    if !isVoid, let only = singleExpression(closure.syntax.statements), givesValue(only) {
      block = Block(statements: [checkReturn(only, at: only)])
    } else {
      block = checkBlock(closure.syntax.statements)
    }
    if universe.speculativeFailures.count > failuresBefore {
      let failure = universe.speculativeFailures[failuresBefore]
      universe.speculativeFailures.removeSubrange(failuresBefore...)
      throw failure
    }
    return block
  }
}

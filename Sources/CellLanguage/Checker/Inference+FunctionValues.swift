import Diagnostics
import SwiftSyntax

/// Functions that are named and not called.
extension BodyChecker {
  func functionValueNode(
    _ name: String, _ candidates: [Candidate], base: Node?, labels: [String]?,
    at syntax: some SyntaxProtocol
  ) -> Node {
    let range = range(syntax)
    let type = solver.makeVariable()
    let choice = MemberChoice(tryContext)
    do {
      try addFunctionValue(name, candidates, labels, choice, type, solver, range)
    } catch {
      report(error, at: syntax)
      return invalid(syntax)
    }
    return Node(type, range) { [unowned self] in
      self.readMember(choice, base: base, name, range)
    }
  }

  func addFunctionValue(
    _ name: String, _ all: [Candidate], _ labels: [String]?, _ choice: MemberChoice,
    _ type: Type, _ solver: Solver, _ range: SourceRange
  ) throws {
    let candidates = all.filter { candidate in
      guard let labels, let function = candidate.function else { return true }
      return function.parameters.map { $0.label ?? "_" } == labels
    }
    try solver.add(FunctionValueOverload(self, name, candidates, choice, type, range))
  }
}

/// A function used as a value which is still to be chosen.
private final class FunctionValueOverload: Overload {
  private let choice: MemberChoice
  private let type: Type

  init(
    _ checker: BodyChecker, _ name: String, _ candidates: [Candidate], _ choice: MemberChoice,
    _ type: Type, _ range: SourceRange
  ) {
    self.choice = choice
    self.type = type
    super.init(
      checker, name: name, range: range, candidates: candidates,
      mentions: [type] + (candidates.first?.baseType.map { [$0] } ?? []))
  }

  override func isViable(_ candidate: Candidate, _ solver: Solver) -> Bool {
    guard let function = candidate.function else { return false }
    guard var wanted = solver.functionWanted(of: type) else { return true }
    spread(&wanted, over: function, solver)
    guard wanted.parameters.count == function.parameters.count else { return false }
    let pairs = zip(wanted.parameters, function.parameters)
    return pairs.allSatisfy { solver.mayConvert($0.type, to: $1.variable.type) }
      && pairs.allSatisfy {
        checker.mayMeetBounds($0.type, $1.variable.type, candidate, solver)
      }
      && (function.result.isAbstract || checker.universe.isAbstractInside(function.result)
        || solver.mayConvert(
          checker.resultType(of: candidate) ?? function.result, to: wanted.result))
  }

  override func weight(_ candidate: Candidate) -> Int {
    candidate.rank + (candidate.function.map(openness) ?? 0)
  }

  private func openness(of function: FunctionDecl) -> Int {
    checker.openness(of: function, checker.universe.isOperator(name))
  }

  override func choose(_ candidate: Candidate, _ solver: Solver) throws {
    guard let function = candidate.function else { return }
    if candidate.isDisfavored(checker.universe) { solver.score.disfavored += 1 }
    let opening = try checker.open(function, candidate, solver, range)
    let value = FunctionType(
      parameters: function.parameters.map {
        FunctionTypeParameter(type: opening.type($0.variable.type), isInout: $0.isInout)
      },
      result: candidate.ownerType != nil && function.kind == .initializer
        ? checker.resultType(of: candidate) ?? .error : opening.type(function.result),
      isThrowing: function.isThrowing,
      thrown: function.thrown.map { opening.type($0) }
    ).normalized
    solver.record { [choice] in
      choice.kind = .function(function, candidate, opening)
      choice.type = .function(value)
      choice.isSpread = false
    }
    if let whole = solver.functionWanted(of: type), case var wanted = whole,
      spread(&wanted, over: function, solver)
    {
      try solver.bind(type, to: .function(whole), at: range)
      // A function of n parameters where one n-tuple comes: each gets its element.
      let spreadTuple = wanted.parameters.map(\.type)
      solver.record { [choice] in
        choice.isSpread = true
        choice.spreadTuple = spreadTuple
      }
      for (mine, theirs) in zip(value.parameters, wanted.parameters) {
        solver.convert(theirs.type, to: mine.type, .value, at: range)
      }
      solver.convert(value.result, to: wanted.result, .value, at: range)
      return
    }
    solver.score.generality +=
      10 * candidate.rank + (opening.substitution.types.isEmpty ? 0 : 10) + 10
      * openness(of: function)
    if !solver.unify(type, .function(value)) {
      // The context may want an optional function or a throwing one.
      solver.convert(.function(value), to: type, .value, at: range)
    }
  }

  /// Takes a single tuple parameter apart when the function has one parameter per element.
  @discardableResult
  private func spread(_ wanted: inout FunctionType, over function: FunctionDecl, _ solver: Solver)
    -> Bool
  {
    guard wanted.parameters.count == 1, function.parameters.count > 1,
      case .tuple(let elements) = solver.head(wanted.parameters[0].type),
      elements.count == function.parameters.count
    else { return false }
    wanted.parameters = elements.map { FunctionTypeParameter(type: $0.type) }
    return true
  }

  override func noMatch(_ solver: Solver, _ failure: Failure?) -> Failure {
    failure
      ?? Failure(
        id: "no-overload",
        message: "no '\(name)' fits '\(checker.universe.describe(solver.resolve(type)))'",
        range: range)
  }
}

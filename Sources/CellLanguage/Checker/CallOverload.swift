import SwiftSyntax

/// Choosing among the functions that a call may mean.
extension BodyChecker {
  func parameters(of candidate: Candidate) -> [Parameter]? {
    switch candidate.decl {
    case .function(let function): return function.parameters
    case .enumCase(let decl): return universe.caseFunction(decl).parameters
    case .storage(let storage): return storage.getter?.parameters
    default: return nil
    }
  }

  func function(of candidate: Candidate) -> FunctionDecl? {
    if case .enumCase(let decl) = candidate.decl { return universe.caseFunction(decl) }
    return candidate.function
  }

  /// Whether an argument of a known type meets the bounds of the generic parameter it is for.
  func mayMeetBounds(
    _ type: Type, _ wanted: Type, _ candidate: Candidate, _ solver: Solver
  ) -> Bool {
    unmetBound(type, wanted, candidate, solver) == nil
  }

  /// The protocol that an argument can't conform to, though the generic parameter it is for must.
  func unmetBound(
    _ type: Type, _ wanted: Type, _ candidate: Candidate, _ solver: Solver
  ) -> NominalDecl? {
    guard case .parameter(let parameter) = wanted, let function = candidate.function,
      function.genericParameters.contains(parameter)
    else { return nil }
    let known = solver.head(type)
    for case .conforms(.parameter(let subject), let proto) in function.requirements
    where subject === parameter {
      if let kind = solver.literal(of: known) {
        if !universe.literalMayConform(kind, to: proto) { return proto }
        continue
      }
      if case .variable(let variable) = known {
        // A key path has no protocols but those of its class.
        let isFine =
          !solver.state.keyPaths.contains(variable)
          || universe.conforms(universe.standard("AnyKeyPath"), to: proto, environment)
        return isFine ? nil : proto
      }
      if case .function = known { return proto }
      if known.hasVariables { continue }
      if !universe.conforms(known, to: proto, environment) { return proto }
    }
    return nil
  }

  func looksLikeFunction(_ type: Type) -> Bool {
    switch type {
    case .function: return true
    case .nominal(let nominal, let arguments) where nominal === universe.optionalDecl:
      return arguments.first.map { looksLikeFunction($0) } ?? false
    case .parameter: return true
    default: return false
    }
  }

  /// An operator on types that are written out is meant before one on whatever its type holds:
  /// `+` of `[Double]` before that of `[Element]`.
  func openness(of function: FunctionDecl, _ isOperator: Bool) -> Int {
    isOperator && function.parameters.contains { universe.isAbstractInside($0.variable.type) }
      ? 1 : 0
  }

  func resultType(of candidate: Candidate) -> Type? {
    switch candidate.decl {
    case .function(let function):
      // What is inherited makes, and gives as `Self`, the type that it is used on.
      let isInherited = candidate.ownerType != nil || candidate.givenSelf != nil
      guard let made = candidate.givenSelf ?? candidate.baseType,
        function.kind == .initializer && made.isAbstract
          || isInherited && (function.kind == .initializer || function.returnsSelf)
      else { return function.result }
      return universe.isOptional(function.result) ? universe.optional(made) : made
    case .enumCase: return candidate.baseType
    case .storage(let storage): return storage.type
    default: return nil
    }
  }

  /// - Parameter all: The candidates to tell of when none of `candidates` fits, where those are a
  ///   choice of them.
  func addOverload(
    _ name: String, _ candidates: [Candidate], _ arguments: CallArguments, _ type: Type,
    _ choice: CallChoice, _ solver: Solver, _ range: SourceRange, expected: Type? = nil,
    isOperator: Bool = false, all: (() -> [Candidate])? = nil
  ) throws {
    try solver.add(
      CallOverload(
        self, name, candidates, arguments, type, choice, range, expected: expected,
        isOperator: isOperator, all: all))
  }
}

/// A call whose function is still to be chosen.
final class CallOverload: Overload {
  private let arguments: BodyChecker.CallArguments
  /// For each candidate the arguments of its parameters.
  private let matchings: [[[Int]]]
  private let type: Type
  private let expected: Type?
  private let choice: CallChoice
  private let isOperator: Bool
  private let all: () -> [Candidate]

  init(
    _ checker: BodyChecker, _ name: String, _ candidates: [Candidate],
    _ arguments: BodyChecker.CallArguments, _ type: Type, _ choice: CallChoice,
    _ range: SourceRange, expected: Type?, isOperator: Bool, all: (() -> [Candidate])?
  ) throws {
    var fitting = Self.fit(arguments, to: candidates, isOperator, checker)
    if fitting.isEmpty {
      let all = all?() ?? candidates
      fitting = Self.fit(arguments, to: all, isOperator, checker)
      if fitting.isEmpty { throw checker.argumentMismatch(name, all, arguments, range) }
    }
    self.arguments = arguments
    matchings = fitting.map(\.matching)
    self.type = type
    self.expected = expected
    self.choice = choice
    self.isOperator = isOperator
    self.all = all ?? { candidates }
    super.init(
      checker, name: name, range: range,
      candidates: fitting.indices.map { position in
        var candidate = fitting[position].candidate
        candidate.position = position
        return candidate
      },
      result: type,
      mentions: arguments.nodes.map(\.type) + [type]
        + [expected, candidates.first?.baseType].compactMap { $0 })
  }

  /// The candidates that take the arguments' labels, each with the arguments of its parameters;
  /// operators take their operands by position.
  static func fit(
    _ arguments: BodyChecker.CallArguments, to candidates: [Candidate], _ isOperator: Bool,
    _ checker: BodyChecker
  ) -> [(candidate: Candidate, matching: [[Int]])] {
    let inOrder = isOperator ? arguments.nodes.indices.map { [$0] } : []
    return candidates.compactMap { candidate in
      guard let parameters = checker.parameters(of: candidate) else { return nil }
      if isOperator { return parameters.count == inOrder.count ? (candidate, inOrder) : nil }
      let matching = try? ArgumentMatching.match(
        arguments.labels, parameters, looksLikeFunction: checker.looksLikeFunction)
      return matching.map { (candidate, $0) }
    }
  }

  // MARK: What fits

  override func isViable(_ candidate: Candidate, _ solver: Solver) -> Bool {
    guard let parameters = checker.parameters(of: candidate) else { return false }
    let matching = matchings[candidate.position]
    // By position: copies of parameters would count references to all their parts.
    for position in parameters.indices {
      for index in matching[position] {
        let node = arguments.nodes[index]
        if !node.isPassed(asInout: parameters[position].isInout) { return false }
        var wanted = parameters[position].variable.type
        if parameters[position].isVariadic, case .nominal(_, let inner) = wanted {
          wanted = inner.first ?? wanted
        }
        if parameters[position].isAutoclosure, case .function(let function) = wanted {
          wanted = function.result
        }
        if !solver.mayConvert(node.type, to: wanted)
          || !checker.mayMeetBounds(node.type, wanted, candidate, solver)
        {
          return false
        }
      }
    }
    guard let result = checker.resultType(of: candidate) else { return true }
    if !mayAgree(parameters, matching, result, solver) { return false }
    if checker.universe.isAbstractInside(result) || checker.isNever(result) { return true }
    // A generic parameter of the code around is no type but itself.
    func mayGive(_ wanted: Type) -> Bool {
      let known = solver.head(wanted)
      return result == known || !known.isAbstract && solver.mayConvert(result, to: wanted)
    }
    return mayGive(type)
      && (candidate.function?.isImplicitlyUnwrapped ?? false || expected.map(mayGive) ?? true)
  }

  /// Whether the arguments of one generic parameter can be of one type, and the result too when it
  /// is of that type: what none of them converts to can't be it.
  private func mayAgree(
    _ parameters: [Parameter], _ matching: [[Int]], _ result: Type, _ solver: Solver
  ) -> Bool {
    for position in parameters.indices {
      let wanted = parameters[position].variable.type
      guard case .parameter = wanted, let index = matching[position].first else { continue }
      let known = solver.head(arguments.nodes[index].type)
      guard case .nominal(let nominal, _) = known, nominal.kind == .struct || nominal.kind == .enum,
        !checker.universe.isOptional(known)
      else { continue }
      if result == wanted,
        !solver.mayConvert(known, to: type)
          || !(expected.map { solver.mayConvert(known, to: $0) } ?? true)
      {
        return false
      }
      for (other, taken) in zip(parameters, matching) where other.variable.type == wanted {
        for index in taken {
          let type = arguments.nodes[index].type
          if !solver.mayConvert(type, to: known), !solver.mayConvert(known, to: type) {
            return false
          }
        }
      }
    }
    return true
  }

  override func isExact(_ candidate: Candidate, _ solver: Solver) -> Bool {
    guard let parameters = checker.parameters(of: candidate), !arguments.nodes.isEmpty,
      candidate.function?.genericParameters.count ?? 0
        == candidate.function?.owner?.genericParameters.count ?? 0,
      candidate.proto == nil, !parameters.contains(where: \.isVariadic),
      // In an extension of a protocol its operators would look exact, and the requirements not.
      candidate.baseType != nil || candidate.function?.owner?.kind != .protocol
    else { return false }
    // With an operator a literal follows the operand whose type is known, or the type that is
    // wanted, as Swift's solver favours it, or keeps its default type.
    var known = 0
    let fits = zip(parameters, matchings[candidate.position]).allSatisfy { parameter, taken in
      taken.allSatisfy {
        let have = solver.head(arguments.nodes[$0].type)
        if case .variable = have {
          guard isOperator, let kind = solver.literal(of: have) else { return false }
          return parameter.variable.type == parameters[0].variable.type
            || solver.isDefault(parameter.variable.type, kind)
        }
        known += 1
        return have == parameter.variable.type
      }
    }
    guard fits, known == 0, let result = checker.resultType(of: candidate) else { return fits }
    return parameters.allSatisfy { $0.variable.type == result }
      && (solver.head(type) == result || expected.map { solver.head($0) == result } ?? false)
  }

  // MARK: What is better

  override func weight(_ candidate: Candidate) -> Int {
    guard let function = checker.function(of: candidate) else { return 0 }
    return (candidate.isDisfavored(checker.universe) ? 100_000 : 0)
      + generality(
        of: candidate, function,
        isGeneric: function.genericParameters.count
          > (function.owner?.genericParameters.count ?? 0)
          || candidate.proto != nil || function.owner?.kind == .protocol)
  }

  /// How general a candidate is; what Swift prefers has less.
  private func generality(
    of candidate: Candidate, _ function: FunctionDecl, isGeneric: Bool
  ) -> Int {
    let defaults = zip(function.parameters, matchings[candidate.position]).count {
      $1.isEmpty && !$0.isVariadic
    }
    let variadics = function.parameters.count(where: \.isVariadic)
    return 20 * candidate.rank + (isGeneric ? 10 : 0)
      + 10 * checker.openness(of: function, isOperator) + 5 * variadics + defaults
  }

  override func bending(_ candidate: Candidate, _ solver: Solver) -> Int {
    zip(checker.parameters(of: candidate) ?? [], matchings[candidate.position]).reduce(0) {
      sum, pair in
      let wanted = pair.0.variable.type
      guard case .nominal(let nominal, let parts) = wanted else { return sum }
      return sum
        + pair.1.count { index in
          let type = arguments.nodes[index].type
          if let kind = solver.literal(of: type) {
            return parts.isEmpty && solver.defaultType(kind) != wanted
          }
          return nominal !== checker.universe.optionalDecl && !solver.isDefaultCollection(wanted)
            && solver.isCollectionLiteral(type)
        }
    }
  }

  override func hasLiteralOperand(_ solver: Solver) -> Bool {
    isOperator && arguments.nodes.contains { solver.literal(of: $0.type) != nil }
  }

  override func isBlind(_ solver: Solver) -> Bool {
    isOperator && !checker.function.isLibrary && solver.isUnknown(type)
      && zip(arguments.nodes, arguments.syntax).allSatisfy { node, syntax in
        syntax.is(DeclReferenceExprSyntax.self) && solver.isUnknown(node.type)
          && solver.literal(of: node.type) == nil
      }
  }

  // MARK: The choice

  override func choose(_ candidate: Candidate, _ solver: Solver) throws {
    guard let function = checker.function(of: candidate) else { return }
    try checker.requireUsable(function, on: candidate, name, solver, range)
    if candidate.isDisfavored(checker.universe) { solver.score.disfavored += 1 }
    let opening = try checker.open(function, candidate, solver, range)
    let parameterTypes = function.parameters.map { opening.type($0.variable.type) }
    solver.record { [choice, matching = matchings[candidate.position]] in
      choice.candidate = candidate
      choice.matching = matching
      choice.functionType = nil
      choice.opening = opening
      choice.parameterTypes = parameterTypes
    }
    solver.score.generality += generality(
      of: candidate, function,
      isGeneric: function.genericParameters.count
        > (function.owner?.genericParameters.count ?? 0) || candidate.proto != nil)
    var result: Type
    switch candidate.decl {
    case .enumCase: result = candidate.baseType ?? .error
    case .storage(let storage): result = opening.type(storage.type)
    default: result = opening.type(function.result)
    }
    let universe = checker.universe
    if function.returnsSelf, let base = candidate.givenSelf ?? candidate.baseType {
      result = universe.isOptional(result) ? universe.optional(base) : base
    }
    if function.kind == .initializer {
      let made = candidate.baseType ?? function.selfType ?? .error
      result = function.isFailable ? universe.optional(made) : made
      if function.genericParameters.isEmpty == false,
        case .nominal = opening.type(function.selfType ?? made),
        candidate.proto == nil, candidate.ownerType == nil
      {
        _ = solver.unify(opening.type(function.selfType ?? made), made)
      }
    }
    solver.record { [choice, result] in choice.result = result }
    if !solver.unify(result, type) { solver.convert(result, to: type, .value, at: range) }
    try addArguments(function, solver)
  }

  private func addArguments(_ function: FunctionDecl, _ solver: Solver) throws {
    for (position, parameter) in function.parameters.enumerated() {
      var wanted = choice.parameterTypes[position]
      if parameter.isVariadic, case .nominal(_, let inner) = wanted {
        wanted = inner.first ?? wanted
      }
      if parameter.isAutoclosure, case .function(let autoclosure) = wanted {
        wanted = autoclosure.result
      }
      for index in choice.matching[position] {
        try addArgument(index, of: parameter, wanted, solver)
      }
    }
  }

  private func addArgument(
    _ index: Int, of parameter: Parameter, _ wanted: Type, _ solver: Solver
  ) throws {
    let node = arguments.nodes[index]
    let role: ConversionRole =
      isOperator ? .operand : .argument(of: name, label: parameter.label)
    if parameter.isInout {
      guard solver.unify(node.type, wanted) else {
        throw solver.mismatch(node.type, wanted, role, node.range)
      }
      return
    }
    if node.needsContext {
      let builder = parameter.builder.map { choice.opening?.type($0) ?? $0 }
      solver.record { [unowned checker] in checker.closureBuilders[node.range] = builder }
    }
    let universe = checker.universe
    if parameter.isVariadic, arguments.syntax[index].is(ArrayExprSyntax.self),
      case .nominal(let nominal, _) = solver.head(wanted), nominal.kind != .class,
      !universe.isOptional(wanted),
      !universe.conforms(
        wanted, to: universe.standardType("ExpressibleByArrayLiteral"), checker.environment)
    {
      throw solver.arrayAsVariadic(wanted, node.range)
    }
    solver.convert(
      node.type, to: wanted, parameter.isVariadic ? .variadic : role, at: node.range)
  }

  override func noMatch(_ solver: Solver, _ failure: Failure?) -> Failure {
    checker.noOverload(
      name, Self.fit(arguments, to: all(), isOperator, checker).map(\.candidate), arguments,
      isOperator, failure, solver.isUnknown(type) ? expected ?? type : type, solver, range)
  }
}

import Diagnostics

/// What to say of a call that can't be.
extension BodyChecker {
  /// Whether the call decides all generic parameters of what it calls; complains when not.
  func isInferred(_ reference: FunctionReference, _ range: SourceRange) -> Bool {
    let open = reference.decl.genericParameters.first {
      reference.substitution[$0]?.hasVariables ?? false
    }
    guard let open else { return true }
    // What is wrong inside an argument has been told.
    guard universe.problemCount <= solver.problemsBefore else { return false }
    report(
      Failure(
        id: "cannot-infer",
        message:
          "the generic parameter '\(open.name)' of '\(reference.decl.name)' could not be inferred",
        range: range, help: "annotate the type of the result"))
    return false
  }

  /// A protocol itself has no static members and operators; only types that conform to it do.
  func isOnConcreteType(
    _ reference: FunctionReference, _ base: Node?, _ range: SourceRange
  ) -> Bool {
    let callee = reference.decl
    guard callee.isStatic, !function.isLibrary, callee.owner?.kind == .protocol,
      let me = callee.owner?.genericParameters.first,
      let type = reference.substitution[me], case .existential = type
    else { return true }
    if universe.isOperator(callee.name) {
      report(
        Failure(
          id: "existential-member",
          message:
            "'\(callee.name)' can't be applied to values of type '\(universe.describe(type))': they may be of different types",
          range: range, help: "make the function generic, or cast to one type first"))
      return false
    }
    // A metatype value stands for a type that conforms.
    guard let base, case .metatype = base.finish().kind else { return true }
    protocolMember(callee.name, type, range)
    return false
  }

  func protocolMember(_ name: String, _ type: Type, _ range: SourceRange) {
    report(
      Failure(
        id: "existential-member",
        message:
          "'\(name)' is a static member of the types that conform; the protocol '\(universe.describe(type))' itself has none",
        range: range, help: "use it on a type that conforms"))
  }

  /// A value of type `any P` hides which type it holds, so what takes that type can't be called.
  func requireUsable(
    _ function: FunctionDecl, on candidate: Candidate, _ name: String, _ solver: Solver,
    _ range: SourceRange
  ) throws {
    guard !self.function.isLibrary, let me = candidate.proto?.genericParameters.first,
      let base = candidate.baseType, case .existential(let existential) = solver.resolve(base),
      existential.superclass == nil
    else { return }
    func takesHidden(_ type: Type) -> Bool {
      switch type {
      case .parameter(let parameter): parameter === me
      case .member(.parameter(let parameter), let associated):
        parameter === me && existential.fixed[associated] == nil
      case .nominal(_, let arguments): arguments.contains(where: takesHidden)
      case .tuple(let elements): elements.contains { takesHidden($0.type) }
      default: false
      }
    }
    guard function.parameters.contains(where: { takesHidden($0.variable.type) }) else { return }
    throw Failure(
      id: "existential-member",
      message:
        "'\(name)' takes the type that '\(universe.describe(solver.resolve(base)))' hides, so it can't be used here",
      range: range,
      help:
        "make the function generic: 'func f<T: \(existential.protocols.map(\.name).joined(separator: " & "))>(_ x: T)'"
    )
  }

  // MARK: Labels

  /// No candidate takes arguments of these labels: what is wrong with the nearest one.
  func argumentMismatch(
    _ name: String, _ candidates: [Candidate], _ arguments: CallArguments, _ range: SourceRange
  ) -> Failure {
    let failures = candidates.compactMap { candidate in
      parameters(of: candidate).flatMap { labelMismatch(name, $0, arguments, range) }
    }
    guard let first = failures.first else {
      return Failure(id: "no-overload", message: "no '\(name)' fits", range: range)
    }
    // A slip in a label says more than a number of arguments.
    if candidates.count == 1 { return first }
    if let slip = failures.first(where: { $0.id == "wrong-label" && $0.help != nil }) {
      return slip
    }
    let labels = arguments.labels.map { ($0.text ?? "_") + ":" }.joined()
    let have = candidates.prefix(6).compactMap { function(of: $0)?.name }
    return Failure(
      id: "no-overload", message: "no '\(name)' takes arguments '(\(labels))'", range: range,
      help: have.isEmpty ? nil : "there is \(have.map { "'\($0)'" }.joined(separator: ", "))")
  }

  private func labelMismatch(
    _ name: String, _ parameters: [Parameter], _ arguments: CallArguments, _ range: SourceRange
  ) -> Failure? {
    let problem: ArgumentMatching.Problem
    do {
      _ = try ArgumentMatching.match(
        arguments.labels, parameters, looksLikeFunction: looksLikeFunction)
      return nil
    } catch {
      problem = error
    }
    if let order = swappedArguments(parameters, arguments) { return order }
    switch problem {
    case .missing(let index):
      let label = parameters[index].label
      return Failure(
        id: "missing-argument",
        message:
          "missing argument for parameter \(label.map { "'\($0)'" } ?? "#\(index + 1)") in call",
        range: range, help: "add '\(label.map { "\($0): " } ?? "")…'")
    case .extra(let index):
      return extraArgument(index, name, parameters, arguments)
    case .wrongLabel(let index, let expected):
      return wrongLabel(index, expected, parameters, arguments)
    }
  }

  private func extraArgument(
    _ index: Int, _ name: String, _ parameters: [Parameter], _ arguments: CallArguments
  ) -> Failure {
    let label = arguments.labels[index]
    let place = arguments.nodes[index].range
    if label.isTrailingClosure {
      return Failure(
        id: "extra-argument", message: "extra trailing closure: '\(name)' takes no closure here",
        range: place, help: "remove it")
    }
    let given = Set(arguments.labels.compactMap(\.text))
    let free = parameters.compactMap(\.label).filter { !given.contains($0) }
    if let text = label.text, let near = Suggestion.nearest(to: text, among: free) {
      return Failure(
        id: "wrong-label",
        message: "incorrect argument label in call (have '\(text):', expected '\(near):')",
        range: place, help: "write '\(near): …'")
    }
    return Failure(
      id: "extra-argument",
      message: "extra argument\(label.text.map { " '\($0)'" } ?? "") in call", range: place,
      help: "remove it")
  }

  private func wrongLabel(
    _ index: Int, _ expected: String?, _ parameters: [Parameter], _ arguments: CallArguments
  ) -> Failure {
    let have = arguments.labels[index].text
    let place = arguments.nodes[index].range
    if parameters.isEmpty {
      return Failure(
        id: "extra-argument", message: "this takes no arguments", range: place, help: "remove it")
    }
    switch (have, expected) {
    case (nil, let expected?):
      return Failure(
        id: "wrong-label", message: "missing argument label '\(expected):' in call", range: place,
        help: "write '\(expected): …'")
    case (let have?, nil):
      return Failure(
        id: "wrong-label", message: "extraneous argument label '\(have):' in call", range: place,
        help: "remove the label")
    default:
      return Failure(
        id: "wrong-label",
        message:
          "incorrect argument label in call (have '\(have ?? "_"):', expected '\(expected ?? "_"):')",
        range: place, help: "write '\(expected.map { "\($0): " } ?? "")…'")
    }
  }

  /// The labels are all there, but in another order.
  private func swappedArguments(_ parameters: [Parameter], _ arguments: CallArguments) -> Failure? {
    let have = arguments.labels.compactMap(\.text)
    let want = parameters.compactMap(\.label)
    guard have.count == arguments.labels.count, have.count > 1, Set(have).count == have.count,
      have.allSatisfy({ want.contains($0) }),
      let wrong = zip(have, want.filter { have.contains($0) }).enumerated().first(where: {
        $0.element.0 != $0.element.1
      }),
      let position = have.firstIndex(of: wrong.element.1)
    else { return nil }
    return Failure(
      id: "argument-order",
      message: "argument '\(wrong.element.1)' must come before argument '\(wrong.element.0)'",
      range: arguments.nodes[position].range, help: "change their order")
  }

  // MARK: Types

  func noOverload(
    _ name: String, _ candidates: [Candidate], _ arguments: CallArguments, _ isOperator: Bool,
    _ failure: Failure?, _ type: Type, _ solver: Solver, _ range: SourceRange
  ) -> Failure {
    let types = arguments.nodes.map { written($0, solver) }
    if let result = resultMismatch(candidates, arguments, type, solver, range) { return result }
    if isOperator { return noOperator(name, types, range) }
    if candidates.count == 1, let failure { return failure }
    // The first candidate with a single argument that doesn't fit.
    for candidate in candidates where !candidate.isDisfavored(universe) {
      let wrong = misfits(candidate, arguments, solver)
      if wrong.count == 1 || candidates.count == 1, let first = wrong.first {
        if name == "subscript", candidates.count > 1 { break }
        return first
      }
    }
    if let failure, failure.id != "does-not-conform" { return failure }
    if name == "subscript", let base = candidates.first?.baseType {
      return noSubscript(solver.resolve(base), types, range)
    }
    if let failure { return failure }
    return Failure(
      id: "no-overload",
      message: "no '\(name)' takes arguments of type (\(types.joined(separator: ", ")))",
      range: range,
      help: candidates.count > 1
        ? "it takes "
          + candidates.prefix(4).compactMap { parameters(of: $0) }.map {
            "(" + $0.map { universe.describe($0.variable.type) }.joined(separator: ", ") + ")"
          }.joined(separator: " or ") : nil)
  }

  private func written(_ node: Node, _ solver: Solver) -> String {
    if let kind = solver.literal(of: node.type) {
      return kind == .null
        ? "nil" : solver.defaultType(kind).map { universe.describe($0) } ?? "_"
    }
    return universe.describe(solver.resolveLiterals(node.type))
  }

  private func noOperator(_ name: String, _ types: [String], _ range: SourceRange) -> Failure {
    if types.count == 1 {
      return Failure(
        id: "no-overload",
        message: "unary operator '\(name)' cannot be applied to an operand of type '\(types[0])'",
        range: range,
        help: name == "!" ? "compare it first, for example with '== 0'" : nil)
    }
    if name == "~=" {
      return Failure(
        id: "pattern-mismatch",
        message: "a pattern of type '\(types[0])' can't match a value of type '\(types[1])'",
        range: range)
    }
    let optional = types.first { $0.hasSuffix("?") }
    if let optional, Set(types.map { $0 == optional ? String($0.dropLast()) : $0 }).count == 1,
      types[0] != types[1]
    {
      return Failure(
        id: "no-overload",
        message:
          "value of optional type '\(optional)' must be unwrapped before '\(name)' can be applied",
        range: range,
        help: "use 'if let', give a value for nil with '??', or write '!' where it is never nil")
    }
    var help: String?
    let needed = ["<", ">", "<=", ">="].contains(name) ? "Comparable" : "Equatable"
    if types[0] == types[1], ["<", ">", "<=", ">=", "==", "!="].contains(name),
      function.genericParameters.contains(where: { $0.name == types[0] })
    {
      help = "ask for it where '\(types[0])' is declared: '<\(types[0]): \(needed)>'"
    } else if Set(types) == ["Int", "Double"] {
      help = "convert one side, for example 'Double(…)'"
    } else if types.contains(where: { $0.hasSuffix("?") }) {
      help = "unwrap the optional with '??', 'if let' or '!'"
    } else if name == "+", types.contains("String") {
      help = "write the value into the text: \"\\(…)\""
    }
    let message =
      types[0] == types[1]
      ? "binary operator '\(name)' cannot be applied to two '\(types[0])' operands"
      : "binary operator '\(name)' cannot be applied to operands of type '\(types[0])' and '\(types[1])'"
    return Failure(id: "no-overload", message: message, range: range, help: help)
  }

  private func noSubscript(_ base: Type, _ types: [String], _ range: SourceRange) -> Failure {
    var help: String?
    if case .nominal(let nominal, _) = base, nominal.module == "Swift" {
      if nominal.name == "String" || nominal.name == "Substring", types == ["Int"] {
        help = "make an array of its characters: 'Array(…)[…]', or use an index of the text"
      } else if nominal.name == "Array" {
        help = "index it with an 'Int'"
      }
    }
    return Failure(
      id: "no-overload",
      message:
        "'\(universe.describe(base))' can't be indexed by '\(types.joined(separator: ", "))'",
      range: range, help: help)
  }

  /// The arguments fit some candidate, but not what it gives.
  private func resultMismatch(
    _ candidates: [Candidate], _ arguments: CallArguments, _ type: Type, _ solver: Solver,
    _ range: SourceRange
  ) -> Failure? {
    guard !solver.isUnknown(type) else { return nil }
    for candidate in candidates where misfits(candidate, arguments, solver).isEmpty {
      guard let function = function(of: candidate) else { continue }
      var result = function.result
      if function.kind == .initializer, let made = candidate.baseType {
        result = function.isFailable ? universe.optional(made) : made
      }
      if result.contains({ $0.isAbstract }) || solver.mayConvert(result, to: type) { continue }
      var failure = solver.mismatch(result, type, .value, range)
      if result == .void {
        let copying = ["sort": "sorted", "reverse": "reversed", "shuffle": "shuffled"]
        let name = function.name.prefix { $0 != "(" }
        failure.help =
          copying[String(name)].map {
            "'\(name)' changes the array in place and returns nothing; '\($0)' gives a new one"
          } ?? "'\(function.name)' returns nothing"
      }
      return failure
    }
    return nil
  }

  /// What is wrong with each argument that can't be the candidate's.
  private func misfits(
    _ candidate: Candidate, _ arguments: CallArguments, _ solver: Solver
  ) -> [Failure] {
    guard let parameters = parameters(of: candidate) else { return [] }
    let matching: [[Int]]
    if universe.isOperator(function(of: candidate)?.name ?? "") {
      matching = parameters.indices.map { [$0] }
    } else {
      matching =
        (try? ArgumentMatching.match(
          arguments.labels, parameters, looksLikeFunction: looksLikeFunction)) ?? []
    }
    var found: [Failure] = []
    for (parameter, taken) in zip(parameters, matching) {
      for index in taken where index < arguments.nodes.count {
        let node = arguments.nodes[index]
        if !node.isPassed(asInout: parameter.isInout) {
          found.append(
            Failure(
              id: "inout-argument",
              message:
                parameter.isInout
                ? "an 'inout' argument must be passed with '&'"
                : "'&' is only possible with an 'inout' parameter", range: node.range,
              help: parameter.isInout ? "write '&' before it" : "remove the '&'"))
          continue
        }
        var wanted = parameter.variable.type
        if parameter.isVariadic, case .nominal(_, let inner) = wanted {
          wanted = inner.first ?? wanted
        }
        if parameter.isAutoclosure, case .function(let function) = wanted {
          wanted = function.result
        }
        if !solver.mayConvert(node.type, to: wanted) {
          found.append(
            solver.mismatch(
              node.type, wanted,
              parameter.isVariadic ? .variadic : .argument(of: "", label: parameter.label),
              node.range))
        } else if let proto = unmetBound(node.type, wanted, candidate, solver) {
          found.append(
            Failure(
              id: "does-not-conform",
              message:
                "'\(written(node, solver))' does not conform to '\(proto.name)', which this argument must",
              range: node.range))
        }
      }
    }
    return found
  }
}

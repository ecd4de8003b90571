import Diagnostics
import SwiftParser
import SwiftSyntax

/// What a call turned out to call.
final class CallChoice {
  var candidate: Candidate?
  var opening: Opening?
  /// For each parameter the arguments it takes.
  var matching: [[Int]] = []
  var parameterTypes: [Type] = []
  /// Called as a value of function type.
  var functionType: FunctionType?
  /// What the function gives back; it may convert to what the call's place asks for.
  var result: Type?
  /// The member that gives the function value, for `object.callback(x)`.
  var member: MemberChoice?
}

extension BodyChecker {
  struct CallArguments {
    var nodes: [Node]
    var labels: [ArgumentMatching.Label]
    var syntax: [ExprSyntax]
    /// Of the opening parenthesis.
    var place: SourceRange?
  }

  /// Infers the arguments of a call without looking at what is called.
  func inferArguments(
    _ list: LabeledExprListSyntax, trailing: ClosureExprSyntax?,
    additional: MultipleTrailingClosureElementListSyntax?
  ) -> CallArguments {
    var result = CallArguments(nodes: [], labels: [], syntax: [])
    for argument in list {
      result.nodes.append(inferArgument(argument.expression))
      result.labels.append(.init(text: argument.label?.name))
      result.syntax.append(argument.expression)
    }
    if let trailing {
      result.nodes.append(inferClosure(trailing))
      result.labels.append(.init(text: nil, isTrailingClosure: true))
      result.syntax.append(ExprSyntax(trailing))
    }
    for element in additional ?? [] {
      result.nodes.append(inferClosure(element.closure))
      let label = element.label.text
      result.labels.append(.init(text: label == "_" ? nil : label, isTrailingClosure: true))
      result.syntax.append(ExprSyntax(element.closure))
    }
    return result
  }

  private func inferArgument(_ syntax: ExprSyntax) -> Node {
    // An operator as an argument: `reduce(0, +)`.
    if let reference = syntax.as(DeclReferenceExprSyntax.self),
      universe.isOperator(reference.baseName.text)
    {
      return operatorValue(reference.baseName.text, at: syntax)
    }
    return infer(syntax, expected: nil)
  }

  func inferCall(_ call: FunctionCallExprSyntax, expected: Type?) -> Node {
    let range = range(call)
    if let special = inferSpecialCall(call, expected: expected) { return special }
    // In a condition the parser makes `f(x) { … } > y` a call of what `f(x)` gives; it is one call.
    var inner = call
    if call.leftParen == nil, let first = call.calledExpression.as(FunctionCallExprSyntax.self),
      first.trailingClosure == nil
    {
      inner = first
    }
    let callee = inner.calledExpression
    var arguments = inferArguments(
      inner.arguments, trailing: call.trailingClosure, additional: call.additionalTrailingClosures)
    arguments.place = inner.leftParen.map { self.range($0) }
    // A type: its initialisers.
    if let type = typeNamed(by: callee) {
      return inferInitializer(of: type, arguments, expected: expected, at: call, callee)
    }
    if let member = callee.as(MemberAccessExprSyntax.self) {
      return inferMemberCall(member, arguments, expected: expected, at: call)
    }
    if let reference = callee.as(DeclReferenceExprSyntax.self) {
      let name = reference.baseName.name
      switch lookUp(name) {
      case .functions(let functions):
        return callNode(
          name, functions.map { Candidate(.function($0)) }, base: nil, arguments,
          expected: expected, range)
      case .members(let members, let base, let isStatic):
        let node =
          isStatic ? dynamicTypeNode(base, at: callee) : implicitSelfNode(name, at: callee)
        guard let node, !isHidden(name, by: members, in: base, arguments, at: callee) else {
          return invalid(call)
        }
        return memberCallNode(
          name, members, base: node, baseType: base, isStatic: isStatic, arguments,
          expected: expected, range, at: call)
      case .unknown:
        unknownName(name, at: callee)
        return invalid(call)
      case .variable, .wrapped, .computed, .type: break
      }
    }
    let function = base(infer(callee, expected: nil, inChain: true), of: "callAsFunction")
    if let closure = callee.as(ClosureExprSyntax.self) { shape(closure, function.type) }
    return valueCallNode(function, arguments, range)
  }

  /// Complains where a function is meant, but members of the type around have its name.
  private func isHidden(
    _ name: String, by members: [MemberCandidate], in type: Type, _ arguments: CallArguments,
    at callee: ExprSyntax
  ) -> Bool {
    func fits(_ decls: [ValueDecl]) -> Bool {
      !fit(arguments, to: decls.map { Candidate($0) }, false).isEmpty
    }
    guard !function.isLibrary,
      members.allSatisfy({ if case .function = $0.decl { true } else { false } }),
      !fits(members.map(\.decl))
    else { return false }
    let hidden = universe.globalDecls(named: name, in: context)
    guard fits(hidden), case .function(let meant)? = hidden.first else { return false }
    let module = meant.isLibrary ? "Swift" : "main"
    report(
      "no-overload",
      "'\(name)' means the method of '\(universe.describe(type))' here, not the function",
      at: callee,
      help: "write '\(module).\(name)' for the function")
    return true
  }

  // MARK: Members

  private func inferMemberCall(
    _ member: MemberAccessExprSyntax, _ arguments: CallArguments, expected: Type?,
    at call: FunctionCallExprSyntax
  ) -> Node {
    let name = member.declName.baseName.name
    let range = range(call)
    guard let baseSyntax = member.base else {
      if let base = implicitBases[member.id] {
        return staticMemberCall(
          member, of: base, named: ExprSyntax(member), arguments, expected: expected, at: call)
      }
      return implicitMemberCall(name, arguments, range)
    }
    if baseSyntax.is(SuperExprSyntax.self) {
      guard let (me, parent) = superNode(at: baseSyntax) else { return invalid(call) }
      let isStatic = name == "init" || lookUpSelf()?.isMetatype ?? false
      let members = universe.members(named: name, of: parent, isStatic: isStatic, environment)
      return memberCallNode(
        name, members, base: me, baseType: parent, isStatic: isStatic, arguments,
        expected: expected, range, at: call, isSuper: true)
    }
    if name == "init", baseSyntax.as(DeclReferenceExprSyntax.self)?.baseName.text == "self",
      let me = selfNode(at: baseSyntax), lookUpSelf()?.isMetatype == false
    {
      let members = universe.members(named: "init", of: me.type, isStatic: true, environment)
      return memberCallNode(
        name, members, base: me, baseType: me.type, isStatic: true, arguments,
        expected: expected, range, at: call, isDelegation: true)
    }
    if let type = typeNamed(by: baseSyntax) {
      return staticMemberCall(
        member, of: type, named: baseSyntax, arguments, expected: expected, at: call)
    }
    if let functions = moduleFunctions(baseSyntax, name) {
      return callNode(name, functions, base: nil, arguments, expected: expected, range)
    }
    let base = base(infer(baseSyntax, expected: nil, inChain: true), of: name)
    let nameRange = self.range(member.declName)
    let known = solver.head(base.type)
    if case .error = known { return invalid(call) }
    if !solver.isUnknown(known) {
      if let (members, isStatic, owner) = callMembers(name, of: known) {
        return memberCallNode(
          name, members, base: base, baseType: owner, isStatic: isStatic, arguments,
          expected: expected, range, at: call)
      }
      report(unknownMemberFailure(name, of: solver.resolve(known), isStatic: false, at: nameRange))
      return invalid(call)
    }
    // The base's type comes later.
    let type = solver.makeVariable()
    let choice = CallChoice()
    do {
      try solver.when(
        base.type, at: base.range,
        mentions: arguments.nodes.map(\.type) + [type],
        complaint: "the type of this could not be inferred, so '\(name)' can't be found"
      ) { [unowned self] solver, known in
        if case .error = known {
          _ = solver.unify(type, .error)
          return
        }
        guard let (members, isStatic, owner) = self.callMembers(name, of: known) else {
          throw self.unknownMemberFailure(
            name, of: solver.resolve(known), isStatic: false, at: nameRange)
        }
        try self.addCall(
          name, members, base: base, baseType: owner, isStatic: isStatic, arguments, type, choice,
          solver, range)
      }
    } catch { report(error, at: call) }
    return finishCall(choice, name, type, base, arguments, range)
  }

  /// The call of a member on a type itself.
  private func staticMemberCall(
    _ member: MemberAccessExprSyntax, of type: Type, named typeSyntax: ExprSyntax,
    _ arguments: CallArguments, expected: Type?, at call: FunctionCallExprSyntax
  ) -> Node {
    let name = member.declName.baseName.name
    if name == "init" {
      return inferInitializer(
        of: type, arguments, expected: expected, at: call, typeSyntax, isExplicit: true)
    }
    let members = universe.members(named: name, of: type, isStatic: true, environment)
    if members.isEmpty {
      if let nested = typeNamed(by: ExprSyntax(member)) {
        return inferInitializer(of: nested, arguments, expected: expected, at: call, typeSyntax)
      }
      if let reference = methodReference(
        name, of: type, labels: argumentNames(member.declName), at: member)
      {
        return valueCallNode(reference, arguments, range(call))
      }
      unknownMember(name, of: type, isStatic: true, at: range(member.declName))
      return invalid(call)
    }
    return memberCallNode(
      name, members, base: typeNode(type, namedBy: typeSyntax), baseType: type, isStatic: true,
      arguments, expected: expected, range(call), at: call)
  }

  private func callMembers(_ name: String, of known: Type)
    -> (members: [MemberCandidate], isStatic: Bool, owner: Type)?
  {
    if case .metatype(let instance) = known {
      let members = universe.members(
        named: name, of: solver.resolve(instance), isStatic: true, environment)
      return members.isEmpty ? nil : (members, true, instance)
    }
    if case .tuple(let elements) = known {
      let index = Int(name) ?? elements.firstIndex { $0.label == name }
      guard let index, elements.indices.contains(index) else { return nil }
      let storage = StorageDecl(
        name: name, type: elements[index].type, isStatic: false, isConstant: false,
        range: .nowhere, owner: nil)
      tupleFields[storage] = index
      return (
        [MemberCandidate(decl: .storage(storage), rank: 0, proto: nil, ownerType: nil)], false,
        known
      )
    }
    let members = universe.members(
      named: name, of: solver.resolve(known), isStatic: false, environment)
    return members.isEmpty ? nil : (members, false, known)
  }

  private func implicitMemberCall(
    _ name: String, _ arguments: CallArguments, _ range: SourceRange
  ) -> Node {
    let type = solver.makeVariable()
    let choice = CallChoice()
    do {
      try solver.when(
        type, at: range, mentions: arguments.nodes.map(\.type),
        complaint: "'.\(name)' needs a type from its context",
        fallback: { [unowned self] in self.bindToSelfType(type, offering: name, $0) }
      ) { [unowned self] solver, known in
        if case .error = known { return }
        var target = self.implicitBase(name, of: known)
        var found = self.implicitMembers(name, of: solver.resolve(target))
        // `.init(x: 1, y: 2)` for an optional makes the value inside.
        let isOfOptional = name != "init" || arguments.labels.map(\.text) == [nil]
        while found.isEmpty || !isOfOptional, self.universe.isOptional(target),
          case .nominal(_, let inner) = target, let first = inner.first
        {
          target = solver.head(first)
          found = self.implicitMembers(name, of: solver.resolve(target))
        }
        guard !found.isEmpty else {
          throw self.unknownMemberFailure(
            name, of: solver.resolve(known), isStatic: true, at: range)
        }
        let result = solver.makeVariable()
        try self.addCall(
          name, found, base: nil, baseType: target, isStatic: true, arguments, result, choice,
          solver, range)
        solver.convert(result, to: known, .value, at: range)
        solver.record { choice.member = nil }
      }
    } catch { report(error, at: ExprSyntax(MissingExprSyntax(placeholder: .identifier(name)))) }
    let call = finishCall(choice, name, type, nil, arguments, range)
    let node = Node(type, range) { [unowned self] in
      let made = call.finish()
      return self.coerce(made, to: self.solver.resolve(type))
    }
    node.needsContext = true
    return node
  }

  private func inferInitializer(
    of type: Type, _ arguments: CallArguments, expected: Type?, at call: FunctionCallExprSyntax,
    _ typeSyntax: ExprSyntax, isExplicit: Bool = false
  ) -> Node {
    let range = range(call)
    if case .error = type { return invalid(call) }
    if !isExplicit, let literal = literalConversion(to: type, call, range) { return literal }
    if case .existential = type {
      report(
        "abstract-type",
        "'\(universe.describe(type))' is a protocol; only a type that conforms to it can be made",
        at: call)
      return invalid(call)
    }
    let members = universe.members(
      named: "init", of: solver.resolve(type), isStatic: true, environment)
    guard !members.isEmpty else {
      report("no-initializer", "'\(universe.describe(type))' has no initialiser", at: call)
      return invalid(call)
    }
    return memberCallNode(
      "init", members, base: typeNode(type, namedBy: typeSyntax), baseType: type, isStatic: true,
      arguments, expected: expected, range, at: call)
  }

  /// `UInt8(200)` is the literal as a `UInt8`, not a conversion of an `Int`.
  ///
  /// Source: SE-0213.
  private func literalConversion(
    to type: Type, _ call: FunctionCallExprSyntax, _ range: SourceRange
  ) -> Node? {
    guard call.arguments.count == 1, let only = call.arguments.first, only.label == nil,
      call.trailingClosure == nil, case .nominal = type, !type.hasVariables
    else { return nil }
    var literal = only.expression
    if let prefix = literal.as(PrefixOperatorExprSyntax.self), prefix.operator.text == "-" {
      literal = prefix.expression
    }
    let kind: LiteralKind
    switch literal.kind {
    case .integerLiteralExpr: kind = .integer
    case .floatLiteralExpr: kind = .floating
    case .booleanLiteralExpr: kind = .boolean
    case .stringLiteralExpr:
      let isPlain = literal.as(StringLiteralExprSyntax.self)?.representedLiteralValue != nil
      kind = isPlain ? .string : .interpolation
    default: return nil
    }
    guard solver.accepts(type, kind) else { return nil }
    let node = infer(only.expression, expected: type)
    guard solver.unify(node.type, type) else { return nil }
    return Node(type, range) { node.finish() }
  }

  /// Functions of a module, for `Foundation.exp(x)`.
  func moduleFunctions(_ base: ExprSyntax, _ name: String) -> [Candidate]? {
    guard let module = base.as(DeclReferenceExprSyntax.self)?.baseName.text,
      case .unknown = lookUp(module)
    else { return nil }
    let isStandard = ["Swift", "Foundation", "Glibc"].contains(module)
    guard isStandard || module == "main" || universe.libraries.contains(module) else { return nil }
    let found = universe.moduleFunctions(name, in: isStandard ? "Swift" : module)
    return found.isEmpty ? nil : found.map { Candidate(.function($0)) }
  }

  // MARK: Call nodes

  func memberCallNode(
    _ name: String, _ members: [MemberCandidate], base: Node, baseType: Type, isStatic: Bool,
    _ arguments: CallArguments, expected: Type?, _ range: SourceRange,
    at syntax: some SyntaxProtocol, isSuper: Bool = false, isDelegation: Bool = false
  ) -> Node {
    let type = solver.makeVariable()
    let choice = CallChoice()
    do {
      try addCall(
        name, members, base: base, baseType: baseType, isStatic: isStatic, arguments, type,
        choice, solver, range, expected: expected)
    } catch {
      report(error, at: syntax)
      return invalid(syntax)
    }
    return finishCall(
      choice, name, type, base, arguments, range, isSuper: isSuper, isDelegation: isDelegation)
  }

  func callNode(
    _ name: String, _ candidates: [Candidate], base: Node?, _ arguments: CallArguments,
    expected: Type?, _ range: SourceRange
  ) -> Node {
    let type = solver.makeVariable()
    let choice = CallChoice()
    do {
      try addOverload(
        name, candidates, arguments, type, choice, solver, range, expected: expected)
    } catch {
      if let failure = error as? Failure { report(failure) }
      return Node(.error, range) { Expr(.invalid, .error, range) }
    }
    return finishCall(choice, name, type, base, arguments, range)
  }

  private func addCall(
    _ name: String, _ members: [MemberCandidate], base: Node?, baseType: Type, isStatic: Bool,
    _ arguments: CallArguments, _ type: Type, _ choice: CallChoice, _ solver: Solver,
    _ range: SourceRange, expected: Type? = nil
  ) throws {
    // `Op.plus(1, 2)`, where the case has no payload, but its type can be called.
    if case .enumCase(let decl)? = members.first?.decl, decl.payload.isEmpty,
      !arguments.nodes.isEmpty,
      !universe.members(
        named: "callAsFunction", of: solver.resolve(baseType), isStatic: false, environment
      ).isEmpty
    {
      let box = MemberChoice(tryContext)
      (box.kind, box.type, box.baseType) = (.enumCase(decl), baseType, baseType)
      solver.record { choice.member = box }
      return try addValueCall(baseType, arguments, type, choice, solver, range)
    }
    // A property of function type, where no method of the name is there.
    let hasFunctions = members.contains {
      switch $0.decl {
      case .function, .enumCase: true
      default: false
      }
    }
    if !hasFunctions, case .storage(let storage)? = members.first?.decl,
      let member = members.first
    {
      let candidate = Candidate(member, base: baseType, isInstance: !isStatic)
      let box = MemberChoice(tryContext)
      box.baseType = baseType
      if let index = tupleFields[storage] {
        box.kind = .tupleElement(index)
        box.type = storage.type
      } else {
        box.kind = .storage(storage, candidate)
        box.type = storageType(storage, candidate, solver)
      }
      solver.record { choice.member = box }
      try addValueCall(box.type, arguments, type, choice, solver, range)
      return
    }
    let candidates = members.compactMap { member -> Candidate? in
      if case .storage = member.decl { return nil }
      return Candidate(member, base: baseType, isInstance: !isStatic)
    }
    do {
      try addOverload(
        name, candidates, arguments, type, choice, solver, range, expected: expected)
    } catch let failure as Failure {
      // `xs.count()`: there is a method of the name too, but the property is meant.
      guard arguments.nodes.isEmpty, candidates.count < members.count else { throw failure }
      throw Failure(
        id: "not-callable", message: "'\(name)' is a property, it isn't called", range: range,
        help: "remove the '()'")
    }
  }

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

  /// Whether the arguments of one generic parameter can be of one type, and the result too when it
  /// is of that type: what none of them converts to can't be it.
  private func mayAgree(
    _ parameters: [Parameter], _ matching: [[Int]], _ arguments: CallArguments, _ result: Type?,
    _ types: [Type], _ solver: Solver
  ) -> Bool {
    for (position, parameter) in parameters.enumerated() {
      let wanted = parameter.variable.type
      guard case .parameter = wanted, let index = matching[position].first else { continue }
      let known = solver.head(arguments.nodes[index].type)
      guard case .nominal(let nominal, _) = known, nominal.kind == .struct || nominal.kind == .enum,
        !universe.isOptional(known)
      else { continue }
      if result == wanted, !types.allSatisfy({ solver.mayConvert(known, to: $0) }) {
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

  /// How general a candidate is; what Swift prefers has less.
  private func generality(
    of candidate: Candidate, _ function: FunctionDecl, isGeneric: Bool, _ matching: [[Int]],
    isOperator: Bool
  ) -> Int {
    let defaults = zip(function.parameters, matching).count { $1.isEmpty && !$0.isVariadic }
    let variadics = function.parameters.count(where: \.isVariadic)
    return 20 * candidate.rank + (isGeneric ? 10 : 0) + 10 * openness(of: function, isOperator)
      + 5 * variadics + defaults
  }

  func resultType(of candidate: Candidate) -> Type? {
    switch candidate.decl {
    case .function(let function):
      // What is inherited makes, and gives as `Self`, the type that it is used on.
      guard let made = candidate.baseType,
        function.kind == .initializer && made.isAbstract
          || candidate.ownerType != nil && (function.kind == .initializer || function.returnsSelf)
      else { return function.result }
      return universe.isOptional(function.result) ? universe.optional(made) : made
    case .enumCase: return candidate.baseType
    case .storage(let storage): return storage.type
    default: return nil
    }
  }

  /// The candidates that take the arguments' labels, each with the arguments of its parameters;
  /// operators take their operands by position.
  private func fit(
    _ arguments: CallArguments, to candidates: [Candidate], _ isOperator: Bool
  ) -> [(Candidate, [[Int]])] {
    let inOrder = arguments.nodes.indices.map { [$0] }
    return candidates.compactMap { candidate in
      guard let parameters = parameters(of: candidate) else { return nil }
      if isOperator { return parameters.count == inOrder.count ? (candidate, inOrder) : nil }
      let matching = try? ArgumentMatching.match(
        arguments.labels, parameters, looksLikeFunction: looksLikeFunction)
      return matching.map { (candidate, $0) }
    }
  }

  /// - Parameter all: The candidates to tell of when none of `candidates` fits, where those are a
  ///   choice of them.
  func addOverload(
    _ name: String, _ candidates: [Candidate], _ arguments: CallArguments, _ type: Type,
    _ choice: CallChoice, _ solver: Solver, _ range: SourceRange, expected: Type? = nil,
    isOperator: Bool = false, all: (() -> [Candidate])? = nil
  ) throws {
    var fitting = fit(arguments, to: candidates, isOperator)
    if fitting.isEmpty {
      let all = all?() ?? candidates
      fitting = fit(arguments, to: all, isOperator)
      if fitting.isEmpty { throw argumentMismatch(name, all, arguments, range) }
    }
    let known = fitting
    func matching(_ candidate: Candidate) -> [[Int]] { known[candidate.position].1 }
    let expectedTypes = expected.map { [$0] } ?? []
    let role: (String?) -> ConversionRole = {
      isOperator ? .operand : .argument(of: name, label: $0)
    }
    let overload = Overload(
      name: name, range: range,
      candidates: known.indices.map { position in
        var candidate = known[position].0
        candidate.position = position
        return candidate
      },
      isViable: { [unowned self] candidate, solver in
        guard let parameters = self.parameters(of: candidate) else { return false }
        let matching = matching(candidate)
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
            if !solver.mayConvert(node.type, to: wanted) { return false }
            if !self.mayMeetBounds(node.type, wanted, candidate, solver) { return false }
          }
        }
        guard let result = self.resultType(of: candidate) else { return true }
        if !self.mayAgree(
          parameters, matching, arguments, result, [type] + expectedTypes, solver)
        {
          return false
        }
        if self.universe.isAbstractInside(result) || self.isNever(result) { return true }
        // A generic parameter of the code around is no type but itself.
        func mayGive(_ wanted: Type) -> Bool {
          result == solver.head(wanted)
            || !solver.head(wanted).isAbstract && solver.mayConvert(result, to: wanted)
        }
        return mayGive(type)
          && (candidate.function?.isImplicitlyUnwrapped ?? false || expected.map(mayGive) ?? true)
      },
      isExact: { [unowned self] candidate, solver in
        guard let parameters = self.parameters(of: candidate), !arguments.nodes.isEmpty,
          candidate.function?.genericParameters.count ?? 0
            == candidate.function?.owner?.genericParameters.count ?? 0,
          candidate.proto == nil, !parameters.contains(where: \.isVariadic),
          // In an extension of a protocol its operators would look exact, and the requirements not.
          candidate.baseType != nil || candidate.function?.owner?.kind != .protocol
        else { return false }
        // With an operator a literal follows the operand whose type is known, or the type that is
        // wanted, as Swift's solver favours it, or keeps its default type.
        var known = 0
        let fits = zip(parameters, matching(candidate)).allSatisfy { parameter, taken in
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
        guard fits, known == 0, let result = self.resultType(of: candidate) else { return fits }
        return parameters.allSatisfy { $0.variable.type == result }
          && ([type] + expectedTypes).contains { solver.head($0) == result }
      },
      result: type,
      mentions: arguments.nodes.map(\.type) + [type]
        + [expected, candidates.first?.baseType]
        .compactMap { $0 },
      choose: { [unowned self] candidate, solver in
        guard let function = self.function(of: candidate) else { return }
        try self.requireUsable(function, on: candidate, name, solver, range)
        if candidate.isDisfavored(self.universe) { solver.score.disfavored += 1 }
        let matching = matching(candidate)
        let opening = try self.open(function, candidate, solver, range)
        let parameterTypes = function.parameters.map { opening.type($0.variable.type) }
        solver.record {
          choice.candidate = candidate
          choice.matching = matching
          choice.functionType = nil
          choice.opening = opening
          choice.parameterTypes = parameterTypes
        }
        solver.score.generality +=
          self.generality(
            of: candidate, function,
            isGeneric: function.genericParameters.count
              > (function.owner?.genericParameters.count ?? 0)
              || candidate.proto != nil, choice.matching, isOperator: isOperator)
        var result: Type
        switch candidate.decl {
        case .enumCase: result = candidate.baseType ?? .error
        case .storage(let storage): result = opening.type(storage.type)
        default: result = opening.type(function.result)
        }
        if function.returnsSelf, let base = candidate.baseType {
          result = self.universe.isOptional(result) ? self.universe.optional(base) : base
        }
        if function.kind == .initializer {
          let made = candidate.baseType ?? function.selfType ?? .error
          result = function.isFailable ? self.universe.optional(made) : made
          if function.genericParameters.isEmpty == false,
            case .nominal = opening.type(function.selfType ?? made),
            candidate.proto == nil, candidate.ownerType == nil
          {
            _ = solver.unify(opening.type(function.selfType ?? made), made)
          }
        }
        let own = result
        solver.record { choice.result = own }
        guard solver.unify(result, type) else {
          solver.convert(result, to: type, .value, at: range)
          return try self.addArguments(function, choice, arguments, solver, role)
        }
        try self.addArguments(function, choice, arguments, solver, role)
      },
      weight: { [unowned self] candidate in
        guard let function = self.function(of: candidate) else { return 0 }
        return (candidate.isDisfavored(self.universe) ? 100_000 : 0)
          + self.generality(
            of: candidate, function,
            isGeneric: function.genericParameters.count
              > (function.owner?.genericParameters.count ?? 0)
              || candidate.proto != nil || function.owner?.kind == .protocol,
            matching(candidate), isOperator: isOperator)
      },
      bending: { [unowned self] candidate, solver in
        zip(self.parameters(of: candidate) ?? [], matching(candidate)).reduce(0) { sum, pair in
          let wanted = pair.0.variable.type
          guard case .nominal(let nominal, let parts) = wanted else { return sum }
          return sum
            + pair.1.count { index in
              let type = arguments.nodes[index].type
              if let kind = solver.literal(of: type) {
                return parts.isEmpty && solver.defaultType(kind) != wanted
              }
              return nominal !== self.universe.optionalDecl && !solver.isDefaultCollection(wanted)
                && solver.isCollectionLiteral(type)
            }
        }
      },
      hasLiteralOperand: { solver in
        isOperator && arguments.nodes.contains { solver.literal(of: $0.type) != nil }
      },
      isBlind: { [unowned self] solver in
        isOperator && !self.function.isLibrary && solver.isUnknown(type)
          && zip(arguments.nodes, arguments.syntax).allSatisfy { node, syntax in
            syntax.is(DeclReferenceExprSyntax.self) && solver.isUnknown(node.type)
              && solver.literal(of: node.type) == nil
          }
      },
      explain: { [unowned self] solver, failure in
        self.noOverload(
          name, self.fit(arguments, to: all?() ?? candidates, isOperator).map(\.0), arguments,
          isOperator, failure,
          solver.isUnknown(type) ? expected ?? type : type, solver, range)
      })
    try solver.add(overload)
  }

  private func addArguments(
    _ function: FunctionDecl, _ choice: CallChoice, _ arguments: CallArguments, _ solver: Solver,
    _ role: (String?) -> ConversionRole
  ) throws {
    for (position, parameter) in function.parameters.enumerated() {
      var wanted = choice.parameterTypes[position]
      if parameter.isVariadic, case .nominal(_, let inner) = wanted {
        wanted = inner.first ?? wanted
      }
      if parameter.isAutoclosure, case .function(let autoclosure) = wanted {
        wanted = autoclosure.result
      }
      for index in choice.matching[position] {
        let node = arguments.nodes[index]
        if parameter.isInout {
          guard solver.unify(node.type, wanted) else {
            throw solver.mismatch(
              node.type, wanted, role(parameter.label), node.range)
          }
        } else {
          if node.needsContext {
            let builder = parameter.builder.map { choice.opening?.type($0) ?? $0 }
            solver.record { [unowned self] in closureBuilders[node.range] = builder }
          }
          if parameter.isVariadic, arguments.syntax[index].is(ArrayExprSyntax.self),
            case .nominal(let nominal, _) = solver.head(wanted), nominal.kind != .class,
            !universe.isOptional(wanted),
            !universe.conforms(
              wanted, to: universe.standardType("ExpressibleByArrayLiteral"), environment)
          {
            throw solver.arrayAsVariadic(wanted, node.range)
          }
          solver.convert(
            node.type, to: wanted, parameter.isVariadic ? .variadic : role(parameter.label),
            at: node.range)
        }
      }
    }
  }

  // MARK: Calling values

  func valueCallNode(_ function: Node, _ arguments: CallArguments, _ range: SourceRange) -> Node {
    let type = solver.makeVariable()
    let choice = CallChoice()
    do {
      try solver.when(
        function.type, at: function.range, mentions: arguments.nodes.map(\.type) + [type],
        complaint: "what is called here could not be inferred"
      ) { [unowned self] solver, known in
        if case .function(let taken) = known, let method = function.unboundMethod,
          taken.parameters.count != arguments.nodes.count
        {
          throw Failure(
            id: "instance-member",
            message: "'\(method)' is a method of values; it can't be called on the type itself",
            range: function.range, help: "call it on a value, or pass the value first")
        }
        try self.addValueCall(known, arguments, type, choice, solver, range)
      }
    } catch {
      if let failure = error as? Failure { report(failure) }
      return Node(.error, range) { Expr(.invalid, .error, range) }
    }
    return finishCall(choice, "", type, function, arguments, range)
  }

  private func addValueCall(
    _ callee: Type, _ arguments: CallArguments, _ type: Type, _ choice: CallChoice,
    _ solver: Solver, _ range: SourceRange
  ) throws {
    let known = solver.head(callee)
    switch known {
    case .error:
      _ = solver.unify(type, .error)
    case .function(let function):
      solver.record { choice.functionType = function }
      guard function.parameters.count == arguments.nodes.count else {
        throw Failure(
          id: "argument-count",
          message:
            "this takes \(function.parameters.count) argument\(function.parameters.count == 1 ? "" : "s"), got \(arguments.nodes.count)",
          range: range)
      }
      if let label = arguments.labels.lazy.filter({ !$0.isTrailingClosure }).compactMap(\.text)
        .first
      {
        throw Failure(
          id: "wrong-label",
          message:
            "extraneous argument label '\(label):': the arguments of a function value have none",
          range: range, help: "remove '\(label):'")
      }
      for (parameter, node) in zip(function.parameters, arguments.nodes) {
        if parameter.isInout {
          guard solver.unify(node.type, parameter.type) else {
            throw solver.mismatch(
              node.type, parameter.type, .argument(of: "", label: nil), node.range)
          }
        } else {
          solver.convert(
            node.type, to: parameter.type, .argument(of: "", label: nil), at: node.range)
        }
      }
      solver.record { choice.result = function.result }
      if !solver.unify(function.result, type) {
        solver.convert(function.result, to: type, .value, at: range)
      }
    case .variable:
      try solver.when(
        callee, at: range, mentions: arguments.nodes.map(\.type) + [type],
        complaint: "what is called here could not be inferred"
      ) { [unowned self] solver, known in
        try self.addValueCall(known, arguments, type, choice, solver, range)
      }
    default:
      let resolved = solver.resolve(known)
      let members = universe.members(
        named: "callAsFunction", of: resolved, isStatic: false, environment)
      if !members.isEmpty {
        try addOverload(
          "callAsFunction",
          members.map { Candidate($0, base: known, isInstance: true) }, arguments, type, choice,
          solver, range)
        return
      }
      throw Failure(
        id: "not-callable",
        message: "a value of type '\(universe.describe(resolved))' can't be called", range: range)
    }
  }

  // MARK: Building

  func finishCall(
    _ choice: CallChoice, _ name: String, _ type: Type, _ base: Node?,
    _ arguments: CallArguments, _ range: SourceRange, isSuper: Bool = false,
    isDelegation: Bool = false
  ) -> Node {
    let context = tryContext
    let node = Node(type, range) { [unowned self] in
      self.finish(
        choice, name, self.solver.resolve(type), base, arguments, range, isSuper: isSuper,
        isDelegation: isDelegation, context)
    }
    if !isDelegation, choice.candidate?.function?.isImplicitlyUnwrapped ?? false {
      return implicitlyUnwrapped(node)
    }
    return node
  }

  /// The call, converted to what its place asks for.
  private func finish(
    _ choice: CallChoice, _ name: String, _ wanted: Type, _ base: Node?,
    _ arguments: CallArguments, _ range: SourceRange, isSuper: Bool, isDelegation: Bool,
    _ tryContext: TryContext
  ) -> Expr {
    let own = choice.result.map { solver.resolve($0) } ?? wanted
    let call = buildCall(
      choice, name, own, base, arguments, range, isSuper: isSuper, isDelegation: isDelegation,
      tryContext)
    return own == wanted ? call : coerce(call, to: wanted)
  }

  private func buildCall(
    _ choice: CallChoice, _ name: String, _ type: Type, _ base: Node?,
    _ arguments: CallArguments, _ range: SourceRange, isSuper: Bool, isDelegation: Bool,
    _ tryContext: TryContext
  ) -> Expr {
    if let function = choice.functionType {
      let callee: Expr
      if let member = choice.member {
        callee = readMember(member, base: base, name, range)
      } else {
        callee = base?.finish() ?? Expr(.invalid, .error, range)
      }
      var built: [Argument] = []
      for (parameter, node) in zip(function.parameters, arguments.nodes) {
        built.append(argument(node, to: solver.resolve(parameter.type), parameter.isInout))
      }
      if function.isThrowing {
        noteThrown(function.thrown, "this function value", range, tryContext)
      }
      return Expr(.call(.value(callee), built), type, range)
    }
    guard let candidate = choice.candidate, let opening = choice.opening,
      let function = function(of: candidate)
    else { return Expr(.invalid, .error, range) }
    requireAccess(to: function, name, range)
    noteNestedUse(of: function)
    refuse(function, range)
    var base = base
    if let member = choice.member {
      // `p.derivative(0)` calls what the property holds.
      let holder = base
      base = Node(member.type, holder?.range ?? range) { [unowned self] in
        self.readMember(member, base: holder, name, range)
      }
      base?.place = { [unowned self] in
        holder.map { self.memberPlace(member, base: $0, name, range) }
          ?? .immutable("this is a value, not a variable", help: nil)
      }
    }
    var reference = FunctionReference(function, opening.resolved(for: function))
    guard isInferred(reference, range), isOnConcreteType(reference, base, range) else {
      return Expr(.invalid, .error, range)
    }
    var built: [Argument] = []
    var throwing: FunctionType?
    for (position, parameter) in function.parameters.enumerated() {
      let wanted = solver.resolve(choice.parameterTypes[position])
      let taken = choice.matching[position].map { arguments.nodes[$0] }
      if parameter.isVariadic {
        var element = wanted
        if case .nominal(_, let inner) = wanted { element = inner.first ?? wanted }
        let values = taken.map { coerce($0.finish(), to: element) }
        built.append(.value(Expr(.array(values), wanted, range)))
      } else if let node = taken.first {
        if parameter.isAutoclosure, case .function(let autoclosure) = wanted {
          let value = coerce(node.finish(), to: autoclosure.result)
          built.append(.value(makeAutoclosure(value, autoclosure, node.range)))
        } else {
          built.append(
            argument(
              node, to: wanted, parameter.isInout, isOperator: universe.isOperator(function.name),
              keepThrowing: parameter.takesFunction ? { throwing = throwing ?? $0 } : nil))
        }
      } else if let place = place(
        parameter.callPlace, arguments.place ?? range, { parameter.variable.type })
      {
        built.append(.value(coerce(place.finish(), to: wanted)))
      } else if let value = parameter.defaultValue {
        // A default counts as throwing, whatever it does.
        if case .function(let given) = wanted, given.isThrowing, !parameter.isAutoclosure {
          throwing = throwing ?? given
        }
        let default_ = Expr.Kind.defaultArgument(
          FunctionReference(value, reference.substitution))
        if parameter.isAutoclosure, case .function(let autoclosure) = wanted {
          built.append(
            .value(
              makeAutoclosure(Expr(default_, autoclosure.result, range), autoclosure, range)))
        } else {
          built.append(.value(Expr(default_, wanted, range)))
        }
      }
    }
    if function.isThrowing, !function.isRethrowing || throwing != nil {
      let thrown =
        universe.passesErrorsOn(function)
        ? throwing?.thrown : function.thrown.map { opening.type($0) }
      noteThrown(thrown, function.name, range, tryContext)
    }
    if case .enumCase(let decl) = candidate.decl {
      let values = built.compactMap { if case .value(let value) = $0 { value } else { nil } }
      return Expr(.enumCase(decl, values), type, range)
    }
    if function.kind == .initializer {
      return buildInitializer(
        function, &reference, candidate, built, base, type, range, isSuper: isSuper,
        isDelegation: isDelegation)
    }
    var receiver: [Argument] = []
    if function.isStatic, let metatype = metatype(base?.finish(), candidate, range) {
      return Expr(callStatic(reference, metatype, built, isSuper: isSuper), type, range)
    }
    if !function.isStatic, function.owner != nil, function.enclosing == nil {
      if function.isMutating,
        !universe.isClassType(base.map { solver.resolve($0.type) } ?? .error, environment)
      {
        switch base?.currentPlace() {
        case .mutable(let value)?:
          receiver = [.inout(value)]
          value.forEachVariable { universe.variableUsage.noteRead($0) }
        case let place:
          reportImmutable(place, "call the mutating '\(name)'", base?.range ?? range)
          return Expr(.invalid, type, range)
        }
      } else if let base {
        receiver = [.value(asReceiver(base.finish(), candidate))]
      }
    }
    let isDynamic = function.isDynamic && !isSuper && !function.isStatic
    return Expr(
      .call(isDynamic ? .dynamic(reference) : .direct(reference), receiver + built), type, range)
  }

  private func buildInitializer(
    _ function: FunctionDecl, _ reference: inout FunctionReference, _ candidate: Candidate,
    _ arguments: [Argument], _ base: Node?, _ type: Type, _ range: SourceRange, isSuper: Bool,
    isDelegation: Bool
  ) -> Expr {
    let made = solver.resolve(candidate.baseType ?? type)
    guard function.owner?.kind == .class else {
      if isDelegation, let me = lookUpSelf() {
        self.function.isDelegating = true
        let value = Expr(.call(.direct(reference), arguments), type, range)
        if !function.isFailable { return Expr(.assign(.variable(me), value), .void, range) }
        guard self.function.isFailable else {
          return Expr(.assign(.variable(me), Expr(.forceUnwrap(value), made, range)), .void, range)
        }
        return assignOrFail(me, value, made, range)
      }
      if let value = base?.finish(), case .metatype = value.type {
        return Expr(callStatic(reference, value, arguments), type, range)
      }
      return Expr(.call(.direct(reference), arguments), type, range)
    }
    if isSuper || isDelegation, let base {
      let isConvenience = universe.convenienceInitializers.contains(self.function)
      if self.function.kind == .initializer, !self.function.isLibrary, isSuper == isConvenience {
        report(
          Failure(
            id: "misplaced-super",
            message: isSuper
              ? "a convenience initialiser calls 'self.init', not 'super.init'"
              : "only a convenience initialiser calls 'self.init'",
            range: range,
            help: isSuper ? "remove 'convenience', or call 'self.init'" : "write 'convenience init'"
          ))
      }
      if isSuper, universe.convenienceInitializers.contains(function),
        !self.function.isLibrary
      {
        report(
          Failure(
            id: "misplaced-super",
            message:
              "'super.init' must call an initialiser of the superclass that isn't a convenience one",
            range: range,
            notes: function.range == .nowhere ? [] : [.init("this one is", at: function.range)]))
      }
      if isDelegation { self.function.isDelegating = true }
      let me = asReceiver(base.finish(), candidate)
      // A subclass that inherits this initialiser may have the other one for itself.
      return Expr(
        .call(isSuper ? .direct(reference) : .dynamic(reference), [.value(me)] + arguments), .void,
        range)
    }
    if let value = base?.finish(), case .metatype(let named) = value.type {
      // `(Derived.self as Base.Type).init()` makes a `Derived`.
      let call: Expr.Kind =
        named == made
        ? callStatic(reference, value, arguments) : .call(.metatype(reference, value), arguments)
      return Expr(call, type, range)
    }
    return Expr(.call(.construct(reference), arguments), type, range)
  }

  /// `self.init(…)` of a value where both initialisers can fail: one that does ends the other.
  private func assignOrFail(
    _ me: Variable, _ value: Expr, _ type: Type, _ range: SourceRange
  ) -> Expr {
    let whole = Variable(
      name: "made", type: type, isConstant: true, scope: .local, range: .nowhere,
      function: function)
    let pattern = Pattern(.some(Pattern(.binding(whole), type, .nowhere)), value.type, .nowhere)
    let failure = Statement(.return(universe.nilExpr(function.result, range)), range)
    let assignment = Expr(
      .assign(.variable(me), Expr(.variable(whole), type, range)), .void, range)
    let statements = [
      Statement(.guard([.matches(pattern, value)], else: Block(statements: [failure])), range),
      Statement(.expression(assignment), range),
    ]
    return Expr(
      .statement(
        Statement(.block(Block(statements: statements), label: LoopLabel(nil)), range)), .void,
      range)
  }

  /// The type that a static member is called on, as a value; nil for functions that need none.
  func metatype(_ base: Expr?, _ candidate: Candidate, _ range: SourceRange) -> Expr? {
    if let base, case .metatype = base.type { return base }
    guard let type = candidate.baseType.map({ solver.resolve($0) }) else { return nil }
    return Expr(.metatype(type), .metatype(type), range)
  }

  /// The call of a static member or an initialiser on a type: on one that is written down the
  /// function is known, on a value the class or conforming type may be known only at run time.
  func callStatic(
    _ reference: FunctionReference, _ metatype: Expr, _ arguments: [Argument],
    isSuper: Bool = false
  ) -> Expr.Kind {
    // `super.make()` keeps the class that it is called on.
    if isSuper { return .call(.direct(reference), [.value(metatype)] + arguments) }
    guard case .metatype(let type) = metatype.kind, !type.isAbstract else {
      return .call(.metatype(reference, metatype), arguments)
    }
    let decl = reference.decl
    if decl.kind == .initializer, decl.owner?.kind == .class {
      return .call(.construct(reference), arguments)
    }
    let receiver: [Argument] = decl.takesMetatype ? [.value(metatype)] : []
    return .call(.direct(reference), receiver + arguments)
  }

  private func argument(
    _ node: Node, to type: Type, _ isInout: Bool, isOperator: Bool = false,
    keepThrowing: ((FunctionType) -> Void)? = nil
  ) -> Argument {
    if isInout {
      switch node.currentPlace() {
      case .mutable(let value)?:
        value.forEachVariable { universe.variableUsage.noteRead($0) }
        return .inout(value)
      case let place:
        reportImmutable(
          place, isOperator ? "change this" : "pass this as 'inout'", node.range)
        return .value(Expr(.invalid, .error, node.range))
      }
    }
    let value = node.finish()
    if let keepThrowing, case .function(let function) = value.type, function.isThrowing {
      keepThrowing(function)
    }
    return .value(coerce(value, to: type))
  }
}

extension Parameter {
  /// Whether it takes a function as the callee declares it, or an optional one.
  fileprivate var takesFunction: Bool {
    switch variable.type {
    case .function: true
    case .nominal(_, let arguments):
      if case .function? = arguments.first { true } else { false }
    default: false
    }
  }
}

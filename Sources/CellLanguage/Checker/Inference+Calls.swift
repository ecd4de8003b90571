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

    var onlyUnlabelled: Node? { labels.map(\.text) == [nil] ? nodes[0] : nil }
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
      !CallOverload.fit(arguments, to: decls.map { Candidate($0) }, false, self).isEmpty
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

  private func addImplicitCall(
    _ name: String, of known: Type, _ arguments: CallArguments, _ choice: CallChoice,
    _ solver: Solver, _ range: SourceRange
  ) throws {
    if case .error = known { return }
    var target = implicitBase(name, of: known)
    var found = implicitMembers(name, of: solver.resolve(target))
    // `.init(x: 1, y: 2)` for an optional makes the value inside, as does `.init(x)` unless it wraps
    // `x`.
    func isOfOptional(_ wrapped: Type) -> Bool {
      name != "init"
        || arguments.onlyUnlabelled.map { mayBe(wrapped, $0.type, solver) } ?? false
    }
    while universe.isOptional(target), case .nominal(_, let inner) = target,
      let first = inner.first, found.isEmpty || !isOfOptional(first)
    {
      target = solver.head(first)
      found = implicitMembers(name, of: solver.resolve(target))
    }
    guard !found.isEmpty else {
      throw unknownMemberFailure(name, of: solver.resolve(known), isStatic: true, at: range)
    }
    let result = solver.makeVariable()
    try addCall(
      name, found, base: nil, baseType: target, isStatic: true, arguments, result, choice,
      solver, range)
    solver.convert(result, to: known, .value, at: range)
    solver.record { choice.member = nil }
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
        // `b ? .init(x) : nil`: whether an optional wraps `x` is open until what it holds is known.
        guard name == "init", let argument = arguments.onlyUnlabelled,
          case .nominal(universe.optionalDecl, let inner) = known, let wrapped = inner.first,
          case .variable = solver.head(wrapped)
        else { return try addImplicitCall(name, of: known, arguments, choice, solver, range) }
        try solver.when(
          wrapped, at: range, mentions: [argument.type],
          complaint: "'.\(name)' needs a type from its context",
          fallback: { !$0.isConverted(wrapped) && $0.unify(wrapped, argument.type) }
        ) { [unowned self] solver, _ in
          try addImplicitCall(name, of: known, arguments, choice, solver, range)
        }
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
    if case .tuple = type, !isExplicit {
      let tuple = tupleNode(arguments.nodes, arguments.labels.map(\.text), range)
      solver.convert(tuple.type, to: type, .value, at: range)
      return Node(type, range) { [unowned self] in self.coerce(tuple.finish(), to: type) }
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
        choice, solver, range, expected: expected,
        givenSelf: isSuper && name != "init" ? lookUpSelf()?.type.instance : nil)
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
    _ range: SourceRange, expected: Type? = nil, givenSelf: Type? = nil
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
      var candidate = Candidate(member, base: baseType, isInstance: !isStatic)
      candidate.givenSelf = givenSelf
      return candidate
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
}

extension Parameter {
  /// Whether it takes a function as the callee declares it, or an optional one.
  var takesFunction: Bool {
    switch variable.type {
    case .function: true
    case .nominal(_, let arguments):
      if case .function? = arguments.first { true } else { false }
    default: false
    }
  }
}

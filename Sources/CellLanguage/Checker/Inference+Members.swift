import Diagnostics
import SwiftSyntax

/// What a member access turned out to mean.
final class MemberChoice {
  enum Kind {
    case none
    case tupleElement(Int)
    case storage(StorageDecl, Candidate)
    case function(FunctionDecl, Candidate, Opening)
    case enumCase(EnumCaseDecl)
    case typeValue(Type)
    case metatypeSelf
  }
  var kind = Kind.none
  var type: Type = .error
  /// The function takes the elements of the one tuple it is given.
  var isSpread = false
  var spreadTuple: [Type] = []
  /// The type of the base where it was found.
  var baseType: Type = .error
  let tryContext: TryContext

  init(_ tryContext: TryContext) { self.tryContext = tryContext }
}

extension BodyChecker {
  func inferMember(_ syntax: MemberAccessExprSyntax, expected: Type?) -> Node {
    let name = syntax.declName.baseName.name
    guard let baseSyntax = syntax.base else {
      if let base = implicitBases[syntax.id] {
        return staticMember(name, of: base, labels: nil, at: syntax, ExprSyntax(syntax))
      }
      return implicitMember(name, expected: expected, at: syntax)
    }
    if baseSyntax.is(SuperExprSyntax.self) {
      guard let (me, parent) = superNode(at: baseSyntax) else { return invalid(syntax) }
      let isStatic = lookUpSelf()?.isMetatype ?? false
      let members = universe.members(named: name, of: parent, isStatic: isStatic, environment)
      return memberNode(
        name, members, of: me, baseType: parent, isStatic: isStatic, labels: nil, at: syntax,
        isSuper: true)
    }
    if let type = typeNamed(by: baseSyntax) {
      if name == "self" { return typeNode(type, namedBy: baseSyntax) }
      if let whole = typeNamed(by: ExprSyntax(syntax)) { return typeNode(whole, at: syntax) }
      return staticMember(
        name, of: type, labels: argumentNames(syntax.declName), at: syntax, baseSyntax)
    }
    if let functions = moduleFunctions(baseSyntax, name) {
      return functionValueNode(
        name, functions, base: nil, labels: argumentNames(syntax.declName), at: syntax)
    }
    let base = infer(baseSyntax, expected: nil, inChain: true)
    if name == "self" { return base }
    return laterMember(name, of: base, labels: argumentNames(syntax.declName), at: syntax)
  }

  func superNode(at syntax: some SyntaxProtocol) -> (Node, Type)? {
    let me = selfNode(at: syntax)
    let instance = me?.type.instance
    guard let me, let instance, case .nominal = instance,
      let parent = universe.superclass(of: instance)
    else {
      report("misplaced-super", "'super' is only known in a class with a superclass", at: syntax)
      return nil
    }
    let range = range(syntax)
    if case .metatype = me.type { return (Node(.metatype(parent), range) { me.finish() }, parent) }
    return (Node(parent, range) { Expr(.upcast(me.finish()), parent, range) }, parent)
  }

  /// `.name`, whose type the context gives.
  private func implicitMember(
    _ name: String, expected: Type?, at syntax: MemberAccessExprSyntax
  ) -> Node {
    let range = range(syntax)
    let type = solver.makeVariable()
    let choice = MemberChoice(tryContext)
    do {
      try solver.when(
        type, at: range, mentions: [], complaint: "'.\(name)' needs a type from its context",
        fallback: { [unowned self] in self.bindToSelfType(type, offering: name, $0) }
      ) { [unowned self] solver, known in
        try self.chooseImplicit(name, known, choice, type, solver, range)
      }
    } catch { report(error, at: syntax) }
    let node = Node(type, range) { [unowned self] in
      self.readMember(choice, base: nil, name, range)
    }
    node.needsContext = true
    return node
  }

  private func chooseImplicit(
    _ name: String, _ known: Type, _ choice: MemberChoice, _ type: Type, _ solver: Solver,
    _ range: SourceRange
  ) throws {
    if case .error = known { return }
    var target = implicitBase(name, of: known)
    var found = implicitMembers(name, of: target)
    // `.red` where an optional is expected means the wrapped type's member.
    while found.isEmpty, universe.isOptional(target), case .nominal(_, let inner) = target,
      let first = inner.first
    {
      target = solver.head(first)
      found = implicitMembers(name, of: target)
    }
    guard !found.isEmpty else {
      throw Failure(
        id: "unknown-member",
        message: "'\(universe.describe(solver.resolve(known)))' has no member '\(name)'",
        range: range,
        help: Suggestion.nearest(
          to: name, among: universe.memberNames(of: target, isStatic: true, environment)
        ).map { "did you mean '.\($0)'?" })
    }
    solver.record { choice.baseType = target }
    for member in found {
      switch member.decl {
      case .enumCase(let decl):
        solver.record {
          choice.kind = .enumCase(decl)
          choice.type = target
        }
        if !decl.payload.isEmpty {
          throw Failure(
            id: "missing-argument",
            message: "'.\(name)' needs its associated values", range: range,
            help: "write '.\(name)(\(decl.payload.map { _ in "…" }.joined(separator: ", ")))'")
        }
        return
      case .storage(let storage):
        let candidate = Candidate(member, base: target, isInstance: false)
        let found = storageType(storage, candidate, solver)
        solver.record {
          choice.kind = .storage(storage, candidate)
          choice.type = found
        }
        guard solver.unify(choice.type, known) || solver.unify(choice.type, target) else {
          throw Failure(
            id: "type-mismatch",
            message:
              "'.\(name)' is of type '\(universe.describe(choice.type))', not of type '\(universe.describe(solver.resolve(known)))'",
            range: range)
        }
        return
      default: continue
      }
    }
    throw Failure(
      id: "unknown-member", message: "'.\(name)' is a function; call it", range: range)
  }

  func implicitMembers(_ name: String, of type: Type) -> [MemberCandidate] {
    universe.members(named: name, of: type, isStatic: true, environment)
  }

  func staticMember(
    _ name: String, of type: Type, labels: [String]?, at syntax: some SyntaxProtocol,
    _ baseSyntax: ExprSyntax
  ) -> Node {
    if case .error = type { return invalid(syntax) }
    let members = universe.members(named: name, of: type, isStatic: true, environment)
    if members.isEmpty {
      if let reference = methodReference(name, of: type, labels: labels, at: syntax) {
        return reference
      }
      unknownMember(name, of: type, isStatic: true, at: range(syntax))
      return invalid(syntax)
    }
    return memberNode(
      name, members, of: typeNode(type, namedBy: baseSyntax), baseType: type, isStatic: true,
      labels: labels, at: syntax)
  }

  /// `Type.method`: a function of the instance that gives the method bound to it.
  func methodReference(
    _ name: String, of type: Type, labels: [String]?, at syntax: some SyntaxProtocol
  ) -> Node? {
    let methods = universe.members(named: name, of: type, isStatic: false, environment)
    guard !methods.isEmpty else { return nil }
    let range = range(syntax)
    // Of several members the one that a value would have: `count` is a property before a method.
    guard case .function? = methods.first?.decl else {
      report(
        "instance-member",
        "'\(name)' is an instance member; it can't be used on the type '\(universe.describe(type))'",
        at: syntax, help: "use it on a value, or write a key path: '\\.\(name)'")
      return invalid(syntax)
    }
    let decl = closureDecl("method reference", range)
    let receiver = Variable(
      name: "receiver", type: type, isConstant: true, scope: .local, range: range, function: decl)
    openVariables.append(receiver)
    decl.parameters = [Parameter(label: nil, variable: receiver)]
    let me = Node(type, range) { [unowned self] in
      Expr(.variable(receiver), self.solver.resolve(type), range)
    }
    let bound = memberNode(
      name, methods, of: me, baseType: type, isStatic: false, labels: labels, at: syntax)
    let whole = Type.function(
      FunctionType(
        parameters: [FunctionTypeParameter(type: type)], result: bound.type, isThrowing: false))
    let node = Node(whole, range) { [unowned self] in
      receiver.type = self.solver.resolve(type)
      decl.result = self.solver.resolve(bound.type)
      let outer = self.function
      self.function = decl
      let value = self.coerce(bound.finish(), to: decl.result)
      self.function = outer
      let block = Block(statements: [Statement(.return(value), range)])
      decl.bodyProvider = { _ in block }
      return Expr(.closure(decl), self.solver.resolve(whole), range)
    }
    node.unboundMethod = name
    return node
  }

  func unknownMember(_ name: String, of type: Type, isStatic: Bool, at range: SourceRange) {
    // What is wrong with the type has been told.
    if type.hasError, universe.problemCount > 0 { return }
    report(unknownMemberFailure(name, of: type, isStatic: isStatic, at: range))
  }

  func unknownMemberFailure(_ name: String, of type: Type, isStatic: Bool, at range: SourceRange)
    -> Failure
  {
    if universe.isOptional(type), case .nominal(_, let inner) = type, let wrapped = inner.first,
      !universe.members(named: name, of: wrapped, isStatic: isStatic, environment).isEmpty
    {
      return Failure(
        id: "optional-not-unwrapped",
        message:
          "value of optional type '\(universe.describe(type))' must be unwrapped to use its member '\(name)'",
        range: range, help: "write '?.\(name)', or unwrap with 'if let' or '!'")
    }
    if !isStatic, let reason = Refusals.members[name], isStandard(type) {
      return Failure(
        id: "unsupported", message: "'\(name)' is not supported: \(reason)", range: range)
    }
    if !universe.members(named: name, of: type, isStatic: !isStatic, environment).isEmpty {
      let written = universe.describe(type)
      return Failure(
        id: "unknown-member",
        message:
          isStatic
          ? "'\(name)' belongs to the values of '\(written)', not to the type"
          : "'\(name)' belongs to the type '\(written)', not to its values",
        range: range,
        help: isStatic
          ? "make a value first: '\(written)(…).\(name)'" : "write '\(written).\(name)'")
    }
    let near = Suggestion.nearest(
      to: name, among: universe.memberNames(of: type, isStatic: isStatic, environment))
    return Failure(
      id: "unknown-member",
      message:
        "\(isStatic ? "type" : "value of type") '\(universe.describe(type))' has no member '\(name)'",
      range: range, help: near.map { "did you mean '\($0)'?" })
  }

  private func isStandard(_ type: Type) -> Bool {
    if case .nominal(let nominal, _) = type { return nominal.module == "Swift" }
    return false
  }

  /// A member of a base whose type may not be known yet.
  func laterMember(
    _ name: String, of value: Node, labels: [String]?, at syntax: some SyntaxProtocol
  ) -> Node {
    let range = range(syntax)
    let base = base(value, of: name)
    let known = solver.head(base.type)
    if !solver.isUnknown(known) {
      return memberNode(
        name, nil, of: base, baseType: known, isStatic: false, labels: labels, at: syntax)
    }
    let type = solver.makeVariable()
    let choice = MemberChoice(tryContext)
    do {
      try solver.when(
        base.type, at: base.range, mentions: [type],
        complaint: "the type of this could not be inferred, so '\(name)' can't be found"
      ) { [unowned self] solver, known in
        try self.choose(name, known, labels, choice, type, solver, range)
      }
    } catch { report(error, at: syntax) }
    return node(for: choice, type, base, name, range)
  }

  private func node(
    for choice: MemberChoice, _ type: Type, _ base: Node, _ name: String, _ range: SourceRange,
    isSuper: Bool = false
  ) -> Node {
    let node = Node(type, range) { [unowned self] in
      self.readMember(choice, base: base, name, range, isSuper: isSuper)
    }
    node.place = { [unowned self] in
      self.memberPlace(choice, base: base, name, range, isSuper: isSuper)
    }
    return node
  }

  /// A member of a base whose type's head is known.
  func memberNode(
    _ name: String, _ members: [MemberCandidate]?, of base: Node, baseType: Type, isStatic: Bool,
    labels: [String]?, at syntax: some SyntaxProtocol, isSuper: Bool = false
  ) -> Node {
    let range = range(syntax)
    let type = solver.makeVariable()
    let choice = MemberChoice(tryContext)
    do {
      if let members {
        if members.isEmpty {
          throw unknownMemberFailure(name, of: baseType, isStatic: isStatic, at: range)
        }
        try choose(
          members, name, baseType, isStatic: isStatic, labels, choice, type, solver, range)
      } else {
        try choose(name, baseType, labels, choice, type, solver, range)
      }
    } catch {
      report(error, at: syntax)
      return invalid(syntax)
    }
    let node = node(for: choice, type, base, name, range, isSuper: isSuper)
    if case .storage(let storage, _) = choice.kind, storage.isImplicitlyUnwrapped {
      return implicitlyUnwrapped(node)
    }
    return node
  }

  private func choose(
    _ name: String, _ known: Type, _ labels: [String]?, _ choice: MemberChoice, _ type: Type,
    _ solver: Solver, _ range: SourceRange
  ) throws {
    switch known {
    case .error:
      _ = solver.unify(type, .error)
      return
    case .tuple(let elements):
      let index = Int(name) ?? elements.firstIndex { $0.label == name }
      guard let index, elements.indices.contains(index) else {
        throw Failure(
          id: "unknown-member",
          message:
            "the tuple '\(universe.describe(solver.resolve(known)))' has no element '\(name)'",
          range: range)
      }
      solver.record {
        choice.kind = .tupleElement(index)
        choice.type = elements[index].type
      }
      guard solver.unify(type, elements[index].type) else { return }
    case .metatype(let instance):
      let resolved = solver.resolve(instance)
      let members = universe.members(named: name, of: resolved, isStatic: true, environment)
      if members.allSatisfy(\.decl.isType), let member = memberType(name, of: resolved) {
        try solver.bind(type, to: .metatype(member), at: range)
        solver.record { choice.kind = .typeValue(member) }
        return
      }
      if members.isEmpty {
        throw unknownMemberFailure(name, of: resolved, isStatic: true, at: range)
      }
      try choose(
        members, name, instance, isStatic: true, labels, choice, type, solver, range)
    default:
      var resolved = solver.resolve(known)
      var members = universe.members(named: name, of: resolved, isStatic: false, environment)
      if case .storage(let open)? = members.first?.decl, resolved.hasVariables {
        // Several extensions may have the property: which of them is meant, literals decide.
        let usual = solver.withDefaults(resolved)
        let others = universe.members(named: name, of: usual, isStatic: false, environment)
        if case .storage(let other)? = others.first?.decl, other !== open,
          solver.unify(resolved, usual)
        {
          (resolved, members) = (usual, others)
        }
        // Of what nothing is known no condition holds.
        if usual.hasVariables, let plain = members.first(where: { $0.conditions == 0 }) {
          members = [plain]
        }
      }
      if members.isEmpty {
        throw unknownMemberFailure(name, of: resolved, isStatic: false, at: range)
      }
      try choose(
        members, name, known, isStatic: false, labels, choice, type, solver, range)
    }
  }

  private func choose(
    _ members: [MemberCandidate], _ name: String, _ baseType: Type, isStatic: Bool,
    _ labels: [String]?, _ choice: MemberChoice, _ type: Type, _ solver: Solver,
    _ range: SourceRange
  ) throws {
    solver.record { choice.baseType = baseType }
    for member in members {
      switch member.decl {
      case .storage(let storage):
        let candidate = Candidate(member, base: baseType, isInstance: !isStatic)
        // The elements of a literal are what the member's extension asks for.
        if solver.resolve(baseType).hasVariables {
          if let getter = storage.getter {
            _ = try open(getter, candidate, solver, range)
          } else if case .nominal(let nominal, let arguments) = solver.head(baseType) {
            // `P.origin`, which an extension has for one of the types that `P` may be.
            let bindings = universe.bindings(of: nominal, arguments)
            for case .same(let a, let b) in member.requirements {
              try solver.bind(
                universe.substitute(a, bindings), to: universe.substitute(b, bindings), at: range)
            }
          }
        }
        let found = storageType(storage, candidate, solver)
        solver.record {
          choice.kind = .storage(storage, candidate)
          choice.type = found
        }
        try solver.bind(type, to: choice.type, at: range)
        return
      case .enumCase(let decl):
        let found: Type
        if decl.payload.isEmpty {
          found = baseType
        } else {
          // The case as a function of its payload.
          let bindings: Substitution =
            if case .nominal(let nominal, let arguments) = baseType {
              universe.bindings(of: nominal, arguments)
            } else { Substitution() }
          found = .function(
            FunctionType(
              parameters: decl.payload.map {
                FunctionTypeParameter(type: universe.substitute($0.type, bindings))
              }, result: baseType, isThrowing: false))
        }
        solver.record {
          choice.kind = .enumCase(decl)
          choice.type = found
        }
        try solver.bind(type, to: choice.type, at: range)
        return
      case .type(let nominal):
        try solver.bind(type, to: .metatype(nominal.declaredType), at: range)
        solver.record { choice.kind = .typeValue(nominal.declaredType) }
        return
      default: continue
      }
    }
    // Methods as values.
    let candidates = members.map { Candidate($0, base: baseType, isInstance: !isStatic) }
    try addFunctionValue(name, candidates, labels, choice, type, solver, range)
  }
}

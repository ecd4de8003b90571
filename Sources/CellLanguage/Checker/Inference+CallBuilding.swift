import Diagnostics
import SwiftSyntax

/// Calls of function values, and what a call becomes once it is decided.
extension BodyChecker {
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

  func addValueCall(
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
      if universe.isOptional(resolved), case .nominal(_, let inner) = resolved,
        case .function? = inner.first
      {
        throw Failure(
          id: "optional-not-unwrapped",
          message:
            "value of optional type '\(universe.describe(resolved))' must be unwrapped before it is called",
          range: range, help: "write '?(…)', or unwrap with 'if let' or '!'")
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
    guard isInferred(reference, range), isOnConcreteType(reference, base, range),
      opensExistentials(reference, range)
    else {
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

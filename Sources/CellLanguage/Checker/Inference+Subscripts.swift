import SwiftSyntax

/// Subscripts.
extension BodyChecker {
  func inferSubscript(_ call: SubscriptCallExprSyntax) -> Node {
    let range = range(call)
    if let superclass = call.calledExpression.as(SuperExprSyntax.self) {
      guard let (me, _) = superNode(at: superclass) else { return invalid(call) }
      let arguments = inferArguments(
        call.arguments, trailing: call.trailingClosure,
        additional: call.additionalTrailingClosures)
      return subscriptNode(base: me, arguments, range, at: call, isSuper: true)
    }
    let named = typeNamed(by: call.calledExpression)
    let base =
      named.map { typeNode($0, namedBy: call.calledExpression) }
      ?? base(
        infer(call.calledExpression, expected: nil, inChain: true), of: "subscript")
    if call.arguments.count == 1, let only = call.arguments.first, only.label?.text == "keyPath" {
      return keyPathSubscript(base, only.expression, range, at: call)
    }
    let arguments = inferArguments(
      call.arguments, trailing: call.trailingClosure, additional: call.additionalTrailingClosures)
    return subscriptNode(base: base, arguments, range, at: call)
  }

  func subscriptNode(
    base: Node, _ arguments: CallArguments, _ range: SourceRange, at call: some SyntaxProtocol,
    isSuper: Bool = false
  ) -> Node {
    let type = solver.makeVariable()
    let choice = CallChoice()
    let tryContext = tryContext
    do {
      try solver.when(
        base.type, at: base.range, mentions: arguments.nodes.map(\.type) + [type],
        complaint: "the type left of '[' could not be inferred"
      ) { [unowned self] solver, known in
        if case .error = known {
          _ = solver.unify(type, .error)
          return
        }
        var resolved = solver.resolve(known)
        var owner = known
        if case .metatype(let instance) = resolved {
          resolved = instance
          owner = instance
        }
        let members = self.universe.members(
          named: "subscript", of: resolved, isStatic: owner != known, self.environment)
        guard !members.isEmpty else {
          var help: String?
          if self.universe.isOptional(resolved) { help = "unwrap it first: '?[…]' or '![…]'" }
          throw Failure(
            id: "unknown-member",
            message:
              "value of type '\(self.universe.describe(resolved))' has no subscripts",
            range: range, help: help)
        }
        try self.addOverload(
          "subscript",
          members.map { Candidate($0, base: owner, isInstance: owner == known) }, arguments, type,
          choice, solver, range)
      }
    } catch { report(error, at: call) }
    func indices() -> [Expr] {
      guard let getter = choice.candidate?.function else { return [] }
      var result: [Expr] = []
      for (position, parameter) in getter.parameters.enumerated() {
        let wanted = solver.resolve(choice.parameterTypes[position])
        let taken = choice.matching[position].map { arguments.nodes[$0] }
        if parameter.isVariadic {
          var element = wanted
          if case .nominal(_, let inner) = wanted { element = inner.first ?? wanted }
          result.append(
            Expr(.array(taken.map { coerce($0.finish(), to: element) }), wanted, range))
        } else if let node = taken.first {
          if parameter.isAutoclosure, case .function(let autoclosure) = wanted {
            result.append(
              makeAutoclosure(
                coerce(node.finish(), to: autoclosure.result), autoclosure, node.range))
          } else {
            result.append(coerce(node.finish(), to: wanted))
          }
        } else if let value = parameter.defaultValue {
          result.append(
            Expr(
              .defaultArgument(
                FunctionReference(
                  value, choice.opening?.resolved(for: getter) ?? Substitution())), wanted, range))
        }
      }
      return result
    }
    let node = Node(type, range) { [unowned self] in
      guard let candidate = choice.candidate, case .storage(let storage) = candidate.decl else {
        return Expr(.invalid, .error, range)
      }
      if let getter = storage.getter, getter.isThrowing {
        self.noteThrown(
          getter.thrown.flatMap { choice.opening?.type($0) }, "subscript", range, tryContext)
      }
      return self.readSubscript(
        storage, candidate, choice, base: base, indices(), self.solver.resolve(type), range,
        isSuper: isSuper)
    }
    node.place = { [unowned self] in
      guard let candidate = choice.candidate, case .storage(let storage) = candidate.decl else {
        return .unknown
      }
      return self.subscriptPlace(
        storage, candidate, choice, base: base, indices(), self.solver.resolve(type), range,
        isSuper: isSuper)
    }
    return node
  }

  private func readSubscript(
    _ storage: StorageDecl, _ candidate: Candidate, _ choice: CallChoice, base: Node,
    _ indices: [Expr], _ type: Type, _ range: SourceRange, isSuper: Bool
  ) -> Expr {
    guard let getter = storage.getter else { return Expr(.invalid, .error, range) }
    requireAccess(to: storage, "subscript", range)
    let substitution = choice.opening?.resolved(for: getter) ?? Substitution()
    let reference = FunctionReference(getter, substitution)
    if getter.isStatic {
      return Expr(
        callStatic(reference, base.finish(), indices.map { .value($0) }, isSuper: isSuper), type,
        range)
    }
    let receiver = [Argument.value(asReceiver(base.finish(), candidate))]
    return Expr(
      .call(
        getter.isDynamic && !isSuper ? .dynamic(reference) : .direct(reference),
        receiver + indices.map { .value($0) }), type, range)
  }

  private func subscriptPlace(
    _ storage: StorageDecl, _ candidate: Candidate, _ choice: CallChoice, base: Node,
    _ indices: [Expr], _ type: Type, _ range: SourceRange, isSuper: Bool
  ) -> Place {
    requireAccess(to: storage, "subscript", range)
    let place = storagePlace(
      storage, candidate, base: base, indices, type, range, isSuper: isSuper)
    guard
      case .mutable(
        .computed(let target, var getter, var setter?, let indices, let type)) = place,
      let opening = choice.opening
    else { return place }
    // Generic subscripts: getter and setter have parameters of their own, alike by position.
    let own = opening.resolved(for: getter.decl)
    var forSetter = Substitution(own.types)
    for (a, b) in zip(getter.decl.genericParameters, setter.decl.genericParameters) {
      forSetter[b] = own[a]
    }
    getter.substitution = own
    setter.substitution = forSetter
    return .mutable(
      .computed(base: target, getter: getter, setter: setter, indices, type: type))
  }
}

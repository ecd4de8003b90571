import Diagnostics
import SwiftSyntax

extension BodyChecker {
  func inferInfix(_ infix: InfixOperatorExprSyntax, expected: Type?) -> Node {
    if infix.operator.is(AssignmentExprSyntax.self) { return inferAssignment(infix) }
    guard let token = infix.operator.as(BinaryOperatorExprSyntax.self)?.operator else {
      unsupported("this operator is", at: infix)
      return invalid(infix)
    }
    let name = token.text
    switch name {
    case "&&", "||":
      let isOwn = (universe.operatorEntries[name] ?? []).contains { !$0.context.source.isLibrary }
      if !isOwn { return inferLogical(infix, name) }
    case "??": return inferCoalescing(infix)
    case "==", "!=":
      if infix.rightOperand.is(NilLiteralExprSyntax.self) {
        return inferNilTest(infix.leftOperand, isEqual: name == "==", at: infix)
      }
      if infix.leftOperand.is(NilLiteralExprSyntax.self) {
        return inferNilTest(infix.rightOperand, isEqual: name == "==", at: infix)
      }
    default: break
    }
    let functions = universe.operatorFunctions(name, .infix)
    guard !functions.isEmpty else {
      report(
        "unknown-operator", "no operator '\(name)' is in scope", at: token,
        help: Suggestion.nearest(to: name, among: universe.operatorNames).map {
          "did you mean '\($0)'?"
        })
      return invalid(infix)
    }
    if functions.isAssigning, isChain(infix.leftOperand) {
      return inferChainAssignment(infix) { [unowned self] left in
        self.binaryNode(name, functions, left, infix, expected: nil)
      }
    }
    let left = infer(infix.leftOperand, expected: nil)
    return binaryNode(name, functions, left, infix, expected: expected)
  }

  private func binaryNode(
    _ name: String, _ functions: OperatorFunctions, _ left: Node,
    _ infix: InfixOperatorExprSyntax, expected: Type?
  ) -> Node {
    let right = infer(infix.rightOperand, expected: nil)
    return operatorNode(
      name, functions, [left, right], [infix.leftOperand, infix.rightOperand],
      expected: expected, range(infix))
  }

  private func operatorNode(
    _ name: String, _ functions: OperatorFunctions, _ nodes: [Node], _ syntax: [ExprSyntax],
    expected: Type?, _ range: SourceRange
  ) -> Node {
    var nodes = nodes
    if functions.isAssigning, let first = nodes.first {
      nodes[0] = Node(first.type, first.range) { first.finish() }
      nodes[0].place = first.place ?? { .immutable("this is a value, not a variable", help: nil) }
      nodes[0].isInout = true
      nodes[0].isImplicitlyInout = true
    }
    // Operands take their parameters by position, whatever the labels.
    let arguments = CallArguments(
      nodes: nodes, labels: nodes.map { _ in .init(text: nil) }, syntax: syntax)
    let type = solver.makeVariable()
    let choice = CallChoice()
    do {
      try addOverload(
        name, functions.candidates(for: nodes.map { solver.head($0.type) }, solver), arguments, type,
        choice, solver, range, expected: expected, isOperator: true,
        all: { [unowned self] in functions.candidates(in: universe) })
    } catch {
      if let failure = error as? Failure { report(failure) }
      return Node(.error, range) { Expr(.invalid, .error, range) }
    }
    return finishCall(choice, name, type, nil, arguments, range)
  }

  private func inferLogical(_ infix: InfixOperatorExprSyntax, _ name: String) -> Node {
    let range = range(infix)
    let left = infer(infix.leftOperand, expected: universe.bool)
    let right = infer(infix.rightOperand, expected: universe.bool)
    let bool = universe.bool
    solver.convert(left.type, to: bool, .operand, at: left.range)
    solver.convert(right.type, to: bool, .operand, at: right.range)
    return Node(bool, range) { [unowned self] in
      let a = self.coerce(left.finish(), to: bool)
      let b = self.coerce(right.finish(), to: bool)
      return Expr(name == "&&" ? .and(a, b) : .or(a, b), bool, range)
    }
  }

  /// `a ?? b`: `b` is a wrapped value, or an optional of it.
  private func inferCoalescing(_ infix: InfixOperatorExprSyntax) -> Node {
    let range = range(infix)
    let left = infer(infix.leftOperand, expected: nil).asOptional
    let right = infer(infix.rightOperand, expected: nil)
    let wrapped = solver.makeVariable()
    let type = solver.makeVariable()
    do {
      try solver.when(
        left.type, at: left.range, mentions: [right.type, wrapped, type],
        complaint: "the type left of '??' could not be inferred"
      ) { [unowned self] solver, known in
        if case .error = known {
          _ = solver.unify(type, .error)
          return
        }
        guard self.universe.isOptional(known), case .nominal(_, let inner) = known,
          let first = inner.first
        else {
          // The compiler only warns of it.
          try solver.bind(wrapped, to: known, at: left.range)
          try solver.bind(type, to: known, at: left.range)
          return solver.convert(right.type, to: type, .operand, at: right.range)
        }
        try solver.bind(wrapped, to: first, at: left.range)
        let other = solver.head(right.type)
        let isOpen = if case .variable = other { solver.literal(of: other) == nil } else { false }
        if isOpen {
          // A wrapped value is the usual case.
          try solver.when(
            other, at: right.range, mentions: [type, first],
            complaint: "the type right of '??' could not be inferred"
          ) { [unowned self] solver, later in
            try self.bind(type, toCoalesced: known, or: later, left, right)
          }
          if right.needsContext { _ = solver.unify(other, first) }
        } else {
          try self.bind(type, toCoalesced: known, or: other, left, right)
        }
        solver.convert(right.type, to: type, .operand, at: right.range)
      }
    } catch { report(error, at: infix) }
    return Node(type, range) { [unowned self] in
      let whole = self.solver.resolve(type)
      let optional = left.finish()
      let inner = self.solver.resolve(wrapped)
      guard self.universe.isOptional(optional.type) else {
        _ = right.finish()
        if !optional.type.hasError, !self.universe.isSpeculating {
          self.universe.report(
            "not-optional",
            "this is of type '\(self.universe.describe(optional.type))' and never nil, so what stands right of '??' is never used",
            at: left.range, in: self.source, severity: .warning)
        }
        return self.coerce(optional, to: whole)
      }
      let value = Variable(
        name: "wrapped", type: inner, isConstant: true, scope: .local, range: .nowhere,
        function: self.function)
      let read = self.coerce(Expr(.variable(value), inner, left.range), to: whole)
      let other = self.coerce(right.finish(), to: whole)
      let pattern = Pattern(
        .some(Pattern(.binding(value), inner, .nowhere)), optional.type, .nowhere)
      return Expr(
        .statement(
          Statement(
            .if(
              [.matches(pattern, optional)],
              then: Block(statements: [Statement(.yield(read), range)]),
              else: Block(statements: [Statement(.yield(other), range)])), range)), whole, range)
    }
  }

  /// The type of `left ?? right`: what the optional on the left wraps if what stands right can be
  /// that, otherwise what both convert to.
  private func bind(
    _ type: Type, toCoalesced optional: Type, or other: Type, _ left: Node, _ right: Node
  ) throws {
    guard case .nominal(_, let arguments) = optional, let wrapped = arguments.first else { return }
    if case .existential = other { return try solver.bind(type, to: other, at: right.range) }
    if universe.isOptional(other) || solver.literal(of: other) == .null {
      let isDouble = universe.isOptional(solver.head(wrapped))
      return try solver.bind(type, to: isDouble ? wrapped : optional, at: right.range)
    }
    guard solver.mayConvert(other, to: wrapped) else {
      return solver.convert(wrapped, to: type, .operand, at: left.range)
    }
    try solver.bind(type, to: wrapped, at: right.range)
  }

  private func inferNilTest(
    _ operand: ExprSyntax, isEqual: Bool, at syntax: InfixOperatorExprSyntax
  )
    -> Node
  {
    let range = range(syntax)
    let node = infer(operand, expected: nil).asOptional
    let bool = universe.bool
    return Node(bool, range) { [unowned self] in
      let value = node.finish()
      guard self.universe.isOptional(value.type) else {
        // The compiler only warns of it.
        if !value.type.hasError, !self.universe.isSpeculating {
          self.universe.report(
            "not-optional",
            "this is of type '\(self.universe.describe(value.type))' and never nil, so this test is pointless",
            at: range, in: self.source, severity: .warning)
        }
        return Expr(.sequence([value], Expr(.boolean(!isEqual), bool, range)), bool, range)
      }
      let test = Statement(
        .if(
          [.matches(Pattern(.none, value.type, .nowhere), value)],
          then: Block(statements: [
            Statement(.yield(Expr(.boolean(isEqual), bool, range)), range)
          ]),
          else: Block(statements: [
            Statement(.yield(Expr(.boolean(!isEqual), bool, range)), range)
          ])), range)
      return Expr(.statement(test), bool, range)
    }
  }

  func inferPrefix(_ prefix: PrefixOperatorExprSyntax, expected: Type?) -> Node {
    let name = prefix.operator.text
    if name == "-" || name == "+" {
      if let literal = prefix.expression.as(IntegerLiteralExprSyntax.self) {
        return inferInteger(literal, negative: name == "-", at: ExprSyntax(prefix))
      }
      if let literal = prefix.expression.as(FloatLiteralExprSyntax.self) {
        return inferFloating(literal, negative: name == "-", at: ExprSyntax(prefix))
      }
    }
    let range = range(prefix)
    let operand = infer(prefix.expression, expected: nil)
    if name == "!",
      solver.head(operand.type) == universe.bool || solver.literal(of: operand.type) == .boolean
        || solver.isUnknown(operand.type)
    {
      let bool = universe.bool
      solver.convert(operand.type, to: bool, .operand, at: operand.range)
      return Node(bool, range) { [unowned self] in
        Expr(.not(self.coerce(operand.finish(), to: bool)), bool, range)
      }
    }
    let functions = universe.operatorFunctions(name, .prefix)
    guard !functions.isEmpty else {
      report("unknown-operator", "no prefix operator '\(name)' is in scope", at: prefix.operator)
      return invalid(prefix)
    }
    return operatorNode(
      name, functions, [operand], [prefix.expression], expected: expected, range)
  }

  func inferPostfix(_ postfix: PostfixOperatorExprSyntax) -> Node {
    let name = postfix.operator.text
    let operand = infer(postfix.expression, expected: nil)
    let functions = universe.operatorFunctions(name, .postfix)
    guard !functions.isEmpty else {
      report(
        "unknown-operator", "no postfix operator '\(name)' is in scope", at: postfix.operator,
        help: name == "++" || name == "--" ? "write '\(name.prefix(1))= 1'" : nil)
      return invalid(postfix)
    }
    return operatorNode(
      name, functions, [operand], [postfix.expression], expected: nil, range(postfix))
  }

  /// An operator named as a value (`reduce(0, +)`).
  func operatorValue(_ name: String, at syntax: ExprSyntax) -> Node {
    if name == "&&" || name == "||" {
      unsupported("'\(name)' as a value is", at: syntax, help: "write a closure: { $0 \(name) $1 }")
      return invalid(syntax)
    }
    let candidates = [Fixity.infix, .prefix, .postfix].flatMap {
      universe.operatorFunctions(name, $0).candidates(in: universe)
    }
    return functionValueNode(name, candidates, base: nil, labels: nil, at: syntax)
  }

  // MARK: Assignment

  private func inferAssignment(_ infix: InfixOperatorExprSyntax) -> Node {
    let range = range(infix)
    if infix.leftOperand.is(DiscardAssignmentExprSyntax.self) {
      let value = infer(infix.rightOperand, expected: nil)
      return Node(.void, range) {
        Expr(.sequence([value.finish()], Expr(.tuple([]), .void, range)), .void, range)
      }
    }
    if let tuple = infix.leftOperand.as(TupleExprSyntax.self), tuple.elements.count > 1 {
      return inferTupleAssignment(tuple, infix.rightOperand, range)
    }
    if let property = unsetWrapper(infix.leftOperand) {
      return initialize(property, infix.rightOperand, range)
    }
    if isChain(infix.leftOperand) {
      return inferChainAssignment(infix) { [unowned self] left in
        self.assignNode(left.asOptional, infix.rightOperand, range)
      }
    }
    let left = infer(infix.leftOperand, expected: nil).asOptional
    return assignNode(left, infix.rightOperand, range)
  }

  private func assignNode(_ left: Node, _ rightSyntax: ExprSyntax, _ range: SourceRange) -> Node {
    let right = infer(rightSyntax, expected: left.type)
    solver.convert(right.type, to: left.type, .value, at: right.range)
    return Node(.void, range) { [unowned self] in
      let type = self.solver.resolve(left.type)
      switch left.currentPlace() {
      case .mutable(let place)?:
        return Expr(.assign(place, self.coerce(right.finish(), to: type)), .void, range)
      case let place:
        if !type.hasError, !type.hasVariables {
          self.reportImmutable(place, "assign to this", left.range)
        }
        return Expr(.invalid, .void, range)
      }
    }
  }

  /// `a?.b = c`: nothing happens when `a` is nil.
  private func inferChainAssignment(
    _ infix: InfixOperatorExprSyntax, _ assign: (Node) -> Node
  ) -> Node {
    let range = range(infix)
    let left = infer(infix.leftOperand, expected: nil, inChain: true)
    let assignment = assign(left)
    let type = universe.optional(.void)
    return Node(type, range) {
      let done = assignment.finish()
      return Expr(.optionalEvaluation(Expr(.wrap(done), type, range)), type, range)
    }
  }

  /// What stands left of `=`.
  private indirect enum Target {
    case discard(Type)
    case place(Node)
    case tuple([Target])

    var type: Type {
      switch self {
      case .discard(let type): type
      case .place(let node): node.type
      case .tuple(let parts): .tuple(parts.map { TupleElement(label: nil, type: $0.type) })
      }
    }
  }

  private func target(_ syntax: ExprSyntax) -> Target {
    if syntax.is(DiscardAssignmentExprSyntax.self) { return .discard(solver.makeVariable()) }
    if let tuple = syntax.as(TupleExprSyntax.self), tuple.elements.count > 1 {
      return .tuple(tuple.elements.map { target($0.expression) })
    }
    return .place(infer(syntax, expected: nil))
  }

  private func inferTupleAssignment(
    _ tuple: TupleExprSyntax, _ rightSyntax: ExprSyntax, _ range: SourceRange
  ) -> Node {
    let target = target(ExprSyntax(tuple))
    let wanted = target.type
    let right = infer(rightSyntax, expected: wanted)
    solver.convert(right.type, to: wanted, .value, at: right.range)
    return Node(.void, range) { [unowned self] in
      let type = self.solver.resolve(wanted)
      let whole = Variable(
        name: "tuple", type: type, isConstant: true, scope: .local, range: .nowhere,
        function: self.function)
      var statements: [Statement] = []
      let destination = self.settle(target, &statements)
      statements.append(
        Statement(
          .binding(
            Pattern(.binding(whole), type, .nowhere),
            value: self.coerce(right.finish(), to: type)), range))
      self.assign(Expr(.variable(whole), type, range), to: destination, &statements)
      return Expr(
        .statement(
          Statement(.block(Block(statements: statements), label: LoopLabel(nil)), range)), .void,
        range)
    }
  }

  /// A target whose places are known.
  private indirect enum Destination {
    case nowhere
    case place(LValue)
    case tuple([Destination])
  }

  /// What stands in the brackets left of `=` is worked out first, from left to right.
  private func settle(_ target: Target, _ statements: inout [Statement]) -> Destination {
    switch target {
    case .discard: return .nowhere
    case .place(let node):
      switch node.currentPlace() {
      case .mutable(let place)?:
        return .place(
          place.mapIndices { index in
            if index.isLiteral { return index }
            let known = Variable(
              name: "index", type: index.type, isConstant: true, scope: .local, range: .nowhere,
              function: self.function)
            statements.append(
              Statement(
                .binding(Pattern(.binding(known), index.type, .nowhere), value: index), index.range)
            )
            return Expr(.variable(known), index.type, index.range)
          })
      case let place:
        reportImmutable(place, "assign to this", node.range)
        return .nowhere
      }
    case .tuple(let parts): return .tuple(parts.map { settle($0, &statements) })
    }
  }

  private func assign(_ value: Expr, to target: Destination, _ statements: inout [Statement]) {
    switch target {
    case .nowhere: break
    case .place(let place):
      statements.append(
        Statement(.expression(Expr(.assign(place, value), .void, value.range)), value.range))
    case .tuple(let parts):
      guard case .tuple(let elements) = value.type else { return }
      for (position, part) in parts.enumerated() {
        let element = Expr(
          .tupleElement(value, position), elements[position].type, value.range)
        assign(element, to: part, &statements)
      }
    }
  }

  // MARK: Subscripts

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

extension LValue {
  /// The place with other expressions in its brackets.
  fileprivate func mapIndices(_ replace: (Expr) -> Expr) -> LValue {
    switch self {
    case .variable, .global, .objectField, .temporary: return self
    case .field(let base, let property, let type):
      return .field(base.mapIndices(replace), property, type: type)
    case .tupleElement(let base, let index, let type):
      return .tupleElement(base.mapIndices(replace), index, type: type)
    case .force(let base, let type, let range):
      return .force(base.mapIndices(replace), type: type, range)
    case .bindOptional(let base, let type):
      return .bindOptional(base.mapIndices(replace), type: type)
    case .computed(let base, let getter, let setter, let indices, let type):
      var outer = base
      if case .place(let place)? = base { outer = .place(place.mapIndices(replace)) }
      return .computed(
        base: outer, getter: getter, setter: setter, indices.map(replace), type: type)
    }
  }
}

extension Expr {
  fileprivate var isLiteral: Bool {
    switch kind {
    case .integer, .floating, .boolean, .string: true
    default: false
    }
  }
}

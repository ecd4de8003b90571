import SwiftSyntax

/// Assignments.
extension BodyChecker {
  func inferAssignment(_ infix: InfixOperatorExprSyntax) -> Node {
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
  func inferChainAssignment(
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

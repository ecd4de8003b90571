import Diagnostics
import SwiftSyntax

/// Loops over sequences.
extension BodyChecker {
  func checkFor(_ statement: ForStmtSyntax) -> [Statement] {
    let place = range(statement)
    let label = LoopLabel(pendingLabel())
    if let token = statement.awaitKeyword {
      unsupported("'for await' is", at: token)
      return []
    }
    let written = statement.typeAnnotation.map { universe.resolveType($0.type, in: context) }
    let sequence = checkSequence(statement.sequence, of: written)
    if sequence.type.hasError {
      // Declare the pattern all the same, so that the body isn't full of unknown names.
      let outer = enterScope()
      _ = checkPattern(statement.pattern, type: .error, binding: .constant)
      _ = withLabel(label) { checkBlock(statement.body.statements) }
      scope = outer
      return []
    }
    guard let loop = iteration(over: sequence, at: statement.sequence) else { return [] }
    let outer = enterScope()
    defer { scope = outer }
    let loopElement = Variable(
      name: "element", type: loop.element, isConstant: true, scope: .local, range: .nowhere,
      function: function)
    // `for x: Any in numbers`: what the loop gives is converted before the pattern takes it.
    let converted = written.flatMap { $0.hasError || $0 == loop.element ? nil : $0 }
    let pattern = checkPattern(
      statement.pattern, type: converted ?? loop.element,
      binding: statement.caseKeyword != nil ? .matching : .constant)
    let condition = statement.whereClause.map {
      checkExpression($0.condition, expected: universe.bool, role: .condition)
    }
    var body = withLabel(label) { checkBlock(statement.body.statements) }
    if let converted {
      let value = coerce(Expr(.variable(loopElement), loop.element, pattern.range), to: converted)
      var first = [Statement(.binding(pattern, value: value), pattern.range)]
      if let condition {
        let next = Block(statements: [Statement(.continue(label), condition.range)])
        first.append(Statement(.guard([.boolean(condition)], else: next), condition.range))
      }
      body.statements = first + body.statements
    }
    return [
      Statement(
        .forIn(
          ForIn(
            pattern: converted == nil
              ? pattern : Pattern(.binding(loopElement), loop.element, pattern.range),
            sequence: sequence, makeIterator: loop.makeIterator, next: loop.next,
            iteratorType: loop.iterator, elementType: loop.element,
            condition: converted == nil ? condition : nil, body: body, label: label)), place)
    ]
  }

  /// What a loop goes through; the type of its variable says what the elements are.
  private func checkSequence(_ syntax: ExprSyntax, of element: Type?) -> Expr {
    if let element, syntax.is(ArrayExprSyntax.self) {
      return checkExpression(syntax, expected: universe.array(element))
    }
    return solveFresh(at: syntax, .error) {
      var node = infer(syntax, expected: nil)
      if let implicit = node.implicit { node = implicit.unwrapped }
      if let element { try constrain(node, toElements: element) }
      try solver.solve()
      closeVariables()
      return node.finish()
    }
  }

  private func constrain(_ sequence: Node, toElements element: Type) throws {
    try solver.when(
      sequence.type, at: sequence.range, mentions: [element],
      complaint: "the type of this sequence could not be inferred"
    ) { [unowned self] solver, known in
      guard let associated = universe.findAssociatedType("Element", of: known, environment),
        associated.owner.name == "Sequence"
      else { return }
      let own = solver.makeVariable()
      solver.state.constraints.append(.associated(known, associated, own, sequence.range))
      solver.convert(own, to: element, .loop, at: sequence.range)
    }
  }

  /// How to iterate over a value.
  func iteration(over sequence: Expr, at node: some SyntaxProtocol)
    -> (makeIterator: FunctionReference, next: FunctionReference, iterator: Type, element: Type)?
  {
    let proto = universe.standardType("Sequence")
    let type = sequence.type
    guard universe.conforms(type, to: proto, environment) || isExistentialSequence(type, proto),
      let iteratorType = associated("Iterator", of: type),
      let element = associated("Element", of: type)
    else {
      var help: String?
      if type == universe.int { help = "write '0..<n' to count" }
      if universe.isOptional(type) { help = "unwrap it first" }
      report(
        "not-a-sequence",
        "'for' needs a sequence, this is of type '\(universe.describe(type))'", at: node, help: help
      )
      return nil
    }
    func requirement(_ name: String, _ proto: NominalDecl) -> FunctionDecl? {
      for entry in proto.info.members[name] ?? [] where !entry.context.isExtension {
        if case .function(let function)? = entry.decl(universe) { return function }
      }
      return nil
    }
    let iteratorProtocol = universe.standardType("IteratorProtocol")
    guard let make = requirement("makeIterator", proto),
      let next = requirement("next", iteratorProtocol),
      let sequenceSelf = proto.genericParameters.first,
      let iteratorSelf = iteratorProtocol.genericParameters.first
    else { return nil }
    return (
      FunctionReference(make, Substitution([sequenceSelf: type])),
      FunctionReference(next, Substitution([iteratorSelf: iteratorType])), iteratorType, element
    )
  }

  private func isExistentialSequence(_ type: Type, _ proto: NominalDecl) -> Bool {
    universe.protocols(of: type, environment).contains(proto)
  }

  private func associated(_ name: String, of type: Type) -> Type? {
    guard let decl = universe.findAssociatedType(name, of: type, environment) else { return nil }
    if type.isAbstract { return universe.canonical(.member(type, decl), environment) }
    return universe.associatedType(decl, of: type, environment)
  }
}

import Diagnostics
import SwiftSyntax

/// Texts whose interpolations a cell's own functions take part in: the text is put together by the
/// calls that Swift makes of it.
///
/// Source: SE-0228.
extension BodyChecker {
  /// - Parameter texts: The literal segments with escapes resolved; empty for expressions.
  func inferOwnInterpolation(
    _ syntax: StringLiteralExprSyntax, _ texts: [String], _ range: SourceRange
  ) -> Node {
    var arguments: [CallArguments?] = []
    for segment in syntax.segments {
      if case .expressionSegment(let expression) = segment {
        arguments.append(
          inferArguments(expression.expressions, trailing: nil, additional: nil))
      } else {
        arguments.append(nil)
      }
    }
    let type = solver.makeVariable(.interpolation)
    let builder = Variable(
      name: "interpolation", type: .error, isConstant: false, scope: .local, range: range,
      function: function)
    let base = Node(.error, range) { Expr(.variable(builder), builder.type, range) }
    base.place = { .mutable(.variable(builder)) }
    var steps: [Node] = []
    do {
      try solver.when(
        type, at: range, mentions: arguments.compactMap { $0 }.flatMap { $0.nodes.map(\.type) },
        complaint: "the type of this text could not be inferred"
      ) { [unowned self] solver, known in
        guard let own = self.interpolationType(of: solver.resolve(known)) else { return }
        let found = try arguments.enumerated().map { position, arguments in
          try self.step(arguments, texts[position], base, own, range)
        }
        solver.record {
          steps = found
          builder.type = own
        }
      }
    } catch { report(error, at: syntax) }
    let capacity = texts.reduce(0) { $0 + $1.utf8.count }
    let count = arguments.filter { $0 != nil }.count
    return Node(type, range) { [unowned self] in
      let resolved = self.solver.resolve(type)
      guard
        let made = self.initializer("init(literalCapacity:interpolationCount:)", of: builder.type),
        let finish = self.initializer("init(stringInterpolation:)", of: resolved)
      else { return Expr(.invalid, .error, range) }
      func number(_ value: Int) -> Argument {
        .value(Expr(.integer(UInt64(value)), self.universe.int, range))
      }
      var statements = [
        Statement(
          .binding(
            Pattern(.binding(builder), builder.type, range),
            value: Expr(
              .call(.direct(made), [number(capacity), number(count)]), builder.type, range)),
          range)
      ]
      statements += steps.map { Statement(.expression($0.finish()), range) }
      let read = Expr(.variable(builder), builder.type, range)
      statements.append(
        Statement(.yield(Expr(.call(.direct(finish), [.value(read)]), resolved, range)), range))
      return Expr(
        .statement(Statement(.block(Block(statements: statements), label: LoopLabel(nil)), range)),
        resolved, range)
    }
  }

  private func interpolationType(of type: Type) -> Type? {
    if case .error = type { return nil }
    guard let associated = universe.findAssociatedType("StringInterpolation", of: type, environment)
    else { return nil }
    return universe.associatedType(associated, of: type, environment)
  }

  /// `appendLiteral("…")` or `appendInterpolation(…)`.
  private func step(
    _ arguments: CallArguments?, _ text: String, _ base: Node, _ own: Type, _ range: SourceRange
  ) throws -> Node {
    let name = arguments == nil ? "appendLiteral" : "appendInterpolation"
    let members = universe.members(named: name, of: own, isStatic: false, environment)
    guard !members.isEmpty else {
      throw Failure(
        id: "unknown-member", message: "'\(universe.describe(own))' has no '\(name)'", range: range)
    }
    let string = universe.string
    let literal = CallArguments(
      nodes: [Node(string, range) { Expr(.string(text), string, range) }],
      labels: [.init(text: nil)],
      syntax: [ExprSyntax(MissingExprSyntax(placeholder: .identifier("")))])
    let place = Node(own, range) { base.finish() }
    place.place = base.place
    return memberCallNode(
      name, members, base: place, baseType: own, isStatic: false, arguments ?? literal,
      expected: nil, range, at: MissingExprSyntax(placeholder: .identifier("")))
  }

  private func initializer(_ name: String, of type: Type) -> FunctionReference? {
    for member in universe.members(named: "init", of: type, isStatic: true, environment) {
      guard case .function(let function) = member.decl, function.name == name else { continue }
      if let proto = member.proto, let me = proto.genericParameters.first {
        return FunctionReference(function, Substitution([me: type]))
      }
      guard case .nominal(let nominal, let arguments) = type else { continue }
      return FunctionReference(function, universe.bindings(of: nominal, arguments))
    }
    return nil
  }
}

extension StringLiteralExprSyntax {
  /// `"\(x, places: 2)"`
  var hasArgumentsInInterpolation: Bool {
    segments.contains { segment in
      guard case .expressionSegment(let expression) = segment else { return false }
      return expression.expressions.count != 1 || expression.expressions.first?.label != nil
    }
  }
}

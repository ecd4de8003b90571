import Diagnostics
import SwiftSyntax

/// Chains that begin with an implicit member: `.red.darker(by: 2)`.
///
/// Source: SE-0287: the first member is one of the type that the whole chain has.
extension BodyChecker {
  /// The implicit member that a longer chain begins with, unless its type is known already.
  func implicitRoot(of syntax: ExprSyntax) -> MemberAccessExprSyntax? {
    var current = syntax
    var length = 0
    while true {
      if let member = current.as(MemberAccessExprSyntax.self) {
        guard let base = member.base else {
          return length > 0 && implicitBases[member.id] == nil ? member : nil
        }
        current = base
        length += 1
      } else if let call = current.as(FunctionCallExprSyntax.self) {
        // `.circle(radius: 2)` is an implicit member itself.
        let isOwn = call.calledExpression.as(MemberAccessExprSyntax.self)?.base == nil
        current = call.calledExpression
        length += isOwn ? 0 : 1
      } else if let call = current.as(SubscriptCallExprSyntax.self) {
        current = call.calledExpression
        length += 1
      } else if let force = current.as(ForceUnwrapExprSyntax.self) {
        current = force.expression
        length += 1
      } else if let chain = current.as(OptionalChainingExprSyntax.self) {
        current = chain.expression
        length += 1
      } else {
        return nil
      }
    }
  }

  /// Infers a chain once the context says what it is.
  func inferImplicitChain(_ syntax: ExprSyntax, _ root: MemberAccessExprSyntax) -> Node {
    let range = range(syntax)
    let type = solver.makeVariable()
    let chain = ImplicitChain()
    do {
      try solver.when(
        type, at: range, mentions: [],
        complaint: "'.\(root.declName.baseName.name)' needs a type from its context"
      ) { [unowned self] solver, known in
        if case .error = known { return }
        var target = solver.resolve(known)
        while self.universe.isOptional(target), case .nominal(_, let inner) = target,
          let first = inner.first
        {
          target = solver.resolve(first)
        }
        self.implicitBases[root.id] = target
        defer { self.implicitBases[root.id] = nil }
        let node = self.infer(syntax, expected: known)
        solver.record { chain.node = node }
        solver.convert(node.type, to: known, .value, at: range)
      }
    } catch { report(error, at: syntax) }
    let node = Node(type, range) { [unowned self] in
      guard let made = chain.node?.finish() else { return Expr(.invalid, .error, range) }
      return self.coerce(made, to: self.solver.resolve(type))
    }
    node.needsContext = true
    return node
  }
}

/// Implicit members where only a protocol is known: `extension Style where Self == Bold` gives
/// `.bold` to generic parameters and existentials of the protocol.
///
/// Source: SE-0299.
extension BodyChecker {
  /// The one type whose static member the name is.
  func selfType(offering name: String, in protocols: [NominalDecl]) -> Type? {
    var found: [Type] = []
    for proto in protocols {
      guard let me = proto.genericParameters.first else { continue }
      for entry in proto.info.members[name] ?? [] where entry.isStatic && entry.context.isExtension
      {
        for case .same(let a, let b) in entry.context.requirements {
          let type = a == .parameter(me) ? b : b == .parameter(me) ? a : nil
          if let type, !type.contains(\.isAbstract), !found.contains(type) { found.append(type) }
        }
      }
      if let type = selfType(offering: name, in: proto.inheritedProtocols), !found.contains(type) {
        found.append(type)
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Gives an implicit member the type that offers it, where no more than protocols is asked of it.
  func bindToSelfType(_ type: Type, offering name: String, _ solver: Solver) -> Bool {
    let known = solver.head(type)
    var subjects = [known]
    for case .conversion(let from, let to, _, _) in solver.state.constraints
    where solver.head(from) == known {
      subjects.append(solver.head(to))
    }
    let protocols = solver.state.constraints.compactMap { constraint -> NominalDecl? in
      guard case .conforms(let subject, let proto, _) = constraint,
        subjects.contains(solver.head(subject))
      else { return nil }
      return proto
    }
    return selfType(offering: name, in: protocols).map { solver.unify(type, $0) } ?? false
  }

  /// Whether an argument may be a value of a type, and not only what one is made of.
  func mayBe(_ type: Type, _ argument: Type, _ solver: Solver) -> Bool {
    guard solver.isCollectionLiteral(argument) else {
      return solver.mayConvert(argument, to: type)
    }
    return ["ExpressibleByArrayLiteral", "ExpressibleByDictionaryLiteral"].contains {
      universe.conforms(solver.resolve(type), to: universe.standardType($0), environment)
    }
  }

  /// What an implicit member is a member of: of an existential the type that offers it.
  func implicitBase(_ name: String, of known: Type) -> Type {
    guard case .existential(let existential) = known else { return known }
    return selfType(offering: name, in: existential.protocols) ?? known
  }
}

/// What a chain became in the attempt that succeeded.
private final class ImplicitChain {
  var node: Node?
}

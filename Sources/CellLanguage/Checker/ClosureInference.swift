import Diagnostics
import SwiftSyntax

/// A closure literal: its type comes from where it is used, its body is checked when that is known.
final class ClosureInference {
  let syntax: ClosureExprSyntax
  let range: SourceRange
  let type: Type
  let isSingleExpression: Bool
  let arity: Int
  unowned let checker: BodyChecker
  let scope: LocalScope
  let function: FunctionDecl
  private var isAdopted = false
  /// Written by `open`, read when the solved expression is built.
  var opened = Opened()

  struct Opened {
    var decl: FunctionDecl?
    var bodyNode: Node?
    var block: Block?
    var resultType: Type = .error
    var captureNodes: [(Variable, Node)] = []
    var destructured: (whole: Variable, parts: [Variable])?
  }

  init(_ syntax: ClosureExprSyntax, _ checker: BodyChecker, type: Type) {
    self.syntax = syntax
    self.checker = checker
    self.type = type
    range = checker.range(syntax)
    scope = checker.scope
    function = checker.function
    let only = checker.singleExpression(syntax.statements)
    isSingleExpression =
      only != nil && !(only?.is(IfExprSyntax.self) ?? false)
      && !(only?.is(SwitchExprSyntax.self) ?? false)
    arity = Self.arity(of: syntax)
  }

  static func arity(of syntax: ClosureExprSyntax) -> Int {
    switch syntax.signature?.parameterClause {
    case .simpleInput(let names)?: return names.count
    case .parameterClause(let clause)?: return clause.parameters.count
    case nil:
      let finder = ShorthandFinder(viewMode: .sourceAccurate)
      finder.walk(syntax.statements)
      return finder.highest + 1
    }
  }

  /// Opens the closure as soon as its parameters are known well enough.
  func stepWhenKnown(_ solver: Solver) throws -> Bool {
    let known = solver.head(type)
    if case .variable = known { return false }
    let function = try functionType(known, solver)
    if !isSingleExpression {
      adoptWrittenTypes(function.parameters, solver)
      return false
    }
    guard Self.areKnown(function.parameters, solver) else { return false }
    try open(solver)
    return true
  }

  /// The types written for the parameters decide what is still open in those that are wanted.
  private func adoptWrittenTypes(_ wanted: [FunctionTypeParameter], _ solver: Solver) {
    guard !isAdopted, case .parameterClause(let clause)? = syntax.signature?.parameterClause,
      clause.parameters.count == wanted.count
    else { return }
    isAdopted = true
    for (parameter, other) in zip(clause.parameters, wanted) where solver.isUnknown(other.type) {
      guard let written = parameter.type else { continue }
      let type = checker.universe.resolveParameterType(written, in: checker.context)
      if !type.isInout { _ = solver.unify(other.type, type.type) }
    }
  }

  /// Whether each parameter has a type, or is what a literal will be.
  func hasFamiliarParameters(_ solver: Solver) -> Bool {
    guard case .function(let function) = solver.head(type) else {
      return !solver.isUnknown(type)
    }
    return function.parameters.allSatisfy {
      let head = solver.head($0.type)
      guard case .variable = head else { return true }
      return solver.literal(of: head) != nil
    }
  }

  func hasKnownParameters(_ solver: Solver) -> Bool {
    guard case .function(let function) = solver.head(type) else { return false }
    return Self.areKnown(function.parameters, solver)
  }

  /// Whether nothing is open in the types of the parameters.
  func hasSolvedParameters(_ solver: Solver) -> Bool {
    guard case .function(let function) = solver.head(type) else { return false }
    return function.parameters.allSatisfy { !solver.resolve($0.type).hasVariables }
  }

  private static func areKnown(_ parameters: [FunctionTypeParameter], _ solver: Solver) -> Bool {
    parameters.allSatisfy { !solver.isUnknown($0.type) }
  }

  private func functionType(_ type: Type, _ solver: Solver) throws -> FunctionType {
    switch type {
    case .function(let function): return function
    case .nominal(let nominal, let arguments)
    where nominal === checker.universe.optionalDecl:
      return try functionType(arguments.first.map { solver.head($0) } ?? .error, solver)
    case .error:
      return FunctionType(
        parameters: (0..<arity).map { _ in FunctionTypeParameter(type: .error) }, result: .error,
        isThrowing: true)
    case .existential:
      return FunctionType(
        parameters: (0..<arity).map { _ in FunctionTypeParameter(type: solver.makeVariable()) },
        result: solver.makeVariable(), isThrowing: false)
    default:
      throw Failure(
        id: "type-mismatch",
        message:
          "cannot convert a closure to type '\(checker.universe.describe(solver.resolve(type)))'",
        range: range)
    }
  }

  func open(_ solver: Solver) throws {
    let known = solver.head(type)
    let wanted: FunctionType
    if case .variable = known {
      wanted = FunctionType(
        parameters: (0..<arity).map { _ in FunctionTypeParameter(type: solver.makeVariable()) },
        result: solver.makeVariable(), isThrowing: checker.mayThrow(syntax),
        thrown: checker.writtenError(of: syntax))
      guard solver.unify(known, .function(wanted)) else { return }
    } else {
      wanted = try functionType(known, solver)
    }
    try checker.openClosure(self, wanted, solver)
    let opened = opened
    solver.record { self.opened = opened }
  }
}

/// Finds `$0`, `$1`, … of a closure, not of closures inside it.
final class ShorthandFinder: SyntaxVisitor {
  /// No function has so many parameters; beyond it a name is unknown, as `$9` is among two.
  static let indexMax = 1_000
  private(set) var highest = -1

  override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
    if case .dollarIdentifier(let text) = node.baseName.tokenKind, let index = Int(text.dropFirst())
    {
      highest = max(highest, min(index, Self.indexMax))
    }
    return .visitChildren
  }

  override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}

extension ClosureInference {
  /// A closure without parameters whose body is empty ignores what it is given.
  var isImplicitlyIgnoring: Bool { syntax.statements.isEmpty }
}
